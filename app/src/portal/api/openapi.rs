//! The description of the public JSON API (OpenAPI 3.1), made of the types that answer.

use axum::extract::State;
use axum::response::Response;
use domain::paths;
use utoipa::OpenApi;
use utoipa::openapi::{ContactBuilder, Server};

use super::super::file;
use super::pretty;
use crate::routes::Site;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Convener",
        version = "1",
        description = "Public reads: dialogues from the moment they are convened, published outcomes and their recommendations, working groups and the library. Texts are in the language they were written in. Every answer has an ETag, every page of a list names the others in its Link header, and the order of a list is the same at every call."
    ),
    tags(
        (name = "lists", description = "Pages of lists"),
        (name = "documents", description = "Whole documents and their descriptions"),
    ),
    paths(
        super::dialogues,
        super::outcomes,
        super::recommendations,
        super::working_groups,
        super::library,
        super::search,
        super::report,
        super::schema::outcome,
        description,
    )
)]
struct Api;

/// This description.
#[utoipa::path(get, path = "/api/openapi.json", tag = "documents",
    responses((status = 200, description = "OpenAPI 3.1", content_type = "application/json")))]
pub(crate) async fn description(State(site): State<Site>) -> Response {
    let settings = site.platform.settings();
    let mut api = Api::openapi();
    let address = settings.mail_from.to_string();
    api.info.contact = Some(ContactBuilder::new().email(Some(address)).build());
    api.info.license = None;
    api.servers = Some(vec![Server::new(settings.base_url.clone())]);
    debug_assert!(api.paths.paths.contains_key(paths::API_DESCRIPTION));
    match serde_json::to_value(&api) {
        Ok(api) => pretty(&api),
        // The description holds texts and numbers alone.
        Err(_) => file("application/json", String::new()),
    }
}
