//! What Convener does: one function an operation, one transaction an operation.
//!
//! A use case loads facts, authorises the actor on them, lets `domain` decide, writes, records the audit
//! entry, puts jobs into the outbox and commits. Pages, forms, commands, the worker and the API come
//! through the same functions. Reads are in the `queries` module of their slice, one function a screen.

pub mod accounts;
pub mod attendance;
pub mod audit;
pub mod calls;
pub mod database;
pub mod date_polls;
pub mod delegations;
pub mod demo;
pub mod dialogues;
pub mod directory;
pub mod documents;
pub mod drafts;
pub mod error;
pub mod feeds;
pub mod files;
pub mod follow_up;
pub mod forums;
pub mod groups;
pub mod inbound;
pub mod inputs;
pub mod invitations;
pub mod letters;
pub mod library;
mod listed;
pub mod mail;
pub mod mailer;
pub mod meetings;
pub mod outbox;
pub mod papers;
pub mod partners;
pub mod platform;
pub mod portal;
pub mod privacy;
pub mod processes;
pub mod programme;
mod reach;
pub mod registrations;
pub mod reminders;
pub mod reports;
pub mod reviews;
pub mod round_tables;
pub mod saved_lists;
pub mod search;
pub mod secret;
pub mod sendings;
mod shared;
pub mod shortlist;
mod slugs;
pub mod templates;
pub mod transaction;
pub mod worker;

pub use error::{Error, Result};
pub use platform::{Clock, Platform, Settings, SystemClock};
pub use transaction::Tx;
