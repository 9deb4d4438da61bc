//! Answering an invitation, changing the answer, and sending somebody else.

use domain::ids::{DialogueId, InvitationId, PersonId, ShortlistEntryId};
use domain::invitation::{Rsvp, RsvpForm, parse};
use domain::{
    Actor, InvitationState, Language, MailKind, NominationState, Problem, Refusal, Role,
    ShortlistOrigin,
};
use mail_parser::MessageParser;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
};
use testkit::Harness;
use usecases::invitations::{self, Answered};

fn refusal<T>(result: usecases::Result<T>) -> Option<Refusal> {
    result.err().and_then(|error| error.refusal().cloned())
}

fn saying(answer: &str) -> Rsvp {
    rsvp(RsvpForm {
        answer: answer.into(),
        ..RsvpForm::default()
    })
}

fn rsvp(form: RsvpForm) -> Rsvp {
    parse(&form).expect("a complete answer")
}

/// Names somebody in one's place.
fn sending(family: &str, email: &str) -> Rsvp {
    rsvp(RsvpForm {
        answer: "substitute".into(),
        given_name: "Odhiambo".into(),
        family_name: family.into(),
        email: email.into(),
        position: "Deputy".into(),
        ..RsvpForm::default()
    })
}

/// Invites somebody and returns the invitation with its link's token.
async fn invite(h: &Harness, dialogue: DialogueId, person: PersonId) -> (InvitationId, String) {
    entity::shortlist_entry::Entity::insert(entity::shortlist_entry::ActiveModel {
        id: Set(ShortlistEntryId::new()),
        dialogue_id: Set(dialogue),
        person_id: Set(person),
        origin: Set(ShortlistOrigin::Engine),
        reason: Set(String::new()),
        locked: Set(String::new()),
        added_by: Set(None),
        added_at: Set(h.platform.now()),
    })
    .exec_without_returning(h.platform.db())
    .await
    .expect("a shortlist entry");
    invitations::issue(&h.platform, &Actor::Platform, dialogue, &[person])
        .await
        .expect("issued");
    h.worker.drain().await.expect("the worker works");
    let id = invitation_of(h, dialogue, person)
        .await
        .expect("an invitation")
        .id;
    (id, invitations::token(&h.platform, id))
}

async fn invitation_of(
    h: &Harness,
    dialogue: DialogueId,
    person: PersonId,
) -> Option<entity::invitation::Model> {
    use entity::invitation::{Column, Entity};
    Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::PersonId.eq(person))
        .one(h.platform.db())
        .await
        .expect("a look-up")
}

/// A convened roundtable and Wanjiru Kamau of Kenya, who is invited in this language.
async fn invited(
    h: &Harness,
    seats: u32,
    language: Language,
) -> (DialogueId, InvitationId, String) {
    let dialogue = h.dialogue().seats(seats).convened().make().await;
    let person = h
        .person("Wanjiru", "Kamau")
        .country("KEN")
        .languages(&[language])
        .make()
        .await;
    let (invitation, token) = invite(h, dialogue, person).await;
    (dialogue, invitation, token)
}

async fn answer(h: &Harness, token: &str, rsvp: &Rsvp) -> usecases::Result<Answered> {
    let answered = invitations::answer(&h.platform, token, rsvp).await;
    h.worker.drain().await.expect("the worker works");
    answered
}

async fn state(h: &Harness, token: &str) -> InvitationState {
    invitations::show(&h.platform, token)
        .await
        .expect("a page")
        .state
}

async fn answers_on_record(h: &Harness, invitation: InvitationId) -> u64 {
    entity::rsvp::Entity::find()
        .filter(entity::rsvp::Column::InvitationId.eq(invitation))
        .count(h.platform.db())
        .await
        .expect("a count")
}

async fn confirmations(h: &Harness) -> u64 {
    entity::mail::Entity::find()
        .filter(entity::mail::Column::Kind.eq(MailKind::Confirmation))
        .count(h.platform.db())
        .await
        .expect("a count")
}

async fn nominations(h: &Harness, invitation: InvitationId) -> Vec<entity::nomination::Model> {
    entity::nomination::Entity::find()
        .filter(entity::nomination::Column::InvitationId.eq(invitation))
        .order_by_asc(entity::nomination::Column::Id)
        .all(h.platform.db())
        .await
        .expect("nominations")
}

testkit::on_each_database! {
    async fn accepting_is_recorded_confirmed_and_shown(h) {
        let (_, invitation, token) = invited(h, 3, Language::En).await;
        let before = invitations::show(&h.platform, &token).await.expect("a page");
        assert_eq!((before.state, before.dialogue.online_address.as_deref()), (InvitationState::Issued, None));
        let accepted = rsvp(RsvpForm {
            answer: "accepted".into(),
            access_needs: "A ramp".into(),
            diet: "No nuts".into(),
            languages: vec!["fr".into(), "ar".into()],
            publish_name: "yes".into(),
            ..RsvpForm::default()
        });
        let answered = answer(h, &token, &accepted).await.expect("accepted");
        assert!(answered.news);
        let after = invitations::show(&h.platform, &token).await.expect("a page");
        assert_eq!(after.state, InvitationState::Accepted);
        assert_eq!(after.particulars, accepted.particulars);
        assert_eq!(after.reference, answered.reference);
        assert_eq!(after.dialogue.online_address.as_deref(), Some("https://meet.example/quality"));
        assert_eq!((answers_on_record(h, invitation).await, confirmations(h).await), (1, 1));
    }

    async fn the_same_answer_twice_is_one_answer_and_one_mail(h) {
        let (_, invitation, token) = invited(h, 3, Language::En).await;
        let first = answer(h, &token, &saying("accepted")).await.expect("accepted");
        let again = answer(h, &token, &saying("accepted")).await.expect("accepted already");
        assert_eq!((first.news, again.news), (true, false));
        assert_eq!(first.reference, again.reference);
        assert_eq!((answers_on_record(h, invitation).await, confirmations(h).await), (1, 1));
        let with_diet = rsvp(RsvpForm { answer: "accepted".into(), diet: "No nuts".into(), ..RsvpForm::default() });
        assert!(answer(h, &token, &with_diet).await.expect("another diet").news);
        assert_eq!(answers_on_record(h, invitation).await, 2);
    }

    async fn two_answers_at_once_count_once(h) {
        let (_, invitation, token) = invited(h, 3, Language::En).await;
        let accepted = saying("accepted");
        let (one, two) = tokio::join!(
            invitations::answer(&h.platform, &token, &accepted),
            invitations::answer(&h.platform, &token, &accepted)
        );
        let news = [one.expect("answered").news, two.expect("answered").news];
        assert_eq!(news.iter().filter(|news| **news).count(), 1);
        h.worker.drain().await.expect("the worker works");
        assert_eq!((answers_on_record(h, invitation).await, confirmations(h).await), (1, 1));
    }

    async fn declining_later_gives_the_seat_up_and_keeps_no_particulars(h) {
        let (_, invitation, token) = invited(h, 3, Language::En).await;
        let accepted = rsvp(RsvpForm { answer: "accepted".into(), diet: "No nuts".into(), ..RsvpForm::default() });
        answer(h, &token, &accepted).await.expect("accepted");
        let answered = answer(h, &token, &saying("declined")).await.expect("declined");
        assert_eq!(answered.state, InvitationState::Declined);
        let shown = invitations::show(&h.platform, &token).await.expect("a page");
        assert_eq!(shown.particulars.diet, "");
        assert_eq!(shown.dialogue.online_address, None);
        assert_eq!(answers_on_record(h, invitation).await, 2);
    }

    async fn after_the_deadline_declining_is_taken_and_accepting_refused(h) {
        let (_, _, token) = invited(h, 3, Language::En).await;
        h.clock.set("2023-03-05T12:00:00Z");
        assert_eq!(refusal(answer(h, &token, &saying("accepted")).await), Some(Refusal::DeadlinePassed));
        assert_eq!(state(h, &token).await, InvitationState::Issued);
        answer(h, &token, &saying("declined")).await.expect("declined");
        assert_eq!(state(h, &token).await, InvitationState::Declined);
    }

    async fn nobody_answers_once_the_dialogue_is_over(h) {
        let (_, _, token) = invited(h, 3, Language::En).await;
        h.clock.set("2023-03-15T12:00:00Z");
        assert_eq!(refusal(answer(h, &token, &saying("declined")).await), Some(Refusal::DeadlinePassed));
    }

    async fn coming_back_needs_a_seat_that_is_still_free(h) {
        let (dialogue, _, token) = invited(h, 1, Language::En).await;
        answer(h, &token, &saying("declined")).await.expect("declined");
        let other = h.person("Rosa", "Quispe").country("PER").make().await;
        let (_, others) = invite(h, dialogue, other).await;
        answer(h, &others, &saying("accepted")).await.expect("accepted");
        assert_eq!(refusal(answer(h, &token, &saying("accepted")).await), Some(Refusal::SeatsTaken { seats: 1 }));
        assert_eq!(state(h, &token).await, InvitationState::Declined);
    }

    async fn a_withdrawn_invitation_takes_no_answer(h) {
        let (_, invitation, token) = invited(h, 3, Language::En).await;
        invitations::withdraw(&h.platform, &Actor::Platform, invitation, "A mistake").await.expect("withdrawn");
        let refused = refusal(answer(h, &token, &saying("accepted")).await);
        assert_eq!(refused, Some(Refusal::WrongState { state: "invitation-state-withdrawn" }));
        let shown = invitations::show(&h.platform, &token).await.expect("a page");
        assert_eq!(shown.taking, domain::rsvp::Taking::Nothing(domain::rsvp::Closed::Withdrawn));
        assert_eq!(refusal(invitations::calendar_file(&h.platform, &token).await), Some(Refusal::NotFound));
    }

    async fn a_wrong_token_is_not_found(h) {
        let (_, _, token) = invited(h, 3, Language::En).await;
        let wrong = token.replace(|c: char| c.is_ascii_lowercase(), "x");
        for bad in [wrong.as_str(), "", "x", "../../etc/passwd"] {
            assert_eq!(refusal(invitations::show(&h.platform, bad).await), Some(Refusal::NotFound));
            assert_eq!(refusal(invitations::answer(&h.platform, bad, &saying("accepted")).await), Some(Refusal::NotFound));
            assert_eq!(refusal(invitations::calendar_file(&h.platform, bad).await), Some(Refusal::NotFound));
        }
    }

    async fn a_calendar_file_names_nobody(h) {
        let (_, _, token) = invited(h, 3, Language::En).await;
        let ics = invitations::calendar_file(&h.platform, &token).await.expect("a file").expect("a date");
        assert!(ics.contains("DTSTART;TZID=Europe/Zurich:20230314T150000"));
        for absent in ["METHOD", "ATTENDEE", "ORGANIZER", "Kamau"] {
            assert!(!ics.contains(absent), "{absent} is in\n{ics}");
        }
        let undated = h.dialogue().with_title("Not yet dated").date_to_be_determined().convened().make().await;
        let person = h.person("Rosa", "Quispe").country("PER").make().await;
        let (_, token) = invite(h, undated, person).await;
        assert_eq!(invitations::calendar_file(&h.platform, &token).await.expect("no fault"), None);
    }

    async fn a_new_answer_supersedes_a_proposed_substitute(h) {
        let (_, invitation, token) = invited(h, 3, Language::En).await;
        let answered = answer(h, &token, &sending("Otieno", "otieno@mfa.example")).await.expect("sent");
        assert_eq!(answered.state, InvitationState::Declined);
        assert!(!answer(h, &token, &sending("Otieno", "otieno@mfa.example")).await.expect("the same").news);
        answer(h, &token, &sending("Achieng", "achieng@mfa.example")).await.expect("somebody else");
        answer(h, &token, &saying("tentative")).await.expect("perhaps after all");
        let states: Vec<_> = nominations(h, invitation).await.into_iter().map(|row| row.state).collect();
        assert_eq!(states, [NominationState::Superseded, NominationState::Superseded]);
        assert_eq!(invitations::show(&h.platform, &token).await.expect("a page").substitute, None);
    }

    async fn nobody_sends_themselves(h) {
        let (_, _, token) = invited(h, 3, Language::En).await;
        let refused = refusal(answer(h, &token, &sending("Kamau", "WANJIRU.KAMAU@example.org")).await);
        assert_eq!(refused, Some(Refusal::field("email", Problem::SamePerson)));
    }

    async fn a_confirmed_substitute_enters_the_directory_and_is_invited(h) {
        let officer = h.officer(Role::Secretariat).await;
        let (dialogue, invitation, token) = invited(h, 1, Language::Fr).await;
        answer(h, &token, &sending("Otieno", "otieno@mfa.example")).await.expect("sent");
        let desk = invitations::at_the_desk(&h.platform, &officer, (dialogue, invitation)).await.expect("a page");
        let nomination = desk.nominations[0].id;
        let stranger = invitations::confirm_substitute(&h.platform, &Actor::Public, (dialogue, invitation), nomination).await;
        assert_eq!(refusal(stranger), Some(Refusal::SignInRequired));
        let person = invitations::confirm_substitute(&h.platform, &officer, (dialogue, invitation), nomination).await.expect("confirmed");
        h.worker.drain().await.expect("the worker works");
        let substitute = invitation_of(h, dialogue, person).await.expect("an invitation");
        assert_eq!((substitute.state, substitute.language), (InvitationState::Issued, Language::Fr));
        assert_eq!(h.mailbox.mails().last().expect("a mail").0, "otieno@mfa.example");
        let again = invitations::confirm_substitute(&h.platform, &officer, (dialogue, invitation), nomination).await;
        assert_eq!(refusal(again), Some(Refusal::WrongState { state: "nomination-state-confirmed" }));
        let people = entity::person::Entity::find()
            .filter(entity::person::Column::EmailKey.eq("otieno@mfa.example"))
            .all(h.platform.db()).await.expect("people");
        assert_eq!(people.len(), 1);
        let ministry = entity::person::Entity::find()
            .filter(entity::person::Column::FamilyName.eq("Kamau"))
            .one(h.platform.db()).await.expect("a look-up").expect("a person").organisation_id;
        assert_eq!(people[0].organisation_id, ministry);
    }

    async fn a_substitute_needs_a_free_seat(h) {
        let (dialogue, invitation, token) = invited(h, 1, Language::En).await;
        answer(h, &token, &sending("Otieno", "otieno@mfa.example")).await.expect("sent");
        let other = h.person("Rosa", "Quispe").country("PER").make().await;
        invite(h, dialogue, other).await;
        let nomination = nominations(h, invitation).await[0].id;
        let refused = invitations::confirm_substitute(&h.platform, &Actor::Platform, (dialogue, invitation), nomination).await;
        assert_eq!(refusal(refused), Some(Refusal::SeatsTaken { seats: 1 }));
        assert_eq!(nominations(h, invitation).await[0].state, NominationState::Proposed);
    }

    async fn a_refused_substitute_needs_a_reason_and_leaves_room_for_another(h) {
        let officer = h.officer(Role::Secretariat).await;
        let (dialogue, invitation, token) = invited(h, 3, Language::En).await;
        answer(h, &token, &sending("Otieno", "otieno@mfa.example")).await.expect("sent");
        let nomination = nominations(h, invitation).await[0].id;
        let silent = invitations::refuse_substitute(&h.platform, &officer, (dialogue, invitation), nomination, " ").await;
        assert_eq!(refusal(silent), Some(Refusal::field("reason", Problem::Required)));
        invitations::refuse_substitute(&h.platform, &officer, (dialogue, invitation), nomination, "Not of the ministry").await.expect("refused");
        let shown = invitations::show(&h.platform, &token).await.expect("a page");
        assert_eq!(shown.substitute.map(|(_, state)| state), Some(NominationState::Refused));
        assert!(answer(h, &token, &sending("Achieng", "achieng@mfa.example")).await.expect("somebody else").news);
    }

    async fn the_secretariat_records_an_answer_with_its_reason(h) {
        let officer = h.officer(Role::Secretariat).await;
        let (dialogue, invitation, token) = invited(h, 3, Language::En).await;
        let ids = (dialogue, invitation);
        let public = invitations::record_answer(&h.platform, &Actor::Public, ids, &saying("accepted"), "By telephone").await;
        assert_eq!(refusal(public), Some(Refusal::SignInRequired));
        let silent = invitations::record_answer(&h.platform, &officer, ids, &saying("accepted"), "").await;
        assert_eq!(refusal(silent), Some(Refusal::field("reason", Problem::Required)));
        invitations::record_answer(&h.platform, &officer, ids, &saying("accepted"), "By telephone").await.expect("recorded");
        h.worker.drain().await.expect("the worker works");
        assert_eq!(state(h, &token).await, InvitationState::Accepted);
        let trail = entity::audit::Entity::find()
            .filter(entity::audit::Column::Code.eq("invitation-answered"))
            .one(h.platform.db()).await.expect("a look-up").expect("an entry");
        assert_eq!((trail.entry["channel"].as_str(), trail.entry["reason"].as_str()), (Some("desk"), Some("By telephone")));
    }

    async fn the_confirmation_says_what_was_answered(h) {
        for language in [Language::En, Language::Ar] {
            let dialogue = h.dialogue().convened().make().await;
            let person = h.person("Wanjiru", &format!("Kamau {}", language.code())).country("KEN").languages(&[language]).make().await;
            let (id, token) = invite(h, dialogue, person).await;
            let accepted = rsvp(RsvpForm { answer: "accepted".into(), diet: "No nuts".into(), ..RsvpForm::default() });
            let answered = answer(h, &token, &accepted).await.expect("accepted");
            let (_, bytes) = h.mailbox.mails().last().expect("a mail").clone();
            let mail = MessageParser::default().parse(&bytes).expect("a mail");
            let text = format!("{}\n\n{}", mail.subject().unwrap_or_default(), mail.body_text(0).unwrap_or_default())
                .replace("\r\n", "\n")
                .replace(&token, "TOKEN")
                .replace(&answered.reference, "7F3A-91C2")
                .replace(&id.to_string(), "ID");
            assert!(!text.contains("No nuts"));
            insta::assert_snapshot!(format!("confirmation_{language}"), text);
        }
    }
}
