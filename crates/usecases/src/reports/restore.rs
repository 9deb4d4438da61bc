//! Restoring an earlier version of a report as its newest.

use std::collections::BTreeSet;

use domain::audit::Entry;
use domain::ids::{DialogueId, PointId, RecommendationId};
use domain::report::Snapshot;
use domain::{Actor, Refusal};
use entity::{recommendation, recommendation_addressee, report_point};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::draft::Draft;
use super::{number_of, points, versions};
use crate::{Platform, Result};

/// Makes an earlier version the newest. Points and recommendations keep their ids, so that comments and origins find
/// them again. Returns the new version; restoring what stands already changes nothing.
///
/// # Errors
/// Refuses another version than the author saw, a locked report and those who may not write reports; not found when
/// the earlier version was not kept.
pub async fn restore(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    seen: i64,
    version: i64,
) -> Result<i64> {
    let draft = Draft::open(platform, actor, dialogue).await?;
    if draft.report.version != seen {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let db = draft.tx.db();
    let kept = versions::at(db, draft.report.id, version).await?;
    let kept = kept.ok_or(Refusal::NotFound)?;
    let now = super::queries::whole(db, draft.report.clone()).await?;
    if now.snapshot() == kept {
        return Ok(seen);
    }
    let texts = kept.texts.clone();
    entity::report::Entity::update(entity::report::ActiveModel {
        id: Set(draft.report.id),
        title: Set(texts.title),
        gist: Set(texts.gist),
        introduction: Set(texts.introduction),
        additional_suggestions: Set(texts.additional_suggestions),
        language: Set(texts.language),
        ..Default::default()
    })
    .exec(db)
    .await?;
    // Recommendations lead to points: they are let go of first and written last.
    clear_recommendations(&draft).await?;
    write_points(&draft, &kept, now.points.iter().map(|one| one.id).collect()).await?;
    write_recommendations(&draft, &kept).await?;
    draft
        .keep_as(actor, &Entry::ReportRestored { version })
        .await
}

async fn clear_recommendations(draft: &Draft) -> Result<()> {
    recommendation::Entity::delete_many()
        .filter(recommendation::Column::ReportId.eq(draft.report.id))
        .exec(draft.tx.db())
        .await?;
    Ok(())
}

async fn write_points(draft: &Draft, kept: &Snapshot, known: BTreeSet<PointId>) -> Result<()> {
    let db = draft.tx.db();
    let wanted: BTreeSet<PointId> = kept.points.iter().map(|(id, _)| *id).collect();
    report_point::Entity::delete_many()
        .filter(report_point::Column::Id.is_in(known.difference(&wanted).copied()))
        .exec(db)
        .await?;
    for (place, (id, said)) in (1_i64..).zip(&kept.points) {
        let row = report_point::ActiveModel {
            id: Set(*id),
            report_id: Set(draft.report.id),
            place: Set(place),
            ..points::columns(said.clone())
        };
        if known.contains(id) {
            report_point::Entity::update(row).exec(db).await?;
        } else {
            report_point::Entity::insert(row)
                .exec_without_returning(db)
                .await?;
        }
    }
    Ok(())
}

async fn write_recommendations(draft: &Draft, kept: &Snapshot) -> Result<()> {
    if kept.recommendations.is_empty() {
        return Ok(());
    }
    let db = draft.tx.db();
    let (year, of_year) = number_of(&draft.dialogue)?;
    for (number, (id, said)) in (1_u32..).zip(&kept.recommendations) {
        let row = recommendation::ActiveModel {
            id: Set(*id),
            report_id: Set(draft.report.id),
            number: Set(i64::from(number)),
            reference: Set(domain::recommendation::reference(year, of_year, number)),
            text: Set(said.text.clone()),
            theme: Set(said.theme),
            state: Set(said.state),
            support: Set(said.support),
            point_id: Set(said.point.filter(|id| kept.point(*id).is_some())),
        };
        recommendation::Entity::insert(row)
            .exec_without_returning(db)
            .await?;
        address(db, *id, said).await?;
    }
    Ok(())
}

async fn address(
    db: &impl ConnectionTrait,
    id: RecommendationId,
    said: &domain::report::RecommendationText,
) -> Result<()> {
    let rows =
        (0_i64..)
            .zip(&said.addressees)
            .map(|(place, to)| recommendation_addressee::ActiveModel {
                recommendation_id: Set(id),
                kind: Set(to.kind),
                name: Set(to.name.clone()),
                place: Set(place),
            });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        recommendation_addressee::Entity::insert_many(rows)
            .exec_without_returning(db)
            .await?;
    }
    Ok(())
}
