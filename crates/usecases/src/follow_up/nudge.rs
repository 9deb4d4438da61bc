//! Letters about due days: before one and after it, to whoever looks after a recommendation and to those who answer
//! for its addressees, each once.

use std::collections::HashSet;

use chrono::Duration;
use domain::audit::Entry;
use domain::follow_up::{DAYS_BEFORE, FollowUpStatus, Nudge, OwnerKind, Part, nudge};
use domain::ids::RecommendationId;
use domain::{Actor, Language, paths};
use entity::recommendation::{Column, Entity, Model};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
};

use super::mails::{Mails, To, What};
use super::rows::{self, FOLLOWED, Locked, day};
use crate::{Platform, Result, Tx, groups, mail};

/// Writes what is owed, and says how many letters that were; the worker's clockwork. The letters and the note that
/// they were sent are one transaction, so that each is sent once whatever happens between.
///
/// # Errors
/// A fault when the database does not answer or a letter cannot be written.
pub async fn send_due(platform: &Platform) -> Result<usize> {
    // Looked at without a lock first: most of the time nothing is due.
    let mut sent = 0;
    for (row, _) in owed(platform.db(), platform, None).await? {
        sent += send(platform, &row).await?;
    }
    Ok(sent)
}

/// What is owed now, and which letter. Two queries.
async fn owed(
    db: &impl ConnectionTrait,
    platform: &Platform,
    only: Option<RecommendationId>,
) -> Result<Vec<(Model, Nudge)>> {
    use entity::recommendation_nudge as sent;
    let today = platform.now().date_naive();
    let soon = today + Duration::days(DAYS_BEFORE);
    let open = FollowUpStatus::ALL
        .iter()
        .copied()
        .filter(|one| one.is_open());
    let mut wanted = Entity::find()
        .filter(Column::Status.is_in(open))
        .filter(Column::DueOn.lte(soon.to_string()))
        .filter(Column::ReportId.in_subquery(rows::reports(&FOLLOWED)))
        .order_by_asc(Column::Id);
    if let Some(id) = only {
        wanted = wanted.filter(Column::Id.eq(id));
    }
    let rows = wanted.all(db).await?;
    let mut marks: HashSet<(RecommendationId, String)> = HashSet::new();
    let ids: Vec<RecommendationId> = rows.iter().map(|row| row.id).collect();
    for some in ids.chunks(10_000) {
        let known = sent::Entity::find()
            .filter(sent::Column::RecommendationId.is_in(some.iter().copied()))
            .all(db)
            .await?;
        marks.extend(
            known
                .into_iter()
                .map(|row| (row.recommendation_id, row.mark)),
        );
    }
    let mut owed = Vec::new();
    for row in rows {
        let Some(due) = day(row.due_on.as_deref())? else {
            continue;
        };
        if let Some(which) = nudge(row.status, due, today)
            && !marks.contains(&(row.id, which.mark(due)))
        {
            owed.push((row, which));
        }
    }
    Ok(owed)
}

async fn send(platform: &Platform, row: &Model) -> Result<usize> {
    let actor = Actor::Platform;
    let mut locked = Locked::open(platform, &actor, &row.reference).await?;
    // Somebody else may have written meanwhile, or moved the day.
    let now_owed = owed(locked.tx.db(), platform, Some(locked.of.row.id)).await?;
    let Some((row, which)) = now_owed.into_iter().next() else {
        return Ok(0);
    };
    let Some(due) = day(row.due_on.as_deref())? else {
        return Ok(0);
    };
    let letters = letters(&locked, platform, which).await?;
    let count = letters.len();
    mail::queue(&mut locked.tx, letters).await?;
    entity::recommendation_nudge::Entity::insert(entity::recommendation_nudge::ActiveModel {
        recommendation_id: Set(row.id),
        mark: Set(which.mark(due)),
        letters: Set(i64::try_from(count).unwrap_or(i64::MAX)),
        at: Set(locked.tx.now()),
    })
    .exec_without_returning(locked.tx.db())
    .await?;
    let entry = Entry::RecommendationReminded {
        reference: row.reference,
        late: which == Nudge::After,
    };
    locked.record(&actor, &entry).await?;
    Ok(count)
}

/// One letter a mailbox: an organisation that answers as an addressee gets the one with its link.
async fn letters(locked: &Locked, platform: &Platform, which: Nudge) -> Result<Vec<mail::Letter>> {
    use entity::recommendation_request as request;
    let (tx, of) = (&locked.tx, &locked.of);
    let mails = Mails { platform, of };
    let mut letters: Vec<mail::Letter> = Vec::new();
    let asked = request::Entity::find()
        .filter(request::Column::RecommendationId.eq(of.row.id))
        .filter(request::Column::Part.eq(Part::Addressee))
        .filter(request::Column::ClosedAt.is_null())
        .order_by_asc(request::Column::Id)
        .all(tx.db())
        .await?;
    for one in &asked {
        let person = rows::person(tx.db(), one.focal_point_id).await?;
        let name = rows::organisation(tx.db(), one.organisation_id).await?.name;
        if person.archived_at.is_none() {
            letters.extend(mails.letter(one, &name, &person, &What::Due(which))?);
        }
    }
    let (owner, mut owners) = owners(tx, &of.row).await?;
    if owners.is_empty() && letters.is_empty() {
        // What nobody looks after is the secretariat's to look into.
        owners.push(secretariat(platform));
    }
    for to in owners {
        let path = match (of.row.owner_kind, of.is_public()) {
            (Some(OwnerKind::Organisation | OwnerKind::Group), true) => {
                paths::recommendation(&of.row.reference)
            }
            // There is no page yet that they could open.
            (Some(OwnerKind::Organisation | OwnerKind::Group), false) => continue,
            (Some(OwnerKind::Secretariat) | None, _) => {
                paths::desk_recommendation(&of.row.reference)
            }
        };
        let known = letters
            .iter()
            .any(|letter| letter.to.key() == to.address.key());
        if !known {
            letters.push(mails.nudge(to, &owner, which, &path)?);
        }
    }
    Ok(letters)
}

/// The owner by name, and who is written to for it.
async fn owners(tx: &Tx, row: &Model) -> Result<(String, Vec<To>)> {
    let platform = tx.platform();
    if let Some(id) = row.owner_organisation_id {
        let organisation = rows::organisation(tx.db(), id).await?;
        let person = match organisation.focal_point_id {
            Some(id) => Some(rows::person(tx.db(), id).await?),
            None => None,
        };
        let person = person.filter(|person| person.archived_at.is_none());
        let to = person.as_ref().and_then(To::person);
        return Ok((organisation.name, to.into_iter().collect()));
    }
    if let Some(id) = row.owner_group_id {
        let group = entity::working_group::Entity::find_by_id(id)
            .one(tx.db())
            .await?;
        let leads = groups::leads_of(tx, id).await?;
        let leads = leads.into_iter().map(|account| To {
            address: account.email,
            name: account.name,
            language: account.language,
            person: None,
        });
        let title = group.map(|group| group.title).unwrap_or_default();
        return Ok((title, leads.collect()));
    }
    let to = row.owner_kind.map(|_| secretariat(platform));
    let name = platform.settings().mail_from_name.clone();
    Ok((name, to.into_iter().collect()))
}

/// The secretariat's own mailbox, which has no language of its own.
fn secretariat(platform: &Platform) -> To {
    let settings = platform.settings();
    To {
        address: settings.mail_from.clone(),
        name: settings.mail_from_name.clone(),
        language: Language::En,
        person: None,
    }
}
