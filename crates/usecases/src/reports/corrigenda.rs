//! Corrigenda of published reports. The adopted text and its hash stay; what should have stood there is said beside
//! it, under a number, wherever the report is read.

use domain::audit::{Entry, Subject};
use domain::ids::{CorrigendumId, DialogueId, ReportId};
use domain::report::{Correction, CorrectionForm, parse_correction};
use domain::{Actor, Permission, Refusal, ReportState};
use entity::corrigendum::{Column, Entity, Model};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder,
};

use super::of_dialogue;
use crate::{Platform, Result};

/// The most corrigenda of one report.
const MAX: usize = 200;

/// A corrigendum with its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Corrigendum {
    pub number: i64,
    pub said: Correction,
}

/// Issues the next corrigendum of a published report. The id comes with the form, so that a form that is sent twice
/// issues one.
///
/// # Errors
/// Refuses a form that needs another look, a report that is not published, and those who may not write reports.
pub async fn issue(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    id: CorrigendumId,
    form: &CorrectionForm,
) -> Result<()> {
    let tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(dialogue).await?;
    actor.may(Permission::WriteReports)?;
    let report = of_dialogue(tx.db(), dialogue.id)
        .await?
        .ok_or(Refusal::NotFound)?;
    if report.state != ReportState::Published {
        return Err(Refusal::WrongState {
            state: report.state.label_key(),
        }
        .into());
    }
    let said = parse_correction(form).map_err(Refusal::Invalid)?;
    let known = rows(tx.db(), report.id).await?;
    if known.iter().any(|row| row.id == id) {
        return Ok(());
    }
    if known.len() >= MAX {
        return Err(Refusal::TooManyRows { max: MAX }.into());
    }
    let number = known.last().map_or(0, |row| row.number) + 1;
    let row = Model {
        id,
        report_id: report.id,
        number,
        place: said.place,
        reads: said.reads,
        should_read: said.should_read,
        reason: said.reason,
        day: said.day.to_string(),
        issued_by: actor.account(),
        issued_at: tx.now(),
    };
    Entity::insert(row.into_active_model().reset_all())
        .exec_without_returning(tx.db())
        .await?;
    let entry = Entry::CorrigendumIssued { number };
    tx.record(actor, &Subject::Dialogue(dialogue.id), &entry)
        .await?;
    tx.touch_public().await?;
    tx.commit().await
}

async fn rows(db: &impl ConnectionTrait, report: ReportId) -> Result<Vec<Model>> {
    Ok(Entity::find()
        .filter(Column::ReportId.eq(report))
        .order_by_asc(Column::Number)
        .all(db)
        .await?)
}

/// A corrigendum out of its row.
pub(super) fn of_row(row: Model) -> Result<Corrigendum, DbErr> {
    let day = row.day.parse();
    Ok(Corrigendum {
        number: row.number,
        said: Correction {
            place: row.place,
            reads: row.reads,
            should_read: row.should_read,
            reason: row.reason,
            day: day.map_err(|_| DbErr::Type(format!("the day {:?}", row.day)))?,
        },
    })
}
