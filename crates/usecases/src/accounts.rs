//! Accounts of the secretariat, one-time sign-in links, and sign-ins on devices.
//!
//! There are no passwords: a link is mailed, or printed at the server's console. Showing the link's page
//! changes nothing, because mail scanners follow links; only its button signs in.

use chrono::Duration;
use domain::access::Grant;
use domain::ids::{AccountId, SignInId, SignInLinkId, WorkingGroupId};
use domain::{Actor, EmailAddress, Language, Refusal, Role, audit, paths};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use crate::secret::{random_token, token_hash};
use crate::{Platform, Result, Tx, groups};

/// How long a one-time link can be used.
pub const LINK_LIFE: Duration = Duration::minutes(30);

/// How long a sign-in lasts at most, and how long without being used.
pub const SIGN_IN_LIFE: Duration = Duration::days(7);
const IDLE: Duration = Duration::hours(12);

/// Somebody who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    pub sign_in: SignInId,
    pub account: AccountId,
    pub name: String,
    pub language: Language,
    pub actor: Actor,
}

/// Makes an account, or gives an existing one another role. Returns the account and whether it is new.
///
/// Only the console and the demo data make accounts so far; both act for the platform.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn add(
    platform: &Platform,
    email: &EmailAddress,
    name: &str,
    role: Role,
) -> Result<(AccountId, bool)> {
    let tx = platform.begin().await?;
    let known = by_email(&tx, email).await?;
    let id = match &known {
        Some(account) => account.id,
        None => {
            let id = AccountId::new();
            entity::account::Entity::insert(entity::account::ActiveModel {
                id: Set(id),
                email: Set(email.clone()),
                email_key: Set(email.key()),
                name: Set(if name.is_empty() {
                    email.to_string()
                } else {
                    name.to_owned()
                }),
                language: Set(Language::En),
                created_at: Set(tx.now()),
                closed_at: Set(None),
            })
            .exec_without_returning(tx.db())
            .await?;
            id
        }
    };
    let held = entity::account_role::Entity::find_by_id((id, role, String::new()))
        .one(tx.db())
        .await?;
    if held.is_none() {
        entity::account_role::Entity::insert(entity::account_role::ActiveModel {
            account_id: Set(id),
            role: Set(role),
            scope: Set(String::new()),
        })
        .exec_without_returning(tx.db())
        .await?;
        tx.record(
            &Actor::Platform,
            &audit::Subject::Account(id),
            &audit::Entry::AccountCreated { role },
        )
        .await?;
    }
    tx.commit().await?;
    Ok((id, known.is_none()))
}

/// The account of a person's address, made when there is none.
///
/// # Errors
/// A fault when the database does not answer.
pub(crate) async fn of_person(
    tx: &Tx,
    person: domain::ids::PersonId,
    email: &EmailAddress,
) -> Result<AccountId> {
    if let Some(account) = by_email(tx, email).await? {
        return Ok(account.id);
    }
    let known = entity::person::Entity::find_by_id(person)
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let id = AccountId::new();
    entity::account::Entity::insert(entity::account::ActiveModel {
        id: Set(id),
        email: Set(email.clone()),
        email_key: Set(email.key()),
        name: Set(crate::invitations::person_name(&known)),
        language: Set(known.language),
        created_at: Set(tx.now()),
        closed_at: Set(None),
    })
    .exec_without_returning(tx.db())
    .await?;
    Ok(id)
}

/// Lets an account run a group. Says whether it could not before.
///
/// # Errors
/// A fault when the database does not answer.
pub(crate) async fn grant_group(
    tx: &Tx,
    account: AccountId,
    group: WorkingGroupId,
) -> Result<bool> {
    let role = Role::WorkingGroupLead;
    let held = entity::account_role::Entity::find_by_id((account, role, group.to_string()))
        .one(tx.db())
        .await?;
    if held.is_some() {
        return Ok(false);
    }
    entity::account_role::Entity::insert(entity::account_role::ActiveModel {
        account_id: Set(account),
        role: Set(role),
        scope: Set(group.to_string()),
    })
    .exec_without_returning(tx.db())
    .await?;
    Ok(true)
}

/// Ends that the account of an address runs a group.
///
/// # Errors
/// A fault when the database does not answer.
pub(crate) async fn revoke_group(
    tx: &Tx,
    email: &EmailAddress,
    group: WorkingGroupId,
) -> Result<()> {
    use entity::account_role::{Column, Entity};
    if let Some(account) = by_email(tx, email).await? {
        Entity::delete_many()
            .filter(Column::AccountId.eq(account.id))
            .filter(Column::Role.eq(Role::WorkingGroupLead))
            .filter(Column::Scope.eq(group.to_string()))
            .exec(tx.db())
            .await?;
    }
    Ok(())
}

async fn by_email(tx: &Tx, email: &EmailAddress) -> Result<Option<entity::account::Model>> {
    use entity::account::{Column, Entity};
    Ok(Entity::find()
        .filter(Column::EmailKey.eq(email.key()))
        .filter(Column::ClosedAt.is_null())
        .one(tx.db())
        .await?)
}

/// Makes a one-time link for an account and returns its whole address; it is shown once and kept nowhere.
///
/// # Errors
/// [`Refusal::NotFound`] when no account has the address.
pub async fn make_link(platform: &Platform, email: &EmailAddress) -> Result<String> {
    let tx = platform.begin().await?;
    let account = by_email(&tx, email).await?.ok_or(Refusal::NotFound)?;
    let token = link_for(&tx, account.id).await?;
    tx.commit().await?;
    Ok(platform.settings().url(&paths::sign_in_link(&token)))
}

async fn link_for(tx: &Tx, account: AccountId) -> Result<String> {
    let token = random_token();
    entity::sign_in_link::Entity::insert(entity::sign_in_link::ActiveModel {
        id: Set(SignInLinkId::new()),
        account_id: Set(account),
        token_hash: Set(token_hash(&token)),
        made_at: Set(tx.now()),
        expires_at: Set(tx.now() + LINK_LIFE),
        used_at: Set(None),
    })
    .exec_without_returning(tx.db())
    .await?;
    tx.record(
        &Actor::Platform,
        &audit::Subject::Account(account),
        &audit::Entry::SignInLinkIssued,
    )
    .await?;
    Ok(token)
}

/// Mails a one-time link to the account that has this address. Says nothing about whether there is one.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn mail_link(
    platform: &Platform,
    email: &EmailAddress,
    language: Language,
) -> Result<()> {
    let mut tx = platform.begin().await?;
    if let Some(account) = by_email(&tx, email).await? {
        let token = link_for(&tx, account.id).await?;
        let url = platform.settings().url(&paths::sign_in_link(&token));
        crate::mail::queue_sign_in(&mut tx, &account, &url, language).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Whom a link would sign in: the address, mostly hidden. Changes nothing.
///
/// # Errors
/// [`Refusal::LinkSpent`] when the link was used, is too old or was never made.
pub async fn look_at_link(platform: &Platform, token: &str) -> Result<String> {
    use entity::sign_in_link::{Column, Entity};
    let found = Entity::find()
        .filter(Column::TokenHash.eq(token_hash(token)))
        .filter(Column::UsedAt.is_null())
        .filter(Column::ExpiresAt.gt(platform.now()))
        .find_also_related(entity::account::Entity)
        .one(platform.db())
        .await?;
    match found {
        Some((_, Some(account))) if account.closed_at.is_none() => Ok(account.email.masked()),
        _ => Err(Refusal::LinkSpent.into()),
    }
}

/// Uses a one-time link and returns the token of the new sign-in, for the browser's cookie.
///
/// # Errors
/// [`Refusal::LinkSpent`] when the link was used, is too old or was never made.
pub async fn sign_in(platform: &Platform, token: &str) -> Result<String> {
    use entity::sign_in_link::{ActiveModel, Column, Entity};
    let tx = platform.begin().await?;
    let hash = token_hash(token);
    // One statement, so that two presses of the button sign in once.
    let used = Entity::update_many()
        .set(ActiveModel {
            used_at: Set(Some(tx.now())),
            ..Default::default()
        })
        .filter(Column::TokenHash.eq(&hash))
        .filter(Column::UsedAt.is_null())
        .filter(Column::ExpiresAt.gt(tx.now()))
        .exec(tx.db())
        .await?;
    if used.rows_affected != 1 {
        return Err(Refusal::LinkSpent.into());
    }
    let link = Entity::find()
        .filter(Column::TokenHash.eq(&hash))
        .one(tx.db())
        .await?
        .ok_or(Refusal::LinkSpent)?;
    let cookie = random_token();
    entity::sign_in::Entity::insert(entity::sign_in::ActiveModel {
        id: Set(SignInId::new()),
        account_id: Set(link.account_id),
        token_hash: Set(token_hash(&cookie)),
        made_at: Set(tx.now()),
        seen_at: Set(tx.now()),
        expires_at: Set(tx.now() + SIGN_IN_LIFE),
        ended_at: Set(None),
    })
    .exec_without_returning(tx.db())
    .await?;
    let actor = Actor::Account {
        id: link.account_id,
        grants: Vec::new(),
    };
    tx.record(
        &actor,
        &audit::Subject::Account(link.account_id),
        &audit::Entry::SignedIn,
    )
    .await?;
    tx.commit().await?;
    Ok(cookie)
}

/// Who holds this cookie, if anybody.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn signed_in(platform: &Platform, cookie: &str) -> Result<Option<SignedIn>> {
    use entity::sign_in::{ActiveModel, Column, Entity};
    let now = platform.now();
    let found = Entity::find()
        .filter(Column::TokenHash.eq(token_hash(cookie)))
        .filter(Column::EndedAt.is_null())
        .filter(Column::ExpiresAt.gt(now))
        .filter(Column::SeenAt.gt(now - IDLE))
        .find_also_related(entity::account::Entity)
        .one(platform.db())
        .await?;
    let Some((sign_in, Some(account))) = found else {
        return Ok(None);
    };
    if account.closed_at.is_some() {
        return Ok(None);
    }
    let roles = entity::account_role::Entity::find()
        .filter(entity::account_role::Column::AccountId.eq(account.id))
        .all(platform.db())
        .await?;
    if now - sign_in.seen_at > Duration::minutes(5) {
        Entity::update_many()
            .set(ActiveModel {
                seen_at: Set(now),
                ..Default::default()
            })
            .filter(Column::Id.eq(sign_in.id))
            .exec(platform.db())
            .await?;
    }
    let grants = roles.into_iter().map(grant).collect();
    let grants = groups::without_ended_terms(platform, &account, grants).await?;
    Ok(Some(SignedIn {
        sign_in: sign_in.id,
        account: account.id,
        name: account.name,
        language: account.language,
        actor: Actor::Account {
            id: account.id,
            grants,
        },
    }))
}

/// Reads a role as it is stored: the scope names an organisation or a working group by the role's kind.
fn grant(row: entity::account_role::Model) -> Grant {
    match row.role {
        Role::FocalPoint => Grant {
            role: row.role,
            organisation: row.scope.parse().ok(),
            working_group: None,
        },
        Role::WorkingGroupLead => Grant {
            role: row.role,
            organisation: None,
            working_group: row.scope.parse().ok(),
        },
        Role::Administrator | Role::Secretariat => Grant {
            role: row.role,
            organisation: None,
            working_group: None,
        },
    }
}

/// Ends a sign-in.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn sign_out(platform: &Platform, signed_in: &SignedIn) -> Result<()> {
    use entity::sign_in::{ActiveModel, Column, Entity};
    let tx = platform.begin().await?;
    Entity::update_many()
        .set(ActiveModel {
            ended_at: Set(Some(tx.now())),
            ..Default::default()
        })
        .filter(Column::Id.eq(signed_in.sign_in))
        .exec(tx.db())
        .await?;
    tx.record(
        &signed_in.actor,
        &audit::Subject::Account(signed_in.account),
        &audit::Entry::SignedOut,
    )
    .await?;
    tx.commit().await
}
