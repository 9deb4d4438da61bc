//! Those on whom the quotas depend, and who could step in for somebody.

use balance::waves::Substitute;
use domain::ids::DialogueId;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::shortlist::Contact;
use usecases::shortlist::waves::{Critical, Instead, WavesScreen};

use super::super::chart::quota_name;
use super::super::{here, list};
use super::path;
use crate::components::{
    Actions, Bdi, Button, Cell, Column, DataTable, Disclosure, Field, Hidden, LinkButton, Look,
    PostForm, Tag, Tone,
};

fn instead_of(screen: &WavesScreen, contact: &Contact) -> String {
    format!(
        "{}?instead={}#instead",
        path(screen.dialogue.id),
        contact.id
    )
}

/// Those without whom the quotas could not be met any more.
pub(super) fn critical(lang: Lang, screen: &WavesScreen) -> AnyView {
    let unfinished = screen
        .unfinished
        .then(|| view! { <p class="muted">{t!(lang, "waves-critical-unfinished")}</p> });
    // Without quotas nobody can be critical, and nothing is said about it.
    if screen.critical.is_empty() && screen.rows.is_empty() && !screen.unfinished {
        return ().into_any();
    }
    if screen.critical.is_empty() {
        let none = (!screen.unfinished).then(|| view! { <p>{t!(lang, "waves-critical-none")}</p> });
        return view! {
            <section class="section"><h3>{t!(lang, "waves-critical")}</h3>{none}{unfinished}</section>
        }
        .into_any();
    }
    let rows: Vec<AnyView> = screen
        .critical
        .iter()
        .map(|critical| critical_row(lang, screen, critical))
        .collect();
    let columns = vec![
        Column::text(t!(lang, "label-name")),
        Column::text(t!(lang, "label-organisation")),
        Column::text(t!(lang, "label-status")),
        Column::text(t!(lang, "list-actions")),
    ];
    view! {
        <section class="section">
            <h3>{t!(lang, "waves-critical")}</h3>
            <p class="measure">{t!(lang, "waves-critical-text")}</p>
            <DataTable caption=t!(lang, "waves-critical") id="critical" columns=columns cards=true>{rows}</DataTable>
            {unfinished}
        </section>
    }
    .into_any()
}

fn critical_row(lang: Lang, screen: &WavesScreen, critical: &Critical) -> AnyView {
    let contact = &critical.contact;
    let (name, from) = (contact.name(), list::from(lang, contact));
    let state = critical
        .invitation
        .map(|(_, state)| crate::invitations::state_tag(lang, state));
    let labels = (
        t!(lang, "label-organisation"),
        t!(lang, "label-status"),
        t!(lang, "list-actions"),
    );
    let name = match critical.invitation {
        Some((invitation, _)) => {
            let href = paths::desk_invitation(screen.dialogue.id, invitation);
            view! { <a href=href><Bdi text=name/></a> }.into_any()
        }
        None => view! { <Bdi text=name/> }.into_any(),
    };
    let (href, about) = (instead_of(screen, contact), contact.name());
    view! {
        <tr>
            <Cell heading=true>{name}</Cell>
            <Cell label=labels.0>{from}</Cell>
            <Cell label=labels.1>{state}</Cell>
            <Cell label=labels.2><LinkButton label=t!(lang, "waves-instead") href=href look=Look::Quiet about=about/></Cell>
        </tr>
    }
    .into_any()
}

/// Those who gave their seat up, and who could take it.
pub(super) fn instead(lang: Lang, screen: &WavesScreen, may_change: bool) -> AnyView {
    let links: Vec<AnyView> = screen
        .gave_up
        .iter()
        .map(|contact| {
            let (href, name) = (instead_of(screen, contact), contact.name());
            view! { <li><a href=href>{t!(lang, "waves-substitutes-of", name = name)}</a></li> }
                .into_any()
        })
        .collect();
    let gave_up = (!links.is_empty()).then(|| view! { <ul>{links}</ul> });
    let found: Vec<AnyView> = screen
        .instead
        .iter()
        .enumerate()
        .map(|(nth, instead)| found(lang, screen, nth, instead, may_change))
        .collect();
    if gave_up.is_none() && found.is_empty() {
        return ().into_any();
    }
    view! {
        <section class="section" id="instead">
            <h3>{t!(lang, "waves-substitutes")}</h3>
            {gave_up}
            {found}
        </section>
    }
    .into_any()
}

fn found(
    lang: Lang,
    screen: &WavesScreen,
    nth: usize,
    instead: &Instead,
    may_change: bool,
) -> AnyView {
    let (id, of) = (screen.dialogue.id, instead.of.name());
    let add = move |contact: &Contact| add(lang, id, nth, &of, contact);
    let tools: Option<&dyn Fn(&Contact) -> AnyView> = if may_change { Some(&add) } else { None };
    substitutes(lang, nth, instead, tools)
}

/// The form that puts somebody on the list in the place of another.
fn add(lang: Lang, id: DialogueId, nth: usize, of: &str, contact: &Contact) -> AnyView {
    let fields = vec![
        ("act".to_owned(), "add".to_owned()),
        ("person".to_owned(), contact.id.to_string()),
    ];
    let reason = t!(lang, "waves-substitute-reason", name = of);
    let (about, field) = (contact.name(), format!("reason-{nth}-{}", contact.id));
    let again = about.clone();
    view! {
        <Disclosure summary=t!(lang, "shortlist-decide") about=again>
            <PostForm action=here(id)>
                <Hidden fields=fields/>
                <Field label=t!(lang, "label-reason") name="reason" id=field value=reason/>
                <Actions><Button label=t!(lang, "shortlist-add") about=about/></Actions>
            </PostForm>
        </Disclosure>
    }
    .into_any()
}

/// Who could step in for somebody, with what can be done about each; `nth` tells several tables of a page apart.
pub(in crate::shortlist) fn substitutes(
    lang: Lang,
    nth: usize,
    instead: &Instead,
    tools: Option<&dyn Fn(&Contact) -> AnyView>,
) -> AnyView {
    let caption = t!(lang, "waves-substitutes-of", name = instead.of.name());
    if instead.people.is_empty() {
        return view! { <p>{caption}": "{t!(lang, "label-none")}</p> }.into_any();
    }
    let mut columns = vec![
        Column::text(t!(lang, "label-name")),
        Column::text(t!(lang, "label-organisation")),
        Column::text(t!(lang, "waves-same")),
        Column::text(t!(lang, "waves-different")),
        Column::text(t!(lang, "label-status")),
    ];
    if tools.is_some() {
        columns.push(Column::text(t!(lang, "list-actions")));
    }
    let table = match nth {
        0 => "substitutes".to_owned(),
        nth => format!("substitutes-{}", nth + 1),
    };
    let rows: Vec<AnyView> = instead
        .people
        .iter()
        .map(|(contact, substitute)| {
            let tools = tools.map(|tools| tools(contact));
            substitute_row(lang, contact, substitute, tools)
        })
        .collect();
    view! {
        <DataTable caption=caption id=table columns=columns cards=true>{rows}</DataTable>
    }
    .into_any()
}

fn substitute_row(
    lang: Lang,
    contact: &Contact,
    substitute: &Substitute,
    tools: Option<AnyView>,
) -> AnyView {
    let names = |values: &[(String, String)]| {
        let names: Vec<String> = values
            .iter()
            .filter(|(_, value)| !usecases::shortlist::queries::is_other(value))
            .map(|(attribute, value)| {
                attribute.parse().map_or_else(
                    |_| value.clone(),
                    |dimension| quota_name(lang, dimension, value),
                )
            })
            .collect();
        format::list(lang, &names)
    };
    let (same, lost, gained) = (
        names(&substitute.same),
        names(&substitute.lost),
        names(&substitute.gained),
    );
    let lost = (!lost.is_empty()).then(|| view! { <p class="small">"− "{lost}</p> });
    let gained = (!gained.is_empty()).then(|| view! { <p class="small">"+ "{gained}</p> });
    let (tone, words) = if substitute.reachable {
        (Tone::Ok, t!(lang, "waves-keeps-quotas"))
    } else {
        (Tone::Problem, t!(lang, "waves-breaks-quotas"))
    };
    let tools =
        tools.map(|tools| view! { <Cell label=t!(lang, "list-actions")>{tools}</Cell> }.into_any());
    let (name, from) = (contact.name(), list::from(lang, contact));
    let labels = (
        t!(lang, "label-organisation"),
        t!(lang, "waves-same"),
        t!(lang, "waves-different"),
        t!(lang, "label-status"),
    );
    view! {
        <tr>
            <Cell heading=true><Bdi text=name/></Cell>
            <Cell label=labels.0>{from}</Cell>
            <Cell label=labels.1>{same}</Cell>
            <Cell label=labels.2><div>{lost}{gained}</div></Cell>
            <Cell label=labels.3><Tag words=words tone=tone/></Cell>
            {tools}
        </tr>
    }
    .into_any()
}
