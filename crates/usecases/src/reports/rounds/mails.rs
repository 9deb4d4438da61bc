//! What those who are asked to comment are written: the draft's link, and a reminder before the deadline.

use chrono::Offset;
use domain::ids::MailId;
use domain::{Language, MailKind, paths};
use entity::{comment_round, commenter};
use itip::guard::MessageId;
use locale::{format, t, t_plain};

use super::rows;
use crate::mail::{Body, Letter, Part};
use crate::{Platform, Result};

/// What is to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    Asked,
    Reminded,
}

/// The mails about one round.
pub(super) struct Mails<'a> {
    pub platform: &'a Platform,
    pub dialogue: &'a entity::dialogue::Model,
    pub round: &'a comment_round::Model,
    /// The language of the report.
    pub language: Language,
}

impl Mails<'_> {
    /// Writes to one who is asked.
    ///
    /// # Errors
    /// A fault when something of it cannot be written.
    pub fn letter(&self, to: &commenter::Model, what: What) -> Result<Letter> {
        let (settings, language) = (self.platform.settings(), to.language);
        let title = self.dialogue.title.as_str();
        let (subject, told) = match what {
            What::Asked => (
                t_plain!(language, "round-mail-asked-subject", title = title),
                t!(language, "round-mail-asked-text", title = title),
            ),
            What::Reminded => (
                t_plain!(language, "round-mail-reminded-subject", title = title),
                t!(language, "round-mail-reminded-text", title = title),
            ),
        };
        let mut parts = vec![
            Part::Text(t!(
                language,
                "invitation-mail-greeting",
                name = to.name.as_str()
            )),
            Part::Text(told),
        ];
        if what == What::Asked && !self.round.message.is_empty() {
            parts.push(Part::Quoted {
                text: self.round.message.clone(),
                language: self.language,
            });
        }
        parts.extend([
            Part::Facts(vec![(
                t_plain!(language, "round-deadline"),
                self.deadline(language)?,
            )]),
            Part::Text(t!(language, "round-mail-how")),
            Part::Button {
                label: t_plain!(language, "round-mail-open"),
                url: settings.url(&paths::draft_report(&rows::token(self.platform, to.id))),
            },
            Part::Text(t!(language, "round-mail-silence")),
            Part::Small(t!(language, "round-mail-small")),
        ]);
        let host = settings.mail_host();
        let named = |raw: String| MessageId::parse(&raw).map_err(anyhow::Error::from);
        let first = named(format!("<comment.{}@{host}>", to.id))?;
        let (message_id, thread) = match what {
            What::Asked => (first, None),
            What::Reminded => (
                named(format!("<comment.{}.{}@{host}>", to.id, MailId::new()))?,
                Some(first),
            ),
        };
        Ok(Letter {
            kind: MailKind::Comments,
            dialogue: Some(self.dialogue.id),
            person: to.person_id,
            invitation: None,
            to: to.email.clone(),
            to_name: to.name.clone(),
            from: settings.mail_from.clone(),
            from_name: settings.mail_from_name.clone(),
            envelope_from: settings.mail_from.clone(),
            language,
            subject,
            body: Body(parts),
            calendar: None,
            message_id,
            thread,
            lane: format!("comment:{}", to.id),
            unsubscribe: None,
        })
    }

    /// The deadline by the clock of the dialogue, with its zone.
    fn deadline(&self, language: Language) -> Result<String> {
        let zone = rows::zone(self.round)?;
        let there = self.round.closes_at.with_timezone(&zone);
        let local = format::date_time(language, there.naive_local());
        let offset = format::offset(there.offset().fix());
        let city = format::zone_city(language, zone);
        let place = if city == offset {
            city
        } else {
            t_plain!(language, "when-place", place = city, offset = offset)
        };
        Ok(t_plain!(
            language,
            "when-meeting",
            local = local,
            place = place
        ))
    }
}
