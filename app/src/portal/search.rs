//! Search through what is public.

use axum::extract::{Query, State};
use axum::response::Response;
use domain::search::EntryKind;
use domain::{Language, Theme, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::portal::PAGE;
use usecases::search::{self, Hit, Piece, Results};

use super::parts;
use crate::components::{Empty, Notice, TimeText, TitleBlock, Tone};
use crate::listing::{Filters, by_name, in_order};
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

/// The longest search that is looked at, in characters.
const LONGEST: usize = 200;

#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    q: String,
    kind: String,
    theme: String,
    language: String,
    year: String,
    page: String,
}

/// What of a search is looked at.
pub(super) fn words(typed: &str) -> String {
    domain::text::line(typed).chars().take(LONGEST).collect()
}

impl Asked {
    fn words(&self) -> String {
        words(&self.q)
    }

    /// What is asked for; words that are none of ours filter nothing.
    fn search(&self) -> search::Asked {
        search::Asked {
            words: self.words(),
            kind: self.kind.parse().ok(),
            theme: self.theme.parse().ok(),
            language: self.language.parse().ok(),
            year: self.year.parse().ok(),
            page: self.page.parse().unwrap_or(1).clamp(1, 10_000),
            per_page: PAGE,
        }
    }

    fn filters(&self, lang: Lang, years: &[i64]) -> Filters {
        let themes = by_name(lang, Theme::ALL.iter().map(|t| (t.code(), t.label_key())));
        let languages = in_order(
            lang,
            Language::ALL
                .iter()
                .map(|one| (one.code(), one.label_key())),
        );
        let kind = self.kind.parse().map_or("", EntryKind::code);
        Filters::new(lang, paths::SEARCH)
            .search("q", t!(lang, "portal-search-words"), &self.words())
            .one_of("theme", t!(lang, "label-theme"), themes, &self.theme)
            .one_of(
                "language",
                t!(lang, "label-language"),
                languages,
                &self.language,
            )
            .year(t!(lang, "portal-year"), years, &self.year)
            .keep("kind", kind)
    }
}

pub(super) async fn search(
    State(site): State<Site>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let results = search::find(&site.platform, &asked.search()).await?;
    let page = Page::new(t!(lang, "nav-search")).private();
    Ok(page.render(&site, &visit, || {
        let filters = asked.filters(lang, &results.years);
        view! {
            <TitleBlock title=t!(lang, "nav-search")/>
            {filters.panel_to(t!(lang, "search-label"), t!(lang, "button-search"))}
            {found(lang, &asked.words(), &filters, &results)}
        }
        .into_any()
    }))
}

fn found(lang: Lang, words: &str, filters: &Filters, results: &Results) -> AnyView {
    if words.is_empty() {
        return view! { <p class="muted measure">{t!(lang, "portal-search-hint")}</p> }.into_any();
    }
    let list = &results.listing;
    let kinds = kinds(lang, filters, results);
    if list.items.is_empty() {
        let (title, text) = (
            t!(lang, "portal-found-nothing", words = words),
            t!(lang, "portal-found-nothing-text"),
        );
        let filtered = ["kind", "theme", "language", "year"];
        let fewer = filters
            .fields()
            .iter()
            .any(|(name, _)| filtered.contains(&name.as_str()))
            .then(|| {
                let all = format!("{}?{}", paths::SEARCH, only_words(filters));
                view! { <a href=all>{t!(lang, "portal-search-everywhere")}</a> }
            });
        return view! { {kinds}<Empty title=title text=text>{fewer}</Empty> }.into_any();
    }
    let total = list.total as i64;
    let some = (!results.all_words)
        .then(|| view! { <Notice tone=Tone::Information title=t!(lang, "portal-search-some")/> });
    let items: Vec<AnyView> = list.items.iter().map(|hit| item(lang, hit)).collect();
    let paging = filters.paging(list.page, list.per_page, list.total);
    view! {
        <p role="status">{t!(lang, "portal-found", total = total, words = words)}</p>
        {some}
        {kinds}
        <ol class="results" role="list">{items}</ol>
        {paging}
    }
    .into_any()
}

/// The address of the same words without a filter.
fn only_words(filters: &Filters) -> String {
    let fields = filters.fields().into_iter().filter(|(name, _)| name == "q");
    let pairs: Vec<(String, String)> = fields.collect();
    let pairs: Vec<(&str, &str)> = pairs
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    crate::shell::with_query("", &pairs)
        .trim_start_matches('?')
        .to_owned()
}

/// What there is of each kind, as links to it alone.
fn kinds(lang: Lang, filters: &Filters, results: &Results) -> Option<AnyView> {
    let all: u64 = results.kinds.iter().map(|(_, count)| count).sum();
    if all == 0 {
        return None;
    }
    let fields = filters.fields();
    let here = fields.iter().find(|(name, _)| name == "kind");
    let here = here.map_or("", |(_, kind)| kind.as_str());
    let link = |code: &'static str, label: String, count: u64| {
        let current = (code == here).then_some("true");
        let words = t!(
            lang,
            "portal-search-kind",
            kind = label,
            count = count as i64
        );
        let href = filters.with("kind", code);
        view! { <li><a href=href aria-current=current>{words}</a></li> }.into_any()
    };
    let mut links = vec![link("", t!(lang, "portal-search-all"), all)];
    for (kind, count) in &results.kinds {
        links.push(link(kind.code(), word(lang, kind.label_key()), *count));
    }
    Some(
        view! {
            <nav class="kinds" aria-label=t!(lang, "portal-search-kinds")>
                <ul role="list">{links}</ul>
            </nav>
        }
        .into_any(),
    )
}

fn item(lang: Lang, hit: &Hit) -> AnyView {
    let foreign = parts::foreign(lang, hit.language);
    let kind = word(lang, hit.kind.label_key());
    let context = (!hit.context.is_empty()).then(|| {
        let context = pieces(&hit.context);
        view! { " · "<bdi>{context}</bdi> }
    });
    let day = hit.day.map(|day| {
        view! { " · "<TimeText datetime=day.to_string() words=format::date(lang, day)/> }
    });
    let language = foreign.is_some().then(|| {
        let language = word(lang, hit.language.label_key());
        view! { " · "{language} }
    });
    // Links of documents may lead elsewhere.
    let rel = hit
        .address
        .starts_with("https://")
        .then_some("external noreferrer");
    let excerpt = &hit.excerpt;
    let text = (!excerpt.pieces.is_empty()).then(|| {
        let before = excerpt.before.then_some("… ");
        let after = excerpt.after.then_some(" …");
        let pieces = pieces(&excerpt.pieces);
        view! { <p dir="auto" lang=foreign.clone()>{before}{pieces}{after}</p> }
    });
    let (href, title) = (hit.address.clone(), pieces(&hit.title));
    view! {
        <li class="result">
            <p class="card-eyebrow">{kind}{context}{day}{language}</p>
            <h2 class="result-title" dir="auto" lang=foreign.clone()><a href=href rel=rel hreflang=foreign.clone()>{title}</a></h2>
            {text}
        </li>
    }
    .into_any()
}

fn pieces(pieces: &[Piece]) -> Vec<AnyView> {
    pieces
        .iter()
        .map(|piece| {
            let text = piece.text.clone();
            match piece.hit {
                true => view! { <mark>{text}</mark> }.into_any(),
                false => text.into_any(),
            }
        })
        .collect()
}
