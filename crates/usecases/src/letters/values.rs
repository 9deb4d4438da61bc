//! What the placeholders of a letter stand for.

use std::collections::BTreeMap;

use domain::Language;

use super::template::{mark, unmarked};
use crate::mail::Part;

/// The values of one letter, worded in its language.
#[derive(Clone, Debug)]
pub struct Values {
    pub name: String,
    pub sender: String,
    pub title: String,
    /// Empty in the letters of a date poll.
    pub when: String,
    pub place: String,
    pub format: String,
    /// Empty without a deadline.
    pub respond_by: String,
    pub contact: String,
    pub link: String,
    pub facts: Vec<(String, String)>,
    /// What the dialogue is about, in the language in which it was written; empty when nobody wrote it.
    pub summary: (String, Language),
    /// What the button says.
    pub answer: String,
    pub only: Only,
}

/// What only some letters tell; empty in the others. Access needs and diet are not among it: a mail is read by
/// many machines, and not seldom by assistants.
#[derive(Clone, Debug, Default)]
pub struct Only {
    /// The link that ends the reminders.
    pub no_reminders: String,
    /// What the answer is called on the telephone.
    pub reference: String,
    /// What was answered.
    pub reply: String,
    /// The name of the person who was proposed instead.
    pub substitute: String,
    /// Why an answer was not counted.
    pub reason: String,
    /// The button that leads to the entry for a calendar: what it says, and the link.
    pub calendar: Option<(String, String)>,
    /// With whom the dialogue is held: what they do for it, name, and web address or nothing.
    pub partners: Vec<(String, String, String)>,
    /// What the secretariat writes to all who are asked for a date, and its language.
    pub message: Option<(String, Language)>,
}

impl Values {
    /// The values by their names, with marks for blocks.
    pub(super) fn context(&self) -> BTreeMap<&'static str, String> {
        let only = &self.only;
        let block = |name: &str| match self.block(name) {
            Some(_) => mark(name),
            None => String::new(),
        };
        [
            ("name", unmarked(&self.name)),
            ("sender", unmarked(&self.sender)),
            ("title", unmarked(&self.title)),
            ("when", unmarked(&self.when)),
            ("where", unmarked(&self.place)),
            ("format", unmarked(&self.format)),
            ("respond_by", unmarked(&self.respond_by)),
            ("contact", unmarked(&self.contact)),
            ("link", unmarked(&self.link)),
            ("no_reminders", unmarked(&only.no_reminders)),
            ("reference", unmarked(&only.reference)),
            ("reply", unmarked(&only.reply)),
            ("substitute", unmarked(&only.substitute)),
            ("reason", unmarked(&only.reason)),
            ("summary", block("summary")),
            ("message", block("message")),
            ("facts", block("facts")),
            ("partners", block("partners")),
            ("answer", block("answer")),
            ("calendar", block("calendar")),
        ]
        .into_iter()
        .collect()
    }

    /// A block by its name; none when there is nothing to show.
    pub(super) fn block(&self, name: &str) -> Option<Part> {
        match name {
            "facts" if !self.facts.is_empty() => Some(Part::Facts(self.facts.clone())),
            "partners" if !self.only.partners.is_empty() => {
                Some(Part::Linked(self.only.partners.clone()))
            }
            "summary" => quoted(&self.summary),
            "message" => self.only.message.as_ref().and_then(quoted),
            "answer" => Some(Part::Button {
                label: self.answer.clone(),
                url: self.link.clone(),
            }),
            "calendar" => self
                .only
                .calendar
                .as_ref()
                .map(|(label, url)| Part::Button {
                    label: label.clone(),
                    url: url.clone(),
                }),
            _ => None,
        }
    }
}

fn quoted((text, language): &(String, Language)) -> Option<Part> {
    (!text.is_empty()).then(|| Part::Quoted {
        text: text.clone(),
        language: *language,
    })
}
