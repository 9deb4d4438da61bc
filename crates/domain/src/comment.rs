//! Rounds of comments on a draft report: what can be commented on, until when, and what becomes of each comment
//! (`docs/state-machines/report.md`).

use chrono::{DateTime, Duration, NaiveTime, Utc};
use chrono_tz::Tz;

use crate::fields::choice;
use crate::ids::{PersonId, PointId, RecommendationId};
use crate::refusal::FieldErrors;
use crate::words::words;
use crate::{EmailAddress, FieldError, Problem, ReportState, schedule, text};

words! {
    /// What a comment is about.
    CommentPlace in "comment-place" {
        /// The draft as a whole.
        Whole = "whole",
        Gist = "gist",
        Introduction = "introduction",
        AdditionalSuggestions = "additional-suggestions",
        Point = "point",
        Recommendation = "recommendation",
    }

    /// What became of a comment.
    Disposition in "disposition" {
        Accepted = "accepted",
        AcceptedInPart = "accepted-in-part",
        /// With a reason.
        NotAccepted = "not-accepted",
        Noted = "noted",
    }

    /// How a round ended.
    RoundEnd in "round-end" {
        /// Its deadline passed; whoever said nothing has no objection.
        Deadline = "deadline",
        /// Before its deadline, by the rapporteur or because another draft was circulated: nobody's silence says anything.
        Early = "early",
    }
}

/// The longest comment and the longest message to those who are asked, in characters.
pub const COMMENT_MAX: usize = 4_000;
/// The longest reason of a disposition, in characters.
pub const REASON_MAX: usize = 2_000;
/// The most comments of one participant in a round.
pub const COMMENTS_MAX: usize = 200;
/// The most people who are asked in one round.
pub const ASKED_MAX: usize = 1_000;
/// How long before the deadline those who said nothing are reminded.
pub const REMINDED_BEFORE: Duration = Duration::hours(48);
/// How long a round runs at least to have a reminder.
const LONG_ENOUGH: Duration = Duration::hours(72);

/// What exactly a comment is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum About {
    Whole,
    Gist,
    Introduction,
    AdditionalSuggestions,
    Point(PointId),
    Recommendation(RecommendationId),
}

impl About {
    /// The kind of place.
    #[must_use]
    pub const fn place(self) -> CommentPlace {
        match self {
            Self::Whole => CommentPlace::Whole,
            Self::Gist => CommentPlace::Gist,
            Self::Introduction => CommentPlace::Introduction,
            Self::AdditionalSuggestions => CommentPlace::AdditionalSuggestions,
            Self::Point(_) => CommentPlace::Point,
            Self::Recommendation(_) => CommentPlace::Recommendation,
        }
    }

    /// The id of the point or recommendation; empty otherwise.
    #[must_use]
    pub fn item(self) -> String {
        match self {
            Self::Point(id) => id.to_string(),
            Self::Recommendation(id) => id.to_string(),
            Self::Whole | Self::Gist | Self::Introduction | Self::AdditionalSuggestions => {
                String::new()
            }
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn of(place: CommentPlace, item: &str) -> Option<Self> {
        Some(match place {
            CommentPlace::Whole => Self::Whole,
            CommentPlace::Gist => Self::Gist,
            CommentPlace::Introduction => Self::Introduction,
            CommentPlace::AdditionalSuggestions => Self::AdditionalSuggestions,
            CommentPlace::Point => Self::Point(item.parse().ok()?),
            CommentPlace::Recommendation => Self::Recommendation(item.parse().ok()?),
        })
    }

    /// As it stands in addresses: `whole`, `point:…`.
    #[must_use]
    pub fn code(self) -> String {
        match self.item() {
            item if item.is_empty() => self.place().code().to_owned(),
            item => format!("{}:{item}", self.place().code()),
        }
    }

    /// Reads the form of addresses.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        let (place, item) = code.split_once(':').unwrap_or((code, ""));
        Self::of(place.parse().ok()?, item)
    }
}

/// To whom a draft goes, and until when they can comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Circular {
    pub closes_at: DateTime<Utc>,
    pub message: String,
    pub people: Vec<PersonId>,
    /// Those who are no participants, by name and address.
    pub others: Vec<(String, EmailAddress)>,
}

/// The same as its form gives it; day and hour are by the dialogue's clock.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct CircularForm {
    pub closes_on: String,
    pub closes_time: String,
    pub message: String,
    pub people: Vec<String>,
    /// One a line: `Name <address>`, or an address alone.
    pub others: String,
}

/// Reads who is asked and until when, by the clock of `zone`.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse_circular(
    form: &CircularForm,
    zone: Tz,
    now: DateTime<Utc>,
) -> Result<Circular, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let closes_at = closes(form, zone, now, &mut errors);
    let message = errors.take(
        "message",
        text::optional_paragraphs(&form.message, COMMENT_MAX),
    );
    let people = errors.take("people", people(&form.people));
    let others = errors.take("others", others(&form.others));
    if let (Some(people), Some(others)) = (&people, &others) {
        let asked = people.len() + others.len();
        if asked == 0 {
            errors.note("people", Problem::Required);
        }
        if asked > ASKED_MAX {
            errors.note("people", Problem::TooMany { max: ASKED_MAX });
        }
    }
    match (closes_at, message, people, others) {
        (Some(closes_at), Some(message), Some(people), Some(others)) if errors.is_empty() => {
            Ok(Circular {
                closes_at,
                message,
                people,
                others,
            })
        }
        _ => Err(errors.into_vec()),
    }
}

fn closes(
    form: &CircularForm,
    zone: Tz,
    now: DateTime<Utc>,
    errors: &mut FieldErrors,
) -> Option<DateTime<Utc>> {
    if form.closes_on.trim().is_empty() {
        errors.note("closes_on", Problem::Required);
        return None;
    }
    let day = errors.take("closes_on", schedule::date(&form.closes_on))?;
    let time = if form.closes_time.trim().is_empty() {
        NaiveTime::from_hms_opt(23, 59, 0).unwrap_or(NaiveTime::MIN)
    } else {
        errors.take("closes_time", schedule::time(&form.closes_time))?
    };
    let at = errors.take("closes_time", schedule::instant(day.and_time(time), zone))?;
    if at <= now {
        errors.note("closes_on", Problem::InThePast);
        return None;
    }
    Some(at)
}

fn people(raw: &[String]) -> Result<Vec<PersonId>, Problem> {
    let mut all = raw
        .iter()
        .filter(|one| !one.is_empty())
        .map(|one| one.parse().map_err(|_| Problem::NotAChoice))
        .collect::<Result<Vec<PersonId>, Problem>>()?;
    all.sort_unstable();
    all.dedup();
    Ok(all)
}

fn others(raw: &str) -> Result<Vec<(String, EmailAddress)>, Problem> {
    let mut all: Vec<(String, EmailAddress)> = Vec::new();
    let read = text::paragraphs(raw);
    for line in read.lines().map(text::line).filter(|line| !line.is_empty()) {
        let (name, address) = match line.split_once('<') {
            Some((name, rest)) => (name.trim(), rest.trim_end_matches('>').trim()),
            None => ("", line.as_str()),
        };
        let address = EmailAddress::parse(address).map_err(|_| Problem::NotAnEmail)?;
        let name = text::optional_line(name, 200)?;
        if !all.iter().any(|(_, known)| known.key() == address.key()) {
            all.push((name, address));
        }
    }
    Ok(all)
}

/// Where a round stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    pub opened_at: DateTime<Utc>,
    pub closes_at: DateTime<Utc>,
    pub ended_at: Option<DateTime<Utc>>,
}

impl Times {
    /// Whether comments are taken now, of a report in this state.
    #[must_use]
    pub fn takes(&self, report: ReportState, now: DateTime<Utc>) -> bool {
        self.ended_at.is_none() && now < self.closes_at && report.is_open()
    }

    /// Whether those who said nothing are to be reminded by now.
    #[must_use]
    pub fn reminds(&self, now: DateTime<Utc>) -> bool {
        self.ended_at.is_none()
            && now < self.closes_at
            && now >= self.closes_at - REMINDED_BEFORE
            && self.closes_at - self.opened_at >= LONG_ENOUGH
    }

    /// Whether the deadline has passed and the silence is to be written down.
    #[must_use]
    pub fn falls_due(&self, now: DateTime<Utc>) -> bool {
        self.ended_at.is_none() && now >= self.closes_at
    }
}

/// What becomes of a comment, as its form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct DispositionForm {
    pub disposition: String,
    pub reason: String,
    /// What stood there when the form was opened.
    pub before: String,
}

/// Reads what becomes of a comment.
///
/// # Errors
/// Refuses no choice, and a comment that is not accepted without a reason.
pub fn parse_disposition(form: &DispositionForm) -> Result<(Disposition, String), Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let disposition = errors.take("disposition", choice::<Disposition>(&form.disposition));
    let reason = errors.take(
        "reason",
        text::optional_paragraphs(&form.reason, REASON_MAX),
    );
    if disposition == Some(Disposition::NotAccepted) && reason.as_deref() == Some("") {
        errors.note("reason", Problem::Required);
    }
    match (disposition, reason) {
        (Some(disposition), Some(reason)) if errors.is_empty() => Ok((disposition, reason)),
        _ => Err(errors.into_vec()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(raw: &str) -> DateTime<Utc> {
        raw.parse().unwrap_or_default()
    }

    fn form() -> CircularForm {
        CircularForm {
            closes_on: "2023-03-10".into(),
            closes_time: "17:00".into(),
            others: "Amina Mwangi <amina@example.org>\r\n\r\nAMINA@example.org\nb@example.org"
                .into(),
            ..CircularForm::default()
        }
    }

    #[test]
    fn the_deadline_is_by_the_dialogues_clock_and_nobody_is_asked_twice() {
        let read = parse_circular(
            &form(),
            chrono_tz::Africa::Nairobi,
            at("2023-03-01T00:00:00Z"),
        );
        let read = read.map(|read| (read.closes_at, read.others.len()));
        assert_eq!(read, Ok((at("2023-03-10T14:00:00Z"), 2)));
    }

    #[test]
    fn a_deadline_that_has_passed_and_nobody_to_ask_are_refused() {
        let past = parse_circular(&form(), Tz::UTC, at("2023-03-11T00:00:00Z"));
        assert_eq!(
            past.map(|_| ()),
            Err(vec![FieldError::new("closes_on", Problem::InThePast)])
        );
        let nobody = CircularForm {
            others: String::new(),
            ..form()
        };
        let nobody = parse_circular(&nobody, Tz::UTC, at("2023-03-01T00:00:00Z"));
        assert_eq!(
            nobody.map(|_| ()),
            Err(vec![FieldError::new("people", Problem::Required)])
        );
    }

    #[test]
    fn a_round_reminds_once_it_is_near_its_end_and_only_when_it_is_long() {
        let times = |opened: &str| Times {
            opened_at: at(opened),
            closes_at: at("2023-03-10T14:00:00Z"),
            ended_at: None,
        };
        let long = times("2023-03-01T00:00:00Z");
        assert!(!long.reminds(at("2023-03-08T13:00:00Z")));
        assert!(long.reminds(at("2023-03-08T14:00:00Z")));
        assert!(!long.reminds(at("2023-03-10T14:00:00Z")));
        assert!(!times("2023-03-09T00:00:00Z").reminds(at("2023-03-09T14:00:00Z")));
        assert!(long.falls_due(at("2023-03-10T14:00:00Z")));
        assert!(!long.takes(ReportState::Adopted, at("2023-03-02T00:00:00Z")));
    }

    #[test]
    fn not_accepting_needs_a_reason() {
        let form = |code: &str, reason: &str| DispositionForm {
            disposition: code.into(),
            reason: reason.into(),
            ..DispositionForm::default()
        };
        assert!(parse_disposition(&form("noted", "")).is_ok());
        assert!(parse_disposition(&form("not-accepted", "It was not said.")).is_ok());
        assert_eq!(
            parse_disposition(&form("not-accepted", " ")),
            Err(vec![FieldError::new("reason", Problem::Required)])
        );
    }

    #[test]
    fn a_place_reads_back_from_its_code() {
        for about in [About::Whole, About::Gist, About::Point(PointId::new())] {
            assert_eq!(About::of_code(&about.code()), Some(about));
        }
        assert_eq!(About::of_code("point:"), None);
    }
}
