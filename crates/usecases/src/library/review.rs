//! Looking at entries of the library, and the steps of their life.

use domain::audit::{Entry, Subject};
use domain::ids::{LibraryEntryId, LibraryReviewId};
use domain::library::{self, LibraryState, NOTE_MAX, ReviewForm, Step, parse_review};
use domain::{Actor, Problem, Refusal, text};
use entity::library_entry::ActiveModel;
use entity::library_review;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter,
};

use super::rows;
use super::write::keep;
use crate::{Platform, Result, Tx};

/// Records that somebody looked at an entry, and when that is to be done again.
///
/// # Errors
/// [`Refusal::WrongState`] for an entry that is still being written or was withdrawn,
/// [`Refusal::ChangedMeanwhile`] when it is another text than the one that was looked at.
pub async fn review(
    platform: &Platform,
    actor: &Actor,
    id: LibraryEntryId,
    version: i64,
    form: &ReviewForm,
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = rows::lock(&tx, actor, id).await?;
    match row.state {
        LibraryState::InReview | LibraryState::Published => {}
        LibraryState::Draft | LibraryState::Withdrawn => {
            let state = row.state.label_key();
            return Err(Refusal::WrongState { state }.into());
        }
    }
    rows::seen(&row, version)?;
    let review = parse_review(form, tx.now().date_naive()).map_err(Refusal::Invalid)?;
    let title = rows::beside_one(tx.db(), id).await?.title(row.language);
    let made = library_review::ActiveModel {
        id: Set(LibraryReviewId::new()),
        entry_id: Set(id),
        account_id: Set(actor.account()),
        at: Set(tx.now()),
        note: Set(review.note),
    };
    library_review::Entity::insert(made)
        .exec_without_returning(tx.db())
        .await?;
    let due = review.due.map(|day| day.to_string());
    let state = row.state;
    let mut changed: ActiveModel = row.into();
    changed.review_due = Set(due.clone());
    // The text is as it was; a form that was sent twice is stopped all the same.
    changed.version = Set(version + 1);
    changed.update(tx.db()).await?;
    let due = due.unwrap_or_default();
    let entry = Entry::LibraryEntryReviewed { title, due };
    keep(tx, actor, state, entry).await
}

/// Takes an entry a step further: to review, back, to the public, and away from it with a `reason`.
///
/// # Errors
/// [`Refusal::WrongState`] when the step does not lead on from there, or nobody has looked at what is to be published;
/// a missing reason; [`Refusal::ChangedMeanwhile`] when somebody else saved it since.
pub async fn step(
    platform: &Platform,
    actor: &Actor,
    id: LibraryEntryId,
    version: i64,
    step: Step,
    reason: &str,
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = rows::lock(&tx, actor, id).await?;
    let state = library::step(row.state, step)?;
    rows::seen(&row, version)?;
    let reason = match step {
        Step::Withdraw => text::required_paragraphs(reason, NOTE_MAX)
            .map_err(|problem| Refusal::field("reason", problem))?,
        Step::Submit | Step::Return | Step::Publish | Step::Reopen => String::new(),
    };
    let beside = rows::beside_one(tx.db(), id).await?;
    if step == Step::Submit && !is_whole(&beside, row.language) {
        return Err(Refusal::field("summary", Problem::Required).into());
    }
    if step == Step::Publish && !was_looked_at(&tx, id).await? {
        return Err(Refusal::WrongState {
            state: "library-not-reviewed",
        }
        .into());
    }
    let title = beside.title(row.language);
    let published_at = row.published_at.or_else(|| Some(tx.now()));
    let mut changed: ActiveModel = row.into();
    match step {
        Step::Publish => {
            changed.published_at = Set(published_at);
            changed.withdrawn_at = Set(None);
            changed.reason = Set(String::new());
        }
        Step::Withdraw => {
            changed.withdrawn_at = Set(Some(tx.now()));
            changed.reason = Set(reason.clone());
        }
        // Its address says why it was withdrawn until it is published again.
        Step::Submit | Step::Return | Step::Reopen => {}
    }
    changed.state = Set(state);
    changed.version = Set(version + 1);
    changed.changed_at = Set(tx.now());
    changed.update(tx.db()).await?;
    let entry = match step {
        Step::Submit => Entry::LibraryEntrySubmitted { title },
        Step::Return => Entry::LibraryEntryReturned { title },
        Step::Publish => Entry::LibraryEntryPublished { title },
        Step::Withdraw => Entry::LibraryEntryWithdrawn { title, reason },
        Step::Reopen => Entry::LibraryEntryReopened { title },
    };
    tx.record(actor, &Subject::Platform, &entry).await?;
    tx.touch_public().await?;
    tx.commit().await
}

/// Whether there is something to review: what was taken from an input begins without a summary.
fn is_whole(beside: &rows::Beside, own: domain::Language) -> bool {
    let text = beside.texts.iter().find(|(of, _)| *of == own);
    text.is_some_and(|(_, (text, _))| !text.summary.is_empty())
}

async fn was_looked_at(tx: &Tx, id: LibraryEntryId) -> Result<bool> {
    let reviews = library_review::Entity::find()
        .filter(library_review::Column::EntryId.eq(id))
        .count(tx.db())
        .await?;
    Ok(reviews > 0)
}
