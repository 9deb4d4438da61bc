//! Several people of the directory at once.

use domain::audit::{Entry, Subject};
use domain::ids::PersonId;
use domain::{Actor, Permission, Refusal};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

use super::known;
use super::queries::{Filter, ordered, select, states};
use crate::{Platform, Result};

/// As many as are named one by one; more are meant by a filter.
pub const NAMED_MOST: usize = 500;

/// Whom an act is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    These(Vec<PersonId>),
    /// Everybody whom the directory shows under a filter.
    All(Filter),
}

/// Somebody of them.
#[derive(Clone, Debug, PartialEq, Eq, sea_orm::FromQueryResult)]
pub struct Chosen {
    pub id: PersonId,
    pub given_name: String,
    pub family_name: String,
    pub archived_at: Option<chrono::DateTime<chrono::Utc>>,
}

/// Those whom an act would be about, in the order of the directory. Nobody stands for an id that is none.
///
/// # Errors
/// Refuses those who may not read the directory.
pub async fn together(platform: &Platform, actor: &Actor, whom: &Whom) -> Result<Vec<Chosen>> {
    actor.may(Permission::SeeDirectory)?;
    chosen(platform, platform.db(), whom).await
}

/// Takes people out of the directory, or back into it, and says how many that changed. `seen` is how many the
/// page spoke of: when they are others by now, nobody is touched.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`]; refuses those who may not change the directory.
pub async fn set_archived_together(
    platform: &Platform,
    actor: &Actor,
    whom: &Whom,
    seen: usize,
    archived: bool,
) -> Result<usize> {
    use entity::person::{Column, Entity};
    actor.may(Permission::EditDirectory)?;
    let tx = platform.begin().await?;
    known::lock(&tx).await?;
    let ids: Vec<PersonId> = chosen(platform, tx.db(), whom)
        .await?
        .into_iter()
        .filter(|person| person.archived_at.is_some() != archived)
        .map(|person| person.id)
        .collect();
    if ids.len() != seen {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let since = archived.then(|| tx.now());
    for some in ids.chunks(NAMED_MOST) {
        Entity::update_many()
            .col_expr(Column::ArchivedAt, Expr::value(since))
            .col_expr(Column::ChangedAt, Expr::value(tx.now()))
            .col_expr(Column::Version, Expr::col(Column::Version).add(1))
            .filter(Column::Id.is_in(some.iter().copied()))
            .exec(tx.db())
            .await?;
    }
    let entry = if archived {
        Entry::PersonArchived
    } else {
        Entry::PersonRestored
    };
    let entries: Vec<_> = ids
        .iter()
        .map(|id| (Subject::Person(*id), entry.clone()))
        .collect();
    tx.record_each(actor, &entries).await?;
    tx.commit().await?;
    Ok(ids.len())
}

async fn chosen(
    platform: &Platform,
    db: &impl ConnectionTrait,
    whom: &Whom,
) -> Result<Vec<Chosen>> {
    use entity::person::{Column, Entity};
    let people = match whom {
        Whom::These(ids) => {
            let some = ids.iter().copied().take(NAMED_MOST);
            Entity::find().filter(Column::Id.is_in(some))
        }
        Whom::All(filter) => select(filter, &states(platform).await?),
    };
    Ok(ordered(people)
        .select_only()
        .columns([
            Column::Id,
            Column::GivenName,
            Column::FamilyName,
            Column::ArchivedAt,
        ])
        .into_model()
        .all(db)
        .await?)
}
