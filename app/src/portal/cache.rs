//! Kept answers of public addresses, for visitors who are not signed in.
//!
//! An answer is kept under its address and language together with the public revision that it was rendered
//! under, which every change that the public sees raises; the revision is read on every request, so a kept
//! answer is never older than the last change. What is ahead becomes past by itself, therefore an answer
//! is also rendered anew every minute. Its ETag is the hash of its bytes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::Language;

use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

/// The most answers that are kept.
const ENTRIES: usize = 1_000;
/// An answer longer than this is served but not kept.
const KEPT_BYTES: usize = 256 * 1024;
/// No public answer is as long as this.
const MOST_BYTES: usize = 32 * 1024 * 1024;

/// The kept answers.
#[derive(Debug, Default)]
pub struct Cache {
    kept: Mutex<HashMap<(String, Language), Arc<Kept>>>,
}

#[derive(Debug)]
struct Kept {
    revision: i64,
    minute: i64,
    headers: HeaderMap,
    body: Bytes,
}

impl Cache {
    fn find(&self, key: &(String, Language), revision: i64, minute: i64) -> Option<Arc<Kept>> {
        let kept = self.kept.lock().ok()?;
        kept.get(key)
            .filter(|kept| kept.revision == revision && kept.minute == minute)
            .cloned()
    }

    fn keep(&self, key: (String, Language), answer: &Arc<Kept>) {
        let Ok(mut kept) = self.kept.lock() else {
            return;
        };
        if kept.len() >= ENTRIES && !kept.contains_key(&key) {
            kept.retain(|_, old| old.revision == answer.revision && old.minute == answer.minute);
            if kept.len() >= ENTRIES {
                kept.clear();
            }
        }
        kept.insert(key, answer.clone());
    }
}

/// Answers from what is kept, or keeps what is answered.
pub async fn serve(
    State((site, cache)): State<(Site, Arc<Cache>)>,
    visit: Visit,
    mut request: Request,
    next: Next,
) -> Response {
    if visit.signed_in.is_some() {
        return next.run(request).await;
    }
    // The router takes the body off an answer to HEAD; what is kept has one.
    if request.method() == Method::HEAD {
        *request.method_mut() = Method::GET;
    }
    let known = request.headers().get(header::IF_NONE_MATCH).cloned();
    let revision = match site.platform.public_revision().await {
        Ok(revision) => revision,
        Err(error) => return Refused::from(error).into_response(),
    };
    let minute = site.platform.now().timestamp().div_euclid(60);
    let key = (visit.here.clone(), visit.lang);
    if let Some(kept) = cache.find(&key, revision, minute) {
        return answer(&kept, known.as_ref());
    }
    let response = next.run(request).await;
    if response.status() != StatusCode::OK {
        return response;
    }
    let (parts, body) = response.into_parts();
    let body = match to_bytes(body, MOST_BYTES).await {
        Ok(body) => body,
        Err(error) => {
            let error = anyhow::Error::from(error).context("reading a public answer");
            return Refused::from(usecases::Error::from(error)).into_response();
        }
    };
    let mut headers = parts.headers;
    let hash = usecases::reports::hash(&body);
    if let Ok(tag) = HeaderValue::from_str(&format!("\"{}\"", hash.get(..32).unwrap_or(&hash))) {
        headers.insert(header::ETAG, tag);
    }
    let fresh = Arc::new(Kept {
        revision,
        minute,
        headers,
        body,
    });
    if fresh.body.len() <= KEPT_BYTES {
        cache.keep(key, &fresh);
    }
    answer(&fresh, known.as_ref())
}

fn answer(kept: &Kept, known: Option<&HeaderValue>) -> Response {
    let same = kept
        .headers
        .get(header::ETAG)
        .zip(known)
        .is_some_and(|(tag, known)| matches(tag, known));
    let mut response = if same {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        Response::new(Body::from(kept.body.clone()))
    };
    let headers = response.headers_mut();
    for (name, value) in &kept.headers {
        // An empty answer has neither a length nor a type.
        if !(same && (name == header::CONTENT_TYPE || name == header::CONTENT_LENGTH)) {
            headers.insert(name, value.clone());
        }
    }
    response
}

/// Whether one of the tags of `If-None-Match` is this one, by weak comparison (RFC 9110, 13.1.2).
pub(crate) fn matches(tag: &HeaderValue, known: &HeaderValue) -> bool {
    let (Ok(tag), Ok(known)) = (tag.to_str(), known.to_str()) else {
        return false;
    };
    known
        .split(',')
        .map(|one| one.trim().trim_start_matches("W/"))
        .any(|one| one == tag || one == "*")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(revision: i64) -> Arc<Kept> {
        Arc::new(Kept {
            revision,
            minute: 0,
            headers: HeaderMap::new(),
            body: Bytes::from_static(b"page"),
        })
    }

    #[test]
    fn a_kept_answer_ends_with_the_revision_it_was_made_under() {
        let cache = Cache::default();
        let key = ("/".to_owned(), Language::En);
        cache.keep(key.clone(), &kept(1));
        assert!(cache.find(&key, 1, 0).is_some());
        assert!(cache.find(&key, 2, 0).is_none());
        assert!(cache.find(&key, 1, 1).is_none());
        assert!(cache.find(&("/".to_owned(), Language::Ar), 1, 0).is_none());
    }

    #[test]
    fn strange_addresses_cannot_fill_the_memory() {
        let cache = Cache::default();
        for nth in 0..3 * ENTRIES {
            cache.keep((format!("/?{nth}"), Language::En), &kept(1));
        }
        assert!(cache.kept.lock().is_ok_and(|kept| kept.len() <= ENTRIES));
    }

    #[test]
    fn a_tag_is_found_in_a_list() {
        let tag = HeaderValue::from_static("\"a\"");
        assert!(matches(&tag, &HeaderValue::from_static("\"b\", W/\"a\"")));
        assert!(!matches(&tag, &HeaderValue::from_static("\"b\"")));
    }
}
