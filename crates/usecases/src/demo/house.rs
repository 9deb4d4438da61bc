//! The mails of the demonstration stay in the house.

use domain::MailState;
use domain::ids::DialogueId;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use crate::{Platform, Result};

/// Nobody lives under the addresses of the demonstration: what was written to them is not handed to a mail server.
pub(super) async fn keep_mails(platform: &Platform, id: DialogueId) -> Result<()> {
    use entity::{mail, outbox};
    let tx = platform.begin().await?;
    let own = mail::Entity::find()
        .filter(mail::Column::DialogueId.eq(id))
        .filter(mail::Column::State.eq(MailState::Queued))
        .all(tx.db())
        .await?;
    let keys = own.iter().map(|mail| format!("send-mail:{}", mail.id));
    outbox::Entity::update_many()
        .set(outbox::ActiveModel {
            done_at: Set(Some(tx.now())),
            ..Default::default()
        })
        .filter(outbox::Column::DedupKey.is_in(keys))
        .exec(tx.db())
        .await?;
    mail::Entity::update_many()
        .set(mail::ActiveModel {
            state: Set(MailState::Sent),
            sent_at: Set(Some(tx.now())),
            reply: Set("demonstration: not handed to a mail server".to_owned()),
            ..Default::default()
        })
        .filter(mail::Column::Id.is_in(own.iter().map(|mail| mail.id)))
        .exec(tx.db())
        .await?;
    tx.commit().await
}
