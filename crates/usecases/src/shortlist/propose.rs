//! Drawing a balanced shortlist.

use std::collections::BTreeSet;
use std::time::Duration;

use balance::{Choice, Instance, Method, Proposal, ProposeError, Seed, Watch};
use domain::audit::{Entry, Subject};
use domain::ids::{DialogueId, DrawId, PersonId, ShortlistEntryId};
use domain::{Actor, Permission, Refusal, ShortlistOrigin, text};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::contacts::{self, Which};
use super::draws::Kept;
use super::feasible::obstacle;
use super::question::{Facts, question};
use crate::{Platform, Result, Tx};

/// How close to the largest smallest chance a lottery comes: no chance is told more exactly than this.
pub const GAP: f64 = 5e-4;

/// An officer waits no longer for a draw. A lottery that is not the fairest by then says so in its record.
const PATIENCE: Duration = Duration::from_secs(45);

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

/// Draws a shortlist that meets every quota and puts it in the place of the last draw's. Those added by hand
/// and those invited stay.
///
/// # Errors
/// [`Refusal::QuotasConflict`] when no list meets them all, [`Refusal::ChangedMeanwhile`] when the directory or
/// the dialogue changed while the engine was at work.
pub async fn propose(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    ask: &Ask,
) -> Result<DrawId> {
    actor.may(Permission::PlanDialogues)?;
    let seed_text = match text::optional_line(&ask.seed, 200) {
        Ok(seed) if seed.is_empty() => hex::encode(rand::random::<[u8; 16]>()),
        Ok(seed) => seed,
        Err(problem) => return Err(Refusal::field("seed", problem).into()),
    };
    // The engine may think for seconds, so it works outside the transaction, on a question with a hash.
    let facts = Facts::load(platform.db(), id).await?;
    facts.may_change()?;
    let asked = question_of(platform.db(), &facts).await?;
    let hash = asked.hash();
    // The page has usually asked this before, so a refusal costs nothing.
    if obstacle(&asked).await?.is_some() {
        return Err(Refusal::QuotasConflict.into());
    }
    let proposal = draw(asked.clone(), seed_of(&seed_text), ask.method).await?;

    let tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(id).await?;
    let facts = Facts::of(tx.db(), dialogue).await?;
    facts.may_change()?;
    if question_of(tx.db(), &facts).await?.hash() != hash {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let people = replace_entries(&tx, actor, &facts, &proposal).await?;
    let draw = keep(&tx, actor, id, &seed_text, &asked, &proposal).await?;
    tx.record(
        actor,
        &Subject::Dialogue(id),
        &Entry::ShortlistProposed {
            people,
            seed: seed_text,
            instance: hash.to_string(),
        },
    )
    .await?;
    tx.commit().await?;
    Ok(draw)
}

async fn question_of<C: sea_orm::ConnectionTrait>(db: &C, facts: &Facts) -> Result<Instance> {
    let contacts = contacts::load(db, Which::AllAnd(&facts.people())).await?;
    question(facts, &contacts)
}

async fn draw(instance: Instance, seed: Seed, method: Method) -> Result<Proposal> {
    let choice = Choice {
        gap: GAP,
        ..Choice::by(method)
    };
    let drawn = tokio::task::spawn_blocking(move || {
        balance::propose_with(&instance, seed, choice, &Watch::within(PATIENCE))
    })
    .await
    .map_err(|error| anyhow::Error::new(error).context("drawing a shortlist"))?;
    match drawn {
        Ok(proposal) => Ok(proposal),
        Err(ProposeError::Infeasible(_)) => Err(Refusal::QuotasConflict.into()),
        Err(error) => Err(anyhow::Error::new(error)
            .context("drawing a shortlist")
            .into()),
    }
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
    proposal: &Proposal,
) -> Result<DrawId> {
    let draw = DrawId::new();
    let result = Kept {
        proposal: proposal.clone(),
    };
    entity::draw::Entity::insert(entity::draw::ActiveModel {
        id: Set(draw),
        dialogue_id: Set(id),
        method: Set(proposal.method.to_string()),
        seed: Set(seed.to_owned()),
        instance_hash: Set(proposal.instance.to_string()),
        result: Set(serde_json::to_value(result).map_err(anyhow::Error::from)?),
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
