//! What the pages of the balance need not work out at every visit: the people of the directory as they are
//! counted, and what is known about a dialogue's question.
//!
//! Nothing kept is ever old: the people are kept under the directory's revision, which is asked of the
//! database each time, and an answer under everything that its question is made of.

use std::collections::VecDeque;
use std::fmt::Write;
use std::sync::{Arc, Mutex};

use balance::InstanceHash;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Alias, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QuerySelect};

use tokio::sync::Semaphore;

use super::contacts::{self, Contact, Which};
use super::feasible::{Answer, feasible};
use super::question::{Facts, question};
use crate::{Platform, Result};

/// How many questions are remembered: the dialogues that are being planned.
const QUESTIONS: usize = 64;

/// How many engines draw at once in this process: the requests need the other processors.
const AT_ONCE: usize = 2;

/// See the module.
#[derive(Debug)]
pub(crate) struct Memory {
    directory: Mutex<Option<Everybody>>,
    questions: Mutex<VecDeque<(String, Arc<Asked>)>>,
    turns: Arc<Semaphore>,
}

impl Default for Memory {
    fn default() -> Self {
        Self {
            directory: Mutex::default(),
            questions: Mutex::default(),
            turns: Arc::new(Semaphore::new(AT_ONCE)),
        }
    }
}

impl Memory {
    /// The turns of the engines that draw.
    pub(super) fn turns(&self) -> Arc<Semaphore> {
        Arc::clone(&self.turns)
    }
}

/// Everybody in the directory and archived, in the order of their ids.
#[derive(Clone, Debug)]
pub(super) struct Everybody {
    revision: String,
    pub contacts: Arc<Vec<Contact>>,
}

/// What the pages show of a question.
#[derive(Debug)]
pub(super) struct Asked {
    pub hash: InstanceHash,
    /// How many people could be proposed.
    pub pool: usize,
    /// How many cannot because they have no mail address.
    pub without_address: usize,
    pub answer: Answer,
}

/// Everybody: two queries while the directory is as it was.
pub(super) async fn everybody(platform: &Platform) -> Result<Everybody> {
    // Asked before the people are loaded: what changes in between is loaded under a number that has passed.
    let revision = revision(platform).await?;
    if let Ok(kept) = platform.memory().directory.lock()
        && let Some(kept) = kept.as_ref().filter(|kept| kept.revision == revision)
    {
        return Ok(kept.clone());
    }
    let contacts = contacts::load(platform.db(), Which::Everybody).await?;
    let fresh = Everybody {
        revision,
        contacts: Arc::new(contacts),
    };
    if let Ok(mut kept) = platform.memory().directory.lock() {
        *kept = Some(fresh.clone());
    }
    Ok(fresh)
}

/// Changes with every change of the directory: each raises a person's version or the number of rows. Languages
/// and themes are written with their person; organisations are added, never changed.
async fn revision(platform: &Platform) -> Result<String> {
    use entity::person::{Column, Entity};
    type Totals = (i64, Option<i64>, Option<DateTime<Utc>>);
    let totals: Option<Totals> = Entity::find()
        .select_only()
        .column_as(Column::Id.count(), "people")
        .column_as(
            Column::Version.sum().cast_as(Alias::new("bigint")),
            "versions",
        )
        .column_as(Column::ChangedAt.max(), "latest")
        .into_tuple()
        .one(platform.db())
        .await?;
    let organisations = entity::organisation::Entity::find()
        .count(platform.db())
        .await?;
    Ok(format!("{totals:?} {organisations}"))
}

/// What is known about the question of these facts.
pub(super) async fn asked(
    platform: &Platform,
    facts: &Facts,
    everybody: &Everybody,
) -> Result<Arc<Asked>> {
    let mut key = facts.told();
    // Writing to a string cannot fail.
    let _ = write!(key, "{}", everybody.revision);
    if let Ok(questions) = platform.memory().questions.lock()
        && let Some((_, asked)) = questions.iter().find(|(known, _)| *known == key)
    {
        return Ok(asked.clone());
    }
    let contacts = &everybody.contacts;
    let instance = question(facts, contacts)?;
    let draft = instance.to_draft();
    let asked = Arc::new(Asked {
        hash: instance.hash(),
        pool: draft.pool.len() - draft.must_not.len(),
        without_address: contacts
            .iter()
            .filter(|contact| !contact.has_address && !contact.archived)
            .count(),
        answer: feasible(&instance).await?,
    });
    if asked.answer != Answer::Unknown
        && let Ok(mut questions) = platform.memory().questions.lock()
    {
        questions.push_front((key, asked.clone()));
        questions.truncate(QUESTIONS);
    }
    Ok(asked)
}
