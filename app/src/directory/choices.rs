//! The lists to choose from, and the words of columns and cells.

use domain::{Bureau, Gender, Language, MandateScope, OrganisationType, RegionalGroup, Theme};
use locale::{Lang, word};

use crate::components::Choice;

/// Words of a list in its own order.
macro_rules! in_order {
    ($($name:ident = $list:ident),+ $(,)?) => {$(
        pub fn $name(lang: Lang) -> Vec<Choice> {
            $list::ALL.iter().map(|item| Choice::new(item.code(), word(lang, item.label_key()))).collect()
        }
    )+};
}

in_order! {
    genders = Gender,
    languages = Language,
    scopes = MandateScope,
    types = OrganisationType,
    groups = RegionalGroup,
    bureaux = Bureau,
}

/// Themes in the alphabet of the language.
pub fn themes(lang: Lang) -> Vec<Choice> {
    let mut themes: Vec<Choice> = Theme::ALL
        .iter()
        .map(|theme| Choice::new(theme.code(), word(lang, theme.label_key())))
        .collect();
    locale::sort_by_name(lang, &mut themes, |choice| choice.label.clone());
    themes
}

/// All States in the alphabet of the language.
pub fn states(lang: Lang) -> Vec<Choice> {
    locale::states(lang)
        .iter()
        .map(|(code, name)| Choice::new(*code, *name))
        .collect()
}

/// The name of a State; its code when it is none.
pub fn state(lang: Lang, code: &str) -> String {
    locale::state_name(lang, code).unwrap_or(code).to_owned()
}

/// What a column of a list is called.
pub fn column(lang: Lang, column: &str) -> String {
    locale::label(lang, "directory-column", &column.replace('_', "-"))
}

/// What a cell of a list says: codes by their words, everything else as it is.
pub fn cell(lang: Lang, column: &str, value: &str) -> String {
    let words = |of: &str| {
        let all: Vec<String> = value
            .split(';')
            .filter(|code| !code.is_empty())
            .map(|code| locale::label(lang, of, code))
            .collect();
        locale::format::list(lang, &all)
    };
    match column {
        _ if value.is_empty() => String::new(),
        "gender" => words("gender"),
        "languages" => words("language"),
        "organisation_type" => words("organisation-type"),
        "mandate_scope" => words("mandate-scope"),
        "themes" => words("theme"),
        "country" => state(lang, value),
        _ => value.to_owned(),
    }
}
