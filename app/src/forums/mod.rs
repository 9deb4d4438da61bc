//! The meetings of regional processes and other bodies at the desk, and what stands beside a date while a dialogue
//! is planned.

pub(crate) mod beside;
mod form;
mod import;
mod list;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::forum::ForumForm;
use domain::ids::ForumId;
use domain::{Permission, paths};
use usecases::forums::{self, queries};

use crate::forms::{Errors, Posted, sent_on};
use crate::page::done;
use crate::refused::{Refused, read_id};
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

pub(crate) use form::label as field_label;

/// The largest file that is read, and what multipart puts around it.
const UPLOAD: usize = 1024 * 1024;

pub(crate) fn routes() -> Vec<Route> {
    let see = Who::May(Permission::SeeDialogues);
    let plan = Who::May(Permission::PlanDialogues);
    const PREVIEW: &str = "/desk/forums/import/{id}";
    const FORUM: &str = "/desk/forums/{id}";
    vec![
        Route::page(paths::DESK_FORUMS, see, show_list),
        Route::page(paths::DESK_FORUM_NEW, plan, show_new),
        Route::form(paths::DESK_FORUM_NEW, plan, create),
        Route::page(paths::DESK_FORUM_IMPORT, plan, import::choose),
        Route::upload(paths::DESK_FORUM_IMPORT, plan, UPLOAD, import::upload),
        Route::page(PREVIEW, plan, import::preview),
        Route::form(PREVIEW, plan, import::confirm),
        Route::page(FORUM, plan, show),
        Route::form(FORUM, plan, change),
        Route::form("/desk/forums/{id}/remove", plan, remove),
    ]
}

/// The id of what is being made, or the version that a change was made on, beside the fields of the form.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Typed {
    id: String,
    version: i64,
    title: String,
    organiser: String,
    place: String,
    address: String,
    first_day: String,
    last_day: String,
    region: String,
    themes: Vec<String>,
}

impl Typed {
    fn of(id: ForumId, version: i64, form: ForumForm) -> Self {
        Self {
            id: id.to_string(),
            version,
            title: form.title,
            organiser: form.organiser,
            place: form.place,
            address: form.address,
            first_day: form.first_day,
            last_day: form.last_day,
            region: form.region,
            themes: form.themes,
        }
    }

    fn form(&self) -> ForumForm {
        ForumForm {
            title: self.title.clone(),
            organiser: self.organiser.clone(),
            place: self.place.clone(),
            address: self.address.clone(),
            first_day: self.first_day.clone(),
            last_day: self.last_day.clone(),
            region: self.region.clone(),
            themes: self.themes.clone(),
        }
    }
}

async fn show_list(
    State(site): State<Site>,
    visit: Visit,
    Query(asked): Query<list::Asked>,
) -> Result<Response, Refused> {
    let page = asked.page();
    let (lines, total) =
        queries::list(&site.platform, visit.actor(), asked.past(), page - 1).await?;
    Ok(list::page(&site, &visit, &asked, &lines, total))
}

async fn show_new(State(site): State<Site>, visit: Visit) -> Response {
    let typed = Typed::of(ForumId::new(), 0, ForumForm::default());
    form::new(&site, &visit, &typed, &Errors::none())
}

async fn create(
    State(site): State<Site>,
    visit: Visit,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    // The id is made with the empty form; one that is not an id gets a fresh one and loses nothing.
    let id = typed.id.parse().unwrap_or_else(|_| ForumId::new());
    let result = forums::create(&site.platform, visit.actor(), id, &typed.form()).await;
    let again = async |errors: Errors| {
        let errors = errors.named(|field| form::label(visit.lang, field));
        Ok(form::new(&site, &visit, &typed, &errors))
    };
    sent_on(result, visit.lang, paths::DESK_FORUMS, "saved", again).await
}

async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let (line, form) = queries::one(&site.platform, visit.actor(), id).await?;
    let typed = Typed::of(id, line.version, form);
    Ok(form::edit(&site, &visit, &line, &typed, &Errors::none()))
}

async fn change(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let (platform, actor) = (&site.platform, visit.actor());
    let result = forums::change(platform, actor, id, typed.version, &typed.form()).await;
    let again = async |errors: Errors| {
        let (line, _) = queries::one(platform, actor, id).await?;
        // Sent again, it is saved on what is there now.
        let typed = Typed {
            version: line.version,
            ..typed.clone()
        };
        let errors = errors.named(|field| form::label(visit.lang, field));
        Ok(form::edit(&site, &visit, &line, &typed, &errors))
    };
    sent_on(result, visit.lang, paths::DESK_FORUMS, "saved", again).await
}

async fn remove(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    forums::remove(&site.platform, visit.actor(), read_id(&id)?).await?;
    Ok(done(paths::DESK_FORUMS, "removed"))
}
