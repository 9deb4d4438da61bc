//! Values of a plan in words, where they are told field by field.

use domain::{Format, Language, Mode, Theme};
use locale::{Lang, t, word};

/// The value of a field of the plan as an officer reads it: words for codes, everything else as it is.
pub(super) fn value(lang: Lang, field: &str, raw: &str) -> String {
    let known = |key: Option<&'static str>| key.map(|key| word(lang, key));
    let words = match field {
        "format" => known(raw.parse().ok().map(Format::label_key)),
        "mode" => known(raw.parse().ok().map(Mode::label_key)),
        "language" => known(raw.parse().ok().map(Language::label_key)),
        "themes" => {
            let themes = raw.split(", ").filter_map(|one| one.parse().ok());
            let themes: Vec<String> = themes
                .map(|theme: Theme| word(lang, theme.label_key()))
                .collect();
            Some(locale::format::list(lang, &themes))
        }
        "schedule" => match raw {
            "to-be-determined" => Some(t!(lang, "label-to-be-determined")),
            "days" => Some(t!(lang, "dialogue-days")),
            "hours" => Some(t!(lang, "dialogue-hours")),
            _ => None,
        },
        _ => None,
    };
    words.unwrap_or_else(|| raw.to_owned())
}
