//! What a cancelled dialogue means for those who are invited: their invitations are taken back, and a mail
//! takes the entry out of their calendars. Should it take place after all, they are invited anew.

use std::collections::HashMap;

use domain::audit::{Entry, Subject};
use domain::ids::PersonId;
use domain::invitation::{Step, step};
use domain::{Actor, InvitationState, SendingKind};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::invitations::{Letters, fresh_uid, mails_so_far, people_by_id, person_name};
use crate::sendings::make;
use crate::{Result, Tx, mail};

/// Takes back every invitation that can still be taken back.
///
/// Those who declined, and those whose invitation was withdrawn before, have heard from us already.
///
/// # Errors
/// A fault when a letter cannot be written or the database does not answer.
pub(super) async fn withdraw_all(
    tx: &mut Tx,
    actor: &Actor,
    dialogue: &entity::dialogue::Model,
    reason: &str,
) -> Result<()> {
    use entity::invitation::{ActiveModel, Column, Entity};
    let open: Vec<entity::invitation::Model> = Entity::find()
        .filter(Column::DialogueId.eq(dialogue.id))
        .order_by_asc(Column::Id)
        .all(tx.db())
        .await?
        .into_iter()
        .filter(|row| step(row.state, Step::Withdraw).is_ok())
        .collect();
    if open.is_empty() {
        return Ok(());
    }
    let people: HashMap<PersonId, entity::person::Model> = entity::person::Entity::find()
        .filter(entity::person::Column::Id.is_in(open.iter().map(|row| row.person_id)))
        .all(tx.db())
        .await?
        .into_iter()
        .map(|person| (person.id, person))
        .collect();

    let now = tx.now();
    Entity::update_many()
        .set(ActiveModel {
            state: Set(InvitationState::Withdrawn),
            withdrawn_at: Set(Some(now)),
            called_off: Set(true),
            ..Default::default()
        })
        .col_expr(Column::Sequence, Expr::col(Column::Sequence).add(1))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::Id.is_in(open.iter().map(|row| row.id)))
        .exec(tx.db())
        .await?;
    let platform = tx.platform().clone();
    let mut letters = Letters::load(&platform, tx.db(), dialogue).await?;
    let mut written = Vec::new();
    for row in &open {
        // Who was never written to has nothing to take out of a calendar.
        let (Some(_), Some(person)) = (row.issued_at, people.get(&row.person_id)) else {
            continue;
        };
        let after = entity::invitation::Model {
            state: InvitationState::Withdrawn,
            sequence: row.sequence + 1,
            withdrawn_at: Some(now),
            ..row.clone()
        };
        written.push(letters.withdrawal(&after, &person_name(person))?);
    }
    mail::queue(tx, written).await?;
    let subjects: Vec<Subject> = open
        .iter()
        .map(|row| Subject::Participant(dialogue.id, row.person_id))
        .collect();
    let entry = Entry::InvitationWithdrawn {
        reason: reason.to_owned(),
    };
    tx.record_all(actor, &subjects, &entry).await
}

/// Renews the invitations that the cancellation of the dialogue took back.
///
/// The entry has left their calendars, and programs differ in whether they take a cancelled one back:
/// it comes with a UID of its own. Who cannot be written to any more is left as they are.
///
/// # Errors
/// A fault when a letter cannot be written or the database does not answer.
pub(super) async fn renew_all(
    tx: &mut Tx,
    actor: &Actor,
    dialogue: &entity::dialogue::Model,
) -> Result<()> {
    use entity::invitation::{ActiveModel, Column, Entity};
    let rows: Vec<entity::invitation::Model> = Entity::find()
        .filter(Column::DialogueId.eq(dialogue.id))
        .filter(Column::CalledOff.eq(true))
        .filter(Column::IssuedAt.is_not_null())
        .order_by_asc(Column::Id)
        .all(tx.db())
        .await?
        .into_iter()
        .filter(|row| step(row.state, Step::Renew).is_ok())
        .collect();
    let ids: Vec<PersonId> = rows.iter().map(|row| row.person_id).collect();
    let people = people_by_id(tx.db(), &ids).await?;
    let nth = mails_so_far(tx.db(), dialogue.id).await?;
    let now = tx.now();
    let platform = tx.platform().clone();
    let mut letters = Letters::load(&platform, tx.db(), dialogue).await?;
    let (mut written, mut subjects) = (Vec::new(), Vec::new());
    for row in rows {
        let Some(person) = people
            .get(&row.person_id)
            .filter(|person| person.archived_at.is_none())
        else {
            continue;
        };
        let sequence = row.sequence + 1;
        let after = entity::invitation::Model {
            state: InvitationState::Issued,
            calendar_uid: fresh_uid(&platform, row.id, sequence),
            sequence,
            withdrawn_at: None,
            answered_at: None,
            asked_at: Some(now),
            called_off: false,
            version: row.version + 1,
            ..row
        };
        Entity::update_many()
            .set(ActiveModel {
                state: Set(after.state),
                calendar_uid: Set(after.calendar_uid.clone()),
                sequence: Set(after.sequence),
                withdrawn_at: Set(None),
                answered_at: Set(None),
                asked_at: Set(after.asked_at),
                called_off: Set(false),
                version: Set(after.version),
                ..Default::default()
            })
            .filter(Column::Id.eq(after.id))
            .exec(tx.db())
            .await?;
        let nth = nth.get(&after.id).copied().unwrap_or(0);
        written.push(letters.renewal(&after, &person_name(person), nth)?);
        subjects.push(Subject::Participant(dialogue.id, after.person_id));
    }
    let kind = SendingKind::Renewal;
    let sending = make(tx, actor, dialogue.id, kind, written.len(), None).await?;
    mail::queue_in(tx, written, Some(sending)).await?;
    tx.record_all(actor, &subjects, &Entry::InvitationRenewed)
        .await
}
