//! Calendar objects: an invitation for one person, or a feed for whoever subscribes.
//!
//! An [`Entry`] says what happens when and where. An [`Invite`] adds who asks whom and becomes
//! an iTIP object; [`public_calendar`] and [`personal_calendar`] list entries without naming
//! anybody. An entry without a date has no calendar form at all.

mod entry;
mod feed;
mod fold;
mod invite;
mod when;

pub use entry::{Entry, Join, Place, Status};
pub use feed::{Feed, personal_calendar, public_calendar};
pub use invite::{Attendee, CalendarObject, Invite, Method, PartStat, Proposals};
pub use when::{Days, Timed, When};

pub(crate) use when::within_reach;
