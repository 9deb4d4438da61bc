//! Entries of the library as the API answers them, with their files.

use domain::paths;
use serde::Serialize;
use usecases::Settings;
use usecases::library::File;
use usecases::library::public::Shown;
use utoipa::ToSchema;

use super::words::{FileKindCode, LanguageCode, LibraryKindCode, RegionalGroupCode, ThemeCode};

/// A good practice, tool or other entry of the library, in the language that was asked for where there is a text in it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct LibraryEntry {
    slug: String,
    #[schema(format = "uri")]
    url: String,
    kind: LibraryKindCode,
    title: String,
    /// Paragraphs.
    summary: String,
    /// Paragraphs; may be empty.
    text: String,
    /// The language of title, summary and text.
    language: LanguageCode,
    /// All languages in which there is a text here.
    texts_in: Vec<LanguageCode>,
    /// The languages in which the material can be had.
    material_in: Vec<LanguageCode>,
    themes: Vec<ThemeCode>,
    /// As they are credited; empty where nobody is, or where the input says so.
    authors: String,
    /// ISO 3166-1 alpha-3.
    #[schema(required = true)]
    country: Option<String>,
    #[schema(required = true)]
    region: Option<RegionalGroupCode>,
    #[schema(required = true)]
    year: Option<i64>,
    /// Where the material is.
    #[schema(format = "uri", required = true)]
    link: Option<String>,
    /// What can be had here, by language.
    files: Vec<LibraryFile>,
    /// The published input that it was taken from.
    #[schema(format = "uri", required = true)]
    input: Option<String>,
    #[schema(format = DateTime)]
    published_at: String,
    #[schema(format = DateTime)]
    changed_at: String,
}

impl LibraryEntry {
    pub fn of(settings: &Settings, one: &Shown) -> Self {
        let languages = |of: &[domain::Language]| of.iter().copied().map(LanguageCode).collect();
        let input = one.origin.as_ref().map(|origin| {
            let path = paths::input(&origin.reference);
            settings.url(&path)
        });
        Self {
            slug: one.slug.clone(),
            url: settings.url(&paths::library_entry(&one.slug)),
            kind: LibraryKindCode(one.kind),
            title: one.text.title.clone(),
            summary: one.text.summary.clone(),
            text: one.text.body.clone(),
            language: LanguageCode(one.language),
            texts_in: languages(&one.texts),
            material_in: languages(&one.languages),
            themes: one.themes.iter().copied().map(ThemeCode).collect(),
            authors: one.authors.clone(),
            country: one.iso3.clone(),
            region: one.region.map(RegionalGroupCode),
            year: one.year,
            link: (!one.link.is_empty()).then(|| one.link.clone()),
            files: one
                .files
                .iter()
                .map(|file| LibraryFile::of(settings, &one.slug, file))
                .collect(),
            input,
            published_at: one.published_at.to_rfc3339(),
            changed_at: one.changed_at.to_rfc3339(),
        }
    }
}

/// A file of an entry of the library.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct LibraryFile {
    #[schema(format = "uri")]
    url: String,
    /// In the language of the file; empty where its name says enough.
    title: String,
    name: String,
    language: LanguageCode,
    kind: FileKindCode,
    /// The media type under which it is given out.
    media_type: &'static str,
    #[schema(minimum = 1)]
    bytes: i64,
    /// Of its content.
    #[schema(pattern = "^[0-9a-f]{64}$")]
    sha256: String,
}

impl LibraryFile {
    fn of(settings: &Settings, slug: &str, file: &File) -> Self {
        Self {
            url: settings.url(&paths::library_file(slug, file.id, &file.name)),
            title: file.title.clone(),
            name: file.name.clone(),
            language: LanguageCode(file.language),
            kind: FileKindCode(file.kind),
            media_type: file.kind.media(),
            bytes: file.bytes,
            sha256: file.hash.clone(),
        }
    }
}
