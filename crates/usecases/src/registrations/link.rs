//! The page behind the link of somebody who registered: their own registration and nobody else's.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use domain::audit::Entry;
use domain::ids::{InvitationId, RegistrationId};
use domain::registration::{
    Answers, Door, Form, Opening, Read, Registrant, RegistrationState, Step, arrival, door,
    may_change, shown, step,
};
use domain::{Actor, Answer, Channel, Language, LetterKind, Refusal};
use entity::registration::{ActiveModel, Column, Entity, Model};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect,
};

use super::files::{self, Files};
use super::letters::{self, Told};
use super::register::{same_form, seal, seated, tell_arrival};
use super::{rows, seat};
use crate::documents::Upload;
use crate::invitations::{self, Bare, By, take_bare};
use crate::letters::own as own_words;
use crate::secret::token_hash;
use crate::{Platform, Result, Tx, mail};

/// A registration as its owner sees it.
#[derive(Clone, Debug)]
pub struct Shown {
    pub id: RegistrationId,
    pub reference: String,
    pub state: RegistrationState,
    pub reason: String,
    pub who: Registrant,
    pub answers: Answers,
    /// The fields under which an identity document is kept; it is not shown again.
    pub sealed: BTreeSet<String>,
    pub submitted_at: DateTime<Utc>,
    pub version: i64,
    /// The version of the form that was answered.
    pub form: Form,
    /// The form as it is now, which a change answers.
    pub current: Form,
    pub revision: i64,
    pub opening: Opening,
    pub door: Door,
    pub may_change: bool,
    pub may_withdraw: bool,
    /// Whether somebody who withdrew can come again.
    pub may_return: bool,
    /// Their invitation's own link, once they hold a seat: the calendar, a substitute, the online address.
    pub invitation: Option<String>,
    pub dialogue: entity::dialogue::Model,
    pub language: Language,
    pub zone: Tz,
}

impl Shown {
    /// Reads a change as it was posted, without keeping anything.
    ///
    /// # Errors
    /// Every control that needs another look; [`Refusal::ChangedMeanwhile`] for the form of another version.
    pub fn read(&self, pairs: &[(String, String)]) -> Result<(Registrant, Read), Refusal> {
        let read = rows::read(&self.current, &self.opening.types, pairs, &self.sealed)?;
        if super::register::value(pairs, "revision") != self.revision.to_string() {
            return Err(Refusal::ChangedMeanwhile);
        }
        Ok(read)
    }

    /// Keeps a file that was chosen in the form. Returns the ticket that the form carries from then on.
    ///
    /// # Errors
    /// [`Refusal::Invalid`] for a file that needs another look, [`Refusal::TooManyTries`] while too many wait,
    /// [`Refusal::WrongState`] when nothing can be changed.
    pub async fn keep_file(
        &self,
        platform: &Platform,
        field: &str,
        upload: Upload,
    ) -> Result<String> {
        if !self.may_change && !self.may_return {
            return Err(Refusal::WrongState {
                state: self.state.label_key(),
            }
            .into());
        }
        files::keep(platform, self.dialogue.id, (&self.current, field), upload).await
    }

    /// The files that a posted form carries. One query, none for a form without files.
    ///
    /// # Errors
    /// A fault when the database does not answer.
    pub async fn files(&self, platform: &Platform, pairs: &[(String, String)]) -> Result<Files> {
        let of = (self.dialogue.id, Some(self.id));
        files::of_pairs(platform, of, &self.current, pairs).await
    }

    /// The files of the registration as it stands.
    ///
    /// # Errors
    /// A fault when the database does not answer.
    pub async fn own_files(&self, platform: &Platform) -> Result<Files> {
        let of = (self.dialogue.id, Some(self.id));
        let said = |field: &str| self.answers.get(field).cloned().unwrap_or_default();
        files::told(platform, of, &self.form, said).await
    }
}

/// Shows the registration that a link stands for; none when it leads to none. Nine queries.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn own(platform: &Platform, secret: &str) -> Result<Option<Shown>> {
    let db = platform.db();
    let Some(row) = by_token(db, secret).await? else {
        return Ok(None);
    };
    let dialogue = entity::dialogue::Entity::find_by_id(row.dialogue_id)
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let opening = rows::opening(db, dialogue.id)
        .await?
        .ok_or(Refusal::NotFound)?;
    let current = rows::latest_form(db, dialogue.id)
        .await?
        .ok_or(Refusal::NotFound)?;
    let form = if current.id == row.form_id {
        current.form.clone()
    } else {
        rows::form_by_id(db, row.form_id).await?.form
    };
    let facts = rows::facts(platform, db, &dialogue, false).await?;
    let door = door(&opening.opening, &facts, platform.now());
    let gone = row.state == RegistrationState::Withdrawn;
    let invitation: Option<InvitationId> = row
        .invitation_id
        .filter(|_| row.state == RegistrationState::Confirmed);
    Ok(Some(Shown {
        id: row.id,
        reference: row.reference.clone(),
        state: row.state,
        reason: row.reason.clone(),
        who: rows::registrant(&row),
        answers: rows::answers(&row)?,
        sealed: sealed_fields(db, row.id).await?,
        submitted_at: row.submitted_at,
        version: row.version,
        form,
        current: current.form,
        revision: current.revision,
        may_change: may_change(row.state, &facts),
        may_withdraw: step(row.state, Step::Withdraw).is_ok() && !facts.over,
        // Who held a seat comes back by the invitation that they declined.
        may_return: gone && row.invitation_id.is_none() && door.takes(),
        opening: opening.opening,
        door,
        invitation: invitation.map(|id| invitations::token(platform, id)),
        zone: rows::zone(&dialogue),
        dialogue,
        language: row.language,
    }))
}

pub(super) async fn by_token(db: &impl ConnectionTrait, secret: &str) -> Result<Option<Model>> {
    Ok(Entity::find()
        .filter(Column::TokenHash.eq(token_hash(secret)))
        .one(db)
        .await?)
}

async fn sealed_fields(db: &impl ConnectionTrait, id: RegistrationId) -> Result<BTreeSet<String>> {
    use entity::identity_document::{Column, Entity};
    let fields: Vec<String> = Entity::find()
        .select_only()
        .column(Column::Field)
        .filter(Column::RegistrationId.eq(id))
        .into_tuple()
        .all(db)
        .await?;
    Ok(fields.into_iter().collect())
}

/// Locks the dialogue of a registration and loads it.
async fn locked(tx: &Tx, secret: &str) -> Result<(entity::dialogue::Model, Model)> {
    let found = by_token(tx.db(), secret).await?.ok_or(Refusal::NotFound)?;
    let dialogue = tx.lock_dialogue(found.dialogue_id).await?;
    // What was read before the lock may have changed since.
    let row = by_token(tx.db(), secret).await?.ok_or(Refusal::NotFound)?;
    Ok((dialogue, row))
}

/// Changes a registration to what was posted; its address stays. One that was returned or withdrawn is sent anew.
/// `version` is that of the registration that the page showed.
///
/// # Errors
/// [`Refusal::NotFound`] for a link that nobody was given, [`Refusal::ChangedMeanwhile`], [`Refusal::WrongState`]
/// when nothing can be changed any more, [`Refusal::Invalid`] with every control that needs another look.
pub async fn change(
    platform: &Platform,
    secret: &str,
    version: i64,
    pairs: &[(String, String)],
) -> Result<RegistrationState> {
    let mut tx = platform.begin().await?;
    let (dialogue, before) = locked(&tx, secret).await?;
    let opening = rows::opening(tx.db(), dialogue.id)
        .await?
        .ok_or(Refusal::NotFound)?;
    let form = rows::latest_form(tx.db(), dialogue.id)
        .await?
        .ok_or(Refusal::NotFound)?;
    same_form(&form, pairs)?;
    if before.version != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let facts = rows::facts(platform, tx.db(), &dialogue, false).await?;
    let kept = sealed_fields(tx.db(), before.id).await?;
    let mut pairs = pairs.to_vec();
    pairs.retain(|(name, _)| name != "email");
    pairs.push(("email".to_owned(), before.email.to_string()));
    let (who, read) = rows::read(&form.form, &opening.opening.types, &pairs, &kept)?;
    let of = (dialogue.id, Some(before.id));
    let answers = files::settled(&tx, of, &form.form, read.answers).await?;
    let read = Read { answers, ..read };
    let state = match before.state {
        // It was asked for, also after the end.
        RegistrationState::Returned if may_change(before.state, &facts) => {
            let asked = domain::registration::Facts {
                late: true,
                ..facts
            };
            let next = arrival(&opening.opening, &asked, tx.now())?;
            step(before.state, Step::Resubmit(next))?
        }
        RegistrationState::Withdrawn if before.invitation_id.is_none() => {
            let next = arrival(&opening.opening, &facts, tx.now())?;
            step(before.state, Step::Resubmit(next))?
        }
        RegistrationState::Returned
        | RegistrationState::Submitted
        | RegistrationState::Confirmed
        | RegistrationState::Waitlisted
            if may_change(before.state, &facts) =>
        {
            before.state
        }
        RegistrationState::Submitted
        | RegistrationState::Returned
        | RegistrationState::Confirmed
        | RegistrationState::Waitlisted
        | RegistrationState::Refused
        | RegistrationState::Withdrawn => {
            return Err(Refusal::WrongState {
                state: before.state.label_key(),
            }
            .into());
        }
    };
    let comes_anew = state != before.state;
    let mut after = Model {
        form_id: form.id,
        state,
        given_name: who.given_name,
        family_name: who.family_name,
        position: who.position,
        organisation: who.organisation,
        organisation_type: who.organisation_type,
        country: who.country,
        language: who.language,
        gender: who.gender,
        publish_name: who.publish_name,
        answers: serde_json::to_value(&read.answers).map_err(anyhow::Error::from)?,
        submitted_at: if comes_anew {
            tx.now()
        } else {
            before.submitted_at
        },
        version: before.version + 1,
        changed_at: tx.now(),
        ..before.clone()
    };
    let mut invitation = None;
    if comes_anew && state == RegistrationState::Confirmed {
        let known = seat::known(&tx, dialogue.id, &after.email).await?;
        if known.doubtful {
            after.state = RegistrationState::Submitted;
        } else {
            let waits = opening.opening.waitlist;
            (after, invitation) = seated(&tx, &dialogue, &form, after, (&known, waits)).await?;
        }
    }
    let after = store(&tx, after).await?;
    seal(&tx, after.id, &read.identity).await?;
    files::attach(&tx, after.id, &form.form, &read.answers).await?;
    let said = |id: &str| read.answers.get(id).cloned().unwrap_or_default();
    let asked = |id: &String| {
        let field = form.form.field(id);
        field.is_some_and(|field| shown(field, said))
    };
    let needless: Vec<&String> = kept.iter().filter(|id| !asked(id)).collect();
    let_go(&tx, after.id, &needless).await?;
    if let Some(held) = before.invitation_id {
        seat::particulars(&tx, held, &after, &form.form).await?;
    }
    let entry = Entry::RegistrationChanged {
        reference: after.reference.clone(),
    };
    tx.record(&Actor::Public, &seat::subject(&after), &entry)
        .await?;
    if comes_anew {
        tell_arrival(&mut tx, &dialogue, &after, invitation.as_ref()).await?;
    }
    tx.commit().await?;
    Ok(after.state)
}

/// Lets go of identity documents that the form does not ask for any more, given the other answers.
async fn let_go(tx: &Tx, id: RegistrationId, fields: &[&String]) -> Result<()> {
    use entity::identity_document::{Column, Entity};
    if !fields.is_empty() {
        Entity::delete_many()
            .filter(Column::RegistrationId.eq(id))
            .filter(Column::Field.is_in(fields.iter().map(|field| field.as_str())))
            .exec(tx.db())
            .await?;
    }
    Ok(())
}

/// Withdraws a registration; a seat becomes free as if the invitation were declined. Done twice it is done once.
///
/// # Errors
/// [`Refusal::NotFound`] for a link that nobody was given, [`Refusal::WrongState`] when it was refused or the dialogue
/// is over.
pub async fn withdraw(platform: &Platform, secret: &str) -> Result<()> {
    let found = by_token(platform.db(), secret)
        .await?
        .ok_or(Refusal::NotFound)?;
    // Before the lock, which everybody waits for.
    let words = own_words(
        platform.db(),
        &LetterKind::CONFIRMATIONS,
        Some(found.language),
    )
    .await?;
    let mut tx = platform.begin().await?;
    let (dialogue, before) = locked(&tx, secret).await?;
    if before.state == RegistrationState::Withdrawn {
        return Ok(());
    }
    let state = step(before.state, Step::Withdraw)?;
    let entry = Entry::RegistrationWithdrawn {
        reference: before.reference.clone(),
    };
    tx.record(&Actor::Public, &seat::subject(&before), &entry)
        .await?;
    if let (RegistrationState::Confirmed, Some(invitation), Some(person)) =
        (before.state, before.invitation_id, before.person_id)
    {
        // The invitation's own answer frees the seat, and the registration follows it.
        let by = By {
            actor: Actor::Invited { invitation, person },
            channel: Channel::Web,
            reason: String::new(),
            at: None,
        };
        let bare = Bare {
            answer: Answer::Declined,
            comment: String::new(),
            nominee: None,
        };
        take_bare(&mut tx, &dialogue, invitation, &bare, (&by, &words)).await?;
        return tx.commit().await;
    }
    let after = store(
        &tx,
        Model {
            state,
            version: before.version + 1,
            changed_at: tx.now(),
            ..before
        },
    )
    .await?;
    let letter = letters::about(&tx, &dialogue, &after, Told::Withdrawn, None).await?;
    mail::queue(&mut tx, vec![letter]).await?;
    tx.commit().await
}

/// Writes a registration as it is now.
pub(super) async fn store(tx: &Tx, row: Model) -> Result<Model> {
    let changed: ActiveModel = row.clone().into();
    Entity::update_many()
        .set(changed.reset_all())
        .filter(Column::Id.eq(row.id))
        .exec(tx.db())
        .await?;
    Ok(row)
}
