//! A dialogue: what is planned, and the steps of its life (`docs/state-machines/dialogue.md`).

mod news;

pub use news::{News, news};

use chrono::{DateTime, Utc};

use crate::fields::{choice, number, optional_id, optional_number, web_address};
use crate::ids::{DialogueId, ProcessId, WorkingGroupId};
use crate::refusal::FieldErrors;
use crate::schedule::{self, Schedule, ScheduleForm};
use crate::{DialogueState, FieldError, Format, Language, Mode, Problem, Refusal, Theme, text};

/// The most seats that a dialogue can have.
pub const SEATS_MAX: u32 = 2_000;

/// What an officer plans for a dialogue. Made by [`parse`] alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub title: String,
    /// The process that it belongs to.
    pub process: Option<ProcessId>,
    /// The group whose meeting it is.
    pub group: Option<WorkingGroupId>,
    pub format: Format,
    pub mode: Mode,
    /// Where people meet, as a person would say it: "Geneva, Palais des Nations, Room XXI".
    pub place: String,
    /// The address of the online room, shown to participants only.
    pub online_address: String,
    pub seats: u32,
    pub themes: Vec<Theme>,
    pub schedule: Schedule,
    /// The last moment for an answer, by the reader's clock shown in the meeting's zone.
    pub respond_by: Option<DateTime<Utc>>,
    /// What it is about, for invitations and the public page.
    pub summary: String,
    /// The language in which title and summary are written.
    pub language: Language,
    /// At most this many seats for one State.
    pub per_country: Option<u32>,
    /// At most this many seats for one organisation.
    pub per_organisation: Option<u32>,
}

/// A plan as a form gives it: text only.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct PlanForm {
    pub title: String,
    pub process: String,
    pub group: String,
    pub format: String,
    pub mode: String,
    pub place: String,
    pub online_address: String,
    pub seats: String,
    pub themes: Vec<String>,
    pub schedule: String,
    pub date: String,
    pub last_date: String,
    pub start_time: String,
    pub end_time: String,
    pub zone: String,
    pub respond_by: String,
    pub summary: String,
    pub language: String,
    pub per_country: String,
    pub per_organisation: String,
}

/// Reads a plan; `now` is needed because a deadline must lie ahead.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse(form: &PlanForm) -> Result<Plan, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let title = errors.take("title", text::required_line(&form.title, 200));
    let process = errors.take("process", optional_id(&form.process)).flatten();
    let group = errors.take("group", optional_id(&form.group)).flatten();
    let format = errors.take("format", choice(&form.format));
    let mode = errors.take("mode", choice::<Mode>(&form.mode));
    let place = errors.take("place", text::optional_line(&form.place, 200));
    if place.as_deref() == Some("") && mode.is_some_and(|mode| mode != Mode::Online) {
        errors.note("place", Problem::Required);
    }
    let online_address = errors.take("online_address", web_address(&form.online_address));
    let seats = errors.take("seats", number(&form.seats, 1, SEATS_MAX));
    let mut themes: Vec<Theme> = Vec::new();
    for raw in &form.themes {
        match raw.parse() {
            Ok(theme) if !themes.contains(&theme) => themes.push(theme),
            Ok(_) => {}
            Err(_) => errors.note("themes", Problem::NotAChoice),
        }
    }
    let planned = schedule::parse(
        &ScheduleForm {
            kind: &form.schedule,
            date: &form.date,
            last_date: &form.last_date,
            start_time: &form.start_time,
            end_time: &form.end_time,
            zone: &form.zone,
        },
        &mut errors,
    );
    let respond_by = if form.respond_by.trim().is_empty() {
        None
    } else {
        // A deadline is a day; it ends when that day ends in the meeting's zone, or in UTC while it has none.
        let zone = match &planned {
            Some(Schedule::Hours { zone, .. }) => *zone,
            Some(Schedule::ToBeDetermined | Schedule::Days { .. }) | None => chrono_tz::UTC,
        };
        errors
            .take("respond_by", schedule::date(&form.respond_by))
            .and_then(|day| {
                let midnight = day.succ_opt()?.and_time(chrono::NaiveTime::MIN);
                // Where midnight itself is skipped by the clocks, the day ends an hour later.
                schedule::instant(midnight, zone)
                    .or_else(|_| schedule::instant(midnight + chrono::Duration::hours(1), zone))
                    .ok()
            })
    };
    let summary = errors.take("summary", text::optional_paragraphs(&form.summary, 5_000));
    let language = errors.take("language", choice(&form.language));
    let per_country = errors.take(
        "per_country",
        optional_number(&form.per_country, 1, SEATS_MAX),
    );
    let per_organisation = errors.take(
        "per_organisation",
        optional_number(&form.per_organisation, 1, SEATS_MAX),
    );

    match (
        title,
        format,
        mode,
        place,
        online_address,
        seats,
        planned,
        summary,
        language,
        per_country,
        per_organisation,
    ) {
        (
            Some(title),
            Some(format),
            Some(mode),
            Some(place),
            Some(online_address),
            Some(seats),
            Some(schedule),
            Some(summary),
            Some(language),
            Some(per_country),
            Some(per_organisation),
        ) if errors.is_empty() => Ok(Plan {
            title,
            process,
            group,
            format,
            mode,
            place,
            online_address,
            seats,
            themes,
            schedule,
            respond_by,
            summary,
            language,
            per_country,
            per_organisation,
        }),
        _ => Err(errors.into_vec()),
    }
}

/// The city in which people meet: "Geneva, Palais des Nations" names it first. None when they meet online only.
#[must_use]
pub fn city(mode: Mode, place: &str) -> Option<&str> {
    let city = place.split(',').next().unwrap_or_default().trim();
    (mode != Mode::Online && !city.is_empty()).then_some(city)
}

/// What can happen to a dialogue as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The officer announces it.
    Convene,
    /// It took place.
    Hold,
    /// It will not take place.
    Cancel,
    /// It was cancelled, and takes place after all.
    Reconvene,
}

/// The next state.
///
/// # Errors
/// [`Refusal::WrongState`] when the step is not open from this state.
pub fn step(state: DialogueState, step: Step) -> Result<DialogueState, Refusal> {
    match (state, step) {
        (DialogueState::Draft, Step::Convene) => Ok(DialogueState::Convened),
        (DialogueState::Cancelled, Step::Reconvene) => Ok(DialogueState::Convened),
        (DialogueState::Convened, Step::Hold) => Ok(DialogueState::Held),
        (DialogueState::Draft | DialogueState::Convened, Step::Cancel) => {
            Ok(DialogueState::Cancelled)
        }
        (DialogueState::Draft, Step::Hold | Step::Reconvene)
        | (DialogueState::Convened, Step::Convene | Step::Reconvene)
        | (DialogueState::Held, Step::Convene | Step::Hold | Step::Cancel | Step::Reconvene)
        | (DialogueState::Cancelled, Step::Convene | Step::Hold | Step::Cancel) => {
            Err(Refusal::WrongState {
                state: state.label_key(),
            })
        }
    }
}

/// Whether a plan says enough to be announced. The date may still be to be determined.
///
/// # Errors
/// [`Refusal::Missing`] with what is missing first.
pub fn complete(plan: &Plan) -> Result<(), Refusal> {
    if plan.summary.is_empty() {
        return Err(Refusal::Missing {
            what: "dialogue-summary",
        });
    }
    Ok(())
}

/// Whether a dialogue can have been held by now.
///
/// # Errors
/// [`Refusal::Missing`] while it has no date, [`Refusal::TooEarly`] before it began.
pub fn may_hold(facts: &Facts, now: DateTime<Utc>) -> Result<(), Refusal> {
    let Some(begins) = facts.schedule.begins() else {
        return Err(Refusal::Missing {
            what: "dialogue-date",
        });
    };
    if now < begins {
        return Err(Refusal::TooEarly);
    }
    Ok(())
}

/// Whether those who are invited must be asked again: when it takes place, where, or how people meet has
/// changed (RFC 5546, 3.2.2: such an update carries the next SEQUENCE).
#[must_use]
pub fn material_change(before: &Plan, after: &Plan) -> bool {
    before.schedule != after.schedule || before.place != after.place || before.mode != after.mode
}

/// Whether calendars show something else though nobody need answer again: an update with the same SEQUENCE.
#[must_use]
pub fn shown_in_calendars(before: &Plan, after: &Plan) -> bool {
    before.title != after.title
        || before.summary != after.summary
        || before.online_address != after.online_address
}

/// What decisions about a dialogue need to know of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub id: DialogueId,
    pub state: DialogueState,
    pub seats: u32,
    pub schedule: Schedule,
    /// When the last meeting of a series ends; none when it takes place once.
    pub series_ends_at: Option<DateTime<Utc>>,
    pub respond_by: Option<DateTime<Utc>>,
    pub per_country: Option<u32>,
    pub per_organisation: Option<u32>,
}

impl Facts {
    /// True once it is certainly over, with the last meeting of a series.
    #[must_use]
    pub fn is_over(&self, now: DateTime<Utc>) -> bool {
        match self.series_ends_at {
            Some(ends) => ends <= now,
            None => self.schedule.is_over(now),
        }
    }

    /// True while an answer still counts: before the deadline, and before the dialogue is over.
    #[must_use]
    pub fn takes_answers(&self, now: DateTime<Utc>) -> bool {
        self.respond_by.is_none_or(|by| now < by) && !self.is_over(now)
    }
}

/// Whether the desk's lists may leave a dialogue out: one that was held or cancelled, a draft that nobody goes
/// on with, and one that was announced and came to nothing. `invited` counts the invitations that hold a seat.
///
/// # Errors
/// [`Refusal::WrongState`] while a convened dialogue is still to come, or people hold seats in it.
pub fn may_archive(facts: &Facts, invited: u32, now: DateTime<Utc>) -> Result<(), Refusal> {
    match facts.state {
        DialogueState::Draft | DialogueState::Held | DialogueState::Cancelled => Ok(()),
        DialogueState::Convened if invited > 0 => Err(Refusal::WrongState {
            state: "dialogue-open-invitations",
        }),
        DialogueState::Convened
            if facts.schedule == Schedule::ToBeDetermined || facts.is_over(now) =>
        {
            Ok(())
        }
        DialogueState::Convened => Err(Refusal::WrongState {
            state: DialogueState::Convened.label_key(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_may_still_come_to_is_not_archived() {
        let now: DateTime<Utc> = "2023-03-01T12:00:00Z".parse().expect("an instant");
        let day = |raw: &str| raw.parse().expect("a day");
        let days = |raw: &str| Schedule::Days {
            first: day(raw),
            last: day(raw),
        };
        let may = |state, schedule, invited| {
            let facts = Facts {
                id: DialogueId::new(),
                state,
                seats: 10,
                schedule,
                series_ends_at: None,
                respond_by: None,
                per_country: None,
                per_organisation: None,
            };
            may_archive(&facts, invited, now).is_ok()
        };
        let (past, ahead) = (days("2023-02-01"), days("2023-05-01"));
        for state in [
            DialogueState::Draft,
            DialogueState::Held,
            DialogueState::Cancelled,
        ] {
            assert!(may(state, ahead, 0) && may(state, past, 5), "{state}");
        }
        let convened = DialogueState::Convened;
        assert!(may(convened, past, 0) && may(convened, Schedule::ToBeDetermined, 0));
        assert!(!may(convened, ahead, 0));
        assert!(!may(convened, past, 1) && !may(convened, Schedule::ToBeDetermined, 1));
    }

    fn form() -> PlanForm {
        PlanForm {
            title: "Quality of first-instance decisions".into(),
            format: "roundtable".into(),
            mode: "hybrid".into(),
            place: "Geneva".into(),
            seats: "20".into(),
            themes: vec!["interviewing".into(), "appeals".into(), "appeals".into()],
            schedule: "to-be-determined".into(),
            language: "en".into(),
            per_country: "1".into(),
            ..PlanForm::default()
        }
    }

    #[test]
    fn a_dialogue_can_be_planned_before_its_date_is_known() {
        let plan = parse(&form());
        assert_eq!(
            plan.as_ref().map(|p| p.schedule),
            Ok(Schedule::ToBeDetermined)
        );
        assert_eq!(
            plan.map(|p| p.themes),
            Ok(vec![Theme::Interviewing, Theme::Appeals])
        );
    }

    #[test]
    fn a_meeting_in_a_room_needs_a_place() {
        let errors = parse(&PlanForm {
            place: "  ".into(),
            ..form()
        });
        assert_eq!(
            errors,
            Err(vec![FieldError::new("place", Problem::Required)])
        );
        assert!(
            parse(&PlanForm {
                place: String::new(),
                mode: "online".into(),
                ..form()
            })
            .is_ok()
        );
    }

    #[test]
    fn the_deadline_ends_with_its_day_in_the_meetings_zone() {
        let plan = parse(&PlanForm {
            respond_by: "2023-03-01".into(),
            schedule: "hours".into(),
            date: "2023-03-14".into(),
            start_time: "15:00".into(),
            end_time: "17:30".into(),
            zone: "Africa/Nairobi".into(),
            ..form()
        });
        let by = plan
            .ok()
            .and_then(|p| p.respond_by)
            .map(|by| by.to_rfc3339());
        assert_eq!(by.as_deref(), Some("2023-03-01T21:00:00+00:00"));
    }

    #[test]
    fn a_cancelled_dialogue_can_only_be_convened_again() {
        for open in [Step::Convene, Step::Hold, Step::Cancel] {
            assert!(step(DialogueState::Cancelled, open).is_err());
        }
        assert_eq!(
            step(DialogueState::Cancelled, Step::Reconvene),
            Ok(DialogueState::Convened)
        );
        for state in [
            DialogueState::Draft,
            DialogueState::Convened,
            DialogueState::Held,
        ] {
            assert!(step(state, Step::Reconvene).is_err());
        }
    }

    #[test]
    fn those_invited_are_asked_again_only_when_time_or_place_changed() {
        let plan = |change: &dyn Fn(&mut PlanForm)| {
            let mut form = form();
            change(&mut form);
            parse(&form)
        };
        let before = plan(&|_| {});
        let after = |change: &dyn Fn(&mut PlanForm)| {
            let (Ok(before), Ok(after)) = (&before, plan(change)) else {
                panic!("the plan can be read");
            };
            (
                material_change(before, &after),
                shown_in_calendars(before, &after),
            )
        };
        let day = |form: &mut PlanForm| {
            form.schedule = "days".into();
            form.date = "2023-03-14".into();
        };
        assert_eq!(after(&|_| {}), (false, false));
        assert_eq!(after(&day), (true, false));
        assert_eq!(after(&|form| form.place = "Nairobi".into()), (true, false));
        assert_eq!(after(&|form| form.mode = "in-person".into()), (true, false));
        assert_eq!(
            after(&|form| form.summary = "Why we meet.".into()),
            (false, true)
        );
        assert_eq!(
            after(&|form| form.online_address = "https://meet.example/x".into()),
            (false, true)
        );
        assert_eq!(after(&|form| form.seats = "30".into()), (false, false));
    }

    #[test]
    fn a_dialogue_is_not_held_before_it_began() {
        let facts = |schedule| Facts {
            id: DialogueId::new(),
            state: DialogueState::Convened,
            seats: 20,
            schedule,
            series_ends_at: None,
            respond_by: None,
            per_country: None,
            per_organisation: None,
        };
        let at = |raw: &str| raw.parse::<DateTime<Utc>>().unwrap_or_default();
        let first = chrono::NaiveDate::from_ymd_opt(2023, 3, 14).unwrap_or_default();
        let day = facts(Schedule::Days { first, last: first });
        assert_eq!(
            may_hold(&day, at("2023-03-13T09:59:00Z")),
            Err(Refusal::TooEarly)
        );
        assert_eq!(may_hold(&day, at("2023-03-13T10:00:00Z")), Ok(()));
        assert_eq!(
            may_hold(&facts(Schedule::ToBeDetermined), at("2023-03-14T12:00:00Z")),
            Err(Refusal::Missing {
                what: "dialogue-date"
            })
        );
    }

    #[test]
    fn a_dialogue_is_announced_with_a_summary() {
        let missing = parse(&form()).map(|plan| complete(&plan));
        assert_eq!(
            missing,
            Ok(Err(Refusal::Missing {
                what: "dialogue-summary"
            }))
        );
    }

    #[test]
    fn only_a_safe_web_address_reaches_a_calendar() {
        for bad in [
            "http://a.example",
            "javascript:alert(1)",
            "https://a b.example",
            "https://x",
        ] {
            let errors = parse(&PlanForm {
                online_address: bad.into(),
                ..form()
            });
            assert_eq!(
                errors,
                Err(vec![FieldError::new(
                    "online_address",
                    Problem::NotAWebAddress
                )]),
                "{bad}"
            );
        }
    }
}
