//! Saying which earlier recommendation one carries on, and taking that back.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::follow_up::LineageKind;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::follow_up;
use usecases::follow_up::queries;

use super::one::below;
use super::parts::field_label;
use crate::components::{
    Actions, Button, Choice, Field, LinkButton, Look, PostForm, Radios, TitleBlock, Width,
};
use crate::forms::{Errors, Posted, sent_on};
use crate::page::done;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

/// What the form holds.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    how: String,
    earlier: String,
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(reference): Path<String>,
) -> Result<Response, Refused> {
    let typed = Typed {
        how: LineageKind::Continues.code().to_owned(),
        ..Typed::default()
    };
    page(&site, &visit, &reference, &typed, &Errors::none()).await
}

pub(super) async fn save(
    State(site): State<Site>,
    visit: Visit,
    Path(reference): Path<String>,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let (platform, actor) = (&site.platform, visit.actor());
    let (how, earlier) = (typed.how.as_str(), typed.earlier.as_str());
    let result = follow_up::link(platform, actor, &reference, how, earlier).await;
    let again = async |errors: Errors| {
        let errors = errors.named(|field| field_label(lang, field));
        page(&site, &visit, &reference, &typed, &errors).await
    };
    let path = paths::desk_recommendation(&reference);
    sent_on(result, lang, &path, "follow-up-linked", again).await
}

pub(super) async fn remove(
    State(site): State<Site>,
    visit: Visit,
    Path(reference): Path<String>,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    let (platform, actor) = (&site.platform, visit.actor());
    follow_up::unlink(platform, actor, &reference, &typed.earlier).await?;
    Ok(done(
        &paths::desk_recommendation(&reference),
        "follow-up-unlinked",
    ))
}

async fn page(
    site: &Site,
    visit: &Visit,
    reference: &str,
    typed: &Typed,
    errors: &Errors,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let desk = queries::desk(&site.platform, visit.actor(), reference).await?;
    let title = t!(lang, "follow-up-link-earlier");
    let page = below(lang, &desk.file, title.clone()).refused(errors.any());
    Ok(page.render(site, visit, || {
        let typed = typed.clone();
        let back = paths::desk_recommendation(reference);
        let (how, earlier) = (errors.field("how"), errors.field("earlier"));
        view! {
            {errors.summary()}
            <TitleBlock title=title eyebrow=reference.to_owned()/>
            <PostForm>
                <Radios legend=t!(lang, "follow-up-link-how") name="how" choices=ways(lang) selected=typed.how error=how required=true/>
                <Field label=t!(lang, "follow-up-link-reference") name="earlier" value=typed.earlier error=earlier width=Width::Short required=true/>
                <Actions>
                    <Button label=t!(lang, "follow-up-link-now") look=Look::Primary/>
                    <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                </Actions>
            </PostForm>
        }
        .into_any()
    }))
}

fn ways(lang: Lang) -> Vec<Choice> {
    let hint = |how: &LineageKind| match how {
        LineageKind::Continues => t!(lang, "follow-up-link-continues-hint"),
        LineageKind::Replaces => t!(lang, "follow-up-link-replaces-hint"),
        LineageKind::Merges => t!(lang, "follow-up-link-merges-hint"),
    };
    LineageKind::ALL
        .iter()
        .map(|how| Choice::new(how.code(), word(lang, how.label_key())).with_hint(hint(how)))
        .collect()
}
