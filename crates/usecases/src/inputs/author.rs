//! What an author sees of their own input behind their link.

use anyhow::Context;
use chrono::{DateTime, Utc};
use domain::Refusal;
use domain::call::{Call, CallStanding};
use domain::ids::InputId;
use domain::input::{Author, Content, DraftForm, InputState};
use entity::input::{Column, Entity, Model};
use entity::input_version;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::calls::rows::{self, QuestionLine};
use crate::secret::token_hash;
use crate::{Platform, Result};

/// The token in an author's link, the same each time.
pub(super) fn token(platform: &Platform, id: InputId) -> String {
    platform.secret().token("input", &id.to_string())
}

pub(crate) fn seal(platform: &Platform, author: &Author) -> Result<Vec<u8>> {
    let plain = serde_json::to_vec(author).map_err(anyhow::Error::from)?;
    Ok(platform.secret().seal(&plain)?)
}

/// Who wrote an input. Nobody is shown it but the author and those who read behind the fire-wall.
pub(crate) fn of(platform: &Platform, row: &Model) -> Result<Author> {
    let plain = platform.secret().open(&row.author)?;
    Ok(serde_json::from_slice(&plain).context("reading the author of an input")?)
}

/// The input that a token stands for.
///
/// # Errors
/// [`Refusal::NotFound`] for a token that nobody was given.
pub(super) async fn by_token(db: &impl ConnectionTrait, token: &str) -> Result<Model> {
    let found = Entity::find()
        .filter(Column::TokenHash.eq(token_hash(token)))
        .one(db)
        .await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

/// What an author wrote and has not sent yet: the draft, or what was sent last.
pub(super) async fn written(
    platform: &Platform,
    db: &impl ConnectionTrait,
    row: &Model,
) -> Result<Option<DraftForm>> {
    if let Some(sealed) = &row.draft {
        let plain = platform.secret().open(sealed)?;
        let form = serde_json::from_slice(&plain).context("reading a draft")?;
        return Ok(Some(form));
    }
    let last = input_version::Entity::find_by_id((row.id, row.number))
        .one(db)
        .await?;
    last.map(|last| Ok(content(platform, &last)?.form()))
        .transpose()
}

pub(super) fn content(platform: &Platform, version: &input_version::Model) -> Result<Content> {
    let plain = platform.secret().open(&version.sealed)?;
    Ok(serde_json::from_slice(&plain).context("reading a version of an input")?)
}

/// What an author can do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Write, or revise what was sent.
    Writing,
    /// The call takes nothing any more; what was sent can be withdrawn.
    Closed,
    Withdrawn,
}

/// What the author's page shows.
#[derive(Clone, Debug)]
pub struct Mine {
    pub id: InputId,
    pub reference: String,
    pub author: Author,
    pub dialogue_title: String,
    pub dialogue_slug: String,
    pub call_slug: String,
    pub call: Call,
    pub zone: chrono_tz::Tz,
    pub standing: CallStanding,
    pub questions: Vec<QuestionLine>,
    pub stage: Stage,
    pub state: InputState,
    /// How often it was sent.
    pub number: i64,
    /// Whether there is something that was not sent yet.
    pub unsent: bool,
    pub form: DraftForm,
    pub saved_at: Option<DateTime<Utc>>,
    pub submitted_at: Option<DateTime<Utc>>,
    pub withdrawn_at: Option<DateTime<Utc>>,
    /// Why the secretariat withholds it from publication, when it does.
    pub withheld: Option<String>,
}

/// The author's page. Six queries.
///
/// # Errors
/// [`Refusal::NotFound`] for a token that nobody was given.
pub async fn mine(platform: &Platform, token: &str) -> Result<Mine> {
    let db = platform.db();
    let row = by_token(db, token).await?;
    let call = entity::call::Entity::find_by_id(row.call_id)
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let dialogue = entity::dialogue::Entity::find_by_id(row.dialogue_id)
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let questions = rows::questions(db, call.id).await?;
    let author = of(platform, &row)?;
    let form = match written(platform, db, &row).await? {
        Some(form) => form,
        None => DraftForm {
            kind: row.kind.code().to_owned(),
            language: row.language.code().to_owned(),
            ..DraftForm::default()
        },
    };
    let takes = rows::times(&call).takes(platform.now());
    let stage = match row.state {
        InputState::Withdrawn => Stage::Withdrawn,
        InputState::Draft | InputState::Submitted if takes => Stage::Writing,
        InputState::Draft | InputState::Submitted => Stage::Closed,
    };
    Ok(Mine {
        id: row.id,
        reference: row.reference,
        author,
        dialogue_title: dialogue.title,
        dialogue_slug: dialogue.slug,
        call: rows::call_of(&call)?,
        zone: rows::zone(&call)?,
        standing: rows::standing(&call, platform.now()),
        call_slug: call.slug,
        questions,
        stage,
        state: row.state,
        number: row.number,
        unsent: row.draft.is_some(),
        form,
        saved_at: row.saved_at,
        submitted_at: row.submitted_at,
        withdrawn_at: row.withdrawn_at,
        withheld: row.withheld_reason,
    })
}

/// A version as it was sent.
#[derive(Clone, Debug)]
pub struct Version {
    pub number: i64,
    pub made_at: DateTime<Utc>,
    pub content: Content,
}

/// Everything that the author sent, the latest first.
///
/// # Errors
/// As [`mine`].
pub async fn versions(platform: &Platform, token: &str) -> Result<Vec<Version>> {
    let row = by_token(platform.db(), token).await?;
    let rows = input_version::Entity::find()
        .filter(input_version::Column::InputId.eq(row.id))
        .order_by_desc(input_version::Column::Number)
        .all(platform.db())
        .await?;
    let read = rows.iter().map(|row| {
        Ok(Version {
            number: row.number,
            made_at: row.made_at,
            content: content(platform, row)?,
        })
    });
    read.collect()
}
