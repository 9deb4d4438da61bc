//! Registration: the public's form, the page behind the link, and the desk's opening, form and list.

mod control;
mod desk;
mod detail;
mod field;
mod fields;
mod form;
mod list;
mod opening;
mod own;
mod public;
mod sent;
mod sheet;
mod words;

use domain::Permission;

use crate::documents::UPLOAD;
use crate::routes::{Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    let see = Who::OnDialogue(Permission::SeeDialogues);
    let plan = Who::OnDialogue(Permission::PlanDialogues);
    let issue = Who::OnDialogue(Permission::IssueInvitations);
    // Leads run the dialogues of their groups; what identifies people is the secretariat's alone.
    let documents = Who::May(Permission::SeeIdentityDocuments);
    const REGISTER: &str = "/dialogues/{slug}/register";
    const CHECK: &str = "/dialogues/{slug}/register/check";
    const DONE: &str = "/dialogues/{slug}/register/done";
    const OWN: &str = "/registrations/{token}";
    const CHANGE: &str = "/registrations/{token}/change";
    const OWN_FILE: &str = "/registrations/{token}/files/{file}";
    const WITHDRAW: &str = "/registrations/{token}/withdraw";
    const LIST: &str = "/desk/dialogues/{id}/registrations";
    const OPENING: &str = "/desk/dialogues/{id}/registrations/opening";
    const LATE: &str = "/desk/dialogues/{id}/registrations/late-link";
    const FORM: &str = "/desk/dialogues/{id}/registrations/form";
    const PREVIEW: &str = "/desk/dialogues/{id}/registrations/preview";
    const FIELD: &str = "/desk/dialogues/{id}/registrations/form/{field}";
    const MOVE: &str = "/desk/dialogues/{id}/registrations/form/{field}/move";
    const REMOVE: &str = "/desk/dialogues/{id}/registrations/form/{field}/remove";
    const ONE: &str = "/desk/dialogues/{id}/registrations/of/{registration}";
    const FILE: &str = "/desk/dialogues/{id}/registrations/of/{registration}/files/{file}";
    const DOCUMENTS: &str = "/desk/dialogues/{id}/registrations/of/{registration}/documents";
    vec![
        Route::page(REGISTER, Who::Anyone, public::show),
        Route::form(REGISTER, Who::Anyone, public::send),
        Route::page(CHECK, Who::Anyone, public::back),
        Route::upload(CHECK, Who::Anyone, UPLOAD, public::check),
        Route::page(DONE, Who::Anyone, public::done),
        Route::page(OWN, Who::LinkHolder, own::show),
        Route::form(OWN, Who::LinkHolder, own::send),
        Route::page(CHANGE, Who::LinkHolder, own::show_change),
        Route::upload(CHANGE, Who::LinkHolder, UPLOAD, own::check),
        Route::page(OWN_FILE, Who::LinkHolder, own::file),
        Route::page(WITHDRAW, Who::LinkHolder, own::ask_withdraw),
        Route::form(WITHDRAW, Who::LinkHolder, own::withdraw),
        Route::page(LIST, see, desk::show),
        Route::form(LIST, issue, desk::decide),
        Route::page("/desk/dialogues/{id}/registrations.csv", see, desk::export),
        Route::page("/desk/dialogues/{id}/registrations.xlsx", see, desk::export),
        Route::page(OPENING, plan, opening::show),
        Route::form(OPENING, plan, opening::save),
        Route::page(LATE, issue, opening::back),
        Route::form(LATE, issue, opening::late_link),
        Route::page(FORM, plan, form::show),
        Route::form(FORM, plan, form::add),
        Route::page(PREVIEW, plan, form::preview),
        Route::page(FIELD, plan, form::show_field),
        Route::form(FIELD, plan, form::change),
        Route::page(MOVE, plan, form::back),
        Route::form(MOVE, plan, form::move_field),
        Route::page(REMOVE, plan, form::back),
        Route::form(REMOVE, plan, form::remove),
        Route::page(ONE, see, detail::show),
        Route::form(ONE, issue, detail::decide),
        Route::page(FILE, issue, detail::file),
        Route::page(DOCUMENTS, documents, detail::back),
        // Opening them is written down, and so it is no page that a scanner could follow.
        Route::form(DOCUMENTS, documents, detail::documents),
    ]
}
