//! All delegations of a dialogue at the desk: who waits to be confirmed, and where each organisation stands.

use axum::response::Response;
use domain::{Permission, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::delegations::queries::{Line, Screen, Standing, Waiting};

use super::here;
use super::words::{standing, standing_tag};
use crate::components::{
    Actions, Button, Cell, Checkboxes, Choice, Column, DataTable, Empty, LinkButton, Look,
    PostButton, PostForm, Select,
};
use crate::components::{GetForm, Width};
use crate::dialogues::tabs::{self, Tab};
use crate::forms::Errors;
use crate::invitations::{country, moment_there};
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// Which delegations are listed.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// A [`Standing::code`]; anything else shows all.
    show: String,
}

pub(super) fn page(
    site: &Site,
    visit: &Visit,
    screen: &Screen,
    asked: &Asked,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let head = &screen.head;
    let may_issue = visit.actor().can(Permission::IssueInvitations);
    Page::desk(t!(lang, "delegations"))
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(head.id), head.title.clone())
        .under(
            paths::desk_dialogue_part(head.id, "invitations"),
            t!(lang, "dialogue-tab-invitations"),
        )
        .refused(errors.any())
        .render(site, visit, || {
            let invite = may_issue.then(|| {
                let href = paths::desk_dialogue_part(head.id, "delegations/invite");
                view! { <LinkButton label=t!(lang, "delegations-invite") href=href look=Look::Primary/> }
                    .into_any()
            });
            let waiting = (!screen.waiting.is_empty())
                .then(|| waiting(lang, &screen.waiting, may_issue, errors));
            let silent = screen
                .lines
                .iter()
                .any(|line| line.standing == Standing::Silent);
            let remind = (may_issue && silent).then(|| {
                let action = paths::desk_dialogue_part(head.id, "delegations/remind");
                view! { <PostButton label=t!(lang, "delegations-remind") action=action/> }
            });
            let top = tabs::head(visit, head, Tab::Invitations, invite);
            let list = if screen.lines.is_empty() {
                view! { <Empty title=t!(lang, "delegations-none") text=t!(lang, "delegations-none-text")/> }
                    .into_any()
            } else {
                let filter = filter(lang, screen, asked);
                let table = table(lang, screen, asked);
                let sheet = |ending: &str| format!("{}.{ending}", here(head.id));
                let (csv, xlsx) = (sheet("csv"), sheet("xlsx"));
                view! {
                    {filter}
                    {table}
                    <Actions>
                        {remind}
                        <LinkButton label=t!(lang, "inputs-csv") href=csv/>
                        <LinkButton label=t!(lang, "inputs-xlsx") href=xlsx/>
                    </Actions>
                }
                .into_any()
            };
            view! {
                {errors.summary()}
                {top}
                <h2>{t!(lang, "delegations")}</h2>
                <p class="muted">{t!(lang, "delegations-lead")}</p>
                {waiting}
                {list}
            }
            .into_any()
        })
}

/// Those who wait for the secretariat, to be confirmed together.
fn waiting(lang: Lang, waiting: &[Waiting], may_issue: bool, errors: &Errors) -> AnyView {
    let choices: Vec<Choice> = waiting
        .iter()
        .map(|one| {
            let role = word(lang, one.role.label_key());
            let facts = [role, one.position.clone(), one.organisation.clone()];
            let facts = facts.into_iter().filter(|fact| !fact.is_empty());
            let stands_for = one
                .stands_for
                .as_ref()
                .map(|name| t!(lang, "delegate-in-the-place-of", name = name.as_str()));
            let hint = locale::format::facts(lang, facts.chain(stands_for));
            Choice::new(one.id.to_string(), one.name.clone()).with_hint(hint)
        })
        .collect();
    if !may_issue {
        let names: Vec<AnyView> = waiting
            .iter()
            .map(|one| {
                let (name, organisation) = (one.name.clone(), one.organisation.clone());
                view! { <li><bdi>{name}</bdi>" · "<bdi>{organisation}</bdi></li> }.into_any()
            })
            .collect();
        return view! { <h3>{t!(lang, "delegation-to-confirm")}</h3><ul>{names}</ul> }.into_any();
    }
    let error = errors.field("delegates");
    view! {
        <PostForm>
            <Checkboxes legend=t!(lang, "delegation-to-confirm") name="delegates" choices=choices hint=t!(lang, "delegation-to-confirm-hint") error=error/>
            <Actions><Button label=t!(lang, "delegates-confirm") look=Look::Primary/></Actions>
        </PostForm>
    }
    .into_any()
}

fn filter(lang: Lang, screen: &Screen, asked: &Asked) -> AnyView {
    let choices = Standing::ALL
        .into_iter()
        .map(|one| {
            let of = screen.lines.iter().filter(|line| line.standing == one);
            let count = locale::format::number(lang, of.count() as i64);
            Choice::new(one.code(), format!("{} ({count})", standing(lang, one)))
        })
        .collect();
    let (action, selected) = (here(screen.head.id), asked.show.clone());
    view! {
        <GetForm action=action>
            <Select label=t!(lang, "delegation-standing") name="show" choices=choices selected=selected empty=t!(lang, "delegations-all") width=Width::Half/>
            <Button label=t!(lang, "delegations-show")/>
        </GetForm>
    }
    .into_any()
}

fn table(lang: Lang, screen: &Screen, asked: &Asked) -> AnyView {
    let wanted = Standing::ALL
        .into_iter()
        .find(|one| one.code() == asked.show);
    let lines: Vec<&Line> = screen
        .lines
        .iter()
        .filter(|line| wanted.is_none_or(|wanted| line.standing == wanted))
        .collect();
    if lines.is_empty() {
        return view! { <p class="muted">{t!(lang, "delegations-none-so")}</p> }.into_any();
    }
    let labels = [
        t!(lang, "label-country"),
        t!(lang, "delegation-standing"),
        t!(lang, "delegation-named"),
        t!(lang, "delegation-focal-point"),
        t!(lang, "delegation-asked-at"),
    ];
    let columns = std::iter::once(t!(lang, "label-organisation"))
        .chain(labels.clone())
        .map(Column::text)
        .collect();
    let count = t!(lang, "list-count", count = lines.len() as i64);
    let rows: Vec<AnyView> = lines
        .iter()
        .map(|line| row(lang, screen, line, &labels))
        .collect();
    view! { <DataTable caption=t!(lang, "delegation-organisations") id="delegations" columns=columns count=Some(count) cards=true>{rows}</DataTable> }
        .into_any()
}

fn row(lang: Lang, screen: &Screen, line: &Line, labels: &[String; 5]) -> AnyView {
    let href = paths::desk_delegation(screen.head.id, line.id);
    let [of, standing, named, focal_point, asked] = labels.clone();
    let counts = t!(
        lang,
        "delegation-named-of",
        named = line.named as i64,
        confirmed = line.confirmed as i64,
        seats = i64::from(line.seats.table + line.seats.advisers)
    );
    let letters = (line.letters > 0).then(|| {
        let words = t!(
            lang,
            "delegation-letters-count",
            count = line.letters as i64
        );
        view! { <br/><span class="muted small">{words}</span> }
    });
    let asked_at = moment_there(
        lang,
        &screen.head,
        line.reminded_at.unwrap_or(line.asked_at),
    );
    let (name, person) = (line.organisation.clone(), line.focal_point.clone());
    let country = country(lang, line.country.as_deref());
    let stands = standing_tag(lang, line.standing);
    view! {
        <tr>
            <Cell heading=true><a href=href><bdi>{name}</bdi></a></Cell>
            <Cell label=of>{country}</Cell>
            <Cell label=standing>{stands}</Cell>
            <Cell label=named>{counts}{letters}</Cell>
            <Cell label=focal_point><bdi>{person}</bdi></Cell>
            <Cell label=asked>{asked_at}</Cell>
        </tr>
    }
    .into_any()
}
