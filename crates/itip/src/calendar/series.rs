//! A meeting that repeats, with the meetings that were moved or dropped.
//!
//! A series is always told whole: the master with its rule and, as EXDATE, what was dropped, and beside it
//! each moved meeting under the start that it had (RFC 5545 3.8.4.4). Clients that only know single
//! updates lose nothing by it, and none has to add up what it saw in which order.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use icalendar::{Component, Event, Property};

use super::entry::{Entry, Piece, Place, Reader, Status};
use super::rule::{End, Rule};
use super::when::{Timed, When};
use crate::Refused;
use crate::zones::{self, LocalTime};

/// The start that a meeting has by the rule: what names it for good.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Slot {
    /// By the local time of the series' zone.
    At(NaiveDateTime),
    /// A day, in a series without hours.
    On(NaiveDate),
}

/// What became of one meeting.
#[derive(Clone, Debug)]
pub enum Exception {
    /// It takes place at another time, and perhaps elsewhere.
    Moved {
        slot: Slot,
        when: When,
        place: Option<Place>,
    },
    /// It does not take place.
    Dropped { slot: Slot },
}

impl Exception {
    fn slot(&self) -> Slot {
        match self {
            Self::Moved { slot, .. } | Self::Dropped { slot } => *slot,
        }
    }
}

/// A series whose exceptions all name a meeting of its rule. Made by [`Series::new`] alone.
#[derive(Clone, Debug)]
pub struct Series {
    /// What all meetings have in common; its time is that of the first.
    entry: Entry,
    rule: Rule,
    exceptions: Vec<Exception>,
    slots: Vec<Slot>,
}

impl Series {
    /// Checks a series.
    ///
    /// # Errors
    /// [`Refused::FirstIsNotInSeries`] and [`Refused::Rule`] from the rule, [`Refused::SkippedByTheClocks`]
    /// when a meeting falls into an hour that the clocks skip, [`Refused::NotInSeries`] when an exception
    /// names no meeting or one that another names, or moves one to an unknown day.
    pub fn new(entry: Entry, rule: Rule, exceptions: Vec<Exception>) -> Result<Self, Refused> {
        let slots = slots(&entry.when, &rule)?;
        let mut named: Vec<Slot> = exceptions.iter().map(Exception::slot).collect();
        named.sort_unstable();
        let twice = named.windows(2).any(|pair| pair[0] == pair[1]);
        let known = named.iter().all(|slot| slots.contains(slot));
        let dated = exceptions.iter().all(|exception| match exception {
            Exception::Moved { when, .. } => *when != When::ToBeDetermined,
            Exception::Dropped { .. } => true,
        });
        // A series of which everything was dropped is cancelled, not told.
        let dropped = exceptions
            .iter()
            .filter(|exception| matches!(exception, Exception::Dropped { .. }))
            .count();
        if twice || !known || !dated || dropped >= slots.len() {
            return Err(Refused::NotInSeries);
        }
        Ok(Self {
            entry,
            rule,
            exceptions,
            slots,
        })
    }

    /// What all meetings have in common.
    #[must_use]
    pub fn entry(&self) -> &Entry {
        &self.entry
    }

    /// Every start that the rule gives, moved and dropped meetings included.
    #[must_use]
    pub fn slots(&self) -> &[Slot] {
        &self.slots
    }

    /// The meeting that a RECURRENCE-ID names, matched by the instant: some programs write it in UTC.
    ///
    /// # Errors
    /// [`Refused::NotInSeries`] when there is none.
    pub fn meeting_at(&self, instant: DateTime<Utc>) -> Result<Slot, Refused> {
        let When::Timed(timed) = &self.entry.when else {
            return Err(Refused::NotInSeries);
        };
        for slot in &self.slots {
            if let Slot::At(local) = slot
                && timed.instant_of(*local)? == instant
            {
                return Ok(*slot);
            }
        }
        Err(Refused::NotInSeries)
    }

    /// The same series with another status, for its cancellation.
    pub(super) fn with_status(&self, status: Status) -> Self {
        let mut series = self.clone();
        series.entry.status = status;
        series
    }

    /// The master and the moved meetings, each with the years that its zone must cover.
    pub(super) fn pieces(
        &self,
        reader: Reader,
        finish: &dyn Fn(Option<Slot>, &mut Event),
    ) -> Result<Vec<Piece>, Refused> {
        let Some(mut master) = self.entry.to_event(reader)? else {
            return Ok(Vec::new());
        };
        master.append_property(Property::new("RRULE", self.rrule()?));
        if let Some(dropped) = self.exdate() {
            master.append_property(dropped);
        }
        finish(None, &mut master);
        let mut span = self.entry.when.span();
        if let (Some((_, _, until)), Some(last)) = (span.as_mut(), self.slots.last()) {
            *until = (*until).max(last.year());
        }
        let mut pieces = vec![Piece {
            span,
            event: master,
        }];
        for exception in &self.exceptions {
            if let Exception::Moved { slot, when, place } = exception {
                pieces.push(self.moved(reader, finish, *slot, when, place.as_ref())?);
            }
        }
        Ok(pieces)
    }

    fn moved(
        &self,
        reader: Reader,
        finish: &dyn Fn(Option<Slot>, &mut Event),
        slot: Slot,
        when: &When,
        place: Option<&Place>,
    ) -> Result<Piece, Refused> {
        let entry = Entry {
            when: when.clone(),
            place: place.unwrap_or(&self.entry.place).clone(),
            ..self.entry.clone()
        };
        let mut event = entry.to_event(reader)?.ok_or(Refused::NotInSeries)?;
        event.append_property(self.recurrence_id(slot));
        finish(Some(slot), &mut event);
        Ok(Piece {
            span: entry.when.span(),
            event,
        })
    }

    /// The name of one meeting that takes place, and nothing else of it.
    pub(super) fn named(&self, slot: Slot) -> Result<Piece, Refused> {
        let dropped = self
            .exceptions
            .iter()
            .any(|one| matches!(one, Exception::Dropped { slot: gone } if *gone == slot));
        if dropped || !self.slots.contains(&slot) {
            return Err(Refused::NotInSeries);
        }
        let mut event = self.entry.named();
        event.append_property(self.recurrence_id(slot));
        Ok(Piece {
            span: self.entry.when.starting(slot)?.span(),
            event,
        })
    }

    /// One meeting by itself, for its cancellation: without the rule, which would cancel the series.
    pub(super) fn dropped(
        &self,
        slot: Slot,
        finish: &dyn Fn(&mut Event),
    ) -> Result<Piece, Refused> {
        if !self.slots.contains(&slot) {
            return Err(Refused::NotInSeries);
        }
        let entry = Entry {
            when: self.entry.when.starting(slot)?,
            status: Status::Cancelled,
            ..self.entry.clone()
        };
        let mut event = entry
            .to_event(Reader::Participant)?
            .ok_or(Refused::NotInSeries)?;
        event.append_property(self.recurrence_id(slot));
        finish(&mut event);
        Ok(Piece {
            span: entry.when.span(),
            event,
        })
    }

    fn recurrence_id(&self, slot: Slot) -> Property {
        self.property("RECURRENCE-ID", &[slot])
    }

    /// The dropped meetings in one line, with the value type and zone of DTSTART (RFC 5545 3.8.5.1).
    fn exdate(&self) -> Option<Property> {
        let mut dropped: Vec<Slot> = self
            .exceptions
            .iter()
            .filter_map(|exception| match exception {
                Exception::Dropped { slot } => Some(*slot),
                Exception::Moved { .. } => None,
            })
            .collect();
        dropped.sort_unstable();
        (!dropped.is_empty()).then(|| self.property("EXDATE", &dropped))
    }

    fn property(&self, name: &str, slots: &[Slot]) -> Property {
        let zone = match &self.entry.when {
            When::Timed(timed) => timed.named_zone(),
            When::Date(_) | When::ToBeDetermined => None,
        };
        let values: Vec<String> = slots
            .iter()
            .map(|slot| match slot {
                Slot::At(local) => {
                    let utc = if zone.is_none() { "Z" } else { "" };
                    format!("{}{utc}", local.format("%Y%m%dT%H%M%S"))
                }
                Slot::On(day) => day.format("%Y%m%d").to_string(),
            })
            .collect();
        let mut property = Property::new(name, values.join(","));
        match (&self.entry.when, zone) {
            (When::Date(_), _) => property.add_parameter("VALUE", "DATE").done(),
            (_, Some(zone)) => property.add_parameter("TZID", zone.name()).done(),
            (_, None) => property,
        }
    }

    /// The rule with its end. UNTIL is UTC when DTSTART has a zone (RFC 5545 3.3.10).
    fn rrule(&self) -> Result<String, Refused> {
        let end = match self.rule.end() {
            End::After(meetings) => format!("COUNT={meetings}"),
            End::Until(_) => {
                // The start of the last meeting: no reading of the end of a day can differ on it.
                let last = self.slots.last().ok_or(Refused::NotInSeries)?;
                match (last, &self.entry.when) {
                    (Slot::On(day), _) => format!("UNTIL={}", day.format("%Y%m%d")),
                    (Slot::At(local), When::Timed(timed)) => {
                        let at = timed.instant_of(*local)?;
                        format!("UNTIL={}", at.format("%Y%m%dT%H%M%SZ"))
                    }
                    (Slot::At(_), When::Date(_) | When::ToBeDetermined) => {
                        return Err(Refused::NotInSeries);
                    }
                }
            }
        };
        Ok(format!("{};{end}", self.rule.text()))
    }
}

impl Slot {
    fn year(self) -> i32 {
        use chrono::Datelike;
        match self {
            Self::At(local) => local.year(),
            Self::On(day) => day.year(),
        }
    }
}

/// The starts that a rule gives.
fn slots(when: &When, rule: &Rule) -> Result<Vec<Slot>, Refused> {
    match when {
        When::ToBeDetermined => Err(Refused::NotInSeries),
        When::Date(days) => Ok(rule.days(days.first())?.into_iter().map(Slot::On).collect()),
        When::Timed(timed) => {
            let start = timed.start();
            let slots: Vec<Slot> = rule
                .days(start.date())?
                .into_iter()
                .map(|day| Slot::At(day.and_time(start.time())))
                .collect();
            // Each meeting exists by the clocks, not only the first.
            for slot in &slots {
                when.starting(*slot)?;
            }
            Ok(slots)
        }
    }
}

impl Timed {
    /// The instant at which a local time of the zone is; the first of two (RFC 5545 3.3.5).
    pub(super) fn instant_of(&self, local: NaiveDateTime) -> Result<DateTime<Utc>, Refused> {
        match zones::resolve(local, self.zone())? {
            LocalTime::Resolved(at) => Ok(at),
            LocalTime::Ambiguous { earlier, .. } => Ok(earlier),
            LocalTime::Gap { from, to } => Err(Refused::SkippedByTheClocks {
                local,
                zone: self.zone(),
                from,
                to,
            }),
        }
    }
}
