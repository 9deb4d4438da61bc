//! One recommendation with everything that became of it, as the desk, the public and the holders of links read it.

use chrono::{DateTime, NaiveDate, Utc};
use domain::follow_up::{
    AddresseeAnswer, AuthorKind, FollowUpStatus, LineageKind, OwnerKind, Part, StatementKind,
    is_overdue,
};
use domain::ids::{
    DialogueId, OrganisationId, RecommendationId, RecommendationRequestId,
    RecommendationStatementId, RecommendationStepId, WorkingGroupId,
};
use domain::{Language, ReportState, Theme};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use super::rows::{self, Of, day};
use crate::Result;
use crate::portal::recommendations::{Found, with_origin};
use crate::reports::queries::{self, Point};

/// A recommendation and what became of it.
#[derive(Clone, Debug)]
pub struct File {
    pub id: RecommendationId,
    pub dialogue: DialogueId,
    pub found: Found,
    /// The version that forms are opened on.
    pub version: i64,
    /// Whether the public sees it.
    pub public: bool,
    pub adopted_at: Option<DateTime<Utc>>,
    pub published_at: Option<DateTime<Utc>>,
    pub reason: String,
    pub owner: Option<OwnerLine>,
    pub overdue: bool,
    /// Beside the theme of the report.
    pub themes: Vec<Theme>,
    /// In their order.
    pub steps: Vec<StepLine>,
    /// In the order in which they were said.
    pub statements: Vec<StatementLine>,
    /// The earlier recommendations that it carries on.
    pub earlier: Vec<Kin>,
    /// The later ones that carry it on.
    pub later: Vec<Kin>,
    /// The point that it arose from.
    pub point: Option<Point>,
}

/// The same as the public reads it.
pub type Story = File;

impl File {
    /// Where it goes on, when it was merged.
    #[must_use]
    pub fn merged_into(&self) -> Option<&Kin> {
        let merges = |kin: &&Kin| kin.how == LineageKind::Merges;
        self.later.iter().find(merges)
    }

    #[must_use]
    pub fn reference(&self) -> &str {
        &self.found.recommendation.reference
    }

    #[must_use]
    pub fn status(&self) -> FollowUpStatus {
        self.found.status
    }
}

/// Who looks after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnerLine {
    pub kind: OwnerKind,
    /// Empty for the secretariat.
    pub name: String,
    pub group: Option<WorkingGroupId>,
    /// The address of a group's public page.
    pub slug: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepLine {
    pub id: RecommendationStepId,
    pub text: String,
    pub due: Option<NaiveDate>,
    pub done: Option<NaiveDate>,
}

/// An answer, a report or a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementLine {
    pub id: RecommendationStatementId,
    /// By whose link it came.
    pub request: Option<RecommendationRequestId>,
    pub kind: StatementKind,
    pub author: AuthorKind,
    pub author_name: String,
    /// ISO 3166-1 alpha-3, for a State.
    pub iso3: Option<String>,
    pub organisation: Option<OrganisationId>,
    pub answer: Option<AddresseeAnswer>,
    /// Empty for those who may not read it.
    pub text: String,
    pub evidence: Evidence,
    pub language: Language,
    pub day: NaiveDate,
    pub said_at: DateTime<Utc>,
    /// Why it is withheld; none when it is not.
    pub withheld: Option<String>,
}

/// Web addresses.
pub type Evidence = Vec<String>;

impl StatementLine {
    /// Whether two statements are of the same author.
    #[must_use]
    pub fn same_author(&self, other: &Self) -> bool {
        (self.author, self.organisation) == (other.author, other.organisation)
            && (self.organisation.is_some() || self.author_name == other.author_name)
    }
}

/// The answer of each addressee that stands today, in the order in which they first answered.
#[must_use]
pub fn latest_answers(statements: &[StatementLine]) -> Vec<&StatementLine> {
    let mut latest: Vec<&StatementLine> = Vec::new();
    for one in statements
        .iter()
        .filter(|one| one.kind == StatementKind::Answer)
    {
        match latest.iter_mut().find(|known| known.same_author(one)) {
            Some(known) => *known = one,
            None => latest.push(one),
        }
    }
    latest
}

/// A recommendation that carries this one on, or that it carries on.
#[derive(Clone, Debug)]
pub struct Kin {
    pub found: Found,
    pub how: LineageKind,
}

/// An organisation that is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestLine {
    pub id: RecommendationRequestId,
    pub organisation: String,
    pub country: Option<String>,
    pub focal_point: String,
    pub part: Part,
    pub answer_by: Option<NaiveDate>,
    pub reminded_at: DateTime<Utc>,
    pub answered_at: Option<DateTime<Utc>>,
    pub closed: bool,
}

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
    let row = of.row.clone();
    let due = day(row.due_on.as_deref())?;
    let (earlier, later) = kin(db, &row, reader).await?;
    let point = match row.point_id {
        Some(id) => entity::report_point::Entity::find_by_id(id).one(db).await?,
        None => None,
    };
    let addressees = queries::addressees(db, &[row.id]).await?;
    let found = Found {
        slug: of.dialogue.slug.clone(),
        dialogue: of.dialogue.title.clone(),
        language: of.report.language,
        status: row.status,
        due,
        recommendation: queries::recommendation(row.clone(), &addressees),
    };
    Ok(File {
        id: row.id,
        dialogue: of.dialogue.id,
        found,
        version: row.follow_up_version,
        public: of.is_public(),
        adopted_at: of.report.adopted_at,
        published_at: of.report.published_at,
        overdue: is_overdue(row.status, due, today),
        owner: owner(db, &row).await?,
        reason: row.status_reason,
        themes: themes(db, row.id).await?,
        steps: steps(db, row.id).await?,
        statements: statements(db, row.id, reader).await?,
        earlier,
        later,
        point: point.map(queries::point),
    })
}

async fn owner(
    db: &impl ConnectionTrait,
    row: &entity::recommendation::Model,
) -> Result<Option<OwnerLine>> {
    let Some(kind) = row.owner_kind else {
        return Ok(None);
    };
    let mut line = OwnerLine {
        kind,
        name: String::new(),
        group: row.owner_group_id,
        slug: None,
    };
    if let Some(id) = row.owner_organisation_id {
        line.name = rows::organisation(db, id).await?.name;
    }
    if let Some(id) = row.owner_group_id
        && let Some(group) = entity::working_group::Entity::find_by_id(id)
            .one(db)
            .await?
    {
        line.name = group.title;
        line.slug = Some(group.slug);
    }
    Ok(Some(line))
}

async fn themes(db: &impl ConnectionTrait, of: RecommendationId) -> Result<Vec<Theme>> {
    use entity::recommendation_theme::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::RecommendationId.eq(of))
        .all(db)
        .await?;
    let mut themes: Vec<Theme> = rows.into_iter().map(|row| row.theme).collect();
    themes.sort_unstable();
    Ok(themes)
}

async fn steps(db: &impl ConnectionTrait, of: RecommendationId) -> Result<Vec<StepLine>> {
    use entity::recommendation_step::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::RecommendationId.eq(of))
        .order_by_asc(Column::Place)
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    rows.into_iter()
        .map(|row| {
            Ok(StepLine {
                id: row.id,
                text: row.text,
                due: day(row.due_on.as_deref())?,
                done: day(row.done_on.as_deref())?,
            })
        })
        .collect()
}

async fn statements(
    db: &impl ConnectionTrait,
    of: RecommendationId,
    reader: Reader,
) -> Result<Vec<StatementLine>> {
    use entity::recommendation_statement::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::RecommendationId.eq(of))
        .order_by_asc(Column::SaidAt)
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    rows.into_iter()
        .map(|row| {
            let reads = reader.reads(&row);
            Ok(StatementLine {
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
            })
        })
        .collect()
}

/// The recommendations before and after it; of those that are not published only the desk knows.
async fn kin(
    db: &impl ConnectionTrait,
    row: &entity::recommendation::Model,
    reader: Reader,
) -> Result<(Vec<Kin>, Vec<Kin>)> {
    use entity::recommendation_lineage::{Column, Entity};
    let links = Entity::find()
        .filter(
            Condition::any()
                .add(Column::LaterId.eq(row.id))
                .add(Column::EarlierId.eq(row.id)),
        )
        .all(db)
        .await?;
    if links.is_empty() {
        return Ok((Vec::new(), Vec::new()));
    }
    let states: &[ReportState] = match reader {
        Reader::Desk => &rows::FOLLOWED,
        Reader::Public | Reader::Holder(_) => &[ReportState::Published],
    };
    let ids = links
        .iter()
        .flat_map(|link| [link.later_id, link.earlier_id]);
    let others = entity::recommendation::Entity::find()
        .filter(entity::recommendation::Column::Id.is_in(ids.filter(|id| *id != row.id)))
        .filter(entity::recommendation::Column::ReportId.in_subquery(rows::reports(states)))
        .order_by_asc(entity::recommendation::Column::Reference)
        .all(db)
        .await?;
    let (mut earlier, mut later) = (Vec::new(), Vec::new());
    for found in with_origin(db, others).await? {
        let other = found.recommendation.id;
        for link in &links {
            let kin = || Kin {
                found: found.clone(),
                how: link.kind,
            };
            if link.later_id == row.id && link.earlier_id == other {
                earlier.push(kin());
            } else if link.earlier_id == row.id && link.later_id == other {
                later.push(kin());
            }
        }
    }
    Ok((earlier, later))
}
