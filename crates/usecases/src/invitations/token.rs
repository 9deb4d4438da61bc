//! The token in an invitation's link and in the addresses of its mail.

use domain::Refusal;
use domain::ids::InvitationId;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use crate::secret::token_hash;
use crate::{Platform, Result};

/// The token of an invitation, the same each time.
#[must_use]
pub fn token(platform: &Platform, invitation: InvitationId) -> String {
    platform.secret().token("rsvp", &invitation.to_string())
}

/// The whole address under which the invitation is answered.
#[must_use]
pub fn link(platform: &Platform, invitation: InvitationId) -> String {
    let path = domain::paths::rsvp(&token(platform, invitation));
    platform.settings().url(&path)
}

/// The invitation that a token stands for.
///
/// # Errors
/// [`Refusal::NotFound`] for a token that nobody was given.
pub async fn find_by_token(
    db: &impl ConnectionTrait,
    token: &str,
) -> Result<entity::invitation::Model> {
    use entity::invitation::{Column, Entity};
    let found = Entity::find()
        .filter(Column::TokenHash.eq(token_hash(token)))
        .one(db)
        .await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}
