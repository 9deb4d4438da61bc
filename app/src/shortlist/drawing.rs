//! A draw at work: how far it has come, the button that stops it, and what became of it.

mod outcome;

use std::time::Duration;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use balance::Method;
use domain::ids::DialogueId;
use domain::{DrawingState, Permission, paths};
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::dialogues::queries::{self, DialogueHead};
use usecases::shortlist::{self, Ask, Drawing, Outcome, PATIENCE};
use usecases::{Error, Result};

pub(super) use outcome::gap_shown;

use super::{here, may_change, value};
use crate::components::{Actions, LinkButton, Look, Notice, PostButton, Tone};
use crate::dialogues::tabs::{Tab, head};
use crate::forms::{Errors, Pairs, Posted};
use crate::islands::send_progress::SendProgress;
use crate::page::{Page, done};
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;

/// A draw that is over by then needs no page of its own.
const AT_ONCE: Duration = Duration::from_millis(2_000);

/// A draw that is stopped ends within a second or so; the answer waits for that.
const STOPPED_WITHIN: Duration = Duration::from_secs(3);
const LOOK_AGAIN: Duration = Duration::from_millis(100);

/// The address of the page.
pub(super) fn path(id: DialogueId) -> String {
    paths::desk_dialogue_part(id, "drawing")
}

/// Begins a draw, and leads to its list when it is over soon, or to where its progress is seen.
pub(super) async fn begin(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    pairs: &Pairs,
) -> Result<Response> {
    let method = match value(pairs, "method") {
        "random" => Method::Random,
        "maximin" => Method::Maximin,
        _ => Method::Leximin,
    };
    let ask = Ask {
        seed: value(pairs, "seed").to_owned(),
        method,
    };
    let drawing = shortlist::begin(&site.platform, visit.actor(), id, &ask).await?;
    let (platform, actor) = (site.platform.clone(), visit.actor().clone());
    let working = tokio::spawn(async move {
        let ended = shortlist::work(&platform, &actor, drawing).await;
        if let Err(error) = &ended
            && error.refusal().is_none()
        {
            tracing::error!("A draw failed: {error}");
        }
        ended
    });
    match tokio::time::timeout(AT_ONCE, working).await {
        Ok(ended) => match ended.map_err(anyhow::Error::from)?? {
            Outcome::Drawn(_) => Ok(done(&here(id), "shortlist-proposed")),
            Outcome::Stopped | Outcome::OutOfTime => Ok(Redirect::to(&here(id)).into_response()),
        },
        // It goes on without this request.
        Err(_) => Ok(Redirect::to(&path(id)).into_response()),
    }
}

pub(super) async fn look(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    page(&site, &visit, read_id(&id)?, &Errors::none()).await
}

/// Stops the draw and leads back to the list.
pub(super) async fn stop(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(_): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id: DialogueId = read_id(&id)?;
    let (platform, actor) = (&site.platform, visit.actor());
    match shortlist::stop(platform, actor, id).await {
        Ok(()) => {}
        Err(Error::Refused(refusal)) => {
            let errors = Errors::of(visit.lang, &refusal);
            return page(&site, &visit, id, &errors).await;
        }
        Err(fault) => return Err(fault.into()),
    }
    let end = tokio::time::Instant::now() + STOPPED_WITHIN;
    while tokio::time::Instant::now() < end {
        let drawing = shortlist::drawing(platform, actor, id).await?;
        if drawing.is_none_or(|drawing| drawing.state != DrawingState::Working) {
            break;
        }
        tokio::time::sleep(LOOK_AGAIN).await;
    }
    // The notice there says what was reached.
    Ok(Redirect::to(&here(id)).into_response())
}

/// What the island asks for.
#[derive(Debug, serde::Serialize)]
struct Told {
    value: u32,
    text: String,
    done: bool,
}

pub(super) async fn told(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let drawing = shortlist::drawing(&site.platform, visit.actor(), read_id(&id)?).await?;
    let told = drawing.map_or(
        Told {
            value: 0,
            text: String::new(),
            done: true,
        },
        |drawing| Told {
            value: drawing.seconds,
            text: progress(visit.lang, &drawing),
            done: drawing.state != DrawingState::Working,
        },
    );
    let mut response = Json(told).into_response();
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

async fn page(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    errors: &Errors,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let about = queries::head(&site.platform, visit.actor(), id).await?;
    let drawing = shortlist::drawing(&site.platform, visit.actor(), id).await?;
    let may_stop = visit.actor().can(Permission::DrawShortlists);
    let title = format!("{} · {}", about.title, t!(lang, "drawing-title"));
    let page = Page::desk(title)
        .with_islands()
        .refused(errors.any())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(here(id), t!(lang, "dialogue-tab-balance"));
    Ok(page.render(site, visit, || {
        content(visit, &about, drawing.as_ref(), may_stop, errors)
    }))
}

fn content(
    visit: &Visit,
    about: &DialogueHead,
    drawing: Option<&Drawing>,
    may_stop: bool,
    errors: &Errors,
) -> AnyView {
    let (lang, id) = (visit.lang, about.id);
    let working = drawing.filter(|drawing| drawing.state == DrawingState::Working);
    let now = match (working, drawing) {
        (Some(drawing), _) => at_work(lang, id, drawing, may_stop),
        (None, Some(drawing)) => {
            let may_draw = may_stop && may_change(about.state);
            outcome::over(lang, id, drawing, may_draw)
        }
        (None, None) => view! {
            <Notice tone=Tone::Neutral title=t!(lang, "drawing-none")/>
            <Actions><LinkButton href=here(id) label=t!(lang, "drawing-to-list") look=Look::Primary/></Actions>
        }
        .into_any(),
    };
    view! {
        {errors.summary()}
        {head(visit, about, Tab::Balance, None)}
        <h2>{t!(lang, "drawing-title")}</h2>
        {now}
    }
    .into_any()
}

fn at_work(lang: Lang, id: DialogueId, drawing: &Drawing, may_stop: bool) -> AnyView {
    let most = u32::try_from(PATIENCE.as_secs()).unwrap_or(u32::MAX);
    let lead = t!(lang, "drawing-lead", seconds = i64::from(most));
    let stop = may_stop.then(|| {
        let hidden = vec![("act".to_owned(), "stop".to_owned())];
        view! { <PostButton action=path(id) label=t!(lang, "drawing-stop") hidden=hidden/> }
    });
    view! {
        <p class="measure">{lead}</p>
        <SendProgress
            url=format!("{}.json", path(id))
            label=t!(lang, "drawing-progress")
            value=drawing.seconds
            max=most
            text=progress(lang, drawing)
            done=false
            then=here(id)
        />
        <Actions>
            {stop}
            <LinkButton href=path(id) label=t!(lang, "drawing-look-again") look=Look::Quiet/>
            <LinkButton href=here(id) label=t!(lang, "drawing-to-list") look=Look::Quiet/>
        </Actions>
    }
    .into_any()
}

/// What the engine is doing, and the chances it has reached.
fn progress(lang: Lang, drawing: &Drawing) -> String {
    let round = i64::from(drawing.round);
    let step = match drawing.step.as_str() {
        "checking" => t!(lang, "drawing-step-checking"),
        "explaining" => t!(lang, "drawing-step-explaining"),
        "covering" => t!(lang, "drawing-step-covering", round = round),
        "collecting" => t!(lang, "drawing-step-collecting", round = round),
        "weighing" => t!(lang, "drawing-step-weighing", round = round),
        _ => t!(lang, "drawing-step-waiting"),
    };
    let reached = reached(lang, drawing);
    match drawing.state {
        DrawingState::Working => [Some(step), reached]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" "),
        _ => reached.unwrap_or_default(),
    }
}

/// The chances reached, as far as the method tells them.
fn reached(lang: Lang, drawing: &Drawing) -> Option<String> {
    let (reached, bound) = (drawing.reached?, drawing.bound?);
    let sentence = t!(
        lang,
        "drawing-reached",
        reached = format::percent(lang, reached, 2),
        bound = format::percent(lang, bound, 2)
    );
    let gap = drawing.gap.map(|gap| match outcome::gap_shown(lang, gap) {
        Some(gap) => t!(lang, "drawing-gap", gap = gap),
        None => t!(lang, "drawing-gap-unproved"),
    });
    Some(
        [Some(sentence), gap]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" "),
    )
}

/// What there is to say of a draw on the page of the balance; nothing of one that brought a list.
pub(super) fn notice(lang: Lang, drawing: &Drawing) -> Option<AnyView> {
    let id = drawing.dialogue;
    let said = reached(lang, drawing).unwrap_or_else(|| t!(lang, "drawing-reached-nothing"));
    let (tone, title, text) = match drawing.state {
        DrawingState::Drawn => return None,
        DrawingState::Working => {
            let link = view! { <LinkButton href=path(id) label=t!(lang, "drawing-see") look=Look::Quiet/> };
            return Some(
                view! {
                    <Notice tone=Tone::Information title=t!(lang, "drawing-at-work") text=progress(lang, drawing)>
                        <Actions>{link}</Actions>
                    </Notice>
                }
                .into_any(),
            );
        }
        DrawingState::Stopped => (Tone::Information, t!(lang, "drawing-was-stopped"), said),
        DrawingState::OutOfTime => (Tone::Attention, t!(lang, "drawing-out-of-time"), said),
        DrawingState::Refused => {
            let key = drawing.refusal.as_str();
            let why = locale::text(lang, key, &locale::Args::new());
            (Tone::Attention, t!(lang, "drawing-refused"), why)
        }
        DrawingState::Failed => (
            Tone::Problem,
            t!(lang, "drawing-failed"),
            t!(lang, "drawing-failed-text"),
        ),
    };
    Some(view! { <Notice tone=tone title=title text=text/> }.into_any())
}
