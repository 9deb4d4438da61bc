//! Deciding on inputs, and telling their authors in their own language, once the letters were seen.

use domain::audit::{Entry, Subject};
use domain::ids::{CallId, DialogueId, InputId};
use domain::input::InputState;
use domain::review::Decision;
use domain::{Actor, Refusal};
use entity::{decision, input, review, score};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
};

use super::name::lock;
use crate::inputs::{author, letters};
use crate::mail::Letter;
use crate::{Platform, Result, mail};

/// Decides on an input; nothing takes a decision back that nobody was told of.
///
/// # Errors
/// Refuses those who do not read behind the fire-wall, a call without a review, and another decision once the author
/// was told.
pub async fn decide(
    platform: &Platform,
    actor: &Actor,
    (dialogue, call, id): (DialogueId, CallId, InputId),
    wanted: Option<Decision>,
) -> Result<()> {
    let tx = platform.begin().await?;
    lock(&tx, actor, dialogue, call).await?;
    let row = input::Entity::find_by_id(id)
        .filter(input::Column::CallId.eq(call))
        .filter(input::Column::State.eq(InputState::Submitted))
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let before = decision::Entity::find_by_id(id).one(tx.db()).await?;
    if before.as_ref().map(|row| row.decision) == wanted {
        return Ok(());
    }
    if before.is_some_and(|row| row.told_at.is_some()) {
        return Err(Refusal::WrongState {
            state: "input-author-told",
        }
        .into());
    }
    decision::Entity::delete_by_id(id).exec(tx.db()).await?;
    if let Some(decided) = wanted {
        let made = decision::ActiveModel {
            input_id: Set(id),
            decision: Set(decided),
            decided_at: Set(tx.now()),
            told_at: Set(None),
        };
        decision::Entity::insert(made)
            .exec_without_returning(tx.db())
            .await?;
        let entry = Entry::InputDecided {
            reference: row.reference,
            decision: decided.code().to_owned(),
        };
        tx.record(actor, &Subject::Dialogue(dialogue), &entry)
            .await?;
    }
    tx.commit().await
}

/// A letter about a decision, as it will be sent.
#[derive(Clone, Debug)]
pub struct Told {
    pub reference: String,
    pub decision: Decision,
    pub subject: String,
    pub text: String,
    pub language: domain::Language,
}

/// The letters that [`tell`] would send, in the languages of their readers. Stores nothing.
///
/// # Errors
/// As [`super::ranking`].
pub async fn to_tell(
    platform: &Platform,
    actor: &Actor,
    (dialogue, call): (DialogueId, CallId),
) -> Result<Vec<Told>> {
    crate::reach::may(
        platform.db(),
        actor,
        domain::Permission::RunInputs,
        dialogue,
    )
    .await?;
    if !actor.reads_behind_the_fire_wall() {
        return Err(Refusal::NotPermitted.into());
    }
    let row = crate::calls::rows::find(platform.db(), dialogue, call).await?;
    let found = untold(platform, platform.db(), &row).await?;
    Ok(found
        .into_iter()
        .map(|(input, decision, letter)| Told {
            reference: input.reference,
            decision: decision.decision,
            subject: letter.subject.clone(),
            text: letter.body.text(),
            language: letter.language,
        })
        .collect())
}

async fn untold(
    platform: &Platform,
    db: &impl ConnectionTrait,
    call: &entity::call::Model,
) -> Result<Vec<(input::Model, decision::Model, Letter)>> {
    let decided = decision::Entity::find()
        .filter(decision::Column::ToldAt.is_null())
        .all(db)
        .await?;
    let inputs = input::Entity::find()
        .filter(input::Column::CallId.eq(call.id))
        .filter(input::Column::State.eq(InputState::Submitted))
        .filter(input::Column::Id.is_in(decided.iter().map(|row| row.input_id)))
        .all(db)
        .await?;
    let mut letters = Vec::with_capacity(inputs.len());
    for row in inputs {
        let Some(decided) = decided.iter().find(|one| one.input_id == row.id) else {
            continue;
        };
        let who = author::of(platform, &row)?;
        let letter = letters::decided(platform, &row, &who, &call.title, decided.decision)?;
        letters.push((row, decided.clone(), letter));
    }
    Ok(letters)
}

/// Tells the authors of all that was decided and not told yet, and says how many. Told twice is told once.
///
/// # Errors
/// As [`decide`].
pub async fn tell(
    platform: &Platform,
    actor: &Actor,
    (dialogue, call): (DialogueId, CallId),
) -> Result<usize> {
    let mut tx = platform.begin().await?;
    let row = lock(&tx, actor, dialogue, call).await?;
    let found = untold(platform, tx.db(), &row).await?;
    let mut letters = Vec::with_capacity(found.len());
    for (_, decided, letter) in found {
        let mut changed: decision::ActiveModel = decided.into();
        changed.told_at = Set(Some(tx.now()));
        changed.update(tx.db()).await?;
        letters.push(letter);
    }
    let count = letters.len();
    mail::queue(&mut tx, letters).await?;
    tx.commit().await?;
    Ok(count)
}

/// Forgets what was said of an input that is withdrawn: scores, comments and a decision.
pub(crate) async fn forget(tx: &crate::Tx, id: InputId) -> Result<()> {
    score::Entity::delete_many()
        .filter(score::Column::InputId.eq(id))
        .exec(tx.db())
        .await?;
    review::Entity::delete_many()
        .filter(review::Column::InputId.eq(id))
        .exec(tx.db())
        .await?;
    decision::Entity::delete_by_id(id).exec(tx.db()).await?;
    Ok(())
}
