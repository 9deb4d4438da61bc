//! Importing a list: at the desk in two steps, upload and confirmation; at the console in one.

use std::path::Path;

use anyhow::Context as _;
use chrono::Duration;
use domain::audit::{self, Subject};
use domain::ids::ImportId;
use domain::{Actor, Permission, Refusal, text};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter,
    QuerySelect,
};

use super::known;
use super::plan::{Counts, Note, Outcome, Plan, plan};
use super::reader::{self, Sheet};
use crate::error::refuse_when;
use crate::{Platform, Result, Tx};

/// How long an upload waits for its confirmation.
const WAITS: Duration = Duration::days(7);
/// How long the account of a list that was imported is told: it names rows and people.
const TOLD: Duration = Duration::days(30);

/// How a list is imported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportOptions {
    /// Say what would happen and write nothing.
    pub dry_run: bool,
    /// Take the good rows although others are refused.
    pub skip_bad_rows: bool,
}

/// What an import did or would do.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ImportReport {
    pub file: String,
    pub rows: usize,
    #[serde(flatten)]
    pub counts: Counts,
    /// Whether the directory was written.
    pub applied: bool,
    /// Columns of the file that the directory does not keep.
    pub columns_left_out: Vec<String>,
    /// What is wrong, cell by cell.
    pub problems: Vec<RowProblem>,
    /// What is worth knowing of rows that are taken.
    pub notes: Vec<RowNote>,
}

/// What is wrong with one cell of a row.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct RowProblem {
    pub row: usize,
    /// Empty when the whole row is meant.
    pub column: String,
    pub value: String,
    /// The stable code.
    pub code: String,
    /// The same in plain English.
    pub message: String,
}

/// A remark on a row that is taken.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct RowNote {
    pub row: usize,
    pub code: String,
    /// The columns or the name that it is about.
    pub about: String,
}

/// What is kept of an upload until it is confirmed, and afterwards.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kept {
    Waiting(Sheet),
    Done(ImportReport),
}

/// An upload as its page shows it.
#[derive(Debug)]
pub struct Preview {
    pub id: ImportId,
    pub file: String,
    pub state: PreviewState,
}

/// Where an upload stands.
#[derive(Debug)]
pub enum PreviewState {
    /// It waits for its confirmation; this would happen now.
    Waiting(Plan),
    /// It was imported; this is what happened.
    Done(ImportReport),
}

/// Reads a list and keeps it for the preview.
///
/// # Errors
/// Refuses what cannot be read, and those who may not change the directory.
pub async fn upload(
    platform: &Platform,
    actor: &Actor,
    file_name: &str,
    bytes: Vec<u8>,
) -> Result<ImportId> {
    use entity::contact_import::{ActiveModel, Column, Entity};
    actor.may(Permission::EditDirectory)?;
    let account = actor.account().ok_or(Refusal::NotPermitted)?;
    let sheet = read(bytes).await?;
    let tx = platform.begin().await?;
    // Lists hold personal data: nobody who forgot to confirm leaves one behind.
    Entity::delete_many()
        .filter(Column::AppliedAt.is_null())
        .filter(Column::MadeAt.lt(tx.now() - WAITS))
        .exec(tx.db())
        .await?;
    let id = ImportId::new();
    Entity::insert(ActiveModel {
        id: Set(id),
        file_name: Set(file_label(file_name)),
        rows_json: Set(write_kept(&Kept::Waiting(sheet))?),
        made_by: Set(account),
        made_at: Set(tx.now()),
        applied_at: Set(None),
    })
    .exec_without_returning(tx.db())
    .await?;
    tx.commit().await?;
    Ok(id)
}

/// What an upload would do to the directory as it is now, or what it did.
///
/// # Errors
/// [`Refusal::NotFound`] when there is no such upload.
pub async fn preview(platform: &Platform, actor: &Actor, id: ImportId) -> Result<Preview> {
    actor.may(Permission::EditDirectory)?;
    let row = entity::contact_import::Entity::find_by_id(id)
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let state = match read_kept(&row.rows_json)? {
        Kept::Waiting(sheet) => PreviewState::Waiting(plan_now(platform.db(), sheet).await?),
        Kept::Done(report) => PreviewState::Done(report),
    };
    Ok(Preview {
        id,
        file: row.file_name,
        state,
    })
}

/// Imports an upload. Confirming it again does nothing more and reports the same.
///
/// # Errors
/// [`Refusal::RowsRefused`] when rows are refused and the good ones are not wanted alone.
pub async fn confirm(
    platform: &Platform,
    actor: &Actor,
    id: ImportId,
    skip_bad_rows: bool,
) -> Result<ImportReport> {
    use entity::contact_import::{ActiveModel, Column, Entity};
    let tx = platform.begin().await?;
    known::lock(&tx).await?;
    let row = Entity::find_by_id(id)
        .lock_exclusive()
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    actor.may(Permission::EditDirectory)?;
    let sheet = match read_kept(&row.rows_json)? {
        Kept::Done(report) => return Ok(report),
        Kept::Waiting(sheet) => sheet,
    };
    let plan = plan_now(tx.db(), sheet).await?;
    if plan.counts.refused > 0 && !skip_bad_rows {
        return Err(Refusal::RowsRefused {
            rows: plan.counts.refused,
        }
        .into());
    }
    write(&tx, actor, &plan).await?;
    let report = report(&row.file_name, &plan, true);
    // The rows are in the directory now; only the account of them is kept.
    Entity::update_many()
        .set(ActiveModel {
            rows_json: Set(write_kept(&Kept::Done(report.clone()))?),
            applied_at: Set(Some(tx.now())),
            ..Default::default()
        })
        .filter(Column::Id.eq(id))
        .exec(tx.db())
        .await?;
    tx.commit().await?;
    Ok(report)
}

/// Lets go of lists that nobody confirmed and of the accounts of those that were imported long ago: both hold names.
/// Says how many.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn forget_old(platform: &Platform) -> Result<u64> {
    use entity::contact_import::{Column, Entity};
    let tx = platform.begin().await?;
    let old = Condition::any()
        .add(Column::AppliedAt.lt(tx.now() - TOLD))
        .add(
            Condition::all()
                .add(Column::AppliedAt.is_null())
                .add(Column::MadeAt.lt(tx.now() - WAITS)),
        );
    let gone = Entity::delete_many().filter(old).exec(tx.db()).await?;
    tx.commit().await?;
    Ok(gone.rows_affected)
}

/// Imports a file in one step, for the console.
///
/// When a row is refused and the options do not skip it, nothing is written and the report says why.
///
/// # Errors
/// Refuses what cannot be read as a list.
pub async fn import_file(
    platform: &Platform,
    actor: &Actor,
    path: &Path,
    options: ImportOptions,
) -> Result<ImportReport> {
    let shown = path.display().to_string();
    let bytes = tokio::fs::read(path)
        .await
        .with_context(|| format!("reading {shown}"))?;
    let name = path
        .file_name()
        .map_or(shown, |name| name.to_string_lossy().into_owned());
    import_bytes(platform, actor, &name, bytes, options).await
}

/// Imports the content of a file in one step.
///
/// # Errors
/// Refuses what cannot be read as a list.
pub async fn import_bytes(
    platform: &Platform,
    actor: &Actor,
    file_name: &str,
    bytes: Vec<u8>,
    options: ImportOptions,
) -> Result<ImportReport> {
    actor.may(Permission::EditDirectory)?;
    let sheet = read(bytes).await?;
    let file = file_label(file_name);
    if options.dry_run {
        let plan = plan_now(platform.db(), sheet).await?;
        return Ok(report(&file, &plan, false));
    }
    let tx = platform.begin().await?;
    known::lock(&tx).await?;
    let plan = plan_now(tx.db(), sheet).await?;
    if plan.counts.refused > 0 && !options.skip_bad_rows {
        return Ok(report(&file, &plan, false));
    }
    write(&tx, actor, &plan).await?;
    tx.commit().await?;
    Ok(report(&file, &plan, true))
}

async fn read(bytes: Vec<u8>) -> Result<Sheet> {
    let sheet = tokio::task::spawn_blocking(move || reader::read(&bytes))
        .await
        .context("reading a contact list")?;
    Ok(sheet?)
}

async fn plan_now(db: &impl ConnectionTrait, sheet: Sheet) -> Result<Plan> {
    let directory = known::load(db).await?;
    let planned = tokio::task::spawn_blocking(move || plan(&sheet, &directory))
        .await
        .context("planning an import")?;
    Ok(planned)
}

async fn write(tx: &Tx, actor: &Actor, plan: &Plan) -> Result<()> {
    let mut bodies = known::load_bodies(tx.db()).await?;
    known::write(tx, &mut bodies, &plan.entries)
        .await
        .map_err(|error| {
            refuse_when(
                error,
                "person_email_once",
                "person.email_key",
                Refusal::ChangedMeanwhile,
            )
        })?;
    let counts = plan.counts;
    let entry = audit::Entry::ContactsImported {
        created: counts.created,
        updated: counts.updated,
        unchanged: counts.unchanged + counts.merged,
        skipped: counts.refused,
    };
    tx.record(actor, &Subject::Directory, &entry).await?;
    let changed: Vec<_> = plan
        .changes
        .iter()
        .map(|(person, changes)| {
            let changes = changes.clone();
            (
                Subject::Person(*person),
                audit::Entry::PersonChanged { changes },
            )
        })
        .collect();
    tx.record_each(actor, &changed).await
}

fn report(file: &str, plan: &Plan, applied: bool) -> ImportReport {
    let mut problems = Vec::new();
    let mut notes = Vec::new();
    for row in &plan.rows {
        if let Outcome::Refuse(faults) = &row.outcome {
            problems.extend(faults.iter().map(|fault| RowProblem {
                row: row.number,
                column: fault.column.clone(),
                value: fault.value.clone(),
                code: fault.problem.key().to_owned(),
                message: fault.problem.to_string(),
            }));
        }
        notes.extend(row.notes.iter().map(|note| RowNote {
            row: row.number,
            code: note.code().to_owned(),
            about: match note {
                Note::Cleaned { columns } | Note::Differs { columns } => columns.join(", "),
                Note::LooksLike { name } => name.clone(),
                Note::NoAddress | Note::Archived => String::new(),
            },
        }));
    }
    ImportReport {
        file: file.to_owned(),
        rows: plan.rows.len(),
        counts: plan.counts,
        applied,
        columns_left_out: plan.left_out.clone(),
        problems,
        notes,
    }
}

/// A file's name without its folders, which browsers once sent.
fn file_label(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    text::line(last).chars().take(120).collect()
}

fn write_kept(kept: &Kept) -> Result<String> {
    Ok(serde_json::to_string(kept).context("keeping an upload")?)
}

fn read_kept(json: &str) -> Result<Kept> {
    Ok(serde_json::from_str(json).context("reading an upload that was kept")?)
}
