//! What a group publishes: written by its leads alone, cleared or returned by the secretariat, published by
//! the leads. The secretariat has no way to alter a word.

use domain::audit::{Entry, Subject};
use domain::group::GroupState;
use domain::group_outcome::{self, OutcomeState, Step, TextForm};
use domain::ids::{GroupOutcomeId, WorkingGroupId};
use domain::{Actor, Permission, Refusal, text};
use entity::group_outcome::{ActiveModel, Column, Entity as Outcomes, Model};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use sha2::{Digest, Sha256};

use super::letters::tell_leads;
use super::rows;
use crate::{Platform, Result, Tx};

/// The longest reason for sending a text back, in characters.
const REASON_MAX: usize = 2_000;

/// Writes a text: a new one under a new id, or over the `version` that was shown.
///
/// # Errors
/// Refuses everybody but the group's leads, fields that need another look, a text that is being read or was
/// cleared, and [`Refusal::ChangedMeanwhile`].
pub async fn write(
    platform: &Platform,
    actor: &Actor,
    group: WorkingGroupId,
    id: GroupOutcomeId,
    version: i64,
    form: &TextForm,
) -> Result<()> {
    let tx = platform.begin().await?;
    actor.must_lead(group)?;
    rows::lock(&tx, actor, group).await?;
    let known = find(&tx, group, id).await?;
    let written = group_outcome::parse(form).map_err(Refusal::Invalid)?;
    match known {
        None => {
            let row = ActiveModel {
                id: Set(id),
                group_id: Set(group),
                number: Set(None),
                title: Set(written.title.clone()),
                body: Set(written.body),
                language: Set(written.language),
                state: Set(OutcomeState::Draft),
                reason: Set(String::new()),
                hash: Set(None),
                published_at: Set(None),
                version: Set(1),
                created_at: Set(tx.now()),
                changed_at: Set(tx.now()),
            };
            Outcomes::insert(row)
                .exec_without_returning(tx.db())
                .await?;
        }
        // The form of a new text, sent again.
        Some(row) if version == 0 && rows::text_form(&row).title == written.title => return Ok(()),
        Some(row) => {
            if !group_outcome::is_open(row.state) {
                return Err(wrong(row.state));
            }
            if row.version != version {
                return Err(Refusal::ChangedMeanwhile.into());
            }
            let mut changed: ActiveModel = row.into();
            changed.title = Set(written.title.clone());
            changed.body = Set(written.body);
            changed.language = Set(written.language);
            changed.version = Set(version + 1);
            changed.changed_at = Set(tx.now());
            changed.update(tx.db()).await?;
        }
    }
    let entry = Entry::GroupTextWritten {
        title: written.title,
    };
    tx.record(actor, &Subject::Platform, &entry).await?;
    tx.commit().await
}

/// Takes a step with the `version` of a text that was shown. `reason` says why it is returned. The leads are told by
/// mail of a text that was cleared, returned or published.
///
/// # Errors
/// Refuses a step that does not lead on, clearance by others than the secretariat and everything else by
/// others than the leads, a return without a reason, and [`Refusal::ChangedMeanwhile`].
pub async fn step(
    platform: &Platform,
    actor: &Actor,
    group: WorkingGroupId,
    id: GroupOutcomeId,
    version: i64,
    step: Step,
    reason: &str,
) -> Result<()> {
    let mut tx = platform.begin().await?;
    if step.is_clearance() {
        actor.may(Permission::RunGroups)?;
    } else {
        actor.must_lead(group)?;
    }
    let of = rows::lock(&tx, actor, group).await?;
    let row = find(&tx, group, id).await?.ok_or(Refusal::NotFound)?;
    let state = group_outcome::step(row.state, step)?;
    if step == Step::Publish && of.state == GroupState::Draft {
        return Err(Refusal::WrongState {
            state: of.state.label_key(),
        }
        .into());
    }
    if row.version != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let reason = match step {
        Step::Return => text::required_paragraphs(reason, REASON_MAX)
            .map_err(|problem| Refusal::field("reason", problem))?,
        Step::Submit | Step::TakeBack | Step::Clear | Step::Publish => String::new(),
    };
    let title = row.title.clone();
    let hash = hash_of(&row);
    let mut changed: ActiveModel = row.into();
    changed.state = Set(state);
    changed.version = Set(version + 1);
    changed.changed_at = Set(tx.now());
    if step != Step::TakeBack {
        changed.reason = Set(reason.clone());
    }
    if step == Step::Publish {
        changed.number = Set(Some(next_number(&tx, group).await?));
        changed.hash = Set(Some(hash.clone()));
        changed.published_at = Set(Some(tx.now()));
        tx.touch_public().await?;
    }
    let after = changed.update(tx.db()).await?;
    let entry = match step {
        Step::Submit => Entry::GroupTextSubmitted { title },
        Step::TakeBack => Entry::GroupTextTakenBack { title },
        Step::Clear => Entry::GroupTextCleared { title },
        Step::Return => Entry::GroupTextReturned { title, reason },
        Step::Publish => Entry::GroupTextPublished { title, hash },
    };
    tx.record(actor, &Subject::Platform, &entry).await?;
    tell_leads(&mut tx, &of, &after, step).await?;
    tx.commit().await
}

fn wrong(state: OutcomeState) -> crate::Error {
    Refusal::WrongState {
        state: state.label_key(),
    }
    .into()
}

async fn find(tx: &Tx, group: WorkingGroupId, id: GroupOutcomeId) -> Result<Option<Model>> {
    Ok(Outcomes::find_by_id(id)
        .filter(Column::GroupId.eq(group))
        .one(tx.db())
        .await?)
}

/// The group is locked, so that two publications cannot take one number.
async fn next_number(tx: &Tx, group: WorkingGroupId) -> Result<i64> {
    let published = Outcomes::find()
        .filter(Column::GroupId.eq(group))
        .filter(Column::Number.is_not_null())
        .all(tx.db())
        .await?;
    let last = published.iter().filter_map(|row| row.number).max();
    Ok(last.unwrap_or(0) + 1)
}

/// SHA-256 over the language's code, the title and the body, each ended by a line feed; in hexadecimal.
fn hash_of(row: &Model) -> String {
    let text = format!("{}\n{}\n{}\n", row.language, row.title, row.body);
    hex(&Sha256::digest(text.as_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
