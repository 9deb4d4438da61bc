//! What the focal point of a delegation is written: that it is invited, what became of a nomination, and that the
//! invitation was taken back.

use domain::ids::MailId;
use domain::{Language, MailKind, paths};
use itip::guard::MessageId;
use locale::{format, t, t_plain};

use super::rows;
use crate::invitations::facts;
use crate::mail::{Body, Letter, Part};
use crate::{Platform, Result};

/// What is to be told.
pub(super) enum What {
    Asked,
    AskedAgain,
    /// These people are confirmed.
    Confirmed(Vec<String>),
    /// Somebody else is asked for, and why.
    Returned {
        name: String,
        reason: String,
    },
    TakenBack {
        reason: String,
    },
}

/// The mails about one dialogue's delegations.
pub(super) struct Mails<'a> {
    pub platform: &'a Platform,
    pub dialogue: &'a entity::dialogue::Model,
}

impl Mails<'_> {
    /// Writes to a focal point; nothing for one without an address.
    ///
    /// # Errors
    /// A fault when something of it cannot be written.
    pub fn letter(
        &self,
        delegation: &entity::delegation::Model,
        organisation: &str,
        person: &entity::person::Model,
        what: &What,
    ) -> Result<Option<Letter>> {
        let Some(to) = person.email.clone() else {
            return Ok(None);
        };
        let (settings, language) = (self.platform.settings(), person.language);
        let name = crate::invitations::person_name(person);
        let (subject, said) = self.said(delegation, organisation, language, what)?;
        let greeting = t!(language, "invitation-mail-greeting", name = name.as_str());
        let mut parts = vec![Part::Text(greeting)];
        parts.extend(said);
        let small = t!(
            language,
            "delegation-mail-small",
            organisation = organisation
        );
        parts.push(Part::Small(small));
        let (host, id, mail) = (settings.mail_host(), delegation.id, MailId::new());
        let named = |raw: String| MessageId::parse(&raw).map_err(anyhow::Error::from);
        let first = named(format!("<delegation.{id}.{}@{host}>", delegation.version))?;
        let (message_id, thread) = match what {
            What::Asked => (first, None),
            What::AskedAgain
            | What::Confirmed(_)
            | What::Returned { .. }
            | What::TakenBack { .. } => (
                named(format!("<delegation.{id}.{mail}@{host}>"))?,
                Some(first),
            ),
        };
        Ok(Some(Letter {
            kind: MailKind::Delegation,
            dialogue: Some(self.dialogue.id),
            person: Some(person.id),
            invitation: None,
            to,
            to_name: name,
            from: settings.mail_from.clone(),
            from_name: settings.mail_from_name.clone(),
            envelope_from: settings.mail_from.clone(),
            language,
            subject,
            body: Body(parts),
            calendar: None,
            message_id,
            thread,
            lane: format!("delegation:{id}"),
            unsubscribe: None,
        }))
    }

    fn said(
        &self,
        delegation: &entity::delegation::Model,
        organisation: &str,
        language: Language,
        what: &What,
    ) -> Result<(String, Vec<Part>)> {
        let title = self.dialogue.title.as_str();
        let open = Part::Button {
            label: t_plain!(language, "delegation-mail-open"),
            url: self
                .platform
                .settings()
                .url(&paths::delegation(&rows::token(
                    self.platform,
                    delegation.id,
                ))),
        };
        Ok(match what {
            What::Asked | What::AskedAgain => {
                let subject = if matches!(what, What::Asked) {
                    t_plain!(language, "delegation-mail-asked-subject", title = title)
                } else {
                    t_plain!(language, "delegation-mail-again-subject", title = title)
                };
                let seats = rows::seats(delegation);
                let told = t!(
                    language,
                    "delegation-mail-asked-text",
                    title = title,
                    organisation = organisation
                );
                let mut parts = vec![Part::Text(told)];
                if !delegation.message.is_empty() {
                    parts.push(Part::Quoted {
                        text: delegation.message.clone(),
                        language: self.dialogue.language,
                    });
                }
                parts.push(Part::Facts(self.facts(delegation, language)?));
                let how = t!(
                    language,
                    "delegation-mail-asked-seats",
                    table = i64::from(seats.table),
                    advisers = i64::from(seats.advisers)
                );
                parts.extend([
                    Part::Text(how),
                    open,
                    Part::Text(t!(language, "delegation-mail-asked-then")),
                ]);
                (subject, parts)
            }
            What::Confirmed(names) => {
                let subject =
                    t_plain!(language, "delegation-mail-confirmed-subject", title = title);
                let told = t!(
                    language,
                    "delegation-mail-confirmed-text",
                    names = format::list(language, names),
                    title = title
                );
                (subject, vec![Part::Text(told), open])
            }
            What::Returned { name, reason } => {
                let subject = t_plain!(language, "delegation-mail-returned-subject", title = title);
                let told = t!(
                    language,
                    "delegation-mail-returned-text",
                    name = name.as_str(),
                    title = title
                );
                let why = Part::Quoted {
                    text: reason.clone(),
                    language: self.dialogue.language,
                };
                (subject, vec![Part::Text(told), why, open])
            }
            What::TakenBack { reason } => {
                let subject =
                    t_plain!(language, "delegation-mail-withdrawn-subject", title = title);
                let told = t!(
                    language,
                    "delegation-mail-withdrawn-text",
                    title = title,
                    organisation = organisation
                );
                let why = Part::Quoted {
                    text: reason.clone(),
                    language: self.dialogue.language,
                };
                (subject, vec![Part::Text(told), why])
            }
        })
    }

    /// When and where, and until when people can be named. The day for personal answers is told in the people's own
    /// invitations.
    fn facts(
        &self,
        delegation: &entity::delegation::Model,
        language: Language,
    ) -> Result<Vec<(String, String)>> {
        let dialogue = entity::dialogue::Model {
            respond_by: None,
            ..self.dialogue.clone()
        };
        let mut facts = facts(&dialogue, language)?;
        if let Some(day) = rows::nominate_by(delegation)? {
            let day = format::date(language, day);
            facts.push((t_plain!(language, "delegation-nominate-by"), day));
        }
        Ok(facts)
    }
}
