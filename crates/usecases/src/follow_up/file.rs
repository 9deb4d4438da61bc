//! Reading recommendations with everything that became of them: one, or all those of a report at once.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use domain::follow_up::is_overdue;
use domain::ids::{PointId, RecommendationId, RecommendationRequestId};
use domain::{Refusal, ReportState, Theme};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use super::one::{File, Kin, StatementLine, StepLine};
use super::owners::Owners;
use super::rows::{self, Of, day};
use crate::Result;
use crate::portal::recommendations::{Found, with_origin};
use crate::reports::queries::{self, Point};

/// Who reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reader {
    Desk,
    Public,
    /// The holder of a link reads their own words, withheld or not.
    Holder(RecommendationRequestId),
}

impl Reader {
    fn reads(self, row: &entity::recommendation_statement::Model) -> bool {
        match self {
            Self::Desk => true,
            Self::Public => row.withheld_at.is_none(),
            Self::Holder(of) => row.withheld_at.is_none() || row.request_id == Some(of),
        }
    }
}

/// Reads what became of a recommendation. Twelve queries at most.
pub(super) async fn file(
    db: &impl ConnectionTrait,
    of: Of,
    today: NaiveDate,
    reader: Reader,
) -> Result<File> {
    let rows = vec![of.row];
    let files = files(db, &of.report, &of.dialogue, rows, today, reader).await?;
    Ok(files.into_iter().next().ok_or(Refusal::NotFound)?)
}

/// Reads what became of recommendations of one report, in the order given. Twelve queries at most, however many there
/// are.
pub(super) async fn files(
    db: &impl ConnectionTrait,
    report: &entity::report::Model,
    dialogue: &entity::dialogue::Model,
    rows: Vec<entity::recommendation::Model>,
    today: NaiveDate,
    reader: Reader,
) -> Result<Vec<File>> {
    let ids: Vec<RecommendationId> = rows.iter().map(|row| row.id).collect();
    let mut kin = kin(db, &ids, reader).await?;
    let points = points(db, &rows).await?;
    let addressees = queries::addressees(db, &ids).await?;
    let owners = Owners::of(db, &rows).await?;
    let mut themes = themes(db, &ids).await?;
    let mut steps = steps(db, &ids).await?;
    let mut statements = statements(db, &ids, reader).await?;
    rows.into_iter()
        .map(|row| {
            let due = day(row.due_on.as_deref())?;
            let (earlier, later) = kin.remove(&row.id).unwrap_or_default();
            Ok(File {
                id: row.id,
                dialogue: dialogue.id,
                found: Found {
                    slug: dialogue.slug.clone(),
                    dialogue: dialogue.title.clone(),
                    language: report.language,
                    status: row.status,
                    due,
                    recommendation: queries::recommendation(row.clone(), &addressees),
                },
                version: row.follow_up_version,
                public: report.state == ReportState::Published,
                adopted_at: report.adopted_at,
                published_at: report.published_at,
                overdue: is_overdue(row.status, due, today),
                owner: owners.line(&row),
                point: row.point_id.and_then(|id| points.get(&id).cloned()),
                reason: row.status_reason,
                themes: themes.remove(&row.id).unwrap_or_default(),
                steps: steps.remove(&row.id).unwrap_or_default(),
                statements: statements.remove(&row.id).unwrap_or_default(),
                earlier,
                later,
            })
        })
        .collect()
}

/// The points that recommendations arose from.
async fn points(
    db: &impl ConnectionTrait,
    rows: &[entity::recommendation::Model],
) -> Result<HashMap<PointId, Point>> {
    use entity::report_point::{Column, Entity};
    let ids: Vec<PointId> = rows.iter().filter_map(|row| row.point_id).collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let found = Entity::find().filter(Column::Id.is_in(ids)).all(db).await?;
    Ok(found
        .into_iter()
        .map(|row| (row.id, queries::point(row)))
        .collect())
}

/// The themes of recommendations, in their order.
pub(super) async fn themes(
    db: &impl ConnectionTrait,
    of: &[RecommendationId],
) -> Result<HashMap<RecommendationId, Vec<Theme>>> {
    use entity::recommendation_theme::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::RecommendationId.is_in(of.iter().copied()))
        .all(db)
        .await?;
    let mut themes: HashMap<RecommendationId, Vec<Theme>> = HashMap::new();
    for row in rows {
        themes
            .entry(row.recommendation_id)
            .or_default()
            .push(row.theme);
    }
    themes.values_mut().for_each(|of| of.sort_unstable());
    Ok(themes)
}

async fn steps(
    db: &impl ConnectionTrait,
    of: &[RecommendationId],
) -> Result<HashMap<RecommendationId, Vec<StepLine>>> {
    use entity::recommendation_step::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::RecommendationId.is_in(of.iter().copied()))
        .order_by_asc(Column::Place)
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    let mut steps: HashMap<RecommendationId, Vec<StepLine>> = HashMap::new();
    for row in rows {
        let line = StepLine {
            id: row.id,
            text: row.text,
            due: day(row.due_on.as_deref())?,
            done: day(row.done_on.as_deref())?,
        };
        steps.entry(row.recommendation_id).or_default().push(line);
    }
    Ok(steps)
}

async fn statements(
    db: &impl ConnectionTrait,
    of: &[RecommendationId],
    reader: Reader,
) -> Result<HashMap<RecommendationId, Vec<StatementLine>>> {
    use entity::recommendation_statement::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::RecommendationId.is_in(of.iter().copied()))
        .order_by_asc(Column::SaidAt)
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    let mut said: HashMap<RecommendationId, Vec<StatementLine>> = HashMap::new();
    for row in rows {
        let (of, reads) = (row.recommendation_id, reader.reads(&row));
        let line = StatementLine {
            id: row.id,
            request: row.request_id,
            kind: row.kind,
            author: row.author,
            author_name: row.author_name,
            iso3: row.iso3,
            organisation: row.organisation_id,
            answer: row.answer.filter(|_| reads),
            text: if reads { row.text } else { String::new() },
            evidence: row
                .evidence
                .lines()
                .filter(|_| reads)
                .map(str::to_owned)
                .collect(),
            language: row.language,
            day: day(Some(&row.day))?.unwrap_or_else(|| row.said_at.date_naive()),
            said_at: row.said_at,
            withheld: row.withheld_reason,
        };
        said.entry(of).or_default().push(line);
    }
    Ok(said)
}

/// What a recommendation carries on, and what carries it on.
type Relatives = (Vec<Kin>, Vec<Kin>);

/// The recommendations before and after each; of those that are not published only the desk knows.
async fn kin(
    db: &impl ConnectionTrait,
    of: &[RecommendationId],
    reader: Reader,
) -> Result<HashMap<RecommendationId, Relatives>> {
    use entity::recommendation_lineage::{Column, Entity};
    let links = Entity::find()
        .filter(
            Condition::any()
                .add(Column::LaterId.is_in(of.iter().copied()))
                .add(Column::EarlierId.is_in(of.iter().copied())),
        )
        .all(db)
        .await?;
    if links.is_empty() {
        return Ok(HashMap::new());
    }
    let states: &[ReportState] = match reader {
        Reader::Desk => &rows::FOLLOWED,
        Reader::Public | Reader::Holder(_) => &[ReportState::Published],
    };
    let ours: HashSet<RecommendationId> = of.iter().copied().collect();
    let mut others = HashSet::new();
    for link in &links {
        others.extend(ours.contains(&link.later_id).then_some(link.earlier_id));
        others.extend(ours.contains(&link.earlier_id).then_some(link.later_id));
    }
    let others = entity::recommendation::Entity::find()
        .filter(entity::recommendation::Column::Id.is_in(others))
        .filter(entity::recommendation::Column::ReportId.in_subquery(rows::reports(states)))
        .order_by_asc(entity::recommendation::Column::Reference)
        .all(db)
        .await?;
    let mut kin: HashMap<RecommendationId, Relatives> = HashMap::new();
    for found in with_origin(db, others).await? {
        let other = found.recommendation.id;
        for link in &links {
            let one = || Kin {
                found: found.clone(),
                how: link.kind,
            };
            if link.earlier_id == other && ours.contains(&link.later_id) {
                kin.entry(link.later_id).or_default().0.push(one());
            }
            if link.later_id == other && ours.contains(&link.earlier_id) {
                kin.entry(link.earlier_id).or_default().1.push(one());
            }
        }
    }
    Ok(kin)
}
