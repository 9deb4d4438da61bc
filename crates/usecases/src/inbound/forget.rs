//! Received mails are not kept for ever: what was settled long ago loses its text.

use chrono::Duration;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use crate::{Platform, Result};

/// How long the text of a settled mail can be looked up.
const KEPT: Duration = Duration::days(180);

/// Empties the mails that were settled half a year ago, and says how many. That they came, and what became of
/// them, stays on record.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn forget_old(platform: &Platform) -> Result<u64> {
    use entity::received_mail::{ActiveModel, Column, Entity};
    let tx = platform.begin().await?;
    let emptied = Entity::update_many()
        .set(ActiveModel {
            sealed: Set(Vec::new()),
            ..Default::default()
        })
        .filter(Column::SettledAt.lt(tx.now() - KEPT))
        .filter(Column::Sealed.ne(Vec::<u8>::new()))
        .exec(tx.db())
        .await?;
    tx.commit().await?;
    Ok(emptied.rows_affected)
}
