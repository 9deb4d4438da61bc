//! The list of a dialogue's or a process's partners, locked, the actor known to be allowed.

use domain::audit::{Entry, Subject};
use domain::document::moved;
use domain::ids::{OrganisationId, PartnerId};
use domain::partner::Bearer;
use domain::{Actor, DialogueState, Permission, Problem, ProcessState, Refusal, text};
use entity::partner::{ActiveModel, Column, Entity as Partners, Model};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter,
    QueryOrder, QuerySelect,
};

use crate::{Platform, Result, Tx, reach};

/// Goes on only when the actor may do this with the partners: those of a dialogue go with the dialogue, those of a
/// process are for whoever plans or sees all of them.
pub(super) async fn allowed(
    platform: &Platform,
    actor: &Actor,
    bearer: Bearer,
    permission: Permission,
) -> Result<()> {
    match bearer {
        Bearer::Dialogue(id) => reach::may(platform.db(), actor, permission, id).await,
        Bearer::Process(_) => Ok(actor.may(permission)?),
    }
}

/// Goes on only when the actor may add and change partners here.
///
/// # Errors
/// As [`Actor::may_with`].
pub async fn may_write(platform: &Platform, actor: &Actor, bearer: Bearer) -> Result<()> {
    allowed(platform, actor, bearer, Permission::PlanDialogues).await
}

/// The partners of this dialogue or process alone.
pub(super) fn of(bearer: Bearer) -> Condition {
    match bearer {
        Bearer::Dialogue(id) => Condition::all().add(Column::DialogueId.eq(id)),
        Bearer::Process(id) => Condition::all().add(Column::ProcessId.eq(id)),
    }
}

pub(super) struct Desk {
    pub tx: Tx,
    bearer: Bearer,
    /// Whether the public knows of it.
    public: bool,
    /// The title of a process; a dialogue has a trail of its own.
    pub title: String,
}

impl Desk {
    /// Locks the dialogue or the process.
    ///
    /// # Errors
    /// Refuses those who may not; not found when there is none.
    pub async fn open(platform: &Platform, actor: &Actor, bearer: Bearer) -> Result<Self> {
        let tx = platform.begin().await?;
        let (public, title) = match bearer {
            Bearer::Dialogue(id) => {
                let plan = Permission::PlanDialogues;
                let row = tx.lock_dialogue_for(actor, plan, id).await?;
                (row.state != DialogueState::Draft, String::new())
            }
            Bearer::Process(id) => {
                actor.may(Permission::PlanDialogues)?;
                // SQLite's write lock is held already; the lock clause is for PostgreSQL, SQLite has none.
                let row = entity::process::Entity::find_by_id(id)
                    .lock_exclusive()
                    .one(tx.db())
                    .await?
                    .ok_or(Refusal::NotFound)?;
                (row.state != ProcessState::Draft, row.title)
            }
        };
        Ok(Self {
            tx,
            bearer,
            public,
            title,
        })
    }

    /// The partners in their order.
    pub async fn partners(&self) -> Result<Vec<Model>> {
        Ok(Partners::find()
            .filter(of(self.bearer))
            .order_by_asc(Column::Place)
            .order_by_asc(Column::Id)
            .all(self.tx.db())
            .await?)
    }

    /// The organisation of the directory that bears this name, if one does.
    pub async fn organisation(&self, name: &str) -> Result<Option<OrganisationId>> {
        use entity::organisation::{Column, Entity};
        Ok(Entity::find()
            .select_only()
            .column(Column::Id)
            .filter(Column::NameKey.eq(text::fold(name)))
            .into_tuple()
            .one(self.tx.db())
            .await?)
    }

    /// The name under which a partner is shown.
    pub async fn name_of(&self, row: &Model) -> Result<String> {
        let Some(id) = row.organisation_id else {
            return Ok(row.name.clone());
        };
        let found = entity::organisation::Entity::find_by_id(id)
            .one(self.tx.db())
            .await?;
        Ok(found.map(|found| found.name).unwrap_or_default())
    }

    /// Goes on only when none of the others is this organisation or has this name.
    ///
    /// # Errors
    /// [`Problem::AlreadyTaken`] for the name.
    pub fn named_once(
        all: &[Model],
        id: PartnerId,
        organisation: Option<OrganisationId>,
        name: &str,
    ) -> Result<()> {
        let same = |row: &&Model| match organisation {
            Some(organisation) => row.organisation_id == Some(organisation),
            None => row.organisation_id.is_none() && text::fold(&row.name) == text::fold(name),
        };
        match all.iter().filter(|row| row.id != id).find(same) {
            Some(_) => Err(Refusal::field("name", Problem::AlreadyTaken).into()),
            None => Ok(()),
        }
    }

    /// Moves a partner to a place, counted from 1; the others keep their order.
    pub async fn place(&self, id: PartnerId, place: u32) -> Result<()> {
        let all = self.partners().await?;
        let order: Vec<PartnerId> = all.iter().map(|row| row.id).collect();
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

    /// Notes beside the dialogue or the process how many partners it has.
    pub async fn count(&self, partners: usize) -> Result<()> {
        let count = Expr::value(i64::try_from(partners).unwrap_or(i64::MAX));
        match self.bearer {
            Bearer::Dialogue(id) => {
                use entity::dialogue::{Column, Entity};
                let rows = Entity::update_many().col_expr(Column::Partners, count);
                rows.filter(Column::Id.eq(id)).exec(self.tx.db()).await?;
            }
            Bearer::Process(id) => {
                use entity::process::{Column, Entity};
                let rows = Entity::update_many().col_expr(Column::Partners, count);
                rows.filter(Column::Id.eq(id)).exec(self.tx.db()).await?;
            }
        }
        Ok(())
    }

    /// Records what was done and makes it real.
    pub async fn keep(self, actor: &Actor, entry: Entry) -> Result<()> {
        let subject = match self.bearer {
            Bearer::Dialogue(id) => Subject::Dialogue(id),
            Bearer::Process(_) => Subject::Platform,
        };
        self.tx.record(actor, &subject, &entry).await?;
        if self.public {
            self.tx.touch_public().await?;
        }
        self.tx.commit().await
    }
}
