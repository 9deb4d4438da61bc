//! Inputs as everybody may read them: by [`readers::readable_by`], which leaves out what is withheld, withdrawn or for
//! others, and under the names that their authors chose.

use domain::ids::InputId;
use domain::paths;
use domain::search::EntryKind;
use entity::input::{Column, Entity};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{Homes, PAGE};
use crate::inputs::readers::{Byline, Reader, answers_of, heads, readable_by};
use crate::search::entry::{Entry, beside, joined};
use crate::search::refresh::Keeper;
use crate::{Platform, Result};

pub(super) async fn take(
    platform: &Platform,
    keeper: &mut Keeper<'_>,
    homes: &Homes,
) -> Result<()> {
    let mut behind: Option<InputId> = None;
    loop {
        let mut rows = Entity::find().filter(readable_by(Reader::Public));
        if let Some(id) = behind {
            rows = rows.filter(Column::Id.gt(id));
        }
        let rows = rows
            .order_by_asc(Column::Id)
            .limit(PAGE)
            .all(platform.db())
            .await?;
        let Some(last) = rows.last() else {
            return Ok(());
        };
        behind = Some(last.id);
        let ids: Vec<InputId> = rows.iter().map(|row| row.id).collect();
        let mut heads = heads(platform, Reader::Public, ids.iter().copied()).await?;
        let mut answers = answers_of(platform, Reader::Public, &ids).await?;
        for row in rows {
            // Withdrawn between two queries.
            let Some(head) = heads.remove(&row.id) else {
                continue;
            };
            let answers = answers.remove(&row.id).unwrap_or_default();
            let home = homes.dialogues.get(&row.dialogue_id);
            let by = match &head.byline {
                Byline::Organisation(name) | Byline::Pseudonym(name) => name.as_str(),
                // States are named in the reader's language.
                Byline::State(_) | Byline::Nobody => "",
            };
            let title = match head.title.is_empty() {
                true => row.reference.clone(),
                false => head.title.clone(),
            };
            let entry = Entry {
                which: row.id.to_string(),
                kind: EntryKind::Input,
                address: paths::input(&row.reference),
                context: beside([
                    row.reference.as_str(),
                    by,
                    home.map_or("", |home| &home.title),
                ]),
                title,
                body: joined(answers.iter().map(|answer| answer.text.as_str())),
                language: row.language,
                day: row.submitted_at.map(|at| at.date_naive()),
                themes: home.map(|home| home.themes.clone()).unwrap_or_default(),
            };
            keeper.take(entry).await?;
        }
    }
}
