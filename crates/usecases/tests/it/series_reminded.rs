//! What people are told about single meetings of a series: reminders before each, and refused proposals.

use domain::reminder::RuleForm;
use domain::{Answer, InvitationState, ReceivedKind, ReceivedState, ReminderKind};
use testkit::Harness;
use usecases::meetings::{self, Step};
use usecases::{inbound, reminders};

use crate::inbound::posted::{Invited, post};
use crate::reading::{ics, line, text};
use crate::series::{day, event, letters, moved, replies_to_one, series, step};

fn before(days: u32) -> RuleForm {
    RuleForm {
        kind: ReminderKind::Before.to_string(),
        days: days.to_string(),
    }
}

/// The meetings that a reminder names which is sent at this moment.
async fn reminded_of(h: &Harness, invited: &Invited, now: &str) -> Vec<String> {
    h.clock.set(now);
    let so_far = letters(h, invited).len();
    reminders::send_due(&h.platform).await.expect("a sweep");
    h.worker.drain().await.expect("the worker works");
    let sent = letters(h, invited).split_off(so_far);
    assert!(sent.len() <= 1, "one mail at a time");
    let sent = sent.first().map(|mail| text(mail)).unwrap_or_default();
    sent.lines()
        .filter_map(|line| line.strip_prefix("Meeting: "))
        .map(str::to_owned)
        .collect()
}

testkit::on_each_database! {
    async fn each_meeting_is_reminded_of_a_moved_one_from_its_new_time_and_a_dropped_one_not_at_all(h) {
        let (officer, invited) = series(h).await;
        reminders::add(&h.platform, &officer, invited.dialogue, &before(3)).await.expect("a rule");
        assert!(reminded_of(h, &invited, "2023-03-11T13:00:00Z").await.is_empty());
        let first = reminded_of(h, &invited, "2023-03-11T14:00:00Z").await;
        assert_eq!(first, ["Tue 14 March 2023, 15:00–17:30 Geneva (UTC+1)"]);
        assert!(reminded_of(h, &invited, "2023-03-13T14:00:00Z").await.is_empty(), "once");
        // What becomes of other meetings raises SEQUENCE, and asks nobody to be reminded again.
        step(h, &officer, invited.dialogue, &Step::Drop { day: day("2023-03-21") }).await.expect("dropped");
        assert!(reminded_of(h, &invited, "2023-03-14T08:00:00Z").await.is_empty());
        assert!(reminded_of(h, &invited, "2023-03-20T14:00:00Z").await.is_empty(), "it does not take place");
        let third = reminded_of(h, &invited, "2023-03-25T14:00:00Z").await;
        assert_eq!(third, ["Tue 28 March 2023, 15:00–17:30 Geneva (UTC+2)"], "72 hours before, though the clocks change");
        step(h, &officer, invited.dialogue, &moved("2023-03-28", "2023-04-03")).await.expect("moved");
        assert!(reminded_of(h, &invited, "2023-03-27T14:00:00Z").await.is_empty());
        // Two that fall due together are one mail, which names both.
        let both = reminded_of(h, &invited, "2023-04-02T08:00:00Z").await;
        assert_eq!(both, ["Mon 3 April 2023, 10:00–11:00 Geneva (UTC+2)", "Tue 4 April 2023, 15:00–17:30 Geneva (UTC+2)"]);
        assert!(reminded_of(h, &invited, "2023-04-03T20:00:00Z").await.is_empty());
    }

    async fn who_does_not_come_to_a_meeting_is_not_reminded_of_it(h) {
        let (officer, invited) = series(h).await;
        reminders::add(&h.platform, &officer, invited.dialogue, &before(3)).await.expect("a rule");
        meetings::answer(&h.platform, &invited.token, day("2023-03-14"), Answer::Declined).await.expect("answered");
        assert!(reminded_of(h, &invited, "2023-03-12T08:00:00Z").await.is_empty());
        assert_eq!(reminded_of(h, &invited, "2023-03-19T08:00:00Z").await.len(), 1);
        reminders::end(&h.platform, &invited.token).await.expect("ended");
        assert!(reminded_of(h, &invited, "2023-03-26T08:00:00Z").await.is_empty(), "no more, please");
    }

    async fn a_refused_time_for_one_meeting_is_told_about_that_meeting(h) {
        let (officer, invited) = series(h).await;
        let proposal = replies_to_one(&invited, "TENTATIVE", "130000", ":20230328T130000Z")
            .replace("METHOD:REPLY", "METHOD:COUNTER").replace("method=REPLY", "method=COUNTER")
            .replace("DTSTART:20230314T140000Z", "DTSTART:20230329T080000Z").replace("DTEND:20230314T163000Z", "DTEND:20230329T100000Z");
        let received = post(h, &proposal).await;
        assert_eq!((received.kind, received.state), (ReceivedKind::Proposal, ReceivedState::Waiting));
        let decided = inbound::decide_proposal(&h.platform, &officer, received.id.expect("an id"), false).await.expect("refused");
        assert_eq!(decided.meeting, Some(day("2023-03-28")));
        let local = |raw: &str| Some(raw.parse().expect("a time"));
        assert_eq!((decided.start, decided.end), (local("2023-03-29T10:00:00"), local("2023-03-29T12:00:00")));
        h.worker.drain().await.expect("the worker works");
        let (_, letter) = h.mailbox.mails().pop().expect("a letter");
        assert!(text(&letter).contains("Meeting: Tue 28 March 2023, 15:00–17:30"), "{}", text(&letter));
        let refused = ics(&letter).expect("a calendar part");
        assert_eq!(line(&refused, "METHOD"), "METHOD:DECLINECOUNTER");
        assert_eq!(refused.matches("BEGIN:VEVENT").count(), 1);
        assert_eq!(line(&refused, "RECURRENCE-ID"), "RECURRENCE-ID;TZID=Europe/Zurich:20230328T150000");
        assert!(!event(&refused).contains("RRULE") && !event(&refused).contains("DTSTART"), "{refused}");
        assert_eq!(invited.state(h).await, InvitationState::Accepted, "the answer to the series stays");
    }
}
