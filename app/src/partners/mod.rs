//! Partners: co-hosts, regional processes and supporters, looked after at the desk of a dialogue or a process,
//! shown with their logos to readers.

mod desk;
mod form;
mod readers;

use axum::extract::{FromRequestParts, Path, Request, State};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use axum::response::Response;
use domain::ids::PartnerId;
use domain::partner::{Bearer, PartnerForm};
use domain::{Permission, Refusal, paths};
use usecases::documents::Content;
use usecases::partners::{self, queries};

use crate::documents::posted::{self, Sent, Typing};
use crate::documents::{UPLOAD, serve};
use crate::forms::{Errors, sent_on};
use crate::named::Named;
use crate::page::done;
use crate::refused::Refused;
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

pub(crate) use form::label as field_label;
pub(crate) use readers::list as for_readers;

macro_rules! partners {
    ($under:literal, $see:expr, $plan:expr) => {
        [
            Route::page(concat!($under, "/partners"), $see, list),
            Route::page(concat!($under, "/partners/new"), $plan, show_new),
            Route::upload(concat!($under, "/partners/new"), $plan, UPLOAD, add),
            Route::page(concat!($under, "/partners/{partner}"), $plan, show),
            Route::upload(
                concat!($under, "/partners/{partner}"),
                $plan,
                UPLOAD,
                change,
            ),
            Route::form(concat!($under, "/partners/{partner}/remove"), $plan, remove),
        ]
    };
}

pub(crate) fn routes() -> Vec<Route> {
    let (see, plan) = (Permission::SeeDialogues, Permission::PlanDialogues);
    let mut routes = vec![Route::page("/logos/{file}", Who::Anyone, logo)];
    let (sees, plans) = (Who::OnDialogue(see), Who::OnDialogue(plan));
    routes.extend(partners!("/desk/dialogues/{id}", sees, plans));
    let (sees, plans) = (Who::May(see), Who::May(plan));
    routes.extend(partners!("/desk/processes/{id}", sees, plans));
    routes
}

/// Whose partners an address of the desk is about, and what else it names.
#[derive(Debug)]
struct At {
    bearer: Bearer,
    named: Named,
}

impl FromRequestParts<Site> for At {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Refused> {
        let named = Named::from_request_parts(parts, site).await?;
        let bearer = if parts.uri.path().starts_with(paths::DESK_PROCESSES) {
            Bearer::Process(named.id("id")?)
        } else {
            Bearer::Dialogue(named.id("id")?)
        };
        Ok(Self { bearer, named })
    }
}

impl At {
    fn partner(&self) -> Result<PartnerId, Refusal> {
        self.named.id("partner")
    }
}

/// What was typed about a partner.
#[derive(Clone, Debug, Default)]
struct Typed {
    /// The id of what is being added.
    id: String,
    version: i64,
    form: PartnerForm,
}

impl Typing for Typed {
    fn take(&mut self, name: &str, value: String) {
        let field = match name {
            "id" => &mut self.id,
            "name" => &mut self.form.name,
            "role" => &mut self.form.role,
            "link" => &mut self.form.link,
            "place" => &mut self.form.place,
            "without_logo" => &mut self.form.without_logo,
            "version" => {
                // A version that cannot be read is none that was ever shown.
                self.version = value.parse().unwrap_or(0);
                return;
            }
            _ => return,
        };
        *field = value;
    }
}

async fn logo(
    State(site): State<Site>,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let hash = file.split_once('.').map_or(file.as_str(), |(hash, _)| hash);
    let logo = partners::open_logo(&site.platform, hash).await?;
    serve::answer(&site, &headers, Content::File(logo), serve::Reach::Forever).await
}

async fn list(State(site): State<Site>, visit: Visit, at: At) -> Result<Response, Refused> {
    let head = desk::head(&site, &visit, at.bearer).await?;
    let screen = queries::desk(&site.platform, visit.actor(), at.bearer).await?;
    Ok(desk::page(&site, &visit, &head, &screen))
}

async fn show_new(State(site): State<Site>, visit: Visit, at: At) -> Result<Response, Refused> {
    let typed = Typed {
        id: PartnerId::new().to_string(),
        ..Typed::default()
    };
    let head = desk::head(&site, &visit, at.bearer).await?;
    Ok(form::new(&site, &visit, &head, &typed, &Errors::none()))
}

/// Reads a form with a logo, once it is known that the caller may send one.
async fn sent(
    site: &Site,
    visit: &Visit,
    at: &At,
    request: Request,
) -> Result<Sent<Typed>, Refused> {
    partners::may_write(&site.platform, visit.actor(), at.bearer).await?;
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
    let id = typed.id.parse().unwrap_or_else(|_| PartnerId::new());
    let (platform, actor) = (&site.platform, visit.actor());
    let result = partners::add(platform, actor, at.bearer, id, &typed.form, upload).await;
    let again = async |errors: Errors| {
        let errors = errors.named(|field| field_label(visit.lang, field));
        let head = desk::head(&site, &visit, at.bearer).await?;
        Ok(form::new(&site, &visit, &head, &typed, &errors))
    };
    let path = paths::desk_partners(at.bearer);
    sent_on(result, visit.lang, &path, "partner-added", again).await
}

async fn show(State(site): State<Site>, visit: Visit, at: At) -> Result<Response, Refused> {
    one_page(&site, &visit, &at, None, &Errors::none()).await
}

/// The page of a partner; `typed` is what a refused form holds.
async fn one_page(
    site: &Site,
    visit: &Visit,
    at: &At,
    typed: Option<Typed>,
    errors: &Errors,
) -> Result<Response, Refused> {
    let head = desk::head(site, visit, at.bearer).await?;
    let id = at.partner()?;
    let (form, partner) = queries::form(&site.platform, visit.actor(), at.bearer, id).await?;
    let typed = typed.unwrap_or(Typed {
        id: id.to_string(),
        version: partner.version,
        form,
    });
    Ok(form::one(site, visit, &head, &partner, &typed, errors))
}

async fn change(
    State(site): State<Site>,
    visit: Visit,
    at: At,
    request: Request,
) -> Result<Response, Refused> {
    let Sent { typed, upload } = sent(&site, &visit, &at, request).await?;
    let (id, version) = (at.partner()?, typed.version);
    let (platform, actor) = (&site.platform, visit.actor());
    let result =
        partners::change(platform, actor, at.bearer, id, version, &typed.form, upload).await;
    let again = async |errors: Errors| {
        let errors = errors.named(|field| field_label(visit.lang, field));
        one_page(&site, &visit, &at, Some(typed), &errors).await
    };
    let path = paths::desk_partners(at.bearer);
    sent_on(result, visit.lang, &path, "saved", again).await
}

async fn remove(State(site): State<Site>, visit: Visit, at: At) -> Result<Response, Refused> {
    let id = at.partner()?;
    partners::remove(&site.platform, visit.actor(), at.bearer, id).await?;
    Ok(done(&paths::desk_partners(at.bearer), "removed"))
}
