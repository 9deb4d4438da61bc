//! What becomes of each comment.

use domain::audit::{Entry, Subject};
use domain::comment::{DispositionForm, parse_disposition};
use domain::ids::{CommentId, DialogueId};
use domain::{Actor, Permission, Refusal};
use entity::report_comment::{ActiveModel, Entity};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};

use super::rows;
use crate::reports::of_dialogue;
use crate::{Platform, Result};

/// Decides what becomes of a comment; deciding again takes the place of what was decided.
///
/// # Errors
/// Not found when no round of the dialogue's report has such a comment; refuses a comment that is not accepted without
/// a reason, [`Refusal::ChangedMeanwhile`] when a colleague decided since, and once the report is adopted.
pub async fn decide(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    comment: CommentId,
    form: &DispositionForm,
) -> Result<()> {
    let tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(dialogue).await?;
    actor.may(Permission::WriteReports)?;
    let report = of_dialogue(tx.db(), dialogue.id)
        .await?
        .ok_or(Refusal::NotFound)?;
    let known = Entity::find_by_id(comment)
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let rounds = rows::of_report(tx.db(), report.id).await?;
    let rounds: Vec<_> = rounds.iter().map(|round| round.id).collect();
    let asked = rows::commenters(tx.db(), &rounds).await?;
    if !asked.iter().any(|one| one.id == known.commenter_id) {
        return Err(Refusal::NotFound.into());
    }
    if !report.state.is_open() {
        return Err(Refusal::WrongState {
            state: report.state.label_key(),
        }
        .into());
    }
    let (disposition, reason) = parse_disposition(form).map_err(Refusal::Invalid)?;
    if known.disposition == Some(disposition) && known.reason == reason {
        return Ok(());
    }
    if known.disposition.map_or("", |known| known.code()) != form.before {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let row = ActiveModel {
        id: Set(comment),
        disposition: Set(Some(disposition)),
        reason: Set(reason),
        decided_by: Set(actor.account()),
        decided_at: Set(Some(tx.now())),
        ..Default::default()
    };
    row.update(tx.db()).await?;
    let entry = Entry::CommentDecided { disposition };
    tx.record(actor, &Subject::Dialogue(dialogue.id), &entry)
        .await?;
    tx.commit().await
}
