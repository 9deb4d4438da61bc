//! Documents: looked after at the desk of a dialogue or a group, listed for their readers, and opened by each
//! of them at an address of their own.

mod desk;
mod forms;
pub(crate) mod posted;
mod readers;
pub(crate) mod serve;
pub(crate) mod words;

use axum::extract::{FromRequestParts, Path, Request, State};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use axum::response::Response;
use domain::document::{FactsForm, Shelf};
use domain::ids::{DocumentFileId, DocumentId};
use domain::{Language, Permission, Refusal, paths};
use usecases::documents::{self, queries};

use crate::forms::{Errors, Posted, sent_on};
use crate::named::Named;
use crate::refused::{Refused, read_id};
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;
use posted::{Sent, Typed};

pub(crate) use desk::section;
pub(crate) use forms::file_control;
pub(crate) use readers::list as for_readers;
pub(crate) use words::{kind_and_size, label as field_label, size};

/// The most that a form with a file is read to the end of, in bytes. The limit of a file is a setting below
/// this: what is larger is still read, so that the form can say so and give back what was typed.
pub(crate) const UPLOAD: usize = 128 * 1024 * 1024;

macro_rules! shelf {
    ($under:literal, $see:expr, $write:expr, $withdraw:expr) => {
        [
            Route::page(concat!($under, "/documents"), $see, list),
            Route::page(concat!($under, "/documents/new"), $write, show_new),
            Route::upload(concat!($under, "/documents/new"), $write, UPLOAD, add),
            Route::page(concat!($under, "/documents/{document}"), $see, show),
            Route::form(concat!($under, "/documents/{document}"), $write, change),
            Route::upload(
                concat!($under, "/documents/{document}/versions"),
                $write,
                UPLOAD,
                add_version,
            ),
            Route::form(
                concat!($under, "/documents/{document}/archive"),
                $withdraw,
                archive,
            ),
            Route::form(
                concat!($under, "/documents/{document}/restore"),
                $withdraw,
                restore,
            ),
            Route::page(
                concat!($under, "/documents/{document}/files/{file}"),
                $see,
                open,
            ),
        ]
    };
}

pub(crate) fn routes() -> Vec<Route> {
    let see = Who::OnDialogue(Permission::SeeDialogues);
    let plan = Who::OnDialogue(Permission::PlanDialogues);
    let (runs, leads) = (Who::RunsGroup, Who::LeadsGroup);
    let mut routes = vec![
        Route::page("/documents/{document}/{file}", Who::Anyone, public),
        Route::page(
            "/rsvp/{token}/documents/{document}/{file}",
            Who::LinkHolder,
            behind_link,
        ),
    ];
    routes.extend(shelf!("/desk/dialogues/{id}", see, plan, plan));
    routes.extend(shelf!("/desk/groups/{id}", runs, leads, runs));
    routes
}

/// Whose documents an address of the desk is about, and what else it names.
#[derive(Debug)]
struct At {
    shelf: Shelf,
    named: Named,
}

impl FromRequestParts<Site> for At {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Refused> {
        let named = Named::from_request_parts(parts, site).await?;
        let shelf = if parts.uri.path().starts_with(paths::DESK_GROUPS) {
            Shelf::Group(named.id("id")?)
        } else {
            Shelf::Dialogue(named.id("id")?)
        };
        Ok(Self { shelf, named })
    }
}

impl At {
    fn document(&self) -> Result<DocumentId, Refusal> {
        self.named.id("document")
    }

    fn file(&self) -> Result<DocumentFileId, Refusal> {
        self.named.id("file")
    }
}

/// The language that the last part of an address begins with; what follows is for people.
fn language_of(file: &str) -> Result<Language, Refusal> {
    read_id(file.split_once('-').map_or(file, |(language, _)| language))
}

async fn public(
    State(site): State<Site>,
    Path((document, file)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let (id, language) = (read_id(&document)?, language_of(&file)?);
    let content = documents::public(&site.platform, id, language).await?;
    serve::answer(&site, &headers, content, serve::Reach::Everybody).await
}

async fn behind_link(
    State(site): State<Site>,
    Path((token, document, file)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let (id, language) = (read_id(&document)?, language_of(&file)?);
    let content = documents::behind_link(&site.platform, &token, id, language).await?;
    serve::answer(&site, &headers, content, serve::Reach::Few).await
}

async fn open(
    State(site): State<Site>,
    visit: Visit,
    at: At,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let (id, file) = (at.document()?, at.file()?);
    let content = documents::at_desk(&site.platform, visit.actor(), at.shelf, id, file).await?;
    serve::answer(&site, &headers, content, serve::Reach::Few).await
}

async fn list(State(site): State<Site>, visit: Visit, at: At) -> Result<Response, Refused> {
    let head = desk::head(&site, &visit, at.shelf).await?;
    let documents = queries::desk(&site.platform, visit.actor(), at.shelf).await?;
    Ok(desk::page(&site, &visit, &head, &documents))
}

/// What the address of an empty form asks for.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Asked {
    /// The session that the document will belong to.
    session: String,
}

async fn show_new(
    State(site): State<Site>,
    visit: Visit,
    at: At,
    axum::extract::Query(asked): axum::extract::Query<Asked>,
) -> Result<Response, Refused> {
    documents::may_write(&site.platform, visit.actor(), at.shelf).await?;
    let typed = Typed {
        id: DocumentId::new().to_string(),
        session: asked.session,
        language: visit.lang.code().to_owned(),
        visibility: "secretariat".to_owned(),
        ..Typed::default()
    };
    new_page(&site, &visit, at.shelf, &typed, &Errors::none()).await
}

async fn new_page(
    site: &Site,
    visit: &Visit,
    shelf: Shelf,
    typed: &Typed,
    errors: &Errors,
) -> Result<Response, Refused> {
    let head = desk::head(site, visit, shelf).await?;
    let sessions = match shelf {
        Shelf::Dialogue(id) => queries::sessions(&site.platform, visit.actor(), id).await?,
        Shelf::Group(_) => Vec::new(),
    };
    Ok(forms::new(site, visit, &head, &sessions, typed, errors))
}

/// Reads a form with a file, once it is known that the caller may send one.
async fn sent(
    site: &Site,
    visit: &Visit,
    at: &At,
    request: Request,
) -> Result<Sent<Typed>, Refused> {
    documents::may_write(&site.platform, visit.actor(), at.shelf).await?;
    posted::received(site, request).await
}

async fn add(
    State(site): State<Site>,
    visit: Visit,
    at: At,
    request: Request,
) -> Result<Response, Refused> {
    let Sent { typed, upload } = sent(&site, &visit, &at, request).await?;
    // The id is made with the empty form; one that is not an id gets a fresh one and loses nothing.
    let id = typed.id.parse().unwrap_or_else(|_| DocumentId::new());
    let form = typed.new_form();
    let (platform, actor) = (&site.platform, visit.actor());
    let result = documents::add(platform, actor, at.shelf, id, &form, upload).await;
    let again = async |errors: Errors| {
        let errors = errors.named(|field| field_label(visit.lang, field));
        new_page(&site, &visit, at.shelf, &typed, &errors).await
    };
    let path = paths::desk_document(at.shelf, id);
    sent_on(result, visit.lang, &path, "document-added", again).await
}

async fn show(State(site): State<Site>, visit: Visit, at: At) -> Result<Response, Refused> {
    let typed = Typed {
        language: visit.lang.code().to_owned(),
        ..Typed::default()
    };
    one_page(&site, &visit, &at, typed, None, &Errors::none()).await
}

/// The page of a document; `typed` is what a refused version holds, `facts` what a refused change does.
async fn one_page(
    site: &Site,
    visit: &Visit,
    at: &At,
    typed: Typed,
    facts: Option<Facts>,
    errors: &Errors,
) -> Result<Response, Refused> {
    let id = at.document()?;
    let head = desk::head(site, visit, at.shelf).await?;
    let document = queries::one(&site.platform, visit.actor(), at.shelf, id).await?;
    let facts = facts.unwrap_or_else(|| Facts {
        version: document.version,
        title: document.title.clone(),
        kind: document.kind.to_string(),
        visibility: document.visibility.to_string(),
        place: document.place.to_string(),
    });
    // A version that was not taken keeps its id; otherwise the next one gets a fresh one.
    let typed = Typed {
        id: match typed.id.parse::<DocumentFileId>() {
            Ok(known) => known.to_string(),
            Err(_) => DocumentFileId::new().to_string(),
        },
        ..typed
    };
    let forms = forms::Forms {
        facts: &facts,
        typed: &typed,
    };
    Ok(forms::one(site, visit, &head, &document, &forms, errors))
}

async fn add_version(
    State(site): State<Site>,
    visit: Visit,
    at: At,
    request: Request,
) -> Result<Response, Refused> {
    let Sent { typed, upload } = sent(&site, &visit, &at, request).await?;
    let document = at.document()?;
    let id = typed.id.parse().unwrap_or_else(|_| DocumentFileId::new());
    let form = typed.version_form();
    let (platform, actor) = (&site.platform, visit.actor());
    let result =
        documents::add_version(platform, actor, at.shelf, document, id, &form, upload).await;
    let again = async |errors: Errors| {
        let errors = errors.named(|field| field_label(visit.lang, field));
        one_page(&site, &visit, &at, typed, None, &errors).await
    };
    let path = paths::desk_document(at.shelf, document);
    sent_on(result, visit.lang, &path, "document-version-added", again).await
}

/// What is said of a document, and the version that the form was opened with.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Facts {
    version: i64,
    title: String,
    kind: String,
    visibility: String,
    place: String,
}

async fn change(
    State(site): State<Site>,
    visit: Visit,
    at: At,
    Posted(facts): Posted<Facts>,
) -> Result<Response, Refused> {
    let id = at.document()?;
    let form = FactsForm {
        title: facts.title.clone(),
        kind: facts.kind.clone(),
        visibility: facts.visibility.clone(),
        place: facts.place.clone(),
    };
    let (platform, actor, version) = (&site.platform, visit.actor(), facts.version);
    let result = documents::change(platform, actor, at.shelf, id, version, &form).await;
    let again = async |errors: Errors| {
        let errors = errors.named(|field| field_label(visit.lang, field));
        one_page(&site, &visit, &at, Typed::default(), Some(facts), &errors).await
    };
    let path = paths::desk_documents(at.shelf);
    sent_on(result, visit.lang, &path, "saved", again).await
}

async fn archive(State(site): State<Site>, visit: Visit, at: At) -> Result<Response, Refused> {
    let id = at.document()?;
    documents::archive(&site.platform, visit.actor(), at.shelf, id).await?;
    let path = paths::desk_documents(at.shelf);
    Ok(crate::page::done(&path, "document-archived"))
}

async fn restore(State(site): State<Site>, visit: Visit, at: At) -> Result<Response, Refused> {
    let id = at.document()?;
    documents::restore(&site.platform, visit.actor(), at.shelf, id).await?;
    let path = paths::desk_documents(at.shelf);
    Ok(crate::page::done(&path, "document-restored"))
}
