//! What the library is ordered by: the areas of asylum capacity, the aims of the group, and the themes of the Global Compact
//! for Migration with their objectives.

use axum::extract::State;
use axum::response::Response;
use domain::{AcsgAim, Theme, gcm, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};

use crate::components::TitleBlock;
use crate::page::Page;
use crate::routes::Site;
use crate::shell::with_query;
use crate::visit::Visit;

pub(super) async fn show(State(site): State<Site>, visit: Visit) -> Response {
    let lang = visit.lang;
    let page = Page::new(t!(lang, "library-themes"))
        .description(t!(lang, "portal-library-lead"))
        .under(paths::LIBRARY, t!(lang, "nav-library"));
    page.render(&site, &visit, || {
        let aims: Vec<AnyView> = AcsgAim::ALL
            .iter()
            .map(|aim| view! { <li>{word(lang, aim.label_key())}</li> }.into_any())
            .collect();
        view! {
            <TitleBlock title=t!(lang, "library-themes") lead=t!(lang, "portal-library-lead")/>
            <h2>{t!(lang, "portal-aims")}</h2>
            <p class="measure">{t!(lang, "portal-aims-text")}</p>
            <ul>{aims}</ul>
            <h2>{t!(lang, "portal-areas")}</h2>
            <p class="measure">{t!(lang, "portal-areas-text")}</p>
            <ul>{themes(lang, true)}</ul>
            <h3>{t!(lang, "portal-cross-cutting")}</h3>
            <ul>{themes(lang, false)}</ul>
            <h2>{t!(lang, "portal-gcm")}</h2>
            <p class="measure">{t!(lang, "portal-gcm-text")}</p>
            {roundtables(lang)}
        }
        .into_any()
    })
}

/// Themes, each leading to the dialogues about it.
fn themes(lang: Lang, areas: bool) -> Vec<AnyView> {
    Theme::ALL
        .iter()
        .filter(|theme| theme.is_area_of_capacity() == areas)
        .map(|theme| {
            let href = with_query(paths::DIALOGUES, &[("theme", theme.code())]);
            view! { <li><a href=href>{word(lang, theme.label_key())}</a></li> }.into_any()
        })
        .collect()
}

fn roundtables(lang: Lang) -> Vec<AnyView> {
    gcm::THEMES
        .iter()
        .map(|theme| {
            let objectives: Vec<AnyView> = theme
                .objectives
                .iter()
                .map(|number| {
                    let words = locale::label(lang, "gcm-objective", &number.to_string());
                    view! { <li value=number.to_string()>{words}</li> }.into_any()
                })
                .collect();
            view! {
                <h3>{word(lang, theme.label_key)}</h3>
                <ol class="measure">{objectives}</ol>
            }
            .into_any()
        })
        .collect()
}
