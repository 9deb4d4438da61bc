//! The mail that confirms an answer: what was answered, under which reference, and how to change it.
//!
//! Access needs and diet are not repeated in it: they say much about a person, and a mail is read by many
//! machines and not seldom by assistants. They stand on the page behind the link.

use domain::ids::RsvpId;
use domain::invitation::Nominee;
use domain::rsvp::reference;
use domain::schedule::Schedule;
use domain::{InvitationState, LetterKind, MailKind, Mode, paths};
use itip::guard::MessageId;
use locale::t_plain;

use super::facts::Facts;
use super::{Worded, link, schedule, token, when_words, where_words};
use crate::letters::{Only, Own, compose, reply};
use crate::mail::Letter;
use crate::{Platform, Result};

/// Writes the confirmation of the answer that the invitation now carries. `own` are the secretariat's own words
/// of [`LetterKind::CONFIRMATIONS`].
pub(super) fn letter(
    platform: &Platform,
    own: &Own,
    dialogue: &entity::dialogue::Model,
    invitation: &entity::invitation::Model,
    name: &str,
    rsvp: RsvpId,
    nominee: Option<&Nominee>,
) -> Result<Letter> {
    let language = invitation.language;
    let settings = platform.settings();
    let kind = kind(invitation.state, nominee);
    let substitute = nominee.map(name_of).unwrap_or_default();
    let facts = facts(kind, dialogue, invitation, nominee)?;
    let dated = schedule(dialogue)? != Schedule::ToBeDetermined;
    let link = link(platform, invitation.id);
    let mut values = Worded::of(dialogue, language, facts)?.values(
        platform,
        dialogue,
        (kind, language),
        name,
        link,
    );
    values.only = Only {
        reference: reference(invitation.id),
        reply: reply(kind, language),
        substitute,
        calendar: (dated && kind.confirms_coming()).then(|| {
            let path = paths::rsvp_calendar(&token(platform, invitation.id));
            (
                t_plain!(language, "rsvp-mail-calendar"),
                settings.url(&path),
            )
        }),
        ..Only::default()
    };
    let (subject, body) = compose(own, (kind, language), &values)?;
    let message_id = format!("<rsvp.{rsvp}@{}>", settings.mail_host());
    Ok(Letter {
        kind: MailKind::Confirmation,
        dialogue: Some(dialogue.id),
        person: Some(invitation.person_id),
        invitation: Some(invitation.id),
        to: invitation.email.clone(),
        to_name: name.to_owned(),
        // Answers to this mail are for people to read: they go to the secretariat's own address.
        from: settings.mail_from.clone(),
        from_name: settings.mail_from_name.clone(),
        envelope_from: settings.mail_from.clone(),
        language,
        subject,
        body,
        calendar: None,
        message_id: MessageId::parse(&message_id).map_err(anyhow::Error::from)?,
        thread: Some(
            MessageId::of_invitation(invitation.id, 0, 0, settings.mail_host())
                .map_err(anyhow::Error::from)?,
        ),
        lane: format!("invitation:{}", invitation.id),
        unsubscribe: None,
    })
}

/// The letter that confirms such an answer.
const fn kind(state: InvitationState, nominee: Option<&Nominee>) -> LetterKind {
    match state {
        InvitationState::Accepted => LetterKind::ConfirmationAccepted,
        InvitationState::Tentative => LetterKind::ConfirmationTentative,
        InvitationState::Draft
        | InvitationState::Issued
        | InvitationState::Declined
        | InvitationState::Withdrawn
        | InvitationState::Lapsed => {
            if nominee.is_some() {
                LetterKind::ConfirmationSubstitute
            } else {
                LetterKind::ConfirmationDeclined
            }
        }
    }
}

fn name_of(nominee: &Nominee) -> String {
    let name = format!("{} {}", nominee.given_name, nominee.family_name);
    name.trim().to_owned()
}

fn facts(
    kind: LetterKind,
    dialogue: &entity::dialogue::Model,
    invitation: &entity::invitation::Model,
    nominee: Option<&Nominee>,
) -> Result<Facts> {
    let language = invitation.language;
    let mut facts = vec![
        (
            t_plain!(language, "rsvp-fact-reference"),
            reference(invitation.id),
        ),
        (
            t_plain!(language, "rsvp-fact-answer"),
            reply(kind, language),
        ),
    ];
    if let Some(nominee) = nominee {
        facts.push((t_plain!(language, "rsvp-fact-substitute"), name_of(nominee)));
    }
    facts.push((
        t_plain!(language, "invitation-fact-when"),
        when_words(dialogue, language)?,
    ));
    facts.push((
        t_plain!(language, "invitation-fact-where"),
        where_words(dialogue, language),
    ));
    let online = dialogue.mode != Mode::InPerson && !dialogue.online_address.is_empty();
    if online && kind.confirms_coming() {
        facts.push((
            t_plain!(language, "invitation-calendar-join"),
            dialogue.online_address.clone(),
        ));
    }
    Ok(facts)
}
