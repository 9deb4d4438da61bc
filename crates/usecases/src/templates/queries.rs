//! What the pages of templates and concept notes show: a fixed number of queries each.

use domain::ids::{DialogueId, ProcessId, TemplateId, TemplatePartId};
use domain::template::{Part, words};
use domain::{Actor, Permission, Refusal, TemplatePart};
use entity::{concept_note, concept_note_text, template, template_part};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use super::versions::latest;
use crate::dialogues::queries::DialogueHead;
use crate::{Platform, Result, reach};

/// The parts of one version, in their order.
pub(super) async fn parts_of(
    db: &impl ConnectionTrait,
    template: TemplateId,
) -> Result<Vec<template_part::Model>> {
    Ok(template_part::Entity::find()
        .filter(template_part::Column::TemplateId.eq(template))
        .order_by_asc(template_part::Column::Place)
        .all(db)
        .await?)
}

/// The part that a row holds.
pub(super) fn plain(row: &template_part::Model) -> Part {
    Part {
        kind: row.kind,
        heading: row.heading.clone(),
        guidance: row.guidance.clone(),
        limit: row.limit_to.and_then(|limit| u32::try_from(limit).ok()),
    }
}

/// The template of a process as its form shows it.
#[derive(Clone, Debug)]
pub struct Template {
    pub process: ProcessId,
    pub title: String,
    /// 0 while there is none.
    pub version: i64,
    pub parts: Vec<Part>,
}

/// Reads the latest template of a process.
///
/// # Errors
/// Not found when there is no such process; refuses those who may not see dialogues at the desk.
pub async fn template(platform: &Platform, actor: &Actor, process: ProcessId) -> Result<Template> {
    actor.may(Permission::SeeDialogues)?;
    let db = platform.db();
    let row = entity::process::Entity::find_by_id(process)
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let latest = latest(db, process).await?;
    let parts = match &latest {
        Some(template) => parts_of(db, template.id).await?,
        None => Vec::new(),
    };
    Ok(Template {
        process,
        title: row.title,
        version: latest.map_or(0, |template| template.version),
        parts: parts.iter().map(plain).collect(),
    })
}

/// A concept note: what the template asks for, and what was written.
#[derive(Clone, Debug)]
pub struct Note {
    pub head: DialogueHead,
    /// Raised by every save; 0 before the first.
    pub version: i64,
    /// The version of the template that it is filled in.
    pub template: i64,
    /// A later version of the template that could be taken over.
    pub newer: Option<i64>,
    pub parts: Vec<Written>,
    /// Headings of earlier templates that the present one has no place for, with what was written under them.
    pub kept: Vec<(String, String)>,
}

/// A part of a concept note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub id: TemplatePartId,
    pub part: Part,
    pub text: String,
    pub words: usize,
}

impl Note {
    /// How many parts have a text.
    #[must_use]
    pub fn written(&self) -> usize {
        let parts = self.parts.iter();
        parts.filter(|part| !part.text.is_empty()).count()
    }
}

/// The template that a dialogue is filled in: the version that it began with, or the latest of its process.
pub(super) async fn in_use(
    db: &impl ConnectionTrait,
    dialogue: &entity::dialogue::Model,
) -> Result<Option<(template::Model, Option<concept_note::Model>)>> {
    let note = concept_note::Entity::find_by_id(dialogue.id)
        .one(db)
        .await?;
    let template = match (&note, dialogue.process_id) {
        (Some(note), _) => {
            template::Entity::find_by_id(note.template_id)
                .one(db)
                .await?
        }
        (None, Some(process)) => latest(db, process).await?,
        (None, None) => None,
    };
    Ok(template.map(|template| (template, note)))
}

/// Reads the concept note of a dialogue; nothing while its process has no template.
///
/// # Errors
/// Not found when there is no such dialogue; refuses those who may not see dialogues at the desk.
pub async fn note(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
) -> Result<(DialogueHead, Option<Note>)> {
    let db = platform.db();
    let row = reach::dialogue(db, actor, Permission::SeeDialogues, dialogue).await?;
    let head = DialogueHead::of(&row)?;
    let Some((template, note)) = in_use(db, &row).await? else {
        return Ok((head, None));
    };
    let newest = match row.process_id {
        Some(process) => latest(db, process).await?,
        None => None,
    };
    let parts = parts_of(db, template.id).await?;
    let texts = texts(db, dialogue).await?;
    let parts: Vec<Written> = parts
        .iter()
        .filter(|row| row.kind == TemplatePart::ConceptNote)
        .map(|row| {
            let text = texts.iter().find(|(text, _)| text.part_id == row.id);
            let text = text.map(|(text, _)| text.text.clone()).unwrap_or_default();
            Written {
                id: row.id,
                part: plain(row),
                words: words(&text),
                text,
            }
        })
        .collect();
    let kept = texts
        .iter()
        .filter_map(|(text, part)| Some((text, part.as_ref()?)))
        .filter(|(text, part)| {
            let has_a_place = parts.iter().any(|one| one.part.heading == part.heading);
            !text.text.is_empty() && !has_a_place
        })
        .map(|(text, part)| (part.heading.clone(), text.text.clone()))
        .collect();
    let newer = newest.filter(|newest| newest.id != template.id);
    let note = Note {
        head: head.clone(),
        version: note.map_or(0, |note| note.version),
        template: template.version,
        newer: newer.map(|newer| newer.version),
        parts,
        kept,
    };
    Ok((head, Some(note)))
}

/// Everything that was ever written for a dialogue, with the part that it was written for.
pub(super) async fn texts(
    db: &impl ConnectionTrait,
    dialogue: DialogueId,
) -> Result<Vec<(concept_note_text::Model, Option<template_part::Model>)>> {
    let texts = concept_note_text::Entity::find()
        .filter(concept_note_text::Column::DialogueId.eq(dialogue))
        .order_by_asc(concept_note_text::Column::PartId)
        .all(db)
        .await?;
    let parts = template_part::Entity::find()
        .filter(template_part::Column::Id.is_in(texts.iter().map(|text| text.part_id)))
        .all(db)
        .await?;
    Ok(texts
        .into_iter()
        .map(|text| {
            let part = parts.iter().find(|part| part.id == text.part_id).cloned();
            (text, part)
        })
        .collect())
}

/// The sessions that the template of a dialogue asks for and its programme does not have: title and minutes.
///
/// # Errors
/// Not found when there is no such dialogue; refuses those who may not see dialogues at the desk.
pub async fn missing_sessions(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    titles: &[&str],
) -> Result<Vec<(String, Option<u32>)>> {
    let db = platform.db();
    let row = reach::dialogue(db, actor, Permission::SeeDialogues, dialogue).await?;
    let Some((template, _)) = in_use(db, &row).await? else {
        return Ok(Vec::new());
    };
    Ok(parts_of(db, template.id)
        .await?
        .iter()
        .map(plain)
        .filter(|part| {
            part.kind == TemplatePart::Programme && !titles.contains(&part.heading.as_str())
        })
        .map(|part| (part.heading, part.limit))
        .collect())
}

/// Whether the template of a dialogue asks for a session of this title, which is then not changed.
pub(crate) async fn asks_for(
    db: &impl ConnectionTrait,
    dialogue: &entity::dialogue::Model,
    title: &str,
) -> Result<bool> {
    let Some((template, _)) = in_use(db, dialogue).await? else {
        return Ok(false);
    };
    let parts = parts_of(db, template.id).await?;
    Ok(parts
        .iter()
        .any(|part| part.kind == TemplatePart::Programme && part.heading == title))
}
