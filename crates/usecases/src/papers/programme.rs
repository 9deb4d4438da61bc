//! The programme of a dialogue as a document: the agenda on paper.

use chrono_tz::Tz;
use domain::ids::DialogueId;
use domain::{Actor, SessionKind, paths};
use locale::{Lang, format, t, word};
use paper::{Block, Paper, Paragraph, Phrase, Run, Table};

use super::{Printed, Wanted, apart, blank, facts, found_at, note, partners, press, tongue};
use crate::programme::queries::{self, Line, Programme};
use crate::programme::words::{by_role, clock_words, day_words, days, reader_words, time_words};
use crate::{Platform, Result};

/// The programme as the desk knows it, with the times of `zone`, too.
///
/// # Errors
/// As [`queries::programme`] and the press.
pub async fn programme(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    zone: Option<Tz>,
    wanted: Wanted,
) -> Result<Printed> {
    let programme = queries::programme(platform, actor, dialogue).await?;
    file(platform, &programme, zone, wanted).await
}

/// A programme that was published.
///
/// # Errors
/// As [`queries::public`] and the press.
pub async fn public_programme(
    platform: &Platform,
    slug: &str,
    zone: Option<Tz>,
    wanted: Wanted,
) -> Result<Printed> {
    let programme = queries::public(platform, slug).await?;
    file(platform, &programme, zone, wanted).await
}

async fn file(
    platform: &Platform,
    programme: &Programme,
    zone: Option<Tz>,
    wanted: Wanted,
) -> Result<Printed> {
    let settings = platform.settings();
    let slug = &programme.head.slug;
    let mut paper = of(&settings.mail_from_name, wanted.lang, programme, zone);
    found_at(
        &mut paper,
        wanted.lang,
        settings.url(&paths::programme(slug)),
    );
    press::print(platform, paper, &format!("{slug}-programme"), wanted.format).await
}

fn of(issuer: &str, lang: Lang, programme: &Programme, zone: Option<Tz>) -> Paper {
    let head = &programme.head;
    let kind = t!(lang, "programme");
    let mut paper = blank(issuer, lang, kind, &head.title, head.language);
    paper.facts = facts(lang, head);
    paper.facts.extend(partners(lang, &programme.partners));
    let clock = clock_words(lang, programme);
    let first = if programme.lines.is_empty() {
        t!(lang, "programme-none")
    } else {
        clock
    };
    paper
        .blocks
        .push(Block::Paragraph(note(lang, vec![Run::plain(first)])));
    let days = days(programme).into_iter();
    paper
        .blocks
        .extend(days.map(|(day, lines)| Block::Table(table(lang, programme, day, lines, zone))));
    paper
}

fn table(lang: Lang, programme: &Programme, day: u32, lines: &[Line], zone: Option<Tz>) -> Table {
    let head = ["dialogue-when", "programme-session", "programme-room"];
    let row = |line: &Line| {
        let mut when = vec![Paragraph::plain(tongue(lang), time_words(lang, line))];
        let reader = reader_words(lang, &programme.head.schedule, line, zone);
        when.extend(reader.map(|words| note(lang, vec![Run::plain(words)])));
        vec![when, session(lang, programme, line), place(lang, line)]
    };
    Table {
        caption: Phrase::new(day_words(lang, programme, day, lines), tongue(lang)),
        head: head
            .map(|key| Phrase::new(word(lang, key), tongue(lang)))
            .into(),
        widths: vec![20, 58, 22],
        rows: lines.iter().map(row).collect(),
    }
}

fn session(lang: Lang, programme: &Programme, line: &Line) -> Vec<Paragraph> {
    let session = &line.session;
    let language = tongue(programme.head.language);
    let mut cell = Vec::new();
    match session.kind {
        SessionKind::Session | SessionKind::Break => {}
        SessionKind::Panel | SessionKind::SideEvent => {
            let kind = word(lang, session.kind.label_key());
            cell.push(note(lang, vec![Run::plain(kind)]));
        }
    }
    cell.push(Paragraph::new(
        language,
        vec![Run::bold(session.title.as_str())],
    ));
    cell.extend(Paragraph::of_text(language, &session.about));
    for (role, words, people) in by_role(lang, &line.people) {
        if role.is_public() {
            let names: Vec<String> = people.iter().map(|speaker| speaker.named()).collect();
            let names = apart(&names.join("; "));
            cell.push(note(lang, vec![Run::plain(format!("{words}: {names}"))]));
        }
    }
    if session.languages.len() > 1 {
        let names: Vec<String> = session
            .languages
            .iter()
            .map(|one| word(lang, one.label_key()))
            .collect();
        let names = format::list(lang, &names);
        let words = t!(lang, "programme-interpretation", languages = names);
        cell.push(note(lang, vec![Run::plain(words)]));
    }
    cell
}

fn place(lang: Lang, line: &Line) -> Vec<Paragraph> {
    [&line.session.track, &line.session.room]
        .into_iter()
        .filter(|words| !words.is_empty())
        .map(|words| Paragraph::plain(tongue(lang), apart(words)))
        .collect()
}
