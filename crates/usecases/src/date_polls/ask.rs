//! Asking people when they can, and asking those once more who are silent.

use std::collections::HashMap;

use chrono::Duration;
use chrono_tz::Tz;
use domain::audit::{Entry, Subject};
use domain::ids::{DateVoterId, DialogueId, OrganisationId, PersonId};
use domain::{Actor, InvitationState, Permission, Problem, Refusal, places};
use entity::date_voter::{ActiveModel, Column, Entity};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect,
};

use super::letters::{Asking, KINDS, token};
use super::rows;
use crate::invitations::people_by_id;
use crate::letters::own;
use crate::secret::token_hash;
use crate::{Platform, Result, mail, reach};

/// How long somebody is left in peace after a mail about the poll.
const PEACE: Duration = Duration::hours(20);

/// Whom to ask.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Whom {
    /// Everybody who holds an invitation.
    pub invited: bool,
    /// Everybody on the shortlist.
    pub shortlisted: bool,
    pub people: Vec<PersonId>,
}

/// Asks people who were not asked yet, by mail, and says how many. Those without an address cannot be asked.
///
/// # Errors
/// Refuses when nobody is chosen, a poll that takes no answers, and those who may not issue invitations.
pub async fn ask(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    whom: &Whom,
) -> Result<usize> {
    let mut tx = platform.begin().await?;
    let (row, poll) = rows::lock(&tx, actor, Permission::IssueInvitations, dialogue).await?;
    if !poll.takes(row.state, tx.now()) {
        return Err(closed());
    }
    if !whom.invited && !whom.shortlisted && whom.people.is_empty() {
        return Err(Refusal::field("whom", Problem::Required).into());
    }
    reach::may_name(platform, tx.db(), actor, &row, &whom.people).await?;
    let mut wanted = whom.people.clone();
    if whom.invited {
        wanted.extend(invited(tx.db(), dialogue).await?);
    }
    if whom.shortlisted {
        wanted.extend(shortlisted(tx.db(), dialogue).await?);
    }
    wanted.sort_unstable();
    wanted.dedup();
    let asked: Vec<PersonId> = Entity::find()
        .select_only()
        .column(Column::PersonId)
        .filter(Column::PollId.eq(poll.row.id))
        .into_tuple()
        .all(tx.db())
        .await?;
    wanted.retain(|person| !asked.contains(person));
    let mut people: Vec<_> = people_by_id(tx.db(), &wanted)
        .await?
        .into_values()
        .collect();
    people.retain(|person| person.archived_at.is_none() && person.email.is_some());
    people.sort_by_key(|person| person.id);
    if people.is_empty() {
        return Ok(0);
    }
    let there = zones(tx.db(), &people).await?;
    let times = rows::times(tx.db(), &poll).await?;
    let own = own(tx.db(), &KINDS, None).await?;
    let asking = Asking {
        platform,
        own: &own,
        dialogue: &row,
        poll: &poll,
        times: &times,
    };
    let (mut voters, mut letters) = (Vec::new(), Vec::new());
    for person in &people {
        let id = DateVoterId::new();
        voters.push(ActiveModel {
            id: Set(id),
            poll_id: Set(poll.row.id),
            person_id: Set(person.id),
            token_hash: Set(token_hash(&token(platform, id))),
            zone: Set(None),
            asked_at: Set(tx.now()),
            reminded_at: Set(None),
            answered_at: Set(None),
        });
        letters.extend(asking.letter(id, person, there.get(&person.id).copied(), false)?);
    }
    for some in voters.chunks(100) {
        Entity::insert_many(some.to_vec())
            .exec_without_returning(tx.db())
            .await?;
    }
    mail::queue(&mut tx, letters).await?;
    let entry = Entry::DatePollAsked {
        people: people.len(),
    };
    tx.record(actor, &Subject::Dialogue(dialogue), &entry)
        .await?;
    tx.commit().await?;
    Ok(people.len())
}

/// Writes once more to those who have not answered, and says to how many. Whoever was written to within the
/// last twenty hours is left in peace, so that a form sent twice writes once.
///
/// # Errors
/// Refuses a poll that takes no answers, and those who may not issue invitations.
pub async fn remind(platform: &Platform, actor: &Actor, dialogue: DialogueId) -> Result<usize> {
    let mut tx = platform.begin().await?;
    let (row, poll) = rows::lock(&tx, actor, Permission::IssueInvitations, dialogue).await?;
    if !poll.takes(row.state, tx.now()) {
        return Err(closed());
    }
    let before = tx.now() - PEACE;
    let mut silent = Entity::find()
        .filter(Column::PollId.eq(poll.row.id))
        .filter(Column::AnsweredAt.is_null())
        .all(tx.db())
        .await?;
    silent.retain(|voter| voter.reminded_at.unwrap_or(voter.asked_at) < before);
    let ids: Vec<PersonId> = silent.iter().map(|voter| voter.person_id).collect();
    let people = people_by_id(tx.db(), &ids).await?;
    silent.retain(|voter| {
        people
            .get(&voter.person_id)
            .is_some_and(|person| person.archived_at.is_none() && person.email.is_some())
    });
    if silent.is_empty() {
        return Ok(0);
    }
    let known: Vec<_> = people.values().cloned().collect();
    let there = zones(tx.db(), &known).await?;
    let times = rows::times(tx.db(), &poll).await?;
    let own = own(tx.db(), &KINDS, None).await?;
    let asking = Asking {
        platform,
        own: &own,
        dialogue: &row,
        poll: &poll,
        times: &times,
    };
    let mut letters = Vec::new();
    for voter in &silent {
        if let Some(person) = people.get(&voter.person_id) {
            let there = there.get(&person.id).copied();
            letters.extend(asking.letter(voter.id, person, there, true)?);
        }
    }
    Entity::update_many()
        .set(ActiveModel {
            reminded_at: Set(Some(tx.now())),
            ..Default::default()
        })
        .filter(Column::Id.is_in(silent.iter().map(|voter| voter.id)))
        .exec(tx.db())
        .await?;
    mail::queue(&mut tx, letters).await?;
    let entry = Entry::DatePollReminded {
        people: silent.len(),
    };
    tx.record(actor, &Subject::Dialogue(dialogue), &entry)
        .await?;
    tx.commit().await?;
    Ok(silent.len())
}

pub(super) fn closed() -> crate::Error {
    Refusal::WrongState {
        state: domain::date_poll::DatePollState::Closed.label_key(),
    }
    .into()
}

/// Those who hold an invitation.
pub(super) async fn invited(
    db: &impl ConnectionTrait,
    dialogue: DialogueId,
) -> Result<Vec<PersonId>> {
    use entity::invitation::{Column, Entity};
    let holding = InvitationState::ALL
        .iter()
        .copied()
        .filter(|state| state.holds_a_seat());
    Ok(Entity::find()
        .select_only()
        .column(Column::PersonId)
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::State.is_in(holding))
        .into_tuple()
        .all(db)
        .await?)
}

/// Those on the shortlist.
pub(super) async fn shortlisted(
    db: &impl ConnectionTrait,
    dialogue: DialogueId,
) -> Result<Vec<PersonId>> {
    use entity::shortlist_entry::{Column, Entity};
    Ok(Entity::find()
        .select_only()
        .column(Column::PersonId)
        .filter(Column::DialogueId.eq(dialogue))
        .into_tuple()
        .all(db)
        .await?)
}

/// The zone of the capital of each person's State; nobody's whose State is not known. One query.
pub(super) async fn zones(
    db: &impl ConnectionTrait,
    people: &[entity::person::Model],
) -> Result<HashMap<PersonId, Tz>> {
    use entity::organisation::{Column, Entity};
    let rows: Vec<(OrganisationId, Option<String>)> = Entity::find()
        .select_only()
        .columns([Column::Id, Column::Iso3])
        .filter(Column::Id.is_in(people.iter().filter_map(|person| person.organisation_id)))
        .into_tuple()
        .all(db)
        .await?;
    let known: HashMap<OrganisationId, Tz> = rows
        .into_iter()
        .filter_map(|(id, iso3)| Some((id, places::zone(&iso3?)?)))
        .collect();
    Ok(people
        .iter()
        .filter_map(|person| {
            let zone = known.get(&person.organisation_id?)?;
            Some((person.id, *zone))
        })
        .collect())
}
