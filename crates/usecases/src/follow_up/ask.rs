//! Asking organisations about a recommendation: a mail to their focal points with a link, once more, and closing it.

use std::collections::HashMap;

use chrono::Duration;
use domain::audit::Entry;
use domain::delegation::INVITED_MAX;
use domain::fields::choice;
use domain::follow_up::Part;
use domain::ids::{OrganisationId, RecommendationRequestId};
use domain::refusal::FieldErrors;
use domain::{Actor, Problem, Refusal, schedule, text};
use entity::recommendation_request::{ActiveModel, Column, Entity, Model};
use sea_orm::ActiveModelTrait;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};

use super::mails::{Mails, What};
use super::rows::{self, Locked, token};
use crate::delegations::Invitee;
use crate::invitations::people_by_id;
use crate::secret::token_hash;
use crate::{Platform, Result, mail};

/// How long a focal point is left in peace after a mail about the recommendation.
const PEACE: Duration = Duration::hours(20);

/// What organisations are asked, as a form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct AskForm {
    pub part: String,
    pub answer_by: String,
    pub message: String,
}

/// Asks organisations about a recommendation and says how many that were. Those that are asked already are left as
/// they are; one whose link was closed is asked anew.
///
/// # Errors
/// Refuses fields that need another look, nobody and more than [`INVITED_MAX`], a focal point of another organisation
/// or without an address, and those who may not write reports.
pub async fn ask(
    platform: &Platform,
    actor: &Actor,
    reference: &str,
    form: &AskForm,
    asked: &[Invitee],
) -> Result<usize> {
    let mut locked = Locked::open(platform, actor, reference).await?;
    let mut errors = FieldErrors::default();
    let part = errors.take("part", choice::<Part>(&form.part));
    if asked.is_empty() {
        errors.note("organisations", Problem::Required);
    } else if asked.len() > INVITED_MAX {
        errors.note("organisations", Problem::TooMany { max: INVITED_MAX });
    }
    let answer_by = match form.answer_by.trim() {
        "" => None,
        raw => errors.take("answer_by", schedule::date(raw)),
    };
    let message = errors.take("message", text::optional_paragraphs(&form.message, 2000));
    let (Some(part), Some(message), true) = (part, message, errors.is_empty()) else {
        return Err(Refusal::Invalid(errors.into_vec()).into());
    };
    let of = &locked.of;
    let db = locked.tx.db();
    let people: Vec<_> = asked.iter().map(|one| one.focal_point).collect();
    let people = people_by_id(db, &people).await?;
    let known: HashMap<OrganisationId, Model> = Entity::find()
        .filter(Column::RecommendationId.eq(of.row.id))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.organisation_id, row))
        .collect();
    let organisations = entity::organisation::Entity::find()
        .filter(entity::organisation::Column::Id.is_in(asked.iter().map(|one| one.organisation)))
        .all(db)
        .await?;
    let mails = Mails { platform, of };
    let now = locked.tx.now();
    let (mut fresh, mut letters) = (Vec::new(), Vec::new());
    for one in asked {
        let person = people
            .get(&one.focal_point)
            .filter(|person| person.archived_at.is_none())
            .filter(|person| person.organisation_id == Some(one.organisation))
            .ok_or(Refusal::NotFound)?;
        if person.email.is_none() {
            return Err(Refusal::NoAddress.into());
        }
        let organisation = organisations
            .iter()
            .find(|row| row.id == one.organisation)
            .ok_or(Refusal::NotFound)?;
        let before = known.get(&one.organisation);
        let twice = fresh.contains(&organisation.name);
        if twice || before.is_some_and(|before| before.closed_at.is_none()) {
            continue;
        }
        let id = before.map_or_else(RecommendationRequestId::new, |before| before.id);
        let row = Model {
            id,
            recommendation_id: of.row.id,
            organisation_id: one.organisation,
            focal_point_id: person.id,
            part,
            token_hash: token_hash(&token(platform, id)),
            answer_by: answer_by.map(|day| day.to_string()),
            message: message.clone(),
            version: before.map_or(1, |before| before.version + 1),
            asked_at: now,
            reminded_at: now,
            answered_at: before.and_then(|before| before.answered_at),
            closed_at: None,
        };
        letters.extend(mails.letter(&row, &organisation.name, person, &What::Asked)?);
        let row = row.into_active_model().reset_all();
        match before {
            Some(_) => {
                Entity::update(row).exec(db).await?;
            }
            None => {
                Entity::insert(row).exec_without_returning(db).await?;
            }
        }
        fresh.push(organisation.name.clone());
    }
    if fresh.is_empty() {
        return Ok(0);
    }
    mail::queue(&mut locked.tx, letters).await?;
    let count = fresh.len();
    let entry = Entry::RecommendationAsked {
        reference: locked.of.row.reference.clone(),
        organisation: fresh.join("; "),
    };
    locked.record(actor, &entry).await?;
    Ok(count)
}

/// Writes to a focal point once more; says whether that was done: whoever was written to within the last twenty hours
/// is left in peace, so that a form sent twice writes once.
///
/// # Errors
/// [`Refusal::WrongState`] for a link that was closed; refuses those who may not write reports.
pub async fn ask_again(
    platform: &Platform,
    actor: &Actor,
    reference: &str,
    id: RecommendationRequestId,
) -> Result<bool> {
    let mut locked = Locked::open(platform, actor, reference).await?;
    let row = request(&locked, id).await?;
    let now = locked.tx.now();
    if row.closed_at.is_some() {
        return Err(closed());
    }
    if row.reminded_at > now - PEACE {
        return Ok(false);
    }
    let db = locked.tx.db();
    let person = rows::person(db, row.focal_point_id).await?;
    let organisation = rows::organisation(db, row.organisation_id).await?.name;
    let mails = Mails {
        platform,
        of: &locked.of,
    };
    let letter = mails.letter(&row, &organisation, &person, &What::AskedAgain)?;
    update(
        &locked,
        id,
        ActiveModel {
            reminded_at: Set(now),
            ..Default::default()
        },
    )
    .await?;
    mail::queue(&mut locked.tx, letter.into_iter().collect()).await?;
    let entry = Entry::RecommendationAsked {
        reference: locked.of.row.reference.clone(),
        organisation,
    };
    locked.record(actor, &entry).await?;
    Ok(true)
}

/// Closes the link of an organisation: it opens nothing any more. What was said by it stays. Done twice it is done
/// once.
///
/// # Errors
/// Refuses those who may not write reports; not found when there is no such link.
pub async fn close(
    platform: &Platform,
    actor: &Actor,
    reference: &str,
    id: RecommendationRequestId,
) -> Result<()> {
    let locked = Locked::open(platform, actor, reference).await?;
    let row = request(&locked, id).await?;
    if row.closed_at.is_some() {
        return Ok(());
    }
    let closed_at = Set(Some(locked.tx.now()));
    update(
        &locked,
        id,
        ActiveModel {
            closed_at,
            ..Default::default()
        },
    )
    .await?;
    let organisation = rows::organisation(locked.tx.db(), row.organisation_id).await?;
    let entry = Entry::RecommendationLinkClosed {
        reference: locked.of.row.reference.clone(),
        organisation: organisation.name,
    };
    locked.record(actor, &entry).await
}

fn closed() -> crate::Error {
    let state = "follow-up-link-closed";
    Refusal::WrongState { state }.into()
}

async fn request(locked: &Locked, id: RecommendationRequestId) -> Result<Model> {
    let found = Entity::find_by_id(id)
        .filter(Column::RecommendationId.eq(locked.of.row.id))
        .one(locked.tx.db())
        .await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

async fn update(locked: &Locked, id: RecommendationRequestId, changed: ActiveModel) -> Result<()> {
    Entity::update_many()
        .set(changed)
        .filter(Column::Id.eq(id))
        .exec(locked.tx.db())
        .await?;
    Ok(())
}
