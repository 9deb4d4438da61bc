//! Why somebody can be in no panel: the quotas that stand against them, as few as possible, and the
//! rules without which they would not.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::feasibility::{QuotaEnd, minimal_conflict, quota_end};
use crate::instance::Instance;
use crate::model::{HardRule, Model, Soft, hard_rules, soft_rows};
use crate::solver::Fault;
use crate::watch::Watch;

/// People who count towards the same rows and can be in no panel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Blocked {
    /// The people, by id.
    pub people: Vec<String>,
    /// The quotas against them; without any one of them there would be a panel with them.
    pub quotas: Vec<QuotaEnd>,
    /// The rules without any one of which the quotas would not stand against them.
    pub rules: Vec<HardRule>,
}

/// Says for each of these people what keeps them out of every panel. People who can be in a panel,
/// who are in already or who must not be invited are left out of the answer.
pub fn blocked<S: AsRef<str>>(instance: &Instance, people: &[S]) -> Result<Vec<Blocked>, Fault> {
    blocked_within(instance, people, &Watch::unlimited())
}

/// The same within limits; whoever could not be looked at before time was over is left out too.
pub fn blocked_within<S: AsRef<str>>(
    instance: &Instance,
    people: &[S],
    watch: &Watch,
) -> Result<Vec<Blocked>, Fault> {
    let asked: BTreeSet<&str> = people.iter().map(AsRef::as_ref).collect();
    let model = Model::new(instance);
    let mut found = Vec::new();
    for kind in model.types.iter().filter(|kind| !kind.held) {
        let people: Vec<String> = instance
            .ids(&kind.members)
            .into_iter()
            .filter(|id| asked.contains(id.as_str()))
            .collect();
        let Some(first) = people.first() else {
            continue;
        };
        match against(instance, first, watch) {
            Ok(Some((quotas, rules))) => found.push(Blocked {
                people,
                quotas,
                rules,
            }),
            Ok(None) => {}
            Err(Fault::OutOfTime) => break,
            Err(fault) => return Err(fault),
        }
    }
    Ok(found)
}

type Against = (Vec<QuotaEnd>, Vec<HardRule>);

fn against(instance: &Instance, id: &str, watch: &Watch) -> Result<Option<Against>, Fault> {
    let mut draft = instance.to_draft();
    draft.must.insert(id.to_owned());
    let Ok(with_them) = Instance::new(draft) else {
        return Ok(None);
    };
    let model = Model::new(&with_them);
    let ends = soft_rows(&with_them);
    let fits = |model: &Model, ends: &[Soft]| {
        Ok::<bool, Fault>(model.panel_program(ends).solve(watch)?.is_some())
    };
    if fits(&model, &ends)? {
        return Ok(None);
    }
    let ends = minimal_conflict(&model, ends, watch)?;
    let mut rules = Vec::new();
    for rule in hard_rules(instance) {
        // To lift the rule that somebody must be in would lift them out as well.
        if rule != HardRule::MustInvite && fits(&Model::without(&with_them, Some(&rule)), &ends)? {
            rules.push(rule);
        }
    }
    let quotas = ends.iter().map(|&end| quota_end(instance, end)).collect();
    Ok(Some((quotas, rules)))
}
