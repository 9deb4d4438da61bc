//! The use cases, on SQLite and PostgreSQL: one file a slice.

mod accounts;
mod directory;
mod dialogues;
mod migrations;
mod reports;
mod shortlist;
