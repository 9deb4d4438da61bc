//! What somebody does behind their link: comments, writes a comment anew, takes it back, until the deadline.

use domain::audit::{Entry, Subject};
use domain::comment::{About, COMMENT_MAX, COMMENTS_MAX};
use domain::ids::CommentId;
use domain::{Actor, Refusal, text};
use entity::report_comment::{ActiveModel, Column, Entity, Model};
use entity::{comment_round, commenter};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter,
};

use super::rows;
use crate::{Platform, Result, Tx};

/// The holder of a link, whose dialogue is locked.
struct Held {
    tx: Tx,
    dialogue: domain::ids::DialogueId,
    round: comment_round::Model,
    commenter: commenter::Model,
    actor: Actor,
}

impl Held {
    /// Opens a link while comments are taken.
    async fn open(platform: &Platform, token: &str) -> Result<Self> {
        let tx = platform.begin().await?;
        let (round, _) = rows::by_token(tx.db(), token).await?;
        let report = report_of(&tx, &round).await?;
        let dialogue = tx.lock_dialogue(report.dialogue_id).await?;
        // What was read before the lock may have changed since.
        let (round, commenter) = rows::by_token(tx.db(), token).await?;
        let report = report_of(&tx, &round).await?;
        if !rows::times(&round).takes(report.state, tx.now()) {
            return Err(Refusal::DeadlinePassed.into());
        }
        let actor = commenter
            .person_id
            .map_or(Actor::Public, |person| Actor::Asked { person });
        Ok(Self {
            tx,
            dialogue: dialogue.id,
            round,
            commenter,
            actor,
        })
    }

    async fn own(&self) -> Result<Vec<Model>> {
        Ok(Entity::find()
            .filter(Column::CommenterId.eq(self.commenter.id))
            .all(self.tx.db())
            .await?)
    }

    async fn one(&self, id: CommentId) -> Result<Model> {
        let found = self.own().await?.into_iter().find(|row| row.id == id);
        let found = found.ok_or(Refusal::NotFound)?;
        // What was decided about is decided about these words.
        match found.disposition {
            Some(_) => Err(Refusal::WrongState {
                state: "comment-decided",
            }
            .into()),
            None => Ok(found),
        }
    }

    async fn record(self, entry: Entry) -> Result<()> {
        let subject = Subject::Dialogue(self.dialogue);
        self.tx.record(&self.actor, &subject, &entry).await?;
        self.tx.commit().await
    }
}

async fn report_of(tx: &Tx, round: &comment_round::Model) -> Result<entity::report::Model> {
    let found = entity::report::Entity::find_by_id(round.report_id)
        .one(tx.db())
        .await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

fn words(raw: &str) -> Result<String, Refusal> {
    text::required_paragraphs(raw, COMMENT_MAX).map_err(|problem| Refusal::field("text", problem))
}

/// Comments on a place of the draft. The id comes with the form, so that a form that is sent twice makes one comment.
///
/// # Errors
/// [`Refusal::NotFound`] for a link that nobody was given and a place that the draft does not have; refuses an empty
/// text, too many comments, and once the deadline has passed.
pub async fn comment(
    platform: &Platform,
    token: &str,
    id: CommentId,
    about: About,
    typed: &str,
) -> Result<()> {
    let held = Held::open(platform, token).await?;
    let draft = rows::draft(&held.round)?;
    draft.text_at(about).ok_or(Refusal::NotFound)?;
    let text = words(typed)?;
    let own = held.own().await?;
    if own.iter().any(|row| row.id == id) {
        return Ok(());
    }
    // An id of somebody else is none that our form made.
    if Entity::find_by_id(id).one(held.tx.db()).await?.is_some() {
        return Err(Refusal::NotFound.into());
    }
    if own.len() >= COMMENTS_MAX {
        return Err(Refusal::TooManyRows { max: COMMENTS_MAX }.into());
    }
    let row = Model {
        id,
        commenter_id: held.commenter.id,
        place: about.place(),
        item: about.item(),
        text,
        made_at: held.tx.now(),
        changed_at: None,
        disposition: None,
        reason: String::new(),
        decided_by: None,
        decided_at: None,
    };
    Entity::insert(row.into_active_model().reset_all())
        .exec_without_returning(held.tx.db())
        .await?;
    held.record(Entry::CommentMade).await
}

/// Writes a comment anew.
///
/// # Errors
/// As [`comment`]; not found when it is not the holder's, and refuses one that has a disposition.
pub async fn change(platform: &Platform, token: &str, id: CommentId, typed: &str) -> Result<()> {
    let held = Held::open(platform, token).await?;
    let before = held.one(id).await?;
    let text = words(typed)?;
    if before.text == text {
        return Ok(());
    }
    let changed = ActiveModel {
        id: Set(id),
        text: Set(text),
        changed_at: Set(Some(held.tx.now())),
        ..Default::default()
    };
    changed.update(held.tx.db()).await?;
    held.record(Entry::CommentChanged).await
}

/// Takes a comment back.
///
/// # Errors
/// As [`change`].
pub async fn take_back(platform: &Platform, token: &str, id: CommentId) -> Result<()> {
    let held = Held::open(platform, token).await?;
    held.one(id).await?;
    Entity::delete_by_id(id).exec(held.tx.db()).await?;
    held.record(Entry::CommentTakenBack).await
}
