//! What pages show of a series.

use std::collections::HashMap;

use domain::ids::{DialogueId, InvitationId};
use domain::repeats::Repeats;
use domain::{Actor, Answer, Permission};
use itip::calendar::{Entry, Series};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::rule::rule_of;
use super::series::{Meeting, Meetings, changes_of};
use crate::dialogues::queries::DialogueHead;
use crate::portal::Dialogue;
use crate::{Platform, Result, reach};

/// A meeting with what people have said to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub meeting: Meeting,
    /// How many have declined it alone.
    pub absent: usize,
    /// The answer of the person who looks, where it is one to this meeting alone.
    pub mine: Option<Answer>,
}

/// The meetings of a dialogue at the desk.
#[derive(Clone, Debug)]
pub struct Screen {
    pub head: DialogueHead,
    pub rule: Option<Repeats>,
    /// Empty for a dialogue that takes place once.
    pub meetings: Vec<Line>,
}

/// Reads the meetings of a dialogue. Four queries.
///
/// # Errors
/// Not found; refuses those who may not see dialogues at the desk.
pub async fn screen(platform: &Platform, actor: &Actor, id: DialogueId) -> Result<Screen> {
    let row = reach::dialogue(platform.db(), actor, Permission::SeeDialogues, id).await?;
    let meetings = Meetings::of(platform.db(), &row).await?;
    Ok(Screen {
        head: DialogueHead::of(&row)?,
        rule: rule_of(&row)?,
        meetings: lines(&row, &meetings, None)?,
    })
}

/// The meetings of a dialogue that the public knows of; empty when it takes place once. Four queries at most.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn public(platform: &Platform, slug: &str) -> Result<Vec<Meeting>> {
    let row = crate::portal::dialogues::by_slug(platform, slug).await?;
    Meetings::of(platform.db(), &row).await?.list(&row)
}

/// The meetings of those of the dialogues that repeat. One query, or none when none does.
pub(crate) async fn public_of_all(
    db: &impl ConnectionTrait,
    rows: &[entity::dialogue::Model],
) -> Result<HashMap<DialogueId, Vec<Meeting>>> {
    let changes = changes_of(db, rows).await?;
    rows.iter()
        .filter_map(|row| Some((row, changes.get(&row.id)?)))
        .map(|(row, meetings)| Ok((row.id, meetings.list(row)?)))
        .collect()
}

/// Public calendar entries, those of dialogues that repeat as series. Two queries when there is one.
///
/// # Errors
/// A fault when a series cannot be written.
pub async fn calendars(
    platform: &Platform,
    entries: Vec<(&Dialogue, Entry)>,
) -> Result<(Vec<Entry>, Vec<Series>)> {
    let repeating: Vec<DialogueId> = entries
        .iter()
        .filter(|(dialogue, _)| dialogue.repeats.is_some())
        .map(|(dialogue, _)| dialogue.id)
        .collect();
    let rows = if repeating.is_empty() {
        Vec::new()
    } else {
        entity::dialogue::Entity::find()
            .filter(entity::dialogue::Column::Id.is_in(repeating))
            .all(platform.db())
            .await?
    };
    let changes = changes_of(platform.db(), &rows).await?;
    let (mut once, mut again) = (Vec::with_capacity(entries.len()), Vec::new());
    for (dialogue, entry) in entries {
        let row = rows.iter().find(|row| row.id == dialogue.id);
        match row.zip(changes.get(&dialogue.id)) {
            Some((row, meetings)) => {
                let series = meetings.series(entry, row, None)?;
                again.extend(series.map(|(series, _)| series));
            }
            None => once.push(entry),
        }
    }
    Ok((once, again))
}

/// The meetings as lines, with the answers of the one who looks.
pub(crate) fn lines(
    row: &entity::dialogue::Model,
    meetings: &Meetings,
    mine: Option<InvitationId>,
) -> Result<Vec<Line>> {
    let mine = mine.map(|id| meetings.answers_of(id)).unwrap_or_default();
    let lines = meetings.list(row)?.into_iter().map(|meeting| Line {
        absent: meetings.absent(meeting.day),
        mine: mine.get(&meeting.day).copied(),
        meeting,
    });
    Ok(lines.collect())
}
