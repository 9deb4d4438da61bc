//! A list without a draw: people of the dialogue's group are chosen, others are named by their address. This is how a
//! lead makes the list of a meeting; the directory stays closed.

use std::collections::HashSet;

use domain::audit::{Entry, Subject};
use domain::contact::{NamedForm, parse_named};
use domain::ids::{DialogueId, PersonId};
use domain::{Actor, Permission, Problem, Refusal, Standing, text};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use super::change::{REASON_MAX, let_in_beyond, lift_in, not_invited, put};
use super::question::may_change;
use crate::{Platform, Result, Tx, directory, reach};

/// Puts people who serve in the dialogue's group on its list and says how many came onto it. Whoever stands there or
/// is invited already stays as they are. A reason is needed only beyond caps and maxima; without one the name of the
/// group stands for it.
///
/// # Errors
/// A field's problem when nobody is chosen; [`Refusal::NotFound`] for people who do not serve in the group,
/// [`Refusal::BeyondLimits`] without a reason, [`Refusal::WrongState`] for a dialogue that is over or for somebody
/// whom another officer decided not to invite.
pub async fn choose(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    people: &[PersonId],
    reason: &str,
) -> Result<usize> {
    let (tx, dialogue) = open(platform, actor, id).await?;
    if people.is_empty() {
        return Err(Refusal::field("people", Problem::Required).into());
    }
    let serving = reach::serving(platform, tx.db(), dialogue.group_id).await?;
    if !people.iter().all(|person| serving.contains(person)) {
        return Err(Refusal::NotFound.into());
    }
    let there = present(&tx, id).await?;
    let mut new: Vec<PersonId> = people.to_vec();
    new.sort_unstable();
    new.dedup();
    new.retain(|person| !there.contains(person));
    let put = add(tx, actor, &dialogue, &new, reason).await?;
    Ok(put)
}

/// Puts somebody on the list by their address, known to the directory or new to it.
///
/// # Errors
/// Fields that need another look, [`Refusal::AlreadyInvited`], and as [`choose`].
pub async fn name(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    form: &NamedForm,
    reason: &str,
) -> Result<()> {
    let tx = platform.begin().await?;
    directory::lock(&tx).await?;
    let dialogue = locked(&tx, actor, id).await?;
    let named = parse_named(form).map_err(Refusal::Invalid)?;
    let person = directory::known_or_new(&tx, actor, &named, dialogue.language).await?;
    let listed = entity::shortlist_entry::Entity::find()
        .filter(entity::shortlist_entry::Column::DialogueId.eq(id))
        .filter(entity::shortlist_entry::Column::PersonId.eq(person))
        .one(tx.db())
        .await?;
    if listed.is_some() {
        return Ok(());
    }
    not_invited(&tx, id, person).await?;
    add(tx, actor, &dialogue, &[person], reason).await?;
    Ok(())
}

async fn open(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
) -> Result<(Tx, entity::dialogue::Model)> {
    let tx = platform.begin().await?;
    let dialogue = locked(&tx, actor, id).await?;
    Ok((tx, dialogue))
}

async fn locked(tx: &Tx, actor: &Actor, id: DialogueId) -> Result<entity::dialogue::Model> {
    let dialogue = tx
        .lock_dialogue_for(actor, Permission::PlanDialogues, id)
        .await?;
    may_change(&dialogue)?;
    Ok(dialogue)
}

/// Writes newcomers down, records each and commits.
async fn add(
    tx: Tx,
    actor: &Actor,
    dialogue: &entity::dialogue::Model,
    new: &[PersonId],
    reason: &str,
) -> Result<usize> {
    let given = text::optional_line(reason, REASON_MAX)
        .map_err(|problem| Refusal::field("reason", problem))?;
    if new.is_empty() {
        return Ok(0);
    }
    let known = entity::person::Entity::find()
        .select_only()
        .column(entity::person::Column::Id)
        .filter(entity::person::Column::Id.is_in(new.iter().copied()))
        .filter(entity::person::Column::ArchivedAt.is_null())
        .into_tuple::<PersonId>()
        .all(tx.db())
        .await?;
    if known.len() < new.len() {
        return Err(Refusal::NotFound.into());
    }
    let noted = if given.is_empty() {
        group_title(&tx, dialogue).await?
    } else {
        given.clone()
    };
    let mut entries = Vec::with_capacity(new.len());
    for person in new {
        not_decided_by_others(&tx, actor, dialogue, *person).await?;
        lift_in(&tx, dialogue.id, *person, Some(Standing::MustNot)).await?;
        put(&tx, actor, dialogue.id, *person, &noted).await?;
        let reason = noted.clone();
        let subject = Subject::Participant(dialogue.id, *person);
        entries.push((subject, Entry::ShortlistAdded { reason }));
    }
    let beyond = Some(given.as_str()).filter(|given| !given.is_empty());
    let_in_beyond(&tx, actor, dialogue.id, new, beyond).await?;
    tx.record_each(actor, &entries).await?;
    tx.commit().await?;
    Ok(new.len())
}

/// Goes on only when nobody else decided about the person: what an officer decided is overruled only by those who
/// draw lists.
///
/// # Errors
/// [`Refusal::WrongState`] with what was decided.
pub(super) async fn not_decided_by_others(
    tx: &Tx,
    actor: &Actor,
    dialogue: &entity::dialogue::Model,
    person: PersonId,
) -> Result<()> {
    if actor.can_with(Permission::DrawShortlists, dialogue.group_id) {
        return Ok(());
    }
    let decided = entity::standing::Entity::find_by_id((dialogue.id, person))
        .one(tx.db())
        .await?;
    match decided {
        Some(row) if row.decided_by != actor.account() => Err(Refusal::WrongState {
            state: row.standing.label_key(),
        }
        .into()),
        Some(_) | None => Ok(()),
    }
}

/// Why somebody is on the list when nobody says why: they are of the group.
async fn group_title(tx: &Tx, dialogue: &entity::dialogue::Model) -> Result<String> {
    let Some(id) = dialogue.group_id else {
        return Ok(String::new());
    };
    let group = entity::working_group::Entity::find_by_id(id)
        .one(tx.db())
        .await?;
    Ok(group.map(|group| group.title).unwrap_or_default())
}

/// Those who are on the list or hold an invitation, or held one.
async fn present(tx: &Tx, id: DialogueId) -> Result<HashSet<PersonId>> {
    let mut people: HashSet<PersonId> = {
        use entity::shortlist_entry::{Column, Entity};
        let rows: Vec<PersonId> = Entity::find()
            .select_only()
            .column(Column::PersonId)
            .filter(Column::DialogueId.eq(id))
            .into_tuple()
            .all(tx.db())
            .await?;
        rows.into_iter().collect()
    };
    use entity::invitation::{Column, Entity};
    let invited: Vec<PersonId> = Entity::find()
        .select_only()
        .column(Column::PersonId)
        .filter(Column::DialogueId.eq(id))
        .into_tuple()
        .all(tx.db())
        .await?;
    people.extend(invited);
    Ok(people)
}
