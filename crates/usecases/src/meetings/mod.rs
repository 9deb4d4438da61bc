//! Meetings of a working group that repeat: the rule, the meetings that were moved or dropped, and answers to
//! single ones.
//!
//! A meeting is called by the day that the rule gives it, also after it was moved: that is what calendars call
//! it, too (RECURRENCE-ID, RFC 5545 3.8.4.4).

mod answer;
mod change;
mod rule;
mod screen;
mod series;

pub use answer::answer;
pub(crate) use answer::answer_in;
pub use change::{Step, change, consequences};
pub use screen::{Line, Screen, calendars, public, screen};
pub(crate) use screen::{lines, public_of_all};

pub(crate) use rule::rule_of;
pub use rule::rule_words;
pub use series::Meeting;
pub(crate) use series::{Meetings, kept_up};
