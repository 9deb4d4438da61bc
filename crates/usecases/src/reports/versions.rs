//! Every saved state of a report, kept with each change: `compare` says what is different, `restore` brings one back.

use anyhow::Context;
use chrono::{DateTime, Utc};
use domain::Actor;
use domain::ids::ReportId;
use domain::report::Snapshot;
use entity::report_version::{ActiveModel, Column, Entity};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter,
};

use super::queries;
use crate::{Result, Tx};

/// Keeps the report as it stands now, under its present version.
pub(super) async fn keep(tx: &Tx, actor: &Actor, report: ReportId) -> Result<()> {
    let row = entity::report::Entity::find_by_id(report)
        .one(tx.db())
        .await?
        .context("a report that was just written")?;
    write(tx, row, actor.account(), tx.now()).await
}

/// Keeps a report that was written before versions were kept, so that its next change can be compared with it.
pub(super) async fn begin(tx: &Tx, report: &entity::report::Model) -> Result<()> {
    let known = Entity::find()
        .filter(Column::ReportId.eq(report.id))
        .filter(Column::Version.eq(report.version))
        .count(tx.db())
        .await?;
    if known == 0 {
        write(tx, report.clone(), None, report.changed_at).await?;
    }
    Ok(())
}

async fn write(
    tx: &Tx,
    report: entity::report::Model,
    by: Option<domain::ids::AccountId>,
    at: DateTime<Utc>,
) -> Result<()> {
    let (id, version) = (report.id, report.version);
    let whole = queries::whole(tx.db(), report).await?;
    let text = serde_json::to_value(whole.snapshot()).map_err(anyhow::Error::from)?;
    let row = ActiveModel {
        report_id: Set(id),
        version: Set(version),
        text: Set(text),
        made_by: Set(by),
        made_at: Set(at),
    };
    Entity::insert(row)
        .on_conflict(
            OnConflict::columns([Column::ReportId, Column::Version])
                .do_nothing()
                .to_owned(),
        )
        .exec_without_returning(tx.db())
        .await?;
    Ok(())
}

/// The report as it stood under a version; none when that version was not kept.
pub(super) async fn at(
    db: &impl ConnectionTrait,
    report: ReportId,
    version: i64,
) -> Result<Option<Snapshot>> {
    let row = Entity::find_by_id((report, version)).one(db).await?;
    row.map(|row| snapshot(row.text)).transpose()
}

pub(super) fn snapshot(text: serde_json::Value) -> Result<Snapshot> {
    Ok(serde_json::from_value(text).context("reading a version of a report")?)
}
