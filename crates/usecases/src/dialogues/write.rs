//! Planning a dialogue.

use domain::audit::{Entry, Subject};
use domain::dialogue::{self, Plan, PlanForm};
use domain::ids::{DialogueId, ProcessId, WorkingGroupId};
use domain::{Actor, DialogueState, Permission, Problem, Refusal, Theme};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, QueryFilter};

use super::Like;
use super::rows;
use crate::{Platform, Result, Tx, processes, slugs};

/// Plans a new dialogue. The id comes with the form, so that a form that is sent twice makes one dialogue.
///
/// # Errors
/// Refuses a plan whose fields need another look, and those who may not plan dialogues.
pub async fn create(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    form: &PlanForm,
) -> Result<DialogueId> {
    create_like(platform, actor, id, form, None).await
}

/// As [`create`], with what it takes over from another dialogue.
///
/// # Errors
/// As [`create`]; not found when there is no such dialogue to take after.
pub async fn create_like(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    form: &PlanForm,
    like: Option<Like>,
) -> Result<DialogueId> {
    let tx = platform.begin().await?;
    actor.may_somewhere(Permission::PlanDialogues)?;
    tx.lock_addresses().await?;
    let known = entity::dialogue::Entity::find_by_id(id)
        .one(tx.db())
        .await?;
    if let Some(known) = known {
        actor.may_with(Permission::PlanDialogues, known.group_id)?;
        return Ok(id);
    }
    let plan = dialogue::parse(form).map_err(Refusal::Invalid)?;
    process_is_known(tx.db(), plan.process).await?;
    group_is_known(tx.db(), plan.group).await?;
    parents_are_in_reach(tx.db(), actor, &plan).await?;

    let mut row = entity::dialogue::ActiveModel {
        id: Set(id),
        year: Set(None),
        number: Set(None),
        state: Set(DialogueState::Draft),
        version: Set(1),
        created_at: Set(tx.now()),
        changed_at: Set(tx.now()),
        convened_at: Set(None),
        ..Default::default()
    };
    rows::write(&plan, &mut row)?;
    row.slug = Set(slugs::free_for::<entity::dialogue::Entity>(&tx, id, &plan.title).await?);
    entity::dialogue::Entity::insert(row)
        .exec_without_returning(tx.db())
        .await?;
    write_themes(&tx, id, &plan.themes).await?;
    if let Some(like) = like {
        like.take_over(&tx, actor, id).await?;
    }
    let title = plan.title.clone();
    tx.record(
        actor,
        &Subject::Dialogue(id),
        &Entry::DialogueCreated { title },
    )
    .await?;
    tx.commit().await?;
    Ok(id)
}

/// The process of a plan must be there.
pub(super) async fn process_is_known(
    db: &impl ConnectionTrait,
    process: Option<ProcessId>,
) -> Result<()> {
    let Some(id) = process else {
        return Ok(());
    };
    match entity::process::Entity::find_by_id(id).one(db).await? {
        Some(_) => Ok(()),
        None => Err(Refusal::field("process", Problem::NotAChoice).into()),
    }
}

/// The group of a plan must be there.
pub(super) async fn group_is_known(
    db: &impl ConnectionTrait,
    group: Option<WorkingGroupId>,
) -> Result<()> {
    let Some(id) = group else {
        return Ok(());
    };
    match entity::working_group::Entity::find_by_id(id)
        .one(db)
        .await?
    {
        Some(_) => Ok(()),
        None => Err(Refusal::field("group", Problem::NotAChoice).into()),
    }
}

/// The group and the process of a plan must be the actor's to choose: whoever plans within groups alone keeps the
/// dialogue in one of them.
pub(super) async fn parents_are_in_reach(
    db: &impl ConnectionTrait,
    actor: &Actor,
    plan: &Plan,
) -> Result<()> {
    if actor.can(Permission::PlanDialogues) {
        return Ok(());
    }
    if !actor.can_with(Permission::PlanDialogues, plan.group) {
        let problem = match plan.group {
            Some(_) => Problem::NotAChoice,
            None => Problem::Required,
        };
        return Err(Refusal::field("group", problem).into());
    }
    if let Some(id) = plan.process {
        let known = entity::process::Entity::find_by_id(id)
            .filter(processes::queries::to_choose(actor))
            .one(db)
            .await?;
        if known.is_none() {
            return Err(Refusal::field("process", Problem::NotAChoice).into());
        }
    }
    Ok(())
}

pub(super) async fn write_themes(tx: &Tx, id: DialogueId, themes: &[Theme]) -> Result<()> {
    if themes.is_empty() {
        return Ok(());
    }
    let rows = themes
        .iter()
        .map(|theme| entity::dialogue_theme::ActiveModel {
            dialogue_id: Set(id),
            theme: Set(*theme),
        });
    entity::dialogue_theme::Entity::insert_many(rows)
        .exec_without_returning(tx.db())
        .await?;
    Ok(())
}
