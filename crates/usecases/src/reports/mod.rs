//! Summary reports: starting one for a dialogue that was held, writing it, and the steps of its life.
//!
//! Every change names the version of the report that its author saw. A change to a part that somebody altered
//! meanwhile is refused, so that nobody overwrites a colleague; two who work on different parts do not meet. Steps
//! are taken with the version that was seen and no other, so that nobody adopts what they have not read. An adopted
//! report is locked and hashed.

mod authors;
pub mod compare;
pub mod corrigenda;
mod draft;
pub mod names;
pub mod origins;
pub(crate) mod parts;
pub mod paste;
pub mod points;
pub mod queries;
pub mod recommendations;
mod restore;
pub mod rounds;
pub mod session_notes;
mod steps;
pub mod versions;
pub mod words;

pub use restore::restore;
pub use steps::step;

use draft::{Draft, Part, of_dialogue};

use domain::audit::{Change, Entry, Subject};
use domain::ids::{DialogueId, ReportId};
use domain::report::{self, Document, Texts, TextsForm};
use domain::{Actor, DialogueState, Permission, Refusal, ReportState};
use sea_orm::{ActiveValue::Set, EntityTrait};
use sha2::{Digest, Sha256};

use crate::{Platform, Result};

/// Starts the report of a dialogue that was held; one that exists already stays as it is.
///
/// # Errors
/// Refuses those who may not write reports, and a dialogue that was not held.
pub async fn start(platform: &Platform, actor: &Actor, dialogue: DialogueId) -> Result<ReportId> {
    let tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(dialogue).await?;
    actor.may(Permission::WriteReports)?;
    if dialogue.state != DialogueState::Held {
        return Err(Refusal::WrongState {
            state: dialogue.state.label_key(),
        }
        .into());
    }
    if let Some(known) = of_dialogue(tx.db(), dialogue.id).await? {
        return Ok(known.id);
    }
    let id = ReportId::new();
    let now = tx.now();
    entity::report::Entity::insert(entity::report::ActiveModel {
        id: Set(id),
        dialogue_id: Set(dialogue.id),
        state: Set(ReportState::Draft),
        title: Set(dialogue.title),
        gist: Set(String::new()),
        introduction: Set(String::new()),
        additional_suggestions: Set(String::new()),
        language: Set(dialogue.language),
        hash: Set(None),
        version: Set(1),
        created_at: Set(now),
        changed_at: Set(now),
        adopted_at: Set(None),
        published_at: Set(None),
    })
    .exec_without_returning(tx.db())
    .await?;
    versions::keep(&tx, actor, id).await?;
    tx.record(
        actor,
        &Subject::Dialogue(dialogue.id),
        &Entry::ReportStarted,
    )
    .await?;
    tx.commit().await?;
    Ok(id)
}

/// Changes the running texts. Returns the report's new version. Whichever of the texts was not touched keeps what a
/// colleague wrote meanwhile.
///
/// # Errors
/// Refuses a locked report, a text that somebody else changed meanwhile too, and texts that are too long.
pub async fn save_texts(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    version: i64,
    form: &TextsForm,
) -> Result<i64> {
    let draft = Draft::open(platform, actor, dialogue).await?;
    let typed = report::parse_texts(form).map_err(Refusal::Invalid)?;
    let before = queries::texts_of(&draft.report);
    let texts = if draft.report.version == version {
        typed
    } else {
        let then = draft.seen(version).await?.texts;
        report::meet(&then, &before, &typed).ok_or(Refusal::ChangedMeanwhile)?
    };
    let mut changes = Vec::new();
    for (field, was, is) in before
        .fields()
        .into_iter()
        .zip(texts.fields())
        .map(|((field, was), (_, is))| (field, was, is))
    {
        note(&mut changes, field, was, is);
    }
    if changes.is_empty() {
        return Ok(draft.report.version);
    }
    let texts = entity::report::ActiveModel {
        id: Set(draft.report.id),
        title: Set(texts.title),
        gist: Set(texts.gist),
        introduction: Set(texts.introduction),
        additional_suggestions: Set(texts.additional_suggestions),
        language: Set(texts.language),
        ..Default::default()
    };
    entity::report::Entity::update(texts)
        .exec(draft.tx.db())
        .await?;
    draft.keep(actor, changes).await
}

/// The text that a report's hash is made of.
#[must_use]
pub fn canonical(reference: &str, whole: &queries::Report) -> String {
    let texts: Texts = whole.texts();
    let points: Vec<_> = whole
        .points
        .iter()
        .map(|point| point.said.clone())
        .collect();
    let recommendations: Vec<_> = whole
        .recommendations
        .iter()
        .map(|one| (one.reference.clone(), one.said.clone()))
        .collect();
    report::canonical_text(&Document {
        reference,
        texts: &texts,
        points: &points,
        recommendations: &recommendations,
    })
}

/// The SHA-256 of a text in hexadecimal.
#[must_use]
pub fn hash(text: impl AsRef<[u8]>) -> String {
    hex::encode(Sha256::digest(text))
}

/// The reference of a dialogue's report; it needs the number that convening gave the dialogue.
pub(crate) fn reference_of(dialogue: &entity::dialogue::Model) -> Result<String, Refusal> {
    let (year, number) = number_of(dialogue)?;
    Ok(report::reference(year, number))
}

pub(crate) fn number_of(dialogue: &entity::dialogue::Model) -> Result<(i32, u32), Refusal> {
    let missing = Refusal::Missing {
        what: "reports-dialogue-number",
    };
    match (dialogue.year, dialogue.number) {
        (Some(year), Some(number)) => match (i32::try_from(year), u32::try_from(number)) {
            (Ok(year), Ok(number)) => Ok((year, number)),
            _ => Err(missing),
        },
        _ => Err(missing),
    }
}

/// Notes a text that changed by its beginning: the trail says that it changed, the report says to what.
fn note(changes: &mut Vec<Change>, field: &str, before: &str, after: &str) {
    const SHOWN: usize = 120;
    let shown = |text: &str| {
        let mut start: String = text.chars().take(SHOWN).collect();
        if start.len() < text.len() {
            start.push('…');
        }
        start
    };
    if before != after {
        changes.push(Change {
            field: field.to_owned(),
            before: shown(before),
            after: shown(after),
        });
    }
}

/// Which way something moves in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Up,
    Down,
}

/// The list with one of its things moved by a place; the same list at its ends.
fn moved<T: Clone + PartialEq>(list: &[T], which: &T, direction: Direction) -> Vec<T> {
    let mut list = list.to_vec();
    if let Some(at) = list.iter().position(|one| one == which) {
        let to = match direction {
            Direction::Up => at.saturating_sub(1),
            Direction::Down => (at + 1).min(list.len() - 1),
        };
        list.swap(at, to);
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_cannot_move_up_nor_the_last_down() {
        let list = ["a", "b", "c"];
        assert_eq!(moved(&list, &"a", Direction::Up), list);
        assert_eq!(moved(&list, &"c", Direction::Down), list);
        assert_eq!(moved(&list, &"c", Direction::Up), ["a", "c", "b"]);
    }
}
