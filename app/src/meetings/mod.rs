//! The meetings of a working group at the desk: how they repeat, and each of them. What a change means for
//! those who are invited is shown before anything is saved.

mod list;
mod one;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use chrono::NaiveDate;
use domain::ids::DialogueId;
use domain::repeats::{MeetingForm, RepeatsForm, parse, parse_meeting};
use domain::{Permission, Refusal, paths};
use leptos::prelude::*;
use locale::Lang;
use usecases::meetings::{self, Meeting, Step};
use usecases::{Error, Result};

use crate::components::TimeText;
use crate::dialogues::change::{self, Decided};
use crate::forms::{Errors, Pairs, Posted};
use crate::page::done;
use crate::refused::{Refused, read_id};
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

const PATH: &str = "/desk/dialogues/{id}/meetings";
const ONE: &str = "/desk/dialogues/{id}/meetings/{day}";

pub(crate) fn routes() -> Vec<Route> {
    let (see, plan) = (
        Who::OnDialogue(Permission::SeeDialogues),
        Who::OnDialogue(Permission::PlanDialogues),
    );
    vec![
        Route::page(PATH, see, look),
        Route::form(PATH, plan, repeat),
        Route::page(ONE, plan, look_at_one),
        Route::form(ONE, plan, change_one),
    ]
}

fn here(id: DialogueId) -> String {
    paths::desk_dialogue_part(id, "meetings")
}

/// When a meeting takes place, by its own clock; struck out where it does not.
pub(crate) fn when(lang: Lang, city: Option<&str>, meeting: &Meeting) -> AnyView {
    let (start, end) = (meeting.starts_at, meeting.ends_at);
    let told = locale::when(lang, start, end, meeting.zone, city, None);
    let time = view! { <TimeText datetime=told.starts words=told.meeting/> };
    if meeting.takes_place() {
        time.into_any()
    } else {
        view! { <del>{time}</del> }.into_any()
    }
}

/// The dates of a series, for everybody; nothing for a dialogue that takes place once.
pub(crate) fn dates(lang: Lang, city: Option<&str>, meetings: &[Meeting]) -> Option<AnyView> {
    let items: Vec<AnyView> = meetings
        .iter()
        .map(|meeting| {
            let time = when(lang, city, meeting);
            let state = meeting.state.map(|state| {
                let words = locale::word(lang, state.label_key());
                view! { " · "<strong>{words}</strong> }
            });
            view! { <li>{time}{state}</li> }.into_any()
        })
        .collect();
    (!items.is_empty())
        .then(|| view! { <h2>{locale::t!(lang, "series-tab")}</h2><ul>{items}</ul> }.into_any())
}

fn value<'p>(pairs: &'p Pairs, name: &str) -> &'p str {
    let found = pairs.iter().find(|(key, _)| key == name);
    found.map_or("", |(_, value)| value.as_str())
}

/// A version that cannot be read is none that was ever shown.
fn version(pairs: &Pairs) -> i64 {
    value(pairs, "version").parse().unwrap_or(0)
}

async fn look(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let screen = meetings::screen(&site.platform, visit.actor(), read_id(&id)?).await?;
    let typed = RepeatsForm::of(screen.rule.as_ref());
    Ok(list::page(&site, &visit, &screen, &typed, &Errors::none()))
}

async fn repeat(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let typed = RepeatsForm {
        every: value(&pairs, "every").to_owned(),
        interval: value(&pairs, "interval").to_owned(),
        ends: value(&pairs, "ends").to_owned(),
        meetings: value(&pairs, "meetings").to_owned(),
        until: value(&pairs, "until").to_owned(),
    };
    let again = async |errors: Errors| -> Result<Response, Refused> {
        let screen = meetings::screen(&site.platform, visit.actor(), id).await?;
        Ok(list::page(&site, &visit, &screen, &typed, &errors))
    };
    if Decided::read(&pairs) == Decided::Back {
        return again(Errors::none()).await;
    }
    let step = parse(&typed)
        .map(Step::Repeat)
        .map_err(|errors| Error::from(Refusal::Invalid(errors)));
    let taken = match step {
        Ok(step) => take(&site, &visit, (id, "meetings"), &pairs, &step).await,
        Err(error) => Err(error),
    };
    match taken {
        Ok(response) => Ok(response),
        Err(Error::Refused(refusal)) if shown_by_the_form(&refusal) => {
            again(Errors::of(visit.lang, &refusal)).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn look_at_one(
    State(site): State<Site>,
    visit: Visit,
    Path((id, day)): Path<(String, String)>,
    Query(time): Query<MeetingForm>,
) -> Result<Response, Refused> {
    let (id, day) = (read_id(&id)?, read_id(&day)?);
    // A link may propose another time; nothing is saved by following it.
    let typed = (!time.date.is_empty()).then_some(time);
    one_page(&site, &visit, (id, day), typed, &Errors::none()).await
}

async fn one_page(
    site: &Site,
    visit: &Visit,
    (id, day): (DialogueId, NaiveDate),
    typed: Option<MeetingForm>,
    errors: &Errors,
) -> Result<Response, Refused> {
    let screen = meetings::screen(&site.platform, visit.actor(), id).await?;
    let found = screen.meetings.iter().find(|line| line.meeting.day == day);
    let line = found.ok_or(Refusal::NotFound)?;
    let typed = typed.unwrap_or_else(|| one::form_of(&line.meeting));
    Ok(one::page(site, visit, &screen.head, line, &typed, errors))
}

async fn change_one(
    State(site): State<Site>,
    visit: Visit,
    Path((id, day)): Path<(String, String)>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let (id, day) = (read_id(&id)?, read_id(&day)?);
    let typed = MeetingForm {
        date: value(&pairs, "date").to_owned(),
        start_time: value(&pairs, "start_time").to_owned(),
        end_time: value(&pairs, "end_time").to_owned(),
    };
    let step = match value(&pairs, "what") {
        "move" => parse_meeting(&typed)
            .map(|(start, end)| Step::Move { day, start, end })
            .map_err(|errors| Error::from(Refusal::Invalid(errors))),
        "drop" => Ok(Step::Drop { day }),
        "restore" => Ok(Step::Restore { day }),
        _ => return Err(Refused::malformed()),
    };
    let typed = (value(&pairs, "what") == "move").then_some(typed);
    if Decided::read(&pairs) == Decided::Back {
        return one_page(&site, &visit, (id, day), typed, &Errors::none()).await;
    }
    let part = format!("meetings/{day}");
    let taken = match step {
        Ok(step) => take(&site, &visit, (id, &part), &pairs, &step).await,
        Err(error) => Err(error),
    };
    match taken {
        Ok(response) => Ok(response),
        Err(Error::Refused(refusal)) if shown_by_the_form(&refusal) => {
            let errors = Errors::of(visit.lang, &refusal);
            one_page(&site, &visit, (id, day), typed, &errors).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Takes the step, or shows first what it means for those who are invited.
async fn take(
    site: &Site,
    visit: &Visit,
    (id, part): (DialogueId, &str),
    pairs: &Pairs,
    step: &Step,
) -> Result<Response> {
    let (platform, actor, version) = (&site.platform, visit.actor(), version(pairs));
    let told = match Decided::read(pairs) {
        Decided::Save(_) => true,
        Decided::NotYet | Decided::Back => {
            let found = meetings::consequences(platform, actor, id, version, step).await?;
            if change::is_worth_a_look(&found) {
                let head = usecases::dialogues::queries::head(platform, actor, id).await?;
                let part = (part, locale::t!(visit.lang, "series-tab"));
                return Ok(change::page(site, visit, &head, part, pairs, &found));
            }
            false
        }
    };
    let code = match meetings::change(platform, actor, id, version, step).await? {
        false => "dialogue-unchanged",
        true if told => "dialogue-told",
        true => "saved",
    };
    Ok(done(&here(id), code))
}

/// Whether a refusal is shown on the page of its form; the others have pages of their own.
fn shown_by_the_form(refusal: &Refusal) -> bool {
    !matches!(
        refusal,
        Refusal::NotFound | Refusal::SignInRequired | Refusal::NotPermitted
    )
}
