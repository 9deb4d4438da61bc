//! The home of the desk: what is late, what is next, who answered, and one's own dialogues.

use chrono::{DateTime, Utc};
use domain::ids::{DialogueId, WorkingGroupId};
use domain::life::{Life, Milestone, Pace, checklist};
use domain::{Actor, Answer, Channel, DialogueState, Permission};
use sea_orm::sea_query::{NullOrdering, Order, Query};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::head::DialogueHead;
use super::life::lives;
use crate::{Platform, Result, reach};

const SEE: Permission = Permission::SeeDialogues;

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
    /// The groups that this account leads, by title.
    pub led: Vec<Led>,
}

/// A group that somebody leads, with its dialogues.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Led {
    pub group: WorkingGroupId,
    pub title: String,
    /// The earliest first, those without a date last; without those that were cancelled.
    pub dialogues: Vec<DialogueHead>,
}

/// Reads the home of the desk, with the dialogues that the actor may see. Those who see none get an empty one.
///
/// # Errors
/// Refuses those who may not enter the desk.
pub async fn home(platform: &Platform, actor: &Actor) -> Result<DeskHome> {
    actor.may(Permission::SeeDesk)?;
    if !actor.can_somewhere(SEE) {
        return Ok(DeskHome::default());
    }
    let db = platform.db();
    let people = if actor.can(Permission::SeeDirectory) {
        entity::person::Entity::find()
            .filter(entity::person::Column::ArchivedAt.is_null())
            .count(db)
            .await?
    } else {
        0
    };
    Ok(DeskHome {
        tasks: tasks(platform, actor).await?,
        answers: latest_answers(platform, actor).await?,
        own: own(platform, actor).await?,
        dialogues: entity::dialogue::Entity::find()
            .filter(reach::dialogues(actor, SEE))
            .filter(entity::dialogue::Column::ArchivedAt.is_null())
            .count(db)
            .await?,
        people,
        led: led(platform, actor).await?,
    })
}

/// Two queries for whoever leads a group, none for others.
async fn led(platform: &Platform, actor: &Actor) -> Result<Vec<Led>> {
    let groups: Vec<WorkingGroupId> = actor.groups_led().collect();
    if groups.is_empty() {
        return Ok(Vec::new());
    }
    let db = platform.db();
    let dialogues = {
        use entity::dialogue::{Column, Entity};
        Entity::find()
            .filter(Column::GroupId.is_in(groups.iter().copied()))
            .filter(Column::State.ne(DialogueState::Cancelled))
            .order_by_with_nulls(Column::FirstDay, Order::Asc, NullOrdering::Last)
            .order_by_asc(Column::Id)
            .all(db)
            .await?
    };
    use entity::working_group::{Column, Entity};
    let groups = Entity::find()
        .filter(Column::Id.is_in(groups))
        .order_by_asc(Column::Title)
        .all(db)
        .await?;
    groups
        .into_iter()
        .map(|group| {
            let of_group = |row: &&entity::dialogue::Model| row.group_id == Some(group.id);
            let heads = dialogues.iter().filter(of_group).map(DialogueHead::of);
            Ok(Led {
                group: group.id,
                dialogues: heads.collect::<Result<_>>()?,
                title: group.title,
            })
        })
        .collect()
}

async fn tasks(platform: &Platform, actor: &Actor) -> Result<Vec<Task>> {
    use entity::dialogue::{Column, Entity};
    let mut published = entity::report::Entity::find()
        .select_only()
        .column(entity::report::Column::DialogueId)
        .filter(entity::report::Column::State.eq(domain::ReportState::Published));
    let published = QuerySelect::query(&mut published).to_owned();
    let open = Entity::find()
        .filter(Column::ArchivedAt.is_null())
        .filter(reach::dialogues(actor, SEE))
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
        let theirs = |permission| actor.can_with(permission, row.group_id);
        for (milestone, pace) in checklist(&life, platform.now(), theirs) {
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

async fn latest_answers(platform: &Platform, actor: &Actor) -> Result<Vec<LatestAnswer>> {
    let db = platform.db();
    let rsvps = entity::rsvp::Entity::find()
        .filter(entity::rsvp::Column::Meeting.eq(""))
        .filter(answers_in_reach(actor))
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

/// Answers to invitations to dialogues that the actor may see.
fn answers_in_reach(actor: &Actor) -> Condition {
    if actor.can(SEE) {
        return Condition::all();
    }
    let dialogues = Query::select()
        .column(entity::dialogue::Column::Id)
        .from(entity::dialogue::Entity)
        .cond_where(reach::dialogues(actor, SEE))
        .to_owned();
    let invitations = Query::select()
        .column(entity::invitation::Column::Id)
        .from(entity::invitation::Entity)
        .and_where(entity::invitation::Column::DialogueId.in_subquery(dialogues))
        .to_owned();
    Condition::all().add(entity::rsvp::Column::InvitationId.in_subquery(invitations))
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
        .filter(reach::dialogues(actor, SEE))
        .all(platform.db())
        .await?;
    touched
        .iter()
        .filter_map(|(id, _)| rows.iter().find(|row| row.id == *id))
        .map(DialogueHead::of)
        .collect()
}
