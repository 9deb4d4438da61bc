//! What focal points are written about a recommendation: that their organisation is asked, that something was
//! received, that it is due or late, and that a statement of theirs is withheld.

use domain::follow_up::{Nudge, Part as AskedAs, StatementKind};
use domain::ids::{MailId, PersonId};
use domain::{EmailAddress, Language, MailKind, paths};
use itip::guard::MessageId;
use locale::{format, t, t_plain, word};

use super::rows::{self, Of};
use crate::mail::{Body, Letter, Part};
use crate::{Platform, Result};

/// What is to be told.
pub(super) enum What {
    Asked,
    AskedAgain,
    /// A statement came by the link.
    Received(StatementKind),
    /// A statement is kept from the public.
    Withheld {
        kind: StatementKind,
        reason: String,
    },
    /// The day is near, or over.
    Due(Nudge),
}

/// Somebody who is written to.
#[derive(Clone, Debug)]
pub(super) struct To {
    pub address: EmailAddress,
    pub name: String,
    pub language: Language,
    pub person: Option<PersonId>,
}

impl To {
    /// A person; none without an address.
    pub fn person(row: &entity::person::Model) -> Option<Self> {
        Some(Self {
            address: row.email.clone()?,
            name: crate::invitations::person_name(row),
            language: row.language,
            person: Some(row.id),
        })
    }
}

/// The mails about one recommendation.
pub(super) struct Mails<'a> {
    pub platform: &'a Platform,
    pub of: &'a Of,
}

impl Mails<'_> {
    /// Writes to a focal point who holds a link; nothing for one without an address.
    ///
    /// # Errors
    /// A fault when something of it cannot be written.
    pub fn letter(
        &self,
        request: &entity::recommendation_request::Model,
        organisation: &str,
        person: &entity::person::Model,
        what: &What,
    ) -> Result<Option<Letter>> {
        let Some(to) = To::person(person) else {
            return Ok(None);
        };
        let path = paths::follow_up(&rows::token(self.platform, request.id));
        let small = t!(
            to.language,
            "follow-up-mail-small",
            organisation = organisation
        );
        let said = self.said(Some(request), organisation, to.language, what)?;
        Ok(Some(self.compose(to, said, &path, small)?))
    }

    /// Writes about the due day to somebody without a link: it leads to `path`.
    ///
    /// # Errors
    /// A fault when something of it cannot be written.
    pub fn nudge(&self, to: To, owner: &str, nudge: Nudge, path: &str) -> Result<Letter> {
        let small = t!(to.language, "follow-up-mail-small-owner", owner = owner);
        let said = self.said(None, owner, to.language, &What::Due(nudge))?;
        self.compose(to, said, path, small)
    }

    fn compose(
        &self,
        to: To,
        (subject, said): (String, Vec<Part>),
        path: &str,
        small: String,
    ) -> Result<Letter> {
        let (settings, language) = (self.platform.settings(), to.language);
        let greeting = t!(
            language,
            "invitation-mail-greeting",
            name = to.name.as_str()
        );
        let mut parts = vec![Part::Text(greeting)];
        parts.extend(said);
        parts.push(Part::Button {
            label: t_plain!(language, "follow-up-mail-open"),
            url: settings.url(path),
        });
        parts.push(Part::Small(small));
        let (host, mail) = (settings.mail_host(), MailId::new());
        Ok(Letter {
            kind: MailKind::FollowUp,
            dialogue: Some(self.of.dialogue.id),
            person: to.person,
            invitation: None,
            to: to.address,
            to_name: to.name,
            from: settings.mail_from.clone(),
            from_name: settings.mail_from_name.clone(),
            envelope_from: settings.mail_from.clone(),
            language,
            subject,
            body: Body(parts),
            calendar: None,
            message_id: MessageId::parse(&format!("<follow-up.{mail}@{host}>"))
                .map_err(anyhow::Error::from)?,
            thread: None,
            lane: format!("follow-up:{}", self.of.row.id),
            unsubscribe: None,
        })
    }

    fn said(
        &self,
        request: Option<&entity::recommendation_request::Model>,
        organisation: &str,
        language: Language,
        what: &What,
    ) -> Result<(String, Vec<Part>)> {
        let reference = self.of.row.reference.as_str();
        let quoted = Part::Quoted {
            text: self.of.row.text.clone(),
            language: self.of.report.language,
        };
        Ok(match what {
            What::Asked | What::AskedAgain => {
                let subject = if matches!(what, What::Asked) {
                    t_plain!(
                        language,
                        "follow-up-mail-asked-subject",
                        reference = reference
                    )
                } else {
                    t_plain!(
                        language,
                        "follow-up-mail-again-subject",
                        reference = reference
                    )
                };
                let title = self.of.dialogue.title.as_str();
                let part = request.map_or(AskedAs::Addressee, |request| request.part);
                let told = match part {
                    AskedAs::Addressee => t!(
                        language,
                        "follow-up-mail-asked-text",
                        title = title,
                        organisation = organisation
                    ),
                    AskedAs::Commentator => t!(
                        language,
                        "follow-up-mail-comment-text",
                        title = title,
                        organisation = organisation
                    ),
                };
                let mut parts = vec![Part::Text(told), quoted];
                if let Some(message) = request
                    .map(|request| request.message.clone())
                    .filter(|message| !message.is_empty())
                {
                    parts.push(Part::Quoted {
                        text: message,
                        language: self.of.report.language,
                    });
                }
                let by = request.and_then(|request| request.answer_by.as_deref());
                if let Some(day) = rows::day(by)? {
                    let day = format::date(language, day);
                    let label = t_plain!(language, "follow-up-answer-by");
                    parts.push(Part::Facts(vec![(label, day)]));
                }
                parts.push(Part::Text(t!(language, "follow-up-mail-asked-then")));
                (subject, parts)
            }
            What::Received(kind) => {
                let subject = t_plain!(
                    language,
                    "follow-up-mail-received-subject",
                    reference = reference
                );
                let told = t!(
                    language,
                    "follow-up-mail-received-text",
                    what = word(language, kind.label_key()),
                    reference = reference
                );
                (subject, vec![Part::Text(told)])
            }
            What::Withheld { kind, reason } => {
                let subject = t_plain!(
                    language,
                    "follow-up-mail-withheld-subject",
                    reference = reference
                );
                let told = t!(
                    language,
                    "follow-up-mail-withheld-text",
                    what = word(language, kind.label_key()),
                    reference = reference
                );
                let why = Part::Quoted {
                    text: reason.clone(),
                    language: self.of.report.language,
                };
                (subject, vec![Part::Text(told), why])
            }
            What::Due(nudge) => {
                let due = rows::day(self.of.row.due_on.as_deref())?;
                let day = due.map_or_else(String::new, |day| format::date(language, day));
                let (subject, told) = match nudge {
                    Nudge::Before => (
                        t_plain!(
                            language,
                            "follow-up-mail-before-subject",
                            reference = reference
                        ),
                        t!(
                            language,
                            "follow-up-mail-before-text",
                            reference = reference,
                            day = day.as_str()
                        ),
                    ),
                    Nudge::After => (
                        t_plain!(
                            language,
                            "follow-up-mail-after-subject",
                            reference = reference
                        ),
                        t!(
                            language,
                            "follow-up-mail-after-text",
                            reference = reference,
                            day = day.as_str()
                        ),
                    ),
                };
                (subject, vec![Part::Text(told), quoted])
            }
        })
    }
}
