//! "Is this answer yours?": one page, one button. Looking changes nothing, because scanners follow links.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::ids::ReceivedId;
use domain::paths;
use leptos::prelude::*;
use locale::{t, word};
use usecases::Error;
use usecases::inbound::{self, Asked};

use super::opened::Opened;
use crate::components::{
    Actions, LinkButton, Look, PostButton, SummaryList, SummaryRow, TitleBlock,
};
use crate::forms::Errors;
use crate::page::{Page, done};
use crate::refused::{Refused, read_id};
use crate::routes::Site;

pub(super) const PATH: &str = "/rsvp/{token}/confirm/{received}";

type Link = Path<(String, String)>;

pub(super) async fn ask(
    State(site): State<Site>,
    opened: Opened,
    link: Link,
) -> Result<Response, Refused> {
    let received = received(&link)?;
    let asked = inbound::asked(&site.platform, &opened.token, received).await?;
    Ok(page(&site, &opened, received, &asked, &Errors::none()))
}

pub(super) async fn confirm(
    State(site): State<Site>,
    opened: Opened,
    link: Link,
) -> Result<Response, Refused> {
    let received = received(&link)?;
    match inbound::confirm(&site.platform, &opened.token, received).await {
        Ok(()) => Ok(done(&paths::rsvp(&opened.token), "answered")),
        Err(Error::Refused(refusal)) => {
            let asked = inbound::asked(&site.platform, &opened.token, received).await?;
            let errors = if asked.open {
                Errors::of(opened.visit.lang, &refusal)
            } else {
                Errors::none()
            };
            Ok(page(&site, &opened, received, &asked, &errors))
        }
        Err(error) => Err(error.into()),
    }
}

fn received(Path((_, received)): &Link) -> Result<ReceivedId, Refused> {
    Ok(read_id(received)?)
}

fn page(
    site: &Site,
    opened: &Opened,
    received: ReceivedId,
    asked: &Asked,
    errors: &Errors,
) -> Response {
    let (lang, shown) = (opened.visit.lang, &opened.shown);
    let (title, lead) = if asked.open {
        (
            t!(lang, "inbound-confirm-title"),
            t!(lang, "inbound-confirm-lead"),
        )
    } else {
        (
            t!(lang, "inbound-confirm-closed-title"),
            t!(lang, "inbound-confirm-closed-lead"),
        )
    };
    Page::new(title.clone())
        .private()
        .refused(errors.any())
        .render(site, &opened.visit, || {
            let own = paths::rsvp(&opened.token);
            let actions = if asked.open {
                let here = paths::rsvp_confirm(&opened.token, received);
                view! {
                    <PostButton action=here label=t!(lang, "inbound-confirm-button") look=Look::Primary/>
                    <LinkButton href=own label=t!(lang, "inbound-confirm-other")/>
                }
                .into_any()
            } else {
                view! { <LinkButton href=own label=t!(lang, "inbound-confirm-open")/> }.into_any()
            };
            let rows = vec![
                SummaryRow::new(t!(lang, "label-name"), shown.person.clone()),
                SummaryRow::new(
                    t!(lang, "rsvp-fact-answer"),
                    word(lang, asked.answer.label_key()),
                ),
            ];
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=shown.dialogue.title.clone() lead=lead/>
                <SummaryList rows=rows/>
                <Actions>{actions}</Actions>
            }
            .into_any()
        })
}
