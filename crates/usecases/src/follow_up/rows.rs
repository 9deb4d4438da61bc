//! Recommendations as rows, locked for those who follow them up and for those who hold a link.

use anyhow::Context;
use chrono::NaiveDate;
use domain::audit::{Entry, Subject};
use domain::ids::{OrganisationId, PersonId, RecommendationRequestId};
use domain::{Actor, Permission, Refusal, ReportState};
use entity::recommendation::{Column, Entity, Model};
use entity::recommendation_request as request;
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use crate::secret::token_hash;
use crate::{Platform, Result, Tx};

/// Reports whose recommendations are followed up: their texts stand.
pub(super) const FOLLOWED: [ReportState; 2] = [ReportState::Adopted, ReportState::Published];

/// The reports in these states.
pub(super) fn reports(states: &[ReportState]) -> SelectStatement {
    Query::select()
        .column(entity::report::Column::Id)
        .from(entity::report::Entity)
        .and_where(entity::report::Column::State.is_in(states.iter().copied()))
        .to_owned()
}

/// A recommendation with its report and its dialogue.
#[derive(Clone, Debug)]
pub(super) struct Of {
    pub row: Model,
    pub report: entity::report::Model,
    pub dialogue: entity::dialogue::Model,
}

impl Of {
    /// Reads them by the reference. Three queries.
    pub async fn find(db: &impl ConnectionTrait, reference: &str) -> Result<Self> {
        let row = Entity::find()
            .filter(Column::Reference.eq(reference))
            .filter(Column::ReportId.in_subquery(reports(&FOLLOWED)))
            .one(db)
            .await?
            .ok_or(Refusal::NotFound)?;
        Self::of(db, row).await
    }

    async fn of(db: &impl ConnectionTrait, row: Model) -> Result<Self> {
        let report = entity::report::Entity::find_by_id(row.report_id)
            .one(db)
            .await?
            .ok_or(Refusal::NotFound)?;
        let dialogue = entity::dialogue::Entity::find_by_id(report.dialogue_id)
            .one(db)
            .await?
            .ok_or(Refusal::NotFound)?;
        Ok(Self {
            row,
            report,
            dialogue,
        })
    }

    /// Whether the public sees it.
    pub fn is_public(&self) -> bool {
        self.report.state == ReportState::Published
    }
}

/// A recommendation whose dialogue is locked.
pub(super) struct Locked {
    pub tx: Tx,
    pub of: Of,
}

impl Locked {
    /// For somebody who writes reports: whoever may adopt a recommendation says what became of it. A dialogue that was
    /// archived is over, its recommendations are not.
    pub async fn open(platform: &Platform, actor: &Actor, reference: &str) -> Result<Self> {
        actor.may(Permission::WriteReports)?;
        let tx = platform.begin().await?;
        let found = Of::find(tx.db(), reference).await?;
        tx.lock_dialogue(found.dialogue.id).await?;
        // What was read before the lock may have changed since.
        let of = Of::find(tx.db(), reference).await?;
        Ok(Self { tx, of })
    }

    /// Refuses a form that was opened before somebody else changed the same.
    pub fn unchanged_since(&self, version: i64) -> Result<()> {
        if self.of.row.follow_up_version == version {
            Ok(())
        } else {
            Err(Refusal::ChangedMeanwhile.into())
        }
    }

    /// Makes it real under the next version.
    pub async fn keep(self, actor: &Actor, entry: &Entry) -> Result<()> {
        raise(&self.tx, &self.of.row).await?;
        self.record(actor, entry).await
    }

    /// Makes it real without touching what forms are opened on.
    pub async fn record(self, actor: &Actor, entry: &Entry) -> Result<()> {
        let subject = Subject::Dialogue(self.of.dialogue.id);
        self.tx.record(actor, &subject, entry).await?;
        if self.of.is_public() {
            self.tx.touch_public().await?;
        }
        self.tx.commit().await
    }
}

/// Raises the version on which forms are opened.
pub(super) async fn raise(tx: &Tx, row: &Model) -> Result<()> {
    Entity::update_many()
        .col_expr(
            Column::FollowUpVersion,
            Expr::col(Column::FollowUpVersion).add(1),
        )
        .filter(Column::Id.eq(row.id))
        .exec(tx.db())
        .await?;
    Ok(())
}

/// The token in an organisation's link, the same each time.
pub(crate) fn token(platform: &Platform, request: RecommendationRequestId) -> String {
    platform.secret().token("follow-up", &request.to_string())
}

/// The request that a link stands for. One that was closed opens nothing any more.
pub(super) async fn by_token(db: &impl ConnectionTrait, token: &str) -> Result<request::Model> {
    let found = request::Entity::find()
        .filter(request::Column::TokenHash.eq(token_hash(token)))
        .filter(request::Column::ClosedAt.is_null())
        .one(db)
        .await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

/// The recommendation of a request. Three queries.
pub(super) async fn of_request(db: &impl ConnectionTrait, row: &request::Model) -> Result<Of> {
    let found = Entity::find_by_id(row.recommendation_id)
        .filter(Column::ReportId.in_subquery(reports(&FOLLOWED)))
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    Of::of(db, found).await
}

/// What somebody holds who opened their link: the request, and the recommendation with its dialogue locked.
pub(super) struct Held {
    pub locked: Locked,
    pub request: request::Model,
    /// On whose account things happen.
    pub actor: Actor,
}

impl Held {
    pub async fn open(platform: &Platform, token: &str) -> Result<Self> {
        let tx = platform.begin().await?;
        let found = by_token(tx.db(), token).await?;
        let of = of_request(tx.db(), &found).await?;
        tx.lock_dialogue(of.dialogue.id).await?;
        let request = by_token(tx.db(), token).await?;
        let of = of_request(tx.db(), &request).await?;
        let actor = Actor::Asked {
            person: request.focal_point_id,
        };
        Ok(Self {
            locked: Locked { tx, of },
            request,
            actor,
        })
    }
}

/// A day as the rows keep it.
pub(super) fn day(raw: Option<&str>) -> Result<Option<NaiveDate>> {
    let read = raw.map(str::parse).transpose();
    Ok(read.context("reading a day of a recommendation")?)
}

pub(super) async fn organisation(
    db: &impl ConnectionTrait,
    id: OrganisationId,
) -> Result<entity::organisation::Model> {
    let found = entity::organisation::Entity::find_by_id(id).one(db).await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

pub(super) async fn person(
    db: &impl ConnectionTrait,
    id: PersonId,
) -> Result<entity::person::Model> {
    let found = entity::person::Entity::find_by_id(id).one(db).await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}
