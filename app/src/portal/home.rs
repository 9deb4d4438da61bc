//! The first page: what is next, what came out.

use axum::extract::State;
use axum::response::Response;
use domain::paths;
use leptos::prelude::*;
use locale::t;
use usecases::portal;

use super::parts;
use crate::components::{CardGrid, Empty, TitleBlock};
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

pub(super) async fn home(State(site): State<Site>, visit: Visit) -> Result<Response, Refused> {
    let lang = visit.lang;
    let home = portal::home(&site.platform).await?;
    let page = Page::new(t!(lang, "portal-home-title")).description(t!(lang, "product-tagline"));
    Ok(page.render(&site, &visit, || {
        let ahead: Vec<AnyView> = home
            .ahead
            .iter()
            .map(|dialogue| parts::dialogue_card(lang, dialogue))
            .collect();
        let ahead = if ahead.is_empty() {
            view! { <Empty title=t!(lang, "portal-nothing-ahead") text=t!(lang, "portal-nothing-ahead-text")/> }.into_any()
        } else {
            view! { <CardGrid>{ahead}</CardGrid> }.into_any()
        };
        let outcomes: Vec<AnyView> = home
            .outcomes
            .iter()
            .map(|outcome| parts::outcome_card(lang, outcome))
            .collect();
        let outcomes = if outcomes.is_empty() {
            view! { <p class="muted">{t!(lang, "portal-no-outcomes")}</p> }.into_any()
        } else {
            view! { <CardGrid>{outcomes}</CardGrid> }.into_any()
        };
        let recommendations: Vec<AnyView> = home
            .recommendations
            .iter()
            .map(|found| parts::found(lang, found))
            .collect();
        let recommendations = (!recommendations.is_empty()).then(|| {
            view! {
                <h2>{t!(lang, "portal-latest-recommendations")}</h2>
                <ol class="recommendations" role="list">{recommendations}</ol>
                <p><a href=paths::RECOMMENDATIONS>{t!(lang, "portal-all-recommendations")}</a></p>
            }
        });
        view! {
            <TitleBlock title=t!(lang, "portal-home-title") lead=t!(lang, "product-tagline")/>
            <h2>{t!(lang, "portal-next")}</h2>
            {ahead}
            <p><a href=paths::DIALOGUES>{t!(lang, "portal-all-dialogues")}</a></p>
            <h2>{t!(lang, "portal-came-out")}</h2>
            {outcomes}
            <p><a href=paths::OUTCOMES>{t!(lang, "portal-all-outcomes")}</a></p>
            {recommendations}
        }
        .into_any()
    }))
}
