//! The recommendations of a report: adding, changing, moving and removing them, with their numbers and
//! references.
//!
//! While the report may change, a recommendation's reference follows its number; adoption fixes both.

use domain::ids::{DialogueId, RecommendationId};
use domain::report::{RecommendationForm, RecommendationText, parse_recommendation};
use domain::{Actor, Refusal};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
};

use super::{Direction, Draft, Part, moved, note, number_of};
use crate::{Platform, Result};

/// Adds a recommendation at the end.
///
/// # Errors
/// Refuses a locked report, another version than the author saw, and a recommendation with gaps.
pub async fn add(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    version: i64,
    form: &RecommendationForm,
) -> Result<RecommendationId> {
    let draft = Draft::open_part(platform, actor, dialogue, version, Part::Recommendations).await?;
    let said = parse_recommendation(form, state_code).map_err(Refusal::Invalid)?;
    check_point(&draft, &said).await?;
    let known = all(&draft).await?;
    let number = known.len() as i64 + 1;
    let id = RecommendationId::new();
    let mut changes = Vec::new();
    note(&mut changes, "recommendation", "", &said.text);
    let row = entity::recommendation::ActiveModel {
        id: Set(id),
        report_id: Set(draft.report.id),
        number: Set(number),
        reference: Set(reference(&draft, number)?),
        ..columns(&said)
    };
    entity::recommendation::Entity::insert(row)
        .exec_without_returning(draft.tx.db())
        .await?;
    address(draft.tx.db(), id, &said).await?;
    draft.keep(actor, changes).await?;
    Ok(id)
}

/// Changes a recommendation.
///
/// # Errors
/// As [`add`]; not found when the report has no such recommendation.
pub async fn change(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    version: i64,
    id: RecommendationId,
    form: &RecommendationForm,
) -> Result<()> {
    let draft = Draft::open_part(platform, actor, dialogue, version, Part::Recommendations).await?;
    let known = all(&draft).await?;
    let before = known
        .iter()
        .find(|one| one.id == id)
        .ok_or(Refusal::NotFound)?;
    let said = parse_recommendation(form, state_code).map_err(Refusal::Invalid)?;
    check_point(&draft, &said).await?;
    let mut changes = Vec::new();
    note(&mut changes, "text", &before.text, &said.text);
    let code = |theme: Option<domain::Theme>| theme.map_or("", domain::Theme::code);
    note(&mut changes, "theme", code(before.theme), code(said.theme));
    note(
        &mut changes,
        "state",
        before.state.code(),
        said.state.code(),
    );
    note(
        &mut changes,
        "support",
        before.support.code(),
        said.support.code(),
    );
    let addressees = super::queries::addressees(draft.tx.db(), &[id]).await?;
    note(
        &mut changes,
        "addressees",
        &named(addressees.iter().map(|(_, addressee)| addressee)),
        &named(said.addressees.iter()),
    );
    if changes.is_empty() && before.point_id == said.point {
        return Ok(());
    }
    let row = entity::recommendation::ActiveModel {
        id: Set(id),
        ..columns(&said)
    };
    entity::recommendation::Entity::update(row)
        .exec(draft.tx.db())
        .await?;
    entity::recommendation_addressee::Entity::delete_many()
        .filter(entity::recommendation_addressee::Column::RecommendationId.eq(id))
        .exec(draft.tx.db())
        .await?;
    address(draft.tx.db(), id, &said).await?;
    draft.keep(actor, changes).await?;
    Ok(())
}

/// Moves a recommendation by a place; numbers and references follow.
///
/// # Errors
/// As [`change`].
pub async fn shift(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    version: i64,
    id: RecommendationId,
    direction: Direction,
) -> Result<()> {
    let draft = Draft::open_part(platform, actor, dialogue, version, Part::Recommendations).await?;
    let known = all(&draft).await?;
    let before = known
        .iter()
        .find(|one| one.id == id)
        .ok_or(Refusal::NotFound)?;
    let list: Vec<RecommendationId> = known.iter().map(|one| one.id).collect();
    let order = moved(&list, &id, direction);
    if order == list {
        return Ok(());
    }
    number(&draft, &order, &known).await?;
    let mut changes = Vec::new();
    let after = order
        .iter()
        .position(|one| *one == id)
        .map_or(0, |at| at as i64 + 1);
    note(
        &mut changes,
        "number",
        &before.number.to_string(),
        &after.to_string(),
    );
    draft.keep(actor, changes).await?;
    Ok(())
}

/// Removes a recommendation; those after it move up.
///
/// # Errors
/// As [`change`].
pub async fn remove(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    version: i64,
    id: RecommendationId,
) -> Result<()> {
    let draft = Draft::open_part(platform, actor, dialogue, version, Part::Recommendations).await?;
    let known = all(&draft).await?;
    let before = known
        .iter()
        .find(|one| one.id == id)
        .ok_or(Refusal::NotFound)?;
    entity::recommendation::Entity::delete_by_id(id)
        .exec(draft.tx.db())
        .await?;
    let order: Vec<RecommendationId> = known
        .iter()
        .map(|one| one.id)
        .filter(|one| *one != id)
        .collect();
    number(&draft, &order, &known).await?;
    let mut changes = Vec::new();
    note(&mut changes, "recommendation", &before.text, "");
    draft.keep(actor, changes).await?;
    Ok(())
}

async fn all(draft: &Draft) -> Result<Vec<entity::recommendation::Model>> {
    use entity::recommendation::{Column, Entity};
    Ok(Entity::find()
        .filter(Column::ReportId.eq(draft.report.id))
        .order_by_asc(Column::Number)
        .all(draft.tx.db())
        .await?)
}

fn reference(draft: &Draft, number: i64) -> Result<String> {
    let (year, of_year) = number_of(&draft.dialogue)?;
    let number = u32::try_from(number).map_err(anyhow::Error::from)?;
    Ok(domain::recommendation::reference(year, of_year, number))
}

/// Numbers the recommendations in this order. Those that change number first make room, because a number
/// and a reference are given once at any moment.
async fn number(
    draft: &Draft,
    order: &[RecommendationId],
    known: &[entity::recommendation::Model],
) -> Result<()> {
    let renumbered: Vec<(RecommendationId, i64)> = order
        .iter()
        .enumerate()
        .map(|(at, id)| (*id, at as i64 + 1))
        .filter(|(id, number)| {
            !known
                .iter()
                .any(|one| one.id == *id && one.number == *number)
        })
        .collect();
    for (id, number) in &renumbered {
        set_number(draft, *id, -number, id.to_string()).await?;
    }
    for (id, number) in &renumbered {
        set_number(draft, *id, *number, reference(draft, *number)?).await?;
    }
    Ok(())
}

async fn set_number(
    draft: &Draft,
    id: RecommendationId,
    number: i64,
    reference: String,
) -> Result<()> {
    entity::recommendation::Entity::update(entity::recommendation::ActiveModel {
        id: Set(id),
        number: Set(number),
        reference: Set(reference),
        ..Default::default()
    })
    .exec(draft.tx.db())
    .await?;
    Ok(())
}

/// The point must be one of the same report.
async fn check_point(draft: &Draft, said: &RecommendationText) -> Result<()> {
    let Some(point) = said.point else {
        return Ok(());
    };
    let found = entity::report_point::Entity::find_by_id(point)
        .filter(entity::report_point::Column::ReportId.eq(draft.report.id))
        .one(draft.tx.db())
        .await?;
    match found {
        Some(_) => Ok(()),
        None => Err(Refusal::field("point", domain::Problem::NotAChoice).into()),
    }
}

async fn address<C: ConnectionTrait>(
    db: &C,
    id: RecommendationId,
    said: &RecommendationText,
) -> Result<()> {
    let rows = said.addressees.iter().enumerate().map(|(at, addressee)| {
        entity::recommendation_addressee::ActiveModel {
            recommendation_id: Set(id),
            kind: Set(addressee.kind),
            name: Set(addressee.name.clone()),
            place: Set(at as i64),
        }
    });
    entity::recommendation_addressee::Entity::insert_many(rows)
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// The code of a State by its code or by its name in any of our languages.
pub(super) fn state_code(raw: &str) -> Option<String> {
    let code = raw.to_uppercase();
    if locale::state_name(locale::Lang::En, &code).is_some() {
        return Some(code);
    }
    let wanted = domain::text::fold(raw);
    locale::Lang::ALL.iter().find_map(|lang| {
        locale::states(*lang)
            .iter()
            .find(|(_, name)| domain::text::fold(name) == wanted)
            .map(|(code, _)| (*code).to_owned())
    })
}

fn named<'a>(addressees: impl Iterator<Item = &'a domain::recommendation::Addressee>) -> String {
    addressees
        .map(|addressee| {
            format!("{} {}", addressee.kind, addressee.name)
                .trim()
                .to_owned()
        })
        .collect::<Vec<_>>()
        .join("; ")
}

pub(super) fn columns(said: &RecommendationText) -> entity::recommendation::ActiveModel {
    entity::recommendation::ActiveModel {
        text: Set(said.text.clone()),
        theme: Set(said.theme),
        state: Set(said.state),
        support: Set(said.support),
        point_id: Set(said.point),
        ..Default::default()
    }
}
