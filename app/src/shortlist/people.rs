//! Finding somebody to add, and the decisions about those who are not on the list.

use domain::Standing;
use domain::ids::DialogueId;
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::shortlist::Contact;
use usecases::shortlist::queries::{FOUND, Screen};

use super::{Typed, here, list};
use crate::components::{
    Actions, Bdi, Button, Cell, Column, DataTable, Disclosure, Field, FilterPanel, Input,
    PostButton, PostForm,
};
use crate::forms::Errors;

/// A search over the directory, and what can be decided about those it finds.
pub(super) fn find(
    lang: Lang,
    id: DialogueId,
    screen: &Screen,
    typed: &Typed,
    errors: &Errors,
) -> AnyView {
    let search = typed.search.clone();
    let found = (!search.is_empty()).then(|| found(lang, id, screen, typed, errors));
    let typed_search = search.clone();
    view! {
        <section class="section screen-only" id="find">
            <h2>{t!(lang, "shortlist-find")}</h2>
            <FilterPanel action=format!("{}#find", here(id)) label=t!(lang, "shortlist-find") submit=t!(lang, "button-search")>
                <Field label=t!(lang, "shortlist-find-label") name="q" kind=Input::Search value=typed_search/>
            </FilterPanel>
            {found}
        </section>
    }
    .into_any()
}

fn found(lang: Lang, id: DialogueId, screen: &Screen, typed: &Typed, errors: &Errors) -> AnyView {
    if screen.found.is_empty() {
        return view! { <p>{t!(lang, "shortlist-found-nobody")}</p> }.into_any();
    }
    let columns = vec![
        Column::text(t!(lang, "label-name")),
        Column::text(t!(lang, "label-organisation")),
        Column::text(t!(lang, "list-actions")),
    ];
    let rows: Vec<AnyView> = screen
        .found
        .iter()
        .map(|contact| {
            let listed = screen
                .places
                .iter()
                .any(|place| place.contact.id == contact.id);
            let tools = if listed {
                t!(lang, "shortlist-on-list").into_any()
            } else {
                tools(lang, id, contact, typed, errors)
            };
            let labels = (t!(lang, "label-organisation"), t!(lang, "list-actions"));
            let (name, from) = (contact.name(), list::from(lang, contact));
            let chance = screen.chance(contact.id).map(|chance| {
                let chance = format::percent(lang, chance, 1);
                view! { <p class="small muted">{t!(lang, "shortlist-own-chance", chance = chance)}</p> }
            });
            view! {
                <tr>
                    <Cell heading=true><Bdi text=name/>{chance}</Cell>
                    <Cell label=labels.0>{from}</Cell>
                    <Cell label=labels.1>{tools}</Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    let more = (screen.found.len() as u64 == FOUND)
        .then(|| view! { <p class="muted">{t!(lang, "shortlist-found-more")}</p> });
    view! {
        <DataTable caption=t!(lang, "shortlist-found") id="found" columns=columns cards=true>{rows}</DataTable>
        {more}
    }
    .into_any()
}

fn tools(lang: Lang, id: DialogueId, contact: &Contact, typed: &Typed, errors: &Errors) -> AnyView {
    let person = contact.id.to_string();
    let mine = typed.person == Some(contact.id) && errors.any();
    let (reason, error, field_id) = if mine {
        let error = errors.field("reason");
        (typed.reason.clone(), error, "reason".to_owned())
    } else {
        (
            String::new(),
            Default::default(),
            format!("reason-{person}"),
        )
    };
    let search = typed.search.clone();
    let name = contact.name();
    let (second, third) = (name.clone(), name.clone());
    let no_address = (!contact.has_address)
        .then(|| view! { <p class="small">{t!(lang, "shortlist-no-address")}</p> });
    view! {
        {no_address}
        <Disclosure summary=t!(lang, "shortlist-decide") about=name.clone() open=mine>
            <PostForm action=here(id)>
                <input type="hidden" name="person" value=person/>
                <input type="hidden" name="q" value=search/>
                <Field label=t!(lang, "label-reason") name="reason" id=field_id value=reason error=error
                    hint=t!(lang, "shortlist-reason-hint")/>
                <Actions>
                    <Button label=t!(lang, "shortlist-add") name="act" value="add" about=name/>
                    <Button label=t!(lang, "shortlist-must-invite") name="act" value="must-invite" about=second/>
                    <Button label=t!(lang, "shortlist-must-not") name="act" value="must-not" about=third/>
                </Actions>
            </PostForm>
        </Disclosure>
    }
    .into_any()
}

/// Those who must be invited at the next draw, and those who are kept off the list.
pub(super) fn decisions(lang: Lang, id: DialogueId, screen: &Screen, may_change: bool) -> AnyView {
    if screen.decisions.is_empty() {
        return ().into_any();
    }
    let mut columns = vec![
        Column::text(t!(lang, "label-name")),
        Column::text(t!(lang, "label-organisation")),
        Column::text(t!(lang, "shortlist-decision")),
        Column::text(t!(lang, "label-reason")),
    ];
    if may_change {
        columns.push(Column::text(t!(lang, "list-actions")));
    }
    let rows: Vec<AnyView> = screen
        .decisions
        .iter()
        .map(|decision| {
            let (name, from) = (decision.contact.name(), list::from(lang, &decision.contact));
            let standing: Standing = decision.standing;
            let reason = decision.reason.clone();
            let labels = (
                t!(lang, "label-organisation"),
                t!(lang, "shortlist-decision"),
                t!(lang, "label-reason"),
            );
            let lift = may_change.then(|| {
                let hidden = vec![
                    ("act".to_owned(), "lift".to_owned()),
                    ("person".to_owned(), decision.contact.id.to_string()),
                ];
                let (label, about) = (t!(lang, "shortlist-lift"), name.clone());
                view! {
                    <Cell label=t!(lang, "list-actions")>
                        <PostButton label=label action=here(id) hidden=hidden about=about/>
                    </Cell>
                }
                .into_any()
            });
            view! {
                <tr>
                    <Cell heading=true><Bdi text=name/></Cell>
                    <Cell label=labels.0>{from}</Cell>
                    <Cell label=labels.1>{word(lang, standing.label_key())}</Cell>
                    <Cell label=labels.2><Bdi text=reason/></Cell>
                    {lift}
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <DataTable caption=t!(lang, "shortlist-decisions") id="decisions" columns=columns cards=true>
            {rows}
        </DataTable>
    }
    .into_any()
}
