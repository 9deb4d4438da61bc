//! How often the doors without a sign-in may be knocked at.
//!
//! Whole missions sit behind one address, so addresses are limited loosely and tokens tightly; what is
//! counted per address is failures, since links that nobody sent are only ever guessed.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::Arc;

use app::refused::Refused;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::{Refusal, paths};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use super::client;

/// The counters.
#[derive(Clone, Debug)]
pub struct Limits {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    trusted: Vec<IpAddr>,
    /// Requests for sign-in mails, by address.
    asking: DefaultKeyedRateLimiter<IpAddr>,
    /// Links that do not exist, by address.
    guessing: DefaultKeyedRateLimiter<IpAddr>,
    /// Answers to one invitation, by token.
    answering: DefaultKeyedRateLimiter<String>,
}

const fn per_minute(n: u32) -> Quota {
    match NonZeroU32::new(n) {
        Some(n) => Quota::per_minute(n),
        None => panic!("a limit is at least one"),
    }
}

impl Limits {
    /// Fresh counters.
    #[must_use]
    pub fn new(trusted: Vec<IpAddr>) -> Self {
        Self {
            inner: Arc::new(Inner {
                trusted,
                asking: RateLimiter::keyed(per_minute(20)),
                guessing: RateLimiter::keyed(per_minute(60)),
                answering: RateLimiter::keyed(per_minute(30)),
            }),
        }
    }

    /// Forgets callers who have not knocked for a while.
    pub fn tidy(&self) {
        self.inner.asking.retain_recent();
        self.inner.guessing.retain_recent();
        self.inner.answering.retain_recent();
    }
}

/// Counts, and refuses what is too much.
pub async fn hold(State(limits): State<Limits>, request: Request, next: Next) -> Response {
    let counters = &limits.inner;
    let path = request.uri().path();
    let rsvp = path
        .strip_prefix("/rsvp/")
        .map(|rest| rest.split('/').next().unwrap_or(rest).to_owned());
    let link = path.strip_prefix("/sign-in/").is_some() || rsvp.is_some();
    let posting = request.method() == Method::POST;
    let address = client::address(request.extensions(), request.headers(), &counters.trusted);
    let too_much =
        (posting && path == paths::SIGN_IN && counters.asking.check_key(&address).is_err())
            || (posting
                && rsvp
                    .as_ref()
                    .is_some_and(|token| counters.answering.check_key(token).is_err()));
    if too_much {
        return refuse();
    }
    let response = next.run(request).await;
    let missed = link && matches!(response.status(), StatusCode::NOT_FOUND | StatusCode::GONE);
    if missed && counters.guessing.check_key(&address).is_err() {
        return refuse();
    }
    response
}

fn refuse() -> Response {
    let mut response = Refused::from(Refusal::TooManyTries).into_response();
    response.headers_mut().insert(
        axum::http::header::RETRY_AFTER,
        axum::http::HeaderValue::from_static("60"),
    );
    response
}
