//! Making a feed, and ending it.

use domain::audit::{Entry, Subject};
use domain::ids::{FeedId, PersonId};
use domain::{Actor, Permission, Refusal};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use crate::invitations::find_by_token;
use crate::secret::token_hash;
use crate::{Platform, Result, Tx, error};

/// Makes the feed of the invited person. One that is there stays.
///
/// # Errors
/// [`Refusal::NotFound`] for a link that nobody was given.
pub async fn make_mine(platform: &Platform, token: &str) -> Result<()> {
    let actor = holder(platform, token).await?;
    make(platform, &actor.0, actor.1).await
}

/// Ends the feed of the invited person: its address works no more.
///
/// # Errors
/// [`Refusal::NotFound`] for a link that nobody was given, or when there is no feed.
pub async fn end_mine(platform: &Platform, token: &str) -> Result<()> {
    let actor = holder(platform, token).await?;
    end(platform, &actor.0, actor.1).await
}

/// Makes a person's feed at the desk.
///
/// # Errors
/// [`Refusal::NotFound`]; refuses those who may not issue invitations.
pub async fn make_of(platform: &Platform, actor: &Actor, person: PersonId) -> Result<()> {
    actor.may(Permission::IssueInvitations)?;
    make(platform, actor, person).await
}

/// Ends a person's feed at the desk.
///
/// # Errors
/// [`Refusal::NotFound`] when there is none; refuses those who may not issue invitations.
pub async fn end_of(platform: &Platform, actor: &Actor, person: PersonId) -> Result<()> {
    actor.may(Permission::IssueInvitations)?;
    end(platform, actor, person).await
}

async fn holder(platform: &Platform, token: &str) -> Result<(Actor, PersonId)> {
    let invitation = find_by_token(platform.db(), token).await?;
    if invitation.state == domain::InvitationState::Draft {
        return Err(Refusal::NotFound.into());
    }
    let actor = Actor::Invited {
        invitation: invitation.id,
        person: invitation.person_id,
    };
    Ok((actor, invitation.person_id))
}

async fn make(platform: &Platform, actor: &Actor, person: PersonId) -> Result<()> {
    use entity::calendar_feed::{ActiveModel, Entity};
    let tx = platform.begin().await?;
    if entity::person::Entity::find_by_id(person)
        .one(tx.db())
        .await?
        .is_none()
    {
        return Err(Refusal::NotFound.into());
    }
    if open(&tx, person).await?.is_some() {
        return Ok(());
    }
    let id = FeedId::new();
    let made = Entity::insert(ActiveModel {
        id: Set(id),
        person_id: Set(person),
        token_hash: Set(token_hash(&super::read::token(platform, id))),
        made_at: Set(tx.now()),
        revoked_at: Set(None),
    })
    .exec_without_returning(tx.db())
    .await;
    if let Err(error) = made {
        // Somebody else made it in the same moment, which is as good.
        let refused = error::refuse_when(
            error,
            "calendar_feed_one_open",
            "calendar_feed.person_id",
            Refusal::NotFound,
        );
        return match refused.refusal() {
            Some(_) => Ok(()),
            None => Err(refused),
        };
    }
    tx.record(actor, &Subject::Person(person), &Entry::FeedMade)
        .await?;
    tx.commit().await
}

async fn end(platform: &Platform, actor: &Actor, person: PersonId) -> Result<()> {
    use entity::calendar_feed::{ActiveModel, Column, Entity};
    let tx = platform.begin().await?;
    let ended = Entity::update_many()
        .set(ActiveModel {
            revoked_at: Set(Some(tx.now())),
            ..Default::default()
        })
        .filter(Column::PersonId.eq(person))
        .filter(Column::RevokedAt.is_null())
        .exec(tx.db())
        .await?;
    if ended.rows_affected == 0 {
        return Err(Refusal::NotFound.into());
    }
    tx.record(actor, &Subject::Person(person), &Entry::FeedRevoked)
        .await?;
    tx.commit().await
}

async fn open(tx: &Tx, person: PersonId) -> Result<Option<entity::calendar_feed::Model>> {
    use entity::calendar_feed::{Column, Entity};
    Ok(Entity::find()
        .filter(Column::PersonId.eq(person))
        .filter(Column::RevokedAt.is_null())
        .one(tx.db())
        .await?)
}
