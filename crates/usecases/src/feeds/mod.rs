//! Calendar feeds of persons: one secret address under which a calendar program finds all dialogues that a
//! person is invited to.
//!
//! The address is derived from the secret key like an invitation's link, so that it can be shown again; the
//! database keeps its hash. The feed names nobody and holds no link that answers an invitation: whoever is
//! given the address can look, and no more.

mod change;
mod read;

pub use change::{end_mine, end_of, make_mine, make_of};
pub use read::{Mine, calendar, mine, of_person};
