//! Inputs: what people write to a call, who may read it, and under which name. Nobody but the author changes a
//! word of it.

use crate::document::Visibility;
use crate::fields::{choice, optional_number, web_address};
use crate::ids::{CallQuestionId, InputId};
use crate::refusal::FieldErrors;
use crate::template::words as count_words;
use crate::words::words;
use crate::{EmailAddress, FieldError, Language, OrganisationType, Problem, text};

words! {
    /// What an input is.
    InputKind in "input-kind" {
        Contribution = "contribution",
        Statement = "statement",
        Testimony = "testimony",
        PromisingPractice = "promising-practice",
        SideEvent = "side-event-proposal",
        /// A request for the floor.
        Floor = "request-for-the-floor",
        Question = "question",
    }

    /// Where an input stands.
    InputState in "input-state" {
        /// Known to its author alone.
        Draft = "draft",
        Submitted = "submitted",
        /// Taken back by its author: that it was there can be seen, the text is gone.
        Withdrawn = "withdrawn",
    }

    /// Under which name readers find an input.
    Attribution in "input-attribution" {
        State = "state",
        Organisation = "organisation",
        Pseudonym = "pseudonym",
        Nobody = "none",
    }
}

/// The longest title or name, in characters.
pub const LINE_MAX: usize = 200;
/// The longest answer, in characters, whatever its limit of words.
pub const ANSWER_MAX: usize = 50_000;
/// The longest public reason of a withholding, in characters.
pub const REASON_MAX: usize = 1_000;
/// The longest draft of all, in bytes: every question at its longest would be more than anybody reads.
pub const DRAFT_MAX: usize = 1024 * 1024;

/// Who writes, as they say when they begin.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Author {
    pub name: String,
    pub email: EmailAddress,
    /// The organisation or the body of the State; empty for somebody who speaks for themselves.
    pub organisation: String,
    pub kind: Option<OrganisationType>,
    /// ISO 3166-1 alpha-3.
    pub iso3: Option<String>,
    /// The language in which they are written to.
    pub language: Language,
}

/// The same as its form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct AuthorForm {
    pub name: String,
    pub email: String,
    pub organisation: String,
    pub kind: String,
    pub iso3: String,
}

/// Reads who writes. Whether a State has the code, the caller says.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse_author(
    form: &AuthorForm,
    language: Language,
    is_state: impl Fn(&str) -> bool,
) -> Result<Author, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let name = errors.take("name", text::required_line(&form.name, LINE_MAX));
    let email = EmailAddress::parse(&form.email);
    let email = errors.take("email", email);
    let organisation = errors.take(
        "organisation",
        text::optional_line(&form.organisation, LINE_MAX),
    );
    let kind: Option<Option<OrganisationType>> = match form.kind.as_str() {
        "" => Some(None),
        raw => errors.take("kind", choice(raw)).map(Some),
    };
    let iso3 = match form.iso3.as_str() {
        "" => Some(None),
        raw if is_state(raw) => Some(Some(raw.to_owned())),
        _ => {
            errors.note("iso3", Problem::UnknownState);
            None
        }
    };
    if kind == Some(Some(OrganisationType::State)) && iso3 == Some(None) {
        errors.note("iso3", Problem::Required);
    }
    if matches!(kind, Some(Some(_))) && organisation.as_deref() == Some("") {
        errors.note("organisation", Problem::Required);
    }
    match (name, email, organisation, kind, iso3) {
        (Some(name), Some(email), Some(organisation), Some(kind), Some(iso3))
            if errors.is_empty() =>
        {
            Ok(Author {
                name,
                email,
                organisation,
                kind,
                iso3,
                language,
            })
        }
        _ => Err(errors.into_vec()),
    }
}

/// Where a text was published before, or how it wants to be cited.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Citation {
    pub authors: String,
    /// The journal, series or place in which it came out.
    pub source: String,
    pub year: Option<u32>,
    /// An https address.
    pub link: String,
}

/// What an author writes. Made by [`parse`] alone.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Content {
    pub kind: InputKind,
    pub language: Language,
    pub title: String,
    pub visibility: Visibility,
    pub attribution: Attribution,
    pub pseudonym: String,
    pub citation: Citation,
    /// Answers in the order of the questions; a question that was left out is not among them.
    pub answers: Vec<Answer>,
}

/// What was answered to a question, in which of its wordings.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Answer {
    pub question: CallQuestionId,
    pub wording: i64,
    pub text: String,
}

/// The draft as its form gives it: kept as it is typed, read when it is sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct DraftForm {
    pub kind: String,
    pub language: String,
    pub title: String,
    pub visibility: String,
    pub attribution: String,
    pub pseudonym: String,
    pub cite_authors: String,
    pub cite_source: String,
    pub cite_year: String,
    pub cite_link: String,
    pub answers: Vec<(CallQuestionId, String)>,
}

impl DraftForm {
    /// What was typed to a question.
    #[must_use]
    pub fn answer(&self, question: CallQuestionId) -> &str {
        let found = self.answers.iter().find(|(id, _)| *id == question);
        found.map_or("", |(_, text)| text)
    }

    /// How much it is, in bytes.
    #[must_use]
    pub fn length(&self) -> usize {
        let lines = [
            &self.kind,
            &self.language,
            &self.title,
            &self.visibility,
            &self.attribution,
            &self.pseudonym,
            &self.cite_authors,
            &self.cite_source,
            &self.cite_year,
            &self.cite_link,
        ];
        let answers: usize = self.answers.iter().map(|(_, text)| text.len()).sum();
        answers + lines.iter().map(|line| line.len()).sum::<usize>()
    }
}

/// What an input must keep to: facts of its call and its author.
#[derive(Clone, Debug)]
pub struct Frame {
    pub kinds: Vec<InputKind>,
    pub languages: Vec<Language>,
    pub questions: Vec<Asked>,
    /// Whether the author named an organisation.
    pub has_organisation: bool,
    /// Whether the author speaks for a State, or at least of one.
    pub has_state: bool,
}

/// A question as it is asked now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub id: CallQuestionId,
    pub wording: i64,
    pub required: bool,
    pub words_max: Option<u32>,
}

/// The name of a question's control.
#[must_use]
pub fn control(question: CallQuestionId) -> String {
    format!("answer-{question}")
}

/// Reads an input that is to be sent.
///
/// # Errors
/// Every field that needs another look, in the order of the form; answers under [`control`].
pub fn parse(form: &DraftForm, frame: &Frame) -> Result<Content, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let kind = errors.take("kind", one_of(&form.kind, &frame.kinds));
    let language = errors.take("language", one_of(&form.language, &frame.languages));
    let title = errors.take("title", text::required_line(&form.title, LINE_MAX));
    let mut answers = Vec::new();
    for asked in &frame.questions {
        let field = control(asked.id);
        let Some(said) = errors.take(&field, answer(form.answer(asked.id), asked)) else {
            continue;
        };
        if !said.is_empty() {
            answers.push(Answer {
                question: asked.id,
                wording: asked.wording,
                text: said,
            });
        }
    }
    let citation = citation(form, &mut errors);
    let visibility = errors.take("visibility", choice(&form.visibility));
    let attribution: Option<Attribution> = errors.take("attribution", choice(&form.attribution));
    let pseudonym = errors.take("pseudonym", text::optional_line(&form.pseudonym, LINE_MAX));
    match attribution {
        Some(Attribution::Pseudonym) if pseudonym.as_deref() == Some("") => {
            errors.note("pseudonym", Problem::Required);
        }
        Some(Attribution::State) if !frame.has_state => {
            errors.note("attribution", Problem::NotAChoice)
        }
        Some(Attribution::Organisation) if !frame.has_organisation => {
            errors.note("attribution", Problem::NotAChoice);
        }
        Some(
            Attribution::State
            | Attribution::Organisation
            | Attribution::Pseudonym
            | Attribution::Nobody,
        )
        | None => {}
    }
    match (
        kind,
        language,
        title,
        citation,
        visibility,
        attribution,
        pseudonym,
    ) {
        (
            Some(kind),
            Some(language),
            Some(title),
            Some(citation),
            Some(visibility),
            Some(attribution),
            Some(pseudonym),
        ) if errors.is_empty() => Ok(Content {
            kind,
            language,
            title,
            visibility,
            attribution,
            pseudonym: match attribution {
                Attribution::Pseudonym => pseudonym,
                Attribution::State | Attribution::Organisation | Attribution::Nobody => {
                    String::new()
                }
            },
            citation,
            answers,
        }),
        _ => Err(errors.into_vec()),
    }
}

fn one_of<T: std::str::FromStr + PartialEq>(raw: &str, of: &[T]) -> Result<T, Problem> {
    let found: T = choice(raw)?;
    if of.contains(&found) {
        Ok(found)
    } else {
        Err(Problem::NotAChoice)
    }
}

fn answer(raw: &str, asked: &Asked) -> Result<String, Problem> {
    let said = text::optional_paragraphs(raw, ANSWER_MAX)?;
    if said.is_empty() && asked.required {
        return Err(Problem::Required);
    }
    let found = count_words(&said);
    match asked.words_max {
        Some(max) if found > max as usize => Err(Problem::TooManyWords {
            max: max as usize,
            found,
        }),
        Some(_) | None => Ok(said),
    }
}

fn citation(form: &DraftForm, errors: &mut FieldErrors) -> Option<Citation> {
    let authors = errors.take("cite_authors", text::optional_line(&form.cite_authors, 500));
    let source = errors.take("cite_source", text::optional_line(&form.cite_source, 500));
    let year = errors.take("cite_year", optional_number(&form.cite_year, 1945, 2100));
    let link = errors.take("cite_link", web_address(&form.cite_link));
    Some(Citation {
        authors: authors?,
        source: source?,
        year: year?,
        link: link?,
    })
}

impl Content {
    /// The form that this was read from, to be revised.
    #[must_use]
    pub fn form(&self) -> DraftForm {
        DraftForm {
            kind: self.kind.code().to_owned(),
            language: self.language.code().to_owned(),
            title: self.title.clone(),
            visibility: self.visibility.code().to_owned(),
            attribution: self.attribution.code().to_owned(),
            pseudonym: self.pseudonym.clone(),
            cite_authors: self.citation.authors.clone(),
            cite_source: self.citation.source.clone(),
            cite_year: self
                .citation
                .year
                .map_or_else(String::new, |year| year.to_string()),
            cite_link: self.citation.link.clone(),
            answers: self
                .answers
                .iter()
                .map(|answer| (answer.question, answer.text.clone()))
                .collect(),
        }
    }
}

/// The reference of an input, such as `IN-7KQ2-9M4X`: of the random part of its id, so that nobody can tell from
/// one how many there are or what the next one is called.
#[must_use]
pub fn reference(id: InputId) -> String {
    const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let mut bits = id.uuid().as_u128() & ((1 << 40) - 1);
    let mut out = [b'0'; 8];
    for place in out.iter_mut().rev() {
        let letter = usize::try_from(bits & 31).unwrap_or_default();
        *place = LETTERS.get(letter).copied().unwrap_or(b'0');
        bits >>= 5;
    }
    let text = String::from_utf8_lossy(&out).into_owned();
    let (first, second) = text.split_at(4);
    format!("IN-{first}-{second}")
}

#[cfg(test)]
mod tests;
