//! Calls for contributions at the desk: what is asked, of whom and until when. What is written to them is in
//! [`crate::inputs`].

pub mod queries;
mod questions;
pub(crate) mod rows;
mod write;

pub use questions::{add_question, change_question, remove_question};
pub use write::{change, create, publish, take_back};
