//! The public calendar: what stands in a year, and on which days.

use chrono::NaiveDate;
use domain::Actor;
use domain::ids::{MilestoneId, ProcessId};
use domain::process::{MilestoneForm, PlanForm, Step};
use domain::repeats::{Ends, Every, Repeats};
use testkit::Harness;
use usecases::meetings;
use usecases::portal::calendar::{self, Entry, What, When};
use usecases::processes;

fn day(raw: &str) -> NaiveDate {
    raw.parse().expect("a day")
}

async fn year(h: &Harness, year: i32) -> Vec<Entry> {
    calendar::year(&h.platform, year).await.expect("a year")
}

/// The titles of what stands on a day.
fn on<'a>(entries: &'a [Entry], raw: &str) -> Vec<&'a str> {
    let day = day(raw);
    entries
        .iter()
        .filter(|entry| matches!(entry.when, When::Days { .. }) && entry.is_within(day, day))
        .map(|entry| entry.title.as_str())
        .collect()
}

async fn milestone(h: &Harness, process: ProcessId, title: &str, [year, month, day]: [&str; 3]) {
    let form = MilestoneForm {
        title: title.to_owned(),
        year: year.to_owned(),
        month: month.to_owned(),
        day: day.to_owned(),
        ..MilestoneForm::default()
    };
    processes::add_milestone(
        &h.platform,
        &Actor::Platform,
        process,
        MilestoneId::new(),
        &form,
    )
    .await
    .expect("a milestone");
}

testkit::on_each_database! {
    async fn a_dialogue_of_several_days_stands_on_each_and_nobody_sees_a_draft(h) {
        h.dialogue().with_title("Three days").on_days("2023-12-30", "2024-01-01").convened().make().await;
        h.dialogue().with_title("Not announced").on_days("2023-12-30", "2023-12-31").make().await;
        h.dialogue().with_title("One day without a date").date_to_be_determined().convened().make().await;
        let entries = year(h, 2023).await;
        assert_eq!(on(&entries, "2023-12-29"), Vec::<&str>::new());
        assert_eq!(on(&entries, "2023-12-30"), ["Three days"]);
        assert_eq!(on(&entries, "2023-12-31"), ["Three days"]);
        assert_eq!(entries.len(), 1);
        // It goes on in the next year, which begins with it.
        assert_eq!(on(&year(h, 2024).await, "2024-01-01"), ["Three days"]);
        assert!(year(h, 2022).await.is_empty());
        h.forget_outbox().await;
    }

    async fn each_meeting_of_a_series_stands_on_its_day_and_one_left_out_says_so(h) {
        let id = h.dialogue_like(10, |row| row.format = domain::Format::WorkingGroupMeeting).await;
        let version = |screen: meetings::Screen| screen.head.version;
        let weekly = meetings::Step::Repeat(Some(Repeats { every: Every::Weekly, interval: 1, ends: Ends::After(3) }));
        let dropped = meetings::Step::Drop { day: day("2023-03-21") };
        for step in [weekly, dropped] {
            let now = version(meetings::screen(&h.platform, &Actor::Platform, id).await.expect("a page"));
            assert!(meetings::change(&h.platform, &Actor::Platform, id, now, &step).await.expect("changed"));
        }
        let entries = year(h, 2023).await;
        let found: Vec<(String, bool)> = entries
            .iter()
            .map(|entry| match (&entry.when, &entry.what) {
                (When::Days { first, hours, .. }, What::Meeting { called_off, .. }) => {
                    assert!(hours.is_some(), "{entry:?}");
                    (first.to_string(), *called_off)
                }
                (when, what) => panic!("{when:?} {what:?}"),
            })
            .collect();
        let expected = [("2023-03-14", false), ("2023-03-21", true), ("2023-03-28", false)];
        assert_eq!(found, expected.map(|(day, off)| (day.to_owned(), off)));
        h.forget_outbox().await;
    }

    async fn milestones_of_running_processes_stand_by_day_month_or_year(h) {
        let form = PlanForm { title: "Towards the Forum".to_owned(), language: "en".to_owned(), ..PlanForm::default() };
        let id = ProcessId::new();
        processes::create(&h.platform, &Actor::Platform, id, &form).await.expect("a process");
        milestone(h, id, "On the day", ["2023", "12", "13"]).await;
        milestone(h, id, "In the month", ["2023", "12", ""]).await;
        milestone(h, id, "In the year", ["2023", "", ""]).await;
        milestone(h, id, "Another year", ["2024", "1", "1"]).await;
        assert!(year(h, 2023).await.is_empty(), "a draft is nobody's");
        processes::step(&h.platform, &Actor::Platform, id, 1, Step::Start).await.expect("started");
        let entries = year(h, 2023).await;
        let found: Vec<(&str, &When)> = entries.iter().map(|entry| (entry.title.as_str(), &entry.when)).collect();
        assert_eq!(found[0], ("In the year", &When::Year));
        assert_eq!(found[1], ("In the month", &When::Month(day("2023-12-01"))));
        assert_eq!(found[2].0, "On the day");
        assert_eq!((on(&entries, "2023-12-13"), found.len()), (vec!["On the day"], 3));
        assert_eq!(entries[2].what, What::Milestone { process: "towards-the-forum".to_owned() });
    }

    async fn a_call_stands_on_the_day_on_which_it_closes_where_it_closes(h) {
        let dialogue = h.dialogue().with_title("Better decisions").convened().make().await;
        let call = h.open_call(dialogue).await;
        let entries = year(h, 2023).await;
        assert_eq!(on(&entries, "2023-04-01"), ["Partnership in practice"]);
        let closes = entries.iter().find(|entry| matches!(entry.what, What::CallCloses { .. })).expect("a call");
        let what = What::CallCloses { dialogue: call.dialogue_slug.clone(), call: call.slug.clone() };
        assert_eq!(closes.what, what);
        h.forget_outbox().await;
    }
}
