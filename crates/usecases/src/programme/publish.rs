//! Showing the programme to the public, and taking it back.

use chrono::{DateTime, Utc};
use domain::audit::Entry;
use domain::ids::DialogueId;
use domain::{Actor, Refusal};
use entity::dialogue::Column;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::desk::Desk;
use crate::{Platform, Result};

/// Lets the public read the programme, from now on or from the moment when the dialogue is convened.
///
/// # Errors
/// [`Refusal::Missing`] while it has no session; refuses those who may not plan dialogues.
pub async fn publish(platform: &Platform, actor: &Actor, id: DialogueId) -> Result<()> {
    let desk = Desk::open(platform, actor, id).await?;
    if desk.dialogue.programme_published_at.is_some() {
        return Ok(());
    }
    if desk.sessions().await?.is_empty() {
        let what = "programme-sessions";
        return Err(Refusal::Missing { what }.into());
    }
    let now = desk.tx.now();
    set(desk, actor, Some(now), Entry::ProgrammePublished).await
}

/// Hides the programme from the public.
///
/// # Errors
/// Refuses those who may not plan dialogues.
pub async fn withdraw(platform: &Platform, actor: &Actor, id: DialogueId) -> Result<()> {
    let desk = Desk::open(platform, actor, id).await?;
    if desk.dialogue.programme_published_at.is_none() {
        return Ok(());
    }
    set(desk, actor, None, Entry::ProgrammeWithdrawn).await
}

async fn set(mut desk: Desk, actor: &Actor, at: Option<DateTime<Utc>>, entry: Entry) -> Result<()> {
    // The plan stays as it is, and so does its version.
    entity::dialogue::Entity::update_many()
        .col_expr(Column::ProgrammePublishedAt, Expr::value(at))
        .filter(Column::Id.eq(desk.dialogue.id))
        .exec(desk.tx.db())
        .await?;
    // Both ways the public sees something else.
    desk.dialogue.programme_published_at = Some(desk.tx.now());
    desk.keep(actor, vec![entry]).await
}
