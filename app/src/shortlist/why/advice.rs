//! What would help: the smallest changes as buttons, and other ways beside them.

use balance::{Change, Infeasible, Relaxation};
use domain::ids::DialogueId;
use domain::quota::{Quota, read_written};
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::shortlist::queries::is_other;

use super::super::here;
use super::name;
use crate::components::{Actions, Button, LinkButton, Look, PostButton};
use crate::routes::urlencode;

/// How advice is taken on the page that shows it.
#[derive(Clone, Debug)]
pub(in crate::shortlist) enum Take {
    /// It is shown only.
    Nothing,
    /// A button saves it at once.
    Post(DialogueId),
    /// A button of the form around it fills it in.
    InForm,
    /// A link leads to this address with the change added.
    Link(String),
}

/// The smallest changes, then the other ways.
pub(super) fn view(lang: Lang, why: &Infeasible, seats: u32, take: &Take) -> AnyView {
    let ways: Vec<&Relaxation> = why.relaxation.iter().chain(&why.alternatives).collect();
    let ways: Vec<AnyView> = ways
        .into_iter()
        .enumerate()
        .map(|(nth, way)| way_view(lang, way, nth, seats, take))
        .collect();
    let wanted = why.wanted.as_ref().map(|wanted| {
        let kind: Vec<String> = wanted
            .values
            .iter()
            .filter(|(_, value)| !is_other(value))
            .map(|(attribute, value)| name(lang, attribute, value))
            .collect();
        let kind = format::list(lang, &kind);
        let people = i64::from(wanted.people);
        view! { <p>{t!(lang, "shortlist-wanted", people = people, kind = kind)}</p> }
    });
    view! { {ways}{wanted} }.into_any()
}

fn way_view(lang: Lang, way: &Relaxation, nth: usize, seats: u32, take: &Take) -> AnyView {
    let total = i64::from(way.total);
    let lead = if nth == 0 {
        t!(lang, "shortlist-advice", seats = total)
    } else {
        t!(lang, "shortlist-advice-other", seats = total)
    };
    let several = way.changes.len() > 1;
    let all = several.then(|| {
        let label = t!(
            lang,
            "shortlist-advice-all",
            changes = way.changes.len() as i64
        );
        let look = if nth == 0 {
            Look::Primary
        } else {
            Look::Secondary
        };
        button(label, &way.changes, seats, take, look)
    });
    // Of the other ways each is taken as a whole; the smallest can be taken one by one.
    let single: Vec<AnyView> = way
        .changes
        .iter()
        .filter(|_| nth == 0 || !several)
        .map(|change| {
            let label = change_words(lang, change);
            button(
                label,
                std::slice::from_ref(change),
                seats,
                take,
                Look::Secondary,
            )
        })
        .collect();
    // One change is named by its button already.
    let touched = (several || matches!(take, Take::Nothing)).then(|| {
        let lines: Vec<AnyView> = way
            .changes
            .iter()
            .map(|change| view! { <li>{touched_words(lang, change, seats)}</li> }.into_any())
            .collect();
        let changes = way.changes.len() as i64;
        view! { <p>{t!(lang, "shortlist-advice-touched", quotas = changes)}</p><ul>{lines}</ul> }
    });
    let actions = match take {
        Take::Nothing => None,
        Take::Post(_) | Take::InForm | Take::Link(_) => {
            Some(view! { <Actions>{all}{single}</Actions> })
        }
    };
    view! {
        <p>{lead}</p>
        {actions}
        {touched}
    }
    .into_any()
}

fn button(label: String, changes: &[Change], seats: u32, take: &Take, look: Look) -> AnyView {
    let quotas: Vec<String> = changes
        .iter()
        .filter_map(|change| quota(change, seats))
        .map(|quota| quota.written())
        .collect();
    match take {
        Take::Nothing => ().into_any(),
        Take::Post(id) => {
            let hidden = vec![
                ("act".to_owned(), "relax".to_owned()),
                ("relax".to_owned(), quotas.join(";")),
            ];
            view! { <PostButton label=label action=here(*id) hidden=hidden look=look/> }.into_any()
        }
        // The form has its own primary button.
        Take::InForm => {
            view! { <Button label=label name="relax" value=quotas.join(";")/> }.into_any()
        }
        Take::Link(base) => {
            let mut href = base.clone();
            for quota in &quotas {
                href.push(if href.contains('?') { '&' } else { '?' });
                href.push_str(&format!("quota={}", urlencode(quota)));
            }
            view! { <LinkButton label=label href=href look=look/> }.into_any()
        }
    }
}

/// The quota that a change makes; none when it is about a dimension that no page knows.
fn quota(change: &Change, seats: u32) -> Option<Quota> {
    // A maximum of all seats and a minimum of none bind nobody: they are left open rather than written down.
    let bound = |seats: u32, binds: bool| {
        if binds {
            seats.to_string()
        } else {
            "-".to_owned()
        }
    };
    let min = bound(change.to.min, change.to.min > 0);
    let max = bound(change.to.max, change.to.max < seats);
    let written = format!("{} {} seats {min} {max}", change.attribute, change.value);
    read_written(&written, seats)
}

/// Reads the changes that a button carries.
pub(in crate::shortlist) fn changes_of(raw: &str, seats: u32) -> Vec<Quota> {
    raw.split(';')
        .filter_map(|one| read_written(one, seats))
        .collect()
}

fn change_words(lang: Lang, change: &Change) -> String {
    let quota = name(lang, &change.attribute, &change.value);
    let (from, to) = (change.from, change.to);
    if from.min != to.min {
        t!(
            lang,
            "shortlist-advice-min",
            quota = quota,
            from = i64::from(from.min),
            to = i64::from(to.min)
        )
    } else {
        t!(
            lang,
            "shortlist-advice-max",
            quota = quota,
            from = i64::from(from.max),
            to = i64::from(to.max)
        )
    }
}

/// A quota's bounds after a change and before it.
pub(super) fn touched_words(lang: Lang, change: &Change, seats: u32) -> String {
    t!(
        lang,
        "shortlist-advice-change",
        quota = name(lang, &change.attribute, &change.value),
        after = bounds(lang, change.to.min, change.to.max, seats),
        before = bounds(lang, change.from.min, change.from.max, seats)
    )
}

/// Both bounds, or the one that binds.
fn bounds(lang: Lang, min: u32, max: u32, seats: u32) -> String {
    let number = |n: u32| format::number(lang, i64::from(n));
    match (min, max) {
        (1.., _) if max >= seats => t!(lang, "waves-at-least", seats = i64::from(min)),
        (0, _) if max < seats => t!(lang, "waves-at-most", seats = i64::from(max)),
        _ => format!("{}–{}", number(min), number(max)),
    }
}
