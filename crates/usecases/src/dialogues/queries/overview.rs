//! One dialogue: its plan and its life.

use domain::dialogue::{Plan, may_archive};
use domain::ids::DialogueId;
use domain::life::{Life, Milestone, Pace, checklist};
use domain::{Actor, Permission, Refusal};

use super::head::DialogueHead;
use super::life::lives;
use super::ties::{Ties, ties};
use crate::dialogues::rows;
use crate::forums::{self, Beside, Draft};
use crate::{Platform, Result, reach};

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
    /// Similar meetings, so that forums are not duplicated, and what stands in the way of its days.
    pub beside: Beside,
    /// What it follows by rule, and what follows it.
    pub ties: Ties,
    /// Whether the lists may leave it out; false once they do.
    pub may_be_archived: bool,
}

/// Reads the overview of a dialogue.
///
/// # Errors
/// [`Refusal::NotFound`] when there is none; refuses those who may not see dialogues at the desk.
pub async fn overview(platform: &Platform, actor: &Actor, id: DialogueId) -> Result<Overview> {
    let db = platform.db();
    let row = reach::dialogue(db, actor, Permission::SeeDialogues, id).await?;
    let plan = rows::plan_of(&row, rows::themes(db, id).await?)?;
    let life = lives(db, std::slice::from_ref(&row))
        .await?
        .pop()
        .ok_or(Refusal::NotFound)?;
    let beside = forums::beside(platform, actor, Some(id), &Draft::from(&plan)).await?;
    Ok(Overview {
        head: DialogueHead::of(&row)?,
        reference: row
            .year
            .zip(row.number)
            .map(|(year, number)| format!("{year}/{number}")),
        checklist: checklist(&life, platform.now(), |permission| {
            actor.can_with(permission, row.group_id)
        }),
        has_begun: plan
            .schedule
            .begins()
            .is_some_and(|begins| begins <= platform.now()),
        may_be_archived: row.archived_at.is_none()
            && may_archive(
                &life.facts,
                life.answers.holding() + life.answers.drafted,
                platform.now(),
            )
            .is_ok(),
        plan,
        life,
        beside,
        ties: ties(db, actor, id).await?,
    })
}
