//! Waves of invitations: each opens and closes on a day, so that nobody gains by answering first.

use chrono::{DateTime, NaiveDate, Utc};

use crate::refusal::FieldErrors;
use crate::{FieldError, Problem};

/// A wave as it is planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wave {
    /// From 1.
    pub number: u32,
    /// Invitations that go out from this day on, until the next wave opens, are of this wave.
    pub opens: NaiveDate,
    /// The last day on which its invitations are waited for.
    pub closes: NaiveDate,
    /// When an officer closed it, and those who had not answered lapsed.
    pub closed: Option<DateTime<Utc>>,
}

impl Wave {
    /// Whether its last day is over, so that it can be closed: nobody gains by answering first, and nobody
    /// loses before the day that was planned.
    #[must_use]
    pub fn is_over(&self, now: DateTime<Utc>) -> bool {
        self.closes < now.date_naive()
    }
}

/// The next wave as a form gives it: days like 2023-03-14.
#[derive(Clone, Copy, Debug, Default)]
pub struct WaveForm<'a> {
    pub opens: &'a str,
    pub closes: &'a str,
}

/// Reads the next wave after those there are.
///
/// # Errors
/// Days that cannot be read, a wave that closes before it opens, and one that opens before the last one
/// has closed.
pub fn parse(form: &WaveForm<'_>, before: &[Wave]) -> Result<Wave, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let day = |raw: &str| match raw.trim() {
        "" => Err(Problem::Required),
        raw => raw.parse::<NaiveDate>().map_err(|_| Problem::NotADate),
    };
    let opens = errors.take("opens", day(form.opens));
    let closes = errors.take("closes", day(form.closes));
    let (Some(opens), Some(closes)) = (opens, closes) else {
        return Err(errors.into_vec());
    };
    if closes < opens {
        errors.note("closes", Problem::EndBeforeStart);
    }
    let last = before.last();
    if last.is_some_and(|last| opens <= last.closes) {
        errors.note("opens", Problem::BeforeTheLastOneCloses);
    }
    if errors.is_empty() {
        Ok(Wave {
            number: last.map_or(1, |last| last.number + 1),
            opens,
            closes,
            closed: None,
        })
    } else {
        Err(errors.into_vec())
    }
}

/// The wave of an invitation that went out at this instant: the last one that had opened by that day.
#[must_use]
pub fn of(waves: &[Wave], issued: DateTime<Utc>) -> Option<u32> {
    let day = issued.date_naive();
    let opened = waves.iter().filter(|wave| wave.opens <= day);
    opened.map(|wave| wave.number).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form<'a>(opens: &'a str, closes: &'a str) -> WaveForm<'a> {
        WaveForm { opens, closes }
    }

    #[test]
    fn waves_follow_one_another() {
        let first = parse(&form("2023-03-01", "2023-03-10"), &[]);
        let first = first.unwrap_or_else(|errors| panic!("{errors:?}"));
        assert_eq!(first.number, 1);
        let early = parse(&form("2023-03-10", "2023-03-09"), &[first]);
        assert_eq!(
            early,
            Err(vec![
                FieldError::new("closes", Problem::EndBeforeStart),
                FieldError::new("opens", Problem::BeforeTheLastOneCloses),
            ])
        );
        let second = parse(&form("2023-03-11", "2023-03-20"), &[first]);
        assert_eq!(second.map(|wave| wave.number), Ok(2));
        assert_eq!(
            parse(&form(" ", "soon"), &[]),
            Err(vec![
                FieldError::new("opens", Problem::Required),
                FieldError::new("closes", Problem::NotADate),
            ])
        );
    }

    #[test]
    fn an_invitation_is_of_the_wave_that_had_opened_last() {
        let day = |raw: &str| raw.parse().unwrap_or_default();
        let wave = |number, opens, closes| Wave {
            number,
            opens: day(opens),
            closes: day(closes),
            closed: None,
        };
        let waves = [
            wave(1, "2023-03-01", "2023-03-10"),
            wave(2, "2023-03-15", "2023-03-20"),
        ];
        let at = |raw: &str| raw.parse().unwrap_or_default();
        assert_eq!(of(&waves, at("2023-02-28T23:00:00Z")), None);
        assert_eq!(of(&waves, at("2023-03-12T08:00:00Z")), Some(1));
        assert_eq!(of(&waves, at("2023-03-15T00:00:00Z")), Some(2));
    }

    #[test]
    fn a_wave_is_over_when_its_last_day_is() {
        let wave = parse(&form("2023-03-01", "2023-03-10"), &[]);
        let wave = wave.unwrap_or_else(|errors| panic!("{errors:?}"));
        let at = |raw: &str| raw.parse().unwrap_or_default();
        assert!(!wave.is_over(at("2023-03-10T23:59:59Z")));
        assert!(wave.is_over(at("2023-03-11T00:00:00Z")));
    }
}
