//! Signing in by a one-time link, and signing out.

mod pages;

use axum::extract::{Path, Query, State};
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use domain::{EmailAddress, Refusal, paths};
use usecases::{Error, accounts};

use crate::forms::{Errors, Posted};
use crate::refused::Refused;
use crate::routes::{Route, Site, Who};
use crate::visit::{Visit, sign_in_cookie};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::page(paths::SIGN_IN, Who::Anyone, ask),
        Route::form(paths::SIGN_IN, Who::Anyone, send),
        Route::page("/sign-in/{token}", Who::LinkHolder, look),
        Route::form("/sign-in/{token}", Who::LinkHolder, enter),
        Route::form(paths::SIGN_OUT, Who::SignedIn, leave),
    ]
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Asked {
    sent: Option<String>,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Address {
    email: String,
}

async fn ask(State(site): State<Site>, visit: Visit, Query(asked): Query<Asked>) -> Response {
    if asked.sent.is_some() {
        pages::sent(&site, &visit)
    } else {
        pages::ask(&site, &visit, "", &Errors::none())
    }
}

async fn send(
    State(site): State<Site>,
    visit: Visit,
    Posted(typed): Posted<Address>,
) -> Result<Response, Refused> {
    let email = match EmailAddress::parse(&typed.email) {
        Ok(email) => email,
        Err(problem) => {
            let errors = Errors::of(visit.lang, &Refusal::field("email", problem));
            return Ok(pages::ask(&site, &visit, &typed.email, &errors));
        }
    };
    accounts::mail_link(&site.platform, &email, visit.lang).await?;
    Ok(Redirect::to(&format!("{}?sent=yes", paths::SIGN_IN)).into_response())
}

async fn look(
    State(site): State<Site>,
    visit: Visit,
    Path(token): Path<String>,
) -> Result<Response, Refused> {
    match accounts::look_at_link(&site.platform, &token).await {
        Ok(address) => Ok(pages::look(&site, &visit, &address)),
        Err(Error::Refused(Refusal::LinkSpent)) => Ok(spent(&site, &visit)),
        Err(error) => Err(error.into()),
    }
}

async fn enter(
    State(site): State<Site>,
    visit: Visit,
    Path(token): Path<String>,
) -> Result<Response, Refused> {
    let cookie = match accounts::sign_in(&site.platform, &token).await {
        Ok(cookie) => cookie,
        Err(Error::Refused(Refusal::LinkSpent)) => return Ok(spent(&site, &visit)),
        Err(error) => return Err(error.into()),
    };
    let mut response = Redirect::to(paths::DESK).into_response();
    set_cookie(
        &site,
        &mut response,
        &cookie,
        accounts::SIGN_IN_LIFE.num_seconds(),
    );
    Ok(response)
}

async fn leave(State(site): State<Site>, visit: Visit) -> Result<Response, Refused> {
    if let Some(signed_in) = &visit.signed_in {
        accounts::sign_out(&site.platform, signed_in).await?;
    }
    let mut response = Redirect::to(&format!("{}?done=signed-out", paths::HOME)).into_response();
    set_cookie(&site, &mut response, "", 0);
    Ok(response)
}

fn spent(site: &Site, visit: &Visit) -> Response {
    let mut response = pages::spent(site, visit);
    *response.status_mut() = StatusCode::GONE;
    response
}

fn set_cookie(site: &Site, response: &mut Response, value: &str, seconds: i64) {
    let name = sign_in_cookie(site);
    let secure = if name.starts_with("__Host-") {
        "; Secure"
    } else {
        ""
    };
    let cookie =
        format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
}
