//! A draw at work. The engine may think for a minute, so it works beside the requests: whoever asked sees how
//! far it has come and may stop it. The list changes at the end, at once, or not at all.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use balance::{Choice, Fault, Instance, Progress, Proposal, ProposeError, Watch, blocked_within};
use domain::audit::{Entry, Subject};
use domain::ids::{DialogueId, DrawId, DrawingId};
use domain::{Actor, DrawingState, Permission, Refusal};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::drawings::{effective, latest};
use super::draws::Kept;
use super::propose::{Ask, GAP, Question, method_of, ready, seed_of};
use super::question::may_change;
use crate::{Error, Platform, Result, Tx};

/// No draw takes longer. A lottery that is not the fairest by then says so in its record.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// How often a draw says how far it has come, and looks whether it should stop.
const TELL: Duration = Duration::from_millis(300);

/// The engine looks between two programs of the solver whether it should stop; one that takes longer than this
/// ends by itself, and what it finds is thrown away.
const STOPS_WITHIN: Duration = Duration::from_secs(1);

/// For people in no list the reasons are looked for so long.
const REASONS: Duration = Duration::from_secs(5);

/// How a draw ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Drawn(DrawId),
    /// An officer stopped it; nothing was changed.
    Stopped,
    /// Time was over before there was anything to draw from; nothing was changed.
    OutOfTime,
}

/// Puts a draw on record that [`work`] does. Nothing of the list changes yet.
///
/// # Errors
/// [`Refusal::QuotasConflict`] when no list meets them all, [`Refusal::AlreadyDrawing`] while another draw for
/// the dialogue is at work.
pub async fn begin(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    ask: &Ask,
) -> Result<DrawingId> {
    use entity::drawing::{ActiveModel, Column, Entity};
    let (question, seed) = ready(platform, actor, id, ask).await?;
    let tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(id).await?;
    may_change(&dialogue)?;
    let now = tx.now();
    if let Some(last) = latest(tx.db(), id).await?
        && effective(&last, now) == DrawingState::Working
    {
        return Err(Refusal::AlreadyDrawing.into());
    }
    Entity::delete_many()
        .filter(Column::DialogueId.eq(id))
        .exec(tx.db())
        .await?;
    let drawing = DrawingId::new();
    Entity::insert(ActiveModel {
        id: Set(drawing),
        dialogue_id: Set(id),
        method: Set(ask.method.to_string()),
        seed: Set(seed),
        instance_hash: Set(question.asked.hash().to_string()),
        state: Set(DrawingState::Working),
        step: Set(String::new()),
        round: Set(0),
        reached: Set(None),
        bound: Set(None),
        gap: Set(None),
        begun_by: Set(actor.account()),
        begun_at: Set(now),
        told_at: Set(now),
        stop_at: Set(None),
        ended_at: Set(None),
        refusal: Set(String::new()),
        draw_id: Set(None),
    })
    .exec_without_returning(tx.db())
    .await?;
    tx.commit().await?;
    Ok(drawing)
}

/// Does a draw that was begun, and says how it ended.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when the directory or the dialogue changed while the engine was at work,
/// [`Refusal::QuotasConflict`] when no list meets the quotas. The record of the draw says so, too.
pub async fn work(platform: &Platform, actor: &Actor, id: DrawingId) -> Result<Outcome> {
    let row = entity::drawing::Entity::find_by_id(id)
        .one(platform.db())
        .await?
        .filter(|row| row.state == DrawingState::Working)
        .ok_or(Refusal::NotFound)?;
    let done = at_work(platform, actor, &row).await;
    if let Err(error) = &done {
        let (state, refusal) = match error {
            Error::Refused(refusal) => (DrawingState::Refused, refusal.key()),
            _ => (DrawingState::Failed, ""),
        };
        let tx = platform.begin().await?;
        end(&tx, id, state, refusal, None, Reached::default()).await?;
        tx.commit().await?;
    }
    done
}

async fn at_work(
    platform: &Platform,
    actor: &Actor,
    row: &entity::drawing::Model,
) -> Result<Outcome> {
    let question = Question::load(platform.db(), row.dialogue_id).await?;
    if question.asked.hash().as_str() != row.instance_hash {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let (engine, found) = watched(platform, row, question.asked.clone()).await?;
    let tx = platform.begin().await?;
    tx.lock_dialogue(row.dialogue_id).await?;
    let told = entity::drawing::Entity::find_by_id(row.id)
        .one(tx.db())
        .await?
        .filter(|told| told.state == DrawingState::Working)
        .ok_or(Refusal::ChangedMeanwhile)?;
    let last = engine.reached();
    let found = match found {
        Some(Ok(kept)) => Some(kept),
        Some(Err(ProposeError::Fault(Fault::OutOfTime))) | None => None,
        Some(Err(ProposeError::Infeasible(_))) => return Err(Refusal::QuotasConflict.into()),
        Some(Err(error)) => {
            let error = anyhow::Error::new(error).context("drawing a shortlist");
            return Err(error.into());
        }
    };
    let reached = found
        .as_ref()
        .map_or(last, |kept| Reached::of(&kept.proposal));
    if told.stop_at.is_some() {
        end(&tx, row.id, DrawingState::Stopped, "", None, reached).await?;
        let entry = Entry::DrawStopped {
            seed: row.seed.clone(),
            instance: row.instance_hash.clone(),
        };
        let subject = Subject::Dialogue(row.dialogue_id);
        tx.record(actor, &subject, &entry).await?;
        tx.commit().await?;
        return Ok(Outcome::Stopped);
    }
    let Some(kept) = found else {
        end(&tx, row.id, DrawingState::OutOfTime, "", None, reached).await?;
        tx.commit().await?;
        return Ok(Outcome::OutOfTime);
    };
    let draw = question.answer(&tx, actor, &row.seed, kept).await?;
    end(&tx, row.id, DrawingState::Drawn, "", Some(draw), reached).await?;
    tx.commit().await?;
    Ok(Outcome::Drawn(draw))
}

/// The engine at work, seen from outside.
#[derive(Clone, Debug, Default)]
struct Engine {
    stop: Arc<AtomicBool>,
    progress: Arc<Mutex<Option<Progress>>>,
}

impl Engine {
    fn last(&self) -> Option<Progress> {
        self.progress.lock().ok().and_then(|progress| *progress)
    }

    fn reached(&self) -> Reached {
        let last = self.last();
        Reached {
            reached: last.and_then(|progress| progress.reached),
            bound: last.and_then(|progress| progress.bound),
            gap: None,
        }
    }

    fn watch(&self) -> Watch {
        let seen = Arc::clone(&self.progress);
        Watch::within(PATIENCE)
            .stopped_by(Arc::clone(&self.stop))
            .telling(move |progress| {
                if let Ok(mut seen) = seen.lock() {
                    let before = seen.take();
                    // The chances reached stay while the next step has none to tell.
                    *seen = Some(Progress {
                        reached: progress
                            .reached
                            .or(before.and_then(|before| before.reached)),
                        bound: progress.bound.or(before.and_then(|before| before.bound)),
                        ..progress
                    });
                }
            })
    }
}

type Found = std::result::Result<Kept, ProposeError>;

/// Runs the engine and tells how far it is; nothing when it was stopped and did not come back.
async fn watched(
    platform: &Platform,
    row: &entity::drawing::Model,
    asked: Instance,
) -> Result<(Engine, Option<Found>)> {
    let engine = Engine::default();
    let (turns, own) = (platform.memory().turns(), engine.clone());
    let (seed, method) = (seed_of(&row.seed), method_of(&row.method));
    let running = async move {
        let turn = turns.acquire_owned().await;
        tokio::task::spawn_blocking(move || {
            // Held until the engine comes back, also when nobody waits for it any more.
            let _turn = turn;
            let choice = Choice {
                gap: GAP,
                ..Choice::by(method)
            };
            let proposal = balance::propose_with(&asked, seed, choice, &own.watch())?;
            let blocked = reasons(&asked, &proposal, &own)?;
            Ok(Kept { proposal, blocked })
        })
        .await
    };
    tokio::pin!(running);
    loop {
        let found = match tokio::time::timeout(TELL, &mut running).await {
            Ok(found) => Some(found),
            Err(_) if tell(platform, row, engine.last()).await? => {
                engine.stop.store(true, Ordering::Relaxed);
                match tokio::time::timeout(STOPS_WITHIN, &mut running).await {
                    Ok(found) => Some(found),
                    Err(_) => return Ok((engine, None)),
                }
            }
            Err(_) => None,
        };
        if let Some(found) = found {
            let found =
                found.map_err(|error| anyhow::Error::new(error).context("drawing a shortlist"))?;
            return Ok((engine, Some(found)));
        }
    }
}

/// Why people are in no list; those for whom no reason was found in time come last, without one.
fn reasons(
    asked: &Instance,
    proposal: &Proposal,
    engine: &Engine,
) -> std::result::Result<Vec<balance::Blocked>, Fault> {
    let Some(lottery) = &proposal.lottery else {
        return Ok(Vec::new());
    };
    let watch = Watch::within(REASONS).stopped_by(Arc::clone(&engine.stop));
    let mut blocked = blocked_within(asked, &lottery.unreachable, &watch)?;
    let mut rest = lottery.unreachable.clone();
    rest.retain(|id| !blocked.iter().any(|known| known.people.contains(id)));
    if !rest.is_empty() {
        blocked.push(balance::Blocked {
            people: rest,
            quotas: Vec::new(),
            rules: Vec::new(),
        });
    }
    Ok(blocked)
}

/// Says how far it is; true when somebody wants it to stop.
async fn tell(
    platform: &Platform,
    row: &entity::drawing::Model,
    progress: Option<Progress>,
) -> Result<bool> {
    use entity::drawing::{ActiveModel, Column, Entity};
    let tx = platform.begin().await?;
    let mut told = ActiveModel {
        told_at: Set(tx.now()),
        ..Default::default()
    };
    if let Some(progress) = progress {
        let step = serde_json::to_value(progress.step).map_err(anyhow::Error::from)?;
        told.step = Set(step.as_str().unwrap_or_default().to_owned());
        told.round = Set(i64::from(progress.round));
        told.reached = Set(progress.reached);
        told.bound = Set(progress.bound);
    }
    Entity::update_many()
        .set(told)
        .filter(Column::Id.eq(row.id))
        .filter(Column::State.eq(DrawingState::Working))
        .exec(tx.db())
        .await?;
    let now = Entity::find_by_id(row.id).one(tx.db()).await?;
    tx.commit().await?;
    Ok(now.is_none_or(|now| now.stop_at.is_some() || now.state != DrawingState::Working))
}

/// The chances that a draw reached.
#[derive(Clone, Copy, Debug, Default)]
struct Reached {
    reached: Option<f64>,
    bound: Option<f64>,
    gap: Option<f64>,
}

impl Reached {
    fn of(proposal: &Proposal) -> Self {
        let lottery = proposal.lottery.as_ref();
        Self {
            reached: lottery.map(|lottery| lottery.minimum),
            bound: lottery.map(|lottery| lottery.bound),
            gap: lottery.map(|lottery| lottery.gap),
        }
    }
}

async fn end(
    tx: &Tx,
    id: DrawingId,
    state: DrawingState,
    refusal: &str,
    draw: Option<DrawId>,
    reached: Reached,
) -> Result<()> {
    use entity::drawing::{ActiveModel, Column, Entity};
    Entity::update_many()
        .set(ActiveModel {
            state: Set(state),
            refusal: Set(refusal.to_owned()),
            draw_id: Set(draw),
            reached: Set(reached.reached),
            bound: Set(reached.bound),
            gap: Set(reached.gap),
            ended_at: Set(Some(tx.now())),
            ..Default::default()
        })
        .filter(Column::Id.eq(id))
        .exec(tx.db())
        .await?;
    Ok(())
}

/// Asks the draw at work to stop. It ends within a second or so, and nothing of the list changes.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when none is at work any more.
pub async fn stop(platform: &Platform, actor: &Actor, id: DialogueId) -> Result<()> {
    use entity::drawing::{ActiveModel, Column, Entity};
    let tx = platform.begin().await?;
    tx.lock_dialogue(id).await?;
    actor.may(Permission::DrawShortlists)?;
    let stopped = Entity::update_many()
        .set(ActiveModel {
            stop_at: Set(Some(tx.now())),
            ..Default::default()
        })
        .filter(Column::DialogueId.eq(id))
        .filter(Column::State.eq(DrawingState::Working))
        .exec(tx.db())
        .await?;
    if stopped.rows_affected == 0 {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    tx.commit().await
}
