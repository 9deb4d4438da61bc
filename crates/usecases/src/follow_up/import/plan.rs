//! What becomes of each row of a sheet that comes back.

use std::collections::HashMap;

use domain::audit::Change;
use domain::follow_up::{ChangeForm, OwnerKind, parse_change, set_status};
use domain::ids::{DialogueId, RecommendationId, ReportId};
use domain::{FieldError, Problem, text};
use entity::recommendation::Model;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::super::owners::Owners;
use super::super::rows::{FOLLOWED, reports};
use super::super::sheet;
use super::{Becomes, Line};
use crate::Result;
use crate::directory::reader::{Row, Sheet};

/// A row with what is needed to write it.
pub(super) struct Planned {
    pub line: Line,
    pub form: ChangeForm,
    pub known: Option<(Model, DialogueId)>,
}

/// Everything that rows can speak of. Seven queries.
struct World {
    rows: HashMap<String, (Model, DialogueId)>,
    themes: HashMap<RecommendationId, Vec<String>>,
    /// By the form in which names are compared.
    organisations: HashMap<String, entity::organisation::Model>,
    groups: Vec<entity::working_group::Model>,
    owners: Owners,
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
        let owners = Owners::of(db, &rows).await?;
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

/// What becomes of each row, as things stand.
pub(super) async fn plan(db: &impl ConnectionTrait, sheet: &Sheet) -> Result<Vec<Planned>> {
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
    let mut is = |owner: &str, organisation: &str| {
        form.owner = owner.to_owned();
        form.organisation = organisation.to_owned();
    };
    match kind.as_str() {
        "" if name.is_empty() => is("", ""),
        "" => refuse("owner_kind", Problem::Required),
        raw => match raw.parse() {
            Ok(OwnerKind::Secretariat) => is(raw, ""),
            Ok(OwnerKind::Organisation) => match world.organisations.get(&text::fold(&name)) {
                Some(found) => is(raw, &found.name),
                None => refuse("owner", Problem::UnknownOrganisation { name }),
            },
            Ok(OwnerKind::Group) => {
                let found = world
                    .groups
                    .iter()
                    .find(|group| group.slug == name || group.title == name);
                match found {
                    Some(group) => is(&group.id.to_string(), ""),
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
