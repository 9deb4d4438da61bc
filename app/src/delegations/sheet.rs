//! The delegates of a dialogue as a sheet.

use documents::{Cell, Sheet};
use domain::Language;
use locale::{Lang, t, word};
use usecases::delegations::queries::Delegate;

use super::words::label;
use crate::directory::choices;

pub(super) fn sheet(lang: Lang, delegates: &[Delegate]) -> Sheet {
    let named = |field: &str| label(lang, field).unwrap_or_default();
    let headings = [
        t!(lang, "delegation"),
        t!(lang, "registration-country"),
        named("role"),
        named("given_name"),
        named("family_name"),
        named("position"),
        named("email"),
        named("gender"),
        named("language"),
        t!(lang, "label-status"),
    ];
    let rows = delegates.iter().map(|one| {
        let said = &one.row;
        let country = one.country.as_deref();
        let country = country.map(|code| choices::state(lang, code));
        vec![
            Cell::from(one.organisation.clone()),
            Cell::from(country.unwrap_or_default()),
            Cell::from(word(lang, said.role.label_key())),
            Cell::from(said.given_name.clone()),
            Cell::from(said.family_name.clone()),
            Cell::from(said.position.clone()),
            Cell::from(said.email.to_string()),
            Cell::from(word(lang, said.gender.label_key())),
            Cell::from(word(lang, said.language.label_key())),
            Cell::from(word(lang, said.state.label_key())),
        ]
    });
    Sheet {
        title: t!(lang, "delegations"),
        headings: headings.into_iter().map(locale::plain).collect(),
        rows: rows.collect(),
        right_to_left: lang == Language::Ar,
    }
}
