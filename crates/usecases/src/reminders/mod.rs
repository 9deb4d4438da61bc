//! Reminders by rule: the secretariat says once when, the worker sends each of them once.

mod due;
mod ended;
mod owed;
mod rules;

pub use due::send_due;
pub use ended::{end, wanted};
pub use rules::{RuleLine, add, list, remove};
