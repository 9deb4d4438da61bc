//! Texts that want to be more than texts, and where they are put.

use sea_orm::{ConnectionTrait, DbBackend, Statement};
use usecases::Platform;

/// A formula, HTML, Markdown, templates, typesetting, ends of lines that headers and calendars live on, and
/// characters that turn what follows around.
pub const HOSTILE: &str = concat!(
    "=cmd|' /C calc'!A0 </textarea></title></style></script><x-hostile onhostile=1>",
    "\"' onhostile='1' [m](javascript:hostile) ![p](https://hostile.example/p.png) ",
    "{{ hostile }} {$hostile} #import \"hostile\" \\hostile{} } ]]> &hostile; <!-- ",
    "\r\nX-HOSTILE:1\r\nEND:VEVENT\r\nER  - \r\nAU  - hostile\r\nBcc: hostile@hostile.example\r\n\r\n\u{202E}",
);

/// Names of columns that hold what somebody wrote, in whatever table.
const WRITTEN: &[&str] = &[
    "about",
    "access_needs",
    "additional_suggestions",
    "author_name",
    "comment",
    "diet",
    "family_name",
    "gist",
    "given_name",
    "guidance",
    "heading",
    "help",
    "introduction",
    "message",
    "name",
    "note",
    "organiser",
    "organisation",
    "place",
    "plain",
    "position",
    "purpose",
    "reads",
    "reason",
    "room",
    "should_read",
    "status_reason",
    "summary",
    "text",
    "title",
    "track",
    "verb",
    "withheld_reason",
    "words",
];

/// Tables and columns in which such a name means something else: a place by its code, a State, names and titles packed
/// together.
const OURS: &[&str] = &[
    "input_text",
    "naming_ruling",
    "report_comment.place",
    "state",
];

/// Puts the hostile text before whatever stands in these columns.
pub async fn make_hostile(platform: &Platform) {
    let columns = Statement::from_string(
        DbBackend::Sqlite,
        "SELECT t.name AS in_table, c.name AS named FROM sqlite_schema t, pragma_table_info(t.name) c \
         WHERE t.type = 'table' AND c.type = 'TEXT' AND c.pk = 0",
    );
    let mut changed = 0;
    let mut refused = Vec::new();
    for row in platform
        .db()
        .query_all_raw(columns)
        .await
        .expect("the schema")
    {
        let table: String = row.try_get("", "in_table").expect("a table");
        let column: String = row.try_get("", "named").expect("a column");
        let exactly = format!("{table}.{column}");
        let is_ours = |name: &str| OURS.contains(&name);
        let ours = is_ours(&table) || is_ours(&exactly) || table.starts_with("search_");
        if ours || !WRITTEN.contains(&column.as_str()) {
            continue;
        }
        let change = Statement::from_sql_and_values(
            DbBackend::Sqlite,
            format!(
                "UPDATE \"{table}\" SET \"{column}\" = ? || \"{column}\" WHERE \"{column}\" <> ''"
            ),
            [HOSTILE.into()],
        );
        match platform.db().execute_raw(change).await {
            Ok(done) => changed += done.rows_affected(),
            Err(error) => refused.push(format!("{table}.{column}: {error}")),
        }
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
    assert!(changed > 500, "{changed} texts");
}
