//! A series as it is worked out: rule, exceptions and answers become meetings and calendar entries.

use std::collections::{BTreeMap, HashMap};

use anyhow::Context;
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use chrono_tz::Tz;
use domain::ids::{DialogueId, InvitationId};
use domain::schedule::Schedule;
use domain::{Answer, InvitationState, MeetingState, Problem, Refusal};
use itip::calendar::{Entry, Exception, PartStat, Series, Slot, Timed, When};
use itip::zones::{self, LocalTime};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use super::rule::{Exact, rule_of};
use crate::dialogues::rows;
use crate::{Error, Result};

/// One meeting of a series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// The day that the rule gives it: its name.
    pub day: NaiveDate,
    /// The start that the rule gives it.
    pub slot: DateTime<Utc>,
    /// When it takes place, or would have.
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub zone: Tz,
    pub state: Option<MeetingState>,
    /// When it was moved or dropped: what was answered to it before was answered to something else.
    pub changed_at: Option<DateTime<Utc>>,
}

impl Meeting {
    /// Whether it takes place.
    #[must_use]
    pub fn takes_place(&self) -> bool {
        self.state != Some(MeetingState::Dropped)
    }
}

/// What a series has beside its dialogue's row: changed meetings, and answers to single ones.
#[derive(Clone, Debug, Default)]
pub(crate) struct Meetings {
    pub changes: Vec<entity::meeting::Model>,
    /// The last answer of an invitation to each meeting, where it still counts.
    answers: HashMap<InvitationId, BTreeMap<NaiveDate, Answer>>,
}

impl Meetings {
    /// Reads them for one dialogue: three queries for a series, none for a dialogue that takes place once.
    pub async fn of(db: &impl ConnectionTrait, row: &entity::dialogue::Model) -> Result<Self> {
        let mut all = Self::of_all(db, std::slice::from_ref(row)).await?;
        Ok(all.remove(&row.id).unwrap_or_default())
    }

    /// Reads them for many dialogues, in three queries or none.
    pub async fn of_all(
        db: &impl ConnectionTrait,
        rows: &[entity::dialogue::Model],
    ) -> Result<HashMap<DialogueId, Self>> {
        let mut found = changes_of(db, rows).await?;
        if found.is_empty() {
            return Ok(found);
        }
        let invitations: HashMap<InvitationId, (DialogueId, Option<DateTime<Utc>>)> = {
            use entity::invitation::{Column, Entity};
            let rows = Entity::find()
                .filter(Column::DialogueId.is_in(found.keys().copied()))
                .all(db)
                .await?;
            rows.into_iter()
                .map(|row| (row.id, (row.dialogue_id, row.asked_at)))
                .collect()
        };
        use entity::rsvp::{Column, Entity};
        let in_series = sea_orm::sea_query::Query::select()
            .column(entity::invitation::Column::Id)
            .from(entity::invitation::Entity)
            .and_where(entity::invitation::Column::DialogueId.is_in(found.keys().copied()))
            .to_owned();
        let answers = Entity::find()
            .filter(Column::InvitationId.in_subquery(in_series))
            .order_by_asc(Column::Id)
            .all(db)
            .await?;
        for given in answers {
            let Some((dialogue, asked)) = invitations.get(&given.invitation_id) else {
                continue;
            };
            let Some(meetings) = found.get_mut(dialogue) else {
                continue;
            };
            meetings.hear(&given, *asked);
        }
        Ok(found)
    }

    /// Takes an answer into account, which is later than those before: one to the whole replaces those to
    /// single meetings; one from before the person was asked again, or before the meeting was moved, is none.
    fn hear(&mut self, given: &entity::rsvp::Model, asked: Option<DateTime<Utc>>) {
        let Ok(day) = given.meeting.parse::<NaiveDate>() else {
            self.answers.remove(&given.invitation_id);
            return;
        };
        let moved = self
            .changes
            .iter()
            .find(|change| change.day == given.meeting)
            .map(|change| change.changed_at);
        let since = [asked, moved].into_iter().flatten().max();
        if since.is_none_or(|since| given.at >= since) {
            let mine = self.answers.entry(given.invitation_id).or_default();
            mine.insert(day, given.answer);
        }
    }

    /// The answers of one person to single meetings.
    pub fn answers_of(&self, invitation: InvitationId) -> BTreeMap<NaiveDate, Answer> {
        self.answers.get(&invitation).cloned().unwrap_or_default()
    }

    /// How many people have declined this meeting alone.
    pub fn absent(&self, day: NaiveDate) -> usize {
        self.answers
            .values()
            .filter(|mine| mine.get(&day) == Some(&Answer::Declined))
            .count()
    }

    /// The meetings in the order of the rule; one for a dialogue that takes place once has none.
    pub fn list(&self, row: &entity::dialogue::Model) -> Result<Vec<Meeting>> {
        let Some(exact) = Exact::of(row)? else {
            return Ok(Vec::new());
        };
        exact
            .days
            .iter()
            .map(|day| self.one(&exact, *day))
            .collect()
    }

    fn one(&self, exact: &Exact, day: NaiveDate) -> Result<Meeting> {
        let (start, end) = exact.times(day);
        let named = day.to_string();
        let change = self.changes.iter().find(|change| change.day == named);
        let (from, until) = match change.and_then(moved_to) {
            Some(times) => times,
            None => (start, end),
        };
        Ok(Meeting {
            day,
            slot: instant(start, exact.zone)?,
            starts_at: instant(from, exact.zone)?,
            ends_at: instant(until, exact.zone)?,
            zone: exact.zone,
            state: change.map(|change| change.state),
            changed_at: change.map(|change| change.changed_at),
        })
    }

    /// The calendar series of this entry, and the person's answers by the slots that stand alone; none for a
    /// dialogue that takes place once.
    pub fn series(
        &self,
        entry: Entry,
        row: &entity::dialogue::Model,
        invitation: Option<&entity::invitation::Model>,
    ) -> Result<Option<(Series, BTreeMap<Slot, PartStat>)>> {
        let Some(exact) = Exact::of(row)? else {
            return Ok(None);
        };
        let mut exceptions = Vec::new();
        let mut answers = BTreeMap::new();
        let mine = invitation
            .map(|invitation| self.answers_of(invitation.id))
            .unwrap_or_default();
        for day in &exact.days {
            let (start, end) = exact.times(*day);
            let slot = Slot::At(start);
            let named = day.to_string();
            let change = self.changes.iter().find(|change| change.day == named);
            let answer = mine.get(day).copied();
            let times = match change.map(|change| (change.state, moved_to(change))) {
                Some((MeetingState::Dropped, _)) => {
                    exceptions.push(Exception::Dropped { slot });
                    continue;
                }
                Some((MeetingState::Moved, moved)) => moved.unwrap_or((start, end)),
                // An answer of its own needs a component of its own, or the calendar forgets it.
                None if answer.is_some_and(|answer| differs(answer, invitation)) => (start, end),
                None => continue,
            };
            let when = Timed::new(times.0, times.1, exact.zone).map(When::Timed);
            exceptions.push(Exception::Moved {
                slot,
                when: when.context("writing a moved meeting into a calendar")?,
                place: None,
            });
            if let Some(answer) = answer {
                answers.insert(slot, partstat(answer));
            }
        }
        let series = Series::new(entry, exact.rule, exceptions).context("writing a series")?;
        Ok(Some((series, answers)))
    }
}

impl Meetings {
    /// The series as a person's feed shows it: without the meetings that the person declined.
    pub fn attended(
        &self,
        entry: Entry,
        row: &entity::dialogue::Model,
        invitation: &entity::invitation::Model,
    ) -> Result<Option<Series>> {
        let mut mine = self.clone();
        mine.answers.clear();
        for (day, answer) in self.answers_of(invitation.id) {
            if answer == Answer::Declined {
                let day = day.to_string();
                mine.changes.retain(|change| change.day != day);
                mine.changes.push(entity::meeting::Model {
                    dialogue_id: row.id,
                    day,
                    state: MeetingState::Dropped,
                    to_day: None,
                    start_time: None,
                    end_time: None,
                    changed_at: row.changed_at,
                });
            }
        }
        // Who declined every single one has no meeting left that a calendar could show.
        if end_of(&mine.list(row)?).is_none() {
            return self
                .series(entry, row, None)
                .map(|found| found.map(|(series, _)| series));
        }
        Ok(mine.series(entry, row, None)?.map(|(series, _)| series))
    }
}

/// The changed meetings of those dialogues that are series: one query, or none.
pub(crate) async fn changes_of(
    db: &impl ConnectionTrait,
    rows: &[entity::dialogue::Model],
) -> Result<HashMap<DialogueId, Meetings>> {
    use entity::meeting::{Column, Entity};
    let mut found: HashMap<DialogueId, Meetings> = rows
        .iter()
        .filter(|row| !row.repeats.is_empty())
        .map(|row| (row.id, Meetings::default()))
        .collect();
    if found.is_empty() {
        return Ok(found);
    }
    let changes = Entity::find()
        .filter(Column::DialogueId.is_in(found.keys().copied()))
        .order_by_asc(Column::Day)
        .all(db)
        .await?;
    for change in changes {
        if let Some(meetings) = found.get_mut(&change.dialogue_id) {
            meetings.changes.push(change);
        }
    }
    Ok(found)
}

fn differs(answer: Answer, invitation: Option<&entity::invitation::Model>) -> bool {
    invitation.is_some_and(|invitation| InvitationState::from(answer) != invitation.state)
}

pub(crate) const fn partstat(answer: Answer) -> PartStat {
    match answer {
        Answer::Accepted => PartStat::Accepted,
        Answer::Tentative => PartStat::Tentative,
        Answer::Declined => PartStat::Declined,
    }
}

/// From when until when a moved meeting takes place, by the clock of the series.
pub(crate) fn moved_to(change: &entity::meeting::Model) -> Option<(NaiveDateTime, NaiveDateTime)> {
    let day: NaiveDate = change.to_day.as_deref()?.parse().ok()?;
    let clock = |raw: Option<&str>| NaiveTime::parse_from_str(raw?, "%H:%M").ok();
    Some((
        day.and_time(clock(change.start_time.as_deref())?),
        day.and_time(clock(change.end_time.as_deref())?),
    ))
}

/// When the last meeting ends that takes place.
pub(crate) fn end_of(meetings: &[Meeting]) -> Option<DateTime<Utc>> {
    meetings
        .iter()
        .filter(|meeting| meeting.takes_place())
        .map(|meeting| meeting.ends_at)
        .max()
}

/// Brings what a series has stored in its dialogue's row up to a changed plan. A series ends where no hours are
/// left for it.
///
/// # Errors
/// A problem of `date` when the rule does not fit the new first day, of `format` when the dialogue would be
/// none of a working group any more.
pub(crate) fn kept_up(row: &mut entity::dialogue::Model, meetings: &Meetings) -> Result<()> {
    let Some(rule) = rule_of(row)? else {
        return Ok(());
    };
    if row.format != domain::Format::WorkingGroupMeeting {
        return Err(Refusal::field("format", Problem::EndTheSeriesFirst).into());
    }
    let schedule = rows::schedule_of(row)?;
    if !matches!(schedule, Schedule::Hours { .. }) {
        row.repeats.clear();
        row.series_ends_at = None;
        return Ok(());
    }
    Exact::new(&rule, &schedule).map_err(|problem| refused("date", problem))?;
    row.series_ends_at = end_of(&meetings.list(row)?);
    Ok(())
}

fn refused(field: &str, problem: Problem) -> Error {
    Refusal::field(field, problem).into()
}

/// The instant of a local time; the first of two (RFC 5545 3.3.5).
fn instant(local: NaiveDateTime, zone: Tz) -> Result<DateTime<Utc>> {
    match zones::resolve(local, zone).map_err(anyhow::Error::from)? {
        LocalTime::Resolved(at) => Ok(at),
        LocalTime::Ambiguous { earlier, .. } => Ok(earlier),
        LocalTime::Gap { .. } => Err(refused("start_time", Problem::TimeDoesNotExist)),
    }
}
