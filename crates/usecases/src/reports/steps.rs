//! The steps in the life of a report.

use domain::audit::{Entry, Subject};
use domain::ids::DialogueId;
use domain::report::{self, Step};
use domain::{Actor, Permission, Problem, Refusal, ReportState};
use sea_orm::{ActiveValue::Set, EntityTrait};

use super::{
    authors, canonical, hash, names, of_dialogue, queries, reference_of, rounds, versions,
};
use crate::{Platform, Result, Tx, mail};

/// Takes the report a step further: takes it back, adopts or publishes it. It is circulated by [`rounds::circulate`].
///
/// # Errors
/// Refuses a step that is not open, another version than the author saw, and adopting what is incomplete, while
/// comments are awaited, one of them has no disposition, or somebody is named who did not agree to it.
pub async fn step(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    version: i64,
    step: Step,
) -> Result<()> {
    let mut tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(dialogue).await?;
    actor.may(Permission::WriteReports)?;
    let found = of_dialogue(tx.db(), dialogue.id)
        .await?
        .ok_or(Refusal::NotFound)?;
    // The state is told first: whoever presses a button twice learns that it was done.
    let state = report::step(found.state, step)?;
    if found.version != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    versions::begin(&tx, &found).await?;
    let (now, found_id) = (tx.now(), found.id);
    let mut row = entity::report::ActiveModel {
        id: Set(found.id),
        state: Set(state),
        version: Set(version + 1),
        changed_at: Set(now),
        ..Default::default()
    };
    let entry = match step {
        // A circulation says to whom and until when: `rounds::circulate`.
        Step::Circulate => return Err(Refusal::field("closes_on", Problem::Required).into()),
        Step::Redraft => Entry::ReportRedrafted,
        Step::Adopt => {
            rounds::settled(&tx, found.id).await?;
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
    versions::keep(&tx, actor, found_id).await?;
    tx.record(actor, &Subject::Dialogue(dialogue.id), &entry)
        .await?;
    if state == ReportState::Published {
        let letters = authors::letters(platform, &tx, &dialogue, found_id).await?;
        mail::queue(&mut tx, letters).await?;
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
    names::settled(tx.db(), dialogue.id, &whole).await?;
    Ok(hash(canonical(&reference, &whole)))
}
