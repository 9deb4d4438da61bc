//! How likely people are to accept. The rates say *how many* to invite; they depend on the kind of
//! organisation alone, never on what a person is. There is no way to tell them a person's gender.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What is known of a kind of organisation: the answers so far, and what was believed before them.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Rate {
    /// How many accepted, of those who were asked.
    pub accepted: u32,
    /// How many were asked and have answered or let the time pass.
    pub asked: u32,
    /// The share believed beforehand, between 0 and 1.
    pub prior: f64,
    /// How many answers that belief is worth.
    pub weight: f64,
}

impl Rate {
    /// A belief without any answer yet.
    pub fn believed(prior: f64, weight: f64) -> Self {
        Self {
            accepted: 0,
            asked: 0,
            prior,
            weight,
        }
    }

    /// The belief in the light of answers.
    #[must_use]
    pub fn with_answers(mut self, accepted: u32, asked: u32) -> Self {
        self.asked = asked;
        self.accepted = accepted.min(asked);
        self
    }

    /// The parameters of the beta distribution that belief and answers make together.
    fn beta(&self) -> (f64, f64) {
        let prior = if self.prior.is_finite() {
            self.prior.clamp(0.0, 1.0)
        } else {
            0.5
        };
        let weight = if self.weight.is_finite() {
            self.weight.max(0.0)
        } else {
            0.0
        };
        let declined = self.asked.saturating_sub(self.accepted);
        let (yes, no) = (
            prior * weight + f64::from(self.accepted),
            (1.0 - prior) * weight + f64::from(declined),
        );
        // Nothing believed and nobody asked: anything is as likely.
        if yes + no > 0.0 {
            (yes, no)
        } else {
            (1.0, 1.0)
        }
    }

    /// The chance that the next person accepts: the mean.
    pub fn mean(&self) -> f64 {
        let (yes, no) = self.beta();
        yes / (yes + no)
    }

    /// The range in which the true share lies with a probability of nine in ten.
    pub fn interval(&self) -> (f64, f64) {
        let (yes, no) = self.beta();
        (quantile(0.05, yes, no), quantile(0.95, yes, no))
    }
}

/// The rates by kind of organisation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Acceptance {
    /// The kind of each person's organisation, by person.
    pub kinds: BTreeMap<String, String>,
    /// The rate of each kind.
    pub rates: BTreeMap<String, Rate>,
    /// The rate of people without an organisation, and of kinds without a rate.
    pub otherwise: Rate,
}

impl Acceptance {
    /// The same rate for everybody.
    pub fn of_everybody(rate: Rate) -> Self {
        Self {
            kinds: BTreeMap::new(),
            rates: BTreeMap::new(),
            otherwise: rate,
        }
    }

    /// The chance that a person accepts.
    pub fn chance(&self, id: &str) -> f64 {
        let kind = self.kinds.get(id);
        let rate = kind.and_then(|kind| self.rates.get(kind));
        rate.unwrap_or(&self.otherwise).mean()
    }
}

/// Where a beta distribution has so much of its mass below, by halving.
fn quantile(mass: f64, yes: f64, no: f64) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..60 {
        let middle = (low + high) / 2.0;
        if below(middle, yes, no) < mass {
            low = middle;
        } else {
            high = middle;
        }
    }
    (low + high) / 2.0
}

/// The regularised incomplete beta function, by its continued fraction (NIST DLMF 8.17.22), which
/// converges quickly on the side of the mean that is taken here.
fn below(x: f64, yes: f64, no: f64) -> f64 {
    if yes <= 0.0 {
        return 1.0;
    }
    if no <= 0.0 {
        return 0.0;
    }
    if x > (yes + 1.0) / (yes + no + 2.0) {
        return 1.0 - below(1.0 - x, no, yes);
    }
    if x <= 0.0 {
        return 0.0;
    }
    let front =
        (ln_gamma(yes + no) - ln_gamma(yes) - ln_gamma(no) + yes * x.ln() + no * (1.0 - x).ln())
            .exp()
            / yes;
    // From the last term to the first.
    let mut fraction = 1.0;
    for step in (1..=200).rev() {
        let m = f64::from(step / 2);
        let term = if step % 2 == 0 {
            m * (no - m) * x / ((yes + 2.0 * m - 1.0) * (yes + 2.0 * m))
        } else {
            -(yes + m) * (yes + no + m) * x / ((yes + 2.0 * m) * (yes + 2.0 * m + 1.0))
        };
        fraction = 1.0 + term / fraction;
    }
    (front / fraction).clamp(0.0, 1.0)
}

/// The logarithm of the gamma function by Stirling's series (NIST DLMF 5.11.1), shifted to where it
/// is exact to the last digits.
fn ln_gamma(x: f64) -> f64 {
    let mut shift = 0.0;
    let mut x = x;
    while x < 10.0 {
        shift -= x.ln();
        x += 1.0;
    }
    let series = 1.0 / (12.0 * x) - 1.0 / (360.0 * x.powi(3)) + 1.0 / (1_260.0 * x.powi(5));
    shift + (x - 0.5) * x.ln() - x + 0.5 * (2.0 * std::f64::consts::PI).ln() + series
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_pull_a_belief_towards_them() {
        let belief = Rate::believed(0.5, 4.0);
        assert!((belief.mean() - 0.5).abs() < 1e-12);
        assert!((belief.with_answers(8, 8).mean() - 10.0 / 12.0).abs() < 1e-12);
    }

    #[test]
    fn the_interval_of_an_even_belief_is_that_of_the_uniform_distribution() {
        let (low, high) = Rate::believed(0.5, 2.0).interval();
        assert!(
            (low - 0.05).abs() < 1e-9 && (high - 0.95).abs() < 1e-9,
            "{low} {high}"
        );
    }

    #[test]
    fn the_interval_of_a_known_distribution_is_found() {
        // Of two draws the larger one has the distribution x², a beta of 2 and 1.
        let (low, high) = Rate::believed(2.0 / 3.0, 3.0).interval();
        assert!((low - 0.05_f64.sqrt()).abs() < 1e-9, "{low}");
        assert!((high - 0.95_f64.sqrt()).abs() < 1e-9, "{high}");
    }
}
