//! Dialogues: planned, convened, held or cancelled by the secretariat.

mod called_off;
mod edit;
pub mod queries;
pub mod rows;
mod steps;
mod write;

pub use edit::{Consequences, Edited, Sample, Tell, Told, consequences, edit};
pub(crate) use edit::{seated, weighed};
pub use steps::{cancel, convene, hold, reconvene};
pub use write::{Like, create, create_like};
