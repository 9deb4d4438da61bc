//! Making a call, changing it, and showing it to the public.

use domain::audit::{Change, Entry, Subject};
use domain::call::{CALLS_MAX, Call, CallForm, parse};
use domain::ids::{CallId, DialogueId};
use domain::{Actor, Refusal};
use entity::call::{ActiveModel, Column, Entity, Model};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::rows;
use crate::dialogues::rows::{facts, zone_of};
use crate::{Platform, Result, Tx, slugs};

/// Makes a call that nobody outside sees yet. The id comes with the form, so that a form that is sent twice makes
/// one.
///
/// # Errors
/// Refuses fields that need another look, more than [`CALLS_MAX`], and a cancelled dialogue.
pub async fn create(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    id: CallId,
    form: &CallForm,
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = rows::lock_dialogue(&tx, actor, dialogue).await?;
    let known = Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .all(tx.db())
        .await?;
    if known.iter().any(|call| call.id == id) {
        return Ok(());
    }
    if known.len() as u64 >= CALLS_MAX {
        let max = CALLS_MAX as usize;
        return Err(Refusal::TooManyRows { max }.into());
    }
    let zone = zone_of(&facts(&row)?.schedule);
    let call = parse(form, zone).map_err(Refusal::Invalid)?;
    let taken: Vec<String> = known.into_iter().map(|call| call.slug).collect();
    let slug = slugs::among(&call.title, || format!("call-{}", taken.len() + 1), &taken);
    let now = tx.now();
    let mut made = ActiveModel {
        id: Set(id),
        dialogue_id: Set(dialogue),
        slug: Set(slug),
        zone: Set(zone.name().to_owned()),
        version: Set(1),
        created_at: Set(now),
        changed_at: Set(now),
        published_at: Set(None),
        ..Default::default()
    };
    let title = call.title.clone();
    write(&mut made, call);
    Entity::insert(made).exec_without_returning(tx.db()).await?;
    let entry = Entry::CallMade { title };
    tx.record(actor, &Subject::Dialogue(dialogue), &entry)
        .await?;
    tx.commit().await
}

/// Changes a call of which `version` was shown.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when somebody else saved it since; else as [`create`].
pub async fn change(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    id: CallId,
    version: i64,
    form: &CallForm,
) -> Result<()> {
    let tx = platform.begin().await?;
    let before = rows::lock(&tx, actor, dialogue, id).await?;
    if before.version != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let call = parse(form, rows::zone(&before)?).map_err(Refusal::Invalid)?;
    let changes = differences(&before, &call)?;
    if changes.is_empty() {
        return Ok(());
    }
    let title = call.title.clone();
    let mut changed: ActiveModel = before.into();
    write(&mut changed, call);
    changed.version = Set(version + 1);
    changed.changed_at = Set(tx.now());
    changed.update(tx.db()).await?;
    let entry = Entry::CallChanged { title, changes };
    tx.record(actor, &Subject::Dialogue(dialogue), &entry)
        .await?;
    tx.touch_public().await?;
    tx.commit().await
}

/// Shows a call to the public, as soon as the dialogue is public. Publishing twice is publishing once.
///
/// # Errors
/// [`Refusal::Missing`] for a call without a question.
pub async fn publish(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    id: CallId,
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = rows::lock(&tx, actor, dialogue, id).await?;
    if row.published_at.is_some() {
        return Ok(());
    }
    if rows::questions(tx.db(), id).await?.is_empty() {
        let what = "call-a-question";
        return Err(Refusal::Missing { what }.into());
    }
    let title = row.title.clone();
    set_published(tx, actor, row, true, Entry::CallPublished { title }).await
}

/// Takes a call back that nobody has begun to answer.
///
/// # Errors
/// [`Refusal::WrongState`] once somebody has.
pub async fn take_back(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    id: CallId,
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = rows::lock(&tx, actor, dialogue, id).await?;
    if row.published_at.is_none() {
        return Ok(());
    }
    if rows::has_inputs(tx.db(), id).await? {
        let state = "call-has-inputs";
        return Err(Refusal::WrongState { state }.into());
    }
    let title = row.title.clone();
    set_published(tx, actor, row, false, Entry::CallTakenBack { title }).await
}

async fn set_published(
    tx: Tx,
    actor: &Actor,
    row: Model,
    published: bool,
    entry: Entry,
) -> Result<()> {
    let (dialogue, version) = (row.dialogue_id, row.version);
    let mut changed: ActiveModel = row.into();
    changed.published_at = Set(published.then(|| tx.now()));
    changed.version = Set(version + 1);
    changed.changed_at = Set(tx.now());
    changed.update(tx.db()).await?;
    tx.record(actor, &Subject::Dialogue(dialogue), &entry)
        .await?;
    tx.touch_public().await?;
    tx.commit().await
}

fn write(row: &mut ActiveModel, call: Call) {
    row.title = Set(call.title);
    row.introduction = Set(call.introduction);
    row.language = Set(call.language);
    row.kinds = Set(joined(&call.kinds));
    row.languages = Set(joined(&call.languages));
    row.opens_at = Set(call.opens_at);
    row.closes_at = Set(call.closes_at);
    row.grace_hours = Set(i64::from(call.grace_hours));
    row.files_max = Set(i64::from(call.files_max));
    row.eligible = Set(call.eligible);
    row.review = Set(call.review);
}

fn joined<T: ToString>(words: &[T]) -> String {
    let codes: Vec<String> = words.iter().map(ToString::to_string).collect();
    codes.join(" ")
}

fn differences(before: &Model, after: &Call) -> Result<Vec<Change>> {
    let was = rows::call_of(before)?;
    let at = |moment: Option<chrono::DateTime<chrono::Utc>>| {
        moment
            .map(|at| at.format("%Y-%m-%d %H:%M UTC").to_string())
            .unwrap_or_default()
    };
    let mut changes = Vec::new();
    let mut note = |field: &str, before: &dyn ToString, after: &dyn ToString| {
        Change::note(&mut changes, field, before.to_string(), after.to_string());
    };
    note("title", &was.title, &after.title);
    note("introduction", &was.introduction, &after.introduction);
    note("language", &was.language, &after.language);
    note("kinds", &joined(&was.kinds), &joined(&after.kinds));
    note(
        "languages",
        &joined(&was.languages),
        &joined(&after.languages),
    );
    note("opens_on", &at(was.opens_at), &at(after.opens_at));
    note(
        "closes_on",
        &at(Some(was.closes_at)),
        &at(Some(after.closes_at)),
    );
    note("grace_hours", &was.grace_hours, &after.grace_hours);
    note("files_max", &was.files_max, &after.files_max);
    note("eligible", &was.eligible, &after.eligible);
    note("review", &was.review, &after.review);
    Ok(changes)
}
