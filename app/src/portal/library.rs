//! The library for the public: good practices, tools and guidance with their filters.

use axum::extract::{Query, State};
use axum::response::Response;
use domain::library::LibraryKind;
use domain::{Language, Theme, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::library::Counts;
use usecases::library::public::{self, Filter, List, Shown};
use usecases::portal::PAGE;

use super::parts;
use crate::components::{Actions, Card, CardGrid, Choice, Empty, LinkButton, Look, TitleBlock};
use crate::inputs::byline;
use crate::listing::Filters;
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    kind: String,
    theme: String,
    language: String,
    author: String,
    year: String,
    page: String,
}

impl Asked {
    fn page(&self) -> u64 {
        self.page.parse().unwrap_or(1).clamp(1, 10_000)
    }

    /// The filter; words that are none of ours filter nothing.
    fn filter(&self) -> Filter {
        Filter {
            kind: self.kind.parse().ok(),
            theme: self.theme.parse().ok(),
            language: self.language.parse().ok(),
            authors: Some(self.author.clone()).filter(|authors| !authors.is_empty()),
            year: self.year.parse().ok(),
        }
    }

    fn filters(&self, lang: Lang, counts: &Counts) -> Filters {
        let filter = self.filter();
        let kinds = counted(lang, &counts.kinds, filter.kind, |kind: &LibraryKind| {
            (kind.code().to_owned(), word(lang, kind.label_key()))
        });
        let themes = counted(lang, &counts.themes, filter.theme, |theme: &Theme| {
            (theme.code().to_owned(), word(lang, theme.label_key()))
        });
        let languages = counted(lang, &counts.languages, filter.language, |of: &Language| {
            (of.code().to_owned(), word(lang, of.label_key()))
        });
        let same = |name: &String| (name.clone(), name.clone());
        let authors = counted(lang, &counts.authors, filter.authors, same);
        let year = |year: &i64| (year.to_string(), year.to_string());
        let mut years = counted(lang, &counts.years, filter.year, year);
        years.sort_by(|one, other| other.value.cmp(&one.value));
        Filters::new(lang, paths::LIBRARY)
            .one_of("kind", t!(lang, "library-kind"), kinds, &self.kind)
            .one_of("theme", t!(lang, "label-theme"), themes, &self.theme)
            .one_of(
                "language",
                t!(lang, "label-language"),
                languages,
                &self.language,
            )
            .one_of("author", t!(lang, "library-authors"), authors, &self.author)
            .one_of("year", t!(lang, "portal-year"), years, &self.year)
    }
}

/// Choices with how many entries each would find, in the alphabet of the language; what is asked for is always there.
fn counted<T: Clone + PartialEq>(
    lang: Lang,
    counts: &[(T, i64)],
    asked: Option<T>,
    words: impl Fn(&T) -> (String, String),
) -> Vec<Choice> {
    let missing = asked.filter(|asked| !counts.iter().any(|(of, _)| of == asked));
    let all = counts.iter().cloned().chain(missing.map(|of| (of, 0)));
    let mut choices: Vec<Choice> = all
        .map(|(of, count)| {
            let (value, label) = words(&of);
            let label = t!(
                lang,
                "library-choice",
                label = label.as_str(),
                count = count
            );
            Choice::new(value, label)
        })
        .collect();
    locale::sort_by_name(lang, &mut choices, |choice| choice.label.clone());
    choices
}

pub(super) async fn list(
    State(site): State<Site>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let filter = asked.filter();
    let list = public::list(&site.platform, lang, &filter, asked.page(), PAGE).await?;
    let filters = asked.filters(lang, &list.counts);
    let page = Page::new(t!(lang, "nav-library")).description(t!(lang, "library-lead"));
    Ok(page.render(&site, &visit, || {
        view! {
            <TitleBlock title=t!(lang, "nav-library") lead=t!(lang, "library-lead")/>
            {filters.panel(t!(lang, "library-filter"))}
            {entries(lang, &filters, &list)}
            <Actions>
                <LinkButton label=t!(lang, "library-themes") href=paths::LIBRARY_THEMES look=Look::Quiet/>
                <LinkButton label=t!(lang, "library-feed") href=paths::LIBRARY_FEED look=Look::Quiet/>
            </Actions>
        }
        .into_any()
    }))
}

fn entries(lang: Lang, filters: &Filters, list: &List) -> AnyView {
    let found = &list.found;
    if found.items.is_empty() {
        let (title, text) = if filters.any() {
            (
                t!(lang, "list-nothing-found"),
                t!(lang, "list-nothing-found-remedy"),
            )
        } else {
            (t!(lang, "library-none"), t!(lang, "library-none-text"))
        };
        return view! { <Empty title=title text=text/> }.into_any();
    }
    let count = i64::try_from(found.total).unwrap_or(i64::MAX);
    let cards: Vec<AnyView> = found.items.iter().map(|one| card(lang, one)).collect();
    let paging = filters.paging(found.page, found.per_page, found.total);
    view! {
        <h2 class="visually-hidden">{t!(lang, "list-count", count = count)}</h2>
        <CardGrid>{cards}</CardGrid>
        {paging}
    }
    .into_any()
}

fn card(lang: Lang, one: &Shown) -> AnyView {
    let year = one.year.map(|year| year.to_string()).unwrap_or_default();
    let eyebrow = format::facts(lang, [word(lang, one.kind.label_key()), year]);
    let by = credited(lang, one);
    let by = (!by.is_empty()).then(|| view! { <p class="small" dir="auto">{by}</p> });
    let themes = parts::themes(lang, &one.themes);
    let themes = (!themes.is_empty()).then(|| view! { <p class="muted small">{themes}</p> });
    view! {
        <Card
            title=one.text.title.clone()
            href=paths::library_entry(&one.slug)
            eyebrow=eyebrow
            text=parts::shortened(&one.text.summary)
            lang=parts::foreign(lang, one.language)
        >
            {by}
            {themes}
        </Card>
    }
    .into_any()
}

/// Whose work it is. The author of an input is named as they chose.
pub(super) fn credited(lang: Lang, one: &Shown) -> String {
    match &one.origin {
        Some(origin) if !origin.head.citation.authors.is_empty() => {
            origin.head.citation.authors.clone()
        }
        Some(origin) => byline(lang, &origin.head.byline),
        None => one.authors.clone(),
    }
}
