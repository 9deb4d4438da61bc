//! The letters about an invitation, in the invited person's language.
//!
//! What a letter says about the dialogue is the same for all who read one language, so it is worded once
//! a language; only the greeting, the link and the calendar part are a person's own.

use std::collections::HashMap;

use chrono::{DateTime, Duration, NaiveTime, Offset, Utc};
use domain::schedule::Schedule;
use domain::{Language, MailKind, Mode};
use itip::calendar::Method;
use itip::guard::MessageId;
use locale::{format, t_plain};

use super::{calendar, link, schedule, token};
use crate::mail::{self, Body, Letter, Part};
use crate::{Platform, Result};

/// Facts of a dialogue by their names, as letters and pages list them.
pub type Facts = Vec<(String, String)>;

/// Writes the letters about the invitations to one dialogue.
#[derive(Debug)]
pub struct Letters<'a> {
    pub(super) platform: &'a Platform,
    pub(super) dialogue: &'a entity::dialogue::Model,
    worded: HashMap<Language, Facts>,
}

impl<'a> Letters<'a> {
    /// Letters about this dialogue.
    #[must_use]
    pub fn new(platform: &'a Platform, dialogue: &'a entity::dialogue::Model) -> Self {
        Self {
            platform,
            dialogue,
            worded: HashMap::new(),
        }
    }

    /// The invitation itself. `nth` counts the mails about one state of the invitation: 0 is the first.
    ///
    /// # Errors
    /// A fault when something of it cannot be written.
    pub fn invitation(
        &mut self,
        invitation: &entity::invitation::Model,
        name: &str,
        nth: u32,
    ) -> Result<Letter> {
        let language = invitation.language;
        let facts = self.facts(language)?;
        let settings = self.platform.settings();
        let title = self.dialogue.title.as_str();
        let mut parts = vec![
            Part::Text(t_plain!(language, "invitation-mail-greeting", name = name)),
            Part::Text(t_plain!(
                language,
                "invitation-mail-text",
                sender = settings.mail_from_name.as_str(),
                title = title
            )),
        ];
        if !self.dialogue.summary.is_empty() {
            parts.push(Part::Quoted {
                text: self.dialogue.summary.clone(),
                language: self.dialogue.language,
            });
        }
        parts.push(Part::Facts(facts));
        parts.push(Part::Button {
            label: t_plain!(language, "invitation-mail-button"),
            url: link(self.platform, invitation.id),
        });
        parts.push(Part::Small(t_plain!(
            language,
            "invitation-mail-small",
            contact = settings.mail_from.as_str()
        )));
        let subject = t_plain!(language, "invitation-mail-subject", title = title);
        self.letter(
            invitation,
            name,
            Kind {
                kind: MailKind::Invitation,
                method: Method::Request,
                nth,
                about: None,
            },
            subject,
            Body(parts),
        )
    }

    /// The letter that takes the invitation back; the invitation carries its raised sequence already.
    ///
    /// # Errors
    /// A fault when something of it cannot be written.
    pub fn withdrawal(
        &mut self,
        invitation: &entity::invitation::Model,
        name: &str,
    ) -> Result<Letter> {
        let language = invitation.language;
        let settings = self.platform.settings();
        let title = self.dialogue.title.as_str();
        let body = Body(vec![
            Part::Text(t_plain!(language, "invitation-mail-greeting", name = name)),
            Part::Text(t_plain!(
                language,
                "invitation-withdrawal-text",
                sender = settings.mail_from_name.as_str(),
                title = title
            )),
            Part::Facts(self.facts(language)?.into_iter().take(1).collect()),
            Part::Small(t_plain!(
                language,
                "invitation-withdrawal-small",
                contact = settings.mail_from.as_str()
            )),
        ]);
        let subject = t_plain!(language, "invitation-withdrawal-subject", title = title);
        self.letter(
            invitation,
            name,
            Kind {
                kind: MailKind::Withdrawal,
                method: Method::Cancel,
                nth: 0,
                about: None,
            },
            subject,
            body,
        )
    }

    pub(super) fn facts(&mut self, language: Language) -> Result<Facts> {
        if let Some(worded) = self.worded.get(&language) {
            return Ok(worded.clone());
        }
        let worded = facts(self.dialogue, language)?;
        self.worded.insert(language, worded.clone());
        Ok(worded)
    }

    pub(super) fn letter(
        &self,
        invitation: &entity::invitation::Model,
        name: &str,
        kind: Kind<'_>,
        subject: String,
        body: Body,
    ) -> Result<Letter> {
        let settings = self.platform.settings();
        let token = token(self.platform, invitation.id);
        let sequence = u32::try_from(invitation.sequence).unwrap_or(0);
        let message_id = |sequence, nth| {
            MessageId::of_invitation(invitation.id, sequence, nth, settings.mail_host())
                .map_err(anyhow::Error::from)
        };
        let first = sequence == 0 && kind.nth == 0;
        let thread = if first { None } else { Some(message_id(0, 0)?) };
        Ok(Letter {
            kind: kind.kind,
            dialogue: Some(self.dialogue.id),
            person: Some(invitation.person_id),
            invitation: Some(invitation.id),
            to: invitation.email.clone(),
            to_name: name.to_owned(),
            from: mail::tagged(&settings.mail_from, "rsvp", &token)?,
            from_name: settings.mail_from_name.clone(),
            envelope_from: mail::tagged(&settings.mail_from, "bounce", &token)?,
            language: invitation.language,
            subject,
            body,
            calendar: calendar(
                self.platform,
                kind.about.unwrap_or(self.dialogue),
                invitation,
                name,
                kind.method,
            )?,
            message_id: message_id(sequence, kind.nth)?,
            thread,
            lane: format!("invitation:{}", invitation.id),
        })
    }
}

pub(super) struct Kind<'k> {
    pub kind: MailKind,
    pub method: Method,
    pub nth: u32,
    /// The dialogue as the calendar part tells it, where that is not the present one.
    pub about: Option<&'k entity::dialogue::Model>,
}

/// When, where, how and until when: the facts that an invited person needs, the time first.
///
/// # Errors
/// A fault when the dialogue's row cannot be read.
pub fn facts(dialogue: &entity::dialogue::Model, language: Language) -> Result<Facts> {
    let mut facts = vec![
        (
            t_plain!(language, "invitation-fact-when"),
            when_words(dialogue, language)?,
        ),
        (
            t_plain!(language, "invitation-fact-where"),
            where_words(dialogue, language),
        ),
        (
            t_plain!(language, "invitation-fact-format"),
            locale::plain(locale::word(language, dialogue.format.label_key())),
        ),
    ];
    if dialogue.mode != Mode::InPerson && !dialogue.online_address.is_empty() {
        facts.push((
            t_plain!(language, "invitation-calendar-join"),
            dialogue.online_address.clone(),
        ));
    }
    if let Some(by) = dialogue.respond_by {
        let zone = dialogue.zone.as_deref().and_then(|zone| zone.parse().ok());
        facts.push((
            t_plain!(language, "invitation-fact-respond-by"),
            deadline_words(
                by,
                zone.unwrap_or(chrono_tz::UTC),
                city(dialogue.mode, &dialogue.place).filter(|_| zone.is_some()),
                language,
            ),
        ));
    }
    Ok(facts)
}

/// When the dialogue takes place, by the meeting's clock.
///
/// # Errors
/// A fault when the dialogue's row cannot be read.
pub fn when_words(dialogue: &entity::dialogue::Model, language: Language) -> Result<String> {
    Ok(match schedule(dialogue)? {
        Schedule::ToBeDetermined => t_plain!(language, "label-to-be-determined"),
        Schedule::Days { first, last } => format::date_range(language, first, last),
        Schedule::Hours { zone, .. } => match (dialogue.starts_at, dialogue.ends_at) {
            (Some(start), Some(end)) => {
                let city = city(dialogue.mode, &dialogue.place);
                locale::when(language, start, end, zone, city, None).meeting
            }
            _ => t_plain!(language, "label-to-be-determined"),
        },
    })
}

/// The city in which people meet: "Geneva, Palais des Nations" names it first.
#[must_use]
pub fn city(mode: Mode, place: &str) -> Option<&str> {
    let city = place.split(',').next().unwrap_or_default().trim();
    (mode != Mode::Online && !city.is_empty()).then_some(city)
}

/// Where the dialogue takes place, without the link to join.
#[must_use]
pub fn where_words(dialogue: &entity::dialogue::Model, language: Language) -> String {
    let mode = locale::plain(locale::word(language, dialogue.mode.label_key()));
    match dialogue.mode {
        Mode::InPerson => dialogue.place.clone(),
        Mode::Online => mode,
        Mode::Hybrid => format!("{} · {mode}", dialogue.place),
    }
}

/// The last moment for an answer. Midnight is told as the end of the day before, which is what is meant.
#[must_use]
pub fn deadline_words(
    by: DateTime<Utc>,
    zone: chrono_tz::Tz,
    city: Option<&str>,
    language: Language,
) -> String {
    let there = by.with_timezone(&zone);
    let local = there.naive_local();
    let moment = if local.time() == NaiveTime::MIN {
        let day = (local - Duration::days(1)).date();
        t_plain!(
            language,
            "date-time",
            date = format::date(language, day),
            time = "24:00"
        )
    } else {
        format::date_time(language, local)
    };
    let city = city.map_or_else(|| format::zone_city(language, zone), str::to_owned);
    let offset = format::offset(there.offset().fix());
    let place = if city == offset {
        city
    } else {
        t_plain!(language, "when-place", place = city, offset = offset)
    };
    t_plain!(language, "when-meeting", local = moment, place = place)
}
