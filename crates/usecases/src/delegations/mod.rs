//! Delegations: the secretariat invites States and organisations as such, their focal points name people by a link
//! without an account, and whoever is confirmed is invited like everybody else.

mod decide;
mod invite;
mod letters;
mod mails;
mod nominate;
pub mod queries;
pub(crate) mod rows;
mod show;

pub use decide::{confirm, give_back, take_back};
pub use invite::{Invitee, invite, remind};
pub use letters::{add_letter, letter_at_desk, letter_behind_link, remove_letter};
pub use nominate::{change, decline, nominate, withdraw};
pub use show::{DelegateLine, LetterLine, Shown, show};
