//! A summary report as a document, in the structure of the summaries that the secretariat has always written:
//! abstract, introduction, key issues under headings, additional suggestions, recommendations.

use domain::ids::DialogueId;
use domain::{Actor, Refusal, ReportState, SectionKind, paths};
use locale::{Lang, format, t, word};
use paper::{Block, Numbered, Paper, Paragraph, Phrase, Run};

use super::{Printed, Wanted, apart, blank, fact, heading, note, press, section, tongue};
use crate::dialogues::words::when_words;
use crate::portal::Dialogue;
use crate::portal::outcomes;
use crate::reports::queries::{self, Point, Recommendation, Report};
use crate::reports::words::{addressee, citation, clusters, said};
use crate::{Platform, Result};

/// The report at the desk, whatever its state; one that is not published says so.
///
/// # Errors
/// As [`queries::desk`] and the press; not found while there is none.
pub async fn report(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    wanted: Wanted,
) -> Result<Printed> {
    let desk = queries::desk(platform, actor, dialogue).await?;
    let report = desk.report.ok_or(Refusal::NotFound)?;
    file(platform, &desk.dialogue, &report, wanted).await
}

/// A published report.
///
/// # Errors
/// As [`outcomes::one`] and the press.
pub async fn public_report(platform: &Platform, slug: &str, wanted: Wanted) -> Result<Printed> {
    let whole = outcomes::one(platform, slug).await?;
    file(platform, &whole.dialogue, &whole.report, wanted).await
}

async fn file(
    platform: &Platform,
    dialogue: &Dialogue,
    report: &Report,
    wanted: Wanted,
) -> Result<Printed> {
    let settings = platform.settings();
    let address = settings.url(&paths::outcome(&dialogue.slug));
    let mut paper = of(
        &settings.mail_from_name,
        wanted.lang,
        dialogue,
        report,
        &address,
    );
    let partners = crate::partners::queries::for_readers(platform, dialogue.id).await?;
    paper.facts.extend(super::partners(wanted.lang, &partners));
    press::print(platform, paper, &dialogue.slug, wanted.format).await
}

fn of(issuer: &str, lang: Lang, dialogue: &Dialogue, report: &Report, address: &str) -> Paper {
    let reference = dialogue.reference.clone().unwrap_or_default();
    let kind = t!(lang, "portal-report");
    let kind = if reference.is_empty() {
        kind
    } else {
        format!("{kind} · {}", apart(&reference))
    };
    let mut paper = blank(issuer, lang, kind, &report.title, report.language);
    paper.subtitle = (dialogue.title != report.title)
        .then(|| Phrase::new(dialogue.title.as_str(), tongue(dialogue.language)));
    paper.foot = address.to_owned();
    let city = domain::dialogue::city(dialogue.mode, &dialogue.place);
    let when = when_words(lang, city, &dialogue.schedule, dialogue.instants);
    paper.facts = vec![
        fact(lang, t!(lang, "dialogue-when"), when),
        fact(
            lang,
            t!(lang, "portal-format"),
            word(lang, dialogue.format.label_key()),
        ),
        standing(lang, report),
    ];
    if !dialogue.place.is_empty() {
        let place = fact(lang, t!(lang, "label-place"), apart(&dialogue.place));
        paper.facts.insert(1, place);
    }
    if report.state != ReportState::Published {
        let words = vec![Run::bold(t!(lang, "reports-preview-notice"))];
        paper
            .blocks
            .insert(0, Block::Paragraph(Paragraph::new(tongue(lang), words)));
    }
    let own = |kind: SectionKind| word(lang, kind.label_key());
    let (gist, language) = (&report.gist, report.language);
    let blocks = &mut paper.blocks;
    blocks.extend(section(lang, t!(lang, "portal-abstract"), gist, language));
    let introduction = own(SectionKind::Introduction);
    blocks.extend(section(lang, introduction, &report.introduction, language));
    blocks.extend(points(lang, report, SectionKind::KeyIssues, ""));
    let more = &report.additional_suggestions;
    blocks.extend(points(
        lang,
        report,
        SectionKind::AdditionalSuggestions,
        more,
    ));
    blocks.extend(recommendations(lang, report));
    blocks.extend(corrigenda(lang, report));
    blocks.extend(colophon(lang, report, &reference, address));
    paper
}

/// Its state, and since when.
fn standing(lang: Lang, report: &Report) -> paper::Fact {
    let words = match report.published_at {
        Some(at) => {
            let date = format::date(lang, at.date_naive());
            t!(lang, "portal-published-on", date = date)
        }
        None => word(lang, report.state.label_key()),
    };
    fact(lang, t!(lang, "label-status"), words)
}

/// A section of points, with the text that stands before them.
fn points(lang: Lang, report: &Report, of: SectionKind, text: &str) -> Vec<Block> {
    let language = tongue(report.language);
    let text = Paragraph::of_text(language, text);
    let clusters = clusters(report, of);
    if text.is_empty() && clusters.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![heading(lang, word(lang, of.label_key()))];
    blocks.extend(text.into_iter().map(Block::Paragraph));
    for (cluster, title, points) in clusters {
        blocks.push(Block::Heading {
            level: 2,
            number: Some(format!("{cluster}.")),
            text: Phrase::new(title, language),
        });
        let items = points.iter().enumerate();
        blocks.push(Block::Numbered {
            items: items
                .map(|(nth, one)| point(lang, report, one, format!("{cluster}.{}", nth + 1)))
                .collect(),
        });
    }
    blocks
}

fn point(lang: Lang, report: &Report, point: &Point, number: String) -> Numbered {
    let grade = word(lang, point.said.grade.label_key());
    let words = format::facts(lang, [grade, said(lang, point)]);
    Numbered {
        number,
        text: Paragraph::plain(tongue(report.language), point.said.text.as_str()),
        notes: vec![note(lang, vec![Run::plain(words)])],
    }
}

fn recommendations(lang: Lang, report: &Report) -> Vec<Block> {
    if report.recommendations.is_empty() {
        return Vec::new();
    }
    let items = report.recommendations.iter();
    let items = items.map(|one| recommendation(lang, report, one)).collect();
    vec![
        heading(lang, t!(lang, "section-recommendations")),
        Block::Numbered { items },
    ]
}

fn recommendation(lang: Lang, report: &Report, one: &Recommendation) -> Numbered {
    let line = |label: String, words: String| {
        note(
            lang,
            vec![Run::bold(format!("{label}: ")), Run::plain(apart(&words))],
        )
    };
    let names: Vec<String> = one
        .said
        .addressees
        .iter()
        .map(|to| addressee(lang, to))
        .collect();
    let support = word(lang, one.said.support.label_key());
    let state = word(lang, one.said.state.label_key());
    let mut notes = vec![note(
        lang,
        vec![Run::plain(format::facts(
            lang,
            [apart(&one.reference), state],
        ))],
    )];
    if !names.is_empty() {
        notes.push(line(t!(lang, "portal-addressees"), names.join("; ")));
    }
    notes.push(line(t!(lang, "portal-support"), support));
    if let Some(theme) = one.said.theme {
        let theme = word(lang, theme.label_key());
        notes.push(line(t!(lang, "label-theme"), theme));
    }
    Numbered {
        number: format!("R{}", one.number),
        text: Paragraph::plain(tongue(report.language), one.said.text.as_str()),
        notes,
    }
}

/// What was corrected after the publication; the text above stays as it was adopted.
fn corrigenda(lang: Lang, report: &Report) -> Vec<Block> {
    if report.corrigenda.is_empty() {
        return Vec::new();
    }
    let language = tongue(report.language);
    let line = |label: String, words: String| {
        note(
            lang,
            vec![Run::bold(format!("{label}: ")), Run::plain(apart(&words))],
        )
    };
    let items = report.corrigenda.iter().map(|one| Numbered {
        number: format!("C{}", one.number),
        text: Paragraph::plain(language, one.said.place.as_str()),
        notes: vec![
            line(t!(lang, "corrigendum-reads"), one.said.reads.clone()),
            line(
                t!(lang, "corrigendum-should-read"),
                one.said.should_read.clone(),
            ),
            line(t!(lang, "corrigendum-reason"), one.said.reason.clone()),
            line(t!(lang, "label-date"), format::date(lang, one.said.day)),
        ],
    });
    vec![
        heading(lang, t!(lang, "corrigenda")),
        Block::Numbered {
            items: items.collect(),
        },
    ]
}

/// A sentence in which the address leads where it says.
fn linked(words: &str, address: &str) -> Vec<Run> {
    match words.split_once(address) {
        Some((before, after)) => vec![
            Run::plain(before),
            Run::link(address, address),
            Run::plain(after),
        ],
        None => vec![Run::plain(words)],
    }
}

/// How to cite it, and by which number its text is known.
fn colophon(lang: Lang, report: &Report, reference: &str, address: &str) -> Vec<Block> {
    let cited = citation(lang, report, reference, address);
    let mut blocks = vec![
        heading(lang, t!(lang, "portal-cite")),
        Block::Paragraph(Paragraph::new(tongue(lang), linked(&cited, address))),
    ];
    if let Some(hash) = &report.hash {
        let runs = vec![
            Run::bold(format!("{}: ", t!(lang, "portal-hash"))),
            Run::plain(apart(hash)),
        ];
        blocks.push(Block::Paragraph(note(lang, runs)));
        let words = Run::plain(t!(lang, "portal-hash-text"));
        blocks.push(Block::Paragraph(note(lang, vec![words])));
    }
    blocks
}
