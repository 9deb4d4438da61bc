//! Entries of the library, each of their texts by itself: it is found in the language in which it is written.

use domain::Language;
use domain::paths;
use domain::search::EntryKind;

use super::PAGE;
use crate::library::public::{Filter, Shown, page_of};
use crate::search::entry::Entry;
use crate::search::refresh::Keeper;
use crate::{Platform, Result};

pub(super) async fn take(platform: &Platform, keeper: &mut Keeper<'_>) -> Result<()> {
    for language in Language::ALL.iter().copied() {
        let mut number = 1;
        loop {
            let page = page_of(platform, language, &Filter::default(), number, PAGE).await?;
            let last = page.pages() <= number;
            // Who reads another language is shown another text, which is taken in with that language.
            for one in page
                .items
                .into_iter()
                .filter(|one| one.language == language)
            {
                keeper.take(entry(one)).await?;
            }
            if last {
                break;
            }
            number += 1;
        }
    }
    Ok(())
}

fn entry(one: Shown) -> Entry {
    Entry {
        which: format!("{}-{}", one.id, one.language.code()),
        kind: EntryKind::Library,
        address: paths::library_entry(&one.slug),
        title: one.text.title,
        context: one.authors,
        body: format!("{}\n{}", one.text.summary, prose::plain(&one.text.body)),
        language: one.language,
        day: Some(one.published_at.date_naive()),
        themes: one.themes,
    }
}
