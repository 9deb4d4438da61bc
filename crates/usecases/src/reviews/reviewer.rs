//! What a reviewer sees and says, behind their link.

use std::collections::HashMap;

use domain::audit::{Entry, Subject};
use domain::call::ReviewMode;
use domain::document::Visibility;
use domain::ids::{CriterionId, InputId};
use domain::input::{Author, InputState};
use domain::review::{Review, ReviewForm, parse_review, weighted};
use domain::{Actor, Language, Refusal};
use entity::{criterion, input, review, reviewer, score};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::name::{criteria, identity};
use crate::inputs::public::{Answered, asked};
use crate::inputs::readers::{Head, Reader, answers_of, heads};
use crate::secret::token_hash;
use crate::{Platform, Result};

/// The most inputs that one page of a reviewer lists.
const LISTED: u64 = 500;

/// An input that a reviewer is to judge.
#[derive(Clone, Debug)]
pub struct ToReview {
    pub id: InputId,
    pub reference: String,
    pub language: Language,
    pub head: Head,
    /// What this reviewer has said of it; nothing yet, or a review.
    pub said: Option<Review>,
}

/// A reviewer's page.
#[derive(Clone, Debug)]
pub struct Reviewing {
    pub who: Author,
    pub call_title: String,
    pub call_language: Language,
    /// Whether the reviewer is not shown who wrote.
    pub anonymous: bool,
    pub criteria: Vec<criterion::Model>,
    pub inputs: Vec<ToReview>,
}

async fn by_token(
    db: &impl ConnectionTrait,
    token: &str,
) -> Result<(reviewer::Model, entity::call::Model)> {
    let found = reviewer::Entity::find()
        .filter(reviewer::Column::TokenHash.eq(token_hash(token)))
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let call = entity::call::Entity::find_by_id(found.call_id)
        .one(db)
        .await?;
    let call = call.ok_or(Refusal::NotFound)?;
    match call.review {
        ReviewMode::Officers | ReviewMode::Anonymous => Ok((found, call)),
        ReviewMode::Unreviewed => Err(Refusal::NotFound.into()),
    }
}

/// The inputs of a call that can be judged behind a link.
fn open(call: &entity::call::Model) -> sea_orm::Select<input::Entity> {
    input::Entity::find()
        .filter(input::Column::CallId.eq(call.id))
        .filter(input::Column::State.eq(InputState::Submitted))
        .filter(input::Column::WithheldAt.is_null())
        .filter(input::Column::Visibility.is_in([Visibility::Public, Visibility::Participants]))
}

/// A reviewer's list. Seven queries.
///
/// # Errors
/// Not found for a link that nobody was given, or when nothing is reviewed any more.
pub async fn reviewing(platform: &Platform, token: &str) -> Result<Reviewing> {
    let db = platform.db();
    let (found, call) = by_token(db, token).await?;
    let rows = open(&call)
        .order_by_asc(input::Column::SubmittedAt)
        .order_by_asc(input::Column::Id)
        .limit(LISTED)
        .all(db)
        .await?;
    let reader = Reader::Participant(call.dialogue_id);
    let mut heads = heads(platform, reader, rows.iter().map(|row| row.id)).await?;
    let mut said = said(platform, &found).await?;
    let inputs = rows.into_iter().filter_map(|row| {
        Some(ToReview {
            head: heads.remove(&row.id)?,
            said: said.remove(&row.id),
            id: row.id,
            reference: row.reference,
            language: row.language,
        })
    });
    Ok(Reviewing {
        inputs: inputs.collect(),
        who: identity(platform, &found)?,
        anonymous: call.review == ReviewMode::Anonymous,
        criteria: criteria(db, call.id).await?,
        call_title: call.title,
        call_language: call.language,
    })
}

/// What a reviewer has said so far. Two queries.
async fn said(platform: &Platform, of: &reviewer::Model) -> Result<HashMap<InputId, Review>> {
    let db = platform.db();
    let rows = review::Entity::find()
        .filter(review::Column::ReviewerId.eq(of.id))
        .all(db)
        .await?;
    let scores = score::Entity::find()
        .filter(score::Column::ReviewerId.eq(of.id))
        .all(db)
        .await?;
    let mut said = HashMap::with_capacity(rows.len());
    for row in rows {
        let comment = platform.secret().open(&row.comment)?;
        let scores = scores.iter().filter(|score| score.input_id == row.input_id);
        let review = Review {
            conflict: row.conflict,
            comment: String::from_utf8_lossy(&comment).into_owned(),
            scores: scores
                .map(|score| {
                    (
                        score.criterion_id,
                        u32::try_from(score.score).unwrap_or_default(),
                    )
                })
                .collect(),
        };
        said.insert(row.input_id, review);
    }
    Ok(said)
}

/// One input with its answers, for a reviewer. Twelve queries at most.
///
/// # Errors
/// As [`reviewing`]; not found when it cannot be judged behind a link.
pub async fn one_to_review(
    platform: &Platform,
    token: &str,
    reference: &str,
) -> Result<(Reviewing, ToReview, Vec<Answered>)> {
    let mut page = reviewing(platform, token).await?;
    let at = page
        .inputs
        .iter()
        .position(|one| one.reference == reference);
    let one = page.inputs.swap_remove(at.ok_or(Refusal::NotFound)?);
    let (_, call) = by_token(platform.db(), token).await?;
    let reader = Reader::Participant(call.dialogue_id);
    // A conflict of interest closes what there is to judge.
    let conflict = one.said.as_ref().is_some_and(|said| said.conflict);
    let answers = if conflict {
        Vec::new()
    } else {
        let found = answers_of(platform, reader, &[one.id])
            .await?
            .remove(&one.id);
        asked(platform, call.id, found.unwrap_or_default()).await?
    };
    Ok((page, one, answers))
}

/// Says what a reviewer thinks of an input, in place of what they said before.
///
/// # Errors
/// As [`one_to_review`]; refuses fields that need another look.
pub async fn review(
    platform: &Platform,
    token: &str,
    reference: &str,
    form: &ReviewForm,
) -> Result<()> {
    let tx = platform.begin().await?;
    let (found, call) = by_token(tx.db(), token).await?;
    tx.lock_dialogue(call.dialogue_id).await?;
    let row = open(&call)
        .filter(input::Column::Reference.eq(reference))
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let criteria = criteria(tx.db(), call.id).await?;
    let ids: Vec<CriterionId> = criteria.iter().map(|one| one.id).collect();
    let said = parse_review(form, &ids).map_err(Refusal::Invalid)?;
    let weighed: Vec<(u32, u32)> = said
        .scores
        .iter()
        .filter_map(|(id, score)| {
            let criterion = criteria.iter().find(|one| one.id == *id)?;
            Some((*score, u32::try_from(criterion.weight).ok()?))
        })
        .collect();
    review::Entity::delete_by_id((row.id, found.id))
        .exec(tx.db())
        .await?;
    let made = review::ActiveModel {
        input_id: Set(row.id),
        reviewer_id: Set(found.id),
        conflict: Set(said.conflict),
        comment: Set(platform.secret().seal(said.comment.as_bytes())?),
        mean: Set(weighted(&weighed).map(i64::from)),
        at: Set(tx.now()),
    };
    review::Entity::insert(made)
        .exec_without_returning(tx.db())
        .await?;
    let scores = said
        .scores
        .iter()
        .map(|(criterion, score)| score::ActiveModel {
            input_id: Set(row.id),
            reviewer_id: Set(found.id),
            criterion_id: Set(*criterion),
            score: Set(i64::from(*score)),
        });
    let scores: Vec<score::ActiveModel> = scores.collect();
    if !scores.is_empty() {
        score::Entity::insert_many(scores)
            .exec_without_returning(tx.db())
            .await?;
    }
    let entry = Entry::InputReviewed {
        reference: row.reference,
    };
    tx.record(&Actor::Public, &Subject::Dialogue(call.dialogue_id), &entry)
        .await?;
    tx.commit().await
}
