//! Who could step in for somebody who cannot come.

use serde::{Deserialize, Serialize};

use super::Answers;
use super::outlook::contradiction;
use crate::feasibility::any_panel;
use crate::instance::Instance;
use crate::model::Model;
use crate::solver::Fault;
use crate::watch::Watch;

/// People who would serve alike are looked at once each, and not more kinds than this per name wanted.
const KINDS_PER_NAME: usize = 4;

/// Somebody who could be invited instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Substitute {
    /// The person.
    pub id: String,
    /// What they count towards like the person who cannot come: attribute and value.
    pub same: Vec<(String, String)>,
    /// What the other counts towards and they do not.
    pub lost: Vec<(String, String)>,
    /// What they count towards and the other does not.
    pub gained: Vec<(String, String)>,
    /// Whether every quota can still be met with them, accepted and pending in the panel.
    pub reachable: bool,
}

/// Proposes at most so many people for the seat of one who declined or may decline, those most like
/// them first, by id among equals. When quotas can be met with some, only those are proposed.
///
/// # Errors
/// [`Fault::OutOfTime`] when time was over before anybody was found.
pub fn substitutes(
    instance: &Instance,
    answers: &Answers,
    gone: &str,
    most: usize,
    watch: &Watch,
) -> Result<Vec<Substitute>, Fault> {
    let Some(place) = instance.position(gone) else {
        return Ok(Vec::new());
    };
    let question = answers
        .without(gone)
        .next(instance)
        .map_err(contradiction)?;
    let theirs = &instance.facts(place).quotas;
    let model = Model::new(&question);
    let mut kinds: Vec<_> = model.types.iter().filter(|kind| !kind.held).collect();
    kinds.sort_by_key(|kind| {
        let same = kind
            .quotas
            .iter()
            .filter(|quota| theirs.contains(quota))
            .count();
        let different = kind.quotas.len() + theirs.len() - 2 * same;
        (different, kind.members.first().copied())
    });
    let mut good = Vec::new();
    let mut poor = Vec::new();
    for kind in kinds.into_iter().take(most.saturating_mul(KINDS_PER_NAME)) {
        if good.len() >= most {
            break;
        }
        let ids = question.ids(&kind.members);
        let Some(first) = ids.first() else { continue };
        let reachable = match with(&question, first, watch) {
            Ok(reachable) => reachable,
            Err(Fault::OutOfTime) if !good.is_empty() => break,
            Err(fault) => return Err(fault),
        };
        let list = if reachable { &mut good } else { &mut poor };
        list.extend(
            ids.into_iter()
                .map(|id| substitute(instance, theirs, id, &kind.quotas, reachable)),
        );
    }
    let mut proposed = if good.is_empty() { poor } else { good };
    proposed.truncate(most);
    Ok(proposed)
}

fn with(question: &Instance, id: &str, watch: &Watch) -> Result<bool, Fault> {
    let mut draft = question.to_draft();
    draft.must.insert(id.to_owned());
    let question = Instance::new(draft).map_err(contradiction)?;
    Ok(any_panel(&question, watch)?.is_some())
}

fn substitute(
    instance: &Instance,
    theirs: &[usize],
    id: String,
    own: &[usize],
    reachable: bool,
) -> Substitute {
    let named = |quota: &usize| {
        let quota = &instance.quotas()[*quota];
        (quota.attribute.clone(), quota.value.clone())
    };
    let (same, gained): (Vec<usize>, Vec<usize>) =
        own.iter().partition(|quota| theirs.contains(quota));
    let lost = theirs.iter().filter(|quota| !own.contains(quota));
    Substitute {
        id,
        same: same.iter().map(named).collect(),
        lost: lost.map(named).collect(),
        gained: gained.iter().map(named).collect(),
        reachable,
    }
}
