//! Why quotas cannot be met, and what would help, as sentences in the reader's language.

use balance::{Change, Conflict, HardRule, Infeasible, QuotaEnd, Reason, Side};
use domain::Dimension;
use domain::ids::DialogueId;
use domain::quota::QuotaForm;
use leptos::prelude::*;
use locale::{Lang, format, t};

use super::chart::{feature, quota_name};
use super::here;
use crate::components::{Actions, Look, Notice, PostButton, Tone};

/// The whole explanation: the sentence first, then the smallest changes as buttons, then all they touch.
pub(super) fn notice(
    lang: Lang,
    id: DialogueId,
    why: &Infeasible,
    seats: u32,
    may_change: bool,
) -> AnyView {
    let mut sentences = why
        .conflicts
        .iter()
        .map(|conflict| conflict_sentences(lang, conflict));
    let (title, about) = sentences
        .next()
        .unwrap_or_else(|| (t!(lang, "shortlist-why-combination"), Vec::new()));
    let further: Vec<AnyView> = sentences
        .map(|(title, about)| {
            view! { <p><strong>{title}</strong>" "{about.join(" ")}</p> }.into_any()
        })
        .collect();
    let advice = why
        .relaxation
        .as_ref()
        .filter(|_| may_change)
        .map(|advice| advice_view(lang, id, &advice.changes, advice.total, seats));
    view! {
        <Notice tone=Tone::Problem title=title text=about.join(" ")>
            {further}
            {advice}
        </Notice>
    }
    .into_any()
}

fn advice_view(lang: Lang, id: DialogueId, changes: &[Change], total: u32, seats: u32) -> AnyView {
    let action = here(id);
    let act = ("act".to_owned(), "relax".to_owned());
    let pair = |change: &Change| ("change".to_owned(), written(change, seats));
    let single: Vec<AnyView> = changes
        .iter()
        .map(|change| {
            let hidden = vec![act.clone(), pair(change)];
            view! { <PostButton label=change_words(lang, change) action=action.clone() hidden=hidden/> }
                .into_any()
        })
        .collect();
    let all = (changes.len() > 1).then(|| {
        let mut hidden = vec![act.clone()];
        hidden.extend(changes.iter().map(pair));
        let label = t!(lang, "shortlist-advice-all", changes = changes.len() as i64);
        view! { <PostButton label=label action=action.clone() hidden=hidden look=Look::Primary/> }
    });
    let touched: Vec<AnyView> = changes
        .iter()
        .map(|change| view! { <li>{touched_words(lang, change)}</li> }.into_any())
        .collect();
    view! {
        <p>{t!(lang, "shortlist-advice", seats = i64::from(total))}</p>
        <Actions>{all}{single}</Actions>
        <p>{t!(lang, "shortlist-advice-touched", quotas = changes.len() as i64)}</p>
        <ul>{touched}</ul>
    }
    .into_any()
}

/// A change as a form carries it.
fn written(change: &Change, seats: u32) -> String {
    // A maximum of all seats binds nobody: it is left open rather than written down.
    let max = if change.to.max >= seats {
        String::new()
    } else {
        change.to.max.to_string()
    };
    format!(
        "{} {} {} {max}",
        change.attribute, change.value, change.to.min
    )
}

/// Reads a change that a form carries.
pub(super) fn read_change(raw: &str) -> Option<QuotaForm<'_>> {
    let mut parts = raw.split(' ');
    Some(QuotaForm {
        dimension: parts.next()?,
        feature: parts.next()?,
        unit: "seats",
        min: parts.next()?,
        max: parts.next()?,
    })
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

fn touched_words(lang: Lang, change: &Change) -> String {
    t!(
        lang,
        "shortlist-advice-change",
        quota = name(lang, &change.attribute, &change.value),
        min_was = i64::from(change.from.min),
        max_was = i64::from(change.from.max),
        min = i64::from(change.to.min),
        max = i64::from(change.to.max)
    )
}

/// What excludes every list in one sentence, and in further ones what takes part in it.
fn conflict_sentences(lang: Lang, conflict: &Conflict) -> (String, Vec<String>) {
    let mut about = Vec::new();
    if !conflict.quotas.is_empty() {
        // Where all are of one dimension, the reason has named it.
        let one_dimension = conflict
            .quotas
            .iter()
            .all(|end| end.attribute == conflict.quotas[0].attribute)
            && conflict.reason != Reason::Combination;
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
    (reason(lang, conflict), about)
}

fn end_words(lang: Lang, end: &QuotaEnd, short: bool) -> String {
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

fn rule_words(lang: Lang, rule: &HardRule) -> String {
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
