//! One dialogue: its plan and its life.

use domain::dialogue::Plan;
use domain::ids::DialogueId;
use domain::life::{Life, Milestone, Pace, checklist};
use domain::{Actor, Permission, Refusal};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::head::DialogueHead;
use super::life::lives;
use super::ties::{Ties, ties};
use crate::dialogues::rows;
use crate::{Platform, Result};

/// What the overview of a dialogue shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overview {
    pub head: DialogueHead,
    pub plan: Plan,
    /// The dialogue's reference among those of its year, once it is convened.
    pub reference: Option<String>,
    pub life: Life,
    pub checklist: Vec<(Milestone, Pace)>,
    /// Whether it can have begun by now.
    pub has_begun: bool,
    /// Other dialogues in the same three weeks that share a theme, so that forums are not duplicated.
    pub close_by: Vec<DialogueHead>,
    /// What it follows by rule, and what follows it.
    pub ties: Ties,
}

/// Reads the overview of a dialogue.
///
/// # Errors
/// [`Refusal::NotFound`] when there is none; refuses those who may not see dialogues at the desk.
pub async fn overview(platform: &Platform, actor: &Actor, id: DialogueId) -> Result<Overview> {
    actor.may(Permission::SeeDialogues)?;
    let db = platform.db();
    let row = entity::dialogue::Entity::find_by_id(id)
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let plan = rows::plan_of(&row, rows::themes(db, id).await?)?;
    let life = lives(db, std::slice::from_ref(&row))
        .await?
        .pop()
        .ok_or(Refusal::NotFound)?;
    let close_by = close_by(platform, &row, &plan).await?;
    Ok(Overview {
        head: DialogueHead::of(&row)?,
        reference: row
            .year
            .zip(row.number)
            .map(|(year, number)| format!("{year}/{number}")),
        checklist: checklist(&life, platform.now()),
        has_begun: plan
            .schedule
            .begins()
            .is_some_and(|begins| begins <= platform.now()),
        plan,
        life,
        close_by,
        ties: ties(db, id).await?,
    })
}

/// Dialogues within ten days on either side with a theme in common.
async fn close_by(
    platform: &Platform,
    row: &entity::dialogue::Model,
    plan: &Plan,
) -> Result<Vec<DialogueHead>> {
    use entity::dialogue::{Column, Entity};
    let Some(day) = plan.schedule.first_day() else {
        return Ok(Vec::new());
    };
    let span = chrono::Duration::days(10);
    let same_theme = sea_orm::QuerySelect::query(
        &mut entity::dialogue_theme::Entity::find()
            .select_only()
            .column(entity::dialogue_theme::Column::DialogueId)
            .filter(entity::dialogue_theme::Column::Theme.is_in(plan.themes.iter().copied())),
    )
    .to_owned();
    Entity::find()
        .filter(Column::Id.ne(row.id))
        .filter(Column::State.ne(domain::DialogueState::Cancelled))
        .filter(
            Condition::all()
                .add(Column::FirstDay.gte((day - span).to_string()))
                .add(Column::FirstDay.lte((day + span).to_string())),
        )
        .filter(Column::Id.in_subquery(same_theme))
        .order_by_asc(Column::FirstDay)
        .limit(5)
        .all(platform.db())
        .await?
        .iter()
        .map(DialogueHead::of)
        .collect()
}
