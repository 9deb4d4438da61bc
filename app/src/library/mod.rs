//! The library at the desk: the list, an entry with its texts and reviews, and the forms that change it.

mod entry;
mod files;
mod form;
mod list;
mod text;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::ids::{CallId, DialogueId, InputId, LibraryEntryId};
use domain::library::{EntryForm, ReviewForm, Step, TextForm};
use domain::{Language, Permission, Refusal, paths};
use usecases::Result;
use usecases::library::{self, queries};

use crate::forms::{Errors, Posted, sent_on};
use crate::page::done;
use crate::refused::{Refused, read_id};
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

pub(crate) use files::label as file_label;
pub(crate) use form::label as field_label;

pub(crate) fn routes() -> Vec<Route> {
    let keep = Who::May(Permission::KeepLibrary);
    const EDIT: &str = "/desk/library/{id}/edit";
    const TEXT: &str = "/desk/library/{id}/texts/{language}";
    const TAKE: &str = "/desk/dialogues/{id}/calls/{call}/inputs/{input}/library";
    let mut routes = vec![
        Route::page(paths::DESK_LIBRARY, keep, show_list),
        Route::page(paths::DESK_LIBRARY_NEW, keep, show_new),
        Route::form(paths::DESK_LIBRARY_NEW, keep, create),
        Route::page("/desk/library/{id}", keep, show),
        Route::page(EDIT, keep, show_edit),
        Route::form(EDIT, keep, edit),
        Route::page(TEXT, keep, show_text),
        Route::form(TEXT, keep, write_text),
        Route::form(
            "/desk/library/{id}/texts/{language}/remove",
            keep,
            remove_text,
        ),
        Route::form("/desk/library/{id}/review", keep, review),
        Route::form("/desk/library/{id}/steps/{step}", keep, step),
        Route::form("/desk/library/{id}/remove", keep, remove),
        Route::form(TAKE, keep, take),
    ];
    routes.extend(files::routes(keep));
    routes
}

/// The id of what is being made, or the version that a change was made on, beside the fields of the form.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Typed {
    id: String,
    version: String,
    kind: String,
    language: String,
    title: String,
    summary: String,
    body: String,
    themes: Vec<String>,
    languages: Vec<String>,
    authors: String,
    iso3: String,
    region: String,
    year: String,
    link: String,
}

impl Typed {
    fn of(form: EntryForm) -> Self {
        Self {
            kind: form.kind,
            language: form.language,
            title: form.title,
            summary: form.summary,
            body: form.body,
            themes: form.themes,
            languages: form.languages,
            authors: form.authors,
            iso3: form.iso3,
            region: form.region,
            year: form.year,
            link: form.link,
            ..Self::default()
        }
    }

    fn form(&self) -> EntryForm {
        EntryForm {
            kind: self.kind.clone(),
            language: self.language.clone(),
            title: self.title.clone(),
            summary: self.summary.clone(),
            body: self.body.clone(),
            themes: self.themes.clone(),
            languages: self.languages.clone(),
            authors: self.authors.clone(),
            iso3: self.iso3.clone(),
            region: self.region.clone(),
            year: self.year.clone(),
            link: self.link.clone(),
        }
    }
}

/// A translation, and the version of the entry that it was written on.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
struct TypedText {
    version: String,
    title: String,
    summary: String,
    body: String,
}

impl TypedText {
    fn form(&self) -> TextForm {
        TextForm {
            title: self.title.clone(),
            summary: self.summary.clone(),
            body: self.body.clone(),
        }
    }
}

/// What stands in the small forms of an entry's page.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Said {
    version: String,
    note: String,
    due: String,
    reason: String,
    /// What was typed beside a file, which comes in a form of its own.
    #[serde(skip)]
    file: files::Typed,
}

/// A version that cannot be read is none that was ever shown.
fn version(raw: &str) -> i64 {
    raw.parse().unwrap_or(0)
}

/// Sends on after success; what is wrong is shown by the form, each field by its label.
async fn answer<T, F>(
    result: Result<T>,
    visit: &Visit,
    path: &str,
    code: &str,
    again: F,
) -> Result<Response, Refused>
where
    F: AsyncFnOnce(Errors) -> Result<Response, Refused>,
{
    let lang = visit.lang;
    let named = async |errors: Errors| again(errors.named(|field| field_label(lang, field))).await;
    sent_on(result, lang, path, code, named).await
}

async fn show_list(
    State(site): State<Site>,
    visit: Visit,
    Query(asked): Query<list::Asked>,
) -> Result<Response, Refused> {
    let (actor, filter) = (visit.actor(), asked.filter());
    let found = queries::list(&site.platform, actor, &filter, asked.page()).await?;
    Ok(list::page(&site, &visit, &asked, &found))
}

async fn show_new(State(site): State<Site>, visit: Visit) -> Response {
    let typed = Typed {
        id: LibraryEntryId::new().to_string(),
        language: visit.lang.code().to_owned(),
        ..Typed::default()
    };
    form::new(&site, &visit, &typed, &Errors::none())
}

async fn create(
    State(site): State<Site>,
    visit: Visit,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    // The id is made with the empty form; one that is not an id gets a fresh one and loses nothing.
    let id = typed.id.parse().unwrap_or_else(|_| LibraryEntryId::new());
    let result = library::create(&site.platform, visit.actor(), id, &typed.form()).await;
    let again = async |errors| Ok(form::new(&site, &visit, &typed, &errors));
    let path = paths::desk_library_entry(id);
    answer(result, &visit, &path, "library-created", again).await
}

async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    entry_page(
        &site,
        &visit,
        read_id(&id)?,
        &Said::default(),
        &Errors::none(),
    )
    .await
}

async fn entry_page(
    site: &Site,
    visit: &Visit,
    id: LibraryEntryId,
    said: &Said,
    errors: &Errors,
) -> Result<Response, Refused> {
    let one = queries::one(&site.platform, visit.actor(), id).await?;
    Ok(entry::page(site, visit, &one, said, errors))
}

async fn show_edit(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let one = queries::one(&site.platform, visit.actor(), read_id(&id)?).await?;
    let typed = Typed {
        version: one.version.to_string(),
        ..Typed::of(one.form.clone())
    };
    Ok(form::edit(&site, &visit, &one, &typed, &Errors::none()))
}

async fn edit(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let (platform, actor) = (&site.platform, visit.actor());
    let result = library::change(platform, actor, id, version(&typed.version), &typed.form()).await;
    let again = async |errors| {
        let one = queries::one(platform, actor, id).await?;
        Ok(form::edit(&site, &visit, &one, &typed, &errors))
    };
    let path = paths::desk_library_entry(id);
    answer(result, &visit, &path, "saved", again).await
}

/// The entry and the language in an address.
fn text_address((id, language): (String, String)) -> Result<(LibraryEntryId, Language), Refused> {
    let language = language.parse().map_err(|_| Refusal::NotFound)?;
    Ok((read_id(&id)?, language))
}

async fn show_text(
    State(site): State<Site>,
    visit: Visit,
    Path(path): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (id, language) = text_address(path)?;
    let one = queries::one(&site.platform, visit.actor(), id).await?;
    if language == one.language {
        return Err(Refusal::NotFound.into());
    }
    let known = one.texts.iter().find(|text| text.language == language);
    let typed = TypedText {
        version: one.version.to_string(),
        title: known.map_or_else(String::new, |known| known.text.title.clone()),
        summary: known.map_or_else(String::new, |known| known.text.summary.clone()),
        body: known.map_or_else(String::new, |known| known.text.body.clone()),
    };
    let errors = Errors::none();
    Ok(text::page(&site, &visit, &one, language, &typed, &errors))
}

async fn write_text(
    State(site): State<Site>,
    visit: Visit,
    Path(path): Path<(String, String)>,
    Posted(typed): Posted<TypedText>,
) -> Result<Response, Refused> {
    let (id, language) = text_address(path)?;
    let (platform, actor) = (&site.platform, visit.actor());
    let (seen, form) = (version(&typed.version), typed.form());
    let result = library::write_text(platform, actor, id, seen, language, &form).await;
    let again = async |errors| {
        let one = queries::one(platform, actor, id).await?;
        Ok(text::page(&site, &visit, &one, language, &typed, &errors))
    };
    let path = paths::desk_library_entry(id);
    answer(result, &visit, &path, "saved", again).await
}

async fn remove_text(
    State(site): State<Site>,
    visit: Visit,
    Path(path): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (id, language) = text_address(path)?;
    library::remove_text(&site.platform, visit.actor(), id, language).await?;
    Ok(done(&paths::desk_library_entry(id), "removed"))
}

async fn review(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(said): Posted<Said>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let form = ReviewForm {
        note: said.note.clone(),
        due: said.due.clone(),
    };
    let seen = version(&said.version);
    let result = library::review(&site.platform, visit.actor(), id, seen, &form).await;
    let again = async |errors| entry_page(&site, &visit, id, &said, &errors).await;
    let path = paths::desk_library_entry(id);
    answer(result, &visit, &path, "library-reviewed", again).await
}

async fn step(
    State(site): State<Site>,
    visit: Visit,
    Path((id, step)): Path<(String, String)>,
    Posted(said): Posted<Said>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let step = Step::from_code(&step).ok_or(Refusal::NotFound)?;
    let (seen, reason) = (version(&said.version), &said.reason);
    let result = library::step(&site.platform, visit.actor(), id, seen, step, reason).await;
    let again = async |errors| entry_page(&site, &visit, id, &said, &errors).await;
    let (path, code) = (
        paths::desk_library_entry(id),
        format!("library-{}", step.code()),
    );
    answer(result, &visit, &path, &code, again).await
}

async fn remove(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let result = library::remove(&site.platform, visit.actor(), id).await;
    let again = async |errors| entry_page(&site, &visit, id, &Said::default(), &errors).await;
    answer(result, &visit, paths::DESK_LIBRARY, "removed", again).await
}

async fn take(
    State(site): State<Site>,
    visit: Visit,
    Path((dialogue, call, input)): Path<(String, String, String)>,
) -> Result<Response, Refused> {
    let (dialogue, call): (DialogueId, CallId) = (read_id(&dialogue)?, read_id(&call)?);
    let input: InputId = read_id(&input)?;
    let id = library::take(&site.platform, visit.actor(), (dialogue, call, input)).await?;
    Ok(done(&paths::desk_library_entry(id), "library-taken"))
}
