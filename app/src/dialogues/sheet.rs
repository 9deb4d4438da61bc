//! The list of dialogues as a sheet, in the reader's language.

use documents::{Cell, Sheet};
use domain::Language;
use locale::{Lang, format, t, word};
use usecases::dialogues::queries::DialogueLine;

use super::when::when_words;

/// A row for each dialogue, with the filters and order of the list.
pub(super) fn sheet(lang: Lang, lines: &[DialogueLine]) -> Sheet {
    Sheet {
        title: t!(lang, "nav-dialogues"),
        headings: vec![
            t!(lang, "label-title"),
            t!(lang, "label-status"),
            t!(lang, "dialogue-format"),
            t!(lang, "dialogue-mode"),
            t!(lang, "list-first-day"),
            t!(lang, "list-last-day"),
            t!(lang, "dialogue-when"),
            t!(lang, "label-place"),
            t!(lang, "label-themes"),
            t!(lang, "dialogue-seats-label"),
            t!(lang, "dialogue-invited"),
            t!(lang, "dialogue-accepted"),
        ],
        rows: lines.iter().map(|line| row(lang, line)).collect(),
        right_to_left: lang == Language::Ar,
    }
}

fn row(lang: Lang, line: &DialogueLine) -> Vec<Cell> {
    let head = &line.head;
    let themes: Vec<String> = line
        .themes
        .iter()
        .map(|theme| word(lang, theme.label_key()))
        .collect();
    let number = |count: u32| Cell::Number(i64::from(count));
    let city = domain::dialogue::city(head.mode, &head.place);
    let when = when_words(lang, city, &head.schedule, head.instants);
    vec![
        Cell::from(head.title.clone()),
        Cell::from(word(lang, head.state.label_key())),
        Cell::from(word(lang, head.format.label_key())),
        Cell::from(word(lang, head.mode.label_key())),
        Cell::from(head.schedule.first_day()),
        Cell::from(head.schedule.last_day()),
        Cell::from(locale::plain(when)),
        Cell::from(head.place.clone()),
        Cell::from(locale::plain(format::list(lang, &themes))),
        number(head.seats),
        number(line.answers.invited()),
        number(line.answers.accepted),
    ]
}
