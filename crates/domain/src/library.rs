//! The library: good practices, tools and guidance that the secretariat collects, has looked at, and publishes.
//!
//! An entry has facts, which are of all languages, and a text in each language that somebody wrote one in. The text in
//! the entry's own language is there always; the others translate it.

mod file;

use crate::fields::{choice, optional_number, web_address};
use crate::refusal::FieldErrors;
use crate::words::words;
use crate::{FieldError, Language, Problem, Refusal, RegionalGroup, Theme, schedule, text};

pub use file::{FILES_MAX, FileFacts, FileForm, parse_file};

words! {
    /// What an entry of the library is.
    LibraryKind in "library-kind" {
        GoodPractice = "good-practice",
        Tool = "tool",
        Guidance = "guidance",
        Training = "training",
        Template = "template",
        Study = "study",
    }

    /// Where an entry of the library stands.
    LibraryState in "library-state" {
        Draft = "draft",
        /// Somebody is to look at it.
        InReview = "in-review",
        Published = "published",
        /// Taken off the list; its address says why.
        Withdrawn = "withdrawn",
    }
}

/// The longest title and the longest line of authors, in characters.
pub const LINE_MAX: usize = 300;
/// The longest summary, in characters.
pub const SUMMARY_MAX: usize = 2_000;
/// The longest text, in characters.
pub const BODY_MAX: usize = 50_000;
/// The longest reason and the longest note of a review, in characters.
pub const NOTE_MAX: usize = 2_000;
/// The years that material can be of.
pub const YEARS: (u32, u32) = (1900, 2100);

/// What is said of an entry in every language. Made by [`parse`] alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub kind: LibraryKind,
    /// The language in which the text here was written first.
    pub language: Language,
    pub themes: Vec<Theme>,
    /// The languages in which the material can be had; those of the text when nobody says so.
    pub languages: Vec<Language>,
    /// Whose work it is: people or organisations, as they are credited.
    pub authors: String,
    /// ISO 3166-1 alpha-3.
    pub iso3: Option<String>,
    pub region: Option<RegionalGroup>,
    pub year: Option<u32>,
    /// An https address; empty when the text is all there is.
    pub link: String,
}

/// What is said in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub title: String,
    pub summary: String,
    pub body: String,
}

/// An entry with the text in its own language, as a form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct EntryForm {
    pub kind: String,
    pub language: String,
    pub title: String,
    pub summary: String,
    pub body: String,
    pub themes: Vec<String>,
    pub languages: Vec<String>,
    pub authors: String,
    pub iso3: String,
    pub region: String,
    pub year: String,
    pub link: String,
}

/// A text as a form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct TextForm {
    pub title: String,
    pub summary: String,
    pub body: String,
}

/// Reads an entry. Whether a State has a code, the caller says.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse(
    form: &EntryForm,
    is_state: impl Fn(&str) -> bool,
) -> Result<(Facts, Text), Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let kind = errors.take("kind", choice(&form.kind));
    let language = errors.take("language", choice(&form.language));
    let text = read_text(&form.title, &form.summary, &form.body, &mut errors);
    let themes = several("themes", &form.themes, &mut errors);
    let mut languages = several("languages", &form.languages, &mut errors);
    let authors = errors.take("authors", text::optional_line(&form.authors, LINE_MAX));
    let iso3 = match form.iso3.as_str() {
        "" => Some(None),
        raw if is_state(raw) => Some(Some(raw.to_owned())),
        _ => {
            errors.note("iso3", Problem::UnknownState);
            None
        }
    };
    let region = match form.region.as_str() {
        "" => Some(None),
        raw => errors.take("region", choice(raw)).map(Some),
    };
    let year = errors.take("year", optional_number(&form.year, YEARS.0, YEARS.1));
    let link = errors.take("link", web_address(&form.link));
    match (kind, language, text, authors, iso3, region, year, link) {
        (
            Some(kind),
            Some(language),
            Some(text),
            Some(authors),
            Some(iso3),
            Some(region),
            Some(year),
            Some(link),
        ) if errors.is_empty() => {
            if languages.is_empty() {
                languages.push(language);
            }
            let facts = Facts {
                kind,
                language,
                themes,
                languages,
                authors,
                iso3,
                region,
                year,
                link,
            };
            Ok((facts, text))
        }
        _ => Err(errors.into_vec()),
    }
}

/// Reads a translation.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse_text(form: &TextForm) -> Result<Text, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let text = read_text(&form.title, &form.summary, &form.body, &mut errors);
    text.filter(|_| errors.is_empty())
        .ok_or_else(|| errors.into_vec())
}

fn read_text(title: &str, summary: &str, body: &str, errors: &mut FieldErrors) -> Option<Text> {
    let title = errors.take("title", text::required_line(title, LINE_MAX));
    let summary = errors.take("summary", text::required_paragraphs(summary, SUMMARY_MAX));
    let body = errors.take("body", text::optional_paragraphs(body, BODY_MAX));
    Some(Text {
        title: title?,
        summary: summary?,
        body: body?,
    })
}

/// Reads ticked words, each once, in their own order.
fn several<T>(field: &str, raw: &[String], errors: &mut FieldErrors) -> Vec<T>
where
    T: std::str::FromStr + Ord,
{
    let mut known: Vec<T> = Vec::new();
    for raw in raw {
        match raw.parse() {
            Ok(word) => known.push(word),
            Err(_) => errors.note(field, Problem::NotAChoice),
        }
    }
    known.sort_unstable();
    known.dedup();
    known
}

/// What somebody found who looked at an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    pub note: String,
    /// When somebody is to look at it again.
    pub due: Option<chrono::NaiveDate>,
}

/// A review as a form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct ReviewForm {
    pub note: String,
    pub due: String,
}

/// Reads a review that is made on `today`.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse_review(
    form: &ReviewForm,
    today: chrono::NaiveDate,
) -> Result<Review, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let note = errors.take("note", text::optional_paragraphs(&form.note, NOTE_MAX));
    let due = match form.due.trim() {
        "" => Some(None),
        raw => errors.take("due", schedule::date(raw)).map(Some),
    };
    if let Some(Some(day)) = due
        && day <= today
    {
        errors.note("due", Problem::InThePast);
    }
    match (note, due) {
        (Some(note), Some(due)) if errors.is_empty() => Ok(Review { note, due }),
        _ => Err(errors.into_vec()),
    }
}

/// A step in the life of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Somebody is asked to look at it.
    Submit,
    /// It needs more work.
    Return,
    Publish,
    /// It is taken off the list, with a reason that everybody can read.
    Withdraw,
    /// What was withdrawn is looked at once more.
    Reopen,
}

impl Step {
    pub const ALL: &'static [Self] = &[
        Self::Submit,
        Self::Return,
        Self::Publish,
        Self::Withdraw,
        Self::Reopen,
    ];

    /// The stable code of the step, in addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Submit => "submit",
            Self::Return => "return",
            Self::Publish => "publish",
            Self::Withdraw => "withdraw",
            Self::Reopen => "reopen",
        }
    }

    /// The step of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|step| step.code() == code)
    }
}

/// The state after a step.
///
/// # Errors
/// [`Refusal::WrongState`] when the step does not lead on from there.
pub const fn step(state: LibraryState, step: Step) -> Result<LibraryState, Refusal> {
    match (state, step) {
        (LibraryState::Draft, Step::Submit) | (LibraryState::Withdrawn, Step::Reopen) => {
            Ok(LibraryState::InReview)
        }
        (LibraryState::InReview, Step::Return) => Ok(LibraryState::Draft),
        (LibraryState::InReview, Step::Publish) => Ok(LibraryState::Published),
        (LibraryState::Published, Step::Withdraw) => Ok(LibraryState::Withdrawn),
        (
            LibraryState::Draft
            | LibraryState::InReview
            | LibraryState::Published
            | LibraryState::Withdrawn,
            _,
        ) => Err(Refusal::WrongState {
            state: state.label_key(),
        }),
    }
}

/// The text that a reader gets: the one in their language, the entry's own otherwise, any one at last.
pub fn text_for<T>(
    texts: &[(Language, T)],
    wanted: Language,
    own: Language,
) -> Option<&(Language, T)> {
    let of = |language| texts.iter().find(move |(of, _)| *of == language);
    of(wanted).or_else(|| of(own)).or_else(|| texts.first())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> EntryForm {
        EntryForm {
            kind: "tool".to_owned(),
            language: "fr".to_owned(),
            title: "Grille d’entretien".to_owned(),
            summary: "Une grille.".to_owned(),
            themes: vec!["interviewing".to_owned(), "interviewing".to_owned()],
            ..EntryForm::default()
        }
    }

    #[test]
    fn material_is_in_the_language_of_its_text_unless_somebody_says_otherwise() {
        let (facts, _) = parse(&form(), |_| false).expect("an entry");
        assert_eq!(facts.languages, [Language::Fr]);
        assert_eq!(facts.themes, [Theme::Interviewing]);
        let both = EntryForm {
            languages: vec!["en".to_owned(), "ar".to_owned()],
            ..form()
        };
        let (facts, _) = parse(&both, |_| false).expect("an entry");
        assert_eq!(facts.languages.len(), 2);
    }

    #[test]
    fn every_fault_of_an_entry_is_named() {
        let wrong = EntryForm {
            kind: "film".to_owned(),
            summary: " ".to_owned(),
            themes: vec!["moon".to_owned()],
            iso3: "XYZ".to_owned(),
            year: "12".to_owned(),
            link: "javascript:alert(1)".to_owned(),
            ..form()
        };
        let errors = parse(&wrong, |code| code == "KEN").expect_err("faults");
        let fields: Vec<&str> = errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(
            fields,
            ["kind", "summary", "themes", "iso3", "year", "link"]
        );
    }

    #[test]
    fn nothing_is_published_that_was_not_in_review() {
        assert_eq!(
            step(LibraryState::Draft, Step::Submit),
            Ok(LibraryState::InReview)
        );
        assert!(step(LibraryState::Draft, Step::Publish).is_err());
        assert!(step(LibraryState::Withdrawn, Step::Publish).is_err());
        assert_eq!(
            step(LibraryState::Withdrawn, Step::Reopen),
            Ok(LibraryState::InReview)
        );
        assert!(step(LibraryState::Published, Step::Return).is_err());
    }

    #[test]
    fn a_reader_gets_their_own_language_and_the_original_otherwise() {
        let texts = [(Language::En, "en"), (Language::Ar, "ar")];
        let found = |wanted| text_for(&texts, wanted, Language::En).map(|(_, text)| *text);
        assert_eq!(found(Language::Ar), Some("ar"));
        assert_eq!(found(Language::Zh), Some("en"));
    }

    #[test]
    fn the_next_review_is_not_today() {
        let today = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day");
        let due = |raw: &str| ReviewForm {
            due: raw.to_owned(),
            ..ReviewForm::default()
        };
        assert!(parse_review(&due("2026-01-01"), today).is_err());
        assert!(parse_review(&due("2027-01-01"), today).is_ok());
        assert_eq!(parse_review(&due(""), today).map(|one| one.due), Ok(None));
    }
}
