//! What calendars and mail programs will see, checked from outside the crate.
#![expect(clippy::unwrap_used, reason = "tests")]

mod arrange;
mod calendars;
mod hostile;
mod inward;
mod mails;
mod peers;
mod promises;
mod reader;
mod series;
mod zones;
