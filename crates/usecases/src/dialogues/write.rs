//! Planning a dialogue.

use domain::audit::{Entry, Subject};
use domain::dialogue::{self, Plan, PlanForm};
use domain::ids::{DialogueId, ProcessId, QuotaId, SessionId, WorkingGroupId};
use domain::{Actor, DialogueState, Permission, Problem, Refusal, Theme};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
};

use super::rows;
use crate::{Platform, Result, Tx, processes, reach, slugs};

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

/// What a new dialogue takes over from another one, beside the plan that its form was filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Like {
    pub dialogue: DialogueId,
    pub quotas: bool,
    /// Who must and who must not be invited, with the reasons.
    pub standings: bool,
    /// The sessions of its programme, without the people in them.
    pub programme: bool,
}

/// As [`create`], with the quotas, decisions and programme of another dialogue.
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
        take_over(&tx, actor, id, like).await?;
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

async fn take_over(tx: &Tx, actor: &Actor, id: DialogueId, like: Like) -> Result<()> {
    reach::dialogue(tx.db(), actor, Permission::SeeDialogues, like.dialogue).await?;
    if like.quotas {
        use entity::quota::{Column, Entity};
        let rows = Entity::find()
            .filter(Column::DialogueId.eq(like.dialogue))
            .all(tx.db())
            .await?;
        let rows: Vec<_> = rows
            .into_iter()
            .map(|row| entity::quota::Model {
                id: QuotaId::new(),
                dialogue_id: id,
                ..row
            })
            .map(IntoActiveModel::into_active_model)
            .collect();
        if !rows.is_empty() {
            Entity::insert_many(rows)
                .exec_without_returning(tx.db())
                .await?;
        }
        take_over_champions(tx, id, like.dialogue).await?;
    }
    if like.standings {
        use entity::standing::{Column, Entity};
        let rows = Entity::find()
            .filter(Column::DialogueId.eq(like.dialogue))
            .all(tx.db())
            .await?;
        let rows: Vec<_> = rows
            .into_iter()
            .map(|row| entity::standing::Model {
                dialogue_id: id,
                ..row
            })
            .map(IntoActiveModel::into_active_model)
            .collect();
        if !rows.is_empty() {
            Entity::insert_many(rows)
                .exec_without_returning(tx.db())
                .await?;
        }
    }
    if like.standings {
        take_over_apart(tx, id, like.dialogue).await?;
    }
    if like.programme {
        take_over_programme(tx, id, like.dialogue).await?;
    }
    Ok(())
}

/// The sessions without the people in them.
async fn take_over_programme(tx: &Tx, id: DialogueId, from: DialogueId) -> Result<()> {
    use entity::session::{Column, Entity, Model};
    let rows = Entity::find()
        .filter(Column::DialogueId.eq(from))
        .all(tx.db())
        .await?;
    let own = |row| Model {
        id: SessionId::new(),
        dialogue_id: id,
        version: 1,
        ..row
    };
    let rows = rows.into_iter().map(own);
    let rows: Vec<_> = rows.map(IntoActiveModel::into_active_model).collect();
    if !rows.is_empty() {
        Entity::insert_many(rows)
            .exec_without_returning(tx.db())
            .await?;
    }
    Ok(())
}

async fn take_over_champions(tx: &Tx, id: DialogueId, from: DialogueId) -> Result<()> {
    use entity::champion::{Column, Entity, Model};
    let rows = Entity::find()
        .filter(Column::DialogueId.eq(from))
        .all(tx.db())
        .await?;
    let own = |row| Model {
        dialogue_id: id,
        ..row
    };
    let rows = rows.into_iter().map(own);
    let rows: Vec<_> = rows.map(IntoActiveModel::into_active_model).collect();
    if !rows.is_empty() {
        Entity::insert_many(rows)
            .exec_without_returning(tx.db())
            .await?;
    }
    Ok(())
}

async fn take_over_apart(tx: &Tx, id: DialogueId, from: DialogueId) -> Result<()> {
    use entity::kept_apart::{Column, Entity, Model};
    let rows = Entity::find()
        .filter(Column::DialogueId.eq(from))
        .all(tx.db())
        .await?;
    let own = |row| Model {
        dialogue_id: id,
        ..row
    };
    let rows = rows.into_iter().map(own);
    let rows: Vec<_> = rows.map(IntoActiveModel::into_active_model).collect();
    if !rows.is_empty() {
        Entity::insert_many(rows)
            .exec_without_returning(tx.db())
            .await?;
    }
    Ok(())
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
