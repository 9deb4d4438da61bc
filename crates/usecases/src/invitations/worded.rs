//! What the letters about an invitation say of its dialogue.

use domain::{Language, LetterKind};

use super::facts::{Facts, respond_by_words, when_words, where_words};
use crate::letters::{Only, Values, button};
use crate::{Platform, Result};

/// A dialogue in the words of one language.
#[derive(Clone, Debug)]
pub(crate) struct Worded {
    pub when: String,
    pub place: String,
    pub format: String,
    pub respond_by: String,
    pub facts: Facts,
}

impl Worded {
    /// The dialogue in this language; `facts` are what the letter's table tells.
    pub fn of(
        dialogue: &entity::dialogue::Model,
        language: Language,
        facts: Facts,
    ) -> Result<Self> {
        Ok(Self {
            when: when_words(dialogue, language)?,
            place: where_words(dialogue, language),
            format: locale::plain(locale::word(language, dialogue.format.label_key())),
            respond_by: respond_by_words(dialogue, language).unwrap_or_default(),
            facts,
        })
    }

    /// The values of one letter to somebody of this name, with their link.
    pub fn values(
        self,
        platform: &Platform,
        dialogue: &entity::dialogue::Model,
        (kind, language): (LetterKind, Language),
        name: &str,
        link: String,
    ) -> Values {
        let settings = platform.settings();
        Values {
            name: name.to_owned(),
            sender: settings.mail_from_name.clone(),
            title: dialogue.title.clone(),
            when: self.when,
            place: self.place,
            format: self.format,
            respond_by: self.respond_by,
            contact: settings.mail_from.as_str().to_owned(),
            link,
            facts: self.facts,
            summary: (dialogue.summary.clone(), dialogue.language),
            answer: button(kind, language),
            only: Only::default(),
        }
    }
}
