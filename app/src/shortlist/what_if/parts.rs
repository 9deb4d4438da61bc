//! What is changed, and where more can be changed. Every change is a link or a form that only asks.

use domain::Unit;
use domain::ids::{DialogueId, PersonId};
use domain::quota::Quota;
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::shortlist::queries::{Place, WhatIfScreen};
use usecases::shortlist::{Contact, WhatIf};

use super::super::chart::{feature, quota_name};
use super::super::waves::people;
use super::super::{list, quotas};
use super::{Typed, address, pairs, path};
use crate::components::{
    Actions, Bdi, Button, Cell, Choice, Column, DataTable, Field, GetForm, Hidden, Input,
    LinkButton, Look, Select, Width,
};
use crate::forms::Errors;

/// The changes as a list, each with a link that takes it back.
pub(super) fn changes(lang: Lang, what: &WhatIf, screen: &WhatIfScreen) -> AnyView {
    if what.is_empty() {
        return ().into_any();
    }
    let id = screen.dialogue.id;
    let name = |person: PersonId| {
        let known = screen.people.iter().find(|contact| contact.id == person);
        known.map_or_else(|| person.to_string(), Contact::name)
    };
    let mut items: Vec<AnyView> = Vec::new();
    let mut item = |words: String, without: WhatIf| {
        let href = address(id, &without);
        let about = words.clone();
        items.push(
            view! {
                <li>{words}" "<LinkButton label=t!(lang, "what-if-take-back") href=href look=Look::Quiet about=about/></li>
            }
            .into_any(),
        );
    };
    for person in &what.add {
        let words = t!(lang, "what-if-added", name = name(*person));
        item(
            words,
            without(what, |what| what.add.retain(|one| one != person)),
        );
    }
    for person in &what.remove {
        let words = t!(lang, "what-if-removed", name = name(*person));
        item(
            words,
            without(what, |what| what.remove.retain(|one| one != person)),
        );
    }
    for person in &what.lock {
        let words = t!(lang, "what-if-locked", name = name(*person));
        item(
            words,
            without(what, |what| what.lock.retain(|one| one != person)),
        );
    }
    for quota in &what.quotas {
        let before = screen.quotas.iter().find(|known| known.same_row(quota));
        let words = t!(
            lang,
            "what-if-quota",
            quota = quota_name(lang, quota.dimension, &quota.feature),
            before = bounds(lang, before),
            after = bounds(lang, Some(quota))
        );
        item(
            words,
            without(what, |what| what.quotas.retain(|one| one != quota)),
        );
    }
    view! {
        <section class="section">
            <h3>{t!(lang, "what-if-changes")}</h3>
            <ul>{items}</ul>
        </section>
    }
    .into_any()
}

/// Who could take the open seats of those who are taken off, each as a link that tries it.
pub(super) fn swaps(lang: Lang, what: &WhatIf, screen: &WhatIfScreen) -> AnyView {
    let id = screen.dialogue.id;
    let tables: Vec<AnyView> = screen
        .swaps
        .iter()
        .enumerate()
        .map(|(nth, instead)| {
            let tool = |contact: &Contact| try_adding(lang, id, what, contact);
            people::substitutes(lang, nth, instead, Some(&tool))
        })
        .collect();
    tables.into_any()
}

/// The link that tries to put somebody on the list.
fn try_adding(lang: Lang, id: DialogueId, what: &WhatIf, contact: &Contact) -> AnyView {
    let person = contact.id;
    let then = without(what, |what| {
        what.remove.retain(|one| *one != person);
        what.add.push(person);
    });
    let (href, about) = (address(id, &then), contact.name());
    view! { <LinkButton label=t!(lang, "what-if-add") href=href look=Look::Quiet about=about/> }
        .into_any()
}

fn without(what: &WhatIf, take_back: impl FnOnce(&mut WhatIf)) -> WhatIf {
    let mut less = what.clone();
    take_back(&mut less);
    less
}

/// The bounds of a quota as a person reads them.
pub(in crate::shortlist) fn bounds(lang: Lang, quota: Option<&Quota>) -> String {
    let Some(quota) = quota.filter(|quota| quota.min.is_some() || quota.max.is_some()) else {
        return t!(lang, "label-none");
    };
    let figure = |bound: Option<u32>| {
        bound.map_or_else(
            || "…".to_owned(),
            |bound| match quota.unit {
                Unit::Seats => format::number(lang, i64::from(bound)),
                Unit::PerCent => format::percent(lang, f64::from(bound) / 100.0, 0),
            },
        )
    };
    format!("{}–{}", figure(quota.min), figure(quota.max))
}

/// A quota as it might be.
pub(super) fn quota_form(
    lang: Lang,
    what: &WhatIf,
    screen: &WhatIfScreen,
    typed: &Typed,
    errors: &Errors,
) -> AnyView {
    let units = Unit::ALL
        .iter()
        .map(|unit| Choice::new(unit.code(), word(lang, unit.label_key())))
        .collect();
    let unit = Some(typed.unit.clone()).filter(|unit| !unit.is_empty());
    let unit = unit.unwrap_or_else(|| Unit::Seats.code().to_owned());
    let (min, max) = (typed.min.clone(), typed.max.clone());
    let (min_error, max_error) = (errors.field("min"), errors.field("max"));
    let options = quotas::every_choice(lang, &typed.row);
    let fields = pairs(what);
    view! {
        <section class="section">
            <h3>{t!(lang, "what-if-change-quota")}</h3>
            <GetForm action=path(screen.dialogue.id)>
                <Hidden fields=fields/>
                <div class="field">
                    <label for="row">{t!(lang, "shortlist-quota")}</label>
                    <select class="input" id="row" name="row">
                        <option value="">{t!(lang, "shortlist-choose-quota")}</option>
                        {options}
                    </select>
                </div>
                <div class="columns">
                    <Field label=t!(lang, "shortlist-min") name="min" kind=Input::Number width=Width::Few value=min error=min_error/>
                    <Field label=t!(lang, "shortlist-max") name="max" kind=Input::Number width=Width::Few value=max error=max_error/>
                    <Select label=t!(lang, "shortlist-unit") name="unit" choices=units selected=unit/>
                </div>
                <p class="hint">{t!(lang, "what-if-quota-hint")}</p>
                <Actions><Button label=t!(lang, "what-if-try")/></Actions>
            </GetForm>
        </section>
    }
    .into_any()
}

/// The list as it would be, each place with what could be tried about it.
pub(super) fn shortlist(lang: Lang, what: &WhatIf, screen: &WhatIfScreen) -> AnyView {
    if screen.places.is_empty() {
        return ().into_any();
    }
    let columns = vec![
        Column::text(t!(lang, "label-name")),
        Column::text(t!(lang, "label-organisation")),
        Column::text(t!(lang, "shortlist-why-here")),
        Column::text(t!(lang, "what-if-title")),
    ];
    let rows: Vec<AnyView> = screen
        .places
        .iter()
        .map(|place| row(lang, what, screen, place))
        .collect();
    let count = t!(lang, "audit-people", people = screen.places.len() as i64);
    view! {
        <DataTable caption=t!(lang, "what-if-list") id="shortlist" columns=columns count=count cards=true>{rows}</DataTable>
    }
    .into_any()
}

fn row(lang: Lang, what: &WhatIf, screen: &WhatIfScreen, place: &Place) -> AnyView {
    let person = place.contact.id;
    let id = screen.dialogue.id;
    let name = place.contact.name();
    let serves: Vec<String> = place
        .serves
        .iter()
        .filter_map(|at| screen.then.rows.get(*at))
        .map(|row| feature(lang, row.quota.dimension, &row.quota.feature))
        .collect();
    let link = |label: String, then: WhatIf| {
        let (href, about) = (address(id, &then), name.clone());
        view! { <LinkButton label=label href=href look=Look::Quiet about=about/> }.into_any()
    };
    let tools = if place.invitation.is_some() {
        word(
            lang,
            place
                .invitation
                .map_or("label-none", |state| state.label_key()),
        )
        .into_any()
    } else {
        let leave = link(
            t!(lang, "what-if-without"),
            without(what, |what| {
                // Whoever was only added here is simply not added.
                if what.add.contains(&person) {
                    what.add.retain(|one| *one != person);
                } else {
                    what.remove.push(person);
                }
                what.lock.retain(|one| *one != person);
            }),
        );
        let free = place.locked.is_none() && !what.add.contains(&person);
        let lock = free.then(|| {
            link(
                t!(lang, "what-if-lock"),
                without(what, |what| what.lock.push(person)),
            )
        });
        view! { <Actions>{leave}{lock}</Actions> }.into_any()
    };
    let from = list::from(lang, &place.contact);
    let labels = (
        t!(lang, "label-organisation"),
        t!(lang, "shortlist-why-here"),
        t!(lang, "what-if-title"),
    );
    let name = name.clone();
    view! {
        <tr>
            <Cell heading=true><Bdi text=name/></Cell>
            <Cell label=labels.0>{from}</Cell>
            <Cell label=labels.1>{format::list(lang, &serves)}</Cell>
            <Cell label=labels.2>{tools}</Cell>
        </tr>
    }
    .into_any()
}

/// Somebody who might be added.
pub(super) fn find(lang: Lang, what: &WhatIf, screen: &WhatIfScreen, typed: &Typed) -> AnyView {
    let id = screen.dialogue.id;
    let search = typed.search.clone();
    let asked = !search.is_empty();
    let found: Vec<AnyView> = screen
        .found
        .iter()
        .map(|contact| {
            let person = contact.id;
            let (name, from) = (contact.name(), list::from(lang, contact));
            let listed = screen.places.iter().any(|place| place.contact.id == person);
            let tool = if listed {
                t!(lang, "shortlist-on-list").into_any()
            } else {
                try_adding(lang, id, what, contact)
            };
            let labels = (t!(lang, "label-organisation"), t!(lang, "what-if-title"));
            view! {
                <tr>
                    <Cell heading=true><Bdi text=name/></Cell>
                    <Cell label=labels.0>{from}</Cell>
                    <Cell label=labels.1>{tool}</Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    let table = if found.is_empty() {
        asked.then(|| view! { <p>{t!(lang, "shortlist-found-nobody")}</p> }.into_any())
    } else {
        let columns = vec![
            Column::text(t!(lang, "label-name")),
            Column::text(t!(lang, "label-organisation")),
            Column::text(t!(lang, "what-if-title")),
        ];
        Some(
            view! {
                <DataTable caption=t!(lang, "shortlist-found") id="found" columns=columns cards=true>{found}</DataTable>
            }
            .into_any(),
        )
    };
    let fields = pairs(what);
    view! {
        <section class="section" id="find">
            <h3>{t!(lang, "what-if-find")}</h3>
            <GetForm action=format!("{}#find", path(id))>
                <Hidden fields=fields/>
                <Field label=t!(lang, "shortlist-find-label") name="q" kind=Input::Search value=search/>
                <Actions><Button label=t!(lang, "button-search")/></Actions>
            </GetForm>
            {table}
        </section>
    }
    .into_any()
}
