//! What stands at the head of every page of a dialogue's desk.

use chrono::{DateTime, Utc};
use domain::ids::{DialogueId, WorkingGroupId};
use domain::schedule::Schedule;
use domain::{Actor, DialogueState, Format, Language, Mode, Permission};

use crate::dialogues::rows;
use crate::{Platform, Result, reach};

/// What a page of a dialogue's desk says of it before anything else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DialogueHead {
    pub id: DialogueId,
    pub slug: String,
    pub title: String,
    pub format: Format,
    pub mode: Mode,
    pub state: DialogueState,
    pub place: String,
    pub seats: u32,
    pub schedule: Schedule,
    /// The instants of the schedule, when its hours are known.
    pub instants: Option<(DateTime<Utc>, DateTime<Utc>)>,
    pub respond_by: Option<DateTime<Utc>>,
    pub language: Language,
    /// The group whose meeting it is.
    pub group: Option<WorkingGroupId>,
    pub version: i64,
    /// Since when the desk's lists leave it out.
    pub archived_at: Option<DateTime<Utc>>,
    /// Since when the public can read its programme.
    pub programme_published_at: Option<DateTime<Utc>>,
}

impl DialogueHead {
    /// Reads the head out of a row.
    ///
    /// # Errors
    /// A fault when the row holds a schedule that cannot be read.
    pub fn of(row: &entity::dialogue::Model) -> Result<Self> {
        let facts = rows::facts(row)?;
        Ok(Self {
            id: row.id,
            slug: row.slug.clone(),
            title: row.title.clone(),
            format: row.format,
            mode: row.mode,
            state: row.state,
            place: row.place.clone(),
            seats: facts.seats,
            schedule: facts.schedule,
            instants: row.starts_at.zip(row.ends_at),
            respond_by: row.respond_by,
            language: row.language,
            group: row.group_id,
            version: row.version,
            archived_at: row.archived_at,
            programme_published_at: row.programme_published_at,
        })
    }
}

/// Goes on only when the actor may do this with the dialogue. One query at most.
///
/// # Errors
/// As [`Actor::may_with`].
pub async fn may(
    platform: &Platform,
    actor: &Actor,
    permission: Permission,
    id: DialogueId,
) -> Result<()> {
    reach::may(platform.db(), actor, permission, id).await
}

/// Reads the head of a dialogue.
///
/// # Errors
/// Not found when there is none; refuses those who may not see dialogues at the desk.
pub async fn head(platform: &Platform, actor: &Actor, id: DialogueId) -> Result<DialogueHead> {
    let row = reach::dialogue(platform.db(), actor, Permission::SeeDialogues, id).await?;
    DialogueHead::of(&row)
}
