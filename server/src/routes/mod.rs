//! What is not a page.

pub mod health;
