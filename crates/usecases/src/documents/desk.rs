//! An open shelf: its dialogue or group locked, the actor known to be allowed.

use domain::audit::{Entry, Subject};
use domain::document::{Shelf, Visibility, moved};
use domain::ids::{DialogueId, DocumentId, SessionId, WorkingGroupId};
use domain::{Actor, Permission, Refusal};
use entity::document::{ActiveModel, Column, Entity as Documents, Model};
use sea_orm::sea_query::{Query, SelectStatement};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter,
    QueryOrder, QuerySelect,
};

use crate::{Platform, Result, Tx, reach};

/// What somebody wants to do with the documents of a shelf.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Right {
    /// Read all of them, with every version.
    See,
    /// Add and change them.
    Write,
    /// Archive and restore them.
    Withdraw,
}

/// What a right is with the documents of a dialogue.
const fn permission(right: Right) -> Permission {
    match right {
        Right::See => Permission::SeeDialogues,
        Right::Write | Right::Withdraw => Permission::PlanDialogues,
    }
}

/// Goes on only when the actor may. A group's leads write its documents themselves; the secretariat can take
/// them away, but not write under the group's name.
pub(super) async fn allowed(
    platform: &Platform,
    actor: &Actor,
    shelf: Shelf,
    right: Right,
) -> Result<()> {
    match shelf {
        Shelf::Dialogue(id) => reach::may(platform.db(), actor, permission(right), id).await,
        Shelf::Group(id) => Ok(with_group(actor, id, right)?),
    }
}

fn with_group(actor: &Actor, id: WorkingGroupId, right: Right) -> Result<(), Refusal> {
    match right {
        Right::See | Right::Withdraw => actor.may_run(id),
        Right::Write => actor.must_lead(id),
    }
}

/// Goes on only when the actor may add and change documents here.
///
/// # Errors
/// As [`Actor::may_with`].
pub async fn may_write(platform: &Platform, actor: &Actor, shelf: Shelf) -> Result<()> {
    allowed(platform, actor, shelf, Right::Write).await
}

/// Whether the actor may add and change documents of a dialogue that belongs to this group.
#[must_use]
pub fn writes_dialogue(actor: &Actor, group: Option<WorkingGroupId>) -> bool {
    actor.can_with(permission(Right::Write), group)
}

/// Whether the actor may add and change documents of a group.
#[must_use]
pub fn writes_group(actor: &Actor, group: WorkingGroupId) -> bool {
    with_group(actor, group, Right::Write).is_ok()
}

/// Whether the actor may archive and restore documents of a group; those of a dialogue whoever writes them may.
#[must_use]
pub fn withdraws_group(actor: &Actor, group: WorkingGroupId) -> bool {
    with_group(actor, group, Right::Withdraw).is_ok()
}

/// The sessions of a dialogue.
fn sessions_of(dialogue: DialogueId) -> SelectStatement {
    Query::select()
        .column(entity::session::Column::Id)
        .from(entity::session::Entity)
        .and_where(entity::session::Column::DialogueId.eq(dialogue))
        .to_owned()
}

/// The documents of a shelf.
pub(super) fn of_shelf(shelf: Shelf) -> Condition {
    match shelf {
        Shelf::Dialogue(id) => Condition::any()
            .add(Column::DialogueId.eq(id))
            .add(Column::SessionId.in_subquery(sessions_of(id))),
        Shelf::Group(id) => Condition::all().add(Column::GroupId.eq(id)),
    }
}

pub(super) struct Desk {
    pub tx: Tx,
    shelf: Shelf,
}

impl Desk {
    /// Locks the dialogue or the group.
    ///
    /// # Errors
    /// Refuses those who may not; not found when there is none.
    pub async fn open(
        platform: &Platform,
        actor: &Actor,
        shelf: Shelf,
        right: Right,
    ) -> Result<Self> {
        let tx = platform.begin().await?;
        match shelf {
            Shelf::Dialogue(id) => {
                tx.lock_dialogue_for(actor, permission(right), id).await?;
            }
            Shelf::Group(id) => {
                with_group(actor, id, right)?;
                // SQLite's write lock is held already; the lock clause is for PostgreSQL, SQLite has none.
                let found = entity::working_group::Entity::find_by_id(id)
                    .lock_exclusive()
                    .one(tx.db())
                    .await?;
                found.ok_or(Refusal::NotFound)?;
            }
        }
        Ok(Self { tx, shelf })
    }

    /// The documents of the shelf in their order.
    pub async fn documents(&self) -> Result<Vec<Model>> {
        Ok(Documents::find()
            .filter(of_shelf(self.shelf))
            .order_by_asc(Column::Place)
            .order_by_asc(Column::Id)
            .all(self.tx.db())
            .await?)
    }

    /// One of them.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when the shelf has no such document.
    pub async fn document(&self, id: DocumentId) -> Result<Model> {
        let found = Documents::find_by_id(id)
            .filter(of_shelf(self.shelf))
            .one(self.tx.db())
            .await?;
        Ok(found.ok_or(Refusal::NotFound)?)
    }

    /// Whether the session stands in the programme of the shelf's dialogue.
    pub async fn has_session(&self, id: SessionId) -> Result<bool> {
        let Shelf::Dialogue(dialogue) = self.shelf else {
            return Ok(false);
        };
        let found = entity::session::Entity::find_by_id(id)
            .filter(entity::session::Column::DialogueId.eq(dialogue))
            .one(self.tx.db())
            .await?;
        Ok(found.is_some())
    }

    /// Moves a document to a place, counted from 1; the others keep their order.
    pub async fn place(&self, id: DocumentId, place: u32) -> Result<()> {
        let all = self.documents().await?;
        let order: Vec<DocumentId> = all.iter().map(|row| row.id).collect();
        for (at, id) in (1_i64..).zip(moved(&order, id, place)) {
            let Some(row) = all.iter().find(|row| row.id == id && row.place != at) else {
                continue;
            };
            let change = ActiveModel {
                id: Set(row.id),
                place: Set(at),
                ..Default::default()
            };
            change.update(self.tx.db()).await?;
        }
        Ok(())
    }

    /// Records what was done and makes it real. `seen` says who could read the document before and can after.
    pub async fn keep(self, actor: &Actor, seen: &[Visibility], entry: Entry) -> Result<()> {
        let subject = match self.shelf {
            Shelf::Dialogue(id) => Subject::Dialogue(id),
            Shelf::Group(_) => Subject::Platform,
        };
        self.tx.record(actor, &subject, &entry).await?;
        if seen.contains(&Visibility::Public) {
            self.tx.touch_public().await?;
        }
        self.tx.commit().await
    }
}
