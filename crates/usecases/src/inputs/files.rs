//! Files that come with inputs: looked into like documents, and sealed before they are stored.

use domain::document::{FileFault, FileKind};
use domain::ids::{CallId, DialogueId, InputFileId, InputId};
use domain::input::InputState;
use domain::{Actor, Permission, Problem, Refusal};
use entity::input_file::{ActiveModel, Column, Entity, Model};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::readers::{Reader, readable_by};
use super::{author, draft};
use crate::documents::Upload;
use crate::files::{Unsealed, sealed};
use crate::{Platform, Result, reach};

/// A file in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub id: InputFileId,
    pub name: String,
    pub kind: FileKind,
    pub bytes: u64,
    /// Whether it was sent; until then it is the author's alone.
    pub sent: bool,
}

fn listed(platform: &Platform, row: &Model) -> Result<File> {
    Ok(File {
        id: row.id,
        name: sealed::name(platform, &row.name)?,
        kind: row.kind,
        bytes: u64::try_from(row.bytes).unwrap_or_default(),
        sent: row.sent_at.is_some(),
    })
}

/// Adds a file to what the author writes. The id comes with the form, so that a form that is sent twice adds one.
///
/// # Errors
/// As [`super::save`]; refuses a file that needs another look, and more files than the call takes.
pub async fn attach(
    platform: &Platform,
    token: &str,
    id: InputFileId,
    upload: Upload,
) -> Result<()> {
    // Whoever holds no link has no file looked into.
    author::by_token(platform.db(), token).await?;
    let file = sealed::keep(platform, upload)
        .await?
        .map_err(|problem| Refusal::field("file", problem))?;
    let tx = platform.begin().await?;
    let (row, call) = draft::open(&tx, token).await?;
    let known = Entity::find()
        .filter(Column::InputId.eq(row.id))
        .all(tx.db())
        .await?;
    if known.iter().any(|one| one.id == id) {
        return Ok(());
    }
    let max = usize::try_from(call.files_max).unwrap_or_default();
    if known.len() >= max {
        return Err(Refusal::field("file", Problem::File(FileFault::TooMany)).into());
    }
    let made = ActiveModel {
        id: Set(id),
        input_id: Set(row.id),
        hash: Set(file.hash.clone()),
        name: Set(file.name.clone()),
        kind: Set(file.kind),
        bytes: Set(file.bytes),
        made_at: Set(tx.now()),
        sent_at: Set(None),
    };
    Entity::insert(made).exec_without_returning(tx.db()).await?;
    tx.commit().await?;
    file.settle(platform).await
}

/// Takes a file back, whether it was sent or not. Done twice it is done once.
///
/// # Errors
/// As [`super::save`].
pub async fn detach(platform: &Platform, token: &str, id: InputFileId) -> Result<()> {
    let tx = platform.begin().await?;
    let (row, _) = draft::open(&tx, token).await?;
    Entity::delete_many()
        .filter(Column::Id.eq(id))
        .filter(Column::InputId.eq(row.id))
        .exec(tx.db())
        .await?;
    tx.touch_public().await?;
    tx.commit().await
}

/// Marks what is there as sent.
pub(super) async fn send(
    db: &impl ConnectionTrait,
    id: InputId,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<()> {
    Entity::update_many()
        .set(ActiveModel {
            sent_at: Set(Some(now)),
            ..Default::default()
        })
        .filter(Column::InputId.eq(id))
        .filter(Column::SentAt.is_null())
        .exec(db)
        .await?;
    Ok(())
}

/// Takes all files of an input away.
pub(super) async fn erase(db: &impl ConnectionTrait, id: InputId) -> Result<()> {
    Entity::delete_many()
        .filter(Column::InputId.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// The author's files.
///
/// # Errors
/// Not found for a token that nobody was given.
pub async fn files(platform: &Platform, token: &str) -> Result<Vec<File>> {
    let row = author::by_token(platform.db(), token).await?;
    let rows = Entity::find()
        .filter(Column::InputId.eq(row.id))
        .order_by_asc(Column::Id)
        .all(platform.db())
        .await?;
    rows.iter().map(|row| listed(platform, row)).collect()
}

/// The files of an input that this reader can read. One query.
pub(super) async fn files_for(
    platform: &Platform,
    reader: Reader<'_>,
    id: InputId,
) -> Result<Vec<File>> {
    let rows = readable(reader)
        .filter(Column::InputId.eq(id))
        .order_by_asc(Column::Id)
        .all(platform.db())
        .await?;
    rows.iter().map(|row| listed(platform, row)).collect()
}

/// Files that were sent, whose inputs this reader can read.
fn readable(reader: Reader<'_>) -> sea_orm::Select<Entity> {
    let of_input = Entity::belongs_to(entity::input::Entity)
        .from(Column::InputId)
        .to(entity::input::Column::Id)
        .into();
    Entity::find()
        .join(sea_orm::JoinType::InnerJoin, of_input)
        .filter(readable_by(reader))
        .filter(Column::SentAt.is_not_null())
}

/// A file of a published input.
///
/// # Errors
/// Not found when this reader cannot read it.
pub async fn open_file(
    platform: &Platform,
    reader: Reader<'_>,
    reference: &str,
    id: InputFileId,
) -> Result<Unsealed> {
    let found = readable(reader)
        .filter(Column::Id.eq(id))
        .filter(entity::input::Column::Reference.eq(reference))
        .one(platform.db())
        .await?;
    opened(platform, found.ok_or(Refusal::NotFound)?).await
}

/// A file of an input at the desk.
///
/// # Errors
/// Refuses those who may not see inputs of the dialogue; not found when they cannot read this one.
pub async fn open_file_at_desk(
    platform: &Platform,
    actor: &Actor,
    (dialogue, call, input): (DialogueId, CallId, InputId),
    id: InputFileId,
) -> Result<Unsealed> {
    reach::may(platform.db(), actor, Permission::SeeInputs, dialogue).await?;
    let found = readable(Reader::Desk(actor))
        .filter(Column::Id.eq(id))
        .filter(Column::InputId.eq(input))
        .filter(entity::input::Column::CallId.eq(call))
        .filter(entity::input::Column::DialogueId.eq(dialogue))
        .one(platform.db())
        .await?;
    opened(platform, found.ok_or(Refusal::NotFound)?).await
}

/// A file for its author.
///
/// # Errors
/// Not found for a token that nobody was given, and for another's file.
pub async fn open_my_file(platform: &Platform, token: &str, id: InputFileId) -> Result<Unsealed> {
    let row = author::by_token(platform.db(), token).await?;
    if row.state == InputState::Withdrawn {
        return Err(Refusal::NotFound.into());
    }
    let found = Entity::find_by_id(id)
        .filter(Column::InputId.eq(row.id))
        .one(platform.db())
        .await?;
    opened(platform, found.ok_or(Refusal::NotFound)?).await
}

async fn opened(platform: &Platform, row: Model) -> Result<Unsealed> {
    sealed::open(platform, &row.hash, (&row.name, row.kind)).await
}
