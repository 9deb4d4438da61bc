//! The page behind a focal point's link.

use chrono::{DateTime, NaiveDate, Utc};
use domain::delegation::{Delegate, DelegateState, DelegationState, Seats, Taking};
use domain::document::FileKind;
use domain::ids::{DelegateId, DelegationLetterId};
use domain::{Language, Refusal};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use super::rows;
use crate::dialogues::queries::DialogueHead;
use crate::invitations::person_name;
use crate::{Platform, Result};

/// Somebody whom the delegation names or named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DelegateLine {
    pub id: DelegateId,
    pub said: Delegate,
    pub state: DelegateState,
    /// Why the secretariat returned it; empty otherwise.
    pub reason: String,
    /// Whose seat they get, or got.
    pub replaces: Option<DelegateId>,
    /// The name of that person.
    pub stands_for: Option<String>,
    pub nominated_at: DateTime<Utc>,
    pub decided_at: Option<DateTime<Utc>>,
}

/// A note verbale or a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterLine {
    pub id: DelegationLetterId,
    pub name: String,
    pub kind: FileKind,
    pub bytes: u64,
    pub sent_at: DateTime<Utc>,
}

/// What the holder of a link sees.
#[derive(Clone, Debug)]
pub struct Shown {
    pub head: DialogueHead,
    /// The dialogue's own summary.
    pub summary: String,
    pub organisation: String,
    /// Who answers for it, and in which language they read.
    pub focal_point: String,
    pub language: Language,
    pub message: String,
    pub state: DelegationState,
    pub seats: Seats,
    pub nominate_by: Option<NaiveDate>,
    pub taking: Taking,
    /// In the order of naming.
    pub delegates: Vec<DelegateLine>,
    pub letters: Vec<LetterLine>,
}

impl Shown {
    /// Somebody by their id.
    #[must_use]
    pub fn delegate(&self, id: DelegateId) -> Option<&DelegateLine> {
        self.delegates.iter().find(|one| one.id == id)
    }

    /// How many seats are still free: at the table, and behind it.
    #[must_use]
    pub fn free(&self) -> Seats {
        let taken = |at_the_table: bool| {
            let seated = self.delegates.iter().filter(|one| {
                one.state.takes_a_seat()
                    && one.said.role.sits_at_the_table() == at_the_table
                    && (one.state == DelegateState::Confirmed || one.stands_for.is_none())
            });
            u32::try_from(seated.count()).unwrap_or(u32::MAX)
        };
        Seats {
            table: self.seats.table.saturating_sub(taken(true)),
            advisers: self.seats.advisers.saturating_sub(taken(false)),
        }
    }
}

/// What the holder of a link sees. Six queries.
///
/// # Errors
/// [`Refusal::NotFound`] for a link that nobody was given, or whose invitation was taken back.
pub async fn show(platform: &Platform, token: &str) -> Result<Shown> {
    let db = platform.db();
    let row = rows::by_token(db, token).await?;
    let dialogue = entity::dialogue::Entity::find_by_id(row.dialogue_id)
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let taking = rows::taking(&row, &dialogue, platform.now())?;
    let person = rows::person(db, row.focal_point_id).await?;
    let organisation = rows::organisation(db, &row).await?;
    let delegates = rows::delegates(db, &[row.id]).await?;
    Ok(Shown {
        summary: dialogue.summary.clone(),
        head: DialogueHead::of(&dialogue)?,
        organisation: organisation.name,
        focal_point: person_name(&person),
        language: person.language,
        state: row.state,
        seats: rows::seats(&row),
        nominate_by: rows::nominate_by(&row)?,
        taking,
        delegates: lines(&delegates),
        letters: letters(db, &row).await?,
        message: row.message,
    })
}

/// People as pages list them.
pub(super) fn lines(delegates: &[entity::delegate::Model]) -> Vec<DelegateLine> {
    let name = |id: DelegateId| {
        let found = delegates.iter().find(|row| row.id == id);
        found.map(rows::name)
    };
    delegates
        .iter()
        .map(|row| DelegateLine {
            id: row.id,
            said: rows::said(row),
            state: row.state,
            reason: row.reason.clone(),
            replaces: row.stands_for_id,
            stands_for: row.stands_for_id.and_then(name),
            nominated_at: row.nominated_at,
            decided_at: row.decided_at,
        })
        .collect()
}

/// The letters of a delegation, the latest first.
pub(super) async fn letters(
    db: &impl ConnectionTrait,
    row: &entity::delegation::Model,
) -> Result<Vec<LetterLine>> {
    use entity::delegation_letter::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::DelegationId.eq(row.id))
        .order_by_desc(Column::Id)
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| LetterLine {
            id: row.id,
            name: row.name,
            kind: row.kind,
            bytes: u64::try_from(row.bytes).unwrap_or_default(),
            sent_at: row.sent_at,
        })
        .collect())
}
