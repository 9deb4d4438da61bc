//! What decisions about seats need to know: who holds one, from which State and organisation.

use std::collections::HashMap;

use domain::ids::{DialogueId, OrganisationId, PersonId};
use domain::invitation::Holder;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter};

use crate::Result;

/// Everybody whose invitation holds one of the seats at the dialogue's table. Three queries.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn holders(db: &impl ConnectionTrait, dialogue: DialogueId) -> Result<Vec<Holder>> {
    use entity::invitation::{Column, Entity};
    let holding = domain::InvitationState::ALL
        .iter()
        .copied()
        .filter(|state| state.holds_a_seat());
    let invitations = Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::State.is_in(holding))
        .filter(Column::AtTable.eq(true))
        .all(db)
        .await?;
    let people: Vec<PersonId> = invitations
        .iter()
        .map(|invitation| invitation.person_id)
        .collect();
    let people = people_by_id(db, &people).await?;
    let organisations = organisations_of(db, people.values()).await?;
    Ok(invitations
        .iter()
        .filter_map(|invitation| people.get(&invitation.person_id))
        .map(|person| holder_of(person, &organisations))
        .collect())
}

/// How many of the dialogue's seats are held. One query.
pub(crate) async fn held(db: &impl ConnectionTrait, dialogue: DialogueId) -> Result<u32> {
    use entity::invitation::{Column, Entity};
    let holding = domain::InvitationState::ALL
        .iter()
        .copied()
        .filter(|state| state.holds_a_seat());
    let held = Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::State.is_in(holding))
        .filter(Column::AtTable.eq(true))
        .count(db)
        .await?;
    Ok(u32::try_from(held).unwrap_or(u32::MAX))
}

/// A person as the ledger of seats sees them.
#[must_use]
pub fn holder_of(
    person: &entity::person::Model,
    organisations: &HashMap<OrganisationId, entity::organisation::Model>,
) -> Holder {
    Holder {
        person: person.id,
        country: person
            .organisation_id
            .and_then(|id| organisations.get(&id))
            .and_then(|organisation| organisation.iso3.clone()),
        organisation: person.organisation_id,
    }
}

/// People by their ids.
pub(crate) async fn people_by_id(
    db: &impl ConnectionTrait,
    ids: &[PersonId],
) -> Result<HashMap<PersonId, entity::person::Model>> {
    use entity::person::{Column, Entity};
    let mut people = HashMap::with_capacity(ids.len());
    // SQLite takes 32,766 values a statement; a dialogue has at most 2,000 seats but history has no limit.
    for some in ids.chunks(10_000) {
        let rows = Entity::find()
            .filter(Column::Id.is_in(some.iter().copied()))
            .all(db)
            .await?;
        people.extend(rows.into_iter().map(|person| (person.id, person)));
    }
    Ok(people)
}

/// The organisations of some people.
///
/// # Errors
/// A fault when the database does not answer.
pub(super) async fn organisations_of(
    db: &impl ConnectionTrait,
    people: impl Iterator<Item = &entity::person::Model>,
) -> Result<HashMap<OrganisationId, entity::organisation::Model>> {
    use entity::organisation::{Column, Entity};
    let ids: std::collections::BTreeSet<OrganisationId> =
        people.filter_map(|person| person.organisation_id).collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = Entity::find().filter(Column::Id.is_in(ids)).all(db).await?;
    Ok(rows
        .into_iter()
        .map(|organisation| (organisation.id, organisation))
        .collect())
}
