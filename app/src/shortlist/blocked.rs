//! People whom no list can hold: who they are, what stands against them, and without which rule they could be.

use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::shortlist::Contact;
use usecases::shortlist::queries::{Blocked, Screen};

use super::why;
use crate::components::{Bdi, Disclosure};

/// So many of one reason are named; the rest is counted.
const NAMED: usize = 40;

/// The people by the reasons; nothing when everybody can be on some list.
pub(super) fn blocked(lang: Lang, screen: &Screen) -> Option<AnyView> {
    let people: usize = screen.blocked.iter().map(|group| group.people.len()).sum();
    if people == 0 {
        return None;
    }
    let groups: Vec<AnyView> = screen
        .blocked
        .iter()
        .map(|group| view! { <li>{one(lang, group)}</li> }.into_any())
        .collect();
    let summary = t!(lang, "blocked-title", people = people as i64);
    // Few are shown at once: they are who the officer may have had in mind.
    let open = people <= 5;
    Some(
        view! {
            <section class="section" id="blocked">
                <Disclosure summary=summary open=open>
                    <p class="measure">{t!(lang, "blocked-text")}</p>
                    <ul class="flow">{groups}</ul>
                </Disclosure>
            </section>
        }
        .into_any(),
    )
}

fn one(lang: Lang, group: &Blocked) -> AnyView {
    let mut names: Vec<AnyView> = Vec::new();
    for (nth, contact) in group.people.iter().take(NAMED).enumerate() {
        let comma = (nth > 0).then_some(" · ");
        names.push(view! { {comma}<Bdi text=Contact::name(contact)/> }.into_any());
    }
    let more = group.people.len().saturating_sub(NAMED);
    let more = (more > 0).then(|| {
        let words = t!(lang, "blocked-more", people = more as i64);
        view! { " "<span class="muted">{words}</span> }
    });
    let quotas: Vec<String> = group
        .quotas
        .iter()
        .map(|end| why::end_words(lang, end, false))
        .collect();
    let rules: Vec<String> = group
        .rules
        .iter()
        .map(|rule| why::rule_words(lang, rule))
        .collect();
    let mut reasons = Vec::new();
    if !quotas.is_empty() {
        let quotas = format::list(lang, &quotas);
        reasons.push(t!(lang, "blocked-quotas", quotas = quotas));
    }
    if !rules.is_empty() {
        let rules = format::list(lang, &rules);
        reasons.push(t!(lang, "blocked-rules", rules = rules));
    }
    if reasons.is_empty() {
        reasons.push(t!(lang, "blocked-unknown"));
    }
    view! { <p>{names}{more}</p><p class="small muted">{reasons.join(" ")}</p> }.into_any()
}
