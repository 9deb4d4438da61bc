//! Reading what comes back: answers of calendars, reports of mail servers, notes of absent people.
//!
//! Everything in here is hostile until shown otherwise. A mail is first measured, then taken apart by
//! `mail-parser`, then told what it is, reports of undelivered mail before everything else, because
//! they can carry our own invitation. Calendar objects pass a guard of ours before `icalendar` sees
//! them: that library recurses without a limit and drops what is written in lower case. [`judge`]
//! then says what an object means for the one invitation that it names, and why it may not count.
//!
//! Nothing here looks anything up: the invitation's facts come in as [`Known`], and the same bytes
//! give the same conclusion.

mod agenda;
mod authentication;
mod automatic;
mod bounce;
mod boundaries;
mod judge;
mod lines;
mod mail;
mod moment;
mod object;
mod parts;

pub use agenda::{Meeting, read_agenda};
pub use bounce::{Bounce, Outcome};
pub use judge::{Heard, Known, Occurrence, Proposed, Stamp, Word, judge};
pub use mail::{Content, Mail, Trust, read_mail};
pub use moment::Moment;
pub use object::{Attendee, Event, Object, PartStat, Request, read_object};

/// How much of a mail is looked at at all.
pub mod limits {
    /// The largest mail, in bytes.
    pub const MAIL: usize = 1024 * 1024;
    /// The most parts of a mail.
    pub const PARTS: usize = 50;
    /// How deep parts may lie in parts.
    pub const DEPTH: usize = 8;
    /// The most lines of a mail.
    pub const MAIL_LINES: usize = 40_000;
    /// The largest calendar object, in bytes.
    pub const OBJECT: usize = 256 * 1024;
    /// The most lines of a calendar object, before folded ones are joined.
    pub const OBJECT_LINES: usize = 10_000;
    /// How deep components may lie in components.
    pub const OBJECT_DEPTH: usize = 4;
    /// The most occurrences that one object speaks of.
    pub const EVENTS: usize = 200;
    /// The most meetings that are read out of another body's calendar file.
    pub const AGENDA: usize = 1_000;
    /// The most people whom one event names.
    pub const ATTENDEES: usize = 200;
    /// How much of a letter is kept as text, in bytes.
    pub const TEXT: usize = 20_000;
}
