//! Documents: files and links of dialogues, of sessions of their programmes, and of groups, in one or several
//! languages, each with the versions that it had.

mod file;

use crate::fields::{choice, optional_id, optional_number, web_address};
use crate::ids::{DialogueId, SessionId, WorkingGroupId};
use crate::refusal::FieldErrors;
use crate::words::words;
use crate::{FieldError, InvitationState, Language, Problem, text};

pub use file::{FileFault, FileKind, file_name};

words! {
    /// What a document is.
    DocumentKind in "document-kind" {
        ConceptNote = "concept-note",
        Programme = "programme",
        BackgroundPaper = "background-paper",
        Statement = "statement",
        Presentation = "presentation",
        Summary = "summary",
        TermsOfReference = "terms-of-reference",
        Logistics = "logistics",
        Other = "other",
    }

    /// Who can read a document.
    Visibility in "document-visibility" {
        /// Everybody, once the public may know of what it belongs to.
        Public = "public",
        /// Those who are invited, behind their link, and the desk.
        Participants = "participants",
        /// Those who run the dialogue or the group at the desk.
        Secretariat = "secretariat",
    }
}

/// The most documents of one dialogue with its sessions, or of one group.
pub const DOCUMENTS_MAX: u64 = 300;

/// The most versions of one document, all languages together.
pub const VERSIONS_MAX: u64 = 200;

/// What a document belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    Dialogue(DialogueId),
    Session(SessionId),
    Group(WorkingGroupId),
}

/// Where documents are looked after at the desk: those of sessions with their dialogue's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    Dialogue(DialogueId),
    Group(WorkingGroupId),
}

/// Whether an invitation in this state opens what is for those invited.
#[must_use]
pub const fn opens(state: InvitationState) -> bool {
    match state {
        InvitationState::Issued | InvitationState::Accepted | InvitationState::Tentative => true,
        InvitationState::Draft
        | InvitationState::Declined
        | InvitationState::Withdrawn
        | InvitationState::Lapsed => false,
    }
}

/// What is said of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub title: String,
    pub kind: DocumentKind,
    pub visibility: Visibility,
    /// Its place in the list from 1; none leaves it where it is, a new one at the end.
    pub place: Option<u32>,
}

/// What is said of a document, as a form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FactsForm {
    pub title: String,
    pub kind: String,
    pub visibility: String,
    pub place: String,
}

/// What a version is, as a form gives it beside the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VersionForm {
    pub language: String,
    pub link: String,
}

/// A new document, as a form gives it beside the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewForm {
    pub facts: FactsForm,
    /// The session of the dialogue that it belongs to; empty for the dialogue as a whole.
    pub session: String,
    pub version: VersionForm,
}

/// Where the content of a version comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// An https address.
    Link(String),
    /// The file that was sent along.
    File,
}

/// Reads what is said of a document.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse_facts(form: &FactsForm) -> Result<Facts, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let title = errors.take("title", text::required_line(&form.title, 200));
    let kind = errors.take("kind", choice(&form.kind));
    let visibility = errors.take("visibility", choice(&form.visibility));
    let last = u32::try_from(DOCUMENTS_MAX).unwrap_or(u32::MAX);
    let place = errors.take("place", optional_number(&form.place, 1, last));
    match (title, kind, visibility, place) {
        (Some(title), Some(kind), Some(visibility), Some(place)) => Ok(Facts {
            title,
            kind,
            visibility,
            place,
        }),
        _ => Err(errors.into_vec()),
    }
}

/// Reads a version; `with_file` says whether a file was sent along.
///
/// # Errors
/// Every field that needs another look: a version is a file or a link, never both and never neither.
pub fn parse_version(
    form: &VersionForm,
    with_file: bool,
) -> Result<(Language, Source), Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let language = errors.take("language", choice(&form.language));
    let link = errors.take("link", web_address(&form.link));
    let source = link.and_then(|link| match (link.is_empty(), with_file) {
        (true, true) => Some(Source::File),
        (false, false) => Some(Source::Link(link)),
        (false, true) => {
            errors.note("link", Problem::File(FileFault::WithLink));
            None
        }
        (true, false) => {
            errors.note("file", Problem::File(FileFault::Missing));
            None
        }
    });
    match (language, source) {
        (Some(language), Some(source)) => Ok((language, source)),
        _ => Err(errors.into_vec()),
    }
}

/// Reads which session of the dialogue a new document belongs to.
///
/// # Errors
/// [`Problem::NotAChoice`] when it is no id.
pub fn parse_session(raw: &str) -> Result<Option<SessionId>, Vec<FieldError>> {
    optional_id(raw).map_err(|problem| vec![FieldError::new("session", problem)])
}

/// The order after one of them moves to a place, counted from 1; a place past the end is the end.
#[must_use]
pub fn moved<T: Copy + PartialEq>(order: &[T], one: T, place: u32) -> Vec<T> {
    let mut after: Vec<T> = order
        .iter()
        .copied()
        .filter(|other| *other != one)
        .collect();
    let at = usize::try_from(place.saturating_sub(1)).unwrap_or(usize::MAX);
    after.insert(at.min(after.len()), one);
    after
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(errors: Vec<FieldError>) -> Vec<String> {
        errors.into_iter().map(|error| error.field).collect()
    }

    #[test]
    fn every_field_that_is_wrong_is_named() {
        let form = FactsForm {
            place: "0".to_owned(),
            kind: "poem".to_owned(),
            ..FactsForm::default()
        };
        let errors = parse_facts(&form).expect_err("errors");
        assert_eq!(fields(errors), ["title", "kind", "visibility", "place"]);
    }

    #[test]
    fn a_version_is_a_file_or_a_link() {
        let form = |link: &str| VersionForm {
            language: "fr".to_owned(),
            link: link.to_owned(),
        };
        assert_eq!(
            parse_version(&form(""), true),
            Ok((Language::Fr, Source::File))
        );
        let link = "https://www.unhcr.org/paper";
        assert_eq!(
            parse_version(&form(link), false),
            Ok((Language::Fr, Source::Link(link.to_owned())))
        );
        let both = parse_version(&form(link), true).expect_err("both");
        let neither = parse_version(&form(""), false).expect_err("neither");
        assert_eq!(
            (fields(both), fields(neither)),
            (vec!["link".to_owned()], vec!["file".to_owned()])
        );
    }

    #[test]
    fn links_that_run_something_are_none() {
        for link in [
            "http://example.org",
            "javascript:alert(1)",
            "https://a b.example",
            "data:text/html,x",
        ] {
            let form = VersionForm {
                language: "en".to_owned(),
                link: link.to_owned(),
            };
            assert!(parse_version(&form, false).is_err(), "{link}");
        }
    }

    #[test]
    fn moving_keeps_the_order_of_the_others() {
        assert_eq!(moved(&[1, 2, 3, 4], 4, 1), [4, 1, 2, 3]);
        assert_eq!(moved(&[1, 2, 3, 4], 1, 3), [2, 3, 1, 4]);
        assert_eq!(moved(&[1, 2, 3], 2, 99), [1, 3, 2]);
        assert_eq!(moved(&[1, 2], 9, 2), [1, 9, 2]);
    }

    #[test]
    fn whoever_declined_or_lost_the_invitation_reads_nothing_more() {
        let open: Vec<_> = InvitationState::ALL
            .iter()
            .filter(|state| opens(**state))
            .collect();
        assert_eq!(
            open,
            [
                &InvitationState::Issued,
                &InvitationState::Accepted,
                &InvitationState::Tentative
            ]
        );
    }
}
