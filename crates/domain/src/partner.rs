//! Partners: co-hosts, regional processes and supporters, whose names, links and logos a dialogue or a process
//! bears. What a process bears, its dialogues bear as well.

use crate::fields::{choice, optional_number, web_address};
use crate::ids::{DialogueId, ProcessId};
use crate::refusal::FieldErrors;
use crate::words::words;
use crate::{FieldError, text};

words! {
    /// What a partner does for a dialogue or a process.
    PartnerRole in "partner-role" {
        CoHost = "co-host",
        RegionalProcess = "regional-process",
        Supporter = "supporter",
    }
}

/// The most partners of one dialogue, or of one process.
pub const PARTNERS_MAX: u64 = 20;

/// The largest logo that is kept, in pixels: twice what a page shows, so that it is sharp on paper, too.
pub const LOGO_WIDTH: u32 = 640;
pub const LOGO_HEIGHT: u32 = 240;

/// What bears the names and logos.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bearer {
    Dialogue(DialogueId),
    Process(ProcessId),
}

/// What is said of a partner. Made by [`parse`] alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// An organisation of the directory is known by it.
    pub name: String,
    pub role: PartnerRole,
    /// An https address; empty when it has none.
    pub link: String,
    /// Its place in the list from 1; none leaves it where it is, a new one at the end.
    pub place: Option<u32>,
}

/// A partner as a form gives it, beside the file with the logo.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartnerForm {
    pub name: String,
    pub role: String,
    pub link: String,
    pub place: String,
    /// Anything but nothing takes the logo away.
    pub without_logo: String,
}

/// Reads a partner.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse(form: &PartnerForm) -> Result<Facts, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let name = errors.take("name", text::required_line(&form.name, 200));
    let role = errors.take("role", choice(&form.role));
    let link = errors.take("link", web_address(&form.link));
    let last = u32::try_from(PARTNERS_MAX).unwrap_or(u32::MAX);
    let place = errors.take("place", optional_number(&form.place, 1, last));
    match (name, role, link, place) {
        (Some(name), Some(role), Some(link), Some(place)) => Ok(Facts {
            name,
            role,
            link,
            place,
        }),
        _ => Err(errors.into_vec()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(link: &str) -> PartnerForm {
        PartnerForm {
            name: " Budapest  Process ".to_owned(),
            role: "regional-process".to_owned(),
            link: link.to_owned(),
            ..PartnerForm::default()
        }
    }

    #[test]
    fn a_partner_needs_a_name_and_a_role_and_no_link() {
        let facts = parse(&form("")).expect("a partner");
        assert_eq!(
            (facts.name.as_str(), facts.role, facts.place),
            ("Budapest Process", PartnerRole::RegionalProcess, None)
        );
        let errors = parse(&PartnerForm {
            place: "21".to_owned(),
            ..PartnerForm::default()
        })
        .expect_err("errors");
        let fields: Vec<_> = errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["name", "role", "place"]);
    }

    #[test]
    fn a_link_that_runs_something_is_none() {
        assert!(parse(&form("https://www.budapestprocess.org")).is_ok());
        for link in [
            "http://example.org",
            "javascript:alert(1)",
            "https://a b.example",
            "https://x.example/\"onclick",
        ] {
            assert!(parse(&form(link)).is_err(), "{link}");
        }
    }
}
