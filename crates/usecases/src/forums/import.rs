//! Calendar files of other bodies: read, shown, and taken over once somebody has looked. A file that is read again
//! updates its meetings by their identities.

use std::collections::{BTreeSet, HashMap};

use chrono::{Duration, NaiveDate};
use domain::audit::{Entry, Subject};
use domain::forum::{CommonForm, Forum, ForumOutcome as Outcome, parse_common};
use domain::ids::{ForumId, ForumImportId};
use domain::{Actor, Doubt, Permission, Problem, Refusal, fields, text};
use entity::forum_import::{ActiveModel, Column, Entity, Model};
use itip::read::{Meeting, read_agenda};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::write::{insert, update};
use crate::{Platform, Result};

/// How long a file waits for its confirmation.
const WAITS: Duration = Duration::days(7);
/// The longest identity that is kept, in bytes.
const UID_MAX: usize = 500;

/// A meeting of a file, and what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Counted from 1 in the order of the file.
    pub number: usize,
    pub title: String,
    pub days: Option<(NaiveDate, NaiveDate)>,
    pub place: String,
    pub outcome: Outcome,
    /// It repeats by a rule, and only its first time is taken.
    pub repeats: bool,
}

/// A file before it is taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    pub id: ForumImportId,
    pub file: String,
    pub rows: Vec<Row>,
}

/// What was taken over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub created: usize,
    pub updated: usize,
    pub unchanged: usize,
    pub removed: usize,
}

/// Reads a file and keeps it for the preview.
///
/// # Errors
/// Refuses what is no calendar file, or holds no meeting.
pub async fn upload(
    platform: &Platform,
    actor: &Actor,
    file_name: &str,
    bytes: &[u8],
) -> Result<ForumImportId> {
    actor.may(Permission::PlanDialogues)?;
    let account = actor.account().ok_or(Refusal::NotPermitted)?;
    let meetings = read_agenda(bytes).map_err(unreadable)?;
    if meetings.is_empty() {
        let reason = "file-reason-no-meetings";
        return Err(Refusal::UnreadableFile { reason }.into());
    }
    let tx = platform.begin().await?;
    Entity::delete_many()
        .filter(Column::MadeAt.lt(tx.now() - WAITS))
        .exec(tx.db())
        .await?;
    let id = ForumImportId::new();
    let name: String = text::line(file_name).chars().take(200).collect();
    // PostgreSQL keeps no zero in a text; the reader drops control characters anyway.
    let content = String::from_utf8_lossy(bytes).replace('\0', "");
    Entity::insert(ActiveModel {
        id: Set(id),
        file_name: Set(name),
        content: Set(content),
        made_by: Set(account),
        made_at: Set(tx.now()),
    })
    .exec_without_returning(tx.db())
    .await?;
    tx.commit().await?;
    Ok(id)
}

/// What would become of a file.
///
/// # Errors
/// [`Refusal::NotFound`] when it was taken over already, or waited too long.
pub async fn preview(platform: &Platform, actor: &Actor, id: ForumImportId) -> Result<Preview> {
    actor.may(Permission::PlanDialogues)?;
    let row = Entity::find_by_id(id)
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let planned = plan(platform.db(), &row).await?;
    Ok(Preview {
        id,
        file: row.file_name,
        rows: planned.into_iter().map(|planned| planned.row).collect(),
    })
}

/// Takes the meetings of a file over; `common` is said of those that are new. What officers said of the others
/// stays. A confirmation that is sent twice changes nothing more.
///
/// # Errors
/// Refuses fields that need another look, and those who may not plan dialogues.
pub async fn confirm(
    platform: &Platform,
    actor: &Actor,
    id: ForumImportId,
    common: &CommonForm,
) -> Result<Counts> {
    let tx = platform.begin().await?;
    actor.may(Permission::PlanDialogues)?;
    // Whoever deletes the row first takes the file over.
    let Some(row) = Entity::find_by_id(id).one(tx.db()).await? else {
        return Ok(Counts::default());
    };
    let common = parse_common(common).map_err(Refusal::Invalid)?;
    let taken = Entity::delete_by_id(id).exec(tx.db()).await?;
    if taken.rows_affected == 0 {
        return Ok(Counts::default());
    }
    let mut counts = Counts::default();
    for planned in plan(tx.db(), &row).await? {
        let (Some(uid), Some(days)) = (&planned.uid, planned.row.days) else {
            continue;
        };
        let of_file = |known: Option<&entity::forum::Model>| Forum {
            title: planned.row.title.clone(),
            place: planned.row.place.clone(),
            address: planned.address.clone(),
            first_day: days.0,
            last_day: days.1,
            organiser: known.map_or_else(|| common.organiser.clone(), |row| row.organiser.clone()),
            region: known.map_or(common.region, |row| row.region),
            themes: common.themes.clone(),
        };
        match (planned.row.outcome, planned.known) {
            (Outcome::Created, None) => {
                insert(&tx, ForumId::new(), &of_file(None), Some(uid)).await?;
                counts.created += 1;
            }
            (Outcome::Updated, Some(known)) => {
                let forum = of_file(Some(&known));
                update(&tx, known, &forum).await?;
                counts.updated += 1;
            }
            (Outcome::Removed, Some(known)) => {
                entity::forum::Entity::delete_by_id(known.id)
                    .exec(tx.db())
                    .await?;
                counts.removed += 1;
            }
            (Outcome::Unchanged, _) => counts.unchanged += 1,
            _ => {}
        }
    }
    let entry = Entry::ForumsImported {
        created: counts.created,
        updated: counts.updated,
        unchanged: counts.unchanged,
        removed: counts.removed,
    };
    tx.record(actor, &Subject::Platform, &entry).await?;
    tx.commit().await?;
    Ok(counts)
}

/// A row with what is needed to write it.
struct Planned {
    row: Row,
    uid: Option<String>,
    address: String,
    known: Option<entity::forum::Model>,
}

async fn plan(db: &impl ConnectionTrait, file: &Model) -> Result<Vec<Planned>> {
    use entity::forum::{Column, Entity};
    let meetings = read_agenda(file.content.as_bytes()).map_err(unreadable)?;
    let uids = meetings.iter().filter_map(|meeting| meeting.uid.clone());
    let mut known: HashMap<String, entity::forum::Model> = Entity::find()
        .filter(Column::Uid.is_in(uids))
        .all(db)
        .await?
        .into_iter()
        .filter_map(|row| Some((row.uid.clone()?, row)))
        .collect();
    let mut met: BTreeSet<String> = BTreeSet::new();
    let mut planned = Vec::with_capacity(meetings.len());
    for (number, meeting) in (1..).zip(meetings) {
        let address = fields::web_address(&meeting.address).unwrap_or_default();
        let of_uid = meeting.uid.as_ref().and_then(|uid| known.get(uid));
        let outcome = outcome(&meeting, &address, of_uid, &met);
        let takes = !outcome.is_fault() && outcome != Outcome::LeftOut;
        let row = Row {
            number,
            title: meeting.title,
            days: meeting.first_day.zip(meeting.last_day),
            place: meeting.place,
            outcome,
            repeats: meeting.repeats,
        };
        let of_uid = meeting.uid.as_ref().filter(|_| takes);
        let known = of_uid.and_then(|uid| known.remove(uid));
        if !meeting.occurrence {
            met.extend(meeting.uid.clone());
        }
        planned.push(Planned {
            row,
            uid: meeting.uid,
            address,
            known,
        });
    }
    Ok(planned)
}

fn outcome(
    meeting: &Meeting,
    address: &str,
    known: Option<&entity::forum::Model>,
    met: &BTreeSet<String>,
) -> Outcome {
    let Some(uid) = meeting.uid.as_ref().filter(|uid| uid.len() <= UID_MAX) else {
        return Outcome::WithoutUid;
    };
    if meeting.occurrence {
        return Outcome::LeftOut;
    }
    if met.contains(uid) {
        return Outcome::UidTwice;
    }
    let Some((first, last)) = meeting.first_day.zip(meeting.last_day) else {
        return Outcome::WithoutDay;
    };
    if !domain::schedule::date(&first.to_string()).is_ok_and(|day| day == first) {
        return Outcome::WithoutDay;
    }
    match (known, meeting.cancelled) {
        (Some(_), true) => return Outcome::Removed,
        (None, true) => return Outcome::LeftOut,
        (Some(_) | None, false) => {}
    }
    if meeting.title.is_empty() {
        return Outcome::WithoutTitle;
    }
    if last < first {
        return Outcome::EndBeforeStart;
    }
    let same = known.map(|row| {
        row.title == meeting.title
            && row.place == meeting.place
            && row.address == address
            && row.first_day == first.to_string()
            && row.last_day == last.to_string()
    });
    match same {
        None => Outcome::Created,
        Some(true) => Outcome::Unchanged,
        Some(false) => Outcome::Updated,
    }
}

fn unreadable(doubt: Doubt) -> Refusal {
    if doubt == Doubt::TooLarge {
        let reason = "file-reason-agenda-too-large";
        Refusal::UnreadableFile { reason }
    } else {
        Refusal::field("file", Problem::NotACalendar)
    }
}
