//! What authors are told when a report is published whose recommendations their inputs led to. The letter goes to the
//! author alone: to everybody else a point stays without a name.

use std::collections::BTreeMap;

use domain::ids::{InputId, PointId, ReportId};
use domain::input::InputState;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::inputs::{author, letters};
use crate::mail::Letter;
use crate::{Platform, Result, Tx};

/// A letter to the author of each input from which points with recommendations were drawn. What was withdrawn since
/// led to nothing that its author wants to hear of. Three queries.
pub(super) async fn letters(
    platform: &Platform,
    tx: &Tx,
    dialogue: &entity::dialogue::Model,
    report: ReportId,
) -> Result<Vec<Letter>> {
    let led_to = recommendations(tx, report).await?;
    let inputs = {
        use entity::input::{Column, Entity};
        Entity::find()
            .filter(Column::Id.is_in(led_to.keys().copied()))
            .filter(Column::State.eq(InputState::Submitted))
            .all(tx.db())
            .await?
    };
    inputs
        .iter()
        .map(|row| {
            let who = author::of(platform, row)?;
            let references = led_to.get(&row.id).map(Vec::as_slice).unwrap_or_default();
            letters::led_to(
                platform,
                (row.id, &row.reference),
                &who,
                dialogue,
                references,
            )
        })
        .collect()
}

/// The references of the recommendations that each input led to, in their order.
async fn recommendations(tx: &Tx, report: ReportId) -> Result<BTreeMap<InputId, Vec<String>>> {
    let rows: Vec<(Option<PointId>, String)> = {
        use entity::recommendation::{Column, Entity};
        use sea_orm::QuerySelect;
        Entity::find()
            .select_only()
            .columns([Column::PointId, Column::Reference])
            .filter(Column::ReportId.eq(report))
            .order_by_asc(Column::Number)
            .into_tuple()
            .all(tx.db())
            .await?
    };
    let origins = {
        use entity::point_origin::{Column, Entity};
        Entity::find()
            .filter(Column::ReportId.eq(report))
            .filter(Column::InputId.is_not_null())
            .all(tx.db())
            .await?
    };
    let mut led_to: BTreeMap<InputId, Vec<String>> = BTreeMap::new();
    for (point, reference) in rows {
        let of_point = origins.iter().filter(|one| Some(one.point_id) == point);
        for input in of_point.filter_map(|one| one.input_id) {
            let known = led_to.entry(input).or_default();
            if !known.contains(&reference) {
                known.push(reference.clone());
            }
        }
    }
    Ok(led_to)
}
