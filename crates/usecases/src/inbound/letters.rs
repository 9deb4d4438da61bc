//! The mails that answer a mail.

use domain::ids::{ProposalId, ReceivedId};
use domain::{Answer, Language, LetterKind, MailKind, ReceivedKind, paths};
use itip::calendar::Method;
use itip::guard::MessageId;
use locale::t_plain;

use super::receive;
use crate::invitations::{self, Ask, Facts, Worded, person_name};
use crate::letters::{Own, Values, compose};
use crate::mail::{self, Body, Letter, Part};
use crate::meetings::{Meeting, Meetings};
use crate::{Platform, Result};

/// The letters that a received mail can cause by itself: what to read of the secretariat's own words before it
/// is taken.
pub(super) const CAUSED: [LetterKind; 6] = {
    let [accepted, tentative, declined, substitute] = LetterKind::CONFIRMATIONS;
    [
        accepted,
        tentative,
        declined,
        substitute,
        LetterKind::AnswerCheck,
        LetterKind::AnswerRefused,
    ]
};

/// Whom a letter answers, about which invitation; `own` are the secretariat's own words of such letters.
#[derive(Clone, Copy, Debug)]
pub(super) struct About<'a> {
    pub platform: &'a Platform,
    pub own: &'a Own,
    pub dialogue: &'a entity::dialogue::Model,
    pub invitation: &'a entity::invitation::Model,
    pub person: &'a entity::person::Model,
}

impl About<'_> {
    /// Asks whether an answer that came by mail is theirs.
    pub fn is_it_yours(&self, answer: Answer, received: ReceivedId) -> Result<Letter> {
        let (kind, language) = (LetterKind::AnswerCheck, self.invitation.language);
        let path = paths::rsvp_confirm(&self.token(), received);
        let mut values = self.values(kind, self.facts()?)?;
        values.link = self.platform.settings().url(&path);
        values.only.reply = locale::plain(locale::word(language, answer.label_key()));
        let id = format!("check.{received}");
        self.letter((MailKind::AnswerCheck, kind), &id, &values)
    }

    /// Tells that their answer could not be counted, why, and what helps. `answers` is the mail that gave it.
    pub fn not_counted(
        &self,
        reason: String,
        received: ReceivedId,
        answers: Option<MessageId>,
    ) -> Result<Letter> {
        let kind = LetterKind::AnswerRefused;
        let mut values = self.values(kind, self.facts()?)?;
        values.only.reason = reason;
        let id = format!("refused.{received}");
        Ok(Letter {
            thread: answers,
            ..self.letter((MailKind::AnswerRefused, kind), &id, &values)?
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
        let settings = self.platform.settings();
        let mut facts = self.facts()?;
        let mut when = None;
        if let Some(one) = meeting {
            let (one, language) = (std::slice::from_ref(one), self.invitation.language);
            facts = invitations::about_meetings(self.dialogue, one, language, facts);
            when = facts.first().map(|(_, when)| when.clone());
        }
        // When and where it stays.
        facts.truncate(2);
        let kind = LetterKind::TimeRefused;
        let mut values = self.values(kind, facts)?;
        values.when = when.unwrap_or(values.when);
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
        let id = format!("time.{proposal}");
        Ok(Letter {
            // The organizer of the calendar part, or the calendar will not take it.
            from: mail::tagged(&settings.mail_from, "rsvp", &self.token())?,
            calendar,
            thread: Some(first.map_err(anyhow::Error::from)?),
            ..self.letter((MailKind::ProposalRefused, kind), &id, &values)?
        })
    }

    fn token(&self) -> String {
        invitations::token(self.platform, self.invitation.id)
    }

    fn facts(&self) -> Result<Facts> {
        invitations::facts(self.dialogue, self.invitation.language)
    }

    /// The values of a letter that leads to the page of the invitation.
    fn values(&self, kind: LetterKind, facts: Facts) -> Result<Values> {
        let language = self.invitation.language;
        let worded = Worded::of(self.dialogue, language, facts)?;
        let link = invitations::link(self.platform, self.invitation.id);
        let name = person_name(self.person);
        Ok(worded.values(self.platform, self.dialogue, (kind, language), &name, link))
    }

    /// A letter to the invited person at the address that was invited.
    fn letter(
        &self,
        (kind, words): (MailKind, LetterKind),
        id: &str,
        values: &Values,
    ) -> Result<Letter> {
        let (settings, invitation) = (self.platform.settings(), self.invitation);
        let (subject, body) = compose(self.own, (words, invitation.language), values)?;
        Ok(Letter {
            kind,
            dialogue: Some(self.dialogue.id),
            person: Some(invitation.person_id),
            invitation: Some(invitation.id),
            to: invitation.email.clone(),
            to_name: person_name(self.person),
            from: settings.mail_from.clone(),
            from_name: settings.mail_from_name.clone(),
            envelope_from: mail::tagged(&settings.mail_from, "bounce", &self.token())?,
            language: invitation.language,
            subject,
            body,
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
