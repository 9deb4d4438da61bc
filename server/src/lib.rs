//! The server: one binary that serves, works, migrates, imports and looks after itself.
//!
//! It is a library too, so that tests build the very same router in their own process.

pub mod assets;
pub mod cli;
pub mod commands;
pub mod config;
pub mod middleware;
pub mod router;
pub mod routes;
