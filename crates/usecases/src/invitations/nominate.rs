//! Substitutes whom invited people name: shown to the secretariat, confirmed or refused by it.

use chrono::{DateTime, Utc};
use domain::audit::{Entry, Subject};
use domain::ids::{DialogueId, InvitationId, NominationId, PersonId};
use domain::invitation::{Nominee, Particulars, Place};
use domain::rsvp::reference;
use domain::{
    Actor, Gender, InvitationState, NominationState, Permission, Problem, Refusal, ShortlistOrigin,
    Standing,
};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::answer::load;
use super::issue::must_not;
use super::{issue_in, nominee, particulars, person_name};
use crate::directory::newcomer::{self, Newcomer};
use crate::{Platform, Result, Tx, reach};

/// A substitute as the secretariat sees it.
#[derive(Clone, Debug)]
pub struct Nominated {
    pub id: NominationId,
    pub nominee: Nominee,
    pub state: NominationState,
    pub made_at: DateTime<Utc>,
    pub decided_at: Option<DateTime<Utc>>,
    /// Why it was refused.
    pub reason: String,
    /// The substitute in the directory, once confirmed.
    pub person: Option<PersonId>,
}

/// An invitation as the secretariat needs it to record an answer or to decide about a substitute.
#[derive(Clone, Debug)]
pub struct AtTheDesk {
    pub dialogue: DialogueId,
    pub dialogue_title: String,
    pub invitation: InvitationId,
    pub reference: String,
    pub person: String,
    pub state: InvitationState,
    pub particulars: Particulars,
    /// The latest first.
    pub nominations: Vec<Nominated>,
}

/// Shows an invitation to the secretariat, with the substitutes that were named. Four queries.
///
/// # Errors
/// [`Refusal::NotFound`], or when the actor may not see dialogues.
pub async fn at_the_desk(
    platform: &Platform,
    actor: &Actor,
    (dialogue, invitation): (DialogueId, InvitationId),
) -> Result<AtTheDesk> {
    let db = platform.db();
    let dialogue = reach::dialogue(db, actor, Permission::SeeDialogues, dialogue).await?;
    let invitation = entity::invitation::Entity::find_by_id(invitation)
        .filter(entity::invitation::Column::DialogueId.eq(dialogue.id))
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let person = entity::person::Entity::find_by_id(invitation.person_id)
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    Ok(AtTheDesk {
        dialogue: dialogue.id,
        dialogue_title: dialogue.title,
        invitation: invitation.id,
        reference: reference(invitation.id),
        person: person_name(&person),
        state: invitation.state,
        particulars: particulars(&invitation),
        nominations: nominations(platform, actor, invitation.id).await?,
    })
}

/// The substitutes that were named for an invitation, the latest first. One query.
///
/// # Errors
/// When the actor may not see dialogues.
pub async fn nominations(
    platform: &Platform,
    actor: &Actor,
    invitation: InvitationId,
) -> Result<Vec<Nominated>> {
    use entity::nomination::{Column, Entity};
    let (db, see) = (platform.db(), Permission::SeeDialogues);
    reach::may_with_invitation(db, actor, see, invitation).await?;
    let rows = Entity::find()
        .filter(Column::InvitationId.eq(invitation))
        .order_by_desc(Column::Id)
        .all(platform.db())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Nominated {
            id: row.id,
            nominee: nominee(&row),
            state: row.state,
            made_at: row.made_at,
            decided_at: row.decided_at,
            reason: row.reason,
            person: row.person_id,
        })
        .collect())
}

/// Confirms a substitute: they enter the directory, when they are not there yet, and take the seat.
///
/// # Errors
/// [`Refusal::WrongState`] when the nomination was decided before or the invited person comes after all,
/// [`Refusal::SeatsTaken`], [`Refusal::CapReached`], [`Refusal::AlreadyInvited`], and when the actor may not
/// issue invitations.
pub async fn confirm_substitute(
    platform: &Platform,
    actor: &Actor,
    (dialogue, invitation): (DialogueId, InvitationId),
    nomination: NominationId,
) -> Result<PersonId> {
    let mut tx = platform.begin().await?;
    let dialogue = tx
        .lock_dialogue_for(actor, Permission::IssueInvitations, dialogue)
        .await?;
    let invitation = load(&tx, dialogue.id, invitation).await?;
    let nomination = proposed(&tx, invitation.id, nomination).await?;
    if invitation.state.holds_a_seat() {
        return Err(Refusal::WrongState {
            state: invitation.state.label_key(),
        }
        .into());
    }
    let substituted = entity::person::Entity::find_by_id(invitation.person_id)
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let substitute = in_the_directory(&tx, actor, &nomination, &substituted).await?;
    may_be_invited(&tx, dialogue.id, substitute.id).await?;
    decide(
        &tx,
        actor,
        &nomination,
        NominationState::Confirmed,
        "",
        Some(substitute.id),
    )
    .await?;
    shortlist(&tx, actor, dialogue.id, &substitute, &substituted).await?;
    tx.record(
        actor,
        &Subject::Participant(dialogue.id, substitute.id),
        &Entry::SubstituteConfirmed,
    )
    .await?;
    // Seats, caps and the address are checked where every invitation is issued.
    let place = if invitation.at_table {
        Place::AtTheTable
    } else {
        Place::Behind
    };
    issue_in(&mut tx, actor, &dialogue, &[substitute.id], place).await?;
    tx.commit().await?;
    Ok(substitute.id)
}

/// Refuses a substitute; the reason stays with the secretariat.
///
/// # Errors
/// [`Refusal::WrongState`] when the nomination was decided before, [`Refusal::Invalid`] without a reason,
/// and when the actor may not issue invitations.
pub async fn refuse_substitute(
    platform: &Platform,
    actor: &Actor,
    (dialogue, invitation): (DialogueId, InvitationId),
    nomination: NominationId,
    reason: &str,
) -> Result<()> {
    let tx = platform.begin().await?;
    let dialogue = tx
        .lock_dialogue_for(actor, Permission::IssueInvitations, dialogue)
        .await?;
    let invitation = load(&tx, dialogue.id, invitation).await?;
    let nomination = proposed(&tx, invitation.id, nomination).await?;
    let reason = domain::text::required_line(reason, 500)
        .map_err(|problem: Problem| Refusal::field("reason", problem))?;
    decide(
        &tx,
        actor,
        &nomination,
        NominationState::Refused,
        &reason,
        None,
    )
    .await?;
    tx.record(
        actor,
        &Subject::Participant(dialogue.id, invitation.person_id),
        &Entry::SubstituteRefused { reason },
    )
    .await?;
    tx.commit().await
}

/// The nomination, while nobody has decided about it.
async fn proposed(
    tx: &Tx,
    invitation: InvitationId,
    nomination: NominationId,
) -> Result<entity::nomination::Model> {
    use entity::nomination::{Column, Entity};
    let found = Entity::find_by_id(nomination)
        .filter(Column::InvitationId.eq(invitation))
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    match found.state {
        NominationState::Proposed => Ok(found),
        NominationState::Confirmed | NominationState::Refused | NominationState::Superseded => {
            Err(Refusal::WrongState {
                state: found.state.label_key(),
            }
            .into())
        }
    }
}

/// The substitute in the directory: the person with that address, or a new one of the same organisation.
async fn in_the_directory(
    tx: &Tx,
    actor: &Actor,
    nomination: &entity::nomination::Model,
    substituted: &entity::person::Model,
) -> Result<entity::person::Model> {
    if let Some(known) = newcomer::person_of(tx.db(), &nomination.email).await? {
        return Ok(known);
    }
    let organisation = match substituted.organisation_id {
        Some(id) => {
            entity::organisation::Entity::find_by_id(id)
                .one(tx.db())
                .await?
        }
        None => None,
    };
    let named = nominee(nomination);
    let newcomer = Newcomer {
        given_name: named.given_name,
        family_name: named.family_name,
        email: named.email,
        position: named.position,
        // Nobody else can say it for them; undisclosed counts neither way.
        gender: Gender::Undisclosed,
        mandate_scope: substituted.mandate_scope,
        organisation: organisation.map(|body| (body.id, body.name)),
        // A colleague of the same ministry most likely reads the same language.
        languages: vec![substituted.language],
    };
    newcomer::take_in(tx, actor, newcomer).await
}

/// Nobody is invited twice, nor against an officer's standing decision.
pub(crate) async fn may_be_invited(tx: &Tx, dialogue: DialogueId, person: PersonId) -> Result<()> {
    use entity::invitation::{Column, Entity};
    let invited = Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::PersonId.eq(person))
        .one(tx.db())
        .await?;
    if invited.is_some() {
        return Err(Refusal::AlreadyInvited.into());
    }
    if must_not(tx.db(), dialogue).await?.contains(&person) {
        return Err(Refusal::WrongState {
            state: Standing::MustNot.label_key(),
        }
        .into());
    }
    Ok(())
}

async fn decide(
    tx: &Tx,
    actor: &Actor,
    nomination: &entity::nomination::Model,
    state: NominationState,
    reason: &str,
    person: Option<PersonId>,
) -> Result<()> {
    use entity::nomination::{ActiveModel, Column, Entity};
    Entity::update_many()
        .set(ActiveModel {
            state: Set(state),
            decided_at: Set(Some(tx.now())),
            decided_by: Set(actor.account()),
            reason: Set(reason.to_owned()),
            person_id: Set(person),
            ..Default::default()
        })
        .filter(Column::Id.eq(nomination.id))
        .exec(tx.db())
        .await?;
    Ok(())
}

/// The shortlist says for whom the substitute stands in.
async fn shortlist(
    tx: &Tx,
    actor: &Actor,
    dialogue: DialogueId,
    substitute: &entity::person::Model,
    substituted: &entity::person::Model,
) -> Result<()> {
    use entity::shortlist_entry::{ActiveModel, Column, Entity};
    Entity::insert(ActiveModel {
        id: Set(domain::ids::ShortlistEntryId::new()),
        dialogue_id: Set(dialogue),
        person_id: Set(substitute.id),
        origin: Set(ShortlistOrigin::Hand),
        reason: Set(format!("Substitute for {}", person_name(substituted))),
        locked: Set(String::new()),
        added_by: Set(actor.account()),
        added_at: Set(tx.now()),
    })
    .on_conflict(
        OnConflict::columns([Column::DialogueId, Column::PersonId])
            .do_nothing()
            .to_owned(),
    )
    .exec_without_returning(tx.db())
    .await?;
    Ok(())
}
