//! People who are never on one list: a conflict of interest, one family, two who do not speak to each other.
//! A draw keeps them apart; where both stand on the list by a decision, the page says so and leaves it at that.

use domain::audit::{Entry, Subject};
use domain::ids::{DialogueId, PersonId};
use domain::{Actor, Permission, Problem, Refusal, text};
use entity::kept_apart::{ActiveModel, Column, Entity};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
};

use super::change::REASON_MAX;
use super::contacts::Contact;
use super::memory;
use super::queries::found;
use super::question::{Facts, may_change};
use super::what_if::known;
use crate::{Platform, Result};

/// Two people and why they are kept apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Apart {
    /// The one with the smaller id first.
    pub people: [PersonId; 2],
    pub reason: String,
}

/// Two people who are kept apart, as a page shows them.
#[derive(Clone, Debug, PartialEq)]
pub struct ApartPair {
    pub people: [Contact; 2],
    pub reason: String,
    /// Whether both are on the list all the same.
    pub both_listed: bool,
}

/// The page on which people are kept apart.
#[derive(Clone, Debug)]
pub struct ApartScreen {
    pub dialogue: entity::dialogue::Model,
    pub pairs: Vec<ApartPair>,
    /// Those whom the search for the one and for the other found.
    pub found: [Vec<Contact>; 2],
}

/// Those who are kept apart in a dialogue. One query.
pub(super) async fn kept_apart<C: ConnectionTrait>(db: &C, id: DialogueId) -> Result<Vec<Apart>> {
    let rows = Entity::find()
        .filter(Column::DialogueId.eq(id))
        .order_by_asc(Column::DecidedAt)
        .order_by_asc(Column::OneId)
        .order_by_asc(Column::OtherId)
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Apart {
            people: [row.one_id, row.other_id],
            reason: row.reason,
        })
        .collect())
}

/// The pairs as pages show them.
pub(super) fn pairs(facts: &Facts, contacts: &[Contact]) -> Vec<ApartPair> {
    let listed = facts.shortlisted();
    let contact = |person: PersonId| {
        contacts
            .iter()
            .find(|contact| contact.id == person)
            .cloned()
    };
    facts
        .apart
        .iter()
        .filter_map(|pair| {
            let [one, other] = pair.people;
            Some(ApartPair {
                people: [contact(one)?, contact(other)?],
                reason: pair.reason.clone(),
                both_listed: pair.people.iter().all(|person| listed.contains(person)),
            })
        })
        .collect()
}

/// Reads the page; the two searches look for the people to keep apart.
///
/// # Errors
/// Refuses those who may not see dialogues.
pub async fn apart_screen(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    searches: [&str; 2],
) -> Result<ApartScreen> {
    actor.may(Permission::DrawShortlists)?;
    let db = platform.db();
    let facts = Facts::load(db, id).await?;
    let everybody = memory::everybody(platform).await?;
    let contacts = &everybody.contacts;
    Ok(ApartScreen {
        pairs: pairs(&facts, contacts),
        found: [
            found(db, contacts, searches[0]).await?,
            found(db, contacts, searches[1]).await?,
        ],
        dialogue: facts.dialogue,
    })
}

/// Keeps two people apart from the next draw on; said again, the reason is the new one.
///
/// # Errors
/// Refuses without a reason, one person twice, people who are not in the directory, and dialogues that are over.
pub async fn keep_apart(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    people: [PersonId; 2],
    reason: &str,
) -> Result<()> {
    let tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(id).await?;
    actor.may(Permission::DrawShortlists)?;
    may_change(&dialogue)?;
    let reason = text::required_line(reason, REASON_MAX)
        .map_err(|problem| Refusal::field("reason", problem))?;
    let [one, other] = in_order(people);
    if one == other {
        return Err(Refusal::field("other", Problem::SamePerson).into());
    }
    known(tx.db(), &people).await?;
    Entity::insert(ActiveModel {
        dialogue_id: Set(id),
        one_id: Set(one),
        other_id: Set(other),
        reason: Set(reason.clone()),
        decided_by: Set(actor.account()),
        decided_at: Set(tx.now()),
    })
    .on_conflict(
        OnConflict::columns([Column::DialogueId, Column::OneId, Column::OtherId])
            .update_columns([Column::Reason, Column::DecidedBy, Column::DecidedAt])
            .to_owned(),
    )
    .exec_without_returning(tx.db())
    .await?;
    let entry = |with| Entry::KeptApart {
        with,
        reason: reason.clone(),
    };
    let entries = [
        (Subject::Participant(id, one), entry(other)),
        (Subject::Participant(id, other), entry(one)),
    ];
    tx.record_each(actor, &entries).await?;
    tx.commit().await
}

/// Lets two people be on one list again.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when they were not kept apart, or are no more.
pub async fn lift_apart(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    people: [PersonId; 2],
) -> Result<()> {
    let tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(id).await?;
    actor.may(Permission::DrawShortlists)?;
    may_change(&dialogue)?;
    let [one, other] = in_order(people);
    let gone = Entity::delete_by_id((id, one, other)).exec(tx.db()).await?;
    if gone.rows_affected == 0 {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let entries = [
        (
            Subject::Participant(id, one),
            Entry::ApartLifted { with: other },
        ),
        (
            Subject::Participant(id, other),
            Entry::ApartLifted { with: one },
        ),
    ];
    tx.record_each(actor, &entries).await?;
    tx.commit().await
}

/// A pair is kept once, whoever is named first.
fn in_order(mut people: [PersonId; 2]) -> [PersonId; 2] {
    people.sort();
    people
}
