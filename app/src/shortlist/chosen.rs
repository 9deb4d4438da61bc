//! The list of a dialogue without a draw: people of its group are chosen, others are named by their address.

mod forms;

use axum::extract::{Path, State};
use axum::response::Response;
use domain::contact::NamedForm;
use domain::ids::{DialogueId, PersonId};
use domain::limits::Beyond;
use domain::{DialogueState, Permission, Refusal, paths};
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::Error;
use usecases::dialogues::queries::DialogueHead;
use usecases::shortlist::queries::{self, ChosenScreen, Place};
use usecases::shortlist::{self, Contact};

use forms::{members, remove, somebody_else};

use super::{chart, limits, list, may_change, value};
use crate::components::{Bdi, Cell, Column, DataTable, Empty, LinkButton, Look, Notice, Tone};
use crate::dialogues::tabs::{Tab, head};
use crate::forms::{Errors, Pairs, Posted, shown_by_the_form};
use crate::islands::BalanceMeter;
use crate::page::{Page, done};
use crate::programme::balance;
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;

pub(super) const PATH: &str = "/desk/dialogues/{id}/people";

fn here(id: DialogueId) -> String {
    paths::desk_dialogue_part(id, "people")
}

/// What was typed into one of the page's forms, to show it again.
#[derive(Clone, Debug, Default)]
struct Typed {
    act: String,
    /// The members who were ticked.
    people: Vec<String>,
    person: Option<PersonId>,
    named: NamedForm,
    reason: String,
    /// The caps and maxima that would be exceeded.
    beyond: Vec<Beyond>,
}

impl Typed {
    fn read(pairs: &Pairs) -> Self {
        let text = |name: &str| value(pairs, name).to_owned();
        let people = pairs.iter().filter(|(name, _)| name == "people");
        Self {
            act: text("act"),
            people: people.map(|(_, id)| id.clone()).collect(),
            person: value(pairs, "person").parse().ok(),
            named: NamedForm {
                email: text("email"),
                given_name: text("given_name"),
                family_name: text("family_name"),
                organisation: text("organisation"),
            },
            reason: text("reason"),
            beyond: Vec::new(),
        }
    }
}

pub(super) async fn look(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    render(
        &site,
        &visit,
        read_id(&id)?,
        &Typed::default(),
        &Errors::none(),
    )
    .await
}

pub(super) async fn change(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let mut typed = Typed::read(&pairs);
    match act(&site, &visit, id, &typed).await {
        Ok(code) => Ok(done(&here(id), code)),
        Err(Error::Refused(refusal)) if shown_by_the_form(&refusal) => {
            let lang = visit.lang;
            let errors = Errors::of(lang, &refusal).named(|field| label(lang, field));
            if let Refusal::BeyondLimits { limits } = refusal {
                typed.beyond = limits;
            }
            render(&site, &visit, id, &typed, &errors).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The label of a field of the page.
fn label(lang: Lang, field: &str) -> Option<String> {
    Some(match field {
        "people" => t!(lang, "people-members"),
        "email" => t!(lang, "label-email"),
        "given_name" => t!(lang, "group-given-name"),
        "family_name" => t!(lang, "group-family-name"),
        "organisation" => t!(lang, "label-organisation"),
        "reason" => t!(lang, "label-reason"),
        _ => return None,
    })
}

/// Does what the pressed button says; the code of the notice that says so.
async fn act(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    typed: &Typed,
) -> usecases::Result<&'static str> {
    let (platform, actor) = (&site.platform, visit.actor());
    match typed.act.as_str() {
        "choose" => {
            let people: Vec<PersonId> = typed
                .people
                .iter()
                .filter_map(|id| id.parse().ok())
                .collect();
            shortlist::choose(platform, actor, id, &people, &typed.reason).await?;
            Ok("people-chosen")
        }
        "name" => {
            shortlist::name(platform, actor, id, &typed.named, &typed.reason).await?;
            Ok("people-chosen")
        }
        "remove" => {
            let person = typed.person.ok_or(Refusal::NotFound)?;
            shortlist::remove(platform, actor, id, person, &typed.reason).await?;
            Ok("people-removed")
        }
        _ => Err(Refusal::NotFound.into()),
    }
}

async fn render(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    typed: &Typed,
    errors: &Errors,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let screen = queries::chosen(&site.platform, visit.actor(), id).await?;
    let about = DialogueHead::of(&screen.dialogue)?;
    let may = |permission| visit.actor().can_with(permission, about.group);
    let open = may(Permission::PlanDialogues) && may_change(about.state);
    let title = format!("{} · {}", about.title, t!(lang, "dialogue-tab-people"));
    let page = Page::desk(title)
        .with_islands()
        .refused(errors.any())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(id), about.title.clone());
    Ok(page.render(site, visit, || {
        let issues = may(Permission::IssueInvitations);
        let action = issues.then(|| invite(lang, &screen)).flatten();
        let forms = open.then(|| {
            let (members, other) = (
                members(lang, id, &screen, typed, errors),
                somebody_else(lang, id, typed, errors),
            );
            view! { {members}{other} }
        });
        view! {
            {errors.summary()}
            {head(visit, &about, Tab::Balance, action)}
            <p class="measure">{t!(lang, "people-lead")}</p>
            {beyond(lang, typed)}
            {standing(lang, &screen)}
            {places(lang, id, &screen, typed, errors, open)}
            {forms}
        }
        .into_any()
    }))
}

/// The way to the invitations, once somebody on the list can get one.
fn invite(lang: Lang, screen: &ChosenScreen) -> Option<AnyView> {
    let ready = screen
        .places
        .iter()
        .filter(|place| place.invitation.is_none() && place.contact.has_address)
        .count();
    let convened = screen.dialogue.state == DialogueState::Convened;
    (ready > 0 && convened).then(|| {
        let href = paths::desk_dialogue_part(screen.dialogue.id, "invitations/issue");
        let label = t!(lang, "shortlist-issue", people = ready as i64);
        view! { <LinkButton href=href label=label look=Look::Primary/> }.into_any()
    })
}

/// The limits beyond which those who were chosen would go.
fn beyond(lang: Lang, typed: &Typed) -> Option<AnyView> {
    if typed.beyond.is_empty() {
        return None;
    }
    let lines: Vec<AnyView> = limits::each(lang, &typed.beyond)
        .into_iter()
        .map(|words| view! { <li>{words}</li> }.into_any())
        .collect();
    Some(
        view! {
            <Notice tone=Tone::Attention title=t!(lang, "override-titles") text=t!(lang, "people-beyond-text")>
                <ul>{lines}</ul>
            </Notice>
        }
        .into_any(),
    )
}

/// How the list stands: against its quotas where there are some, and who is on it.
fn standing(lang: Lang, screen: &ChosenScreen) -> AnyView {
    let shares = balance(lang, &screen.shares);
    let chart = (!screen.standings.rows.is_empty()).then(|| {
        let reading = chart::reading(lang, &screen.standings);
        let summary = reading.summary.clone();
        let source = paths::desk_dialogue_part(screen.dialogue.id, "balance.json");
        let chart = reading.chart();
        view! { <BalanceMeter summary=summary source=source>{chart}</BalanceMeter> }
    });
    if shares.is_none() && chart.is_none() {
        return ().into_any();
    }
    view! {
        <section class="section" aria-labelledby="who">
            <h2 id="who">{t!(lang, "people-balance")}</h2>
            {shares}
            {chart}
        </section>
    }
    .into_any()
}

/// Those on the list and those who are invited.
fn places(
    lang: Lang,
    id: DialogueId,
    screen: &ChosenScreen,
    typed: &Typed,
    errors: &Errors,
    open: bool,
) -> AnyView {
    if screen.places.is_empty() {
        return view! { <Empty title=t!(lang, "people-empty") text=t!(lang, "people-empty-text")/> }
            .into_any();
    }
    let mut columns = vec![
        Column::text(t!(lang, "label-name")),
        Column::text(t!(lang, "label-organisation")),
        Column::text(t!(lang, "shortlist-why-here")),
        Column::text(t!(lang, "label-status")),
    ];
    if open {
        columns.push(Column::text(t!(lang, "list-actions")).on_screen_only());
    }
    let rows: Vec<AnyView> = screen
        .places
        .iter()
        .map(|place| {
            let tools = open.then(|| remove(lang, id, place, typed, errors));
            row(lang, place, tools)
        })
        .collect();
    let count = t!(lang, "audit-people", people = screen.places.len() as i64);
    view! {
        <DataTable caption=t!(lang, "people-list") id="list" columns=columns count=count cards=true>{rows}</DataTable>
    }
    .into_any()
}

fn row(lang: Lang, place: &Place, tools: Option<AnyView>) -> AnyView {
    let (name, reason) = (place.contact.name(), place.reason.clone());
    let from = list::from(lang, &place.contact);
    let state = list::state(lang, place);
    let no_address = no_address(lang, &place.contact);
    let tools =
        tools.map(|tools| view! { <Cell label=t!(lang, "list-actions")>{tools}</Cell> }.into_any());
    view! {
        <tr>
            <Cell heading=true><div><Bdi text=name/>{no_address}</div></Cell>
            <Cell label=t!(lang, "label-organisation")>{from}</Cell>
            <Cell label=t!(lang, "shortlist-why-here")><Bdi text=reason/></Cell>
            <Cell label=t!(lang, "label-status")><div>{state}</div></Cell>
            {tools}
        </tr>
    }
    .into_any()
}

fn no_address(lang: Lang, contact: &Contact) -> Option<AnyView> {
    (!contact.has_address)
        .then(|| view! { <p class="small muted">{t!(lang, "shortlist-no-address")}</p> }.into_any())
}
