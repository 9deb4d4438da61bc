//! Selections of a list that officers come back to: filters under a name, for oneself or for all officers.

use domain::audit::{Entry, Subject};
use domain::ids::{AccountId, SavedListId};
use domain::{Actor, List, Permission, Refusal, text};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
};

use crate::{Error, Platform, Result};

/// How long a name may be.
pub const NAME_LIMIT: usize = 60;
/// How many selections of one list an officer may save.
pub const MOST: u64 = 50;
/// Addresses of lists are short; a longer one is none of ours.
const QUERY_LIMIT: usize = 2_000;

/// A saved selection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    pub id: SavedListId,
    pub name: String,
    /// What stands behind the question mark of the list's address.
    pub query: String,
    pub shared: bool,
    /// Whether it is the reader's own; nobody else takes it away.
    pub own: bool,
}

/// What is to be saved.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    pub list: List,
    pub name: &'a str,
    /// As the list itself writes its address.
    pub query: &'a str,
    pub shared: bool,
}

/// The selections of a list that somebody sees, by name: their own and what others share.
///
/// # Errors
/// Refuses those who may not see the list.
pub async fn of(platform: &Platform, actor: &Actor, list: List) -> Result<Vec<Saved>> {
    use entity::saved_list::{Column, Entity};
    let reader = reader(actor, list)?;
    // What officers share among themselves is for those who see the whole list.
    let shared = actor.can(permission(list)).then(|| Column::Shared.eq(true));
    let rows = Entity::find()
        .filter(Column::List.eq(list))
        .filter(
            Condition::any()
                .add(Column::AccountId.eq(reader))
                .add_option(shared),
        )
        .order_by_asc(Column::Id)
        .all(platform.db())
        .await?;
    let mut saved: Vec<Saved> = rows
        .into_iter()
        .map(|row| Saved {
            id: row.id,
            own: row.account_id == reader,
            name: row.name,
            query: row.query,
            shared: row.shared,
        })
        .collect();
    saved.sort_by_cached_key(|saved| text::fold(&saved.name));
    Ok(saved)
}

/// Saves a selection. Under a name that the officer has given before it takes the other one's place.
///
/// # Errors
/// [`Refusal::Invalid`] for `name`: empty, too long, or one too many; refuses those who may not see the list.
pub async fn save(platform: &Platform, actor: &Actor, wanted: Wanted<'_>) -> Result<()> {
    use entity::saved_list::{ActiveModel, Column, Entity};
    let account = reader(actor, wanted.list)?;
    let wanted = Wanted {
        shared: wanted.shared && actor.can(permission(wanted.list)),
        ..wanted
    };
    let name = text::required_line(wanted.name, NAME_LIMIT)
        .map_err(|problem| Refusal::field("name", problem))?;
    if wanted.query.len() > QUERY_LIMIT {
        return Err(Refusal::NotFound.into());
    }
    let tx = platform.begin().await?;
    let own = || {
        Entity::find()
            .filter(Column::AccountId.eq(account))
            .filter(Column::List.eq(wanted.list))
    };
    let known = own().filter(Column::Name.eq(&name)).one(tx.db()).await?;
    match known {
        Some(row) if row.query == wanted.query && row.shared == wanted.shared => return Ok(()),
        Some(row) => {
            Entity::update_many()
                .set(ActiveModel {
                    query: Set(wanted.query.to_owned()),
                    shared: Set(wanted.shared),
                    ..Default::default()
                })
                .filter(Column::Id.eq(row.id))
                .exec(tx.db())
                .await?;
        }
        None => {
            if own().count(tx.db()).await? >= MOST {
                let max = MOST as usize;
                return Err(Refusal::field("name", domain::Problem::TooMany { max }).into());
            }
            let row = ActiveModel {
                id: Set(SavedListId::new()),
                account_id: Set(account),
                list: Set(wanted.list),
                name: Set(name.clone()),
                query: Set(wanted.query.to_owned()),
                shared: Set(wanted.shared),
                made_at: Set(tx.now()),
            };
            Entity::insert(row).exec_without_returning(tx.db()).await?;
        }
    }
    let shared = wanted.shared;
    let entry = Entry::ListSaved { name, shared };
    tx.record(actor, &Subject::Platform, &entry).await?;
    tx.commit().await
}

/// Takes one of the officer's own selections away. Taking it away twice is taking it away once.
///
/// # Errors
/// Refuses those who may not see the list. Somebody else's selection is not found.
pub async fn remove(platform: &Platform, actor: &Actor, list: List, id: SavedListId) -> Result<()> {
    use entity::saved_list::Entity;
    let account = reader(actor, list)?;
    let tx = platform.begin().await?;
    let Some(row) = Entity::find_by_id(id).one(tx.db()).await? else {
        return Ok(());
    };
    if row.account_id != account || row.list != list {
        return Err(Refusal::NotFound.into());
    }
    Entity::delete_by_id(id).exec(tx.db()).await?;
    let entry = Entry::ListRemoved { name: row.name };
    tx.record(actor, &Subject::Platform, &entry).await?;
    tx.commit().await
}

/// Whoever sees the list, by the account that saves.
fn reader(actor: &Actor, list: List) -> Result<AccountId, Error> {
    actor.may_somewhere(permission(list))?;
    Ok(actor.account().ok_or(Refusal::SignInRequired)?)
}

/// What somebody must be allowed to do who sees the list.
const fn permission(list: List) -> Permission {
    match list {
        List::Directory => Permission::SeeDirectory,
        List::Dialogues => Permission::SeeDialogues,
    }
}
