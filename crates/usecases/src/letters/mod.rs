//! The words of letters: ours from the catalogues, or the secretariat's own, both as templates with
//! placeholders that are rendered by one way into plain text and HTML.

mod names;
mod ours;
mod own;
mod preview;
mod sample;
mod template;
mod values;
mod versions;

pub use names::placeholders;
pub use ours::ours;
pub(crate) use ours::{button, reply};
pub(crate) use own::{Own, compose, own};
pub use preview::{open_preview, preview_address};
pub(crate) use template::render;
pub use template::{Source, check};
pub use values::{Only, Values};
pub(crate) use versions::account_of;
pub use versions::{
    Line, Shown, Tried, Version, list, reset, save, sent_to_oneself, show, try_out,
};
