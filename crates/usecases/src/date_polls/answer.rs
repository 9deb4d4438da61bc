//! The page behind the link of somebody who is asked when they can: their own answers and nobody else's.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use domain::audit::{Entry, Subject};
use domain::date_poll::DateAnswer;
use domain::ids::DateSlotId;
use domain::schedule::Schedule;
use domain::{Actor, Language, Problem, Refusal};
use entity::date_voter::{ActiveModel, Column, Entity, Model};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
};

use super::ask::{closed, zones};
use super::rows::{self, Poll};
use crate::invitations::person_name;
use crate::secret::token_hash;
use crate::{Platform, Result, dialogues};

/// A time, and what the person said to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownSlot {
    pub id: DateSlotId,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub mine: Option<DateAnswer>,
    /// It has begun: nothing can be said to it any more.
    pub over: bool,
}

/// What the page shows.
#[derive(Clone, Debug)]
pub struct Shown {
    pub title: String,
    pub summary: String,
    /// The language of title, summary and message.
    pub written_in: Language,
    pub person: String,
    /// The person's own language.
    pub language: Language,
    pub zone: Tz,
    /// Where the person is: as they said, or the capital of their State.
    pub there: Option<Tz>,
    pub message: String,
    pub answer_by: Option<NaiveDate>,
    /// Whether answers are taken now.
    pub takes: bool,
    pub answered_at: Option<DateTime<Utc>>,
    pub slots: Vec<ShownSlot>,
    /// When the dialogue takes place, once that is settled.
    pub settled: Option<Schedule>,
}

/// What the holder of a link sees. Six queries.
///
/// # Errors
/// [`Refusal::NotFound`] for a link that nobody was given.
pub async fn show(platform: &Platform, token: &str) -> Result<Shown> {
    let db = platform.db();
    let voter = by_token(db, token).await?;
    let (dialogue, poll) = asked_about(db, &voter).await?;
    let person = entity::person::Entity::find_by_id(voter.person_id)
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let home = zones(db, std::slice::from_ref(&person)).await?;
    let said = entity::date_answer::Entity::find()
        .filter(entity::date_answer::Column::VoterId.eq(voter.id))
        .all(db)
        .await?;
    let now = platform.now();
    let slots = rows::times(db, &poll).await?.into_iter().map(|time| {
        let mine = said.iter().find(|answer| answer.slot_id == time.id);
        ShownSlot {
            id: time.id,
            starts_at: time.starts_at,
            ends_at: time.ends_at,
            mine: mine.map(|answer| answer.answer),
            over: time.starts_at <= now,
        }
    });
    let schedule = dialogues::rows::schedule_of(&dialogue)?;
    let takes = poll.takes(dialogue.state, now);
    Ok(Shown {
        slots: slots.collect(),
        title: dialogue.title,
        summary: dialogue.summary,
        written_in: dialogue.language,
        person: person_name(&person),
        language: person.language,
        zone: poll.zone,
        there: voter
            .zone
            .as_deref()
            .and_then(|zone| zone.parse().ok())
            .or_else(|| home.get(&person.id).copied()),
        answer_by: poll.answer_by,
        message: poll.row.message,
        takes,
        answered_at: voter.answered_at,
        settled: (!takes && matches!(schedule, Schedule::Hours { .. })).then_some(schedule),
    })
}

/// Keeps what somebody says to the times that they were shown, in the place of what they said before. `there`
/// is where they said to be.
///
/// # Errors
/// Refuses when nothing is said at all, a poll that takes no answers, and [`Refusal::ChangedMeanwhile`] when
/// one of the times was taken back.
pub async fn answer(
    platform: &Platform,
    token: &str,
    there: Option<Tz>,
    answers: &[(DateSlotId, DateAnswer)],
) -> Result<()> {
    use entity::date_answer::{ActiveModel as Answer, Column as Said, Entity as Answers};
    let tx = platform.begin().await?;
    let dialogue = {
        let voter = by_token(tx.db(), token).await?;
        asked_about(tx.db(), &voter).await?.0.id
    };
    // Whoever closes the poll holds the dialogue.
    let row = tx.lock_dialogue(dialogue).await?;
    let voter = by_token(tx.db(), token).await?;
    let (_, poll) = asked_about(tx.db(), &voter).await?;
    if !poll.takes(row.state, tx.now()) {
        return Err(closed());
    }
    let times = rows::times(tx.db(), &poll).await?;
    if answers.is_empty() {
        return Err(Refusal::field("answers", Problem::Required).into());
    }
    let ahead = |id: &DateSlotId| {
        let time = times.iter().find(|time| time.id == *id);
        time.map(|time| time.starts_at > tx.now())
    };
    let mut kept = Vec::new();
    for (slot, answer) in answers {
        // What has begun meanwhile keeps its former answer.
        if ahead(slot).ok_or(Refusal::ChangedMeanwhile)? {
            kept.push(Answer {
                voter_id: Set(voter.id),
                slot_id: Set(*slot),
                answer: Set(*answer),
            });
        }
    }
    let open = times.iter().filter(|time| time.starts_at > tx.now());
    Answers::delete_many()
        .filter(Said::VoterId.eq(voter.id))
        .filter(Said::SlotId.is_in(open.map(|time| time.id)))
        .exec(tx.db())
        .await?;
    if !kept.is_empty() {
        Answers::insert_many(kept)
            .exec_without_returning(tx.db())
            .await?;
    }
    let person = voter.person_id;
    let mut changed: ActiveModel = voter.into();
    changed.answered_at = Set(Some(tx.now()));
    if let Some(zone) = there {
        changed.zone = Set(Some(zone.name().to_owned()));
    }
    changed.update(tx.db()).await?;
    let subject = Subject::Participant(dialogue, person);
    tx.record(&Actor::Asked { person }, &subject, &Entry::DatePollAnswered)
        .await?;
    tx.commit().await
}

async fn by_token(db: &impl ConnectionTrait, token: &str) -> Result<Model> {
    let found = Entity::find()
        .filter(Column::TokenHash.eq(token_hash(token)))
        .one(db)
        .await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

async fn asked_about(
    db: &impl ConnectionTrait,
    voter: &Model,
) -> Result<(entity::dialogue::Model, Poll)> {
    let found = entity::date_poll::Entity::find_by_id(voter.poll_id)
        .one(db)
        .await?;
    let poll = Poll::of(found.ok_or(Refusal::NotFound)?)?;
    let dialogue = entity::dialogue::Entity::find_by_id(poll.row.dialogue_id)
        .one(db)
        .await?;
    Ok((dialogue.ok_or(Refusal::NotFound)?, poll))
}
