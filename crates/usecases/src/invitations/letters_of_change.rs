//! The letters that follow on an invitation: something is different, or it takes place after all.

use domain::dialogue::News;
use domain::{Language, MailKind};
use itip::calendar::Method;
use locale::t_plain;

use super::letters::{Facts, Kind, Letters, facts};
use super::link;
use super::tell::Changed;
use crate::Result;
use crate::mail::{Body, Letter, Part};

impl Letters<'_> {
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
        let title = changed.after.title.as_str();
        let sender = self.platform.settings().mail_from_name.clone();
        let sender = sender.as_str();
        let (subject, text) = match changed.news {
            News::Moved => (
                t_plain!(language, "news-moved-subject", title = title),
                t_plain!(language, "news-moved-text", sender = sender, title = title),
            ),
            News::Postponed => (
                t_plain!(language, "news-postponed-subject", title = title),
                t_plain!(
                    language,
                    "news-postponed-text",
                    sender = sender,
                    title = title
                ),
            ),
            News::Reworded => (
                t_plain!(language, "news-reworded-subject", title = title),
                t_plain!(
                    language,
                    "news-reworded-text",
                    sender = sender,
                    title = title
                ),
            ),
        };
        let now = self.facts(language)?;
        let facts = with_former(language, now, &facts(changed.before, language)?);
        let body = self.around(invitation, name, text, facts, changed.news.asks_again());
        // The cancellation names the time that stands in the calendar, and a later moment than the entry.
        let former = (changed.news == News::Postponed).then(|| entity::dialogue::Model {
            changed_at: changed.after.changed_at,
            ..changed.before.clone()
        });
        let method = match changed.news {
            News::Postponed => Method::Cancel,
            News::Moved | News::Reworded => Method::Request,
        };
        let kind = Kind {
            kind: MailKind::Update,
            method,
            nth,
            about: former.as_ref(),
        };
        self.letter(invitation, name, kind, subject, body)
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
        let language = invitation.language;
        let title = self.dialogue.title.as_str();
        let sender = self.platform.settings().mail_from_name.as_str();
        let subject = t_plain!(language, "news-renewed-subject", title = title);
        let text = t_plain!(
            language,
            "news-renewed-text",
            sender = sender,
            title = title
        );
        let facts = self.facts(language)?;
        let body = self.around(invitation, name, text, facts, true);
        let kind = Kind {
            kind: MailKind::Invitation,
            method: Method::Request,
            nth,
            about: None,
        };
        self.letter(invitation, name, kind, subject, body)
    }

    fn around(
        &self,
        invitation: &entity::invitation::Model,
        name: &str,
        text: String,
        facts: Facts,
        asks: bool,
    ) -> Body {
        let language = invitation.language;
        let label = if asks {
            t_plain!(language, "invitation-mail-button")
        } else {
            t_plain!(language, "rsvp-mail-change")
        };
        Body(vec![
            Part::Text(t_plain!(language, "invitation-mail-greeting", name = name)),
            Part::Text(text),
            Part::Facts(facts),
            Part::Button {
                label,
                url: link(self.platform, invitation.id),
            },
            Part::Small(t_plain!(
                language,
                "invitation-mail-small",
                contact = self.platform.settings().mail_from.as_str()
            )),
        ])
    }
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
