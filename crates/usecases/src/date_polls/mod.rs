//! Finding the date of a dialogue together: times that the desk proposes, answers by a link without an account,
//! and the plan that follows from them.

mod answer;
mod ask;
mod letters;
pub mod queries;
mod rows;
mod settle;
mod write;

pub use answer::{Shown, ShownSlot, answer, show};
pub use ask::{Whom, ask, remind};
pub use settle::{consequences, settle};
pub use write::{add_slots, change, close, create, remove_slot, reopen};
