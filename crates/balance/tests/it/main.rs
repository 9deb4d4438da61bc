//! The engine against brute force, against instances with known answers, and against tampering.

#![expect(clippy::unwrap_used, reason = "tests")]

mod draws;
mod explanations;
mod limits;
mod lottery;
mod reference;
mod rules;
mod shipped;
mod simplex;
mod small;
mod solver;
mod waves;
