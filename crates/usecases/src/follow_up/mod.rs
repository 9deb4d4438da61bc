//! What becomes of recommendations once their report is adopted: owners, due days and steps; the answers of those to
//! whom they speak, by a link without an account; progress beside comments of civil society; lineage; letters about
//! due days; the whole as a sheet that can be taken along and brought back.

mod ask;
mod board;
mod edit;
mod file;
mod import;
mod lineage;
mod mails;
mod nudge;
mod of_dialogue;
mod one;
mod owners;
pub mod queries;
mod reader;
pub(crate) mod rows;
mod say;
mod sheet;
mod steps;
mod withhold;

pub use ask::{AskForm, ask, ask_again, close};
pub use board::{Board, By, Counted, Key};
pub use edit::change;
pub use import::{Becomes, Counts, LARGEST_FILE, Line, Preview, confirm, preview, upload};
pub use lineage::{link, unlink};
pub use nudge::send_due;
pub use of_dialogue::{Followed, FollowedLine, Spoken, of_dialogue};
pub use one::{
    Evidence, File, Kin, OwnerLine, RequestLine, StatementLine, StepLine, Story, latest_answers,
};
pub use reader::{Shown, show};
pub use say::{OnBehalf, report, say};
pub use sheet::{desk_sheet, public_sheet};
pub use steps::{remove_step, set_step};
pub use withhold::{release, withhold};
