//! The open call for registration: from when until when, for whom, and what becomes of somebody who registers.

use chrono::{DateTime, Duration, NaiveTime, Utc};
use chrono_tz::Tz;

use super::RegistrationState;
use crate::fields::number;
use crate::refusal::FieldErrors;
use crate::{DialogueState, FieldError, OrganisationType, Problem, Refusal, schedule, text};

/// The most seats of one opening.
pub const SEATS_MAX: u32 = 100_000;

/// What an opening says. Made by [`parse`], or read from its row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    pub opens_at: Option<DateTime<Utc>>,
    /// The first moment at which it is closed.
    pub closes_at: Option<DateTime<Utc>>,
    /// How many of the dialogue's seats are given by registration.
    pub seats: u32,
    /// Who may register; everybody when it is empty.
    pub types: Vec<OrganisationType>,
    /// Whether the secretariat decides about each.
    pub approval: bool,
    /// Whether people can wait once the seats are taken.
    pub waitlist: bool,
    /// Whether the first who waits takes a seat that becomes free.
    pub promotes: bool,
    pub text: String,
    /// How many days after the dialogue what identifies people is kept.
    pub identity_days: u32,
}

/// An opening as its form gives it; days and hours are by the meeting's clock.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct OpeningForm {
    pub opens_date: String,
    pub opens_time: String,
    pub closes_date: String,
    pub closes_time: String,
    pub seats: String,
    pub types: Vec<String>,
    pub approval: String,
    pub waitlist: String,
    pub promotes: String,
    pub text: String,
    pub identity_days: String,
}

impl OpeningForm {
    /// The form that shows an opening.
    #[must_use]
    pub fn prefilled(opening: &Opening, zone: Tz) -> Self {
        let local = |at: Option<DateTime<Utc>>| {
            at.map_or_else(Default::default, |at| {
                let there = at.with_timezone(&zone);
                let day = there.format("%Y-%m-%d").to_string();
                (day, there.format("%H:%M").to_string())
            })
        };
        let (opens_date, opens_time) = local(opening.opens_at);
        let (closes_date, closes_time) = local(opening.closes_at);
        let yes = |on: bool| if on { "yes" } else { "" }.to_owned();
        Self {
            opens_date,
            opens_time,
            closes_date,
            closes_time,
            seats: opening.seats.to_string(),
            types: opening.types.iter().map(ToString::to_string).collect(),
            approval: yes(opening.approval),
            waitlist: yes(opening.waitlist),
            promotes: yes(opening.promotes),
            text: opening.text.clone(),
            identity_days: opening.identity_days.to_string(),
        }
    }
}

/// Reads an opening. A day without an hour begins with it, and is the last whole day at the end.
///
/// # Errors
/// Every field that needs another look.
pub fn parse(form: &OpeningForm, zone: Tz) -> Result<Opening, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let opens = (form.opens_date.as_str(), form.opens_time.as_str());
    let opens_at = moment(
        ("opens_date", "opens_time"),
        opens,
        zone,
        false,
        &mut errors,
    );
    let closes = (form.closes_date.as_str(), form.closes_time.as_str());
    let closes_at = moment(
        ("closes_date", "closes_time"),
        closes,
        zone,
        true,
        &mut errors,
    );
    if let (Some(Some(opens)), Some(Some(closes))) = (opens_at, closes_at)
        && opens >= closes
    {
        errors.note("closes_date", Problem::EndBeforeStart);
    }
    let seats = errors.take("seats", number(&form.seats, 1, SEATS_MAX));
    let mut types = Vec::new();
    for raw in &form.types {
        match raw.parse::<OrganisationType>() {
            Ok(kind) if !types.contains(&kind) => types.push(kind),
            Ok(_) => {}
            Err(_) => errors.note("types", Problem::NotAChoice),
        }
    }
    let text = errors.take("text", text::optional_paragraphs(&form.text, 10_000));
    let identity_days = errors.take("identity_days", number(&form.identity_days, 0, 365));
    match (opens_at, closes_at, seats, text, identity_days) {
        (Some(opens_at), Some(closes_at), Some(seats), Some(text), Some(identity_days))
            if errors.is_empty() =>
        {
            Ok(Opening {
                opens_at,
                closes_at,
                seats,
                types,
                approval: form.approval == "yes",
                waitlist: form.waitlist == "yes",
                promotes: form.promotes == "yes",
                text,
                identity_days,
            })
        }
        _ => Err(errors.into_vec()),
    }
}

/// A moment of the form; none when its day is left out.
#[expect(
    clippy::option_option,
    reason = "nothing read and nothing said are different"
)]
fn moment(
    (date_field, time_field): (&str, &str),
    (date, time): (&str, &str),
    zone: Tz,
    end: bool,
    errors: &mut FieldErrors,
) -> Option<Option<DateTime<Utc>>> {
    if date.trim().is_empty() {
        return Some(None);
    }
    let day = errors.take(date_field, schedule::date(date))?;
    let local = if time.trim().is_empty() {
        let day = if end { day + Duration::days(1) } else { day };
        day.and_time(NaiveTime::MIN)
    } else {
        day.and_time(errors.take(time_field, schedule::time(time))?)
    };
    errors
        .take(time_field, schedule::instant(local, zone))
        .map(Some)
}

/// What decisions about registering need to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    pub dialogue: DialogueState,
    /// Whether the dialogue is over, or has begun where that is known.
    pub over: bool,
    /// Seats given by registration so far.
    pub confirmed: u32,
    /// Seats of the whole dialogue that nobody holds.
    pub free: u32,
    /// Whether somebody waits.
    pub waiting: bool,
    /// Whether the person holds the late link.
    pub late: bool,
}

impl Facts {
    /// How many more can be seated.
    #[must_use]
    pub fn room(&self, opening: &Opening) -> u32 {
        opening.seats.saturating_sub(self.confirmed).min(self.free)
    }
}

/// What stands at the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    NotYet(DateTime<Utc>),
    Open,
    /// Registrations are taken, and wait for a seat.
    Waiting,
    /// Every seat is taken and nobody can wait.
    Full,
    Over,
    /// The dialogue itself takes nobody: it is not convened, held or cancelled.
    Off,
}

impl Door {
    /// Whether registrations are taken.
    #[must_use]
    pub const fn takes(self) -> bool {
        match self {
            Self::Open | Self::Waiting => true,
            Self::NotYet(_) | Self::Full | Self::Over | Self::Off => false,
        }
    }

    /// The key of its words.
    #[must_use]
    pub const fn label_key(self) -> &'static str {
        match self {
            Self::NotYet(_) => "registration-door-not-yet",
            Self::Open => "registration-door-open",
            Self::Waiting => "registration-door-waiting",
            Self::Full => "registration-door-full",
            Self::Over => "registration-door-over",
            Self::Off => "registration-door-off",
        }
    }
}

/// Whether and how registrations are taken now.
#[must_use]
pub fn door(opening: &Opening, facts: &Facts, now: DateTime<Utc>) -> Door {
    match facts.dialogue {
        DialogueState::Convened if !facts.over => {}
        DialogueState::Draft
        | DialogueState::Convened
        | DialogueState::Held
        | DialogueState::Cancelled => return Door::Off,
    }
    if let Some(opens) = opening.opens_at.filter(|opens| now < *opens) {
        return Door::NotYet(opens);
    }
    if opening.closes_at.is_some_and(|closes| closes <= now) && !facts.late {
        return Door::Over;
    }
    // Whoever decides about each sees more than there are seats for.
    let seated = facts.room(opening) > 0 && !facts.waiting;
    match (opening.approval, seated, opening.waitlist) {
        (true, ..) | (false, true, _) => Door::Open,
        (false, false, true) => Door::Waiting,
        // Those who wait since the waitlist was closed go first.
        (false, false, false) => Door::Full,
    }
}

/// What becomes of somebody who registers now.
///
/// # Errors
/// [`Refusal::SeatsTaken`] when nobody can wait, [`Refusal::WrongState`] when registrations are not taken.
pub fn arrival(
    opening: &Opening,
    facts: &Facts,
    now: DateTime<Utc>,
) -> Result<RegistrationState, Refusal> {
    match door(opening, facts, now) {
        Door::Open if opening.approval => Ok(RegistrationState::Submitted),
        Door::Open => Ok(RegistrationState::Confirmed),
        Door::Waiting => Ok(RegistrationState::Waitlisted),
        Door::Full => Err(Refusal::SeatsTaken {
            seats: opening.seats,
        }),
        shut @ (Door::NotYet(_) | Door::Over | Door::Off) => Err(Refusal::WrongState {
            state: shut.label_key(),
        }),
    }
}

/// Whether the person may still change what they sent: until the dialogue is over, while it is not decided
/// against.
#[must_use]
pub const fn may_change(state: RegistrationState, facts: &Facts) -> bool {
    let alive = match state {
        RegistrationState::Submitted
        | RegistrationState::Returned
        | RegistrationState::Confirmed
        | RegistrationState::Waitlisted => true,
        RegistrationState::Refused | RegistrationState::Withdrawn => false,
    };
    alive && !facts.over && matches!(facts.dialogue, DialogueState::Convened)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(raw: &str) -> DateTime<Utc> {
        raw.parse().expect("an instant")
    }

    fn form() -> OpeningForm {
        OpeningForm {
            opens_date: "2023-01-10".to_owned(),
            closes_date: "2023-02-10".to_owned(),
            seats: "2".to_owned(),
            waitlist: "yes".to_owned(),
            identity_days: "30".to_owned(),
            ..OpeningForm::default()
        }
    }

    fn opening() -> Opening {
        parse(&form(), chrono_tz::Europe::Zurich).expect("an opening")
    }

    fn facts() -> Facts {
        Facts {
            dialogue: DialogueState::Convened,
            over: false,
            confirmed: 0,
            free: 10,
            waiting: false,
            late: false,
        }
    }

    #[test]
    fn the_last_day_is_a_whole_day_by_the_meetings_clock() {
        let opening = opening();
        assert_eq!(opening.opens_at, Some(at("2023-01-09T23:00:00Z")));
        assert_eq!(opening.closes_at, Some(at("2023-02-10T23:00:00Z")));
        let again = OpeningForm::prefilled(&opening, chrono_tz::Europe::Zurich);
        assert_eq!(parse(&again, chrono_tz::Europe::Zurich), Ok(opening));
    }

    #[test]
    fn the_door_opens_and_closes_and_a_late_link_passes_it_after_the_end_alone() {
        let opening = opening();
        let door = |now: &str, facts: &Facts| door(&opening, facts, at(now));
        assert!(matches!(
            door("2023-01-09T22:59:59Z", &facts()),
            Door::NotYet(_)
        ));
        assert_eq!(door("2023-01-09T23:00:00Z", &facts()), Door::Open);
        assert_eq!(door("2023-02-10T23:00:00Z", &facts()), Door::Over);
        let late = Facts {
            late: true,
            ..facts()
        };
        assert_eq!(door("2023-02-10T23:00:00Z", &late), Door::Open);
        assert!(matches!(
            door("2023-01-01T00:00:00Z", &late),
            Door::NotYet(_)
        ));
    }

    #[test]
    fn nobody_passes_those_who_wait_and_the_dialogues_own_seats_bound_all() {
        let (opening, now) = (opening(), at("2023-02-01T00:00:00Z"));
        let arrives = |facts: Facts| arrival(&opening, &facts, now);
        assert_eq!(arrives(facts()), Ok(RegistrationState::Confirmed));
        let waited = Facts {
            waiting: true,
            ..facts()
        };
        assert_eq!(arrives(waited), Ok(RegistrationState::Waitlisted));
        let none_free = Facts { free: 0, ..facts() };
        assert_eq!(arrives(none_free), Ok(RegistrationState::Waitlisted));
        let full = Facts {
            confirmed: 2,
            ..facts()
        };
        let no_list = Opening {
            waitlist: false,
            ..opening.clone()
        };
        assert_eq!(
            arrival(&no_list, &full, now),
            Err(Refusal::SeatsTaken { seats: 2 })
        );
        let approved = Opening {
            approval: true,
            ..opening.clone()
        };
        assert_eq!(
            arrival(&approved, &full, now),
            Ok(RegistrationState::Submitted)
        );
    }
}
