//! The waitlist: in which order people wait, with the reason, and who takes a seat that becomes free.

use std::collections::{BTreeMap, HashMap};

use domain::audit::Entry;
use domain::ids::{DialogueId, InvitationId, PersonId};
use domain::registration::{
    Effect, Need, Opening, RegistrationState, Waiting, effect, in_order, needs,
};
use domain::{Actor, DialogueState, Dimension, Gender, InvitationState, Refusal, RegionalGroup};
use entity::registration::{ActiveModel, Column, Entity, Model};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::letters::{self, Told};
use super::{link, rows, seat};
use crate::directory::newcomer;
use crate::invitations::dialogue_facts;
use crate::shortlist::{of_people, quotas_of};
use crate::{Error, Platform, Result, Tx, mail};

/// The values of somebody by the codes of their dimensions.
type Values = BTreeMap<&'static str, Vec<String>>;

/// How the quotas of a dialogue stand among those who come, and what is needed to say what somebody would do for
/// them.
#[derive(Debug, Default)]
pub(super) struct Balance {
    needs: Vec<Need>,
    groups: HashMap<String, RegionalGroup>,
}

impl Balance {
    /// Reads it: one query for a dialogue without quotas, nine for the others.
    pub async fn load<C: ConnectionTrait>(
        db: &C,
        dialogue: &entity::dialogue::Model,
    ) -> Result<Self> {
        let quotas = quotas_of(db, dialogue.id).await?;
        if quotas.is_empty() {
            return Ok(Self::default());
        }
        let rows: Vec<(String, Option<RegionalGroup>)> = entity::state::Entity::find()
            .select_only()
            .columns([
                entity::state::Column::Iso3,
                entity::state::Column::RegionalGroup,
            ])
            .into_tuple()
            .all(db)
            .await?;
        let groups: HashMap<String, RegionalGroup> = rows
            .into_iter()
            .filter_map(|(iso3, group)| Some((iso3, group?)))
            .collect();
        let coming: Vec<PersonId> = entity::invitation::Entity::find()
            .select_only()
            .column(entity::invitation::Column::PersonId)
            .filter(entity::invitation::Column::DialogueId.eq(dialogue.id))
            .filter(entity::invitation::Column::State.eq(InvitationState::Accepted))
            .into_tuple()
            .all(db)
            .await?;
        let mut people: HashMap<PersonId, Values> = of_people(db, &coming)
            .await?
            .into_iter()
            .map(|contact| (contact.id, contact.values))
            .collect();
        // An organisation that the directory does not know is told by the registration alone.
        let registered = Entity::find()
            .filter(Column::DialogueId.eq(dialogue.id))
            .filter(Column::State.eq(RegistrationState::Confirmed))
            .all(db)
            .await?;
        for row in registered {
            if let Some(known) = row.person_id.and_then(|person| people.get_mut(&person)) {
                for (dimension, told) in values(&row, &groups) {
                    known.entry(dimension).or_insert(told);
                }
            }
        }
        let seats = dialogue_facts(dialogue)?.seats;
        let needs = needs(&quotas, seats, |quota| {
            let carries = |values: &&Values| {
                let own = values.get(quota.dimension.code());
                own.is_some_and(|codes| codes.contains(&quota.feature))
            };
            u32::try_from(people.values().filter(carries).count()).unwrap_or(u32::MAX)
        });
        Ok(Self { needs, groups })
    }

    /// What a registration says of its person in the dimensions of the balance.
    fn values(&self, row: &Model) -> Values {
        values(row, &self.groups)
    }

    /// Counts somebody who comes from now on.
    fn comes(&mut self, told: &Values) {
        for need in &mut self.needs {
            let own = told.get(need.dimension.code());
            if own.is_some_and(|codes| codes.contains(&need.feature)) {
                need.count += 1;
            }
        }
    }

    /// What somebody who waits would do for it.
    pub fn effect(&self, row: &Model) -> Effect {
        if self.needs.is_empty() {
            return Effect::default();
        }
        effect(&self.needs, &values(row, &self.groups))
    }
}

/// What a registration says of its person in the dimensions of the balance.
fn values(row: &Model, groups: &HashMap<String, RegionalGroup>) -> Values {
    let mut values: Values = BTreeMap::new();
    let mut count = |dimension: Dimension, code: &str| {
        values
            .entry(dimension.code())
            .or_default()
            .push(code.to_owned());
    };
    count(Dimension::OrganisationType, row.organisation_type.code());
    count(Dimension::Language, row.language.code());
    if row.gender != Gender::Undisclosed {
        count(Dimension::Gender, row.gender.code());
    }
    let group = row.country.as_ref().and_then(|iso3| groups.get(iso3));
    if let Some(group) = group {
        count(Dimension::RegionalGroup, group.code());
    }
    values
}

/// Those who wait, in the order of their arrival.
async fn those_who_wait<C: ConnectionTrait>(db: &C, dialogue: DialogueId) -> Result<Vec<Model>> {
    Ok(Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::State.eq(RegistrationState::Waitlisted))
        .order_by_asc(Column::SubmittedAt)
        .order_by_asc(Column::Id)
        .all(db)
        .await?)
}

/// Those who wait, the next first, with what they would do for the balance.
pub(super) async fn waiting<C: ConnectionTrait>(
    db: &C,
    dialogue: &entity::dialogue::Model,
) -> Result<Vec<(Model, Effect)>> {
    let rows = those_who_wait(db, dialogue.id).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let balance = Balance::load(db, dialogue).await?;
    let mut order: Vec<Waiting> = rows
        .iter()
        .map(|row| Waiting {
            id: row.id,
            since: row.submitted_at,
            effect: balance.effect(row),
        })
        .collect();
    in_order(&mut order);
    let mut rows: HashMap<_, _> = rows.into_iter().map(|row| (row.id, row)).collect();
    Ok(order
        .into_iter()
        .filter_map(|one| Some((rows.remove(&one.id)?, one.effect)))
        .collect())
}

/// Lets registrations follow what became of an invitation: whoever gave the seat up is withdrawn, whoever took it
/// again is confirmed. A seat that became free is given to who waits for it. One query for most.
///
/// # Errors
/// A fault when the database does not answer.
pub(crate) async fn follow(
    tx: &mut Tx,
    dialogue: &entity::dialogue::Model,
    invitation: InvitationId,
    holds_a_seat: bool,
) -> Result<()> {
    let Some(opening) = rows::opening(tx.db(), dialogue.id).await? else {
        return Ok(());
    };
    let (from, to) = if holds_a_seat {
        (RegistrationState::Withdrawn, RegistrationState::Confirmed)
    } else {
        (RegistrationState::Confirmed, RegistrationState::Withdrawn)
    };
    Entity::update_many()
        .set(ActiveModel {
            state: Set(to),
            changed_at: Set(tx.now()),
            ..Default::default()
        })
        .filter(Column::InvitationId.eq(invitation))
        .filter(Column::State.eq(from))
        .exec(tx.db())
        .await?;
    if !holds_a_seat {
        fill(tx, dialogue, &opening.opening).await?;
    }
    Ok(())
}

/// Withdraws the registrations of invitations that lapsed; the worker gives their seats on. One statement.
pub(crate) async fn lapsed(tx: &Tx, invitations: &[InvitationId]) -> Result<()> {
    Entity::update_many()
        .set(ActiveModel {
            state: Set(RegistrationState::Withdrawn),
            changed_at: Set(tx.now()),
            ..Default::default()
        })
        .filter(Column::InvitationId.is_in(invitations.iter().copied()))
        .filter(Column::State.eq(RegistrationState::Confirmed))
        .exec(tx.db())
        .await?;
    Ok(())
}

/// Gives free seats to those who wait, in their order, where the opening does so by itself. Says how many were given.
/// The caller holds the dialogue's lock.
pub(super) async fn fill(
    tx: &mut Tx,
    dialogue: &entity::dialogue::Model,
    opening: &Opening,
) -> Result<usize> {
    if !opening.promotes || dialogue.state != DialogueState::Convened {
        return Ok(0);
    }
    let platform = tx.platform().clone();
    let facts = rows::facts(&platform, tx.db(), dialogue, false).await?;
    if facts.over || !facts.waiting {
        return Ok(0);
    }
    let mut room = facts.room(opening);
    if room == 0 {
        return Ok(0);
    }
    let mut rows = those_who_wait(tx.db(), dialogue.id).await?;
    let mut balance = Balance::load(tx.db(), dialogue).await?;
    let mut given = 0;
    while room > 0 {
        // Each seat that is given changes what the others would do for the balance.
        let first = rows
            .iter()
            .enumerate()
            .min_by_key(|(at, row)| (-balance.effect(row).gain, *at));
        let Some((at, _)) = first else { break };
        let row = rows.remove(at);
        let told = balance.values(&row);
        // Whom a cap or a doubt keeps out goes on waiting, and the next takes the seat.
        if promote(tx, dialogue, row).await? {
            balance.comes(&told);
            given += 1;
            room -= 1;
        }
    }
    Ok(given)
}

/// Gives somebody who waits a seat; false when a cap or a doubt about them keeps them waiting.
async fn promote(tx: &mut Tx, dialogue: &entity::dialogue::Model, row: Model) -> Result<bool> {
    let form = rows::form_by_id(tx.db(), row.form_id).await?;
    let known = seat::known(tx, dialogue.id, &row.email).await?;
    if known.doubtful {
        return Ok(false);
    }
    let body = newcomer::organisation_of(tx.db(), &row.organisation).await?;
    match seat::fits(tx, dialogue, &row, body.as_ref()).await {
        Ok(()) => {}
        Err(Error::Refused(Refusal::CapReached { .. })) => return Ok(false),
        Err(error) => return Err(error),
    }
    let actor = Actor::Platform;
    let (row, invitation) = seat::give(
        tx,
        &actor,
        dialogue,
        &row,
        &form.form,
        &known,
        body.as_ref(),
    )
    .await?;
    let row = Model {
        decided_at: Some(tx.now()),
        version: row.version + 1,
        changed_at: tx.now(),
        ..row
    };
    let row = link::store(tx, row).await?;
    let entry = Entry::RegistrationPromoted {
        reference: row.reference.clone(),
    };
    tx.record(&actor, &seat::subject(&row), &entry).await?;
    let letter = letters::about(tx, dialogue, &row, Told::Confirmed, Some(&invitation)).await?;
    mail::queue(tx, vec![letter]).await?;
    Ok(true)
}

/// Gives free seats wherever somebody waits: seats become free by a change of the plan, too. Says how many were given.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn fill_all(platform: &Platform) -> Result<usize> {
    let waited: Vec<DialogueId> = Entity::find()
        .select_only()
        .column(Column::DialogueId)
        .distinct()
        .filter(Column::State.eq(RegistrationState::Waitlisted))
        .into_tuple()
        .all(platform.db())
        .await?;
    let mut given = 0;
    for id in waited {
        let Some(dialogue) = entity::dialogue::Entity::find_by_id(id)
            .one(platform.db())
            .await?
        else {
            continue;
        };
        // Most have no room: that is seen without a writer's turn.
        let Some(opening) = rows::opening(platform.db(), id).await? else {
            continue;
        };
        let facts = rows::facts(platform, platform.db(), &dialogue, false).await?;
        if !opening.opening.promotes || facts.room(&opening.opening) == 0 {
            continue;
        }
        let mut tx = platform.begin().await?;
        let dialogue = tx.lock_dialogue(id).await?;
        let filled = fill(&mut tx, &dialogue, &opening.opening).await?;
        if filled > 0 {
            tx.commit().await?;
        }
        given += filled;
    }
    Ok(given)
}
