//! Who leads a group today: those to whom a term gave the role, until its last day is over.

use std::collections::HashSet;

use domain::Role;
use domain::access::Grant;
use domain::group::Capacity;
use domain::ids::WorkingGroupId;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::{Platform, Result, Tx};

/// The grants without the groups in which the account's last term as a lead is over: no button ends a term, its
/// last day does. Two queries for whoever leads a group, none for others.
///
/// # Errors
/// A fault when the database does not answer.
pub(crate) async fn without_ended_terms(
    platform: &Platform,
    account: &entity::account::Model,
    mut grants: Vec<Grant>,
) -> Result<Vec<Grant>> {
    let groups: Vec<WorkingGroupId> = grants.iter().filter_map(|one| one.working_group).collect();
    if groups.is_empty() {
        return Ok(grants);
    }
    let today = platform.now().date_naive().to_string();
    let keys = std::slice::from_ref(&account.email_key);
    let over = ended(platform.db(), &groups, keys, &today).await?;
    let is_over = |group| over.contains(&(group, account.email_key.clone()));
    grants.retain(|grant| !grant.working_group.is_some_and(is_over));
    Ok(grants)
}

/// The accounts that lead a group today, in the order in which they were made.
///
/// # Errors
/// A fault when the database does not answer.
pub(crate) async fn leads(tx: &Tx, group: WorkingGroupId) -> Result<Vec<entity::account::Model>> {
    let roles = {
        use entity::account_role::{Column, Entity};
        Entity::find()
            .filter(Column::Role.eq(Role::WorkingGroupLead))
            .filter(Column::Scope.eq(group.to_string()))
            .all(tx.db())
            .await?
    };
    let accounts = {
        use entity::account::{Column, Entity};
        Entity::find()
            .filter(Column::Id.is_in(roles.iter().map(|role| role.account_id)))
            .filter(Column::ClosedAt.is_null())
            .order_by_asc(Column::Id)
            .all(tx.db())
            .await?
    };
    let keys: Vec<String> = accounts.iter().map(|one| one.email_key.clone()).collect();
    let today = tx.now().date_naive().to_string();
    let over = ended(tx.db(), &[group], &keys, &today).await?;
    let leads =
        |account: &entity::account::Model| !over.contains(&(group, account.email_key.clone()));
    Ok(accounts.into_iter().filter(leads).collect())
}

/// The groups in which every term as a lead of an address is over, with the address. Who has no term at all is not
/// among them. Two queries.
async fn ended(
    db: &impl ConnectionTrait,
    groups: &[WorkingGroupId],
    keys: &[String],
    today: &str,
) -> Result<HashSet<(WorkingGroupId, String)>> {
    use entity::group_member::{Column, Entity};
    use entity::person::{Column as Of, Entity as People};
    let people = People::find()
        .filter(Of::EmailKey.is_in(keys))
        .all(db)
        .await?;
    let terms = Entity::find()
        .filter(
            Condition::all()
                .add(Column::GroupId.is_in(groups.iter().copied()))
                .add(Column::Capacity.eq(Capacity::Lead))
                .add(Column::PersonId.is_in(people.iter().map(|person| person.id))),
        )
        .all(db)
        .await?;
    let (mut over, mut running) = (HashSet::new(), HashSet::new());
    for term in terms {
        let person = people.iter().find(|person| person.id == term.person_id);
        let Some(key) = person.and_then(|person| person.email_key.clone()) else {
            continue;
        };
        let ended = term.until.as_deref().is_some_and(|until| until < today);
        if ended {
            over.insert((term.group_id, key));
        } else {
            running.insert((term.group_id, key));
        }
    }
    Ok(&over - &running)
}
