//! What the crate promises to readers in six languages.

mod catalogues;
mod checker;
mod dates;
mod numbers;
mod states;
