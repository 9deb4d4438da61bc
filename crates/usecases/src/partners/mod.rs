//! Partners: co-hosts, regional processes and supporters of dialogues and processes, with links and logos.
//!
//! A logo is a picture that was drawn anew; its content lies in the store beside the documents, under its hash.
//! It is made to be seen, so whoever knows the hash may have it: pages of the desk and of the public name the
//! same address, which never means another picture.

mod desk;
mod logo;
pub mod queries;
mod words;
mod write;

pub use desk::may_write;
pub use logo::open_logo;
pub use words::part_words;
pub use write::{add, change, remove};
