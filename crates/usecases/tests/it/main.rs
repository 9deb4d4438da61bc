//! The use cases, on SQLite and PostgreSQL: one file a slice.

mod accounts;
mod attendance;
mod demo;
mod dialogues;
mod directory;
mod feeds;
mod inbound;
mod invitations;
mod migrations;
mod reading;
mod reports;
mod rsvp;
mod shortlist;
mod updates;
mod waves;
mod what_if;
