//! Names that programs, not people, give to things.

use std::fmt;

use super::address::is_domain;
use crate::Refused;

/// The identity of a calendar entry, which never changes once it was sent.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Uid(String);

impl Uid {
    // Exchange truncates longer ones, and an entry with half a name can never be updated.
    const LIMIT: usize = 70;

    /// Parses an identifier that was stored or received.
    pub fn parse(raw: &str) -> Result<Self, Refused> {
        let plain = raw
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-._@+=".contains(&byte));
        if (1..=Self::LIMIT).contains(&raw.len()) && plain {
            Ok(Self(raw.to_owned()))
        } else {
            Err(Refused::Uid)
        }
    }

    /// The identifier of the thing called `id` (an invitation, a dialogue) on `host`.
    pub fn at_host(id: impl fmt::Display, host: &str) -> Result<Self, Refused> {
        Self::parse(&format!("{id}@{host}"))
    }

    /// The identifier as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Uid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A `Message-ID`, angle brackets included.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct MessageId(String);

impl MessageId {
    const LIMIT: usize = 200;

    /// Parses an identifier that was stored or received.
    pub fn parse(raw: &str) -> Result<Self, Refused> {
        let inner = raw
            .strip_prefix('<')
            .and_then(|rest| rest.strip_suffix('>'))
            .ok_or(Refused::MessageId)?;
        let (left, right) = inner.split_once('@').ok_or(Refused::MessageId)?;
        let plain = left
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-._+=".contains(&byte));
        if raw.len() <= Self::LIMIT && !left.is_empty() && plain && is_domain(right) {
            Ok(Self(raw.to_owned()))
        } else {
            Err(Refused::MessageId)
        }
    }

    /// The identifier of the `nth` mail about one state of an invitation.
    ///
    /// A retry of the same mail keeps `nth`, so that a receiver can drop the second copy; a
    /// deliberate re-send counts it up.
    pub fn of_invitation(
        invitation: impl fmt::Display,
        sequence: u32,
        nth: u32,
        host: &str,
    ) -> Result<Self, Refused> {
        Self::parse(&format!("<inv.{invitation}.{sequence}.{nth}@{host}>"))
    }

    /// The identifier as text, with its angle brackets.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for MessageId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A language tag (BCP 47), such as `en` or `ar`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Language(String);

impl Language {
    /// Parses a tag by its shape; which languages exist is the catalogue's business.
    pub fn parse(raw: &str) -> Result<Self, Refused> {
        let shaped = raw.split('-').enumerate().all(|(nth, part)| {
            (1..=8).contains(&part.len())
                && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
                && (nth > 0
                    || part.len() > 1 && part.bytes().all(|byte| byte.is_ascii_alphabetic()))
        });
        if shaped && raw.len() <= 35 {
            Ok(Self(raw.to_owned()))
        } else {
            Err(Refused::Language)
        }
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn identifiers_stay_plain_and_short() {
        let uid = Uid::at_host("0193-7a", "events.example").unwrap();
        assert_eq!(uid.as_str(), "0193-7a@events.example");
        for raw in ["", "a b", "a\r\nb", "ü", "a;b", &"x".repeat(71)] {
            assert_eq!(Uid::parse(raw), Err(Refused::Uid), "{raw:?}");
        }
    }

    #[test]
    fn a_message_identifier_names_invitation_state_and_attempt() {
        let id = MessageId::of_invitation("0193-7a", 2, 1, "events.example").unwrap();
        assert_eq!(id.as_str(), "<inv.0193-7a.2.1@events.example>");
        for raw in [
            "inv@x.example",
            "<inv>",
            "<a@b@c.example>",
            "<a\r\n@x.example>",
            "<@x.example>",
        ] {
            assert_eq!(MessageId::parse(raw), Err(Refused::MessageId), "{raw:?}");
        }
    }

    #[test]
    fn a_language_tag_is_only_a_tag() {
        assert!(Language::parse("zh-Hans").is_ok());
        for raw in ["", "e", "en_GB", "en\r\nX: y", "en-"] {
            assert_eq!(Language::parse(raw), Err(Refused::Language), "{raw:?}");
        }
    }
}
