//! The pages behind a focal point's link, in the focal point's language: whom the organisation sends, its note
//! verbale, and that it sends nobody. Looking changes nothing, because mail scanners follow links.

mod letters;
mod naming;
mod people;

use axum::extract::{FromRequestParts, State};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use domain::delegation::{DelegationState, Taking};
use domain::ids::DelegateId;
use domain::{Refusal, paths};
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::delegations::{self, DelegateLine, Shown};

use super::words::label;
use crate::components::{
    Actions, Button, Fact, Icon, LinkButton, Look, Notice, PostForm, Prose, TitleBlock, Tone,
};
use crate::dialogues::tabs::place_words;
use crate::dialogues::when::when_view;
use crate::forms::{Errors, sent_on};
use crate::named::Named;
use crate::page::Page;
use crate::portal::parts::foreign;
use crate::refused::Refused;
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

pub(super) fn routes(largest: usize) -> Vec<Route> {
    let holder = Who::LinkHolder;
    const HOME: &str = "/delegation/{token}";
    const NOMINATE: &str = "/delegation/{token}/people/new";
    const PERSON: &str = "/delegation/{token}/people/{delegate}";
    const WITHDRAW: &str = "/delegation/{token}/people/{delegate}/withdraw";
    const DECLINE: &str = "/delegation/{token}/decline";
    const LETTERS: &str = "/delegation/{token}/letters";
    const LETTER: &str = "/delegation/{token}/letters/{letter}";
    const REMOVE: &str = "/delegation/{token}/letters/{letter}/remove";
    vec![
        Route::page(HOME, holder, home),
        Route::page(NOMINATE, holder, naming::show_new),
        Route::form(NOMINATE, holder, naming::nominate),
        Route::page(PERSON, holder, naming::show_person),
        Route::form(PERSON, holder, naming::change),
        Route::page(WITHDRAW, holder, naming::ask_withdraw),
        Route::form(WITHDRAW, holder, naming::withdraw),
        Route::page(DECLINE, holder, ask_decline),
        Route::form(DECLINE, holder, decline),
        Route::page(LETTERS, holder, back),
        Route::upload(LETTERS, holder, largest + 64 * 1024, letters::add_letter),
        Route::page(LETTER, holder, letters::letter),
        Route::form(REMOVE, holder, letters::remove_letter),
    ]
}

/// An opened link: what it shows, and the caller in the focal point's language unless they chose another.
pub(super) struct Opened {
    token: String,
    visit: Visit,
    shown: Shown,
    named: Named,
}

impl FromRequestParts<Site> for Opened {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Refused> {
        let Ok(visit) = Visit::from_request_parts(parts, site).await;
        let named = Named::from_request_parts(parts, site).await?;
        let token: String = named.text("token").to_owned();
        let shown = delegations::show(&site.platform, &token).await?;
        let chosen = Visit::chosen_language(&parts.headers, &parts.uri);
        Ok(Self {
            visit: visit.in_language(chosen.unwrap_or(shown.language)),
            token,
            shown,
            named,
        })
    }
}

impl Opened {
    fn here(&self) -> String {
        paths::delegation(&self.token)
    }

    /// What is there now, after something was refused.
    async fn again(&self, site: &Site) -> Result<Shown, Refused> {
        Ok(delegations::show(&site.platform, &self.token).await?)
    }

    fn page(&self, title: String) -> Page {
        Page::new(title).private()
    }

    /// A page below the first one.
    fn below(&self, title: String) -> Page {
        self.page(title)
            .under(self.here(), self.shown.head.title.clone())
    }

    fn delegate(&self) -> Result<&DelegateLine, Refusal> {
        let id: DelegateId = self.named.id("delegate")?;
        self.shown.delegate(id).ok_or(Refusal::NotFound)
    }
}

async fn home(State(site): State<Site>, opened: Opened) -> Response {
    first(&site, &opened, &opened.shown, &Errors::none())
}

async fn back(opened: Opened) -> Response {
    Redirect::to(&opened.here()).into_response()
}

/// The first page again, with the reason why a step was not taken.
async fn after<T>(
    site: &Site,
    opened: &Opened,
    result: usecases::Result<T>,
    code: &str,
) -> Result<Response, Refused> {
    let lang = opened.visit.lang;
    let again = async |errors: Errors| {
        let errors = errors.named(|field| label(lang, field));
        let shown = opened.again(site).await?;
        Ok(first(site, opened, &shown, &errors))
    };
    sent_on(result, lang, &opened.here(), code, again).await
}

fn first(site: &Site, opened: &Opened, shown: &Shown, errors: &Errors) -> Response {
    let lang = opened.visit.lang;
    let head = &shown.head;
    opened
        .page(head.title.clone())
        .refused(errors.any())
        .render(site, &opened.visit, || {
            let when = when_view(
                lang,
                domain::dialogue::city(head.mode, &head.place),
                &head.schedule,
                head.instants,
            );
            let by = shown.nominate_by.map(|day| {
                let (label, day) = (t!(lang, "delegation-nominate-by"), format::date(lang, day));
                view! { <Fact icon=Icon::Clock label=label.clone()>{label}": "{day}</Fact> }
            });
            let written = foreign(lang, head.language);
            let summary = (!shown.summary.is_empty())
                .then(|| view! { <Prose text=shown.summary.clone() lang=written.clone()/> });
            let message = (!shown.message.is_empty())
                .then(|| view! { <Prose text=shown.message.clone() lang=written.clone()/> });
            let eyebrow = t!(
                lang,
                "delegation-of",
                organisation = shown.organisation.as_str()
            );
            let place = place_words(lang, head);
            view! {
                {errors.summary()}
                <TitleBlock title=head.title.clone() lang=written.clone() eyebrow=eyebrow>
                    <Fact icon=Icon::Calendar label=t!(lang, "dialogue-when")>{when}</Fact>
                    <Fact icon=Icon::Place label=t!(lang, "label-place")>{place}</Fact>
                    {by}
                </TitleBlock>
                {summary}
                {message}
                {standing(lang, shown)}
                {people::people(lang, opened, shown)}
                {letters::letters(lang, site, opened, shown, errors)}
                {nobody(lang, opened, shown)}
            }
            .into_any()
        })
}

/// What can be done, where that is not everything.
fn standing(lang: Lang, shown: &Shown) -> Option<AnyView> {
    let declined = shown.state == DelegationState::Declined;
    let notice = match shown.taking {
        _ if declined => {
            view! { <Notice tone=Tone::Neutral title=t!(lang, "delegation-declined-title") text=t!(lang, "delegation-declined-text")/> }
                .into_any()
        }
        Taking::Everything => return None,
        Taking::Replacements => {
            view! { <Notice tone=Tone::Attention title=t!(lang, "delegation-late-title") text=t!(lang, "delegation-late-text")/> }
                .into_any()
        }
        Taking::Nothing => {
            view! { <Notice tone=Tone::Neutral title=t!(lang, "delegation-closed-title") text=t!(lang, "delegation-closed-text")/> }
                .into_any()
        }
    };
    Some(notice)
}

/// The way to say that nobody comes, while nobody is named.
fn nobody(lang: Lang, opened: &Opened, shown: &Shown) -> Option<AnyView> {
    let named = shown.delegates.iter().any(|line| line.state.takes_a_seat());
    let asked = shown.state == DelegationState::Asked;
    (asked && !named && shown.taking != Taking::Nothing).then(|| {
        let href = format!("{}/decline", opened.here());
        view! { <p><a href=href>{t!(lang, "delegation-decline")}</a></p> }.into_any()
    })
}

async fn ask_decline(State(site): State<Site>, opened: Opened) -> Response {
    let lang = opened.visit.lang;
    let (title, text) = (
        t!(lang, "delegation-decline"),
        t!(lang, "delegation-decline-text"),
    );
    sure(
        &site,
        &opened,
        title,
        text,
        t!(lang, "delegation-decline-now"),
    )
}

/// Asks once more before something is given up.
fn sure(site: &Site, opened: &Opened, title: String, text: String, press: String) -> Response {
    let lang = opened.visit.lang;
    opened.below(title.clone()).render(site, &opened.visit, || {
        let back = opened.here();
        view! {
            <TitleBlock title=title/>
            <PostForm>
                <p>{text}</p>
                <Actions>
                    <Button label=press look=Look::Danger/>
                    <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                </Actions>
            </PostForm>
        }
        .into_any()
    })
}

async fn decline(State(site): State<Site>, opened: Opened) -> Result<Response, Refused> {
    let result = delegations::decline(&site.platform, &opened.token).await;
    after(&site, &opened, result, "delegation-declined").await
}
