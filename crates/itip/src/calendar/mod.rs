//! Calendar objects: an invitation for one person, or a feed for whoever subscribes.
//!
//! An [`Entry`] says what happens when and where. An [`Invite`] adds who asks whom and becomes
//! an iTIP object; [`public_calendar`] and [`personal_calendar`] list entries without naming
//! anybody. An entry without a date has no calendar form at all.

mod entry;
mod feed;
mod fold;
mod invite;
mod rule;
mod series;
mod when;

pub use entry::{Entry, Join, Place, Status};
pub use feed::{
    Feed, personal_calendar, personal_calendar_with_series, public_calendar,
    public_calendar_with_series,
};
pub use invite::{Attendee, CalendarObject, Invite, Method, PartStat, Proposals, SeriesInvite};
pub use rule::{Day, End, MEETINGS_MAX, Nth, Pattern, Rule};
pub use series::{Exception, Series, Slot};
pub use when::{Days, Timed, When};

pub(crate) use when::within_reach;
