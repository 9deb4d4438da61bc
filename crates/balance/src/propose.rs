//! A panel that meets every quota, drawn so that anyone holding the instance and the seed finds the
//! same one. A lottery weighs panels so that nobody's chance is smaller than it must be; the chances
//! and the panels travel with the proposal in [`Lottery`] and do not depend on the seed.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::certificate::Certificate;
use crate::draw::{Draw, TOTAL};
use crate::feasibility::{Infeasible, concede, explain, must_keep_rules};
use crate::hash::InstanceHash;
use crate::instance::Instance;
use crate::lottery::{Aim, Weighted, weigh};
use crate::model::{Model, soft_rows};
use crate::relax::Relaxation;
use crate::seed::{Numbers, Seed};
use crate::solver::{Fault, SOLVER};
use crate::watch::{Step, Watch};

/// How a panel is chosen among those that meet every quota.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Each person gets a random weight from the seed; the heaviest panel is taken.
    Random,
    /// A lottery that makes the smallest chance as large as possible.
    Maximin,
    /// A lottery that after the smallest chance raises the next smallest, and so on.
    Leximin,
}

impl fmt::Display for Method {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Random => "random",
            Self::Maximin => "maximin",
            Self::Leximin => "leximin",
        })
    }
}

/// A panel to invite, with what it takes to draw it again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Proposal {
    /// The people selected, in the order of the pool; those already in are among them.
    pub selected: Vec<String>,
    /// How they were chosen.
    pub method: Method,
    /// The randomness used.
    pub seed: Seed,
    /// The instance they were chosen for, as it was asked.
    pub instance: InstanceHash,
    /// The solver and its version.
    pub solver: String,
    /// How soft quotas had to move for it; none when every quota is met as it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conceded: Option<Relaxation>,
    /// The chances behind the draw; none for a method that is no lottery.
    pub lottery: Option<Lottery>,
}

/// The chances everyone had.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Lottery {
    /// Each person's chance of being selected; those who must not be invited are not in it.
    pub probabilities: BTreeMap<String, f64>,
    /// The smallest chance among those who are not in already and whom some panel can hold.
    pub minimum: f64,
    /// No lottery makes the smallest chance larger than this: the certificate.
    pub bound: f64,
    /// People whom no panel can hold, whatever the draw.
    pub unreachable: Vec<String>,
    /// How far from the best it may be: for maximin the smallest chance, for leximin every chance in
    /// turn.
    #[serde(default)]
    pub gap: f64,
    /// Whether the gap asked for was reached; false when time was over first.
    #[serde(default = "yes")]
    pub complete: bool,
    /// The panels with the weights they were drawn by; none in records older than this field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draw: Option<Draw>,
    /// How to check the bound; none in records older than this field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Certificate>,
}

fn yes() -> bool {
    true
}

/// Why there is no proposal.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ProposeError {
    /// No panel keeps the rules.
    #[error("no panel meets every quota")]
    Infeasible(Box<Infeasible>),
    /// The solver failed, or the time was over before there was anything to draw from.
    #[error(transparent)]
    Fault(#[from] Fault),
}

/// How close to the largest smallest chance a lottery comes when nothing else is asked for.
pub const GAP: f64 = 1e-6;

/// How a proposal is made.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Choice {
    /// How the panel is chosen.
    pub method: Method,
    /// How close to the best lottery is near enough, as a chance.
    pub gap: f64,
    /// The whole number all weights add up to: 1,000 for a thousand numbered panels and a draw by
    /// hand, the default for a draw by seed.
    pub total: u64,
}

impl Choice {
    /// The method with everything else as usual.
    pub fn by(method: Method) -> Self {
        Self {
            method,
            gap: GAP,
            total: TOTAL,
        }
    }
}

/// Chooses a panel that meets every quota; the same instance, seed and method give the same panel.
pub fn propose(instance: &Instance, seed: Seed, method: Method) -> Result<Proposal, ProposeError> {
    propose_with(instance, seed, Choice::by(method), &Watch::unlimited())
}

/// Chooses a panel by a lottery whose chances come within a gap of the best possible.
pub fn propose_within(
    instance: &Instance,
    seed: Seed,
    method: Method,
    gap: f64,
) -> Result<Proposal, ProposeError> {
    let choice = Choice {
        gap,
        ..Choice::by(method)
    };
    propose_with(instance, seed, choice, &Watch::unlimited())
}

/// Chooses a panel within limits. When time is over after the first panels were weighed, the lottery
/// is drawn from as it stands and says that it is not complete.
pub fn propose_with(
    instance: &Instance,
    seed: Seed,
    choice: Choice,
    watch: &Watch,
) -> Result<Proposal, ProposeError> {
    watch.tell(Step::Checking, 1, None, None);
    let mut conceded = None;
    let mut chosen = choose(instance, seed, choice, watch)?;
    if chosen.is_none()
        && let Some((relaxed, relaxation)) = concede(instance, watch)?
    {
        chosen = choose(&relaxed, seed, choice, watch)?;
        conceded = Some(relaxation);
    }
    let Some((selected, lottery)) = chosen else {
        return Err(ProposeError::Infeasible(Box::new(explain(
            instance, watch,
        )?)));
    };
    Ok(Proposal {
        selected,
        method: choice.method,
        seed,
        instance: instance.hash(),
        solver: SOLVER.to_owned(),
        conceded,
        lottery,
    })
}

/// The people selected, and the lottery behind them where there is one.
type Chosen = (Vec<String>, Option<Lottery>);

fn choose(
    instance: &Instance,
    seed: Seed,
    choice: Choice,
    watch: &Watch,
) -> Result<Option<Chosen>, Fault> {
    let aim = |leximin| Aim {
        leximin,
        gap: choice.gap,
    };
    let weighted = match choice.method {
        Method::Random => {
            let Some(selected) = random_panel(instance, seed, watch)? else {
                return Ok(None);
            };
            must_keep_rules(instance, &selected)?;
            return Ok(Some((selected, None)));
        }
        Method::Maximin => weigh(instance, aim(false), watch)?,
        Method::Leximin => weigh(instance, aim(true), watch)?,
    };
    let Some(weighted) = weighted else {
        return Ok(None);
    };
    let draw = Draw::new(instance, &weighted, choice.total);
    for place in 0..draw.panels.len() {
        must_keep_rules(instance, &draw.first_members(place))?;
    }
    let selected = draw.select(instance, seed);
    must_keep_rules(instance, &selected)?;
    Ok(Some((selected, Some(lottery(instance, weighted, draw)))))
}

fn lottery(instance: &Instance, weighted: Weighted, draw: Draw) -> Lottery {
    let probabilities = draw.probabilities();
    let kinds = weighted.model.types.iter().enumerate();
    let open = kinds.filter(|(column, kind)| !kind.held && !weighted.unreachable.contains(column));
    let minimum = open
        .filter_map(|(_, kind)| kind.members.first())
        .map(|&member| probabilities[&instance.pool()[member].id])
        .fold(1.0, f64::min);
    let mut unreachable: Vec<String> = weighted
        .unreachable
        .iter()
        .flat_map(|&column| instance.ids(&weighted.model.types[column].members))
        .collect();
    unreachable.sort();
    Lottery {
        probabilities,
        minimum,
        // Weights in whole numbers may come out above by their rounding.
        bound: weighted.bound.max(minimum),
        unreachable,
        gap: weighted.gap,
        complete: weighted.complete,
        draw: Some(draw),
        certificate: Some(weighted.certificate),
    }
}

fn random_panel(
    instance: &Instance,
    seed: Seed,
    watch: &Watch,
) -> Result<Option<Vec<String>>, Fault> {
    let model = Model::new(instance).one_by_one();
    let mut numbers = Numbers::new("convener/balance/random/1", &instance.hash(), seed);
    let mut program = model.panel_program(&soft_rows(instance));
    for column in 0..model.types.len() {
        // Whole numbers, so that two panels never differ by less than the solver can see. The people
        // come in the order of the types, whose members are sorted by id.
        program.set_cost(column, -f64::from((numbers.next() >> 16) + 1));
    }
    Ok(program
        .solve(watch)?
        .map(|values| instance.ids(&model.members_chosen(&values))))
}
