//! Who is in or out already, in a column that files of other tools have not.

use super::table::Table;
use super::{FileError, RESPONDENTS};
use crate::instance::Draft;

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
pub(super) fn read_standing(respondents: &str, draft: &mut Draft) -> Result<(), FileError> {
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
