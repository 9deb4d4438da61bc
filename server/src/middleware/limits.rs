//! How often the doors without a sign-in may be knocked at.
//!
//! Whole missions sit behind one address, so addresses are limited loosely and tokens tightly; what is
//! counted per address is failures, since links that nobody sent are only ever guessed. Sign-in mails are
//! limited by the mailbox they go to as well, whether anybody has it or not: nobody's is filled from many
//! places at once, and the refusal says nothing about who has an account. Mailboxes are counted under a hash
//! with a key that lives as long as the process.

use std::hash::{BuildHasher, RandomState};
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use app::refused::Refused;
use axum::Form;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{FromRequest, Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::{EmailAddress, Refusal, paths};
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
    /// The same, by mailbox.
    mailing: DefaultKeyedRateLimiter<u64>,
    /// The key under which mailboxes are hashed.
    key: RandomState,
    /// Links that do not exist, by address.
    guessing: DefaultKeyedRateLimiter<IpAddr>,
    /// Answers to one invitation, by token.
    answering: DefaultKeyedRateLimiter<String>,
}

/// A form with a mail address is never as long as this.
const FORM: usize = 16 * 1024;

/// How many callers are counted before those who stopped are forgotten.
const MANY: usize = 20_000;

/// Five sign-in mails at once, then one every three minutes.
fn per_mailbox() -> Quota {
    const BURST: NonZeroU32 = NonZeroU32::new(5).expect("five is not zero");
    Quota::with_period(Duration::from_secs(180))
        .unwrap_or(Quota::per_minute(BURST))
        .allow_burst(BURST)
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
                mailing: RateLimiter::keyed(per_mailbox()),
                key: RandomState::new(),
                guessing: RateLimiter::keyed(per_minute(60)),
                answering: RateLimiter::keyed(per_minute(30)),
            }),
        }
    }

    /// Forgets callers who have not knocked for a while, once there are many.
    fn tidy(&self) {
        let Inner {
            asking,
            mailing,
            guessing,
            answering,
            ..
        } = &*self.inner;
        if asking.len() + mailing.len() + guessing.len() + answering.len() > MANY {
            asking.retain_recent();
            mailing.retain_recent();
            guessing.retain_recent();
            answering.retain_recent();
        }
    }
}

/// Counts, and refuses what is too much.
pub async fn hold(State(limits): State<Limits>, mut request: Request, next: Next) -> Response {
    let counters = &limits.inner;
    let path = request.uri().path().to_owned();
    let rsvp = path
        .strip_prefix("/rsvp/")
        .or_else(|| path.strip_prefix("/date-poll/"))
        .map(|rest| rest.split('/').next().unwrap_or(rest).to_owned());
    let link = path.strip_prefix("/sign-in/").is_some() || rsvp.is_some();
    let posting = request.method() == Method::POST;
    if posting || link {
        limits.tidy();
    }
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
    if posting && path == paths::SIGN_IN {
        let mailbox = match mailbox_of(request).await {
            Ok((whole, mailbox)) => {
                request = whole;
                mailbox
            }
            Err(too_long) => return too_long,
        };
        if mailbox.is_some_and(|mailbox| {
            let hash = counters.key.hash_one(mailbox);
            counters.mailing.check_key(&hash).is_err()
        }) {
            return refuse();
        }
    }
    let response = next.run(request).await;
    let missed = link && matches!(response.status(), StatusCode::NOT_FOUND | StatusCode::GONE);
    if missed && counters.guessing.check_key(&address).is_err() {
        return refuse();
    }
    response
}

#[derive(serde::Deserialize)]
struct Typed {
    #[serde(default)]
    email: String,
}

/// Reads the mailbox that a form asks a link for, as mailboxes are compared; none when it is no address. The
/// request is given back whole.
async fn mailbox_of(request: Request) -> Result<(Request, Option<String>), Response> {
    let (parts, body) = request.into_parts();
    let bytes: Bytes = to_bytes(body, FORM)
        .await
        .map_err(|_| StatusCode::PAYLOAD_TOO_LARGE.into_response())?;
    let copy = Request::from_parts(parts.clone(), Body::from(bytes.clone()));
    let typed = Form::<Typed>::from_request(copy, &()).await.ok();
    let mailbox = typed
        .and_then(|Form(typed)| EmailAddress::parse(&typed.email).ok())
        .map(|email| email.key());
    Ok((Request::from_parts(parts, Body::from(bytes)), mailbox))
}

fn refuse() -> Response {
    let mut response = Refused::from(Refusal::TooManyTries).into_response();
    response.headers_mut().insert(
        axum::http::header::RETRY_AFTER,
        axum::http::HeaderValue::from_static("60"),
    );
    response
}
