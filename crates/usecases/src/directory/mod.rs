//! The directory: organisations and people, importing them from lists, finding them, keeping them right.
//!
//! A list is read ([`reader`]), planned against what is known ([`plan`]) and written whole or not at all
//! ([`import`]). The desk keeps a list between its preview and its confirmation; the console does both at
//! once. Every writer of the directory takes one lock first, so that a plan is still true when it is
//! written.

pub mod export;
pub mod import;
mod known;
mod named;
pub(crate) mod newcomer;
pub mod people;
pub mod plan;
pub mod queries;
pub mod reader;
mod together;

pub use export::export;
pub use import::{
    ImportOptions, ImportReport, confirm, import_bytes, import_file, preview, upload,
};
pub(crate) use known::lock;
pub(crate) use named::known_or_new;
pub use people::{add, archive, edit, restore};
pub use queries::{Filter, PAGE, PersonPage, PersonRow, StateRow, people, person, states};
pub use together::{Chosen, NAMED_MOST, Whom, set_archived_together, together};
