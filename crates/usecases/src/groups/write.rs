//! Making a group, changing it, and the steps of its life.

use domain::audit::{Change, Entry, Subject};
use domain::group::{self, GroupState, Plan, PlanForm, Step};
use domain::ids::{OrganisationId, ProcessId, WorkingGroupId};
use domain::{Actor, Permission, Problem, Refusal, text};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QuerySelect,
};

use super::{queries, rows};
use crate::{Platform, Result, Tx, slugs};

/// Makes a group. The id comes with the form, so that a form that is sent twice makes one group.
///
/// # Errors
/// Refuses fields that need another look, and those who may not make groups.
pub async fn create(
    platform: &Platform,
    actor: &Actor,
    id: WorkingGroupId,
    form: &PlanForm,
) -> Result<WorkingGroupId> {
    let tx = platform.begin().await?;
    actor.may(Permission::RunGroups)?;
    tx.lock_addresses().await?;
    let known = entity::working_group::Entity::find_by_id(id)
        .one(tx.db())
        .await?;
    if known.is_some() {
        return Ok(id);
    }
    let plan = group::parse(form).map_err(Refusal::Invalid)?;
    let leads = organisations(&tx, &plan.leads).await?;
    process_is_known(&tx, plan.process).await?;
    let row = entity::working_group::ActiveModel {
        id: Set(id),
        slug: Set(slugs::free_for::<entity::working_group::Entity>(&tx, id, &plan.title).await?),
        kind: Set(plan.kind),
        title: Set(plan.title.clone()),
        purpose: Set(plan.purpose),
        language: Set(plan.language),
        state: Set(GroupState::Draft),
        process_id: Set(plan.process),
        version: Set(1),
        created_at: Set(tx.now()),
        changed_at: Set(tx.now()),
    };
    entity::working_group::Entity::insert(row)
        .exec_without_returning(tx.db())
        .await?;
    write_leads(&tx, id, &leads).await?;
    let entry = Entry::GroupCreated { title: plan.title };
    tx.record(actor, &Subject::Platform, &entry).await?;
    tx.commit().await?;
    Ok(id)
}

/// Changes a group that `version` of was shown.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when somebody else saved it since; refuses those who do not run it.
pub async fn edit(
    platform: &Platform,
    actor: &Actor,
    id: WorkingGroupId,
    version: i64,
    form: &PlanForm,
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = rows::lock(&tx, actor, id).await?;
    if row.version != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let after = group::parse(form).map_err(Refusal::Invalid)?;
    let leads = organisations(&tx, &after.leads).await?;
    process_is_known(&tx, after.process).await?;
    let before = rows::form_of(&row, &queries::lead_names(tx.db(), id).await?);
    let changes = differences(&before, &after);
    if changes.is_empty() {
        return Ok(());
    }
    let state = row.state;
    let mut changed: entity::working_group::ActiveModel = row.into();
    // The address of a group may be known outside once it works; it then stays.
    if state == GroupState::Draft && before.title != after.title {
        changed.slug =
            Set(slugs::free_for::<entity::working_group::Entity>(&tx, id, &after.title).await?);
    }
    changed.kind = Set(after.kind);
    changed.title = Set(after.title.clone());
    changed.purpose = Set(after.purpose);
    changed.language = Set(after.language);
    changed.process_id = Set(after.process);
    changed.version = Set(version + 1);
    changed.changed_at = Set(tx.now());
    changed.update(tx.db()).await?;
    write_leads(&tx, id, &leads).await?;
    let title = after.title;
    let entry = Entry::GroupChanged { title, changes };
    tx.record(actor, &Subject::Platform, &entry).await?;
    if state != GroupState::Draft {
        tx.touch_public().await?;
    }
    tx.commit().await
}

/// Starts a group, closes it, or lets it go on. The secretariat decides that, not the leads.
///
/// # Errors
/// [`Refusal::WrongState`] when the step does not lead on from there, [`Refusal::ChangedMeanwhile`] when
/// somebody else saved it since.
pub async fn step(
    platform: &Platform,
    actor: &Actor,
    id: WorkingGroupId,
    version: i64,
    step: Step,
) -> Result<()> {
    let tx = platform.begin().await?;
    actor.may(Permission::RunGroups)?;
    let row = rows::lock(&tx, actor, id).await?;
    let state = group::step(row.state, step)?;
    if row.version != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let title = row.title.clone();
    let mut changed: entity::working_group::ActiveModel = row.into();
    changed.state = Set(state);
    changed.version = Set(version + 1);
    changed.changed_at = Set(tx.now());
    changed.update(tx.db()).await?;
    let entry = match step {
        Step::Start => Entry::GroupStarted { title },
        Step::Close => Entry::GroupClosed { title },
        Step::Reopen => Entry::GroupReopened { title },
    };
    tx.record(actor, &Subject::Platform, &entry).await?;
    tx.touch_public().await?;
    tx.commit().await
}

/// The organisations of these names, in their order.
async fn organisations(tx: &Tx, names: &[String]) -> Result<Vec<OrganisationId>> {
    use entity::organisation::{Column, Entity};
    if names.is_empty() {
        return Ok(Vec::new());
    }
    let keys: Vec<String> = names.iter().map(|name| text::fold(name)).collect();
    let found: Vec<(OrganisationId, String)> = Entity::find()
        .select_only()
        .columns([Column::Id, Column::NameKey])
        .filter(Column::NameKey.is_in(&keys))
        .into_tuple()
        .all(tx.db())
        .await?;
    names
        .iter()
        .zip(&keys)
        .map(|(name, key)| {
            let known = found.iter().find(|(_, known)| known == key);
            known.map(|(id, _)| *id).ok_or_else(|| {
                let name = name.clone();
                Refusal::field("leads", Problem::UnknownOrganisation { name }).into()
            })
        })
        .collect()
}

async fn write_leads(tx: &Tx, id: WorkingGroupId, leads: &[OrganisationId]) -> Result<()> {
    use entity::working_group_lead::{ActiveModel, Column, Entity};
    Entity::delete_many()
        .filter(Column::GroupId.eq(id))
        .exec(tx.db())
        .await?;
    if !leads.is_empty() {
        let rows = leads.iter().map(|organisation| ActiveModel {
            group_id: Set(id),
            organisation_id: Set(*organisation),
        });
        Entity::insert_many(rows)
            .exec_without_returning(tx.db())
            .await?;
    }
    Ok(())
}

async fn process_is_known(tx: &Tx, process: Option<ProcessId>) -> Result<()> {
    let Some(id) = process else {
        return Ok(());
    };
    match entity::process::Entity::find_by_id(id).one(tx.db()).await? {
        Some(_) => Ok(()),
        None => Err(Refusal::field("process", Problem::NotAChoice).into()),
    }
}

fn differences(before: &PlanForm, after: &Plan) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut note = |field: &str, before: &str, after: &str| {
        Change::note(&mut changes, field, before, after);
    };
    let process = after.process.map(|id| id.to_string()).unwrap_or_default();
    note("kind", &before.kind, after.kind.code());
    note("title", &before.title, &after.title);
    note("purpose", &before.purpose, &after.purpose);
    note("language", &before.language, after.language.code());
    note("process", &before.process, &process);
    // Organisations are kept without an order of their own.
    let (mut old, mut new): (Vec<&str>, Vec<&str>) = (
        before.leads.lines().collect(),
        after.leads.iter().map(String::as_str).collect(),
    );
    old.sort_unstable();
    new.sort_unstable();
    note("leads", &old.join("; "), &new.join("; "));
    changes
}
