//! Bringing a sheet back: what people changed in its follow-up columns is read, shown row by row, and taken over all
//! at once or not at all. The reference says of which recommendation a row speaks; columns that are not in the file
//! stay as they are, and so does everything that the report says.

mod plan;

use anyhow::Context as _;
use chrono::Duration;
use domain::audit::{Change, Entry, Subject};
use domain::follow_up::parse_change;
use domain::ids::{DialogueId, RecommendationImportId};
use domain::{Actor, FieldError, Permission, Refusal, text};
use entity::recommendation_import::{ActiveModel, Column, Entity};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use self::plan::plan;
use super::rows::raise;
use super::{edit, sheet};
use crate::directory::reader::{self, Columns, Sheet};
use crate::{Platform, Result};

pub use crate::directory::reader::LARGEST_FILE;

/// How long a file waits for its confirmation.
const WAITS: Duration = Duration::days(7);

/// What a file holds.
const COLUMNS: Columns = Columns {
    known: &sheet::COLUMNS,
    required: &["reference"],
};

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Becomes {
    /// The names of the fields that change, with what was and will be there.
    Updated(Vec<Change>),
    Unchanged,
    /// By the columns.
    Refused(Vec<FieldError>),
}

/// A row of a file, and what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// As a spreadsheet counts.
    pub number: usize,
    pub reference: String,
    pub becomes: Becomes,
}

/// A file before it is taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    pub id: RecommendationImportId,
    pub file: String,
    pub lines: Vec<Line>,
    /// Columns of the file that are not taken over.
    pub left_out: Vec<String>,
}

/// What was taken over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub updated: usize,
    pub unchanged: usize,
}

/// Reads a file and keeps it for the preview.
///
/// # Errors
/// Refuses what cannot be read as a sheet with references, and those who may not write reports.
pub async fn upload(
    platform: &Platform,
    actor: &Actor,
    file_name: &str,
    bytes: Vec<u8>,
) -> Result<RecommendationImportId> {
    actor.may(Permission::WriteReports)?;
    let account = actor.account().ok_or(Refusal::NotPermitted)?;
    let read = tokio::task::spawn_blocking(move || reader::read_as(&bytes, COLUMNS));
    let sheet = read.await.context("reading a sheet")??;
    let tx = platform.begin().await?;
    Entity::delete_many()
        .filter(Column::MadeAt.lt(tx.now() - WAITS))
        .exec(tx.db())
        .await?;
    let id = RecommendationImportId::new();
    let name: String = text::line(file_name).chars().take(200).collect();
    Entity::insert(ActiveModel {
        id: Set(id),
        file_name: Set(name),
        rows_json: Set(serde_json::to_string(&sheet).context("keeping a sheet")?),
        made_by: Set(account),
        made_at: Set(tx.now()),
    })
    .exec_without_returning(tx.db())
    .await?;
    tx.commit().await?;
    Ok(id)
}

/// What would become of a file now.
///
/// # Errors
/// [`Refusal::NotFound`] when it was taken over already, or waited too long.
pub async fn preview(
    platform: &Platform,
    actor: &Actor,
    id: RecommendationImportId,
) -> Result<Preview> {
    actor.may(Permission::WriteReports)?;
    let row = Entity::find_by_id(id)
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let sheet = kept(&row.rows_json)?;
    let planned = plan(platform.db(), &sheet).await?;
    Ok(Preview {
        id,
        file: row.file_name,
        lines: planned.into_iter().map(|planned| planned.line).collect(),
        left_out: sheet.left_out,
    })
}

/// Takes a file over, all of its rows or none. A confirmation that is sent twice changes nothing more.
///
/// # Errors
/// [`Refusal::RowsRefused`] while a row cannot be taken; refuses those who may not write reports.
pub async fn confirm(
    platform: &Platform,
    actor: &Actor,
    id: RecommendationImportId,
) -> Result<Counts> {
    actor.may(Permission::WriteReports)?;
    let tx = platform.begin().await?;
    let Some(row) = Entity::find_by_id(id).one(tx.db()).await? else {
        return Ok(Counts::default());
    };
    let sheet = kept(&row.rows_json)?;
    let mut dialogues: Vec<DialogueId> = plan(tx.db(), &sheet)
        .await?
        .iter()
        .filter_map(|planned| planned.known.as_ref().map(|(_, dialogue)| *dialogue))
        .collect();
    dialogues.sort_unstable();
    dialogues.dedup();
    for dialogue in dialogues {
        tx.lock_dialogue(dialogue).await?;
    }
    // Whoever deletes the row first takes the file over.
    let taken = Entity::delete_by_id(id).exec(tx.db()).await?;
    if taken.rows_affected == 0 {
        return Ok(Counts::default());
    }
    // What was read before the locks may have changed since.
    let planned = plan(tx.db(), &sheet).await?;
    let refused = planned
        .iter()
        .filter(|planned| matches!(planned.line.becomes, Becomes::Refused(_)))
        .count();
    if refused > 0 {
        return Err(Refusal::RowsRefused { rows: refused }.into());
    }
    let mut counts = Counts::default();
    for planned in planned {
        let Some((row, dialogue)) = planned.known else {
            continue;
        };
        if planned.line.becomes == Becomes::Unchanged {
            counts.unchanged += 1;
            continue;
        }
        let said = parse_change(&planned.form).map_err(Refusal::Invalid)?;
        let changes = edit::write(&tx, &row, &said).await?;
        raise(&tx, &row).await?;
        let reference = row.reference;
        let entry = Entry::RecommendationChanged { reference, changes };
        tx.record(actor, &Subject::Dialogue(dialogue), &entry)
            .await?;
        counts.updated += 1;
    }
    let entry = Entry::RecommendationsImported {
        updated: counts.updated,
        unchanged: counts.unchanged,
    };
    tx.record(actor, &Subject::Platform, &entry).await?;
    tx.touch_public().await?;
    tx.commit().await?;
    Ok(counts)
}

fn kept(json: &str) -> Result<Sheet> {
    Ok(serde_json::from_str(json).context("reading a sheet that was kept")?)
}
