//! Dialogues: planned, convened, held or cancelled by the secretariat.

mod archive;
mod called_off;
mod consequences;
mod edit;
mod like;
pub mod queries;
pub mod rows;
mod steps;
mod tied;
pub mod words;
mod write;

pub use archive::{archive, restore};
pub(crate) use consequences::weighed;
pub use consequences::{Consequences, Sample, Told, consequences};
pub use edit::{Edited, Seen, Tell, edit, edit_seen};
pub(crate) use edit::{edit_in, seated};
pub use like::Like;
pub use steps::{cancel, convene, hold, reconvene};
pub use tied::{tie, tie_consequences, untie};
pub use write::{create, create_like};
