//! Processes and milestones as rows, as plans and as forms.

use anyhow::Context;
use domain::ids::ProcessId;
use domain::process::{Milestone, MilestoneForm, Plan, PlanForm, Target};
use domain::{Permission, Refusal};
use entity::process::{ActiveModel, Model};
use sea_orm::{ActiveValue::Set, EntityTrait, QuerySelect};

use crate::{Result, Tx};

/// Loads a process and keeps every other writer from deciding about it until the commit.
///
/// # Errors
/// Refuses those who may not plan dialogues; [`Refusal::NotFound`] when there is none.
pub(super) async fn lock(tx: &Tx, actor: &domain::Actor, id: ProcessId) -> Result<Model> {
    actor.may(Permission::PlanDialogues)?;
    // SQLite's write lock is held already; the lock clause is for PostgreSQL, SQLite has none.
    let found = entity::process::Entity::find_by_id(id)
        .lock_exclusive()
        .one(tx.db())
        .await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

/// The plan that a row holds.
///
/// # Errors
/// A fault when the row holds a day that cannot be read.
pub(super) fn plan_of(row: &Model) -> Result<Plan> {
    Ok(Plan {
        title: row.title.clone(),
        summary: row.summary.clone(),
        language: row.language,
        follows: row.follows_id,
        target: target_of(row)?,
    })
}

/// What a row promises.
///
/// # Errors
/// A fault when the row holds a day that cannot be read.
pub(super) fn target_of(row: &Model) -> Result<Option<Target>> {
    let (Some(dialogues), Some(from), Some(until)) =
        (row.target, &row.target_from, &row.target_until)
    else {
        return Ok(None);
    };
    let day = |raw: &str| {
        raw.parse()
            .with_context(|| format!("reading a day of process {}", row.id))
    };
    Ok(Some(Target {
        dialogues: u32::try_from(dialogues).unwrap_or_default(),
        from: day(from)?,
        until: day(until)?,
    }))
}

/// The plan as its form shows it.
pub(super) fn form_of(plan: &Plan) -> PlanForm {
    let target = plan.target.as_ref();
    let words = |value: Option<String>| value.unwrap_or_default();
    PlanForm {
        title: plan.title.clone(),
        summary: plan.summary.clone(),
        language: plan.language.to_string(),
        follows: words(plan.follows.map(|id| id.to_string())),
        target: words(target.map(|target| target.dialogues.to_string())),
        target_from: words(target.map(|target| target.from.to_string())),
        target_until: words(target.map(|target| target.until.to_string())),
    }
}

/// Writes a plan into the columns of a row; id, slug, state and times stay as they are.
pub(super) fn write(plan: &Plan, row: &mut ActiveModel) {
    row.title = Set(plan.title.clone());
    row.summary = Set(plan.summary.clone());
    row.language = Set(plan.language);
    row.follows_id = Set(plan.follows);
    row.target = Set(plan.target.map(|target| i64::from(target.dialogues)));
    row.target_from = Set(plan.target.map(|target| target.from.to_string()));
    row.target_until = Set(plan.target.map(|target| target.until.to_string()));
}

/// The milestone that a row holds.
///
/// # Errors
/// A fault when the row holds a day that cannot be read.
pub(crate) fn milestone_of(row: &entity::milestone::Model) -> Result<Milestone> {
    Ok(Milestone {
        title: row.title.clone(),
        note: row.note.clone(),
        day: row
            .day
            .parse()
            .with_context(|| format!("reading the day of milestone {}", row.id))?,
    })
}

/// The milestone as its form shows it.
#[must_use]
pub fn milestone_form(milestone: &Milestone) -> MilestoneForm {
    let [year, month, day] = milestone.day.fields();
    MilestoneForm {
        title: milestone.title.clone(),
        note: milestone.note.clone(),
        year,
        month,
        day,
    }
}
