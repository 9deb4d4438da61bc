//! Adding, changing, moving and removing sessions.

use domain::audit::{Change, Entry};
use domain::ids::{DialogueId, SessionId};
use domain::programme::{
    self, Direction, Moved, SESSIONS_MAX, Session, SessionForm, Side, Slot, clock, parse,
};
use domain::{Actor, Problem, Refusal};
use entity::session::Model;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};

use super::desk::Desk;
use super::rows;
use crate::{Platform, Result, documents, templates};

/// Adds a session. The id comes with the form, so that a form that is sent twice adds one.
///
/// # Errors
/// Refuses a session whose fields need another look, more than [`SESSIONS_MAX`], a dialogue that was cancelled,
/// and those who may not plan dialogues.
pub async fn add(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    id: SessionId,
    form: &SessionForm,
) -> Result<()> {
    let desk = Desk::open(platform, actor, dialogue).await?;
    let session = parse(form, &desk.schedule).map_err(Refusal::Invalid)?;
    let known = desk.sessions().await?;
    if known.iter().any(|row| row.id == id) {
        return Ok(());
    }
    if known.len() as u64 >= SESSIONS_MAX {
        let max = SESSIONS_MAX as usize;
        return Err(Refusal::TooManyRows { max }.into());
    }
    let mut row = entity::session::ActiveModel {
        id: Set(id),
        dialogue_id: Set(dialogue),
        version: Set(1),
        ..Default::default()
    };
    rows::write(&session, &mut row);
    entity::session::Entity::insert(row)
        .exec_without_returning(desk.tx.db())
        .await?;
    let title = session.title;
    desk.keep(actor, vec![Entry::SessionAdded { title }]).await
}

/// Changes a session that `version` of was shown; with `follow`, what comes after it on its day moves along.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when somebody else changed it since, fields that need another look, not found
/// when the dialogue has no such session.
pub async fn change(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    id: SessionId,
    version: i64,
    form: &SessionForm,
    follow: bool,
) -> Result<()> {
    let desk = Desk::open(platform, actor, dialogue).await?;
    let row = desk.session(id).await?;
    if row.version != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let session = parse(form, &desk.schedule).map_err(Refusal::Invalid)?;
    let before = rows::session_of(&row);
    let changes = differences(&before, &session);
    if changes.is_empty() {
        return Ok(());
    }
    if before.title != session.title
        && templates::queries::asks_for(desk.tx.db(), &desk.dialogue, &before.title).await?
    {
        return Err(Refusal::field("title", Problem::LockedByTemplate).into());
    }
    let mut entries = vec![Entry::SessionChanged {
        title: session.title.clone(),
        changes,
    }];
    if follow {
        let all = desk.sessions().await?;
        let moved =
            programme::following(&placed(&all), id, &before.track, before.slot, session.slot)
                .map_err(|problem| Refusal::field("minutes", problem))?;
        entries.extend(place(&desk, &all, &moved, None).await?);
    }
    let mut changed: entity::session::ActiveModel = row.into();
    rows::write(&session, &mut changed);
    changed.version = Set(version + 1);
    changed.update(desk.tx.db()).await?;
    desk.keep(actor, entries).await
}

/// Lets a session change places with its neighbour in its track.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when it was changed or moved since the page was opened; not found when the
/// dialogue has no such session.
pub async fn shift(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    id: SessionId,
    version: i64,
    direction: Direction,
) -> Result<()> {
    let desk = Desk::open(platform, actor, dialogue).await?;
    let all = desk.sessions().await?;
    let row = all.iter().find(|row| row.id == id);
    if row.ok_or(Refusal::NotFound)?.version != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let Some(moved) = programme::swapped(&placed(&all), id, direction) else {
        return Ok(());
    };
    let entries = place(&desk, &all, &moved, None).await?;
    desk.keep(actor, entries).await
}

/// Puts a session beside another one, in whose track of whose day it goes; what is in its way waits.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when it was changed or moved since the page was opened; [`Problem::PastMidnight`]
/// when there is no room left on that day; not found when the dialogue has no such sessions.
pub async fn put(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    id: SessionId,
    version: i64,
    (side, target): (Side, SessionId),
) -> Result<()> {
    let desk = Desk::open(platform, actor, dialogue).await?;
    let all = desk.sessions().await?;
    let row = |id| all.iter().find(|row| row.id == id).ok_or(Refusal::NotFound);
    let (session, target) = (row(id)?, row(target)?);
    if session.version != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let moved = programme::put_beside(&placed(&all), id, target.id, side)
        .map_err(|problem| Refusal::field("start", problem))?;
    let entries = place(&desk, &all, &moved, Some((id, &target.track))).await?;
    desk.keep(actor, entries).await
}

/// Removes a session with the parts that people have in it. Its documents stay with the dialogue.
///
/// # Errors
/// Not found when the dialogue has no such session.
pub async fn remove(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    id: SessionId,
) -> Result<()> {
    let desk = Desk::open(platform, actor, dialogue).await?;
    let row = desk.session(id).await?;
    if documents::leave_session(&desk.tx, id, dialogue).await? {
        desk.tx.touch_public().await?;
    }
    entity::session::Entity::delete_by_id(id)
        .exec(desk.tx.db())
        .await?;
    let title = row.title;
    desk.keep(actor, vec![Entry::SessionRemoved { title }])
        .await
}

fn placed(all: &[Model]) -> Vec<(SessionId, Slot, &str)> {
    all.iter()
        .map(|row| (row.id, rows::slot_of(row), row.track.as_str()))
        .collect()
}

/// Writes the new slots of sessions that moved, and the track of the one that may have come from another.
async fn place(
    desk: &Desk,
    all: &[Model],
    moved: &[Moved],
    track: Option<(SessionId, &str)>,
) -> Result<Vec<Entry>> {
    let mut entries = Vec::with_capacity(moved.len());
    for (id, slot) in moved {
        let Some(row) = all.iter().find(|row| row.id == *id) else {
            continue;
        };
        let mut changes = Vec::new();
        let before = rows::slot_of(row);
        let track = track.filter(|(of, _)| of == id);
        let track = track.map_or(row.track.as_str(), |(_, track)| track);
        let day = |slot: Slot| slot.day.to_string();
        Change::note(&mut changes, "day", day(before), day(*slot));
        Change::note(&mut changes, "start", time(before), time(*slot));
        Change::note(&mut changes, "track", &row.track, track);
        if changes.is_empty() {
            continue;
        }
        let mut changed: entity::session::ActiveModel = row.clone().into();
        rows::write_slot(*slot, &mut changed);
        changed.track = Set(track.to_owned());
        changed.version = Set(row.version + 1);
        changed.update(desk.tx.db()).await?;
        entries.push(Entry::SessionChanged {
            title: row.title.clone(),
            changes,
        });
    }
    Ok(entries)
}

fn time(slot: Slot) -> String {
    clock(slot.start).format("%H:%M").to_string()
}

/// What differs between two sessions, as the audit trail keeps it.
fn differences(before: &Session, after: &Session) -> Vec<Change> {
    let (old, new) = (SessionForm::of(before), SessionForm::of(after));
    let mut changes = Vec::new();
    let mut note = |field: &str, before: &str, after: &str| {
        Change::note(&mut changes, field, before, after);
    };
    note("kind", &old.kind, &new.kind);
    note("title", &old.title, &new.title);
    note("about", &old.about, &new.about);
    note("day", &old.day, &new.day);
    note("start", &old.start, &new.start);
    note("minutes", &old.minutes, &new.minutes);
    note("track", &old.track, &new.track);
    note("room", &old.room, &new.room);
    note(
        "languages",
        &old.languages.join(", "),
        &new.languages.join(", "),
    );
    changes
}
