//! The documents of a dialogue or a group at the desk, in their order, with those that are archived below.

use axum::response::Response;
use domain::document::Shelf;
use domain::ids::{SessionId, WorkingGroupId};
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::dialogues::queries::DialogueHead;
use usecases::documents::queries::{Document, Is};
use usecases::{dialogues, documents, groups};

use super::words;
use crate::components::{
    Actions, Cell, Column, DataTable, Disclosure, Empty, LinkButton, Look, PostButton, TitleBlock,
};
use crate::dialogues::tabs::{self, Tab};
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

/// Whose documents they are.
#[derive(Clone, Debug)]
pub(super) enum Head {
    Dialogue(Box<DialogueHead>),
    Group(WorkingGroupId, String),
}

impl Head {
    pub fn shelf(&self) -> Shelf {
        match self {
            Self::Dialogue(head) => Shelf::Dialogue(head.id),
            Self::Group(id, _) => Shelf::Group(*id),
        }
    }

    /// Whether the visitor may add and change documents here.
    pub fn may_write(&self, visit: &Visit) -> bool {
        match self {
            Self::Dialogue(head) => documents::writes_dialogue(visit.actor(), head.group),
            Self::Group(id, _) => documents::writes_group(visit.actor(), *id),
        }
    }

    /// Whether the visitor may archive and restore documents here.
    pub fn may_withdraw(&self, visit: &Visit) -> bool {
        match self {
            Self::Dialogue(_) => self.may_write(visit),
            Self::Group(id, _) => documents::withdraws_group(visit.actor(), *id),
        }
    }

    pub fn title(&self) -> String {
        match self {
            Self::Dialogue(head) => head.title.clone(),
            Self::Group(_, title) => title.clone(),
        }
    }

    /// A page below the dialogue or the group.
    pub fn page(&self, lang: Lang, title: String) -> Page {
        let page = Page::desk(title);
        match self {
            Self::Dialogue(head) => page
                .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
                .under(paths::desk_dialogue(head.id), head.title.clone()),
            Self::Group(id, title) => page
                .under(paths::DESK_GROUPS, t!(lang, "nav-groups"))
                .under(paths::desk_group(*id), title.clone()),
        }
    }
}

/// Reads whose documents they are, for those who may see them.
pub(super) async fn head(site: &Site, visit: &Visit, shelf: Shelf) -> Result<Head, Refused> {
    let (platform, actor) = (&site.platform, visit.actor());
    Ok(match shelf {
        Shelf::Dialogue(id) => {
            let head = dialogues::queries::head(platform, actor, id).await?;
            Head::Dialogue(Box::new(head))
        }
        Shelf::Group(id) => {
            let title = groups::queries::name(platform, actor, id).await?;
            Head::Group(id, title)
        }
    })
}

/// The page with all of them.
pub(super) fn page(site: &Site, visit: &Visit, head: &Head, documents: &[Document]) -> Response {
    let lang = visit.lang;
    let shelf = head.shelf();
    let (may_write, may_withdraw) = (head.may_write(visit), head.may_withdraw(visit));
    head.page(lang, t!(lang, "documents"))
        .render(site, visit, || {
            let add = may_write.then(|| {
                let href = format!("{}/new", paths::desk_documents(shelf));
                view! { <LinkButton label=t!(lang, "document-add") href=href look=Look::Primary/> }
                    .into_any()
            });
            let top = match head {
                Head::Dialogue(head) => tabs::head(visit, head, Tab::Documents, add),
                Head::Group(_, title) => {
                    view! { <TitleBlock title=t!(lang, "documents") eyebrow=title.clone() action=add/> }
                        .into_any()
                }
            };
            let (away, here): (Vec<&Document>, Vec<&Document>) =
                documents.iter().partition(|document| document.archived);
            let list = if here.is_empty() {
                view! { <Empty title=t!(lang, "document-none") text=t!(lang, "document-none-text")/> }
                    .into_any()
            } else {
                let count = t!(lang, "list-count", count = here.len() as i64);
                table(lang, shelf, "documents", t!(lang, "documents"), &here, Some(count), false)
            };
            let archived = (!away.is_empty()).then(|| {
                let summary = t!(lang, "document-archived-list", count = away.len() as i64);
                let caption = t!(lang, "document-archived");
                let table = table(lang, shelf, "archived", caption, &away, None, may_withdraw);
                view! { <Disclosure summary=summary>{table}</Disclosure> }
            });
            view! {
                {top}
                {list}
                {archived}
            }
            .into_any()
        })
}

/// The documents of a group, or of one session, as a part of its own page, for somebody who may add some or not.
pub(crate) fn section(
    lang: Lang,
    may_write: bool,
    shelf: Shelf,
    session: Option<SessionId>,
    documents: &[Document],
) -> AnyView {
    let here: Vec<&Document> = documents
        .iter()
        .filter(|document| !document.archived)
        .filter(|document| {
            session.is_none() || document.session.as_ref().map(|(id, _)| *id) == session
        })
        .collect();
    let base = paths::desk_documents(shelf);
    let add = may_write.then(|| {
        let href = match session {
            Some(session) => format!("{base}/new?session={session}"),
            None => format!("{base}/new"),
        };
        view! { <LinkButton label=t!(lang, "document-add") href=href/> }
    });
    let all = (documents.len() > here.len())
        .then(|| view! { <LinkButton label=t!(lang, "document-all") href=base look=Look::Quiet/> });
    let list = if here.is_empty() {
        view! { <h2>{t!(lang, "documents")}</h2><p class="muted">{t!(lang, "document-none")}</p> }
            .into_any()
    } else {
        let caption = t!(lang, "documents");
        table(lang, shelf, "documents", caption, &here, None, false)
    };
    view! {
        <section class="section">
            {list}
            <Actions>{add}{all}</Actions>
        </section>
    }
    .into_any()
}

fn table(
    lang: Lang,
    shelf: Shelf,
    id: &'static str,
    caption: String,
    documents: &[&Document],
    count: Option<String>,
    restore: bool,
) -> AnyView {
    let mut columns = vec![
        Column::text(t!(lang, "label-title")),
        Column::text(t!(lang, "document-kind")),
        Column::text(t!(lang, "document-visibility")),
        Column::text(t!(lang, "document-languages")),
    ];
    if restore {
        columns.push(Column::text(t!(lang, "list-actions")));
    }
    let rows: Vec<AnyView> = documents
        .iter()
        .map(|document| row(lang, shelf, document, restore))
        .collect();
    view! { <DataTable caption=caption id=id columns=columns count=count cards=true>{rows}</DataTable> }
        .into_any()
}

fn row(lang: Lang, shelf: Shelf, document: &Document, restore: bool) -> AnyView {
    let (href, title) = (
        paths::desk_document(shelf, document.id),
        document.title.clone(),
    );
    let of = document.session.as_ref().map(|(_, title)| {
        let title = title.clone();
        view! { <br/><span class="muted small" dir="auto">{title}</span> }
    });
    let kind = word(lang, document.kind.label_key());
    let readers = word(lang, document.visibility.label_key());
    let editions: Vec<AnyView> = document
        .editions
        .iter()
        .filter_map(|edition| {
            let version = edition.versions.first()?;
            let (href, rel) = match &version.is {
                Is::Link(link) => (link.clone(), Some("external noreferrer")),
                Is::File { .. } => (
                    paths::desk_document_file(shelf, document.id, version.id),
                    None,
                ),
            };
            let words = words::edition(lang, edition.language, &version.is);
            let title = document.title.clone();
            Some(
                view! { <li><a href=href rel=rel>{words}<span class="visually-hidden">": "<bdi>{title}</bdi></span></a></li> }
                    .into_any(),
            )
        })
        .collect();
    let back = restore.then(|| {
        let action = format!("{}/restore", paths::desk_document(shelf, document.id));
        let about = document.title.clone();
        view! { <Cell label=t!(lang, "list-actions")><PostButton label=t!(lang, "document-restore") action=action about=about/></Cell> }
    });
    view! {
        <tr>
            <Cell heading=true><a href=href><bdi>{title}</bdi></a>{of}</Cell>
            <Cell label=t!(lang, "document-kind")>{kind}</Cell>
            <Cell label=t!(lang, "document-visibility")>{readers}</Cell>
            <Cell label=t!(lang, "document-languages")><ul class="editions" role="list">{editions}</ul></Cell>
            {back}
        </tr>
    }
    .into_any()
}
