//! Planning a dialogue and changing its plan.

use domain::audit::{Change, Entry, Subject};
use domain::dialogue::{self, Plan, PlanForm};
use domain::ids::{DialogueId, ProcessId};
use domain::{Actor, DialogueState, InvitationState, Permission, Problem, Refusal, Theme};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, EntityTrait, PaginatorTrait,
    QueryFilter,
};

use super::rows;
use crate::{Platform, Result, Tx, slugs};

/// What an edit changed, seen by those who are invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edited {
    /// The plan was saved as it had been.
    Nothing,
    /// Nothing that those who are invited have in their calendars.
    Quietly,
    /// Words or the address of the room; answers stay as they are.
    InWords,
    /// When or where it takes place: answers were given to something else.
    Materially,
}

/// Plans a new dialogue. The id comes with the form, so that a form that is sent twice makes one dialogue.
///
/// # Errors
/// Refuses a plan whose fields need another look, and those who may not plan dialogues.
pub async fn create(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    form: &PlanForm,
) -> Result<DialogueId> {
    let tx = platform.begin().await?;
    actor.may(Permission::PlanDialogues)?;
    let known = entity::dialogue::Entity::find_by_id(id)
        .one(tx.db())
        .await?;
    if known.is_some() {
        return Ok(id);
    }
    let plan = dialogue::parse(form).map_err(Refusal::Invalid)?;
    process_is_known(&tx, plan.process).await?;

    let mut row = entity::dialogue::ActiveModel {
        id: Set(id),
        year: Set(None),
        number: Set(None),
        state: Set(DialogueState::Draft),
        version: Set(1),
        created_at: Set(tx.now()),
        changed_at: Set(tx.now()),
        convened_at: Set(None),
        ..Default::default()
    };
    rows::write(&plan, &mut row)?;
    row.slug = Set(free_slug(&tx, id, &plan.title).await?);
    // Two presses of one button can meet here on PostgreSQL; the later one finds the dialogue made.
    let made = entity::dialogue::Entity::insert(row)
        .on_conflict(
            OnConflict::column(entity::dialogue::Column::Id)
                .do_nothing()
                .to_owned(),
        )
        .exec_without_returning(tx.db())
        .await?;
    if made == 0 {
        return Ok(id);
    }
    write_themes(&tx, id, &plan.themes).await?;
    let title = plan.title.clone();
    tx.record(
        actor,
        &Subject::Dialogue(id),
        &Entry::DialogueCreated { title },
    )
    .await?;
    tx.commit().await?;
    Ok(id)
}

/// Changes the plan of a dialogue that `version` of was shown.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when somebody else saved another plan since, [`Refusal::WrongState`] for a
/// dialogue that was cancelled, and a field's problem for fewer seats than are taken.
pub async fn edit(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    version: i64,
    form: &PlanForm,
) -> Result<Edited> {
    let tx = platform.begin().await?;
    actor.may(Permission::PlanDialogues)?;
    let row = tx.lock_dialogue(id).await?;
    let before = rows::plan_of(&row, rows::themes(tx.db(), id).await?)?;
    if row.state == DialogueState::Cancelled {
        return Err(Refusal::WrongState {
            state: row.state.label_key(),
        }
        .into());
    }
    if row.version != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let after = dialogue::parse(form).map_err(Refusal::Invalid)?;
    process_is_known(&tx, after.process).await?;
    let taken = seats_taken(&tx, id).await?;
    if after.seats < taken {
        let problem = Problem::NotANumber {
            min: i64::from(taken),
            max: i64::from(dialogue::SEATS_MAX),
        };
        return Err(Refusal::field("seats", problem).into());
    }
    let changes = differences(&before, &after);
    if changes.is_empty() {
        return Ok(Edited::Nothing);
    }

    let state = row.state;
    let mut changed: entity::dialogue::ActiveModel = row.into();
    rows::write(&after, &mut changed)?;
    // The address of a dialogue may be known outside once it is convened; it then stays.
    if state == DialogueState::Draft && before.title != after.title {
        changed.slug = Set(free_slug(&tx, id, &after.title).await?);
    }
    changed.version = Set(version + 1);
    changed.changed_at = Set(tx.now());
    changed.update(tx.db()).await?;
    if before.themes != after.themes {
        use entity::dialogue_theme::{Column, Entity};
        Entity::delete_many()
            .filter(Column::DialogueId.eq(id))
            .exec(tx.db())
            .await?;
        write_themes(&tx, id, &after.themes).await?;
    }
    tx.record(
        actor,
        &Subject::Dialogue(id),
        &Entry::DialogueChanged { changes },
    )
    .await?;
    if state != DialogueState::Draft {
        tx.touch_public().await?;
    }
    tx.commit().await?;
    Ok(if dialogue::material_change(&before, &after) {
        Edited::Materially
    } else if dialogue::shown_in_calendars(&before, &after) {
        Edited::InWords
    } else {
        Edited::Quietly
    })
}

async fn process_is_known(tx: &Tx, process: Option<ProcessId>) -> Result<()> {
    let Some(id) = process else {
        return Ok(());
    };
    match entity::process::Entity::find_by_id(id).one(tx.db()).await? {
        Some(_) => Ok(()),
        None => Err(Refusal::field("process", Problem::NotAChoice).into()),
    }
}

async fn write_themes(tx: &Tx, id: DialogueId, themes: &[Theme]) -> Result<()> {
    if themes.is_empty() {
        return Ok(());
    }
    let rows = themes
        .iter()
        .map(|theme| entity::dialogue_theme::ActiveModel {
            dialogue_id: Set(id),
            theme: Set(*theme),
        });
    entity::dialogue_theme::Entity::insert_many(rows)
        .exec_without_returning(tx.db())
        .await?;
    Ok(())
}

async fn seats_taken(tx: &Tx, id: DialogueId) -> Result<u32> {
    use entity::invitation::{Column, Entity};
    let holding = InvitationState::ALL
        .iter()
        .copied()
        .filter(|state| state.holds_a_seat());
    let taken = Entity::find()
        .filter(Column::DialogueId.eq(id))
        .filter(Column::State.is_in(holding))
        .count(tx.db())
        .await?;
    Ok(u32::try_from(taken).unwrap_or(u32::MAX))
}

/// An address for a title that no other dialogue has: the title's words, then a number, or the id for a
/// title without Latin letters.
async fn free_slug(tx: &Tx, id: DialogueId, title: &str) -> Result<String> {
    use entity::dialogue::{Column, Entity};
    let base = slugs::base(title, || format!("dialogue-{id}"));
    let taken: Vec<String> = Entity::find()
        .filter(Column::Id.ne(id))
        .filter(
            Condition::any()
                .add(Column::Slug.eq(&base))
                .add(Column::Slug.starts_with(format!("{base}-"))),
        )
        .all(tx.db())
        .await?
        .into_iter()
        .map(|row| row.slug)
        .collect();
    Ok(slugs::free(base, &taken))
}

/// What differs between two plans, as the audit trail keeps it.
fn differences(before: &Plan, after: &Plan) -> Vec<Change> {
    let (old, new) = (rows::form_of(before), rows::form_of(after));
    let mut changes = Vec::new();
    let mut note = |field: &str, before: &str, after: &str| {
        Change::note(&mut changes, field, before, after);
    };
    note("title", &old.title, &new.title);
    note("process", &old.process, &new.process);
    note("format", &old.format, &new.format);
    note("mode", &old.mode, &new.mode);
    note("place", &old.place, &new.place);
    note("online_address", &old.online_address, &new.online_address);
    note("seats", &old.seats, &new.seats);
    note("themes", &old.themes.join(", "), &new.themes.join(", "));
    note("schedule", &old.schedule, &new.schedule);
    note("date", &old.date, &new.date);
    note("last_date", &old.last_date, &new.last_date);
    note("start_time", &old.start_time, &new.start_time);
    note("end_time", &old.end_time, &new.end_time);
    note("zone", &old.zone, &new.zone);
    note("respond_by", &old.respond_by, &new.respond_by);
    note("summary", &old.summary, &new.summary);
    note("language", &old.language, &new.language);
    note("per_country", &old.per_country, &new.per_country);
    note(
        "per_organisation",
        &old.per_organisation,
        &new.per_organisation,
    );
    changes
}
