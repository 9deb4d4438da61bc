//! Dialogues at the desk: the list, a dialogue's overview, its plan and the steps of its life.

mod cancel;
pub(crate) mod change;
mod conflict;
mod home;
mod list;
mod overview;
mod plan;
mod reconvene;
mod sheet;
mod steps;
pub mod tabs;
mod tie;
mod values;
pub mod when;
mod year;
pub(crate) mod zones;

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::access::Reach;
use domain::ids::DialogueId;
use domain::{List, Permission, Refusal, paths};
use usecases::dialogues::{self, Edited, Like, Seen, Tell, queries};
use usecases::forums::{self, Draft};
use usecases::{Error, Result, groups, processes};

use crate::drafts::{self, Drafted};
use crate::forms::{Errors, Pairs, Posted, shown_by_the_form};
use crate::page;
use crate::refused::{Refused, read_id};
use crate::routes::{Route, Site, Who};
use crate::saved_lists::{self, Shelf};
use crate::sheets;
use crate::visit::Visit;

use change::Decided;
use plan::Typed;
pub use plan::label as field_label;
pub(crate) use tie::rule_words;

pub(crate) fn routes() -> Vec<Route> {
    let see = Who::OnDialogue(Permission::SeeDialogues);
    let plan = Who::OnDialogue(Permission::PlanDialogues);
    vec![
        Route::page(paths::DESK, Who::May(Permission::SeeDesk), show_home),
        Route::page(paths::DESK_DIALOGUES, see, show_list),
        Route::form(paths::DESK_DIALOGUES, see, save_list),
        Route::page(paths::DESK_DIALOGUES_CSV, see, export),
        Route::page(paths::DESK_DIALOGUES_XLSX, see, export),
        Route::page(
            paths::DESK_YEAR,
            Who::May(Permission::SeeDialogues),
            year::show,
        ),
        Route::page(paths::DESK_DIALOGUE_NEW, plan, show_new),
        Route::form(paths::DESK_DIALOGUE_NEW, plan, create),
        Route::page("/desk/dialogues/{id}", see, show),
        Route::page("/desk/dialogues/{id}/edit", plan, show_edit),
        Route::form("/desk/dialogues/{id}/edit", plan, edit),
        // The letters of every page that shows what a change means, whichever form asked for it.
        Route::page("/desk/dialogues/{id}/mail", plan, crate::letters::open),
        Route::page("/desk/dialogues/{id}/tie", plan, tie::show),
        Route::form("/desk/dialogues/{id}/tie", plan, tie::save),
        Route::page("/desk/dialogues/{id}/convene", see, back_to_overview),
        Route::form("/desk/dialogues/{id}/convene", plan, convene),
        Route::page("/desk/dialogues/{id}/hold", see, back_to_overview),
        Route::form("/desk/dialogues/{id}/hold", plan, hold),
        Route::page("/desk/dialogues/{id}/reconvene", plan, show_reconvene),
        Route::form("/desk/dialogues/{id}/reconvene", plan, reconvene),
        Route::page("/desk/dialogues/{id}/archive", see, back_to_overview),
        Route::form("/desk/dialogues/{id}/archive", plan, archive),
        Route::form("/desk/dialogues/{id}/restore", plan, restore),
        Route::page("/desk/dialogues/{id}/cancel", plan, show_cancel),
        Route::form("/desk/dialogues/{id}/cancel", plan, cancel),
    ]
}

async fn show_home(State(site): State<Site>, visit: Visit) -> Result<Response, Refused> {
    let home = queries::home(&site.platform, visit.actor()).await?;
    let mails = if visit.actor().can(Permission::SeeDialogues) {
        usecases::inbound::queries::waiting(&site.platform).await?
    } else {
        0
    };
    Ok(home::page(&site, &visit, &home, mails))
}

async fn show_list(
    State(site): State<Site>,
    visit: Visit,
    Query(asked): Query<list::Asked>,
) -> Result<Response, Refused> {
    let shelf = Shelf::load(&site.platform, visit.actor(), List::Dialogues).await?;
    list_page(&site, &visit, &asked, &shelf).await
}

async fn export(
    State(site): State<Site>,
    visit: Visit,
    Query(asked): Query<list::Asked>,
    form: sheets::Form,
) -> Result<Response, Refused> {
    let lines = queries::whole_list(&site.platform, visit.actor(), &asked.filter()).await?;
    sheets::file(sheet::sheet(visit.lang, &lines), "dialogues", form).await
}

/// Saves the selection that the address asks for, or takes a saved one away.
async fn save_list(
    State(site): State<Site>,
    visit: Visit,
    Query(asked): Query<list::Asked>,
    Posted(typed): Posted<saved_lists::Typed>,
) -> Result<Response, Refused> {
    let about = (visit.lang, List::Dialogues);
    // The years that there are belong to the selection.
    let found = queries::list(&site.platform, visit.actor(), &asked.filter()).await?;
    let filters = asked.filters(visit.lang, &found.years);
    let again = async |shelf: Shelf| list_page(&site, &visit, &asked, &shelf).await;
    saved_lists::act(&site.platform, visit.actor(), about, &filters, typed, again).await
}

async fn list_page(
    site: &Site,
    visit: &Visit,
    asked: &list::Asked,
    shelf: &Shelf,
) -> Result<Response, Refused> {
    let found = queries::list(&site.platform, visit.actor(), &asked.filter()).await?;
    Ok(list::page(site, visit, asked, found, shelf))
}

/// What a link to the empty form may choose already.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Within {
    /// The process that the dialogue will belong to.
    process: String,
    /// The group whose meeting it will be.
    group: String,
    /// The dialogue that it takes after.
    like: String,
}

async fn show_new(
    State(site): State<Site>,
    drafted: Drafted,
    Query(within): Query<Within>,
) -> Result<Response, Refused> {
    let visit = drafted.visit("");
    let typed = if let Some(fields) = drafted.restored() {
        // A dialogue may have been made of the draft's own id: what is restored becomes another one.
        let id = DialogueId::new().to_string();
        Typed {
            id,
            ..Typed::read(fields)
        }
    } else if within.like.is_empty() {
        let mut typed = Typed::fresh(visit.lang);
        typed.form.process = within.process;
        // Whoever plans for one group alone has nothing to choose.
        let group = match visit.actor().reach(Permission::PlanDialogues) {
            Reach::OfGroups(groups) if within.group.is_empty() && groups.len() == 1 => {
                groups[0].to_string()
            }
            Reach::All | Reach::OfGroups(_) => within.group,
        };
        if !group.is_empty() {
            typed.form.group = group;
            typed.form.format = domain::Format::WorkingGroupMeeting.to_string();
        }
        typed
    } else {
        let like = read_id(&within.like)?;
        let overview = queries::overview(&site.platform, visit.actor(), like).await?;
        Typed::like(&overview.head, &overview.plan)
    };
    new_page(&site, &visit, &typed, &Errors::none()).await
}

/// What a dialogue can belong to; what it belongs to already can be chosen again.
async fn parents(site: &Site, visit: &Visit, typed: &Typed) -> Result<plan::Parents> {
    let (platform, actor) = (&site.platform, visit.actor());
    let also = typed.form.group.parse().ok();
    Ok(plan::Parents {
        processes: processes::queries::choices(platform, actor).await?,
        groups: groups::queries::choices(platform, actor, also).await?,
        must_be_of_a_group: !actor.can(Permission::PlanDialogues),
    })
}

async fn new_page(
    site: &Site,
    visit: &Visit,
    typed: &Typed,
    errors: &Errors,
) -> Result<Response, Refused> {
    let known = parents(site, visit, typed).await?;
    Ok(plan::new_page(site, visit, typed, &known, errors, None))
}

/// The notices about what was typed so far, when the button asked for them.
async fn looked(
    site: &Site,
    visit: &Visit,
    id: Option<DialogueId>,
    typed: &Typed,
    pairs: &Pairs,
) -> Result<Option<leptos::prelude::AnyView>> {
    if !pairs.iter().any(|(name, _)| name == plan::LOOK) {
        return Ok(None);
    }
    let draft = Draft::from(&typed.form);
    let found = forums::beside(&site.platform, visit.actor(), id, &draft).await?;
    Ok(Some(crate::forums::beside::looked(visit, &found)))
}

async fn create(
    State(site): State<Site>,
    visit: Visit,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let typed = Typed::read(&pairs);
    if let Some(notice) = looked(&site, &visit, None, &typed, &pairs).await? {
        let (known, errors) = (parents(&site, &visit, &typed).await?, Errors::none());
        let notice = Some(notice);
        return Ok(plan::new_page(
            &site, &visit, &typed, &known, &errors, notice,
        ));
    }
    // The id is made with the empty form; one that is not an id gets a fresh one and loses nothing.
    let id = typed.id.parse().unwrap_or_else(|_| DialogueId::new());
    // What is taken after was made by us; an id that is none takes over nothing.
    let takes = |what: &str| typed.take.iter().any(|one| one == what);
    let like = typed.like.parse().ok().map(|dialogue| Like {
        dialogue,
        quotas: takes("quotas"),
        standings: takes("standings"),
        programme: takes("programme"),
        partners: takes("partners"),
    });
    let made = dialogues::create_like(&site.platform, visit.actor(), id, &typed.form, like).await;
    let answer = match made {
        Ok(id) => Ok(page::done(&paths::desk_dialogue(id), "dialogue-created")),
        Err(Error::Refused(refusal)) if shown_by_the_form(&refusal) => {
            let errors = plan_errors(&visit, &refusal);
            new_page(&site, &visit, &typed, &errors).await
        }
        Err(error) => Err(error.into()),
    };
    drafts::saved(&site, &visit, answer).await
}

async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    overview_page(&site, &visit, id, &Errors::none()).await
}

async fn show_edit(
    State(site): State<Site>,
    drafted: Drafted,
    Path(id): Path<String>,
    Query(time): Query<plan::Time>,
) -> Result<Response, Refused> {
    let actor = drafted.caller().actor();
    let overview = queries::overview(&site.platform, actor, read_id(&id)?).await?;
    let visit = drafted.visit(overview.head.version);
    let mut typed = Typed::of(&overview.head, &overview.plan);
    time.write_into(&mut typed.form);
    // With the version that it was begun on: saved, it meets what was changed since field by field.
    if let Some(fields) = drafted.restored() {
        typed = Typed::read(fields);
    }
    let notice = crate::forums::beside::notices(&visit, &overview.beside);
    let (known, errors) = (parents(&site, &visit, &typed).await?, Errors::none());
    let head = &overview.head;
    Ok(plan::edit_page(
        &site,
        &visit,
        head,
        &typed,
        &known,
        &errors,
        Some(notice),
    ))
}

async fn edit_page(
    site: &Site,
    visit: &Visit,
    head: &queries::DialogueHead,
    typed: &Typed,
    errors: &Errors,
) -> Result<Response> {
    let known = parents(site, visit, typed).await?;
    Ok(plan::edit_page(
        site, visit, head, typed, &known, errors, None,
    ))
}

async fn edit(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let typed = Typed::read(&pairs);
    if let Some(notice) = looked(&site, &visit, Some(id), &typed, &pairs).await? {
        let head = queries::head(&site.platform, visit.actor(), id).await?;
        let (known, errors) = (parents(&site, &visit, &typed).await?, Errors::none());
        let notice = Some(notice);
        return Ok(plan::edit_page(
            &site, &visit, &head, &typed, &known, &errors, notice,
        ));
    }
    // A version that cannot be read is none that was ever shown.
    let version = typed.version.parse().unwrap_or(0);
    match save(&site, &visit, id, version, &typed, &pairs).await {
        Ok(response) => drafts::saved(&site, &visit, Ok(response)).await,
        Err(Error::Refused(Refusal::ChangedMeanwhile)) => {
            Ok(changed_meanwhile(&site, &visit, id, version, typed).await?)
        }
        Err(Error::Refused(refusal)) if shown_by_the_form(&refusal) => {
            let head = queries::head(&site.platform, visit.actor(), id).await?;
            let errors = plan_errors(&visit, &refusal);
            Ok(edit_page(&site, &visit, &head, &typed, &errors).await?)
        }
        Err(error) => Err(error.into()),
    }
}

/// The form once more, with what a colleague changed beside what was typed; saved again, it is saved on that.
async fn changed_meanwhile(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    version: i64,
    mut typed: Typed,
) -> Result<Response> {
    let (platform, actor) = (&site.platform, visit.actor());
    let since = queries::changes_since(platform, actor, id, version).await?;
    let met = conflict::meet(&mut typed.form, &since);
    typed.version = since.version.to_string();
    let head = queries::head(platform, actor, id).await?;
    let known = parents(site, visit, &typed).await?;
    let errors = plan_errors(visit, &Refusal::ChangedMeanwhile);
    let notice = conflict::notice(visit.lang, &since, &met);
    Ok(plan::edit_page(
        site, visit, &head, &typed, &known, &errors, notice,
    ))
}

/// Saves the plan, or shows first what that means for those who are invited.
async fn save(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    version: i64,
    typed: &Typed,
    pairs: &Pairs,
) -> Result<Response> {
    let (platform, actor) = (&site.platform, visit.actor());
    let tell = match Decided::read(pairs) {
        Decided::Back => {
            let head = queries::head(platform, actor, id).await?;
            return edit_page(site, visit, &head, typed, &Errors::none()).await;
        }
        Decided::NotYet => {
            let found = dialogues::consequences(platform, actor, id, version, &typed.form).await?;
            if change::is_worth_a_look(&found) {
                let head = queries::head(platform, actor, id).await?;
                let part = ("edit", locale::t!(visit.lang, "dialogue-edit"));
                return Ok(change::page(site, visit, &head, part, pairs, &found));
            }
            Tell::Everybody
        }
        Decided::Save(tell) => tell,
    };
    let told = Decided::read(pairs) == Decided::Save(Tell::Everybody);
    let shown = change::seen(pairs);
    let seen = Seen::These(&shown);
    let edited =
        dialogues::edit_seen(platform, actor, id, version, &typed.form, tell, seen).await?;
    let code = match edited {
        Edited::Nothing => "dialogue-unchanged",
        Edited::InWords | Edited::Materially if told => "dialogue-told",
        Edited::Quietly | Edited::InWords | Edited::Materially => "saved",
    };
    Ok(page::done(&paths::desk_dialogue(id), code))
}

async fn convene(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let result = dialogues::convene(&site.platform, visit.actor(), id).await;
    after_step(&site, &visit, id, result, "dialogue-convened").await
}

async fn hold(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let result = dialogues::hold(&site.platform, visit.actor(), id).await;
    after_step(&site, &visit, id, result, "dialogue-held").await
}

async fn show_reconvene(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let overview = queries::overview(&site.platform, visit.actor(), read_id(&id)?).await?;
    Ok(reconvene::page(&site, &visit, &overview, &Errors::none()))
}

async fn reconvene(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    match dialogues::reconvene(&site.platform, visit.actor(), id).await {
        Ok(()) => Ok(page::done(&paths::desk_dialogue(id), "dialogue-reconvened")),
        Err(Error::Refused(refusal)) if shown_by_the_form(&refusal) => {
            let overview = queries::overview(&site.platform, visit.actor(), id).await?;
            let errors = Errors::of(visit.lang, &refusal);
            Ok(reconvene::page(&site, &visit, &overview, &errors))
        }
        Err(error) => Err(error.into()),
    }
}

async fn archive(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let result = dialogues::archive(&site.platform, visit.actor(), id).await;
    after_step(&site, &visit, id, result, "dialogue-archived").await
}

async fn restore(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    dialogues::restore(&site.platform, visit.actor(), id).await?;
    Ok(page::done(&paths::desk_dialogue(id), "dialogue-restored"))
}

async fn show_cancel(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let overview = queries::overview(&site.platform, visit.actor(), read_id(&id)?).await?;
    Ok(cancel::page(
        &site,
        &visit,
        &overview,
        &cancel::Reason::default(),
        &Errors::none(),
    ))
}

async fn cancel(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(typed): Posted<cancel::Reason>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let result = match typed.confirmed(visit.lang) {
        Ok(()) => dialogues::cancel(&site.platform, visit.actor(), id, &typed.reason).await,
        Err(refusal) => Err(refusal.into()),
    };
    match result {
        Ok(()) => Ok(page::done(&paths::desk_dialogue(id), "dialogue-cancelled")),
        Err(Error::Refused(refusal)) if shown_by_the_form(&refusal) => {
            let overview = queries::overview(&site.platform, visit.actor(), id).await?;
            let errors =
                Errors::of(visit.lang, &refusal).named(|field| cancel::label(visit.lang, field));
            Ok(cancel::page(&site, &visit, &overview, &typed, &errors))
        }
        Err(error) => Err(error.into()),
    }
}

/// A refused step is shown at its own address; opened again, that address leads to the overview.
async fn back_to_overview(Path(id): Path<String>) -> Result<Response, Refused> {
    Ok(Redirect::to(&paths::desk_dialogue(read_id(&id)?)).into_response())
}

/// Back to the overview after a step, or the overview with the reason why it was not taken.
async fn after_step(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    result: Result<()>,
    code: &str,
) -> Result<Response, Refused> {
    match result {
        Ok(()) => Ok(page::done(&paths::desk_dialogue(id), code)),
        Err(Error::Refused(refusal)) if shown_by_the_form(&refusal) => {
            overview_page(site, visit, id, &Errors::of(visit.lang, &refusal)).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn overview_page(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    errors: &Errors,
) -> Result<Response, Refused> {
    let overview = queries::overview(&site.platform, visit.actor(), id).await?;
    Ok(overview::page(site, visit, &overview, errors))
}

fn plan_errors(visit: &Visit, refusal: &Refusal) -> Errors {
    Errors::of(visit.lang, refusal).named(|field| plan::label(visit.lang, field))
}
