//! The page of the waves.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use balance::waves::{Answers, Rate, Substitute, seats_to_offer, substitutes};
use balance::{Bound, Fault, Infeasible, Instance, Relaxation, Watch};
use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{DialogueId, InvitationId, PersonId};
use domain::wave::Wave;
use domain::{Actor, InvitationState, Permission, life};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

use super::super::contacts::Contact;
use super::super::feasible::{Answer, feasible};
use super::super::memory;
use super::super::question::{Facts, everybody};
use super::outlook::{Expected, QuotaLine, lines, outlook};
use super::plan::waves_of;
use super::rates::{RateLine, acceptance, rates};
use crate::{Platform, Result};

/// More people may come than there are seats with this probability at most, for the advice how many to invite.
pub const RISK: f64 = 0.05;
/// How many substitutes are proposed for one person.
const SUBSTITUTES: usize = 5;
/// For so many people of a wave that was closed substitutes are proposed at once.
const WHOSE: usize = 10;
pub(in crate::shortlist) const PATIENCE: Duration = Duration::from_secs(3);

/// A wave and how its invitations were answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaveLine {
    pub wave: Wave,
    pub stand: Stand,
    pub answers: life::Answers,
}

/// Where a wave is in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    Ahead,
    Open,
    /// Its last day has passed; those who have not answered are overdue and keep their seats.
    Over,
    /// An officer closed it.
    Closed,
}

/// Somebody without whom the quotas could not be met any more.
#[derive(Clone, Debug, PartialEq)]
pub struct Critical {
    pub contact: Contact,
    pub invitation: Option<(InvitationId, InvitationState)>,
}

/// Who could step in for somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct Instead {
    pub of: Contact,
    pub people: Vec<(Contact, Substitute)>,
}

/// The page of the waves.
#[derive(Clone, Debug)]
pub struct WavesScreen {
    pub dialogue: entity::dialogue::Model,
    pub waves: Vec<WaveLine>,
    /// Invitations of no wave.
    pub outside: life::Answers,
    pub rows: Vec<QuotaLine>,
    /// How far quotas that may give way have to, for the seats that are open; nothing when none has to.
    pub conceding: Option<Arc<Relaxation>>,
    /// How many were invited, whatever they answered.
    pub invited: usize,
    /// Seats that neither an acceptance nor an open invitation fills.
    pub open_seats: u32,
    /// Whether every quota can still be met; nothing when that was not known in time.
    pub reachable: Option<bool>,
    pub why_not: Option<Infeasible>,
    pub critical: Vec<Critical>,
    /// Whether time was over before everybody critical was found.
    pub unfinished: bool,
    pub expected: Expected,
    pub rates: Vec<RateLine>,
    /// The rate over all kinds.
    pub rate: Rate,
    /// How many could be asked for the open seats at that rate.
    pub offer: u32,
    /// Those on the shortlist who were not invited yet.
    pub ready: usize,
    /// Those who were invited and gave their seat up.
    pub gave_up: Vec<Contact>,
    pub instead: Vec<Instead>,
}

/// For whom substitutes are looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Whom {
    #[default]
    Nobody,
    Person(PersonId),
    /// Those whose invitation of this wave lapsed.
    Wave(u32),
}

/// Reads the page; `whom` asks who could step in for whom.
///
/// # Errors
/// Refuses those who may not see dialogues.
pub async fn waves(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    whom: Whom,
) -> Result<WavesScreen> {
    actor.may(Permission::DrawShortlists)?;
    let db = platform.db();
    let facts = Facts::load(db, id).await?;
    let planned = waves_of(db, id).await?;
    let invitations = invitations(db, id).await?;
    let rates = rates(db).await?;
    let directory = memory::everybody(platform).await?;
    let contacts: &[Contact] = &directory.contacts;
    let instance = everybody(&facts, contacts)?;
    let answers = answers(&facts);
    let (instance, conceding) = conceded(instance, &answers).await?;
    let found = outlook(&instance, &answers).await?;
    let acceptance = acceptance(&rates, contacts);
    let (rows, expected) = lines(&facts, &instance, &answers, &acceptance, &found);
    let (waves, outside) = by_wave(&planned, &invitations, platform.now());
    let contact = |id: &str| {
        let id: PersonId = id.parse().ok()?;
        contacts.iter().find(|contact| contact.id == id).cloned()
    };
    let whose: Vec<Contact> = match whom {
        Whom::Nobody => Vec::new(),
        Whom::Person(person) => contact(&person.to_string()).into_iter().collect(),
        Whom::Wave(number) => {
            let of_wave = |invitation: &&Invited| {
                invitation.state == InvitationState::Lapsed
                    && invitation.wave(&planned) == Some(number)
            };
            let lapsed = invitations.iter().filter(of_wave);
            lapsed
                .filter_map(|invitation| contact(&invitation.person.to_string()))
                .take(WHOSE)
                .collect()
        }
    };
    let mut instead = Vec::with_capacity(whose.len());
    let end = Instant::now() + PATIENCE;
    for of in whose {
        let left = end.saturating_duration_since(Instant::now());
        instead.push(step_in(&instance, &answers, of, contact, left).await?);
    }
    Ok(WavesScreen {
        waves,
        outside,
        rows,
        conceding,
        invited: invitations.len(),
        open_seats: found.open_seats,
        reachable: found.reachable,
        why_not: found.why_not.clone(),
        critical: found
            .critical
            .iter()
            .filter_map(|id| contact(id))
            .map(|contact| Critical {
                invitation: invitations
                    .iter()
                    .find(|invitation| invitation.person == contact.id)
                    .map(|invitation| (invitation.id, invitation.state)),
                contact,
            })
            .collect(),
        unfinished: found.unfinished,
        expected,
        offer: seats_to_offer(found.open_seats, acceptance.otherwise.mean(), RISK),
        rate: acceptance.otherwise,
        rates,
        ready: facts
            .entries
            .iter()
            .filter(|entry| !facts.invitations.contains_key(&entry.person_id))
            .count(),
        gave_up: contacts
            .iter()
            .filter(|contact| facts.gave_up(contact.id))
            .cloned()
            .collect(),
        instead,
        dialogue: facts.dialogue,
    })
}

/// The question with the quotas where a draw would move them, since some may give way by themselves.
async fn conceded(
    instance: Instance,
    answers: &Answers,
) -> Result<(Instance, Option<Arc<Relaxation>>)> {
    // Without a quota that gives way there is nothing to ask.
    if !instance.quotas().iter().any(|quota| quota.give.soft) {
        return Ok((instance, None));
    }
    let Ok(next) = answers.next(&instance) else {
        return Ok((instance, None));
    };
    let Answer::Conceding(conceded) = feasible(&next).await? else {
        return Ok((instance, None));
    };
    let mut draft = instance.to_draft();
    for change in &conceded.changes {
        let moved = |quota: &&mut balance::Quota| {
            quota.attribute == change.attribute && quota.value == change.value
        };
        if let Some(quota) = draft.quotas.iter_mut().find(moved) {
            quota.min = Bound::Count(change.to.min);
            quota.max = Bound::Count(change.to.max);
        }
    }
    let moved = Instance::new(draft).map_err(anyhow::Error::from)?;
    Ok((moved, Some(conceded)))
}

/// An invitation as the waves count it.
#[derive(Clone, Copy, Debug)]
struct Invited {
    id: InvitationId,
    person: PersonId,
    state: InvitationState,
    issued_at: Option<DateTime<Utc>>,
}

impl Invited {
    fn wave(&self, planned: &[Wave]) -> Option<u32> {
        domain::wave::of(planned, self.issued_at?)
    }
}

async fn invitations<C: ConnectionTrait>(db: &C, dialogue: DialogueId) -> Result<Vec<Invited>> {
    use entity::invitation::{Column, Entity};
    let rows: Vec<(
        InvitationId,
        PersonId,
        InvitationState,
        Option<DateTime<Utc>>,
    )> = Entity::find()
        .select_only()
        .columns([
            Column::Id,
            Column::PersonId,
            Column::State,
            Column::IssuedAt,
        ])
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::AtTable.eq(true))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, person, state, issued_at)| Invited {
            id,
            person,
            state,
            issued_at,
        })
        .collect())
}

/// What those who were invited have answered, as the engine takes it.
fn answers(facts: &Facts) -> Answers {
    let people = |wanted: fn(InvitationState) -> bool| {
        let people = facts.invited_in(wanted);
        people.map(|person| person.to_string()).collect()
    };
    Answers {
        accepted: people(|state| state == InvitationState::Accepted),
        pending: people(|state| state.holds_a_seat() && state != InvitationState::Accepted),
        declined: people(|state| !state.holds_a_seat()),
    }
}

fn by_wave(
    planned: &[Wave],
    invitations: &[Invited],
    now: DateTime<Utc>,
) -> (Vec<WaveLine>, life::Answers) {
    let mut counts: BTreeMap<u32, life::Answers> = BTreeMap::new();
    let mut outside = life::Answers::default();
    for invitation in invitations {
        match invitation.wave(planned) {
            Some(number) => counts.entry(number).or_default().add(invitation.state, 1),
            None => outside.add(invitation.state, 1),
        }
    }
    let today: NaiveDate = now.date_naive();
    let lines = planned
        .iter()
        .map(|wave| WaveLine {
            wave: *wave,
            stand: if wave.closed.is_some() {
                Stand::Closed
            } else if today < wave.opens {
                Stand::Ahead
            } else if today <= wave.closes {
                Stand::Open
            } else {
                Stand::Over
            },
            answers: counts.get(&wave.number).copied().unwrap_or_default(),
        })
        .collect();
    (lines, outside)
}

pub(in crate::shortlist) async fn step_in(
    instance: &Instance,
    answers: &Answers,
    of: Contact,
    contact: impl Fn(&str) -> Option<Contact>,
    time: Duration,
) -> Result<Instead> {
    let (asked, given, gone) = (instance.clone(), answers.clone(), of.id.to_string());
    let found = tokio::task::spawn_blocking(move || {
        let watch = Watch::within(time);
        substitutes(&asked, &given, &gone, SUBSTITUTES, &watch)
    })
    .await
    .map_err(|error| anyhow::Error::new(error).context("looking for substitutes"))?;
    let found = match found {
        Ok(found) => found,
        Err(Fault::OutOfTime) => Vec::new(),
        Err(fault) => {
            return Err(anyhow::Error::new(fault)
                .context("looking for substitutes")
                .into());
        }
    };
    Ok(Instead {
        of,
        people: found
            .into_iter()
            .filter_map(|substitute| Some((contact(&substitute.id)?, substitute)))
            .collect(),
    })
}
