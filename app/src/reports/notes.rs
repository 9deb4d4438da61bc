//! What is noted in a session of the programme, to draw points from.

use axum::extract::State;
use axum::response::Response;
use domain::ids::{DialogueId, SessionId};
use domain::paths;
use leptos::prelude::*;
use locale::t;
use usecases::reports::session_notes::{self, Note};

use super::report_path;
use super::versioned::Versioned;
use crate::components::{Actions, Button, LinkButton, Look, PostForm, TextArea, TitleBlock};
use crate::drafts::{self, Drafted};
use crate::forms::{Errors, sent_on};
use crate::named::Named;
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    text: String,
}

pub(super) async fn show(
    State(site): State<Site>,
    drafted: Drafted,
    named: Named,
) -> Result<Response, Refused> {
    let ids = (named.id("id")?, named.id("session")?);
    let actor = drafted.caller().actor();
    let note = session_notes::note(&site.platform, actor, ids.0, ids.1).await?;
    let visit = drafted.visit(note.version);
    let typed: Typed = drafted.typed().unwrap_or_else(|| Typed {
        text: note.text.clone(),
    });
    let version = note.version.to_string();
    Ok(page(
        &site,
        &visit,
        ids,
        &note,
        &version,
        &typed.text,
        &Errors::none(),
    ))
}

pub(super) async fn save(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
    posted: Versioned<Typed>,
) -> Result<Response, Refused> {
    let ids: (DialogueId, SessionId) = (named.id("id")?, named.id("session")?);
    let (platform, actor, text) = (&site.platform, visit.actor(), &posted.form.text);
    let result = session_notes::write(platform, actor, ids.0, ids.1, posted.version(), text).await;
    let again = async |errors: Errors| {
        let note = session_notes::note(platform, actor, ids.0, ids.1).await?;
        // What a colleague wrote is shown beside it, so that saving again is a decision.
        let version = note.version.to_string();
        Ok(page(&site, &visit, ids, &note, &version, text, &errors))
    };
    let answer = sent_on(result, visit.lang, &report_path(ids.0), "note-saved", again).await;
    drafts::saved(&site, &visit, answer).await
}

fn page(
    site: &Site,
    visit: &Visit,
    (dialogue, session): (DialogueId, SessionId),
    note: &Note,
    version: &str,
    text: &str,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let title = t!(lang, "note-title");
    let (text, version) = (text.to_owned(), version.to_owned());
    Page::desk(title.clone())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(dialogue), note.head.title.clone())
        .under(report_path(dialogue), t!(lang, "reports-title"))
        .with_drafts()
        .refused(errors.any())
        .render(site, visit, || {
            let draw = (!note.text.is_empty()).then(|| {
                let href = paths::desk_dialogue_part(dialogue, &format!("report/draw/{session}"));
                view! { <LinkButton label=t!(lang, "draw-point") href=href/> }
            });
            let theirs = (errors.any() && note.text != text).then(|| {
                super::theirs(lang, t!(lang, "note-text"), &note.text, note.head.language)
            });
            let (back, error) = (report_path(dialogue), errors.field("text"));
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=note.title.clone() lead=t!(lang, "note-lead")/>
                {theirs}
                <PostForm draft=true>
                    <input type="hidden" name="version" value=version/>
                    <TextArea label=t!(lang, "note-text") name="text" value=text error=error rows=20/>
                    <Actions>
                        <Button label=t!(lang, "button-save") look=Look::Primary/>
                        {draw}
                        <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                    </Actions>
                </PostForm>
            }
            .into_any()
        })
}
