//! The rule that a zone follows once its table of past changes ends.
//!
//! Every compiled zone closes with a line such as `CET-1CEST,M3.5.0,M10.5.0/3` (RFC 8536
//! 3.3). It says in one breath what a `VTIMEZONE` says with two recurrence rules.

use chrono::{Datelike, Duration, NaiveDate, NaiveDateTime, Weekday};

/// A zone's closing rule.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Footer {
    pub(super) standard: Clock,
    pub(super) alternation: Option<Alternation>,
}

/// An offset east of UTC, in seconds, and what people call it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Clock {
    pub(super) name: String,
    pub(super) offset: i32,
}

/// The second clock of a zone, and when it begins and ends each year.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Alternation {
    pub(super) clock: Clock,
    pub(super) begins: Turn,
    pub(super) ends: Turn,
}

/// The nth weekday of a month (5 means the last), and the time counted from its midnight.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Turn {
    month: u32,
    week: u32,
    weekday: u32,
    seconds: i32,
}

impl Footer {
    /// Reads a footer; `None` for the day-number forms, which no zone uses today.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (clocks, turns) = match text.split_once(',') {
            Some((clocks, turns)) => (clocks, Some(turns)),
            None => (text, None),
        };
        let (name, rest) = take_name(clocks)?;
        let (behind, rest) = take_time(rest)?;
        let standard = Clock {
            name,
            offset: -behind,
        };
        let Some(turns) = turns else {
            let alternation = None;
            return rest.is_empty().then_some(Self {
                standard,
                alternation,
            });
        };
        let (name, rest) = take_name(rest)?;
        let offset = match take_time(rest) {
            Some((behind, "")) => -behind,
            Some(_) => return None,
            None if rest.is_empty() => standard.offset + 3600,
            None => return None,
        };
        let (begins, ends) = turns.split_once(',')?;
        let alternation = Some(Alternation {
            clock: Clock { name, offset },
            begins: Turn::parse(begins)?,
            ends: Turn::parse(ends)?,
        });
        Some(Self {
            standard,
            alternation,
        })
    }
}

fn take_name(text: &str) -> Option<(String, &str)> {
    if let Some(quoted) = text.strip_prefix('<') {
        let (name, rest) = quoted.split_once('>')?;
        return Some((name.to_owned(), rest));
    }
    let end = text
        .find(|character: char| !character.is_ascii_alphabetic())
        .unwrap_or(text.len());
    (end > 0).then(|| (text[..end].to_owned(), &text[end..]))
}

/// Reads `[+-]hh[:mm[:ss]]` and leaves the rest.
fn take_time(text: &str) -> Option<(i32, &str)> {
    let end = text
        .find(|character: char| !matches!(character, '+' | '-' | ':' | '0'..='9'))
        .unwrap_or(text.len());
    let (time, rest) = text.split_at(end);
    let (sign, digits) = match time.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, time.strip_prefix('+').unwrap_or(time)),
    };
    let mut seconds = 0;
    for (part, weight) in digits.split(':').zip([3600, 60, 1]) {
        seconds += part.parse::<i32>().ok()?.checked_mul(weight)?;
    }
    Some((sign * seconds, rest))
}

impl Turn {
    fn parse(text: &str) -> Option<Self> {
        let (day, time) = text.split_once('/').unwrap_or((text, "2"));
        let mut parts = day.strip_prefix('M')?.split('.').map(str::parse::<u32>);
        let (month, week, weekday) = (
            parts.next()?.ok()?,
            parts.next()?.ok()?,
            parts.next()?.ok()?,
        );
        let (seconds, rest) = take_time(time)?;
        let sound = (1..=12).contains(&month) && (1..=5).contains(&week) && weekday < 7;
        (sound && rest.is_empty() && parts.next().is_none()).then_some(Self {
            month,
            week,
            weekday,
            seconds,
        })
    }

    /// The local moment of the turn in one year, on the clock that still runs then.
    pub(super) fn in_year(self, year: i32) -> Option<NaiveDateTime> {
        let weekday = Weekday::try_from(((self.weekday + 6) % 7) as u8).ok()?;
        let day = if self.week == 5 {
            let last = last_day(year, self.month)?;
            let back =
                (7 + last.weekday().num_days_from_monday() - weekday.num_days_from_monday()) % 7;
            last - Duration::days(i64::from(back))
        } else {
            NaiveDate::from_weekday_of_month_opt(year, self.month, weekday, self.week as u8)?
        };
        Some(day.and_hms_opt(0, 0, 0)? + Duration::seconds(i64::from(self.seconds)))
    }

    /// The turn as a yearly recurrence rule, when one rule can say it.
    ///
    /// A time outside 0 to 24 hours moves the turn to a neighbouring day ("Thursday 24:00" is
    /// Friday), which is written as a window of seven month days; where the window would leave
    /// the month there is no rule.
    pub(super) fn recurrence(self) -> Option<String> {
        const DAYS: [&str; 7] = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
        let moved = self.seconds.div_euclid(86_400);
        let month = self.month;
        let weekday = DAYS[(self.weekday as i32 + moved).rem_euclid(7) as usize];
        if moved == 0 {
            let nth = if self.week == 5 { -1 } else { self.week as i32 };
            return Some(format!("FREQ=YEARLY;BYMONTH={month};BYDAY={nth}{weekday}"));
        }
        // The shortest February, so that the window is right in every year.
        let length = last_day(1970, month)?.day() as i32;
        let first = if self.week == 5 {
            // The last week of February moves with the leap year.
            if month == 2 {
                return None;
            }
            length - 6 + moved
        } else {
            (self.week as i32 - 1) * 7 + 1 + moved
        };
        if first < 1 || first + 6 > length {
            return None;
        }
        let window: Vec<String> = (first..first + 7).map(|day| day.to_string()).collect();
        let window = window.join(",");
        Some(format!(
            "FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={window};BYDAY={weekday}"
        ))
    }
}

fn last_day(year: i32, month: u32) -> Option<NaiveDate> {
    let (next_year, next_month) = if month == 12 {
        (year + 1, 1)
    } else {
        (year, month + 1)
    };
    NaiveDate::from_ymd_opt(next_year, next_month, 1)?.pred_opt()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn begins(footer: &str) -> Turn {
        Footer::parse(footer).unwrap().alternation.unwrap().begins
    }

    #[test]
    fn the_last_sunday_of_march_is_one_rule() {
        let footer = Footer::parse("CET-1CEST,M3.5.0,M10.5.0/3").unwrap();
        assert_eq!(footer.standard.offset, 3600);
        let summer = footer.alternation.unwrap();
        assert_eq!(
            summer.clock,
            Clock {
                name: "CEST".into(),
                offset: 7200
            }
        );
        assert_eq!(
            summer.begins.in_year(2027).unwrap().to_string(),
            "2027-03-28 02:00:00"
        );
        assert_eq!(
            summer.ends.recurrence().unwrap(),
            "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"
        );
    }

    #[test]
    fn a_turn_on_the_neighbouring_day_is_a_window_of_days() {
        // Nuuk: an hour before the last Sunday of March begins.
        assert_eq!(
            begins("<-02>2<-01>,M3.5.0/-1,M10.5.0/0")
                .recurrence()
                .unwrap(),
            "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=24,25,26,27,28,29,30;BYDAY=SA"
        );
        // Jerusalem: the Friday after the fourth Thursday.
        assert_eq!(
            begins("IST-2IDT,M3.4.4/26,M10.5.0").recurrence().unwrap(),
            "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=23,24,25,26,27,28,29;BYDAY=FR"
        );
    }

    #[test]
    fn a_turn_that_can_leave_its_month_has_no_rule() {
        // Cairo: the last Thursday of October at 24:00 may be the first of November.
        let footer = Footer::parse("EET-2EEST,M4.5.5/0,M10.5.4/24").unwrap();
        assert_eq!(footer.alternation.unwrap().ends.recurrence(), None);
    }

    #[test]
    fn an_irish_winter_is_read_as_written() {
        let footer = Footer::parse("IST-1GMT0,M10.5.0,M3.5.0/1").unwrap();
        assert_eq!(footer.standard.offset, 3600);
        assert_eq!(footer.alternation.unwrap().clock.offset, 0);
    }

    #[test]
    fn forms_that_no_zone_uses_are_not_guessed_at() {
        for text in [
            "",
            "X",
            "X0Y,J60,J300",
            "X0Y,M13.1.0,M1.1.0",
            "X0Y5Z,M3.1.0,M4.1.0",
        ] {
            assert_eq!(Footer::parse(text), None, "{text:?}");
        }
    }
}
