//! Published reports, each of their points, and their recommendations.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{RecommendationId, ReportId};
use domain::search::EntryKind;
use domain::{ReportState, SectionKind, Theme, paths};
use entity::{recommendation, recommendation_theme, report, report_point};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::PAGE;
use crate::portal::outcomes::with_dialogues;
use crate::portal::recommendations::{published, with_origin};
use crate::search::entry::{Entry, beside, joined, titled};
use crate::search::refresh::Keeper;
use crate::{Platform, Result};

pub(super) async fn take(platform: &Platform, keeper: &mut Keeper<'_>) -> Result<()> {
    reports(platform, keeper).await?;
    recommendations(platform, keeper).await
}

async fn reports(platform: &Platform, keeper: &mut Keeper<'_>) -> Result<()> {
    use report::{Column, Entity};
    let db = platform.db();
    let mut behind: Option<ReportId> = None;
    loop {
        let mut rows = Entity::find().filter(Column::State.eq(ReportState::Published));
        if let Some(id) = behind {
            rows = rows.filter(Column::Id.gt(id));
        }
        // A report has dozens of points.
        let rows = rows
            .order_by_asc(Column::Id)
            .limit(PAGE / 10)
            .all(db)
            .await?;
        let Some(last) = rows.last() else {
            return Ok(());
        };
        behind = Some(last.id);
        let mut points = report_point::Entity::find()
            .filter(report_point::Column::ReportId.is_in(rows.iter().map(|row| row.id)))
            .order_by_asc(report_point::Column::Place)
            .order_by_asc(report_point::Column::Id)
            .all(db)
            .await?;
        points.sort_by_key(|point| point.section);
        let outcomes = with_dialogues(db, rows.clone()).await?;
        for row in rows {
            let published = outcomes.iter().find(|one| {
                one.dialogue.id == row.dialogue_id && row.published_at == Some(one.published_at)
            });
            let Some(outcome) = published else {
                continue;
            };
            let of_report = points.iter().filter(|point| point.report_id == row.id);
            let of_report: Vec<&report_point::Model> = of_report.collect();
            let whole = Published {
                address: paths::outcome(&outcome.dialogue.slug),
                reference: outcome.dialogue.reference.clone().unwrap_or_default(),
                themes: outcome.dialogue.themes.clone(),
                row,
            };
            keeper.take(whole.entry(&of_report)).await?;
            for entry in whole.points(&of_report) {
                keeper.take(entry).await?;
            }
        }
    }
}

/// A report with what its page says of its dialogue.
struct Published {
    row: report::Model,
    address: String,
    reference: String,
    themes: Vec<Theme>,
}

impl Published {
    fn entry(&self, points: &[&report_point::Model]) -> Entry {
        let row = &self.row;
        // Its points are found by themselves; their headings say what the whole is about.
        let mut headings: Vec<&str> = points.iter().map(|point| point.heading.as_str()).collect();
        headings.dedup();
        let texts = [
            row.gist.as_str(),
            &row.introduction,
            &row.additional_suggestions,
        ];
        Entry {
            which: row.id.to_string(),
            kind: EntryKind::Report,
            address: self.address.clone(),
            title: row.title.clone(),
            context: self.reference.clone(),
            body: joined(texts.into_iter().chain(headings)),
            language: row.language,
            day: row.published_at.map(|at| at.date_naive()),
            themes: self.themes.clone(),
        }
    }

    /// The points under the anchors that the report's page gives them: `p-2-1` is the first under the second heading.
    fn points(&self, points: &[&report_point::Model]) -> Vec<Entry> {
        let mut entries = Vec::with_capacity(points.len());
        let together = |one: &&report_point::Model, other: &&report_point::Model| {
            one.section == other.section && one.heading == other.heading
        };
        let shown: Vec<&report_point::Model> = points
            .iter()
            .copied()
            .filter(|point| point.section != SectionKind::Introduction)
            .collect();
        for (cluster, points) in shown.chunk_by(together).enumerate() {
            for (nth, point) in points.iter().enumerate() {
                let number = format!("{}.{}", cluster + 1, nth + 1);
                let title = match point.heading.is_empty() {
                    true => titled(&point.text),
                    false => point.heading.clone(),
                };
                entries.push(Entry {
                    which: point.id.to_string(),
                    kind: EntryKind::Point,
                    address: format!("{}#p-{}-{}", self.address, cluster + 1, nth + 1),
                    title,
                    context: beside([self.reference.as_str(), &number, &self.row.title]),
                    body: point.text.clone(),
                    language: self.row.language,
                    day: self.row.published_at.map(|at| at.date_naive()),
                    themes: point.theme.into_iter().collect(),
                });
            }
        }
        entries
    }
}

async fn recommendations(platform: &Platform, keeper: &mut Keeper<'_>) -> Result<()> {
    use recommendation::Column;
    let db = platform.db();
    let mut behind: Option<RecommendationId> = None;
    loop {
        let mut rows = published();
        if let Some(id) = behind {
            rows = rows.filter(Column::Id.gt(id));
        }
        let rows = rows.order_by_asc(Column::Id).limit(PAGE).all(db).await?;
        let Some(last) = rows.last() else {
            return Ok(());
        };
        behind = Some(last.id);
        let more: Vec<recommendation_theme::Model> = recommendation_theme::Entity::find()
            .filter(
                recommendation_theme::Column::RecommendationId.is_in(rows.iter().map(|row| row.id)),
            )
            .all(db)
            .await?;
        let days = days(platform, &rows).await?;
        for found in with_origin(db, rows).await? {
            let one = &found.recommendation;
            let also = more.iter().filter(|row| row.recommendation_id == one.id);
            let themes = one.said.theme.into_iter().chain(also.map(|row| row.theme));
            let names = one.said.addressees.iter().map(|to| to.name.as_str());
            let entry = Entry {
                which: one.id.to_string(),
                kind: EntryKind::Recommendation,
                address: paths::recommendation(&one.reference),
                title: titled(&one.said.text),
                context: beside([one.reference.as_str(), &found.dialogue]),
                body: joined(std::iter::once(one.said.text.as_str()).chain(names)),
                language: found.language,
                day: days.get(&one.id).copied(),
                themes: themes.collect(),
            };
            keeper.take(entry).await?;
        }
    }
}

/// The days on which the reports of recommendations were published.
async fn days(
    platform: &Platform,
    rows: &[recommendation::Model],
) -> Result<HashMap<RecommendationId, NaiveDate>> {
    use report::{Column, Entity};
    let reports: Vec<(ReportId, Option<DateTime<Utc>>)> = Entity::find()
        .select_only()
        .columns([Column::Id, Column::PublishedAt])
        .filter(Column::Id.is_in(rows.iter().map(|row| row.report_id)))
        .into_tuple()
        .all(platform.db())
        .await?;
    let published: HashMap<ReportId, NaiveDate> = reports
        .into_iter()
        .filter_map(|(id, at)| Some((id, at?.date_naive())))
        .collect();
    let day = |row: &recommendation::Model| Some((row.id, *published.get(&row.report_id)?));
    Ok(rows.iter().filter_map(day).collect())
}
