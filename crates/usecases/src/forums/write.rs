//! Writing down the meetings of other bodies.

use domain::audit::{Change, Entry, Subject};
use domain::forum::{Forum, ForumForm, parse};
use domain::ids::ForumId;
use domain::{Actor, Permission, Refusal, Theme};
use entity::forum::{ActiveModel, Entity, Model};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QuerySelect,
};

use super::queries::form_of;
use crate::{Platform, Result, Tx};

/// Writes a meeting down. The id comes with the form, so that a form that is sent twice makes one.
///
/// # Errors
/// Refuses fields that need another look, and those who may not plan dialogues.
pub async fn create(
    platform: &Platform,
    actor: &Actor,
    id: ForumId,
    form: &ForumForm,
) -> Result<()> {
    let tx = platform.begin().await?;
    actor.may(Permission::PlanDialogues)?;
    if Entity::find_by_id(id).one(tx.db()).await?.is_some() {
        return Ok(());
    }
    let forum = parse(form).map_err(Refusal::Invalid)?;
    insert(&tx, id, &forum, None).await?;
    let entry = Entry::ForumAdded { title: forum.title };
    tx.record(actor, &Subject::Platform, &entry).await?;
    tx.commit().await
}

/// Changes a meeting that `version` of was shown.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when somebody else saved it since.
pub async fn change(
    platform: &Platform,
    actor: &Actor,
    id: ForumId,
    version: i64,
    form: &ForumForm,
) -> Result<()> {
    let tx = platform.begin().await?;
    actor.may(Permission::PlanDialogues)?;
    let row = lock(&tx, id).await?;
    if row.version != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let after = parse(form).map_err(Refusal::Invalid)?;
    let before = form_of(&row, &themes(&tx, id).await?);
    let changes = differences(&before, &after);
    if changes.is_empty() {
        return Ok(());
    }
    update(&tx, row, &after).await?;
    write_themes(&tx, id, &after.themes).await?;
    let title = after.title;
    let entry = Entry::ForumChanged { title, changes };
    tx.record(actor, &Subject::Platform, &entry).await?;
    tx.commit().await
}

/// Takes a meeting out of the list. Taking it out twice is taking it out once.
///
/// # Errors
/// Refuses those who may not plan dialogues.
pub async fn remove(platform: &Platform, actor: &Actor, id: ForumId) -> Result<()> {
    let tx = platform.begin().await?;
    actor.may(Permission::PlanDialogues)?;
    let Some(row) = Entity::find_by_id(id).one(tx.db()).await? else {
        return Ok(());
    };
    Entity::delete_by_id(id).exec(tx.db()).await?;
    let entry = Entry::ForumRemoved { title: row.title };
    tx.record(actor, &Subject::Platform, &entry).await?;
    tx.commit().await
}

async fn lock(tx: &Tx, id: ForumId) -> Result<Model> {
    let found = Entity::find_by_id(id).lock_exclusive().one(tx.db()).await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

pub(super) async fn insert(tx: &Tx, id: ForumId, forum: &Forum, uid: Option<&str>) -> Result<()> {
    let row = ActiveModel {
        id: Set(id),
        title: Set(forum.title.clone()),
        organiser: Set(forum.organiser.clone()),
        place: Set(forum.place.clone()),
        address: Set(forum.address.clone()),
        first_day: Set(forum.first_day.to_string()),
        last_day: Set(forum.last_day.to_string()),
        region: Set(forum.region),
        uid: Set(uid.map(ToOwned::to_owned)),
        version: Set(1),
        created_at: Set(tx.now()),
        changed_at: Set(tx.now()),
    };
    Entity::insert(row).exec_without_returning(tx.db()).await?;
    write_themes(tx, id, &forum.themes).await
}

/// Writes everything but the themes over a row.
pub(super) async fn update(tx: &Tx, row: Model, after: &Forum) -> Result<()> {
    let version = row.version;
    let mut changed: ActiveModel = row.into();
    changed.title = Set(after.title.clone());
    changed.organiser = Set(after.organiser.clone());
    changed.place = Set(after.place.clone());
    changed.address = Set(after.address.clone());
    changed.first_day = Set(after.first_day.to_string());
    changed.last_day = Set(after.last_day.to_string());
    changed.region = Set(after.region);
    changed.version = Set(version + 1);
    changed.changed_at = Set(tx.now());
    changed.update(tx.db()).await?;
    Ok(())
}

async fn themes(tx: &Tx, id: ForumId) -> Result<Vec<Theme>> {
    use entity::forum_theme::{Column, Entity};
    let mut themes: Vec<Theme> = Entity::find()
        .select_only()
        .column(Column::Theme)
        .filter(Column::ForumId.eq(id))
        .into_tuple()
        .all(tx.db())
        .await?;
    themes.sort_unstable();
    Ok(themes)
}

async fn write_themes(tx: &Tx, id: ForumId, themes: &[Theme]) -> Result<()> {
    use entity::forum_theme::{ActiveModel, Column, Entity};
    Entity::delete_many()
        .filter(Column::ForumId.eq(id))
        .exec(tx.db())
        .await?;
    if !themes.is_empty() {
        let rows = themes.iter().map(|theme| ActiveModel {
            forum_id: Set(id),
            theme: Set(*theme),
        });
        Entity::insert_many(rows)
            .exec_without_returning(tx.db())
            .await?;
    }
    Ok(())
}

fn differences(before: &ForumForm, after: &Forum) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut note = |field: &str, before: &str, after: &str| {
        Change::note(&mut changes, field, before, after);
    };
    let mut themes = after.themes.clone();
    themes.sort_unstable();
    let themes: Vec<&str> = themes.iter().map(|theme| theme.code()).collect();
    let region = after.region.map(|region| region.code()).unwrap_or_default();
    note("title", &before.title, &after.title);
    note("organiser", &before.organiser, &after.organiser);
    note("region", &before.region, region);
    note("themes", &before.themes.join(", "), &themes.join(", "));
    note("first_day", &before.first_day, &after.first_day.to_string());
    note("last_day", &before.last_day, &after.last_day.to_string());
    note("place", &before.place, &after.place);
    note("address", &before.address, &after.address);
    changes
}
