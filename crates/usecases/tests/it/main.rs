//! The use cases, on SQLite and PostgreSQL: one file a slice.

mod accounts;
mod attendance;
mod demo;
mod dialogues;
mod directory;
mod feeds;
mod inbound;
mod invitations;
mod letters;
mod memory;
mod migrations;
mod planner;
mod processes;
mod programme;
mod reading;
mod reminders;
mod reports;
mod rsvp;
mod sendings;
mod shortlist;
mod smtp;
mod templates;
mod tied;
mod updates;
mod waves;
mod what_if;
