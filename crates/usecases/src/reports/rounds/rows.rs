//! Rounds, those who are asked and their comments, as rows.

use anyhow::Context;
use chrono_tz::Tz;
use domain::Refusal;
use domain::comment::Times;
use domain::ids::{CommentRoundId, CommenterId, ReportId};
use domain::report::Snapshot;
use entity::{comment_round, commenter, report_comment};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::reports::versions;
use crate::secret::token_hash;
use crate::{Platform, Result};

/// The token in somebody's link, the same each time.
pub(crate) fn token(platform: &Platform, commenter: CommenterId) -> String {
    platform.secret().token("comment", &commenter.to_string())
}

/// Who holds a link.
pub(super) async fn by_token(
    db: &impl ConnectionTrait,
    token: &str,
) -> Result<(comment_round::Model, commenter::Model)> {
    let found = commenter::Entity::find()
        .filter(commenter::Column::TokenHash.eq(token_hash(token)))
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let round = comment_round::Entity::find_by_id(found.round_id)
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    Ok((round, found))
}

/// The rounds of a report, the first one first.
pub(crate) async fn of_report(
    db: &impl ConnectionTrait,
    report: ReportId,
) -> Result<Vec<comment_round::Model>> {
    Ok(comment_round::Entity::find()
        .filter(comment_round::Column::ReportId.eq(report))
        .order_by_asc(comment_round::Column::Number)
        .all(db)
        .await?)
}

/// Those who were asked in some rounds, by name.
pub(super) async fn commenters(
    db: &impl ConnectionTrait,
    rounds: &[CommentRoundId],
) -> Result<Vec<commenter::Model>> {
    Ok(commenter::Entity::find()
        .filter(commenter::Column::RoundId.is_in(rounds.iter().copied()))
        .order_by_asc(commenter::Column::Name)
        .order_by_asc(commenter::Column::Id)
        .all(db)
        .await?)
}

/// Their comments in the order in which they were made.
pub(super) async fn comments(
    db: &impl ConnectionTrait,
    of: &[commenter::Model],
) -> Result<Vec<report_comment::Model>> {
    Ok(report_comment::Entity::find()
        .filter(report_comment::Column::CommenterId.is_in(of.iter().map(|one| one.id)))
        .order_by_asc(report_comment::Column::Id)
        .all(db)
        .await?)
}

pub(super) fn times(round: &comment_round::Model) -> Times {
    Times {
        opened_at: round.opened_at,
        closes_at: round.closes_at,
        ended_at: round.ended_at,
    }
}

pub(super) fn zone(round: &comment_round::Model) -> Result<Tz> {
    let zone = round.zone.parse::<Tz>();
    Ok(zone.map_err(|_| anyhow::anyhow!("no zone is called {}", round.zone))?)
}

pub(super) fn draft(round: &comment_round::Model) -> Result<Snapshot> {
    versions::snapshot(round.draft.clone())
}

/// Where a comment stands.
pub(super) fn about(row: &report_comment::Model) -> Result<domain::comment::About> {
    let read = domain::comment::About::of(row.place, &row.item);
    Ok(read.with_context(|| format!("reading where comment {} stands", row.id))?)
}
