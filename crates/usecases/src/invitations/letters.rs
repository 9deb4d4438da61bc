//! The letters about an invitation, in the invited person's language.
//!
//! What a letter says about the dialogue is the same for all who read one language, so it is worded once
//! a language; only the greeting, the link and the calendar part are a person's own. Their words are
//! templates: ours, or the secretariat's own.

use std::collections::HashMap;

use domain::dialogue::News;
use domain::{Language, LetterKind, MailKind, ReminderKind, paths};
use itip::calendar::Method;
use itip::guard::MessageId;
use locale::t_plain;
use sea_orm::ConnectionTrait;

use super::facts::{Facts, about_meeting, about_meetings, facts, meeting_words};
use super::tell::Changed;
use super::worded::Worded;
use super::{Ask, calendar, link, token};
use crate::letters::{self, Own};
use crate::mail::{self, Body, Letter};
use crate::meetings::{Meeting, Meetings};
use crate::partners::queries::Partner;
use crate::{Platform, Result, partners};

/// Writes the letters about the invitations to one dialogue.
#[derive(Debug)]
pub struct Letters<'a> {
    platform: &'a Platform,
    dialogue: &'a entity::dialogue::Model,
    own: Own,
    /// The meetings of its series as calendars are to hold them.
    pub(super) meetings: Meetings,
    /// With whom the dialogue is held.
    partners: Vec<Partner>,
    worded: HashMap<Language, Worded>,
}

impl<'a> Letters<'a> {
    /// Letters about this dialogue, in the words that are in force. One query, four for a series; one more
    /// for a dialogue that has partners or a process.
    ///
    /// # Errors
    /// A fault when the database does not answer.
    pub async fn load(
        platform: &'a Platform,
        db: &impl ConnectionTrait,
        dialogue: &'a entity::dialogue::Model,
    ) -> Result<Self> {
        Ok(Self {
            platform,
            dialogue,
            own: letters::own(db, LetterKind::ALL, None).await?,
            meetings: Meetings::of(db, dialogue).await?,
            partners: partners::queries::of_dialogue(db, dialogue).await?,
            worded: HashMap::new(),
        })
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
        let kind = Kind::calendar(MailKind::Invitation, Method::Request, nth);
        let words = self.words(LetterKind::Invitation, invitation, name, Told::default())?;
        self.letter(invitation, name, &kind, words)
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
        let kind = Kind::calendar(MailKind::Withdrawal, Method::Cancel, 0);
        let facts = self.worded(invitation.language)?.facts;
        let only_when = facts.into_iter().take(1).collect();
        let told = Told {
            facts: Some(only_when),
            when: None,
        };
        let words = self.words(LetterKind::Withdrawal, invitation, name, told)?;
        self.letter(invitation, name, &kind, words)
    }

    /// What is new. The invitation is already as it will be, but for the entry that a postponement takes
    /// out of the calendar.
    ///
    /// # Errors
    /// A fault when something of it cannot be written.
    pub(super) fn news(
        &mut self,
        changed: &Changed<'_>,
        invitation: &entity::invitation::Model,
        name: &str,
        nth: u32,
    ) -> Result<Letter> {
        let language = invitation.language;
        let now = self.worded(language)?.facts;
        let told = match changed.meeting {
            Some(one) => Told {
                facts: Some(about_meeting(self.dialogue, one, language, now)),
                when: Some(meeting_words(
                    self.dialogue,
                    if one.is.takes_place() {
                        &one.is
                    } else {
                        &one.was
                    },
                    language,
                )),
            },
            None => Told {
                facts: Some(with_former(
                    language,
                    now,
                    &facts(changed.before, language)?,
                )),
                when: None,
            },
        };
        let (letter, method) = match changed.news {
            News::MeetingMoved => (LetterKind::MeetingMoved, Method::Request),
            News::MeetingDropped => (LetterKind::MeetingDropped, Method::Cancel),
            News::Moved => (LetterKind::Moved, Method::Request),
            News::Postponed => (LetterKind::Postponed, Method::Cancel),
            News::Reworded => (LetterKind::Reworded, Method::Request),
        };
        // The cancellation names the time that stands in the calendar, and a later moment than the entry.
        let former = (changed.news == News::Postponed).then(|| entity::dialogue::Model {
            changed_at: changed.after.changed_at,
            ..changed.before.clone()
        });
        let dropped = changed
            .meeting
            .filter(|_| changed.news == News::MeetingDropped);
        let kind = Kind {
            about: former.as_ref(),
            ask: Some(Ask {
                method,
                meeting: dropped.map(|one| one.is.day),
            }),
            ..Kind::calendar(MailKind::Update, method, nth)
        };
        let words = self.words(letter, invitation, name, told)?;
        self.letter(invitation, name, &kind, words)
    }

    /// The invitation to a dialogue that was called off and takes place after all.
    ///
    /// # Errors
    /// A fault when something of it cannot be written.
    pub(crate) fn renewal(
        &mut self,
        invitation: &entity::invitation::Model,
        name: &str,
        nth: u32,
    ) -> Result<Letter> {
        let kind = Kind::calendar(MailKind::Invitation, Method::Request, nth);
        let words = self.words(LetterKind::Renewed, invitation, name, Told::default())?;
        self.letter(invitation, name, &kind, words)
    }

    /// A reminder: of the whole, or of these meetings of a series, the next first. It carries no calendar part, so
    /// that it can be ended by one click without a second, contradicting way to decline.
    ///
    /// # Errors
    /// A fault when something of it cannot be written.
    pub(crate) fn reminder(
        &mut self,
        of: ReminderKind,
        invitation: &entity::invitation::Model,
        name: &str,
        nth: u32,
        meetings: &[Meeting],
    ) -> Result<Letter> {
        let kind = Kind {
            kind: MailKind::Reminder,
            ask: None,
            nth,
            about: None,
        };
        let language = invitation.language;
        let told = match meetings.first() {
            Some(next) => Told {
                facts: Some(about_meetings(
                    self.dialogue,
                    meetings,
                    language,
                    self.worded(language)?.facts,
                )),
                when: Some(meeting_words(self.dialogue, next, language)),
            },
            None => Told::default(),
        };
        let words = self.words(of.letter(), invitation, name, told)?;
        let mut letter = self.letter(invitation, name, &kind, words)?;
        letter.unsubscribe = Some(self.no_reminders(invitation));
        Ok(letter)
    }

    fn no_reminders(&self, invitation: &entity::invitation::Model) -> String {
        let path = paths::rsvp_reminders(&token(self.platform, invitation.id));
        self.platform.settings().url(&path)
    }

    /// Subject and body in the words that are in force.
    fn words(
        &mut self,
        kind: LetterKind,
        invitation: &entity::invitation::Model,
        name: &str,
        told: Told,
    ) -> Result<(String, Body)> {
        let language = invitation.language;
        let mut worded = self.worded(language)?;
        worded.when = told.when.unwrap_or(worded.when);
        worded.facts = told.facts.unwrap_or(worded.facts);
        let about = (kind, language);
        let link = link(self.platform, invitation.id);
        let mut values = worded.values(self.platform, self.dialogue, about, name, link);
        if kind.invites() {
            let told = self.partners.iter();
            values.only.partners = told
                .map(|partner| partner_words(partner, language))
                .collect();
        }
        if kind.is_reminder() {
            values.only.no_reminders = self.no_reminders(invitation);
        }
        letters::compose(&self.own, about, &values)
    }

    fn worded(&mut self, language: Language) -> Result<Worded> {
        if let Some(worded) = self.worded.get(&language) {
            return Ok(worded.clone());
        }
        let worded = Worded::of(self.dialogue, language, facts(self.dialogue, language)?)?;
        self.worded.insert(language, worded.clone());
        Ok(worded)
    }

    fn letter(
        &self,
        invitation: &entity::invitation::Model,
        name: &str,
        kind: &Kind<'_>,
        (subject, body): (String, Body),
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
        let calendar = match kind.ask {
            Some(ask) => {
                let about = kind.about.unwrap_or(self.dialogue);
                calendar(self.platform, about, &self.meetings, invitation, name, ask)?
            }
            None => None,
        };
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
            calendar,
            message_id: message_id(sequence, kind.nth)?,
            thread,
            lane: format!("invitation:{}", invitation.id),
            unsubscribe: None,
        })
    }
}

/// What a letter says of the dialogue otherwise than the others do.
#[derive(Default)]
struct Told {
    facts: Option<Facts>,
    when: Option<String>,
}

/// Why a letter is sent, and what it does to a calendar.
struct Kind<'k> {
    kind: MailKind,
    /// None for a letter without a calendar part.
    ask: Option<Ask>,
    nth: u32,
    /// The dialogue as the calendar part tells it, where that is not the present one.
    about: Option<&'k entity::dialogue::Model>,
}

impl Kind<'_> {
    fn calendar(kind: MailKind, method: Method, nth: u32) -> Self {
        Self {
            kind,
            ask: Some(method.into()),
            nth,
            about: None,
        }
    }
}

/// What a partner does for the dialogue, its name and its address.
fn partner_words(partner: &Partner, language: Language) -> (String, String, String) {
    let role = locale::plain(locale::word(language, partner.role.label_key()));
    (role, partner.name.clone(), partner.link.clone())
}

/// The facts, each that changed followed by what it was.
fn with_former(language: Language, now: Facts, before: &Facts) -> Facts {
    let mut facts = Vec::with_capacity(now.len());
    for (name, value) in now {
        let former = before
            .iter()
            .find(|(other, was)| *other == name && *was != value)
            .map(|(_, was)| was.clone());
        facts.push((name, value));
        facts.extend(former.map(|was| (t_plain!(language, "news-former"), was)));
    }
    facts
}
