//! Invitations: issued from the shortlist, mailed with a calendar part, answered, taken back, lapsed.
//!
//! Each invitation has a link of its own. Its token is derived from the secret key, so that it can be
//! written into a mail again and again while the database keeps only its hash.

mod calendar;
mod letters;
mod seats;
mod token;

pub use calendar::{calendar, entry};
pub use letters::{Facts, Letters, facts, when_words, where_words};
pub use seats::{dialogue_facts, holder_of, holders, schedule};
pub use token::{find_by_token, link, token};

/// A person's name, as it is written in a sentence.
#[must_use]
pub fn person_name(person: &entity::person::Model) -> String {
    format!("{} {}", person.given_name, person.family_name)
        .trim()
        .to_owned()
}
