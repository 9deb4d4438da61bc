//! An invited person, and mails in the manner of their programs.

use domain::ids::{DialogueId, InvitationId};
use domain::{Actor, InvitationState, Language};
use sea_orm::EntityTrait;
use testkit::Harness;
use usecases::inbound::{Arrived, Received, receive};
use usecases::invitations;

pub const HOST: &str = "convener.example";

/// One invitation and how its mails are addressed.
pub struct Invited {
    pub dialogue: DialogueId,
    pub invitation: InvitationId,
    pub token: String,
    pub uid: String,
    pub email: String,
}

/// A convened roundtable with one invited person.
pub async fn invited(h: &Harness) -> Invited {
    invited_to(h, 5).await
}

pub async fn invited_to(h: &Harness, seats: i64) -> Invited {
    let dialogue = h.convened(seats).await;
    let person = h.shortlisted(dialogue, 1, Language::En).await[0];
    invitations::issue(&h.platform, &Actor::Platform, dialogue, &[person])
        .await
        .expect("issued");
    h.worker.drain().await.expect("the worker works");
    of(h, dialogue).await.remove(0)
}

/// All invitations of a dialogue.
pub async fn of(h: &Harness, dialogue: DialogueId) -> Vec<Invited> {
    let rows = entity::invitation::Entity::find()
        .all(h.platform.db())
        .await
        .expect("invitations");
    rows.into_iter()
        .filter(|row| row.dialogue_id == dialogue)
        .map(|row| Invited {
            dialogue,
            invitation: row.id,
            token: invitations::token(&h.platform, row.id),
            uid: row.calendar_uid,
            email: row.email.to_string(),
        })
        .collect()
}

/// A mail with a calendar answer, which our server verified. Change it with `replace`.
impl Invited {
    pub fn head(&self, subject: &str) -> String {
        let (token, email) = (&self.token, &self.email);
        format!(
            "Return-Path: <{email}>\r\nDelivered-To: rsvp+{token}@{HOST}\r\n\
             Authentication-Results: mx.{HOST}; dkim=pass header.d=mfa.example\r\n\
             From: Wanjiru Kamau <{email}>\r\nTo: rsvp+{token}@{HOST}\r\nSubject: {subject}\r\n\
             Message-ID: <{subject}.{}@mfa.example>\r\nDate: Mon, 6 Feb 2023 12:00:00 +0000\r\nMIME-Version: 1.0\r\n",
            self.invitation
        )
    }

    /// `stamp` is DTSTAMP without its date, which makes the mail another one.
    pub fn replies(&self, partstat: &str, stamp: &str) -> String {
        let (token, email, uid) = (&self.token, &self.email, &self.uid);
        format!(
            "{}Content-Type: text/calendar; method=REPLY; charset=UTF-8\r\n\r\nBEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REPLY\r\n\
             BEGIN:VEVENT\r\nUID:{uid}\r\nSEQUENCE:0\r\nDTSTAMP:20230206T{stamp}Z\r\nDTSTART:20230314T140000Z\r\nDTEND:20230314T163000Z\r\n\
             ORGANIZER:mailto:rsvp+{token}@{HOST}\r\nATTENDEE;PARTSTAT={partstat}:mailto:{email}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
            self.head(&format!("{partstat}-{stamp}"))
        )
    }

    pub async fn state(&self, h: &Harness) -> InvitationState {
        self.row(h).await.state
    }

    pub async fn row(&self, h: &Harness) -> entity::invitation::Model {
        entity::invitation::Entity::find_by_id(self.invitation)
            .one(h.platform.db())
            .await
            .expect("a look-up")
            .expect("an invitation")
    }
}

/// Delivers a mail now.
pub async fn post(h: &Harness, mail: &str) -> Received {
    let arrived = Arrived {
        raw: mail.as_bytes().to_vec(),
        at: h.platform.now(),
        cut_from: None,
    };
    let received = receive(&h.platform, &arrived).await.expect("received");
    h.worker.drain().await.expect("the worker works");
    received
}
