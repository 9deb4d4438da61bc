//! The mail that asks somebody when they can, and the one that asks again.

use chrono_tz::Tz;
use domain::ids::DateVoterId;
use domain::{Language, LetterKind, MailKind, paths};
use itip::guard::MessageId;
use locale::{format, t_plain};

use super::rows::{Poll, Time};
use crate::invitations::{Facts, Worded, person_name};
use crate::letters::{Own, Values, compose};
use crate::mail::Letter;
use crate::{Platform, Result};

/// The token in somebody's link, the same each time.
pub(super) fn token(platform: &Platform, voter: DateVoterId) -> String {
    platform.secret().token("date-poll", &voter.to_string())
}

/// The letters of polls, of which the secretariat's own words are read.
pub(super) const KINDS: [LetterKind; 2] = [LetterKind::DatePoll, LetterKind::DatePollAgain];

/// What all letters of one poll say; `own` are the secretariat's own words of [`KINDS`].
pub(super) struct Asking<'a> {
    pub platform: &'a Platform,
    pub own: &'a Own,
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
        let kind = if again {
            LetterKind::DatePollAgain
        } else {
            LetterKind::DatePoll
        };
        let values = self.values(kind, voter, language, &name, there)?;
        let (subject, body) = compose(self.own, (kind, language), &values)?;
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
            body,
            calendar: None,
            message_id,
            thread,
            lane: format!("date-poll:{voter}"),
            unsubscribe: None,
        }))
    }

    fn values(
        &self,
        kind: LetterKind,
        voter: DateVoterId,
        language: Language,
        name: &str,
        there: Option<Tz>,
    ) -> Result<Values> {
        let worded = Worded {
            // A time is only looked for, and answers count until the poll's own day.
            when: String::new(),
            respond_by: self.answer_by(language).unwrap_or_default(),
            ..Worded::of(self.dialogue, language, self.facts(language, there))?
        };
        let path = paths::date_poll(&token(self.platform, voter));
        let link = self.platform.settings().url(&path);
        let about = (kind, language);
        let mut values = worded.values(self.platform, self.dialogue, about, name, link);
        let message = self.poll.row.message.clone();
        values.only.message = Some((message, self.dialogue.language));
        Ok(values)
    }

    /// The times to choose from, and the day until which answers count.
    fn facts(&self, language: Language, there: Option<Tz>) -> Facts {
        let times = self.times.iter().zip(1_i64..).map(|(time, nth)| {
            let zone = self.poll.zone;
            let when = locale::when(language, time.starts_at, time.ends_at, zone, None, there);
            (
                t_plain!(language, "date-poll-mail-time", number = nth),
                when.line(),
            )
        });
        let mut facts: Facts = times.collect();
        if let Some(day) = self.answer_by(language) {
            facts.push((t_plain!(language, "date-poll-answer-by"), day));
        }
        facts
    }

    fn answer_by(&self, language: Language) -> Option<String> {
        self.poll.answer_by.map(|day| format::date(language, day))
    }
}
