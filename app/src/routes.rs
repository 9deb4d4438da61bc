//! Every address of the interface, with who may call it.
//!
//! The table is the guard: no handler runs before its row's rule was checked. The test
//! `every_route_refuses_those_it_is_not_for` walks the same table.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::Method;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{MethodRouter, get, post};
use domain::{Permission, Refusal, paths};
use usecases::{Error, Platform, dialogues};

use crate::portal::cache::{self, Cache};
use crate::refused::Refused;
use crate::signed_out;
use crate::visit::Visit;

/// What every handler can reach.
#[derive(Clone, Debug)]
pub struct Site {
    pub platform: Platform,
    pub assets: Assets,
}

/// The addresses of the files that pages refer to, each with the hash of its content in it.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    pub style: String,
    pub icon: String,
    /// What is shown where an address of ours is shared.
    pub picture: String,
    /// The script that keeps what is being typed.
    pub drafts: String,
    /// The script that hides fields which are not asked.
    pub conditions: String,
    /// The script that wakes the islands; none when the browser part was not built.
    pub islands: Option<String>,
}

/// Who may call a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Everybody.
    Anyone,
    /// Whoever holds the token in the address; the use case checks it.
    LinkHolder,
    /// Whoever is signed in.
    SignedIn,
    /// Whoever has this permission, whatever it is about.
    May(Permission),
    /// Whoever has this permission with the dialogue in the address: with every one, or as a lead of its group. A
    /// list holds what the caller reaches.
    OnDialogue(Permission),
    /// The leads of the group in the address, and whoever runs all groups; the use case decides it on the group.
    RunsGroup,
    /// The leads of the group in the address alone; the use case decides it on the group.
    LeadsGroup,
}

/// A row of the table.
#[derive(Clone, Debug)]
pub struct Route {
    pub method: Method,
    pub path: &'static str,
    pub who: Who,
    handler: MethodRouter<Site>,
    /// Whether visitors without a sign-in get kept answers.
    kept: bool,
}

impl Route {
    /// The same route, whose answers are kept for visitors who are not signed in.
    #[must_use]
    pub fn kept(mut self) -> Self {
        self.kept = true;
        self
    }

    /// A page.
    pub fn page<H, T>(path: &'static str, who: Who, handler: H) -> Self
    where
        H: axum::handler::Handler<T, Site>,
        T: 'static,
    {
        Self {
            method: Method::GET,
            path,
            who,
            handler: get(handler),
            kept: false,
        }
    }

    /// A form's target.
    pub fn form<H, T>(path: &'static str, who: Who, handler: H) -> Self
    where
        H: axum::handler::Handler<T, Site>,
        T: 'static,
    {
        Self {
            method: Method::POST,
            path,
            who,
            handler: post(handler),
            kept: false,
        }
    }

    /// A form's target that takes a file of up to `bytes`.
    pub fn upload<H, T>(path: &'static str, who: Who, bytes: usize, handler: H) -> Self
    where
        H: axum::handler::Handler<T, Site>,
        T: 'static,
    {
        let handler = post(handler).layer(axum::extract::DefaultBodyLimit::max(bytes));
        Self {
            method: Method::POST,
            path,
            who,
            handler,
            kept: false,
        }
    }
}

/// The whole table.
#[must_use]
pub fn routes() -> Vec<Route> {
    [
        crate::sign_in::routes(),
        crate::verify::routes(),
        crate::attendance::routes(),
        crate::calls::routes(),
        crate::inputs::routes(),
        crate::reviews::routes(),
        crate::audit::routes(),
        crate::shortlist::routes(),
        crate::processes::routes(),
        crate::partners::routes(),
        crate::follow_up::routes(),
        crate::forums::routes(),
        crate::groups::routes(),
        crate::programme::routes(),
        crate::templates::routes(),
        crate::round_tables::routes(),
        crate::rsvp::routes(),
        crate::portal::routes(),
        crate::registrations::routes(),
        crate::reports::routes(),
        crate::invitations::routes(),
        crate::letters::routes(),
        crate::library::routes(),
        crate::outbox::routes(),
        crate::date_polls::routes(),
        crate::delegations::routes(),
        crate::dialogues::routes(),
        crate::documents::routes(),
        crate::drafts::routes(),
        crate::meetings::routes(),
        crate::directory::routes(),
        crate::inbound::routes(),
        crate::feeds::routes(),
    ]
    .concat()
}

/// The router over the table. `around` may add layers whose refusals are explained as pages, too.
pub fn router(site: Site, around: impl FnOnce(Router<Site>) -> Router<Site>) -> Router {
    let mut router = Router::new();
    let cache = Arc::new(Cache::default());
    for route in routes() {
        let handler = if route.kept {
            let state = (site.clone(), cache.clone());
            route.handler.layer(from_fn_with_state(state, cache::serve))
        } else {
            route.handler
        };
        let guarded = handler.layer(from_fn_with_state((site.clone(), route.who), guard));
        router = router.route(route.path, guarded);
    }
    around(router)
        .fallback(|| async { Refused::from(Refusal::NotFound) })
        .method_not_allowed_fallback(|| async { Refused::method() })
        .layer(from_fn_with_state(site.clone(), crate::refused::explain))
        .layer(from_fn_with_state(site.clone(), crate::visit::recognise))
        .with_state(site)
}

async fn guard(
    State((site, who)): State<(Site, Who)>,
    visit: Visit,
    request: Request,
    next: Next,
) -> Response {
    let allowed = match who {
        Who::Anyone | Who::LinkHolder => Ok(()),
        Who::SignedIn if visit.signed_in.is_some() => Ok(()),
        Who::SignedIn => Err(Refusal::SignInRequired),
        Who::May(permission) => visit.actor().may(permission),
        Who::OnDialogue(permission) => {
            let decided = on_dialogue(&site, &visit, permission).await;
            match decided {
                Ok(()) => Ok(()),
                Err(Error::Refused(refusal)) => Err(refusal),
                Err(fault) => return Refused::from(fault).into_response(),
            }
        }
        Who::RunsGroup | Who::LeadsGroup => visit.actor().may(Permission::SeeDesk),
    };
    match allowed {
        Ok(()) => next.run(request).await,
        // A page is shown after the sign-in; a form cannot be sent again by itself, and is shown to be.
        Err(Refusal::SignInRequired) if request.method() == Method::GET => Redirect::to(&format!(
            "{}?next={}",
            paths::SIGN_IN,
            urlencode(&visit.here)
        ))
        .into_response(),
        Err(Refusal::SignInRequired) => signed_out::answer(&site, &visit, request).await,
        Err(refusal) => Refused::from(refusal).into_response(),
    }
}

/// Whether the visitor may do this with the dialogue in the address. Asks the database only of those who may not do
/// it with every dialogue; the use case decides again on the row that it loads.
async fn on_dialogue(site: &Site, visit: &Visit, permission: Permission) -> Result<(), Error> {
    visit.actor().may_somewhere(permission)?;
    let below = visit
        .path
        .strip_prefix(paths::DESK_DIALOGUES)
        .unwrap_or_default();
    let id = below.split('/').nth(1).unwrap_or_default();
    match id.parse() {
        Ok(id) => dialogues::queries::may(&site.platform, visit.actor(), permission, id).await,
        // The list, or the form of a new one.
        Err(_) => Ok(()),
    }
}

/// Writes a text into an address.
#[must_use]
pub fn urlencode(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    for byte in raw.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => {
                out.push(char::from(byte))
            }
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}
