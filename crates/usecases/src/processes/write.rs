//! Making a process, changing it, and the steps of its life.

use domain::audit::{Change, Entry, Subject};
use domain::ids::ProcessId;
use domain::process::{self, Plan, PlanForm, Step};
use domain::{Actor, Permission, Problem, ProcessState, Refusal};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, QuerySelect};

use super::rows;
use crate::{Platform, Result, Tx, slugs};

/// Makes a process. The id comes with the form, so that a form that is sent twice makes one process.
///
/// # Errors
/// Refuses a plan whose fields need another look, and those who may not plan dialogues.
pub async fn create(
    platform: &Platform,
    actor: &Actor,
    id: ProcessId,
    form: &PlanForm,
) -> Result<ProcessId> {
    let tx = platform.begin().await?;
    actor.may(Permission::PlanDialogues)?;
    tx.lock_addresses().await?;
    let known = entity::process::Entity::find_by_id(id).one(tx.db()).await?;
    if known.is_some() {
        return Ok(id);
    }
    let plan = process::parse(form).map_err(Refusal::Invalid)?;
    follows_no_circle(&tx, id, plan.follows).await?;
    let mut row = entity::process::ActiveModel {
        id: Set(id),
        slug: Set(slugs::free_for::<entity::process::Entity>(&tx, id, &plan.title).await?),
        state: Set(ProcessState::Draft),
        version: Set(1),
        created_at: Set(tx.now()),
        changed_at: Set(tx.now()),
        ..Default::default()
    };
    rows::write(&plan, &mut row);
    entity::process::Entity::insert(row)
        .exec_without_returning(tx.db())
        .await?;
    let entry = Entry::ProcessCreated { title: plan.title };
    tx.record(actor, &Subject::Platform, &entry).await?;
    tx.commit().await?;
    Ok(id)
}

/// Changes a process that `version` of was shown.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when somebody else saved it since, and a field's problem when it would carry
/// on itself.
pub async fn edit(
    platform: &Platform,
    actor: &Actor,
    id: ProcessId,
    version: i64,
    form: &PlanForm,
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = rows::lock(&tx, actor, id).await?;
    if row.version != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let before = rows::plan_of(&row)?;
    let after = process::parse(form).map_err(Refusal::Invalid)?;
    follows_no_circle(&tx, id, after.follows).await?;
    let changes = differences(&before, &after);
    if changes.is_empty() {
        return Ok(());
    }
    let state = row.state;
    let mut changed: entity::process::ActiveModel = row.into();
    rows::write(&after, &mut changed);
    // The address of a process may be known outside once it runs; it then stays.
    if state == ProcessState::Draft && before.title != after.title {
        changed.slug =
            Set(slugs::free_for::<entity::process::Entity>(&tx, id, &after.title).await?);
    }
    changed.version = Set(version + 1);
    changed.changed_at = Set(tx.now());
    changed.update(tx.db()).await?;
    let title = after.title;
    let entry = Entry::ProcessChanged { title, changes };
    tx.record(actor, &Subject::Platform, &entry).await?;
    if state != ProcessState::Draft {
        tx.touch_public().await?;
    }
    tx.commit().await
}

/// Starts a process, concludes it, or lets it go on.
///
/// # Errors
/// [`Refusal::WrongState`] when the step does not lead on from there, [`Refusal::ChangedMeanwhile`] when
/// somebody else saved it since.
pub async fn step(
    platform: &Platform,
    actor: &Actor,
    id: ProcessId,
    version: i64,
    step: Step,
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = rows::lock(&tx, actor, id).await?;
    let state = process::step(row.state, step)?;
    if row.version != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let title = row.title.clone();
    let mut changed: entity::process::ActiveModel = row.into();
    changed.state = Set(state);
    changed.version = Set(version + 1);
    changed.changed_at = Set(tx.now());
    changed.update(tx.db()).await?;
    let entry = match step {
        Step::Start => Entry::ProcessStarted { title },
        Step::Conclude => Entry::ProcessConcluded { title },
        Step::Reopen => Entry::ProcessReopened { title },
    };
    tx.record(actor, &Subject::Platform, &entry).await?;
    tx.touch_public().await?;
    tx.commit().await
}

/// A process carries on another one, never, by whatever way, itself.
async fn follows_no_circle(tx: &Tx, id: ProcessId, follows: Option<ProcessId>) -> Result<()> {
    use entity::process::{Column, Entity};
    let Some(follows) = follows else {
        return Ok(());
    };
    // All processes are a few dozen rows, read at once rather than one predecessor after another.
    let lineage: Vec<(ProcessId, Option<ProcessId>)> = Entity::find()
        .select_only()
        .columns([Column::Id, Column::FollowsId])
        .into_tuple()
        .all(tx.db())
        .await?;
    let before = |id: ProcessId| lineage.iter().find(|(of, _)| *of == id);
    if before(follows).is_none() {
        return Err(Refusal::field("follows", Problem::NotAChoice).into());
    }
    let mut next = Some(follows);
    for _ in 0..=lineage.len() {
        match next {
            Some(found) if found == id => {
                return Err(Refusal::field("follows", Problem::NotAChoice).into());
            }
            Some(found) => next = before(found).and_then(|(_, follows)| *follows),
            None => break,
        }
    }
    Ok(())
}

fn differences(before: &Plan, after: &Plan) -> Vec<Change> {
    let (old, new) = (rows::form_of(before), rows::form_of(after));
    let mut changes = Vec::new();
    let mut note = |field: &str, before: &str, after: &str| {
        Change::note(&mut changes, field, before, after);
    };
    note("title", &old.title, &new.title);
    note("summary", &old.summary, &new.summary);
    note("language", &old.language, &new.language);
    note("follows", &old.follows, &new.follows);
    note("target", &old.target, &new.target);
    note("target_from", &old.target_from, &new.target_from);
    note("target_until", &old.target_until, &new.target_until);
    changes
}
