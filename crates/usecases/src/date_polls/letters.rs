//! The mail that asks somebody when they can, and the one that asks again.

use chrono_tz::Tz;
use domain::ids::DateVoterId;
use domain::{Language, MailKind, paths};
use itip::guard::MessageId;
use locale::{format, t, t_plain};

use super::rows::{Poll, Time};
use crate::invitations::person_name;
use crate::mail::{Body, Letter, Part};
use crate::{Platform, Result};

/// The token in somebody's link, the same each time.
pub(super) fn token(platform: &Platform, voter: DateVoterId) -> String {
    platform.secret().token("date-poll", &voter.to_string())
}

/// What all letters of one poll say.
pub(super) struct Asking<'a> {
    pub platform: &'a Platform,
    pub dialogue: &'a entity::dialogue::Model,
    pub poll: &'a Poll,
    pub times: &'a [Time],
}

impl Asking<'_> {
    /// Writes to somebody; nothing for a person without an address.
    ///
    /// # Errors
    /// A fault when something of it cannot be written.
    pub fn letter(
        &self,
        voter: DateVoterId,
        person: &entity::person::Model,
        there: Option<Tz>,
        again: bool,
    ) -> Result<Option<Letter>> {
        let Some(to) = person.email.clone() else {
            return Ok(None);
        };
        let (settings, language) = (self.platform.settings(), person.language);
        let (host, name) = (settings.mail_host(), person_name(person));
        let id = |part: &str| {
            MessageId::parse(&format!("<date-poll.{voter}{part}@{host}>"))
                .map_err(anyhow::Error::from)
        };
        let nth = format!(".{}", self.platform.now().timestamp());
        let (message_id, thread) = if again {
            (id(&nth)?, Some(id("")?))
        } else {
            (id("")?, None)
        };
        let title = self.dialogue.title.as_str();
        let subject = if again {
            t_plain!(language, "date-poll-mail-again-subject", title = title)
        } else {
            t_plain!(language, "date-poll-mail-subject", title = title)
        };
        Ok(Some(Letter {
            kind: MailKind::DatePoll,
            dialogue: Some(self.dialogue.id),
            person: Some(person.id),
            invitation: None,
            to,
            to_name: name.clone(),
            from: settings.mail_from.clone(),
            from_name: settings.mail_from_name.clone(),
            envelope_from: settings.mail_from.clone(),
            language,
            subject,
            body: self.body(voter, language, &name, there, again),
            calendar: None,
            message_id,
            thread,
            lane: format!("date-poll:{voter}"),
            unsubscribe: None,
        }))
    }

    fn body(
        &self,
        voter: DateVoterId,
        language: Language,
        name: &str,
        there: Option<Tz>,
        again: bool,
    ) -> Body {
        let title = self.dialogue.title.as_str();
        let text = if again {
            t!(language, "date-poll-mail-again-text", title = title)
        } else {
            t!(language, "date-poll-mail-text", title = title)
        };
        let mut parts = vec![
            Part::Text(t!(language, "invitation-mail-greeting", name = name)),
            Part::Text(text),
        ];
        if !self.poll.row.message.is_empty() {
            parts.push(Part::Quoted {
                text: self.poll.row.message.clone(),
                language: self.dialogue.language,
            });
        }
        let times = self.times.iter().zip(1_i64..).map(|(time, nth)| {
            let zone = self.poll.zone;
            let when = locale::when(language, time.starts_at, time.ends_at, zone, None, there);
            (
                t_plain!(language, "date-poll-mail-time", number = nth),
                when.line(),
            )
        });
        let mut facts: Vec<(String, String)> = times.collect();
        if let Some(day) = self.poll.answer_by {
            facts.push((
                t_plain!(language, "date-poll-answer-by"),
                format::date(language, day),
            ));
        }
        let path = paths::date_poll(&token(self.platform, voter));
        parts.extend([
            Part::Facts(facts),
            Part::Button {
                label: t!(language, "date-poll-mail-button"),
                url: self.platform.settings().url(&path),
            },
            Part::Small(t!(language, "date-poll-mail-small")),
        ]);
        Body(parts)
    }
}
