//! The use cases, on SQLite and PostgreSQL: one file a slice.

mod accounts;
mod demo;
mod dialogues;
mod directory;
mod inbound;
mod invitations;
mod migrations;
mod reports;
mod rsvp;
mod shortlist;
