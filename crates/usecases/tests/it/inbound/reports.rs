//! Reports of undelivered mail, and what machines write.

use domain::{InvitationState, MailState, ReceivedKind, ReceivedState, Role};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use usecases::{inbound, invitations};

use super::posted::{HOST, Invited, invited, post};

fn report(invited: &Invited, action: &str, status: &str, address: &str) -> String {
    let (token, returned) = (&invited.token, invited.replies("ACCEPTED", "100000"));
    format!(
        "Return-Path: <>\r\nDelivered-To: {address}\r\nFrom: MAILER-DAEMON@mx.mfa.example\r\nTo: {address}\r\n\
         Message-ID: <{action}.{token}@mx.mfa.example>\r\nSubject: Undelivered\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=r\r\n\r\n--r\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n\
         --r\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\nFinal-Recipient: rfc822;{}\r\nAction: {action}\r\n\
         Status: {status}\r\nDiagnostic-Code: smtp; 550 no such user\r\n\r\n--r\r\nContent-Type: message/rfc822\r\n\r\n{}\r\n--r--\r\n",
        invited.email,
        returned
            .replace("Message-ID: <ACCEPTED-100000.", "Message-ID: <inv.")
            .replace("@mfa.example>\r\nDate", &format!(".0.0@{HOST}>\r\nDate")),
    )
}

async fn mail_of(h: &testkit::Harness, invited: &Invited) -> entity::mail::Model {
    entity::mail::Entity::find()
        .filter(entity::mail::Column::InvitationId.eq(invited.invitation))
        .one(h.platform.db())
        .await
        .expect("a look-up")
        .expect("a mail")
}

testkit::on_each_database! {
    async fn a_report_with_our_request_in_it_yields_a_bounce_and_no_reply(h) {
        let officer = h.officer(Role::Secretariat).await;
        let invited = invited(h).await;
        let received = post(h, &report(&invited, "failed", "5.1.1", &format!("bounce+{}@{HOST}", invited.token))).await;
        assert_eq!((received.kind, received.state), (ReceivedKind::Bounce, ReceivedState::Applied));
        assert_eq!(invited.state(h).await, InvitationState::Issued);
        let mail = mail_of(h, &invited).await;
        assert_eq!((mail.state, mail.reply.as_str()), (MailState::Failed, "5.1.1 550 no such user"));
        let trail = entity::audit::Entity::find().filter(entity::audit::Column::Code.eq("mail-bounced"));
        assert_eq!(trail.count(h.platform.db()).await.expect("a count"), 1);
        // The officer sees it and tries again: the mail goes out once more.
        let sent = h.mailbox.mails().len();
        invitations::resend_failed(&h.platform, &officer, invited.dialogue, None).await.expect("tried again");
        h.worker.drain().await.expect("the worker works");
        assert_eq!(h.mailbox.mails().len(), sent + 1);
        assert_eq!(mail_of(h, &invited).await.state, MailState::Sent);
    }

    async fn a_bounce_is_matched_by_the_mail_that_it_returns(h) {
        let invited = invited(h).await;
        let received = post(h, &report(&invited, "failed", "5.0.0", &format!("secretariat@{HOST}"))).await;
        assert_eq!(received.state, ReceivedState::Applied);
        assert_eq!(mail_of(h, &invited).await.state, MailState::Failed);
    }

    async fn a_delay_is_noted_and_the_mail_is_not_given_up(h) {
        let invited = invited(h).await;
        let received = post(h, &report(&invited, "delayed", "4.4.1", &format!("bounce+{}@{HOST}", invited.token))).await;
        assert_eq!(received.kind, ReceivedKind::Delay);
        let mail = mail_of(h, &invited).await;
        assert_eq!((mail.state, mail.reply.starts_with("4.4.1")), (MailState::Sent, true));
    }

    async fn vacation_mail_changes_nothing_and_bothers_nobody(h) {
        let invited = invited(h).await;
        let away = invited.head("Away") + "Auto-Submitted: auto-replied\r\nContent-Type: text/plain\r\n\r\nI am away.\r\n";
        let received = post(h, &away).await;
        assert_eq!((received.kind, received.state), (ReceivedKind::Automatic, ReceivedState::Noted));
        assert_eq!(inbound::queries::waiting(&h.platform).await.expect("a count"), 0);
        let answered = invited.replies("ACCEPTED", "100000").replace("MIME-Version", "Auto-Submitted: auto-generated\r\nMIME-Version");
        post(h, &answered).await;
        assert_eq!(invited.state(h).await, InvitationState::Accepted);
    }

    async fn what_is_kept_of_a_mail_is_sealed(h) {
        let invited = invited(h).await;
        post(h, &(invited.head("Secret") + "Content-Type: text/plain\r\n\r\nI bring a guide dog.\r\n")).await;
        let row = entity::received_mail::Entity::find().one(h.platform.db()).await.expect("a look-up").expect("a mail");
        let holds = |needle: &[u8]| row.sealed.windows(needle.len()).any(|window| window == needle);
        assert!(!holds(b"guide dog") && !holds(invited.email.as_bytes()));
        let officer = h.officer(Role::Secretariat).await;
        let detail = inbound::queries::detail(&h.platform, &officer, row.id).await.expect("a page");
        assert_eq!(detail.text, "I bring a guide dog.");
    }
}
