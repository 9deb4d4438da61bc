//! Changing a dialogue's plan, and what that means for those who are invited.

use domain::audit::{Change, Entry, Subject};
use domain::dialogue::{self, News, Plan, PlanForm};
use domain::ids::DialogueId;
use domain::{Actor, DialogueState, Permission, Problem, Refusal};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel,
    QueryFilter, TryIntoModel,
};

use super::write::{group_is_known, parents_are_in_reach, process_is_known, write_themes};
use super::{rows, tied};
use crate::invitations::{self, Changed};
use crate::meetings::{Meetings, kept_up};
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

/// Whether those who are invited are told of a change that asks for no new answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tell {
    /// Everybody whose calendar would show something else.
    #[default]
    Everybody,
    /// Only when they must answer again: a corrected letter in a text is worth no mail.
    OnlyWhenAskedAgain,
}

/// A change of plan that was found to be possible.
pub(super) struct Edit {
    pub row: entity::dialogue::Model,
    pub before: Plan,
    pub after: Plan,
    pub changes: Vec<Change>,
    /// What is new for those who are invited; none while nobody could be.
    pub news: Option<News>,
    /// Those who hold a seat by an invitation that was sent.
    pub invited: Vec<entity::invitation::Model>,
}

impl Edit {
    /// Reads the form and decides; the caller has authorised the actor.
    pub async fn decide(
        platform: &Platform,
        db: &impl ConnectionTrait,
        row: entity::dialogue::Model,
        version: i64,
        form: &PlanForm,
    ) -> Result<Self> {
        let before = rows::plan_of(&row, rows::themes(db, row.id).await?)?;
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
        process_is_known(db, after.process).await?;
        group_is_known(db, after.group).await?;
        let seated = seated(db, row.id).await?;
        let taken = u32::try_from(seated.len()).unwrap_or(u32::MAX);
        if after.seats < taken {
            let problem = Problem::NotANumber {
                min: i64::from(taken),
                max: i64::from(dialogue::SEATS_MAX),
            };
            return Err(Refusal::field("seats", problem).into());
        }
        // What is written down after the meeting is a correction of the record and news for nobody.
        let ahead =
            row.state == DialogueState::Convened && !rows::facts(&row)?.is_over(platform.now());
        let news = dialogue::news(&before, &after).filter(|_| ahead);
        let invited: Vec<_> = seated
            .into_iter()
            .filter(|invitation| invitation.issued_at.is_some())
            .collect();
        if news.is_some_and(News::asks_again) && !invited.is_empty() {
            can_be_answered(&after, platform.now())?;
        }
        Ok(Self {
            changes: differences(&before, &after),
            row,
            before,
            after,
            news,
            invited,
        })
    }
}

impl Edit {
    /// The row with the new plan, and its series brought up to it.
    pub fn planned(&self, meetings: &Meetings) -> Result<entity::dialogue::ActiveModel> {
        let mut changed = self.row.clone().into_active_model();
        rows::write(&self.after, &mut changed)?;
        let mut row = changed.clone().try_into_model()?;
        kept_up(&mut row, meetings)?;
        changed.repeats = Set(row.repeats);
        changed.series_ends_at = Set(row.series_ends_at);
        if self.news.is_some_and(News::asks_again) {
            changed.series_steps = Set(0);
        }
        Ok(changed)
    }
}

/// Those who are asked again must be able to answer.
fn can_be_answered(plan: &Plan, now: chrono::DateTime<chrono::Utc>) -> Result<()> {
    if plan.schedule.is_over(now) {
        return Err(Refusal::field("date", Problem::InThePast).into());
    }
    if plan.respond_by.is_some_and(|by| by <= now) {
        return Err(Refusal::field("respond_by", Problem::InThePast).into());
    }
    Ok(())
}

/// What was shown of the dialogues that move along, before it was confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen<'a> {
    /// Nothing was shown: whatever is tied moves along.
    Anything,
    /// These dialogues in these versions.
    These(&'a [(DialogueId, i64)]),
}

impl Seen<'_> {
    /// Goes on when what moves along is what was shown.
    pub(super) fn holds(self, along: &[Edit]) -> Result<(), Refusal> {
        let same = match self {
            Self::Anything => true,
            Self::These(shown) => {
                shown.len() == along.len()
                    && along
                        .iter()
                        .all(|edit| shown.contains(&(edit.row.id, edit.row.version)))
            }
        };
        if same {
            Ok(())
        } else {
            Err(Refusal::ChangedMeanwhile)
        }
    }
}

/// As [`edit_seen`], whatever moves along.
///
/// # Errors
/// As [`edit_seen`].
pub async fn edit(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    version: i64,
    form: &PlanForm,
    tell: Tell,
) -> Result<Edited> {
    edit_seen(platform, actor, id, version, form, tell, Seen::Anything).await
}

/// Changes the plan of a dialogue that `version` of was shown, and tells those who are invited. What is tied to
/// it by rule moves along in the same transaction, and those who are invited there are told, too.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when somebody else saved another plan since, [`Refusal::WrongState`] for a
/// dialogue that was cancelled or is archived, and a field's problem for fewer seats than are taken, a deadline that has
/// passed when everybody must answer again, or a date that breaks the rule by which it is tied.
pub async fn edit_seen(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    version: i64,
    form: &PlanForm,
    tell: Tell,
    seen: Seen<'_>,
) -> Result<Edited> {
    let mut tx = platform.begin().await?;
    let edited = edit_in(&mut tx, actor, id, version, form, tell, seen).await?;
    tx.commit().await?;
    Ok(edited)
}

/// The same in a transaction that does more.
///
/// # Errors
/// As [`edit_seen`].
pub(crate) async fn edit_in(
    tx: &mut Tx,
    actor: &Actor,
    id: DialogueId,
    version: i64,
    form: &PlanForm,
    tell: Tell,
    seen: Seen<'_>,
) -> Result<Edited> {
    let platform = tx.platform().clone();
    let plan = Permission::PlanDialogues;
    let row = tx.lock_dialogue_for(actor, plan, id).await?;
    let edit = Edit::decide(&platform, tx.db(), row, version, form).await?;
    parents_are_in_reach(tx.db(), actor, &edit.after).await?;
    if edit.changes.is_empty() {
        return Ok(Edited::Nothing);
    }
    tied::keeps_its_rule(tx.db(), id, &edit.before, &edit.after).await?;
    let along = tied::along(&platform, actor, tx.db(), Some(tx), &edit).await?;
    seen.holds(&along)?;
    let edited = apply(tx, actor, edit, tell).await?;
    for edit in along {
        apply(tx, actor, edit, tell).await?;
    }
    Ok(edited)
}

/// Writes a change that was decided, and tells those who are invited.
pub(super) async fn apply(tx: &mut Tx, actor: &Actor, edit: Edit, tell: Tell) -> Result<Edited> {
    if edit.changes.is_empty() {
        return Ok(Edited::Nothing);
    }
    let (id, state, version) = (edit.row.id, edit.row.state, edit.row.version);
    let mut changed = edit.planned(&Meetings::of(tx.db(), &edit.row).await?)?;
    // The address of a dialogue may be known outside once it is convened; it then stays.
    if state == DialogueState::Draft && edit.before.title != edit.after.title {
        changed.slug =
            Set(slugs::free_for::<entity::dialogue::Entity>(tx, id, &edit.after.title).await?);
    }
    changed.version = Set(version + 1);
    changed.changed_at = Set(tx.now());
    let row = changed.update(tx.db()).await?;
    if row.repeats.is_empty() && !edit.row.repeats.is_empty() {
        use entity::meeting::{Column, Entity};
        Entity::delete_many()
            .filter(Column::DialogueId.eq(id))
            .exec(tx.db())
            .await?;
    }
    if edit.before.themes != edit.after.themes {
        use entity::dialogue_theme::{Column, Entity};
        Entity::delete_many()
            .filter(Column::DialogueId.eq(id))
            .exec(tx.db())
            .await?;
        write_themes(tx, id, &edit.after.themes).await?;
    }
    if let Some(news) = edit.news
        && (news.asks_again() || tell == Tell::Everybody)
    {
        let changed = Changed {
            before: &edit.row,
            after: &row,
            news,
            meetings: None,
            meeting: None,
        };
        invitations::tell(tx, actor, &changed, edit.invited).await?;
    }
    let entry = Entry::DialogueChanged {
        changes: edit.changes,
    };
    tx.record(actor, &Subject::Dialogue(id), &entry).await?;
    if state != DialogueState::Draft {
        tx.touch_public().await?;
    }
    Ok(match dialogue::news(&edit.before, &edit.after) {
        Some(News::Moved | News::Postponed) => Edited::Materially,
        Some(News::Reworded) => Edited::InWords,
        Some(News::MeetingMoved | News::MeetingDropped) | None => Edited::Quietly,
    })
}

/// Those who hold a seat.
pub(crate) async fn seated(
    db: &impl ConnectionTrait,
    id: DialogueId,
) -> Result<Vec<entity::invitation::Model>> {
    use entity::invitation::{Column, Entity};
    let holding = domain::InvitationState::ALL
        .iter()
        .copied()
        .filter(|state| state.holds_a_seat());
    Ok(Entity::find()
        .filter(Column::DialogueId.eq(id))
        .filter(Column::State.is_in(holding))
        .all(db)
        .await?)
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
    note("group", &old.group, &new.group);
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
