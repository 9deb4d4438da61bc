//! What reviewers said, ranked, for those who decide.

use std::collections::HashMap;

use domain::call::ReviewMode;
use domain::ids::{CallId, DialogueId, InputId, ReviewerId};
use domain::input::{Author, InputState};
use domain::review::{Decision, mean};
use domain::{Actor, Permission, Refusal};
use entity::{criterion, decision, input, review};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::name::{criteria, identity, reviewers};
use crate::calls::rows;
use crate::dialogues::queries::DialogueHead;
use crate::inputs::begin::address_mac;
use crate::inputs::readers::{Reader, heads, known_to};
use crate::{Platform, Result, reach};

/// The most inputs that one ranking lists.
const LISTED: u64 = 1_000;

/// An input in the ranking.
#[derive(Clone, Debug)]
pub struct Ranked {
    pub id: InputId,
    pub reference: String,
    pub title: String,
    /// The mean of all reviews in hundredths; nothing without reviews, or when the reader has an interest in it.
    pub mean: Option<u32>,
    pub reviews: usize,
    /// How many reviewers declared an interest.
    pub conflicts: usize,
    /// Whether the reader declared one: they are shown no scores of it.
    pub own_conflict: bool,
    pub decision: Option<Decision>,
    pub told: bool,
}

/// The review of a call at the desk.
#[derive(Clone, Debug)]
pub struct Ranking {
    pub head: DialogueHead,
    pub call_title: String,
    pub mode: ReviewMode,
    pub criteria: Vec<criterion::Model>,
    /// Who reviews, and of how many inputs they have said something.
    pub reviewers: Vec<(ReviewerId, Author, usize)>,
    /// The best first, then what has no scores.
    pub ranked: Vec<Ranked>,
}

/// What reviewers said of the inputs to a call. Ten queries.
///
/// # Errors
/// Refuses those who do not read behind the fire-wall; not found when the dialogue has no such call.
pub async fn ranking(
    platform: &Platform,
    actor: &Actor,
    (dialogue, call): (DialogueId, CallId),
) -> Result<Ranking> {
    let db = platform.db();
    let row = reach::dialogue(db, actor, Permission::RunInputs, dialogue).await?;
    if !actor.reads_behind_the_fire_wall() {
        return Err(Refusal::NotPermitted.into());
    }
    let call_row = rows::find(db, dialogue, call).await?;
    let named = reviewers(db, call).await?;
    let ids: Vec<ReviewerId> = named.iter().map(|one| one.id).collect();
    let said = review::Entity::find()
        .filter(review::Column::ReviewerId.is_in(ids))
        .all(db)
        .await?;
    let own = own_address(platform, actor).await?;
    let own = named
        .iter()
        .find(|one| Some(&one.address_mac) == own.as_ref())
        .map(|one| one.id);
    let reader = Reader::Desk(actor);
    let inputs = input::Entity::find()
        .filter(known_to(reader))
        .filter(input::Column::CallId.eq(call))
        .filter(input::Column::State.eq(InputState::Submitted))
        .order_by_asc(input::Column::SubmittedAt)
        .limit(LISTED)
        .all(db)
        .await?;
    let mut heads = heads(platform, reader, inputs.iter().map(|row| row.id)).await?;
    let decided = decision::Entity::find()
        .filter(decision::Column::InputId.is_in(inputs.iter().map(|row| row.id)))
        .all(db)
        .await?;
    let decided: HashMap<InputId, decision::Model> =
        decided.into_iter().map(|row| (row.input_id, row)).collect();
    let mut ranked: Vec<Ranked> = inputs
        .into_iter()
        .map(|row| {
            let of: Vec<&review::Model> =
                said.iter().filter(|one| one.input_id == row.id).collect();
            let own_conflict = of
                .iter()
                .any(|one| one.conflict && Some(one.reviewer_id) == own);
            let means: Vec<u32> = of
                .iter()
                .filter_map(|one| u32::try_from(one.mean?).ok())
                .collect();
            let decision = decided.get(&row.id);
            Ranked {
                title: heads
                    .remove(&row.id)
                    .map_or_else(String::new, |head| head.title),
                mean: mean(&means).filter(|_| !own_conflict),
                reviews: means.len(),
                conflicts: of.iter().filter(|one| one.conflict).count(),
                own_conflict,
                decision: decision.map(|row| row.decision),
                told: decision.is_some_and(|row| row.told_at.is_some()),
                id: row.id,
                reference: row.reference,
            }
        })
        .collect();
    ranked.sort_by_key(|one| std::cmp::Reverse(one.mean));
    let counted = named.iter().map(|one| {
        let count = said
            .iter()
            .filter(|said| said.reviewer_id == one.id)
            .count();
        Ok((one.id, identity(platform, one)?, count))
    });
    Ok(Ranking {
        head: DialogueHead::of(&row)?,
        mode: call_row.review,
        call_title: call_row.title,
        criteria: criteria(db, call).await?,
        reviewers: counted.collect::<Result<_>>()?,
        ranked,
    })
}

/// The address of the account that reads, under the secret key.
async fn own_address(platform: &Platform, actor: &Actor) -> Result<Option<String>> {
    let Some(id) = actor.account() else {
        return Ok(None);
    };
    let account = entity::account::Entity::find_by_id(id)
        .one(platform.db())
        .await?;
    Ok(account.map(|account| address_mac(platform, &account.email)))
}
