//! Our own words for each letter, put together from the catalogues as a template that officers can change.

use domain::{Language, LetterKind};
use locale::{Args, Value, t_plain};

use super::Source;

/// A paragraph of ours.
enum Piece {
    /// A text of the catalogues, by its key.
    Say(&'static str),
    /// The same in small print.
    Small(&'static str),
    /// What a placeholder stands for.
    Put(&'static str),
}

/// Our template of a letter in a language.
#[must_use]
pub fn ours(kind: LetterKind, language: Language) -> Source {
    let (subject, pieces) = made_of(kind);
    let mut paragraphs = vec![say(language, "invitation-mail-greeting")];
    paragraphs.extend(pieces.into_iter().map(|piece| match piece {
        Piece::Say(key) => say(language, key),
        Piece::Small(key) => format!("~ {}", say(language, key)),
        Piece::Put(name) => format!("{{{{ {name} }}}}"),
    }));
    Source {
        subject: say(language, subject),
        body: paragraphs.join("\n\n"),
    }
}

/// The key of the subject, and what follows on the greeting.
fn made_of(kind: LetterKind) -> (&'static str, Vec<Piece>) {
    use Piece::{Put, Say, Small};
    let about = |text, small| vec![Say(text), Put("facts"), Put("answer"), Small(small)];
    let invites = |text| {
        let small = Small("invitation-mail-small");
        vec![
            Say(text),
            Put("summary"),
            Put("facts"),
            Put("partners"),
            Put("answer"),
            small,
        ]
    };
    let news = |text| about(text, "invitation-mail-small");
    let confirms = |text| {
        let mut pieces = vec![Say(text), Put("facts"), Put("answer")];
        if kind.confirms_coming() {
            pieces.push(Put("calendar"));
        }
        pieces.extend([Say("rsvp-mail-contact"), Small("rsvp-mail-small")]);
        pieces
    };
    let polls = |text| {
        let small = Small("date-poll-mail-small");
        vec![
            Say(text),
            Put("message"),
            Put("facts"),
            Put("answer"),
            small,
        ]
    };
    match kind {
        LetterKind::Invitation => ("invitation-mail-subject", invites("invitation-mail-text")),
        LetterKind::Renewed => ("news-renewed-subject", invites("news-renewed-text")),
        LetterKind::Moved => ("news-moved-subject", news("news-moved-text")),
        LetterKind::Postponed => ("news-postponed-subject", news("news-postponed-text")),
        LetterKind::Reworded => ("news-reworded-subject", news("news-reworded-text")),
        LetterKind::MeetingMoved => (
            "news-meeting-moved-subject",
            news("news-meeting-moved-text"),
        ),
        LetterKind::MeetingDropped => (
            "news-meeting-dropped-subject",
            news("news-meeting-dropped-text"),
        ),
        LetterKind::Withdrawal => (
            "invitation-withdrawal-subject",
            vec![
                Say("invitation-withdrawal-text"),
                Put("facts"),
                Small("invitation-withdrawal-small"),
            ],
        ),
        LetterKind::ReminderAnswer => (
            "reminder-answer-subject",
            about("reminder-answer-text", "reminder-small"),
        ),
        LetterKind::ReminderMeeting => (
            "reminder-meeting-subject",
            about("reminder-meeting-text", "reminder-meeting-small"),
        ),
        LetterKind::ReminderNomination => (
            "reminder-nomination-subject",
            about("reminder-nomination-text", "reminder-small"),
        ),
        LetterKind::ConfirmationAccepted => {
            ("rsvp-mail-subject-accepted", confirms("rsvp-mail-accepted"))
        }
        LetterKind::ConfirmationTentative => (
            "rsvp-mail-subject-tentative",
            confirms("rsvp-mail-tentative"),
        ),
        LetterKind::ConfirmationDeclined => {
            ("rsvp-mail-subject-declined", confirms("rsvp-mail-declined"))
        }
        LetterKind::ConfirmationSubstitute => (
            "rsvp-mail-subject-substitute",
            confirms("rsvp-mail-substitute"),
        ),
        LetterKind::AnswerCheck => (
            "inbound-mail-check-subject",
            vec![
                Say("inbound-mail-check-text"),
                Put("answer"),
                Small("inbound-mail-check-small"),
            ],
        ),
        LetterKind::AnswerRefused => (
            "inbound-mail-refused-subject",
            vec![
                Say("inbound-mail-refused-text"),
                Put("reason"),
                Say("inbound-mail-refused-remedy"),
                Put("answer"),
                Small("inbound-mail-refused-small"),
            ],
        ),
        LetterKind::TimeRefused => (
            "inbound-mail-time-subject",
            vec![Say("inbound-mail-time-text"), Put("facts"), Put("answer")],
        ),
        LetterKind::DatePoll => ("date-poll-mail-subject", polls("date-poll-mail-text")),
        LetterKind::DatePollAgain => (
            "date-poll-mail-again-subject",
            polls("date-poll-mail-again-text"),
        ),
    }
}

/// A text of the catalogues with placeholders for its values.
fn say(language: Language, key: &str) -> String {
    let args: Args<'_> = [
        ("name", "{{ name }}"),
        ("sender", "{{ sender }}"),
        ("title", "{{ title }}"),
        ("contact", "{{ contact }}"),
        ("answer", "{{ reply }}"),
        ("stop", "{{ no_reminders }}"),
    ]
    .into_iter()
    .map(|(name, value)| (name, Value::from(value)))
    .collect();
    locale::plain(locale::text(language, key, &args))
}

/// What the button of a letter says.
pub(crate) fn button(kind: LetterKind, language: Language) -> String {
    match kind {
        LetterKind::Invitation
        | LetterKind::Moved
        | LetterKind::Postponed
        | LetterKind::Renewed
        | LetterKind::Withdrawal
        | LetterKind::ReminderAnswer
        | LetterKind::ReminderNomination
        | LetterKind::TimeRefused => t_plain!(language, "invitation-mail-button"),
        LetterKind::Reworded
        | LetterKind::MeetingMoved
        | LetterKind::MeetingDropped
        | LetterKind::ReminderMeeting
        | LetterKind::ConfirmationAccepted
        | LetterKind::ConfirmationTentative
        | LetterKind::ConfirmationDeclined
        | LetterKind::ConfirmationSubstitute
        | LetterKind::AnswerRefused => t_plain!(language, "rsvp-mail-change"),
        LetterKind::AnswerCheck => t_plain!(language, "inbound-mail-check-button"),
        LetterKind::DatePoll | LetterKind::DatePollAgain => {
            t_plain!(language, "date-poll-mail-button")
        }
    }
}

/// The answer that a confirmation confirms; an acceptance for the other letters, which have no answer of their
/// own.
pub(crate) fn reply(kind: LetterKind, language: Language) -> String {
    if kind == LetterKind::ConfirmationTentative {
        t_plain!(language, "answer-tentative")
    } else if kind == LetterKind::ConfirmationDeclined {
        t_plain!(language, "answer-declined")
    } else if kind == LetterKind::ConfirmationSubstitute {
        t_plain!(language, "rsvp-answer-substitute")
    } else {
        t_plain!(language, "answer-accepted")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letters::check;

    #[test]
    fn our_own_letters_pass_the_check_in_every_language() {
        for kind in LetterKind::ALL {
            for language in Language::ALL {
                let source = ours(*kind, *language);
                assert_eq!(
                    check(*kind, &source),
                    Ok(source.clone()),
                    "{kind} {language}"
                );
                let named =
                    source.body.contains("{{ name }}") && source.subject.contains("{{ title }}");
                assert!(named, "{kind} {language}: {source:?}");
            }
        }
    }
}
