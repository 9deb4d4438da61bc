use super::*;

fn now() -> DateTime<Utc> {
    "2023-01-10T09:00:00Z".parse().expect("a moment")
}

fn form() -> PollForm {
    PollForm {
        zone: "Europe/Zurich".to_owned(),
        minutes: "120".to_owned(),
        ..PollForm::default()
    }
}

fn row(day: &str, start: &str) -> SlotForm {
    SlotForm {
        day: day.to_owned(),
        start: start.to_owned(),
    }
}

fn at(raw: &str) -> NaiveDateTime {
    raw.parse().expect("a local time")
}

#[test]
fn empty_rows_are_no_times_and_every_fault_is_told_at_its_row() {
    let rows = [
        row("2023-03-14", "15:00"),
        row("", ""),
        row("2023-03-14", "15:00"),
        row("2023-01-09", "10:00"),
        row("2023-03-26", "02:30"),
        row("2023-04-02", ""),
    ];
    let errors = parse_new(&form(), &rows, now()).expect_err("faults");
    let told: Vec<_> = errors
        .iter()
        .map(|error| (error.field.as_str(), &error.problem))
        .collect();
    assert_eq!(
        told,
        [
            ("start-3", &Problem::AlreadyTaken),
            ("day-4", &Problem::InThePast),
            ("start-5", &Problem::TimeDoesNotExist),
            ("start-6", &Problem::Required),
        ]
    );
    let (_, slots) = parse_new(&form(), &rows[..2], now()).expect("a poll");
    assert_eq!(slots.len(), 1);
    let none = parse_new(&form(), &[row("", "")], now()).expect_err("no time at all");
    assert_eq!(none, [FieldError::new("day-1", Problem::Required)]);
}

#[test]
fn a_poll_takes_answers_until_its_last_day_has_ended_where_the_meeting_is() {
    let takes = |moment: &str| {
        let now = moment.parse().expect("a moment");
        let by = NaiveDate::from_ymd_opt(2023, 1, 10);
        takes_answers(DatePollState::Open, by, chrono_tz::Pacific::Auckland, now)
    };
    assert!(takes("2023-01-10T10:59:00Z"));
    assert!(!takes("2023-01-10T11:00:00Z"));
    assert!(!takes_answers(
        DatePollState::Closed,
        None,
        chrono_tz::UTC,
        now()
    ));
}

#[test]
fn the_worst_quarter_of_an_hour_says_what_a_time_means() {
    assert_eq!(
        hours(at("2023-03-14T09:00:00"), at("2023-03-14T18:00:00")),
        DateHours::Office
    );
    assert_eq!(
        hours(at("2023-03-14T08:45:00"), at("2023-03-14T10:00:00")),
        DateHours::Edge
    );
    assert_eq!(
        hours(at("2023-03-14T21:00:00"), at("2023-03-14T22:15:00")),
        DateHours::Night
    );
    assert_eq!(
        hours(at("2023-03-14T06:45:00"), at("2023-03-14T09:00:00")),
        DateHours::Night
    );
}

fn tally(yes: u32, if_need_be: u32, no: u32, nights: u32) -> Tally {
    Tally {
        yes,
        if_need_be,
        no,
        silent: 0,
        nights,
    }
}

/// Which of several times, one an hour after the other, is the best, and why.
fn chosen(tallies: &[Tally]) -> Option<(usize, DateReason)> {
    let slots: Vec<_> = tallies
        .iter()
        .zip(0..)
        .map(|(tally, hour)| (DateSlotId::new(), now() + Duration::hours(hour), *tally))
        .collect();
    let (best, reason) = best(&slots)?;
    Some((slots.iter().position(|slot| slot.0 == best)?, reason))
}

#[test]
fn if_need_be_never_outweighs_somebody_who_can() {
    let found = chosen(&[tally(3, 9, 0, 0), tally(4, 0, 8, 0)]);
    assert_eq!(found, Some((1, DateReason::MostCan)));
    let found = chosen(&[tally(4, 1, 0, 0), tally(4, 2, 6, 9)]);
    assert_eq!(found, Some((1, DateReason::IfNeedBe)));
}

#[test]
fn equals_are_told_apart_by_refusals_then_nights_then_the_clock() {
    let found = chosen(&[tally(4, 1, 2, 0), tally(4, 1, 1, 3)]);
    assert_eq!(found, Some((1, DateReason::FewestRefusals)));
    let found = chosen(&[tally(4, 1, 1, 2), tally(4, 1, 1, 1)]);
    assert_eq!(found, Some((1, DateReason::FewestNights)));
    let found = chosen(&[tally(4, 1, 1, 1), tally(4, 1, 1, 1)]);
    assert_eq!(found, Some((0, DateReason::Earliest)));
    assert_eq!(chosen(&[tally(0, 0, 3, 0), Tally::default()]), None);
}
