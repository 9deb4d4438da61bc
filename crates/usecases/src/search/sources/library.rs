//! Entries of the library, each of their texts and files by itself: it is found in the language in which it is written.

use std::collections::HashMap;

use domain::Language;
use domain::paths;
use domain::search::EntryKind;

use super::PAGE;
use crate::library::File;
use crate::library::public::{Filter, Shown, page_of};
use crate::search::entry::Entry;
use crate::search::files::texts_of;
use crate::search::refresh::Keeper;
use crate::{Platform, Result};

/// The files of how many entries are read at once.
const TOGETHER: usize = 10;

pub(super) async fn take(platform: &Platform, keeper: &mut Keeper<'_>) -> Result<()> {
    for language in Language::ALL.iter().copied() {
        let mut number = 1;
        loop {
            let page = page_of(platform, language, &Filter::default(), number, PAGE).await?;
            let last = page.pages() <= number;
            // Who reads another language is shown another text, which is taken in with that language.
            for one in page.items.iter().filter(|one| one.language == language) {
                keeper.take(entry(one)).await?;
            }
            // The texts of files are long.
            for some in page.items.chunks(TOGETHER) {
                files(platform, keeper, language, some).await?;
            }
            if last {
                break;
            }
            number += 1;
        }
    }
    Ok(())
}

/// The files of some entries in one language: whoever finds one comes to the entry. One query; none without files.
async fn files(
    platform: &Platform,
    keeper: &mut Keeper<'_>,
    language: Language,
    some: &[Shown],
) -> Result<()> {
    let files: Vec<(&Shown, &File)> = some
        .iter()
        .flat_map(|one| one.files.iter().map(move |file| (one, file)))
        .filter(|(_, file)| file.language == language)
        .collect();
    if files.is_empty() {
        return Ok(());
    }
    let texts = texts_of(platform, files.iter().map(|(_, file)| file.hash.as_str())).await?;
    for (one, file) in files {
        keeper.take(of_file(one, file, &texts)).await?;
    }
    Ok(())
}

fn entry(one: &Shown) -> Entry {
    Entry {
        which: format!("{}-{}", one.id, one.language.code()),
        kind: EntryKind::Library,
        address: paths::library_entry(&one.slug),
        title: one.text.title.clone(),
        context: one.authors.clone(),
        body: format!("{}\n{}", one.text.summary, prose::plain(&one.text.body)),
        language: one.language,
        day: Some(one.published_at.date_naive()),
        themes: one.themes.clone(),
    }
}

fn of_file(one: &Shown, file: &File, texts: &HashMap<String, String>) -> Entry {
    Entry {
        which: format!("{}-{}", one.id, file.id),
        kind: EntryKind::Library,
        address: format!("{}#files", paths::library_entry(&one.slug)),
        title: file.called().to_owned(),
        context: one.text.title.clone(),
        body: texts.get(&file.hash).cloned().unwrap_or_default(),
        language: file.language,
        day: Some(one.published_at.date_naive()),
        themes: one.themes.clone(),
    }
}
