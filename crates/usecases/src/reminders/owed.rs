//! What the rules of a dialogue ask for at a moment, and what they have asked for before.

use std::collections::{BTreeMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{InvitationId, ReminderRuleId};
use domain::reminder::{Invited, Rule, due, due_before};
use domain::{Answer, DialogueState, InvitationState, NominationState, ReminderKind};
use entity::invitation::Model as Invitation;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait};

use crate::Result;
use crate::invitations::dialogue_facts;
use crate::meetings::{Meeting, Meetings};

/// A reminder that was not sent yet.
#[derive(Clone, Debug)]
pub(super) struct Owed {
    pub rule: ReminderRuleId,
    pub kind: ReminderKind,
    pub invitation: Invitation,
    /// The meetings of a series that it is about, the next first; none when it is about the whole.
    pub meetings: Vec<Meeting>,
}

impl Owed {
    /// The names under which it is written down that it was sent.
    pub fn marks(&self) -> Vec<String> {
        if self.meetings.is_empty() {
            return vec![String::new()];
        }
        self.meetings.iter().map(mark).collect()
    }

    /// Takes another rule's reminder of the same kind in: nobody is written to twice in a minute.
    pub fn take_in(&mut self, other: Self) {
        for meeting in other.meetings {
            if self.meetings.iter().all(|known| known.day != meeting.day) {
                self.meetings.push(meeting);
            }
        }
        self.meetings.sort_by_key(|meeting| meeting.starts_at);
    }
}

/// A meeting by its start: once it was moved it is another one to be reminded of.
fn mark(meeting: &Meeting) -> String {
    meeting.starts_at.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// What was sent by a rule to a person: of which state of the invitation, or of which meeting.
type Sent = HashSet<(ReminderRuleId, InvitationId, String)>;

/// What the rules of a dialogue ask for at this moment. Three queries, six for a series.
pub(super) async fn owed(
    db: &impl ConnectionTrait,
    dialogue: &entity::dialogue::Model,
    rules: &[entity::reminder_rule::Model],
    now: DateTime<Utc>,
) -> Result<Vec<Owed>> {
    let facts = dialogue_facts(dialogue)?;
    let invitations = invitations(db, dialogue).await?;
    let sent = sent(db, rules).await?;
    let nominated = nominated(db, dialogue).await?;
    let series = if rules.iter().any(|rule| rule.kind == ReminderKind::Before) {
        Meetings::of(db, dialogue).await?
    } else {
        Meetings::default()
    };
    let meetings = series.list(dialogue)?;
    let mut owed = Vec::new();
    for row in invitations {
        let invited = Invited {
            state: row.state,
            asked_at: row.asked_at,
            answered_at: row.answered_at,
            nominated: nominated.contains(&row.id),
            reminders_off: row.reminders_off,
        };
        let answers = series.answers_of(row.id);
        for rule in rules {
            let asked = Rule {
                kind: rule.kind,
                days: u32::try_from(rule.days).unwrap_or_default(),
            };
            let one = |meetings| Owed {
                rule: rule.id,
                kind: rule.kind,
                invitation: row.clone(),
                meetings,
            };
            let fresh = |mark: String| !sent.contains(&(rule.id, row.id, mark));
            if rule.kind == ReminderKind::Before && !meetings.is_empty() {
                let ahead: Vec<Meeting> = meetings
                    .iter()
                    .filter(|meeting| meeting.takes_place() && attends(&row, &answers, meeting))
                    .filter(|one| due_before(asked.days, one.starts_at, row.answered_at, now))
                    .filter(|meeting| fresh(mark(meeting)))
                    .cloned()
                    .collect();
                let open = facts.state == DialogueState::Convened && !row.reminders_off;
                if open && !ahead.is_empty() {
                    owed.push(one(ahead));
                }
            } else if fresh(row.sequence.to_string()) && due(asked, &facts, &invited, now) {
                owed.push(one(Vec::new()));
            }
        }
    }
    for one in &mut owed {
        one.meetings.sort_by_key(|meeting| meeting.starts_at);
    }
    Ok(owed)
}

/// Whether the person comes to this meeting: the answer to it alone goes before the one to the whole.
fn attends(row: &Invitation, answers: &BTreeMap<NaiveDate, Answer>, meeting: &Meeting) -> bool {
    let state = answers
        .get(&meeting.day)
        .map_or(row.state, |answer| InvitationState::from(*answer));
    matches!(
        state,
        InvitationState::Accepted | InvitationState::Tentative
    )
}

async fn invitations(
    db: &impl ConnectionTrait,
    dialogue: &entity::dialogue::Model,
) -> Result<Vec<Invitation>> {
    use entity::invitation::{Column, Entity};
    Ok(Entity::find()
        .filter(Column::DialogueId.eq(dialogue.id))
        .filter(Column::IssuedAt.is_not_null())
        .filter(Column::State.is_in([
            InvitationState::Issued,
            InvitationState::Accepted,
            InvitationState::Tentative,
            InvitationState::Declined,
        ]))
        .all(db)
        .await?)
}

async fn sent(db: &impl ConnectionTrait, rules: &[entity::reminder_rule::Model]) -> Result<Sent> {
    use entity::reminder::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::RuleId.is_in(rules.iter().map(|rule| rule.id)))
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let mark = if row.meeting.is_empty() {
                row.sequence.to_string()
            } else {
                row.meeting
            };
            (row.rule_id, row.invitation_id, mark)
        })
        .collect())
}

/// The invitations for which somebody else was named and not refused.
async fn nominated(
    db: &impl ConnectionTrait,
    dialogue: &entity::dialogue::Model,
) -> Result<HashSet<InvitationId>> {
    use entity::nomination::{Column, Entity};
    let of_dialogue = entity::invitation::Entity::find()
        .select_only()
        .column(entity::invitation::Column::Id)
        .filter(entity::invitation::Column::DialogueId.eq(dialogue.id))
        .into_query();
    let rows = Entity::find()
        .filter(Column::InvitationId.in_subquery(of_dialogue))
        .filter(Column::State.is_in([NominationState::Proposed, NominationState::Confirmed]))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.invitation_id).collect())
}
