//! Telling those who are invited that something about their dialogue is different now.

use std::collections::HashMap;

use domain::dialogue::News;
use domain::ids::{DialogueId, InvitationId, PersonId};
use domain::invitation::{Step, step};
use domain::{Actor, InvitationState, SendingKind, audit};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect,
};

use super::letters::Letters;
use super::{person_name, seats};
use crate::mail::{self, Letter};
use crate::meetings::{Meeting, Meetings};
use crate::sendings::make;
use crate::{Platform, Result, Tx};

/// A dialogue before and after a change, and what is new about it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Changed<'a> {
    pub before: &'a entity::dialogue::Model,
    pub after: &'a entity::dialogue::Model,
    pub news: News,
    /// The meetings of the series as they will be, where they are not stored yet.
    pub meetings: Option<&'a Meetings>,
    /// The one meeting that the news is about.
    pub meeting: Option<&'a OneMeeting>,
}

/// One meeting of a series before and after it was moved, dropped or restored.
#[derive(Clone, Debug)]
pub(crate) struct OneMeeting {
    pub was: Meeting,
    pub is: Meeting,
}

impl Changed<'_> {
    /// The letters to these invited people, each with the invitation as it was. Two queries.
    pub(crate) async fn letters(
        &self,
        platform: &Platform,
        db: &impl ConnectionTrait,
        invited: &[entity::invitation::Model],
    ) -> Result<Vec<(entity::invitation::Model, Letter)>> {
        let ids: Vec<PersonId> = invited.iter().map(|row| row.person_id).collect();
        let people = seats::people_by_id(db, &ids).await?;
        let nth = mails_so_far(db, self.after.id).await?;
        let mut letters = Letters::load(platform, db, self.after).await?;
        if let Some(meetings) = self.meetings {
            letters.meetings = meetings.clone();
        }
        let mut written = Vec::with_capacity(invited.len());
        for row in invited {
            let Some(person) = people.get(&row.person_id) else {
                continue;
            };
            let told = self.asked_again(row)?;
            let nth = nth.get(&row.id).copied().unwrap_or(0);
            let letter = letters.news(self, &told, &person_name(person), nth)?;
            written.push((row.clone(), letter));
        }
        Ok(written)
    }

    /// The invitation as the letter shows it. A postponement still names the entry that it takes out.
    fn asked_again(&self, row: &entity::invitation::Model) -> Result<entity::invitation::Model> {
        if !self.news.asks_again() {
            return Ok(entity::invitation::Model {
                sequence: row.sequence + i64::from(self.news.raises_sequence()),
                ..row.clone()
            });
        }
        Ok(entity::invitation::Model {
            state: step(row.state, Step::AskAgain)?,
            sequence: row.sequence + 1,
            answered_at: None,
            ..row.clone()
        })
    }
}

/// Writes to those who hold a seat, and asks them again when time or place changed.
///
/// When calendars hold another version, SEQUENCE rises for everybody who has an entry, also for those who declined: an answer that names an
/// earlier one was given to something else (RFC 5546, 2.1.4).
pub(crate) async fn tell(
    tx: &mut Tx,
    actor: &Actor,
    changed: &Changed<'_>,
    invited: Vec<entity::invitation::Model>,
) -> Result<()> {
    let platform = tx.platform().clone();
    let letters = changed.letters(&platform, tx.db(), &invited).await?;
    if changed.news.raises_sequence() {
        raise_sequence(tx, changed).await?;
    }
    if changed.news.asks_again() {
        ask_again(tx, changed.after.id).await?;
    }
    let subjects: Vec<audit::Subject> = letters
        .iter()
        .map(|(row, _)| audit::Subject::Participant(row.dialogue_id, row.person_id))
        .collect();
    let letters: Vec<Letter> = letters.into_iter().map(|(_, letter)| letter).collect();
    if !letters.is_empty() {
        let (id, kind) = (changed.after.id, SendingKind::Update);
        let sending = make(tx, actor, id, kind, letters.len(), None).await?;
        mail::queue_in(tx, letters, Some(sending)).await?;
    }
    let entry = audit::Entry::InvitationUpdated { news: changed.news };
    tx.record_all(actor, &subjects, &entry).await
}

async fn raise_sequence(tx: &Tx, changed: &Changed<'_>) -> Result<()> {
    use entity::invitation::{Column, Entity};
    let dialogue = changed.after.id;
    let mut raised = Entity::update_many()
        .col_expr(Column::Sequence, Expr::col(Column::Sequence).add(1))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::IssuedAt.is_not_null())
        .filter(Column::State.ne(InvitationState::Withdrawn));
    if changed.news == News::Postponed {
        // The entry is cancelled; programs differ in whether they take a cancelled one back.
        let host = tx.platform().settings().calendar_host().to_owned();
        raised = raised.col_expr(
            Column::CalendarUid,
            // A host name holds no quotation mark.
            Expr::cust(format!(
                "id || '.' || CAST(sequence + 1 AS TEXT) || '@{host}'"
            )),
        );
    }
    raised.exec(tx.db()).await?;
    Ok(())
}

async fn ask_again(tx: &Tx, dialogue: DialogueId) -> Result<()> {
    use entity::invitation::{ActiveModel, Column, Entity};
    let asked = InvitationState::ALL
        .iter()
        .copied()
        .filter(|state| step(*state, Step::AskAgain).is_ok());
    Entity::update_many()
        .set(ActiveModel {
            state: Set(InvitationState::Issued),
            answered_at: Set(None),
            asked_at: Set(Some(tx.now())),
            ..Default::default()
        })
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::IssuedAt.is_not_null())
        .filter(Column::State.is_in(asked))
        .exec(tx.db())
        .await?;
    Ok(())
}

/// The UID of an entry that follows on a cancelled one.
pub(crate) fn fresh_uid(platform: &Platform, id: InvitationId, sequence: i64) -> String {
    format!("{id}.{sequence}@{}", platform.settings().calendar_host())
}

/// How many mails each invitation of a dialogue has seen: the number in the next one's Message-ID.
pub(crate) async fn mails_so_far(
    db: &impl ConnectionTrait,
    dialogue: DialogueId,
) -> Result<HashMap<InvitationId, u32>> {
    use entity::mail::{Column, Entity};
    let rows: Vec<(InvitationId, i64)> = Entity::find()
        .select_only()
        .column(Column::InvitationId)
        .column_as(Column::Id.count(), "mails")
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::InvitationId.is_not_null())
        .group_by(Column::InvitationId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, mails)| (id, u32::try_from(mails).unwrap_or(u32::MAX)))
        .collect())
}
