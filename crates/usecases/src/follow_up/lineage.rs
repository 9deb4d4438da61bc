//! Which earlier recommendation one carries on, from dialogue to dialogue. Both ends show it; the reference of what was
//! merged stays and points to where it goes on.

use domain::audit::{Entry, Subject};
use domain::follow_up::{FollowUpStatus, LineageKind, Link, closes_a_circle};
use domain::ids::RecommendationId;
use domain::{Actor, Permission, Problem, Refusal};
use entity::recommendation_lineage::{ActiveModel, Column, Entity};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, QueryFilter,
};

use super::rows::{Of, raise};
use crate::{Platform, Result, Tx};

/// The advisory lock of PostgreSQL under which lineage is written: whether links close a circle is asked of all of
/// them.
const LINEAGE: i64 = 0x4C49_4E45_4147;

/// Says that a recommendation carries an earlier one on, both by their references. Merging ends the follow-up of the
/// earlier one. Said twice, the later word stands.
///
/// # Errors
/// [`Problem::UnknownRecommendation`], [`Problem::ComesFromThisOne`] where a circle would close, and
/// [`Problem::AlreadyTaken`] for an earlier one that was merged elsewhere; refuses those who may not write reports.
pub async fn link(
    platform: &Platform,
    actor: &Actor,
    reference: &str,
    how: &str,
    earlier: &str,
) -> Result<()> {
    actor.may(Permission::WriteReports)?;
    let tx = platform.begin().await?;
    lock(&tx).await?;
    let later = Of::find(tx.db(), reference).await?;
    let how: LineageKind =
        domain::fields::choice(how).map_err(|problem| Refusal::field("how", problem))?;
    let unknown = || Refusal::field("earlier", Problem::UnknownRecommendation);
    let earlier = match Of::find(tx.db(), earlier.trim()).await {
        Ok(found) => found,
        Err(error) if error.refusal() == Some(&Refusal::NotFound) => return Err(unknown().into()),
        Err(error) => return Err(error),
    };
    lock_both(&tx, &later, &earlier).await?;
    let rows = Entity::find().all(tx.db()).await?;
    let new = Link {
        later: later.row.id,
        earlier: earlier.row.id,
    };
    let known: Vec<Link<RecommendationId>> = rows
        .iter()
        .map(|row| Link {
            later: row.later_id,
            earlier: row.earlier_id,
        })
        .collect();
    if closes_a_circle(&known, new) {
        return Err(Refusal::field("earlier", Problem::ComesFromThisOne).into());
    }
    let same = rows
        .iter()
        .find(|row| row.later_id == new.later && row.earlier_id == new.earlier);
    if same.is_some_and(|row| row.kind == how) {
        return Ok(());
    }
    let elsewhere = |row: &&entity::recommendation_lineage::Model| {
        row.earlier_id == new.earlier
            && row.kind == LineageKind::Merges
            && row.later_id != new.later
    };
    if how == LineageKind::Merges && rows.iter().any(|row| elsewhere(&row)) {
        return Err(Refusal::field("earlier", Problem::AlreadyTaken).into());
    }
    if let Some(row) = same {
        take_away(&tx, new).await?;
        if row.kind == LineageKind::Merges {
            set_merged(&tx, &earlier, false).await?;
        }
    }
    Entity::insert(ActiveModel {
        later_id: Set(new.later),
        earlier_id: Set(new.earlier),
        kind: Set(how),
        made_at: Set(tx.now()),
    })
    .exec_without_returning(tx.db())
    .await?;
    if how == LineageKind::Merges {
        set_merged(&tx, &earlier, true).await?;
    }
    let entry = Entry::RecommendationLinked {
        reference: later.row.reference.clone(),
        how,
        earlier: earlier.row.reference.clone(),
    };
    keep(tx, actor, &later, &earlier, &entry).await
}

/// Takes a link back. What was merged by it is followed up by itself again, from its beginning.
///
/// # Errors
/// Refuses those who may not write reports; not found when one of the two is no recommendation.
pub async fn unlink(
    platform: &Platform,
    actor: &Actor,
    reference: &str,
    earlier: &str,
) -> Result<()> {
    actor.may(Permission::WriteReports)?;
    let tx = platform.begin().await?;
    lock(&tx).await?;
    let later = Of::find(tx.db(), reference).await?;
    let earlier = Of::find(tx.db(), earlier).await?;
    lock_both(&tx, &later, &earlier).await?;
    let link = Link {
        later: later.row.id,
        earlier: earlier.row.id,
    };
    let found = Entity::find_by_id((link.later, link.earlier))
        .one(tx.db())
        .await?;
    let Some(found) = found else {
        return Ok(());
    };
    take_away(&tx, link).await?;
    if found.kind == LineageKind::Merges {
        set_merged(&tx, &earlier, false).await?;
    }
    let entry = Entry::RecommendationUnlinked {
        reference: later.row.reference.clone(),
        earlier: earlier.row.reference.clone(),
    };
    keep(tx, actor, &later, &earlier, &entry).await
}

async fn lock(tx: &Tx) -> Result<()> {
    // SQLite's write lock is held already.
    if tx.db().get_database_backend() == DbBackend::Postgres {
        let ask = format!("SELECT pg_advisory_xact_lock({LINEAGE})");
        tx.db().execute_unprepared(&ask).await?;
    }
    Ok(())
}

/// Locks both dialogues, always in the same order.
async fn lock_both(tx: &Tx, one: &Of, other: &Of) -> Result<()> {
    let mut ids = [one.dialogue.id, other.dialogue.id];
    ids.sort_unstable();
    tx.lock_dialogue(ids[0]).await?;
    if ids[0] != ids[1] {
        tx.lock_dialogue(ids[1]).await?;
    }
    Ok(())
}

async fn take_away(tx: &Tx, link: Link<RecommendationId>) -> Result<()> {
    Entity::delete_many()
        .filter(Column::LaterId.eq(link.later))
        .filter(Column::EarlierId.eq(link.earlier))
        .exec(tx.db())
        .await?;
    Ok(())
}

async fn set_merged(tx: &Tx, of: &Of, merged: bool) -> Result<()> {
    use entity::recommendation::{ActiveModel, Column, Entity};
    let status = if merged {
        FollowUpStatus::Merged
    } else {
        FollowUpStatus::NotStarted
    };
    Entity::update_many()
        .set(ActiveModel {
            status: Set(status),
            ..Default::default()
        })
        .filter(Column::Id.eq(of.row.id))
        .exec(tx.db())
        .await?;
    raise(tx, &of.row).await
}

/// Both dialogues' trails show it.
async fn keep(tx: Tx, actor: &Actor, later: &Of, earlier: &Of, entry: &Entry) -> Result<()> {
    let mut subjects = vec![Subject::Dialogue(later.dialogue.id)];
    if earlier.dialogue.id != later.dialogue.id {
        subjects.push(Subject::Dialogue(earlier.dialogue.id));
    }
    tx.record_all(actor, &subjects, entry).await?;
    if later.is_public() || earlier.is_public() {
        tx.touch_public().await?;
    }
    tx.commit().await
}
