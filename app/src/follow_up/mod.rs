//! What becomes of recommendations: the desk's list and files, what organisations say behind their link, and the
//! parts of the public pages.

mod ask;
mod board;
mod edit;
mod filters;
mod holder;
mod import;
mod lineage;
mod list;
mod of_dialogue;
mod one;
mod parts;
mod say;
mod steps;
mod story;
mod withhold;

pub(crate) use board::board;
pub(crate) use filters::Asked;
pub(crate) use parts::{field_label, status_tag};
pub(crate) use story::story;

use domain::{Permission, paths};
use usecases::follow_up::LARGEST_FILE;

use crate::routes::{Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    let write = Who::May(Permission::WriteReports);
    const OF_DIALOGUE: &str = "/desk/dialogues/{id}/follow-up";
    const IMPORT: &str = paths::DESK_RECOMMENDATIONS_IMPORT;
    const IMPORTED: &str = "/desk/recommendations/import/{id}";
    const ONE: &str = "/desk/recommendations/{reference}";
    const EDIT: &str = "/desk/recommendations/{reference}/edit";
    const STEP: &str = "/desk/recommendations/{reference}/steps/{step}";
    const STEP_NEW: &str = "/desk/recommendations/{reference}/steps/new";
    const STEP_REMOVE: &str = "/desk/recommendations/{reference}/steps/{step}/remove";
    const ASK: &str = "/desk/recommendations/{reference}/ask";
    const AGAIN: &str = "/desk/recommendations/{reference}/asked/{request}/again";
    const CLOSE: &str = "/desk/recommendations/{reference}/asked/{request}/close";
    const SAY: &str = "/desk/recommendations/{reference}/say";
    const WITHHOLD: &str = "/desk/recommendations/{reference}/statements/{statement}/withhold";
    const RELEASE: &str = "/desk/recommendations/{reference}/statements/{statement}/release";
    const LINEAGE: &str = "/desk/recommendations/{reference}/lineage";
    const UNLINK: &str = "/desk/recommendations/{reference}/lineage/remove";
    let desk = vec![
        Route::page(paths::DESK_RECOMMENDATIONS, write, list::list),
        Route::page(paths::DESK_RECOMMENDATIONS_CSV, write, list::export),
        Route::page(paths::DESK_RECOMMENDATIONS_XLSX, write, list::export),
        Route::page(IMPORT, write, import::choose),
        Route::upload(IMPORT, write, LARGEST_FILE + 64 * 1024, import::upload),
        Route::page(IMPORTED, write, import::preview),
        Route::form(IMPORTED, write, import::confirm),
        Route::page(OF_DIALOGUE, write, of_dialogue::show),
        Route::page(ONE, write, one::show),
        Route::page(EDIT, write, edit::show),
        Route::form(EDIT, write, edit::save),
        Route::page(STEP_NEW, write, steps::show_new),
        Route::form(STEP_NEW, write, steps::add),
        Route::page(STEP, write, steps::show),
        Route::form(STEP, write, steps::save),
        Route::page(STEP_REMOVE, write, steps::ask_remove),
        Route::form(STEP_REMOVE, write, steps::remove),
        Route::page(ASK, write, ask::show),
        Route::form(ASK, write, ask::send),
        Route::form(AGAIN, write, ask::again),
        Route::form(CLOSE, write, ask::close),
        Route::page(SAY, write, say::show),
        Route::form(SAY, write, say::save),
        Route::page(WITHHOLD, write, withhold::show),
        Route::form(WITHHOLD, write, withhold::save),
        Route::form(RELEASE, write, withhold::release),
        Route::page(LINEAGE, write, lineage::show),
        Route::form(LINEAGE, write, lineage::save),
        Route::form(UNLINK, write, lineage::remove),
    ];
    desk.into_iter().chain(holder::routes()).collect()
}
