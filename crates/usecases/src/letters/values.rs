//! What the placeholders of a letter stand for.

use std::collections::BTreeMap;

use domain::Language;
use locale::t_plain;

use super::template::{mark, unmarked};
use crate::mail::Part;

/// The values of one letter, worded in its language.
#[derive(Clone, Debug)]
pub struct Values {
    pub name: String,
    pub sender: String,
    pub title: String,
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
    /// The link that ends the reminders.
    pub no_reminders: String,
}

impl Values {
    /// What stands behind the names while a template is tried out.
    #[must_use]
    pub fn sample(language: Language) -> Self {
        let when = t_plain!(language, "letter-sample-when");
        let place = t_plain!(language, "letter-sample-where");
        let respond_by = t_plain!(language, "letter-sample-respond-by");
        Self {
            name: t_plain!(language, "letter-sample-name"),
            sender: t_plain!(language, "letter-sample-sender"),
            title: t_plain!(language, "letter-sample-title"),
            format: t_plain!(language, "format-roundtable"),
            contact: "secretariat@convener.example".to_owned(),
            link: "https://convener.example/rsvp/sample".to_owned(),
            facts: vec![
                (t_plain!(language, "invitation-fact-when"), when.clone()),
                (t_plain!(language, "invitation-fact-where"), place.clone()),
                (
                    t_plain!(language, "invitation-fact-respond-by"),
                    respond_by.clone(),
                ),
            ],
            summary: (t_plain!(language, "letter-sample-summary"), language),
            answer: t_plain!(language, "invitation-mail-button"),
            no_reminders: "https://convener.example/rsvp/sample/reminders".to_owned(),
            when,
            place,
            respond_by,
        }
    }

    /// The values by their names, with marks for blocks.
    pub(super) fn context(&self) -> BTreeMap<&'static str, String> {
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
            ("no_reminders", unmarked(&self.no_reminders)),
            ("summary", block("summary")),
            ("facts", block("facts")),
            ("answer", block("answer")),
        ]
        .into_iter()
        .collect()
    }

    /// A block by its name; none when there is nothing to show.
    pub(super) fn block(&self, name: &str) -> Option<Part> {
        match name {
            "facts" if !self.facts.is_empty() => Some(Part::Facts(self.facts.clone())),
            "summary" if !self.summary.0.is_empty() => Some(Part::Quoted {
                text: self.summary.0.clone(),
                language: self.summary.1,
            }),
            "answer" => Some(Part::Button {
                label: self.answer.clone(),
                url: self.link.clone(),
            }),
            _ => None,
        }
    }
}
