//! The use cases, on SQLite and PostgreSQL: one file a slice.

mod accounts;
mod invitations;
mod dialogues;
mod migrations;
mod rsvp;
mod reports;
mod shortlist;
