//! What the desk shows of a poll: who said what to which time, and what the times mean where people are.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;
use domain::date_poll::{
    DateAnswer, DateHours, DatePollState, DateReason, PollForm, Tally, best, hours,
};
use domain::holidays::Flag;
use domain::ids::{DateSlotId, DialogueId, PersonId};
use domain::schedule::Schedule;
use domain::{Actor, Permission, Refusal};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::ask;
use super::rows::{self, Poll, Time};
use crate::dialogues::queries::{DialogueHead, head};
use crate::forums::flags_for;
use crate::invitations::{people_by_id, person_name};
use crate::{Platform, Result, reach, shortlist};

/// A time with what people say to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotLine {
    pub id: DateSlotId,
    pub schedule: Schedule,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub tally: Tally,
    /// It has begun and can no more be held.
    pub over: bool,
    /// Weekends and public holidays where those who are asked come from, and where the meeting is.
    pub flags: Vec<Flag>,
}

/// Somebody who is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoterLine {
    pub person: PersonId,
    pub name: String,
    pub organisation: String,
    /// ISO 3166-1 alpha-3 of the organisation's State.
    pub country: Option<String>,
    /// Where they are: as they said, or the capital of their State.
    pub zone: Option<Tz>,
    pub reminded_at: Option<DateTime<Utc>>,
    pub answered_at: Option<DateTime<Utc>>,
    /// What they say, in the order of the times.
    pub answers: Vec<Option<DateAnswer>>,
}

/// Places whose clocks show the same at every time of the poll.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub zones: Vec<Tz>,
    pub people: u32,
    /// Start and end by the clock there, and what that means, in the order of the times.
    pub times: Vec<(NaiveDateTime, NaiveDateTime, DateHours)>,
}

/// A poll with everything that was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whole {
    pub zone: Tz,
    pub minutes: u32,
    pub answer_by: Option<NaiveDate>,
    pub message: String,
    pub state: DatePollState,
    /// Whether answers are taken now.
    pub takes: bool,
    pub version: i64,
    pub form: PollForm,
    /// The earliest first.
    pub slots: Vec<SlotLine>,
    /// Those who answered first, then by name.
    pub voters: Vec<VoterLine>,
    /// Where those are whose place is known, the most people first; the meeting's own place is among them.
    pub places: Vec<Place>,
    pub best: Option<(DateSlotId, DateReason)>,
}

impl Whole {
    /// How many have answered.
    #[must_use]
    pub fn answered(&self) -> usize {
        let answered = self.voters.iter().filter(|one| one.answered_at.is_some());
        answered.count()
    }
}

/// Reads the poll of a dialogue, if there is one. Seven queries at most.
///
/// # Errors
/// [`Refusal::NotFound`] without the dialogue; refuses those who may not see dialogues at the desk.
pub async fn screen(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
) -> Result<(DialogueHead, Option<Whole>)> {
    let head = head(platform, actor, dialogue).await?;
    let found = match rows::find(platform.db(), dialogue).await? {
        Some(poll) => Some(whole(platform, &head, poll).await?),
        None => None,
    };
    Ok((head, found))
}

async fn whole(platform: &Platform, head: &DialogueHead, poll: Poll) -> Result<Whole> {
    let (db, now) = (platform.db(), platform.now());
    let times = rows::times(db, &poll).await?;
    let voters = voters(db, &poll, &times).await?;
    let countries: Vec<String> = voters
        .iter()
        .filter_map(|one| one.country.clone())
        .collect();
    let slots: Vec<SlotLine> = times
        .iter()
        .enumerate()
        .map(|(nth, time)| SlotLine {
            id: time.id,
            schedule: time.schedule,
            starts_at: time.starts_at,
            ends_at: time.ends_at,
            tally: tally(time, nth, &voters),
            over: time.starts_at <= now,
            flags: flags_for(countries.clone(), &time.schedule, head.mode, time.slot.day),
        })
        .collect();
    let ahead: Vec<_> = slots
        .iter()
        .filter(|slot| !slot.over)
        .map(|slot| (slot.id, slot.starts_at, slot.tally))
        .collect();
    Ok(Whole {
        zone: poll.zone,
        minutes: poll.minutes,
        answer_by: poll.answer_by,
        message: poll.row.message.clone(),
        state: poll.row.state,
        takes: poll.takes(head.state, now),
        version: poll.row.version,
        form: poll.form(),
        places: places(&poll, &times, &voters),
        best: best(&ahead),
        slots,
        voters,
    })
}

fn tally(time: &Time, nth: usize, voters: &[VoterLine]) -> Tally {
    let mut tally = Tally::default();
    for voter in voters {
        tally.count(voter.answers.get(nth).copied().flatten());
        if voter
            .zone
            .is_some_and(|zone| there(time, zone).2 == DateHours::Night)
        {
            tally.nights += 1;
        }
    }
    tally
}

/// A time by the clock of a zone, and what that means.
fn there(time: &Time, zone: Tz) -> (NaiveDateTime, NaiveDateTime, DateHours) {
    let local = |at: DateTime<Utc>| at.with_timezone(&zone).naive_local();
    let (start, end) = (local(time.starts_at), local(time.ends_at));
    (start, end, hours(start, end))
}

fn places(poll: &Poll, times: &[Time], voters: &[VoterLine]) -> Vec<Place> {
    let mut people: BTreeMap<&str, (Tz, u32)> =
        BTreeMap::from([(poll.zone.name(), (poll.zone, 0))]);
    for zone in voters.iter().filter_map(|voter| voter.zone) {
        people.entry(zone.name()).or_insert((zone, 0)).1 += 1;
    }
    let mut found: Vec<Place> = Vec::new();
    for (zone, count) in people.into_values() {
        let clock: Vec<_> = times.iter().map(|time| there(time, zone)).collect();
        match found.iter_mut().find(|place| place.times == clock) {
            Some(place) => {
                place.zones.push(zone);
                place.people += count;
            }
            None => found.push(Place {
                zones: vec![zone],
                people: count,
                times: clock,
            }),
        }
    }
    found.sort_by_key(|place| std::cmp::Reverse(place.people));
    found
}

async fn voters(db: &impl ConnectionTrait, poll: &Poll, times: &[Time]) -> Result<Vec<VoterLine>> {
    use entity::date_voter::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::PollId.eq(poll.row.id))
        .all(db)
        .await?;
    let said: HashMap<_, DateAnswer> = entity::date_answer::Entity::find()
        .filter(entity::date_answer::Column::SlotId.is_in(times.iter().map(|time| time.id)))
        .all(db)
        .await?
        .into_iter()
        .map(|row| ((row.voter_id, row.slot_id), row.answer))
        .collect();
    let ids: Vec<PersonId> = rows.iter().map(|row| row.person_id).collect();
    let people = people_by_id(db, &ids).await?;
    let bodies: HashMap<_, _> = entity::organisation::Entity::find()
        .filter(
            entity::organisation::Column::Id
                .is_in(people.values().filter_map(|person| person.organisation_id)),
        )
        .all(db)
        .await?
        .into_iter()
        .map(|body| (body.id, body))
        .collect();
    let mut lines: Vec<VoterLine> = rows
        .into_iter()
        .filter_map(|row| {
            let person = people.get(&row.person_id)?;
            let body = person.organisation_id.and_then(|id| bodies.get(&id));
            let home = body
                .and_then(|body| body.iso3.as_deref())
                .and_then(domain::places::zone);
            let chosen = row.zone.as_deref().and_then(|zone| zone.parse().ok());
            let answer = |time: &Time| said.get(&(row.id, time.id)).copied();
            Some(VoterLine {
                person: person.id,
                name: person_name(person),
                organisation: body.map(|body| body.name.clone()).unwrap_or_default(),
                country: body.and_then(|body| body.iso3.clone()),
                zone: chosen.or(home),
                reminded_at: row.reminded_at,
                answered_at: row.answered_at,
                answers: times.iter().map(answer).collect(),
            })
        })
        .collect();
    lines.sort_by(|a, b| {
        (a.answered_at.is_none(), &a.name, a.person).cmp(&(
            b.answered_at.is_none(),
            &b.name,
            b.person,
        ))
    });
    Ok(lines)
}

/// Whom an officer can ask.
#[derive(Clone, Debug)]
pub struct Askable {
    pub head: DialogueHead,
    /// Whether answers are taken now.
    pub takes: bool,
    /// Those who hold an invitation, and those on the shortlist, who were not asked yet.
    pub invited: usize,
    pub shortlisted: usize,
    /// People of the directory whom a search found and who were not asked yet, with their organisations.
    pub found: Vec<(PersonId, String, String)>,
}

/// Reads whom an officer can ask; without words to search for, nobody of the directory is listed.
///
/// # Errors
/// [`Refusal::NotFound`] without a poll; refuses those who may not issue invitations.
pub async fn askable(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    search: &str,
) -> Result<Askable> {
    let db = platform.db();
    let row = reach::dialogue(db, actor, Permission::IssueInvitations, dialogue).await?;
    let head = DialogueHead::of(&row)?;
    let poll = rows::find(db, dialogue).await?.ok_or(Refusal::NotFound)?;
    let asked: Vec<PersonId> = entity::date_voter::Entity::find()
        .filter(entity::date_voter::Column::PollId.eq(poll.row.id))
        .all(db)
        .await?
        .into_iter()
        .map(|row| row.person_id)
        .collect();
    let invited = ask::invited(db, dialogue).await?;
    let shortlisted = ask::shortlisted(db, dialogue).await?;
    let ids: Vec<PersonId> = invited.iter().chain(&shortlisted).copied().collect();
    let people = people_by_id(db, &ids).await?;
    let open = |person: &&PersonId| {
        let reachable = people
            .get(person)
            .is_some_and(|person| person.archived_at.is_none() && person.email.is_some());
        reachable && !asked.contains(person)
    };
    let found = if search.trim().is_empty() {
        Vec::new()
    } else {
        let known = reach::People::of(platform, db, actor, &row).await?;
        found(db, search, &known, &asked).await?
    };
    Ok(Askable {
        takes: poll.takes(head.state, platform.now()),
        invited: invited.iter().filter(open).count(),
        shortlisted: shortlisted.iter().filter(open).count(),
        head,
        found,
    })
}

/// People whom a search finds, who can be written to and were not asked yet.
async fn found(
    db: &impl ConnectionTrait,
    search: &str,
    within: &reach::People,
    asked: &[PersonId],
) -> Result<Vec<(PersonId, String, String)>> {
    let ids = shortlist::queries::search(db, search, shortlist::queries::FOUND, within).await?;
    let contacts = shortlist::contacts_by_id(db, &ids).await?;
    let of = |id: &PersonId| contacts.iter().find(|contact| contact.id == *id);
    Ok(ids
        .iter()
        .filter_map(of)
        .filter(|contact| contact.has_address && !asked.contains(&contact.id))
        .map(|contact| {
            let body = contact.organisation.as_ref().map(|body| body.name.clone());
            (contact.id, contact.name(), body.unwrap_or_default())
        })
        .collect())
}
