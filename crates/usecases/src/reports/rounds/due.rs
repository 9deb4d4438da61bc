//! What falls due in rounds by the clock alone: the reminder before the deadline, and the silence at it.

use std::collections::HashSet;

use domain::Actor;
use domain::audit::{Entry, Subject};
use domain::comment::RoundEnd;
use domain::ids::{CommentRoundId, CommenterId};
use entity::{comment_round, commenter};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QuerySelect,
};

use super::mails::{Mails, What};
use super::rows;
use crate::{Platform, Result, Tx, mail};

/// Reminds those who said nothing yet, and writes down at a deadline who said nothing. Returns how many rounds
/// something was done about.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn run_due(platform: &Platform) -> Result<usize> {
    let now = platform.now();
    let near = now + domain::comment::REMINDED_BEFORE;
    let candidates = comment_round::Entity::find()
        .filter(comment_round::Column::EndedAt.is_null())
        .filter(comment_round::Column::ClosesAt.lte(near))
        .all(platform.db())
        .await?;
    let mut done = 0;
    for round in candidates {
        let times = rows::times(&round);
        let due = times.falls_due(now) || (round.reminded_at.is_none() && times.reminds(now));
        if due && run(platform, round.id).await? {
            done += 1;
        }
    }
    Ok(done)
}

async fn run(platform: &Platform, id: CommentRoundId) -> Result<bool> {
    let mut tx = platform.begin().await?;
    let Some((dialogue, report, round)) = lock(&tx, id).await? else {
        return Ok(false);
    };
    let times = rows::times(&round);
    let asked = rows::commenters(tx.db(), &[id]).await?;
    let spoke: HashSet<CommenterId> = rows::comments(tx.db(), &asked)
        .await?
        .into_iter()
        .map(|comment| comment.commenter_id)
        .collect();
    let silent: Vec<&commenter::Model> = asked
        .iter()
        .filter(|one| !spoke.contains(&one.id))
        .collect();
    let ids = silent.iter().map(|one| one.id);
    let now = tx.now();
    let entry = if times.falls_due(now) {
        let ended = comment_round::ActiveModel {
            id: Set(id),
            ended_at: Set(Some(now)),
            ended: Set(Some(RoundEnd::Deadline)),
            ..Default::default()
        };
        ended.update(tx.db()).await?;
        note(
            &tx,
            ids,
            commenter::ActiveModel {
                silent_at: Set(Some(now)),
                ..Default::default()
            },
        )
        .await?;
        Entry::CommentsClosed {
            number: round.number,
            silent: silent.len(),
        }
    } else if round.reminded_at.is_none() && times.reminds(now) && report.state.is_open() {
        let reminded = comment_round::ActiveModel {
            id: Set(id),
            reminded_at: Set(Some(now)),
            ..Default::default()
        };
        reminded.update(tx.db()).await?;
        note(
            &tx,
            ids,
            commenter::ActiveModel {
                reminded_at: Set(Some(now)),
                ..Default::default()
            },
        )
        .await?;
        let mails = Mails {
            platform,
            dialogue: &dialogue,
            round: &round,
            language: report.language,
        };
        let letters = silent
            .iter()
            .map(|one| mails.letter(one, What::Reminded))
            .collect::<Result<Vec<_>>>()?;
        let people = letters.len();
        mail::queue(&mut tx, letters).await?;
        Entry::CommentersReminded { people }
    } else {
        return Ok(false);
    };
    let subject = Subject::Dialogue(dialogue.id);
    tx.record(&Actor::Platform, &subject, &entry).await?;
    tx.commit().await?;
    Ok(true)
}

/// The round as it stands while nobody else decides about its dialogue; none when it ended meanwhile.
async fn lock(
    tx: &Tx,
    id: CommentRoundId,
) -> Result<
    Option<(
        entity::dialogue::Model,
        entity::report::Model,
        comment_round::Model,
    )>,
> {
    let dialogue = entity::report::Entity::find()
        .select_only()
        .column(entity::report::Column::DialogueId)
        .filter(
            entity::report::Column::Id.in_subquery(
                sea_orm::sea_query::Query::select()
                    .column(comment_round::Column::ReportId)
                    .from(comment_round::Entity)
                    .and_where(comment_round::Column::Id.eq(id))
                    .to_owned(),
            ),
        )
        .into_tuple()
        .one(tx.db())
        .await?;
    let Some(dialogue) = dialogue else {
        return Ok(None);
    };
    let dialogue = tx.lock_dialogue(dialogue).await?;
    let round = comment_round::Entity::find_by_id(id)
        .filter(comment_round::Column::EndedAt.is_null())
        .one(tx.db())
        .await?;
    let report = crate::reports::of_dialogue(tx.db(), dialogue.id).await?;
    Ok(round
        .zip(report)
        .map(|(round, report)| (dialogue, report, round)))
}

async fn note(
    tx: &Tx,
    of: impl Iterator<Item = CommenterId>,
    what: commenter::ActiveModel,
) -> Result<()> {
    commenter::Entity::update_many()
        .set(what)
        .filter(commenter::Column::Id.is_in(of))
        .exec(tx.db())
        .await?;
    Ok(())
}
