//! Answers of calendars.

use chrono::Duration;
use domain::invitation::{RsvpForm, parse};
use domain::{
    Actor, Channel, Doubt, InvitationState, MailKind, NominationState, ReceivedKind, ReceivedState,
    Role,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use testkit::Harness;
use usecases::inbound::{self, Arrived, Which, receive};
use usecases::invitations;

use super::posted::{HOST, Invited, invited, invited_to, of, post};

async fn answers(h: &Harness, invited: &Invited) -> Vec<entity::rsvp::Model> {
    entity::rsvp::Entity::find()
        .filter(entity::rsvp::Column::InvitationId.eq(invited.invitation))
        .order_by_asc(entity::rsvp::Column::Id)
        .all(h.platform.db())
        .await
        .expect("answers")
}

async fn mails(h: &Harness, kind: MailKind) -> u64 {
    entity::mail::Entity::find()
        .filter(entity::mail::Column::Kind.eq(kind))
        .count(h.platform.db())
        .await
        .expect("a count")
}

async fn on_the_web(h: &Harness, invited: &Invited, answer: &str) {
    let form = RsvpForm {
        answer: answer.into(),
        diet: "No nuts".into(),
        ..RsvpForm::default()
    };
    invitations::answer(
        &h.platform,
        &invited.token,
        &parse(&form).expect("an answer"),
    )
    .await
    .expect("answered");
    h.worker.drain().await.expect("the worker works");
}

testkit::on_each_database! {
    async fn an_answer_by_mail_counts_like_one_on_the_page(h) {
        let invited = invited(h).await;
        let received = post(h, &invited.replies("ACCEPTED", "100000")).await;
        assert_eq!((received.kind, received.state, received.doubt), (ReceivedKind::Answer, ReceivedState::Applied, None));
        assert_eq!(invited.state(h).await, InvitationState::Accepted);
        let given = answers(h, &invited).await;
        assert_eq!((given.len(), given[0].channel), (1, Channel::Mail));
        assert_eq!(mails(h, MailKind::Confirmation).await, 1);
        let trail = entity::audit::Entity::find()
            .filter(entity::audit::Column::Code.eq("invitation-answered"))
            .one(h.platform.db()).await.expect("a look-up").expect("an entry");
        assert_eq!(trail.actor, "invited");
    }

    async fn a_boundary_that_also_stands_inside_a_line_loses_no_answer(h) {
        let invited = invited(h).await;
        let plain = invited.replies("ACCEPTED", "100000").replace("END:VEVENT", "COMMENT:with--a friend\r\nEND:VEVENT");
        let (head, object) = plain.split_once("\r\n\r\n").expect("a head");
        let (head, kind) = head.split_once("Content-Type: ").expect("a type");
        let parts = format!(
            "{head}Content-Type: multipart/alternative; boundary=a\r\n\r\n--a\r\nContent-Type: text/plain\r\n\r\nYes.\r\n\
             --a\r\nContent-Type: {kind}\r\n\r\n{object}--a--\r\n"
        );
        let received = post(h, &parts).await;
        assert_eq!((received.kind, received.state, received.doubt), (ReceivedKind::Answer, ReceivedState::Applied, None));
        assert_eq!((invited.state(h).await, invited.row(h).await.comment), (InvitationState::Accepted, "with--a friend".to_owned()));
        assert_eq!(mails(h, MailKind::Confirmation).await, 1);
    }

    async fn replaying_any_reply_is_a_no_op_and_an_older_one_never_overrides_a_newer_one(h) {
        let invited = invited(h).await;
        let (first, second) = (invited.replies("ACCEPTED", "100000"), invited.replies("DECLINED", "110000"));
        post(h, &first).await;
        post(h, &second).await;
        assert_eq!(invited.state(h).await, InvitationState::Declined);
        assert!(!post(h, &first).await.news);
        // The same answer in another mail: with another Message-ID, or through another server.
        let again = post(h, &first.replace("Message-ID: <", "Message-ID: <again.")).await;
        assert_eq!((again.state, again.doubt), (ReceivedState::Noted, Some(Doubt::Overtaken)));
        assert!(!post(h, &format!("Received: by relay.example\r\n{second}")).await.news);
        assert_eq!(invited.state(h).await, InvitationState::Declined);
        assert_eq!(answers(h, &invited).await.len(), 2);
    }

    async fn arriving_in_the_other_order_comes_to_the_same(h) {
        let invited = invited(h).await;
        post(h, &invited.replies("DECLINED", "110000")).await;
        let late = post(h, &invited.replies("ACCEPTED", "100000")).await;
        assert_eq!(late.doubt, Some(Doubt::Overtaken));
        let unstamped = invited.replies("ACCEPTED", "120000").replace("DTSTAMP:20230206T120000Z\r\n", "");
        assert_eq!(post(h, &unstamped).await.doubt, Some(Doubt::Overtaken));
        assert_eq!(invited.state(h).await, InvitationState::Declined);
    }

    async fn the_same_reply_delivered_twice_at_once_is_applied_once(h) {
        let invited = invited(h).await;
        let arrived = Arrived { raw: invited.replies("ACCEPTED", "100000").into_bytes(), at: h.platform.now(), cut_from: None };
        let (one, two) = tokio::join!(receive(&h.platform, &arrived), receive(&h.platform, &arrived));
        let news = [one.expect("received").news, two.expect("received").news];
        assert_eq!(news.iter().filter(|news| **news).count(), 1);
        h.worker.drain().await.expect("the worker works");
        assert_eq!(answers(h, &invited).await.len(), 1);
    }

    async fn web_rsvp_and_mail_rsvp_converge(h) {
        let invited = invited(h).await;
        post(h, &invited.replies("ACCEPTED", "100000")).await;
        h.clock.advance(Duration::minutes(1));
        on_the_web(h, &invited, "tentative").await;
        assert_eq!(invited.state(h).await, InvitationState::Tentative);
        // It reached our server before the answer on the page, and is read only now.
        let before = Arrived {
            raw: invited.replies("DECLINED", "113000").into_bytes(),
            at: h.platform.now() - Duration::seconds(30),
            cut_from: None,
        };
        let received = receive(&h.platform, &before).await.expect("received");
        assert_eq!(received.doubt, Some(Doubt::Overtaken));
        h.clock.advance(Duration::minutes(1));
        post(h, &invited.replies("ACCEPTED", "120200")).await;
        assert_eq!(invited.state(h).await, InvitationState::Accepted);
        assert_eq!(invited.row(h).await.diet, "No nuts", "a calendar cannot say it again, so it stays");
        let channels: Vec<Channel> = answers(h, &invited).await.iter().map(|answer| answer.channel).collect();
        assert_eq!(channels, [Channel::Mail, Channel::Web, Channel::Mail]);
    }

    async fn a_reply_whose_uid_and_token_disagree_changes_nothing_and_waits(h) {
        let dialogue = h.convened(5).await;
        let people = h.shortlisted(dialogue, 2, domain::Language::En).await;
        invitations::issue(&h.platform, &Actor::Platform, dialogue, &people).await.expect("issued");
        h.worker.drain().await.expect("the worker works");
        let all = of(h, dialogue).await;
        let crossed = all[0].replies("DECLINED", "100000").replace(&all[0].token, &all[1].token);
        let received = post(h, &crossed).await;
        assert_eq!((received.state, received.doubt), (ReceivedState::Waiting, Some(Doubt::OtherInvitation)));
        for invited in &all {
            assert_eq!(invited.state(h).await, InvitationState::Issued);
        }
        let foreign = all[0].replies("DECLINED", "100000").replace(&all[0].uid, "somebody@elsewhere.example");
        assert_eq!(post(h, &foreign).await.doubt, Some(Doubt::UnknownInvitation));
    }

    async fn a_reply_from_an_address_not_invited_creates_no_participant(h) {
        let invited = invited(h).await;
        let people = entity::person::Entity::find().count(h.platform.db()).await.expect("a count");
        let crasher = invited.replies("ACCEPTED", "100000").replace(&format!("mailto:{}", invited.email), "mailto:crasher@example.org");
        let received = post(h, &crasher).await;
        assert_eq!((received.state, received.doubt), (ReceivedState::Waiting, Some(Doubt::NotInvited)));
        assert_eq!(entity::person::Entity::find().count(h.platform.db()).await.expect("a count"), people);
        assert_eq!(invited.state(h).await, InvitationState::Issued);
    }

    async fn an_unproved_reply_is_unconfirmed_until_the_invitee_confirms(h) {
        let invited = invited(h).await;
        let unproved = invited.replies("DECLINED", "100000").replace("dkim=pass", "dkim=fail");
        let received = post(h, &unproved).await;
        assert_eq!((received.state, received.doubt), (ReceivedState::Confirming, Some(Doubt::Unconfirmed)));
        assert_eq!(invited.state(h).await, InvitationState::Issued);
        // Asked once a day, at the address that was invited.
        post(h, &unproved.replace("Message-ID: <", "Message-ID: <2.")).await;
        assert_eq!(mails(h, MailKind::AnswerCheck).await, 1);
        let (to, raw) = h.mailbox.mails().last().cloned().expect("a mail");
        let id = received.id.expect("an id");
        assert_eq!(to, invited.email);
        assert!(mail_text(&raw).contains(&format!("/rsvp/{}/confirm/{id}", invited.token)), "{}", mail_text(&raw));

        let others = invited_to(h, 1).await;
        assert!(inbound::confirm(&h.platform, &others.token, id).await.is_err(), "another link confirms nothing");
        assert!(inbound::asked(&h.platform, &invited.token, id).await.expect("a question").open);
        inbound::confirm(&h.platform, &invited.token, id).await.expect("confirmed");
        assert_eq!(invited.state(h).await, InvitationState::Declined);
        assert!(!inbound::asked(&h.platform, &invited.token, id).await.expect("a question").open);
        assert!(inbound::confirm(&h.platform, &invited.token, id).await.is_err(), "once");
        h.worker.drain().await.expect("the worker works");
    }

    async fn an_answer_on_the_page_settles_what_was_unconfirmed(h) {
        let invited = invited(h).await;
        let received = post(h, &invited.replies("DECLINED", "100000").replace("dkim=pass", "dkim=none")).await;
        on_the_web(h, &invited, "accepted").await;
        let id = received.id.expect("an id");
        assert!(!inbound::asked(&h.platform, &invited.token, id).await.expect("a question").open);
        assert_eq!(invited.state(h).await, InvitationState::Accepted);
    }

    async fn foreign_authentication_results_have_no_influence(h) {
        let invited = invited(h).await;
        let forged = invited.replies("DECLINED", "100000").replace(&format!("mx.{HOST};"), "mx.evil.example;");
        assert_eq!(post(h, &forged).await.doubt, Some(Doubt::Unconfirmed));
        assert_eq!(invited.state(h).await, InvitationState::Issued);
    }

    async fn an_answer_to_an_older_version_is_recorded_and_does_not_count(h) {
        use sea_orm::ActiveValue::Set;
        let invited = invited(h).await;
        entity::invitation::Entity::update_many()
            .set(entity::invitation::ActiveModel { sequence: Set(2), ..Default::default() })
            .exec(h.platform.db()).await.expect("a new version");
        let received = post(h, &invited.replies("ACCEPTED", "100000")).await;
        assert_eq!((received.state, received.doubt), (ReceivedState::Noted, Some(Doubt::OlderVersion)));
        assert_eq!(invited.state(h).await, InvitationState::Issued);
        post(h, &invited.replies("ACCEPTED", "110000").replace("SEQUENCE:0", "SEQUENCE:2")).await;
        assert_eq!(invited.state(h).await, InvitationState::Accepted);
    }

    async fn what_reached_our_server_before_the_deadline_is_in_time(h) {
        let invited = invited(h).await;
        let mail = invited.replies("ACCEPTED", "100000");
        h.clock.set("2023-03-04T08:00:00Z");
        let arrived = Arrived { raw: mail.into_bytes(), at: "2023-03-03T22:59:00Z".parse().expect("an instant"), cut_from: None };
        receive(&h.platform, &arrived).await.expect("received");
        assert_eq!(invited.state(h).await, InvitationState::Accepted);
        h.worker.drain().await.expect("the worker works");
    }

    async fn an_answer_that_the_rules_refuse_waits_with_the_reason(h) {
        let invited = invited(h).await;
        h.clock.set("2023-03-05T12:00:00Z");
        let received = post(h, &invited.replies("ACCEPTED", "100000")).await;
        assert_eq!((received.state, received.doubt), (ReceivedState::Waiting, Some(Doubt::Refused)));
        let officer = h.officer(Role::Secretariat).await;
        let detail = inbound::queries::detail(&h.platform, &officer, received.id.expect("an id")).await.expect("a page");
        assert_eq!(detail.refusal, "deadline-passed");
        assert_eq!(invited.state(h).await, InvitationState::Issued);
    }

    async fn delegated_creates_a_pending_request_never_an_invitation(h) {
        let invited = invited(h).await;
        let mail = invited
            .replies("DELEGATED;DELEGATED-TO=\"mailto:a.otieno@mfa.example\"", "100000")
            .replace("END:VEVENT", "ATTENDEE;CN=Achieng Otieno:mailto:a.otieno@mfa.example\r\nEND:VEVENT");
        let received = post(h, &mail).await;
        assert_eq!(received.kind, ReceivedKind::Delegation);
        let proposed = entity::nomination::Entity::find().all(h.platform.db()).await.expect("nominations");
        assert_eq!((proposed.len(), proposed[0].state), (1, NominationState::Proposed));
        assert_eq!((proposed[0].given_name.as_str(), proposed[0].family_name.as_str()), ("Achieng", "Otieno"));
        assert_eq!(of(h, invited.dialogue).await.len(), 1);
        assert_eq!(invited.state(h).await, InvitationState::Declined);
        // The decline that the program sends after it takes nothing back.
        post(h, &invited.replies("DECLINED", "110000")).await;
        let standing = entity::nomination::Entity::find().all(h.platform.db()).await.expect("nominations");
        assert_eq!(standing[0].state, NominationState::Proposed);
    }

    async fn counter_never_changes_the_event_and_a_refusal_is_told_to_the_proposer(h) {
        let officer = h.officer(Role::Secretariat).await;
        let invited = invited(h).await;
        let before = entity::dialogue::Entity::find().all(h.platform.db()).await.expect("dialogues");
        let mail = invited.replies("TENTATIVE", "100000")
            .replace("REPLY", "COUNTER")
            .replace("DTSTART:20230314T140000Z", "DTSTART;TZID=\"W. Europe Standard Time\":20230315T100000");
        let received = post(h, &mail).await;
        let id = received.id.expect("an id");
        assert_eq!((received.kind, received.state), (ReceivedKind::Proposal, ReceivedState::Waiting));
        assert_eq!(entity::dialogue::Entity::find().all(h.platform.db()).await.expect("dialogues"), before);
        assert_eq!(invited.state(h).await, InvitationState::Tentative);
        let detail = inbound::queries::detail(&h.platform, &officer, id).await.expect("a page");
        let [proposal] = detail.proposals.as_slice() else { panic!("one proposal") };
        assert_eq!(proposal.row.starts_at, Some("2023-03-15T09:00:00Z".parse().expect("an instant")));

        assert!(inbound::decide_proposals(&h.platform, &Actor::Public, id, Which::Rest, false).await.is_err());
        inbound::decide_proposals(&h.platform, &officer, id, Which::Rest, false).await.expect("refused");
        h.worker.drain().await.expect("the worker works");
        let (to, raw) = h.mailbox.mails().last().cloned().expect("a mail");
        assert_eq!(to, invited.email);
        let ics = calendar_part(&raw);
        assert!(ics.contains("METHOD:DECLINECOUNTER\r\n") && !ics.contains("DTSTART"), "{ics}");
        assert!(ics.contains(&format!("UID:{}", invited.uid)), "{ics}");
        assert!(inbound::decide_proposals(&h.platform, &officer, id, Which::Rest, true).await.is_err(), "decided once");
    }

    async fn an_invitation_mailed_back_to_us_changes_nothing(h) {
        let invited = invited(h).await;
        let decoy = invited.replies("DECLINED", "100000").replace("REPLY", "REQUEST");
        let received = post(h, &decoy).await;
        assert_eq!((received.kind, received.state), (ReceivedKind::Calendar, ReceivedState::Noted));
        let cancel = invited.replies("DECLINED", "100001").replace("REPLY", "CANCEL");
        assert_eq!(post(h, &cancel).await.state, ReceivedState::Noted);
        assert_eq!(invited.state(h).await, InvitationState::Issued);
    }

    async fn a_withdrawn_invitation_takes_no_answer_by_mail(h) {
        let invited = invited(h).await;
        invitations::withdraw(&h.platform, &Actor::Platform, invited.invitation, "A mistake").await.expect("withdrawn");
        let late = invited.replies("ACCEPTED", "100000").replace("SEQUENCE:0", "SEQUENCE:9");
        assert_eq!(post(h, &late).await.doubt, Some(Doubt::Refused));
        assert_eq!(invited.state(h).await, InvitationState::Withdrawn);
    }
}

fn mail_text(raw: &[u8]) -> String {
    let mail = mail_parser::MessageParser::default()
        .parse(raw)
        .expect("a mail");
    mail.body_text(0).expect("text").into_owned()
}

fn calendar_part(raw: &[u8]) -> String {
    use mail_parser::MimeHeaders;
    let mail = mail_parser::MessageParser::default()
        .parse(raw)
        .expect("a mail");
    let part = mail
        .parts
        .iter()
        .find(|part| part.is_content_type("text", "calendar"))
        .expect("a calendar part");
    String::from_utf8_lossy(part.contents()).into_owned()
}
