//! Dialogues from the moment they are convened, and the sessions of programmes that are published.

use std::collections::HashMap;

use domain::ids::DialogueId;
use domain::paths;
use domain::search::EntryKind;
use entity::{dialogue, session};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{Home, Homes, PAGE};
use crate::portal::dialogues::{Filter, public};
use crate::portal::{Dialogue, with_themes};
use crate::search::entry::{Entry, beside, joined};
use crate::search::refresh::Keeper;
use crate::{Platform, Result};

pub(super) async fn take(platform: &Platform, keeper: &mut Keeper<'_>) -> Result<Homes> {
    let db = platform.db();
    let mut homes = Homes::default();
    let mut behind: Option<DialogueId> = None;
    loop {
        let mut rows = public(&Filter::default());
        if let Some(id) = behind {
            rows = rows.filter(dialogue::Column::Id.gt(id));
        }
        let rows = rows.order_by_asc(dialogue::Column::Id).limit(PAGE);
        let dialogues: Vec<Dialogue> = with_themes(rows).all(db).await?;
        let Some(last) = dialogues.last() else {
            return Ok(homes);
        };
        behind = Some(last.id);
        for dialogue in &dialogues {
            keeper.take(entry(dialogue)).await?;
        }
        sessions(platform, keeper, &dialogues, &mut homes).await?;
        for dialogue in dialogues {
            let home = Home {
                title: dialogue.title,
                themes: dialogue.themes,
            };
            homes.dialogues.insert(dialogue.id, home);
        }
    }
}

fn entry(dialogue: &Dialogue) -> Entry {
    Entry {
        which: dialogue.id.to_string(),
        kind: EntryKind::Dialogue,
        address: paths::dialogue(&dialogue.slug),
        title: dialogue.title.clone(),
        context: dialogue.reference.clone().unwrap_or_default(),
        body: joined([dialogue.summary.as_str(), &dialogue.place]),
        language: dialogue.language,
        day: dialogue.schedule.first_day(),
        themes: dialogue.themes.clone(),
    }
}

/// What sessions are about; who has a part in them is not looked for by name.
async fn sessions(
    platform: &Platform,
    keeper: &mut Keeper<'_>,
    dialogues: &[Dialogue],
    homes: &mut Homes,
) -> Result<()> {
    use session::{Column, Entity};
    let published: HashMap<DialogueId, &Dialogue> = dialogues
        .iter()
        .filter(|dialogue| dialogue.has_programme)
        .map(|dialogue| (dialogue.id, dialogue))
        .collect();
    if published.is_empty() {
        return Ok(());
    }
    let rows = Entity::find()
        .filter(Column::DialogueId.is_in(published.keys().copied()))
        .order_by_asc(Column::Id)
        .all(platform.db())
        .await?;
    for row in rows {
        let Some(dialogue) = published.get(&row.dialogue_id) else {
            continue;
        };
        homes.sessions.insert(row.id, dialogue.id);
        let programme = paths::programme(&dialogue.slug);
        let entry = Entry {
            which: row.id.to_string(),
            kind: EntryKind::Session,
            address: format!("{programme}#day-{}", row.day),
            title: row.title,
            context: beside([
                dialogue.reference.as_deref().unwrap_or_default(),
                &dialogue.title,
            ]),
            body: row.about,
            language: dialogue.language,
            day: dialogue.schedule.first_day(),
            themes: dialogue.themes.clone(),
        };
        keeper.take(entry).await?;
    }
    Ok(())
}
