//! The mail that confirms an answer: what was answered, under which reference, and how to change it.
//!
//! Access needs and diet are not repeated in it: they say much about a person, and a mail is read by many
//! machines and not seldom by assistants. They stand on the page behind the link.

use domain::ids::RsvpId;
use domain::invitation::Nominee;
use domain::rsvp::reference;
use domain::schedule::Schedule;
use domain::{InvitationState, Language, MailKind, Mode, paths};
use itip::guard::MessageId;
use locale::t_plain;

use super::{link, schedule, token, when_words, where_words};
use crate::mail::{Body, Letter, Part};
use crate::{Platform, Result};

/// Writes the confirmation of the answer that the invitation now carries.
pub(super) fn letter(
    platform: &Platform,
    dialogue: &entity::dialogue::Model,
    invitation: &entity::invitation::Model,
    name: &str,
    rsvp: RsvpId,
    nominee: Option<&Nominee>,
) -> Result<Letter> {
    let language = invitation.language;
    let settings = platform.settings();
    let title = dialogue.title.as_str();
    let said = Said::of(invitation.state, nominee);
    let mut parts = vec![
        Part::Text(t_plain!(language, "invitation-mail-greeting", name = name)),
        Part::Text(said.sentence(language, title)),
        Part::Facts(facts(dialogue, invitation, nominee)?),
        Part::Button {
            label: t_plain!(language, "rsvp-mail-change"),
            url: link(platform, invitation.id),
        },
    ];
    let dated = schedule(dialogue)? != Schedule::ToBeDetermined;
    if dated && said.comes() {
        let path = paths::rsvp_calendar(&token(platform, invitation.id));
        parts.push(Part::Button {
            label: t_plain!(language, "rsvp-mail-calendar"),
            url: settings.url(&path),
        });
    }
    parts.push(Part::Text(t_plain!(
        language,
        "rsvp-mail-contact",
        contact = settings.mail_from.as_str()
    )));
    parts.push(Part::Small(t_plain!(language, "rsvp-mail-small")));
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
        subject: said.subject(language, title),
        body: Body(parts),
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

/// What was said, as the mail words it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Accepted,
    Tentative,
    Declined,
    Substitute,
}

impl Said {
    const fn of(state: InvitationState, nominee: Option<&Nominee>) -> Self {
        match state {
            InvitationState::Accepted => Self::Accepted,
            InvitationState::Tentative => Self::Tentative,
            InvitationState::Draft
            | InvitationState::Issued
            | InvitationState::Declined
            | InvitationState::Withdrawn
            | InvitationState::Lapsed => {
                if nominee.is_some() {
                    Self::Substitute
                } else {
                    Self::Declined
                }
            }
        }
    }

    const fn comes(self) -> bool {
        matches!(self, Self::Accepted | Self::Tentative)
    }

    fn subject(self, language: Language, title: &str) -> String {
        match self {
            Self::Accepted => t_plain!(language, "rsvp-mail-subject-accepted", title = title),
            Self::Tentative => t_plain!(language, "rsvp-mail-subject-tentative", title = title),
            Self::Declined => t_plain!(language, "rsvp-mail-subject-declined", title = title),
            Self::Substitute => t_plain!(language, "rsvp-mail-subject-substitute", title = title),
        }
    }

    fn sentence(self, language: Language, title: &str) -> String {
        match self {
            Self::Accepted => t_plain!(language, "rsvp-mail-accepted", title = title),
            Self::Tentative => t_plain!(language, "rsvp-mail-tentative", title = title),
            Self::Declined => t_plain!(language, "rsvp-mail-declined", title = title),
            Self::Substitute => t_plain!(language, "rsvp-mail-substitute", title = title),
        }
    }

    fn label(self, language: Language) -> String {
        match self {
            Self::Accepted => t_plain!(language, "answer-accepted"),
            Self::Tentative => t_plain!(language, "answer-tentative"),
            Self::Declined => t_plain!(language, "answer-declined"),
            Self::Substitute => t_plain!(language, "rsvp-answer-substitute"),
        }
    }
}

fn facts(
    dialogue: &entity::dialogue::Model,
    invitation: &entity::invitation::Model,
    nominee: Option<&Nominee>,
) -> Result<Vec<(String, String)>> {
    let language = invitation.language;
    let said = Said::of(invitation.state, nominee);
    let mut facts = vec![
        (
            t_plain!(language, "rsvp-fact-reference"),
            reference(invitation.id),
        ),
        (t_plain!(language, "rsvp-fact-answer"), said.label(language)),
    ];
    if let Some(nominee) = nominee {
        let name = format!("{} {}", nominee.given_name, nominee.family_name);
        facts.push((
            t_plain!(language, "rsvp-fact-substitute"),
            name.trim().to_owned(),
        ));
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
    if online && said.comes() {
        facts.push((
            t_plain!(language, "invitation-calendar-join"),
            dialogue.online_address.clone(),
        ));
    }
    Ok(facts)
}
