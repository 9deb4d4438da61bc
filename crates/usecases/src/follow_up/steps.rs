//! The steps in which a recommendation is carried out.

use domain::audit::Entry;
use domain::follow_up::{STEPS_MAX, StepForm, parse_step};
use domain::ids::RecommendationStepId;
use domain::{Actor, Refusal};
use entity::recommendation_step::{ActiveModel, Column, Entity};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
};

use super::rows::Locked;
use crate::{Platform, Result};

/// Adds a step, or changes the one of this id. The id comes with the form, so that a form that is sent twice adds one.
///
/// # Errors
/// Refuses those who may not write reports, fields that need another look and more than [`STEPS_MAX`] steps.
pub async fn set_step(
    platform: &Platform,
    actor: &Actor,
    reference: &str,
    id: RecommendationStepId,
    form: &StepForm,
) -> Result<()> {
    let locked = Locked::open(platform, actor, reference).await?;
    let said = parse_step(form, locked.tx.now().date_naive()).map_err(Refusal::Invalid)?;
    let of = locked.of.row.id;
    let db = locked.tx.db();
    let mut row = ActiveModel {
        text: Set(said.text),
        due_on: Set(said.due.map(|day| day.to_string())),
        done_on: Set(said.done.map(|day| day.to_string())),
        ..Default::default()
    };
    match Entity::find_by_id(id).one(db).await? {
        // A step of another recommendation is none that our form made.
        Some(known) if known.recommendation_id != of => return Err(Refusal::NotFound.into()),
        Some(_) => {
            Entity::update_many()
                .set(row)
                .filter(Column::Id.eq(id))
                .exec(db)
                .await?;
        }
        None => {
            let steps = Entity::find().filter(Column::RecommendationId.eq(of));
            if steps.clone().count(db).await? >= STEPS_MAX as u64 {
                return Err(Refusal::TooManyRows { max: STEPS_MAX }.into());
            }
            let last = steps.order_by_desc(Column::Place).one(db).await?;
            row.id = Set(id);
            row.recommendation_id = Set(of);
            row.place = Set(last.map_or(1, |last| last.place + 1));
            Entity::insert(row).exec_without_returning(db).await?;
        }
    }
    let reference = locked.of.row.reference.clone();
    let entry = Entry::RecommendationStepSet { reference };
    locked.record(actor, &entry).await
}

/// Takes a step away. Done twice it is done once.
///
/// # Errors
/// Refuses those who may not write reports; not found when there is no such recommendation.
pub async fn remove_step(
    platform: &Platform,
    actor: &Actor,
    reference: &str,
    id: RecommendationStepId,
) -> Result<()> {
    let locked = Locked::open(platform, actor, reference).await?;
    let taken = Entity::delete_many()
        .filter(Column::Id.eq(id))
        .filter(Column::RecommendationId.eq(locked.of.row.id))
        .exec(locked.tx.db())
        .await?;
    if taken.rows_affected == 0 {
        return Ok(());
    }
    let reference = locked.of.row.reference.clone();
    let entry = Entry::RecommendationStepRemoved { reference };
    locked.record(actor, &entry).await
}
