//! The pages of signing in.

use axum::response::Response;
use domain::paths;
use leptos::prelude::*;
use locale::t;

use crate::components::{Button, Field, Input, LinkButton, Look, PostForm, TitleBlock};
use crate::forms::Errors;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// The form that asks for an address.
pub fn ask(site: &Site, visit: &Visit, typed: &str, errors: &Errors) -> Response {
    let lang = visit.lang;
    // A form's content outlives this function, so what it shows is taken out first.
    let (typed, error) = (typed.to_owned(), errors.field("email"));
    Page::new(t!(lang, "sign-in-title")).private().refused(errors.any()).render(site, visit, || {
        view! {
            {errors.summary()}
            <TitleBlock title=t!(lang, "sign-in-title") lead=t!(lang, "sign-in-lead")/>
            <PostForm action=paths::SIGN_IN>
                <Field label=t!(lang, "sign-in-email") name="email" kind=Input::Email value=typed error=error autocomplete="email" required=true/>
                <Button label=t!(lang, "sign-in-send") look=Look::Primary/>
            </PostForm>
        }
        .into_any()
    })
}

/// The page after an address was given, the same whether an account has it or not.
pub fn sent(site: &Site, visit: &Visit) -> Response {
    let lang = visit.lang;
    Page::new(t!(lang, "sign-in-sent-title"))
        .private()
        .render(site, visit, || {
            view! {
            <TitleBlock title=t!(lang, "sign-in-sent-title") lead=t!(lang, "sign-in-sent-text")/>
            <p><LinkButton href=paths::SIGN_IN label=t!(lang, "sign-in-again")/></p>
        }
        .into_any()
        })
}

/// The page behind a link: who is about to sign in, and the button that does.
pub fn look(site: &Site, visit: &Visit, address: &str) -> Response {
    let lang = visit.lang;
    Page::new(t!(lang, "sign-in-link-title")).private().render(site, visit, || {
        view! {
            <TitleBlock title=t!(lang, "sign-in-link-title") lead=t!(lang, "sign-in-link-text", address = address)/>
            <PostForm action=visit.path.clone()>
                <Button label=t!(lang, "sign-in-link-button") look=Look::Primary/>
            </PostForm>
        }
        .into_any()
    })
}

/// The page behind a link that was used or is too old.
pub fn spent(site: &Site, visit: &Visit) -> Response {
    let lang = visit.lang;
    Page::new(t!(lang, "sign-in-link-spent-title")).private().render(site, visit, || {
        view! {
            <TitleBlock title=t!(lang, "sign-in-link-spent-title") lead=t!(lang, "sign-in-link-spent-text")/>
            <p><LinkButton href=paths::SIGN_IN label=t!(lang, "sign-in-again") look=Look::Primary/></p>
        }
        .into_any()
    })
}
