//! What deserves a look in a programme: pauses nobody planned, sessions that run into the next one, rooms and
//! people that are needed twice at once.

use super::{DAY, Slot};
use crate::ids::{PersonId, SessionId};
use crate::schedule::Schedule;
use crate::{Language, Problem, SessionRole, text};
use chrono::Timelike;

/// A session as its neighbours see it.
#[derive(Clone, Copy, Debug)]
pub struct Placed<'a> {
    pub id: SessionId,
    pub slot: Slot,
    pub track: &'a str,
    pub room: &'a str,
    pub languages: &'a [Language],
    pub people: &'a [(PersonId, SessionRole)],
}

/// One thing to look at. Nothing of it is refused: a programme is drawn up in steps, and people decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Nothing takes place in the minutes before it.
    Gap { minutes: u32 },
    /// It still goes on when the next session of its track begins.
    Overrun { minutes: u32, into: SessionId },
    /// Its room is in use by another session.
    RoomTaken { by: SessionId },
    /// Somebody has a part in another session at the same time.
    PersonTwice { person: PersonId, also: SessionId },
    /// It begins before the meeting does.
    BeforeTheMeeting { minutes: u32 },
    /// It goes on after the meeting has ended.
    AfterTheMeeting { minutes: u32 },
    /// The meeting has no such day.
    NoSuchDay,
    /// The clocks of the meeting's zone skip or repeat its begin or end.
    ClocksChange(Problem),
    /// None of its interpreters speaks one of its languages.
    NoInterpreter { language: Language },
}

impl Finding {
    /// Whether it cannot stay as it is, and is not only worth knowing.
    #[must_use]
    pub const fn is_problem(&self) -> bool {
        match self {
            Self::Overrun { .. }
            | Self::RoomTaken { .. }
            | Self::PersonTwice { .. }
            | Self::BeforeTheMeeting { .. }
            | Self::AfterTheMeeting { .. }
            | Self::NoSuchDay
            | Self::ClocksChange(_) => true,
            Self::Gap { .. } | Self::NoInterpreter { .. } => false,
        }
    }
}

/// What deserves a look at each session, in the order given. `speaks` says whether a person speaks a language.
#[must_use]
pub fn findings(
    schedule: &Schedule,
    sessions: &[Placed<'_>],
    speaks: impl Fn(PersonId, Language) -> bool,
) -> Vec<Vec<Finding>> {
    let rooms: Vec<String> = sessions.iter().map(|one| text::fold(one.room)).collect();
    sessions
        .iter()
        .enumerate()
        .map(|(nth, one)| {
            let mut found = beside_the_meeting(schedule, one);
            found.extend(gap(schedule, sessions, one));
            for (other_nth, other) in sessions.iter().enumerate() {
                let overlap = one.slot.overlap(&other.slot);
                if other_nth == nth || overlap == 0 {
                    continue;
                }
                let first = (one.slot.start, nth) < (other.slot.start, other_nth);
                if first && same_row(one.track, other.track) {
                    found.push(Finding::Overrun {
                        minutes: overlap,
                        into: other.id,
                    });
                }
                let room = rooms.get(nth).filter(|room| !room.is_empty());
                if room.is_some() && room == rooms.get(other_nth) {
                    found.push(Finding::RoomTaken { by: other.id });
                }
                let mut twice: Vec<PersonId> = one
                    .people
                    .iter()
                    .map(|(person, _)| *person)
                    .filter(|person| other.people.iter().any(|(of, _)| of == person))
                    .collect();
                twice.sort_unstable();
                twice.dedup();
                found.extend(twice.into_iter().map(|person| Finding::PersonTwice {
                    person,
                    also: other.id,
                }));
            }
            found.extend(unheard(one, &speaks));
            found
        })
        .collect()
}

/// Sessions that the same people attend: of one track, or one of them of all.
fn same_row(one: &str, other: &str) -> bool {
    one == other || one.is_empty() || other.is_empty()
}

/// The minutes of the day between which the meeting takes place on a day of it.
fn bounds(schedule: &Schedule, day: u32) -> (u32, u32) {
    let minute = |time: chrono::NaiveDateTime| time.num_seconds_from_midnight() / 60;
    let (mut from, mut until) = (0, DAY);
    if let Schedule::Hours { start, end, .. } = schedule {
        if day == 1 {
            from = minute(*start);
        }
        if (end.date() - start.date()).num_days() + 1 == i64::from(day) {
            until = minute(*end);
        }
    }
    (from, until)
}

fn beside_the_meeting(schedule: &Schedule, one: &Placed<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    if let (Some(date), Some(last)) = (one.slot.date(schedule), schedule.last_day())
        && date > last
    {
        found.push(Finding::NoSuchDay);
        return found;
    }
    if let Some(Err(problem)) = one.slot.instants(schedule) {
        found.push(Finding::ClocksChange(problem));
    }
    let (from, until) = bounds(schedule, one.slot.day);
    if one.slot.start < from {
        let minutes = from - one.slot.start;
        found.push(Finding::BeforeTheMeeting { minutes });
    }
    if one.slot.end() > until {
        let minutes = one.slot.end() - until;
        found.push(Finding::AfterTheMeeting { minutes });
    }
    found
}

/// The pause before a session, for those who would attend what came before it.
fn gap(schedule: &Schedule, sessions: &[Placed<'_>], one: &Placed<'_>) -> Option<Finding> {
    let before = sessions
        .iter()
        .filter(|other| {
            other.id != one.id
                && other.slot.day == one.slot.day
                && (other.slot.start, other.id) < (one.slot.start, one.id)
                && same_row(one.track, other.track)
        })
        .map(|other| other.slot.end())
        .max();
    let known = matches!(schedule, Schedule::Hours { .. }) && one.slot.day == 1;
    let from = before.or_else(|| known.then(|| bounds(schedule, 1).0))?;
    let minutes = one.slot.start.checked_sub(from)?;
    (minutes > 0).then_some(Finding::Gap { minutes })
}

/// Languages that no interpreter of the session speaks, once it has more than one.
fn unheard(one: &Placed<'_>, speaks: &impl Fn(PersonId, Language) -> bool) -> Vec<Finding> {
    if one.languages.len() < 2 {
        return Vec::new();
    }
    one.languages
        .iter()
        .filter(|language| {
            !one.people.iter().any(|(person, role)| {
                *role == SessionRole::Interpreter && speaks(*person, **language)
            })
        })
        .map(|language| Finding::NoInterpreter {
            language: *language,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::refusal::FieldErrors;
    use crate::schedule::{self, ScheduleForm};

    fn slot(day: u32, start: u32, minutes: u32) -> Slot {
        Slot {
            day,
            start,
            minutes,
        }
    }

    fn placed<'a>(slot: Slot, track: &'a str, room: &'a str) -> Placed<'a> {
        Placed {
            id: SessionId::new(),
            slot,
            track,
            room,
            languages: &[],
            people: &[],
        }
    }

    fn of(schedule: &Schedule, sessions: &[Placed<'_>]) -> Vec<Vec<Finding>> {
        findings(schedule, sessions, |_, _| false)
    }

    fn afternoon() -> Schedule {
        let mut errors = FieldErrors::default();
        let form = ScheduleForm {
            kind: "hours",
            date: "2023-03-14",
            last_date: "",
            start_time: "15:00",
            end_time: "17:30",
            zone: "Europe/Zurich",
        };
        schedule::parse(&form, &mut errors).unwrap_or(Schedule::ToBeDetermined)
    }

    #[test]
    fn a_session_that_runs_into_the_next_one_of_its_track_is_seen_and_parallel_ones_are_not() {
        let sessions = [
            placed(slot(1, 540, 60), "A", ""),
            placed(slot(1, 590, 30), "A", ""),
            placed(slot(1, 540, 90), "B", ""),
            placed(slot(2, 540, 90), "A", ""),
        ];
        let found = of(&Schedule::ToBeDetermined, &sessions);
        let overrun = Finding::Overrun {
            minutes: 10,
            into: sessions[1].id,
        };
        assert_eq!(found, [vec![overrun], vec![], vec![], vec![]]);
    }

    #[test]
    fn pauses_are_counted_from_what_came_before_and_from_the_begin_of_the_meeting() {
        let sessions = [
            placed(slot(1, 15 * 60 + 15, 45), "", ""),
            placed(slot(1, 16 * 60 + 20, 100), "", ""),
        ];
        let found = of(&afternoon(), &sessions);
        assert_eq!(found[0], [Finding::Gap { minutes: 15 }]);
        assert_eq!(
            found[1],
            [
                Finding::AfterTheMeeting { minutes: 30 },
                Finding::Gap { minutes: 20 }
            ]
        );
    }

    #[test]
    fn a_room_or_a_person_twice_at_once_is_seen_at_both_sessions() {
        let person = PersonId::new();
        let chair = [(person, SessionRole::Chair)];
        let panellist = [(person, SessionRole::Panellist)];
        let mut sessions = [
            placed(slot(1, 540, 60), "A", "Room XXI"),
            placed(slot(1, 570, 60), "B", " room  xxi "),
            placed(slot(1, 630, 60), "B", "Room XXI"),
        ];
        sessions[0].people = &chair;
        sessions[1].people = &panellist;
        sessions[2].people = &panellist;
        let found = of(&Schedule::ToBeDetermined, &sessions);
        let [first, second] = [sessions[0].id, sessions[1].id];
        assert_eq!(
            found[0],
            [
                Finding::RoomTaken { by: second },
                Finding::PersonTwice {
                    person,
                    also: second
                }
            ]
        );
        assert_eq!(
            found[1],
            [
                Finding::RoomTaken { by: first },
                Finding::PersonTwice {
                    person,
                    also: first
                }
            ]
        );
        assert_eq!(found[2], []);
    }

    #[test]
    fn a_day_that_the_meeting_does_not_have_is_seen() {
        let sessions = [placed(slot(2, 540, 60), "", "")];
        assert_eq!(of(&afternoon(), &sessions), [vec![Finding::NoSuchDay]]);
        assert_eq!(of(&Schedule::ToBeDetermined, &sessions), [vec![]]);
    }

    #[test]
    fn a_language_without_an_interpreter_is_seen_once_there_are_two() {
        let interpreter = [(PersonId::new(), SessionRole::Interpreter)];
        let mut one = placed(slot(1, 540, 60), "", "");
        one.people = &interpreter;
        one.languages = &[Language::En, Language::Fr];
        let found = findings(&Schedule::ToBeDetermined, &[one], |_, language| {
            language == Language::En
        });
        let language = Language::Fr;
        assert_eq!(found, [vec![Finding::NoInterpreter { language }]]);
        one.languages = &[Language::Fr];
        assert_eq!(of(&Schedule::ToBeDetermined, &[one]), [vec![]]);
    }
}
