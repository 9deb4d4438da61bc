//! The mails that answer a mail.

use domain::ids::{ProposalId, ReceivedId};
use domain::{Answer, Language, MailKind, ReceivedKind, paths};
use itip::calendar::Method;
use itip::guard::MessageId;
use locale::t_plain;

use super::receive;
use crate::invitations::{self, Ask, person_name};
use crate::mail::{self, Body, Letter, Part};
use crate::meetings::{Meeting, Meetings};
use crate::{Platform, Result};

/// Whom a letter answers, about which invitation.
#[derive(Clone, Copy, Debug)]
pub(super) struct About<'a> {
    pub platform: &'a Platform,
    pub dialogue: &'a entity::dialogue::Model,
    pub invitation: &'a entity::invitation::Model,
    pub person: &'a entity::person::Model,
}

impl About<'_> {
    /// Asks whether an answer that came by mail is theirs.
    pub fn is_it_yours(&self, answer: Answer, received: ReceivedId) -> Result<Letter> {
        let (language, title) = (self.invitation.language, self.dialogue.title.as_str());
        let (settings, token) = (self.platform.settings(), self.token());
        let said = locale::plain(locale::word(language, answer.label_key()));
        let body = vec![
            Part::Text(t_plain!(
                language,
                "inbound-mail-check-text",
                title = title,
                answer = said.as_str()
            )),
            Part::Button {
                label: t_plain!(language, "inbound-mail-check-button"),
                url: settings.url(&paths::rsvp_confirm(&token, received)),
            },
            Part::Small(t_plain!(
                language,
                "inbound-mail-check-small",
                contact = settings.mail_from.as_str()
            )),
        ];
        self.letter(
            MailKind::AnswerCheck,
            format!("check.{received}"),
            t_plain!(language, "inbound-mail-check-subject", title = title),
            body,
        )
    }

    /// Tells that their answer could not be counted, why, and what helps. `answers` is the mail that gave it.
    pub fn not_counted(
        &self,
        reason: String,
        received: ReceivedId,
        answers: Option<MessageId>,
    ) -> Result<Letter> {
        let (language, title) = (self.invitation.language, self.dialogue.title.as_str());
        let body = vec![
            Part::Text(t_plain!(
                language,
                "inbound-mail-refused-text",
                title = title
            )),
            Part::Text(reason),
            Part::Text(t_plain!(language, "inbound-mail-refused-remedy")),
            self.button(t_plain!(language, "rsvp-mail-change")),
            Part::Small(t_plain!(
                language,
                "inbound-mail-refused-small",
                contact = self.platform.settings().mail_from.as_str()
            )),
        ];
        let subject = t_plain!(language, "inbound-mail-refused-subject", title = title);
        let id = format!("refused.{received}");
        Ok(Letter {
            thread: answers,
            ..self.letter(MailKind::AnswerRefused, id, subject, body)?
        })
    }

    /// Tells who proposed another time that the meeting stays where it is, in words and to their calendar. `meeting`
    /// is the one of a series that it was proposed for.
    pub fn time_refused(
        &self,
        proposal: ProposalId,
        meetings: &Meetings,
        meeting: Option<&Meeting>,
    ) -> Result<Letter> {
        let (language, title) = (self.invitation.language, self.dialogue.title.as_str());
        let settings = self.platform.settings();
        let mut facts = invitations::facts(self.dialogue, language)?;
        if let Some(one) = meeting {
            let one = std::slice::from_ref(one);
            facts = invitations::about_meetings(self.dialogue, one, language, facts);
        }
        // When and where it stays.
        facts.truncate(2);
        let body = vec![
            Part::Text(t_plain!(language, "inbound-mail-time-text", title = title)),
            Part::Facts(facts),
            self.button(t_plain!(language, "invitation-mail-button")),
        ];
        let ask = Ask {
            method: Method::DeclineCounter,
            meeting: meeting.map(|one| one.day),
        };
        let name = person_name(self.person);
        let calendar = invitations::calendar(
            self.platform,
            self.dialogue,
            meetings,
            self.invitation,
            &name,
            ask,
        )?;
        let first = MessageId::of_invitation(self.invitation.id, 0, 0, settings.mail_host());
        let subject = t_plain!(language, "inbound-mail-time-subject", title = title);
        let id = format!("time.{proposal}");
        Ok(Letter {
            // The organizer of the calendar part, or the calendar will not take it.
            from: mail::tagged(&settings.mail_from, "rsvp", &self.token())?,
            calendar,
            thread: Some(first.map_err(anyhow::Error::from)?),
            ..self.letter(MailKind::ProposalRefused, id, subject, body)?
        })
    }

    fn token(&self) -> String {
        invitations::token(self.platform, self.invitation.id)
    }

    fn button(&self, label: String) -> Part {
        Part::Button {
            label,
            url: invitations::link(self.platform, self.invitation.id),
        }
    }

    /// A letter to the invited person at the address that was invited, behind a greeting.
    fn letter(
        &self,
        kind: MailKind,
        id: String,
        subject: String,
        body: Vec<Part>,
    ) -> Result<Letter> {
        let (settings, invitation) = (self.platform.settings(), self.invitation);
        let name = person_name(self.person);
        let greeting = t_plain!(
            invitation.language,
            "invitation-mail-greeting",
            name = name.as_str()
        );
        let mut parts = vec![Part::Text(greeting)];
        parts.extend(body);
        Ok(Letter {
            kind,
            dialogue: Some(self.dialogue.id),
            person: Some(invitation.person_id),
            invitation: Some(invitation.id),
            to: invitation.email.clone(),
            to_name: name,
            from: settings.mail_from.clone(),
            from_name: settings.mail_from_name.clone(),
            envelope_from: mail::tagged(&settings.mail_from, "bounce", &self.token())?,
            language: invitation.language,
            subject,
            body: Body(parts),
            calendar: None,
            message_id: message_id(&format!("<{id}@{}>", settings.mail_host()))?,
            thread: None,
            lane: format!("invitation:{}", invitation.id),
            unsubscribe: None,
        })
    }
}

/// A received letter on its way to the secretariat's own mailbox.
pub(super) fn handed_on(platform: &Platform, row: &entity::received_mail::Model) -> Result<Letter> {
    // The secretariat's mailbox has no language of its own.
    let language = Language::En;
    let settings = platform.settings();
    let received = receive::read(platform, &platform.secret().open(&row.sealed)?);
    let from = received
        .from
        .as_ref()
        .map(ToString::to_string)
        .unwrap_or_default();
    let mut facts = vec![
        (
            t_plain!(language, "inbound-from"),
            format!("{} {from}", received.from_name).trim().to_owned(),
        ),
        (
            t_plain!(language, "inbound-subject"),
            received.subject.clone(),
        ),
    ];
    if row.kind != ReceivedKind::Letter {
        facts.push((
            t_plain!(language, "inbound-kind"),
            locale::plain(locale::word(language, row.kind.label_key())),
        ));
    }
    let body = Body(vec![
        Part::Text(t_plain!(language, "inbound-mail-forward-text")),
        Part::Facts(facts),
        Part::Text(received.text),
        Part::Button {
            label: t_plain!(language, "inbound-mail-forward-button"),
            url: settings.url(&paths::desk_received(row.id)),
        },
    ]);
    Ok(Letter {
        kind: MailKind::Forwarded,
        dialogue: row.dialogue_id,
        person: None,
        invitation: row.invitation_id,
        to: settings.mail_from.clone(),
        to_name: settings.mail_from_name.clone(),
        from: settings.mail_from.clone(),
        from_name: settings.mail_from_name.clone(),
        envelope_from: settings.mail_from.clone(),
        language,
        subject: t_plain!(
            language,
            "inbound-mail-forward-subject",
            subject = received.subject
        ),
        body,
        calendar: None,
        message_id: message_id(&format!("<forward.{}@{}>", row.id, settings.mail_host()))?,
        thread: None,
        lane: format!("received:{}", row.id),
        unsubscribe: None,
    })
}

fn message_id(raw: &str) -> Result<MessageId> {
    Ok(MessageId::parse(raw).map_err(anyhow::Error::from)?)
}
