//! Groups, members and texts as rows and as forms.

use anyhow::Context;
use chrono::NaiveDate;
use domain::group::{MemberForm, PlanForm};
use domain::group_outcome::TextForm;
use domain::ids::WorkingGroupId;
use domain::{Actor, EmailAddress, Refusal};
use entity::working_group::Model;
use sea_orm::{EntityTrait, QuerySelect};

use crate::{Result, Tx};

/// Loads a group for those who run it, and keeps every other writer from deciding about it until the commit.
///
/// # Errors
/// Refuses those who do not run it; [`Refusal::NotFound`] when there is none.
pub(super) async fn lock(tx: &Tx, actor: &Actor, id: WorkingGroupId) -> Result<Model> {
    actor.may_run(id)?;
    // SQLite's write lock is held already; the lock clause is for PostgreSQL, SQLite has none.
    let found = entity::working_group::Entity::find_by_id(id)
        .lock_exclusive()
        .one(tx.db())
        .await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

/// The group as its form shows it.
pub(super) fn form_of(row: &Model, leads: &[String]) -> PlanForm {
    PlanForm {
        kind: row.kind.to_string(),
        title: row.title.clone(),
        purpose: row.purpose.clone(),
        language: row.language.to_string(),
        process: row.process_id.map(|id| id.to_string()).unwrap_or_default(),
        leads: leads.join("\n"),
    }
}

/// The first and the last day of a term.
///
/// # Errors
/// A fault when the row holds a day that cannot be read.
pub(crate) fn term(row: &entity::group_member::Model) -> Result<(NaiveDate, Option<NaiveDate>)> {
    let day = |raw: &str| {
        raw.parse()
            .with_context(|| format!("reading a day of membership {}", row.id))
    };
    Ok((day(&row.since)?, row.until.as_deref().map(day).transpose()?))
}

/// A member as the form shows it.
pub(super) fn member_form(
    row: &entity::group_member::Model,
    email: Option<&EmailAddress>,
) -> MemberForm {
    MemberForm {
        email: email.map(ToString::to_string).unwrap_or_default(),
        given_name: String::new(),
        family_name: String::new(),
        capacity: row.capacity.to_string(),
        since: row.since.clone(),
        until: row.until.clone().unwrap_or_default(),
        availability: row.availability.clone(),
    }
}

/// A text as its form shows it.
pub(super) fn text_form(row: &entity::group_outcome::Model) -> TextForm {
    TextForm {
        title: row.title.clone(),
        body: row.body.clone(),
        language: row.language.to_string(),
    }
}
