//! The home of the desk: what is late, what is next, who answered, and one's own dialogues.

use chrono::{DateTime, Utc};
use domain::ids::DialogueId;
use domain::life::{Life, Milestone, Pace, checklist};
use domain::{Actor, Answer, Channel, DialogueState, Permission};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::head::DialogueHead;
use super::life::lives;
use crate::{Platform, Result};

/// How many open dialogues the home looks through for what is next.
const OPEN: u64 = 100;
/// How many answers and own dialogues are shown.
const LATEST: u64 = 8;

/// What is to be done for a dialogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    pub dialogue: DialogueHead,
    pub milestone: Milestone,
    pub pace: Pace,
    pub life: Life,
}

/// An answer that arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LatestAnswer {
    pub at: DateTime<Utc>,
    pub person: String,
    pub answer: Answer,
    pub channel: Channel,
    pub dialogue: (DialogueId, String),
}

/// What the home of the desk shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeskHome {
    /// The late before the next, the earliest dialogue first.
    pub tasks: Vec<Task>,
    pub answers: Vec<LatestAnswer>,
    /// The dialogues in which this account did something last.
    pub own: Vec<DialogueHead>,
    pub dialogues: u64,
    pub people: u64,
}

/// Reads the home of the desk. Those who see no dialogues get an empty one.
///
/// # Errors
/// Refuses those who may not enter the desk.
pub async fn home(platform: &Platform, actor: &Actor) -> Result<DeskHome> {
    actor.may(Permission::SeeDesk)?;
    if !actor.can(Permission::SeeDialogues) {
        return Ok(DeskHome::default());
    }
    let db = platform.db();
    Ok(DeskHome {
        tasks: tasks(platform).await?,
        answers: latest_answers(platform).await?,
        own: own(platform, actor).await?,
        dialogues: entity::dialogue::Entity::find()
            .filter(entity::dialogue::Column::ArchivedAt.is_null())
            .count(db)
            .await?,
        people: entity::person::Entity::find()
            .filter(entity::person::Column::ArchivedAt.is_null())
            .count(db)
            .await?,
    })
}

async fn tasks(platform: &Platform) -> Result<Vec<Task>> {
    use entity::dialogue::{Column, Entity};
    let mut published = entity::report::Entity::find()
        .select_only()
        .column(entity::report::Column::DialogueId)
        .filter(entity::report::Column::State.eq(domain::ReportState::Published));
    let published = QuerySelect::query(&mut published).to_owned();
    let open = Entity::find()
        .filter(Column::ArchivedAt.is_null())
        .filter(
            Condition::any()
                .add(Column::State.is_in([DialogueState::Draft, DialogueState::Convened]))
                .add(
                    Condition::all()
                        .add(Column::State.eq(DialogueState::Held))
                        .add(Column::Id.not_in_subquery(published)),
                ),
        )
        .order_by_asc(Column::FirstDay)
        .order_by_asc(Column::Id)
        .limit(OPEN)
        .all(platform.db())
        .await?;
    let lives = lives(platform.db(), &open).await?;
    let mut tasks = Vec::new();
    for (row, life) in open.iter().zip(lives) {
        for (milestone, pace) in checklist(&life, platform.now()) {
            if matches!(pace, Pace::Late | Pace::Next) {
                tasks.push(Task {
                    dialogue: DialogueHead::of(row)?,
                    milestone,
                    pace,
                    life: life.clone(),
                });
            }
        }
    }
    tasks.sort_by_key(|task| task.pace != Pace::Late);
    Ok(tasks)
}

async fn latest_answers(platform: &Platform) -> Result<Vec<LatestAnswer>> {
    let db = platform.db();
    let rsvps = entity::rsvp::Entity::find()
        .filter(entity::rsvp::Column::Meeting.eq(""))
        .order_by_desc(entity::rsvp::Column::Id)
        .limit(LATEST)
        .all(db)
        .await?;
    let invitations = entity::invitation::Entity::find()
        .filter(entity::invitation::Column::Id.is_in(rsvps.iter().map(|row| row.invitation_id)))
        .all(db)
        .await?;
    let people = entity::person::Entity::find()
        .filter(entity::person::Column::Id.is_in(invitations.iter().map(|row| row.person_id)))
        .all(db)
        .await?;
    let dialogues = entity::dialogue::Entity::find()
        .filter(entity::dialogue::Column::Id.is_in(invitations.iter().map(|row| row.dialogue_id)))
        .all(db)
        .await?;
    let answers = rsvps.iter().filter_map(|rsvp| {
        let invitation = invitations.iter().find(|i| i.id == rsvp.invitation_id)?;
        let person = people.iter().find(|p| p.id == invitation.person_id)?;
        let dialogue = dialogues.iter().find(|d| d.id == invitation.dialogue_id)?;
        Some(LatestAnswer {
            at: rsvp.at,
            person: format!("{} {}", person.given_name, person.family_name)
                .trim()
                .to_owned(),
            answer: rsvp.answer,
            channel: rsvp.channel,
            dialogue: (dialogue.id, dialogue.title.clone()),
        })
    });
    Ok(answers.collect())
}

async fn own(platform: &Platform, actor: &Actor) -> Result<Vec<DialogueHead>> {
    use entity::audit::{Column, Entity};
    let Some(account) = actor.account() else {
        return Ok(Vec::new());
    };
    // Ids sort by time, so the greatest is the latest.
    let touched: Vec<(DialogueId, String)> = Entity::find()
        .select_only()
        .column(Column::DialogueId)
        .column_as(Column::Id.max(), "latest")
        .filter(Column::AccountId.eq(account))
        .filter(Column::DialogueId.is_not_null())
        .group_by(Column::DialogueId)
        .order_by_desc(Column::Id.max())
        .limit(LATEST)
        .into_tuple()
        .all(platform.db())
        .await?;
    let rows = entity::dialogue::Entity::find()
        .filter(entity::dialogue::Column::Id.is_in(touched.iter().map(|(id, _)| *id)))
        .filter(entity::dialogue::Column::ArchivedAt.is_null())
        .all(platform.db())
        .await?;
    touched
        .iter()
        .filter_map(|(id, _)| rows.iter().find(|row| row.id == *id))
        .map(DialogueHead::of)
        .collect()
}
