//! A report that is being changed: who may, whether it is open, and whether the part of it that is changed is still
//! what its author saw.

use domain::audit::{Change, Entry, Subject};
use domain::ids::{DialogueId, PointId};
use domain::report::Snapshot;
use domain::{Actor, Permission, Refusal};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::{queries, versions};
use crate::{Platform, Result, Tx};

/// The part of a report that a change is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// One point.
    Point(PointId),
    /// What stands beside the others and overwrites none: a new point.
    Beside,
    /// The order of the points.
    Order,
    /// The list of recommendations, whose numbers hang together.
    Recommendations,
}

fn order(of: &Snapshot) -> impl Iterator<Item = PointId> {
    of.points.iter().map(|(id, _)| *id)
}

pub(super) async fn of_dialogue(
    db: &impl ConnectionTrait,
    dialogue: DialogueId,
) -> Result<Option<entity::report::Model>> {
    Ok(entity::report::Entity::find()
        .filter(entity::report::Column::DialogueId.eq(dialogue))
        .one(db)
        .await?)
}

/// A report that is being changed, with nobody else deciding about it.
pub(super) struct Draft {
    pub tx: Tx,
    pub dialogue: entity::dialogue::Model,
    pub report: entity::report::Model,
}

impl Draft {
    /// Loads what may be changed: the permission and the open state are checked.
    pub async fn open(platform: &Platform, actor: &Actor, dialogue: DialogueId) -> Result<Self> {
        let tx = platform.begin().await?;
        let dialogue = tx.lock_dialogue(dialogue).await?;
        actor.may(Permission::WriteReports)?;
        let report = of_dialogue(tx.db(), dialogue.id)
            .await?
            .ok_or(Refusal::NotFound)?;
        if !report.state.is_open() {
            return Err(Refusal::WrongState {
                state: report.state.label_key(),
            }
            .into());
        }
        versions::begin(&tx, &report).await?;
        Ok(Self {
            tx,
            dialogue,
            report,
        })
    }

    /// The same for a change of one part, of which its author saw `version` of the report.
    pub async fn open_part(
        platform: &Platform,
        actor: &Actor,
        dialogue: DialogueId,
        version: i64,
        part: Part,
    ) -> Result<Self> {
        let draft = Self::open(platform, actor, dialogue).await?;
        if draft.report.version != version {
            let then = draft.seen(version).await?;
            let now = queries::whole(draft.tx.db(), draft.report.clone()).await?;
            let now = now.snapshot();
            let same = match part {
                Part::Point(id) => then.point(id) == now.point(id),
                Part::Beside => true,
                Part::Order => order(&then).eq(order(&now)),
                Part::Recommendations => then.recommendations == now.recommendations,
            };
            if !same {
                return Err(Refusal::ChangedMeanwhile.into());
            }
        }
        Ok(draft)
    }

    /// The report as the author of a change saw it. One that we do not know of is none that a form of ours shows.
    pub async fn seen(&self, version: i64) -> Result<Snapshot> {
        let found = versions::at(self.tx.db(), self.report.id, version).await?;
        Ok(found.ok_or(Refusal::ChangedMeanwhile)?)
    }

    /// Makes the change real under the next version, which it returns.
    pub async fn keep(self, actor: &Actor, changes: Vec<Change>) -> Result<i64> {
        let entry = Entry::ReportChanged { changes };
        self.keep_as(actor, &entry).await
    }

    /// The same under another entry of the trail.
    pub async fn keep_as(self, actor: &Actor, entry: &Entry) -> Result<i64> {
        let version = self.report.version + 1;
        entity::report::Entity::update(entity::report::ActiveModel {
            id: Set(self.report.id),
            version: Set(version),
            changed_at: Set(self.tx.now()),
            ..Default::default()
        })
        .exec(self.tx.db())
        .await?;
        versions::keep(&self.tx, actor, self.report.id).await?;
        let subject = Subject::Dialogue(self.dialogue.id);
        self.tx.record(actor, &subject, entry).await?;
        self.tx.commit().await?;
        Ok(version)
    }
}
