//! Round tables: first and second choices, caps of organisations, and seats that become free.

use domain::ids::{DialogueId, InvitationId, PersonId, SessionId};
use domain::invitation::Rsvp;
use domain::programme::SessionForm;
use domain::round_table::{ChoiceForm, Got};
use domain::{Actor, Answer, OrganisationType, Problem, Refusal, Role};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use testkit::Harness;
use usecases::round_tables::{self, RuleForm};
use usecases::{Result, invitations, programme, shortlist};

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

/// A convened dialogue with two round tables of so many seats, the first with a cap of organisations.
async fn tables(h: &Harness, seats: [&str; 2], cap: &str) -> (Actor, DialogueId, [SessionId; 2]) {
    let officer = h.officer(Role::Secretariat).await;
    let dialogue = h.dialogue().convened().make().await;
    let ids = [SessionId::new(), SessionId::new()];
    for (id, title) in ids.iter().zip(["Appeals", "Interviewing"]) {
        let session = SessionForm {
            kind: "panel".to_owned(),
            title: title.to_owned(),
            day: "1".to_owned(),
            start: "14:30".to_owned(),
            minutes: "45".to_owned(),
            track: title.to_owned(),
            ..SessionForm::default()
        };
        programme::add(&h.platform, &officer, dialogue, *id, &session)
            .await
            .expect("a session");
    }
    let rules = [rule(ids[0], seats[0], cap), rule(ids[1], seats[1], "")];
    round_tables::set(&h.platform, &officer, dialogue, &rules)
        .await
        .expect("rules");
    (officer, dialogue, ids)
}

fn rule(session: SessionId, seats: &str, cap: &str) -> RuleForm {
    RuleForm {
        session: session.to_string(),
        seats: seats.to_owned(),
        per_organisation: cap.to_owned(),
    }
}

/// Somebody of an organisation who is invited and accepts; the token of their link.
async fn guest(
    h: &Harness,
    officer: &Actor,
    dialogue: DialogueId,
    name: &str,
    body: &str,
) -> (InvitationId, String) {
    let person: PersonId = h
        .person("Grace", name)
        .email(&format!("{}@interior.example", name.to_lowercase()))
        .organisation(body, OrganisationType::Ngo)
        .make()
        .await;
    shortlist::add(
        &h.platform,
        officer,
        dialogue,
        person,
        "Knows the subject",
        shortlist::Limits::GoBeyond,
    )
    .await
    .expect("listed");
    invitations::issue(&h.platform, officer, dialogue, &[person])
        .await
        .expect("issued");
    use entity::invitation::{Column, Entity};
    let row = Entity::find()
        .filter(Column::PersonId.eq(person))
        .one(h.platform.db())
        .await
        .expect("rows")
        .expect("an invitation");
    let token = invitations::token(&h.platform, row.id);
    answer(h, &token, Answer::Accepted).await;
    (row.id, token)
}

async fn answer(h: &Harness, token: &str, answer: Answer) {
    let rsvp = Rsvp {
        answer,
        particulars: Default::default(),
        nominee: None,
    };
    invitations::answer(&h.platform, token, &rsvp)
        .await
        .expect("answered");
}

async fn choose(
    h: &Harness,
    token: &str,
    first: SessionId,
    second: Option<SessionId>,
) -> Result<Got> {
    let form = ChoiceForm {
        first: first.to_string(),
        second: second.map(|id| id.to_string()).unwrap_or_default(),
    };
    round_tables::choose(&h.platform, token, &form).await
}

testkit::on_each_database! {
    async fn the_first_choice_then_the_second_then_a_place_in_the_queue_that_a_free_seat_ends(h) {
        let (officer, dialogue, [appeals, interviewing]) = tables(h, ["1", "1"], "").await;
        let mut guests = Vec::new();
        for name in ["Okello", "Kamau", "Achieng"] {
            guests.push(guest(h, &officer, dialogue, name, &format!("Body of {name}")).await);
        }
        let both = Some(interviewing);
        assert_eq!(choose(h, &guests[0].1, appeals, both).await.expect("chosen"), Got::First);
        assert_eq!(choose(h, &guests[1].1, appeals, both).await.expect("chosen"), Got::Second);
        assert_eq!(choose(h, &guests[2].1, appeals, both).await.expect("chosen"), Got::Neither);
        // The same once more changes nothing.
        assert_eq!(choose(h, &guests[1].1, appeals, both).await.expect("chosen"), Got::Second);
        let mine = round_tables::mine(&h.platform, &guests[2].1).await.expect("tables");
        assert!(mine.may && mine.asked && mine.seated.is_none());
        assert_eq!(round_tables::fill_all(&h.platform).await.expect("a look"), 0);
        h.worker.drain().await.expect("sent");
        let before = h.mailbox.mails().len();
        answer(h, &guests[0].1, Answer::Declined).await;
        assert_eq!(round_tables::fill_all(&h.platform).await.expect("a look"), 1);
        h.worker.drain().await.expect("sent");
        let told = h.mailbox.mails()[before..].iter().filter(|(to, bytes)| {
            to.contains("achieng") && String::from_utf8_lossy(bytes).contains("Appeals")
        }).count();
        assert_eq!(told, 1);
        let mine = round_tables::mine(&h.platform, &guests[2].1).await.expect("tables");
        assert_eq!(mine.seated, Some((appeals, Got::First)));
        // Whoever does not come any more chooses nothing.
        assert!(matches!(refusal(choose(h, &guests[0].1, appeals, None).await), Refusal::WrongState { .. }));
        h.forget_outbox().await;
    }

    async fn an_organisation_sends_no_more_to_a_table_than_it_may(h) {
        let (officer, dialogue, [appeals, interviewing]) = tables(h, ["9", "9"], "2").await;
        let mut last = None;
        for name in ["Okello", "Kamau", "Achieng"] {
            last = Some(guest(h, &officer, dialogue, name, "Legal Aid Nairobi").await);
            let token = &last.as_ref().expect("somebody").1;
            let got = choose(h, token, appeals, Some(interviewing)).await.expect("chosen");
            assert_eq!(got, if name == "Achieng" { Got::Second } else { Got::First });
        }
        let (invitation, _) = last.expect("somebody");
        let refused = round_tables::place(&h.platform, &officer, dialogue, invitation, Some(appeals)).await;
        assert_eq!(refusal(refused), Refusal::CapReached { cap: 2 });
        let other = guest(h, &officer, dialogue, "Moreau", "Voices").await;
        assert_eq!(choose(h, &other.1, appeals, None).await.expect("chosen"), Got::First);
        round_tables::place(&h.platform, &officer, dialogue, other.0, Some(interviewing)).await.expect("placed");
        let screen = round_tables::screen(&h.platform, &officer, dialogue).await.expect("a screen");
        let moved = screen.guests.iter().find(|one| one.invitation == other.0).expect("there");
        assert_eq!((moved.seated, moved.by_hand, moved.got()), (Some(interviewing), true, Got::Neither));
        round_tables::place(&h.platform, &officer, dialogue, other.0, None).await.expect("placed");
        let outside = h.officer(Role::FocalPoint).await;
        let refused = round_tables::place(&h.platform, &outside, dialogue, other.0, Some(appeals)).await;
        assert!(matches!(refusal(refused), Refusal::NotPermitted | Refusal::NotFound));
        h.forget_outbox().await;
    }

    async fn rules_name_their_field_and_those_whose_table_goes_wait_again(h) {
        let (officer, dialogue, [appeals, interviewing]) = tables(h, ["2", "2"], "").await;
        let wrong = round_tables::set(&h.platform, &officer, dialogue, &[rule(appeals, "many", "")]).await;
        let Refusal::Invalid(errors) = refusal(wrong) else { panic!("fields") };
        assert_eq!(errors[0].field, format!("seats-{appeals}"));
        let foreign = round_tables::set(&h.platform, &officer, dialogue, &[rule(SessionId::new(), "2", "")]).await;
        assert_eq!(refusal(foreign), Refusal::NotFound);
        let (_, token) = guest(h, &officer, dialogue, "Okello", "Voices").await;
        let twice = choose(h, &token, appeals, Some(appeals)).await;
        assert_eq!(refusal(twice), Refusal::field("second", Problem::ChosenTwice));
        choose(h, &token, appeals, Some(interviewing)).await.expect("chosen");
        round_tables::set(&h.platform, &officer, dialogue, &[rule(interviewing, "2", ""), rule(appeals, "", "")])
            .await.expect("rules");
        let mine = round_tables::mine(&h.platform, &token).await.expect("tables");
        assert!(mine.asked && mine.seated.is_none());
        let unknown = choose(h, "x", appeals, None).await;
        assert_eq!(refusal(unknown), Refusal::NotFound);
        h.forget_outbox().await;
    }
}
