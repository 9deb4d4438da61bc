//! The points of a report: adding, changing, moving and removing them.

use domain::ids::{DialogueId, PointId};
use domain::report::{PointForm, PointText, parse_point};
use domain::{Actor, Refusal, SectionKind};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{Direction, Draft, Part, moved, note};
use crate::{Platform, Result};

/// Adds a point: under its heading when that is there already, at the end otherwise.
///
/// # Errors
/// Refuses a locked report, a version of it that there never was, and a point with gaps.
pub async fn add(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    version: i64,
    form: &PointForm,
) -> Result<PointId> {
    let draft = Draft::open_part(platform, actor, dialogue, version, Part::Beside).await?;
    let said = parse_point(form).map_err(Refusal::Invalid)?;
    if let Some(known) = sent_before(&draft, version, &said).await? {
        return Ok(known);
    }
    let mut changes = Vec::new();
    note(&mut changes, "point", "", &said.text);
    let id = add_in(&draft, said).await?;
    draft.keep(actor, changes).await?;
    Ok(id)
}

/// The same point, when a form that was sent twice has added it already.
pub(super) async fn sent_before(
    draft: &Draft,
    version: i64,
    said: &PointText,
) -> Result<Option<PointId>> {
    if draft.report.version == version {
        return Ok(None);
    }
    let then = draft.seen(version).await?;
    let now = all(draft).await?;
    let fresh = now.into_iter().find(|row| {
        then.point(row.id).is_none() && super::queries::point(row.clone()).said == *said
    });
    Ok(fresh.map(|row| row.id))
}

/// Writes a point where it belongs, within a change that somebody else keeps.
pub(super) async fn add_in(draft: &Draft, said: PointText) -> Result<PointId> {
    let known = all(draft).await?;
    let id = PointId::new();
    let mut order: Vec<PointId> = known.iter().map(|point| point.id).collect();
    let after = known
        .iter()
        .rposition(|point| point.section == said.section && point.heading == said.heading);
    order.insert(after.map_or(order.len(), |at| at + 1), id);
    let row = entity::report_point::ActiveModel {
        id: Set(id),
        report_id: Set(draft.report.id),
        place: Set(order.len() as i64),
        ..columns(said)
    };
    entity::report_point::Entity::insert(row)
        .exec_without_returning(draft.tx.db())
        .await?;
    arrange(draft, &order, &known).await?;
    Ok(id)
}

/// Changes a point.
///
/// # Errors
/// As [`add`]; not found when the report has no such point.
pub async fn change(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    version: i64,
    point: PointId,
    form: &PointForm,
) -> Result<()> {
    let draft = Draft::open_part(platform, actor, dialogue, version, Part::Point(point)).await?;
    let known = all(&draft).await?;
    let before = known
        .iter()
        .find(|one| one.id == point)
        .ok_or(Refusal::NotFound)?;
    let said = parse_point(form).map_err(Refusal::Invalid)?;
    let mut changes = Vec::new();
    note(
        &mut changes,
        "section",
        before.section.code(),
        said.section.code(),
    );
    note(&mut changes, "heading", &before.heading, &said.heading);
    let code = |theme: Option<domain::Theme>| theme.map_or("", domain::Theme::code);
    note(&mut changes, "theme", code(before.theme), code(said.theme));
    note(&mut changes, "text", &before.text, &said.text);
    note(
        &mut changes,
        "grade",
        before.grade.code(),
        said.grade.code(),
    );
    note(&mut changes, "verb", &before.verb, &said.verb);
    note(
        &mut changes,
        "speaker_class",
        before.speaker_class.code(),
        said.speaker_class.code(),
    );
    if changes.is_empty() {
        return Ok(());
    }
    let row = entity::report_point::ActiveModel {
        id: Set(point),
        ..columns(said)
    };
    entity::report_point::Entity::update(row)
        .exec(draft.tx.db())
        .await?;
    draft.keep(actor, changes).await?;
    Ok(())
}

/// Moves a point by a place within its section.
///
/// # Errors
/// As [`change`].
pub async fn shift(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    version: i64,
    point: PointId,
    direction: Direction,
) -> Result<()> {
    let draft = Draft::open_part(platform, actor, dialogue, version, Part::Order).await?;
    let known = all(&draft).await?;
    let before = known
        .iter()
        .find(|one| one.id == point)
        .ok_or(Refusal::NotFound)?;
    // Sections have a fixed order, so a point moves among those of its own section only.
    let of = |section: SectionKind| -> Vec<PointId> {
        known
            .iter()
            .filter(|one| one.section == section)
            .map(|one| one.id)
            .collect()
    };
    let mut order = Vec::new();
    for section in SectionKind::ALL {
        let points = of(*section);
        order.extend(if *section == before.section {
            moved(&points, &point, direction)
        } else {
            points
        });
    }
    if order.iter().copied().eq(known.iter().map(|one| one.id)) {
        return Ok(());
    }
    arrange(&draft, &order, &known).await?;
    let mut changes = Vec::new();
    let before: Vec<PointId> = known.iter().map(|one| one.id).collect();
    let place = |list: &[PointId]| {
        let at = list.iter().position(|one| *one == point);
        at.map_or(0, |at| at + 1).to_string()
    };
    note(&mut changes, "place", &place(&before), &place(&order));
    draft.keep(actor, changes).await?;
    Ok(())
}

/// Removes a point. A recommendation that arose from it stays.
///
/// # Errors
/// As [`change`].
pub async fn remove(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    version: i64,
    point: PointId,
) -> Result<()> {
    let draft = Draft::open_part(platform, actor, dialogue, version, Part::Point(point)).await?;
    let known = all(&draft).await?;
    let before = known
        .iter()
        .find(|one| one.id == point)
        .ok_or(Refusal::NotFound)?;
    entity::report_point::Entity::delete_by_id(point)
        .exec(draft.tx.db())
        .await?;
    let mut changes = Vec::new();
    note(&mut changes, "point", &before.text, "");
    draft.keep(actor, changes).await?;
    Ok(())
}

async fn all(draft: &Draft) -> Result<Vec<entity::report_point::Model>> {
    use entity::report_point::{Column, Entity};
    Ok(Entity::find()
        .filter(Column::ReportId.eq(draft.report.id))
        .order_by_asc(Column::Place)
        .order_by_asc(Column::Id)
        .all(draft.tx.db())
        .await?)
}

/// Writes the places of those that moved.
async fn arrange(
    draft: &Draft,
    order: &[PointId],
    known: &[entity::report_point::Model],
) -> Result<()> {
    for (at, id) in order.iter().enumerate() {
        let place = at as i64 + 1;
        let there = known
            .iter()
            .any(|point| point.id == *id && point.place == place);
        if !there {
            entity::report_point::Entity::update(entity::report_point::ActiveModel {
                id: Set(*id),
                place: Set(place),
                ..Default::default()
            })
            .exec(draft.tx.db())
            .await?;
        }
    }
    Ok(())
}

pub(super) fn columns(said: PointText) -> entity::report_point::ActiveModel {
    entity::report_point::ActiveModel {
        section: Set(said.section),
        heading: Set(said.heading),
        theme: Set(said.theme),
        text: Set(said.text),
        grade: Set(said.grade),
        verb: Set(said.verb),
        speaker_class: Set(said.speaker_class),
        ..Default::default()
    }
}
