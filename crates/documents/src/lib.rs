//! What people take with them: lists as sheets, for spreadsheets of every make.
//!
//! The crate knows nothing of Convener: it is handed words and numbers and gives bytes back.

mod sheet;

pub use sheet::{Cell, Fault, Format, Sheet};
