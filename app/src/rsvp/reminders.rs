//! Ending the reminders about an invitation: by a page with a button, or by the one click that mail programs
//! offer (RFC 8058). Looking changes nothing.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::reminders;

use super::opened::Opened;
use crate::components::{Actions, Button, LinkButton, Look, PostForm, TitleBlock};
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

/// The question, or that it is done.
pub(super) async fn ask(State(site): State<Site>, opened: Opened) -> Result<Response, Refused> {
    let (title, wanted) = reminders::wanted(&site.platform, &opened.token).await?;
    Ok(render(&site, &opened.visit, &opened.token, &title, wanted))
}

/// Ends them. The answer is a page, because a mail program that posts follows no redirect.
pub(super) async fn end(
    State(site): State<Site>,
    visit: Visit,
    Path(token): Path<String>,
) -> Result<Response, Refused> {
    reminders::end(&site.platform, &token).await?;
    let (title, wanted) = reminders::wanted(&site.platform, &token).await?;
    Ok(render(&site, &visit, &token, &title, wanted))
}

fn render(site: &Site, visit: &Visit, token: &str, title: &str, wanted: bool) -> Response {
    let lang = visit.lang;
    let heading = t!(lang, "no-reminders-title");
    let back = paths::rsvp(token);
    Page::new(heading.clone())
        .private()
        .render(site, visit, || {
            let (lead, form) = if wanted {
                let lead = t!(lang, "no-reminders-ask", title = title);
                (lead, Some(question(lang, paths::rsvp_reminders(token))))
            } else {
                (t!(lang, "no-reminders-text", title = title), None)
            };
            view! {
                <TitleBlock title=heading lead=lead/>
                {form}
                <p><LinkButton label=t!(lang, "invitation-mail-button") href=back look=Look::Quiet/></p>
            }
            .into_any()
        })
}

fn question(lang: Lang, here: String) -> AnyView {
    let label = t!(lang, "no-reminders-button");
    view! { <PostForm action=here><Actions><Button label=label look=Look::Primary/></Actions></PostForm> }
        .into_any()
}
