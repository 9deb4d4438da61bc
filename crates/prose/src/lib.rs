//! Long texts that people lay out with Markdown: headings, lists, emphasis, links, quotations and tables.
//!
//! The source alone is stored. [`html`] makes a page's part of it, [`parts`] what papers are made of, and [`plain`]
//! the words alone for descriptions, feeds and the search. Markdown is read by comrak (CommonMark 0.31 with the
//! tables and bare addresses of GitHub's dialect), and what becomes of it in a page goes through ammonia, which lets
//! only known elements pass. HTML in a source is shown as it was typed; pictures become links, because a page of
//! ours asks nobody else for anything.

mod html;
mod parts;
mod plain;
mod source;

pub use html::html;
pub use parts::{Part, Span, parts};
pub use plain::plain;
