//! The library: entries that the secretariat writes or takes from published inputs, has looked at, and publishes.

mod counts;
mod files;
pub mod public;
pub mod queries;
mod review;
mod rows;
mod take;
mod write;

pub use counts::Counts;
pub use files::{File, add_file, change_file, open_file, open_file_at_desk, remove_file};
pub use review::{review, step};
pub use take::{take, taken};
pub use write::{change, create, remove, remove_text, write_text};

pub(crate) use files::hashes;
