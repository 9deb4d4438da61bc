//! Letting go of what has served its time: drafts, what identifies people, and answers whose days are over.

use chrono::{DateTime, Duration, Utc};
use domain::audit::{Entry, Subject};
use domain::ids::{DialogueId, RegistrationFormId};
use domain::registration::Form;
use domain::{Actor, EmailAddress};
use entity::registration::{Column, Entity};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use super::{drafts, files, link, rows};
use crate::invitations::ended;
use crate::privacy::ERASED_NAME;
use crate::{Platform, Result, Tx};

/// Lets go of everything whose time has come. Says how many drafts, documents and registrations with answers that
/// were.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn purge(platform: &Platform) -> Result<u64> {
    let tx = platform.begin().await?;
    let mut gone = drafts::purge(&tx).await? + files::purge(&tx).await?;
    tx.commit().await?;
    let openings = entity::opening::Entity::find()
        .filter(entity::opening::Column::PurgedAt.is_null())
        .all(platform.db())
        .await?;
    for opening in openings {
        let dialogue = entity::dialogue::Entity::find_by_id(opening.dialogue_id)
            .one(platform.db())
            .await?;
        let ended = match &dialogue {
            Some(dialogue) => ended(dialogue)?,
            None => None,
        };
        if let Some(ended) = ended.filter(|ended| *ended < platform.now()) {
            gone += of_dialogue(platform, rows::opening_of(opening)?, ended).await?;
        }
    }
    Ok(gone)
}

async fn of_dialogue(
    platform: &Platform,
    opening: rows::OpeningRow,
    ended: DateTime<Utc>,
) -> Result<u64> {
    let tx = platform.begin().await?;
    let id = opening.row.dialogue_id;
    tx.lock_dialogue(id).await?;
    let after = |days: u32| ended + Duration::days(i64::from(days));
    let mut gone = 0;
    let mut all = true;
    if after(opening.opening.identity_days) <= tx.now() {
        gone += documents(&tx, id).await?;
    } else {
        all = false;
    }
    let forms = entity::registration_form::Entity::find()
        .filter(entity::registration_form::Column::DialogueId.eq(id))
        .all(tx.db())
        .await?;
    let mut cleared = 0;
    for row in forms {
        let form = rows::form_of(row)?;
        let over = |days: u32| after(days) <= tx.now();
        all &= form.form.fields.iter().all(|field| over(field.days));
        cleared += answers(&tx, form.id, &form.form, over).await?;
    }
    if cleared > 0 {
        let entry = Entry::RegistrationAnswersPurged { count: cleared };
        tx.record(&Actor::Platform, &Subject::Dialogue(id), &entry)
            .await?;
    }
    if all {
        gone += names(&tx, id).await?;
        entity::opening::Entity::update_many()
            .set(entity::opening::ActiveModel {
                purged_at: Set(Some(tx.now())),
                ..Default::default()
            })
            .filter(entity::opening::Column::DialogueId.eq(id))
            .exec(tx.db())
            .await?;
    }
    tx.commit().await?;
    Ok(gone + cleared as u64)
}

/// Lets go of the names of those who registered and were never let in.
async fn names(tx: &Tx, dialogue: DialogueId) -> Result<u64> {
    let rows = Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::PersonId.is_null())
        .filter(Column::FamilyName.ne(ERASED_NAME))
        .all(tx.db())
        .await?;
    let count = rows.len();
    for row in rows {
        let nobody = format!("{}@erased.invalid", row.id);
        let nobody = EmailAddress::parse(&nobody).map_err(|_| anyhow::anyhow!("an address"))?;
        let blank = entity::registration::Model {
            given_name: String::new(),
            family_name: ERASED_NAME.to_owned(),
            email_key: nobody.key(),
            email: nobody,
            position: String::new(),
            reason: String::new(),
            publish_name: false,
            ..row
        };
        link::store(tx, blank).await?;
    }
    if count > 0 {
        let entry = Entry::NamesPurged { count };
        tx.record(&Actor::Platform, &Subject::Dialogue(dialogue), &entry)
            .await?;
    }
    Ok(count as u64)
}

async fn documents(tx: &Tx, dialogue: DialogueId) -> Result<u64> {
    use sea_orm::QueryTrait;
    let own = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::DialogueId.eq(dialogue))
        .into_query();
    let gone = entity::identity_document::Entity::delete_many()
        .filter(entity::identity_document::Column::RegistrationId.in_subquery(own))
        .exec(tx.db())
        .await?
        .rows_affected;
    if gone > 0 {
        let entry = Entry::IdentityDocumentsPurged {
            count: usize::try_from(gone).unwrap_or(usize::MAX),
        };
        tx.record(&Actor::Platform, &Subject::Dialogue(dialogue), &entry)
            .await?;
    }
    Ok(gone)
}

/// Clears the answers to fields whose days are over. Says of how many registrations.
async fn answers(
    tx: &Tx,
    id: RegistrationFormId,
    form: &Form,
    over: impl Fn(u32) -> bool,
) -> Result<usize> {
    let due: Vec<&str> = form
        .fields
        .iter()
        .filter(|field| over(field.days))
        .map(|field| field.id.as_str())
        .collect();
    if due.is_empty() {
        return Ok(0);
    }
    let rows = Entity::find()
        .filter(Column::FormId.eq(id))
        .all(tx.db())
        .await?;
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    files::let_go(tx, &ids, &due).await?;
    let mut cleared = 0;
    for row in rows {
        let mut kept = rows::answers(&row)?;
        let before = kept.len();
        kept.retain(|field, _| !due.contains(&field.as_str()));
        if kept.len() == before {
            continue;
        }
        let answers = serde_json::to_value(&kept).map_err(anyhow::Error::from)?;
        link::store(tx, entity::registration::Model { answers, ..row }).await?;
        cleared += 1;
    }
    Ok(cleared)
}
