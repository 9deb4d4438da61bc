//! Calls and questions as rows.

use std::collections::HashMap;

use anyhow::Context;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use domain::call::{Call, CallForm, CallStanding, Question, Times};
use domain::ids::{CallId, CallQuestionId, DialogueId};
use domain::{Actor, DialogueState, Permission, Refusal};
use entity::call::Model;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

use crate::{Result, Tx};

/// When a call is published, opens and closes.
pub(crate) fn times(row: &Model) -> Times {
    Times {
        published_at: row.published_at,
        opens_at: row.opens_at,
        closes_at: row.closes_at,
        grace_hours: u32::try_from(row.grace_hours).unwrap_or_default(),
    }
}

/// Where a call stands now.
pub(crate) fn standing(row: &Model, now: DateTime<Utc>) -> CallStanding {
    times(row).standing(now)
}

/// The clock of a call.
///
/// # Errors
/// A fault when the row names no zone.
pub(crate) fn zone(row: &Model) -> Result<Tz> {
    Ok(row
        .zone
        .parse::<Tz>()
        .map_err(|_| anyhow::anyhow!("no zone is called {}", row.zone))?)
}

/// Codes with a space between them, as the words that they are.
///
/// # Errors
/// A fault when one is none of the list.
pub(crate) fn codes<T: std::str::FromStr<Err = domain::words::UnknownWord>>(
    stored: &str,
) -> Result<Vec<T>> {
    let all: std::result::Result<Vec<T>, _> = stored.split(' ').map(str::parse).collect();
    Ok(all.with_context(|| format!("unknown word among {stored}"))?)
}

/// A call as it was parsed.
///
/// # Errors
/// A fault when the row holds words that are none of ours.
pub(crate) fn call_of(row: &Model) -> Result<Call> {
    Ok(Call {
        title: row.title.clone(),
        introduction: row.introduction.clone(),
        language: row.language,
        kinds: codes(&row.kinds)?,
        languages: codes(&row.languages)?,
        opens_at: row.opens_at,
        closes_at: row.closes_at,
        grace_hours: u32::try_from(row.grace_hours).unwrap_or_default(),
        files_max: u32::try_from(row.files_max).unwrap_or_default(),
        eligible: row.eligible,
        review: row.review,
    })
}

/// A call as its form shows it, by its own clock.
///
/// # Errors
/// A fault when the row cannot be read.
pub(crate) fn form_of(row: &Model) -> Result<CallForm> {
    let zone = zone(row)?;
    let day = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive().to_string();
    let time = |at: DateTime<Utc>| at.with_timezone(&zone).format("%H:%M").to_string();
    let listed = |codes: &str| codes.split(' ').map(ToOwned::to_owned).collect();
    Ok(CallForm {
        title: row.title.clone(),
        introduction: row.introduction.clone(),
        language: row.language.code().to_owned(),
        kinds: listed(&row.kinds),
        languages: listed(&row.languages),
        opens_on: row.opens_at.map(day).unwrap_or_default(),
        opens_time: row.opens_at.map(time).unwrap_or_default(),
        closes_on: day(row.closes_at),
        closes_time: time(row.closes_at),
        grace_hours: row.grace_hours.to_string(),
        files_max: row.files_max.to_string(),
        eligible: row.eligible.code().to_owned(),
        review: row.review.code().to_owned(),
    })
}

/// Locks the dialogue of a call that can be planned by this actor, and reads the call.
///
/// # Errors
/// [`Refusal::NotFound`] when the dialogue has no such call; refuses a cancelled dialogue and those who do not
/// plan it.
pub(super) async fn lock(
    tx: &Tx,
    actor: &Actor,
    dialogue: DialogueId,
    call: CallId,
) -> Result<Model> {
    lock_dialogue(tx, actor, dialogue).await?;
    find(tx.db(), dialogue, call).await
}

/// Locks a dialogue on which calls can hang.
///
/// # Errors
/// As [`lock`].
pub(super) async fn lock_dialogue(
    tx: &Tx,
    actor: &Actor,
    dialogue: DialogueId,
) -> Result<entity::dialogue::Model> {
    let row = tx
        .lock_dialogue_for(actor, Permission::PlanDialogues, dialogue)
        .await?;
    match row.state {
        DialogueState::Draft | DialogueState::Convened | DialogueState::Held => Ok(row),
        DialogueState::Cancelled => Err(Refusal::WrongState {
            state: row.state.label_key(),
        }
        .into()),
    }
}

/// The call of a dialogue.
///
/// # Errors
/// [`Refusal::NotFound`] when it has none of this id.
pub(crate) async fn find(
    db: &impl ConnectionTrait,
    dialogue: DialogueId,
    call: CallId,
) -> Result<Model> {
    let found = entity::call::Entity::find_by_id(call)
        .filter(entity::call::Column::DialogueId.eq(dialogue))
        .one(db)
        .await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

/// Whether somebody began to write to a call: what they see must not turn around under them.
pub(super) async fn has_inputs(db: &impl ConnectionTrait, call: CallId) -> Result<bool> {
    use entity::input::{Column, Entity};
    let count = Entity::find()
        .filter(Column::CallId.eq(call))
        .count(db)
        .await?;
    Ok(count > 0)
}

/// A question with its present words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionLine {
    pub id: CallQuestionId,
    /// Its number in the call: `2`, or `2.1` for a sub-question.
    pub number: String,
    pub wording: i64,
    pub said: Question,
}

/// The questions of a call in their order, sub-questions after theirs. Two queries.
///
/// # Errors
/// A fault when the database does not answer.
pub(crate) async fn questions(
    db: &impl ConnectionTrait,
    call: CallId,
) -> Result<Vec<QuestionLine>> {
    use entity::call_question::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::CallId.eq(call))
        .order_by_asc(Column::Place)
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    let mut latest: HashMap<CallQuestionId, entity::question_wording::Model> = HashMap::new();
    for wording in wordings(db, rows.iter().map(|row| row.id)).await? {
        latest.insert(wording.question_id, wording);
    }
    let line = |row: &entity::call_question::Model, number: String| {
        let wording = latest.get(&row.id);
        QuestionLine {
            id: row.id,
            number,
            wording: wording.map_or(1, |wording| wording.number),
            said: Question {
                text: wording.map(|one| one.text.clone()).unwrap_or_default(),
                help: wording.map(|one| one.help.clone()).unwrap_or_default(),
                parent: row.parent_id,
                words_max: row.words_max.and_then(|max| u32::try_from(max).ok()),
                required: row.required,
            },
        }
    };
    let mut lines = Vec::with_capacity(rows.len());
    let tops = rows.iter().filter(|row| row.parent_id.is_none());
    for (nth, top) in (1..).zip(tops) {
        lines.push(line(top, nth.to_string()));
        let below = rows.iter().filter(|row| row.parent_id == Some(top.id));
        for (sub, row) in (1..).zip(below) {
            lines.push(line(row, format!("{nth}.{sub}")));
        }
    }
    Ok(lines)
}

/// All wordings of these questions, the latest of each last.
pub(crate) async fn wordings(
    db: &impl ConnectionTrait,
    of: impl Iterator<Item = CallQuestionId>,
) -> Result<Vec<entity::question_wording::Model>> {
    use entity::question_wording::{Column, Entity};
    Ok(Entity::find()
        .filter(Column::QuestionId.is_in(of))
        .order_by_asc(Column::QuestionId)
        .order_by_asc(Column::Number)
        .all(db)
        .await?)
}
