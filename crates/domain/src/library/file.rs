//! What is said of a file of an entry: the language in which it is written, and a title where its name says too little.

use crate::fields::choice;
use crate::refusal::FieldErrors;
use crate::{FieldError, Language, text};

use super::LINE_MAX;

/// The most files of one entry.
pub const FILES_MAX: usize = 10;

/// What is said of a file. Made by [`parse_file`] alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileFacts {
    pub language: Language,
    /// In that language; empty where the name says enough.
    pub title: String,
}

/// The same as a form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileForm {
    pub language: String,
    pub title: String,
}

/// Reads what is said of a file.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse_file(form: &FileForm) -> Result<FileFacts, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let language = errors.take("language", choice(&form.language));
    let title = errors.take("title", text::optional_line(&form.title, LINE_MAX));
    match (language, title) {
        (Some(language), Some(title)) => Ok(FileFacts { language, title }),
        _ => Err(errors.into_vec()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_a_language_and_needs_no_title() {
        let form = |language: &str, title: &str| FileForm {
            language: language.to_owned(),
            title: title.to_owned(),
        };
        let facts = parse_file(&form("ar", " ")).expect("facts");
        assert_eq!((facts.language, facts.title.as_str()), (Language::Ar, ""));
        let errors = parse_file(&form("", &"x".repeat(LINE_MAX + 1))).expect_err("faults");
        let fields: Vec<&str> = errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["language", "title"]);
    }
}
