//! Keeping a statement from the public: with a reason that everybody reads, and without touching a word.

use domain::audit::Entry;
use domain::follow_up::REASON_MAX;
use domain::ids::RecommendationStatementId;
use domain::{Actor, Refusal, text};
use entity::recommendation_statement::{ActiveModel, Column, Entity, Model};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::mails::{Mails, What};
use super::rows::{self, Locked};
use crate::{Platform, Result, mail};

/// Keeps a statement from the public. The page says that it is withheld and why; whoever said it is told.
///
/// # Errors
/// Refuses a missing reason and those who may not write reports; not found when there is no such statement.
pub async fn withhold(
    platform: &Platform,
    actor: &Actor,
    reference: &str,
    id: RecommendationStatementId,
    reason: &str,
) -> Result<()> {
    let mut locked = Locked::open(platform, actor, reference).await?;
    let row = statement(&locked, id).await?;
    let reason = text::required_paragraphs(reason, REASON_MAX)
        .map_err(|problem| Refusal::field("reason", problem))?;
    if row.withheld_reason.as_deref() == Some(reason.as_str()) {
        return Ok(());
    }
    let now = locked.tx.now();
    set(
        &locked,
        id,
        row.withheld_at.or(Some(now)),
        Some(reason.clone()),
    )
    .await?;
    if let Some(request) = row.request_id {
        let db = locked.tx.db();
        let request = entity::recommendation_request::Entity::find_by_id(request)
            .one(db)
            .await?
            .ok_or(Refusal::NotFound)?;
        let person = rows::person(db, request.focal_point_id).await?;
        let what = What::Withheld {
            kind: row.kind,
            reason: reason.clone(),
        };
        let mails = Mails {
            platform,
            of: &locked.of,
        };
        let told = mails.letter(&request, &row.author_name, &person, &what)?;
        mail::queue(&mut locked.tx, told.into_iter().collect()).await?;
    }
    let entry = Entry::RecommendationWithheld {
        reference: locked.of.row.reference.clone(),
        by: row.author_name,
        reason,
    };
    locked.record(actor, &entry).await
}

/// Lets a statement be read again. Done twice it is done once.
///
/// # Errors
/// As [`withhold`].
pub async fn release(
    platform: &Platform,
    actor: &Actor,
    reference: &str,
    id: RecommendationStatementId,
) -> Result<()> {
    let locked = Locked::open(platform, actor, reference).await?;
    let row = statement(&locked, id).await?;
    if row.withheld_at.is_none() {
        return Ok(());
    }
    set(&locked, id, None, None).await?;
    let entry = Entry::RecommendationReleased {
        reference: locked.of.row.reference.clone(),
        by: row.author_name,
    };
    locked.record(actor, &entry).await
}

async fn statement(locked: &Locked, id: RecommendationStatementId) -> Result<Model> {
    let found = Entity::find_by_id(id)
        .filter(Column::RecommendationId.eq(locked.of.row.id))
        .one(locked.tx.db())
        .await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

async fn set(
    locked: &Locked,
    id: RecommendationStatementId,
    at: Option<chrono::DateTime<chrono::Utc>>,
    reason: Option<String>,
) -> Result<()> {
    Entity::update_many()
        .set(ActiveModel {
            withheld_at: Set(at),
            withheld_reason: Set(reason),
            ..Default::default()
        })
        .filter(Column::Id.eq(id))
        .exec(locked.tx.db())
        .await?;
    Ok(())
}
