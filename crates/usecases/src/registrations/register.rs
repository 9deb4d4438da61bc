//! Registering: one transaction, whatever becomes of it. The answer is the same whether or not the address is known.
//! Newcomers who bring nothing but answers are let in together ([`arrivals`]); everybody else goes through here alone.

use std::collections::BTreeSet;

use chrono::{DateTime, Duration, Utc};
use domain::audit::{Entry, Subject};
use domain::ids::{DialogueId, RegistrationFormId, RegistrationId};
use domain::registration::{Answers, Identity, Read, Registrant, RegistrationState, arrival};
use domain::{Actor, EmailAddress, MailKind, Refusal};
use entity::registration::{Column, Entity, Model};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter,
};

use super::arrivals::{self, Arrival, Outcome};
use super::files;
use super::letters::{self, Told};
use super::rows::{self, FormRow};
use super::seat::{self, Known};
use super::token;
use crate::directory::newcomer;
use crate::error::refuse_when;
use crate::portal::dialogues::by_slug;
use crate::secret::{random_token, token_hash};
use crate::{Error, Platform, Result, Tx, mail};

/// How long the owner of an address is left in peace by those who register with it.
const PEACE: Duration = Duration::hours(1);

/// What whoever registers is told at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    pub reference: String,
}

/// Registers somebody with what was posted: the controls of the form, its `revision`, and the `key` that it was shown
/// with. `late` is the token of a late link, `draft` that of what was saved before; both may be empty.
///
/// An address that has a registration, or an invitation, changes nothing: its owner is written to, and the answer is
/// the same. The same form sent twice is one registration.
///
/// # Errors
/// [`Refusal::Invalid`] with every control that needs another look, [`Refusal::ChangedMeanwhile`] for the form of
/// another version, [`Refusal::SeatsTaken`] when nobody can wait,
/// [`Refusal::WrongState`] while registrations are not taken.
pub async fn register(
    platform: &Platform,
    slug: &str,
    (late, draft): (&str, &str),
    pairs: &[(String, String)],
) -> Result<Received> {
    let db = platform.db();
    let found = by_slug(platform, slug).await?;
    let opening = rows::opening(db, found.id)
        .await?
        .ok_or(Refusal::NotFound)?;
    let form = rows::latest_form(db, found.id)
        .await?
        .ok_or(Refusal::NotFound)?;
    let (who, read) = rows::read(&form.form, &opening.opening.types, pairs, &BTreeSet::new())?;
    same_form(&form, pairs)?;
    let key = value(pairs, "key");
    let key = if key.is_empty() {
        random_token()
    } else {
        key.to_owned()
    };
    let reference = token::reference(platform, &key, &who.email);
    let nothing_else = late.is_empty() && draft.is_empty() && read.identity.is_empty();
    if nothing_else && !files::are_asked_for(&form.form) {
        let arrival = Arrival {
            form: form.id,
            revision: form.revision,
            who: who.clone(),
            answers: read.answers.clone(),
            key: key.clone(),
            reference: reference.clone(),
        };
        match arrivals::come(platform, found.id, arrival).await {
            Outcome::In => return Ok(Received { reference }),
            Outcome::Refused(refusal) => return Err(refusal.into()),
            Outcome::Alone => {}
        }
    }

    let mut tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(found.id).await?;
    let before = of_address(&tx, dialogue.id, &who.email).await?;
    if before
        .as_ref()
        .is_some_and(|row| row.key_hash == token_hash(&key))
    {
        // The same form once more: whatever became of it stands.
        return Ok(Received { reference });
    }
    let opening = rows::opening(tx.db(), dialogue.id)
        .await?
        .ok_or(Refusal::NotFound)?;
    let current = rows::latest_form(tx.db(), dialogue.id)
        .await?
        .ok_or(Refusal::NotFound)?;
    same_form(&current, pairs)?;
    let is_late = token::is_late_link(platform, &opening.row, late);
    let facts = rows::facts_at_the_door(platform, tx.db(), &dialogue, is_late).await?;
    let state = arrival(&opening.opening, &facts, tx.now())?;
    if let Some(before) = before {
        repeated(&mut tx, &dialogue, before, &reference).await?;
        tx.commit().await?;
        return Ok(Received { reference });
    }
    let known = seat::known(&tx, dialogue.id, &who.email).await?;
    if let Some(invitation) = known.is_invited() {
        invited(&mut tx, &dialogue, invitation, &reference).await?;
        tx.commit().await?;
        return Ok(Received { reference });
    }
    let answers = files::settled(&tx, (dialogue.id, None), &form.form, read.answers).await?;
    let read = Read { answers, ..read };
    let fresh = fresh(
        platform,
        (dialogue.id, form.id, tx.now()),
        &who,
        &read.answers,
        (&key, reference),
    )?;
    let row = Model {
        // Somebody about whom there is a doubt is for the secretariat to decide, whatever the rule says.
        state: if known.doubtful {
            RegistrationState::Submitted
        } else {
            state
        },
        ..fresh
    };
    let reference = row.reference.clone();
    let id = row.id;
    put(
        &mut tx,
        &dialogue,
        &current,
        row,
        (&known, opening.opening.waitlist),
    )
    .await?;
    seal(&tx, id, &read.identity).await?;
    files::attach(&tx, id, &form.form, &read.answers).await?;
    super::drafts::used(&tx, draft).await?;
    tx.commit().await?;
    Ok(Received { reference })
}

/// Goes on only when the form that was posted is the one that is there.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] otherwise: what was typed is shown in the new form.
pub(super) fn same_form(form: &FormRow, pairs: &[(String, String)]) -> Result<()> {
    if value(pairs, "revision") == form.revision.to_string() {
        Ok(())
    } else {
        Err(Refusal::ChangedMeanwhile.into())
    }
}

/// The value of a control; empty when it was not posted.
pub(super) fn value<'p>(pairs: &'p [(String, String)], name: &str) -> &'p str {
    let found = pairs.iter().find(|(key, _)| key == name);
    found.map(|(_, value)| value.as_str()).unwrap_or_default()
}

/// The registration of an address.
async fn of_address(tx: &Tx, dialogue: DialogueId, email: &EmailAddress) -> Result<Option<Model>> {
    Ok(Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::EmailKey.eq(email.key()))
        .one(tx.db())
        .await?)
}

/// The row of somebody who comes at this instant, before anything is decided.
pub(super) fn fresh(
    platform: &Platform,
    (dialogue, form, at): (DialogueId, RegistrationFormId, DateTime<Utc>),
    who: &Registrant,
    answers: &Answers,
    (key, reference): (&str, String),
) -> Result<Model> {
    let id = RegistrationId::new();
    Ok(Model {
        id,
        dialogue_id: dialogue,
        form_id: form,
        state: RegistrationState::Submitted,
        reference,
        token_hash: token_hash(&token::token(platform, id)),
        key_hash: token_hash(key),
        email: who.email.clone(),
        email_key: who.email.key(),
        given_name: who.given_name.clone(),
        family_name: who.family_name.clone(),
        position: who.position.clone(),
        organisation: who.organisation.clone(),
        organisation_type: who.organisation_type,
        country: who.country.clone(),
        language: who.language,
        gender: who.gender,
        publish_name: who.publish_name,
        answers: serde_json::to_value(answers).map_err(anyhow::Error::from)?,
        reason: String::new(),
        person_id: None,
        invitation_id: None,
        submitted_at: at,
        decided_at: None,
        decided_by: None,
        told_at: None,
        version: 1,
        changed_at: at,
    })
}

/// Stores a registration in the state that its arrival has, with its seat, its entry and its letter.
async fn put(
    tx: &mut Tx,
    dialogue: &entity::dialogue::Model,
    form: &FormRow,
    row: Model,
    (known, waitlist): (&Known, bool),
) -> Result<()> {
    let (row, invitation) = match row.state {
        RegistrationState::Confirmed => seated(tx, dialogue, form, row, (known, waitlist)).await?,
        RegistrationState::Submitted
        | RegistrationState::Returned
        | RegistrationState::Waitlisted
        | RegistrationState::Refused
        | RegistrationState::Withdrawn => (row, None),
    };
    Entity::insert(row.clone().into_active_model().reset_all())
        .exec_without_returning(tx.db())
        .await
        .map_err(|error| {
            refuse_when(
                error,
                "registration_once_per_address",
                "registration.dialogue_id, registration.email_key",
                Refusal::ChangedMeanwhile,
            )
        })?;
    let entry = Entry::RegistrationReceived {
        reference: row.reference.clone(),
        state: row.state,
    };
    tx.record(&Actor::Public, &seat::subject(&row), &entry)
        .await?;
    tell_arrival(tx, dialogue, &row, invitation.as_ref()).await
}

/// Seats somebody for whom there is room; whom a cap keeps out waits, where people can wait, and is for the secretariat
/// to decide about where they cannot.
pub(super) async fn seated(
    tx: &Tx,
    dialogue: &entity::dialogue::Model,
    form: &FormRow,
    row: Model,
    (known, waitlist): (&Known, bool),
) -> Result<(Model, Option<entity::invitation::Model>)> {
    let body = newcomer::organisation_of(tx.db(), &row.organisation).await?;
    if dialogue.per_country.is_some() || dialogue.per_organisation.is_some() {
        match seat::fits(tx, dialogue, &row, body.as_ref()).await {
            Ok(()) => {}
            // Never refused: only addresses that are not known come here, and the answer must not say so.
            Err(Error::Refused(Refusal::CapReached { .. } | Refusal::SeatsTaken { .. })) => {
                let state = if waitlist {
                    RegistrationState::Waitlisted
                } else {
                    RegistrationState::Submitted
                };
                return Ok((Model { state, ..row }, None));
            }
            Err(error) => return Err(error),
        }
    }
    let actor = Actor::Public;
    let (row, invitation) =
        seat::give(tx, &actor, dialogue, &row, &form.form, known, body.as_ref()).await?;
    Ok((row, Some(invitation)))
}

/// Writes to somebody whose registration has just come, or come again.
pub(super) async fn tell_arrival(
    tx: &mut Tx,
    dialogue: &entity::dialogue::Model,
    row: &Model,
    invitation: Option<&entity::invitation::Model>,
) -> Result<()> {
    let told = Told::of_arrival(row.state);
    let letter = letters::about(tx, dialogue, row, told, invitation).await?;
    mail::queue(tx, vec![letter]).await?;
    Ok(())
}

/// Keeps what identifies a person, sealed; what was there under the same field is replaced.
pub(super) async fn seal(
    tx: &Tx,
    registration: RegistrationId,
    identity: &std::collections::BTreeMap<String, Identity>,
) -> Result<()> {
    use entity::identity_document::{ActiveModel, Entity};
    for (field, document) in identity {
        let plain = serde_json::to_vec(document).map_err(anyhow::Error::from)?;
        Entity::delete_by_id((registration, field.clone()))
            .exec(tx.db())
            .await?;
        Entity::insert(ActiveModel {
            registration_id: Set(registration),
            field: Set(field.clone()),
            sealed: Set(tx.platform().secret().seal(&plain)?),
            saved_at: Set(tx.now()),
        })
        .exec_without_returning(tx.db())
        .await?;
    }
    Ok(())
}

/// Somebody registered with an address that has a registration: its owner is told, once an hour at most.
async fn repeated(
    tx: &mut Tx,
    dialogue: &entity::dialogue::Model,
    before: Model,
    again: &str,
) -> Result<()> {
    let entry = Entry::RegistrationRepeated {
        reference: before.reference.clone(),
        again: again.to_owned(),
    };
    tx.record(&Actor::Public, &seat::subject(&before), &entry)
        .await?;
    if before.told_at.is_some_and(|at| tx.now() < at + PEACE) {
        return Ok(());
    }
    let letter = letters::about(tx, dialogue, &before, Told::Repeated, None).await?;
    mail::queue(tx, vec![letter]).await?;
    Entity::update_many()
        .set(entity::registration::ActiveModel {
            told_at: Set(Some(tx.now())),
            ..Default::default()
        })
        .filter(Column::Id.eq(before.id))
        .exec(tx.db())
        .await?;
    Ok(())
}

/// Somebody registered with the address of an invited person, who answers by the link that they have.
async fn invited(
    tx: &mut Tx,
    dialogue: &entity::dialogue::Model,
    invitation: &entity::invitation::Model,
    again: &str,
) -> Result<()> {
    use entity::mail::{Column, Entity};
    let entry = Entry::RegistrationRepeated {
        reference: domain::rsvp::reference(invitation.id),
        again: again.to_owned(),
    };
    let subject = Subject::Participant(dialogue.id, invitation.person_id);
    tx.record(&Actor::Public, &subject, &entry).await?;
    let lately = Entity::find()
        .filter(Column::DialogueId.eq(dialogue.id))
        .filter(Column::PersonId.eq(invitation.person_id))
        .filter(Column::Kind.eq(MailKind::Registration))
        .filter(Column::QueuedAt.gt(tx.now() - PEACE))
        .count(tx.db())
        .await?;
    if lately == 0 {
        let letter = letters::invited_already(tx, dialogue, invitation)?;
        mail::queue(tx, vec![letter]).await?;
    }
    Ok(())
}
