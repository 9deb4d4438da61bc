//! Reminders by rule: each once, and never to those who asked for none.

use domain::reminder::RuleForm;
use domain::{Actor, Language, Refusal, ReminderKind, Role};
use usecases::invitations::{self, Show};
use usecases::{dialogues, reminders};

use crate::reading::{ics, subject, text};

fn refusal<T: std::fmt::Debug>(result: usecases::Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

fn rule(kind: ReminderKind, days: &str) -> RuleForm {
    RuleForm {
        kind: kind.code().to_owned(),
        days: days.to_owned(),
    }
}

async fn answer(h: &testkit::Harness, invitation: domain::ids::InvitationId, said: &str) {
    let form = domain::invitation::RsvpForm {
        answer: said.into(),
        ..Default::default()
    };
    let rsvp = domain::invitation::parse(&form).expect("an answer");
    invitations::answer(
        &h.platform,
        &invitations::token(&h.platform, invitation),
        &rsvp,
    )
    .await
    .expect("answered");
}

testkit::on_each_database! {
    async fn each_rule_reminds_each_person_once(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(5).await;
        let people = h.shortlisted(dialogue, 3, Language::En).await;
        invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        h.worker.drain().await.expect("the worker works");
        assert_eq!(refusal(reminders::add(&h.platform, &h.officer(Role::FocalPoint).await, dialogue, &rule(ReminderKind::NoAnswer, "7")).await), Refusal::NotPermitted);
        for (kind, days) in [(ReminderKind::NoAnswer, "7"), (ReminderKind::NoAnswer, "14"), (ReminderKind::Before, "3"), (ReminderKind::NoNomination, "2")] {
            reminders::add(&h.platform, &officer, dialogue, &rule(kind, days)).await.expect("a rule");
        }
        reminders::add(&h.platform, &officer, dialogue, &rule(ReminderKind::NoAnswer, "7")).await.expect("adding it twice is adding it once");
        let overview = invitations::overview(&h.platform, &officer, dialogue, Show::All).await.expect("a list");
        answer(h, overview.lines[0].invitation, "accepted").await;
        answer(h, overview.lines[1].invitation, "declined").await;
        h.worker.drain().await.expect("the worker works");
        assert_eq!(reminders::send_due(&h.platform).await.expect("a sweep"), 0);
        let mails = h.mailbox.mails().len();

        h.clock.advance(chrono::Duration::days(7));
        let lines = reminders::list(&h.platform, &officer, dialogue).await.expect("rules");
        assert_eq!(lines.iter().map(|line| (line.kind, line.days, line.due)).collect::<Vec<_>>(), [
            (ReminderKind::Before, 3, 0), (ReminderKind::NoAnswer, 7, 1), (ReminderKind::NoAnswer, 14, 0), (ReminderKind::NoNomination, 2, 1),
        ]);
        // Two workers look at the same moment: each person still gets one.
        let (one, two) = tokio::join!(reminders::send_due(&h.platform), reminders::send_due(&h.platform));
        assert_eq!(one.expect("a sweep") + two.expect("a sweep"), 2);
        assert_eq!(reminders::send_due(&h.platform).await.expect("a sweep"), 0);
        h.worker.drain().await.expect("the worker works");
        let sent: Vec<Vec<u8>> = h.mailbox.mails().into_iter().skip(mails).map(|(_, bytes)| bytes).collect();
        let mut subjects: Vec<String> = sent.iter().map(|mail| subject(mail)).collect();
        subjects.sort();
        assert_eq!(subjects, ["Reminder: Quality of first-instance decisions", "Your nomination: Quality of first-instance decisions"]);
        for mail in &sent {
            assert_eq!(ics(mail), None, "a reminder carries no second way to decline");
            let raw = String::from_utf8_lossy(mail).replace("\r\n ", " ");
            assert!(raw.contains("List-Unsubscribe: <http://convener.example/rsvp/") && raw.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), "{raw}");
            assert!(text(mail).contains("/reminders"));
        }

        h.clock.set("2023-03-12T12:00:00Z");
        assert_eq!(reminders::send_due(&h.platform).await.expect("a sweep"), 1, "the one who comes; the deadline for the silent has passed");
        h.worker.drain().await.expect("the worker works");
        assert!(subject(&h.mailbox.mails().last().expect("a mail").1).starts_with("Coming up: "));
    }

    async fn a_change_of_time_is_a_new_question_and_a_wish_for_silence_is_kept(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(5).await;
        let people = h.shortlisted(dialogue, 2, Language::En).await;
        invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        reminders::add(&h.platform, &officer, dialogue, &rule(ReminderKind::NoAnswer, "3")).await.expect("a rule");
        h.clock.advance(chrono::Duration::days(3));
        assert_eq!(reminders::send_due(&h.platform).await.expect("a sweep"), 2);
        let overview = invitations::overview(&h.platform, &officer, dialogue, Show::All).await.expect("a list");
        let token = invitations::token(&h.platform, overview.lines[0].invitation);
        assert!(reminders::wanted(&h.platform, &token).await.expect("a look").1);
        reminders::end(&h.platform, &token).await.expect("ended");
        reminders::end(&h.platform, &token).await.expect("ended twice");
        assert!(!reminders::wanted(&h.platform, &token).await.expect("a look").1);
        assert_eq!(refusal(reminders::end(&h.platform, "guess").await), Refusal::NotFound);

        let row = entity_of(h, dialogue).await;
        let mut form = dialogues::rows::form_of(&dialogues::rows::plan_of(&row, Vec::new()).expect("a plan"));
        form.place = "Nairobi".to_owned();
        dialogues::edit(&h.platform, &officer, dialogue, row.version, &form, dialogues::Tell::Everybody).await.expect("saved");
        assert_eq!(reminders::send_due(&h.platform).await.expect("a sweep"), 0);
        h.clock.advance(chrono::Duration::days(3));
        assert_eq!(reminders::send_due(&h.platform).await.expect("a sweep"), 1);
        h.worker.drain().await.expect("the worker works");

        let id = reminders::list(&h.platform, &officer, dialogue).await.expect("rules")[0].id;
        reminders::remove(&h.platform, &officer, id).await.expect("ended");
        assert_eq!(refusal(reminders::remove(&h.platform, &officer, id).await), Refusal::NotFound);
        reminders::add(&h.platform, &officer, dialogue, &rule(ReminderKind::NoAnswer, "3")).await.expect("taken up again");
        assert_eq!(reminders::send_due(&h.platform).await.expect("a sweep"), 0, "whom it reminded is not reminded again");
        assert!(reminders::add(&h.platform, &Actor::Public, dialogue, &rule(ReminderKind::Before, "1")).await.is_err());
    }
}

async fn entity_of(
    h: &testkit::Harness,
    dialogue: domain::ids::DialogueId,
) -> entity::dialogue::Model {
    use sea_orm::EntityTrait;
    entity::dialogue::Entity::find_by_id(dialogue)
        .one(h.platform.db())
        .await
        .expect("a look-up")
        .expect("a dialogue")
}
