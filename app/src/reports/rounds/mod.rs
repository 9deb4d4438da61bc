//! Rounds of comments: whom a draft goes to, what they said and what became of it, at the desk; and the pages behind
//! a participant's link.

mod circulate;
mod link;
mod one;
mod table;

use axum::extract::State;
use axum::response::Response;
use domain::ids::DialogueId;
use domain::{Permission, paths};
use usecases::reports::rounds;

use super::report_path;
use crate::forms::{Errors, sent_on};
use crate::named::Named;
use crate::refused::Refused;
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

pub(super) fn routes() -> Vec<Route> {
    let write = Who::May(Permission::WriteReports);
    let holder = Who::LinkHolder;
    const CIRCULATE: &str = "/desk/dialogues/{id}/report/steps/circulate";
    const COMMENT: &str = "/desk/dialogues/{id}/report/comments/{comment}";
    const DRAFT: &str = "/draft-report/{token}";
    const NEW: &str = "/draft-report/{token}/new/{about}";
    const OWN: &str = "/draft-report/{token}/comments/{comment}";
    const TAKE_BACK: &str = "/draft-report/{token}/comments/{comment}/remove";
    vec![
        Route::page(CIRCULATE, write, circulate::show),
        Route::form(CIRCULATE, write, circulate::send),
        Route::page("/desk/dialogues/{id}/report/comments", write, table::show),
        Route::page(
            "/desk/dialogues/{id}/report/comments.csv",
            write,
            table::file,
        ),
        Route::page(
            "/desk/dialogues/{id}/report/comments.xlsx",
            write,
            table::file,
        ),
        Route::form("/desk/dialogues/{id}/report/comments/end", write, end),
        Route::page(COMMENT, write, one::show),
        Route::form(COMMENT, write, one::decide),
        Route::page(DRAFT, holder, link::home),
        Route::page(NEW, holder, link::show_new),
        Route::form(NEW, holder, link::add),
        Route::page(OWN, holder, link::show_own),
        Route::form(OWN, holder, link::change),
        Route::form(TAKE_BACK, holder, link::take_back),
    ]
}

/// Where the comments on a dialogue's report are.
pub(super) fn here(dialogue: DialogueId) -> String {
    paths::desk_dialogue_part(dialogue, "report/comments")
}

async fn end(State(site): State<Site>, visit: Visit, named: Named) -> Result<Response, Refused> {
    let id = named.id("id")?;
    let result = rounds::end_early(&site.platform, visit.actor(), id).await;
    let again = async |errors: Errors| table::page(&site, &visit, id, &errors).await;
    sent_on(result, visit.lang, &here(id), "round-ended", again).await
}

/// Back to the report, whichever way somebody leaves a page below it.
fn back(dialogue: DialogueId) -> String {
    report_path(dialogue)
}
