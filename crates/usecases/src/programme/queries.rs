//! What the pages of the programme show: one function a screen, a fixed number of queries each.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{DialogueId, PersonId, SessionId};
use domain::programme::{Finding, Placed, Session, findings};
use domain::schedule::Schedule;
use domain::{Actor, Dimension, Gender, Language, Permission, Refusal, RegionalGroup, SessionRole};
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use super::rows;
use crate::dialogues::queries::DialogueHead;
use crate::partners::queries::Partner;
use crate::shortlist::{self, Contact};
use crate::{Platform, Result, partners, reach};

/// A programme with everything that its page says.
#[derive(Clone, Debug)]
pub struct Programme {
    pub head: DialogueHead,
    /// Those whose names and logos the dialogue bears.
    pub partners: Vec<Partner>,
    /// In the order of time; parallel ones by track.
    pub lines: Vec<Line>,
}

/// A session of a programme.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: SessionId,
    pub version: i64,
    pub session: Session,
    /// The day on which it falls, once the meeting has a date.
    pub date: Option<NaiveDate>,
    /// Its begin and end, once the meeting has hours and its clocks know them.
    pub instants: Option<(DateTime<Utc>, DateTime<Utc>)>,
    /// Who has a part, in the order in which they are named.
    pub people: Vec<Speaker>,
    pub findings: Vec<Finding>,
    pub shares: Shares,
}

/// Somebody with a part in a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speaker {
    pub person: PersonId,
    pub role: SessionRole,
    pub name: String,
    /// The organisation.
    pub from: Option<String>,
}

/// Who those are that a panel counts, as numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shares {
    pub people: u32,
    /// In the order of the list; those who disclose nothing come last.
    pub genders: Vec<(Gender, u32)>,
    /// Nothing for those whose State belongs to no group, or is not known.
    pub groups: Vec<(Option<RegionalGroup>, u32)>,
}

/// Reads the programme at the desk.
///
/// # Errors
/// [`Refusal::NotFound`] when there is no such dialogue; refuses those who may not see dialogues at the desk.
pub async fn programme(platform: &Platform, actor: &Actor, id: DialogueId) -> Result<Programme> {
    let row = reach::dialogue(platform.db(), actor, Permission::SeeDialogues, id).await?;
    whole(platform.db(), &row).await
}

/// Reads a programme that was published, as the public knows it: without interpreters and without remarks.
///
/// # Errors
/// Not found when there is none that the public may know of.
pub async fn public(platform: &Platform, slug: &str) -> Result<Programme> {
    let row = crate::portal::dialogues::by_slug(platform, slug).await?;
    if row.programme_published_at.is_none() {
        return Err(Refusal::NotFound.into());
    }
    let mut programme = whole(platform.db(), &row).await?;
    for line in &mut programme.lines {
        line.findings.clear();
        line.people.retain(|speaker| speaker.role.is_public());
    }
    Ok(programme)
}

/// Somebody of the directory whom a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub person: PersonId,
    pub name: String,
    pub from: Option<String>,
}

/// How many people a search shows.
pub const FOUND: u64 = 20;

/// Looks for people who could have a part in a session, by words of name, organisation and position: in the
/// directory, or among those whom the actor may name for the dialogue.
///
/// # Errors
/// Refuses those who may not see the dialogue at the desk.
pub async fn find(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    search: &str,
) -> Result<Vec<Found>> {
    let db = platform.db();
    let row = reach::dialogue(db, actor, Permission::SeeDialogues, dialogue).await?;
    let known = reach::People::of(platform, db, actor, &row).await?;
    let ids = shortlist::queries::search(db, search, FOUND, &known).await?;
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let contacts = shortlist::contacts_by_id(db, &ids).await?;
    let of = |id: &PersonId| contacts.iter().find(|contact| contact.id == *id);
    Ok(ids
        .iter()
        .filter_map(of)
        .map(|contact| Found {
            person: contact.id,
            name: contact.name(),
            from: from(contact),
        })
        .collect())
}

fn from(contact: &Contact) -> Option<String> {
    let organisation = contact.organisation.as_ref()?;
    Some(organisation.name.clone())
}

async fn whole(db: &impl ConnectionTrait, row: &entity::dialogue::Model) -> Result<Programme> {
    let head = DialogueHead::of(row)?;
    let sessions = {
        use entity::session::{Column, Entity};
        Entity::find()
            .filter(Column::DialogueId.eq(row.id))
            .order_by_asc(Column::Day)
            .order_by_asc(Column::Start)
            .order_by_asc(Column::Track)
            .order_by_asc(Column::Id)
            .all(db)
            .await?
    };
    let parts = {
        use entity::session_person::{Column, Entity};
        let of_dialogue = Query::select()
            .column(entity::session::Column::Id)
            .from(entity::session::Entity)
            .and_where(entity::session::Column::DialogueId.eq(row.id))
            .to_owned();
        Entity::find()
            .filter(Column::SessionId.in_subquery(of_dialogue))
            .order_by_asc(Column::Place)
            .all(db)
            .await?
    };
    let mut ids: Vec<PersonId> = parts.iter().map(|part| part.person_id).collect();
    ids.sort_unstable();
    ids.dedup();
    let contacts = shortlist::contacts_by_id(db, &ids).await?;
    let contacts: HashMap<PersonId, Contact> = contacts
        .into_iter()
        .map(|contact| (contact.id, contact))
        .collect();
    let mut people: HashMap<SessionId, Vec<(PersonId, SessionRole)>> = HashMap::new();
    for part in parts {
        let of = people.entry(part.session_id).or_default();
        of.push((part.person_id, part.role));
    }
    Ok(Programme {
        partners: partners::queries::of_dialogue(db, row).await?,
        lines: lines(&head.schedule, &sessions, &people, &contacts),
        head,
    })
}

fn lines(
    schedule: &Schedule,
    rows: &[entity::session::Model],
    people: &HashMap<SessionId, Vec<(PersonId, SessionRole)>>,
    contacts: &HashMap<PersonId, Contact>,
) -> Vec<Line> {
    let sessions: Vec<Session> = rows.iter().map(rows::session_of).collect();
    let of = |id: SessionId| people.get(&id).map(Vec::as_slice).unwrap_or_default();
    let placed: Vec<Placed<'_>> = rows
        .iter()
        .zip(&sessions)
        .map(|(row, session)| Placed {
            id: row.id,
            slot: session.slot,
            track: &session.track,
            room: &session.room,
            languages: &session.languages,
            people: of(row.id),
        })
        .collect();
    let found = findings(schedule, &placed, |person, language| {
        speaks(contacts.get(&person), language)
    });
    let mut lines = Vec::with_capacity(rows.len());
    for ((row, session), findings) in rows.iter().zip(&sessions).zip(found) {
        let parts = of(row.id);
        lines.push(Line {
            id: row.id,
            version: row.version,
            date: session.slot.date(schedule),
            instants: session.slot.instants(schedule).and_then(Result::ok),
            people: parts
                .iter()
                .filter_map(|(person, role)| Some(speaker(contacts.get(person)?, *role)))
                .collect(),
            shares: shares(parts, contacts),
            session: session.clone(),
            findings,
        });
    }
    lines
}

fn speaker(contact: &Contact, role: SessionRole) -> Speaker {
    Speaker {
        person: contact.id,
        role,
        name: contact.name(),
        from: from(contact),
    }
}

fn speaks(contact: Option<&Contact>, language: Language) -> bool {
    let spoken = contact.and_then(|contact| contact.values.get(Dimension::Language.code()));
    spoken.is_some_and(|codes| codes.iter().any(|code| code == language.code()))
}

/// Counts those who speak for themselves, each once.
fn shares(parts: &[(PersonId, SessionRole)], contacts: &HashMap<PersonId, Contact>) -> Shares {
    let mut counted: Vec<PersonId> = parts
        .iter()
        .filter(|(_, role)| role.is_counted())
        .map(|(person, _)| *person)
        .collect();
    counted.sort_unstable();
    counted.dedup();
    shares_of(counted.iter().filter_map(|id| contacts.get(id)))
}

/// Counts people by gender and regional group.
pub(crate) fn shares_of<'a>(contacts: impl Iterator<Item = &'a Contact>) -> Shares {
    let (mut genders, mut groups) = (BTreeMap::new(), BTreeMap::new());
    let mut people = 0;
    for contact in contacts {
        let word = |dimension: Dimension| contact.values.get(dimension.code())?.first();
        let gender = word(Dimension::Gender).and_then(|code| code.parse::<Gender>().ok());
        let group = word(Dimension::RegionalGroup).and_then(|code| code.parse().ok());
        *genders
            .entry(gender.unwrap_or(Gender::Undisclosed))
            .or_insert(0) += 1;
        // Those without a group are counted last.
        let key: (bool, Option<RegionalGroup>) = (group.is_none(), group);
        *groups.entry(key).or_insert(0) += 1;
        people += 1;
    }
    Shares {
        people,
        genders: genders.into_iter().collect(),
        groups: groups
            .into_iter()
            .map(|((_, group), count)| (group, count))
            .collect(),
    }
}
