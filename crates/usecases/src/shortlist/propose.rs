//! Drawing a balanced shortlist.

use std::collections::BTreeSet;

use balance::{Instance, Method, Proposal, Seed};
use domain::audit::{Entry, Subject};
use domain::ids::{DialogueId, DrawId, PersonId, ShortlistEntryId};
use domain::{Actor, DrawingState, Permission, Refusal, ShortlistOrigin, text};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::contacts::{self, Which};
use super::drawing::{Outcome, begin, work};
use super::draws::Kept;
use super::feasible::feasible;
use super::question::{Facts, question};
use crate::{Platform, Result, Tx};

/// How close to the largest smallest chance a lottery comes: no chance is told more exactly than this.
pub const GAP: f64 = 5e-4;

/// Above so many people the fairest lottery may not be found in time, and the fair one is proposed.
pub const MANY: usize = 3_000;

/// The lottery that is drawn by when nobody chooses another: the fairest one for a pool of ordinary size.
#[must_use]
pub const fn usual_method(pool: usize) -> Method {
    if pool > MANY {
        Method::Maximin
    } else {
        Method::Leximin
    }
}

/// What the officer asks of a draw.
#[derive(Clone, Debug)]
pub struct Ask {
    /// A text that was announced beforehand; a fresh one is made when there is none.
    pub seed: String,
    pub method: Method,
}

/// The randomness behind a seed's text, as the command line reads it: a number is the seed itself, anything
/// else is hashed into one.
#[must_use]
pub fn seed_of(text: &str) -> Seed {
    text.parse::<u64>()
        .map_or_else(|_| Seed::from_text(text), Seed::from)
}

/// The method with this code; the lot for anything else.
pub(super) fn method_of(code: &str) -> Method {
    [Method::Maximin, Method::Leximin]
        .into_iter()
        .find(|method| method.to_string() == code)
        .unwrap_or(Method::Random)
}

/// Draws a shortlist that meets every quota and puts it in the place of the last draw's. Those added by hand
/// and those invited stay. Comes back when it is done: a request rather [begins](begin) it.
///
/// # Errors
/// [`Refusal::QuotasConflict`] when no list meets them all, [`Refusal::ChangedMeanwhile`] when the directory or
/// the dialogue changed while the engine was at work, [`Refusal::WrongState`] when it was stopped or time was
/// over first.
pub async fn propose(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    ask: &Ask,
) -> Result<DrawId> {
    let drawing = begin(platform, actor, id, ask).await?;
    let state = match work(platform, actor, drawing).await? {
        Outcome::Drawn(draw) => return Ok(draw),
        Outcome::Stopped => DrawingState::Stopped,
        Outcome::OutOfTime => DrawingState::OutOfTime,
    };
    let state = state.label_key();
    Err(Refusal::WrongState { state }.into())
}

/// The question of a draw and the seed's text, when the draw can begin.
pub(super) async fn ready(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    ask: &Ask,
) -> Result<(Question, String)> {
    actor.may(Permission::DrawShortlists)?;
    let seed = match text::optional_line(&ask.seed, 200) {
        Ok(seed) if seed.is_empty() => hex::encode(rand::random::<[u8; 16]>()),
        Ok(seed) => seed,
        Err(problem) => return Err(Refusal::field("seed", problem).into()),
    };
    let question = Question::load(platform.db(), id).await?;
    // The page has usually asked this before, so a refusal costs nothing.
    let answer = feasible(&question.asked).await?;
    if answer.obstacle().is_some() {
        return Err(Refusal::QuotasConflict.into());
    }
    Ok((question, seed))
}

/// A dialogue's question as the engine takes it.
pub(super) struct Question {
    dialogue: DialogueId,
    pub asked: Instance,
}

impl Question {
    /// Loads the question of a dialogue whose list may still change.
    pub async fn load<C: ConnectionTrait>(db: &C, id: DialogueId) -> Result<Self> {
        let facts = Facts::load(db, id).await?;
        facts.may_change()?;
        Ok(Self {
            dialogue: id,
            asked: question_of(db, &facts).await?,
        })
    }

    /// Puts what was drawn on the list and keeps the draw, if the question is still the same.
    pub async fn answer(self, tx: &Tx, actor: &Actor, seed: &str, kept: Kept) -> Result<DrawId> {
        let facts = Facts::load(tx.db(), self.dialogue).await?;
        facts.may_change()?;
        let hash = self.asked.hash();
        if question_of(tx.db(), &facts).await?.hash() != hash {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let people = replace_entries(tx, actor, &facts, &kept.proposal).await?;
        let draw = keep(tx, actor, self.dialogue, seed, &self.asked, kept).await?;
        let entry = Entry::ShortlistProposed {
            people,
            seed: seed.to_owned(),
            instance: hash.to_string(),
        };
        let subject = Subject::Dialogue(self.dialogue);
        tx.record(actor, &subject, &entry).await?;
        Ok(draw)
    }
}

async fn question_of<C: ConnectionTrait>(db: &C, facts: &Facts) -> Result<Instance> {
    let contacts = contacts::load(db, Which::AllAnd(&facts.people())).await?;
    question(facts, &contacts)
}

/// Puts the proposal in the place of the last one and says how many people it brought.
async fn replace_entries(
    tx: &Tx,
    actor: &Actor,
    facts: &Facts,
    proposal: &Proposal,
) -> Result<usize> {
    use entity::shortlist_entry::{ActiveModel, Column, Entity};
    let (gone, kept): (Vec<_>, Vec<_>) = facts.entries.iter().partition(|entry| {
        entry.origin == ShortlistOrigin::Engine
            && entry.locked.is_empty()
            && !facts.invitations.contains_key(&entry.person_id)
    });
    Entity::delete_many()
        .filter(Column::Id.is_in(gone.iter().map(|entry| entry.id)))
        .exec(tx.db())
        .await?;
    let kept: BTreeSet<PersonId> = kept.iter().map(|entry| entry.person_id).collect();
    let rows: Vec<ActiveModel> = proposal
        .selected
        .iter()
        .filter_map(|id| id.parse::<PersonId>().ok())
        .filter(|person| !kept.contains(person) && !facts.holds_a_seat(*person))
        .map(|person| ActiveModel {
            id: Set(ShortlistEntryId::new()),
            dialogue_id: Set(facts.dialogue.id),
            person_id: Set(person),
            origin: Set(ShortlistOrigin::Engine),
            reason: Set(String::new()),
            locked: Set(String::new()),
            added_by: Set(actor.account()),
            added_at: Set(tx.now()),
        })
        .collect();
    let people = rows.len();
    for some in rows.chunks(500) {
        Entity::insert_many(some.to_vec())
            .exec_without_returning(tx.db())
            .await?;
    }
    Ok(people)
}

async fn keep(
    tx: &Tx,
    actor: &Actor,
    id: DialogueId,
    seed: &str,
    asked: &Instance,
    kept: Kept,
) -> Result<DrawId> {
    let draw = DrawId::new();
    let (method, hash) = (
        kept.proposal.method.to_string(),
        kept.proposal.instance.to_string(),
    );
    entity::draw::Entity::insert(entity::draw::ActiveModel {
        id: Set(draw),
        dialogue_id: Set(id),
        method: Set(method),
        seed: Set(seed.to_owned()),
        instance_hash: Set(hash),
        result: Set(serde_json::to_value(kept).map_err(anyhow::Error::from)?),
        instance: Set(Some(
            serde_json::to_value(asked).map_err(anyhow::Error::from)?,
        )),
        drawn_by: Set(actor.account()),
        drawn_at: Set(tx.now()),
    })
    .exec_without_returning(tx.db())
    .await?;
    Ok(draw)
}
