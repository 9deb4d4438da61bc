//! What the platform holds about one person: all of it to take along, and erased when it has to be.
//!
//! [`tables`] lists every table that leads to a person and says what erasing means there; a test compares it with the
//! database's own structure, so that a new table cannot be forgotten.

mod erase;
mod export;
mod retention;
mod tables;

pub use erase::{ERASED_NAME, Hold, erase, hold, set_hold};
pub use export::export;
pub use retention::{BEGUN_DAYS, NAMED_DAYS, let_go};
pub use tables::{leads_to_people, named_columns};
