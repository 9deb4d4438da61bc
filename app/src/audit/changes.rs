//! A field before and after a change, by the label that its form gives it.

use domain::audit::Change;
use locale::{Lang, t};

/// A change of a dialogue, a person or a report. Fields of a dialogue's plan have labels; others are shown by the
/// names of their controls.
pub(super) fn difference(lang: Lang, change: &Change) -> String {
    changed(
        lang,
        change,
        crate::dialogues::field_label(lang, &change.field),
    )
}

pub(super) fn group_difference(lang: Lang, change: &Change) -> String {
    changed(
        lang,
        change,
        crate::groups::field_label(lang, &change.field),
    )
}

pub(super) fn process_difference(lang: Lang, change: &Change) -> String {
    changed(
        lang,
        change,
        crate::processes::field_label(lang, &change.field),
    )
}

pub(super) fn session_difference(lang: Lang, change: &Change) -> String {
    changed(
        lang,
        change,
        crate::programme::field_label(lang, &change.field),
    )
}

/// A field by its name, as it was and as it is.
pub(crate) fn changed(lang: Lang, change: &Change, label: Option<String>) -> String {
    let empty = t!(lang, "label-none");
    let shown = |value: &String| {
        if value.is_empty() {
            empty.clone()
        } else {
            value.clone()
        }
    };
    let field = label.unwrap_or_else(|| change.field.clone());
    format!(
        "{field}: {} → {}",
        shown(&change.before),
        shown(&change.after)
    )
}
