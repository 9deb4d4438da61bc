//! Groups that work between dialogues: made by the secretariat, run by their leads, followed by the public.

mod members;
mod outcomes;
pub mod queries;
mod rows;
mod write;

pub use members::{add as add_member, change as change_member, remove as remove_member};
pub use outcomes::{step as outcome_step, write as write_outcome};
pub use write::{create, edit, step};
