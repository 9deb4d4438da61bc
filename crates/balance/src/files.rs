//! The two files of the sortition tools: `categories.csv` with a quota a row and `respondents.csv`
//! with a candidate a row. Both come as text; commas or semicolons, with or without a byte order
//! mark. Whatever cannot be read is refused with its row, its column and what to do.

use std::collections::{BTreeMap, BTreeSet};

use thiserror::Error;

use crate::bound::{Bound, Percent};
use crate::instance::{Candidate, Caps, Draft, Instance, InstanceError, Pool, Quota};

/// A cell that says so counts as undisclosed, unless the categories list it as a value.
const UNDISCLOSED: &str = "undisclosed";

/// Why a file is refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FileError {
    /// A row is no CSV.
    #[error("{file}, row {row}: {problem}; check the quotation marks and the number of columns")]
    NotCsv {
        file: &'static str,
        row: u64,
        problem: String,
    },
    /// A column is missing.
    #[error("{file}: there is no column {column:?}; {remedy}")]
    NoColumn {
        file: &'static str,
        column: String,
        remedy: String,
    },
    /// A column name appears twice.
    #[error("{file}: the column {column:?} appears twice; rename or remove one of them")]
    SameColumn { file: &'static str, column: String },
    /// A cell cannot be read.
    #[error("{file}, row {row}, column {column}: {problem}; {remedy}")]
    Cell {
        file: &'static str,
        row: u64,
        column: String,
        problem: String,
        remedy: String,
    },
    /// There is nothing in the file.
    #[error("{file}: there are no rows below the header; add {what}")]
    Empty {
        file: &'static str,
        what: &'static str,
    },
    /// A cap is not written as a column and a number.
    #[error("--at-most {text:?}: write a column and a number, such as country=1")]
    NotACap { text: String },
    /// A cap is on a column that has quotas.
    #[error("--at-most {column}: this column has quotas; lower their max in {CATEGORIES} instead")]
    CapOnCategory { column: String },
    /// The files contradict each other.
    #[error(transparent)]
    Instance(#[from] InstanceError),
}

const CATEGORIES: &str = "categories.csv";
const RESPONDENTS: &str = "respondents.csv";

/// Reads both files and the caps into an instance.
pub fn parse(
    categories: &str,
    respondents: &str,
    seats: u32,
    at_most: &[String],
) -> Result<Instance, FileError> {
    let quotas = parse_categories(categories)?;
    let caps = parse_caps(at_most, &quotas)?;
    let pool = parse_respondents(respondents, &quotas, &caps)?;
    let mut draft = Draft {
        pool,
        quotas,
        caps,
        seats,
        ..Draft::default()
    };
    read_standing(respondents, &mut draft)?;
    Ok(Instance::new(draft)?)
}

/// The column that says who is in or out already. Files of other tools have none.
pub const STANDING: &str = "convener-standing";

const MUST_INVITE: &str = "must-invite";
const MUST_NOT: &str = "must-not";
const SEATED: &str = "seated";

/// What the column [`STANDING`] says about a person; empty for most.
pub fn standing(draft: &Draft, id: &str) -> &'static str {
    if draft.fixed.contains(id) {
        SEATED
    } else if draft.must.contains(id) {
        MUST_INVITE
    } else if draft.must_not.contains(id) {
        MUST_NOT
    } else {
        ""
    }
}

/// Reads the column [`STANDING`], where there is one, of a file whose people were read already.
fn read_standing(respondents: &str, draft: &mut Draft) -> Result<(), FileError> {
    let table = Table::read(RESPONDENTS, respondents)?;
    let Some(at) = table.column(STANDING) else {
        return Ok(());
    };
    for (row, candidate) in table.rows.iter().zip(&draft.pool) {
        let list = match row.cells[at].as_str() {
            "" => continue,
            SEATED => &mut draft.fixed,
            MUST_INVITE => &mut draft.must,
            MUST_NOT => &mut draft.must_not,
            other => {
                let problem = format!("{other:?} says nothing about anybody's place");
                let remedy = format!("write {MUST_INVITE}, {MUST_NOT} or {SEATED}, or nothing");
                return Err(table.cell(row, STANDING, problem, &remedy));
            }
        };
        list.insert(candidate.id.clone());
    }
    Ok(())
}

/// Reads `category,feature,min,max` or the older `feature,value,min,max`; a bound is a number of
/// seats or a per cent such as `40%`.
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

/// Reads caps written as `country=1`.
pub fn parse_caps(at_most: &[String], quotas: &[Quota]) -> Result<Caps, FileError> {
    let mut caps = BTreeMap::new();
    for text in at_most {
        let refused = || FileError::NotACap { text: text.clone() };
        let (column, limit) = text.rsplit_once('=').ok_or_else(refused)?;
        let limit = limit.trim().parse().map_err(|_| refused())?;
        let column = column.trim();
        if column.is_empty() {
            return Err(refused());
        }
        if quotas.iter().any(|quota| quota.attribute == column) {
            return Err(FileError::CapOnCategory {
                column: column.to_owned(),
            });
        }
        caps.insert(column.to_owned(), limit);
    }
    Ok(caps)
}

/// Reads the candidates. The id is the column `id`, or the first that is no category and no cap, or
/// the number of the row; an empty cell is undisclosed; `;` separates several values.
pub fn parse_respondents(text: &str, quotas: &[Quota], caps: &Caps) -> Result<Pool, FileError> {
    let table = Table::read(RESPONDENTS, text)?;
    let mut features: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for quota in quotas {
        features
            .entry(&quota.attribute)
            .or_default()
            .insert(&quota.value);
    }
    let mut attributes: Vec<(&str, usize)> = Vec::new();
    for &category in features.keys() {
        let remedy = format!("add it, or remove {category} from {CATEGORIES}");
        attributes.push((category, table.required(category, &remedy)?));
    }
    for column in caps.keys() {
        let remedy = "add it, or leave out its --at-most";
        attributes.push((column, table.required(column, remedy)?));
    }
    let is_attribute = |at: usize| attributes.iter().any(|&(_, column)| column == at);
    let id_at = table
        .column("id")
        .filter(|&at| !is_attribute(at))
        .or_else(|| (0..table.header.len()).find(|&at| !is_attribute(at)));

    let mut pool = Pool::new();
    let mut rows_by_id: BTreeMap<String, u64> = BTreeMap::new();
    for (number, row) in table.rows.iter().enumerate() {
        let id = id_at.map_or_else(|| (number + 1).to_string(), |at| row.cells[at].clone());
        let id_column = id_at.map_or("id", |at| table.header[at].as_str());
        if id.is_empty() {
            let problem = "the id is empty".to_owned();
            return Err(table.cell(row, id_column, problem, "give the candidate an id"));
        }
        if let Some(first) = rows_by_id.insert(id.clone(), row.number) {
            let problem = format!("the id {id:?} stands in row {first} already");
            return Err(table.cell(
                row,
                id_column,
                problem,
                "give each candidate an id of their own",
            ));
        }
        let mut candidate = Candidate::new(id);
        for &(attribute, at) in &attributes {
            let known = features.get(attribute);
            let values = values(&table, row, attribute, at, known)?;
            if !values.is_empty() {
                candidate.attributes.insert(attribute.to_owned(), values);
            }
        }
        pool.push(candidate);
    }
    if pool.is_empty() {
        return Err(FileError::Empty {
            file: RESPONDENTS,
            what: "a candidate a row",
        });
    }
    Ok(pool)
}

/// The values in a cell; those of a category must be listed, for a misspelt one would count nowhere.
fn values(
    table: &Table,
    row: &Record,
    attribute: &str,
    at: usize,
    known: Option<&BTreeSet<&str>>,
) -> Result<Vec<String>, FileError> {
    let cell = row.cells[at].as_str();
    let Some(known) = known else {
        return Ok(if cell.is_empty() || cell == UNDISCLOSED {
            Vec::new()
        } else {
            vec![cell.to_owned()]
        });
    };
    if known.contains(cell) {
        return Ok(vec![cell.to_owned()]);
    }
    if cell == UNDISCLOSED {
        return Ok(Vec::new());
    }
    let mut values = Vec::new();
    for value in cell
        .split(';')
        .map(str::trim)
        .filter(|value| !value.is_empty())
    {
        if !known.contains(value) {
            let listed = known.iter().copied().collect::<Vec<_>>().join(", ");
            let problem = format!("{value:?} is not a value of {attribute}");
            let remedy = format!(
                "write one of {listed}, leave the cell empty, or add the value to {CATEGORIES}"
            );
            return Err(table.cell(row, attribute, problem, &remedy));
        }
        values.push(value.to_owned());
    }
    Ok(values)
}

/// A file cut into trimmed cells, with the row number a spreadsheet shows.
struct Table {
    file: &'static str,
    header: Vec<String>,
    rows: Vec<Record>,
}

struct Record {
    number: u64,
    cells: Vec<String>,
}

impl Table {
    fn read(file: &'static str, text: &str) -> Result<Self, FileError> {
        let text = text.trim_start_matches('\u{feff}');
        let first_line = text.lines().next().unwrap_or_default();
        let separators = |separator: char| first_line.matches(separator).count();
        let delimiter = if separators(';') > separators(',') {
            b';'
        } else {
            b','
        };
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .trim(csv::Trim::All)
            .from_reader(text.as_bytes());
        let refused = |error: csv::Error| FileError::NotCsv {
            file,
            row: error.position().map_or(1, csv::Position::line),
            problem: if let csv::ErrorKind::UnequalLengths {
                expected_len, len, ..
            } = error.kind()
            {
                format!("there are {len} columns where the header has {expected_len}")
            } else {
                error.to_string()
            },
        };
        let header: Vec<String> = reader
            .headers()
            .map_err(refused)?
            .iter()
            .map(str::to_owned)
            .collect();
        for (at, column) in header.iter().enumerate() {
            if header[..at].contains(column) {
                return Err(FileError::SameColumn {
                    file,
                    column: column.clone(),
                });
            }
        }
        let mut rows = Vec::new();
        for record in reader.records() {
            let record = record.map_err(refused)?;
            // A spreadsheet leaves rows of empty cells behind.
            if record.iter().all(str::is_empty) {
                continue;
            }
            rows.push(Record {
                number: record.position().map_or(0, csv::Position::line),
                cells: record.iter().map(str::to_owned).collect(),
            });
        }
        Ok(Self { file, header, rows })
    }

    fn column(&self, name: &str) -> Option<usize> {
        self.header.iter().position(|column| column == name)
    }

    fn required(&self, name: &str, remedy: &str) -> Result<usize, FileError> {
        self.column(name).ok_or_else(|| FileError::NoColumn {
            file: self.file,
            column: name.to_owned(),
            remedy: remedy.to_owned(),
        })
    }

    fn cell(&self, row: &Record, column: &str, problem: String, remedy: &str) -> FileError {
        FileError::Cell {
            file: self.file,
            row: row.number,
            column: column.to_owned(),
            problem,
            remedy: remedy.to_owned(),
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    const QUOTAS: &str = "category,feature,min,max\ngender,f,1,2\ngender,m,0,50%\n";

    fn refusal(categories: &str, respondents: &str) -> String {
        parse(categories, respondents, 2, &[])
            .unwrap_err()
            .to_string()
    }

    #[test]
    fn both_headers_are_read_alike() {
        let older = "feature,value,min,max\ngender,f,1,2\ngender,m,0,50%\n";
        assert_eq!(parse_categories(older), parse_categories(QUOTAS));
    }

    #[test]
    fn a_per_cent_keeps_two_decimals() {
        let quotas = parse_categories("category,feature,min,max\na,b,33.33%,66.6%\n").unwrap();
        assert_eq!(
            quotas[0].min,
            Bound::Percent(Percent::hundredths(3_333).unwrap())
        );
        assert_eq!(
            quotas[0].max,
            Bound::Percent(Percent::hundredths(6_660).unwrap())
        );
    }

    #[test]
    fn a_bound_that_is_no_number_is_refused_with_row_and_column() {
        let refusal = refusal(
            "category,feature,min,max\ngender,f,one,2\n",
            "id,gender\na,f\n",
        );
        assert!(refusal.contains("row 2, column min"), "{refusal}");
        assert!(refusal.contains("whole seats"), "{refusal}");
    }

    #[test]
    fn a_misspelt_value_is_refused_with_the_values_there_are() {
        let refusal = refusal(QUOTAS, "id,gender\na,f\nb,female\n");
        assert!(
            refusal.contains("respondents.csv, row 3, column gender"),
            "{refusal}"
        );
        assert!(refusal.contains("one of f, m"), "{refusal}");
    }

    #[test]
    fn an_empty_cell_is_undisclosed() {
        let instance = parse(QUOTAS, "id,gender\na,f\nb,\nc,undisclosed\n", 2, &[]).unwrap();
        assert!(instance.pool()[1].attributes.is_empty());
        assert!(instance.pool()[2].attributes.is_empty());
    }

    #[test]
    fn several_values_in_a_cell_are_separated_by_semicolons() {
        let instance = parse(QUOTAS, "id,gender\na,f; m\n", 1, &[]).unwrap();
        assert_eq!(instance.pool()[0].values("gender"), ["f", "m"]);
    }

    #[test]
    fn without_an_id_column_the_first_other_column_or_the_row_number_is_the_id() {
        let named = parse(QUOTAS, "gender,name\nf,Ana\nm,Bo\n", 1, &[]).unwrap();
        assert_eq!(named.pool()[1].id, "Bo");
        let numbered = parse(QUOTAS, "gender\nf\nm\n", 1, &[]).unwrap();
        assert_eq!(numbered.pool()[1].id, "2");
    }

    #[test]
    fn a_repeated_id_is_refused_with_both_rows() {
        let refusal = refusal(QUOTAS, "id,gender\na,f\na,m\n");
        assert!(
            refusal.contains("row 3") && refusal.contains("row 2"),
            "{refusal}"
        );
    }

    #[test]
    fn semicolons_carriage_returns_and_a_byte_order_mark_change_nothing() {
        let plain = parse(QUOTAS, "id,gender\na,f\nb,m\n", 2, &[]).unwrap();
        let quotas = format!("\u{feff}{}", QUOTAS.replace(',', ";").replace('\n', "\r\n"));
        let dressed = parse(&quotas, "\u{feff}id;gender\r\na;f\r\nb;m\r\n", 2, &[]).unwrap();
        assert_eq!(plain.hash(), dressed.hash());
    }

    #[test]
    fn a_column_says_who_is_in_or_out_already() {
        let respondents = "id,convener-standing,gender\na,seated,f\nb,must-not,m\nc,,f\n";
        let draft = parse(QUOTAS, respondents, 2, &[]).unwrap().to_draft();
        let said: Vec<&str> = ["a", "b", "c"].map(|id| standing(&draft, id)).to_vec();
        assert_eq!(said, ["seated", "must-not", ""]);
        let refusal = refusal(QUOTAS, "id,convener-standing,gender\na,perhaps,f\n");
        assert!(refusal.contains("row 2"), "{refusal}");
    }

    #[test]
    fn a_short_row_is_refused_with_its_number() {
        let refusal = refusal(QUOTAS, "id,gender\na,f\nb\n");
        assert!(refusal.contains("row 3"), "{refusal}");
        assert!(
            refusal.contains("1 columns where the header has 2"),
            "{refusal}"
        );
    }

    #[test]
    fn a_cap_needs_a_column_that_is_no_category() {
        let respondents = "id,gender,country\na,f,FJI\nb,m,FJI\n";
        let cap = |text: &str| parse(QUOTAS, respondents, 2, &[text.to_owned()]);
        assert_eq!(cap("country=1").unwrap().caps()["country"], 1);
        assert!(matches!(
            cap("gender=1"),
            Err(FileError::CapOnCategory { .. })
        ));
        assert!(matches!(cap("country"), Err(FileError::NotACap { .. })));
        assert!(matches!(cap("city=1"), Err(FileError::NoColumn { .. })));
    }

    #[test]
    fn a_missing_category_column_is_named() {
        let refusal = refusal(QUOTAS, "id,name\na,Ana\n");
        assert!(refusal.contains("no column \"gender\""), "{refusal}");
    }

    #[test]
    fn empty_files_are_refused() {
        assert!(refusal("", "id\n").contains("no column"));
        assert!(refusal("category,feature,min,max\n", "id\n").contains("no rows"));
        assert!(refusal(QUOTAS, "id,gender\n").contains("no rows"));
    }
}
