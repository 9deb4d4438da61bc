//! The meetings of other bodies, similar meetings, and what stands in the way of a date.

use domain::forum::{CommonForm, ForumForm, ForumOutcome};
use domain::ids::ForumId;
use domain::similar::{Likeness, Nearness};
use domain::{Actor, Language, Problem, Refusal, RegionalGroup, Role, Theme};
use testkit::Harness;
use usecases::Result;
use usecases::dialogues::queries::overview;
use usecases::forums::{self, Draft, Found, queries};

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

fn form() -> ForumForm {
    ForumForm {
        title: "Senior officials".to_owned(),
        organiser: "Regional Conference on Migration".to_owned(),
        first_day: "2023-03-20".to_owned(),
        last_day: "2023-03-21".to_owned(),
        region: "african".to_owned(),
        themes: vec!["appeals".to_owned()],
        ..ForumForm::default()
    }
}

fn common() -> CommonForm {
    CommonForm {
        organiser: "Bali Process".to_owned(),
        region: "asia-pacific".to_owned(),
        themes: vec!["appeals".to_owned()],
    }
}

/// A calendar file of so many events, each given by its lines.
fn file(events: &[&str]) -> Vec<u8> {
    let events: String = events
        .iter()
        .map(|lines| format!("BEGIN:VEVENT\r\n{lines}\r\nEND:VEVENT\r\n"))
        .collect();
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n").into_bytes()
}

const FIRST: &str = "UID:one@rcm\r\nSUMMARY:Workshop on appeals\r\nDTSTART;VALUE=DATE:20230320\r\nDTEND;VALUE=DATE:20230322";
const SECOND: &str = "UID:two@rcm\r\nSUMMARY:Plenary\r\nDTSTART;VALUE=DATE:20230401";

async fn titles(h: &Harness) -> Vec<String> {
    let (lines, _) = queries::list(&h.platform, &Actor::Platform, false, 0)
        .await
        .expect("a list");
    lines.into_iter().map(|line| line.title).collect()
}

async fn take_over(h: &Harness, officer: &Actor, bytes: &[u8]) -> forums::Counts {
    let id = forums::upload(&h.platform, officer, "rcm.ics", bytes)
        .await
        .expect("read");
    forums::confirm(&h.platform, officer, id, &common())
        .await
        .expect("taken over")
}

testkit::on_each_database! {
    async fn a_file_is_looked_at_first_and_read_again_by_identities(h) {
        let officer = h.officer(Role::Secretariat).await;
        let bad = "SUMMARY:Nobody knows it again\r\nDTSTART;VALUE=DATE:20230501";
        let id = forums::upload(&h.platform, &officer, "rcm.ics", &file(&[FIRST, bad, SECOND, FIRST])).await.expect("read");
        let seen = forums::preview(&h.platform, &officer, id).await.expect("a preview");
        let outcomes: Vec<_> = seen.rows.iter().map(|row| row.outcome).collect();
        assert_eq!(outcomes, [ForumOutcome::Created, ForumOutcome::WithoutUid, ForumOutcome::Created, ForumOutcome::UidTwice]);
        assert!(titles(h).await.is_empty(), "a preview takes nothing over");
        let nobody = forums::confirm(&h.platform, &officer, id, &CommonForm::default()).await;
        assert_eq!(refusal(nobody), Refusal::field("organiser", Problem::Required));
        let counts = forums::confirm(&h.platform, &officer, id, &common()).await.expect("taken over");
        assert_eq!((counts.created, counts.updated), (2, 0));
        let twice = forums::confirm(&h.platform, &officer, id, &common()).await.expect("sent twice");
        assert_eq!(twice, forums::Counts::default());

        let moved = FIRST.replace("20230322", "20230323").replace("Workshop", "Big workshop");
        let off = format!("{SECOND}\r\nSTATUS:CANCELLED");
        let counts = take_over(h, &officer, &file(&[&moved, &off])).await;
        assert_eq!((counts.created, counts.updated, counts.removed), (0, 1, 1));
        assert_eq!(titles(h).await, ["Big workshop on appeals"]);
        let counts = take_over(h, &officer, &file(&[&moved, &off])).await;
        assert_eq!((counts.unchanged, counts.removed), (1, 0));
    }

    async fn what_is_no_calendar_is_refused(h) {
        let officer = h.officer(Role::Secretariat).await;
        let html = forums::upload(&h.platform, &officer, "x.ics", b"<html>").await;
        assert_eq!(refusal(html), Refusal::field("file", Problem::NotACalendar));
        let empty = forums::upload(&h.platform, &officer, "x.ics", &file(&[])).await;
        assert!(matches!(refusal(empty), Refusal::UnreadableFile { .. }));
        for other in [h.officer(Role::FocalPoint).await, Actor::Public] {
            let read = forums::upload(&h.platform, &other, "x.ics", &file(&[FIRST])).await;
            assert!(matches!(refusal(read), Refusal::NotPermitted | Refusal::SignInRequired));
            let made = forums::create(&h.platform, &other, ForumId::new(), &form()).await;
            assert!(matches!(refusal(made), Refusal::NotPermitted | Refusal::SignInRequired));
            let list = queries::list(&h.platform, &other, false, 0).await;
            assert!(matches!(refusal(list), Refusal::NotPermitted | Refusal::SignInRequired));
        }
    }

    async fn a_meeting_is_written_down_once_and_a_colleagues_change_stays(h) {
        let officer = h.officer(Role::Secretariat).await;
        let id = ForumId::new();
        forums::create(&h.platform, &officer, id, &form()).await.expect("made");
        forums::create(&h.platform, &officer, id, &form()).await.expect("sent twice");
        assert_eq!(titles(h).await.len(), 1);
        let renamed = ForumForm { title: "Ministers".to_owned(), ..form() };
        forums::change(&h.platform, &officer, id, 1, &renamed).await.expect("changed");
        let stale = forums::change(&h.platform, &officer, id, 1, &form()).await;
        assert_eq!(refusal(stale), Refusal::ChangedMeanwhile);
        forums::remove(&h.platform, &officer, id).await.expect("taken out");
        forums::remove(&h.platform, &officer, id).await.expect("twice");
        assert!(titles(h).await.is_empty());
        let gone = forums::change(&h.platform, &officer, id, 2, &form()).await;
        assert_eq!(refusal(gone), Refusal::NotFound);
    }

    async fn similar_meetings_are_told_with_what_they_share(h) {
        let officer = h.officer(Role::Secretariat).await;
        forums::create(&h.platform, &officer, ForumId::new(), &form()).await.expect("made");
        let other = ForumForm { title: "On reception".to_owned(), themes: vec!["reception".to_owned()], ..form() };
        forums::create(&h.platform, &officer, ForumId::new(), &other).await.expect("made");
        h.dialogue().with_title("Appeals, too").themes(&[Theme::Appeals]).on_days("2023-05-20", "").make().await;
        let id = h.dialogue().make().await;
        let plain = overview(&h.platform, &officer, id).await.expect("an overview").beside;
        let found: Vec<_> = plain.similar.iter().map(|one| (one.shared.nearness, one.shared.likeness)).collect();
        assert_eq!(found, [(Some(Nearness::Days), Likeness::Clear), (Some(Nearness::Quarter), Likeness::Some)]);
        assert!(matches!(plain.similar[0].found, Found::Theirs(_)) && plain.similar[0].shared.regions.is_empty());

        // Kenyans on the shortlist make it a dialogue of the African group.
        h.shortlisted(id, 2, Language::En).await;
        let regional = overview(&h.platform, &officer, id).await.expect("an overview").beside;
        assert_eq!(regional.similar[0].shared.regions, [RegionalGroup::African]);
        assert_eq!(regional.similar[0].shared.points, plain.similar[0].shared.points + 2);
    }

    async fn weekends_and_holidays_are_told_where_people_come_from_and_meet(h) {
        let officer = h.officer(Role::Secretariat).await;
        // Saturday 6 to Monday 8 May 2023, then Labour Day two years on.
        let id = h.dialogue().on_days("2023-05-06", "2023-05-08").make().await;
        let none = overview(&h.platform, &officer, id).await.expect("an overview").beside;
        assert!(none.flags.is_empty(), "nobody comes from anywhere yet");
        h.shortlisted(id, 1, Language::En).await;
        let flags = overview(&h.platform, &officer, id).await.expect("an overview").beside.flags;
        let weekends = flags.iter().filter(|flag| flag.holiday.is_none()).count();
        assert_eq!((weekends, flags[0].states.as_slice()), (2, ["KEN".to_owned()].as_slice()));

        let labour_day = h.dialogue().with(|form| form.date = "2023-05-01".to_owned()).with(|form| form.respond_by.clear()).form();
        let draft = Draft::from(&labour_day);
        let beside = forums::beside(&h.platform, &officer, None, &draft).await.expect("beside");
        assert!(beside.flags.iter().all(|flag| flag.states == ["CHE"]), "{:?}", beside.flags);
        let far = h.dialogue().with(|form| form.date = "2190-05-01".to_owned()).form();
        let beside = forums::beside(&h.platform, &officer, None, &Draft::from(&far)).await.expect("beside");
        assert!(beside.unknown && beside.flags.iter().all(|flag| flag.holiday.is_none()));
    }
}
