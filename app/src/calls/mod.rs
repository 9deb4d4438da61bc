//! Calls for contributions at a dialogue's desk: the list, a call with its questions, and the forms that change it.

mod form;
mod list;
mod page;
mod question;
pub(crate) mod words;

use axum::extract::{Path, State};
use axum::response::Response;
use domain::call::CallForm;
use domain::ids::{CallId, DialogueId};
use domain::{Permission, paths};
use usecases::calls::{self, queries};

use crate::forms::{Errors, Pairs, Posted, sent_on};
use crate::refused::{Refused, read_id};
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

pub(crate) use form::label as field_label;
pub(crate) use words::moment_view;

pub(crate) fn routes() -> Vec<Route> {
    let see = Who::OnDialogue(Permission::SeeInputs);
    let plan = Who::OnDialogue(Permission::PlanDialogues);
    const NEW: &str = "/desk/dialogues/{id}/calls/new";
    const EDIT: &str = "/desk/dialogues/{id}/calls/{call}/edit";
    const NEW_QUESTION: &str = "/desk/dialogues/{id}/calls/{call}/questions/new";
    const QUESTION: &str = "/desk/dialogues/{id}/calls/{call}/questions/{question}";
    const REMOVE: &str = "/desk/dialogues/{id}/calls/{call}/questions/{question}/remove";
    vec![
        Route::page("/desk/dialogues/{id}/calls", see, list::show),
        Route::page(NEW, plan, show_new),
        Route::form(NEW, plan, create),
        Route::page("/desk/dialogues/{id}/calls/{call}", see, page::show),
        Route::page(EDIT, plan, show_edit),
        Route::form(EDIT, plan, edit),
        Route::form("/desk/dialogues/{id}/calls/{call}/publish", plan, publish),
        Route::form(
            "/desk/dialogues/{id}/calls/{call}/take-back",
            plan,
            take_back,
        ),
        Route::page(NEW_QUESTION, plan, question::show_new),
        Route::form(NEW_QUESTION, plan, question::add),
        Route::page(QUESTION, plan, question::show),
        Route::form(QUESTION, plan, question::change),
        Route::form(REMOVE, plan, question::remove),
    ]
}

/// The id of what is being made, or the version that a change was made on, beside the fields of a form.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Typed<F> {
    id: String,
    version: i64,
    #[serde(flatten)]
    form: F,
}

/// What a browser posted of a call: kinds and languages are several controls of one name.
fn typed(pairs: &[(String, String)]) -> Typed<CallForm> {
    let mut typed: Typed<CallForm> = Typed::default();
    for (name, value) in pairs {
        let form = &mut typed.form;
        let field = match name.as_str() {
            "id" => &mut typed.id,
            "version" => {
                // A version that cannot be read is none that was ever shown.
                typed.version = value.parse().unwrap_or(-1);
                continue;
            }
            "kinds" => {
                form.kinds.push(value.clone());
                continue;
            }
            "languages" => {
                form.languages.push(value.clone());
                continue;
            }
            "title" => &mut form.title,
            "introduction" => &mut form.introduction,
            "language" => &mut form.language,
            "opens_on" => &mut form.opens_on,
            "opens_time" => &mut form.opens_time,
            "closes_on" => &mut form.closes_on,
            "closes_time" => &mut form.closes_time,
            "grace_hours" => &mut form.grace_hours,
            "files_max" => &mut form.files_max,
            "eligible" => &mut form.eligible,
            "review" => &mut form.review,
            _ => continue,
        };
        field.clone_from(value);
    }
    typed
}

/// The calls of a dialogue at the desk.
pub(crate) fn here(id: DialogueId) -> String {
    paths::desk_dialogue_part(id, "calls")
}

/// Reads the ids of a dialogue and its call.
fn ids((id, call): &(String, String)) -> Result<(DialogueId, CallId), Refused> {
    Ok((read_id(id)?, read_id(call)?))
}

async fn show_new(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let typed = Typed {
        id: CallId::new().to_string(),
        version: 0,
        form: form::fresh(visit.lang),
    };
    new_page(&site, &visit, read_id(&id)?, &typed, &Errors::none()).await
}

async fn new_page(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    typed: &Typed<CallForm>,
    errors: &Errors,
) -> Result<Response, Refused> {
    let (head, zone) = queries::clock(&site.platform, visit.actor(), id).await?;
    Ok(form::page(site, visit, &head, None, zone, typed, errors))
}

async fn create(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let typed = typed(&pairs);
    let call = typed.id.parse().unwrap_or_else(|_| CallId::new());
    let result = calls::create(&site.platform, visit.actor(), id, call, &typed.form).await;
    let again = async |errors: Errors| new_page(&site, &visit, id, &typed, &errors).await;
    sent_on(
        result,
        visit.lang,
        &paths::desk_call(id, call),
        "call-made",
        again,
    )
    .await
}

async fn show_edit(
    State(site): State<Site>,
    visit: Visit,
    Path(path): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (id, call) = ids(&path)?;
    let (head, whole) = queries::one(&site.platform, visit.actor(), id, call).await?;
    let typed = Typed {
        id: call.to_string(),
        version: whole.version,
        form: whole.form.clone(),
    };
    let errors = Errors::none();
    Ok(form::page(
        &site,
        &visit,
        &head,
        Some(&whole),
        whole.zone,
        &typed,
        &errors,
    ))
}

async fn edit(
    State(site): State<Site>,
    visit: Visit,
    Path(path): Path<(String, String)>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let (id, call) = ids(&path)?;
    let typed = typed(&pairs);
    let (platform, actor) = (&site.platform, visit.actor());
    let result = calls::change(platform, actor, id, call, typed.version, &typed.form).await;
    let again = async |errors: Errors| {
        let (head, whole) = queries::one(platform, actor, id, call).await?;
        // Sent again, it is saved on what is there now.
        let typed = Typed {
            version: whole.version,
            ..typed
        };
        Ok(form::page(
            &site,
            &visit,
            &head,
            Some(&whole),
            whole.zone,
            &typed,
            &errors,
        ))
    };
    sent_on(
        result,
        visit.lang,
        &paths::desk_call(id, call),
        "saved",
        again,
    )
    .await
}

async fn publish(
    State(site): State<Site>,
    visit: Visit,
    Path(path): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (id, call) = ids(&path)?;
    let result = calls::publish(&site.platform, visit.actor(), id, call).await;
    stepped(&site, &visit, (id, call), result, "call-published").await
}

async fn take_back(
    State(site): State<Site>,
    visit: Visit,
    Path(path): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (id, call) = ids(&path)?;
    let result = calls::take_back(&site.platform, visit.actor(), id, call).await;
    stepped(&site, &visit, (id, call), result, "call-taken-back").await
}

/// Back to the call after a step; a refusal is told there.
async fn stepped(
    site: &Site,
    visit: &Visit,
    (id, call): (DialogueId, CallId),
    result: usecases::Result<()>,
    code: &str,
) -> Result<Response, Refused> {
    let again = async |errors: Errors| {
        let (head, whole) = queries::one(&site.platform, visit.actor(), id, call).await?;
        Ok(page::page(site, visit, &head, &whole, &errors))
    };
    sent_on(result, visit.lang, &paths::desk_call(id, call), code, again).await
}
