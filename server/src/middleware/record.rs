//! One line of log and one measurement for every request.
//!
//! The line names the route, not the address: addresses hold tokens and search words.

use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;

/// Writes them.
pub async fn request(request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or("(no route)".to_owned(), |path| path.as_str().to_owned());
    let response = next.run(request).await;
    let took = started.elapsed();
    let status = response.status().as_u16();
    metrics::histogram!("convener_http_request_seconds", "method" => method.to_string(), "route" => route.clone(), "status" => status.to_string())
        .record(took.as_secs_f64());
    let millis = took.as_secs_f64() * 1000.0;
    if status >= 500 {
        tracing::error!(%method, route, status, millis, "{method} {route} answered {status} in {millis:.1} ms");
    } else {
        tracing::debug!(%method, route, status, millis, "{method} {route} answered {status} in {millis:.1} ms");
    }
    response
}
