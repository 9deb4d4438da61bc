//! Bringing the entries up to what the public sees: compared by hash, written in small transactions.

use std::collections::{HashMap, HashSet};

use chrono::Duration;
use entity::{search_entry, search_state};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect};
use terms::RULES;

use super::entry::Entry;
use super::{index, sources};
use crate::{Platform, Result, Tx};

/// How many entries one transaction writes at most, and of how much text.
const TOGETHER: usize = 100;
const TOGETHER_BYTES: usize = 1_000_000;
/// How long somebody is at it at most; whoever broke off is not waited for any longer.
const LEASE: Duration = Duration::minutes(10);
/// How long whoever waits for them sleeps.
pub(super) const WAIT: std::time::Duration = std::time::Duration::from_millis(200);

/// What a refresh changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Refreshed {
    pub written: usize,
    pub removed: usize,
}

impl Refreshed {
    pub(super) fn and(self, other: Self) -> Self {
        Self {
            written: self.written + other.written,
            removed: self.removed + other.removed,
        }
    }
}

/// How the search stands.
pub(super) async fn state(platform: &Platform) -> Result<search_state::Model> {
    let found = search_state::Entity::find_by_id(1)
        .one(platform.db())
        .await?;
    Ok(found.ok_or_else(|| anyhow::anyhow!("the state of the search is not there"))?)
}

/// Whether the public sees something else than the search knows.
pub(super) async fn is_behind(platform: &Platform) -> Result<bool> {
    let state = state(platform).await?;
    Ok(state.rules != RULES || state.revision != platform.public_revision().await?)
}

/// Compares and writes; nothing when somebody else is at it.
pub(super) async fn refresh(platform: &Platform) -> Result<Option<Refreshed>> {
    if !lease(platform).await? {
        return Ok(None);
    }
    let done = compared(platform).await;
    // Given back whatever happened, so that the next look begins anew.
    let revision = done.as_ref().ok().map(|(_, revision)| *revision);
    release(platform, revision).await?;
    done.map(|(refreshed, _)| Some(refreshed))
}

async fn compared(platform: &Platform) -> Result<(Refreshed, i64)> {
    // Asked before anything is read: a change that comes meanwhile raises it, and is taken in by the next round.
    let revision = platform.public_revision().await?;
    let mut keeper = Keeper::new(platform).await?;
    sources::all(platform, &mut keeper).await?;
    Ok((keeper.finished().await?, revision))
}

async fn lease(platform: &Platform) -> Result<bool> {
    use search_state::{Column, Entity};
    let now = platform.now();
    let tx = platform.begin().await?;
    let taken = Entity::update_many()
        .col_expr(Column::LeasedUntil, Expr::value(now + LEASE))
        .filter(Column::Id.eq(1))
        .filter(
            Condition::any()
                .add(Column::LeasedUntil.is_null())
                .add(Column::LeasedUntil.lt(now)),
        )
        .exec(tx.db())
        .await?;
    tx.commit().await?;
    Ok(taken.rows_affected > 0)
}

async fn release(platform: &Platform, revision: Option<i64>) -> Result<()> {
    let tx = platform.begin().await?;
    let mut row = search_state::ActiveModel {
        id: Set(1),
        leased_until: Set(None),
        ..Default::default()
    };
    if let Some(revision) = revision {
        row.revision = Set(revision);
        row.rules = Set(RULES);
        row.refreshed_at = Set(Some(platform.now()));
    }
    search_state::Entity::update(row).exec(tx.db()).await?;
    tx.commit().await
}

/// Forgets everything, so that the next refresh makes it anew. Waits for whoever is at it: what they believe to be kept
/// must not be taken away under their hands.
pub(super) async fn forget(platform: &Platform) -> Result<()> {
    while !lease(platform).await? {
        tokio::time::sleep(WAIT).await;
    }
    let numbers: Vec<i64> = search_entry::Entity::find()
        .select_only()
        .column(search_entry::Column::Number)
        .into_tuple()
        .all(platform.db())
        .await?;
    for some in numbers.chunks(TOGETHER) {
        let tx = platform.begin().await?;
        remove(&tx, some).await?;
        tx.commit().await?;
    }
    let tx = platform.begin().await?;
    entity::file_text::Entity::delete_many()
        .exec(tx.db())
        .await?;
    let row = search_state::ActiveModel {
        id: Set(1),
        revision: Set(-1),
        leased_until: Set(None),
        ..Default::default()
    };
    search_state::Entity::update(row).exec(tx.db()).await?;
    tx.commit().await
}

/// Knows what is kept, takes what should be, and writes the difference.
pub(super) struct Keeper<'a> {
    platform: &'a Platform,
    /// Number and hash of what is kept, by key.
    kept: HashMap<String, (i64, String)>,
    seen: HashSet<String>,
    next: i64,
    changed: Vec<(i64, Entry, String)>,
    bytes: usize,
    written: usize,
}

impl<'a> Keeper<'a> {
    async fn new(platform: &'a Platform) -> Result<Self> {
        use search_entry::{Column, Entity};
        let rows: Vec<(String, i64, String)> = Entity::find()
            .select_only()
            .columns([Column::Key, Column::Number, Column::Hash])
            .into_tuple()
            .all(platform.db())
            .await?;
        let last = rows.iter().map(|(_, number, _)| *number).max();
        Ok(Self {
            platform,
            next: last.unwrap_or(0) + 1,
            kept: rows
                .into_iter()
                .map(|(key, number, hash)| (key, (number, hash)))
                .collect(),
            seen: HashSet::new(),
            changed: Vec::new(),
            bytes: 0,
            written: 0,
        })
    }

    /// Takes an entry that the public sees.
    pub(super) async fn take(&mut self, entry: Entry) -> Result<()> {
        let entry = entry.tidied();
        let (key, hash) = (entry.key(), entry.hash());
        if !self.seen.insert(key.clone()) {
            return Ok(());
        }
        let number = match self.kept.get(&key) {
            Some((_, known)) if *known == hash => return Ok(()),
            Some((number, _)) => *number,
            None => {
                self.next += 1;
                self.next - 1
            }
        };
        self.bytes += entry.body.len();
        self.changed.push((number, entry, hash));
        if self.changed.len() >= TOGETHER || self.bytes >= TOGETHER_BYTES {
            self.write().await?;
        }
        Ok(())
    }

    async fn write(&mut self) -> Result<()> {
        if self.changed.is_empty() {
            return Ok(());
        }
        let changed = std::mem::take(&mut self.changed);
        self.bytes = 0;
        self.written += changed.len();
        let numbers: Vec<i64> = changed.iter().map(|(number, ..)| *number).collect();
        let tx = self.platform.begin().await?;
        remove(&tx, &numbers).await?;
        let rows = changed
            .iter()
            .map(|(number, entry, hash)| row(*number, entry, hash));
        search_entry::Entity::insert_many(rows)
            .exec_without_returning(tx.db())
            .await?;
        let entries: Vec<(i64, Entry)> = changed
            .into_iter()
            .map(|(number, entry, _)| (number, entry))
            .collect();
        index::put(tx.db(), &entries).await?;
        tx.commit().await
    }

    /// Writes what is left, and takes out what the public does not see any more.
    async fn finished(mut self) -> Result<Refreshed> {
        self.write().await?;
        let gone: Vec<i64> = self
            .kept
            .iter()
            .filter(|(key, _)| !self.seen.contains(*key))
            .map(|(_, (number, _))| *number)
            .collect();
        for some in gone.chunks(TOGETHER) {
            let tx = self.platform.begin().await?;
            remove(&tx, some).await?;
            tx.commit().await?;
        }
        if !gone.is_empty() {
            let tx = self.platform.begin().await?;
            index::compact(tx.db()).await?;
            tx.commit().await?;
        }
        Ok(Refreshed {
            written: self.written,
            removed: gone.len(),
        })
    }
}

async fn remove(tx: &Tx, numbers: &[i64]) -> Result<()> {
    index::take(tx.db(), numbers).await?;
    search_entry::Entity::delete_many()
        .filter(search_entry::Column::Number.is_in(numbers.iter().copied()))
        .exec(tx.db())
        .await?;
    Ok(())
}

fn row(number: i64, entry: &Entry, hash: &str) -> search_entry::ActiveModel {
    search_entry::ActiveModel {
        number: Set(number),
        key: Set(entry.key()),
        kind: Set(entry.kind),
        address: Set(entry.address.clone()),
        title: Set(entry.title.clone()),
        context: Set(entry.context.clone()),
        body: Set(entry.body.clone()),
        language: Set(entry.language),
        day: Set(entry.day.map(|day| day.to_string())),
        year: Set(entry.year()),
        hash: Set(hash.to_owned()),
    }
}
