//! Data to try the platform with.

pub mod outcomes;
