//! Reading reports: whole ones, for the desk and for the public.

use chrono::{DateTime, Utc};
use domain::follow_up::FollowUpStatus;
use domain::ids::{DialogueId, PointId, RecommendationId, ReportId};
use domain::recommendation::Addressee;
use domain::report::{PointText, RecommendationText, Snapshot, Texts};
use domain::{Actor, Language, Permission, Refusal, ReportState};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::corrigenda::Corrigendum;
use super::parts::{self, Parts};
use crate::dialogues::queries::DialogueHead;
use crate::portal::{self, Dialogue, Themed};
use crate::{Platform, Result};

/// A report with everything in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub id: ReportId,
    pub state: ReportState,
    pub title: String,
    pub gist: String,
    pub introduction: String,
    pub additional_suggestions: String,
    pub language: Language,
    pub hash: Option<String>,
    pub version: i64,
    pub changed_at: DateTime<Utc>,
    pub adopted_at: Option<DateTime<Utc>>,
    pub published_at: Option<DateTime<Utc>>,
    /// In their order, section after section.
    pub points: Vec<Point>,
    /// In their order.
    pub recommendations: Vec<Recommendation>,
    /// What was corrected after the publication, in its order.
    pub corrigenda: Vec<Corrigendum>,
}

impl Report {
    /// A row with what hangs on it.
    pub(crate) fn of(report: entity::report::Model, parts: Parts) -> Self {
        Self {
            id: report.id,
            state: report.state,
            title: report.title,
            gist: report.gist,
            introduction: report.introduction,
            additional_suggestions: report.additional_suggestions,
            language: report.language,
            hash: report.hash,
            version: report.version,
            changed_at: report.changed_at,
            adopted_at: report.adopted_at,
            published_at: report.published_at,
            points: parts.points,
            recommendations: parts.recommendations,
            corrigenda: parts.corrigenda,
        }
    }

    /// The running texts.
    #[must_use]
    pub fn texts(&self) -> Texts {
        Texts {
            title: self.title.clone(),
            gist: self.gist.clone(),
            introduction: self.introduction.clone(),
            additional_suggestions: self.additional_suggestions.clone(),
            language: self.language,
        }
    }

    /// What versions and circulated drafts keep of it.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        let points = self.points.iter();
        let recommendations = self.recommendations.iter();
        Snapshot {
            texts: self.texts(),
            points: points.map(|one| (one.id, one.said.clone())).collect(),
            recommendations: recommendations
                .map(|one| (one.id, one.said.clone()))
                .collect(),
        }
    }

    /// The same report with the text that it had in a kept state; `reference` makes the references of its
    /// recommendations by their numbers.
    #[must_use]
    pub fn as_in(&self, kept: Snapshot, reference: impl Fn(i64) -> String) -> Self {
        let numbered = kept.recommendations.into_iter().zip(1_i64..);
        Self {
            title: kept.texts.title,
            gist: kept.texts.gist,
            introduction: kept.texts.introduction,
            additional_suggestions: kept.texts.additional_suggestions,
            language: kept.texts.language,
            points: kept
                .points
                .into_iter()
                .map(|(id, said)| Point { id, said })
                .collect(),
            recommendations: numbered
                .map(|((id, said), number)| Recommendation {
                    id,
                    number,
                    reference: reference(number),
                    said,
                    // Nothing is followed up before the text is adopted.
                    status: FollowUpStatus::NotStarted,
                })
                .collect(),
            ..self.clone()
        }
    }
}

/// The running texts of a row.
pub(super) fn texts_of(row: &entity::report::Model) -> Texts {
    Texts {
        title: row.title.clone(),
        gist: row.gist.clone(),
        introduction: row.introduction.clone(),
        additional_suggestions: row.additional_suggestions.clone(),
        language: row.language,
    }
}

/// A point and its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    pub id: PointId,
    pub said: PointText,
}

/// A recommendation, its id and its reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recommendation {
    pub id: RecommendationId,
    pub number: i64,
    pub reference: String,
    pub said: RecommendationText,
    /// Where its implementation stands; nothing of the report's text.
    pub status: FollowUpStatus,
}

/// What the report's pages at the desk show.
#[derive(Clone, Debug)]
pub struct Desk {
    pub head: DialogueHead,
    pub dialogue: Dialogue,
    pub report: Option<Report>,
}

/// Reads a dialogue and its report for the desk.
///
/// # Errors
/// Refuses those who may not write reports; not found when there is no such dialogue.
pub async fn desk(platform: &Platform, actor: &Actor, dialogue: DialogueId) -> Result<Desk> {
    actor.may(Permission::WriteReports)?;
    let db = platform.db();
    let of = entity::dialogue::Entity::find_by_id(dialogue);
    let of: Themed = portal::with_themes(of)
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let report = entity::report::Entity::find()
        .filter(entity::report::Column::DialogueId.eq(dialogue))
        .one(db)
        .await?;
    let report = match report {
        Some(report) => Some(whole(db, report).await?),
        None => None,
    };
    Ok(Desk {
        head: DialogueHead::of(&of.row)?,
        dialogue: of.into(),
        report,
    })
}

/// A kept version of a dialogue's report; none when it was not kept. Two queries.
///
/// # Errors
/// Refuses those who may not write reports; not found when the dialogue has no report.
pub async fn kept(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    version: i64,
) -> Result<Option<Snapshot>> {
    actor.may(Permission::WriteReports)?;
    let report = super::of_dialogue(platform.db(), dialogue).await?;
    let report = report.ok_or(Refusal::NotFound)?;
    super::versions::at(platform.db(), report.id, version).await
}

/// Reads everything that belongs to a report. One query.
pub(crate) async fn whole<C: ConnectionTrait>(
    db: &C,
    report: entity::report::Model,
) -> Result<Report> {
    let select = entity::report::Entity::find_by_id(report.id).select_only();
    let parts = parts::with_parts(select, db.get_database_backend())
        .into_model::<Parts>()
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    Ok(Report::of(report, parts))
}

pub(crate) fn point(row: entity::report_point::Model) -> Point {
    Point {
        id: row.id,
        said: PointText {
            section: row.section,
            heading: row.heading,
            theme: row.theme,
            text: row.text,
            grade: row.grade,
            verb: row.verb,
            speaker_class: row.speaker_class,
        },
    }
}

pub(crate) fn recommendation(
    one: entity::recommendation::Model,
    addressees: &[(RecommendationId, Addressee)],
) -> Recommendation {
    Recommendation {
        id: one.id,
        number: one.number,
        reference: one.reference,
        status: one.status,
        said: RecommendationText {
            text: one.text,
            theme: one.theme,
            state: one.state,
            support: one.support,
            point: one.point_id,
            addressees: addressees
                .iter()
                .filter(|(of, _)| *of == one.id)
                .map(|(_, addressee)| addressee.clone())
                .collect(),
        },
    }
}

/// The addressees of some recommendations, in their order.
pub(crate) async fn addressees<C: ConnectionTrait>(
    db: &C,
    ids: &[RecommendationId],
) -> Result<Vec<(RecommendationId, Addressee)>> {
    use entity::recommendation_addressee::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::RecommendationId.is_in(ids.iter().copied()))
        .order_by_asc(Column::Place)
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            (
                row.recommendation_id,
                Addressee {
                    kind: row.kind,
                    name: row.name,
                },
            )
        })
        .collect())
}
