//! Groups that work between dialogues: made by the secretariat, run by their leads, followed by the public.

mod letters;
mod members;
mod outcomes;
pub mod queries;
mod rows;
mod terms;
mod write;

pub use members::{add as add_member, change as change_member, remove as remove_member};
pub use outcomes::{step as outcome_step, write as write_outcome};
pub(crate) use rows::term;
pub(crate) use terms::{leads as leads_of, without_ended_terms};
pub use write::{create, edit, step};
