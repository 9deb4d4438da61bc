//! Recommendations as a sheet: what the public takes along, and what the desk takes along, changes and brings back.

use std::collections::HashMap;

use chrono::NaiveDate;
use documents::{Cell, Sheet};
use domain::follow_up::{StatementKind, is_overdue};
use domain::ids::RecommendationId;
use domain::{Actor, Permission, ReportState, Theme};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::file::themes;
use super::owners::Owners;
use super::queries::urgent_first;
use super::rows::{FOLLOWED, day};
use crate::portal::recommendations::{Filter, selected, with_origin};
use crate::{Platform, Result};

/// The columns that a file brings back, with the one that says of which recommendation it speaks.
pub(super) const COLUMNS: [&str; 7] = [
    "reference",
    "status",
    "reason",
    "owner_kind",
    "owner",
    "due_on",
    "themes",
];

/// What stands before and behind them: read by people, and left alone when the file comes back.
const BEFORE: [&str; 9] = [
    "reference",
    "dialogue",
    "text",
    "language",
    "theme",
    "state",
    "support",
    "addressees",
    "url",
];
const BEHIND: [&str; 5] = [
    "overdue",
    "steps_done",
    "steps",
    "answers",
    "last_progress_on",
];

/// The most rows of a file.
const MOST: u64 = 10_000;

/// What the public sees and a filter shows.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn public_sheet(platform: &Platform, filter: &Filter) -> Result<Sheet> {
    let states = [ReportState::Published];
    let today = platform.now().date_naive();
    let rows = selected(filter, &states, today)
        .order_by_desc(entity::recommendation::Column::ReportId)
        .order_by_asc(entity::recommendation::Column::Number)
        .limit(MOST)
        .all(platform.db())
        .await?;
    sheet(platform, rows, today).await
}

/// What is followed up and a filter shows, those overdue first.
///
/// # Errors
/// Refuses those who may not write reports.
pub async fn desk_sheet(platform: &Platform, actor: &Actor, filter: &Filter) -> Result<Sheet> {
    actor.may(Permission::WriteReports)?;
    let today = platform.now().date_naive();
    let rows = urgent_first(selected(filter, &FOLLOWED, today), today)
        .limit(MOST)
        .all(platform.db())
        .await?;
    sheet(platform, rows, today).await
}

async fn sheet(
    platform: &Platform,
    rows: Vec<entity::recommendation::Model>,
    today: NaiveDate,
) -> Result<Sheet> {
    let db = platform.db();
    let owners = Owners::of(db, &rows).await?;
    let ids: Vec<RecommendationId> = rows.iter().map(|row| row.id).collect();
    let themes = themes(db, &ids).await?;
    let steps = steps(db, &ids).await?;
    let said = said(db, &ids).await?;
    let mut kept: HashMap<RecommendationId, entity::recommendation::Model> =
        rows.iter().map(|row| (row.id, row.clone())).collect();
    let mut cells = Vec::with_capacity(rows.len());
    for found in with_origin(db, rows).await? {
        let one = &found.recommendation;
        let Some(row) = kept.remove(&one.id) else {
            continue;
        };
        let addressees: Vec<String> = one
            .said
            .addressees
            .iter()
            .map(|to| format!("{} {}", to.kind, to.name).trim().to_owned())
            .collect();
        let address = domain::paths::recommendation(&one.reference);
        let due = day(row.due_on.as_deref())?;
        let (all, done) = steps.get(&one.id).copied().unwrap_or_default();
        let said = said.get(&one.id).cloned().unwrap_or_default();
        let more: Vec<&str> = themes
            .get(&one.id)
            .map(|themes| themes.iter().map(|theme| theme.code()).collect())
            .unwrap_or_default();
        cells.push(vec![
            text(&one.reference),
            text(&found.dialogue),
            text(&one.said.text),
            text(found.language.code()),
            text(one.said.theme.map_or("", Theme::code)),
            text(one.said.state.code()),
            text(one.said.support.code()),
            text(&addressees.join("; ")),
            text(&platform.settings().url(&address)),
            text(row.status.code()),
            text(&row.status_reason),
            text(row.owner_kind.map_or("", |kind| kind.code())),
            text(&owners.in_sheet(&row)),
            due.into(),
            text(&more.join("; ")),
            text(if is_overdue(row.status, due, today) {
                "yes"
            } else {
                ""
            }),
            Cell::Number(done),
            Cell::Number(all),
            text(&said.answers.join("; ")),
            said.last_progress.into(),
        ]);
    }
    Ok(Sheet {
        title: "recommendations".to_owned(),
        headings: BEFORE
            .iter()
            .chain(COLUMNS.iter().skip(1))
            .chain(&BEHIND)
            .map(ToString::to_string)
            .collect(),
        rows: cells,
        right_to_left: false,
    })
}

fn text(raw: &str) -> Cell {
    Cell::from(raw.to_owned())
}

/// How many steps there are, and how many are done.
async fn steps(
    db: &impl ConnectionTrait,
    ids: &[RecommendationId],
) -> Result<HashMap<RecommendationId, (i64, i64)>> {
    use entity::recommendation_step::{Column, Entity};
    let rows: Vec<(RecommendationId, Option<String>)> = Entity::find()
        .select_only()
        .column(Column::RecommendationId)
        .column(Column::DoneOn)
        .filter(Column::RecommendationId.is_in(ids.iter().copied()))
        .into_tuple()
        .all(db)
        .await?;
    let mut counts: HashMap<RecommendationId, (i64, i64)> = HashMap::new();
    for (id, done) in rows {
        let of = counts.entry(id).or_default();
        of.0 += 1;
        of.1 += i64::from(done.is_some());
    }
    Ok(counts)
}

/// The answers that stand, and the day of the last report; what is withheld is in no file.
#[derive(Clone, Debug, Default)]
struct Spoken {
    answers: Vec<String>,
    last_progress: Option<NaiveDate>,
}

async fn said(
    db: &impl ConnectionTrait,
    ids: &[RecommendationId],
) -> Result<HashMap<RecommendationId, Spoken>> {
    use entity::recommendation_statement::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::RecommendationId.is_in(ids.iter().copied()))
        .filter(Column::WithheldAt.is_null())
        .filter(Column::Kind.ne(StatementKind::Comment))
        .order_by_asc(Column::SaidAt)
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    let mut answers: HashMap<RecommendationId, Vec<(String, String)>> = HashMap::new();
    let mut spoken: HashMap<RecommendationId, Spoken> = HashMap::new();
    for row in rows {
        let name = row.iso3.unwrap_or(row.author_name);
        if let Some(answer) = row.answer {
            let of = answers.entry(row.recommendation_id).or_default();
            // The last word of each stands.
            of.retain(|(known, _)| *known != name);
            of.push((name, answer.to_string()));
        } else {
            let of = spoken.entry(row.recommendation_id).or_default();
            let on = day(Some(&row.day))?;
            of.last_progress = of.last_progress.max(on);
        }
    }
    for (id, of) in answers {
        spoken.entry(id).or_default().answers = of
            .into_iter()
            .map(|(name, answer)| format!("{name}: {answer}"))
            .collect();
    }
    Ok(spoken)
}
