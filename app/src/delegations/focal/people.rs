//! Whom the delegation names, and what its focal point can do with each.

use domain::delegation::{DelegateState, Seats, Taking};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::delegations::{DelegateLine, Shown};

use super::super::words::{seats, state_tag};
use super::Opened;
use crate::components::{Actions, Cell, Column, DataTable, Empty, LinkButton, Look};

pub(super) fn people(lang: Lang, opened: &Opened, shown: &Shown) -> AnyView {
    let free = shown.free();
    let add = (shown.taking == Taking::Everything && free.table + free.advisers > 0).then(|| {
        let href = format!("{}/people/new", opened.here());
        view! { <Actions><LinkButton label=t!(lang, "delegate-name") href=href look=Look::Primary/></Actions> }
    });
    let rule = seats(lang, shown.seats);
    let left = (shown.taking == Taking::Everything)
        .then(|| t!(lang, "delegation-free", rule = seats_left(lang, free)));
    let table = if shown.delegates.is_empty() {
        view! { <Empty title=t!(lang, "delegation-nobody-named") text=t!(lang, "delegation-nobody-named-text")/> }
            .into_any()
    } else {
        table(lang, opened, shown)
    };
    view! {
        <h2 id="people">{t!(lang, "delegation-people")}</h2>
        <p>{t!(lang, "delegation-rule", rule = rule)}" "{left}</p>
        {table}
        {add}
    }
    .into_any()
}

fn seats_left(lang: Lang, free: Seats) -> String {
    let table = t!(lang, "delegation-left-table", count = i64::from(free.table));
    let advisers = t!(
        lang,
        "delegation-left-advisers",
        count = i64::from(free.advisers)
    );
    format::facts(lang, [table, advisers])
}

fn table(lang: Lang, opened: &Opened, shown: &Shown) -> AnyView {
    let labels = [
        t!(lang, "delegate-role"),
        t!(lang, "label-status"),
        t!(lang, "list-actions"),
    ];
    let columns = std::iter::once(t!(lang, "label-name"))
        .chain(labels.clone())
        .map(Column::text)
        .collect();
    let rows: Vec<AnyView> = shown
        .delegates
        .iter()
        .map(|line| {
            let [role, status, actions] = labels.clone();
            let name = format!("{} {}", line.said.given_name, line.said.family_name);
            let position = line.said.position.clone();
            let stands_for = line.stands_for.as_ref().map(|name| {
                let words = t!(lang, "delegate-in-the-place-of", name = name.as_str());
                view! { <br/><span class="muted small">{words}</span> }
            });
            let reason = (line.state == DelegateState::Returned).then(|| {
                let reason = line.reason.clone();
                view! { <p class="small">{t!(lang, "delegation-reason")}": "<bdi>{reason}</bdi></p> }
            });
            let steps = steps(lang, opened, shown, line);
            let (sits, state) = (
                word(lang, line.said.role.label_key()),
                state_tag(lang, line.state),
            );
            view! {
                <tr>
                    <Cell heading=true><bdi>{name}</bdi><br/><span class="muted small" dir="auto">{position}</span></Cell>
                    <Cell label=role>{sits}{stands_for}</Cell>
                    <Cell label=status>{state}{reason}</Cell>
                    <Cell label=actions>{steps}</Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! { <DataTable caption=t!(lang, "delegation-named") id="named" columns=columns cards=true>{rows}</DataTable> }
        .into_any()
}

/// What the focal point can do with one person.
fn steps(lang: Lang, opened: &Opened, shown: &Shown, line: &DelegateLine) -> Option<AnyView> {
    if shown.taking == Taking::Nothing || !line.state.takes_a_seat() {
        return None;
    }
    let name = format!("{} {}", line.said.given_name, line.said.family_name);
    let here = format!("{}/people/{}", opened.here(), line.id);
    let is_replaced = shown.delegates.iter().any(|other| {
        matches!(
            other.state,
            DelegateState::Nominated | DelegateState::Returned
        ) && other.replaces == Some(line.id)
    });
    let first = match line.state {
        DelegateState::Nominated | DelegateState::Returned => {
            Some((t!(lang, "delegate-change"), here.clone()))
        }
        DelegateState::Confirmed if !is_replaced => {
            let href = format!("{}/people/new?for={}", opened.here(), line.id);
            Some((t!(lang, "delegate-replace"), href))
        }
        DelegateState::Confirmed | DelegateState::Replaced | DelegateState::Withdrawn => None,
    };
    let about = name.clone();
    let first = first.map(|(label, href)| {
        view! { <LinkButton label=label href=href look=Look::Quiet about=about/> }
    });
    let withdraw = format!("{here}/withdraw");
    Some(
        view! {
            <Actions>
                {first}
                <LinkButton label=t!(lang, "delegate-withdraw") href=withdraw look=Look::Quiet about=name/>
            </Actions>
        }
        .into_any(),
    )
}
