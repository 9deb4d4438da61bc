//! What a document is made of.

use serde::Serialize;
use sha2::{Digest, Sha256};

/// A language of the United Nations: decides fonts, direction and hyphenation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Tongue {
    En,
    Fr,
    Es,
    Ar,
    Ru,
    Zh,
}

impl Tongue {
    /// All six.
    pub const ALL: [Self; 6] = [Self::En, Self::Fr, Self::Es, Self::Ar, Self::Ru, Self::Zh];

    /// The code of BCP 47 by which documents name the language.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Ar => "ar",
            Self::Ru => "ru",
            Self::Zh => "zh",
        }
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub const fn right_to_left(self) -> bool {
        match self {
            Self::Ar => true,
            Self::En | Self::Fr | Self::Es | Self::Ru | Self::Zh => false,
        }
    }
}

/// A text and its language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Phrase {
    pub text: String,
    pub tongue: Tongue,
}

impl Phrase {
    #[must_use]
    pub fn new(text: impl Into<String>, tongue: Tongue) -> Self {
        Self {
            text: text.into(),
            tongue,
        }
    }
}

/// How the letters of a run look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Weight {
    #[default]
    Plain,
    Bold,
    /// Slanted; plain in Arabic and Chinese, which know no slant.
    Italic,
}

/// A stretch of text of one look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Run {
    pub text: String,
    pub weight: Weight,
    /// Where it leads: an address of http, https or mailto. Any other is left out.
    pub link: Option<String>,
}

impl Run {
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self::of(text, Weight::Plain)
    }

    #[must_use]
    pub fn bold(text: impl Into<String>) -> Self {
        Self::of(text, Weight::Bold)
    }

    #[must_use]
    pub fn italic(text: impl Into<String>) -> Self {
        Self::of(text, Weight::Italic)
    }

    #[must_use]
    pub fn link(text: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            link: Some(to.into()),
            ..Self::of(text, Weight::Plain)
        }
    }

    fn of(text: impl Into<String>, weight: Weight) -> Self {
        Self {
            text: text.into(),
            weight,
            link: None,
        }
    }
}

/// What a paragraph is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Look {
    #[default]
    Body,
    /// Somebody else's words.
    Quote,
    /// Small print below something: who said it, who is asked.
    Note,
}

/// A paragraph. Line ends in its runs are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Paragraph {
    pub tongue: Tongue,
    pub look: Look,
    pub runs: Vec<Run>,
}

impl Paragraph {
    #[must_use]
    pub fn new(tongue: Tongue, runs: Vec<Run>) -> Self {
        Self {
            tongue,
            look: Look::Body,
            runs,
        }
    }

    /// A paragraph of plain text.
    #[must_use]
    pub fn plain(tongue: Tongue, text: impl Into<String>) -> Self {
        Self::new(tongue, vec![Run::plain(text)])
    }

    #[must_use]
    pub fn looking(mut self, look: Look) -> Self {
        self.look = look;
        self
    }

    /// The paragraphs of a text: empty lines part them.
    #[must_use]
    pub fn of_text(tongue: Tongue, text: &str) -> Vec<Self> {
        let text = text.replace("\r\n", "\n");
        text.split("\n\n")
            .map(|one| one.trim_matches('\n'))
            .filter(|one| !one.trim().is_empty())
            .map(|one| Self::plain(tongue, one))
            .collect()
    }
}

/// A paragraph that can be cited by its number, with small print below it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Numbered {
    /// `1.1` or `R1`, in Latin letters and digits.
    pub number: String,
    pub text: Paragraph,
    pub notes: Vec<Paragraph>,
}

/// A table with a heading for each column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Table {
    /// What it is a table of.
    pub caption: Phrase,
    pub head: Vec<Phrase>,
    /// The share of the width of each column, in hundredths; as many as headings.
    pub widths: Vec<u8>,
    /// In each row, a cell for each heading; a cell is paragraphs.
    pub rows: Vec<Vec<Vec<Paragraph>>>,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "is", rename_all = "lowercase")]
pub enum Block {
    Heading {
        /// 1 for a section, 2 for what stands below one.
        level: u8,
        number: Option<String>,
        text: Phrase,
    },
    Paragraph(Paragraph),
    Numbered {
        items: Vec<Numbered>,
    },
    List {
        items: Vec<Paragraph>,
    },
    Table(Table),
}

/// A line of the table under the title: "When", and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fact {
    pub label: String,
    pub value: Paragraph,
}

/// A document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Paper {
    /// The language of what stands around the texts: labels, header, footer.
    pub tongue: Tongue,
    /// What kind of document it is, above the title.
    pub kind: String,
    pub title: Phrase,
    pub subtitle: Option<Phrase>,
    /// Who issues it: the author in the file's properties, and the head of each page.
    pub issuer: String,
    /// Labels in the paper's own language, values in theirs.
    pub facts: Vec<Fact>,
    pub blocks: Vec<Block>,
    /// What stands at the foot of each page beside the page's number: reference and address.
    pub foot: String,
}

impl Paper {
    /// The SHA-256 of everything in it, in hexadecimal: equal for equal papers, by which files are kept.
    ///
    /// # Errors
    /// [`crate::Fault`] when it cannot be written down, which no paper of this model does.
    pub fn hash(&self) -> Result<String, crate::Fault> {
        let digest = Sha256::digest(serde_json::to_vec(self)?);
        Ok(digest.iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_lines_part_paragraphs_and_single_ones_stay() {
        let of = Paragraph::of_text(Tongue::En, "\r\n\r\none\r\ntwo\n\n\n\nthree\n");
        let texts: Vec<&str> = of.iter().map(|one| one.runs[0].text.as_str()).collect();
        assert_eq!(texts, ["one\ntwo", "three"]);
    }
}
