//! Openings, forms and registrations as rows and as what decisions need to know of them.

use std::collections::BTreeSet;

use anyhow::Context;
use chrono_tz::Tz;
use domain::ids::{DialogueId, RegistrationFormId, RegistrationId};
use domain::registration::{
    Answers, Facts, Form, Opening, Read, Registrant, RegistrantForm, RegistrationState,
    parse_registrant, read as read_answers,
};
use domain::{OrganisationType, Refusal};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use crate::invitations::{dialogue_facts, held};
use crate::{Platform, Result};

/// A version of a form with its fields.
#[derive(Clone, Debug)]
pub(super) struct FormRow {
    pub id: RegistrationFormId,
    pub version: i64,
    pub revision: i64,
    pub form: Form,
}

/// An opening with what its row says in text.
#[derive(Clone, Debug)]
pub(super) struct OpeningRow {
    pub row: entity::opening::Model,
    pub opening: Opening,
}

pub(super) fn opening_of(row: entity::opening::Model) -> Result<OpeningRow> {
    let what = || format!("reading the opening of dialogue {}", row.dialogue_id);
    let types = row
        .organisation_types
        .split(',')
        .filter(|code| !code.is_empty());
    let types: Result<Vec<OrganisationType>, _> = types.map(str::parse).collect();
    let opening = Opening {
        opens_at: row.opens_at,
        closes_at: row.closes_at,
        seats: u32::try_from(row.seats).with_context(what)?,
        types: types.with_context(what)?,
        approval: row.approval,
        waitlist: row.waitlist,
        promotes: row.promotes,
        text: row.text.clone(),
        identity_days: u32::try_from(row.identity_days).with_context(what)?,
    };
    Ok(OpeningRow { row, opening })
}

/// The opening of a dialogue, if there is one.
pub(super) async fn opening(
    db: &impl ConnectionTrait,
    dialogue: DialogueId,
) -> Result<Option<OpeningRow>> {
    let found = entity::opening::Entity::find_by_id(dialogue)
        .one(db)
        .await?;
    found.map(opening_of).transpose()
}

pub(super) fn form_of(row: entity::registration_form::Model) -> Result<FormRow> {
    let form = serde_json::from_value(row.fields)
        .with_context(|| format!("reading registration form {}", row.id))?;
    Ok(FormRow {
        id: row.id,
        version: row.version,
        revision: row.revision,
        form,
    })
}

/// The form of a dialogue in its latest version.
pub(super) async fn latest_form(
    db: &impl ConnectionTrait,
    dialogue: DialogueId,
) -> Result<Option<FormRow>> {
    use entity::registration_form::{Column, Entity};
    let found = Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .order_by_desc(Column::Version)
        .one(db)
        .await?;
    found.map(form_of).transpose()
}

/// The version of the form that a registration answered.
pub(super) async fn form_by_id(
    db: &impl ConnectionTrait,
    id: RegistrationFormId,
) -> Result<FormRow> {
    let found = entity::registration_form::Entity::find_by_id(id)
        .one(db)
        .await?;
    form_of(found.ok_or(Refusal::NotFound)?)
}

/// How many registrations of a dialogue are in a state.
pub(super) async fn count(
    db: &impl ConnectionTrait,
    dialogue: DialogueId,
    state: RegistrationState,
) -> Result<u32> {
    use entity::registration::{Column, Entity};
    let count = Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::State.eq(state))
        .count(db)
        .await?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Whether somebody waits for a seat.
async fn somebody_waits(db: &impl ConnectionTrait, dialogue: DialogueId) -> Result<bool> {
    use entity::registration::{Column, Entity};
    let found: Option<RegistrationId> = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::State.eq(RegistrationState::Waitlisted))
        .limit(1)
        .into_tuple()
        .one(db)
        .await?;
    Ok(found.is_some())
}

/// What decides about somebody who comes: one query where people wait, three where seats have to be counted. While
/// somebody waits no seat is free for whoever comes after them.
pub(super) async fn facts_at_the_door(
    platform: &Platform,
    db: &impl ConnectionTrait,
    dialogue: &entity::dialogue::Model,
    late: bool,
) -> Result<Facts> {
    let waiting = somebody_waits(db, dialogue.id).await?;
    let known = dialogue_facts(dialogue)?;
    let (confirmed, free) = if waiting {
        (0, 0)
    } else {
        taken(db, dialogue.id, known.seats).await?
    };
    Ok(Facts {
        dialogue: known.state,
        over: known.is_over(platform.now()),
        confirmed,
        free,
        waiting,
        late,
    })
}

/// What decides whether somebody can be seated. Three queries.
pub(super) async fn facts(
    platform: &Platform,
    db: &impl ConnectionTrait,
    dialogue: &entity::dialogue::Model,
    late: bool,
) -> Result<Facts> {
    let known = dialogue_facts(dialogue)?;
    let (confirmed, free) = taken(db, dialogue.id, known.seats).await?;
    Ok(Facts {
        dialogue: known.state,
        over: known.is_over(platform.now()),
        confirmed,
        free,
        waiting: somebody_waits(db, dialogue.id).await?,
        late,
    })
}

/// How many are confirmed, and how many seats of the dialogue nobody holds.
async fn taken(db: &impl ConnectionTrait, dialogue: DialogueId, seats: u32) -> Result<(u32, u32)> {
    let confirmed = count(db, dialogue, RegistrationState::Confirmed).await?;
    let free = seats.saturating_sub(held(db, dialogue).await?);
    Ok((confirmed, free))
}

/// The clock by which an opening opens and closes.
pub(super) fn zone(dialogue: &entity::dialogue::Model) -> Tz {
    let zone = dialogue.zone.as_deref().and_then(|zone| zone.parse().ok());
    zone.unwrap_or(Tz::UTC)
}

/// Reads a posted form whole: who registers, and what they answered.
///
/// # Errors
/// Every control that needs another look, in the order of the page.
pub(super) fn read(
    form: &Form,
    types: &[OrganisationType],
    pairs: &[(String, String)],
    kept: &BTreeSet<String>,
) -> Result<(Registrant, Read), Refusal> {
    let who = parse_registrant(&RegistrantForm::of(pairs), types);
    let answers = read_answers(form, pairs, kept);
    match (who, answers) {
        (Ok(who), Ok(answers)) => Ok((who, answers)),
        (who, answers) => {
            let mut errors = who.err().unwrap_or_default();
            errors.extend(answers.err().unwrap_or_default());
            Err(Refusal::Invalid(errors))
        }
    }
}

/// The answers of a registration.
pub(super) fn answers(row: &entity::registration::Model) -> Result<Answers> {
    Ok(serde_json::from_value(row.answers.clone())
        .with_context(|| format!("reading the answers of registration {}", row.id))?)
}

/// Who registered, as the row says.
pub(super) fn registrant(row: &entity::registration::Model) -> Registrant {
    Registrant {
        given_name: row.given_name.clone(),
        family_name: row.family_name.clone(),
        email: row.email.clone(),
        position: row.position.clone(),
        organisation: row.organisation.clone(),
        organisation_type: row.organisation_type,
        country: row.country.clone(),
        language: row.language,
        gender: row.gender,
        publish_name: row.publish_name,
    }
}

/// A name as it is written in a sentence.
pub(super) fn name(row: &entity::registration::Model) -> String {
    let name = format!("{} {}", row.given_name, row.family_name);
    name.trim().to_owned()
}
