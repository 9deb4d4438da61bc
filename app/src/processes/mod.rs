//! Processes at the desk: the list, a process with its dialogues and milestones, and the forms that change it.

mod form;
mod list;
mod milestone;
mod page;
mod picture;

use axum::extract::{Path, State};
use axum::response::Response;
use domain::ids::{MilestoneId, ProcessId};
use domain::process::{MilestoneForm, PlanForm, Step};
use domain::{Permission, Refusal, paths};
use usecases::Result;
use usecases::processes::{self, queries, rows};

use crate::forms::{Errors, Posted, sent_on};
use crate::refused::{Refused, read_id};
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

pub(crate) use form::label as field_label;
pub(crate) use page::lineage;
pub(crate) use picture::{Reader, course, state_tag, target_words};

pub(crate) fn routes() -> Vec<Route> {
    let see = Who::May(Permission::SeeDialogues);
    let plan = Who::May(Permission::PlanDialogues);
    const EDIT: &str = "/desk/processes/{id}/edit";
    const STEP: &str = "/desk/processes/{id}/steps/{step}";
    const NEW_MILESTONE: &str = "/desk/processes/{id}/milestones/new";
    const MILESTONE: &str = "/desk/processes/{id}/milestones/{milestone}";
    const REMOVE: &str = "/desk/processes/{id}/milestones/{milestone}/remove";
    vec![
        Route::page(paths::DESK_PROCESSES, see, show_list),
        Route::page(paths::DESK_PROCESS_NEW, plan, show_new),
        Route::form(paths::DESK_PROCESS_NEW, plan, create),
        Route::page("/desk/processes/{id}", see, show),
        Route::page(EDIT, plan, show_edit),
        Route::form(EDIT, plan, edit),
        Route::form(STEP, plan, step),
        Route::page(NEW_MILESTONE, plan, show_new_milestone),
        Route::form(NEW_MILESTONE, plan, add_milestone),
        Route::page(MILESTONE, plan, show_milestone),
        Route::form(MILESTONE, plan, change_milestone),
        Route::form(REMOVE, plan, remove_milestone),
    ]
}

/// The form of a process, and what it was opened with.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Typed {
    /// The id of a process that is being made.
    id: String,
    /// The version that a change was made on.
    version: String,
    title: String,
    summary: String,
    language: String,
    follows: String,
    target: String,
    target_from: String,
    target_until: String,
}

impl Typed {
    fn of(form: PlanForm) -> Self {
        Self {
            title: form.title,
            summary: form.summary,
            language: form.language,
            follows: form.follows,
            target: form.target,
            target_from: form.target_from,
            target_until: form.target_until,
            ..Self::default()
        }
    }

    fn form(&self) -> PlanForm {
        PlanForm {
            title: self.title.clone(),
            summary: self.summary.clone(),
            language: self.language.clone(),
            follows: self.follows.clone(),
            target: self.target.clone(),
            target_from: self.target_from.clone(),
            target_until: self.target_until.clone(),
        }
    }
}

/// The form of a milestone, and the id of one that is being added.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
struct TypedMilestone {
    id: String,
    title: String,
    note: String,
    year: String,
    month: String,
    day: String,
}

impl TypedMilestone {
    fn form(&self) -> MilestoneForm {
        MilestoneForm {
            title: self.title.clone(),
            note: self.note.clone(),
            year: self.year.clone(),
            month: self.month.clone(),
            day: self.day.clone(),
        }
    }
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Seen {
    version: i64,
}

/// Sends on after success; what is wrong is shown by the form, each field by its label.
async fn answer<T, F>(
    result: Result<T>,
    visit: &Visit,
    path: &str,
    code: &str,
    again: F,
) -> Result<Response, Refused>
where
    F: AsyncFnOnce(Errors) -> Result<Response, Refused>,
{
    let lang = visit.lang;
    let named = async |errors: Errors| again(errors.named(|field| field_label(lang, field))).await;
    sent_on(result, lang, path, code, named).await
}

async fn show_list(State(site): State<Site>, visit: Visit) -> Result<Response, Refused> {
    let lines = queries::list(&site.platform, visit.actor()).await?;
    Ok(list::page(&site, &visit, &lines))
}

async fn show_new(State(site): State<Site>, visit: Visit) -> Result<Response, Refused> {
    let typed = Typed {
        id: ProcessId::new().to_string(),
        language: visit.lang.code().to_owned(),
        ..Typed::default()
    };
    new_page(&site, &visit, &typed, &Errors::none()).await
}

async fn new_page(
    site: &Site,
    visit: &Visit,
    typed: &Typed,
    errors: &Errors,
) -> Result<Response, Refused> {
    let others = queries::choices(&site.platform, visit.actor()).await?;
    Ok(form::new(site, visit, typed, &others, errors))
}

async fn create(
    State(site): State<Site>,
    visit: Visit,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    // The id is made with the empty form; one that is not an id gets a fresh one and loses nothing.
    let id = typed.id.parse().unwrap_or_else(|_| ProcessId::new());
    let result = processes::create(&site.platform, visit.actor(), id, &typed.form()).await;
    let again = async |errors| new_page(&site, &visit, &typed, &errors).await;
    let path = paths::desk_process(id);
    answer(result, &visit, &path, "process-created", again).await
}

async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    process_page(&site, &visit, read_id(&id)?, &Errors::none()).await
}

async fn process_page(
    site: &Site,
    visit: &Visit,
    id: ProcessId,
    errors: &Errors,
) -> Result<Response, Refused> {
    let process = queries::one(&site.platform, visit.actor(), id).await?;
    Ok(page::page(site, visit, &process, errors))
}

async fn show_edit(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let (form, version, title) = queries::form(&site.platform, visit.actor(), id).await?;
    let typed = Typed {
        version: version.to_string(),
        ..Typed::of(form)
    };
    edit_page(&site, &visit, (id, title), &typed, &Errors::none()).await
}

async fn edit_page(
    site: &Site,
    visit: &Visit,
    (id, title): (ProcessId, String),
    typed: &Typed,
    errors: &Errors,
) -> Result<Response, Refused> {
    let mut others = queries::choices(&site.platform, visit.actor()).await?;
    others.retain(|(other, _)| *other != id);
    Ok(form::edit(site, visit, (id, title), typed, &others, errors))
}

async fn edit(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    // A version that cannot be read is none that was ever shown.
    let version = typed.version.parse().unwrap_or(0);
    let result = processes::edit(&site.platform, visit.actor(), id, version, &typed.form()).await;
    let again = async |errors| {
        let (_, _, title) = queries::form(&site.platform, visit.actor(), id).await?;
        edit_page(&site, &visit, (id, title), &typed, &errors).await
    };
    answer(result, &visit, &paths::desk_process(id), "saved", again).await
}

async fn step(
    State(site): State<Site>,
    visit: Visit,
    Path((id, step)): Path<(String, String)>,
    Posted(seen): Posted<Seen>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let step = Step::from_code(&step).ok_or(Refusal::NotFound)?;
    let result = processes::step(&site.platform, visit.actor(), id, seen.version, step).await;
    let code = format!("process-{}", step.code());
    let again = async |errors| process_page(&site, &visit, id, &errors).await;
    answer(result, &visit, &paths::desk_process(id), &code, again).await
}

async fn show_new_milestone(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let process = queries::one(&site.platform, visit.actor(), read_id(&id)?).await?;
    let typed = TypedMilestone {
        id: MilestoneId::new().to_string(),
        ..TypedMilestone::default()
    };
    let errors = Errors::none();
    Ok(milestone::page(
        &site, &visit, &process, None, &typed, &errors,
    ))
}

async fn add_milestone(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(typed): Posted<TypedMilestone>,
) -> Result<Response, Refused> {
    let process = read_id(&id)?;
    let id = typed.id.parse().unwrap_or_else(|_| MilestoneId::new());
    let actor = visit.actor();
    let result = processes::add_milestone(&site.platform, actor, process, id, &typed.form()).await;
    let again = async |errors| {
        let process = queries::one(&site.platform, visit.actor(), process).await?;
        Ok(milestone::page(
            &site, &visit, &process, None, &typed, &errors,
        ))
    };
    let path = paths::desk_process(process);
    answer(result, &visit, &path, "saved", again).await
}

async fn show_milestone(
    State(site): State<Site>,
    visit: Visit,
    Path((id, milestone)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let process = queries::one(&site.platform, visit.actor(), read_id(&id)?).await?;
    let id: MilestoneId = read_id(&milestone)?;
    let found = process.milestones.iter().find(|(of, _)| *of == id);
    let (_, known) = found.ok_or(Refusal::NotFound)?;
    let form = rows::milestone_form(known);
    let typed = TypedMilestone {
        id: id.to_string(),
        title: form.title,
        note: form.note,
        year: form.year,
        month: form.month,
        day: form.day,
    };
    let errors = Errors::none();
    Ok(milestone::page(
        &site,
        &visit,
        &process,
        Some(id),
        &typed,
        &errors,
    ))
}

async fn change_milestone(
    State(site): State<Site>,
    visit: Visit,
    Path((id, milestone)): Path<(String, String)>,
    Posted(typed): Posted<TypedMilestone>,
) -> Result<Response, Refused> {
    let (process, id) = (read_id(&id)?, read_id(&milestone)?);
    let actor = visit.actor();
    let result =
        processes::change_milestone(&site.platform, actor, process, id, &typed.form()).await;
    let again = async |errors| {
        let process = queries::one(&site.platform, visit.actor(), process).await?;
        Ok(milestone::page(
            &site,
            &visit,
            &process,
            Some(id),
            &typed,
            &errors,
        ))
    };
    let path = paths::desk_process(process);
    answer(result, &visit, &path, "saved", again).await
}

async fn remove_milestone(
    State(site): State<Site>,
    visit: Visit,
    Path((id, milestone)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (process, id) = (read_id(&id)?, read_id(&milestone)?);
    let result = processes::remove_milestone(&site.platform, visit.actor(), process, id).await;
    let again = async |errors| process_page(&site, &visit, process, &errors).await;
    let path = paths::desk_process(process);
    answer(result, &visit, &path, "removed", again).await
}
