//! What people are told about single meetings of a series: reminders before each, and refused proposals.

use domain::reminder::RuleForm;
use domain::{
    Answer, InvitationState, ProposalState, ReceivedKind, ReceivedState, Refusal, ReminderKind,
};
use testkit::Harness;
use usecases::inbound::{self, Which};
use usecases::meetings::{self, Step};
use usecases::reminders;

use crate::inbound::posted::{Invited, post};
use crate::reading::{ics, line, message_id, text};
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

/// The letters that refuse a proposed time, in their order.
fn refusals(h: &Harness) -> Vec<Vec<u8>> {
    h.mailbox
        .mails()
        .into_iter()
        .map(|(_, bytes)| bytes)
        .filter(|bytes| message_id(bytes).starts_with("time."))
        .collect()
}

/// A mail that repeats the series as it is and proposes other times for some of its meetings: each as the start that
/// the rule gives it, and two hours from another one.
fn several_times(invited: &Invited, stamp: &str, times: &[(&str, &str)]) -> String {
    let counter = invited
        .replies("ACCEPTED", stamp)
        .replace("METHOD:REPLY", "METHOD:COUNTER")
        .replace("method=REPLY", "method=COUNTER");
    let (head, rest) = counter.split_once("BEGIN:VEVENT").expect("an event");
    let (event, tail) = rest.split_once("END:VCALENDAR").expect("an end");
    let event = format!("BEGIN:VEVENT{event}");
    let mut events = event.clone();
    for (slot, start) in times {
        let end = start.replace("T080000Z", "T100000Z");
        let moved = event
            .replace("SEQUENCE:0", &format!("SEQUENCE:0\r\nRECURRENCE-ID:{slot}"))
            .replace("DTSTART:20230314T140000Z", &format!("DTSTART:{start}"))
            .replace("DTEND:20230314T163000Z", &format!("DTEND:{end}"));
        events.push_str(&moved);
    }
    format!("{head}{events}END:VCALENDAR{tail}")
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
        let decided = inbound::decide_proposals(&h.platform, &officer, received.id.expect("an id"), Which::Rest, false).await.expect("refused");
        let [decided] = decided.times.as_slice() else { panic!("one time") };
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

    async fn times_proposed_for_several_meetings_are_decided_one_by_one_or_all_at_once(h) {
        let (officer, invited) = series(h).await;
        let proposes = |stamp: &str, times: &[(&str, &str)]| several_times(&invited, stamp, times);
        let times = [("20230321T140000Z", "20230322T080000Z"), ("20230328T130000Z", "20230329T080000Z"), ("20230404T130000Z", "20230405T080000Z")];
        let received = post(h, &proposes("130000", &times)).await;
        assert_eq!((received.kind, received.state), (ReceivedKind::Proposal, ReceivedState::Waiting));
        let id = received.id.expect("an id");
        let detail = async || inbound::queries::detail(&h.platform, &officer, id).await.expect("a page");
        let proposals = detail().await.proposals;
        let days: Vec<&str> = proposals.iter().map(|one| one.row.occurrence.as_str()).collect();
        assert_eq!(days, ["2023-03-21", "2023-03-28", "2023-04-04"], "the series itself is repeated as it is, and proposes nothing");
        let decide = async |which: Which, take: bool| inbound::decide_proposals(&h.platform, &officer, id, which, take).await;
        let so_far = refusals(h).len();

        let taken = decide(Which::One(proposals[1].row.id), true).await.expect("taken");
        assert_eq!((taken.times.len(), taken.settled), (1, false));
        assert_eq!((taken.times[0].meeting, taken.times[0].start), (Some(day("2023-03-28")), Some("2023-03-29T10:00:00".parse().expect("a time"))));
        assert_eq!(detail().await.state, ReceivedState::Waiting, "two times wait");
        let again = decide(Which::One(proposals[1].row.id), false).await.expect_err("decided once");
        assert!(matches!(again.refusal(), Some(Refusal::WrongState { .. })), "{again:?}");
        let foreign = decide(Which::One(domain::ids::ProposalId::new()), false).await.expect_err("none of this mail");
        assert_eq!(foreign.refusal(), Some(&Refusal::NotFound));

        let refused = decide(Which::One(proposals[2].row.id), false).await.expect("refused");
        assert!(!refused.settled);
        h.worker.drain().await.expect("the worker works");
        let told = refusals(h).split_off(so_far);
        assert_eq!(told.len(), 1, "nobody is written to about a time that is taken, before it is set");
        assert!(text(&told[0]).contains("Meeting: Tue 4 April 2023, 15:00–17:30"), "{}", text(&told[0]));

        let rest = decide(Which::Rest, false).await.expect("refused");
        assert_eq!((rest.times.len(), rest.settled), (1, true));
        let found = detail().await;
        let states: Vec<ProposalState> = found.proposals.iter().map(|one| one.row.state).collect();
        assert_eq!(states, [ProposalState::Refused, ProposalState::Accepted, ProposalState::Refused]);
        assert_eq!(found.state, ReceivedState::Applied);
        assert!(decide(Which::Rest, true).await.is_err(), "nothing is open");

        h.worker.drain().await.expect("the worker works");
        let so_far = refusals(h).len();
        let second = post(h, &proposes("150000", &times)).await.id.expect("an id");
        let all = inbound::decide_proposals(&h.platform, &officer, second, Which::Rest, false).await.expect("refused");
        assert_eq!((all.times.len(), all.settled), (3, true));
        h.worker.drain().await.expect("the worker works");
        let told = refusals(h).split_off(so_far);
        let named: Vec<String> = told.iter().map(|letter| line(&ics(letter).expect("a calendar part"), "RECURRENCE-ID")).collect();
        assert_eq!(named, ["20230321T150000", "20230328T150000", "20230404T150000"].map(|at| format!("RECURRENCE-ID;TZID=Europe/Zurich:{at}")));
        assert_eq!(invited.state(h).await, InvitationState::Accepted, "the answer to the series stays");
    }

    async fn two_officers_who_decide_about_one_time_at_once_decide_it_once(h) {
        let (officer, invited) = series(h).await;
        let mail = several_times(&invited, "130000", &[("20230321T140000Z", "20230322T080000Z"), ("20230328T130000Z", "20230329T080000Z")]);
        let id = post(h, &mail).await.id.expect("an id");
        let decide = |take: bool| inbound::decide_proposals(&h.platform, &officer, id, Which::Rest, take);
        let (one, other) = tokio::join!(decide(true), decide(false));
        assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
        h.worker.drain().await.expect("the worker works");
    }
}
