//! Keeping a statement from the public, with a reason that everybody reads.

use axum::extract::State;
use axum::response::Response;
use domain::ids::RecommendationStatementId;
use domain::{Refusal, paths};
use leptos::prelude::*;
use locale::t;
use usecases::follow_up::{self, queries};

use super::one::below;
use super::parts::statement;
use crate::components::{Actions, Button, LinkButton, Look, PostForm, TextArea, TitleBlock};
use crate::forms::{Errors, Posted, sent_on};
use crate::named::Named;
use crate::page::done;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

/// Why.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Because {
    reason: String,
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
) -> Result<Response, Refused> {
    page(&site, &visit, &named, "", &Errors::none()).await
}

pub(super) async fn save(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
    Posted(typed): Posted<Because>,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let reference = named.text("reference");
    let (platform, actor) = (&site.platform, visit.actor());
    let id = named.id("statement")?;
    let result = follow_up::withhold(platform, actor, reference, id, &typed.reason).await;
    let again = async |errors: Errors| {
        let errors = errors.named(|_| Some(t!(lang, "follow-up-withhold-reason")));
        page(&site, &visit, &named, &typed.reason, &errors).await
    };
    let path = paths::desk_recommendation(reference);
    sent_on(result, lang, &path, "follow-up-withheld", again).await
}

async fn page(
    site: &Site,
    visit: &Visit,
    named: &Named,
    reason: &str,
    errors: &Errors,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let id: RecommendationStatementId = named.id("statement")?;
    let reference = named.text("reference");
    let desk = queries::desk(&site.platform, visit.actor(), reference).await?;
    let said = desk.file.statements.iter().find(|one| one.id == id);
    let said = said.ok_or(Refusal::NotFound)?;
    let title = t!(lang, "follow-up-withhold-title");
    let page = below(lang, &desk.file, title.clone()).refused(errors.any());
    Ok(page.render(site, visit, || {
        let back = paths::desk_recommendation(reference);
        let (error, typed) = (errors.field("reason"), reason.to_owned());
        view! {
            {errors.summary()}
            <TitleBlock title=title lead=t!(lang, "follow-up-withhold-text")/>
            <ul class="statements" role="list">{statement(lang, said, None)}</ul>
            <PostForm>
                <TextArea label=t!(lang, "follow-up-withhold-reason") name="reason" value=typed error=error rows=3 required=true/>
                <Actions>
                    <Button label=t!(lang, "follow-up-withhold") look=Look::Danger/>
                    <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                </Actions>
            </PostForm>
        }
        .into_any()
    }))
}

pub(super) async fn release(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
) -> Result<Response, Refused> {
    let reference = named.text("reference");
    let id = named.id("statement")?;
    follow_up::release(&site.platform, visit.actor(), reference, id).await?;
    Ok(done(
        &paths::desk_recommendation(reference),
        "follow-up-released",
    ))
}
