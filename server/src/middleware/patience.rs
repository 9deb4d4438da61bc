//! How long a request may take.

use std::time::Duration;

use axum::extract::Request;
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Whatever is only asked or typed.
const USUAL: Duration = Duration::from_secs(60);

/// A form of the desk that brings a file: 20 MB over half a megabit a second. Who may not send one is refused
/// before it is read.
const WITH_FILE: Duration = Duration::from_secs(330);

/// Answers for a request that takes longer.
pub async fn bounded(request: Request, next: Next) -> Response {
    let brings_file = request.method() == Method::POST
        && request.uri().path().starts_with(domain::paths::DESK)
        && request
            .headers()
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/form-data"));
    let limit = if brings_file { WITH_FILE } else { USUAL };
    match tokio::time::timeout(limit, next.run(request)).await {
        Ok(response) => response,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}
