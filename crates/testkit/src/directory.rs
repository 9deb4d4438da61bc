//! Contact lists for tests: rows that name only what matters.

use domain::contact::COLUMNS;

/// A row of a contact list in the order of the columns. What is not named is a plain good value, made
/// from the number so that no two rows are alike.
#[must_use]
pub fn contact_row(number: usize, cells: &[(&str, &str)]) -> Vec<String> {
    let mut row = vec![
        format!("C{number}"),
        format!("Given{number}"),
        format!("Family{number}"),
        "woman".to_owned(),
        format!("person{number}@ministry.example"),
        "en;fr".to_owned(),
        "Ministry of the Interior, Kenya".to_owned(),
        "state".to_owned(),
        "KEN".to_owned(),
        "national".to_owned(),
        "appeals;legal-aid".to_owned(),
        "Head of unit".to_owned(),
    ];
    for (column, value) in cells {
        let at = COLUMNS
            .iter()
            .position(|name| name == column)
            .unwrap_or_else(|| panic!("{column} is no column"));
        row[at] = (*value).to_owned();
    }
    row
}

/// A contact list as a file.
#[must_use]
pub fn contact_list(rows: &[Vec<String>]) -> Vec<u8> {
    let quoted = |cells: Vec<&str>| {
        let cells: Vec<String> = cells
            .iter()
            .map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")))
            .collect();
        cells.join(",") + "\n"
    };
    let mut list = quoted(COLUMNS.to_vec());
    for row in rows {
        list.push_str(&quoted(row.iter().map(String::as_str).collect()));
    }
    list.into_bytes()
}
