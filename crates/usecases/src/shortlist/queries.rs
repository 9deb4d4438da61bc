//! What the pages of the balance show: one function a screen, a fixed number of queries each.

use std::collections::{HashMap, HashSet};

use balance::Proposal;
use domain::ids::{DialogueId, PersonId};
use domain::limits::Limit;
use domain::quota::{Preset, Quota, QuotaForm, QuotaTable, check_champions, merged, parse, sort};
use domain::{
    Actor, Dimension, InvitationState, Permission, Refusal, ShortlistOrigin, Standing, Theme, text,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::apart::{ApartPair, pairs};
use super::contacts::{self, Contact, Which};
use super::drawings::{self, Drawing};
use super::draws::{self, DrawHead};
use super::feasible::Answer;
use super::memory;
use super::question::{Facts, OTHER, counting};
use super::quotas::themes_of;
use crate::reach::{self, People};
use crate::{Platform, Result};

mod chosen;
mod out;
mod standings;
mod what_if;

pub use chosen::{ChosenScreen, chosen};
pub use out::{Blocked, OverCap};
use out::{blocked, over_caps};
use standings::standings;
pub use standings::{Count, Counts, Point, Row, Standings, Together};
pub use what_if::{WhatIfScreen, what_if};

/// Somebody on the shortlist.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub contact: Contact,
    /// How the person came onto the list; nothing for somebody invited without having been on it.
    pub origin: Option<ShortlistOrigin>,
    pub reason: String,
    pub must_invite: Option<String>,
    /// Why the next draw keeps the person, when an officer locked the place.
    pub locked: Option<String>,
    /// The limits beyond which the person was let in, and why.
    pub let_in: Option<(Vec<Limit>, String)>,
    pub invitation: Option<InvitationState>,
    /// The quotas that the person serves, as places in [`Standings::rows`].
    pub serves: Vec<usize>,
    /// The chance that the last draw gave, where it was a lottery about the present question.
    pub chance: Option<f64>,
}

/// A decision about somebody who is not on the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    pub contact: Contact,
    pub standing: Standing,
    pub reason: String,
}

/// The page of the balance.
#[derive(Clone, Debug)]
pub struct Screen {
    pub dialogue: entity::dialogue::Model,
    pub standings: Standings,
    /// Whether a list can meet the quotas.
    pub answer: Answer,
    /// Those who are kept apart.
    pub apart: Vec<ApartPair>,
    pub places: Vec<Place>,
    pub decisions: Vec<Decision>,
    pub over_caps: Vec<OverCap>,
    pub draws: Vec<DrawHead>,
    /// What the last draw found.
    pub last: Option<Proposal>,
    /// Whom no list can hold, by the last draw, where the question is still the same.
    pub blocked: Vec<Blocked>,
    /// The draw at work, or what became of the last one.
    pub drawing: Option<Drawing>,
    /// Whether the question is still the one that the last draw answered.
    pub last_is_current: bool,
    /// How many people could be proposed.
    pub pool: usize,
    /// How many cannot because they have no mail address.
    pub without_address: usize,
    /// The people that a search found.
    pub found: Vec<Contact>,
}

impl QuotaScreen {
    /// The table as it is set, or was tried.
    #[must_use]
    pub fn table(&self) -> QuotaTable {
        QuotaTable {
            quotas: self.quotas.clone(),
            champions: self.champions.clone(),
        }
    }
}

impl Screen {
    /// The chance of a person in the last draw, where the question is still the same.
    #[must_use]
    pub fn chance(&self, person: PersonId) -> Option<f64> {
        let last = self.last.as_ref().filter(|_| self.last_is_current)?;
        let lottery = last.lottery.as_ref()?;
        lottery.probabilities.get(&person.to_string()).copied()
    }

    /// The person whom a form was about, as far as the page knows them.
    #[must_use]
    pub fn asked_about(&self, person: Option<PersonId>) -> Option<Contact> {
        let places = self.places.iter().map(|place| &place.contact);
        let decisions = self.decisions.iter().map(|decision| &decision.contact);
        let person = person?;
        places
            .chain(&self.found)
            .chain(decisions)
            .find(|contact| contact.id == person)
            .cloned()
    }
}

/// How many people a search shows.
pub const FOUND: u64 = 20;

/// Reads the page of the balance; `search` looks for people to add.
///
/// # Errors
/// Refuses those who may not see dialogues.
pub async fn screen(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    search: &str,
) -> Result<Screen> {
    actor.may(Permission::DrawShortlists)?;
    let db = platform.db();
    let facts = Facts::load(db, id).await?;
    let everybody = memory::everybody(platform).await?;
    let asked = memory::asked(platform, &facts, &everybody).await?;
    let contacts = &everybody.contacts;
    let draws = draws::heads(db, id).await?;
    let last_is_current = draws
        .first()
        .is_some_and(|draw| draw.instance_hash == asked.hash.as_str());
    let kept = match draws.first() {
        Some(draw) => draws::result(db, draw.id).await?,
        None => None,
    };
    let blocked = match &kept {
        Some(kept) if last_is_current => blocked(kept, contacts),
        _ => Vec::new(),
    };
    let last = kept.map(|kept| kept.proposal);
    let found = found(db, contacts, search).await?;

    let involved: HashSet<PersonId> = facts.people().into_iter().collect();
    let people: Vec<&Contact> = contacts
        .iter()
        .filter(|contact| involved.contains(&contact.id))
        .collect();
    let owned: Vec<Contact> = people.iter().map(|contact| (*contact).clone()).collect();
    let counted = counting(&facts, &owned)?;
    let (standings, list) = standings(&facts, &counted);
    Ok(Screen {
        answer: asked.answer.clone(),
        apart: pairs(&facts, &owned),
        places: places(
            &facts,
            &people,
            &standings,
            last.as_ref().filter(|_| last_is_current),
        ),
        decisions: decisions(&facts, &people),
        over_caps: over_caps(&facts, &list, &people),
        blocked,
        drawing: drawings::last_of(platform, id).await?,
        pool: asked.pool,
        without_address: asked.without_address,
        dialogue: facts.dialogue,
        standings,
        draws,
        last,
        last_is_current,
        found,
    })
}

/// Reads how a dialogue stands, for the chart that keeps itself fresh.
///
/// # Errors
/// Refuses those who may not see dialogues.
pub async fn meter(platform: &Platform, actor: &Actor, id: DialogueId) -> Result<Standings> {
    let db = platform.db();
    let dialogue = reach::dialogue(db, actor, Permission::SeeDialogues, id).await?;
    let facts = Facts::of(db, dialogue).await?;
    let people = contacts::load(db, Which::These(&facts.people())).await?;
    let counted = counting(&facts, &people)?;
    Ok(standings(&facts, &counted).0)
}

/// The page on which quotas are set.
#[derive(Clone, Debug)]
pub struct QuotaScreen {
    pub dialogue: entity::dialogue::Model,
    pub themes: Vec<Theme>,
    pub quotas: Vec<Quota>,
    pub seats: u32,
    /// How many people of the directory each feature has, as far as they could be proposed.
    pub available: HashMap<(&'static str, String), usize>,
    /// Dimensions of which each seat serves one quota only.
    pub champions: Vec<Dimension>,
    pub answer: Answer,
    /// Whether the answer is about quotas that were tried, not those that are set.
    pub tried: bool,
}

/// Rows of the quota table that are tried, and a preset beside them.
#[derive(Clone, Copy, Debug)]
pub struct Tried<'a> {
    pub rows: &'a [QuotaForm<'a>],
    pub champions: &'a [Dimension],
    pub preset: Option<Preset>,
}

/// Reads the page on which quotas are set. With rows of the table, answers for them instead of those set.
///
/// # Errors
/// Refuses those who may not see dialogues, and cells that need another look.
pub async fn quota_screen(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    tried: Option<Tried<'_>>,
) -> Result<QuotaScreen> {
    actor.may(Permission::DrawShortlists)?;
    let db = platform.db();
    let mut facts = Facts::load(db, id).await?;
    let themes = themes_of(db, id).await?;
    if let Some(tried) = tried {
        facts.quotas = parse(tried.rows, facts.seats()).map_err(Refusal::Invalid)?;
        if let Some(preset) = tried.preset {
            let filled_in = preset.quotas(facts.seats(), &themes);
            facts.quotas = merged(facts.quotas, filled_in);
        }
        sort(&mut facts.quotas);
        facts.champions = tried.champions.to_vec();
        check_champions(&facts.quotas, &facts.champions, facts.seats())
            .map_err(|error| Refusal::Invalid(vec![error]))?;
    }
    let everybody = memory::everybody(platform).await?;
    let asked = memory::asked(platform, &facts, &everybody).await?;
    let contacts = &everybody.contacts;
    let mut available: HashMap<(&'static str, String), usize> = HashMap::new();
    for contact in contacts
        .iter()
        .filter(|contact| contact.has_address && !contact.archived && !facts.gave_up(contact.id))
    {
        for (attribute, values) in &contact.values {
            for value in values {
                *available.entry((attribute, value.clone())).or_default() += 1;
            }
        }
    }
    Ok(QuotaScreen {
        answer: asked.answer.clone(),
        champions: facts.champions.clone(),
        seats: facts.seats(),
        themes,
        available,
        tried: tried.is_some(),
        quotas: facts.quotas,
        dialogue: facts.dialogue,
    })
}

fn places(
    facts: &Facts,
    people: &[&Contact],
    standings: &Standings,
    draw: Option<&Proposal>,
) -> Vec<Place> {
    let mut places: Vec<Place> = people
        .iter()
        .filter_map(|contact| {
            let entry = facts
                .entries
                .iter()
                .find(|entry| entry.person_id == contact.id);
            let invitation = facts.invitations.get(&contact.id).copied();
            if entry.is_none() && invitation.is_none() {
                return None;
            }
            let chance = draw
                .and_then(|draw| draw.lottery.as_ref())
                .and_then(|lottery| lottery.probabilities.get(&contact.id.to_string()))
                .copied();
            let locked = entry.map(|entry| entry.locked.clone());
            Some(Place {
                locked: locked.filter(|reason| !reason.is_empty()),
                let_in: facts
                    .let_in
                    .iter()
                    .find(|let_in| let_in.person == contact.id)
                    .map(|let_in| (let_in.limits.clone(), let_in.reason.clone())),
                origin: entry.map(|entry| entry.origin),
                reason: entry.map(|entry| entry.reason.clone()).unwrap_or_default(),
                must_invite: facts
                    .standing(contact.id)
                    .filter(|standing| standing.standing == Standing::MustInvite)
                    .map(|standing| standing.reason.clone()),
                invitation,
                serves: serves(contact, standings),
                chance,
                contact: (*contact).clone(),
            })
        })
        .collect();
    places.sort_by_key(|place| (text::fold(&place.contact.family_name), place.contact.id));
    places
}

fn serves(contact: &Contact, standings: &Standings) -> Vec<usize> {
    let has = |quota: &Quota| {
        contact
            .values
            .get(quota.dimension.code())
            .is_some_and(|values| values.contains(&quota.feature))
    };
    let rows = standings.rows.iter().enumerate();
    rows.filter(|(_, row)| has(&row.quota))
        .map(|(at, _)| at)
        .collect()
}

fn decisions(facts: &Facts, people: &[&Contact]) -> Vec<Decision> {
    let listed = |person: PersonId| {
        facts.entries.iter().any(|entry| entry.person_id == person)
            || facts.invitations.contains_key(&person)
    };
    facts
        .standings
        .iter()
        .filter(|row| row.standing == Standing::MustNot || !listed(row.person_id))
        .filter_map(|row| {
            let contact = people.iter().find(|contact| contact.id == row.person_id)?;
            Some(Decision {
                contact: (*contact).clone(),
                standing: row.standing,
                reason: row.reason.clone(),
            })
        })
        .collect()
}

pub(super) async fn found<C: ConnectionTrait>(
    db: &C,
    contacts: &[Contact],
    search: &str,
) -> Result<Vec<Contact>> {
    let ids = self::search(db, search, FOUND, &People::Everybody).await?;
    Ok(ids
        .iter()
        .filter_map(|id| contacts.iter().find(|contact| contact.id == *id))
        .cloned()
        .collect())
}

/// Finds people among these by the words of a search, in the order of their names.
pub(crate) async fn search<C: ConnectionTrait>(
    db: &C,
    search: &str,
    limit: u64,
    within: &People,
) -> Result<Vec<PersonId>> {
    use entity::person::{Column, Entity};
    let search = text::fold(search);
    if search.is_empty() {
        return Ok(Vec::new());
    }
    let mut select = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::ArchivedAt.is_null())
        .filter(within.condition());
    for word in search.split(' ').take(6) {
        select = select.filter(Column::SearchText.contains(word));
    }
    Ok(select
        .order_by_asc(Column::NameKey)
        .limit(limit)
        .into_tuple()
        .all(db)
        .await?)
}

/// Whether a value of the engine is the row that only tells the disclosed from the undisclosed.
#[must_use]
pub fn is_other(value: &str) -> bool {
    value == OTHER
}
