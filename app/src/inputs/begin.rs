//! Beginning an input: who writes, and what they are told before they do.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::OrganisationType;
use domain::call::CallStanding;
use domain::ids::InputId;
use domain::input::AuthorForm;
use domain::paths;
use leptos::prelude::*;
use locale::t;
use usecases::calls::queries::{self, PublicCall};
use usecases::inputs;

use super::words::field_label;
use crate::calls::words::choices;
use crate::components::{
    Actions, Button, Field, Hidden, Input, LinkButton, Look, Notice, PostForm, Select, TitleBlock,
    Tone, Width,
};
use crate::directory::choices::states;
use crate::forms::{Errors, Posted, sent_on};
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    id: String,
    #[serde(flatten)]
    form: AuthorForm,
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path((slug, call)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let call = queries::public(&site.platform, &slug, &call).await?;
    let typed = Typed {
        id: InputId::new().to_string(),
        ..Typed::default()
    };
    Ok(page(&site, &visit, &call, &typed, &Errors::none()))
}

pub(super) async fn send(
    State(site): State<Site>,
    visit: Visit,
    Path((slug, call)): Path<(String, String)>,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    let id = typed.id.parse().unwrap_or_else(|_| InputId::new());
    let result = inputs::begin(&site.platform, &slug, &call, id, &typed.form, visit.lang).await;
    let again = async |errors: Errors| {
        let call = queries::public(&site.platform, &slug, &call).await?;
        Ok(page(&site, &visit, &call, &typed, &errors))
    };
    sent_on(
        result,
        visit.lang,
        &paths::call(&slug, &call),
        "input-begun",
        again,
    )
    .await
}

fn page(site: &Site, visit: &Visit, call: &PublicCall, typed: &Typed, errors: &Errors) -> Response {
    let lang = visit.lang;
    let title = t!(lang, "input-begin");
    let errors = errors.clone().named(|field| field_label(lang, field));
    let here = paths::call_begin(&call.dialogue_slug, &call.slug);
    let back = paths::call(&call.dialogue_slug, &call.slug);
    let typed = typed.clone();
    Page::new(title.clone())
        .private()
        .under(paths::dialogue(&call.dialogue_slug), call.dialogue_title.clone())
        .under(back.clone(), call.call.title.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let closed = match call.standing {
                CallStanding::Open | CallStanding::Grace => None,
                CallStanding::Draft | CallStanding::Ahead | CallStanding::Closed => Some(
                    view! { <Notice tone=Tone::Attention title=t!(lang, "call-takes-nothing")/> },
                ),
            };
            let kinds = choices(lang, OrganisationType::ALL.iter().map(|one| (one.code(), one.label_key())));
            let form = typed.form.clone();
            let hidden = vec![("id".to_owned(), typed.id.clone())];
            let optional = t!(lang, "dialogue-optional");
            let [name, email, organisation, kind, iso3] =
                ["name", "email", "organisation", "kind", "iso3"].map(|field| errors.field(field));
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=call.call.title.clone() lead=t!(lang, "input-begin-lead")/>
                {closed}
                <PostForm action=here>
                    <Hidden fields=hidden/>
                    <Field label=t!(lang, "input-name") name="name" value=form.name hint=t!(lang, "input-name-hint") error=name autocomplete="name" required=true/>
                    <Field label=t!(lang, "label-email") name="email" kind=Input::Email value=form.email hint=t!(lang, "input-email-hint") error=email autocomplete="email" required=true/>
                    <Select label=t!(lang, "input-author-kind") name="kind" choices=kinds selected=form.kind empty=t!(lang, "input-author-self") error=kind width=Width::Half/>
                    <Field label=t!(lang, "input-organisation") name="organisation" value=form.organisation hint=t!(lang, "input-organisation-hint") mark=optional.clone() error=organisation autocomplete="organization"/>
                    <Select label=t!(lang, "input-state-or-country") name="iso3" choices=states(lang) selected=form.iso3 empty=t!(lang, "label-none") mark=optional error=iso3 width=Width::Half/>
                    <Actions>
                        <Button label=t!(lang, "input-send-link") look=Look::Primary/>
                        <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                    </Actions>
                </PostForm>
            }
            .into_any()
        })
}
