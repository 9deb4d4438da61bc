//! The attendance list: who was there, from where, and who spoke.

use std::collections::{BTreeSet, HashMap};

use domain::attendance::{Mark, may_record};
use domain::audit::{Entry, Subject};
use domain::ids::{DialogueId, PersonId};
use domain::refusal::FieldErrors;
use domain::{Actor, InvitationState, Permission, Presence, Refusal, text};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use crate::dialogues::rows;
use crate::shortlist::{Contact, contacts_by_id};
use crate::{Platform, Result, Tx, reach};

/// A line of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub contact: Contact,
    /// Nothing for somebody who came without an invitation.
    pub invitation: Option<InvitationState>,
    pub mark: Option<Mark>,
}

/// The attendance list of a dialogue.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub dialogue: entity::dialogue::Model,
    /// Those who accepted first, then the others who were invited, by family name.
    pub lines: Vec<Line>,
    /// Why nothing can be recorded now; nothing when it can.
    pub closed: Option<Refusal>,
}

/// A line as a form gives it.
#[derive(Clone, Copy, Debug)]
pub struct LineForm<'a> {
    pub person: PersonId,
    /// What the line said when the form was made, as [`Mark::written`]: only what differs from it is
    /// written, so that two officers can record at once.
    pub before: &'a str,
    pub presence: &'a str,
    pub spoke: bool,
}

/// What is recorded of a dialogue's attendance, by person. One query.
pub(crate) async fn marks<C: ConnectionTrait>(
    db: &C,
    id: DialogueId,
) -> Result<HashMap<PersonId, Mark>> {
    use entity::attendance::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::DialogueId.eq(id))
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let mark = Mark {
                presence: row.presence,
                spoke: row.spoke,
            };
            (row.person_id, mark)
        })
        .collect())
}

/// Reads the attendance list.
///
/// # Errors
/// [`Refusal::NotFound`] when there is no such dialogue; refuses those who may not see dialogues.
pub async fn sheet(platform: &Platform, actor: &Actor, id: DialogueId) -> Result<Sheet> {
    let db = platform.db();
    let dialogue = reach::dialogue(db, actor, Permission::SeeDialogues, id).await?;
    let invited = invited(db, id).await?;
    let marks = marks(db, id).await?;
    let people: BTreeSet<PersonId> = invited.keys().chain(marks.keys()).copied().collect();
    let people: Vec<PersonId> = people.into_iter().collect();
    let mut lines: Vec<Line> = contacts_by_id(db, &people)
        .await?
        .into_iter()
        .map(|contact| Line {
            invitation: invited.get(&contact.id).copied(),
            mark: marks.get(&contact.id).copied(),
            contact,
        })
        .collect();
    lines.sort_by_key(|line| {
        let accepted = line.invitation == Some(InvitationState::Accepted);
        let name = text::fold(&line.contact.family_name);
        (!accepted, name, line.contact.id)
    });
    let closed = may_record(&rows::facts(&dialogue)?, platform.now()).err();
    Ok(Sheet {
        dialogue,
        lines,
        closed,
    })
}

/// Those to whom an invitation went out and was not taken back.
async fn invited<C: ConnectionTrait>(
    db: &C,
    id: DialogueId,
) -> Result<HashMap<PersonId, InvitationState>> {
    use entity::invitation::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::DialogueId.eq(id))
        .filter(Column::State.is_not_in([InvitationState::Draft, InvitationState::Withdrawn]))
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.person_id, row.state))
        .collect())
}

/// Records lines of the list and says how many changed. With `rest`, everybody who accepted and of whom
/// nothing is recorded is recorded so.
///
/// # Errors
/// A field's problem for somebody who spoke without having been there, [`Refusal::NotFound`] for people who
/// are not on the list, and as [`may_record`].
pub async fn record(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    lines: &[LineForm<'_>],
    rest: Option<Presence>,
) -> Result<usize> {
    let tx = platform.begin().await?;
    let dialogue = tx
        .lock_dialogue_for(actor, Permission::PlanDialogues, id)
        .await?;
    may_record(&rows::facts(&dialogue)?, tx.now())?;
    let invited = invited(tx.db(), id).await?;
    let known = marks(tx.db(), id).await?;
    let mut changes = read(lines)?;
    if changes
        .iter()
        .any(|(person, _)| !invited.contains_key(person) && !known.contains_key(person))
    {
        return Err(Refusal::NotFound.into());
    }
    if let Some(presence) = rest {
        let mark = Mark {
            presence,
            spoke: false,
        };
        let silent = invited.iter().filter(|(person, state)| {
            **state == InvitationState::Accepted
                && !known.contains_key(person)
                && !changes.iter().any(|(known, _)| known == *person)
        });
        let silent: Vec<_> = silent.map(|(person, _)| (*person, Some(mark))).collect();
        changes.extend(silent);
    }
    changes.retain(|(person, mark)| known.get(person).copied() != *mark);
    changes.sort_by_key(|(person, _)| *person);
    write(&tx, actor, id, &changes).await?;
    tx.commit().await?;
    Ok(changes.len())
}

/// The lines that say something else than when the form was made.
fn read(lines: &[LineForm<'_>]) -> Result<Vec<(PersonId, Option<Mark>)>> {
    let mut errors = FieldErrors::default();
    let mut changes = Vec::new();
    for line in lines {
        let field = format!("presence-{}", line.person);
        let read = errors.take(&field, Mark::read(line.presence, line.spoke));
        if let Some(mark) = read
            && Mark::written(mark) != line.before
        {
            changes.push((line.person, mark));
        }
    }
    if errors.is_empty() {
        Ok(changes)
    } else {
        Err(Refusal::Invalid(errors.into_vec()).into())
    }
}

async fn write(
    tx: &Tx,
    actor: &Actor,
    id: DialogueId,
    changes: &[(PersonId, Option<Mark>)],
) -> Result<()> {
    use entity::attendance::{ActiveModel, Column, Entity};
    let gone: Vec<PersonId> = changes
        .iter()
        .filter(|(_, mark)| mark.is_none())
        .map(|(person, _)| *person)
        .collect();
    if !gone.is_empty() {
        Entity::delete_many()
            .filter(Column::DialogueId.eq(id))
            .filter(Column::PersonId.is_in(gone))
            .exec(tx.db())
            .await?;
    }
    let rows: Vec<ActiveModel> = changes
        .iter()
        .filter_map(|(person, mark)| {
            let mark = (*mark)?;
            Some(ActiveModel {
                dialogue_id: Set(id),
                person_id: Set(*person),
                presence: Set(mark.presence),
                spoke: Set(mark.spoke),
                recorded_by: Set(actor.account()),
                recorded_at: Set(tx.now()),
            })
        })
        .collect();
    for some in rows.chunks(500) {
        Entity::insert_many(some.to_vec())
            .on_conflict(
                OnConflict::columns([Column::DialogueId, Column::PersonId])
                    .update_columns([
                        Column::Presence,
                        Column::Spoke,
                        Column::RecordedBy,
                        Column::RecordedAt,
                    ])
                    .to_owned(),
            )
            .exec_without_returning(tx.db())
            .await?;
    }
    let entries: Vec<(Subject, Entry)> = changes
        .iter()
        .map(|(person, mark)| {
            let entry = Entry::AttendanceRecorded {
                presence: mark.map(|mark| mark.presence),
                spoke: mark.is_some_and(|mark| mark.spoke),
            };
            (Subject::Participant(id, *person), entry)
        })
        .collect();
    tx.record_each(actor, &entries).await
}
