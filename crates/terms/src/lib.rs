//! What texts are searched by: the same for what is stored and for what is asked.
//!
//! A text becomes terms: each of its words folded (case, accents and the spellings of Arabic letters fall together),
//! and beside it the word's stem, marked with the language of the text. Scripts that put no space between words are
//! taken as single characters and as pairs of neighbours, so that a word of two characters is found inside of a
//! longer one. No I/O, no settings.

mod excerpt;
mod fold;
mod query;
mod stem;
mod text;

pub use excerpt::{Excerpt, Piece, excerpt, marked};
pub use fold::fold;
pub use query::{Query, Word};
pub use stem::Tongue;
pub use text::{Term, terms};

/// Raised when the same text would become other terms than before, or stand elsewhere in the index: what is stored is
/// then made anew.
pub const RULES: i64 = 2;
