//! Where a mail goes, and where a link leads.

use std::fmt;

use super::text;
use crate::Refused;

/// An e-mail address in the plain ASCII form that every mail server accepts.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// Parses an address; the domain is lower-cased, the local part is kept as written.
    ///
    /// Quoted local parts, address literals and non-ASCII addresses are refused on purpose:
    /// they are legal, hardly deliverable, and the usual carriers of header injection. An
    /// international domain arrives here in its `xn--` form.
    pub fn parse(raw: &str) -> Result<Self, Refused> {
        let (local, domain) = raw
            .trim_matches(' ')
            .rsplit_once('@')
            .ok_or(Refused::EmailAddress)?;
        let fits = local.len() <= 64 && local.len() + domain.len() < 254;
        if fits && is_dot_atom(local) && is_domain(domain) {
            Ok(Self(format!("{local}@{}", domain.to_ascii_lowercase())))
        } else {
            Err(Refused::EmailAddress)
        }
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The `mailto:` form (RFC 6068) that calendars use for people.
    pub(crate) fn uri(&self) -> String {
        let mut uri = String::from("mailto:");
        for character in self.0.chars() {
            // Only what a URI cannot hold: clients compare this text with their own address.
            match character {
                '%' => uri.push_str("%25"),
                '?' => uri.push_str("%3F"),
                '#' => uri.push_str("%23"),
                '^' => uri.push_str("%5E"),
                '`' => uri.push_str("%60"),
                '{' => uri.push_str("%7B"),
                '|' => uri.push_str("%7C"),
                '}' => uri.push_str("%7D"),
                other => uri.push(other),
            }
        }
        uri
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

fn is_dot_atom(local: &str) -> bool {
    local.split('.').all(|atom| {
        !atom.is_empty()
            && atom
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte))
    })
}

pub(super) fn is_domain(domain: &str) -> bool {
    let labels = domain.split('.').all(|label| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    });
    // A lone label is deliverable only on the machine itself, which is where development happens.
    labels && (domain.contains('.') || domain == "localhost")
}

/// A person or office with an address, named alike in headers and calendars.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Mailbox {
    name: String,
    address: EmailAddress,
}

impl Mailbox {
    const NAME_LIMIT: usize = 200;

    /// Pairs a name, which is cleaned, with an address.
    pub fn new(name: &str, address: EmailAddress) -> Self {
        Self {
            name: text::name(name, Self::NAME_LIMIT),
            address,
        }
    }

    /// The cleaned name; empty when none was given.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The address.
    pub fn address(&self) -> &EmailAddress {
        &self.address
    }

    /// What a calendar shows. Never empty: without a name some clients show somebody else's.
    pub(crate) fn shown(&self) -> &str {
        if self.name.is_empty() {
            self.address.as_str()
        } else {
            &self.name
        }
    }
}

/// An `http` or `https` link, already percent-encoded.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct WebAddress(String);

impl WebAddress {
    // A header line may not exceed 998 octets (RFC 5322 2.1.1), and links stand in headers.
    const LIMIT: usize = 900;

    /// Parses a link; blanks, controls, quotes and credentials are refused.
    pub fn parse(raw: &str) -> Result<Self, Refused> {
        let rest = raw
            .strip_prefix("https://")
            .or_else(|| raw.strip_prefix("http://"))
            .ok_or(Refused::WebAddress)?;
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let (host, port) = authority.split_once(':').unwrap_or((authority, "80"));
        let written = raw
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte));
        let port = port.parse::<u16>().is_ok() && port.bytes().all(|byte| byte.is_ascii_digit());
        let host = is_domain(host) || host.parse::<std::net::Ipv4Addr>().is_ok();
        if raw.len() <= Self::LIMIT && written && host && port {
            Ok(Self(raw.to_owned()))
        } else {
            Err(Refused::WebAddress)
        }
    }

    /// The link as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for WebAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn ordinary_addresses_are_accepted() {
        for raw in [
            "amina.diallo@mfa.example",
            "rsvp+5f0c@events.example",
            "o'neill@post.example",
            "root@localhost",
        ] {
            assert_eq!(EmailAddress::parse(raw).unwrap().as_str(), raw);
        }
        let mixed = EmailAddress::parse("Jo@Post.EXAMPLE").unwrap();
        assert_eq!(mixed.as_str(), "Jo@post.example");
    }

    #[test]
    fn addresses_that_carry_more_than_an_address_are_refused() {
        for raw in [
            "",
            "@x.example",
            "a@",
            "a b@x.example",
            "a@x.example\r\nBcc: b@x.example",
            "\"a\r\n\"@x.example",
            "a..b@x.example",
            "a@-x.example",
            "a@x",
            "a@[127.0.0.1]",
            "a,b@x.example",
            "<a@x.example>",
            "é@x.example",
            "a@x.example\0",
        ] {
            assert_eq!(
                EmailAddress::parse(raw),
                Err(Refused::EmailAddress),
                "{raw:?}"
            );
        }
        assert!(EmailAddress::parse(&format!("{}@x.example", "a".repeat(65))).is_err());
    }

    #[test]
    fn links_that_carry_more_than_a_link_are_refused() {
        assert!(WebAddress::parse("https://meet.example:8443/a;b,c?d=e#f").is_ok());
        assert!(WebAddress::parse("http://127.0.0.1:3000/rsvp/x").is_ok());
        for raw in [
            "javascript:alert(1)",
            "https://",
            "https://user:pass@meet.example/",
            "https://meet.example/\r\nX-A: b",
            "https://meet.example/a b",
            "https://meet.example/\"",
            "https://meet.example:/",
            "https://meet.example:+1/",
            "https://[::1]/",
            "https://méet.example/",
        ] {
            assert_eq!(WebAddress::parse(raw), Err(Refused::WebAddress), "{raw:?}");
        }
    }

    #[test]
    fn a_person_without_a_name_is_shown_by_address() {
        let address = EmailAddress::parse("a%b@x.example").unwrap();
        let mailbox = Mailbox::new(" \r\n", address);
        assert_eq!(mailbox.name(), "");
        assert_eq!(mailbox.shown(), "a%b@x.example");
        assert_eq!(mailbox.address().uri(), "mailto:a%25b@x.example");
    }
}
