//! The words of documents: labels, sizes, what a version is.

use domain::Language;
use domain::document::FileKind;
use locale::{Lang, format, t, word};
use usecases::documents::queries::Is;

/// The label of a field.
pub(crate) fn label(lang: Lang, field: &str) -> Option<String> {
    Some(match field {
        "title" => t!(lang, "label-title"),
        "kind" => t!(lang, "document-kind"),
        "visibility" => t!(lang, "document-visibility"),
        "place" => t!(lang, "document-place"),
        "session" => t!(lang, "document-belongs"),
        "language" => t!(lang, "document-language"),
        "file" => t!(lang, "document-file"),
        "link" => t!(lang, "document-link"),
        _ => return None,
    })
}

/// A size in kilobytes, or in megabytes with one decimal; never nothing.
pub(crate) fn size(lang: Lang, bytes: i64) -> String {
    if bytes < 1_000_000 {
        let size = format::number(lang, (bytes / 1000).max(1));
        t!(lang, "document-kilobytes", size = size)
    } else {
        let tenths = bytes / 100_000;
        let size = format::decimal(lang, tenths as f64 / 10.0, 1);
        t!(lang, "document-megabytes", size = size)
    }
}

/// What a file is, and how large.
pub(crate) fn kind_and_size(lang: Lang, kind: FileKind, bytes: i64) -> String {
    format!("{} · {}", word(lang, kind.label_key()), size(lang, bytes))
}

/// Kind and size of a file, or that it is a link.
pub(super) fn what(lang: Lang, is: &Is) -> String {
    match is {
        Is::Link(_) => t!(lang, "document-is-link"),
        Is::File { kind, bytes, .. } => kind_and_size(lang, *kind, *bytes),
    }
}

/// Language, kind and size.
pub(super) fn edition(lang: Lang, language: Language, is: &Is) -> String {
    let parts = [word(lang, language.label_key()), what(lang, is)];
    parts.join(" · ")
}
