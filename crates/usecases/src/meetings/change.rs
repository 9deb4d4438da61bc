//! Setting how meetings repeat; moving, dropping and restoring single ones; and what those who are invited are
//! told of it.

use chrono::{NaiveDate, NaiveDateTime};
use domain::audit::{Change, Entry, Subject};
use domain::dialogue::News;
use domain::ids::DialogueId;
use domain::repeats::Repeats;
use domain::{Actor, DialogueState, Format, MeetingState, Permission, Problem, Refusal};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::rule::Exact;
use super::series::{Meeting, Meetings, end_of};
use crate::dialogues::{Consequences, rows, seated, weighed};
use crate::invitations::{self, Changed, OneMeeting};
use crate::{Platform, Result, Tx, reach};

/// What is to become of a series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// The rule is another one, or there is none any more.
    Repeat(Option<Repeats>),
    /// One meeting takes place at another time, by the clock of the series.
    Move {
        day: NaiveDate,
        start: NaiveDateTime,
        end: NaiveDateTime,
    },
    /// One meeting does not take place.
    Drop { day: NaiveDate },
    /// One meeting takes place as the rule has it after all.
    Restore { day: NaiveDate },
}

/// A step that was found to be possible.
struct Decided {
    before: entity::dialogue::Model,
    after: entity::dialogue::Model,
    meetings: Meetings,
    /// The meeting that is concerned, before and after.
    meeting: Option<OneMeeting>,
    changes: Vec<Change>,
    news: Option<News>,
    invited: Vec<entity::invitation::Model>,
}

impl Decided {
    async fn of(
        platform: &Platform,
        db: &impl ConnectionTrait,
        before: entity::dialogue::Model,
        version: i64,
        step: &Step,
    ) -> Result<Self> {
        match before.state {
            DialogueState::Draft | DialogueState::Convened => {}
            DialogueState::Held | DialogueState::Cancelled => {
                return Err(Refusal::WrongState {
                    state: before.state.label_key(),
                }
                .into());
            }
        }
        if before.version != version {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let known = Meetings::of(db, &before).await?;
        let mut meetings = known.clone();
        let mut after = entity::dialogue::Model {
            changed_at: platform.now(),
            version: version + 1,
            ..before.clone()
        };
        let mut meeting = None;
        let news = match step {
            Step::Repeat(rule) => {
                repeat(&mut after, rule.as_ref())?;
                // What names no meeting of the new rule is over and done with.
                let days = Exact::of(&after)?
                    .map(|exact| exact.days)
                    .unwrap_or_default();
                meetings
                    .changes
                    .retain(|change| days.iter().any(|day| day.to_string() == change.day));
                after.series_steps = 0;
                News::Moved
            }
            Step::Move { day, .. } | Step::Drop { day } | Step::Restore { day } => {
                let was = one(&known.list(&before)?, *day)?;
                after.series_steps += 1;
                meetings
                    .changes
                    .retain(|change| change.day != day.to_string());
                meetings.changes.extend(changed(&after, *day, step));
                let is = one(&meetings.list(&after)?, *day)?;
                if let Step::Move { .. } = step
                    && is.ends_at <= platform.now()
                {
                    return Err(Refusal::field("date", Problem::InThePast).into());
                }
                let news = if is.takes_place() {
                    News::MeetingMoved
                } else {
                    News::MeetingDropped
                };
                meeting = Some(OneMeeting { was, is });
                news
            }
        };
        let list = meetings.list(&after)?;
        after.series_ends_at = end_of(&list);
        if !list.is_empty() && after.series_ends_at.is_none() {
            return Err(Refusal::field("meeting", Problem::LastMeeting).into());
        }
        let changes = differences(&before, &after, meeting.as_ref());
        let ahead = before.state == DialogueState::Convened
            && !rows::facts(&before)?.is_over(platform.now());
        let invited = seated(db, before.id)
            .await?
            .into_iter()
            .filter(|invitation| invitation.issued_at.is_some())
            .collect();
        Ok(Self {
            before,
            after,
            meetings,
            meeting,
            changes,
            news: Some(news).filter(|_| ahead),
            invited,
        })
    }

    fn changed(&self, news: News) -> Changed<'_> {
        Changed {
            before: &self.before,
            after: &self.after,
            news,
            meetings: Some(&self.meetings),
            meeting: self.meeting.as_ref(),
        }
    }
}

/// Sets the rule, which belongs to a working group's meeting whose hours are known.
fn repeat(after: &mut entity::dialogue::Model, rule: Option<&Repeats>) -> Result<()> {
    let Some(rule) = rule else {
        after.repeats.clear();
        return Ok(());
    };
    if after.format != Format::WorkingGroupMeeting {
        return Err(Refusal::field("every", Problem::NotAChoice).into());
    }
    let schedule = rows::schedule_of(after)?;
    Exact::new(rule, &schedule).map_err(|problem| {
        let field = match rule.ends {
            domain::repeats::Ends::Until(_) => "until",
            domain::repeats::Ends::After(_) => "every",
        };
        Refusal::field(field, problem)
    })?;
    after.repeats = rule.to_string();
    Ok(())
}

fn one(meetings: &[Meeting], day: NaiveDate) -> Result<Meeting> {
    let found = meetings.iter().find(|meeting| meeting.day == day);
    Ok(found.cloned().ok_or(Refusal::NotFound)?)
}

/// The row that a step leaves for a meeting; none once it is as the rule has it.
fn changed(
    dialogue: &entity::dialogue::Model,
    day: NaiveDate,
    step: &Step,
) -> Option<entity::meeting::Model> {
    let row = entity::meeting::Model {
        dialogue_id: dialogue.id,
        day: day.to_string(),
        state: MeetingState::Dropped,
        to_day: None,
        start_time: None,
        end_time: None,
        changed_at: dialogue.changed_at,
    };
    match step {
        Step::Repeat(_) | Step::Restore { .. } => None,
        Step::Drop { .. } => Some(row),
        Step::Move { start, end, .. } => Some(entity::meeting::Model {
            state: MeetingState::Moved,
            to_day: Some(start.date().to_string()),
            start_time: Some(start.format("%H:%M").to_string()),
            end_time: Some(end.format("%H:%M").to_string()),
            ..row
        }),
    }
}

/// What differs, as the audit trail keeps it.
fn differences(
    before: &entity::dialogue::Model,
    after: &entity::dialogue::Model,
    meeting: Option<&OneMeeting>,
) -> Vec<Change> {
    let mut changes = Vec::new();
    Change::note(&mut changes, "repeats", &before.repeats, &after.repeats);
    if let Some(OneMeeting { was, is }) = meeting {
        let told = |meeting: &Meeting| {
            if meeting.takes_place() {
                let there = meeting.starts_at.with_timezone(&meeting.zone);
                let until = meeting.ends_at.with_timezone(&meeting.zone);
                format!(
                    "{}–{}",
                    there.format("%Y-%m-%d %H:%M"),
                    until.format("%H:%M")
                )
            } else {
                String::new()
            }
        };
        Change::note(&mut changes, "meeting", told(was), told(is));
    }
    changes
}

/// Takes the step, and tells those who are invited.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when somebody else changed the dialogue since, [`Refusal::WrongState`] for one
/// that was held or cancelled, [`Refusal::NotFound`] for a day on which the series has no meeting, a problem of
/// `every` or `until` for a rule that does not fit, of `date` for a time that has passed, of `meeting` when no
/// meeting would be left.
pub async fn change(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    version: i64,
    step: &Step,
) -> Result<bool> {
    let mut tx = platform.begin().await?;
    let row = tx
        .lock_dialogue_for(actor, Permission::PlanDialogues, id)
        .await?;
    let decided = Decided::of(platform, tx.db(), row, version, step).await?;
    if decided.changes.is_empty() {
        return Ok(false);
    }
    store(&tx, &decided).await?;
    if let Some(news) = decided.news {
        invitations::tell(
            &mut tx,
            actor,
            &decided.changed(news),
            decided.invited.clone(),
        )
        .await?;
    }
    let entry = Entry::DialogueChanged {
        changes: decided.changes.clone(),
    };
    tx.record(actor, &Subject::Dialogue(id), &entry).await?;
    if decided.before.state != DialogueState::Draft {
        tx.touch_public().await?;
    }
    tx.commit().await?;
    Ok(true)
}

async fn store(tx: &Tx, decided: &Decided) -> Result<()> {
    use entity::dialogue::{ActiveModel, Column, Entity};
    Entity::update_many()
        .set(ActiveModel {
            repeats: Set(decided.after.repeats.clone()),
            series_ends_at: Set(decided.after.series_ends_at),
            series_steps: Set(decided.after.series_steps),
            version: Set(decided.after.version),
            changed_at: Set(decided.after.changed_at),
            ..Default::default()
        })
        .filter(Column::Id.eq(decided.after.id))
        .exec(tx.db())
        .await?;
    entity::meeting::Entity::delete_many()
        .filter(entity::meeting::Column::DialogueId.eq(decided.after.id))
        .exec(tx.db())
        .await?;
    let rows = decided.meetings.changes.clone().into_iter();
    let rows: Vec<entity::meeting::ActiveModel> = rows
        .map(sea_orm::IntoActiveModel::into_active_model)
        .map(sea_orm::ActiveModelTrait::reset_all)
        .collect();
    if !rows.is_empty() {
        entity::meeting::Entity::insert_many(rows)
            .exec_without_returning(tx.db())
            .await?;
    }
    Ok(())
}

/// Says what [`change`] would do, and stores nothing.
///
/// # Errors
/// As [`change`].
pub async fn consequences(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    version: i64,
    step: &Step,
) -> Result<Consequences> {
    let row = reach::dialogue(platform.db(), actor, Permission::PlanDialogues, id).await?;
    let decided = Decided::of(platform, platform.db(), row, version, step).await?;
    let news = decided
        .news
        .filter(|_| !decided.invited.is_empty() && !decided.changes.is_empty());
    let letters = match news {
        Some(news) => {
            decided
                .changed(news)
                .letters(platform, platform.db(), &decided.invited)
                .await?
        }
        None => Vec::new(),
    };
    Ok(weighed(platform, news, decided.changes, letters))
}
