//! `categories.csv`: a quota a row.

use std::collections::BTreeSet;

use super::table::{Record, Table};
use super::{CATEGORIES, FileError};
use crate::bound::{Bound, Percent};
use crate::quota::{Give, Quota};

/// Reads `category,feature,min,max` or the older `feature,value,min,max`; a bound is a number of
/// seats or a per cent such as `40%`. The columns `min_flex` and `max_flex` say how far the bounds may
/// move when not every quota can be met, `priority` (1 to 9) which gives way later, and `soft` (yes or
/// no) whether a draw may move it by itself; all four may be missing or empty.
pub fn parse_categories(text: &str) -> Result<Vec<Quota>, FileError> {
    let table = Table::read(CATEGORIES, text)?;
    // With a column `category`, `feature` is the value; without one, it is the category.
    let (category, feature) = if table.column("category").is_some() {
        ("category", "feature")
    } else {
        ("feature", "value")
    };
    let remedy = "start the file with category,feature,min,max";
    let columns = [category, feature, "min", "max"];
    let places = columns.map(|column| table.required(column, remedy));
    let [category_at, feature_at, min_at, max_at] = places;
    let (category_at, feature_at, min_at, max_at) = (category_at?, feature_at?, min_at?, max_at?);

    let mut quotas = Vec::new();
    let mut seen = BTreeSet::new();
    for row in &table.rows {
        for (name, at) in [(category, category_at), (feature, feature_at)] {
            if row.cells[at].is_empty() {
                let problem = "the cell is empty".to_owned();
                return Err(table.cell(row, name, problem, "write the name of the quota"));
            }
        }
        let quota = Quota {
            attribute: row.cells[category_at].clone(),
            value: row.cells[feature_at].clone(),
            min: bound(&table, row, "min", min_at)?,
            max: bound(&table, row, "max", max_at)?,
            give: Give::default(),
        };
        let quota = Quota {
            give: give(&table, row, &quota)?,
            ..quota
        };
        if !seen.insert((quota.attribute.clone(), quota.value.clone())) {
            let problem = format!("{} = {} is given twice", quota.attribute, quota.value);
            return Err(table.cell(row, feature, problem, "keep one of the two rows"));
        }
        quotas.push(quota);
    }
    if quotas.is_empty() {
        return Err(FileError::Empty {
            file: CATEGORIES,
            what: "a quota a row",
        });
    }
    Ok(quotas)
}

/// How a row says that its quota gives way.
fn give(table: &Table, row: &Record, quota: &Quota) -> Result<Give, FileError> {
    let cell = |column: &str| {
        let at = table.column(column)?;
        Some(row.cells[at].as_str()).filter(|cell| !cell.is_empty())
    };
    let refused = |column: &str, remedy: &str| {
        let problem = format!("{:?} cannot be read", cell(column).unwrap_or_default());
        table.cell(row, column, problem, remedy)
    };
    let mut give = Give::default();
    let ends = [
        (
            "min_flex",
            quota.min,
            "write a number of seats that is no larger than min",
        ),
        (
            "max_flex",
            quota.max,
            "write a number of seats that is no smaller than max",
        ),
    ];
    for (column, bound, remedy) in ends {
        let Some(flexed) = cell(column) else { continue };
        let flexed: u32 = flexed.parse().map_err(|_| refused(column, remedy))?;
        let Bound::Count(bound) = bound else {
            return Err(refused(
                column,
                "leave it empty where the bound is a per cent",
            ));
        };
        let room = if column == "min_flex" {
            bound.checked_sub(flexed)
        } else {
            flexed.checked_sub(bound)
        };
        let room = Some(room.ok_or_else(|| refused(column, remedy))?);
        if column == "min_flex" {
            give.down = room;
        } else {
            give.up = room;
        }
    }
    if let Some(priority) = cell("priority") {
        let known = priority
            .parse()
            .ok()
            .filter(|known| (1..=Give::MOST).contains(known));
        give.priority = known.ok_or_else(|| refused("priority", "write a number from 1 to 9"))?;
    }
    give.soft = match cell("soft") {
        None | Some("no" | "n" | "0" | "false") => false,
        Some("yes" | "y" | "1" | "true") => true,
        Some(_) => return Err(refused("soft", "write yes or no")),
    };
    Ok(give)
}

fn bound(table: &Table, row: &Record, column: &str, at: usize) -> Result<Bound, FileError> {
    let cell = row.cells[at].as_str();
    let refused = || {
        let problem = format!("{cell:?} is no bound");
        table.cell(
            row,
            column,
            problem,
            "write whole seats such as 4, or a per cent such as 40%",
        )
    };
    match cell.strip_suffix('%') {
        None => cell.parse().map(Bound::Count).map_err(|_| refused()),
        Some(number) => percent(number.trim())
            .map(Bound::Percent)
            .ok_or_else(refused),
    }
}

fn percent(number: &str) -> Option<Percent> {
    let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
    if decimals.len() > 2 || !decimals.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let decimals: u32 = format!("{decimals:0<2}").parse().ok()?;
    let whole: u32 = whole.parse().ok()?;
    Percent::hundredths(whole.checked_mul(100)?.checked_add(decimals)?).ok()
}
