//! What a new dialogue takes over from another one.

use domain::ids::{DialogueId, PartnerId, QuotaId, SessionId};
use domain::{Actor, Permission};
use sea_orm::sea_query::SimpleExpr;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};

use crate::{Result, Tx, reach};

/// What a new dialogue takes over, beside the plan that its form was filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Like {
    pub dialogue: DialogueId,
    pub quotas: bool,
    /// Who must and who must not be invited, with the reasons, and who is never on one list.
    pub standings: bool,
    /// The sessions of its programme, without the people in them.
    pub programme: bool,
    /// Its own partners with their logos; those of its process are the process's.
    pub partners: bool,
}

impl Like {
    /// Copies it to the dialogue `id`.
    ///
    /// # Errors
    /// Refuses those who may not see the dialogue that it is taken from; not found when there is none.
    pub(super) async fn take_over(self, tx: &Tx, actor: &Actor, id: DialogueId) -> Result<()> {
        let from = reach::dialogue(tx.db(), actor, Permission::SeeDialogues, self.dialogue).await?;
        if self.quotas {
            quotas(tx, id, from.id).await?;
        }
        if self.standings {
            standings(tx, id, from.id).await?;
        }
        if self.programme {
            programme(tx, id, from.id).await?;
        }
        if self.partners {
            partners(tx, id, &from).await?;
        }
        Ok(())
    }
}

/// Copies the rows of which `of` is true, each as `own` makes it.
async fn copy<E>(tx: &Tx, of: SimpleExpr, own: impl Fn(E::Model) -> E::Model) -> Result<()>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel>,
{
    let rows = E::find().filter(of).all(tx.db()).await?;
    let rows: Vec<E::ActiveModel> = rows
        .into_iter()
        .map(|row| own(row).into_active_model())
        .collect();
    if !rows.is_empty() {
        E::insert_many(rows).exec_without_returning(tx.db()).await?;
    }
    Ok(())
}

async fn quotas(tx: &Tx, id: DialogueId, from: DialogueId) -> Result<()> {
    use entity::{champion, quota};
    let of = quota::Column::DialogueId.eq(from);
    copy::<quota::Entity>(tx, of, |row| quota::Model {
        id: QuotaId::new(),
        dialogue_id: id,
        ..row
    })
    .await?;
    let of = champion::Column::DialogueId.eq(from);
    copy::<champion::Entity>(tx, of, |row| champion::Model {
        dialogue_id: id,
        ..row
    })
    .await
}

async fn standings(tx: &Tx, id: DialogueId, from: DialogueId) -> Result<()> {
    use entity::{kept_apart, standing};
    let of = standing::Column::DialogueId.eq(from);
    copy::<standing::Entity>(tx, of, |row| standing::Model {
        dialogue_id: id,
        ..row
    })
    .await?;
    let of = kept_apart::Column::DialogueId.eq(from);
    copy::<kept_apart::Entity>(tx, of, |row| kept_apart::Model {
        dialogue_id: id,
        ..row
    })
    .await
}

async fn programme(tx: &Tx, id: DialogueId, from: DialogueId) -> Result<()> {
    use entity::session::{Column, Entity, Model};
    copy::<Entity>(tx, Column::DialogueId.eq(from), |row| Model {
        id: SessionId::new(),
        dialogue_id: id,
        version: 1,
        ..row
    })
    .await
}

async fn partners(tx: &Tx, id: DialogueId, from: &entity::dialogue::Model) -> Result<()> {
    use entity::dialogue::{ActiveModel, Column as Dialogue, Entity as Dialogues};
    use entity::partner::{Column, Entity, Model};
    let now = tx.now();
    copy::<Entity>(tx, Column::DialogueId.eq(from.id), |row| Model {
        id: PartnerId::new(),
        dialogue_id: Some(id),
        version: 1,
        created_at: now,
        changed_at: now,
        ..row
    })
    .await?;
    Dialogues::update_many()
        .set(ActiveModel {
            partners: Set(from.partners),
            ..Default::default()
        })
        .filter(Dialogue::Id.eq(id))
        .exec(tx.db())
        .await?;
    Ok(())
}
