//! The page on which changes are tried without being made.

use domain::ids::{DialogueId, PersonId};
use domain::quota::Quota;
use domain::{Actor, Permission};
use std::collections::HashSet;
use std::time::Instant;

use balance::waves::Answers;

use super::super::contacts::Contact;
use super::super::feasible::Answer;
use super::super::memory;
use super::super::question::{Facts, counting, question};
use super::super::waves::{Instead, PATIENCE, step_in};
use super::super::what_if::WhatIf;
use super::{OverCap, Place, Standings, found, over_caps, places, standings};
use crate::{Platform, Result};

/// For so many people who would be taken off substitutes are looked for.
const SWAPS: usize = 3;

/// How the dialogue would stand after the changes.
#[derive(Clone, Debug)]
pub struct WhatIfScreen {
    pub dialogue: entity::dialogue::Model,
    /// The quotas that are set.
    pub quotas: Vec<Quota>,
    /// The rows as they would be, counted on the list as it would be.
    pub then: Standings,
    /// The same rows, counted on the list as it is.
    pub now: Standings,
    pub answer: Answer,
    /// The list as it would be.
    pub places: Vec<Place>,
    pub over_caps: Vec<OverCap>,
    /// Who could take the seats of those who would be taken off, while seats are open.
    pub swaps: Vec<Instead>,
    /// Everybody whom the changes name, as far as the directory knows them.
    pub people: Vec<Contact>,
    pub found: Vec<Contact>,
}

/// Reads how the dialogue would stand after `what`; `search` looks for people to add.
///
/// # Errors
/// Refuses those who may not see dialogues.
pub async fn what_if(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    what: &WhatIf,
    search: &str,
) -> Result<WhatIfScreen> {
    actor.may(Permission::DrawShortlists)?;
    let db = platform.db();
    let facts = Facts::load(db, id).await?;
    let then = what.imagined(&facts);
    let mut named: Vec<PersonId> = then.people();
    named.extend(what.people());
    let everybody = memory::everybody(platform).await?;
    let asked = memory::asked(platform, &then, &everybody).await?;
    let contacts = &everybody.contacts;
    let found = found(db, contacts, search).await?;
    let involved: HashSet<PersonId> = facts.people().into_iter().chain(named).collect();
    let people: Vec<&Contact> = contacts
        .iter()
        .filter(|contact| involved.contains(&contact.id))
        .collect();
    let owned: Vec<Contact> = people.iter().map(|contact| (*contact).clone()).collect();
    let counted = counting(&then, &owned)?;
    let (after, list) = standings(&then, &counted);
    // The rows of the change over the list as it is: the two can then be shown side by side.
    let before = Facts {
        quotas: then.quotas.clone(),
        champions: then.champions.clone(),
        ..facts.clone()
    };
    let (now, _) = standings(&before, &counted);
    let changed: HashSet<PersonId> = what.people().collect();
    let swaps = if after.shortlisted < after.seats {
        let gone = what.remove.iter().take(SWAPS);
        let gone: Vec<&Contact> = gone
            .filter_map(|person| contacts.iter().find(|contact| contact.id == *person))
            .collect();
        swaps(&then, contacts, &gone).await?
    } else {
        Vec::new()
    };
    Ok(WhatIfScreen {
        answer: asked.answer.clone(),
        places: places(&then, &people, &after, None),
        over_caps: over_caps(&then, &list, &people),
        swaps,
        people: owned
            .iter()
            .filter(|contact| changed.contains(&contact.id))
            .cloned()
            .collect(),
        quotas: facts.quotas,
        dialogue: facts.dialogue,
        then: after,
        now,
        found,
    })
}

/// Who could step in for these people, everybody else on the list keeping their seat.
async fn swaps(then: &Facts, contacts: &[Contact], gone: &[&Contact]) -> Result<Vec<Instead>> {
    if gone.is_empty() {
        return Ok(Vec::new());
    }
    let instance = question(then, contacts)?;
    let pool: HashSet<&str> = instance.pool().iter().map(|one| one.id.as_str()).collect();
    let listed = then.shortlisted();
    let listed = listed.iter().map(ToString::to_string);
    let answers = Answers {
        pending: listed.filter(|id| pool.contains(id.as_str())).collect(),
        ..Answers::default()
    };
    let contact = |id: &str| {
        let id: PersonId = id.parse().ok()?;
        contacts.iter().find(|contact| contact.id == id).cloned()
    };
    let end = Instant::now() + PATIENCE;
    let mut swaps = Vec::with_capacity(gone.len());
    for of in gone {
        let left = end.saturating_duration_since(Instant::now());
        let found = step_in(&instance, &answers, (*of).clone(), contact, left).await?;
        swaps.push(found);
    }
    Ok(swaps)
}
