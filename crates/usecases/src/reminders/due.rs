//! What the rules ask for now, sent once each.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use domain::ids::{DialogueId, InvitationId, PersonId};
use domain::{Actor, DialogueState, ReminderKind, SendingKind, audit};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect,
    QueryTrait,
};

use super::owed::{Owed, owed};
use crate::invitations::{Letters, mails_so_far, people_by_id, person_name};
use crate::sendings::make;
use crate::{Platform, Result, mail};

/// Sends what the rules ask for, and says how many reminders that were; the worker's clockwork. A reminder
/// and the note that it was sent are one transaction, so that each is sent once whatever happens between.
///
/// # Errors
/// A fault when the database does not answer or a letter cannot be written.
pub async fn send_due(platform: &Platform) -> Result<usize> {
    let active = entity::reminder_rule::Entity::find()
        .select_only()
        .column(entity::reminder_rule::Column::DialogueId)
        .filter(entity::reminder_rule::Column::EndedAt.is_null())
        .into_query();
    let dialogues = entity::dialogue::Entity::find()
        .filter(entity::dialogue::Column::State.eq(DialogueState::Convened))
        .filter(entity::dialogue::Column::Id.in_subquery(active))
        .all(platform.db())
        .await?;
    let mut sent = 0;
    for dialogue in dialogues {
        // Looked at without the lock first: most of the time nothing is due.
        let rules = rules_of(platform.db(), dialogue.id).await?;
        if owed(platform.db(), &dialogue, &rules, platform.now())
            .await?
            .is_empty()
        {
            continue;
        }
        sent += send(platform, dialogue.id).await?;
    }
    Ok(sent)
}

async fn rules_of(
    db: &impl ConnectionTrait,
    dialogue: DialogueId,
) -> Result<Vec<entity::reminder_rule::Model>> {
    use entity::reminder_rule::{Column, Entity};
    Ok(Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::EndedAt.is_null())
        .all(db)
        .await?)
}

async fn send(platform: &Platform, dialogue: DialogueId) -> Result<usize> {
    let mut tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(dialogue).await?;
    let rules = rules_of(tx.db(), dialogue.id).await?;
    let all = owed(tx.db(), &dialogue, &rules, tx.now()).await?;
    if all.is_empty() {
        return Ok(0);
    }
    let now = tx.now();
    let rows: Vec<entity::reminder::ActiveModel> = all
        .iter()
        .flat_map(|owed| {
            let row = move |mark| entity::reminder::ActiveModel {
                rule_id: Set(owed.rule),
                invitation_id: Set(owed.invitation.id),
                sequence: Set(owed.invitation.sequence),
                meeting: Set(mark),
                at: Set(now),
            };
            owed.marks().into_iter().map(row)
        })
        .collect();
    for some in rows.chunks(200) {
        entity::reminder::Entity::insert_many(some.to_vec())
            .exec_without_returning(tx.db())
            .await?;
    }
    let once = merged(all);

    let ids: Vec<PersonId> = once.iter().map(|owed| owed.invitation.person_id).collect();
    let people = people_by_id(tx.db(), &ids).await?;
    let nth = mails_so_far(tx.db(), dialogue.id).await?;
    let mut letters = Letters::load(platform, tx.db(), &dialogue).await?;
    let (mut written, mut entries) = (Vec::new(), Vec::new());
    for owed in &once {
        let row = &owed.invitation;
        let Some(person) = people
            .get(&row.person_id)
            .filter(|person| person.archived_at.is_none())
        else {
            continue;
        };
        let nth = nth.get(&row.id).copied().unwrap_or(0);
        written.push(letters.reminder(
            owed.kind,
            row,
            &person_name(person),
            nth,
            &owed.meetings,
        )?);
        entries.push((
            audit::Subject::Participant(dialogue.id, row.person_id),
            audit::Entry::Reminded { kind: owed.kind },
        ));
    }
    let sent = written.len();
    let kind = SendingKind::Reminder;
    let sending = make(&tx, &Actor::Platform, dialogue.id, kind, sent, None).await?;
    mail::queue_in(&mut tx, written, Some(sending)).await?;
    tx.record_each(&Actor::Platform, &entries).await?;
    tx.commit().await?;
    Ok(sent)
}

/// Rules that fall due together are one mail: nobody is asked twice in a minute.
fn merged(all: Vec<Owed>) -> Vec<Owed> {
    let mut once: HashMap<(InvitationId, ReminderKind), Owed> = HashMap::new();
    for owed in all {
        match once.entry((owed.invitation.id, owed.kind)) {
            Entry::Vacant(free) => {
                free.insert(owed);
            }
            Entry::Occupied(mut known) => known.get_mut().take_in(owed),
        }
    }
    let mut once: Vec<Owed> = once.into_values().collect();
    once.sort_by_key(|owed| owed.invitation.id);
    once
}
