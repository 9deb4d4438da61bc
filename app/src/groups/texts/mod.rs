//! A group's text at the desk: writing it, asking for clearance, clearing or returning it, publishing it.

mod page;

use axum::extract::{Path, State};
use axum::response::Response;
use domain::group_outcome::{self, TextForm};
use domain::ids::{GroupOutcomeId, WorkingGroupId};
use domain::{Refusal, paths};
use usecases::groups::{self, queries};

use super::{Seen, Typed, answer};
use crate::drafts::{self, Drafted};
use crate::forms::{Errors, Posted};
use crate::refused::{Refused, read_id};
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

pub(super) fn routes() -> Vec<Route> {
    const NEW_TEXT: &str = "/desk/groups/{id}/texts/new";
    const TEXT: &str = "/desk/groups/{id}/texts/{text}";
    const EDIT_TEXT: &str = "/desk/groups/{id}/texts/{text}/edit";
    const TEXT_STEP: &str = "/desk/groups/{id}/texts/{text}/steps/{step}";
    vec![
        Route::page(NEW_TEXT, Who::LeadsGroup, show_new_text),
        Route::form(NEW_TEXT, Who::LeadsGroup, write_new_text),
        Route::page(TEXT, Who::RunsGroup, show_text),
        Route::page(EDIT_TEXT, Who::LeadsGroup, show_edit_text),
        Route::form(EDIT_TEXT, Who::LeadsGroup, write_text),
        Route::form(TEXT_STEP, Who::RunsGroup, text_step),
    ]
}

async fn show_new_text(
    State(site): State<Site>,
    drafted: Drafted,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let visit = drafted.visit(0);
    let fresh = TextForm {
        language: visit.lang.code().to_owned(),
        ..TextForm::default()
    };
    let typed = Typed {
        // A text may have been made of the draft's own id: what is restored becomes another one.
        id: GroupOutcomeId::new().to_string(),
        version: 0,
        form: drafted.typed().unwrap_or(fresh),
    };
    text_form_page(&site, &visit, read_id(&id)?, &typed, &Errors::none()).await
}

async fn text_form_page(
    site: &Site,
    visit: &Visit,
    id: WorkingGroupId,
    typed: &Typed<TextForm>,
    errors: &Errors,
) -> Result<Response, Refused> {
    visit.actor().must_lead(id)?;
    let title = queries::name(&site.platform, visit.actor(), id).await?;
    Ok(page::form_page(site, visit, (id, title), typed, errors))
}

async fn write_new_text(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(typed): Posted<Typed<TextForm>>,
) -> Result<Response, Refused> {
    let text = typed.id.parse().unwrap_or_else(|_| GroupOutcomeId::new());
    keep_text(&site, &visit, read_id(&id)?, text, &typed).await
}

async fn write_text(
    State(site): State<Site>,
    visit: Visit,
    Path((id, text)): Path<(String, String)>,
    Posted(typed): Posted<Typed<TextForm>>,
) -> Result<Response, Refused> {
    keep_text(&site, &visit, read_id(&id)?, read_id(&text)?, &typed).await
}

async fn keep_text(
    site: &Site,
    visit: &Visit,
    id: WorkingGroupId,
    text: GroupOutcomeId,
    typed: &Typed<TextForm>,
) -> Result<Response, Refused> {
    let (platform, actor) = (&site.platform, visit.actor());
    let result = groups::write_outcome(platform, actor, id, text, typed.version, &typed.form).await;
    let again = async |errors| text_form_page(site, visit, id, typed, &errors).await;
    let path = paths::desk_group_part(id, &format!("texts/{text}"));
    let answer = answer(result, visit, &path, "saved", again).await;
    drafts::saved(site, visit, answer).await
}

async fn show_text(
    State(site): State<Site>,
    visit: Visit,
    Path((id, text)): Path<(String, String)>,
) -> Result<Response, Refused> {
    text_page(
        &site,
        &visit,
        read_id(&id)?,
        read_id(&text)?,
        "",
        &Errors::none(),
    )
    .await
}

async fn text_page(
    site: &Site,
    visit: &Visit,
    id: WorkingGroupId,
    text: GroupOutcomeId,
    reason: &str,
    errors: &Errors,
) -> Result<Response, Refused> {
    let (title, text, _) = queries::one_text(&site.platform, visit.actor(), id, text).await?;
    Ok(page::page(site, visit, (id, title), &text, reason, errors))
}

async fn show_edit_text(
    State(site): State<Site>,
    drafted: Drafted,
    Path((id, text)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (id, text) = (read_id(&id)?, read_id(&text)?);
    let actor = drafted.caller().actor();
    actor.must_lead(id)?;
    let (_, known, form) = queries::one_text(&site.platform, actor, id, text).await?;
    let visit = drafted.visit(known.version);
    let form = drafted.typed().unwrap_or(form);
    let typed = Typed {
        id: text.to_string(),
        version: known.version,
        form,
    };
    text_form_page(&site, &visit, id, &typed, &Errors::none()).await
}

async fn text_step(
    State(site): State<Site>,
    visit: Visit,
    Path((id, text, step)): Path<(String, String, String)>,
    Posted(seen): Posted<Seen>,
) -> Result<Response, Refused> {
    let (id, text) = (read_id(&id)?, read_id(&text)?);
    visit.actor().may_run(id)?;
    let step = group_outcome::Step::from_code(&step).ok_or(Refusal::NotFound)?;
    let (platform, actor) = (&site.platform, visit.actor());
    let result =
        groups::outcome_step(platform, actor, id, text, seen.version, step, &seen.reason).await;
    let again = async |errors| text_page(&site, &visit, id, text, &seen.reason, &errors).await;
    let path = paths::desk_group_part(id, &format!("texts/{text}"));
    let code = format!("group-text-{}", step.code());
    answer(result, &visit, &path, &code, again).await
}
