//! Issuing invitations: seats are given and letters queued in one transaction, or nothing happens.

use std::collections::HashSet;

use domain::dialogue::Facts;
use domain::ids::{DialogueId, InvitationId, PersonId};
use domain::invitation::{Holder, Place, may_issue, seat};
use domain::{
    Actor, InvitationState, Language, Permission, Refusal, SendingKind, Standing, audit, text,
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};

use super::letters::Letters;
use super::{dialogue_facts, holder_of, holders, person_name, seats, token};
use crate::error::refuse_when;
use crate::secret::token_hash;
use crate::sendings::{Plan, Sending, begins_at, make};
use crate::{Platform, Result, Tx, mail, reach, shortlist};

/// Issues invitations to people of the dialogue's shortlist and says how many.
///
/// # Errors
/// [`Refusal::WrongState`] or [`Refusal::DeadlinePassed`] when nobody can be invited now,
/// [`Refusal::SeatsTaken`] when not all can be seated, [`Refusal::BeyondLimits`] when some would go beyond a
/// cap or a maximum and no reason for that is on record, [`Refusal::NoAddress`]
/// when one cannot be written to, [`Refusal::AlreadyInvited`] for a second invitation. Then none is issued.
pub async fn issue(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    people: &[PersonId],
) -> Result<usize> {
    issue_at(platform, actor, dialogue, people, &Plan::default()).await
}

/// As [`issue`], with the letters leaving at the moment that `when` names.
///
/// The seats are taken at once; the reminders count from the moment of sending.
///
/// # Errors
/// As [`issue`], and problems of `send_date` and `send_time`.
pub async fn issue_at(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    people: &[PersonId],
    when: &Plan,
) -> Result<usize> {
    issue_beyond(platform, actor, dialogue, people, when, "").await
}

/// As [`issue_at`], with a reason for going beyond caps per State and organisation and the maxima of quotas;
/// empty while none is to be gone beyond.
///
/// # Errors
/// As [`issue_at`]; [`Refusal::BeyondLimits`] where a reason is needed and none is given.
pub async fn issue_beyond(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    people: &[PersonId],
    when: &Plan,
    reason: &str,
) -> Result<usize> {
    let mut tx = platform.begin().await?;
    let dialogue = tx
        .lock_dialogue_for(actor, Permission::IssueInvitations, dialogue)
        .await?;
    let begins = begins_at(when, &dialogue, tx.now())?;
    if people.is_empty() {
        return Err(Refusal::Missing {
            what: "invitations-somebody",
        }
        .into());
    }
    let shortlisted: HashSet<PersonId> = entity::shortlist_entry::Entity::find()
        .filter(entity::shortlist_entry::Column::DialogueId.eq(dialogue.id))
        .all(tx.db())
        .await?
        .into_iter()
        .map(|entry| entry.person_id)
        .collect();
    let kept_out = must_not(tx.db(), dialogue.id).await?;
    for person in people {
        if !shortlisted.contains(person) {
            return Err(Refusal::NotFound.into());
        }
        if kept_out.contains(person) {
            return Err(Refusal::WrongState {
                state: Standing::MustNot.label_key(),
            }
            .into());
        }
    }
    let reason = text::optional_line(reason, shortlist::REASON_MAX)
        .map_err(|problem| Refusal::field("reason", problem))?;
    let reason = Some(reason.as_str()).filter(|reason| !reason.is_empty());
    let beyond = shortlist::beyond_by_invitation(&tx, &dialogue, people).await?;
    shortlist::let_in_with(&tx, actor, dialogue.id, &beyond, reason).await?;
    let kind = SendingKind::Invitation;
    let sending = make(&tx, actor, dialogue.id, kind, people.len(), begins).await?;
    let seats = Seats {
        place: Place::AtTheTable,
        sending: Some(sending),
    };
    let issued = issue_together(&mut tx, actor, &dialogue, people, seats).await?;
    tx.commit().await?;
    Ok(issued.len())
}

/// Issues invitations within a transaction that holds the dialogue's lock; also for substitutes and delegates, who
/// were never shortlisted. The caller has authorised the actor.
///
/// # Errors
/// As [`issue`], but for [`Refusal::CapReached`]: who was not shortlisted goes beyond no cap. Whoever sits behind the
/// table takes none of its seats.
pub async fn issue_in(
    tx: &mut Tx,
    actor: &Actor,
    dialogue: &entity::dialogue::Model,
    people: &[PersonId],
    place: Place,
) -> Result<Vec<InvitationId>> {
    let seats = Seats {
        place,
        sending: None,
    };
    issue_together(tx, actor, dialogue, people, seats).await
}

/// Which seats are given, and with which sending.
#[derive(Clone, Copy)]
struct Seats {
    place: Place,
    sending: Option<Sending>,
}

async fn issue_together(
    tx: &mut Tx,
    actor: &Actor,
    dialogue: &entity::dialogue::Model,
    people: &[PersonId],
    Seats { place, sending }: Seats,
) -> Result<Vec<InvitationId>> {
    let now = tx.now();
    let leaves = sending.map_or(now, |sending| sending.starts_at);
    let facts = dialogue_facts(dialogue)?;
    may_issue(&facts, now)?;
    let known = seats::people_by_id(tx.db(), people).await?;
    let organisations = seats::organisations_of(tx.db(), known.values()).await?;
    let mut invited = Vec::with_capacity(people.len());
    for id in people {
        let person = known
            .get(id)
            .filter(|person| person.archived_at.is_none())
            .ok_or(Refusal::NotFound)?;
        let email = person.email.clone().ok_or(Refusal::NoAddress)?;
        invited.push((person, email));
    }
    let newcomers: Vec<Holder> = invited
        .iter()
        .map(|(person, _)| holder_of(person, &organisations))
        .collect();
    // Those of the shortlist keep to the caps, or a reason why not is on record: see `issue_beyond`.
    let (per_country, per_organisation) = match sending {
        Some(_) => (None, None),
        None => (facts.per_country, facts.per_organisation),
    };
    let rules = Facts {
        per_country,
        per_organisation,
        ..facts
    };
    let at_table = place == Place::AtTheTable;
    if at_table {
        seat(&rules, &holders(tx.db(), dialogue.id).await?, &newcomers)?;
    }

    let platform = tx.platform().clone();
    let mut letters = Letters::load(&platform, tx.db(), dialogue).await?;
    let mut ids = Vec::with_capacity(invited.len());
    // Some at a time: thousands of finished letters would fill the memory.
    for some in invited.chunks(200) {
        let mut rows = Vec::with_capacity(some.len());
        let mut mails = Vec::with_capacity(some.len());
        for (person, email) in some {
            let row = entity::invitation::Model {
                issued_by: actor.account(),
                issued_at: Some(now),
                asked_at: Some(leaves),
                at_table,
                ..fresh(&platform, dialogue.id, person, email.clone())
            };
            mails.push(letters.invitation(&row, &person_name(person), 0)?);
            ids.push(row.id);
            rows.push(row.into_active_model().reset_all());
        }
        entity::invitation::Entity::insert_many(rows)
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
        mail::queue_in(tx, mails, sending).await?;
    }
    tx.record(
        actor,
        &audit::Subject::Dialogue(dialogue.id),
        &audit::Entry::InvitationsIssued {
            people: people.len(),
        },
    )
    .await?;
    let participants: Vec<audit::Subject> = people
        .iter()
        .map(|person| audit::Subject::Participant(dialogue.id, *person))
        .collect();
    tx.record_all(
        actor,
        &participants,
        &audit::Entry::InvitationsIssued { people: 1 },
    )
    .await?;
    Ok(ids)
}

/// An invitation that nobody has seen yet.
pub(crate) fn fresh(
    platform: &Platform,
    dialogue: DialogueId,
    person: &entity::person::Model,
    email: domain::EmailAddress,
) -> entity::invitation::Model {
    let id = InvitationId::new();
    entity::invitation::Model {
        id,
        dialogue_id: dialogue,
        person_id: person.id,
        state: InvitationState::Issued,
        email,
        language: person.language,
        token_hash: token_hash(&token(platform, id)),
        calendar_uid: format!("{id}@{}", platform.settings().calendar_host()),
        sequence: 0,
        issued_by: None,
        issued_at: Some(platform.now()),
        answered_at: None,
        withdrawn_at: None,
        access_needs: String::new(),
        diet: String::new(),
        languages: String::new(),
        comment: String::new(),
        publish_name: false,
        version: 1,
        created_at: platform.now(),
        asked_at: Some(platform.now()),
        called_off: false,
        reminders_off: false,
        at_table: true,
    }
}

/// Those whom an officer decided not to invite.
pub(super) async fn must_not(
    db: &impl sea_orm::ConnectionTrait,
    dialogue: DialogueId,
) -> Result<HashSet<PersonId>> {
    use entity::standing::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::Standing.eq(Standing::MustNot))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.person_id).collect())
}

/// A letter before it is sent.
#[derive(Clone, Debug)]
pub struct Preview {
    pub name: String,
    pub to: domain::EmailAddress,
    pub from: String,
    pub language: Language,
    pub subject: String,
    /// The time of the dialogue, as the letter tells it.
    pub when: String,
    pub text: String,
    pub html: String,
    /// The calendar part; none while the dialogue has no date.
    pub ics: Option<String>,
}

/// Writes the letter that a person would get, with a link that leads nowhere: nothing is stored.
///
/// # Errors
/// [`Refusal::NotFound`] when there is no such dialogue or person, [`Refusal::NoAddress`] when nobody can
/// write to the person.
pub async fn preview(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    person: PersonId,
) -> Result<Preview> {
    let dialogue =
        reach::dialogue(platform.db(), actor, Permission::IssueInvitations, dialogue).await?;
    reach::may_name(platform, platform.db(), actor, &dialogue, &[person]).await?;
    let person = entity::person::Entity::find_by_id(person)
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let email = person.email.clone().ok_or(Refusal::NoAddress)?;
    let invitation = fresh(platform, dialogue.id, &person, email);
    let name = person_name(&person);
    let mut letters = Letters::load(platform, platform.db(), &dialogue).await?;
    let letter = letters.invitation(&invitation, &name, 0)?;
    // Composing it shows what would go wrong before anybody presses the button.
    mail::compose_letter(&letter, platform.now())?;
    Ok(Preview {
        name,
        to: letter.to.clone(),
        from: format!("{} <{}>", letter.from_name, platform.settings().mail_from),
        language: letter.language,
        when: super::when_words(&dialogue, letter.language)?,
        text: letter.body.text(),
        html: letter.body.html(letter.language, &letter.subject),
        ics: letter
            .calendar
            .as_ref()
            .map(|calendar| calendar.ics().to_owned()),
        subject: letter.subject,
    })
}
