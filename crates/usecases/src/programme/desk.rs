//! An open programme: its dialogue locked, the actor known to be allowed, the change recorded at the end.

use domain::audit::{Entry, Subject};
use domain::ids::{DialogueId, SessionId};
use domain::schedule::Schedule;
use domain::{Actor, DialogueState, Permission, Refusal};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::dialogues::rows::schedule_of;
use crate::{Platform, Result, Tx};

pub(super) struct Desk {
    pub tx: Tx,
    pub dialogue: entity::dialogue::Model,
    pub schedule: Schedule,
}

impl Desk {
    /// Locks the dialogue.
    ///
    /// # Errors
    /// Refuses those who may not plan dialogues and dialogues that were cancelled; not found when there is none.
    pub async fn open(platform: &Platform, actor: &Actor, id: DialogueId) -> Result<Self> {
        let tx = platform.begin().await?;
        let dialogue = tx
            .lock_dialogue_for(actor, Permission::PlanDialogues, id)
            .await?;
        if dialogue.state == DialogueState::Cancelled {
            let state = dialogue.state.label_key();
            return Err(Refusal::WrongState { state }.into());
        }
        Ok(Self {
            schedule: schedule_of(&dialogue)?,
            tx,
            dialogue,
        })
    }

    /// All sessions.
    pub async fn sessions(&self) -> Result<Vec<entity::session::Model>> {
        use entity::session::{Column, Entity};
        Ok(Entity::find()
            .filter(Column::DialogueId.eq(self.dialogue.id))
            .all(self.tx.db())
            .await?)
    }

    /// One of them.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when the dialogue has no such session.
    pub async fn session(&self, id: SessionId) -> Result<entity::session::Model> {
        use entity::session::{Column, Entity};
        let found = Entity::find_by_id(id)
            .filter(Column::DialogueId.eq(self.dialogue.id))
            .one(self.tx.db())
            .await?;
        Ok(found.ok_or(Refusal::NotFound)?)
    }

    /// Records what was done and makes it real.
    pub async fn keep(self, actor: &Actor, entries: Vec<Entry>) -> Result<()> {
        let subject = Subject::Dialogue(self.dialogue.id);
        let entries = entries.into_iter().map(|entry| (subject.clone(), entry));
        self.keep_each(actor, entries.collect()).await
    }

    /// As [`Desk::keep`], with entries about people.
    pub async fn keep_each(self, actor: &Actor, entries: Vec<(Subject, Entry)>) -> Result<()> {
        self.tx.record_each(actor, &entries).await?;
        let published = self.dialogue.programme_published_at.is_some();
        if published && self.dialogue.state != DialogueState::Draft {
            self.tx.touch_public().await?;
        }
        self.tx.commit().await
    }
}
