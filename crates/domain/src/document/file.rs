//! The kinds of files that are taken, the names that they may have, and why one is refused.

use crate::text;
use crate::words::words;

words! {
    /// What the content of a file is.
    FileKind in "file-kind" {
        Pdf = "pdf",
        Docx = "docx",
        Xlsx = "xlsx",
        Pptx = "pptx",
        Odt = "odt",
        Ods = "ods",
        Odp = "odp",
        Png = "png",
        Jpeg = "jpeg",
        Text = "txt",
        Csv = "csv",
    }

    /// Why a file is not taken.
    FileFault in "problem-file" {
        /// Neither a file nor a link.
        Missing = "missing",
        /// Both of them.
        WithLink = "with-link",
        Empty = "empty",
        /// Its content is none of the kinds that are taken.
        UnknownKind = "unknown-kind",
        /// Its name ends like another kind than its content is.
        WrongName = "wrong-name",
        /// The operator's virus scanner found something in it.
        Infected = "infected",
        /// The operator's virus scanner does not answer.
        NotScanned = "not-scanned",
        /// It begins like its kind and cannot be read to the end.
        Damaged = "damaged",
        /// It holds programs.
        Macros = "macros",
        /// It unfolds to far more than it is, or to more pixels than anybody prints.
        Unfolds = "unfolds",
        /// Its letters are not UTF-8.
        NotUtf8 = "not-utf-8",
        /// None was chosen, and nothing else can be given instead.
        NotChosen = "not-chosen",
        /// There are as many as are taken.
        TooMany = "too-many",
        /// It should be a picture, and is none.
        NotAPicture = "not-a-picture",
    }
}

impl FileKind {
    /// The media type under which it is served.
    #[must_use]
    pub const fn media(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Pptx => {
                "application/vnd.openxmlformats-officedocument.presentationml.presentation"
            }
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Self::Odp => "application/vnd.oasis.opendocument.presentation",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Text => "text/plain; charset=utf-8",
            Self::Csv => "text/csv; charset=utf-8",
        }
    }

    /// All endings of some kinds, as the `accept` of a form's control lists them.
    #[must_use]
    pub fn endings_of(kinds: &[Self]) -> String {
        let endings = kinds.iter().flat_map(|kind| kind.endings());
        let endings: Vec<String> = endings.map(|ending| format!(".{ending}")).collect();
        endings.join(",")
    }

    /// How the names of such files end, the usual ending first.
    #[must_use]
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Pdf => &["pdf"],
            Self::Docx => &["docx"],
            Self::Xlsx => &["xlsx"],
            Self::Pptx => &["pptx"],
            Self::Odt => &["odt"],
            Self::Ods => &["ods"],
            Self::Odp => &["odp"],
            Self::Png => &["png"],
            Self::Jpeg => &["jpg", "jpeg"],
            Self::Text => &["txt"],
            Self::Csv => &["csv"],
        }
    }

    /// Whether a browser may show it by itself; the others are saved.
    #[must_use]
    pub const fn is_shown(self) -> bool {
        match self {
            Self::Pdf | Self::Png | Self::Jpeg => true,
            Self::Docx
            | Self::Xlsx
            | Self::Pptx
            | Self::Odt
            | Self::Ods
            | Self::Odp
            | Self::Text
            | Self::Csv => false,
        }
    }

    /// The kind that a name promises.
    #[must_use]
    pub fn promised_by(name: &str) -> Option<Self> {
        let ending = split(name).1.to_ascii_lowercase();
        Self::ALL
            .iter()
            .copied()
            .find(|kind| kind.endings().contains(&ending.as_str()))
    }
}

/// The longest name without its ending, in characters.
const STEM_MAX: usize = 100;

fn split(name: &str) -> (&str, &str) {
    name.rsplit_once('.').unwrap_or((name, ""))
}

/// The clean name of a file of this kind: without folders, without marks that turn text around, without what
/// other systems do not take in names.
///
/// # Errors
/// [`FileFault::WrongName`] when the name ends like another kind.
pub fn file_name(raw: &str, kind: FileKind) -> Result<String, FileFault> {
    let last = raw.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = text::line(last)
        .chars()
        .filter(|c| !matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*' | '%' | ';'))
        .collect();
    let (stem, ending) = split(clean.trim());
    let ending = ending.trim().to_ascii_lowercase();
    if !kind.endings().contains(&ending.as_str()) {
        return Err(FileFault::WrongName);
    }
    let stem: String = stem.chars().take(STEM_MAX).collect();
    let stem = stem.trim_matches(['.', ' ']);
    let stem = if stem.is_empty() { "document" } else { stem };
    Ok(format!("{stem}.{ending}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_loses_its_folders_and_what_turns_it_around() {
        let clean = |raw| file_name(raw, FileKind::Pdf);
        assert_eq!(clean("../../etc/paper.pdf").as_deref(), Ok("paper.pdf"));
        assert_eq!(
            clean("C:\\Users\\ana\\Paper.PDF").as_deref(),
            Ok("Paper.pdf")
        );
        assert_eq!(clean("ورقة\u{200F} عمل.pdf").as_deref(), Ok("ورقة عمل.pdf"));
        assert_eq!(
            clean("a\r\nSet-Cookie: x.pdf").as_deref(),
            Ok("a Set-Cookie x.pdf")
        );
        assert_eq!(clean(".pdf").as_deref(), Ok("document.pdf"));
        assert_eq!(clean("...pdf").as_deref(), Ok("document.pdf"));
    }

    #[test]
    fn a_name_that_promises_something_else_is_refused() {
        // Shown from right to left this one would end in .pdf.
        for raw in [
            "report\u{202E}fdp.exe",
            "report.pdf.exe",
            "report",
            "report.docx",
            "",
        ] {
            assert_eq!(
                file_name(raw, FileKind::Pdf),
                Err(FileFault::WrongName),
                "{raw}"
            );
        }
    }

    #[test]
    fn a_long_name_is_cut_between_letters() {
        let name = file_name(&format!("{}.txt", "مذكرة".repeat(60)), FileKind::Text);
        assert_eq!(name.map(|name| name.chars().count()), Ok(STEM_MAX + 4));
    }

    #[test]
    fn a_name_promises_a_kind() {
        assert_eq!(FileKind::promised_by("a.JPEG"), Some(FileKind::Jpeg));
        assert_eq!(FileKind::promised_by("a.docm"), None);
        assert_eq!(FileKind::promised_by("docx"), None);
    }
}
