//! The files of an entry at the desk: their list, the next one, and the page of one that changes or removes it.

use axum::extract::{FromRequestParts, Path, Request, State};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use axum::response::Response;
use domain::ids::{LibraryEntryId, LibraryFileId};
use domain::library::{FILES_MAX, FileForm};
use domain::{Language, Refusal, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::library::queries::{self, One};
use usecases::library::{self, File};

use super::{Said, entry_page, version};
use crate::components::{
    Actions, Button, Cell, Column, DataTable, Disclosure, Empty, Field, LinkButton, Look,
    PostButton, PostForm, Select, TitleBlock, Width,
};
use crate::documents::posted::{self, Sent, Typing};
use crate::documents::{UPLOAD, file_control, kind_and_size, serve};
use crate::forms::{Errors, Posted, sent_on};
use crate::listing::in_order;
use crate::named::Named;
use crate::page::{Page, done};
use crate::portal::parts::foreign;
use crate::refused::Refused;
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

pub(super) fn routes(keep: Who) -> Vec<Route> {
    const ONE: &str = "/desk/library/{id}/files/{file}";
    vec![
        Route::upload("/desk/library/{id}/files", keep, UPLOAD, add),
        Route::page(ONE, keep, show),
        Route::form(ONE, keep, change),
        Route::page("/desk/library/{id}/files/{file}/content", keep, open),
        Route::form("/desk/library/{id}/files/{file}/remove", keep, remove),
    ]
}

/// The label of a field.
pub(crate) fn label(lang: Lang, field: &str) -> Option<String> {
    Some(match field {
        "language" => t!(lang, "library-file-language"),
        "title" => t!(lang, "library-file-title"),
        "file" => t!(lang, "document-file"),
        _ => return None,
    })
}

/// What was typed about a file: the id of what is being added, or the version of the entry that a change was made on.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    id: String,
    version: String,
    language: String,
    title: String,
}

impl Typed {
    fn form(&self) -> FileForm {
        FileForm {
            language: self.language.clone(),
            title: self.title.clone(),
        }
    }
}

impl Typing for Typed {
    fn take(&mut self, name: &str, value: String) {
        let field = match name {
            "id" => &mut self.id,
            "language" => &mut self.language,
            "title" => &mut self.title,
            _ => return,
        };
        *field = value;
    }
}

/// The entry and the file that an address names.
#[derive(Debug)]
struct At {
    entry: LibraryEntryId,
    file: LibraryFileId,
}

impl FromRequestParts<Site> for At {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Refused> {
        let named = Named::from_request_parts(parts, site).await?;
        Ok(Self {
            entry: named.id("id")?,
            file: named.id("file")?,
        })
    }
}

async fn add(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, Refused> {
    let entry: LibraryEntryId = crate::refused::read_id(&id)?;
    let Sent { typed, upload } = posted::received::<Typed>(&site, request).await?;
    // The id is made with the empty form; one that is not an id gets a fresh one and loses nothing.
    let id = typed.id.parse().unwrap_or_else(|_| LibraryFileId::new());
    let (platform, actor) = (&site.platform, visit.actor());
    let result = library::add_file(platform, actor, entry, id, &typed.form(), upload).await;
    let again = async |errors: Errors| {
        let errors = errors.named(|field| label(visit.lang, field));
        let said = Said {
            file: typed,
            ..Said::default()
        };
        entry_page(&site, &visit, entry, &said, &errors).await
    };
    let path = paths::desk_library_entry(entry);
    sent_on(result, visit.lang, &path, "library-file-added", again).await
}

async fn open(
    State(site): State<Site>,
    visit: Visit,
    at: At,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let of = (at.entry, at.file);
    let content = library::open_file_at_desk(&site.platform, visit.actor(), of).await?;
    serve::answer(&site, &headers, content, serve::Reach::Few).await
}

async fn show(State(site): State<Site>, visit: Visit, at: At) -> Result<Response, Refused> {
    one_page(&site, &visit, &at, None, &Errors::none()).await
}

async fn change(
    State(site): State<Site>,
    visit: Visit,
    at: At,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    let (platform, actor, of) = (&site.platform, visit.actor(), (at.entry, at.file));
    let seen = version(&typed.version);
    let result = library::change_file(platform, actor, of, seen, &typed.form()).await;
    let again = async |errors: Errors| {
        let errors = errors.named(|field| label(visit.lang, field));
        one_page(&site, &visit, &at, Some(typed), &errors).await
    };
    let path = paths::desk_library_entry(at.entry);
    sent_on(result, visit.lang, &path, "saved", again).await
}

async fn remove(State(site): State<Site>, visit: Visit, at: At) -> Result<Response, Refused> {
    library::remove_file(&site.platform, visit.actor(), (at.entry, at.file)).await?;
    let path = paths::desk_library_entry(at.entry);
    Ok(done(&path, "library-file-removed"))
}

/// The part of an entry's page with its files.
pub(super) fn section(
    lang: Lang,
    site: &Site,
    one: &One,
    typed: &Typed,
    errors: &Errors,
) -> AnyView {
    let list = if one.files.is_empty() {
        view! {
            <h2 id="files">{t!(lang, "library-files")}</h2>
            <Empty title=t!(lang, "library-file-none") text=t!(lang, "library-file-none-text")/>
        }
        .into_any()
    } else {
        table(lang, one)
    };
    let next = if one.files.len() < FILES_MAX {
        next(lang, site, one, typed, errors)
    } else {
        let full = t!(lang, "library-files-full", max = FILES_MAX as i64);
        view! { <p class="hint">{full}</p> }.into_any()
    };
    view! {
        {list}
        {next}
    }
    .into_any()
}

fn table(lang: Lang, one: &One) -> AnyView {
    let labels = [
        t!(lang, "label-language"),
        t!(lang, "library-file-what"),
        t!(lang, "list-actions"),
    ];
    let columns = std::iter::once(Column::text(t!(lang, "document-file")))
        .chain(labels.iter().map(Column::text))
        .collect();
    let rows: Vec<AnyView> = one
        .files
        .iter()
        .map(|file| {
            let here = paths::desk_library_file(one.id, file.id);
            let [of_language, of_what, of_actions] = labels.clone();
            let language = word(lang, file.language.label_key());
            let what = kind_and_size(lang, file.kind, file.bytes);
            let href = format!("{here}/content");
            let (called, name) = called(lang, file);
            let about = file.called().to_owned();
            let written_in = foreign(lang, file.language);
            view! {
                <tr>
                    <Cell heading=true><div><a href=href hreflang=written_in>{called}</a>{name}</div></Cell>
                    <Cell label=of_language>{language}</Cell>
                    <Cell label=of_what>{what}</Cell>
                    <Cell label=of_actions><LinkButton label=t!(lang, "button-change") href=here look=Look::Quiet about=about/></Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <DataTable caption=t!(lang, "library-files") id="files" columns=columns cards=true>{rows}</DataTable>
    }
    .into_any()
}

/// What a file is called, and its name below that where it has a title besides.
fn called(lang: Lang, file: &File) -> (AnyView, Option<AnyView>) {
    let (title, name) = (file.title.clone(), file.name.clone());
    if title.is_empty() {
        return (view! { <bdi>{name}</bdi> }.into_any(), None);
    }
    let of = foreign(lang, file.language);
    let below = view! { <br/><span class="muted small"><bdi>{name}</bdi></span> };
    (
        view! { <bdi lang=of>{title}</bdi> }.into_any(),
        Some(below.into_any()),
    )
}

fn next(lang: Lang, site: &Site, one: &One, typed: &Typed, errors: &Errors) -> AnyView {
    let open = ["language", "title", "file"]
        .iter()
        .any(|field| errors.field(field).is_some());
    // A file that was not taken keeps its id; otherwise the next one gets a fresh one.
    let id = match typed.id.parse::<LibraryFileId>() {
        Ok(known) => known,
        Err(_) => LibraryFileId::new(),
    };
    let typed = if open {
        typed.clone()
    } else {
        Typed {
            language: one.language.code().to_owned(),
            ..Typed::default()
        }
    };
    let said = said(lang, &typed, errors);
    let control = file_control(lang, site, errors);
    let action = paths::desk_library_part(one.id, "files");
    view! {
        <Disclosure summary=t!(lang, "library-file-add") open=open>
            <PostForm action=action upload=true>
                <input type="hidden" name="id" value=id.to_string()/>
                {said}
                {control}
                <Actions><Button label=t!(lang, "library-file-add-now") look=Look::Primary/></Actions>
            </PostForm>
        </Disclosure>
    }
    .into_any()
}

/// The controls of what is said of a file. They come before the file: what is typed arrives even when that is cut off.
fn said(lang: Lang, typed: &Typed, errors: &Errors) -> AnyView {
    let languages = in_order(
        lang,
        Language::ALL.iter().map(|l| (l.code(), l.label_key())),
    );
    let (language, title) = (typed.language.clone(), typed.title.clone());
    let (of_language, of_title) = (errors.field("language"), errors.field("title"));
    let mark = t!(lang, "dialogue-optional");
    view! {
        <Select label=t!(lang, "library-file-language") name="language" choices=languages selected=language hint=t!(lang, "library-file-language-hint") error=of_language width=Width::Half required=true/>
        <Field label=t!(lang, "library-file-title") name="title" value=title hint=t!(lang, "library-file-title-hint") error=of_title mark=mark/>
    }
    .into_any()
}

/// The page of a file; `typed` is what a refused change holds.
async fn one_page(
    site: &Site,
    visit: &Visit,
    at: &At,
    typed: Option<Typed>,
    errors: &Errors,
) -> Result<Response, Refused> {
    let one = queries::one(&site.platform, visit.actor(), at.entry).await?;
    let file = one.files.iter().find(|file| file.id == at.file);
    let file = file.ok_or(Refusal::NotFound)?;
    let typed = typed.unwrap_or_else(|| Typed {
        language: file.language.code().to_owned(),
        title: file.title.clone(),
        version: one.version.to_string(),
        ..Typed::default()
    });
    let lang = visit.lang;
    let (back, here) = (
        paths::desk_library_entry(one.id),
        paths::desk_library_file(one.id, file.id),
    );
    let page = Page::desk(t!(lang, "library-file-change"))
        .under(paths::DESK_LIBRARY, t!(lang, "nav-library"))
        .under(back.clone(), one.title())
        .refused(errors.any());
    Ok(page.render(site, visit, || {
        let said = said(lang, &typed, errors);
        let (open, removing) = (format!("{here}/content"), format!("{here}/remove"));
        let (name, what) = (file.name.clone(), kind_and_size(lang, file.kind, file.bytes));
        let remove = t!(lang, "library-file-remove");
        view! {
            {errors.summary()}
            <TitleBlock title=t!(lang, "library-file-change") lead=t!(lang, "library-file-change-lead")/>
            <p><a href=open><bdi>{name}</bdi></a>" "<span class="muted small">{what}</span></p>
            <PostForm>
                <input type="hidden" name="version" value=typed.version/>
                {said}
                <Actions>
                    <Button label=t!(lang, "button-save") look=Look::Primary/>
                    <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                </Actions>
            </PostForm>
            <Disclosure summary=remove.clone()>
                <p class="hint">{t!(lang, "library-file-remove-hint")}</p>
                <PostButton label=remove action=removing look=Look::Danger/>
            </Disclosure>
        }
        .into_any()
    }))
}
