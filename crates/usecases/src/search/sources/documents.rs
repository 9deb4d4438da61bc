//! Documents that everybody can read, with the texts of their files.

use domain::ids::DocumentId;
use domain::paths;
use domain::search::EntryKind;
use entity::document_file;

use super::{Home, Homes, PAGE};
use crate::documents::{Searched, page_for_everybody};
use crate::search::entry::{Entry, beside};
use crate::search::files::texts_of;
use crate::search::refresh::Keeper;
use crate::{Platform, Result};

pub(super) async fn take(
    platform: &Platform,
    keeper: &mut Keeper<'_>,
    homes: &Homes,
) -> Result<()> {
    let mut behind: Option<DocumentId> = None;
    loop {
        // The texts of files are long.
        let page = page_for_everybody(platform.db(), behind, PAGE / 10).await?;
        let Some(last) = page.last() else {
            return Ok(());
        };
        behind = Some(last.document.id);
        let files = page.iter().flat_map(|searched| &searched.files);
        let texts = texts_of(platform, files.filter_map(|file| file.hash.as_deref())).await?;
        for searched in &page {
            let of_session = searched.document.session_id;
            let of_session = of_session.and_then(|session| homes.sessions.get(&session).copied());
            let of = searched.document.dialogue_id.or(of_session);
            let home = of.and_then(|dialogue| homes.dialogues.get(&dialogue));
            for file in &searched.files {
                let text = file.hash.as_ref().and_then(|hash| texts.get(hash));
                if let Some(entry) = entry(searched, file, text, home) {
                    keeper.take(entry).await?;
                }
            }
        }
    }
}

fn entry(
    searched: &Searched,
    file: &document_file::Model,
    text: Option<&String>,
    home: Option<&Home>,
) -> Option<Entry> {
    let document = &searched.document;
    let address = match (&file.link, &file.name) {
        (Some(link), _) => link.clone(),
        (None, Some(name)) => paths::document(document.id, file.language, name),
        (None, None) => return None,
    };
    Some(Entry {
        which: format!("{}:{}", document.id, file.language),
        kind: EntryKind::Document,
        address,
        title: document.title.clone(),
        context: beside([
            file.name.as_deref().unwrap_or_default(),
            home.map_or("", |home| &home.title),
        ]),
        body: text.cloned().unwrap_or_default(),
        language: file.language,
        day: Some(file.made_at.date_naive()),
        themes: home.map(|home| home.themes.clone()).unwrap_or_default(),
    })
}
