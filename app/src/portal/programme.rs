//! The published programme of a dialogue.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::paths;
use locale::t;
use usecases::papers;
use usecases::programme::queries;

use super::{embed, parts};
use crate::page::Page;
use crate::papers::{Form, Reach, answer};
use crate::programme::{Asked, agenda};
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

pub(super) async fn file(
    State(site): State<Site>,
    visit: Visit,
    form: Form,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let (zone, wanted) = (asked.zone(), form.wanted(&visit));
    let printed = papers::public_programme(&site.platform, &slug, zone, wanted).await?;
    Ok(answer(printed, visit.lang, Reach::Everybody))
}

pub(super) async fn one(
    State(site): State<Site>,
    visit: Visit,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    use leptos::prelude::*;
    let lang = visit.lang;
    let programme = queries::public(&site.platform, &slug).await?;
    let head = &programme.head;
    let page = Page::new(format!("{}: {}", t!(lang, "programme"), head.title))
        .under(paths::DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::dialogue(&head.slug), head.title.clone());
    let here = paths::programme(&head.slug);
    let framed = format!("{}: {}", t!(lang, "programme"), head.title);
    Ok(page.render(&site, &visit, || {
        view! {
            {parts::banner(lang, head.language)}
            {agenda(lang, &programme, asked.zone(), &here)}
            {embed::offer(&site, lang, &paths::embedded_programme(&head.slug), framed)}
        }
        .into_any()
    }))
}
