//! The use cases, on SQLite and PostgreSQL: one file a slice.

mod accounts;
mod dialogues;
mod directory;
mod migrations;
mod reports;
mod shortlist;
