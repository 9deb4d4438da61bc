//! Who sits at which round table, as a sheet.

use documents::{Cell, Sheet};
use domain::Language;
use locale::{Lang, t};
use usecases::round_tables::Screen;

use super::page::choice_words;

pub(super) fn sheet(lang: Lang, screen: &Screen) -> Sheet {
    let headings = [
        t!(lang, "round-table"),
        t!(lang, "label-name"),
        t!(lang, "registration-organisation"),
        t!(lang, "round-table-got"),
        t!(lang, "round-table-first"),
        t!(lang, "round-table-second"),
    ];
    let title = |id: Option<domain::ids::SessionId>| {
        id.map(|id| screen.title(id).to_owned()).unwrap_or_default()
    };
    let rows = screen.guests.iter().map(|guest| {
        let body = guest.organisation.as_ref().map(|(_, name)| name.clone());
        vec![
            Cell::from(title(guest.seated)),
            Cell::from(guest.name.clone()),
            Cell::from(body.unwrap_or_default()),
            Cell::from(locale::plain(choice_words(lang, guest))),
            Cell::from(title(guest.first)),
            Cell::from(title(guest.second)),
        ]
    });
    Sheet {
        title: t!(lang, "round-tables"),
        headings: headings.into_iter().map(locale::plain).collect(),
        rows: rows.collect(),
        right_to_left: lang == Language::Ar,
    }
}
