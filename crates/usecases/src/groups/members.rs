//! Terms in a group. A lead's term gives an account the role to run the group; its end takes the role away.

use domain::audit::{self, Change, Entry, Subject};
use domain::contact::Named;
use domain::group::{Capacity, GroupState, Member, MemberForm, parse_member};
use domain::ids::{AccountId, GroupMemberId, PersonId, WorkingGroupId};
use domain::{Actor, EmailAddress, Problem, Refusal, Role};
use entity::group_member::{ActiveModel, Column, Entity as Members, Model};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter,
};

use super::rows;
use crate::{Platform, Result, Tx, accounts, directory};

/// Adds a term. The id comes with the form, so that a form that is sent twice adds one. Somebody whom the
/// directory does not know by the address is added to it under the name in the form.
///
/// # Errors
/// Refuses fields that need another look, a second term from the same day, and those who do not run the group.
pub async fn add(
    platform: &Platform,
    actor: &Actor,
    group: WorkingGroupId,
    id: GroupMemberId,
    form: &MemberForm,
) -> Result<()> {
    let tx = platform.begin().await?;
    directory::lock(&tx).await?;
    let row = rows::lock(&tx, actor, group).await?;
    let member = parse_member(form).map_err(Refusal::Invalid)?;
    if find(&tx, group, id).await?.is_some() {
        return Ok(());
    }
    let named = Named {
        email: member.email.clone(),
        given_name: member.given_name.clone(),
        family_name: member.family_name.clone(),
        organisation: String::new(),
    };
    let person = directory::known_or_new(&tx, actor, &named, row.language).await?;
    no_other_term(&tx, group, person, id, &member).await?;
    let made = ActiveModel {
        id: Set(id),
        group_id: Set(group),
        person_id: Set(person),
        capacity: Set(member.capacity),
        since: Set(member.since.to_string()),
        until: Set(member.until.map(|day| day.to_string())),
        availability: Set(member.availability.clone()),
    };
    Members::insert(made)
        .exec_without_returning(tx.db())
        .await?;
    settle_role(&tx, actor, group, person).await?;
    let mut changes = Vec::new();
    note(&mut changes, None, Some(&member));
    keep(tx, actor, &row, person, changes).await
}

/// Changes a term; the person stays.
///
/// # Errors
/// As [`add`]; not found when the group has no such member.
pub async fn change(
    platform: &Platform,
    actor: &Actor,
    group: WorkingGroupId,
    id: GroupMemberId,
    form: &MemberForm,
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = rows::lock(&tx, actor, group).await?;
    let before = find(&tx, group, id).await?.ok_or(Refusal::NotFound)?;
    // The person of a term is not chosen again; whatever address is written there is theirs.
    let email = address(&tx, before.person_id).await?;
    let typed = MemberForm {
        email: email.as_ref().map(ToString::to_string).unwrap_or_default(),
        ..form.clone()
    };
    let member = parse_member(&typed).map_err(Refusal::Invalid)?;
    let person = before.person_id;
    no_other_term(&tx, group, person, id, &member).await?;
    let mut changes = Vec::new();
    note(&mut changes, Some(&before), Some(&member));
    if changes.is_empty() {
        return Ok(());
    }
    let mut changed: ActiveModel = before.into();
    changed.capacity = Set(member.capacity);
    changed.since = Set(member.since.to_string());
    changed.until = Set(member.until.map(|day| day.to_string()));
    changed.availability = Set(member.availability);
    changed.update(tx.db()).await?;
    settle_role(&tx, actor, group, person).await?;
    keep(tx, actor, &row, person, changes).await
}

/// Takes a term away that was entered by mistake; a term that ended is given a last day instead.
///
/// # Errors
/// Not found when the group has no such member.
pub async fn remove(
    platform: &Platform,
    actor: &Actor,
    group: WorkingGroupId,
    id: GroupMemberId,
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = rows::lock(&tx, actor, group).await?;
    let before = find(&tx, group, id).await?.ok_or(Refusal::NotFound)?;
    Members::delete_by_id(id).exec(tx.db()).await?;
    let person = before.person_id;
    settle_role(&tx, actor, group, person).await?;
    let mut changes = Vec::new();
    note(&mut changes, Some(&before), None);
    keep(tx, actor, &row, person, changes).await
}

async fn find(tx: &Tx, group: WorkingGroupId, id: GroupMemberId) -> Result<Option<Model>> {
    Ok(Members::find_by_id(id)
        .filter(Column::GroupId.eq(group))
        .one(tx.db())
        .await?)
}

async fn address(tx: &Tx, person: PersonId) -> Result<Option<EmailAddress>> {
    let found = entity::person::Entity::find_by_id(person)
        .one(tx.db())
        .await?;
    Ok(found.and_then(|person| person.email))
}

/// One person's terms in a group begin on different days.
async fn no_other_term(
    tx: &Tx,
    group: WorkingGroupId,
    person: PersonId,
    id: GroupMemberId,
    member: &Member,
) -> Result<()> {
    let others = Members::find()
        .filter(Column::GroupId.eq(group))
        .filter(Column::PersonId.eq(person))
        .filter(Column::Since.eq(member.since.to_string()))
        .filter(Column::Id.ne(id))
        .count(tx.db())
        .await?;
    if others > 0 {
        return Err(Refusal::field("since", Problem::AlreadyTaken).into());
    }
    Ok(())
}

/// Gives or takes the role that runs the group: whoever has a lead's term that has not ended holds it.
async fn settle_role(
    tx: &Tx,
    actor: &Actor,
    group: WorkingGroupId,
    person: PersonId,
) -> Result<()> {
    let Some(email) = address(tx, person).await? else {
        return Ok(());
    };
    let today = tx.now().date_naive().to_string();
    let leads = Members::find()
        .filter(Column::GroupId.eq(group))
        .filter(Column::PersonId.eq(person))
        .filter(Column::Capacity.eq(Capacity::Lead))
        .all(tx.db())
        .await?
        .iter()
        .any(|term| term.until.as_ref().is_none_or(|until| *until >= today));
    if leads {
        let account = accounts::of_person(tx, person, &email).await?;
        if accounts::grant_group(tx, account, group).await? {
            record_role(tx, actor, account).await?;
        }
    } else {
        accounts::revoke_group(tx, &email, group).await?;
    }
    Ok(())
}

async fn record_role(tx: &Tx, actor: &Actor, account: AccountId) -> Result<()> {
    let entry = audit::Entry::AccountCreated {
        role: Role::WorkingGroupLead,
    };
    tx.record(actor, &Subject::Account(account), &entry).await
}

fn note(changes: &mut Vec<Change>, before: Option<&Model>, after: Option<&Member>) {
    let old = |get: fn(&Model) -> String| before.map(get).unwrap_or_default();
    let new = |get: fn(&Member) -> String| after.map(get).unwrap_or_default();
    Change::note(
        changes,
        "capacity",
        old(|row| row.capacity.to_string()),
        new(|member| member.capacity.to_string()),
    );
    Change::note(
        changes,
        "since",
        old(|row| row.since.clone()),
        new(|member| member.since.to_string()),
    );
    Change::note(
        changes,
        "until",
        old(|row| row.until.clone().unwrap_or_default()),
        new(|member| member.until.map(|day| day.to_string()).unwrap_or_default()),
    );
    Change::note(
        changes,
        "availability",
        old(|row| row.availability.clone()),
        new(|member| member.availability.clone()),
    );
}

async fn keep(
    tx: Tx,
    actor: &Actor,
    group: &entity::working_group::Model,
    person: PersonId,
    changes: Vec<Change>,
) -> Result<()> {
    let title = group.title.clone();
    let entry = Entry::MemberSet { title, changes };
    tx.record(actor, &Subject::Person(person), &entry).await?;
    if group.state != GroupState::Draft {
        tx.touch_public().await?;
    }
    tx.commit().await
}
