//! Changes that are only imagined, and making them real.

use domain::audit::{Entry, Subject};
use domain::ids::{DialogueId, PersonId, ShortlistEntryId};
use domain::quota::{Quota, merged, sort};
use domain::{Actor, Permission, Refusal, ShortlistOrigin, Standing, text};

use super::change::{
    Limits, REASON_MAX, decide, let_in_beyond, lift_in, lock_in, not_invited, put, unlist,
};
use super::question::{Facts, may_change, quotas};
use super::quotas::{fit, write};
use crate::{Platform, Result};

/// What an officer would change. Nothing of it is kept: a page carries it in its address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WhatIf {
    /// People who would be put on the list by hand.
    pub add: Vec<PersonId>,
    /// People who would be taken off it and not proposed again.
    pub remove: Vec<PersonId>,
    /// People whose place would be kept by every draw.
    pub lock: Vec<PersonId>,
    /// Quotas as they would be; one without bounds would be given up.
    pub quotas: Vec<Quota>,
}

impl WhatIf {
    /// Whether nothing would change.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self == &Self::default()
    }

    /// Everybody it is about.
    pub fn people(&self) -> impl Iterator<Item = PersonId> + '_ {
        self.add
            .iter()
            .chain(&self.remove)
            .chain(&self.lock)
            .copied()
    }

    /// The quotas after the change.
    #[must_use]
    pub fn quotas_after(&self, before: Vec<Quota>) -> Vec<Quota> {
        let mut after = merged(before, self.quotas.clone());
        after.retain(|quota| quota.min.is_some() || quota.max.is_some());
        sort(&mut after);
        after
    }

    /// The facts as they would be. People who were invited already are out of its reach.
    pub(super) fn imagined(&self, facts: &Facts) -> Facts {
        let mut then = facts.clone();
        let (id, now) = (facts.dialogue.id, facts.dialogue.changed_at);
        let open = |person: &PersonId| !facts.invitations.contains_key(person);
        for person in self.remove.iter().copied().filter(open) {
            then.entries.retain(|entry| entry.person_id != person);
            then.standings.retain(|row| row.person_id != person);
            then.standings.push(entity::standing::Model {
                dialogue_id: id,
                person_id: person,
                standing: Standing::MustNot,
                reason: String::new(),
                decided_by: None,
                decided_at: now,
            });
        }
        for person in self.add.iter().copied().filter(open) {
            then.standings
                .retain(|row| row.person_id != person || row.standing != Standing::MustNot);
            then.entries.retain(|entry| entry.person_id != person);
            then.entries.push(entity::shortlist_entry::Model {
                id: ShortlistEntryId::new(),
                dialogue_id: id,
                person_id: person,
                origin: ShortlistOrigin::Hand,
                reason: String::new(),
                locked: String::new(),
                added_by: None,
                added_at: now,
            });
        }
        for entry in &mut then.entries {
            if self.lock.contains(&entry.person_id) && open(&entry.person_id) {
                // Any word will do: only whether there is one counts.
                entry.locked = "what-if".to_owned();
            }
        }
        then.quotas = self.quotas_after(then.quotas);
        then
    }
}

/// Makes the changes real, all or none, with one reason on record for all of them.
///
/// # Errors
/// Refuses without a reason, without a change, people who were invited meanwhile or are not in the
/// directory, [`Refusal::ChangedMeanwhile`] when somebody to be taken off or locked is not on the list, and
/// [`Refusal::BeyondLimits`] when people to be added would go beyond a cap or a maximum and that is not meant.
pub async fn apply(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    what: &WhatIf,
    reason: &str,
    limits: Limits,
) -> Result<()> {
    let tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(id).await?;
    actor.may(Permission::DrawShortlists)?;
    may_change(&dialogue)?;
    if what.is_empty() {
        return Err(Refusal::Missing {
            what: "what-if-changes",
        }
        .into());
    }
    let reason = text::required_line(reason, REASON_MAX)
        .map_err(|problem| Refusal::field("reason", problem))?;
    fit(&what.quotas, &dialogue)?;
    let people: Vec<PersonId> = what.people().collect();
    known(tx.db(), &people).await?;
    for person in &people {
        not_invited(&tx, id, *person).await?;
    }
    let mut entries = Vec::new();
    let about = |person: PersonId| Subject::Participant(id, person);
    for person in &what.add {
        lift_in(&tx, id, *person, Some(Standing::MustNot)).await?;
        put(&tx, actor, id, *person, &reason).await?;
        let reason = reason.clone();
        entries.push((about(*person), Entry::ShortlistAdded { reason }));
    }
    for person in &what.remove {
        if !unlist(&tx, id, *person).await? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        decide(&tx, actor, id, *person, Standing::MustNot, &reason).await?;
        let reason = reason.clone();
        entries.push((about(*person), Entry::ShortlistRemoved { reason }));
    }
    for person in &what.lock {
        lock_in(&tx, id, *person, &reason).await?;
        let reason = reason.clone();
        entries.push((about(*person), Entry::ShortlistLocked { reason }));
    }
    tx.record_each(actor, &entries).await?;
    if !what.quotas.is_empty() {
        let wanted = what.quotas_after(quotas(tx.db(), id).await?);
        write(&tx, actor, id, wanted).await?;
    }
    if !what.add.is_empty() {
        // After the quotas: theirs are the maxima that count.
        let allowed = (limits == Limits::GoBeyond).then_some(reason.as_str());
        let_in_beyond(&tx, actor, id, &what.add, allowed).await?;
    }
    tx.commit().await
}

/// Goes on only when everybody is in the directory.
pub(super) async fn known<C: sea_orm::ConnectionTrait>(db: &C, people: &[PersonId]) -> Result<()> {
    use entity::person::{Column, Entity};
    use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
    let wanted: std::collections::BTreeSet<PersonId> = people.iter().copied().collect();
    let found = Entity::find()
        .filter(Column::Id.is_in(wanted.iter().copied()))
        .filter(Column::ArchivedAt.is_null())
        .count(db)
        .await?;
    if found as usize == wanted.len() {
        Ok(())
    } else {
        Err(Refusal::NotFound.into())
    }
}
