//! Finding a date together.

use chrono::Duration;
use domain::date_poll::{DateAnswer, DatePollState, DateReason, PollForm, SlotForm};
use domain::ids::{DateSlotId, DialogueId};
use domain::schedule::Schedule;
use domain::{Actor, Language, Problem, Refusal, Role};
use testkit::Harness;
use usecases::Result;
use usecases::date_polls::{self, Whom, queries};
use usecases::dialogues::{Edited, Seen, Tell};

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

fn row(day: &str, start: &str) -> SlotForm {
    SlotForm {
        day: day.to_owned(),
        start: start.to_owned(),
    }
}

fn form() -> PollForm {
    PollForm {
        zone: "Europe/Zurich".to_owned(),
        minutes: "120".to_owned(),
        message: "Please keep two hours free.".to_owned(),
        ..PollForm::default()
    }
}

/// A dialogue without a date and a poll of three times in March 2023.
async fn poll(h: &Harness) -> (Actor, DialogueId) {
    let officer = h.officer(Role::Secretariat).await;
    let dialogue = h.dialogue().date_to_be_determined().make().await;
    let rows = [
        row("2023-03-14", "09:00"),
        row("", ""),
        row("2023-03-14", "15:00"),
        row("2023-03-15", "03:00"),
    ];
    date_polls::create(&h.platform, &officer, dialogue, &form(), &rows)
        .await
        .expect("a poll");
    (officer, dialogue)
}

async fn whole(h: &Harness, dialogue: DialogueId) -> queries::Whole {
    let (_, poll) = queries::screen(&h.platform, &Actor::Platform, dialogue)
        .await
        .expect("a screen");
    poll.expect("a poll")
}

async fn slots(h: &Harness, dialogue: DialogueId) -> Vec<DateSlotId> {
    let whole = whole(h, dialogue).await;
    whole.slots.iter().map(|slot| slot.id).collect()
}

/// The tokens in the mails so far, in the order in which they were sent.
fn tokens(h: &Harness) -> Vec<String> {
    let mails = h.mailbox.mails();
    mails
        .iter()
        .filter_map(|(_, bytes)| {
            let text = String::from_utf8_lossy(bytes).replace("=\r\n", "");
            let (_, rest) = text.split_once("/date-poll/")?;
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')?;
            Some(rest[..end].to_owned())
        })
        .collect()
}

/// Asks so many people, and gives their tokens.
async fn asked(h: &Harness, officer: &Actor, dialogue: DialogueId, people: usize) -> Vec<String> {
    let people = h.shortlisted(dialogue, people, Language::En).await;
    let whom = Whom {
        people,
        ..Whom::default()
    };
    date_polls::ask(&h.platform, officer, dialogue, &whom)
        .await
        .expect("asked");
    h.worker.drain().await.expect("sent");
    tokens(h)
}

async fn say(h: &Harness, token: &str, answers: &[(DateSlotId, DateAnswer)]) -> Result<()> {
    date_polls::answer(&h.platform, token, None, answers).await
}

testkit::on_each_database! {
    async fn the_time_at_which_most_can_is_proposed_with_its_reason(h) {
        let (officer, dialogue) = poll(h).await;
        let tokens = asked(h, &officer, dialogue, 3).await;
        assert_eq!(tokens.len(), 3);
        let slots = slots(h, dialogue).await;
        let (morning, noon) = (slots[0], slots[1]);
        say(h, &tokens[0], &[(morning, DateAnswer::Yes), (noon, DateAnswer::IfNeedBe)]).await.expect("said");
        say(h, &tokens[1], &[(morning, DateAnswer::No), (noon, DateAnswer::Yes)]).await.expect("said");
        let found = whole(h, dialogue).await;
        assert_eq!(found.best, Some((noon, DateReason::IfNeedBe)));
        assert_eq!((found.answered(), found.voters.len()), (2, 3));
        let tally = found.slots[1].tally;
        assert_eq!((tally.yes, tally.if_need_be, tally.no, tally.silent), (1, 1, 0, 1));
        // In Nairobi it is 5:00 when it is 3:00 in Geneva: all three would sit up.
        assert_eq!(found.slots[2].tally.nights, 3);
        let nairobi = found.places.iter().find(|place| place.people == 3).expect("a place");
        assert_eq!(nairobi.zones, [chrono_tz::Africa::Nairobi]);
    }

    async fn answers_can_be_changed_until_the_poll_is_closed_and_belong_to_one_alone(h) {
        let (officer, dialogue) = poll(h).await;
        let tokens = asked(h, &officer, dialogue, 2).await;
        let slots = slots(h, dialogue).await;
        say(h, &tokens[0], &[(slots[0], DateAnswer::Yes), (slots[1], DateAnswer::Yes)]).await.expect("said");
        say(h, &tokens[0], &[(slots[0], DateAnswer::No)]).await.expect("changed");
        let shown = date_polls::show(&h.platform, &tokens[0]).await.expect("shown");
        let mine: Vec<_> = shown.slots.iter().map(|slot| slot.mine).collect();
        assert_eq!(mine, [Some(DateAnswer::No), None, None]);
        let other = date_polls::show(&h.platform, &tokens[1]).await.expect("shown");
        assert!(other.slots.iter().all(|slot| slot.mine.is_none()));
        assert_eq!(shown.there, Some(chrono_tz::Africa::Nairobi), "the capital, until they say otherwise");

        date_polls::close(&h.platform, &officer, dialogue).await.expect("closed");
        date_polls::close(&h.platform, &officer, dialogue).await.expect("closed twice");
        let late = say(h, &tokens[1], &[(slots[0], DateAnswer::Yes)]).await;
        assert!(matches!(refusal(late), Refusal::WrongState { .. }));
        date_polls::reopen(&h.platform, &officer, dialogue).await.expect("open again");
        let there = Some(chrono_tz::Asia::Tokyo);
        date_polls::answer(&h.platform, &tokens[1], there, &[(slots[0], DateAnswer::Yes)]).await.expect("said");
        let other = date_polls::show(&h.platform, &tokens[1]).await.expect("shown");
        assert_eq!(other.there, there);
    }

    async fn what_nobody_was_asked_is_no_answer(h) {
        let (officer, dialogue) = poll(h).await;
        let tokens = asked(h, &officer, dialogue, 1).await;
        assert_eq!(refusal(say(h, "nobody", &[]).await), Refusal::NotFound);
        assert_eq!(refusal(say(h, &tokens[0], &[]).await), Refusal::field("answers", Problem::Required));
        let slots = slots(h, dialogue).await;
        date_polls::remove_slot(&h.platform, &officer, dialogue, slots[2]).await.expect("taken back");
        date_polls::remove_slot(&h.platform, &officer, dialogue, slots[2]).await.expect("twice");
        let stale = say(h, &tokens[0], &[(slots[2], DateAnswer::Yes)]).await;
        assert_eq!(refusal(stale), Refusal::ChangedMeanwhile);
        date_polls::remove_slot(&h.platform, &officer, dialogue, slots[1]).await.expect("taken back");
        let last = date_polls::remove_slot(&h.platform, &officer, dialogue, slots[0]).await;
        assert!(matches!(refusal(last), Refusal::Missing { .. }));
    }

    async fn the_same_answers_sent_twice_at_once_are_kept_once(h) {
        let (officer, dialogue) = poll(h).await;
        let tokens = asked(h, &officer, dialogue, 1).await;
        let slots = slots(h, dialogue).await;
        let answers = [(slots[0], DateAnswer::Yes), (slots[1], DateAnswer::No)];
        let (one, other) = tokio::join!(say(h, &tokens[0], &answers), say(h, &tokens[0], &answers));
        one.expect("said");
        other.expect("said again");
        assert_eq!(whole(h, dialogue).await.slots[0].tally.yes, 1);
    }

    async fn nobody_is_asked_twice_and_reminders_leave_a_day_of_peace(h) {
        let (officer, dialogue) = poll(h).await;
        let tokens = asked(h, &officer, dialogue, 2).await;
        let again = Whom { shortlisted: true, ..Whom::default() };
        assert_eq!(date_polls::ask(&h.platform, &officer, dialogue, &again).await.expect("asked"), 0);
        assert_eq!(date_polls::remind(&h.platform, &officer, dialogue).await.expect("too soon"), 0);
        let slots = slots(h, dialogue).await;
        say(h, &tokens[0], &[(slots[0], DateAnswer::Yes)]).await.expect("said");
        h.clock.advance(Duration::days(2));
        assert_eq!(date_polls::remind(&h.platform, &officer, dialogue).await.expect("reminded"), 1);
        assert_eq!(date_polls::remind(&h.platform, &officer, dialogue).await.expect("too soon"), 0);
        h.worker.drain().await.expect("sent");
        let mails = h.mailbox.mails();
        assert_eq!(mails.len(), 3);
        let raw = String::from_utf8_lossy(&mails[2].1).into_owned();
        assert!(raw.contains("Reminder") && raw.contains("In-Reply-To: <date-poll."), "{raw}");
        let nobody = date_polls::ask(&h.platform, &officer, dialogue, &Whom::default()).await;
        assert_eq!(refusal(nobody), Refusal::field("whom", Problem::Required));
    }

    async fn the_result_becomes_the_plan_and_those_invited_are_told(h) {
        let (officer, dialogue) = poll(h).await;
        usecases::dialogues::convene(&h.platform, &officer, dialogue).await.expect("convened");
        let people = h.shortlisted(dialogue, 2, Language::En).await;
        usecases::invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        let whom = Whom { invited: true, ..Whom::default() };
        assert_eq!(date_polls::ask(&h.platform, &officer, dialogue, &whom).await.expect("asked"), 2);
        h.worker.drain().await.expect("sent");
        let before = h.mailbox.mails().len();

        let slot = slots(h, dialogue).await[1];
        let (head, _) = queries::screen(&h.platform, &officer, dialogue).await.expect("a screen");
        let found = date_polls::consequences(&h.platform, &officer, dialogue, head.version, slot).await.expect("seen");
        assert_eq!(found.told.len(), 2);
        let stale = date_polls::settle(&h.platform, &officer, dialogue, head.version - 1, slot, Tell::Everybody, Seen::Anything).await;
        assert_eq!(refusal(stale), Refusal::ChangedMeanwhile);
        let edited = date_polls::settle(&h.platform, &officer, dialogue, head.version, slot, Tell::Everybody, Seen::Anything).await;
        assert_eq!(edited.expect("settled"), Edited::Materially);
        h.worker.drain().await.expect("sent");
        assert_eq!(h.mailbox.mails().len(), before + 2);
        let (head, poll) = queries::screen(&h.platform, &officer, dialogue).await.expect("a screen");
        let Schedule::Hours { start, end, zone } = head.schedule else { panic!("hours: {:?}", head.schedule) };
        assert_eq!((start.to_string(), end.to_string(), zone.name()), ("2023-03-14 15:00:00".to_owned(), "2023-03-14 17:00:00".to_owned(), "Europe/Zurich"));
        assert_eq!(poll.map(|poll| poll.state), Some(DatePollState::Closed));
        let token = tokens(h).pop().expect("a token");
        let shown = date_polls::show(&h.platform, &token).await.expect("shown");
        assert_eq!(shown.settled, Some(head.schedule));
    }

    async fn answers_fix_the_clock_and_a_colleagues_change_is_not_overwritten(h) {
        let (officer, dialogue) = poll(h).await;
        let tokens = asked(h, &officer, dialogue, 1).await;
        let version = whole(h, dialogue).await.version;
        let moved = PollForm { zone: "Africa/Nairobi".to_owned(), ..form() };
        date_polls::change(&h.platform, &officer, dialogue, version, &moved).await.expect("nobody has answered");
        let stale = date_polls::change(&h.platform, &officer, dialogue, version, &form()).await;
        assert_eq!(refusal(stale), Refusal::ChangedMeanwhile);
        let slots = slots(h, dialogue).await;
        say(h, &tokens[0], &[(slots[0], DateAnswer::Yes)]).await.expect("said");
        let back = date_polls::change(&h.platform, &officer, dialogue, version + 1, &form()).await;
        assert_eq!(refusal(back), Refusal::ChangedMeanwhile);
        let words = PollForm { message: String::new(), answer_by: "2023-02-20".to_owned(), ..moved };
        date_polls::change(&h.platform, &officer, dialogue, version + 1, &words).await.expect("words change");
        h.clock.set("2023-02-20T21:30:00Z");
        assert!(!whole(h, dialogue).await.takes, "the last day has ended in Nairobi");
        date_polls::reopen(&h.platform, &officer, dialogue).await.expect("open again");
        assert!(whole(h, dialogue).await.takes);
        let more = [row("2023-03-14", "15:00"), row("2023-03-16", "10:00")];
        let twice = date_polls::add_slots(&h.platform, &officer, dialogue, &more).await;
        assert_eq!(refusal(twice), Refusal::field("start-1", Problem::AlreadyTaken));
        date_polls::add_slots(&h.platform, &officer, dialogue, &more[1..]).await.expect("added");
        assert_eq!(whole(h, dialogue).await.slots.len(), 4);
    }

    async fn only_the_secretariat_proposes_and_a_cancelled_dialogue_asks_nothing(h) {
        let (officer, dialogue) = poll(h).await;
        let lead = h.officer(Role::WorkingGroupLead).await;
        for other in [&lead, &Actor::Public] {
            let made = date_polls::create(&h.platform, other, dialogue, &form(), &[]).await;
            assert!(matches!(refusal(made), Refusal::NotPermitted | Refusal::SignInRequired));
            let asked = date_polls::ask(&h.platform, other, dialogue, &Whom::default()).await;
            assert!(matches!(refusal(asked), Refusal::NotPermitted | Refusal::SignInRequired));
            let seen = queries::screen(&h.platform, other, dialogue).await;
            assert!(matches!(refusal(seen), Refusal::NotPermitted | Refusal::SignInRequired));
        }
        date_polls::create(&h.platform, &officer, dialogue, &form(), &[]).await.expect("made already");
        let tokens = asked(h, &officer, dialogue, 1).await;
        let slots = slots(h, dialogue).await;
        usecases::dialogues::cancel(&h.platform, &officer, dialogue, "no funds").await.expect("cancelled");
        let late = say(h, &tokens[0], &[(slots[0], DateAnswer::Yes)]).await;
        assert!(matches!(refusal(late), Refusal::WrongState { .. }));
        assert!(matches!(refusal(date_polls::reopen(&h.platform, &officer, dialogue).await), Refusal::WrongState { .. }));
    }
}
