//! The templates of processes, and the concept notes that dialogues fill in them.

mod note;
pub mod queries;
mod versions;

pub use note::{save as save_note, take_over};
pub use versions::save;
