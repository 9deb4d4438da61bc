//! The form of a dialogue at the desk: changed one field at a time, a new version once somebody has answered.

use domain::audit::{Entry, Subject};
use domain::ids::{DialogueId, RegistrationFormId};
use domain::registration::{Direction, FieldForm, Form};
use domain::{Actor, Permission, Refusal};
use entity::registration_form::{ActiveModel, Column, Entity};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter,
};

use super::rows;
use crate::dialogues::queries::DialogueHead;
use crate::{Platform, Result, Tx, reach};

/// What is done to a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    Add(FieldForm),
    Change(String, FieldForm),
    Remove(String),
    Move(String, Direction),
}

/// A form at the desk.
#[derive(Clone, Debug)]
pub struct FormScreen {
    pub head: DialogueHead,
    pub form: Form,
    pub version: i64,
    /// What a change is made on.
    pub revision: i64,
    /// How many have answered this version.
    pub answered: u64,
}

/// The form of a dialogue with an opening. Four queries at most.
///
/// # Errors
/// [`Refusal::NotFound`] without an opening; refuses those who may not see the dialogue.
pub async fn form_screen(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
) -> Result<FormScreen> {
    let db = platform.db();
    let row = reach::dialogue(db, actor, Permission::SeeDialogues, dialogue).await?;
    let form = rows::latest_form(db, dialogue)
        .await?
        .ok_or(Refusal::NotFound)?;
    Ok(FormScreen {
        head: DialogueHead::of(&row)?,
        answered: answered(db, form.id).await?,
        version: form.version,
        revision: form.revision,
        form: form.form,
    })
}

async fn answered(db: &impl ConnectionTrait, form: RegistrationFormId) -> Result<u64> {
    use entity::registration::{Column, Entity};
    Ok(Entity::find()
        .filter(Column::FormId.eq(form))
        .count(db)
        .await?)
}

/// Changes a form. A version that somebody answered stays as it is, and the change makes the next one.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when the form is not the one that was shown, [`Refusal::Invalid`] with the controls
/// that need another look, [`Refusal::NotFound`] for a field that is not there; those who may not plan the dialogue.
pub async fn edit_form(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    revision: i64,
    edit: Edit,
) -> Result<()> {
    let tx = platform.begin().await?;
    tx.lock_dialogue_for(actor, Permission::PlanDialogues, dialogue)
        .await?;
    let known = rows::latest_form(tx.db(), dialogue)
        .await?
        .ok_or(Refusal::NotFound)?;
    if known.revision != revision {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let before = known.form.clone();
    let form = edited(known.form, edit)?;
    if form == before {
        return Ok(());
    }
    let fields = serde_json::to_value(&form).map_err(anyhow::Error::from)?;
    let version = if answered(tx.db(), known.id).await? > 0 {
        let version = known.version + 1;
        insert(&tx, dialogue, (version, known.revision + 1), fields).await?;
        version
    } else {
        Entity::update_many()
            .set(ActiveModel {
                fields: Set(fields),
                revision: Set(known.revision + 1),
                changed_at: Set(tx.now()),
                ..Default::default()
            })
            .filter(Column::Id.eq(known.id))
            .exec(tx.db())
            .await?;
        known.version
    };
    let entry = Entry::RegistrationFormSaved { version };
    tx.record(actor, &Subject::Dialogue(dialogue), &entry)
        .await?;
    tx.commit().await
}

fn edited(mut form: Form, edit: Edit) -> Result<Form, Refusal> {
    match edit {
        Edit::Add(typed) => {
            let field = form.read_field(None, &typed).map_err(Refusal::Invalid)?;
            form.add(field);
            Ok(form)
        }
        Edit::Change(id, typed) => {
            form.field(&id).ok_or(Refusal::NotFound)?;
            let field = form
                .read_field(Some(&id), &typed)
                .map_err(Refusal::Invalid)?;
            form.with(field)
        }
        Edit::Remove(id) => form.without(&id),
        Edit::Move(id, direction) => form.moved(&id, direction),
    }
}

/// Writes a version of a form.
pub(super) async fn insert(
    tx: &Tx,
    dialogue: DialogueId,
    (version, revision): (i64, i64),
    fields: serde_json::Value,
) -> Result<()> {
    Entity::insert(ActiveModel {
        id: Set(RegistrationFormId::new()),
        dialogue_id: Set(dialogue),
        version: Set(version),
        revision: Set(revision),
        fields: Set(fields),
        made_at: Set(tx.now()),
        changed_at: Set(tx.now()),
    })
    .exec_without_returning(tx.db())
    .await?;
    Ok(())
}
