//! Without duplicating existing forums: the meetings of other bodies, and what stands beside a date.

mod beside;
mod import;
pub mod queries;
mod write;

pub use beside::{Beside, Draft, Found, Similar, beside, flags_for};
pub use import::{Counts, Preview, Row, confirm, preview, upload};
pub use write::{change, create, remove};
