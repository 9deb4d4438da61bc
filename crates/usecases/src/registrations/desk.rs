//! Registrations at the desk: the list with its filters, one of them, and all of them to take along.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{DateTime, Utc};
use domain::ids::{DialogueId, InvitationId, RegistrationFormId, RegistrationId};
use domain::registration::{
    Answers, Door, Effect, Field, Form, Registrant, RegistrationState, door,
};
use domain::{Actor, OrganisationType, Permission, Refusal};
use entity::registration::{Column, Entity, Model};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};

use super::files::{self, Files};
use super::{rows, waitlist};
use crate::dialogues::queries::DialogueHead;
use crate::{Platform, Result, reach};

/// How many registrations stand on a page.
pub const PAGE: u64 = 50;

/// What of the list is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub state: Option<RegistrationState>,
    pub kind: Option<OrganisationType>,
    pub country: Option<String>,
}

/// Why somebody waits where they do.
pub type Reasons = Effect;

/// A registration in the list.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: RegistrationId,
    pub reference: String,
    pub state: RegistrationState,
    pub who: Registrant,
    pub submitted_at: DateTime<Utc>,
    pub form: RegistrationFormId,
    pub answers: Answers,
    /// The place on the waitlist, counted from 1, and what they would do for the balance.
    pub waits: Option<(usize, Reasons)>,
    /// Whether the directory knows the organisation by exactly that name.
    pub known_body: bool,
}

/// How many there are in each state.
pub type Counts = BTreeMap<RegistrationState, u64>;

/// The list.
#[derive(Clone, Debug)]
pub struct List {
    pub head: DialogueHead,
    pub door: Option<Door>,
    pub seats: u32,
    pub counts: Counts,
    pub lines: Vec<Line>,
    pub total: u64,
    /// The States of those who registered.
    pub countries: Vec<String>,
    pub may_decide: bool,
    pub may_plan: bool,
}

/// A page of the list; those who wait stand in their order where they alone are asked for, everybody else the latest
/// first. Twelve queries at most, more for a dialogue with quotas where people wait.
///
/// # Errors
/// Refuses those who may not see the dialogue.
pub async fn list(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    filter: &Filter,
    page: u64,
) -> Result<List> {
    let db = platform.db();
    let row = reach::dialogue(db, actor, Permission::SeeDialogues, dialogue).await?;
    let opening = rows::opening(db, dialogue).await?;
    let (door, seats) = match &opening {
        Some(opening) => {
            let facts = rows::facts(platform, db, &row, false).await?;
            let door = door(&opening.opening, &facts, platform.now());
            (Some(door), opening.opening.seats)
        }
        None => (None, 0),
    };
    let counts = counts(db, dialogue).await?;
    let waits = counts.contains_key(&RegistrationState::Waitlisted);
    let order = if waits {
        waitlist::waiting(db, &row).await?
    } else {
        Vec::new()
    };
    let (rows, total) = page_of(db, dialogue, filter, page, &order).await?;
    Ok(List {
        lines: lines(db, rows, &order).await?,
        door,
        seats,
        counts,
        total,
        countries: countries(db, dialogue).await?,
        may_decide: actor.can_with(Permission::IssueInvitations, row.group_id),
        may_plan: actor.can_with(Permission::PlanDialogues, row.group_id),
        head: DialogueHead::of(&row)?,
    })
}

async fn page_of(
    db: &impl ConnectionTrait,
    dialogue: DialogueId,
    filter: &Filter,
    page: u64,
    order: &[(Model, Effect)],
) -> Result<(Vec<Model>, u64)> {
    let from = page.saturating_sub(1) * PAGE;
    if filter.state == Some(RegistrationState::Waitlisted) {
        let of_kind = |row: &&Model| {
            filter.kind.is_none_or(|kind| row.organisation_type == kind)
                && (filter.country.is_none() || row.country == filter.country)
        };
        let all: Vec<&Model> = order.iter().map(|(row, _)| row).filter(of_kind).collect();
        let skipped = all.iter().skip(usize::try_from(from).unwrap_or(usize::MAX));
        let some = skipped
            .take(PAGE as usize)
            .map(|row| (*row).clone())
            .collect();
        return Ok((some, all.len() as u64));
    }
    let total = select(dialogue, filter).count(db).await?;
    let rows = select(dialogue, filter)
        .offset(from)
        .limit(PAGE)
        .all(db)
        .await?;
    Ok((rows, total))
}

fn select(dialogue: DialogueId, filter: &Filter) -> Select<Entity> {
    let mut select = Entity::find().filter(Column::DialogueId.eq(dialogue));
    if let Some(state) = filter.state {
        select = select.filter(Column::State.eq(state));
    }
    if let Some(kind) = filter.kind {
        select = select.filter(Column::OrganisationType.eq(kind));
    }
    if let Some(country) = &filter.country {
        select = select.filter(Column::Country.eq(country));
    }
    select
        .order_by_desc(Column::SubmittedAt)
        .order_by_desc(Column::Id)
}

async fn counts(db: &impl ConnectionTrait, dialogue: DialogueId) -> Result<Counts> {
    let rows: Vec<(RegistrationState, i64)> = Entity::find()
        .select_only()
        .column(Column::State)
        .column_as(Column::Id.count(), "count")
        .filter(Column::DialogueId.eq(dialogue))
        .group_by(Column::State)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(state, count)| (state, u64::try_from(count).unwrap_or(0)))
        .collect())
}

async fn countries(db: &impl ConnectionTrait, dialogue: DialogueId) -> Result<Vec<String>> {
    let rows: Vec<Option<String>> = Entity::find()
        .select_only()
        .column(Column::Country)
        .distinct()
        .filter(Column::DialogueId.eq(dialogue))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().flatten().collect())
}

async fn lines(
    db: &impl ConnectionTrait,
    rows: Vec<Model>,
    order: &[(Model, Effect)],
) -> Result<Vec<Line>> {
    let places: HashMap<RegistrationId, (usize, &Effect)> = (1..)
        .zip(order)
        .map(|(place, (row, effect))| (row.id, (place, effect)))
        .collect();
    let bodies = known_bodies(db, &rows).await?;
    rows.into_iter()
        .map(|row| {
            let waits = places.get(&row.id);
            Ok(Line {
                id: row.id,
                reference: row.reference.clone(),
                state: row.state,
                who: rows::registrant(&row),
                submitted_at: row.submitted_at,
                form: row.form_id,
                answers: rows::answers(&row)?,
                waits: waits.map(|(place, effect)| (*place, (*effect).clone())),
                known_body: bodies.contains(&domain::text::fold(&row.organisation)),
            })
        })
        .collect()
}

async fn known_bodies(db: &impl ConnectionTrait, rows: &[Model]) -> Result<HashSet<String>> {
    use entity::organisation::{Column, Entity};
    let mut known = HashSet::new();
    for some in rows.chunks(1_000) {
        let keys = some.iter().map(|row| domain::text::fold(&row.organisation));
        let found: Vec<String> = Entity::find()
            .select_only()
            .column(Column::NameKey)
            .filter(Column::NameKey.is_in(keys))
            .into_tuple()
            .all(db)
            .await?;
        known.extend(found);
    }
    Ok(known)
}

/// All registrations that a filter lets through, in the order of their arrival, with the fields of every version of
/// the form that they answered; the same field is named once, as the latest version has it.
///
/// # Errors
/// Refuses those who may not see the dialogue.
pub async fn list_all(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    filter: &Filter,
) -> Result<(DialogueHead, Vec<Field>, Vec<Line>)> {
    let db = platform.db();
    let row = reach::dialogue(db, actor, Permission::SeeDialogues, dialogue).await?;
    let mut rows = select(dialogue, filter).all(db).await?;
    rows.reverse();
    let forms = entity::registration_form::Entity::find()
        .filter(entity::registration_form::Column::DialogueId.eq(dialogue))
        .order_by_desc(entity::registration_form::Column::Version)
        .all(db)
        .await?;
    let mut fields: Vec<Field> = Vec::new();
    for form in forms {
        for field in rows::form_of(form)?.form.fields {
            if !fields.iter().any(|known| known.id == field.id) {
                fields.push(field);
            }
        }
    }
    let order = waitlist::waiting(db, &row).await?;
    Ok((
        DialogueHead::of(&row)?,
        fields,
        lines(db, rows, &order).await?,
    ))
}

/// One registration at the desk.
#[derive(Clone, Debug)]
pub struct Detail {
    pub head: DialogueHead,
    pub line: Line,
    pub reason: String,
    pub form: Form,
    pub version: i64,
    pub invitation: Option<InvitationId>,
    pub decided_at: Option<DateTime<Utc>>,
    /// Whether identity documents are kept under it.
    pub has_documents: bool,
    pub files: Files,
    pub may_decide: bool,
    pub may_open_documents: bool,
}

/// One registration of a dialogue. Eight queries, more while it waits.
///
/// # Errors
/// [`Refusal::NotFound`], also for one of another dialogue; refuses those who may not see the dialogue.
pub async fn detail(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    id: RegistrationId,
) -> Result<Detail> {
    let db = platform.db();
    let row = reach::dialogue(db, actor, Permission::SeeDialogues, dialogue).await?;
    let found = Entity::find_by_id(id)
        .filter(Column::DialogueId.eq(dialogue))
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let form = rows::form_by_id(db, found.form_id).await?;
    let documents = entity::identity_document::Entity::find()
        .filter(entity::identity_document::Column::RegistrationId.eq(id))
        .count(db)
        .await?;
    let order = match found.state {
        RegistrationState::Waitlisted => waitlist::waiting(db, &row).await?,
        RegistrationState::Submitted
        | RegistrationState::Returned
        | RegistrationState::Confirmed
        | RegistrationState::Refused
        | RegistrationState::Withdrawn => Vec::new(),
    };
    let (reason, invitation, decided_at) =
        (found.reason.clone(), found.invitation_id, found.decided_at);
    let line = lines(db, vec![found], &order)
        .await?
        .pop()
        .ok_or(Refusal::NotFound)?;
    let said = |field: &str| line.answers.get(field).cloned().unwrap_or_default();
    let files = files::told(platform, (dialogue, Some(id)), &form.form, said).await?;
    Ok(Detail {
        line,
        files,
        reason,
        form: form.form,
        version: form.version,
        invitation,
        decided_at,
        has_documents: documents > 0,
        may_decide: actor.can_with(Permission::IssueInvitations, row.group_id),
        may_open_documents: actor.can_with(Permission::SeeIdentityDocuments, row.group_id),
        head: DialogueHead::of(&row)?,
    })
}
