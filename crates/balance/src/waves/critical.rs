//! The people on whom a panel depends.

use std::collections::BTreeSet;

use super::Answers;
use crate::feasibility::any_panel;
use crate::instance::Instance;
use crate::model::Model;
use crate::solver::Fault;
use crate::swaps::{Panel, Swaps};
use crate::watch::Watch;

/// Those who accepted or have not answered and without whom no panel remains. A panel without
/// somebody, found by the way, settles their case; then an exchange of one person is tried, and only
/// then the solver.
pub(super) fn critical(
    question: &Instance,
    model: &Model,
    panel: &[String],
    answers: &Answers,
    watch: &Watch,
) -> Result<Vec<String>, Fault> {
    let swaps = Swaps::new(model);
    let mut panels: Vec<BTreeSet<String>> = vec![panel.iter().cloned().collect()];
    let counted = counted(question, model, panel);
    let mut found = Vec::new();
    for id in answers.accepted.iter().chain(&answers.pending) {
        if answers.declined.contains(id) || panels.iter().any(|panel| !panel.contains(id)) {
            continue;
        }
        let own = question.position(id).and_then(|position| {
            let mut kinds = model.types.iter();
            kinds.position(|kind| kind.members.contains(&position))
        });
        if own.is_some_and(|own| swaps.can_replace(&counted, own)) {
            continue;
        }
        let without = Answers {
            accepted: BTreeSet::new(),
            pending: BTreeSet::new(),
            declined: BTreeSet::from([id.clone()]),
        };
        let question = without
            .open_question(question)
            .map_err(super::outlook::contradiction)?;
        match any_panel(&question, watch)? {
            // Accepted people are in every panel, so only those pending learn from it.
            Some(panel) => panels.push(panel.into_iter().collect()),
            None => found.push(id.clone()),
        }
    }
    found.sort();
    Ok(found)
}

fn counted(question: &Instance, model: &Model, panel: &[String]) -> Panel {
    let inside: BTreeSet<usize> = panel
        .iter()
        .filter_map(|id| question.position(id))
        .collect();
    model
        .types
        .iter()
        .map(|kind| {
            let members = kind.members.iter();
            members.filter(|member| inside.contains(*member)).count() as u32
        })
        .collect()
}
