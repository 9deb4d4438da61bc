//! What the rules ask for now, sent once each.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use domain::ids::{DialogueId, InvitationId, PersonId, ReminderRuleId};
use domain::reminder::{Invited, Rule, due};
use domain::{
    Actor, DialogueState, InvitationState, NominationState, ReminderKind, SendingKind, audit,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect,
    QueryTrait,
};

use crate::invitations::{Letters, dialogue_facts, mails_so_far, people_by_id, person_name};
use crate::sendings::make;
use crate::{Platform, Result, mail};

/// A reminder that was not sent yet.
#[derive(Clone, Debug)]
pub(super) struct Owed {
    pub rule: ReminderRuleId,
    pub kind: ReminderKind,
    pub invitation: entity::invitation::Model,
}

/// What the rules of a dialogue ask for at this moment. Three queries.
pub(super) async fn owed(
    db: &impl ConnectionTrait,
    dialogue: &entity::dialogue::Model,
    rules: &[entity::reminder_rule::Model],
    now: DateTime<Utc>,
) -> Result<Vec<Owed>> {
    let facts = dialogue_facts(dialogue)?;
    let invitations = entity::invitation::Entity::find()
        .filter(entity::invitation::Column::DialogueId.eq(dialogue.id))
        .filter(entity::invitation::Column::IssuedAt.is_not_null())
        .filter(entity::invitation::Column::State.is_in([
            InvitationState::Issued,
            InvitationState::Accepted,
            InvitationState::Tentative,
            InvitationState::Declined,
        ]))
        .all(db)
        .await?;
    let sent: HashSet<(ReminderRuleId, InvitationId, i64)> = entity::reminder::Entity::find()
        .filter(entity::reminder::Column::RuleId.is_in(rules.iter().map(|rule| rule.id)))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.rule_id, row.invitation_id, row.sequence))
        .collect();
    let of_dialogue = entity::invitation::Entity::find()
        .select_only()
        .column(entity::invitation::Column::Id)
        .filter(entity::invitation::Column::DialogueId.eq(dialogue.id))
        .into_query();
    let nominated: HashSet<InvitationId> = entity::nomination::Entity::find()
        .filter(entity::nomination::Column::InvitationId.in_subquery(of_dialogue))
        .filter(
            entity::nomination::Column::State
                .is_in([NominationState::Proposed, NominationState::Confirmed]),
        )
        .all(db)
        .await?
        .into_iter()
        .map(|nomination| nomination.invitation_id)
        .collect();
    let mut owed = Vec::new();
    for row in invitations {
        let invited = Invited {
            state: row.state,
            asked_at: row.asked_at,
            answered_at: row.answered_at,
            nominated: nominated.contains(&row.id),
            reminders_off: row.reminders_off,
        };
        for rule in rules {
            let asked = Rule {
                kind: rule.kind,
                days: u32::try_from(rule.days).unwrap_or_default(),
            };
            if !sent.contains(&(rule.id, row.id, row.sequence)) && due(asked, &facts, &invited, now)
            {
                owed.push(Owed {
                    rule: rule.id,
                    kind: rule.kind,
                    invitation: row.clone(),
                });
            }
        }
    }
    Ok(owed)
}

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
    for some in all.chunks(200) {
        let rows = some.iter().map(|owed| entity::reminder::ActiveModel {
            rule_id: Set(owed.rule),
            invitation_id: Set(owed.invitation.id),
            sequence: Set(owed.invitation.sequence),
            at: Set(now),
        });
        entity::reminder::Entity::insert_many(rows)
            .exec_without_returning(tx.db())
            .await?;
    }
    // Two rules that fall due together are one mail: nobody is asked twice in a minute.
    let mut once: HashMap<(InvitationId, ReminderKind), Owed> = HashMap::new();
    for owed in all {
        once.entry((owed.invitation.id, owed.kind)).or_insert(owed);
    }
    let mut once: Vec<Owed> = once.into_values().collect();
    once.sort_by_key(|owed| owed.invitation.id);

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
        written.push(letters.reminder(owed.kind, row, &person_name(person), nth)?);
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
