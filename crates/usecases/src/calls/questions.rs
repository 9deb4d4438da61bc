//! The questions of a call. Once somebody writes to it, none is lost or changes its sense: other words make a
//! version, and what was answered keeps the words that it answered.

use domain::audit::{Entry, Subject};
use domain::call::{
    QUESTIONS_MAX, Question, QuestionForm, change_question as allowed, parse_question,
};
use domain::ids::{CallId, CallQuestionId, DialogueId};
use domain::{Actor, Problem, Refusal};
use entity::{call_question, question_wording};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};

use super::rows::{self, QuestionLine};
use crate::{Platform, Result, Tx};

/// Adds a question at the end. The id comes with the form, so that a form that is sent twice adds one.
///
/// # Errors
/// Refuses fields that need another look, one question too many, and a new required question once somebody has
/// begun to answer.
pub async fn add_question(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    call: CallId,
    id: CallQuestionId,
    form: &QuestionForm,
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = rows::lock(&tx, actor, dialogue, call).await?;
    let known = rows::questions(tx.db(), call).await?;
    if known.iter().any(|line| line.id == id) {
        return Ok(());
    }
    if known.len() >= QUESTIONS_MAX {
        return Err(Refusal::TooManyRows { max: QUESTIONS_MAX }.into());
    }
    let said = parse_question(form).map_err(Refusal::Invalid)?;
    hangs_well(&known, None, &said)?;
    if said.required && rows::has_inputs(tx.db(), call).await? {
        return Err(Refusal::field("required", Problem::AnsweredAlready).into());
    }
    let place = i64::try_from(known.len()).unwrap_or(i64::MAX) + 1;
    let question = call_question::ActiveModel {
        id: Set(id),
        call_id: Set(call),
        parent_id: Set(said.parent),
        place: Set(place),
        required: Set(said.required),
        words_max: Set(said.words_max.map(i64::from)),
    };
    call_question::Entity::insert(question)
        .exec_without_returning(tx.db())
        .await?;
    word(&tx, id, 1, &said).await?;
    keep(
        tx,
        actor,
        dialogue,
        Entry::QuestionAdded { call: row.title },
    )
    .await
}

/// Changes a question of which the wording `shown` was seen.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when it has other words since; else as [`domain::call::change_question`].
pub async fn change_question(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    call: CallId,
    id: CallQuestionId,
    shown: i64,
    form: &QuestionForm,
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = rows::lock(&tx, actor, dialogue, call).await?;
    let known = rows::questions(tx.db(), call).await?;
    let before = known
        .iter()
        .find(|line| line.id == id)
        .ok_or(Refusal::NotFound)?;
    if before.wording != shown {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let said = parse_question(form).map_err(Refusal::Invalid)?;
    if said == before.said {
        return Ok(());
    }
    hangs_well(&known, Some(id), &said)?;
    let has_inputs = rows::has_inputs(tx.db(), call).await?;
    let reworded = allowed(&before.said, &said, has_inputs).map_err(Refusal::Invalid)?;
    let changed = call_question::ActiveModel {
        id: Set(id),
        parent_id: Set(said.parent),
        required: Set(said.required),
        words_max: Set(said.words_max.map(i64::from)),
        ..Default::default()
    };
    changed.update(tx.db()).await?;
    let wording = before.wording + i64::from(reworded);
    if reworded {
        word(&tx, id, wording, &said).await?;
    }
    let call = row.title;
    keep(
        tx,
        actor,
        dialogue,
        Entry::QuestionChanged { call, wording },
    )
    .await
}

/// Takes a question out with its sub-questions, while nobody writes to the call. Done twice it is done once.
///
/// # Errors
/// [`Refusal::WrongState`] once somebody has begun.
pub async fn remove_question(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    call: CallId,
    id: CallQuestionId,
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = rows::lock(&tx, actor, dialogue, call).await?;
    let known = rows::questions(tx.db(), call).await?;
    if !known.iter().any(|line| line.id == id) {
        return Ok(());
    }
    if rows::has_inputs(tx.db(), call).await? {
        let state = "call-has-inputs";
        return Err(Refusal::WrongState { state }.into());
    }
    let below = known.iter().filter(|line| line.said.parent == Some(id));
    let gone = below.map(|line| line.id).chain([id]);
    for id in gone {
        call_question::Entity::delete_by_id(id)
            .exec(tx.db())
            .await?;
    }
    keep(
        tx,
        actor,
        dialogue,
        Entry::QuestionRemoved { call: row.title },
    )
    .await
}

/// A sub-question hangs under a question of the same call that is none itself.
fn hangs_well(known: &[QuestionLine], id: Option<CallQuestionId>, said: &Question) -> Result<()> {
    let Some(parent) = said.parent else {
        return Ok(());
    };
    let top = known
        .iter()
        .any(|line| line.id == parent && line.said.parent.is_none() && Some(line.id) != id);
    let has_some = id.is_some_and(|id| known.iter().any(|line| line.said.parent == Some(id)));
    if top && !has_some {
        Ok(())
    } else {
        Err(Refusal::field("parent", Problem::NotAChoice).into())
    }
}

async fn word(tx: &Tx, question: CallQuestionId, number: i64, said: &Question) -> Result<()> {
    let row = question_wording::ActiveModel {
        question_id: Set(question),
        number: Set(number),
        text: Set(said.text.clone()),
        help: Set(said.help.clone()),
        made_at: Set(tx.now()),
    };
    question_wording::Entity::insert(row)
        .exec_without_returning(tx.db())
        .await?;
    Ok(())
}

async fn keep(tx: Tx, actor: &Actor, dialogue: DialogueId, entry: Entry) -> Result<()> {
    tx.record(actor, &Subject::Dialogue(dialogue), &entry)
        .await?;
    tx.touch_public().await?;
    tx.commit().await
}
