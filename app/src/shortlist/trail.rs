//! What changed in a quota table, as the audit trail tells it.

use domain::audit::Change;
use domain::{Dimension, Firmness};
use locale::{Lang, t, word};
use usecases::shortlist::CHAMPIONS;

use super::chart::quota_name;

/// A change with the names of the quota and of how firm it is.
pub(crate) fn change_words(lang: Lang, change: &Change) -> String {
    let shown = |value: &String| value_words(lang, value);
    let told = Change {
        field: change.field.clone(),
        before: shown(&change.before),
        after: shown(&change.after),
    };
    crate::audit::changed(lang, &told, row_name(lang, &change.field))
}

fn row_name(lang: Lang, field: &str) -> Option<String> {
    let (first, second) = field.split_once(' ')?;
    if first == CHAMPIONS {
        let dimension: Dimension = second.parse().ok()?;
        let dimension = word(lang, dimension.label_key());
        return Some(t!(lang, "rules-champions-of", dimension = dimension));
    }
    Some(quota_name(lang, first.parse().ok()?, second))
}

/// Bounds are figures; how firm they are, and that a rule holds, is told by a code.
fn value_words(lang: Lang, value: &str) -> String {
    if value == "yes" {
        return t!(lang, "label-yes");
    }
    let firm = value.rsplit_once(' ');
    match firm.and_then(|(bounds, code)| Some((bounds, code.parse::<Firmness>().ok()?))) {
        Some((bounds, firm)) => format!("{bounds} ({})", word(lang, firm.label_key())),
        None => value.to_owned(),
    }
}
