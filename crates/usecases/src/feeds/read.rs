//! What a feed shows.

use chrono::{DateTime, Duration, Utc};
use domain::ids::{FeedId, PersonId};
use domain::{Actor, DialogueState, InvitationState, Permission, Refusal, paths};
use itip::calendar::{Entry, Feed, Place, Status, personal_calendar_with_series};
use itip::guard::WebAddress;
use locale::t_plain;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::invitations::{entry, find_by_token, person_name};
use crate::meetings::Meetings;
use crate::secret::token_hash;
use crate::{Platform, Result};

/// How long what was called off stays in the feed, so that calendars which look seldom take it out.
const KEPT: Duration = Duration::days(90);

pub(super) fn token(platform: &Platform, feed: FeedId) -> String {
    platform.secret().token("feed", &feed.to_string())
}

/// A person's feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mine {
    /// The whole secret address.
    pub address: String,
    pub since: DateTime<Utc>,
}

/// The feed of the person who holds an invitation's link; none when none was made.
///
/// # Errors
/// [`Refusal::NotFound`] for a link that nobody was given.
pub async fn mine(platform: &Platform, invitation: &str) -> Result<Option<Mine>> {
    let invitation = find_by_token(platform.db(), invitation).await?;
    of(platform, invitation.person_id).await
}

/// A person's feed, for the desk.
///
/// # Errors
/// Refuses those who may not issue invitations: the address is a key.
pub async fn of_person(
    platform: &Platform,
    actor: &Actor,
    person: PersonId,
) -> Result<Option<Mine>> {
    actor.may(Permission::IssueInvitations)?;
    of(platform, person).await
}

async fn of(platform: &Platform, person: PersonId) -> Result<Option<Mine>> {
    use entity::calendar_feed::{Column, Entity};
    let row = Entity::find()
        .filter(Column::PersonId.eq(person))
        .filter(Column::RevokedAt.is_null())
        .one(platform.db())
        .await?;
    Ok(row.map(|row| Mine {
        address: platform
            .settings()
            .url(&paths::feed(&token(platform, row.id))),
        since: row.made_at,
    }))
}

/// The calendar behind a feed's token. The same state gives the same bytes. Four queries, seven when one of them
/// is a series.
///
/// # Errors
/// [`Refusal::NotFound`] for a token that nobody was given, or that was revoked.
pub async fn calendar(platform: &Platform, feed: &str) -> Result<String> {
    use entity::calendar_feed::{Column, Entity};
    let db = platform.db();
    let row = Entity::find()
        .filter(Column::TokenHash.eq(token_hash(feed)))
        .filter(Column::RevokedAt.is_null())
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let person = entity::person::Entity::find_by_id(row.person_id)
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let invitations = entity::invitation::Entity::find()
        .filter(entity::invitation::Column::PersonId.eq(person.id))
        .filter(entity::invitation::Column::State.ne(InvitationState::Draft))
        .order_by_asc(entity::invitation::Column::Id)
        .all(db)
        .await?;
    let dialogues = entity::dialogue::Entity::find()
        .filter(entity::dialogue::Column::Id.is_in(invitations.iter().map(|row| row.dialogue_id)))
        .all(db)
        .await?;
    let meetings = Meetings::of_all(db, &dialogues).await?;
    let mut entries = Vec::with_capacity(invitations.len());
    let mut series = Vec::new();
    for invitation in &invitations {
        let Some(dialogue) = dialogues
            .iter()
            .find(|row| row.id == invitation.dialogue_id)
        else {
            continue;
        };
        if let Some(status) = status(dialogue, invitation, platform.now()) {
            let entry = shown(platform, dialogue, invitation, status)?;
            let repeated = match meetings.get(&dialogue.id) {
                Some(meetings) => meetings.attended(entry.clone(), dialogue, invitation)?,
                None => None,
            };
            match repeated {
                Some(repeated) => series.push(repeated),
                None => entries.push(entry),
            }
        }
    }
    let feed = Feed {
        name: t_plain!(
            person.language,
            "feed-name",
            name = person_name(&person).as_str()
        ),
    };
    Ok(personal_calendar_with_series(&feed, &entries, &series).map_err(anyhow::Error::from)?)
}

/// How firm a dialogue is for the person; nothing when it does not concern them.
fn status(
    dialogue: &entity::dialogue::Model,
    invitation: &entity::invitation::Model,
    now: DateTime<Utc>,
) -> Option<Status> {
    let lately = |at: DateTime<Utc>| now - at < KEPT;
    if dialogue.state == DialogueState::Cancelled {
        return lately(dialogue.changed_at).then_some(Status::Cancelled);
    }
    match invitation.state {
        InvitationState::Accepted => Some(Status::Confirmed),
        InvitationState::Issued | InvitationState::Tentative => Some(Status::Tentative),
        InvitationState::Withdrawn => invitation
            .withdrawn_at
            .is_some_and(lately)
            .then_some(Status::Cancelled),
        InvitationState::Draft | InvitationState::Declined | InvitationState::Lapsed => None,
    }
}

/// The invitation's own entry, under its own identity, without the link that answers.
fn shown(
    platform: &Platform,
    dialogue: &entity::dialogue::Model,
    invitation: &entity::invitation::Model,
    status: Status,
) -> Result<Entry> {
    let page = platform.settings().url(&paths::dialogue(&dialogue.slug));
    let mut entry = entry(platform, dialogue, invitation)?;
    // The answer changes how firm the entry is: it is a revision of it, too.
    let revised = [invitation.answered_at, Some(entry.dtstamp)];
    let revised = revised.into_iter().flatten().fold(entry.dtstamp, Ord::max);
    entry.dtstamp = revised;
    entry.last_modified = revised;
    entry.description = dialogue.summary.clone();
    entry.url = WebAddress::parse(&page).ok();
    entry.status = status;
    if invitation.state != InvitationState::Accepted {
        // Those who come are told how to join.
        match &mut entry.place {
            Place::InPerson { .. } => {}
            Place::Online { join, .. } | Place::Hybrid { join, .. } => *join = None,
        }
    }
    Ok(entry)
}
