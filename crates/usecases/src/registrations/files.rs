//! Files that come with a registration. One is taken before its form is sent and waits under a ticket that the form
//! carries along; whoever does not hold the ticket can neither see nor send it.

use std::collections::BTreeMap;

use chrono::Duration;
use domain::document::FileKind;
use domain::ids::{DialogueId, RegistrationFileId, RegistrationId};
use domain::registration::{Answers, FieldKind, Form, control};
use domain::{Actor, FieldError, Permission, Problem, Refusal};
use entity::registration_file::{ActiveModel, Column, Entity, Model};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter,
};

use super::drafts::DAYS_KEPT;
use crate::documents::Upload;
use crate::files::{Unsealed, sealed};
use crate::secret::{random_token, token_hash};
use crate::{Platform, Result, Tx, reach};

/// How long a file waits for its form.
const WAITS: Duration = Duration::days(1);
/// How many files of one dialogue can wait at once.
const WAITING_MAX: u64 = 300;

/// A file as a page tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub id: RegistrationFileId,
    pub name: String,
    pub kind: FileKind,
    pub bytes: u64,
}

/// The files of a form by what the form carries: a ticket, or the id of one that was sent already.
pub type Files = BTreeMap<String, File>;

/// What a form carries of a file.
struct Ticket<'a> {
    id: RegistrationFileId,
    /// None for a file that was sent.
    secret: Option<&'a str>,
}

impl<'a> Ticket<'a> {
    fn read(raw: &'a str) -> Option<Self> {
        let (id, secret) = match raw.split_once('.') {
            Some((id, secret)) => (id, Some(secret)),
            None => (raw, None),
        };
        let id = id.parse().ok()?;
        Some(Self { id, secret })
    }

    /// Whether it is for this file. A file that was sent is its registration's.
    fn opens(&self, row: &Model, registration: Option<RegistrationId>) -> bool {
        match (row.registration_id, self.secret) {
            (None, Some(secret)) => token_hash(secret) == row.ticket_hash,
            (Some(own), _) => registration == Some(own),
            (None, None) => false,
        }
    }
}

/// Keeps a file that was chosen for a field, sealed, until the form is sent. Returns its ticket.
///
/// # Errors
/// [`Refusal::Invalid`] for a file that needs another look and for a field that asks for none,
/// [`Refusal::TooManyTries`] while too many wait.
pub(super) async fn keep(
    platform: &Platform,
    dialogue: DialogueId,
    (form, field): (&Form, &str),
    upload: Upload,
) -> Result<String> {
    let wrong = |problem| Refusal::field(&control(field), problem);
    let asked = form.field(field).map(|field| field.kind);
    if asked != Some(FieldKind::File) {
        return Err(wrong(Problem::NotAChoice).into());
    }
    if waiting(platform.db(), dialogue).await? >= WAITING_MAX {
        return Err(Refusal::TooManyTries.into());
    }
    let file = sealed::keep(platform, upload).await?.map_err(wrong)?;
    let tx = platform.begin().await?;
    let (id, secret) = (RegistrationFileId::new(), random_token());
    Entity::insert(ActiveModel {
        id: Set(id),
        dialogue_id: Set(dialogue),
        registration_id: Set(None),
        field: Set(field.to_owned()),
        ticket_hash: Set(token_hash(&secret)),
        hash: Set(file.hash.clone()),
        name: Set(file.name.clone()),
        kind: Set(file.kind),
        bytes: Set(file.bytes),
        made_at: Set(tx.now()),
        kept_until: Set(Some(tx.now() + WAITS)),
    })
    .exec_without_returning(tx.db())
    .await?;
    tx.commit().await?;
    file.settle(platform).await?;
    Ok(format!("{id}.{secret}"))
}

async fn waiting(db: &impl ConnectionTrait, dialogue: DialogueId) -> Result<u64> {
    Ok(Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::KeptUntil.is_not_null())
        .count(db)
        .await?)
}

/// The rows of all files that these texts carry, by what carries them; what opens none is left out. One query.
async fn rows(
    db: &impl ConnectionTrait,
    (dialogue, registration): (DialogueId, Option<RegistrationId>),
    carried: impl IntoIterator<Item = &str>,
) -> Result<BTreeMap<String, Model>> {
    let tickets: Vec<(&str, Ticket<'_>)> = carried
        .into_iter()
        .filter_map(|raw| Some((raw, Ticket::read(raw)?)))
        .collect();
    if tickets.is_empty() {
        return Ok(BTreeMap::new());
    }
    let found = Entity::find()
        .filter(Column::Id.is_in(tickets.iter().map(|(_, ticket)| ticket.id)))
        .filter(Column::DialogueId.eq(dialogue))
        .all(db)
        .await?;
    let rows = tickets.into_iter().filter_map(|(raw, ticket)| {
        let row = found.iter().find(|row| row.id == ticket.id)?;
        ticket
            .opens(row, registration)
            .then(|| (raw.to_owned(), row.clone()))
    });
    Ok(rows.collect())
}

/// The fields of a form that ask for a file.
fn asking(form: &Form) -> impl Iterator<Item = &str> {
    form.fields
        .iter()
        .filter(|field| field.kind == FieldKind::File)
        .map(|field| field.id.as_str())
}

/// The files that a form carries, to be told on its pages. One query, none for a form without files.
pub(super) async fn told(
    platform: &Platform,
    of: (DialogueId, Option<RegistrationId>),
    form: &Form,
    said: impl Fn(&str) -> Vec<String>,
) -> Result<Files> {
    let carried: Vec<String> = asking(form).flat_map(said).collect();
    let rows = rows(platform.db(), of, carried.iter().map(String::as_str)).await?;
    rows.into_iter()
        .map(|(raw, row)| Ok((raw, listed(platform, &row)?)))
        .collect()
}

/// The same of a form as it was posted.
pub(super) async fn of_pairs(
    platform: &Platform,
    of: (DialogueId, Option<RegistrationId>),
    form: &Form,
    pairs: &[(String, String)],
) -> Result<Files> {
    let said = |field: &str| {
        let name = control(field);
        let values = pairs.iter().filter(|(key, _)| *key == name);
        values.map(|(_, value)| value.clone()).collect()
    };
    told(platform, of, form, said).await
}

fn listed(platform: &Platform, row: &Model) -> Result<File> {
    Ok(File {
        id: row.id,
        name: sealed::name(platform, &row.name)?,
        kind: row.kind,
        bytes: u64::try_from(row.bytes).unwrap_or_default(),
    })
}

/// Puts the ids of the files into the answers that carry their tickets. One query, none for a form without files.
///
/// # Errors
/// [`Refusal::Invalid`] for each file that is not there any more: it has to be chosen again.
pub(super) async fn settled(
    tx: &Tx,
    of: (DialogueId, Option<RegistrationId>),
    form: &Form,
    mut answers: Answers,
) -> Result<Answers> {
    let carried: Vec<String> = asking(form)
        .filter_map(|field| answers.get(field)?.first().cloned())
        .collect();
    let rows = rows(tx.db(), of, carried.iter().map(String::as_str)).await?;
    let mut errors = Vec::new();
    for field in asking(form) {
        let Some(said) = answers.get_mut(field) else {
            continue;
        };
        let row = said.first().and_then(|raw| rows.get(raw));
        match row.filter(|row| row.field == field) {
            Some(row) => *said = vec![row.id.to_string()],
            None => errors.push(FieldError::new(control(field), Problem::Required)),
        }
    }
    if errors.is_empty() {
        Ok(answers)
    } else {
        Err(Refusal::Invalid(errors).into())
    }
}

/// Whether a form asks for files.
pub(super) fn are_asked_for(form: &Form) -> bool {
    asking(form).next().is_some()
}

/// Gives the files that stand in the answers to their registration, and lets go of those that it had before.
pub(super) async fn attach(
    tx: &Tx,
    registration: RegistrationId,
    form: &Form,
    answers: &Answers,
) -> Result<()> {
    let own: Vec<RegistrationFileId> = asking(form)
        .filter_map(|field| answers.get(field)?.first()?.parse().ok())
        .collect();
    Entity::delete_many()
        .filter(Column::RegistrationId.eq(registration))
        .filter(Column::Id.is_not_in(own.iter().copied()))
        .exec(tx.db())
        .await?;
    if !own.is_empty() {
        Entity::update_many()
            .set(ActiveModel {
                registration_id: Set(Some(registration)),
                kept_until: Set(None),
                ..Default::default()
            })
            .filter(Column::Id.is_in(own))
            .exec(tx.db())
            .await?;
    }
    Ok(())
}

/// Keeps the files of a form that is saved to come back to as long as it.
pub(super) async fn keep_with_draft(
    tx: &Tx,
    dialogue: DialogueId,
    pairs: &[(String, String)],
) -> Result<()> {
    let carried = pairs.iter().map(|(_, value)| value.as_str());
    let rows = rows(
        tx.db(),
        (dialogue, None),
        carried.filter(|raw| raw.len() < 200),
    )
    .await?;
    if !rows.is_empty() {
        Entity::update_many()
            .set(ActiveModel {
                kept_until: Set(Some(tx.now() + Duration::days(DAYS_KEPT))),
                ..Default::default()
            })
            .filter(Column::Id.is_in(rows.values().map(|row| row.id)))
            .exec(tx.db())
            .await?;
    }
    Ok(())
}

/// Lets go of files whose form was never sent.
pub(super) async fn purge(tx: &Tx) -> Result<u64> {
    let gone = Entity::delete_many()
        .filter(Column::KeptUntil.lt(tx.now()))
        .exec(tx.db())
        .await?;
    Ok(gone.rows_affected)
}

/// Lets go of the files of these registrations under these fields.
pub(super) async fn let_go(
    tx: &Tx,
    registrations: &[RegistrationId],
    fields: &[&str],
) -> Result<()> {
    for some in registrations.chunks(400) {
        Entity::delete_many()
            .filter(Column::RegistrationId.is_in(some.iter().copied()))
            .filter(Column::Field.is_in(fields.iter().copied()))
            .exec(tx.db())
            .await?;
    }
    Ok(())
}

/// A file for the person who sent it, behind their link.
///
/// # Errors
/// [`Refusal::NotFound`] for a link that nobody was given, and for another's file.
pub async fn open_own(
    platform: &Platform,
    secret: &str,
    id: RegistrationFileId,
) -> Result<Unsealed> {
    let row = super::link::by_token(platform.db(), secret).await?;
    opened(platform, row.ok_or(Refusal::NotFound)?.id, id).await
}

/// A file of a registration at the desk.
///
/// # Errors
/// Refuses those who may not decide about registrations; not found for a file of another.
pub async fn open_at_desk(
    platform: &Platform,
    actor: &Actor,
    (dialogue, registration): (DialogueId, RegistrationId),
    id: RegistrationFileId,
) -> Result<Unsealed> {
    let permission = Permission::IssueInvitations;
    reach::may(platform.db(), actor, permission, dialogue).await?;
    let of_dialogue = entity::registration::Entity::find_by_id(registration)
        .filter(entity::registration::Column::DialogueId.eq(dialogue))
        .count(platform.db())
        .await?;
    if of_dialogue == 0 {
        return Err(Refusal::NotFound.into());
    }
    opened(platform, registration, id).await
}

async fn opened(
    platform: &Platform,
    registration: RegistrationId,
    id: RegistrationFileId,
) -> Result<Unsealed> {
    let row = Entity::find_by_id(id)
        .filter(Column::RegistrationId.eq(registration))
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    sealed::open(platform, &row.hash, (&row.name, row.kind)).await
}
