//! Calls at the desk and for the public.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use domain::call::{Call, CallForm, CallStanding};
use domain::ids::{CallId, DialogueId};
use domain::input::InputState;
use domain::{Actor, Language, Permission, Refusal};
use entity::call::{Column, Entity, Model};
use entity::{call_question, dialogue, input};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::rows;
pub use super::rows::QuestionLine;
use crate::dialogues::queries::DialogueHead;
use crate::inputs::readers::{Reader, known_to};
use crate::{Platform, Result, portal, reach};

/// A call in the list of a dialogue's desk.
#[derive(Clone, Debug)]
pub struct CallLine {
    pub id: CallId,
    pub slug: String,
    pub title: String,
    pub language: Language,
    pub standing: CallStanding,
    pub closes_at: DateTime<Utc>,
    pub zone: Tz,
    pub questions: u64,
    /// How many inputs the reader knows of.
    pub inputs: u64,
}

/// The calls of a dialogue, the latest first. Four queries.
///
/// # Errors
/// Refuses those who may not see the dialogue; not found when there is none.
pub async fn list(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
) -> Result<(DialogueHead, Vec<CallLine>)> {
    let db = platform.db();
    let row = reach::dialogue(db, actor, Permission::SeeInputs, dialogue).await?;
    let calls = Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .order_by_desc(Column::CreatedAt)
        .all(db)
        .await?;
    let questions: Vec<(CallId, i64)> = call_question::Entity::find()
        .select_only()
        .column(call_question::Column::CallId)
        .column_as(call_question::Column::Id.count(), "questions")
        .filter(call_question::Column::CallId.is_in(calls.iter().map(|call| call.id)))
        .group_by(call_question::Column::CallId)
        .into_tuple()
        .all(db)
        .await?;
    let inputs: Vec<(CallId, i64)> = input::Entity::find()
        .select_only()
        .column(input::Column::CallId)
        .column_as(input::Column::Id.count(), "inputs")
        .filter(known_to(Reader::Desk(actor)))
        .filter(input::Column::DialogueId.eq(dialogue))
        .group_by(input::Column::CallId)
        .into_tuple()
        .all(db)
        .await?;
    let (questions, inputs) = (counted(questions), counted(inputs));
    let now = platform.now();
    let lines = calls.into_iter().map(|call| {
        Ok(CallLine {
            standing: rows::standing(&call, now),
            zone: rows::zone(&call)?,
            questions: questions.get(&call.id).copied().unwrap_or_default(),
            inputs: inputs.get(&call.id).copied().unwrap_or_default(),
            id: call.id,
            slug: call.slug,
            title: call.title,
            language: call.language,
            closes_at: call.closes_at,
        })
    });
    Ok((DialogueHead::of(&row)?, lines.collect::<Result<_>>()?))
}

fn counted(rows: Vec<(CallId, i64)>) -> HashMap<CallId, u64> {
    rows.into_iter()
        .map(|(id, count)| (id, u64::try_from(count).unwrap_or_default()))
        .collect()
}

/// A call at the desk.
#[derive(Clone, Debug)]
pub struct Whole {
    pub id: CallId,
    pub slug: String,
    pub version: i64,
    pub call: Call,
    pub form: CallForm,
    pub zone: Tz,
    pub standing: CallStanding,
    pub questions: Vec<QuestionLine>,
    /// Whether somebody has begun to answer it.
    pub begun: bool,
    /// How many inputs the reader knows of.
    pub inputs: u64,
}

/// A call with its questions. Six queries.
///
/// # Errors
/// Refuses those who may not see inputs of the dialogue; not found when it has no such call.
pub async fn one(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    call: CallId,
) -> Result<(DialogueHead, Whole)> {
    let db = platform.db();
    let row = reach::dialogue(db, actor, Permission::SeeInputs, dialogue).await?;
    let found = rows::find(db, dialogue, call).await?;
    let inputs = input::Entity::find()
        .filter(known_to(Reader::Desk(actor)))
        .filter(input::Column::CallId.eq(call))
        .count(db)
        .await?;
    let whole = Whole {
        questions: rows::questions(db, call).await?,
        begun: rows::has_inputs(db, call).await?,
        call: rows::call_of(&found)?,
        form: rows::form_of(&found)?,
        zone: rows::zone(&found)?,
        standing: rows::standing(&found, platform.now()),
        id: found.id,
        slug: found.slug,
        version: found.version,
        inputs,
    };
    Ok((DialogueHead::of(&row)?, whole))
}

/// The clock by which a new call of this dialogue opens and closes.
///
/// # Errors
/// As [`list`].
pub async fn clock(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
) -> Result<(DialogueHead, Tz)> {
    let row = reach::dialogue(platform.db(), actor, Permission::PlanDialogues, dialogue).await?;
    let head = DialogueHead::of(&row)?;
    let zone = crate::dialogues::rows::zone_of(&head.schedule);
    Ok((head, zone))
}

/// A call as the public knows it.
#[derive(Clone, Debug)]
pub struct PublicCall {
    pub id: CallId,
    pub dialogue: DialogueId,
    pub dialogue_slug: String,
    pub dialogue_title: String,
    pub slug: String,
    pub call: Call,
    pub zone: Tz,
    pub standing: CallStanding,
    pub questions: Vec<QuestionLine>,
}

/// A published call by its address. Four queries.
///
/// # Errors
/// Not found when there is none that the public may know of.
pub async fn public(platform: &Platform, slug: &str, call: &str) -> Result<PublicCall> {
    let db = platform.db();
    let (dialogue, row) = find_public(db, slug, call).await?;
    of_row(platform, &dialogue, row).await
}

/// A published call out of its row. Two queries.
pub(crate) async fn of_row(
    platform: &Platform,
    dialogue: &dialogue::Model,
    row: Model,
) -> Result<PublicCall> {
    Ok(PublicCall {
        questions: rows::questions(platform.db(), row.id).await?,
        call: rows::call_of(&row)?,
        zone: rows::zone(&row)?,
        standing: rows::standing(&row, platform.now()),
        id: row.id,
        dialogue: dialogue.id,
        dialogue_slug: dialogue.slug.clone(),
        dialogue_title: dialogue.title.clone(),
        slug: row.slug,
    })
}

/// The rows of a published call of a public dialogue.
pub(crate) async fn find_public(
    db: &impl ConnectionTrait,
    slug: &str,
    call: &str,
) -> Result<(dialogue::Model, Model)> {
    let dialogue = dialogue::Entity::find()
        .filter(dialogue::Column::Slug.eq(slug))
        .filter(portal::is_public())
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let row = Entity::find()
        .filter(Column::DialogueId.eq(dialogue.id))
        .filter(Column::Slug.eq(call))
        .filter(Column::PublishedAt.is_not_null())
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    Ok((dialogue, row))
}

/// A published call on the page of its dialogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicLine {
    pub slug: String,
    pub title: String,
    pub language: Language,
    pub standing: CallStanding,
    pub closes_at: DateTime<Utc>,
    pub zone: Tz,
}

/// Whether a dialogue has published calls: an expression for queries of dialogues.
pub(crate) fn has_published() -> Expr {
    let of_dialogue = Expr::col((entity::call::Entity, Column::DialogueId))
        .equals((dialogue::Entity, dialogue::Column::Id));
    let one = Query::select()
        .expr(Expr::val(1))
        .from(entity::call::Entity)
        .and_where(Column::PublishedAt.is_not_null())
        .and_where(of_dialogue)
        .to_owned();
    Expr::exists(one)
}

/// Whether those who are invited to a dialogue have inputs to read. One query.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn has_calls(platform: &Platform, dialogue: DialogueId) -> Result<bool> {
    let published = Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::PublishedAt.is_not_null())
        .count(platform.db())
        .await?;
    Ok(published > 0)
}

/// The published calls of a dialogue, the one that closes last first. One query.
///
/// # Errors
/// A fault when the database does not answer.
pub(crate) async fn published_of(
    platform: &Platform,
    dialogue: DialogueId,
) -> Result<Vec<PublicLine>> {
    let rows = Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::PublishedAt.is_not_null())
        .order_by_desc(Column::ClosesAt)
        .all(platform.db())
        .await?;
    let now = platform.now();
    rows.into_iter()
        .map(|row| {
            Ok(PublicLine {
                standing: rows::standing(&row, now),
                zone: rows::zone(&row)?,
                slug: row.slug,
                title: row.title,
                language: row.language,
                closes_at: row.closes_at,
            })
        })
        .collect()
}

/// How many inputs the reader can know of, by their state: submitted, withdrawn, withheld. Three queries.
pub(crate) async fn tally(platform: &Platform, reader: Reader<'_>, call: CallId) -> Result<Tally> {
    let known = || {
        input::Entity::find()
            .filter(known_to(reader))
            .filter(input::Column::CallId.eq(call))
    };
    let db = platform.db();
    let withheld = known().filter(input::Column::WithheldAt.is_not_null());
    let withdrawn = known().filter(input::Column::State.eq(InputState::Withdrawn));
    Ok(Tally {
        all: known().count(db).await?,
        withheld: withheld.count(db).await?,
        withdrawn: withdrawn.count(db).await?,
    })
}

/// See [`tally`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub all: u64,
    pub withheld: u64,
    pub withdrawn: u64,
}
