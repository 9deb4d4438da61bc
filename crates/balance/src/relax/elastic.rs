//! The elastic program: one whole step variable per end of a quota, one switch per quota touched.

use super::{Change, Range};
use crate::instance::Instance;
use crate::model::{Model, Side, Soft, soft_rows};
use crate::solver::{Fault, Program};
use crate::watch::Watch;

/// What a relaxation may move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum May {
    /// Every quota, as far as its flex goes.
    MoveAll,
    /// Soft quotas only, as far as their flex goes.
    MoveSoft,
}

pub(super) struct Elastic<'a> {
    model: &'a Model,
    pub program: Program,
    /// Each end with its step variable and the weight of a step.
    pub steps: Vec<(Soft, usize, f64)>,
    /// The switch of each quota that can move.
    switches: Vec<(usize, usize)>,
    /// The row of each end, by the order of the steps, and those of distinct champions.
    pub rows: Vec<usize>,
    pub unions: Vec<usize>,
}

impl<'a> Elastic<'a> {
    pub fn new(instance: &Instance, model: &'a Model, may: May) -> Self {
        let mut elastic = Self {
            model,
            program: model.hard_program(),
            steps: Vec::new(),
            switches: Vec::new(),
            rows: Vec::new(),
            unions: Vec::new(),
        };
        let ends = soft_rows(instance);
        for quota in 0..instance.quotas().len() {
            let own: Vec<Soft> = ends
                .iter()
                .filter(|end| end.quota == quota)
                .copied()
                .collect();
            elastic.add_quota(instance, quota, &own, may);
        }
        for union in &model.unions {
            let mut entries = model.counting_any(&union.quotas);
            let steps = elastic.steps.iter();
            entries.extend(
                steps
                    .filter(|(end, ..)| {
                        end.side == Side::Minimum && union.quotas.contains(&end.quota)
                    })
                    .map(|&(_, step, _)| (step, 1.0)),
            );
            let row = elastic
                .program
                .row(f64::from(union.min), f64::INFINITY, entries);
            elastic.unions.push(row);
        }
        elastic
    }

    fn add_quota(&mut self, instance: &Instance, quota: usize, ends: &[Soft], may: May) {
        let give = instance.quotas()[quota].give;
        let (min, max) = self.model.bounds[quota];
        let mut own = Vec::new();
        for &end in ends {
            let (room, flex) = match end.side {
                Side::Minimum => (min, give.down),
                Side::Maximum => (instance.seats().saturating_sub(max), give.up),
            };
            let most = match may {
                May::MoveSoft if !give.soft => 0,
                May::MoveAll | May::MoveSoft => flex.map_or(room, |flex| flex.min(room)),
            };
            let step = self.program.whole_column(0.0, 0.0, f64::from(most));
            let mut entries = self.model.counting(quota);
            let row = match end.side {
                Side::Minimum => {
                    entries.push((step, 1.0));
                    self.program.row(f64::from(min), f64::INFINITY, entries)
                }
                Side::Maximum => {
                    entries.push((step, -1.0));
                    self.program.row(f64::NEG_INFINITY, f64::from(max), entries)
                }
            };
            self.rows.push(row);
            self.steps.push((end, step, f64::from(give.priority)));
            own.push((step, f64::from(most)));
        }
        if own.iter().any(|(_, most)| *most > 0.0) {
            let switch = self.program.whole_column(0.0, 0.0, 1.0);
            for (step, most) in own {
                let entries = vec![(step, 1.0), (switch, -most)];
                self.program.row(f64::NEG_INFINITY, 0.0, entries);
            }
            self.switches.push((quota, switch));
        }
    }

    /// Forbids to touch all the quotas these changes touch.
    pub fn forbid(&mut self, instance: &Instance, changes: &[Change]) {
        let touched = |quota: usize| {
            let quota = &instance.quotas()[quota];
            changes
                .iter()
                .any(|change| change.attribute == quota.attribute && change.value == quota.value)
        };
        let switches = self.switches.iter();
        let entries: Vec<_> = switches
            .filter(|(quota, _)| touched(*quota))
            .map(|&(_, switch)| (switch, 1.0))
            .collect();
        let most = entries.len() as f64 - 1.0;
        self.program.row(f64::NEG_INFINITY, most, entries);
    }

    /// The cheapest changes, of those the fewest, of those the latest; none when there are none.
    pub fn smallest_changes(
        mut self,
        instance: &Instance,
        watch: &Watch,
    ) -> Result<Option<Vec<Change>>, Fault> {
        for &(_, step, weight) in &self.steps {
            self.program.set_cost(step, weight);
        }
        let Some(values) = self.program.solve(watch)? else {
            return Ok(None);
        };
        let steps = self.steps.iter();
        let cost: f64 = steps
            .map(|&(_, step, weight)| values[step].round() * weight)
            .sum();
        let steps = self.steps.iter();
        let entries = steps.map(|&(_, step, weight)| (step, weight)).collect();
        self.program.row(f64::NEG_INFINITY, cost, entries);

        for &(_, step, _) in &self.steps {
            self.program.set_cost(step, 0.0);
        }
        for &(_, switch) in &self.switches {
            self.program.set_cost(switch, 1.0);
        }
        let values = self.solved_again(watch)?;
        let switches = self.switches.iter();
        let touched: f64 = switches.map(|&(_, switch)| values[switch].round()).sum();
        let switches = self.switches.iter();
        let entries = switches.map(|&(_, switch)| (switch, 1.0)).collect();
        self.program.row(0.0, touched, entries);

        let values = self.spare_earlier_rows(values, watch)?;
        Ok(Some(self.changes(instance, &values)))
    }

    /// Makes each step, from the first quota on, as small as those before it allow. A step that is
    /// zero needs no question, so this costs one program per quota touched.
    fn spare_earlier_rows(
        &mut self,
        mut values: Vec<f64>,
        watch: &Watch,
    ) -> Result<Vec<f64>, Fault> {
        for &(_, switch) in &self.switches {
            self.program.set_cost(switch, 0.0);
        }
        for place in 0..self.steps.len() {
            let step = self.steps[place].1;
            if values[step].round() > 0.0 {
                self.program.set_cost(step, 1.0);
                values = self.solved_again(watch)?;
                self.program.set_cost(step, 0.0);
            }
            self.program.set_upper(step, values[step].round());
        }
        Ok(values)
    }

    fn solved_again(&self, watch: &Watch) -> Result<Vec<f64>, Fault> {
        self.program
            .solve(watch)?
            .ok_or_else(|| Fault::WrongAnswer("a relaxation found once was not found again".into()))
    }

    fn changes(&self, instance: &Instance, values: &[f64]) -> Vec<Change> {
        let quotas = instance.quotas().iter().enumerate();
        quotas
            .filter_map(|(position, quota)| {
                let (min, max) = self.model.bounds[position];
                let from = Range { min, max };
                let mut to = from;
                let own = self.steps.iter().filter(|(end, ..)| end.quota == position);
                for &(end, step, _) in own {
                    let by = values[step].round() as u32;
                    match end.side {
                        Side::Minimum => to.min = to.min.saturating_sub(by),
                        Side::Maximum => to.max = to.max.saturating_add(by),
                    }
                }
                (from != to).then(|| Change {
                    attribute: quota.attribute.clone(),
                    value: quota.value.clone(),
                    from,
                    to,
                })
            })
            .collect()
    }
}
