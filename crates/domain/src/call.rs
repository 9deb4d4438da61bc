//! Calls for contributions: what is asked, of whom and until when. A call hangs on a dialogue, and its questions
//! keep their sense for whoever answered them.

use chrono::{DateTime, Duration, NaiveDateTime, NaiveTime, Utc};
use chrono_tz::Tz;

use crate::fields::{choice, number, optional_id, optional_number};
use crate::ids::CallQuestionId;
use crate::input::InputKind;
use crate::refusal::FieldErrors;
use crate::words::words;
use crate::{FieldError, Language, Problem, schedule, text};

words! {
    /// Who may answer a call.
    Eligible in "call-eligible" {
        /// Anybody with a mail address.
        Anybody = "anybody",
        /// Those who hold an invitation to the dialogue.
        Participants = "participants",
    }

    /// Whether inputs are reviewed, and what reviewers see of the authors.
    ReviewMode in "call-review" {
        Unreviewed = "none",
        Officers = "officers",
        /// Reviewers are not shown who wrote.
        Anonymous = "anonymous",
    }

    /// Where a call stands.
    CallStanding in "call-standing" {
        /// Not published yet.
        Draft = "draft",
        /// Published, and its opening is still to come.
        Ahead = "ahead",
        Open = "open",
        /// The deadline has passed; what arrives in the hours of grace is still taken.
        Grace = "grace",
        Closed = "closed",
    }
}

/// The longest title, in characters.
pub const TITLE_MAX: usize = 200;
/// The longest introduction, in characters.
pub const INTRODUCTION_MAX: usize = 8_000;
/// The longest question or help, in characters.
pub const QUESTION_MAX: usize = 1_000;
/// The most questions of a call, sub-questions among them.
pub const QUESTIONS_MAX: usize = 60;
/// The most calls of one dialogue.
pub const CALLS_MAX: u64 = 20;
/// The most files that an input can bring.
pub const FILES_MAX: u32 = 10;
/// The most hours of grace: two weeks.
pub const GRACE_MAX: u32 = 336;
/// The highest limit of words that an answer can have.
pub const WORDS_MAX: u32 = 5_000;

/// What a call says, before its questions. Made by [`parse`] alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    pub title: String,
    pub introduction: String,
    /// The language in which the call itself is written.
    pub language: Language,
    pub kinds: Vec<InputKind>,
    /// The languages in which inputs are taken.
    pub languages: Vec<Language>,
    /// When inputs are taken from; none: from its publication.
    pub opens_at: Option<DateTime<Utc>>,
    pub closes_at: DateTime<Utc>,
    pub grace_hours: u32,
    pub files_max: u32,
    pub eligible: Eligible,
    pub review: ReviewMode,
}

/// A call as its form gives it; days and hours are by the dialogue's clock.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct CallForm {
    pub title: String,
    pub introduction: String,
    pub language: String,
    pub kinds: Vec<String>,
    pub languages: Vec<String>,
    pub opens_on: String,
    pub opens_time: String,
    pub closes_on: String,
    pub closes_time: String,
    pub grace_hours: String,
    pub files_max: String,
    pub eligible: String,
    pub review: String,
}

/// Reads a call; days and hours are by the clock of `zone`.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse(form: &CallForm, zone: Tz) -> Result<Call, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let call = read(form, zone, &mut errors);
    call.filter(|_| errors.is_empty())
        .ok_or_else(|| errors.into_vec())
}

fn read(form: &CallForm, zone: Tz, errors: &mut FieldErrors) -> Option<Call> {
    let title = errors.take("title", text::required_line(&form.title, TITLE_MAX));
    let introduction = text::required_paragraphs(&form.introduction, INTRODUCTION_MAX);
    let introduction = errors.take("introduction", introduction);
    let language = errors.take("language", choice(&form.language));
    let kinds = errors.take("kinds", several::<InputKind>(&form.kinds));
    let languages = errors.take("languages", several::<Language>(&form.languages));
    let opens_at = if form.opens_on.trim().is_empty() {
        Some(None)
    } else {
        moment(
            errors,
            ("opens_on", &form.opens_on),
            ("opens_time", &form.opens_time),
            NaiveTime::MIN,
            zone,
        )
        .map(Some)
    };
    let evening = NaiveTime::from_hms_opt(23, 59, 0).unwrap_or(NaiveTime::MIN);
    let closes = moment(
        errors,
        ("closes_on", &form.closes_on),
        ("closes_time", &form.closes_time),
        evening,
        zone,
    );
    if let (Some(Some(opens)), Some(closes)) = (opens_at, closes)
        && closes <= opens
    {
        errors.note("closes_on", Problem::EndBeforeStart);
    }
    let grace = errors.take(
        "grace_hours",
        optional_number(&form.grace_hours, 0, GRACE_MAX),
    );
    let files = errors.take("files_max", optional_number(&form.files_max, 0, FILES_MAX));
    let eligible = errors.take("eligible", choice(&form.eligible));
    let review = errors.take("review", choice(&form.review));
    Some(Call {
        title: title?,
        introduction: introduction?,
        language: language?,
        kinds: kinds?,
        languages: languages?,
        opens_at: opens_at?,
        closes_at: closes?,
        grace_hours: grace?.unwrap_or(0),
        files_max: files?.unwrap_or(0),
        eligible: eligible?,
        review: review?,
    })
}

/// Words of a list, one at least, each once and in the order of the list.
fn several<T: std::str::FromStr + Ord>(raw: &[String]) -> Result<Vec<T>, Problem> {
    let mut all = raw
        .iter()
        .filter(|one| !one.is_empty())
        .map(|one| one.parse().map_err(|_| Problem::NotAChoice))
        .collect::<Result<Vec<T>, Problem>>()?;
    all.sort_unstable();
    all.dedup();
    if all.is_empty() {
        return Err(Problem::Required);
    }
    Ok(all)
}

fn moment(
    errors: &mut FieldErrors,
    day: (&str, &str),
    time: (&str, &str),
    otherwise: NaiveTime,
    zone: Tz,
) -> Option<DateTime<Utc>> {
    let on = if day.1.trim().is_empty() {
        errors.note(day.0, Problem::Required);
        None
    } else {
        errors.take(day.0, schedule::date(day.1))
    };
    let at = if time.1.trim().is_empty() {
        Some(otherwise)
    } else {
        errors.take(time.0, schedule::time(time.1))
    };
    let local: NaiveDateTime = on?.and_time(at?);
    errors.take(time.0, schedule::instant(local, zone))
}

/// When a call is published, opens and closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    pub published_at: Option<DateTime<Utc>>,
    pub opens_at: Option<DateTime<Utc>>,
    pub closes_at: DateTime<Utc>,
    pub grace_hours: u32,
}

impl Times {
    /// Where the call stands. Inputs are taken while it is open or in grace; nobody is told of the grace before.
    #[must_use]
    pub fn standing(&self, now: DateTime<Utc>) -> CallStanding {
        let grace = Duration::hours(i64::from(self.grace_hours));
        if self.published_at.is_none() {
            CallStanding::Draft
        } else if self.opens_at.is_some_and(|opens| now < opens) {
            CallStanding::Ahead
        } else if now < self.closes_at {
            CallStanding::Open
        } else if now < self.closes_at + grace {
            CallStanding::Grace
        } else {
            CallStanding::Closed
        }
    }

    /// Whether inputs are taken now.
    #[must_use]
    pub fn takes(&self, now: DateTime<Utc>) -> bool {
        match self.standing(now) {
            CallStanding::Open | CallStanding::Grace => true,
            CallStanding::Draft | CallStanding::Ahead | CallStanding::Closed => false,
        }
    }
}

/// A guiding question, or a sub-question of one. Made by [`parse_question`] alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub text: String,
    /// What helps to answer it.
    pub help: String,
    pub parent: Option<CallQuestionId>,
    pub words_max: Option<u32>,
    pub required: bool,
}

/// A question as its form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct QuestionForm {
    pub text: String,
    pub help: String,
    pub parent: String,
    pub words_max: String,
    pub required: String,
}

/// Reads a question.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse_question(form: &QuestionForm) -> Result<Question, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let said = errors.take("text", text::required_paragraphs(&form.text, QUESTION_MAX));
    let help = errors.take("help", text::optional_paragraphs(&form.help, QUESTION_MAX));
    let parent = errors.take("parent", optional_id(&form.parent));
    let words_max = match form.words_max.trim() {
        "" => Some(None),
        raw => errors
            .take("words_max", number(raw, 1, WORDS_MAX))
            .map(Some),
    };
    match (said, help, parent, words_max) {
        (Some(text), Some(help), Some(parent), Some(words_max)) => Ok(Question {
            text,
            help,
            parent,
            words_max,
            required: !form.required.is_empty(),
        }),
        _ => Err(errors.into_vec()),
    }
}

/// What changing a question means once inputs are there: whether its words become another version. What was
/// answered keeps the words that it answered.
///
/// # Errors
/// With inputs, a question stays where it hangs, does not become required, and its limit does not go down: what
/// was right when it was sent would be wrong.
pub fn change_question(
    before: &Question,
    after: &Question,
    has_inputs: bool,
) -> Result<bool, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    if has_inputs {
        if before.parent != after.parent {
            errors.note("parent", Problem::AnsweredAlready);
        }
        if after.required && !before.required {
            errors.note("required", Problem::AnsweredAlready);
        }
        let lower = match (before.words_max, after.words_max) {
            (Some(before), Some(after)) => after < before,
            (None, Some(_)) => true,
            (Some(_) | None, None) => false,
        };
        if lower {
            errors.note("words_max", Problem::AnsweredAlready);
        }
    }
    if errors.is_empty() {
        Ok((&before.text, &before.help) != (&after.text, &after.help))
    } else {
        Err(errors.into_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> CallForm {
        CallForm {
            title: "Partnership in practice".into(),
            introduction: "Tell us what you have seen.".into(),
            language: "en".into(),
            kinds: vec![
                "testimony".into(),
                "contribution".into(),
                "testimony".into(),
            ],
            languages: vec!["fr".into(), "en".into()],
            closes_on: "2023-03-26".into(),
            closes_time: "18:00".into(),
            eligible: "anybody".into(),
            review: "none".into(),
            ..CallForm::default()
        }
    }

    fn at(rfc3339: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(rfc3339)
            .expect("an instant")
            .to_utc()
    }

    fn question(words_max: Option<u32>) -> Question {
        Question {
            text: "Why?".into(),
            help: String::new(),
            parent: None,
            words_max,
            required: false,
        }
    }

    #[test]
    fn a_call_closes_by_the_clock_of_its_dialogue_and_grace_follows() {
        let call = parse(&form(), chrono_tz::Europe::Zurich).expect("a call");
        assert_eq!(call.kinds, [InputKind::Contribution, InputKind::Testimony]);
        // Summer time began that morning.
        assert_eq!(call.closes_at, at("2023-03-26T16:00:00Z"));
        let times = Times {
            published_at: Some(at("2023-03-01T00:00:00Z")),
            opens_at: Some(at("2023-03-02T00:00:00Z")),
            closes_at: call.closes_at,
            grace_hours: 2,
        };
        for (when, standing, takes) in [
            ("2023-03-01T12:00:00Z", CallStanding::Ahead, false),
            ("2023-03-26T15:59:59Z", CallStanding::Open, true),
            ("2023-03-26T16:00:00Z", CallStanding::Grace, true),
            ("2023-03-26T18:00:00Z", CallStanding::Closed, false),
        ] {
            assert_eq!(
                (times.standing(at(when)), times.takes(at(when))),
                (standing, takes),
                "{when}"
            );
        }
        let unpublished = Times {
            published_at: None,
            ..times
        };
        assert_eq!(
            unpublished.standing(at("2023-03-20T00:00:00Z")),
            CallStanding::Draft
        );
    }

    #[test]
    fn a_call_that_closes_before_it_opens_or_asks_for_nothing_is_refused() {
        let wrong = CallForm {
            opens_on: "2023-03-27".into(),
            kinds: Vec::new(),
            languages: vec!["tlh".into()],
            ..form()
        };
        let errors = parse(&wrong, chrono_tz::UTC).expect_err("errors");
        let fields: Vec<&str> = errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["kinds", "languages", "closes_on"]);
    }

    #[test]
    fn what_was_answered_stays_right() {
        let (some, more, none) = (question(Some(100)), question(Some(200)), question(None));
        assert_eq!(change_question(&some, &more, true), Ok(false));
        assert_eq!(change_question(&some, &none, true), Ok(false));
        assert!(change_question(&more, &some, true).is_err());
        assert!(change_question(&none, &some, true).is_err());
        assert_eq!(change_question(&none, &some, false), Ok(false));
        let needed = Question {
            required: true,
            ..some.clone()
        };
        assert!(change_question(&some, &needed, true).is_err());
        let other = Question {
            text: "How?".into(),
            ..some.clone()
        };
        assert_eq!(change_question(&some, &other, true), Ok(true));
    }
}
