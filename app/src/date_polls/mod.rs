//! Finding a date together: the poll at a dialogue's desk, whom it asks, and the page behind the link.

mod ask;
mod form;
mod heat;
mod page;
mod voter;

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::date_poll::{PollForm, SlotForm};
use domain::ids::DialogueId;
use domain::{Permission, Refusal, paths};
use locale::t;
use usecases::date_polls::{self, queries};
use usecases::dialogues::{Edited, Seen, Tell};
use usecases::{Error, Result};

use crate::dialogues::change::{self, Decided};
use crate::forms::{Errors, Pairs, Posted, sent_on, shown_by_the_form};
use crate::page::done;
use crate::refused::{Refused, read_id};
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

pub(crate) use form::label as field_label;

pub(crate) fn routes() -> Vec<Route> {
    let see = Who::OnDialogue(Permission::SeeDialogues);
    let plan = Who::OnDialogue(Permission::PlanDialogues);
    let issue = Who::OnDialogue(Permission::IssueInvitations);
    const POLL: &str = "/desk/dialogues/{id}/date-poll";
    const EDIT: &str = "/desk/dialogues/{id}/date-poll/edit";
    const SLOTS: &str = "/desk/dialogues/{id}/date-poll/slots";
    const HOLD: &str = "/desk/dialogues/{id}/date-poll/hold";
    const ASK: &str = "/desk/dialogues/{id}/date-poll/ask";
    const REMIND: &str = "/desk/dialogues/{id}/date-poll/remind";
    const CLOSE: &str = "/desk/dialogues/{id}/date-poll/close";
    const REOPEN: &str = "/desk/dialogues/{id}/date-poll/reopen";
    const REMOVE: &str = "/desk/dialogues/{id}/date-poll/slots/{slot}/remove";
    vec![
        Route::page(POLL, see, show),
        Route::form(POLL, plan, create),
        Route::page(EDIT, plan, show_edit),
        Route::form(EDIT, plan, edit),
        Route::page(SLOTS, plan, show_slots),
        Route::form(SLOTS, plan, add_slots),
        Route::form(REMOVE, plan, remove_slot),
        // These are forms of the poll's page; opened again, they lead back to it.
        Route::page(HOLD, plan, back),
        Route::form(HOLD, plan, hold),
        Route::page(REMIND, issue, back),
        Route::form(REMIND, issue, remind),
        Route::page(CLOSE, plan, back),
        Route::form(CLOSE, plan, close),
        Route::page(REOPEN, plan, back),
        Route::form(REOPEN, plan, reopen),
        Route::page(ASK, issue, ask::show),
        Route::form(ASK, issue, ask::send),
        Route::page("/date-poll/{token}", Who::LinkHolder, voter::show),
        Route::form("/date-poll/{token}", Who::LinkHolder, voter::send),
    ]
}

/// What the forms of a poll hold.
#[derive(Clone, Debug, Default)]
struct Typed {
    version: i64,
    form: PollForm,
    slots: Vec<SlotForm>,
}

impl Typed {
    /// A form of so many empty rows.
    fn fresh(rows: usize) -> Self {
        Self {
            form: PollForm {
                zone: "Europe/Zurich".to_owned(),
                minutes: "120".to_owned(),
                ..PollForm::default()
            },
            slots: vec![SlotForm::default(); rows],
            ..Self::default()
        }
    }

    /// What a browser posted; rows are numbered from 1 and no more than a poll can hold.
    fn read(pairs: &[(String, String)]) -> Self {
        let mut typed = Self::default();
        for (name, value) in pairs {
            let field = match name.as_str() {
                "version" => {
                    // A version that cannot be read is none that was ever shown.
                    typed.version = value.parse().unwrap_or(0);
                    continue;
                }
                "zone" => &mut typed.form.zone,
                "minutes" => &mut typed.form.minutes,
                "answer_by" => &mut typed.form.answer_by,
                "message" => &mut typed.form.message,
                other => match typed.cell(other) {
                    Some(cell) => cell,
                    None => continue,
                },
            };
            field.clone_from(value);
        }
        typed
    }

    fn cell(&mut self, name: &str) -> Option<&mut String> {
        let (column, number) = name.split_once('-')?;
        let number: usize = number.parse().ok()?;
        if !(1..=domain::date_poll::SLOTS_MAX).contains(&number) {
            return None;
        }
        if self.slots.len() < number {
            self.slots.resize(number, SlotForm::default());
        }
        let row = self.slots.get_mut(number - 1)?;
        match column {
            "day" => Some(&mut row.day),
            "start" => Some(&mut row.start),
            _ => None,
        }
    }
}

fn here(id: DialogueId) -> String {
    paths::desk_dialogue_part(id, "date-poll")
}

async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    poll_page(&site, &visit, read_id(&id)?, &Errors::none()).await
}

/// The poll, or the form that makes one.
async fn poll_page(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    errors: &Errors,
) -> Result<Response, Refused> {
    let (head, poll) = queries::screen(&site.platform, visit.actor(), id).await?;
    Ok(match poll {
        Some(poll) => page::page(site, visit, &head, &poll, errors),
        None => form::new(site, visit, &head, &Typed::fresh(form::ROWS), errors),
    })
}

async fn create(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let typed = Typed::read(&pairs);
    let (platform, actor) = (&site.platform, visit.actor());
    let result = date_polls::create(platform, actor, id, &typed.form, &typed.slots).await;
    let again = async |errors: Errors| {
        let (head, _) = queries::screen(platform, actor, id).await?;
        let errors = errors.named(|field| form::label(visit.lang, field));
        Ok(form::new(&site, &visit, &head, &typed, &errors))
    };
    sent_on(result, visit.lang, &here(id), "date-poll-made", again).await
}

async fn show_edit(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let (head, poll) = queries::screen(&site.platform, visit.actor(), id).await?;
    let poll = poll.ok_or(Refusal::NotFound)?;
    let typed = Typed {
        version: poll.version,
        form: poll.form.clone(),
        slots: Vec::new(),
    };
    Ok(form::edit(
        &site,
        &visit,
        &head,
        &poll,
        &typed,
        &Errors::none(),
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
    let (platform, actor) = (&site.platform, visit.actor());
    let result = date_polls::change(platform, actor, id, typed.version, &typed.form).await;
    let again = async |errors: Errors| {
        let (head, poll) = queries::screen(platform, actor, id).await?;
        let poll = poll.ok_or(Refusal::NotFound)?;
        // Sent again, it is saved on what is there now.
        let typed = Typed {
            version: poll.version,
            ..typed.clone()
        };
        let errors = errors.named(|field| form::label(visit.lang, field));
        Ok(form::edit(&site, &visit, &head, &poll, &typed, &errors))
    };
    sent_on(result, visit.lang, &here(id), "saved", again).await
}

async fn show_slots(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    slots_page(
        &site,
        &visit,
        read_id(&id)?,
        &Typed::fresh(form::ROWS),
        &Errors::none(),
    )
    .await
}

async fn slots_page(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    typed: &Typed,
    errors: &Errors,
) -> Result<Response, Refused> {
    let (head, poll) = queries::screen(&site.platform, visit.actor(), id).await?;
    let poll = poll.ok_or(Refusal::NotFound)?;
    Ok(form::more(site, visit, &head, &poll, typed, errors))
}

async fn add_slots(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let typed = Typed::read(&pairs);
    let result = date_polls::add_slots(&site.platform, visit.actor(), id, &typed.slots).await;
    let again = async |errors: Errors| {
        let errors = errors.named(|field| form::label(visit.lang, field));
        slots_page(&site, &visit, id, &typed, &errors).await
    };
    sent_on(result, visit.lang, &here(id), "saved", again).await
}

async fn remove_slot(
    State(site): State<Site>,
    visit: Visit,
    Path((id, slot)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (id, slot) = (read_id(&id)?, read_id(&slot)?);
    let result = date_polls::remove_slot(&site.platform, visit.actor(), id, slot).await;
    after(&site, &visit, id, result, "removed").await
}

async fn remind(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let result = date_polls::remind(&site.platform, visit.actor(), id).await;
    let code = match &result {
        Ok(0) => "date-poll-nobody-to-remind",
        _ => "date-poll-reminded",
    };
    after(&site, &visit, id, result, code).await
}

async fn close(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let result = date_polls::close(&site.platform, visit.actor(), id).await;
    after(&site, &visit, id, result, "date-poll-closed").await
}

async fn reopen(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let result = date_polls::reopen(&site.platform, visit.actor(), id).await;
    after(&site, &visit, id, result, "date-poll-reopened").await
}

async fn back(Path(id): Path<String>) -> Result<Response, Refused> {
    Ok(Redirect::to(&here(read_id(&id)?)).into_response())
}

/// Back to the poll after a step, or the poll with the reason why it was not taken.
async fn after<T>(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    result: Result<T>,
    code: &str,
) -> Result<Response, Refused> {
    let again = async |errors| poll_page(site, visit, id, &errors).await;
    sent_on(result, visit.lang, &here(id), code, again).await
}

async fn hold(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    match settle(&site, &visit, id, &pairs).await {
        Ok(response) => Ok(response),
        Err(Error::Refused(refusal)) if shown_by_the_form(&refusal) => {
            let label = |field: &str| crate::dialogues::field_label(visit.lang, field);
            let errors = Errors::of(visit.lang, &refusal).named(label);
            poll_page(&site, &visit, id, &errors).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Sets the date, or shows first what that means for those who are invited.
async fn settle(site: &Site, visit: &Visit, id: DialogueId, pairs: &Pairs) -> Result<Response> {
    let (platform, actor) = (&site.platform, visit.actor());
    let value = |name: &str| {
        let found = pairs.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    };
    let slot = read_id(value("slot"))?;
    // A version that cannot be read is none that was ever shown.
    let version = value("version").parse().unwrap_or(0);
    let tell = match Decided::read(pairs) {
        Decided::Back => return Ok(Redirect::to(&here(id)).into_response()),
        Decided::NotYet => {
            let found = date_polls::consequences(platform, actor, id, version, slot).await?;
            if change::is_worth_a_look(&found) {
                let (head, _) = queries::screen(platform, actor, id).await?;
                let part = ("date-poll/hold", t!(visit.lang, "date-poll"));
                return Ok(change::page(site, visit, &head, part, pairs, &found));
            }
            Tell::Everybody
        }
        Decided::Save(tell) => tell,
    };
    let shown = change::seen(pairs);
    let seen = Seen::These(&shown);
    let edited = date_polls::settle(platform, actor, id, version, slot, tell, seen).await?;
    let code = match edited {
        Edited::Materially if Decided::read(pairs) != Decided::NotYet => "dialogue-told",
        Edited::Nothing | Edited::Quietly | Edited::InWords | Edited::Materially => {
            "date-poll-settled"
        }
    };
    Ok(done(&paths::desk_dialogue(id), code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_by_their_numbers_and_no_number_makes_them_endless() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let typed = Typed::read(&[
            pair("day-2", "2023-03-14"),
            pair("start-2", "15:00"),
            pair("day-4000000000", "x"),
            pair("day-0", "x"),
            pair("zone", "Africa/Nairobi"),
        ]);
        assert_eq!(typed.slots.len(), 2);
        assert_eq!(typed.slots[1].start, "15:00");
        assert_eq!(typed.slots[0], SlotForm::default());
        assert_eq!(typed.form.zone, "Africa/Nairobi");
    }
}
