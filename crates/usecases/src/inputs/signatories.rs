//! Joint inputs: those who sign with the author, each by a link of their own. A signature stands under the version
//! that the signatory has seen; when the author sends another one, each is asked again. Who did not confirm is shown
//! to nobody but the author.

use domain::audit::{Entry, Subject};
use domain::ids::SignatoryId;
use domain::input::{Author, AuthorForm, Content, InputState, parse_author};
use domain::{Actor, Problem, Refusal};
use entity::signatory::{ActiveModel, Column, Entity, Model};
use entity::{input, input_version};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
    QueryOrder,
};

use super::{author, draft, letters};
use crate::calls::rows::{self, QuestionLine};
use crate::secret::token_hash;
use crate::{Platform, Result, Tx, mail};

/// The most signatories of one input.
pub const SIGNATORIES_MAX: usize = 50;

/// Where somebody stands who was named as a signatory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signed {
    /// They will be asked when the input is sent.
    NotAsked,
    Asked,
    Confirmed,
    Declined,
}

/// A signatory as the author sees them.
#[derive(Clone, Debug)]
pub struct Signatory {
    pub id: SignatoryId,
    pub who: Author,
    pub signed: Signed,
}

fn token(platform: &Platform, id: SignatoryId) -> String {
    platform.secret().token("signatory", &id.to_string())
}

/// Who was named, as it is stored.
pub(super) fn identity(platform: &Platform, row: &Model) -> Result<Author> {
    let plain = platform.secret().open(&row.identity)?;
    Ok(serde_json::from_slice(&plain).map_err(anyhow::Error::from)?)
}

fn signed(row: &Model, number: i64) -> Signed {
    if row.declined_at.is_some() {
        Signed::Declined
    } else if row.confirmed_number == Some(number) {
        Signed::Confirmed
    } else if row.asked_at.is_some() {
        Signed::Asked
    } else {
        Signed::NotAsked
    }
}

async fn rows_of(db: &impl ConnectionTrait, id: domain::ids::InputId) -> Result<Vec<Model>> {
    Ok(Entity::find()
        .filter(Column::InputId.eq(id))
        .order_by_asc(Column::Id)
        .all(db)
        .await?)
}

/// Those whom the author named.
///
/// # Errors
/// Not found for a token that nobody was given.
pub async fn signatories(platform: &Platform, token: &str) -> Result<Vec<Signatory>> {
    let row = author::by_token(platform.db(), token).await?;
    let named = rows_of(platform.db(), row.id).await?;
    let read = named.iter().map(|one| {
        let (who, signed) = (identity(platform, one)?, signed(one, row.number));
        Ok(Signatory {
            id: one.id,
            who,
            signed,
        })
    });
    read.collect()
}

/// Names somebody who signs with the author. They are written to as soon as there is something to sign. The id comes
/// with the form, so that a form that is sent twice names one.
///
/// # Errors
/// As [`super::save`]; refuses fields that need another look, an address that was named before, and more than
/// [`SIGNATORIES_MAX`].
pub async fn name_signatory(
    platform: &Platform,
    token: &str,
    id: SignatoryId,
    form: &AuthorForm,
) -> Result<()> {
    let mut tx = platform.begin().await?;
    let (row, call) = draft::open(&tx, token).await?;
    let known = rows_of(tx.db(), row.id).await?;
    if known.iter().any(|one| one.id == id) {
        return Ok(());
    }
    if known.len() >= SIGNATORIES_MAX {
        return Err(Refusal::TooManyRows {
            max: SIGNATORIES_MAX,
        }
        .into());
    }
    let own = author::of(platform, &row)?;
    let who = parse_author(form, own.language, |_| false).map_err(Refusal::Invalid)?;
    let mut taken = vec![own.email.key()];
    for one in &known {
        taken.push(identity(platform, one)?.email.key());
    }
    if taken.contains(&who.email.key()) {
        return Err(Refusal::field("email", Problem::AlreadyTaken).into());
    }
    let now = tx.now();
    let is_sent = row.state == InputState::Submitted;
    let made = ActiveModel {
        id: Set(id),
        input_id: Set(row.id),
        token_hash: Set(token_hash(&self::token(platform, id))),
        identity: Set(author::seal(platform, &who)?),
        asked_at: Set(is_sent.then_some(now)),
        confirmed_at: Set(None),
        confirmed_number: Set(None),
        declined_at: Set(None),
    };
    Entity::insert(made).exec_without_returning(tx.db()).await?;
    if is_sent {
        let link = self::token(platform, id);
        let letter = letters::sign(platform, row.id, &who, &own, &call, &link)?;
        mail::queue(&mut tx, vec![letter]).await?;
    }
    tx.commit().await
}

/// Takes a name off again. Done twice it is done once.
///
/// # Errors
/// As [`super::save`].
pub async fn remove_signatory(platform: &Platform, token: &str, id: SignatoryId) -> Result<()> {
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

/// Asks everybody who was named to sign what was just sent.
pub(super) async fn ask_all(
    tx: &mut Tx,
    platform: &Platform,
    input: domain::ids::InputId,
    own: &Author,
    call: &entity::call::Model,
) -> Result<()> {
    let mut letters = Vec::new();
    for row in rows_of(tx.db(), input).await? {
        if row.declined_at.is_some() {
            continue;
        }
        let (id, who) = (row.id, identity(platform, &row)?);
        letters.push(letters::sign(
            platform,
            input,
            &who,
            own,
            call,
            &token(platform, id),
        )?);
        let mut changed: ActiveModel = row.into();
        changed.asked_at = Set(Some(tx.now()));
        changed.confirmed_at = Set(None);
        changed.confirmed_number = Set(None);
        changed.update(tx.db()).await?;
    }
    mail::queue(tx, letters).await?;
    Ok(())
}

/// What somebody is asked to sign.
#[derive(Clone, Debug)]
pub struct Signature {
    pub who: Author,
    /// Who wrote it and asks for the signature.
    pub author: Author,
    pub reference: String,
    pub call_title: String,
    pub call_language: domain::Language,
    pub questions: Vec<QuestionLine>,
    /// What was sent last; nothing once it was withdrawn.
    pub content: Option<Content>,
    /// The version that is to be signed.
    pub number: i64,
    pub signed: Signed,
}

async fn by_token(db: &impl ConnectionTrait, token: &str) -> Result<(Model, input::Model)> {
    let found = Entity::find()
        .filter(Column::TokenHash.eq(token_hash(token)))
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let row = input::Entity::find_by_id(found.input_id).one(db).await?;
    Ok((found, row.ok_or(Refusal::NotFound)?))
}

/// The page behind a signatory's link. Six queries.
///
/// # Errors
/// Not found for a link that nobody was given, and before there is something to sign.
pub async fn signature(platform: &Platform, token: &str) -> Result<Signature> {
    let db = platform.db();
    let (found, row) = by_token(db, token).await?;
    if row.state == InputState::Draft {
        return Err(Refusal::NotFound.into());
    }
    let call = entity::call::Entity::find_by_id(row.call_id)
        .one(db)
        .await?;
    let call = call.ok_or(Refusal::NotFound)?;
    let last = input_version::Entity::find_by_id((row.id, row.number))
        .one(db)
        .await?;
    let content = last
        .map(|last| author::content(platform, &last))
        .transpose()?;
    Ok(Signature {
        who: identity(platform, &found)?,
        author: author::of(platform, &row)?,
        reference: row.reference,
        questions: rows::questions(db, call.id).await?,
        call_title: call.title,
        call_language: call.language,
        content,
        number: row.number,
        signed: signed(&found, row.number),
    })
}

/// Signs the version with this number, or declines. Done twice it is done once.
///
/// # Errors
/// As [`signature`]; [`Refusal::ChangedMeanwhile`] when the author has sent another version since.
pub async fn sign(platform: &Platform, token: &str, number: i64, yes: bool) -> Result<()> {
    let tx = platform.begin().await?;
    let (_, row) = by_token(tx.db(), token).await?;
    tx.lock_dialogue(row.dialogue_id).await?;
    let (found, row) = by_token(tx.db(), token).await?;
    match row.state {
        InputState::Submitted => {}
        InputState::Draft => return Err(Refusal::NotFound.into()),
        InputState::Withdrawn => {
            let state = row.state.label_key();
            return Err(Refusal::WrongState { state }.into());
        }
    }
    if number != row.number {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let wanted = if yes {
        Signed::Confirmed
    } else {
        Signed::Declined
    };
    if signed(&found, row.number) == wanted {
        return Ok(());
    }
    let now = tx.now();
    let mut changed: ActiveModel = found.into();
    changed.confirmed_at = Set(yes.then_some(now));
    changed.confirmed_number = Set(yes.then_some(number));
    changed.declined_at = Set((!yes).then_some(now));
    changed.update(tx.db()).await?;
    if yes {
        let entry = Entry::InputSigned {
            reference: row.reference,
        };
        tx.record(&Actor::Public, &Subject::Dialogue(row.dialogue_id), &entry)
            .await?;
    }
    tx.touch_public().await?;
    tx.commit().await
}
