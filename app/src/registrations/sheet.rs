//! The registrations as a sheet, in the reader's language. What identifies people is not in it.

use documents::{Cell, Sheet};
use domain::Language;
use domain::registration::{Field, FieldKind};
use locale::{Lang, t, word};
use usecases::registrations::Line;

use super::words;
use crate::directory::choices;

pub(super) fn sheet(lang: Lang, fields: &[Field], lines: &[Line]) -> Sheet {
    let asked: Vec<&Field> = fields
        .iter()
        .filter(|field| field.kind != FieldKind::IdentityDocument)
        .collect();
    let mut headings = vec![
        t!(lang, "registration-reference"),
        t!(lang, "registrations-state"),
        t!(lang, "registration-given-name"),
        t!(lang, "registration-family-name"),
        t!(lang, "registration-email"),
        t!(lang, "registration-position"),
        t!(lang, "registration-organisation"),
        t!(lang, "registration-organisation-type"),
        t!(lang, "registration-country"),
        t!(lang, "registration-language"),
        t!(lang, "registration-gender"),
        t!(lang, "registration-submitted-at"),
    ];
    headings.extend(asked.iter().map(|field| words::label(lang, field)));
    Sheet {
        title: t!(lang, "registrations"),
        headings: headings.into_iter().map(locale::plain).collect(),
        rows: lines.iter().map(|line| row(lang, &asked, line)).collect(),
        right_to_left: lang == Language::Ar,
    }
}

fn row(lang: Lang, asked: &[&Field], line: &Line) -> Vec<Cell> {
    let who = &line.who;
    let country = who.country.as_deref();
    let mut cells = vec![
        Cell::from(line.reference.clone()),
        Cell::from(word(lang, line.state.label_key())),
        Cell::from(who.given_name.clone()),
        Cell::from(who.family_name.clone()),
        Cell::from(who.email.to_string()),
        Cell::from(who.position.clone()),
        Cell::from(who.organisation.clone()),
        Cell::from(word(lang, who.organisation_type.label_key())),
        Cell::from(
            country
                .map(|code| choices::state(lang, code))
                .unwrap_or_default(),
        ),
        Cell::from(word(lang, who.language.label_key())),
        Cell::from(words::gender(lang, who.gender)),
        Cell::from(line.submitted_at.format("%Y-%m-%d %H:%M UTC").to_string()),
    ];
    cells.extend(asked.iter().map(|field| {
        let answer = words::answer(lang, field, line.answers.get(&field.id));
        Cell::from(locale::plain(answer))
    }));
    cells
}
