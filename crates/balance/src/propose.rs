//! A panel that meets every quota, drawn so that anyone holding the instance and the seed finds the
//! same one. A lottery weighs panels so that nobody's chance is smaller than it must be; the chances
//! travel with the panel in [`Lottery`] and do not depend on the seed.

use std::collections::BTreeMap;
use std::fmt;

use rand::{Rng, RngCore, SeedableRng};
use rand_chacha::ChaCha20Rng;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::feasibility::{Infeasible, explain, must_keep_rules};
use crate::hash::InstanceHash;
use crate::instance::Instance;
use crate::maximin::{Weighted, maximin};
use crate::model::{Model, soft_rows};
use crate::solver::{Fault, SOLVER};

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

/// The public randomness of a draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Seed([u8; 32]);

/// A text that is no seed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a seed is written with 64 hexadecimal digits")]
pub struct NotASeed;

impl Seed {
    /// Makes a seed of any text, such as a number or a beacon announced beforehand.
    pub fn from_text(text: &str) -> Self {
        Self(Sha256::digest(text.as_bytes()).into())
    }
}

impl From<[u8; 32]> for Seed {
    fn from(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

impl From<u64> for Seed {
    fn from(number: u64) -> Self {
        Self::from_text(&number.to_string())
    }
}

impl fmt::Display for Seed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&hex::encode(self.0))
    }
}

impl From<Seed> for String {
    fn from(seed: Seed) -> Self {
        seed.to_string()
    }
}

impl TryFrom<String> for Seed {
    type Error = NotASeed;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text, &mut bytes).map_err(|_| NotASeed)?;
        Ok(Self(bytes))
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
    /// The instance they were chosen for.
    pub instance: InstanceHash,
    /// The solver and its version.
    pub solver: String,
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
}

/// Why there is no proposal.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ProposeError {
    /// No panel keeps the rules.
    #[error("no panel meets every quota")]
    Infeasible(Box<Infeasible>),
    /// This version cannot choose that way.
    #[error("the method {method} is not available in this version: use random")]
    MethodNotAvailable { method: Method },
    /// The solver failed.
    #[error(transparent)]
    Fault(#[from] Fault),
}

/// How close to the largest smallest chance a lottery comes when nothing else is asked for.
pub const GAP: f64 = 1e-6;

/// Chooses a panel that meets every quota; the same instance, seed and method give the same panel.
pub fn propose(instance: &Instance, seed: Seed, method: Method) -> Result<Proposal, ProposeError> {
    propose_within(instance, seed, method, GAP)
}

/// Chooses a panel by a lottery whose smallest chance comes within a gap of the largest possible.
pub fn propose_within(
    instance: &Instance,
    seed: Seed,
    method: Method,
    gap: f64,
) -> Result<Proposal, ProposeError> {
    let chosen = match method {
        Method::Random => random_panel(instance, seed)?.map(|selected| (selected, None)),
        Method::Maximin => maximin(instance, gap)?.map(|weighted| {
            let selected = draw(instance, seed, &weighted);
            (selected, Some(lottery(instance, &weighted)))
        }),
        Method::Leximin => return Err(ProposeError::MethodNotAvailable { method }),
    };
    let Some((selected, lottery)) = chosen else {
        return Err(ProposeError::Infeasible(Box::new(explain(instance)?)));
    };
    must_keep_rules(instance, &selected)?;
    Ok(Proposal {
        selected,
        method,
        seed,
        instance: instance.hash(),
        solver: SOLVER.to_owned(),
        lottery,
    })
}

fn lottery(instance: &Instance, weighted: &Weighted) -> Lottery {
    let mut probabilities = BTreeMap::new();
    let mut unreachable = Vec::new();
    let mut minimum = 1.0_f64;
    let kinds = weighted.model.types.iter().enumerate();
    for ((column, kind), chance) in kinds.zip(weighted.chances()) {
        let chance = chance.clamp(0.0, 1.0);
        let members = instance.ids(&kind.members);
        if weighted.unreachable.contains(&column) {
            unreachable.extend(members.iter().cloned());
        } else if !kind.held {
            minimum = minimum.min(chance);
        }
        probabilities.extend(members.into_iter().map(|id| (id, chance)));
    }
    unreachable.sort();
    Lottery {
        probabilities,
        minimum,
        bound: weighted.bound,
        unreachable,
    }
}

/// Draws a panel by its weight, and within each type who of its members it is.
fn draw(instance: &Instance, seed: Seed, weighted: &Weighted) -> Vec<String> {
    let mut random = random_numbers("convener/balance/draw/1", instance, seed);
    let mut left = (random.next_u64() >> 11) as f64 / (1_u64 << 53) as f64;
    let mut panels = weighted.panels.iter();
    let mut drawn = panels.next();
    while let Some((_, weight)) = drawn {
        left -= weight;
        if left < 0.0 {
            break;
        }
        // Rounding can leave a crumb after the last panel, which then is the one.
        match panels.next() {
            Some(next) => drawn = Some(next),
            None => break,
        }
    }
    let mut chosen = Vec::new();
    for (kind, &members) in weighted
        .model
        .types
        .iter()
        .zip(drawn.into_iter().flat_map(|(panel, _)| panel))
    {
        let mut pot = kind.members.clone();
        for _ in 0..members {
            let at = random.random_range(0..pot.len() as u64);
            chosen.push(pot.swap_remove(at as usize));
        }
    }
    chosen.sort_unstable();
    instance.ids(&chosen)
}

fn random_panel(instance: &Instance, seed: Seed) -> Result<Option<Vec<String>>, Fault> {
    let model = Model::new(instance).one_by_one();
    let mut weights = Weights::new(instance, seed);
    let mut program = model.panel_program(&soft_rows(instance));
    for column in 0..model.types.len() {
        program.set_cost(column, -weights.next());
    }
    Ok(program
        .solve()?
        .map(|values| instance.ids(&model.members_chosen(&values))))
}

/// The weights of the people, drawn in the order of the types, whose members are sorted by id.
struct Weights(ChaCha20Rng);

impl Weights {
    fn new(instance: &Instance, seed: Seed) -> Self {
        Self(random_numbers("convener/balance/random/1", instance, seed))
    }

    // Whole numbers, so that two panels never differ by less than the solver can see.
    fn next(&mut self) -> f64 {
        f64::from((self.0.next_u32() >> 16) + 1)
    }
}

fn random_numbers(purpose: &str, instance: &Instance, seed: Seed) -> ChaCha20Rng {
    let mut hasher = Sha256::new();
    hasher.update(purpose);
    hasher.update(instance.hash().as_str());
    hasher.update(seed.0);
    ChaCha20Rng::from_seed(hasher.finalize().into())
}
