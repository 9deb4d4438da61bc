//! The directory at the desk: who is known, adding and correcting people, importing and exporting lists.

pub(crate) mod choices;
mod data;
mod form;
mod list;
mod person;
mod preview;
mod together;
mod upload;

use axum::extract::multipart::MultipartError;
use axum::extract::{Multipart, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::{List, Permission, Refusal, paths};
use usecases::{Error, directory};

use crate::forms::{Errors, Pairs, Posted};
use crate::page::done;
use crate::refused::{Refused, read_id};
use crate::routes::{Route, Site, Who};
use crate::saved_lists::{self, Shelf};
use crate::sheets;
use crate::visit::Visit;
pub(crate) use choices::column as column_label;
use form::Typed;

/// The largest file and what multipart puts around it.
const UPLOAD: usize = directory::reader::LARGEST_FILE + 1024 * 1024;

pub(crate) fn routes() -> Vec<Route> {
    let see = Who::May(Permission::SeeDirectory);
    let change = Who::May(Permission::EditDirectory);
    vec![
        Route::page(paths::DESK_DIRECTORY, see, list),
        Route::form(paths::DESK_DIRECTORY, see, save),
        Route::page(paths::DESK_DIRECTORY_CSV, see, export),
        Route::page(paths::DESK_DIRECTORY_XLSX, see, export),
        Route::page(paths::DESK_DIRECTORY_TOGETHER, see, together::look),
        Route::form(paths::DESK_DIRECTORY_TOGETHER, change, together::act),
        Route::page(paths::DESK_DIRECTORY_NEW, change, blank),
        Route::form(paths::DESK_DIRECTORY_NEW, change, add),
        Route::page(paths::DESK_DIRECTORY_IMPORT, change, choose),
        Route::upload(paths::DESK_DIRECTORY_IMPORT, change, UPLOAD, upload),
        Route::page("/desk/directory/import/{id}", change, preview),
        Route::form("/desk/directory/import/{id}", change, confirm),
        Route::page("/desk/directory/{id}", see, show),
        Route::form("/desk/directory/{id}", change, edit),
        Route::form("/desk/directory/{id}/archive", change, archive),
        Route::page("/desk/directory/{id}/data", change, data::show),
        Route::form("/desk/directory/{id}/data", change, data::act),
        Route::form("/desk/directory/{id}/data.json", change, data::take),
    ]
}

async fn list(
    State(site): State<Site>,
    visit: Visit,
    Query(asked): Query<list::Asked>,
) -> Result<Response, Refused> {
    let shelf = Shelf::load(&site.platform, visit.actor(), List::Directory).await?;
    list_page(&site, &visit, &asked, &shelf).await
}

/// Saves the selection that the address asks for, or takes a saved one away.
async fn save(
    State(site): State<Site>,
    visit: Visit,
    Query(asked): Query<list::Asked>,
    Posted(typed): Posted<saved_lists::Typed>,
) -> Result<Response, Refused> {
    let about = (visit.lang, List::Directory);
    let filters = asked.filters(visit.lang);
    let again = async |shelf: Shelf| list_page(&site, &visit, &asked, &shelf).await;
    saved_lists::act(&site.platform, visit.actor(), about, &filters, typed, again).await
}

async fn list_page(
    site: &Site,
    visit: &Visit,
    asked: &list::Asked,
    shelf: &Shelf,
) -> Result<Response, Refused> {
    let (filter, page) = (asked.filter(), asked.page() - 1);
    let found = directory::people(&site.platform, visit.actor(), &filter, page).await?;
    Ok(list::page(site, visit, asked, found, shelf))
}

async fn export(
    State(site): State<Site>,
    visit: Visit,
    Query(asked): Query<list::Asked>,
    form: sheets::Form,
) -> Result<Response, Refused> {
    let sheet = directory::export(&site.platform, visit.actor(), &asked.filter()).await?;
    sheets::file(sheet, "directory", form).await
}

async fn blank(State(site): State<Site>, visit: Visit) -> Response {
    person::new(&site, &visit, &Typed::default(), &Errors::none())
}

async fn add(
    State(site): State<Site>,
    visit: Visit,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let typed = Typed::read(pairs);
    match directory::add(&site.platform, visit.actor(), |column| typed.cell(column)).await {
        Ok(id) => Ok(done(&paths::desk_person(id), "person-added")),
        Err(Error::Refused(refusal @ Refusal::Invalid(_))) => {
            let errors = Errors::of(visit.lang, &refusal);
            Ok(person::new(&site, &visit, &typed, &errors))
        }
        Err(error) => Err(error.into()),
    }
}

async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let known = directory::person(&site.platform, visit.actor(), read_id(&id)?).await?;
    let typed = Typed::of(&known.contact);
    Ok(person::show(&site, &visit, known, &typed, &Errors::none()))
}

async fn edit(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let typed = Typed::read(pairs);
    let edited = directory::edit(&site.platform, visit.actor(), id, typed.version, |column| {
        typed.cell(column)
    })
    .await;
    match edited {
        Ok(()) => Ok(done(&paths::desk_person(id), "saved")),
        Err(Error::Refused(refusal @ (Refusal::Invalid(_) | Refusal::ChangedMeanwhile))) => {
            // The page shows the person as they are now, and what was typed in the form.
            let known = directory::person(&site.platform, visit.actor(), id).await?;
            let errors = Errors::of(visit.lang, &refusal);
            Ok(person::show(&site, &visit, known, &typed, &errors))
        }
        Err(error) => Err(error.into()),
    }
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Step {
    step: String,
}

async fn archive(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(Step { step }): Posted<Step>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    match step.as_str() {
        "archive" => {
            directory::archive(&site.platform, visit.actor(), id).await?;
            Ok(done(&paths::desk_person(id), "person-archived"))
        }
        "restore" => {
            directory::restore(&site.platform, visit.actor(), id).await?;
            Ok(done(&paths::desk_person(id), "person-restored"))
        }
        _ => Err(Refused::malformed()),
    }
}

async fn choose(State(site): State<Site>, visit: Visit) -> Response {
    upload::page(&site, &visit, &Errors::none())
}

async fn upload(
    State(site): State<Site>,
    visit: Visit,
    mut parts: Multipart,
) -> Result<Response, Refused> {
    let (name, bytes) = match file(&mut parts).await {
        Ok(found) => found.ok_or_else(Refused::malformed)?,
        Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            let reason = "file-reason-too-large";
            let errors = Errors::of(visit.lang, &Refusal::UnreadableFile { reason });
            return Ok(upload::page(&site, &visit, &errors));
        }
        Err(_) => return Err(Refused::malformed()),
    };
    let uploaded = if name.is_empty() && bytes.is_empty() {
        Err(Refusal::field("file", domain::Problem::Required).into())
    } else {
        directory::upload(&site.platform, visit.actor(), &name, bytes).await
    };
    match uploaded {
        Ok(id) => Ok(axum::response::Redirect::to(&paths::desk_import(id)).into_response()),
        Err(Error::Refused(refusal)) => {
            let errors = Errors::of(visit.lang, &refusal);
            Ok(upload::page(&site, &visit, &errors))
        }
        Err(error) => Err(error.into()),
    }
}

/// The name and content of the file in a posted form.
pub(crate) async fn file(
    parts: &mut Multipart,
) -> Result<Option<(String, Vec<u8>)>, MultipartError> {
    while let Some(part) = parts.next_field().await? {
        if part.name() == Some("file") {
            let name = part.file_name().unwrap_or_default().to_owned();
            return Ok(Some((name, part.bytes().await?.to_vec())));
        }
    }
    Ok(None)
}

async fn preview(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Query(asked): Query<preview::Asked>,
) -> Result<Response, Refused> {
    let shown = directory::preview(&site.platform, visit.actor(), read_id(&id)?).await?;
    Ok(preview::page(&site, &visit, &asked, shown, &Errors::none()))
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Confirmed {
    skip: String,
}

async fn confirm(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(confirmed): Posted<Confirmed>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let skip = !confirmed.skip.is_empty();
    match directory::confirm(&site.platform, visit.actor(), id, skip).await {
        Ok(_) => Ok(done(&paths::desk_import(id), "contacts-imported")),
        Err(Error::Refused(
            refusal @ (Refusal::RowsRefused { .. } | Refusal::ChangedMeanwhile),
        )) => {
            let shown = directory::preview(&site.platform, visit.actor(), id).await?;
            let errors = Errors::of(visit.lang, &refusal);
            let asked = preview::Asked::default();
            Ok(preview::page(&site, &visit, &asked, shown, &errors))
        }
        Err(error) => Err(error.into()),
    }
}
