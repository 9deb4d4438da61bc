//! One recommendation with everything that became of it, as the desk, the public and the holders of links read it.

use chrono::{DateTime, NaiveDate, Utc};
use domain::follow_up::{
    AddresseeAnswer, AuthorKind, FollowUpStatus, LineageKind, OwnerKind, Part, StatementKind,
};
use domain::ids::{
    DialogueId, OrganisationId, RecommendationId, RecommendationRequestId,
    RecommendationStatementId, RecommendationStepId, WorkingGroupId,
};
use domain::{Language, Theme};

use crate::portal::recommendations::Found;
use crate::reports::queries::Point;

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
