//! Letters that answer somebody, and those of date polls: as ours always said it, and in the secretariat's words.

use domain::date_poll::{PollForm, SlotForm};
use domain::invitation::{RsvpForm, parse};
use domain::rsvp::reference;
use domain::{Actor, Channel, InvitationState, Language, LetterKind, MailKind, Role};
use sea_orm::EntityTrait;
use testkit::Harness;
use usecases::date_polls::{self, Whom};
use usecases::inbound::{self, Which};
use usecases::invitations;
use usecases::letters::{self, Source};

use crate::inbound::posted::{Invited, invited, post};
use crate::reading::{subject, text};

const TITLE: &str = "Quality of first-instance decisions";

/// Subject and text of the last mail, with what is this person's own by its name.
fn last(h: &Harness, invited: &Invited) -> String {
    let (_, bytes) = h.mailbox.mails().pop().expect("a mail");
    format!("{}\n\n{}\n", subject(&bytes), text(&bytes).trim_end())
        .replace("\r\n", "\n")
        .replace(&invited.token, "TOKEN")
        .replace(&reference(invited.invitation), "REFERENCE")
}

async fn say(h: &Harness, invited: &Invited, answer: &str) {
    let form = RsvpForm {
        answer: answer.into(),
        given_name: "Odhiambo".into(),
        family_name: "Were".into(),
        email: "o.were@mfa.example".into(),
        position: "Deputy".into(),
        diet: if answer == "substitute" {
            ""
        } else {
            "No nuts"
        }
        .into(),
        ..RsvpForm::default()
    };
    let rsvp = parse(&form).expect("an answer");
    invitations::answer(&h.platform, &invited.token, &rsvp)
        .await
        .expect("answered");
    h.worker.drain().await.expect("the worker works");
}

/// Keeps words for a letter in English.
async fn word(h: &Harness, officer: &Actor, kind: LetterKind, body: &str) {
    let source = Source {
        subject: "Ours, about {{ title }}".into(),
        body: body.into(),
    };
    letters::save(&h.platform, officer, kind, Language::En, 0, &source)
        .await
        .expect("saved");
}

fn about(answer: &str, more: &str, coming: bool) -> String {
    let (join, calendar) = if coming {
        (
            "\nJoin online: https://meet.example/j/83",
            "Add it to your calendar:\nhttp://convener.example/rsvp/TOKEN/invitation.ics\n\n",
        )
    } else {
        ("", "")
    };
    format!(
        "Reference: REFERENCE\nYour answer: {answer}{more}\nWhen: Tue 14 March 2023, 15:00–17:30 Geneva (UTC+1)\n\
         Where: Geneva, Palais des Nations, Room XXI · In person and online{join}\n\n\
         See or change your answer:\nhttp://convener.example/rsvp/TOKEN\n\n{calendar}\
         Questions? Answer this mail or write to secretariat@convener.example, and name the reference.\n\n\
         Please do not forward this mail: whoever opens its link can answer in your name. What you told us about access \
         and diet is on that page and is not repeated here.\n"
    )
}

testkit::on_each_database! {
    async fn a_confirmation_that_nobody_reworded_says_what_it_always_said(h) {
        let invited = invited(h).await;
        say(h, &invited, "tentative").await;
        let tentative = format!(
            "You may take part: {TITLE}\n\nDear Wanjiru Kamau 0,\n\nThank you. You have told us that you may take part in “{TITLE}”. \
             A seat is kept for you until the deadline for answers; please tell us as soon as you know.\n\n{}",
            about("Tentative", "", true)
        );
        assert_eq!(last(h, &invited), tentative);
        say(h, &invited, "declined").await;
        assert_eq!(last(h, &invited), format!(
            "You have declined: {TITLE}\n\nDear Wanjiru Kamau 0,\n\nThank you for telling us that you cannot take part in “{TITLE}”. \
             We hope to welcome you on another occasion.\n\n{}",
            about("Declined", "", false)
        ));
        say(h, &invited, "substitute").await;
        assert_eq!(last(h, &invited), format!(
            "Your proposal of a substitute: {TITLE}\n\nDear Wanjiru Kamau 0,\n\nThank you. You cannot take part in “{TITLE}” and have proposed \
             somebody in your place. The secretariat will look at your proposal and write to that person.\n\n{}",
            about("Declined, with somebody proposed in my place", "\nProposed in your place: Odhiambo Were", false)
        ));
    }

    async fn a_confirmation_speaks_in_the_secretariats_words_on_the_page_and_by_mail(h) {
        let officer = h.officer(Role::Secretariat).await;
        let invited = invited(h).await;
        let words = "Excellency {{ name }}, you said: {{ reply }} ({{ reference }}).\n\n{{ calendar }}\n\n~ {{ contact }}";
        word(h, &officer, LetterKind::ConfirmationAccepted, words).await;
        word(h, &officer, LetterKind::ConfirmationSubstitute, "We write to {{ substitute }}.").await;
        say(h, &invited, "accepted").await;
        let ours = "Ours, about Quality of first-instance decisions\n\nExcellency Wanjiru Kamau 0, you said: Accepted (REFERENCE).\n\n\
                    Add it to your calendar:\nhttp://convener.example/rsvp/TOKEN/invitation.ics\n\nsecretariat@convener.example\n";
        assert_eq!(last(h, &invited), ours);
        say(h, &invited, "substitute").await;
        assert!(last(h, &invited).contains("We write to Odhiambo Were."));
        say(h, &invited, "declined").await;
        assert!(last(h, &invited).contains("another occasion"), "this one is in our words");
        h.clock.advance(chrono::Duration::minutes(1));
        post(h, &invited.replies("ACCEPTED", "130000")).await;
        assert_eq!(invited.state(h).await, InvitationState::Accepted);
        assert_eq!(last(h, &invited), ours, "the answer by mail is confirmed in the same words");
        letters::reset(&h.platform, &officer, LetterKind::ConfirmationAccepted, Language::En, 1).await.expect("reset");
        say(h, &invited, "tentative").await;
        say(h, &invited, "accepted").await;
        assert!(last(h, &invited).contains("we look forward to your contribution"));
    }

    async fn the_words_of_a_confirmation_cost_one_statement_however_many_there_are(h) {
        let officer = h.officer(Role::Secretariat).await;
        let invited = invited(h).await;
        let mut asked = Vec::new();
        for answer in ["accepted", "tentative", "accepted"] {
            if asked.len() == 2 {
                for kind in LetterKind::CONFIRMATIONS {
                    word(h, &officer, kind, "{{ answer }}").await;
                }
            }
            let rsvp = parse(&RsvpForm { answer: answer.into(), ..RsvpForm::default() }).expect("an answer");
            let before = h.statements();
            invitations::answer(&h.platform, &invited.token, &rsvp).await.expect("answered");
            asked.push(h.statements() - before);
            h.worker.drain().await.expect("the worker works");
        }
        assert_eq!(asked[1], asked[2], "{asked:?}");
        assert!(last(h, &invited).starts_with("Ours, about"));
    }

    async fn an_answer_that_nothing_proves_is_asked_about_as_before_and_in_own_words(h) {
        let officer = h.officer(Role::Secretariat).await;
        let invited = invited(h).await;
        let unproved = |stamp: &str| invited.replies("DECLINED", stamp).replace("dkim=pass", "dkim=fail");
        post(h, &unproved("100000")).await;
        let said = last(h, &invited);
        let (head, rest) = said.split_once("/rsvp/TOKEN/confirm/").expect("a link");
        assert_eq!(head, format!(
            "Please confirm your answer: {TITLE}\n\nDear Wanjiru Kamau 0,\n\nAn answer to your invitation to “{TITLE}” reached us by mail: Declined. \
             We could not verify that you sent it, therefore it does not count yet. Please confirm it with one click.\n\n\
             Confirm my answer:\nhttp://convener.example"
        ));
        assert!(rest.ends_with("\n\nIf you did not send this answer, you need not do anything. Questions: secretariat@convener.example\n"), "{rest}");
        word(h, &officer, LetterKind::AnswerCheck, "Was it you who said {{ reply }}? {{ link }}").await;
        h.clock.advance(chrono::Duration::days(2));
        post(h, &unproved("110000")).await;
        let said = last(h, &invited);
        assert!(said.contains("Was it you who said Declined? http://convener.example/rsvp/TOKEN/confirm/"), "{said}");
        // The link of that letter takes the answer.
        let received = said.rsplit('/').next().expect("an id").trim().parse().expect("an id");
        inbound::confirm(&h.platform, &invited.token, received).await.expect("confirmed");
        assert_eq!(invited.state(h).await, InvitationState::Declined);
        h.worker.drain().await.expect("the worker works");
    }

    async fn an_answer_that_did_not_count_is_told_as_before_and_in_own_words(h) {
        let officer = h.officer(Role::Secretariat).await;
        let invited = invited(h).await;
        h.clock.set("2023-03-05T12:00:00Z");
        post(h, &invited.replies("ACCEPTED", "100000")).await;
        assert_eq!(last(h, &invited), format!(
            "Your answer was not counted: {TITLE}\n\nDear Wanjiru Kamau 0,\n\nThank you for your answer to “{TITLE}”, which reached us by mail. \
             It could not be counted.\n\nThe deadline for answers had passed when it arrived.\n\n\
             The page of your invitation shows how it stands and takes your answer where that is still possible.\n\n\
             See or change your answer:\nhttp://convener.example/rsvp/TOKEN\n\n\
             This message was written automatically in reply to yours. Questions: secretariat@convener.example\n"
        ));
        word(h, &officer, LetterKind::AnswerRefused, "Alas. {{ reason }}\n\n{{ answer }}").await;
        h.clock.set("2023-03-07T12:00:00Z");
        post(h, &invited.replies("ACCEPTED", "110000")).await;
        let said = last(h, &invited);
        assert!(said.contains("Alas. The deadline for answers had passed when it arrived."), "{said}");
    }

    async fn a_refused_time_is_told_as_before_and_in_own_words(h) {
        let officer = h.officer(Role::Secretariat).await;
        let invited = invited(h).await;
        let proposes = |stamp: &str| {
            invited.replies("TENTATIVE", stamp).replace("REPLY", "COUNTER")
                .replace("DTSTART:20230314T140000Z", "DTSTART:20230315T090000Z").replace("DTEND:20230314T163000Z", "DTEND:20230315T110000Z")
        };
        let id = post(h, &proposes("100000")).await.id.expect("an id");
        inbound::decide_proposals(&h.platform, &officer, id, Which::Rest, false).await.expect("refused");
        h.worker.drain().await.expect("the worker works");
        assert_eq!(last(h, &invited), format!(
            "The time stays as it is: {TITLE}\n\nDear Wanjiru Kamau 0,\n\nThank you for proposing another time for “{TITLE}”. The meeting cannot be \
             moved; its time stays as it is. We would be pleased to welcome you nevertheless.\n\n\
             When: Tue 14 March 2023, 15:00–17:30 Geneva (UTC+1)\nWhere: Geneva, Palais des Nations, Room XXI · In person and online\n\n\
             Answer this invitation:\nhttp://convener.example/rsvp/TOKEN\n"
        ));
        word(h, &officer, LetterKind::TimeRefused, "It stays {{ when }}.").await;
        h.clock.advance(chrono::Duration::minutes(1));
        let id = post(h, &proposes("120000")).await.id.expect("an id");
        inbound::decide_proposals(&h.platform, &officer, id, Which::Rest, false).await.expect("refused");
        h.worker.drain().await.expect("the worker works");
        assert!(last(h, &invited).contains("It stays Tue 14 March 2023, 15:00–17:30 Geneva (UTC+1)."));
        let (_, raw) = h.mailbox.mails().pop().expect("a mail");
        assert!(crate::reading::ics(&raw).expect("a calendar part").contains("METHOD:DECLINECOUNTER"), "whatever the words are");
    }

    async fn a_date_poll_asks_as_before_and_in_own_words(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.dialogue().date_to_be_determined().make().await;
        let form = PollForm { zone: "Europe/Zurich".into(), minutes: "120".into(), message: "Please keep two hours free.".into(), answer_by: "2023-03-01".into() };
        let times = ["2023-03-14", "2023-03-15"].map(|day| SlotForm { day: day.into(), start: "09:00".into() });
        date_polls::create(&h.platform, &officer, dialogue, &form, &times).await.expect("a poll");
        let ask = async |people: usize| {
            let people = h.shortlisted(dialogue, people, Language::En).await;
            let whom = Whom { people, ..Whom::default() };
            date_polls::ask(&h.platform, &officer, dialogue, &whom).await.expect("asked");
            h.worker.drain().await.expect("the worker works");
            let (_, bytes) = h.mailbox.mails().pop().expect("a mail");
            format!("{}\n\n{}\n", subject(&bytes), text(&bytes).trim_end()).replace("\r\n", "\n")
        };
        let said = ask(1).await;
        let title = said.lines().next().and_then(|line| line.strip_prefix("When can you take part? ")).expect("our subject").to_owned();
        let head = format!(
            "Dear Wanjiru Kamau 0,\n\nWe are looking for a date for “{title}”. Please tell us which of these times suit you.\n\n\
             Please keep two hours free.\n\nTime 1: Tue 14 March 2023, 09:00–11:00 "
        );
        assert!(said.contains(&head), "{said}");
        let tail = "\nAnswers until: Wed 1 March 2023\n\nSay when you can:\nhttp://convener.example/date-poll/";
        assert!(said.contains(tail), "{said}");
        assert!(said.ends_with("\n\nThe link is yours alone; nobody else who is asked sees your answers. This is no invitation yet.\n"), "{said}");
        word(h, &officer, LetterKind::DatePoll, "{{ message }}\n\nUntil {{ respond_by }}: {{ link }}\n\n{{ facts }}").await;
        let said = ask(1).await;
        assert!(said.starts_with("Ours, about") && said.contains("Until Wed 1 March 2023: http://convener.example/date-poll/"), "{said}");
        let mails = entity::mail::Entity::find().all(h.platform.db()).await.expect("mails");
        assert!(mails.iter().all(|mail| mail.kind == MailKind::DatePoll));
    }

    async fn an_answer_recorded_at_the_desk_is_confirmed_in_own_words(h) {
        let officer = h.officer(Role::Secretariat).await;
        let invited = invited(h).await;
        word(h, &officer, LetterKind::ConfirmationDeclined, "A pity, {{ name }}.").await;
        let rsvp = parse(&RsvpForm { answer: "declined".into(), ..RsvpForm::default() }).expect("an answer");
        let ids = (invited.dialogue, invited.invitation);
        invitations::record_answer(&h.platform, &officer, ids, &rsvp, "By telephone").await.expect("recorded");
        h.worker.drain().await.expect("the worker works");
        assert!(last(h, &invited).contains("A pity, Wanjiru Kamau 0."));
        let given = entity::rsvp::Entity::find().one(h.platform.db()).await.expect("a look-up").expect("an answer");
        assert_eq!(given.channel, Channel::Desk);
    }
}
