//! Sendings: planned, held, stopped, sent once more, paced by domain, and logged for good.

use domain::ids::DialogueId;
use domain::{
    FieldError, InvitationState, Language, Problem, Refusal, Role, SendingKind, SendingState,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use testkit::Harness;
use usecases::invitations::{self, Show};
use usecases::mailer::{Failure, Throttle};
use usecases::sendings::{self, Plan};
use usecases::worker::Worker;

use crate::reading::{ics, line, message_id, subject};

fn refusal<T: std::fmt::Debug>(result: usecases::Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

fn at(date: &str, time: &str) -> Plan {
    Plan {
        date: date.to_owned(),
        time: time.to_owned(),
    }
}

async fn invitations_left(h: &Harness, dialogue: DialogueId) -> u64 {
    entity::invitation::Entity::find()
        .filter(entity::invitation::Column::DialogueId.eq(dialogue))
        .count(h.platform.db())
        .await
        .expect("a count")
}

testkit::on_each_database! {
    async fn planned_letters_leave_at_their_moment_by_the_clock_of_the_meeting(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(5).await;
        let people = h.shortlisted(dialogue, 2, Language::En).await;
        for (plan, field) in [(at("2023-02-06", "12:59"), "send_date"), (at("2023-03-04", "09:00"), "send_date")] {
            let refused = refusal(invitations::issue_at(&h.platform, &officer, dialogue, &people, &plan).await);
            assert_eq!(refused, Refusal::Invalid(vec![FieldError::new(field, Problem::InThePast)]));
        }
        let refused = refusal(invitations::issue_at(&h.platform, &officer, dialogue, &people, &at("2023-02-08", "")).await);
        assert_eq!(refused, Refusal::Invalid(vec![FieldError::new("send_time", Problem::Required)]));
        invitations::issue_at(&h.platform, &officer, dialogue, &people, &at("2023-02-08", "09:00")).await.expect("planned");
        h.worker.drain().await.expect("the worker works");
        assert_eq!(h.mailbox.mails().len(), 0);
        let lines = sendings::list(&h.platform, &officer, dialogue).await.expect("a list");
        assert_eq!((lines[0].state, lines[0].kind, lines[0].people), (SendingState::Planned, SendingKind::Invitation, 2));
        let progress = invitations::progress(&h.platform, &officer, dialogue).await.expect("a count");
        assert_eq!((progress.total, progress.later, progress.queued, progress.minutes_left()), (2, 2, 0, None), "nothing is on its way");
        h.clock.set("2023-02-08T07:59:59Z");
        h.worker.drain().await.expect("the worker works");
        assert_eq!(h.mailbox.mails().len(), 0);
        h.clock.set("2023-02-08T08:00:00Z");
        h.worker.drain().await.expect("the worker works");
        assert_eq!(h.mailbox.mails().len(), 2);
        assert!(String::from_utf8_lossy(&h.mailbox.mails()[0].1).contains("Date: Wed, 08 Feb 2023 08:00:00"));
        let lines = sendings::list(&h.platform, &officer, dialogue).await.expect("a list");
        assert_eq!((lines[0].state, lines[0].sent), (SendingState::Done, 2));
    }

    async fn a_sending_that_is_held_waits_and_goes_on(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(5).await;
        let people = h.shortlisted(dialogue, 3, Language::En).await;
        invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        let id = sendings::list(&h.platform, &officer, dialogue).await.expect("a list")[0].id;
        let stranger = h.officer(Role::FocalPoint).await;
        assert_eq!(refusal(sendings::hold(&h.platform, &stranger, id).await), Refusal::NotPermitted);
        assert_eq!(invitations::progress(&h.platform, &officer, dialogue).await.expect("a count").queued, 3);
        sendings::hold(&h.platform, &officer, id).await.expect("held");
        assert_eq!(invitations::progress(&h.platform, &officer, dialogue).await.expect("a count").later, 3);
        assert_eq!(refusal(sendings::hold(&h.platform, &officer, id).await), Refusal::WrongState { state: SendingState::Held.label_key() });
        h.worker.drain().await.expect("the worker works");
        assert_eq!(h.mailbox.mails().len(), 0);
        sendings::resume(&h.platform, &officer, id).await.expect("resumed");
        h.worker.drain().await.expect("the worker works");
        assert_eq!(h.mailbox.mails().len(), 3);
        assert_eq!(refusal(sendings::stop(&h.platform, &officer, id).await), Refusal::WrongState { state: SendingState::Done.label_key() });
    }

    async fn stopping_leaves_out_those_whom_nobody_wrote_to_and_frees_their_seats(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(3).await;
        let people = h.shortlisted(dialogue, 3, Language::En).await;
        invitations::issue(&h.platform, &officer, dialogue, &people[..1]).await.expect("issued");
        h.worker.drain().await.expect("the worker works");
        invitations::issue(&h.platform, &officer, dialogue, &people[1..]).await.expect("issued");
        // One of the two was tried: nobody knows whether the server has it.
        h.mailbox.fail_next(Failure::ForNow("connection lost after DATA".to_owned()));
        let id = sendings::list(&h.platform, &officer, dialogue).await.expect("a list")[0].id;
        let one = usecases::outbox::claim(&h.platform, "nobody", 1).await.expect("one job");
        assert_eq!(one.len(), 1);
        assert_eq!(sendings::stop(&h.platform, &officer, id).await.expect("stopped"), 1);
        assert_eq!(invitations_left(h, dialogue).await, 2);
        let lines = sendings::list(&h.platform, &officer, dialogue).await.expect("a list");
        assert_eq!((lines[0].state, lines[0].stopped_people), (SendingState::Stopped, 1));
        h.clock.advance(usecases::outbox::LEASE + chrono::Duration::seconds(1));
        h.worker.drain().await.expect("the worker works");
        h.clock.advance(chrono::Duration::minutes(1));
        h.worker.drain().await.expect("the worker works");
        assert_eq!(h.mailbox.mails().len(), 2, "who may have been written to stays invited");
        let left = invitations::candidates(&h.platform, &officer, dialogue).await.expect("candidates");
        assert_eq!((left.ready.len(), left.seats_free), (1, 1), "the other can be invited anew");
    }

    async fn stopping_a_planned_sending_takes_its_updates_with_it(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(3).await;
        let people = h.shortlisted(dialogue, 2, Language::En).await;
        invitations::issue_at(&h.platform, &officer, dialogue, &people, &at("2023-02-20", "09:00")).await.expect("planned");
        let id = sendings::list(&h.platform, &officer, dialogue).await.expect("a list")[0].id;
        let row = entity::dialogue::Entity::find_by_id(dialogue).one(h.platform.db()).await.expect("a look-up").expect("a dialogue");
        let mut form = usecases::dialogues::rows::form_of(&usecases::dialogues::rows::plan_of(&row, Vec::new()).expect("a plan"));
        form.place = "Nairobi".to_owned();
        usecases::dialogues::edit(&h.platform, &officer, dialogue, row.version, &form, usecases::dialogues::Tell::Everybody).await.expect("saved");
        assert_eq!(sendings::stop(&h.platform, &officer, id).await.expect("stopped"), 2);
        assert_eq!(invitations_left(h, dialogue).await, 0);
        h.clock.set("2023-02-21T09:00:00Z");
        h.worker.drain().await.expect("the worker works");
        assert_eq!(h.mailbox.mails().len(), 0);
    }

    async fn those_who_have_not_answered_get_the_same_invitation_once_more(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(5).await;
        let people = h.shortlisted(dialogue, 2, Language::En).await;
        invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        assert_eq!(sendings::silent(&h.platform, &officer, dialogue).await.expect("a count"), 0, "they are being written to");
        assert_eq!(refusal(sendings::to_the_silent(&h.platform, &officer, dialogue).await), Refusal::NotFound);
        h.worker.drain().await.expect("the worker works");
        let overview = invitations::overview(&h.platform, &officer, dialogue, Show::All).await.expect("a list");
        let rsvp = domain::invitation::parse(&domain::invitation::RsvpForm { answer: "declined".into(), ..Default::default() }).expect("an answer");
        invitations::answer(&h.platform, &invitations::token(&h.platform, overview.lines[0].invitation), &rsvp).await.expect("answered");
        h.worker.drain().await.expect("the worker works");
        let before = h.mailbox.mails();
        assert_eq!(sendings::to_the_silent(&h.platform, &officer, dialogue).await.expect("sent"), 1);
        h.worker.drain().await.expect("the worker works");
        let mails = h.mailbox.mails();
        assert_eq!(mails.len(), before.len() + 1);
        let (to, again) = mails.last().cloned().expect("a mail");
        let first = before.iter().find(|(address, _)| *address == to).map(|(_, bytes)| bytes.clone()).expect("the first mail");
        let (first_ics, again_ics) = (ics(&first).expect("a part"), ics(&again).expect("a part"));
        assert_eq!(first_ics, again_ics, "a re-send changes nothing, DTSTAMP and SEQUENCE included");
        assert_ne!(message_id(&first), message_id(&again));
    }

    async fn a_letter_can_be_tried_out_on_oneself(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(5).await;
        let people = h.shortlisted(dialogue, 1, Language::Fr).await;
        sendings::to_oneself(&h.platform, &officer, dialogue, people[0]).await.expect("sent");
        h.worker.drain().await.expect("the worker works");
        let (to, bytes) = h.mailbox.mails()[0].clone();
        assert_eq!(to, "secretariat@convener.example");
        assert!(subject(&bytes).starts_with("[Essai] Invitation"), "{}", subject(&bytes));
        assert!(line(&ics(&bytes).expect("a part"), "ATTENDEE").ends_with("mailto:secretariat@convener.example"));
        assert_eq!(invitations_left(h, dialogue).await, 0);
        let stranger = h.officer(Role::FocalPoint).await;
        assert_eq!(refusal(sendings::to_oneself(&h.platform, &stranger, dialogue, people[0]).await), Refusal::NotPermitted);
    }

    async fn every_try_of_a_mail_stays_on_record(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(5).await;
        let people = h.shortlisted(dialogue, 1, Language::En).await;
        invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        for reply in ["451 4.7.1 greylisted", "421 4.3.2 shutting down"] {
            h.mailbox.fail_next(Failure::ForNow(reply.to_owned()));
            h.worker.drain().await.expect("the worker works");
            h.clock.advance(chrono::Duration::minutes(5));
        }
        h.worker.drain().await.expect("the worker works");
        let overview = invitations::overview(&h.platform, &officer, dialogue, Show::All).await.expect("a list");
        let detail = invitations::detail(&h.platform, &officer, dialogue, overview.lines[0].invitation).await.expect("a detail");
        let log: Vec<(i64, &str, &str)> = detail.tries.iter().rev().map(|tried| (tried.nth, tried.outcome.code(), tried.reply.as_str())).collect();
        assert_eq!(log, [(1, "later", "451 4.7.1 greylisted"), (2, "later", "421 4.3.2 shutting down"), (3, "taken", "250 kept")]);
    }

    async fn a_domain_is_given_its_pace_and_nobody_is_left_out(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(40).await;
        let people = h.shortlisted(dialogue, 40, Language::En).await;
        invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        let paced = Worker::new(h.platform.clone(), h.mailbox.clone())
            .throttled(Throttle::per_minute(60).expect("a pace"));
        paced.drain().await.expect("the worker works");
        let at_once = h.mailbox.mails().len();
        assert_eq!(at_once, 11);
        h.clock.advance(chrono::Duration::seconds(10));
        paced.drain().await.expect("the worker works");
        let later = h.mailbox.mails().len();
        assert!((20..=22).contains(&later), "{later}");
        for _ in 0..40 {
            h.clock.advance(chrono::Duration::seconds(1));
            paced.drain().await.expect("the worker works");
        }
        assert_eq!(h.mailbox.mails().len(), 40);
        let tries: Vec<i64> = entity::mail::Entity::find().order_by_asc(entity::mail::Column::Id).all(h.platform.db()).await.expect("mails")
            .iter().map(|mail| mail.tries).collect();
        assert!(tries.iter().all(|tries| *tries == 1), "waiting is no try");
        let overview = invitations::overview(&h.platform, &officer, dialogue, Show::State(InvitationState::Issued)).await.expect("a list");
        assert_eq!(overview.lines.len(), 40);
    }
}
