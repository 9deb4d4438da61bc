//! Letting people in beyond caps and maxima, and who was.

use std::collections::{BTreeMap, HashSet};

use domain::audit::{Entry, Subject};
use domain::ids::{DialogueId, PersonId};
use domain::limits::{Beyond, Counted, Limit};
use domain::{Actor, Refusal};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::contacts::{self, Contact, Which};
use super::question::Facts;
use crate::{Result, Tx};

/// Somebody let in beyond limits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LetIn {
    pub person: PersonId,
    pub limits: Vec<Limit>,
    pub reason: String,
}

/// Those who were let in beyond limits of a dialogue. One query.
pub(super) async fn let_in<C: ConnectionTrait>(db: &C, id: DialogueId) -> Result<Vec<LetIn>> {
    use entity::limit_override::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::DialogueId.eq(id))
        .all(db)
        .await?;
    rows.into_iter()
        .map(|row| {
            let limits = serde_json::from_value(row.limits)
                .map_err(|error| anyhow::Error::new(error).context("reading an override"))?;
            Ok(LetIn {
                person: row.person_id,
                limits,
                reason: row.reason,
            })
        })
        .collect()
}

/// The limits under which a person counts, with how many may.
fn limits_of(facts: &Facts, contact: &Contact) -> Vec<(Limit, u32)> {
    let mut limits = Vec::new();
    let cap = |cap: Option<i64>| cap.and_then(|cap| u32::try_from(cap).ok());
    if let (Some(most), Some(code)) = (cap(facts.dialogue.per_country), contact.country()) {
        let code = code.to_owned();
        limits.push((Limit::Country { code }, most));
    }
    if let (Some(most), Some(organisation)) =
        (cap(facts.dialogue.per_organisation), &contact.organisation)
    {
        let (id, name) = (organisation.id, organisation.name.clone());
        limits.push((Limit::Organisation { id, name }, most));
    }
    for quota in facts.quotas.iter().filter(|quota| quota.max.is_some()) {
        let values = contact.values.get(quota.dimension.code());
        if values.is_some_and(|values| values.contains(&quota.feature)) {
            let limit = Limit::Quota {
                dimension: quota.dimension,
                feature: quota.feature.clone(),
            };
            limits.push((limit, quota.max_seats(facts.seats())));
        }
    }
    limits
}

/// The limits that `newcomers` would go beyond, were the list as given.
pub(super) async fn beyond<C: ConnectionTrait>(
    db: &C,
    facts: &Facts,
    list: &[PersonId],
    newcomers: &[PersonId],
) -> Result<Vec<Beyond>> {
    let people = contacts::load(db, Which::These(list)).await?;
    let mut limits = BTreeMap::new();
    let mut counted = Vec::with_capacity(people.len());
    for contact in &people {
        let own = limits_of(facts, contact);
        let under: Vec<Limit> = own.iter().map(|(limit, _)| limit.clone()).collect();
        let past = facts.limits_let_in(contact.id);
        let let_in = under
            .iter()
            .filter(|limit| past.iter().any(|past| past.same(limit)))
            .cloned()
            .collect();
        limits.extend(own);
        counted.push(Counted {
            person: contact.id,
            under,
            let_in,
        });
    }
    Ok(domain::limits::beyond(&limits, &counted, newcomers))
}

/// The limits that the invited would go beyond with those who hold a seat already.
pub(crate) async fn beyond_by_invitation(
    tx: &Tx,
    dialogue: &entity::dialogue::Model,
    invited: &[PersonId],
) -> Result<Vec<Beyond>> {
    let facts = Facts::of(tx.db(), dialogue.clone()).await?;
    let mut list: Vec<PersonId> = facts.seated().collect();
    let seated: HashSet<PersonId> = list.iter().copied().collect();
    list.extend(invited.iter().filter(|person| !seated.contains(person)));
    beyond(tx.db(), &facts, &list, invited).await
}

/// Lets people in beyond these limits and keeps the reason, in the trail and beside their names. Without
/// limits there is nothing to do.
///
/// # Errors
/// [`Refusal::BeyondLimits`] without a reason.
pub(crate) async fn let_in_with(
    tx: &Tx,
    actor: &Actor,
    id: DialogueId,
    beyond: &[Beyond],
    reason: Option<&str>,
) -> Result<()> {
    use entity::limit_override::{ActiveModel, Column, Entity};
    if beyond.is_empty() {
        return Ok(());
    }
    let Some(reason) = reason else {
        let limits = beyond.to_vec();
        return Err(Refusal::BeyondLimits { limits }.into());
    };
    let before = let_in(tx.db(), id).await?;
    let mut by_person: BTreeMap<PersonId, Vec<Beyond>> = BTreeMap::new();
    for one in beyond {
        by_person.entry(one.person).or_default().push(one.clone());
    }
    let mut entries = Vec::new();
    for (person, beyond) in by_person {
        let known = before.iter().find(|let_in| let_in.person == person);
        let mut limits = known.map(|known| known.limits.clone()).unwrap_or_default();
        limits.extend(beyond.iter().map(|one| one.limit.clone()));
        Entity::insert(ActiveModel {
            dialogue_id: Set(id),
            person_id: Set(person),
            limits: Set(serde_json::to_value(limits).map_err(anyhow::Error::from)?),
            reason: Set(reason.to_owned()),
            decided_by: Set(actor.account()),
            decided_at: Set(tx.now()),
        })
        .on_conflict(
            OnConflict::columns([Column::DialogueId, Column::PersonId])
                .update_columns([
                    Column::Limits,
                    Column::Reason,
                    Column::DecidedBy,
                    Column::DecidedAt,
                ])
                .to_owned(),
        )
        .exec_without_returning(tx.db())
        .await?;
        let entry = Entry::LimitsOverridden {
            reason: reason.to_owned(),
            limits: beyond,
        };
        entries.push((Subject::Participant(id, person), entry));
    }
    tx.record_each(actor, &entries).await
}
