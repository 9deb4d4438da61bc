//! What inputs are judged by, and who judges them.

use domain::audit::{Entry, Subject};
use domain::call::ReviewMode;
use domain::ids::{CallId, CriterionId, DialogueId, ReviewerId};
use domain::input::{Author, AuthorForm, parse_author};
use domain::review::{REVIEWERS_MAX, parse_criteria};
use domain::{Actor, Language, Permission, Problem, Refusal};
use entity::{criterion, review, reviewer};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter,
    QueryOrder,
};

use crate::calls::rows;
use crate::inputs::begin::address_mac;
use crate::inputs::{author, letters};
use crate::secret::token_hash;
use crate::{Platform, Result, Tx, mail};

/// The token in a reviewer's link, the same each time.
pub(super) fn token(platform: &Platform, id: ReviewerId) -> String {
    platform.secret().token("reviewer", &id.to_string())
}

/// Who reviews, as it is stored.
pub(super) fn identity(platform: &Platform, row: &reviewer::Model) -> Result<Author> {
    let plain = platform.secret().open(&row.identity)?;
    Ok(serde_json::from_slice(&plain).map_err(anyhow::Error::from)?)
}

/// The call whose inputs are reviewed, locked for somebody who runs inputs.
///
/// # Errors
/// Refuses others, and a call without a review.
pub(super) async fn lock(
    tx: &Tx,
    actor: &Actor,
    dialogue: DialogueId,
    call: CallId,
) -> Result<entity::call::Model> {
    tx.lock_dialogue_for(actor, Permission::RunInputs, dialogue)
        .await?;
    if !actor.reads_behind_the_fire_wall() {
        return Err(Refusal::NotPermitted.into());
    }
    let row = rows::find(tx.db(), dialogue, call).await?;
    match row.review {
        ReviewMode::Officers | ReviewMode::Anonymous => Ok(row),
        ReviewMode::Unreviewed => Err(Refusal::WrongState {
            state: "call-review-none",
        }
        .into()),
    }
}

/// The criteria of a call in their order.
pub(super) async fn criteria(
    db: &impl ConnectionTrait,
    call: CallId,
) -> Result<Vec<criterion::Model>> {
    Ok(criterion::Entity::find()
        .filter(criterion::Column::CallId.eq(call))
        .order_by_asc(criterion::Column::Place)
        .all(db)
        .await?)
}

/// The reviewers of a call in the order in which they were named.
pub(super) async fn reviewers(
    db: &impl ConnectionTrait,
    call: CallId,
) -> Result<Vec<reviewer::Model>> {
    Ok(reviewer::Entity::find()
        .filter(reviewer::Column::CallId.eq(call))
        .order_by_asc(reviewer::Column::Id)
        .all(db)
        .await?)
}

/// Says what inputs are judged by, in place of what was said before.
///
/// # Errors
/// As [`lock`]; refuses lines that need another look, and any change once somebody has reviewed.
pub async fn set_criteria(
    platform: &Platform,
    actor: &Actor,
    (dialogue, call): (DialogueId, CallId),
    typed: &str,
) -> Result<()> {
    let tx = platform.begin().await?;
    lock(&tx, actor, dialogue, call).await?;
    let wanted = parse_criteria(typed).map_err(Refusal::Invalid)?;
    let known = criteria(tx.db(), call).await?;
    let same = known.len() == wanted.len()
        && known
            .iter()
            .zip(&wanted)
            .all(|(row, one)| row.name == one.name && row.weight == i64::from(one.weight));
    if same {
        return Ok(());
    }
    let named: Vec<ReviewerId> = reviewers(tx.db(), call)
        .await?
        .iter()
        .map(|row| row.id)
        .collect();
    let reviewed = review::Entity::find()
        .filter(review::Column::ReviewerId.is_in(named))
        .count(tx.db())
        .await?;
    if reviewed > 0 {
        return Err(Refusal::field("criteria", Problem::AnsweredAlready).into());
    }
    criterion::Entity::delete_many()
        .filter(criterion::Column::CallId.eq(call))
        .exec(tx.db())
        .await?;
    let rows = wanted
        .into_iter()
        .zip(1..)
        .map(|(one, place)| criterion::ActiveModel {
            id: Set(CriterionId::new()),
            call_id: Set(call),
            place: Set(place),
            name: Set(one.name),
            weight: Set(i64::from(one.weight)),
        });
    criterion::Entity::insert_many(rows)
        .exec_without_returning(tx.db())
        .await?;
    tx.commit().await
}

/// Names somebody who reviews, and writes to them. The id comes with the form, so that a form that is sent twice
/// names one.
///
/// # Errors
/// As [`lock`]; refuses fields that need another look, an address that reviews already, a call without criteria, and
/// more than [`REVIEWERS_MAX`].
pub async fn name_reviewer(
    platform: &Platform,
    actor: &Actor,
    (dialogue, call): (DialogueId, CallId),
    id: ReviewerId,
    form: &AuthorForm,
    language: Language,
) -> Result<()> {
    let mut tx = platform.begin().await?;
    let row = lock(&tx, actor, dialogue, call).await?;
    let known = reviewers(tx.db(), call).await?;
    if known.iter().any(|one| one.id == id) {
        return Ok(());
    }
    if known.len() >= REVIEWERS_MAX {
        return Err(Refusal::TooManyRows { max: REVIEWERS_MAX }.into());
    }
    if criteria(tx.db(), call).await?.is_empty() {
        return Err(Refusal::Missing {
            what: "review-criteria",
        }
        .into());
    }
    let who = parse_author(form, language, |_| false).map_err(Refusal::Invalid)?;
    let mac = address_mac(platform, &who.email);
    if known.iter().any(|one| one.address_mac == mac) {
        return Err(Refusal::field("email", Problem::AlreadyTaken).into());
    }
    let link = token(platform, id);
    let made = reviewer::ActiveModel {
        id: Set(id),
        call_id: Set(call),
        token_hash: Set(token_hash(&link)),
        identity: Set(author::seal(platform, &who)?),
        address_mac: Set(mac),
        named_at: Set(tx.now()),
    };
    reviewer::Entity::insert(made)
        .exec_without_returning(tx.db())
        .await?;
    let letter = letters::reviewer(platform, id, &who, &row.title, &link)?;
    mail::queue(&mut tx, vec![letter]).await?;
    let entry = Entry::ReviewerNamed { call: row.title };
    tx.record(actor, &Subject::Dialogue(dialogue), &entry)
        .await?;
    tx.commit().await
}

/// Takes a reviewer off who has not reviewed yet. Done twice it is done once.
///
/// # Errors
/// As [`lock`]; refuses once they have.
pub async fn remove_reviewer(
    platform: &Platform,
    actor: &Actor,
    (dialogue, call): (DialogueId, CallId),
    id: ReviewerId,
) -> Result<()> {
    let tx = platform.begin().await?;
    lock(&tx, actor, dialogue, call).await?;
    let reviewed = review::Entity::find()
        .filter(review::Column::ReviewerId.eq(id))
        .count(tx.db())
        .await?;
    if reviewed > 0 {
        return Err(Refusal::WrongState {
            state: "reviewer-has-reviewed",
        }
        .into());
    }
    reviewer::Entity::delete_many()
        .filter(reviewer::Column::Id.eq(id))
        .filter(reviewer::Column::CallId.eq(call))
        .exec(tx.db())
        .await?;
    tx.commit().await
}
