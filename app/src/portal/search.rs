//! Search through what is public.

use axum::extract::{Query, State};
use axum::response::Response;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::portal::search::{self, GroupText, Results};

use super::parts;
use crate::components::{Card, CardGrid, Empty, Field, FilterPanel, Input, TitleBlock};
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    q: String,
}

pub(super) async fn search(
    State(site): State<Site>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let words: String = domain::text::line(&asked.q).chars().take(200).collect();
    let results = search::find(&site.platform, &words).await?;
    let page = Page::new(t!(lang, "nav-search")).private();
    Ok(page.render(&site, &visit, || {
        let typed = words.clone();
        view! {
            <TitleBlock title=t!(lang, "nav-search")/>
            <FilterPanel action=paths::SEARCH label=t!(lang, "search-label") submit=t!(lang, "button-search")>
                <Field label=t!(lang, "portal-search-words") name="q" kind=Input::Search value=typed/>
            </FilterPanel>
            {found(lang, &words, &results)}
        }
        .into_any()
    }))
}

fn found(lang: Lang, words: &str, results: &Results) -> AnyView {
    if words.is_empty() {
        return view! { <p class="muted">{t!(lang, "portal-search-hint")}</p> }.into_any();
    }
    let total = results.total() as i64;
    if total == 0 {
        return view! { <Empty title=t!(lang, "portal-found-nothing", words = words) text=t!(lang, "portal-found-nothing-text")/> }
            .into_any();
    }
    let shown = |here: usize, total: u64| {
        (total > here as u64).then(|| {
            let words = t!(
                lang,
                "list-showing",
                from = 1,
                to = here as i64,
                total = total as i64
            );
            view! { <p class="muted small">{words}</p> }
        })
    };
    let outcomes: Vec<AnyView> = results
        .outcomes
        .iter()
        .map(|one| parts::outcome_card(lang, one))
        .collect();
    let outcomes = (!outcomes.is_empty()).then(|| {
        let more = shown(outcomes.len(), results.outcomes_total);
        view! { <h2>{t!(lang, "nav-outcomes")}</h2><CardGrid>{outcomes}</CardGrid>{more} }
    });
    let recommendations: Vec<AnyView> = results
        .recommendations
        .iter()
        .map(|one| parts::found(lang, one))
        .collect();
    let recommendations = (!recommendations.is_empty()).then(|| {
        let more = shown(recommendations.len(), results.recommendations_total);
        view! { <h2>{t!(lang, "nav-recommendations")}</h2><ol class="recommendations" role="list">{recommendations}</ol>{more} }
    });
    let dialogues: Vec<AnyView> = results
        .dialogues
        .iter()
        .map(|one| parts::dialogue_card(lang, one))
        .collect();
    let dialogues = (!dialogues.is_empty()).then(|| {
        let more = shown(dialogues.len(), results.dialogues_total);
        view! { <h2>{t!(lang, "nav-dialogues")}</h2><CardGrid>{dialogues}</CardGrid>{more} }
    });
    let texts: Vec<AnyView> = results.texts.iter().map(|one| text(lang, one)).collect();
    let texts = (!texts.is_empty()).then(|| {
        let more = shown(texts.len(), results.texts_total);
        view! { <h2>{t!(lang, "portal-found-texts")}</h2><CardGrid>{texts}</CardGrid>{more} }
    });
    let groups: Vec<AnyView> = results
        .groups
        .iter()
        .map(|one| {
            let (href, kind) = (
                paths::working_group(&one.slug),
                word(lang, one.kind.label_key()),
            );
            view! { <Card title=one.title.clone() href=href eyebrow=kind/> }.into_any()
        })
        .collect();
    let groups = (!groups.is_empty()).then(|| {
        let more = shown(groups.len(), results.groups_total);
        view! { <h2>{t!(lang, "nav-groups")}</h2><CardGrid>{groups}</CardGrid>{more} }
    });
    view! {
        <p role="status">{t!(lang, "portal-found", total = total, words = words)}</p>
        {outcomes}{texts}{recommendations}{dialogues}{groups}
    }
    .into_any()
}

/// A text of a group, under the group's name.
fn text(lang: Lang, one: &GroupText) -> AnyView {
    let href = paths::group_outcome(&one.slug, one.number);
    let day = format::date(lang, one.published_at.date_naive());
    view! { <Card title=one.title.clone() href=href eyebrow=one.group.clone()><p class="muted">{day}</p></Card> }
        .into_any()
}
