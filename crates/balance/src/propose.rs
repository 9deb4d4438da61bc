//! A panel that meets every quota, drawn so that anyone holding the instance and the seed finds the
//! same one. The lottery methods will weigh panels so that nobody's chance is smaller than it must
//! be; their results travel in [`Lottery`].

use std::collections::BTreeMap;
use std::fmt;

use rand::RngCore;
use rand::SeedableRng;
use rand_chacha::ChaCha20Rng;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::feasibility::{Infeasible, explain, must_keep_rules};
use crate::hash::InstanceHash;
use crate::instance::Instance;
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
    /// Each person's chance of being selected.
    pub probabilities: BTreeMap<String, f64>,
    /// The smallest chance among those not already in.
    pub minimum: f64,
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

/// Chooses a panel that meets every quota; the same instance, seed and method give the same panel.
pub fn propose(instance: &Instance, seed: Seed, method: Method) -> Result<Proposal, ProposeError> {
    let selected = match method {
        Method::Random => random_panel(instance, seed)?,
        Method::Maximin | Method::Leximin => {
            return Err(ProposeError::MethodNotAvailable { method });
        }
    };
    let Some(selected) = selected else {
        return Err(ProposeError::Infeasible(Box::new(explain(instance)?)));
    };
    must_keep_rules(instance, &selected)?;
    Ok(Proposal {
        selected,
        method,
        seed,
        instance: instance.hash(),
        solver: SOLVER.to_owned(),
        lottery: None,
    })
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
        let mut hasher = Sha256::new();
        hasher.update(b"convener/balance/random/1");
        hasher.update(instance.hash().as_str());
        hasher.update(seed.0);
        Self(ChaCha20Rng::from_seed(hasher.finalize().into()))
    }

    // Whole numbers, so that two panels never differ by less than the solver can see.
    fn next(&mut self) -> f64 {
        f64::from((self.0.next_u32() >> 16) + 1)
    }
}
