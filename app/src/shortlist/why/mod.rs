//! Why quotas cannot be met, and what would help, as sentences in the reader's language.

use balance::{Conflict, HardRule, Infeasible, QuotaEnd, Reason, Relaxation, Side};
use domain::Dimension;
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::shortlist::Answer;

use super::chart::{feature, quota_name};
use crate::components::{Notice, Tone};

mod advice;

pub(super) use advice::{Take, changes_of};

/// What there is to say where not every quota is met as it stands; nothing where every one can be.
pub(super) fn unless_met(lang: Lang, answer: &Answer, seats: u32, take: &Take) -> Option<AnyView> {
    match answer {
        Answer::Met => None,
        Answer::Not(why) => Some(notice(lang, why, seats, take)),
        Answer::Conceding(conceded) => Some(conceding(lang, conceded, seats)),
        Answer::Unknown => Some(
            view! {
                <Notice tone=Tone::Attention title=t!(lang, "waves-not-known") text=t!(lang, "waves-not-known-text")/>
            }
            .into_any(),
        ),
    }
}

/// Which quotas give way, as far as they have to.
pub(super) fn conceding(lang: Lang, conceded: &Relaxation, seats: u32) -> AnyView {
    let lines: Vec<AnyView> = conceded
        .changes
        .iter()
        .map(|change| view! { <li>{advice::touched_words(lang, change, seats)}</li> }.into_any())
        .collect();
    view! {
        <Notice tone=Tone::Attention title=t!(lang, "rules-conceding") text=t!(lang, "rules-conceding-text")>
            <ul>{lines}</ul>
        </Notice>
    }
    .into_any()
}

/// The whole explanation: the sentence first, then the smallest changes as buttons, then all they touch.
pub(super) fn notice(lang: Lang, why: &Infeasible, seats: u32, take: &Take) -> AnyView {
    let mut sentences = why
        .conflicts
        .iter()
        .map(|conflict| conflict_sentences(lang, conflict, seats));
    let (title, about) = sentences
        .next()
        .unwrap_or_else(|| (t!(lang, "shortlist-why-combination"), Vec::new()));
    let further: Vec<AnyView> = sentences
        .map(|(title, about)| {
            view! { <p><strong>{title}</strong>" "{about.join(" ")}</p> }.into_any()
        })
        .collect();
    let advice = advice::view(lang, why, seats, take);
    view! {
        <Notice tone=Tone::Problem title=title text=about.join(" ")>
            {further}
            {advice}
        </Notice>
    }
    .into_any()
}

fn name(lang: Lang, attribute: &str, value: &str) -> String {
    attribute.parse::<Dimension>().map_or_else(
        |_| value.to_owned(),
        |dimension| quota_name(lang, dimension, value),
    )
}

fn attribute_name(lang: Lang, attribute: &str) -> String {
    locale::label(lang, "dimension", attribute)
}

/// What excludes every list in one sentence, and in further ones what takes part in it.
fn conflict_sentences(lang: Lang, conflict: &Conflict, seats: u32) -> (String, Vec<String>) {
    let mut about = Vec::new();
    let asked = asked_together(conflict).filter(|(_, total)| *total > seats);
    if asked.is_some() {
        about.push(t!(lang, "shortlist-why-together", seats = i64::from(seats)));
    }
    if !conflict.quotas.is_empty() {
        // Where all are of one dimension, the reason has named it.
        let one_dimension = conflict
            .quotas
            .iter()
            .all(|end| end.attribute == conflict.quotas[0].attribute)
            && (conflict.reason != Reason::Combination || asked.is_some());
        let ends: Vec<String> = conflict
            .quotas
            .iter()
            .map(|end| end_words(lang, end, one_dimension))
            .collect();
        let quotas = format::list(lang, &ends);
        about.push(t!(lang, "shortlist-why-quotas", quotas = quotas));
    }
    // That more seats would help goes without saying.
    let says_more = |rule: &HardRule| !matches!(rule, HardRule::Seats { .. });
    if conflict.rules.iter().any(says_more) {
        let rules: Vec<String> = conflict
            .rules
            .iter()
            .map(|rule| rule_words(lang, rule))
            .collect();
        let rules = format::list(lang, &rules);
        about.push(t!(lang, "shortlist-why-rules", rules = rules));
    }
    let title = match asked {
        Some((dimension, total)) => t!(
            lang,
            "shortlist-why-ask",
            seats = i64::from(seats),
            quotas = conflict.quotas.len() as i64,
            dimension = attribute_name(lang, dimension),
            total = i64::from(total)
        ),
        None => reason(lang, conflict),
    };
    (title, about)
}

/// The dimension and the sum of minima that no adding up excludes, because people count for several of them:
/// no list holds enough of those who do.
fn asked_together(conflict: &Conflict) -> Option<(&str, u32)> {
    let first = conflict.quotas.first()?;
    let of_one_kind = conflict
        .quotas
        .iter()
        .all(|end| end.attribute == first.attribute && end.side == Side::Minimum);
    (conflict.reason == Reason::Combination && of_one_kind && conflict.quotas.len() > 1).then(
        || {
            let total = conflict.quotas.iter().map(|end| end.min).sum();
            (first.attribute.as_str(), total)
        },
    )
}

pub(super) fn end_words(lang: Lang, end: &QuotaEnd, short: bool) -> String {
    let quota = match end.attribute.parse::<Dimension>() {
        Ok(dimension) if short => feature(lang, dimension, &end.value),
        _ => name(lang, &end.attribute, &end.value),
    };
    match end.side {
        Side::Minimum => t!(
            lang,
            "shortlist-at-least",
            quota = quota,
            seats = i64::from(end.min)
        ),
        Side::Maximum => t!(
            lang,
            "shortlist-at-most",
            quota = quota,
            seats = i64::from(end.max)
        ),
    }
}

pub(super) fn rule_words(lang: Lang, rule: &HardRule) -> String {
    match rule {
        HardRule::Seats { seats } => {
            t!(lang, "shortlist-rule-seats", seats = i64::from(*seats))
        }
        HardRule::AtMost { attribute, limit } => t!(
            lang,
            "shortlist-rule-at-most",
            attribute = attribute_name(lang, attribute),
            limit = i64::from(*limit)
        ),
        HardRule::MustInvite => t!(lang, "shortlist-rule-must"),
        HardRule::MustNotInvite => t!(lang, "shortlist-rule-must-not"),
        HardRule::AlreadyInvited => t!(lang, "shortlist-rule-invited"),
        HardRule::Apart => t!(lang, "shortlist-rule-apart"),
        HardRule::Champions { attribute } => t!(
            lang,
            "shortlist-rule-champions",
            attribute = attribute_name(lang, attribute)
        ),
    }
}

fn reason(lang: Lang, conflict: &Conflict) -> String {
    let quotas = conflict.quotas.len() as i64;
    match &conflict.reason {
        Reason::TooFewCandidates { available, seats } => t!(
            lang,
            "shortlist-why-too-few",
            available = i64::from(*available),
            seats = i64::from(*seats)
        ),
        Reason::TooManyHeld { held, seats } => t!(
            lang,
            "shortlist-why-too-many-held",
            held = i64::from(*held),
            seats = i64::from(*seats)
        ),
        Reason::HeldExceedCap { attribute, limit } => t!(
            lang,
            "shortlist-why-held-exceed-cap",
            attribute = attribute_name(lang, attribute),
            limit = i64::from(*limit)
        ),
        Reason::CapLeavesSeatsEmpty {
            attribute,
            limit,
            reachable,
            seats,
        } => t!(
            lang,
            "shortlist-why-cap-leaves-empty",
            attribute = attribute_name(lang, attribute),
            limit = i64::from(*limit),
            reachable = i64::from(*reachable),
            seats = i64::from(*seats)
        ),
        Reason::HardRules => t!(lang, "shortlist-why-hard-rules"),
        Reason::MinimumAboveMaximum {
            attribute,
            value,
            min,
            max,
        } => t!(
            lang,
            "shortlist-why-min-above-max",
            quota = name(lang, attribute, value),
            min = i64::from(*min),
            max = i64::from(*max)
        ),
        Reason::TooFewOfValue {
            attribute,
            value,
            min,
            available,
        } => t!(
            lang,
            "shortlist-why-too-few-of",
            quota = name(lang, attribute, value),
            min = i64::from(*min),
            available = i64::from(*available)
        ),
        Reason::HeldAboveMaximum {
            attribute,
            value,
            max,
            held,
        } => t!(
            lang,
            "shortlist-why-held-above-max",
            quota = name(lang, attribute, value),
            max = i64::from(*max),
            held = i64::from(*held)
        ),
        Reason::MinimaExceedSeats {
            attribute,
            total,
            seats,
        } => t!(
            lang,
            "shortlist-why-minima",
            dimension = attribute_name(lang, attribute),
            quotas = quotas,
            total = i64::from(*total),
            seats = i64::from(*seats)
        ),
        Reason::MaximaBelowSeats {
            attribute,
            total,
            seats,
        } => t!(
            lang,
            "shortlist-why-maxima",
            dimension = attribute_name(lang, attribute),
            quotas = quotas,
            total = i64::from(*total),
            seats = i64::from(*seats)
        ),
        // The engine may learn to say more; until this page does too, it says what is true of all.
        _ => t!(lang, "shortlist-why-combination"),
    }
}
