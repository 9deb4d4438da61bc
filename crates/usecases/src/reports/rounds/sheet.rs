//! All comments of a report with their dispositions, as a table to take along.

use documents::{Cell, Sheet};
use domain::Actor;
use domain::ids::DialogueId;

use super::queries::{CommentLine, Round, rounds};
use crate::{Platform, Result};

/// The words of the sheet, which the caller knows in its language.
pub struct SheetWords<'a> {
    pub headings: Vec<String>,
    /// Where a comment stands in its draft.
    pub place: &'a (dyn Fn(&Round, &CommentLine) -> String + Sync),
    /// A word of a list by its key.
    pub word: &'a (dyn Fn(&str) -> String + Sync),
    pub right_to_left: bool,
}

impl std::fmt::Debug for SheetWords<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SheetWords")
            .field("headings", &self.headings)
            .finish_non_exhaustive()
    }
}

/// The table of comments, the latest round first.
///
/// # Errors
/// As [`rounds`].
pub async fn sheet(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    words: SheetWords<'_>,
) -> Result<Sheet> {
    let found = rounds(platform, actor, dialogue).await?;
    let rows = found.rounds.iter().flat_map(|round| {
        round.comments.iter().map(|one| {
            let disposition = one.disposition.map(|one| (words.word)(one.label_key()));
            vec![
                Cell::Number(round.number),
                Cell::from((words.place)(round, one)),
                Cell::from(one.of.clone()),
                Cell::from(one.by.clone()),
                Cell::from(one.organisation.clone()),
                Cell::from(one.text.clone()),
                Cell::Day(one.changed_at.unwrap_or(one.made_at).date_naive()),
                Cell::from(disposition.unwrap_or_default()),
                Cell::from(one.reason.clone()),
            ]
        })
    });
    Ok(Sheet {
        title: "comments".to_owned(),
        rows: rows.collect(),
        headings: words.headings,
        right_to_left: words.right_to_left,
    })
}
