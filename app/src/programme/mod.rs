//! The programme of a dialogue at the desk: its sessions by day, the form of a session, and the agenda to print.

mod agenda;
mod page;
mod session;
mod words;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use chrono_tz::Tz;
use domain::document::Shelf;
use domain::ids::{DialogueId, PersonId, SessionId};
use domain::programme::{Direction, SessionForm, Side};
use domain::{Permission, Problem, Refusal, SessionRole, paths};
use usecases::papers;
use usecases::programme::{self, queries};
use usecases::templates;
use usecases::{Error, Result};

use crate::forms::{Errors, Posted};
use crate::page::done;
use crate::papers::{Form, Reach, answer as answer_file};
use crate::refused::{Refused, read_id};
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

pub(crate) use agenda::{agenda, embedded};
pub(crate) use page::balance;
pub(crate) use words::label as field_label;

pub(crate) fn routes() -> Vec<Route> {
    let see = Who::OnDialogue(Permission::SeeDialogues);
    let plan = Who::OnDialogue(Permission::PlanDialogues);
    const PROGRAMME: &str = "/desk/dialogues/{id}/programme";
    const NEW: &str = "/desk/dialogues/{id}/programme/new";
    const AGENDA: &str = "/desk/dialogues/{id}/programme/agenda";
    const AGENDA_PDF: &str = "/desk/dialogues/{id}/programme/agenda.pdf";
    const AGENDA_DOCX: &str = "/desk/dialogues/{id}/programme/agenda.docx";
    const SESSION: &str = "/desk/dialogues/{id}/programme/{session}";
    const PEOPLE: &str = "/desk/dialogues/{id}/programme/{session}/people";
    const REMOVE: &str = "/desk/dialogues/{id}/programme/{session}/remove";
    vec![
        Route::page(PROGRAMME, see, show),
        Route::form(PROGRAMME, plan, act),
        Route::page(AGENDA, see, show_agenda),
        Route::page(AGENDA_PDF, see, agenda_file),
        Route::page(AGENDA_DOCX, see, agenda_file),
        Route::page(NEW, plan, show_new),
        Route::form(NEW, plan, add),
        Route::page(SESSION, plan, show_session),
        Route::form(SESSION, plan, change),
        Route::form(PEOPLE, plan, people),
        Route::form(REMOVE, plan, remove),
    ]
}

/// What the address asks for.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    /// The zone in which the reader wants to see the times, too.
    zone: String,
    /// Words of somebody who is looked for.
    q: String,
    /// The title and minutes of a session that the template asks for.
    title: String,
    minutes: String,
}

impl Asked {
    /// The reader's zone; what is none shows the meeting's times alone.
    pub(crate) fn zone(&self) -> Option<Tz> {
        self.zone.parse().ok()
    }
}

/// Whether a refusal is shown on the page of its form.
fn shown_by_the_form(refusal: &Refusal) -> bool {
    matches!(
        refusal,
        Refusal::Invalid(_)
            | Refusal::ChangedMeanwhile
            | Refusal::WrongState { .. }
            | Refusal::Missing { .. }
            | Refusal::TooManyRows { .. }
    )
}

/// Sends on after success; a refusal that a form can show is shown there.
async fn answer<F>(
    result: Result<()>,
    visit: &Visit,
    path: &str,
    code: &str,
    again: F,
) -> Result<Response, Refused>
where
    F: AsyncFnOnce(Errors) -> Result<Response, Refused>,
{
    match result {
        Ok(()) => Ok(done(path, code)),
        Err(Error::Refused(refusal)) if shown_by_the_form(&refusal) => {
            let lang = visit.lang;
            again(Errors::of(lang, &refusal).named(|field| words::label(lang, field))).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    desk_page(&site, &visit, read_id(&id)?, &asked, &Errors::none()).await
}

async fn desk_page(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    asked: &Asked,
    errors: &Errors,
) -> Result<Response, Refused> {
    let programme = queries::programme(&site.platform, visit.actor(), id).await?;
    let titles = programme
        .lines
        .iter()
        .map(|line| line.session.title.as_str());
    let titles: Vec<&str> = titles.collect();
    let missing =
        templates::queries::missing_sessions(&site.platform, visit.actor(), id, &titles).await?;
    let zone = asked.zone();
    Ok(page::page(site, visit, &programme, &missing, zone, errors))
}

async fn show_agenda(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let programme = queries::programme(&site.platform, visit.actor(), read_id(&id)?).await?;
    Ok(agenda::page(&site, &visit, &programme, asked.zone()))
}

async fn agenda_file(
    State(site): State<Site>,
    visit: Visit,
    form: Form,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let (platform, wanted) = (&site.platform, form.wanted(&visit));
    let (dialogue, zone) = (read_id(&id)?, asked.zone());
    let printed = papers::programme(platform, visit.actor(), dialogue, zone, wanted).await?;
    Ok(answer_file(printed, visit.lang, Reach::Desk))
}

/// What a button of the page asks for.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Act {
    act: String,
    session: String,
    version: i64,
    /// The session beside which this one is put.
    target: String,
}

async fn act(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(act): Posted<Act>,
) -> Result<Response, Refused> {
    let id: DialogueId = read_id(&id)?;
    let (platform, actor) = (&site.platform, visit.actor());
    let path = paths::desk_dialogue_part(id, "programme");
    let (result, path, code) = match act.act.as_str() {
        "publish" => {
            let result = programme::publish(platform, actor, id).await;
            (result, path, "programme-published")
        }
        "withdraw" => {
            let result = programme::withdraw(platform, actor, id).await;
            (result, path, "programme-withdrawn")
        }
        other => {
            let session: SessionId = read_id(&act.session)?;
            let result = if let Some(side) = Side::from_code(other) {
                let beside = (side, read_id(&act.target)?);
                programme::put(platform, actor, id, session, act.version, beside).await
            } else {
                let direction = Direction::from_code(other).ok_or(Refusal::NotFound)?;
                programme::shift(platform, actor, id, session, act.version, direction).await
            };
            (result, path, "programme-moved")
        }
    };
    let again =
        async |errors: Errors| desk_page(&site, &visit, id, &Asked::default(), &errors).await;
    answer(result, &visit, &path, code, again).await
}

/// The form of a session, and what it was opened with.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Typed {
    /// The id of a session that is being added.
    id: String,
    /// The version that a change was made on.
    version: String,
    /// `yes` moves what follows along.
    follow: String,
    kind: String,
    title: String,
    about: String,
    day: String,
    start: String,
    minutes: String,
    track: String,
    room: String,
    languages: Vec<String>,
}

impl Typed {
    fn of(form: SessionForm) -> Self {
        Self {
            kind: form.kind,
            title: form.title,
            about: form.about,
            day: form.day,
            start: form.start,
            minutes: form.minutes,
            track: form.track,
            room: form.room,
            languages: form.languages,
            ..Self::default()
        }
    }

    fn form(&self) -> SessionForm {
        SessionForm {
            kind: self.kind.clone(),
            title: self.title.clone(),
            about: self.about.clone(),
            day: self.day.clone(),
            start: self.start.clone(),
            minutes: self.minutes.clone(),
            track: self.track.clone(),
            room: self.room.clone(),
            languages: self.languages.clone(),
        }
    }
}

async fn show_new(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let programme = queries::programme(&site.platform, visit.actor(), read_id(&id)?).await?;
    let typed = Typed {
        title: asked.title,
        minutes: asked.minutes,
        ..session::fresh(&programme)
    };
    let errors = Errors::none();
    Ok(session::new(&site, &visit, &programme, &typed, &errors))
}

async fn add(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    let dialogue: DialogueId = read_id(&id)?;
    // The id is made with the empty form; one that is not an id gets a fresh one and loses nothing.
    let id = typed.id.parse().unwrap_or_else(|_| SessionId::new());
    let result = programme::add(&site.platform, visit.actor(), dialogue, id, &typed.form()).await;
    let again = async |errors: Errors| {
        let programme = queries::programme(&site.platform, visit.actor(), dialogue).await?;
        Ok(session::new(&site, &visit, &programme, &typed, &errors))
    };
    let path = paths::desk_session(dialogue, id);
    answer(result, &visit, &path, "session-added", again).await
}

async fn show_session(
    State(site): State<Site>,
    visit: Visit,
    Path((id, session)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let (dialogue, id) = (read_id(&id)?, read_id(&session)?);
    session_page(&site, &visit, dialogue, id, None, &asked.q, &Errors::none()).await
}

/// The page of a session; `typed` is what a refused form holds.
async fn session_page(
    site: &Site,
    visit: &Visit,
    dialogue: DialogueId,
    id: SessionId,
    typed: Option<Typed>,
    search: &str,
    errors: &Errors,
) -> Result<Response, Refused> {
    let (platform, actor) = (&site.platform, visit.actor());
    let programme = queries::programme(platform, actor, dialogue).await?;
    let line = programme.lines.iter().find(|line| line.id == id);
    let line = line.ok_or(Refusal::NotFound)?;
    let typed = typed.unwrap_or_else(|| Typed {
        version: line.version.to_string(),
        ..Typed::of(SessionForm::of(&line.session))
    });
    let search: String = search.chars().take(100).collect();
    let found = queries::find(platform, actor, dialogue, &search).await?;
    let shelf = Shelf::Dialogue(dialogue);
    let papers = usecases::documents::queries::desk(platform, actor, shelf).await?;
    let beside = session::Beside {
        search: &search,
        found: &found,
        papers: &papers,
    };
    Ok(session::edit(
        site, visit, &programme, line, &typed, &beside, errors,
    ))
}

async fn change(
    State(site): State<Site>,
    visit: Visit,
    Path((id, session)): Path<(String, String)>,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    let (dialogue, id) = (read_id(&id)?, read_id(&session)?);
    // A version that cannot be read is none that was ever shown.
    let version = typed.version.parse().unwrap_or(0);
    let follow = typed.follow == "yes";
    let (platform, actor, form) = (&site.platform, visit.actor(), typed.form());
    let result = programme::change(platform, actor, dialogue, id, version, &form, follow).await;
    let again = async |errors: Errors| {
        session_page(&site, &visit, dialogue, id, Some(typed), "", &errors).await
    };
    let path = paths::desk_dialogue_part(dialogue, "programme");
    answer(result, &visit, &path, "saved", again).await
}

/// A part that somebody is given or loses.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Part {
    act: String,
    person: String,
    role: String,
    q: String,
}

async fn people(
    State(site): State<Site>,
    visit: Visit,
    Path((id, session)): Path<(String, String)>,
    Posted(part): Posted<Part>,
) -> Result<Response, Refused> {
    let (dialogue, id) = (read_id(&id)?, read_id(&session)?);
    let (platform, actor) = (&site.platform, visit.actor());
    let (person, role): (Option<PersonId>, Option<SessionRole>) =
        (part.person.parse().ok(), part.role.parse().ok());
    let result = match (person, role, part.act.as_str()) {
        (Some(person), Some(role), "give") => {
            programme::give_role(platform, actor, dialogue, id, person, role).await
        }
        (Some(person), Some(role), "end") => {
            programme::end_role(platform, actor, dialogue, id, person, role).await
        }
        _ => Err(Refusal::field("role", Problem::NotAChoice).into()),
    };
    let again = async |errors: Errors| {
        session_page(&site, &visit, dialogue, id, None, &part.q, &errors).await
    };
    let path = paths::desk_session(dialogue, id);
    answer(result, &visit, &path, "saved", again).await
}

async fn remove(
    State(site): State<Site>,
    visit: Visit,
    Path((id, session)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (dialogue, id) = (read_id(&id)?, read_id(&session)?);
    let result = programme::remove(&site.platform, visit.actor(), dialogue, id).await;
    let again =
        async |errors: Errors| session_page(&site, &visit, dialogue, id, None, "", &errors).await;
    let path = paths::desk_dialogue_part(dialogue, "programme");
    answer(result, &visit, &path, "removed", again).await
}
