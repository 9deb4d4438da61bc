//! The shortlist and the draws it came from.

use balance::Method;
use domain::ids::DialogueId;
use domain::{InvitationState, ShortlistOrigin, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::shortlist::Contact;
use usecases::shortlist::queries::{Place, Screen};

use super::{Typed, chart, here, limits};
use crate::components::{
    Actions, Bdi, Button, Cell, Column, DataTable, Disclosure, Empty, Field, PostButton, PostForm,
    Tag, TimeText, Tone,
};
use crate::forms::Errors;

/// The list of those who would be invited, or were.
pub(super) fn shortlist(
    lang: Lang,
    id: DialogueId,
    screen: &Screen,
    typed: &Typed,
    errors: &Errors,
    may_change: bool,
) -> AnyView {
    if screen.places.is_empty() {
        return view! { <Empty title=t!(lang, "shortlist-empty") text=t!(lang, "shortlist-empty-text")/> }
            .into_any();
    }
    let mut columns = vec![
        Column::text(t!(lang, "label-name")),
        Column::text(t!(lang, "label-organisation")),
        Column::text(t!(lang, "shortlist-why-here")),
        Column::text(t!(lang, "label-status")),
    ];
    if may_change {
        columns.push(Column::text(t!(lang, "list-actions")).on_screen_only());
    }
    let rows: Vec<AnyView> = screen
        .places
        .iter()
        .map(|place| {
            let tools = may_change.then(|| tools(lang, id, place, typed, errors));
            row(lang, screen, place, tools)
        })
        .collect();
    let count = t!(lang, "audit-people", people = screen.places.len() as i64);
    view! {
        <DataTable caption=t!(lang, "shortlist-list") id="shortlist" columns=columns count=count cards=true>
            {rows}
        </DataTable>
    }
    .into_any()
}

fn row(lang: Lang, screen: &Screen, place: &Place, tools: Option<AnyView>) -> AnyView {
    let name = place.contact.name();
    let from = from(lang, &place.contact);
    let why = why_here(lang, screen, place);
    let state = state(lang, place);
    let labels = (
        t!(lang, "label-organisation"),
        t!(lang, "shortlist-why-here"),
        t!(lang, "label-status"),
    );
    let tools =
        tools.map(|tools| view! { <Cell label=t!(lang, "list-actions")>{tools}</Cell> }.into_any());
    view! {
        <tr>
            <Cell heading=true><Bdi text=name/></Cell>
            <Cell label=labels.0>{from}</Cell>
            <Cell label=labels.1>{why}</Cell>
            <Cell label=labels.2>{state}</Cell>
            {tools}
        </tr>
    }
    .into_any()
}

/// The organisation and its State.
pub(crate) fn from(lang: Lang, contact: &Contact) -> AnyView {
    let Some(organisation) = contact.organisation.clone() else {
        return t!(lang, "label-none").into_any();
    };
    let country = organisation.country.as_deref().map(|code| {
        let name = locale::state_name(lang, code).unwrap_or(code).to_owned();
        view! { <br/><span class="muted">{name}</span> }
    });
    view! { <span><Bdi text=organisation.name/>{country}</span> }.into_any()
}

fn why_here(lang: Lang, screen: &Screen, place: &Place) -> AnyView {
    let serves: Vec<String> = place
        .serves
        .iter()
        .filter_map(|at| screen.standings.rows.get(*at))
        .map(|row| chart::feature(lang, row.quota.dimension, &row.quota.feature))
        .collect();
    let serves = if serves.is_empty() && place.origin == Some(ShortlistOrigin::Engine) {
        t!(lang, "shortlist-fills-a-seat")
    } else {
        format::list(lang, &serves)
    };
    let chance = place
        .chance
        .filter(|_| place.origin == Some(ShortlistOrigin::Engine) && place.must_invite.is_none())
        .map(|chance| {
            let chance = format::percent(lang, chance, 1);
            view! { <p class="small muted">{t!(lang, "shortlist-own-chance", chance = chance)}</p> }
        });
    let by_hand = (place.origin == Some(ShortlistOrigin::Hand)).then(|| {
        let reason = place.reason.clone();
        view! { <p class="small">{word(lang, ShortlistOrigin::Hand.label_key())}": "<Bdi text=reason/></p> }
    });
    let must = place.must_invite.clone().map(|reason| {
        let label = word(lang, domain::Standing::MustInvite.label_key());
        view! { <p class="small">{label}": "<Bdi text=reason/></p> }
    });
    let locked = place.locked.clone().map(|reason| {
        let label = t!(lang, "shortlist-locked");
        view! { <p class="small">{label}": "<Bdi text=reason/></p> }
    });
    let beyond = place.let_in.clone().map(|(past, reason)| {
        let names = limits::names(lang, &past);
        view! {
            <p class="small">
                <Tag words=t!(lang, "override-tag") tone=Tone::Attention/>
                " "{names}": "<Bdi text=reason/>
            </p>
        }
    });
    view! { <div><p>{serves}</p>{chance}{by_hand}{must}{locked}{beyond}</div> }.into_any()
}

/// Where somebody stands: not invited yet, or as the invitation stands.
pub(super) fn state(lang: Lang, place: &Place) -> AnyView {
    let Some(state) = place.invitation else {
        return view! { <Tag words=t!(lang, "shortlist-not-invited") tone=Tone::Neutral/> }
            .into_any();
    };
    let tone = match state {
        InvitationState::Accepted => Tone::Ok,
        InvitationState::Issued | InvitationState::Draft => Tone::Information,
        InvitationState::Tentative => Tone::Attention,
        InvitationState::Declined | InvitationState::Withdrawn | InvitationState::Lapsed => {
            Tone::Neutral
        }
    };
    view! { <Tag words=word(lang, state.label_key()) tone=tone/> }.into_any()
}

/// What can be decided about somebody on the list. Whoever was invited is withdrawn, not removed.
fn tools(lang: Lang, id: DialogueId, place: &Place, typed: &Typed, errors: &Errors) -> AnyView {
    if place.invitation.is_some() {
        return ().into_any();
    }
    let person = place.contact.id.to_string();
    let mine = typed.person == Some(place.contact.id);
    let (reason, error) = if mine {
        (typed.reason.clone(), errors.field("reason"))
    } else {
        Default::default()
    };
    let field_id = if mine && errors.any() {
        "reason".to_owned()
    } else {
        format!("reason-{person}")
    };
    let name = place.contact.name();
    let must = place.must_invite.is_none();
    let (again, third) = (name.clone(), name.clone());
    // Whoever stands by hand or must be invited stays as it is.
    let lockable = must && place.locked.is_none() && place.origin == Some(ShortlistOrigin::Engine);
    let unlock = place.locked.is_some().then(|| {
        let hidden = vec![
            ("act".to_owned(), "unlock".to_owned()),
            ("person".to_owned(), person.clone()),
        ];
        view! { <PostButton label=t!(lang, "shortlist-unlock") action=here(id) hidden=hidden about=name.clone()/> }
    });
    view! {
        <Disclosure summary=t!(lang, "shortlist-decide") about=name.clone() open=mine && errors.any()>
            <PostForm action=here(id)>
                <input type="hidden" name="person" value=person/>
                <Field label=t!(lang, "label-reason") name="reason" id=field_id value=reason error=error
                    hint=t!(lang, "shortlist-reason-hint")/>
                <Actions>
                    <Button label=t!(lang, "shortlist-remove") name="act" value="remove" about=name/>
                    {lockable.then(|| view! { <Button label=t!(lang, "shortlist-lock") name="act" value="lock" about=third/> })}
                    {must.then(|| view! { <Button label=t!(lang, "shortlist-must-invite") name="act" value="must-invite" about=again/> })}
                </Actions>
            </PostForm>
            {unlock}
        </Disclosure>
    }
    .into_any()
}

/// The draws, the latest first.
pub(super) fn draws(lang: Lang, id: DialogueId, screen: &Screen) -> AnyView {
    if screen.draws.is_empty() {
        return ().into_any();
    }
    let columns = vec![
        Column::text(t!(lang, "shortlist-drawn-at")),
        Column::text(t!(lang, "shortlist-method")),
        Column::text(t!(lang, "shortlist-seed")),
    ];
    let rows: Vec<AnyView> = screen
        .draws
        .iter()
        .map(|draw| {
            let href = paths::desk_draw(id, draw.id);
            let at = draw.drawn_at;
            let words = format!("{} UTC", format::date_time(lang, at.naive_utc()));
            let seed = draw.seed.clone();
            let method = method_name(lang, &draw.method);
            let labels = (t!(lang, "shortlist-method"), t!(lang, "shortlist-seed"));
            view! {
                <tr>
                    <Cell heading=true><a href=href><TimeText datetime=at.to_rfc3339() words=words/></a></Cell>
                    <Cell label=labels.0>{method}</Cell>
                    <Cell label=labels.1><Bdi text=seed/></Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <DataTable caption=t!(lang, "shortlist-draws") id="draws" columns=columns cards=true>{rows}</DataTable>
    }
    .into_any()
}

/// A method as the officer chose it.
pub(super) fn method_name(lang: Lang, code: &str) -> String {
    if code == Method::Maximin.to_string() {
        t!(lang, "shortlist-method-maximin")
    } else if code == Method::Leximin.to_string() {
        t!(lang, "shortlist-method-leximin")
    } else {
        t!(lang, "shortlist-method-random")
    }
}
