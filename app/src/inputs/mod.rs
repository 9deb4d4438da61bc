//! Inputs: what the public reads and how somebody begins, the author's own pages behind their link, and the desk.

mod begin;
mod call;
mod desk;
mod mine;
mod mine_form;
mod read;
mod readings;
mod together;
mod words;

use domain::{Permission, paths};

use crate::documents::UPLOAD;
use crate::routes::{Route, Who};

pub(crate) use call::on_dialogue;
pub(crate) use words::{answers, byline};

pub(crate) fn routes() -> Vec<Route> {
    let see = Who::OnDialogue(Permission::SeeInputs);
    let run = Who::May(Permission::RunInputs);
    const SIGN: &str = "/inputs/sign/{token}";
    const BEGIN: &str = "/dialogues/{slug}/calls/{call}/begin";
    const MINE: &str = "/inputs/mine/{token}";
    const CHECK: &str = "/inputs/mine/{token}/check";
    const WITHDRAW: &str = "/inputs/mine/{token}/withdraw";
    const INPUT: &str = "/desk/dialogues/{id}/calls/{call}/inputs/{input}";
    const WITHHOLD: &str = "/desk/dialogues/{id}/calls/{call}/inputs/{input}/withhold";
    const RELEASE: &str = "/desk/dialogues/{id}/calls/{call}/inputs/{input}/release";
    const ANSWERS: &str = "/desk/dialogues/{id}/calls/{call}/questions/{question}/answers";
    vec![
        Route::page("/dialogues/{slug}/calls/{call}", Who::Anyone, call::show).kept(),
        Route::page(BEGIN, Who::Anyone, begin::show),
        Route::form(BEGIN, Who::Anyone, begin::send),
        Route::page("/inputs/{reference}", Who::Anyone, read::one).kept(),
        Route::page("/inputs/{reference}/cite.bib", Who::Anyone, read::bibtex),
        Route::page("/inputs/{reference}/cite.ris", Who::Anyone, read::ris),
        Route::page(paths::WITHHELD, Who::Anyone, read::register).kept(),
        Route::page("/rsvp/{token}/inputs", Who::LinkHolder, read::space),
        Route::page(
            "/rsvp/{token}/inputs/{reference}",
            Who::LinkHolder,
            read::one_in_space,
        ),
        Route::page(MINE, Who::LinkHolder, mine::show),
        Route::upload(MINE, Who::LinkHolder, 2 * 1024 * 1024, mine::save),
        Route::page(CHECK, Who::LinkHolder, mine::show_check),
        Route::form(CHECK, Who::LinkHolder, mine::submit),
        Route::page(
            "/inputs/mine/{token}/versions",
            Who::LinkHolder,
            mine::versions,
        ),
        Route::page(WITHDRAW, Who::LinkHolder, mine::show_withdraw),
        Route::form(WITHDRAW, Who::LinkHolder, mine::withdraw),
        Route::form(
            "/inputs/mine/{token}/signatories",
            Who::LinkHolder,
            together::name,
        ),
        Route::form(
            "/inputs/mine/{token}/signatories/{signatory}/remove",
            Who::LinkHolder,
            together::remove,
        ),
        Route::upload(
            "/inputs/mine/{token}/files",
            Who::LinkHolder,
            UPLOAD,
            together::attach,
        ),
        Route::page(
            "/inputs/mine/{token}/files/{file}",
            Who::LinkHolder,
            together::my_file,
        ),
        Route::form(
            "/inputs/mine/{token}/files/{file}/remove",
            Who::LinkHolder,
            together::detach,
        ),
        Route::upload(
            "/inputs/mine/{token}/draft",
            Who::LinkHolder,
            2 * 1024 * 1024,
            mine::keep,
        ),
        Route::page(SIGN, Who::LinkHolder, together::show_signature),
        Route::form(SIGN, Who::LinkHolder, together::sign),
        Route::page(
            "/inputs/{reference}/files/{file}",
            Who::Anyone,
            together::file,
        ),
        Route::page(
            "/rsvp/{token}/inputs/{reference}/files/{file}",
            Who::LinkHolder,
            together::file_in_space,
        ),
        Route::page(
            "/desk/dialogues/{id}/calls/{call}/inputs/{input}/files/{file}",
            see,
            together::file_at_desk,
        ),
        Route::page("/desk/dialogues/{id}/calls/{call}/inputs", see, desk::list),
        Route::page(
            "/desk/dialogues/{id}/calls/{call}/inputs.csv",
            see,
            desk::sheet,
        ),
        Route::page(
            "/desk/dialogues/{id}/calls/{call}/inputs.xlsx",
            see,
            desk::sheet,
        ),
        Route::page(ANSWERS, see, readings::show),
        Route::page(INPUT, see, desk::one),
        Route::form(WITHHOLD, run, desk::withhold),
        Route::form(RELEASE, run, desk::release),
    ]
}
