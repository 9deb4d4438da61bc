//! The tags of compressed answers.
//!
//! A strong ETag promises the same bytes (RFC 9110, 8.8.1). An answer that was compressed on its way out has
//! other bytes than the one that the tag was made for, and perhaps others the next time: what it promises is
//! the same content, which is what a weak tag says. `If-None-Match` compares weakly, so both are confirmed.

use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

/// Weakens the tags of compressed answers, and confirms a tag in the form in which it was given out.
pub async fn weaken(request: Request, next: Next) -> Response {
    let known = request.headers().get(header::IF_NONE_MATCH).cloned();
    let mut response = next.run(request).await;
    let Some(tag) = response.headers().get(header::ETAG) else {
        return response;
    };
    let Some(weak) = weak(tag) else {
        return response;
    };
    let packed = response.headers().contains_key(header::CONTENT_ENCODING);
    let confirmed = response.status() == StatusCode::NOT_MODIFIED
        && known
            .as_ref()
            .and_then(|known| known.to_str().ok())
            .zip(weak.to_str().ok())
            .is_some_and(|(known, weak)| known.contains(weak));
    if packed || confirmed {
        response.headers_mut().insert(header::ETAG, weak);
    }
    response
}

/// The weak form of a strong tag.
fn weak(tag: &HeaderValue) -> Option<HeaderValue> {
    let tag = tag.to_str().ok().filter(|tag| tag.starts_with('"'))?;
    HeaderValue::from_str(&format!("W/{tag}")).ok()
}
