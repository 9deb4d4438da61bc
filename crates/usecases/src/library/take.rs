//! Taking a published input into the library.
//!
//! Of the input its title alone is taken. The summary is the secretariat's own; the text itself is read where its author
//! published it, under the name that the author chose, and for as long as the author leaves it there.

use domain::audit::{Entry, Subject};
use domain::ids::{CallId, DialogueId, InputId, LibraryEntryId};
use domain::input::InputKind;
use domain::library::{Facts, LibraryKind, LibraryState, Text};
use domain::{Actor, Permission, Refusal};
use entity::library_entry::{ActiveModel, Column, Entity};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use super::{rows, write};
use crate::inputs::readers::{self, Reader};
use crate::portal::{Themed, with_themes};
use crate::{Platform, Result};

/// Takes a promising practice that everybody can read into the library, as a draft. What was taken before is found.
///
/// # Errors
/// Refuses those who do not keep the library; not found for an input that the public does not read or that is no
/// promising practice.
pub async fn take(
    platform: &Platform,
    actor: &Actor,
    (dialogue, call, input): (DialogueId, CallId, InputId),
) -> Result<LibraryEntryId> {
    let tx = platform.begin().await?;
    actor.may(Permission::KeepLibrary)?;
    tx.lock_addresses().await?;
    if let Some(known) = Entity::find()
        .filter(Column::InputId.eq(input))
        .one(tx.db())
        .await?
    {
        return Ok(known.id);
    }
    let row = entity::input::Entity::find_by_id(input)
        .filter(readers::readable_by(Reader::Public))
        .filter(entity::input::Column::DialogueId.eq(dialogue))
        .filter(entity::input::Column::CallId.eq(call))
        .filter(entity::input::Column::Kind.eq(InputKind::PromisingPractice))
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let head = readers::heads(platform, Reader::Public, [input]).await?;
    let head = head.get(&input).ok_or(Refusal::NotFound)?;
    let of = entity::dialogue::Entity::find_by_id(dialogue);
    let of: Option<Themed> = with_themes(of).one(tx.db()).await?;
    let facts = Facts {
        kind: LibraryKind::GoodPractice,
        language: row.language,
        themes: of.map(|of| of.themes).unwrap_or_default(),
        languages: vec![row.language],
        authors: String::new(),
        iso3: None,
        region: None,
        year: head.citation.year,
        link: String::new(),
    };
    let text = Text {
        title: head.title.clone(),
        summary: String::new(),
        body: String::new(),
    };
    let id = LibraryEntryId::new();
    let mut made = ActiveModel {
        id: Set(id),
        slug: Set(write::address(&tx, id, &text.title).await?),
        state: Set(LibraryState::Draft),
        input_id: Set(Some(input)),
        version: Set(1),
        created_at: Set(tx.now()),
        changed_at: Set(tx.now()),
        ..Default::default()
    };
    rows::write(&facts, true, &mut made);
    Entity::insert(made).exec_without_returning(tx.db()).await?;
    rows::write_lists(&tx, id, &facts).await?;
    rows::put_text(&tx, id, facts.language, &text, 1).await?;
    let entry = Entry::LibraryEntryTaken {
        title: text.title,
        reference: row.reference,
    };
    tx.record(actor, &Subject::Dialogue(dialogue), &entry)
        .await?;
    tx.commit().await?;
    Ok(id)
}

/// The entry that was taken from an input, for those who keep the library.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn taken(
    platform: &Platform,
    actor: &Actor,
    input: InputId,
) -> Result<Option<LibraryEntryId>> {
    if !actor.can(Permission::KeepLibrary) {
        return Ok(None);
    }
    Ok(Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::InputId.eq(input))
        .into_tuple()
        .one(platform.db())
        .await?)
}
