//! How many will come, and which quotas they will meet: exact probabilities, by adding one person
//! after another to the distribution of the count (the Poisson binomial distribution).

use serde::{Deserialize, Serialize};

use super::{Acceptance, Answers};
use crate::instance::Instance;

/// The distribution of a count: the probability of each number, from 0 on.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Count(Vec<f64>);

impl Count {
    /// A count that is certain.
    pub fn of(sure: u32) -> Self {
        let mut chances = vec![0.0; sure as usize + 1];
        chances[sure as usize] = 1.0;
        Self(chances)
    }

    /// The count with one more person who comes with a probability.
    pub fn add(&mut self, chance: f64) {
        let chance = chance.clamp(0.0, 1.0);
        self.0.push(0.0);
        for number in (0..self.0.len()).rev() {
            let from_below = if number > 0 { self.0[number - 1] } else { 0.0 };
            self.0[number] = self.0[number] * (1.0 - chance) + from_below * chance;
        }
    }

    pub fn expected(&self) -> f64 {
        let numbers = self.0.iter().enumerate();
        numbers.map(|(number, chance)| number as f64 * chance).sum()
    }

    pub fn fewer_than(&self, limit: u32) -> f64 {
        self.0.iter().take(limit as usize).sum()
    }

    pub fn more_than(&self, limit: u32) -> f64 {
        self.0.iter().skip(limit as usize + 1).sum()
    }

    /// By how much it is expected to fall short of a minimum.
    pub fn expected_shortfall(&self, min: u32) -> f64 {
        let numbers = self.0.iter().enumerate().take(min as usize);
        numbers
            .map(|(number, chance)| (min as usize - number) as f64 * chance)
            .sum()
    }

    /// By how much it is expected to exceed a maximum.
    pub fn expected_excess(&self, max: u32) -> f64 {
        let numbers = self.0.iter().enumerate().skip(max as usize + 1);
        numbers
            .map(|(number, chance)| (number - max as usize) as f64 * chance)
            .sum()
    }
}

/// What to expect of those invited.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Forecast {
    /// How many are expected to come.
    pub expected: f64,
    /// The probability that exactly so many come, from 0 on.
    pub coming: Vec<f64>,
    /// The probability that more come than there are seats.
    pub more_than_seats: f64,
    /// The probability that fewer come than there are seats.
    pub fewer_than_seats: f64,
    /// A row per quota, in the order of the quotas.
    pub quotas: Vec<QuotaForecast>,
}

/// What to expect of a quota.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct QuotaForecast {
    pub attribute: String,
    pub value: String,
    /// The minimum in seats.
    pub min: u32,
    /// The maximum in seats.
    pub max: u32,
    /// How many are expected to count.
    pub expected: f64,
    /// The probability that the quota is met.
    pub met: f64,
    /// The probability that the minimum is missed.
    pub below: f64,
    /// The probability that the maximum is exceeded.
    pub above: f64,
}

/// What to expect when everybody pending answers by the rates and nobody else is invited.
pub fn forecast(instance: &Instance, answers: &Answers, acceptance: &Acceptance) -> Forecast {
    let counts = Counts::new(instance, answers, acceptance);
    counts.forecast(instance)
}

/// The distributions of all counts.
#[derive(Debug, Clone)]
pub(super) struct Counts {
    pub all: Count,
    pub quotas: Vec<Count>,
}

impl Counts {
    pub fn new(instance: &Instance, answers: &Answers, acceptance: &Acceptance) -> Self {
        let mut sure = vec![0_u32; instance.quotas().len()];
        let positions = |id: &String| instance.position(id);
        let accepted: Vec<usize> = answers.accepted.iter().filter_map(positions).collect();
        for &position in &accepted {
            for &quota in &instance.facts(position).quotas {
                sure[quota] += 1;
            }
        }
        let mut counts = Self {
            all: Count::of(accepted.len() as u32),
            quotas: sure.into_iter().map(Count::of).collect(),
        };
        for id in &answers.pending {
            if let Some(position) = instance.position(id) {
                counts.add(instance, position, acceptance.chance(id));
            }
        }
        counts
    }

    pub fn add(&mut self, instance: &Instance, position: usize, chance: f64) {
        self.all.add(chance);
        for &quota in &instance.facts(position).quotas {
            self.quotas[quota].add(chance);
        }
    }

    pub fn forecast(&self, instance: &Instance) -> Forecast {
        let seats = instance.seats();
        let quotas = instance.quotas().iter().zip(&self.quotas);
        Forecast {
            expected: self.all.expected(),
            coming: self.all.0.clone(),
            more_than_seats: self.all.more_than(seats),
            fewer_than_seats: self.all.fewer_than(seats),
            quotas: quotas
                .map(|(quota, count)| {
                    let (min, max) = (quota.min_seats(seats), quota.max_seats(seats));
                    let (below, above) = (count.fewer_than(min), count.more_than(max));
                    QuotaForecast {
                        attribute: quota.attribute.clone(),
                        value: quota.value.clone(),
                        min,
                        max,
                        expected: count.expected(),
                        met: (1.0 - below - above).max(0.0),
                        below,
                        above,
                    }
                })
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_even_chances_make_the_binomial_distribution() {
        let mut count = Count::of(1);
        for _ in 0..3 {
            count.add(0.5);
        }
        assert_eq!(count.0, vec![0.0, 0.125, 0.375, 0.375, 0.125]);
        assert!((count.more_than(2) - 0.5).abs() < 1e-12);
        assert!((count.fewer_than(2) - 0.125).abs() < 1e-12);
        assert!((count.expected_shortfall(2) - 0.125).abs() < 1e-12);
        assert!((count.expected_excess(3) - 0.125).abs() < 1e-12);
    }
}
