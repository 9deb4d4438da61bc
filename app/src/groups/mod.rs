//! Groups at the desk: the list, a group with its members, meetings and texts, and the forms that change it.
//! The secretariat sees all of them, a lead their own.

mod form;
mod list;
mod member;
mod page;
mod texts;

use axum::extract::{Path, State};
use axum::response::Response;
use domain::document::Shelf;
use domain::group::{MemberForm, PlanForm, Step};
use domain::ids::{GroupMemberId, WorkingGroupId};
use domain::{Permission, Refusal, paths};
use usecases::Result;
use usecases::documents::queries as documents;
use usecases::groups::{self, queries};
use usecases::processes;

use crate::forms::{Errors, Posted, sent_on};
use crate::refused::{Refused, read_id};
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

pub(crate) use form::label as field_label;
pub(crate) use page::{leads_words, state_tag, text_row};

pub(crate) fn routes() -> Vec<Route> {
    let desk = Who::May(Permission::SeeDesk);
    let make = Who::May(Permission::RunGroups);
    const EDIT: &str = "/desk/groups/{id}/edit";
    const STEP: &str = "/desk/groups/{id}/steps/{step}";
    const NEW_MEMBER: &str = "/desk/groups/{id}/members/new";
    const MEMBER: &str = "/desk/groups/{id}/members/{member}";
    const REMOVE: &str = "/desk/groups/{id}/members/{member}/remove";
    let mut routes = vec![
        Route::page(paths::DESK_GROUPS, desk, show_list),
        Route::page(paths::DESK_GROUP_NEW, make, show_new),
        Route::form(paths::DESK_GROUP_NEW, make, create),
        Route::page("/desk/groups/{id}", Who::RunsGroup, show),
        Route::page(EDIT, Who::RunsGroup, show_edit),
        Route::form(EDIT, Who::RunsGroup, edit),
        Route::form(STEP, make, step),
        Route::page(NEW_MEMBER, Who::RunsGroup, show_new_member),
        Route::form(NEW_MEMBER, Who::RunsGroup, add_member),
        Route::page(MEMBER, Who::RunsGroup, show_member),
        Route::form(MEMBER, Who::RunsGroup, change_member),
        Route::form(REMOVE, Who::RunsGroup, remove_member),
    ];
    routes.extend(texts::routes());
    routes
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

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Seen {
    version: i64,
    /// Why a text is sent back.
    reason: String,
}

/// Sends on after success; what is wrong is shown by the form, each field by its label.
async fn answer<T>(
    result: Result<T>,
    visit: &Visit,
    path: &str,
    code: &str,
    again: impl AsyncFnOnce(Errors) -> Result<Response, Refused>,
) -> Result<Response, Refused> {
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
        id: WorkingGroupId::new().to_string(),
        version: 0,
        form: PlanForm {
            language: visit.lang.code().to_owned(),
            ..PlanForm::default()
        },
    };
    new_page(&site, &visit, &typed, &Errors::none()).await
}

async fn new_page(
    site: &Site,
    visit: &Visit,
    typed: &Typed<PlanForm>,
    errors: &Errors,
) -> Result<Response, Refused> {
    let processes = processes::queries::choices(&site.platform, visit.actor()).await?;
    Ok(form::new(site, visit, typed, &processes, errors))
}

async fn create(
    State(site): State<Site>,
    visit: Visit,
    Posted(typed): Posted<Typed<PlanForm>>,
) -> Result<Response, Refused> {
    // The id is made with the empty form; one that is not an id gets a fresh one and loses nothing.
    let id = typed.id.parse().unwrap_or_else(|_| WorkingGroupId::new());
    let result = groups::create(&site.platform, visit.actor(), id, &typed.form).await;
    let again = async |errors| new_page(&site, &visit, &typed, &errors).await;
    answer(
        result,
        &visit,
        &paths::desk_group(id),
        "group-created",
        again,
    )
    .await
}

async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    group_page(&site, &visit, read_id(&id)?, &Errors::none()).await
}

async fn group_page(
    site: &Site,
    visit: &Visit,
    id: WorkingGroupId,
    errors: &Errors,
) -> Result<Response, Refused> {
    let group = queries::one(&site.platform, visit.actor(), id).await?;
    let papers = documents::desk(&site.platform, visit.actor(), Shelf::Group(id)).await?;
    Ok(page::page(site, visit, &group, &papers, errors))
}

async fn show_edit(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let (form, version, _) = queries::form(&site.platform, visit.actor(), id).await?;
    let typed = Typed {
        id: String::new(),
        version,
        form,
    };
    edit_page(&site, &visit, id, &typed, &Errors::none()).await
}

async fn edit_page(
    site: &Site,
    visit: &Visit,
    id: WorkingGroupId,
    typed: &Typed<PlanForm>,
    errors: &Errors,
) -> Result<Response, Refused> {
    let title = queries::name(&site.platform, visit.actor(), id).await?;
    let processes = if visit.actor().can(Permission::SeeDialogues) {
        processes::queries::choices(&site.platform, visit.actor()).await?
    } else {
        let known = processes::queries::public_list(&site.platform).await?;
        known
            .into_iter()
            .map(|line| (line.id, line.title))
            .collect()
    };
    Ok(form::edit(
        site,
        visit,
        (id, title),
        typed,
        &processes,
        errors,
    ))
}

async fn edit(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(typed): Posted<Typed<PlanForm>>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let result = groups::edit(
        &site.platform,
        visit.actor(),
        id,
        typed.version,
        &typed.form,
    )
    .await;
    let again = async |errors| edit_page(&site, &visit, id, &typed, &errors).await;
    answer(result, &visit, &paths::desk_group(id), "saved", again).await
}

async fn step(
    State(site): State<Site>,
    visit: Visit,
    Path((id, step)): Path<(String, String)>,
    Posted(seen): Posted<Seen>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let step = Step::from_code(&step).ok_or(Refusal::NotFound)?;
    let result = groups::step(&site.platform, visit.actor(), id, seen.version, step).await;
    let again = async |errors| group_page(&site, &visit, id, &errors).await;
    let code = format!("group-{}", step.code());
    answer(result, &visit, &paths::desk_group(id), &code, again).await
}

async fn show_new_member(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let typed = Typed {
        id: GroupMemberId::new().to_string(),
        version: 0,
        form: MemberForm {
            capacity: "member".to_owned(),
            since: site.platform.now().date_naive().to_string(),
            ..MemberForm::default()
        },
    };
    new_member_page(&site, &visit, read_id(&id)?, &typed, &Errors::none()).await
}

async fn new_member_page(
    site: &Site,
    visit: &Visit,
    id: WorkingGroupId,
    typed: &Typed<MemberForm>,
    errors: &Errors,
) -> Result<Response, Refused> {
    let title = queries::name(&site.platform, visit.actor(), id).await?;
    Ok(member::new(site, visit, (id, title), typed, errors))
}

async fn add_member(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(typed): Posted<Typed<MemberForm>>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let member = typed.id.parse().unwrap_or_else(|_| GroupMemberId::new());
    let result = groups::add_member(&site.platform, visit.actor(), id, member, &typed.form).await;
    let again = async |errors| new_member_page(&site, &visit, id, &typed, &errors).await;
    answer(result, &visit, &paths::desk_group(id), "saved", again).await
}

async fn show_member(
    State(site): State<Site>,
    visit: Visit,
    Path((id, member)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (id, member) = (read_id(&id)?, read_id(&member)?);
    let (form, ..) = queries::member_form(&site.platform, visit.actor(), id, member).await?;
    member_page(&site, &visit, id, member, form, &Errors::none()).await
}

async fn member_page(
    site: &Site,
    visit: &Visit,
    id: WorkingGroupId,
    member: GroupMemberId,
    form: MemberForm,
    errors: &Errors,
) -> Result<Response, Refused> {
    let (_, name, title) = queries::member_form(&site.platform, visit.actor(), id, member).await?;
    let typed = Typed {
        id: member.to_string(),
        version: 0,
        form,
    };
    Ok(member::change(
        site,
        visit,
        (id, title),
        name,
        &typed,
        errors,
    ))
}

async fn change_member(
    State(site): State<Site>,
    visit: Visit,
    Path((id, member)): Path<(String, String)>,
    Posted(typed): Posted<Typed<MemberForm>>,
) -> Result<Response, Refused> {
    let (id, member) = (read_id(&id)?, read_id(&member)?);
    let result =
        groups::change_member(&site.platform, visit.actor(), id, member, &typed.form).await;
    let again =
        async |errors| member_page(&site, &visit, id, member, typed.form.clone(), &errors).await;
    answer(result, &visit, &paths::desk_group(id), "saved", again).await
}

async fn remove_member(
    State(site): State<Site>,
    visit: Visit,
    Path((id, member)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (id, member) = (read_id(&id)?, read_id(&member)?);
    let result = groups::remove_member(&site.platform, visit.actor(), id, member).await;
    let again = async |errors| group_page(&site, &visit, id, &errors).await;
    answer(result, &visit, &paths::desk_group(id), "removed", again).await
}
