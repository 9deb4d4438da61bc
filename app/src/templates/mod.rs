//! The template of a process at the desk, and the concept note that each of its dialogues fills in it.

mod form;
mod note;

use axum::extract::{Path, State};
use axum::response::Response;
use domain::ids::{DialogueId, ProcessId, TemplatePartId};
use domain::template::PartForm;
use domain::{Permission, Refusal, paths};
use locale::{Lang, t};
use usecases::papers;
use usecases::partners;
use usecases::templates::{self, queries};

use crate::drafts::{self, Drafted};
use crate::forms::{Errors, Pairs, Posted, sent_on};
use crate::papers::{Form, Reach, answer};
use crate::refused::{Refused, read_id};
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

pub(crate) fn routes() -> Vec<Route> {
    let planner = Who::May(Permission::PlanDialogues);
    let see = Who::OnDialogue(Permission::SeeDialogues);
    let plan = Who::OnDialogue(Permission::PlanDialogues);
    const TEMPLATE: &str = "/desk/processes/{id}/template";
    const NOTE: &str = "/desk/dialogues/{id}/concept-note";
    vec![
        Route::page(TEMPLATE, planner, show_template),
        Route::form(TEMPLATE, planner, save_template),
        Route::page(NOTE, see, show_note),
        Route::form(NOTE, plan, save_note),
        Route::page("/desk/dialogues/{id}/concept-note/page", see, read_note),
        Route::page("/desk/dialogues/{id}/concept-note.pdf", see, note_file),
        Route::page("/desk/dialogues/{id}/concept-note.docx", see, note_file),
    ]
}

fn value<'a>(pairs: &'a Pairs, name: &str) -> &'a str {
    let found = pairs.iter().find(|(key, _)| key == name);
    found.map(|(_, value)| value.as_str()).unwrap_or_default()
}

/// The rows of a posted template, in their order.
fn rows(pairs: &Pairs) -> Vec<PartForm> {
    let all = |name: &str| -> Vec<&String> {
        let named = pairs.iter().filter(|(key, _)| key == name);
        named.map(|(_, value)| value).collect()
    };
    let (kinds, headings, guidances, limits) =
        (all("kind"), all("heading"), all("guidance"), all("limit"));
    let at = |of: &[&String], nth: usize| of.get(nth).map(|one| (*one).clone()).unwrap_or_default();
    (0..headings.len().min(domain::template::PARTS_MAX))
        .map(|nth| PartForm {
            kind: at(&kinds, nth),
            heading: at(&headings, nth),
            guidance: at(&guidances, nth),
            limit: at(&limits, nth),
        })
        .collect()
}

async fn show_template(
    State(site): State<Site>,
    drafted: Drafted,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let actor = drafted.caller().actor();
    let template = queries::template(&site.platform, actor, read_id(&id)?).await?;
    let visit = drafted.visit(template.version);
    let rows: Vec<PartForm> = match drafted.restored() {
        Some(fields) => rows(fields),
        None => template.parts.iter().map(PartForm::of).collect(),
    };
    let version = template.version.to_string();
    let errors = Errors::none();
    Ok(form::page(
        &site, &visit, &template, &version, &rows, &errors,
    ))
}

async fn save_template(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let process: ProcessId = read_id(&id)?;
    let rows = rows(&pairs);
    let shown = value(&pairs, "version").to_owned();
    // A version that cannot be read is none that was ever shown.
    let version = shown.parse().unwrap_or(-1);
    let result = templates::save(&site.platform, visit.actor(), process, version, &rows).await;
    let again = async |errors: Errors| {
        let template = queries::template(&site.platform, visit.actor(), process).await?;
        let lang = visit.lang;
        let errors = errors.named(|field| form::label(lang, field));
        Ok(form::page(&site, &visit, &template, &shown, &rows, &errors))
    };
    let path = paths::desk_process(process);
    let answer = sent_on(result, visit.lang, &path, "template-saved", again).await;
    drafts::saved(&site, &visit, answer).await
}

async fn show_note(
    State(site): State<Site>,
    drafted: Drafted,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let actor = drafted.caller().actor();
    let (head, found) = queries::note(&site.platform, actor, read_id(&id)?).await?;
    let version = found.as_ref().map_or(0, |note| note.version);
    let visit = drafted.visit(version);
    // What was saved meanwhile is told above the form; what is saved now is what it will be saved upon.
    let typed = drafted.restored().map(|fields| upon(fields, version));
    let errors = Errors::none();
    Ok(note::page(
        &site,
        &visit,
        &head,
        found.as_ref(),
        typed.as_ref(),
        &errors,
    ))
}

/// Fields of a draft with the version of what is saved now.
fn upon(fields: &Pairs, version: i64) -> Pairs {
    let kept = fields.iter().filter(|(name, _)| name != "version");
    kept.cloned()
        .chain([("version".to_owned(), version.to_string())])
        .collect()
}

/// The page of a concept note; `typed` is what a refused form holds.
async fn note_page(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    typed: Option<&Pairs>,
    errors: &Errors,
) -> Result<Response, Refused> {
    let (head, found) = queries::note(&site.platform, visit.actor(), id).await?;
    Ok(note::page(
        site,
        visit,
        &head,
        found.as_ref(),
        typed,
        errors,
    ))
}

async fn read_note(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let (_, note) = queries::note(&site.platform, visit.actor(), read_id(&id)?).await?;
    let note = note.ok_or(Refusal::NotFound)?;
    let partners = partners::queries::for_readers(&site.platform, note.head.id).await?;
    Ok(note::read(&site, &visit, &note, &partners))
}

async fn note_file(
    State(site): State<Site>,
    visit: Visit,
    form: Form,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let (dialogue, wanted) = (read_id(&id)?, form.wanted(&visit));
    let printed = papers::concept_note(&site.platform, visit.actor(), dialogue, wanted).await?;
    Ok(answer(printed, visit.lang, Reach::Desk))
}

async fn save_note(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id: DialogueId = read_id(&id)?;
    let (platform, actor) = (&site.platform, visit.actor());
    let version = value(&pairs, "version").parse().unwrap_or(-1);
    let takes_over = value(&pairs, "act") == "take-over";
    let (result, code) = if takes_over {
        let result = templates::take_over(platform, actor, id, version).await;
        (result, "template-taken-over")
    } else {
        let written: Vec<(TemplatePartId, String)> = pairs
            .iter()
            .filter_map(|(name, text)| Some((name.parse().ok()?, text.clone())))
            .collect();
        let result = templates::save_note(platform, actor, id, version, &written).await;
        (result, "saved")
    };
    let again = async |errors: Errors| note_page(&site, &visit, id, Some(&pairs), &errors).await;
    let path = paths::desk_dialogue_part(id, "concept-note");
    let answer = sent_on(result, visit.lang, &path, code, again).await;
    // Taking another template over saves nothing of what is being typed.
    if takes_over {
        return answer;
    }
    drafts::saved(&site, &visit, answer).await
}

/// Where the template of a process is worked on, as a link for its page.
pub(crate) fn template_link(lang: Lang, process: ProcessId) -> (String, String) {
    let href = paths::desk_process_part(process, "template");
    (href, t!(lang, "template"))
}
