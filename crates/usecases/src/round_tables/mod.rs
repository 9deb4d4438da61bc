//! Round tables of a dialogue: which sessions are chosen among, who asked for which, and who sits where
//! (`domain::round_table` has the rule).

mod choose;
mod place;
mod queries;
mod room;
mod rules;

pub use choose::{MyTables, choose, fill_all, mine};
pub use place::{place, seat_those_who_wait};
pub use queries::{Screen, TableLine, screen};
pub use room::Guest;
pub use rules::{RuleForm, set};
