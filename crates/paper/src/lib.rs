//! Papers: what a dialogue leaves behind as a document, in PDF and for Word.
//!
//! A [`Paper`] says what stands in a document and in which language each part is; two writers make files of it.
//! The crate knows nothing of Convener, of a database or of the web: whoever has a paper gets bytes back.
//! Whatever somebody typed reaches both writers as text and never as markup. `docs/papers.md` tells the whole.

mod clean;
mod fonts;
mod model;
mod pdf;
mod word;

pub use fonts::plain as plain_font;
pub use model::{
    Block, Fact, Look, Numbered, Paper, Paragraph, Phrase, Run, Table, Tongue, Weight,
};

/// The form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// PDF 1.7, tagged as PDF/UA-1 (ISO 14289-1) asks.
    Pdf,
    /// Office Open XML, transitional (ISO/IEC 29500-4).
    Docx,
}

impl Format {
    /// Both forms.
    pub const ALL: [Self; 2] = [Self::Pdf, Self::Docx];

    /// The end of the file's name.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
        }
    }

    /// The media type, as registered with IANA.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        }
    }

    /// The form of a file's name: `report.pdf` is `report` in PDF.
    #[must_use]
    pub fn of_name(name: &str) -> Option<(&str, Self)> {
        Self::ALL.into_iter().find_map(|format| {
            let stem = name.strip_suffix(format.extension())?.strip_suffix('.')?;
            Some((stem, format))
        })
    }
}

/// A paper that could not be written. That is a fault of ours: no text makes one.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    #[error("the paper could not be handed to the typesetter: {0}")]
    Handed(#[from] serde_json::Error),
    #[error("the paper could not be set: {0}")]
    Set(String),
    #[error("the Word file could not be packed: {0}")]
    Packed(#[from] zip::result::ZipError),
    #[error("the Word file could not be written: {0}")]
    Written(#[from] std::io::Error),
}

impl Paper {
    /// The bytes of the file. The same paper always gives the same bytes. Takes from milliseconds to seconds of
    /// one processor, with the number of pages.
    ///
    /// # Errors
    /// [`Fault`] when a writer fails.
    pub fn write(&self, format: Format) -> Result<Vec<u8>, Fault> {
        let paper = clean::paper(self);
        match format {
            Format::Pdf => pdf::write(&paper),
            Format::Docx => word::write(&paper),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_its_form() {
        assert_eq!(Format::of_name("a.b.pdf"), Some(("a.b", Format::Pdf)));
        assert_eq!(Format::of_name("note.docx"), Some(("note", Format::Docx)));
        assert_eq!(Format::of_name("note.doc"), None);
        assert_eq!(Format::of_name("pdf"), None);
    }
}
