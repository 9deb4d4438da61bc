//! Planning a dialogue.

use domain::audit::{Entry, Subject};
use domain::dialogue::{self, PlanForm};
use domain::ids::DialogueId;
use domain::{Actor, DialogueState, Permission, Refusal, Theme, text};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter};

use super::rows;
use crate::{Platform, Result, Tx};

/// Plans a new dialogue. The id comes with the form, so that a form that is sent twice makes one dialogue.
///
/// # Errors
/// Refuses a plan whose fields need another look, and those who may not plan dialogues.
pub async fn create(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    form: &PlanForm,
) -> Result<DialogueId> {
    let tx = platform.begin().await?;
    actor.may(Permission::PlanDialogues)?;
    let known = entity::dialogue::Entity::find_by_id(id)
        .one(tx.db())
        .await?;
    if known.is_some() {
        return Ok(id);
    }
    let plan = dialogue::parse(form).map_err(Refusal::Invalid)?;

    let mut row = entity::dialogue::ActiveModel {
        id: Set(id),
        year: Set(None),
        number: Set(None),
        state: Set(DialogueState::Draft),
        version: Set(1),
        created_at: Set(tx.now()),
        changed_at: Set(tx.now()),
        convened_at: Set(None),
        ..Default::default()
    };
    rows::write(&plan, &mut row)?;
    row.slug = Set(free_slug(&tx, id, &plan.title).await?);
    // Two presses of one button can meet here on PostgreSQL; the later one finds the dialogue made.
    let made = entity::dialogue::Entity::insert(row)
        .on_conflict(
            OnConflict::column(entity::dialogue::Column::Id)
                .do_nothing()
                .to_owned(),
        )
        .exec_without_returning(tx.db())
        .await?;
    if made == 0 {
        return Ok(id);
    }
    write_themes(&tx, id, &plan.themes).await?;
    let title = plan.title.clone();
    tx.record(
        actor,
        &Subject::Dialogue(id),
        &Entry::DialogueCreated { title },
    )
    .await?;
    tx.commit().await?;
    Ok(id)
}

pub(super) async fn write_themes(tx: &Tx, id: DialogueId, themes: &[Theme]) -> Result<()> {
    if themes.is_empty() {
        return Ok(());
    }
    let rows = themes
        .iter()
        .map(|theme| entity::dialogue_theme::ActiveModel {
            dialogue_id: Set(id),
            theme: Set(*theme),
        });
    entity::dialogue_theme::Entity::insert_many(rows)
        .exec_without_returning(tx.db())
        .await?;
    Ok(())
}

/// An address for a title that no other dialogue has: the title's words, then a number, or the id for a
/// title without Latin letters.
pub(super) async fn free_slug(tx: &Tx, id: DialogueId, title: &str) -> Result<String> {
    use entity::dialogue::{Column, Entity};
    let base = match text::slug(title) {
        words if words.is_empty() => format!("dialogue-{id}"),
        words => words,
    };
    let taken: Vec<String> = Entity::find()
        .filter(Column::Id.ne(id))
        .filter(
            Condition::any()
                .add(Column::Slug.eq(&base))
                .add(Column::Slug.starts_with(format!("{base}-"))),
        )
        .all(tx.db())
        .await?
        .into_iter()
        .map(|row| row.slug)
        .collect();
    let mut slug = base.clone();
    let mut nth = 1;
    while taken.contains(&slug) {
        nth += 1;
        slug = format!("{base}-{nth}");
    }
    Ok(slug)
}
