//! The list of a dialogue for those who choose it from their group.

use std::collections::HashSet;

use domain::ids::{DialogueId, PersonId, WorkingGroupId};
use domain::{Actor, Permission, Standing, text};
use sea_orm::EntityTrait;

use super::super::contacts::{self, Contact, Which};
use super::super::question::{Facts, counting};
use super::{Place, Standings, places, standings};
use crate::programme::queries::{Shares, shares_of};
use crate::{Platform, Result, reach};

/// The page of people.
#[derive(Clone, Debug)]
pub struct ChosenScreen {
    pub dialogue: entity::dialogue::Model,
    /// The group whose meeting it is.
    pub group: Option<(WorkingGroupId, String)>,
    /// How the list stands against the quotas, where there are some.
    pub standings: Standings,
    /// Those on the list and those who are invited.
    pub places: Vec<Place>,
    /// Who those are who are on the list or hold a seat.
    pub shares: Shares,
    /// Those who serve in the group today and are not on the list, by name.
    pub members: Vec<Contact>,
    /// Those of them who were taken off it.
    pub taken_off: HashSet<PersonId>,
}

/// Reads the page of people. Seventeen queries, two more for a lead.
///
/// # Errors
/// Refuses those who may not see the dialogue.
pub async fn chosen(platform: &Platform, actor: &Actor, id: DialogueId) -> Result<ChosenScreen> {
    let db = platform.db();
    let dialogue = reach::dialogue(db, actor, Permission::SeeDialogues, id).await?;
    let facts = Facts::of(db, dialogue).await?;
    let serving = reach::serving(platform, db, facts.dialogue.group_id).await?;
    let mut ids: Vec<PersonId> = facts.people();
    ids.extend(&serving);
    ids.sort_unstable();
    ids.dedup();
    let everybody = contacts::load(db, Which::These(&ids)).await?;
    let involved: HashSet<PersonId> = facts.people().into_iter().collect();
    let owned: Vec<Contact> = everybody
        .iter()
        .filter(|contact| involved.contains(&contact.id))
        .cloned()
        .collect();
    let counted = counting(&facts, &owned)?;
    let (standings, _) = standings(&facts, &counted);
    let people: Vec<&Contact> = owned.iter().collect();
    let places = places(&facts, &people, &standings, None);
    let on_it: HashSet<PersonId> = places.iter().map(|place| place.contact.id).collect();
    let mut members: Vec<Contact> = everybody
        .into_iter()
        .filter(|contact| serving.contains(&contact.id) && !contact.archived)
        .filter(|contact| !on_it.contains(&contact.id))
        .collect();
    members.sort_by_cached_key(|contact| (text::fold(&contact.family_name), contact.id));
    let kept_off = facts.standings.iter();
    let kept_off = kept_off.filter(|row| row.standing == Standing::MustNot);
    let taken_off = kept_off.map(|row| row.person_id).collect();
    let seated = places.iter().filter(|place| {
        place
            .invitation
            .is_none_or(domain::InvitationState::holds_a_seat)
    });
    let group = match facts.dialogue.group_id {
        Some(id) => {
            entity::working_group::Entity::find_by_id(id)
                .one(db)
                .await?
        }
        None => None,
    };
    Ok(ChosenScreen {
        shares: shares_of(seated.map(|place| &place.contact)),
        group: group.map(|group| (group.id, group.title)),
        dialogue: facts.dialogue,
        standings,
        places,
        members,
        taken_off,
    })
}
