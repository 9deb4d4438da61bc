//! What those who are invited are told after their invitation, and in which order.

use domain::dialogue::{News, PlanForm};
use domain::ids::{DialogueId, InvitationId, PersonId};
use domain::invitation::{RsvpForm, parse};
use domain::{
    Actor, DialogueState, FieldError, InvitationState, Language, MailKind, Problem, Refusal, Role,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use testkit::Harness;
use usecases::dialogues::{self, Edited, Tell, rows};
use usecases::invitations::{self, Show};
use usecases::mailer::Failure;

use crate::reading::{ics, line, message_id, subject, text};

fn refusal<T: std::fmt::Debug>(result: usecases::Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

async fn plan(h: &Harness, id: DialogueId) -> (i64, PlanForm) {
    let row = entity::dialogue::Entity::find_by_id(id)
        .one(h.platform.db())
        .await
        .expect("a look-up")
        .expect("a dialogue");
    let plan = rows::plan_of(&row, Vec::new()).expect("a plan");
    (row.version, rows::form_of(&plan))
}

/// Saves the plan with something changed, as the officer does.
async fn change(
    h: &Harness,
    officer: &Actor,
    id: DialogueId,
    change: impl FnOnce(&mut PlanForm),
) -> usecases::Result<Edited> {
    let (version, mut form) = plan(h, id).await;
    change(&mut form);
    dialogues::edit(&h.platform, officer, id, version, &form, Tell::Everybody).await
}

async fn invitation(
    h: &Harness,
    dialogue: DialogueId,
    person: PersonId,
) -> entity::invitation::Model {
    use entity::invitation::{Column, Entity};
    Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::PersonId.eq(person))
        .one(h.platform.db())
        .await
        .expect("a look-up")
        .expect("an invitation")
}

async fn answer(h: &Harness, id: InvitationId, said: &str) {
    let form = RsvpForm {
        answer: said.to_owned(),
        ..RsvpForm::default()
    };
    let rsvp = parse(&form).expect("a complete answer");
    invitations::answer(&h.platform, &invitations::token(&h.platform, id), &rsvp)
        .await
        .expect("answered");
}

/// The mails to an address, confirmations of answers left out.
fn letters_to(h: &Harness, address: &str) -> Vec<Vec<u8>> {
    h.mailbox
        .mails()
        .into_iter()
        .filter(|(to, bytes)| to == address && message_id(bytes).starts_with("inv."))
        .map(|(_, bytes)| bytes)
        .collect()
}

fn later(form: &mut PlanForm) {
    form.start_time = "16:00".to_owned();
    form.end_time = "18:00".to_owned();
}

testkit::on_each_database! {
    async fn changing_the_time_raises_sequence_by_one_and_asks_again_but_changing_the_description_does_neither(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(5).await;
        let people = h.shortlisted(dialogue, 2, Language::En).await;
        invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        let first = invitation(h, dialogue, people[0]).await;
        answer(h, first.id, "accepted").await;
        h.worker.drain().await.expect("the worker works");

        h.clock.advance(chrono::Duration::hours(1));
        let edited = change(h, &officer, dialogue, |form| form.summary = "Another question.".to_owned()).await.expect("saved");
        assert_eq!(edited, Edited::InWords);
        h.worker.drain().await.expect("the worker works");
        let after = invitation(h, dialogue, people[0]).await;
        assert_eq!((after.state, after.sequence), (InvitationState::Accepted, 0));
        let letters = letters_to(h, first.email.as_str());
        let (request, reworded) = (ics(&letters[0]).expect("a calendar part"), ics(&letters[1]).expect("a calendar part"));
        assert_eq!(line(&reworded, "SEQUENCE"), "SEQUENCE:0");
        assert!(line(&reworded, "ATTENDEE").contains("PARTSTAT=ACCEPTED"), "{reworded}");
        assert!(line(&request, "DTSTAMP") < line(&reworded, "DTSTAMP"));
        assert!(reworded.contains("Another question."));

        h.clock.advance(chrono::Duration::hours(1));
        assert_eq!(change(h, &officer, dialogue, later).await.expect("saved"), Edited::Materially);
        h.worker.drain().await.expect("the worker works");
        let after = invitation(h, dialogue, people[0]).await;
        assert_eq!((after.state, after.sequence, after.answered_at), (InvitationState::Issued, 1, None));
        let letters = letters_to(h, first.email.as_str());
        assert_eq!(letters.len(), 3);
        let moved = ics(&letters[2]).expect("a calendar part");
        assert_eq!(line(&moved, "METHOD"), "METHOD:REQUEST");
        assert_eq!(line(&moved, "SEQUENCE"), "SEQUENCE:1");
        assert!(line(&moved, "ATTENDEE").contains("PARTSTAT=NEEDS-ACTION") && line(&moved, "ATTENDEE").contains("RSVP=TRUE"));
        assert_eq!(line(&moved, "DTSTART"), "DTSTART;TZID=Europe/Zurich:20230314T160000");
        for name in ["UID", "ORGANIZER"] {
            assert_eq!(line(&moved, name), line(&request, name));
        }
        assert!(subject(&letters[2]).starts_with("Changed: "));
        assert!(text(&letters[2]).contains("Until now: Tue 14 March 2023, 15:00"), "{}", text(&letters[2]));
        let ids: std::collections::HashSet<String> = letters.iter().map(|mail| message_id(mail)).collect();
        assert_eq!(ids.len(), 3);
    }

    async fn the_consequences_of_a_change_are_known_before_it_is_saved(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(5).await;
        let people = [h.shortlisted(dialogue, 2, Language::En).await, h.shortlisted(dialogue, 1, Language::Ar).await].concat();
        invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        let declined = invitation(h, dialogue, people[0]).await;
        answer(h, declined.id, "declined").await;
        h.worker.drain().await.expect("the worker works");
        let mails = h.mailbox.mails().len();

        let (version, mut form) = plan(h, dialogue).await;
        later(&mut form);
        let found = dialogues::consequences(&h.platform, &officer, dialogue, version, &form).await.expect("consequences");
        assert_eq!(found.news, Some(News::Moved));
        assert_eq!(found.told.len(), 2, "whoever declined is not told");
        assert_eq!(found.letters.iter().map(|letter| (letter.language, letter.people)).collect::<Vec<_>>(), [(Language::En, 1), (Language::Ar, 1)]);
        assert!(found.letters.iter().all(|letter| letter.ics.as_deref().is_some_and(|ics| ics.contains("T160000"))));
        for letter in &found.letters {
            // Whoever prepares a change is shown nobody's way to answer.
            let whole = format!("{}{}{}", letter.text, letter.html, letter.ics.clone().unwrap_or_default());
            assert!(letter.text.contains("/rsvp/…") && letter.html.contains("/rsvp/…"), "{whole}");
            for person in &people {
                let token = invitations::token(&h.platform, invitation(h, dialogue, *person).await.id);
                assert!(!whole.contains(&token), "{whole}");
            }
        }
        assert_eq!(found.changes.iter().map(|change| change.field.as_str()).collect::<Vec<_>>(), ["start_time", "end_time"]);
        let stranger = h.officer(Role::FocalPoint).await;
        assert_eq!(refusal(dialogues::consequences(&h.platform, &stranger, dialogue, version, &form).await), Refusal::NotPermitted);
        assert_eq!(plan(h, dialogue).await.0, version, "nothing was saved");
        h.worker.drain().await.expect("the worker works");
        assert_eq!(h.mailbox.mails().len(), mails);

        form.seats = "30".to_owned();
        form.start_time = "15:00".to_owned();
        form.end_time = "17:30".to_owned();
        let quiet = dialogues::consequences(&h.platform, &officer, dialogue, version, &form).await.expect("consequences");
        assert_eq!((quiet.news, quiet.told.len()), (None, 0));
    }

    async fn a_corrected_letter_can_be_saved_without_telling_anybody(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(5).await;
        let people = h.shortlisted(dialogue, 1, Language::En).await;
        invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        h.worker.drain().await.expect("the worker works");
        let (version, mut form) = plan(h, dialogue).await;
        form.title = "Quality of first instance decisions".to_owned();
        dialogues::edit(&h.platform, &officer, dialogue, version, &form, Tell::OnlyWhenAskedAgain).await.expect("saved");
        h.worker.drain().await.expect("the worker works");
        assert_eq!(h.mailbox.mails().len(), 1);
        form.place = "Nairobi".to_owned();
        dialogues::edit(&h.platform, &officer, dialogue, version + 1, &form, Tell::OnlyWhenAskedAgain).await.expect("saved");
        h.worker.drain().await.expect("the worker works");
        assert_eq!(h.mailbox.mails().len(), 2, "who must answer again is always told");
    }

    async fn a_change_that_asks_again_needs_a_deadline_that_lies_ahead(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(5).await;
        let people = h.shortlisted(dialogue, 1, Language::En).await;
        invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        let id = invitation(h, dialogue, people[0]).await.id;
        answer(h, id, "accepted").await;
        h.worker.drain().await.expect("the worker works");
        h.clock.set("2023-03-10T12:00:00Z");
        let refused = refusal(change(h, &officer, dialogue, later).await);
        assert_eq!(refused, Refusal::Invalid(vec![FieldError::new("respond_by", Problem::InThePast)]));
        assert_eq!(invitation(h, dialogue, people[0]).await.state, InvitationState::Accepted);
        change(h, &officer, dialogue, |form| { later(form); form.respond_by = "2023-03-13".to_owned(); }).await.expect("saved");
        assert_eq!(invitation(h, dialogue, people[0]).await.state, InvitationState::Issued);
        h.worker.drain().await.expect("the worker works");
        h.clock.set("2023-03-20T12:00:00Z");
        let mails = h.mailbox.mails().len();
        change(h, &officer, dialogue, |form| form.place = "Nairobi".to_owned()).await.expect("the record is corrected");
        h.worker.drain().await.expect("the worker works");
        assert_eq!(h.mailbox.mails().len(), mails, "what is over is news for nobody");
    }

    async fn a_to_be_determined_dialogue_has_no_calendar_part_until_a_day_then_hours_are_known_and_none_when_it_is_open_again(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.dialogue_like(3, |row| {
            row.schedule = "to-be-determined".to_owned();
            row.respond_by = None;
        }).await;
        let people = h.shortlisted(dialogue, 1, Language::En).await;
        invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        let on_a_day = |form: &mut PlanForm| {
            form.schedule = "days".to_owned();
            form.date = "2023-05-16".to_owned();
        };
        let at_hours = |form: &mut PlanForm| {
            form.schedule = "hours".to_owned();
            form.date = "2023-05-16".to_owned();
            form.start_time = "10:00".to_owned();
            form.end_time = "12:00".to_owned();
            form.zone = "Africa/Nairobi".to_owned();
        };
        change(h, &officer, dialogue, on_a_day).await.expect("a day");
        change(h, &officer, dialogue, at_hours).await.expect("hours");
        let before = invitation(h, dialogue, people[0]).await;
        change(h, &officer, dialogue, |form| form.schedule = "to-be-determined".to_owned()).await.expect("open again");
        let after = invitation(h, dialogue, people[0]).await;
        change(h, &officer, dialogue, at_hours).await.expect("hours again");
        h.worker.drain().await.expect("the worker works");
        let letters = letters_to(h, before.email.as_str());
        let parts: Vec<Option<String>> = letters.iter().map(|mail| ics(mail)).collect();
        assert_eq!(parts.len(), 5);
        assert_eq!(parts[0], None);
        let part = |nth: usize| parts[nth].clone().expect("a calendar part");
        let day = part(1);
        assert_eq!(line(&day, "DTSTART"), "DTSTART;VALUE=DATE:20230516");
        assert_eq!((line(&day, "STATUS"), line(&day, "TRANSP")), ("STATUS:TENTATIVE".to_owned(), "TRANSP:TRANSPARENT".to_owned()));
        let hours = part(2);
        assert_eq!(line(&hours, "DTSTART"), "DTSTART;TZID=Africa/Nairobi:20230516T100000");
        assert_eq!((line(&hours, "STATUS"), line(&hours, "UID")), ("STATUS:CONFIRMED".to_owned(), line(&day, "UID")));
        let open = part(3);
        assert_eq!((line(&open, "METHOD"), line(&open, "UID")), ("METHOD:CANCEL".to_owned(), line(&day, "UID")));
        assert_eq!(line(&open, "DTSTART"), line(&hours, "DTSTART"));
        assert!(open.contains("BEGIN:VTIMEZONE") && open.contains("STATUS:CANCELLED"));
        assert!(text(&letters[3]).contains("remains valid"));
        let sequences: Vec<String> = (1..5).map(|nth| line(&part(nth), "SEQUENCE")).collect();
        assert_eq!(sequences, ["SEQUENCE:1", "SEQUENCE:2", "SEQUENCE:3", "SEQUENCE:4"]);
        assert_ne!(before.calendar_uid, after.calendar_uid);
        assert_eq!(line(&part(4), "UID"), format!("UID:{}", after.calendar_uid));
    }

    async fn a_dialogue_that_takes_place_after_all_invites_anew(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(5).await;
        let people = h.shortlisted(dialogue, 3, Language::Fr).await;
        invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        let ids = [invitation(h, dialogue, people[0]).await, invitation(h, dialogue, people[1]).await, invitation(h, dialogue, people[2]).await];
        answer(h, ids[0].id, "accepted").await;
        answer(h, ids[1].id, "declined").await;
        invitations::withdraw(&h.platform, &officer, ids[2].id, "Nominated twice").await.expect("withdrawn");
        dialogues::cancel(&h.platform, &officer, dialogue, "No room").await.expect("cancelled");
        assert_eq!(refusal(dialogues::reconvene(&h.platform, &h.officer(Role::FocalPoint).await, dialogue).await), Refusal::NotPermitted);
        dialogues::reconvene(&h.platform, &officer, dialogue).await.expect("convened again");
        assert_eq!(refusal(dialogues::reconvene(&h.platform, &officer, dialogue).await), Refusal::WrongState { state: DialogueState::Convened.label_key() });
        h.worker.drain().await.expect("the worker works");
        let states = [
            invitation(h, dialogue, people[0]).await.state,
            invitation(h, dialogue, people[1]).await.state,
            invitation(h, dialogue, people[2]).await.state,
        ];
        assert_eq!(states, [InvitationState::Issued, InvitationState::Declined, InvitationState::Withdrawn]);
        let letters: Vec<String> = letters_to(h, ids[0].email.as_str()).iter().filter_map(|mail| ics(mail)).collect();
        let methods: Vec<String> = letters.iter().map(|ics| line(ics, "METHOD")).collect();
        assert_eq!(methods, ["METHOD:REQUEST", "METHOD:CANCEL", "METHOD:REQUEST"]);
        assert_eq!(line(&letters[1], "UID"), line(&letters[0], "UID"));
        assert_ne!(line(&letters[2], "UID"), line(&letters[0], "UID"));
        assert_eq!(line(&letters[2], "SEQUENCE"), "SEQUENCE:2");
        assert!(line(&letters[2], "ATTENDEE").contains("PARTSTAT=NEEDS-ACTION"));
        answer(h, ids[0].id, "accepted").await;
        h.worker.drain().await.expect("the worker works");
    }

    async fn a_cancellation_waits_for_an_invitation_that_is_tried_again(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(5).await;
        let people = h.shortlisted(dialogue, 1, Language::En).await;
        invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        h.mailbox.fail_next(Failure::ForNow("451 4.7.1 greylisted".to_owned()));
        h.worker.drain().await.expect("the worker works");
        let id = invitation(h, dialogue, people[0]).await.id;
        change(h, &officer, dialogue, later).await.expect("moved");
        invitations::withdraw(&h.platform, &officer, id, "Nominated twice").await.expect("withdrawn");
        h.worker.drain().await.expect("the worker works");
        assert_eq!(h.mailbox.mails().len(), 0, "nothing overtakes the invitation");
        h.clock.advance(chrono::Duration::seconds(16));
        h.worker.drain().await.expect("the worker works");
        let order: Vec<(String, String)> = h.mailbox.mails().iter()
            .filter_map(|(_, bytes)| ics(bytes))
            .map(|ics| (line(&ics, "METHOD"), line(&ics, "SEQUENCE")))
            .collect();
        let expected = [("METHOD:REQUEST", "SEQUENCE:0"), ("METHOD:REQUEST", "SEQUENCE:1"), ("METHOD:CANCEL", "SEQUENCE:2")];
        assert_eq!(order, expected.map(|(method, sequence)| (method.to_owned(), sequence.to_owned())));
    }

    async fn an_invitation_that_was_given_up_is_never_revived_after_its_update(h) {
        let officer = h.officer(Role::Administrator).await;
        let dialogue = h.convened(5).await;
        let people = h.shortlisted(dialogue, 1, Language::En).await;
        invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        h.mailbox.fail_next(Failure::ForGood("550 5.1.1 no such user".to_owned()));
        h.worker.drain().await.expect("the worker works");
        change(h, &officer, dialogue, later).await.expect("moved");
        h.worker.drain().await.expect("the worker works");
        assert_eq!(h.mailbox.mails().len(), 1, "the update carries the whole entry");
        let dead = usecases::outbox::dead(&h.platform, &officer).await.expect("dead jobs");
        refusal(usecases::outbox::retry(&h.platform, &officer, dead[0].id).await);
        refusal(invitations::resend_failed(&h.platform, &officer, dialogue, None).await);
        h.worker.drain().await.expect("the worker works");
        assert_eq!(h.mailbox.mails().len(), 1);
        let overview = invitations::overview(&h.platform, &officer, dialogue, Show::All).await.expect("a list");
        let last = overview.lines[0].mail.as_ref().map(|mail| mail.kind);
        assert_eq!(last, Some(MailKind::Update));
        let id = overview.lines[0].invitation;
        invitations::send_again(&h.platform, &officer, id).await.expect("sent again");
        h.worker.drain().await.expect("the worker works");
        let again = ics(&h.mailbox.mails()[1].1).expect("a calendar part");
        assert_eq!(line(&again, "SEQUENCE"), "SEQUENCE:1", "sending again changes nothing");
    }
}
