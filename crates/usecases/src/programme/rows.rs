//! Sessions as rows and as what they say.

use domain::Language;
use domain::programme::{Session, Slot};
use entity::session::{ActiveModel, Model};
use sea_orm::ActiveValue::Set;

/// When the session of a row is. The database keeps the numbers within bounds.
pub(super) fn slot_of(row: &Model) -> Slot {
    let number = |raw: i64| u32::try_from(raw).unwrap_or_default();
    Slot {
        day: number(row.day),
        start: number(row.start),
        minutes: number(row.minutes),
    }
}

/// The session of a row.
pub(super) fn session_of(row: &Model) -> Session {
    let languages = row.languages.split(',');
    Session {
        kind: row.kind,
        title: row.title.clone(),
        about: row.about.clone(),
        slot: slot_of(row),
        track: row.track.clone(),
        room: row.room.clone(),
        languages: languages
            .filter_map(|code| code.parse::<Language>().ok())
            .collect(),
    }
}

/// Writes a slot into the columns of a row.
pub(super) fn write_slot(slot: Slot, row: &mut ActiveModel) {
    row.day = Set(i64::from(slot.day));
    row.start = Set(i64::from(slot.start));
    row.minutes = Set(i64::from(slot.minutes));
}

/// Writes a session into the columns of a row; ids and version stay as they are.
pub(super) fn write(session: &Session, row: &mut ActiveModel) {
    let codes: Vec<&str> = session.languages.iter().map(|one| one.code()).collect();
    row.kind = Set(session.kind);
    row.title = Set(session.title.clone());
    row.about = Set(session.about.clone());
    write_slot(session.slot, row);
    row.track = Set(session.track.clone());
    row.room = Set(session.room.clone());
    row.languages = Set(codes.join(","));
}
