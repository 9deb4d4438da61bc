//! Invitations as calendars and mail programs understand them.
//!
//! The crate turns what the platform knows about a dialogue and one invited person into an
//! iTIP object (RFC 5546), and that object into one frozen mail (iMIP, RFC 6047). It knows no
//! database, no runtime and no network: facts go in, text and bytes come out, and the same
//! facts always give the same bytes.
//!
//! - [`guard`] parses and cleans whatever a person typed, before any library sees it.
//! - [`zones`] writes `VTIMEZONE` and answers what a local time means.
//! - [`calendar`] writes invitations, cancellations and feeds.
//! - [`message`] composes the mail and freezes it.
//! - [`read`] reads what comes back: answers, proposals, reports of undelivered mail.

pub mod calendar;
pub mod guard;
pub mod message;
pub mod read;
pub mod zones;

mod refused;

pub use refused::Refused;
