//! The mails that answer a mail.

use domain::ids::{ProposalId, ReceivedId};
use domain::{Answer, Language, MailKind, ReceivedKind, paths};
use itip::calendar::Method;
use itip::guard::MessageId;
use locale::t_plain;

use super::receive;
use crate::invitations::{self, person_name};
use crate::mail::{self, Body, Letter, Part};
use crate::meetings::Meetings;
use crate::{Platform, Result};

/// Asks the invited person whether an answer that came by mail is theirs.
pub(super) fn is_it_yours(
    platform: &Platform,
    dialogue: &entity::dialogue::Model,
    invitation: &entity::invitation::Model,
    person: &entity::person::Model,
    answer: Answer,
    received: ReceivedId,
) -> Result<Letter> {
    let language = invitation.language;
    let token = invitations::token(platform, invitation.id);
    let settings = platform.settings();
    let title = dialogue.title.as_str();
    let said = locale::plain(locale::word(language, answer.label_key()));
    let name = person_name(person);
    let body = Body(vec![
        Part::Text(t_plain!(
            language,
            "invitation-mail-greeting",
            name = name.as_str()
        )),
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
    ]);
    Ok(Letter {
        kind: MailKind::AnswerCheck,
        dialogue: Some(dialogue.id),
        person: Some(invitation.person_id),
        invitation: Some(invitation.id),
        to: invitation.email.clone(),
        to_name: name,
        from: settings.mail_from.clone(),
        from_name: settings.mail_from_name.clone(),
        envelope_from: mail::tagged(&settings.mail_from, "bounce", &token)?,
        language,
        subject: t_plain!(language, "inbound-mail-check-subject", title = title),
        body,
        calendar: None,
        message_id: message_id(&format!("<check.{received}@{}>", settings.mail_host()))?,
        thread: None,
        lane: format!("invitation:{}", invitation.id),
        unsubscribe: None,
    })
}

/// Tells the invited person that their answer could not be counted, why, and what helps.
pub(super) fn not_counted(
    platform: &Platform,
    dialogue: &entity::dialogue::Model,
    invitation: &entity::invitation::Model,
    person: &entity::person::Model,
    reason: String,
    (received, answers): (ReceivedId, Option<MessageId>),
) -> Result<Letter> {
    let language = invitation.language;
    let token = invitations::token(platform, invitation.id);
    let settings = platform.settings();
    let title = dialogue.title.as_str();
    let name = person_name(person);
    let body = Body(vec![
        Part::Text(t_plain!(
            language,
            "invitation-mail-greeting",
            name = name.as_str()
        )),
        Part::Text(t_plain!(
            language,
            "inbound-mail-refused-text",
            title = title
        )),
        Part::Text(reason),
        Part::Text(t_plain!(language, "inbound-mail-refused-remedy")),
        Part::Button {
            label: t_plain!(language, "rsvp-mail-change"),
            url: invitations::link(platform, invitation.id),
        },
        Part::Small(t_plain!(
            language,
            "inbound-mail-refused-small",
            contact = settings.mail_from.as_str()
        )),
    ]);
    Ok(Letter {
        kind: MailKind::AnswerRefused,
        dialogue: Some(dialogue.id),
        person: Some(invitation.person_id),
        invitation: Some(invitation.id),
        to: invitation.email.clone(),
        to_name: name,
        from: settings.mail_from.clone(),
        from_name: settings.mail_from_name.clone(),
        envelope_from: mail::tagged(&settings.mail_from, "bounce", &token)?,
        language,
        subject: t_plain!(language, "inbound-mail-refused-subject", title = title),
        body,
        calendar: None,
        message_id: message_id(&format!("<refused.{received}@{}>", settings.mail_host()))?,
        thread: answers,
        lane: format!("invitation:{}", invitation.id),
        unsubscribe: None,
    })
}

/// Tells who proposed another time that the meeting stays where it is, in words and to their calendar.
pub(super) fn time_refused(
    platform: &Platform,
    dialogue: &entity::dialogue::Model,
    invitation: &entity::invitation::Model,
    person: &entity::person::Model,
    (proposal, meetings): (ProposalId, &Meetings),
) -> Result<Letter> {
    let language = invitation.language;
    let token = invitations::token(platform, invitation.id);
    let settings = platform.settings();
    let title = dialogue.title.as_str();
    let name = person_name(person);
    let body = Body(vec![
        Part::Text(t_plain!(
            language,
            "invitation-mail-greeting",
            name = name.as_str()
        )),
        Part::Text(t_plain!(language, "inbound-mail-time-text", title = title)),
        Part::Facts(
            invitations::facts(dialogue, language)?
                .into_iter()
                .take(2)
                .collect(),
        ),
        Part::Button {
            label: t_plain!(language, "invitation-mail-button"),
            url: invitations::link(platform, invitation.id),
        },
    ]);
    Ok(Letter {
        kind: MailKind::ProposalRefused,
        dialogue: Some(dialogue.id),
        person: Some(invitation.person_id),
        invitation: Some(invitation.id),
        to: invitation.email.clone(),
        to_name: name.clone(),
        // The organizer of the calendar part, or the calendar will not take it.
        from: mail::tagged(&settings.mail_from, "rsvp", &token)?,
        from_name: settings.mail_from_name.clone(),
        envelope_from: mail::tagged(&settings.mail_from, "bounce", &token)?,
        language,
        subject: t_plain!(language, "inbound-mail-time-subject", title = title),
        body,
        calendar: invitations::calendar(
            platform,
            dialogue,
            meetings,
            invitation,
            &name,
            Method::DeclineCounter.into(),
        )?,
        message_id: message_id(&format!("<time.{proposal}@{}>", settings.mail_host()))?,
        thread: Some(
            MessageId::of_invitation(invitation.id, 0, 0, settings.mail_host())
                .map_err(anyhow::Error::from)?,
        ),
        lane: format!("invitation:{}", invitation.id),
        unsubscribe: None,
    })
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
