//! What somebody typed and wants to come back to: sealed, behind a link that goes to the address that they typed.

use chrono::{DateTime, Utc};
use domain::ids::RegistrationDraftId;
use domain::registration::RegistrantForm;
use domain::{EmailAddress, Language, Refusal};
use entity::registration_draft::{ActiveModel, Column, Entity, Model};
use locale::{t, t_plain};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter,
};

use super::files;
use super::letters::{self, To};
use super::token;
use crate::mail::{self, Part};
use crate::portal::dialogues::by_slug;
use crate::secret::token_hash;
use crate::{Platform, Result, Tx};

/// How many days what was saved is kept.
pub const DAYS_KEPT: i64 = 30;
/// How often one address is written to about one dialogue; further saving is refused.
const OF_ONE_ADDRESS: u64 = 3;
/// The longest draft, in bytes.
const LENGTH_MAX: usize = 200_000;

/// What was saved.
#[derive(Clone, Debug)]
pub struct Restored {
    /// The address of the dialogue's page.
    pub slug: String,
    pub late: String,
    pub pairs: Vec<(String, String)>,
    pub saved_at: DateTime<Utc>,
    pub language: Language,
}

/// Keeps what was typed, and sends the link to it to the address that stands in it.
///
/// # Errors
/// [`Refusal::Invalid`] without an address, [`Refusal::TooManyTries`] when it was written to too often,
/// [`Refusal::WrongState`] while registrations are not taken.
pub async fn save(
    platform: &Platform,
    slug: &str,
    late: &str,
    pairs: &[(String, String)],
    language: Language,
) -> Result<()> {
    let who = RegistrantForm::of(pairs);
    let email =
        EmailAddress::parse(&who.email).map_err(|problem| Refusal::field("email", problem))?;
    let language = who.language.parse().unwrap_or(language);
    let screen = super::screen(platform, slug, late).await?;
    if !screen.door.takes() {
        return Err(Refusal::WrongState {
            state: screen.door.label_key(),
        }
        .into());
    }
    let sealed = sealed(platform, late, pairs, language)?;
    let mut tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(screen.dialogue).await?;
    let address_hash = token_hash(&email.key());
    let others = Entity::find()
        .filter(Column::DialogueId.eq(dialogue.id))
        .filter(Column::AddressHash.eq(address_hash.clone()))
        .count(tx.db())
        .await?;
    if others >= OF_ONE_ADDRESS {
        return Err(Refusal::TooManyTries.into());
    }
    files::keep_with_draft(&tx, dialogue.id, pairs).await?;
    let id = RegistrationDraftId::new();
    let secret = token::draft_token(platform, id);
    Entity::insert(ActiveModel {
        id: Set(id),
        dialogue_id: Set(dialogue.id),
        token_hash: Set(token_hash(&secret)),
        address_hash: Set(address_hash),
        late: Set(screen.late),
        sealed: Set(sealed),
        saved_at: Set(tx.now()),
    })
    .exec_without_returning(tx.db())
    .await?;
    let title = dialogue.title.as_str();
    let parts = vec![
        Part::Text(t!(
            language,
            "registration-mail-saved-text",
            title = title,
            days = DAYS_KEPT
        )),
        Part::Button {
            label: t_plain!(language, "registration-mail-saved-open"),
            url: platform
                .settings()
                .url(&domain::paths::registration(&secret)),
        },
        Part::Small(t!(language, "registration-mail-small")),
    ];
    let subject = t_plain!(language, "registration-mail-saved-subject", title = title);
    let to = To {
        email,
        name: String::new(),
        language,
        person: None,
        lane: format!("registration-draft:{id}"),
    };
    let letter = letters::plain(platform, &dialogue, to, (subject, parts))?;
    mail::queue(&mut tx, vec![letter]).await?;
    tx.commit().await
}

/// Keeps what was typed behind a link that is known already. No mail is sent.
///
/// # Errors
/// [`Refusal::NotFound`] for a link that nobody was given.
pub async fn save_again(
    platform: &Platform,
    secret: &str,
    pairs: &[(String, String)],
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = by_token(tx.db(), secret).await?.ok_or(Refusal::NotFound)?;
    let before = opened(platform, &row)?;
    let sealed = sealed(platform, &before.late, pairs, before.language)?;
    files::keep_with_draft(&tx, row.dialogue_id, pairs).await?;
    Entity::update_many()
        .set(ActiveModel {
            sealed: Set(sealed),
            saved_at: Set(tx.now()),
            ..Default::default()
        })
        .filter(Column::Id.eq(row.id))
        .exec(tx.db())
        .await?;
    tx.commit().await
}

/// What is behind a link; none when it leads to no draft. Two queries.
///
/// # Errors
/// A fault when it was sealed with another key.
pub async fn restored(platform: &Platform, secret: &str) -> Result<Option<Restored>> {
    let Some(row) = by_token(platform.db(), secret).await? else {
        return Ok(None);
    };
    let kept = opened(platform, &row)?;
    let dialogue = entity::dialogue::Entity::find_by_id(row.dialogue_id)
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    // What the public does not know of is not shown behind an old link either.
    let dialogue = by_slug(platform, &dialogue.slug).await?;
    Ok(Some(Restored {
        slug: dialogue.slug,
        late: kept.late,
        pairs: kept.pairs,
        saved_at: row.saved_at,
        language: kept.language,
    }))
}

/// Lets go of a draft that became a registration.
pub(super) async fn used(tx: &Tx, secret: &str) -> Result<()> {
    if !secret.is_empty() {
        Entity::delete_many()
            .filter(Column::TokenHash.eq(token_hash(secret)))
            .exec(tx.db())
            .await?;
    }
    Ok(())
}

async fn by_token(db: &impl ConnectionTrait, secret: &str) -> Result<Option<Model>> {
    Ok(Entity::find()
        .filter(Column::TokenHash.eq(token_hash(secret)))
        .one(db)
        .await?)
}

#[derive(serde::Serialize, serde::Deserialize)]
struct Kept {
    late: String,
    language: Language,
    pairs: Vec<(String, String)>,
}

fn sealed(
    platform: &Platform,
    late: &str,
    pairs: &[(String, String)],
    language: Language,
) -> Result<Vec<u8>> {
    let length: usize = pairs
        .iter()
        .map(|(name, value)| name.len() + value.len())
        .sum();
    if length > LENGTH_MAX {
        let max = LENGTH_MAX;
        return Err(Refusal::field("email", domain::Problem::TooLong { max }).into());
    }
    let kept = Kept {
        late: late.to_owned(),
        language,
        pairs: pairs
            .iter()
            .filter(|(name, _)| name != "key" && name != "step")
            .cloned()
            .collect(),
    };
    let plain = serde_json::to_vec(&kept).map_err(anyhow::Error::from)?;
    Ok(platform.secret().seal(&plain)?)
}

fn opened(platform: &Platform, row: &Model) -> Result<Kept> {
    let plain = platform.secret().open(&row.sealed)?;
    Ok(serde_json::from_slice(&plain).map_err(anyhow::Error::from)?)
}

/// Lets go of everything that was saved under an address, as it is compared.
///
/// # Errors
/// A fault when the database does not answer.
pub(crate) async fn forget(tx: &Tx, email_key: &str) -> Result<()> {
    Entity::delete_many()
        .filter(Column::AddressHash.eq(token_hash(email_key)))
        .exec(tx.db())
        .await?;
    Ok(())
}

pub(super) async fn purge(tx: &Tx) -> Result<u64> {
    let before = tx.now() - chrono::Duration::days(DAYS_KEPT);
    let gone = Entity::delete_many()
        .filter(Column::SavedAt.lt(before))
        .exec(tx.db())
        .await?;
    Ok(gone.rows_affected)
}
