//! What was sent after its sender's sign-in had ended: nothing of it is done, and nothing of it is lost. It is shown to
//! be sent once more, after signing in elsewhere.
//!
//! Forms of other sites do not come this far (`server::middleware::origin`): nobody is shown what somebody else
//! filled in for them.

use axum::body::to_bytes;
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::{Refusal, paths};
use leptos::prelude::*;
use locale::t;

use crate::components::{
    Actions, Button, Disclosure, Hidden, Look, Notice, PostForm, SummaryList, SummaryRow,
    TitleBlock, Tone,
};
use crate::forms::Pairs;
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::Site;
use crate::shell::with_query;
use crate::visit::Visit;

/// The longest form that is shown again, in bytes.
const FORM: usize = 2 * 1024 * 1024;

/// Answers a form that came without a sign-in.
pub(crate) async fn answer(site: &Site, visit: &Visit, request: Request) -> Response {
    let kind = request.headers().get(header::CONTENT_TYPE);
    let is_form = kind.is_some_and(|kind| {
        kind.as_bytes()
            .starts_with(b"application/x-www-form-urlencoded")
    });
    let refused = || Refused::from(Refusal::SignInRequired).into_response();
    if !is_form {
        return refused();
    }
    let Ok(body) = to_bytes(request.into_body(), FORM).await else {
        return refused();
    };
    let Ok(typed) = serde_html_form::from_bytes::<Pairs>(&body) else {
        return refused();
    };
    if typed.iter().all(|(_, value)| value.is_empty()) {
        return refused();
    }
    let mut response = page(site, visit, typed);
    *response.status_mut() = StatusCode::UNAUTHORIZED;
    response
}

fn page(site: &Site, visit: &Visit, typed: Pairs) -> Response {
    let lang = visit.lang;
    let title = t!(lang, "signed-out-title");
    Page::new(title.clone()).private().render(site, visit, || {
        let sign_in = with_query(paths::SIGN_IN, &[("next", paths::DESK)]);
        let rows: Vec<SummaryRow> = typed
            .iter()
            .filter(|(_, value)| !value.trim().is_empty())
            .map(|(name, value)| SummaryRow::new(name.clone(), value.clone()))
            .collect();
        let action = visit.here.clone();
        view! {
            <TitleBlock title=title/>
            <Notice tone=Tone::Attention title=t!(lang, "signed-out-notice") text=t!(lang, "signed-out-text")/>
            <p><a href=sign_in target="_blank" rel="noopener">{t!(lang, "signed-out-sign-in")}</a></p>
            <PostForm action=action>
                <Hidden fields=typed/>
                <Actions><Button label=t!(lang, "signed-out-send") look=Look::Primary/></Actions>
            </PostForm>
            <Disclosure summary=t!(lang, "signed-out-typed")>
                <SummaryList rows=rows label=t!(lang, "signed-out-typed")/>
            </Disclosure>
        }
        .into_any()
    })
}
