//! The names that templates may use, and in which letters.

use domain::LetterKind;

/// Every name that some template may use, in the order in which officers are shown them.
const PLACEHOLDERS: [&str; 20] = [
    "name",
    "sender",
    "title",
    "when",
    "where",
    "format",
    "respond_by",
    "contact",
    "link",
    "reference",
    "reply",
    "substitute",
    "reason",
    "summary",
    "message",
    "facts",
    "partners",
    "answer",
    "calendar",
    "no_reminders",
];

/// Those that stand for a block: a table, a button, a quotation.
pub(super) const BLOCKS: [&str; 6] = [
    "facts", "partners", "answer", "calendar", "summary", "message",
];

/// Whether this name may be used in this letter.
pub(super) fn is_known(kind: LetterKind, name: &str) -> bool {
    match name {
        "no_reminders" => kind.is_reminder(),
        "reference" => kind.confirms(),
        "reply" => kind.confirms() || kind == LetterKind::AnswerCheck,
        "substitute" => kind == LetterKind::ConfirmationSubstitute,
        "calendar" => kind.confirms_coming(),
        "reason" => kind == LetterKind::AnswerRefused,
        "message" => kind.polls(),
        "partners" => kind.invites(),
        // While a date is looked for there is no time of the dialogue to be told.
        "when" => !kind.polls(),
        _ => PLACEHOLDERS.contains(&name),
    }
}

/// The names that this letter may use.
#[must_use]
pub fn placeholders(kind: LetterKind) -> Vec<&'static str> {
    PLACEHOLDERS
        .into_iter()
        .filter(|name| is_known(kind, name))
        .collect()
}
