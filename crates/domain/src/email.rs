//! Mail addresses.

use crate::Problem;

/// A mail address that can be written into a header, an envelope and a calendar part as it stands.
///
/// The accepted form is the dot-atom of RFC 5322, section 3.4.1, with an ASCII or internationalised
/// domain; quoted local parts and comments are refused, as mail clients do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "sea-orm", derive(sea_orm::DeriveValueType))]
#[cfg_attr(feature = "sea-orm", sea_orm(value_type = "String"))]
#[serde(transparent)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// Reads an address as a person typed it.
    ///
    /// # Errors
    /// [`Problem::NotAnEmail`] when it is not one.
    pub fn parse(raw: &str) -> Result<Self, Problem> {
        let address = raw.trim();
        let (local, domain) = address.rsplit_once('@').ok_or(Problem::NotAnEmail)?;
        let local_ok = !local.is_empty()
            && local.len() <= 64
            && !local.starts_with('.')
            && !local.ends_with('.')
            && !local.contains("..")
            && local
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~.".contains(&b));
        let labels_ok = domain.split('.').all(|label| {
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-')
        });
        let domain_ok = domain.contains('.') && domain.len() <= 190 && labels_ok;
        if local_ok && domain_ok {
            Ok(Self(address.to_owned()))
        } else {
            Err(Problem::NotAnEmail)
        }
    }

    /// The address as typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The form in which addresses are compared and kept unique.
    #[must_use]
    pub fn key(&self) -> String {
        self.0.to_lowercase()
    }

    /// The address with most of its local part hidden: `a…@mfa.example`, for pages that anyone with a link sees.
    #[must_use]
    pub fn masked(&self) -> String {
        let (local, domain) = self.0.rsplit_once('@').unwrap_or(("", &self.0));
        let first: String = local.chars().take(1).collect();
        format!("{first}…@{domain}")
    }
}

impl std::fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::str::FromStr for EmailAddress {
    type Err = Problem;

    fn from_str(raw: &str) -> Result<Self, Problem> {
        Self::parse(raw)
    }
}

impl<'de> serde::Deserialize<'de> for EmailAddress {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = String::deserialize(deserializer)?;
        Self::parse(&raw).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_could_break_a_header_are_refused() {
        for bad in [
            "",
            "a",
            "a@b",
            "a@b..c",
            "a b@c.example",
            "a@c.example\r\nBcc: d@e.f",
            "\"a\"@c.example",
            "a@-c.example",
            ".a@c.example",
        ] {
            assert_eq!(
                EmailAddress::parse(bad),
                Err(Problem::NotAnEmail),
                "{bad:?}"
            );
        }
    }

    #[test]
    fn addresses_compare_without_case() {
        let typed = EmailAddress::parse(" Ana.Ruiz@MFA.example ").map(|a| (a.key(), a.masked()));
        assert_eq!(
            typed,
            Ok((
                "ana.ruiz@mfa.example".to_owned(),
                "A…@MFA.example".to_owned()
            ))
        );
    }
}
