//! What stands behind the names while a template is tried out.

use chrono::{DateTime, Duration, NaiveDate};
use domain::{Language, LetterKind};
use locale::t_plain;

use super::ours::{button, reply};
use super::values::{Only, Values};

/// An address that nobody was given.
const LINK: &str = "https://convener.example/rsvp/sample";
const REFERENCE: &str = "7F3A-91C2";

impl Values {
    /// Values as a letter of this kind might have them.
    #[must_use]
    pub fn sample(kind: LetterKind, language: Language) -> Self {
        let respond_by = if kind.polls() {
            NaiveDate::from_ymd_opt(2023, 3, 3)
                .map(|day| locale::format::date(language, day))
                .unwrap_or_default()
        } else {
            t_plain!(language, "letter-sample-respond-by")
        };
        Self {
            name: t_plain!(language, "letter-sample-name"),
            sender: t_plain!(language, "letter-sample-sender"),
            title: t_plain!(language, "letter-sample-title"),
            when: t_plain!(language, "letter-sample-when"),
            place: t_plain!(language, "letter-sample-where"),
            format: t_plain!(language, "format-roundtable"),
            facts: facts(kind, language, &respond_by),
            respond_by,
            contact: "secretariat@convener.example".to_owned(),
            link: if kind == LetterKind::AnswerCheck {
                format!("{LINK}/confirm/sample")
            } else if kind.polls() {
                "https://convener.example/date-poll/sample".to_owned()
            } else {
                LINK.to_owned()
            },
            summary: (t_plain!(language, "letter-sample-summary"), language),
            answer: button(kind, language),
            only: Only {
                no_reminders: format!("{LINK}/reminders"),
                reference: REFERENCE.to_owned(),
                reply: reply(kind, language),
                substitute: t_plain!(language, "letter-sample-substitute"),
                reason: t_plain!(language, "inbound-mail-refused-late"),
                calendar: Some((
                    t_plain!(language, "rsvp-mail-calendar"),
                    format!("{LINK}/invitation.ics"),
                )),
                partners: vec![(
                    t_plain!(language, "partner-role-regional-process"),
                    t_plain!(language, "letter-sample-partner"),
                    "https://process.example".to_owned(),
                )],
                message: Some((t_plain!(language, "letter-sample-message"), language)),
            },
        }
    }
}

fn facts(kind: LetterKind, language: Language, respond_by: &str) -> Vec<(String, String)> {
    if kind.polls() {
        return times(language, respond_by);
    }
    let mut facts = Vec::new();
    if kind.confirms() {
        let (reference, answer) = (
            t_plain!(language, "rsvp-fact-reference"),
            t_plain!(language, "rsvp-fact-answer"),
        );
        facts.push((reference, REFERENCE.to_owned()));
        facts.push((answer, reply(kind, language)));
    }
    if kind == LetterKind::ConfirmationSubstitute {
        facts.push((
            t_plain!(language, "rsvp-fact-substitute"),
            t_plain!(language, "letter-sample-substitute"),
        ));
    }
    facts.push((
        t_plain!(language, "invitation-fact-when"),
        t_plain!(language, "letter-sample-when"),
    ));
    facts.push((
        t_plain!(language, "invitation-fact-where"),
        t_plain!(language, "letter-sample-where"),
    ));
    if !kind.confirms() && kind != LetterKind::TimeRefused {
        let name = t_plain!(language, "invitation-fact-respond-by");
        facts.push((name, respond_by.to_owned()));
    }
    facts
}

/// Two times to choose from, and the day until which answers count.
fn times(language: Language, answer_by: &str) -> Vec<(String, String)> {
    let first = DateTime::from_timestamp(1_678_802_400, 0).unwrap_or_default();
    let mut facts: Vec<(String, String)> = (0..2)
        .map(|nth| {
            let start = first + Duration::days(2 * nth);
            let (end, zone) = (start + Duration::minutes(150), chrono_tz::Europe::Zurich);
            let when = locale::when(language, start, end, zone, Some("Geneva"), None);
            let name = t_plain!(language, "date-poll-mail-time", number = nth + 1);
            (name, when.meeting)
        })
        .collect();
    let name = t_plain!(language, "date-poll-answer-by");
    facts.push((name, answer_by.to_owned()));
    facts
}
