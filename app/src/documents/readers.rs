//! Documents as their readers see them: the title, what it is, and the languages to open.

use domain::Language;
use domain::ids::DocumentId;
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::documents::queries::{Document, Edition, Is};

use super::words;

/// A section with the documents, or nothing when there are none. `address` says where a file is opened: by
/// document, language and name.
pub(crate) fn list(
    lang: Lang,
    documents: &[Document],
    address: impl Fn(DocumentId, Language, &str) -> String,
) -> Option<AnyView> {
    if documents.is_empty() {
        return None;
    }
    let items: Vec<AnyView> = documents
        .iter()
        .map(|document| item(lang, document, &address))
        .collect();
    Some(
        view! {
            <section class="section" id="documents">
                <h2>{t!(lang, "documents")}</h2>
                <ul class="flow" role="list">{items}</ul>
            </section>
        }
        .into_any(),
    )
}

fn item(
    lang: Lang,
    document: &Document,
    address: &impl Fn(DocumentId, Language, &str) -> String,
) -> AnyView {
    let kind = word(lang, document.kind.label_key());
    let of = document.session.as_ref().map(|(_, title)| {
        let title = title.clone();
        view! { " · "<bdi>{title}</bdi> }
    });
    let title = document.title.clone();
    if let [edition] = document.editions.as_slice() {
        let Some(version) = edition.versions.first() else {
            return ().into_any();
        };
        let title = anchor(lang, document, edition, title.into_any(), address);
        let words = words::edition(lang, edition.language, &version.is);
        return view! { <li>{title}<br/><span class="muted small">{kind}" · "{words}{of}</span></li> }
            .into_any();
    }
    let editions: Vec<AnyView> = document
        .editions
        .iter()
        .filter_map(|edition| {
            let version = edition.versions.first()?;
            let words = words::edition(lang, edition.language, &version.is);
            let title = document.title.clone();
            let words =
                view! { {words}<span class="visually-hidden">": "<bdi>{title}</bdi></span> };
            let link = anchor(lang, document, edition, words.into_any(), address);
            Some(view! { <li>{link}</li> }.into_any())
        })
        .collect();
    view! {
        <li><strong dir="auto">{title}</strong><br/><span class="muted small">{kind}{of}</span><ul class="editions" role="list">{editions}</ul></li>
    }
    .into_any()
}

fn anchor(
    lang: Lang,
    document: &Document,
    edition: &Edition,
    words: AnyView,
    address: &impl Fn(DocumentId, Language, &str) -> String,
) -> AnyView {
    let Some(version) = edition.versions.first() else {
        return ().into_any();
    };
    let (href, rel) = match &version.is {
        Is::Link(link) => (link.clone(), Some("external noreferrer")),
        Is::File { name, .. } => (address(document.id, edition.language, name), None),
    };
    let written_in = (edition.language != lang).then(|| edition.language.code());
    view! { <a href=href rel=rel hreflang=written_in dir="auto">{words}</a> }.into_any()
}
