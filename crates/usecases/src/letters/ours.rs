//! Our own words for each letter, put together from the catalogues as a template that officers can change.

use domain::{Language, LetterKind};
use locale::{Args, Value};

use super::Source;

/// Our template of a letter in a language.
#[must_use]
pub fn ours(kind: LetterKind, language: Language) -> Source {
    let (subject, text) = keys(kind);
    let small = match kind {
        LetterKind::Withdrawal => "invitation-withdrawal-small",
        LetterKind::ReminderAnswer | LetterKind::ReminderNomination => "reminder-small",
        LetterKind::ReminderMeeting => "reminder-meeting-small",
        LetterKind::Invitation
        | LetterKind::Moved
        | LetterKind::Postponed
        | LetterKind::Reworded
        | LetterKind::MeetingMoved
        | LetterKind::MeetingDropped
        | LetterKind::Renewed => "invitation-mail-small",
    };
    let mut paragraphs = vec![
        say(language, "invitation-mail-greeting"),
        say(language, text),
    ];
    if matches!(kind, LetterKind::Invitation | LetterKind::Renewed) {
        paragraphs.push("{{ summary }}".to_owned());
    }
    paragraphs.push("{{ facts }}".to_owned());
    if kind != LetterKind::Withdrawal {
        paragraphs.push("{{ answer }}".to_owned());
    }
    paragraphs.push(format!("~ {}", say(language, small)));
    Source {
        subject: say(language, subject),
        body: paragraphs.join("\n\n"),
    }
}

const fn keys(kind: LetterKind) -> (&'static str, &'static str) {
    match kind {
        LetterKind::Invitation => ("invitation-mail-subject", "invitation-mail-text"),
        LetterKind::Moved => ("news-moved-subject", "news-moved-text"),
        LetterKind::Postponed => ("news-postponed-subject", "news-postponed-text"),
        LetterKind::Reworded => ("news-reworded-subject", "news-reworded-text"),
        LetterKind::MeetingMoved => ("news-meeting-moved-subject", "news-meeting-moved-text"),
        LetterKind::MeetingDropped => ("news-meeting-dropped-subject", "news-meeting-dropped-text"),
        LetterKind::Renewed => ("news-renewed-subject", "news-renewed-text"),
        LetterKind::Withdrawal => (
            "invitation-withdrawal-subject",
            "invitation-withdrawal-text",
        ),
        LetterKind::ReminderAnswer => ("reminder-answer-subject", "reminder-answer-text"),
        LetterKind::ReminderMeeting => ("reminder-meeting-subject", "reminder-meeting-text"),
        LetterKind::ReminderNomination => {
            ("reminder-nomination-subject", "reminder-nomination-text")
        }
    }
}

/// A text of the catalogues with placeholders for its values.
fn say(language: Language, key: &str) -> String {
    let args: Args<'_> = [
        ("name", "{{ name }}"),
        ("sender", "{{ sender }}"),
        ("title", "{{ title }}"),
        ("contact", "{{ contact }}"),
        ("stop", "{{ no_reminders }}"),
    ]
    .into_iter()
    .map(|(name, value)| (name, Value::from(value)))
    .collect();
    locale::plain(locale::text(language, key, &args))
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
