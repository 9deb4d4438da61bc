//! Summary reports: starting one for a dialogue that was held, writing it, and the steps of its life.
//!
//! Every change names the version of the report that its author saw; a change to another version is refused,
//! so that nobody adopts a text that somebody altered meanwhile. An adopted report is locked and hashed.

pub mod points;
pub mod queries;
pub mod recommendations;
pub mod words;

use domain::audit::{Change, Entry, Subject};
use domain::ids::{DialogueId, ReportId};
use domain::report::{self, Document, Step, Texts, TextsForm};
use domain::{Actor, DialogueState, Permission, Refusal, ReportState};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use sha2::{Digest, Sha256};

use crate::{Platform, Result, Tx};

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
    if let Some(known) = of_dialogue(&tx, dialogue.id).await? {
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
    tx.record(
        actor,
        &Subject::Dialogue(dialogue.id),
        &Entry::ReportStarted,
    )
    .await?;
    tx.commit().await?;
    Ok(id)
}

/// Changes the running texts. Returns the report's new version.
///
/// # Errors
/// Refuses a locked report, another version than the author saw, and texts that are too long.
pub async fn save_texts(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    version: i64,
    form: &TextsForm,
) -> Result<i64> {
    let draft = Draft::open(platform, actor, dialogue, version).await?;
    let texts = report::parse_texts(form).map_err(Refusal::Invalid)?;
    let before = &draft.report;
    let mut changes = Vec::new();
    note(&mut changes, "title", &before.title, &texts.title);
    note(
        &mut changes,
        "language",
        before.language.code(),
        texts.language.code(),
    );
    note(&mut changes, "gist", &before.gist, &texts.gist);
    note(
        &mut changes,
        "introduction",
        &before.introduction,
        &texts.introduction,
    );
    note(
        &mut changes,
        "additional_suggestions",
        &before.additional_suggestions,
        &texts.additional_suggestions,
    );
    if changes.is_empty() {
        return Ok(version);
    }
    let texts = entity::report::ActiveModel {
        id: Set(before.id),
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

/// Takes the report a step further: circulates it, takes it back, adopts or publishes it.
///
/// # Errors
/// Refuses a step that is not open, another version than the author saw, and adopting what is incomplete.
pub async fn step(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    version: i64,
    step: Step,
) -> Result<()> {
    let tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(dialogue).await?;
    actor.may(Permission::WriteReports)?;
    let found = of_dialogue(&tx, dialogue.id)
        .await?
        .ok_or(Refusal::NotFound)?;
    // The state is told first: whoever presses a button twice learns that it was done.
    let state = report::step(found.state, step)?;
    if found.version != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let now = tx.now();
    let mut row = entity::report::ActiveModel {
        id: Set(found.id),
        state: Set(state),
        version: Set(version + 1),
        changed_at: Set(now),
        ..Default::default()
    };
    let entry = match step {
        Step::Circulate => Entry::ReportCirculated,
        Step::Redraft => Entry::ReportRedrafted,
        Step::Adopt => {
            let hash = hash_of_complete(&tx, &dialogue, found).await?;
            row.hash = Set(Some(hash.clone()));
            row.adopted_at = Set(Some(now));
            Entry::ReportAdopted { hash }
        }
        Step::Publish => {
            row.published_at = Set(Some(now));
            Entry::ReportPublished
        }
    };
    entity::report::Entity::update(row).exec(tx.db()).await?;
    tx.record(actor, &Subject::Dialogue(dialogue.id), &entry)
        .await?;
    if state == ReportState::Published {
        tx.touch_public().await?;
    }
    tx.commit().await
}

/// The hash of a report that has everything a reader needs.
async fn hash_of_complete(
    tx: &Tx,
    dialogue: &entity::dialogue::Model,
    found: entity::report::Model,
) -> Result<String> {
    let reference = reference_of(dialogue)?;
    let whole = queries::whole(tx.db(), found).await?;
    for (text, what) in [
        (&whole.gist, "reports-gist"),
        (&whole.introduction, "section-introduction"),
    ] {
        if text.is_empty() {
            return Err(Refusal::Missing { what }.into());
        }
    }
    if whole.points.is_empty() && whole.recommendations.is_empty() {
        return Err(Refusal::Missing {
            what: "section-key-issues",
        }
        .into());
    }
    Ok(hash(canonical(&reference, &whole)))
}

/// The text that a report's hash is made of.
#[must_use]
pub fn canonical(reference: &str, whole: &queries::Report) -> String {
    let texts = Texts {
        title: whole.title.clone(),
        gist: whole.gist.clone(),
        introduction: whole.introduction.clone(),
        additional_suggestions: whole.additional_suggestions.clone(),
        language: whole.language,
    };
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

fn number_of(dialogue: &entity::dialogue::Model) -> Result<(i32, u32), Refusal> {
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

async fn of_dialogue(tx: &Tx, dialogue: DialogueId) -> Result<Option<entity::report::Model>> {
    Ok(entity::report::Entity::find()
        .filter(entity::report::Column::DialogueId.eq(dialogue))
        .one(tx.db())
        .await?)
}

/// A report that is being changed, with nobody else deciding about it.
struct Draft {
    tx: Tx,
    dialogue: entity::dialogue::Model,
    report: entity::report::Model,
}

impl Draft {
    /// Loads what may be changed: the permission, the open state and the author's version are checked.
    async fn open(
        platform: &Platform,
        actor: &Actor,
        dialogue: DialogueId,
        version: i64,
    ) -> Result<Self> {
        let tx = platform.begin().await?;
        let dialogue = tx.lock_dialogue(dialogue).await?;
        actor.may(Permission::WriteReports)?;
        let report = of_dialogue(&tx, dialogue.id)
            .await?
            .ok_or(Refusal::NotFound)?;
        if !report.state.is_open() {
            return Err(Refusal::WrongState {
                state: report.state.label_key(),
            }
            .into());
        }
        if report.version != version {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        Ok(Self {
            tx,
            dialogue,
            report,
        })
    }

    /// Makes the change real under the next version, which it returns.
    async fn keep(self, actor: &Actor, changes: Vec<Change>) -> Result<i64> {
        let version = self.report.version + 1;
        entity::report::Entity::update(entity::report::ActiveModel {
            id: Set(self.report.id),
            version: Set(version),
            changed_at: Set(self.tx.now()),
            ..Default::default()
        })
        .exec(self.tx.db())
        .await?;
        self.tx
            .record(
                actor,
                &Subject::Dialogue(self.dialogue.id),
                &Entry::ReportChanged { changes },
            )
            .await?;
        self.tx.commit().await?;
        Ok(version)
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
