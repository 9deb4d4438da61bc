//! A draw as it is published, and its verifier. The verifier asks no solver and believes nothing: it
//! counts every panel, adds up the weights, works out the chances and the bound, and draws again.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::certificate::Certificate;
use crate::draw::Draw;
use crate::hash::InstanceHash;
use crate::instance::{Draft, Instance};
use crate::ledger::verify;
use crate::model::{Model, soft_rows};
use crate::propose::{Method, Proposal};
use crate::relax::Relaxation;
use crate::seed::Seed;

/// The format's name and version, which a published draw begins with.
pub const FORMAT: &str = "convener/balance/draw/2";

/// Chances that differ by less were rounded differently.
const ROUNDING: f64 = 1e-9;

/// Everything it takes to check a draw.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PublishedDraw {
    /// [`FORMAT`].
    pub format: String,
    /// The fingerprint of the instance.
    pub instance_hash: InstanceHash,
    /// The people and the rules. Whoever publishes to everybody leaves it out and keeps the hash.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instance: Option<Draft>,
    /// How soft quotas had to move before anything was drawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conceded: Option<Relaxation>,
    /// How the panels were weighed.
    pub method: Method,
    /// The solver that found the panels.
    pub solver: String,
    /// The panels and their weights.
    pub draw: Draw,
    /// Everyone's chance.
    pub probabilities: BTreeMap<String, f64>,
    /// People whom no panel can hold; the smallest chance leaves them out.
    #[serde(default)]
    pub unreachable: Vec<String>,
    /// The smallest chance.
    pub minimum: f64,
    /// No lottery has a larger smallest chance than this.
    pub bound: f64,
    /// The proof of the bound.
    pub certificate: Certificate,
    /// The randomness.
    pub seed: Seed,
    /// The text the seed was made of, when it was announced as a text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed_text: Option<String>,
    /// Who was drawn.
    pub selected: Vec<String>,
}

impl PublishedDraw {
    /// The draw behind a proposal; none when the method is no lottery.
    pub fn of(instance: &Instance, proposal: &Proposal, seed_text: Option<&str>) -> Option<Self> {
        let lottery = proposal.lottery.as_ref()?;
        Some(Self {
            format: FORMAT.to_owned(),
            instance_hash: instance.hash(),
            instance: Some(instance.to_draft()),
            conceded: proposal.conceded.clone(),
            method: proposal.method,
            solver: proposal.solver.clone(),
            draw: lottery.draw.clone()?,
            probabilities: lottery.probabilities.clone(),
            unreachable: lottery.unreachable.clone(),
            minimum: lottery.minimum,
            bound: lottery.bound,
            certificate: lottery.certificate.clone()?,
            seed: proposal.seed,
            seed_text: seed_text.map(str::to_owned),
            selected: proposal.selected.clone(),
        })
    }

    /// The same without the people's attributes: the fingerprint stands for them.
    #[must_use]
    pub fn without_instance(mut self) -> Self {
        self.instance = None;
        self
    }
}

/// What the verifier looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// The file is of a format this verifier knows.
    Format,
    /// The instance has the fingerprint that was published.
    InstanceHash,
    /// Everybody has one place among the types, and members of a type count towards the same rows.
    Types,
    /// Every panel keeps every rule, counted in whole numbers.
    PanelsKeepTheRules,
    /// The weights are positive and add up to the total.
    Weights,
    /// The chances follow from the panels and their weights.
    Probabilities,
    /// The smallest chance is the smallest of the chances, and the bound is not below it.
    Minimum,
    /// The bound follows from the certificate by adding up.
    Bound,
    /// The seed is made of the text that was announced.
    Seed,
    /// The seed draws the people who were selected.
    Selected,
}

impl Check {
    /// All checks, in the order in which they are made.
    pub const ALL: [Self; 10] = [
        Self::Format,
        Self::InstanceHash,
        Self::Types,
        Self::PanelsKeepTheRules,
        Self::Weights,
        Self::Probabilities,
        Self::Minimum,
        Self::Bound,
        Self::Seed,
        Self::Selected,
    ];
}

/// How a check went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Outcome {
    /// It holds.
    Passed,
    /// It does not hold; the detail is for experts, in English.
    Failed { detail: String },
    /// It cannot be made with what was published.
    NotChecked { detail: String },
}

/// A check and how it went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checked {
    pub check: Check,
    #[serde(flatten)]
    pub outcome: Outcome,
}

/// Makes every check, without a solver. An auditor who has the instance from elsewhere hands it in;
/// without one, that of the file is taken.
pub fn verify_draw(published: &PublishedDraw, instance: Option<&Instance>) -> Vec<Checked> {
    let parsed = match (instance, &published.instance) {
        (Some(instance), _) => Some(Ok(instance.clone())),
        (None, Some(draft)) => {
            Some(Instance::new(draft.clone()).map_err(|error| error.to_string()))
        }
        (None, None) => None,
    };
    Check::ALL
        .into_iter()
        .map(|check| Checked {
            check,
            outcome: outcome(check, published, parsed.as_ref()),
        })
        .collect()
}

/// Whether no check failed.
pub fn all_passed(checks: &[Checked]) -> bool {
    checks.iter().all(|checked| match checked.outcome {
        Outcome::Passed | Outcome::NotChecked { .. } => true,
        Outcome::Failed { .. } => false,
    })
}

type Answer = Result<(), String>;

fn outcome(
    check: Check,
    published: &PublishedDraw,
    instance: Option<&Result<Instance, String>>,
) -> Outcome {
    let with_instance = |verdict: &dyn Fn(&Instance, &Instance) -> Answer| match instance {
        None => Outcome::NotChecked {
            detail: "the people and the rules were not published".to_owned(),
        },
        Some(Err(problem)) => failed(problem.clone()),
        Some(Ok(instance)) => {
            let changes = published.conceded.iter().flat_map(|all| &all.changes);
            let changes: Vec<_> = changes.cloned().collect();
            match instance.relaxed(&changes) {
                Ok(drawn_from) => spoken(verdict(instance, &drawn_from)),
                Err(problem) => failed(problem.to_string()),
            }
        }
    };
    match check {
        Check::Format => spoken(equal(&published.format.as_str(), &FORMAT)),
        Check::InstanceHash => {
            with_instance(&|instance, _| equal(&instance.hash(), &published.instance_hash))
        }
        Check::Types => with_instance(&|_, drawn_from| types(published, drawn_from)),
        Check::PanelsKeepTheRules => {
            with_instance(&|_, drawn_from| panels_keep_the_rules(published, drawn_from))
        }
        Check::Weights => spoken(weights(&published.draw)),
        Check::Probabilities => spoken(probabilities(published)),
        Check::Minimum => with_instance(&|_, drawn_from| minimum(published, drawn_from)),
        // No chance is larger than one.
        Check::Bound if published.bound >= 1.0 - ROUNDING => Outcome::Passed,
        Check::Bound => match published.certificate {
            Certificate::Searched => Outcome::NotChecked {
                detail: "the solver searched all panels; solve again to check it".to_owned(),
            },
            Certificate::AddedUp { .. } => {
                with_instance(&|_, drawn_from| bound(published, drawn_from))
            }
        },
        Check::Seed => match &published.seed_text {
            None => Outcome::NotChecked {
                detail: "the seed was not announced as a text".to_owned(),
            },
            Some(text) => spoken(equal(&Seed::from_text(text), &published.seed)),
        },
        Check::Selected => with_instance(&|_, drawn_from| {
            let drawn: BTreeSet<String> = published
                .draw
                .select(drawn_from, published.seed)
                .into_iter()
                .collect();
            let said: BTreeSet<String> = published.selected.iter().cloned().collect();
            equal(&said, &drawn)
        }),
    }
}

/// Whether two chances differ by rounding only; what is no number is near to nothing.
fn near(one: f64, other: f64) -> bool {
    (one - other).abs() <= ROUNDING
}

fn spoken(answer: Answer) -> Outcome {
    match answer {
        Ok(()) => Outcome::Passed,
        Err(detail) => failed(detail),
    }
}

fn failed(detail: String) -> Outcome {
    Outcome::Failed { detail }
}

fn equal<T: PartialEq + std::fmt::Debug>(published: &T, found: &T) -> Answer {
    if published == found {
        Ok(())
    } else {
        Err(format!("published {published:?}, found {found:?}"))
    }
}

fn types(published: &PublishedDraw, instance: &Instance) -> Answer {
    let model = Model::new(instance);
    let found: Vec<Vec<String>> = model
        .types
        .iter()
        .map(|kind| instance.ids(&kind.members))
        .collect();
    if found == published.draw.types {
        Ok(())
    } else {
        Err("the people are not grouped by what they count towards".to_owned())
    }
}

fn panels_keep_the_rules(published: &PublishedDraw, instance: &Instance) -> Answer {
    for (place, panel) in published.draw.panels.iter().enumerate() {
        let named = |problem: String| format!("panel {}: {problem}", place + 1);
        let mut seen = BTreeSet::new();
        for &(kind, count) in &panel.members {
            let members = published.draw.types.get(kind);
            let members = members.ok_or_else(|| named(format!("there is no type {kind}")))?;
            if count == 0 || count as usize > members.len() || !seen.insert(kind) {
                return Err(named(format!("type {kind} cannot have {count} members")));
            }
        }
        if let Some(breach) = verify(instance, &published.draw.first_members(place)).first() {
            return Err(named(format!("{breach:?}")));
        }
    }
    Ok(())
}

fn weights(draw: &Draw) -> Answer {
    if draw.panels.iter().any(|panel| panel.weight == 0) {
        return Err("a panel has no weight".to_owned());
    }
    let sum: u128 = draw
        .panels
        .iter()
        .map(|panel| u128::from(panel.weight))
        .sum();
    equal(&u128::from(draw.total), &sum)
}

fn probabilities(published: &PublishedDraw) -> Answer {
    let found = published.draw.probabilities();
    if !found.keys().eq(published.probabilities.keys()) {
        return Err("the chances are not those of the people among the types".to_owned());
    }
    for (id, chance) in &found {
        let said = published.probabilities[id];
        if !near(said, *chance) {
            return Err(format!("{id} has the chance {chance}, not {said}"));
        }
    }
    Ok(())
}

fn minimum(published: &PublishedDraw, instance: &Instance) -> Answer {
    let draft = instance.draft();
    let counts = |id: &&String| {
        !draft.must.contains(*id)
            && !draft.fixed.contains(*id)
            && !published.unreachable.contains(*id)
    };
    let found = published.draw.probabilities();
    let smallest = found
        .iter()
        .filter(|(id, _)| counts(id))
        .map(|(_, chance)| *chance)
        .fold(1.0, f64::min);
    if !near(smallest, published.minimum) {
        return Err(format!(
            "the smallest chance is {smallest}, not {}",
            published.minimum
        ));
    }
    if published.bound + ROUNDING >= smallest {
        Ok(())
    } else {
        Err(format!(
            "the bound {} is below the smallest chance",
            published.bound
        ))
    }
}

fn bound(published: &PublishedDraw, instance: &Instance) -> Answer {
    let model = Model::new(instance);
    let mut program = model.panel_program(&soft_rows(instance));
    let sizes: Vec<f64> = model
        .types
        .iter()
        .map(|kind| kind.members.len() as f64)
        .collect();
    for (column, kind) in model.types.iter().enumerate() {
        let ids = instance.ids(&kind.members);
        if !kind.held && ids.iter().any(|id| published.unreachable.contains(id)) {
            program.set_upper(column, 0.0);
        }
    }
    let Certificate::AddedUp { worth, .. } = &published.certificate else {
        return Err("there is nothing to add up".to_owned());
    };
    // Those who are in anyhow and those who cannot be have no part in the smallest chance.
    let outside = model.types.iter().zip(worth).any(|(kind, worth)| {
        let unreachable = || {
            let ids = instance.ids(&kind.members);
            ids.iter().any(|id| published.unreachable.contains(id))
        };
        *worth > 0.0 && (kind.held || unreachable())
    });
    if outside {
        return Err("the certificate speaks of people whose chance is not at stake".to_owned());
    }
    match published.certificate.proves(&program, &sizes) {
        Some(proved) if proved <= published.bound + ROUNDING => Ok(()),
        Some(proved) => Err(format!(
            "the certificate proves {proved}, not {}",
            published.bound
        )),
        None => Err("the certificate does not fit the rules".to_owned()),
    }
}
