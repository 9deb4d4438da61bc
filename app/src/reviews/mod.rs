//! Reviewing the inputs of a call: the ranking at the desk with its decisions and letters, and the pages of those who
//! review.

mod desk;
mod letters;
mod reviewer;

use domain::Permission;
use locale::{Lang, format};

use crate::routes::{Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    let run = Who::May(Permission::RunInputs);
    const REVIEW: &str = "/desk/dialogues/{id}/calls/{call}/review";
    const CRITERIA: &str = "/desk/dialogues/{id}/calls/{call}/review/criteria";
    const REVIEWERS: &str = "/desk/dialogues/{id}/calls/{call}/review/reviewers";
    const REMOVE: &str = "/desk/dialogues/{id}/calls/{call}/review/reviewers/{reviewer}/remove";
    const DECIDE: &str = "/desk/dialogues/{id}/calls/{call}/inputs/{input}/decide";
    const LETTERS: &str = "/desk/dialogues/{id}/calls/{call}/review/letters";
    const ONE: &str = "/inputs/review/{token}/{reference}";
    vec![
        Route::page(REVIEW, run, desk::show),
        Route::form(CRITERIA, run, desk::criteria),
        Route::form(REVIEWERS, run, desk::name),
        Route::form(REMOVE, run, desk::remove),
        Route::form(DECIDE, run, desk::decide),
        Route::page(LETTERS, run, letters::show),
        Route::form(LETTERS, run, letters::send),
        Route::page("/inputs/review/{token}", Who::LinkHolder, reviewer::list),
        Route::page(ONE, Who::LinkHolder, reviewer::one),
        Route::form(ONE, Who::LinkHolder, reviewer::say),
    ]
}

/// Hundredths of a point as a number with one decimal.
fn points(lang: Lang, hundredths: u32) -> String {
    format::decimal(lang, f64::from(hundredths) / 100.0, 1)
}
