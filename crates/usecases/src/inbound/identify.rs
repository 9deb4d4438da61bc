//! Which invitation a mail is about.

use domain::ids::InvitationId;
use itip::read::Mail;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::secret::token_hash;
use crate::{Platform, Result, Tx};

/// The invitation that a calendar object names.
pub(super) async fn by_uid(tx: &Tx, uid: &str) -> Result<Option<entity::invitation::Model>> {
    use entity::invitation::{Column, Entity};
    Ok(Entity::find()
        .filter(Column::CalendarUid.eq(uid))
        .one(tx.db())
        .await?)
}

/// The invitation that the mail is about, by the address that it was sent to or by the mail of ours that it
/// answers. Good enough to file it; an answer needs more.
pub(super) async fn by_any(tx: &Tx, mail: &Mail) -> Result<Option<entity::invitation::Model>> {
    use entity::invitation::{Column, Entity};
    let hashes: Vec<String> = mail
        .rsvp_tokens
        .iter()
        .chain(&mail.bounce_tokens)
        .map(|token| token_hash(token))
        .collect();
    if !hashes.is_empty() {
        let found = Entity::find()
            .filter(Column::TokenHash.is_in(hashes))
            .all(tx.db())
            .await?;
        if let [one] = found.as_slice() {
            return Ok(Some(one.clone()));
        }
    }
    match mails_about(tx, mail).await?.first() {
        Some((_, Some(invitation))) => Ok(Entity::find_by_id(*invitation).one(tx.db()).await?),
        Some((_, None)) | None => Ok(None),
    }
}

/// The mails of ours that this one answers or reports about, by their Message-IDs.
pub(super) async fn mails_about(
    tx: &Tx,
    mail: &Mail,
) -> Result<Vec<(domain::ids::MailId, Option<InvitationId>)>> {
    use entity::mail::{Column, Entity};
    use sea_orm::QuerySelect;
    if mail.about.is_empty() {
        return Ok(Vec::new());
    }
    let ids = mail.about.iter().map(|id| format!("<{id}>"));
    Ok(Entity::find()
        .select_only()
        .column(Column::Id)
        .column(Column::InvitationId)
        .filter(Column::MessageId.is_in(ids))
        .into_tuple()
        .all(tx.db())
        .await?)
}

/// Whether we wrote it ourselves: a letter that was handed on to a mailbox which leads back here.
pub(super) fn is_our_own(platform: &Platform, mail: &Mail) -> bool {
    mail.message_id
        .as_deref()
        .and_then(|id| id.rsplit_once('@'))
        .is_some_and(|(_, host)| host.eq_ignore_ascii_case(platform.settings().mail_host()))
}
