//! Bringing a sheet back: what people changed in its follow-up columns is read, shown row by row, and taken over all
//! at once or not at all. The reference says of which recommendation a row speaks; columns that are not in the file
//! stay as they are, and so does everything that the report says.

use std::collections::HashMap;

use anyhow::Context as _;
use chrono::Duration;
use domain::audit::{Change, Entry, Subject};
use domain::follow_up::{ChangeForm, OwnerKind, parse_change, set_status};
use domain::ids::{DialogueId, RecommendationImportId, ReportId};
use domain::{Actor, FieldError, Permission, Problem, Refusal, text};
use entity::recommendation::Model;
use entity::recommendation_import::{ActiveModel, Column, Entity};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::rows::{FOLLOWED, raise, reports};
use super::{edit, sheet};
use crate::directory::reader::{self, Columns, Row, Sheet};
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

/// A row with what is needed to write it.
struct Planned {
    line: Line,
    form: ChangeForm,
    known: Option<(Model, DialogueId)>,
}

/// Everything that rows can speak of. Seven queries.
struct World {
    rows: HashMap<String, (Model, DialogueId)>,
    themes: HashMap<domain::ids::RecommendationId, Vec<String>>,
    /// By the form in which names are compared.
    organisations: HashMap<String, entity::organisation::Model>,
    groups: Vec<entity::working_group::Model>,
    owners: super::queries::Owners,
}

impl World {
    async fn load(db: &impl ConnectionTrait, sheet: &Sheet) -> Result<Self> {
        use entity::recommendation as of;
        let reports_by: HashMap<ReportId, DialogueId> = entity::report::Entity::find()
            .filter(entity::report::Column::State.is_in(FOLLOWED))
            .all(db)
            .await?
            .into_iter()
            .map(|report| (report.id, report.dialogue_id))
            .collect();
        let wanted: Vec<String> = sheet.rows.iter().map(reference).collect();
        let mut rows = Vec::new();
        for some in wanted.chunks(10_000) {
            rows.extend(
                of::Entity::find()
                    .filter(of::Column::Reference.is_in(some))
                    .filter(of::Column::ReportId.in_subquery(reports(&FOLLOWED)))
                    .all(db)
                    .await?,
            );
        }
        let owners = super::queries::Owners::of(db, &rows).await?;
        let mut themes: HashMap<_, Vec<String>> = HashMap::new();
        for row in entity::recommendation_theme::Entity::find().all(db).await? {
            let of = themes.entry(row.recommendation_id).or_default();
            of.push(row.theme.to_string());
        }
        let names = sheet.rows.iter().filter_map(|row| {
            let name = cell(sheet, row, "owner")?;
            (!name.is_empty()).then(|| text::fold(&name))
        });
        let names: Vec<String> = names.collect();
        let mut organisations = HashMap::new();
        for some in names.chunks(10_000) {
            let found = entity::organisation::Entity::find()
                .filter(entity::organisation::Column::NameKey.is_in(some))
                .all(db)
                .await?;
            organisations.extend(found.into_iter().map(|row| (row.name_key.clone(), row)));
        }
        Ok(Self {
            rows: rows
                .into_iter()
                .filter_map(|row| {
                    let dialogue = *reports_by.get(&row.report_id)?;
                    Some((row.reference.clone(), (row, dialogue)))
                })
                .collect(),
            themes,
            organisations,
            groups: entity::working_group::Entity::find().all(db).await?,
            owners,
        })
    }

    /// What the form holds that shows a recommendation as it is.
    fn form(&self, row: &Model) -> ChangeForm {
        ChangeForm {
            status: row.status.to_string(),
            reason: row.status_reason.clone(),
            owner: match (row.owner_kind, row.owner_group_id) {
                (Some(OwnerKind::Group), Some(id)) => id.to_string(),
                (Some(kind), _) => kind.to_string(),
                (None, _) => String::new(),
            },
            organisation: match row.owner_kind {
                Some(OwnerKind::Organisation) => self.owners.name(row),
                Some(OwnerKind::Secretariat | OwnerKind::Group) | None => String::new(),
            },
            due: row.due_on.clone().unwrap_or_default(),
            themes: self.themes.get(&row.id).cloned().unwrap_or_default(),
        }
    }
}

async fn plan(db: &impl ConnectionTrait, sheet: &Sheet) -> Result<Vec<Planned>> {
    let world = World::load(db, sheet).await?;
    let mut met: HashMap<String, usize> = HashMap::new();
    let planned = sheet.rows.iter().map(|row| {
        let reference = reference(row);
        let before = met.insert(reference.clone(), row.number);
        let mut planned = one(&world, sheet, row, reference);
        if let Some(before) = before {
            let twice = FieldError::new("reference", Problem::SameAsRow { row: before });
            planned.line.becomes = Becomes::Refused(vec![twice]);
        }
        planned
    });
    Ok(planned.collect())
}

fn one(world: &World, sheet: &Sheet, row: &Row, reference: String) -> Planned {
    let known = world.rows.get(&reference).cloned();
    let (becomes, form) = match &known {
        None => {
            let unknown = FieldError::new("reference", Problem::UnknownRecommendation);
            (Becomes::Refused(vec![unknown]), ChangeForm::default())
        }
        Some((model, _)) => becomes(world, sheet, row, model),
    };
    let line = Line {
        number: row.number,
        reference,
        becomes,
    };
    Planned { line, form, known }
}

fn becomes(world: &World, sheet: &Sheet, row: &Row, model: &Model) -> (Becomes, ChangeForm) {
    let before = world.form(model);
    let mut form = before.clone();
    let mut errors = Vec::new();
    if let Some((found, expected)) = row.ragged {
        let problem = Problem::WrongNumberOfCells { found, expected };
        errors.push(FieldError::new("", problem));
    }
    for (column, field) in [
        ("status", &mut form.status),
        ("reason", &mut form.reason),
        ("due_on", &mut form.due),
    ] {
        if let Some(value) = cell(sheet, row, column) {
            *field = value;
        }
    }
    if let Some(themes) = cell(sheet, row, "themes") {
        let themes = themes.split([';', ',']).map(text::fold);
        form.themes = themes.filter(|theme| !theme.is_empty()).collect();
    }
    owner(world, sheet, row, &mut form, &mut errors);
    match parse_change(&form) {
        Err(found) => errors.extend(found.into_iter().map(|error| FieldError {
            field: in_sheet(&error.field).to_owned(),
            ..error
        })),
        Ok(said) => {
            if set_status(model.status, said.status).is_err() {
                errors.push(FieldError::new("status", Problem::NotAChoice));
            }
            form.due = said.due.map(|day| day.to_string()).unwrap_or_default();
            form.reason = said.reason;
            let mut themes = said.themes;
            themes.retain(|theme| Some(*theme) != model.theme);
            themes.sort_unstable();
            form.themes = themes.iter().map(ToString::to_string).collect();
        }
    }
    if !errors.is_empty() {
        return (Becomes::Refused(errors), form);
    }
    let changes = differences(&before, &form);
    if changes.is_empty() {
        (Becomes::Unchanged, form)
    } else {
        (Becomes::Updated(changes), form)
    }
}

/// Two columns name the owner; a file that has one of them alone changes nothing about who that is.
fn owner(
    world: &World,
    sheet: &Sheet,
    row: &Row,
    form: &mut ChangeForm,
    errors: &mut Vec<FieldError>,
) {
    let (Some(kind), Some(name)) = (cell(sheet, row, "owner_kind"), cell(sheet, row, "owner"))
    else {
        return;
    };
    let mut refuse = |column: &str, problem| errors.push(FieldError::new(column, problem));
    form.organisation = String::new();
    match kind.as_str() {
        "" if name.is_empty() => form.owner = String::new(),
        "" => refuse("owner_kind", Problem::Required),
        raw => match raw.parse() {
            Ok(OwnerKind::Secretariat) => form.owner = raw.to_owned(),
            Ok(OwnerKind::Organisation) => {
                form.owner = raw.to_owned();
                match world.organisations.get(&text::fold(&name)) {
                    Some(found) => form.organisation = found.name.clone(),
                    None => refuse("owner", Problem::UnknownOrganisation { name }),
                }
            }
            Ok(OwnerKind::Group) => {
                let found = world
                    .groups
                    .iter()
                    .find(|group| group.slug == name || group.title == name);
                match found {
                    Some(group) => form.owner = group.id.to_string(),
                    None => refuse("owner", Problem::NotAChoice),
                }
            }
            Err(_) => refuse("owner_kind", Problem::UnknownCode { code: kind }),
        },
    }
}

/// The column of a field of the form.
fn in_sheet(field: &str) -> &str {
    match field {
        "due" => "due_on",
        "organisation" => "owner",
        other => other,
    }
}

fn differences(before: &ChangeForm, after: &ChangeForm) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut themes = before.themes.clone();
    themes.sort_unstable();
    let mut wanted = after.themes.clone();
    wanted.sort_unstable();
    let owner = |form: &ChangeForm| format!("{} {}", form.owner, form.organisation);
    Change::note(&mut changes, "status", &before.status, &after.status);
    Change::note(&mut changes, "reason", &before.reason, &after.reason);
    Change::note(
        &mut changes,
        "owner",
        owner(before).trim(),
        owner(after).trim(),
    );
    Change::note(&mut changes, "due", &before.due, &after.due);
    Change::note(&mut changes, "themes", themes.join("; "), wanted.join("; "));
    changes
}

fn reference(row: &Row) -> String {
    text::line(row.at(&sheet::COLUMNS, "reference"))
}

/// The cell of a column; none when the file has no such column. An apostrophe that keeps a text from being run as a
/// formula is the sheet's, not the author's.
fn cell(sheet: &Sheet, row: &Row, column: &str) -> Option<String> {
    if sheet.absent.iter().any(|absent| absent == column) {
        return None;
    }
    let raw = row.at(&sheet::COLUMNS, column).trim();
    let kept = raw
        .strip_prefix('\'')
        .filter(|rest| rest.starts_with(['=', '+', '-', '@']));
    Some(kept.unwrap_or(raw).to_owned())
}
