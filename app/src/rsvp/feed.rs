//! The invited person's calendar feed: making it, its secret address, ending it.

use axum::extract::State;
use axum::response::Response;
use domain::paths;
use leptos::prelude::*;
use locale::t;
use usecases::feeds;

use super::opened::Opened;
use crate::components::{LinkButton, Look, TitleBlock};
use crate::feeds::{Changed, manage};
use crate::forms::Posted;
use crate::page::{Page, done};
use crate::refused::Refused;
use crate::routes::Site;

pub(super) async fn look(State(site): State<Site>, opened: Opened) -> Result<Response, Refused> {
    let mine = feeds::mine(&site.platform, &opened.token).await?;
    let lang = opened.visit.lang;
    let title = t!(lang, "feed-title");
    Ok(Page::new(title.clone())
        .private()
        .render(&site, &opened.visit, || {
            let back = paths::rsvp(&opened.token);
            view! {
                <TitleBlock title=title lead=t!(lang, "feed-text")/>
                {manage(lang, &paths::rsvp_feed(&opened.token), mine.as_ref())}
                <p><LinkButton href=back label=t!(lang, "button-back") look=Look::Quiet/></p>
            }
            .into_any()
        }))
}

pub(super) async fn change(
    State(site): State<Site>,
    opened: Opened,
    Posted(changed): Posted<Changed>,
) -> Result<Response, Refused> {
    let code = match changed.what.as_str() {
        "make" => {
            feeds::make_mine(&site.platform, &opened.token).await?;
            "feed-made"
        }
        "revoke" => {
            feeds::end_mine(&site.platform, &opened.token).await?;
            "feed-revoked"
        }
        _ => return Err(Refused::malformed()),
    };
    Ok(done(&paths::rsvp_feed(&opened.token), code))
}
