//! Giving a seat to somebody who registered: they enter the directory, when they are not there yet, and hold an
//! invitation that is accepted already.

use domain::audit::Subject;
use domain::ids::{DialogueId, PersonId, RsvpId};
use domain::invitation::{Holder, seat as seat_them};
use domain::registration::{FieldKind, Form};
use domain::{Actor, Answer, Channel, DialogueState, InvitationState, Language, Refusal, Standing};
use entity::invitation;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter,
};

use super::rows;
use crate::directory::newcomer::{self, Newcomer};
use crate::error::refuse_when;
use crate::invitations::{dialogue_facts, fresh, held, holders};
use crate::{Platform, Result, Tx};

/// What the directory and the dialogue know of the owner of an address.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    pub person: Option<entity::person::Model>,
    pub invitation: Option<invitation::Model>,
    /// Whether the secretariat has to look: they were taken out of the directory, an invitation was withdrawn, or
    /// somebody decided that they are not to be invited.
    pub doubtful: bool,
}

impl Known {
    /// Whether they hold or held an invitation, which their own link answers.
    pub fn is_invited(&self) -> Option<&invitation::Model> {
        let invitation = self.invitation.as_ref()?;
        match invitation.state {
            InvitationState::Issued
            | InvitationState::Accepted
            | InvitationState::Tentative
            | InvitationState::Declined
            | InvitationState::Lapsed => Some(invitation),
            InvitationState::Draft | InvitationState::Withdrawn => None,
        }
    }
}

/// Looks up the owner of an address: one query for somebody unknown, three for the others.
pub(super) async fn known(
    tx: &Tx,
    dialogue: DialogueId,
    email: &domain::EmailAddress,
) -> Result<Known> {
    let Some(person) = newcomer::person_of(tx.db(), email).await? else {
        return Ok(Known::default());
    };
    let invitation = invitation::Entity::find()
        .filter(invitation::Column::DialogueId.eq(dialogue))
        .filter(invitation::Column::PersonId.eq(person.id))
        .one(tx.db())
        .await?;
    let kept_out = stands_against(tx, dialogue, person.id).await?;
    Ok(Known {
        doubtful: person.archived_at.is_some() || kept_out || invitation.is_some(),
        person: Some(person),
        invitation,
    })
}

async fn stands_against(tx: &Tx, dialogue: DialogueId, person: PersonId) -> Result<bool> {
    use entity::standing::{Column, Entity};
    let row = Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::PersonId.eq(person))
        .filter(Column::Standing.eq(Standing::MustNot))
        .one(tx.db())
        .await?;
    Ok(row.is_some())
}

/// Whether the dialogue's caps let somebody in. No query for a dialogue without caps.
///
/// # Errors
/// [`Refusal::SeatsTaken`], [`Refusal::CapReached`].
pub(super) async fn fits(
    tx: &Tx,
    dialogue: &entity::dialogue::Model,
    row: &entity::registration::Model,
    organisation: Option<&entity::organisation::Model>,
) -> Result<()> {
    let facts = dialogue_facts(dialogue)?;
    if facts.per_country.is_none() && facts.per_organisation.is_none() {
        if held(tx.db(), dialogue.id).await? >= facts.seats {
            return Err(Refusal::SeatsTaken { seats: facts.seats }.into());
        }
        return Ok(());
    }
    let me = Holder {
        person: row.person_id.unwrap_or_else(PersonId::new),
        country: organisation
            .and_then(|body| body.iso3.clone())
            .or_else(|| row.country.clone()),
        organisation: organisation.map(|body| body.id),
    };
    Ok(seat_them(
        &facts,
        &holders(tx.db(), dialogue.id).await?,
        &[me],
    )?)
}

/// Gives the seat; the caller has found that there is one and holds the dialogue's lock. The registration's row is
/// returned as it is to be stored, together with the invitation.
///
/// # Errors
/// [`Refusal::AlreadyInvited`] for somebody who has an invitation, [`Refusal::WrongState`] for a dialogue that is not
/// convened or over.
pub(super) async fn give(
    tx: &Tx,
    actor: &Actor,
    dialogue: &entity::dialogue::Model,
    row: &entity::registration::Model,
    form: &Form,
    known: &Known,
    organisation: Option<&entity::organisation::Model>,
) -> Result<(entity::registration::Model, invitation::Model)> {
    let facts = dialogue_facts(dialogue)?;
    if facts.state != DialogueState::Convened || facts.is_over(tx.now()) {
        return Err(Refusal::WrongState {
            state: facts.state.label_key(),
        }
        .into());
    }
    if known.invitation.is_some() {
        return Err(Refusal::AlreadyInvited.into());
    }
    let said = said(row, form)?;
    let person = match &known.person {
        Some(person) => person.clone(),
        None => newcomer::take_in(tx, actor, newcomer(row, &said, organisation)).await?,
    };
    let (row, invitation, answer) =
        granted(tx.platform(), actor, dialogue, row.clone(), said, &person);
    invitation::Entity::insert(invitation.clone().into_active_model().reset_all())
        .exec_without_returning(tx.db())
        .await
        .map_err(|error| {
            refuse_when(
                error,
                "invitation_one_per_person",
                "invitation.dialogue_id, invitation.person_id",
                Refusal::AlreadyInvited,
            )
        })?;
    entity::rsvp::Entity::insert(answer)
        .exec_without_returning(tx.db())
        .await?;
    if invitation.publish_name {
        tx.touch_public().await?;
    }
    Ok((row, invitation))
}

/// Whoever registered as the directory takes them in.
pub(super) fn newcomer(
    row: &entity::registration::Model,
    said: &Said,
    organisation: Option<&entity::organisation::Model>,
) -> Newcomer {
    let mut languages = vec![row.language];
    languages.extend(said.languages.iter().filter(|one| **one != row.language));
    Newcomer {
        given_name: row.given_name.clone(),
        family_name: row.family_name.clone(),
        email: row.email.clone(),
        position: row.position.clone(),
        gender: row.gender,
        mandate_scope: None,
        organisation: organisation.map(|body| (body.id, body.name.clone())),
        languages,
    }
}

/// The rows of a seat: the registration as it is from then on, the invitation, and its answer.
pub(super) fn granted(
    platform: &Platform,
    actor: &Actor,
    dialogue: &entity::dialogue::Model,
    row: entity::registration::Model,
    said: Said,
    person: &entity::person::Model,
) -> (
    entity::registration::Model,
    invitation::Model,
    entity::rsvp::ActiveModel,
) {
    let now = platform.now();
    let codes: Vec<&str> = said
        .languages
        .iter()
        .map(|language| language.code())
        .collect();
    let invitation = invitation::Model {
        state: InvitationState::Accepted,
        // They are written to in the language that they chose for this.
        language: row.language,
        issued_by: actor.account(),
        answered_at: Some(now),
        access_needs: said.access_needs,
        diet: said.diet,
        languages: codes.join(","),
        publish_name: row.publish_name,
        ..fresh(platform, dialogue.id, person, row.email.clone())
    };
    let answer = entity::rsvp::ActiveModel {
        id: Set(RsvpId::new()),
        invitation_id: Set(invitation.id),
        answer: Set(Answer::Accepted),
        channel: Set(Channel::Web),
        sequence: Set(0),
        at: Set(now),
        meeting: Set(String::new()),
    };
    let row = entity::registration::Model {
        state: domain::registration::RegistrationState::Confirmed,
        person_id: Some(person.id),
        invitation_id: Some(invitation.id),
        reason: String::new(),
        ..row
    };
    (row, invitation, answer)
}

/// Keeps what was changed with the registration beside the seat that it holds.
pub(super) async fn particulars(
    tx: &Tx,
    invitation: domain::ids::InvitationId,
    row: &entity::registration::Model,
    form: &Form,
) -> Result<()> {
    let said = said(row, form)?;
    let codes: Vec<&str> = said
        .languages
        .iter()
        .map(|language| language.code())
        .collect();
    invitation::Entity::update_many()
        .set(invitation::ActiveModel {
            access_needs: Set(said.access_needs),
            diet: Set(said.diet),
            languages: Set(codes.join(",")),
            publish_name: Set(row.publish_name),
            ..Default::default()
        })
        .filter(invitation::Column::Id.eq(invitation))
        .exec(tx.db())
        .await?;
    tx.touch_public().await
}

/// What the answers say that an invitation keeps, too.
pub(super) struct Said {
    access_needs: String,
    diet: String,
    languages: Vec<Language>,
}

pub(super) fn said(row: &entity::registration::Model, form: &Form) -> Result<Said> {
    let answers = rows::answers(row)?;
    let of = |kind: FieldKind| {
        let field = form.of_kind(kind);
        field.and_then(|field| answers.get(&field.id)).cloned()
    };
    let first = |kind| of(kind).and_then(|values| values.into_iter().next());
    Ok(Said {
        access_needs: first(FieldKind::AccessNeeds).unwrap_or_default(),
        diet: first(FieldKind::Diet).unwrap_or_default(),
        languages: of(FieldKind::Languages)
            .unwrap_or_default()
            .iter()
            .filter_map(|code| code.parse().ok())
            .collect(),
    })
}

/// Where a person stands in the audit trail.
pub(super) fn subject(row: &entity::registration::Model) -> Subject {
    match row.person_id {
        Some(person) => Subject::Participant(row.dialogue_id, person),
        None => Subject::Dialogue(row.dialogue_id),
    }
}
