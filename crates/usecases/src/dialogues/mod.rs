//! Dialogues: planned, convened, held or cancelled by the secretariat.

mod called_off;
pub mod queries;
pub mod rows;
mod steps;
mod write;

pub use steps::{cancel, convene, hold};
pub use write::{Edited, create, edit};
