//! The words of letters: ours from the catalogues, or the secretariat's own, both as templates with
//! placeholders that are rendered by one way into plain text and HTML.

mod ours;
mod template;
mod values;
mod versions;

pub use ours::ours;
pub(crate) use template::render;
pub use template::{Source, check, placeholders};
pub use values::Values;
pub use versions::{
    Line, Shown, Tried, Version, list, reset, save, sent_to_oneself, show, try_out,
};
pub(crate) use versions::{Own, account_of, own};
