//! Summary reports at the desk: the report with its points and recommendations, the forms that change it,
//! the preview, and the steps of its life, each on a page that says what it means; what points are drawn from, rounds
//! of comments, names, versions and corrigenda.

pub(crate) mod corrigenda;
mod draw;
mod forms;
mod items;
mod met;
mod names;
mod notes;
mod pages;
mod paste;
mod rounds;
mod versioned;
mod versions;

pub(crate) use draw::origins;

use std::collections::HashMap;

use axum::extract::{Path, State};
use axum::response::Response;
use domain::ids::{DialogueId, PointId};
use domain::report::{Step, TextsForm};
use domain::{Permission, Refusal, paths};
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::Result as Done;
use usecases::papers;
use usecases::reports;
use usecases::reports::origins::{self, Origin, Pane};
use usecases::reports::queries::{self, Desk, Report};

use self::items::{Points, Recommendations};
use self::versioned::{Seen, Versioned};
use crate::components::{Disclosure, Notice, Prose, Tone};
use crate::documents::UPLOAD;
use crate::drafts::{self, Drafted};
use crate::forms::{Errors, Posted, sent_on};
use crate::papers::{Form, Reach, answer};
use crate::portal::parts::foreign;
use crate::refused::{Refused, read_id};
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

const WHO: Who = Who::May(Permission::WriteReports);

pub(crate) fn routes() -> Vec<Route> {
    const REPORT: &str = "/desk/dialogues/{id}/report";
    const TEXTS: &str = "/desk/dialogues/{id}/report/texts";
    const NEW_POINT: &str = "/desk/dialogues/{id}/report/points/new";
    const POINT: &str = "/desk/dialogues/{id}/report/points/{point}";
    const POINT_MOVE: &str = "/desk/dialogues/{id}/report/points/{point}/move";
    const POINT_REMOVE: &str = "/desk/dialogues/{id}/report/points/{point}/remove";
    const NEW_RECOMMENDATION: &str = "/desk/dialogues/{id}/report/recommendations/new";
    const RECOMMENDATION: &str = "/desk/dialogues/{id}/report/recommendations/{one}";
    const RECOMMENDATION_MOVE: &str = "/desk/dialogues/{id}/report/recommendations/{one}/move";
    const RECOMMENDATION_REMOVE: &str = "/desk/dialogues/{id}/report/recommendations/{one}/remove";
    const STEP: &str = "/desk/dialogues/{id}/report/steps/{step}";
    const ANSWERS: &str = "/desk/dialogues/{id}/report/answers/{call}/{question}";
    const DRAW: &str = "/desk/dialogues/{id}/report/draw/{input}/{question}";
    const DRAW_NOTE: &str = "/desk/dialogues/{id}/report/draw/{session}";
    const NOTE: &str = "/desk/dialogues/{id}/report/notes/{session}";
    const NAMES: &str = "/desk/dialogues/{id}/report/names";
    const CLEAR: &str = "/desk/dialogues/{id}/report/names/clear";
    const CONSENT_REMOVE: &str = "/desk/dialogues/{id}/report/names/{consent}/remove";
    const CORRIGENDUM: &str = "/desk/dialogues/{id}/report/corrigenda/new";
    const VERSIONS: &str = "/desk/dialogues/{id}/report/versions";
    const VERSION: &str = "/desk/dialogues/{id}/report/versions/{version}";
    const RESTORE: &str = "/desk/dialogues/{id}/report/versions/{version}/restore";
    const PASTE: &str = "/desk/dialogues/{id}/report/paste";
    const PASTE_FILE: &str = "/desk/dialogues/{id}/report/paste/file";
    const PASTE_CONFIRM: &str = "/desk/dialogues/{id}/report/paste/confirm";
    let mut routes = vec![
        Route::page(REPORT, WHO, show),
        Route::form(REPORT, WHO, start),
        Route::page("/desk/dialogues/{id}/report/preview", WHO, preview),
        Route::page("/desk/dialogues/{id}/report.pdf", WHO, file),
        Route::page("/desk/dialogues/{id}/report.docx", WHO, file),
        Route::page(TEXTS, WHO, texts),
        Route::form(TEXTS, WHO, save_texts),
        Route::page(NEW_POINT, WHO, items::blank::<Points>),
        Route::form(NEW_POINT, WHO, items::add::<Points>),
        Route::page(POINT, WHO, items::show::<Points>),
        Route::form(POINT, WHO, items::change::<Points>),
        Route::form(POINT_MOVE, WHO, items::shift::<Points>),
        Route::page(POINT_REMOVE, WHO, items::ask_remove::<Points>),
        Route::form(POINT_REMOVE, WHO, items::remove::<Points>),
        Route::page(NEW_RECOMMENDATION, WHO, items::blank::<Recommendations>),
        Route::form(NEW_RECOMMENDATION, WHO, items::add::<Recommendations>),
        Route::page(RECOMMENDATION, WHO, items::show::<Recommendations>),
        Route::form(RECOMMENDATION, WHO, items::change::<Recommendations>),
        Route::form(RECOMMENDATION_MOVE, WHO, items::shift::<Recommendations>),
        Route::page(
            RECOMMENDATION_REMOVE,
            WHO,
            items::ask_remove::<Recommendations>,
        ),
        Route::form(RECOMMENDATION_REMOVE, WHO, items::remove::<Recommendations>),
        Route::page(STEP, WHO, ask_step),
        Route::form(STEP, WHO, take_step),
        Route::page(ANSWERS, WHO, draw::answers),
        Route::page(DRAW, WHO, draw::blank),
        Route::form(DRAW, WHO, draw::draw),
        Route::page(DRAW_NOTE, WHO, draw::blank),
        Route::form(DRAW_NOTE, WHO, draw::draw),
        Route::page(NOTE, WHO, notes::show),
        Route::form(NOTE, WHO, notes::save),
        Route::page(NAMES, WHO, names::show),
        Route::form(NAMES, WHO, names::consent),
        Route::form(CLEAR, WHO, names::clear),
        Route::form(CONSENT_REMOVE, WHO, names::remove),
        Route::page(CORRIGENDUM, WHO, corrigenda::show),
        Route::form(CORRIGENDUM, WHO, corrigenda::issue),
        Route::page(PASTE, WHO, paste::show),
        Route::form(PASTE, WHO, paste::read),
        Route::upload(PASTE_FILE, WHO, UPLOAD, paste::read_file),
        Route::form(PASTE_CONFIRM, WHO, paste::confirm),
        Route::page(VERSIONS, WHO, versions::show),
        Route::page(VERSION, WHO, versions::one),
        Route::form(RESTORE, WHO, versions::restore),
    ];
    routes.extend(rounds::routes());
    routes
}

fn report_path(id: DialogueId) -> String {
    paths::desk_dialogue_part(id, "report")
}

async fn desk(site: &Site, visit: &Visit, id: &str) -> Result<(DialogueId, Desk), Refused> {
    let id = read_id(id)?;
    let desk = queries::desk(&site.platform, visit.actor(), id).await?;
    Ok((id, desk))
}

/// The desk with its report, which must be there and open to changes.
async fn open(site: &Site, visit: &Visit, id: &str) -> Result<(DialogueId, Desk, Report), Refused> {
    let (id, desk) = desk(site, visit, id).await?;
    let report = desk.report.clone().ok_or(Refusal::NotFound)?;
    if !report.state.is_open() {
        return Err(Refusal::WrongState {
            state: report.state.label_key(),
        }
        .into());
    }
    Ok((id, desk, report))
}

async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    report_page(&site, &visit, &id, &Errors::none()).await
}

/// The report's page with everything beside the report: what points can be drawn from, comments and names.
async fn report_page(
    site: &Site,
    visit: &Visit,
    id: &str,
    errors: &Errors,
) -> Result<Response, Refused> {
    let (id, desk) = desk(site, visit, id).await?;
    let (platform, actor) = (&site.platform, visit.actor());
    let beside = match &desk.report {
        Some(report) => Beside {
            pane: if report.state.is_open() {
                origins::pane(platform, actor, id).await?
            } else {
                Pane::default()
            },
            origins: origins::of_report(platform, actor, report.id).await?,
            names: if report.state.is_open() {
                reports::names::check(platform, actor, id).await?.open()
            } else {
                0
            },
        },
        None => Beside::default(),
    };
    Ok(pages::report(site, visit, &desk, &beside, errors))
}

/// What stands beside a report at the desk.
#[derive(Default)]
struct Beside {
    pane: Pane,
    origins: HashMap<PointId, Vec<Origin>>,
    /// How many names in it are neither agreed to nor cleared.
    names: usize,
}

/// What a colleague wrote meanwhile, above a form that holds what was typed.
fn theirs(lang: Lang, label: String, text: &str, language: domain::Language) -> AnyView {
    let of = foreign(lang, language);
    let text = text.to_owned();
    view! {
        <Notice tone=Tone::Attention title=t!(lang, "report-met") text=t!(lang, "report-met-text")/>
        <Disclosure summary=label open=true>
            <Prose text=text lang=of/>
        </Disclosure>
    }
    .into_any()
}

async fn start(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let result = reports::start(&site.platform, visit.actor(), id).await;
    let again = async |errors: Errors| report_page(&site, &visit, &id.to_string(), &errors).await;
    sent_on(
        result,
        visit.lang,
        &report_path(id),
        "report-started",
        again,
    )
    .await
}

async fn preview(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let (_, desk) = desk(&site, &visit, &id).await?;
    let report = desk.report.clone().ok_or(Refusal::NotFound)?;
    Ok(pages::preview(&site, &visit, &desk, &report))
}

async fn file(
    State(site): State<Site>,
    visit: Visit,
    form: Form,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let (dialogue, wanted) = (read_id(&id)?, form.wanted(&visit));
    let printed = papers::report(&site.platform, visit.actor(), dialogue, wanted).await?;
    Ok(answer(printed, visit.lang, Reach::Desk))
}

async fn texts(
    State(site): State<Site>,
    drafted: Drafted,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let (_, desk, report) = open(&site, drafted.caller(), &id).await?;
    let visit = drafted.visit(report.version);
    let typed = drafted.typed().unwrap_or_else(|| forms::texts_of(&report));
    let version = report.version.to_string();
    Ok(forms::texts(
        &site,
        &visit,
        &desk,
        &version,
        &typed,
        &Errors::none(),
        None,
    ))
}

async fn save_texts(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    posted: Versioned<TextsForm>,
) -> Result<Response, Refused> {
    let (id, version) = (read_id(&id)?, posted.version());
    let result =
        reports::save_texts(&site.platform, visit.actor(), id, version, &posted.form).await;
    let met = met::is_met(&result);
    let again = async |errors: Errors| {
        let (_, desk) = desk(&site, &visit, &id.to_string()).await?;
        let lang = visit.lang;
        let met = match (&desk.report, met) {
            (Some(report), true) => {
                let then = queries::kept(&site.platform, visit.actor(), id, version).await?;
                Some(met::texts(lang, report, then.as_ref(), &posted.form))
            }
            (Some(_) | None, _) => None,
        };
        // Saving again is then a decision about what both wrote.
        let (typed, shown, above) = match met {
            Some(met) => (met.form, met.version, Some(met.above)),
            None => (posted.form.clone(), posted.version.clone(), None),
        };
        Ok(forms::texts(
            &site, &visit, &desk, &shown, &typed, &errors, above,
        ))
    };
    let answer = sent_on(result, visit.lang, &report_path(id), "report-saved", again).await;
    drafts::saved(&site, &visit, answer).await
}

async fn ask_step(
    State(site): State<Site>,
    visit: Visit,
    Path((id, step)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (_, desk) = desk(&site, &visit, &id).await?;
    let step = Step::from_code(&step).ok_or(Refusal::NotFound)?;
    let report = desk.report.clone().ok_or(Refusal::NotFound)?;
    domain::report::step(report.state, step)?;
    let warning = match step {
        Step::Circulate | Step::Adopt => {
            names::warning(&site, &visit, desk.head.id, &report).await?
        }
        Step::Redraft | Step::Publish => None,
    };
    Ok(pages::step(&site, &visit, &desk, &report, step, warning))
}

async fn take_step(
    State(site): State<Site>,
    visit: Visit,
    Path((id, step)): Path<(String, String)>,
    Posted(seen): Posted<Seen>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let step = Step::from_code(&step).ok_or(Refusal::NotFound)?;
    let result = reports::step(&site.platform, visit.actor(), id, seen.version, step).await;
    let code = format!("report-{}", step.code());
    back(&site, &visit, id, result, &code).await
}

/// Back to the report; what was refused is said above it.
async fn back<T>(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    result: Done<T>,
    code: &str,
) -> Result<Response, Refused> {
    let again = async |errors: Errors| report_page(site, visit, &id.to_string(), &errors).await;
    sent_on(result, visit.lang, &report_path(id), code, again).await
}
