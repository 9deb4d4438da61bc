//! The library: entries that the secretariat writes or takes from published inputs, has looked at, and publishes.

mod counts;
pub mod public;
pub mod queries;
mod review;
mod rows;
mod take;
mod write;

pub use counts::Counts;
pub use review::{review, step};
pub use take::{take, taken};
pub use write::{change, create, remove, remove_text, write_text};
