//! Processes with their milestones.

use domain::paths;
use domain::search::EntryKind;
use domain::{Language, ProcessState};
use entity::{milestone, process};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::search::entry::{Entry, joined};
use crate::search::refresh::Keeper;
use crate::{Platform, Result};

pub(super) async fn take(platform: &Platform, keeper: &mut Keeper<'_>) -> Result<()> {
    let rows = process::Entity::find()
        .filter(process::Column::State.ne(ProcessState::Draft))
        .order_by_asc(process::Column::Id)
        .all(platform.db())
        .await?;
    if rows.is_empty() {
        return Ok(());
    }
    let milestones = milestone::Entity::find()
        .filter(milestone::Column::ProcessId.is_in(rows.iter().map(|row| row.id)))
        .order_by_asc(milestone::Column::Day)
        .order_by_asc(milestone::Column::Id)
        .all(platform.db())
        .await?;
    for row in rows {
        let steps = milestones.iter().filter(|step| step.process_id == row.id);
        let steps = steps.flat_map(|step| [step.title.as_str(), &step.note]);
        let body = joined(std::iter::once(row.summary.as_str()).chain(steps));
        let language: Language = row.language;
        let entry = Entry {
            which: row.id.to_string(),
            kind: EntryKind::Process,
            address: paths::process(&row.slug),
            title: row.title,
            context: String::new(),
            body,
            language,
            day: None,
            themes: Vec::new(),
        };
        keeper.take(entry).await?;
    }
    Ok(())
}
