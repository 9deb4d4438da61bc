//! Round tables at the desk.

use domain::ids::{DialogueId, SessionId};
use domain::round_table::Rule;
use domain::{Actor, Permission};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::room::{Guest, Room};
use crate::dialogues::queries::DialogueHead;
use crate::{Platform, Result, reach};

/// A session of the programme, which may be a round table.
#[derive(Clone, Debug)]
pub struct TableLine {
    pub id: SessionId,
    pub title: String,
    pub room: String,
    pub day: i64,
    /// The minute of the day at which it begins.
    pub start: i64,
    pub rule: Option<Rule>,
}

/// The round tables of a dialogue.
#[derive(Clone, Debug)]
pub struct Screen {
    pub head: DialogueHead,
    /// All sessions, in the order of the programme.
    pub sessions: Vec<TableLine>,
    /// Everybody who comes and asked, in the order of asking.
    pub guests: Vec<Guest>,
    pub may_plan: bool,
    pub may_place: bool,
}

impl Screen {
    /// Those who sit at a table.
    pub fn at(&self, table: SessionId) -> impl Iterator<Item = &Guest> {
        let guests = self.guests.iter();
        guests.filter(move |guest| guest.seated == Some(table))
    }

    /// Those who wait for a seat.
    pub fn waiting(&self) -> impl Iterator<Item = &Guest> {
        self.guests.iter().filter(|guest| guest.seated.is_none())
    }

    /// The sessions among which people choose.
    pub fn tables(&self) -> impl Iterator<Item = (&TableLine, Rule)> {
        let sessions = self.sessions.iter();
        sessions.filter_map(|line| Some((line, line.rule?)))
    }

    /// The title of a session.
    #[must_use]
    pub fn title(&self, id: SessionId) -> &str {
        let found = self.sessions.iter().find(|line| line.id == id);
        found.map_or("", |line| line.title.as_str())
    }
}

/// The round tables of a dialogue, with who sits where. Five queries at most.
///
/// # Errors
/// Refuses those who may not see the dialogue.
pub async fn screen(platform: &Platform, actor: &Actor, dialogue: DialogueId) -> Result<Screen> {
    let db = platform.db();
    let row = reach::dialogue(db, actor, Permission::SeeDialogues, dialogue).await?;
    let room = Room::load(db, dialogue).await?;
    let sessions = entity::session::Entity::find()
        .filter(entity::session::Column::DialogueId.eq(dialogue))
        .order_by_asc(entity::session::Column::Day)
        .order_by_asc(entity::session::Column::Start)
        .order_by_asc(entity::session::Column::Track)
        .order_by_asc(entity::session::Column::Id)
        .all(db)
        .await?;
    let rule = |id: SessionId| {
        let found = room.tables.iter().find(|(session, _)| session.id == id);
        found.map(|(_, rule)| *rule)
    };
    Ok(Screen {
        sessions: sessions
            .into_iter()
            .map(|session| TableLine {
                rule: rule(session.id),
                id: session.id,
                title: session.title,
                room: session.room,
                day: session.day,
                start: session.start,
            })
            .collect(),
        guests: room.guests,
        may_plan: actor.can_with(Permission::PlanDialogues, row.group_id),
        may_place: actor.can_with(Permission::IssueInvitations, row.group_id),
        head: DialogueHead::of(&row)?,
    })
}
