//! Something that can be found.

use chrono::{Datelike, NaiveDate};
use domain::search::EntryKind;
use domain::{Language, Theme};
use sha2::{Digest, Sha256};
use terms::{RULES, Tongue};

/// How much of a text is kept, in characters: a report of a hundred pages is a quarter of it.
pub(super) const LONGEST: usize = 200_000;
/// How long the title of something without one is, in characters.
const TITLE: usize = 120;

/// Something that a public page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Which one of its kind: an id, and what tells its parts apart.
    pub which: String,
    pub kind: EntryKind,
    pub address: String,
    pub title: String,
    /// What stands beside the title: a reference, the dialogue it is of.
    pub context: String,
    pub body: String,
    pub language: Language,
    pub day: Option<NaiveDate>,
    pub themes: Vec<Theme>,
}

impl Entry {
    pub(super) fn key(&self) -> String {
        format!("{}:{}", self.kind, self.which)
    }

    pub(super) fn year(&self) -> Option<i64> {
        self.day.map(|day| i64::from(day.year()))
    }

    /// As it is kept: without what a database does not take, and no longer than anybody reads.
    pub(super) fn tidied(mut self) -> Self {
        self.title = tidy(&self.title, 500);
        self.context = tidy(&self.context, 500);
        self.body = tidy(&self.body, LONGEST);
        self.themes.sort_unstable();
        self.themes.dedup();
        self
    }

    /// What it is known by to be unchanged.
    pub(super) fn hash(&self) -> String {
        let mut hash = Sha256::new();
        let themes: Vec<&str> = self.themes.iter().map(|theme| theme.code()).collect();
        let day = self.day.map(|day| day.to_string()).unwrap_or_default();
        for part in [
            &RULES.to_string(),
            &self.key(),
            &self.address,
            &self.title,
            &self.context,
            &self.body,
            self.language.code(),
            &day,
            &themes.join(" "),
        ] {
            hash.update(part.len().to_le_bytes());
            hash.update(part.as_bytes());
        }
        hex::encode(hash.finalize())
    }
}

/// The language by whose rules a text is stemmed.
pub(super) fn tongue(language: Language) -> Option<Tongue> {
    Tongue::of(language.code())
}

/// A text without control characters, which PostgreSQL and pages do not take.
pub(super) fn tidy(text: &str, longest: usize) -> String {
    let clean = text
        .chars()
        .filter(|letter| !letter.is_control() || letter.is_whitespace());
    clean.take(longest).collect()
}

/// Texts one after the other, a line between them.
pub(super) fn joined<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let texts: Vec<&str> = texts.into_iter().filter(|text| !text.is_empty()).collect();
    texts.join("\n")
}

/// Facts beside a title.
pub(super) fn beside<'a>(facts: impl IntoIterator<Item = &'a str>) -> String {
    let facts: Vec<&str> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
    facts.join(" · ")
}

/// The beginning of a text as a title, for what has none.
pub(super) fn titled(text: &str) -> String {
    let line = domain::text::line(text);
    if line.chars().count() <= TITLE {
        return line;
    }
    let start: String = line.chars().take(TITLE).collect();
    let cut = start.rfind(' ').unwrap_or(start.len());
    format!("{}…", &start[..cut])
}
