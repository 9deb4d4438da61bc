//! The concept note of a dialogue as a document.

use domain::ids::DialogueId;
use domain::{Actor, Refusal, paths};
use locale::{Lang, t};
use paper::{Block, Paper, Phrase, Run};

use super::{Printed, Wanted, blank, facts, found_at, marked, note, press, tongue};
use crate::templates::queries::{self, Note, Written};
use crate::{Platform, Result};

/// The concept note of a dialogue, with what is not written yet.
///
/// # Errors
/// Not found when there is no such dialogue, or no template that it fills; refuses those who may not see
/// dialogues at the desk; else as the press does.
pub async fn concept_note(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    wanted: Wanted,
) -> Result<Printed> {
    let (head, found) = queries::note(platform, actor, dialogue).await?;
    let found = found.ok_or(Refusal::NotFound)?;
    let settings = platform.settings();
    let mut paper = of(&settings.mail_from_name, wanted.lang, &found);
    let partners = crate::partners::queries::for_readers(platform, dialogue).await?;
    paper.facts.extend(super::partners(wanted.lang, &partners));
    found_at(
        &mut paper,
        wanted.lang,
        settings.url(&paths::dialogue(&head.slug)),
    );
    let name = format!("{}-concept-note", head.slug);
    press::print(platform, paper, &name, wanted.format).await
}

fn of(issuer: &str, lang: Lang, found: &Note) -> Paper {
    let head = &found.head;
    let kind = t!(lang, "concept-note");
    let mut paper = blank(issuer, lang, kind, &head.title, head.language);
    paper.facts = facts(lang, head);
    let parts = found.parts.iter();
    paper
        .blocks
        .extend(parts.flat_map(|part| written(lang, found, part)));
    paper
}

fn written(lang: Lang, found: &Note, part: &Written) -> Vec<Block> {
    let language = tongue(found.head.language);
    let heading = Block::Heading {
        level: 1,
        number: None,
        text: Phrase::new(part.part.heading.as_str(), language),
    };
    let mut blocks = vec![heading];
    let text = marked::blocks(&part.text, language, 2, &part.part.heading);
    if text.is_empty() {
        let missing = Run::plain(t!(lang, "concept-note-not-written"));
        blocks.push(Block::Paragraph(note(lang, vec![missing])));
    }
    blocks.extend(text);
    blocks
}
