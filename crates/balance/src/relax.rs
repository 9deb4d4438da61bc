//! The smallest relaxation: the fewest seats by which quotas must move so that some panel exists.
//! Among equal totals it touches the fewest quotas, and among those it leaves the earlier quotas
//! alone, so that the advice is the same every time.

use serde::{Deserialize, Serialize};

use crate::bound::Bound;
use crate::instance::{Instance, InstanceError};
use crate::model::{Model, Side, Soft, soft_rows};
use crate::solver::{Fault, Program};

/// The quotas to move, and by how many seats in all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relaxation {
    /// One change per quota touched, in the order of the quotas.
    pub changes: Vec<Change>,
    /// The seats by which minima fall and maxima rise, added up.
    pub total: u32,
}

/// A quota to move.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The attribute the quota is about.
    pub attribute: String,
    /// The value it counts.
    pub value: String,
    /// The bounds in seats as they are.
    pub from: Range,
    /// The bounds in seats as they should be.
    pub to: Range,
}

impl Change {
    pub(crate) fn moves(&self, side: Side) -> bool {
        match side {
            Side::Minimum => self.from.min != self.to.min,
            Side::Maximum => self.from.max != self.to.max,
        }
    }
}

/// Bounds in seats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Range {
    /// The fewest seats.
    pub min: u32,
    /// The most seats.
    pub max: u32,
}

impl Instance {
    /// The instance with the changes of a relaxation made.
    pub fn relaxed(&self, changes: &[Change]) -> Result<Self, InstanceError> {
        let mut draft = self.to_draft();
        for change in changes {
            let concerned = draft
                .quotas
                .iter_mut()
                .filter(|quota| quota.attribute == change.attribute && quota.value == change.value);
            for quota in concerned {
                quota.min = Bound::Count(change.to.min);
                quota.max = Bound::Count(change.to.max);
            }
        }
        Self::new(draft)
    }
}

/// The elastic program: one whole step variable per end of a quota, one switch per quota touched.
struct Elastic {
    program: Program,
    /// Each end with its step variable.
    steps: Vec<(Soft, usize)>,
    switches: Vec<usize>,
}

/// The smallest relaxation, or none when the hard rules exclude every panel by themselves.
pub(crate) fn smallest_relaxation(
    instance: &Instance,
    model: &Model,
) -> Result<Option<Relaxation>, Fault> {
    let mut elastic = elastic(instance, model);
    for &(_, step) in &elastic.steps {
        elastic.program.set_cost(step, 1.0);
    }
    let Some(values) = elastic.program.solve()? else {
        return Ok(None);
    };
    let total = steps_taken(&elastic, &values);
    let entries = elastic.steps.iter().map(|&(_, step)| (step, 1.0)).collect();
    elastic
        .program
        .row(f64::from(total), f64::from(total), entries);

    for &(_, step) in &elastic.steps {
        elastic.program.set_cost(step, 0.0);
    }
    for &switch in &elastic.switches {
        elastic.program.set_cost(switch, 1.0);
    }
    let values = solved_again(&elastic.program)?;
    let touched = touched(&elastic, &values);
    let entries = elastic
        .switches
        .iter()
        .map(|&switch| (switch, 1.0))
        .collect();
    elastic.program.row(0.0, f64::from(touched), entries);

    let values = spare_earlier_rows(&mut elastic, values)?;
    let changes = changes(instance, model, &elastic, &values);
    must_help(instance, &changes)?;
    Ok(Some(Relaxation { changes, total }))
}

fn elastic(instance: &Instance, model: &Model) -> Elastic {
    let mut program = model.hard_program();
    let mut steps = Vec::new();
    let mut switches = Vec::new();
    let seats = instance.seats();
    let rows = soft_rows(instance);
    for quota in 0..instance.quotas().len() {
        let (min, max) = model.bounds[quota];
        let mut own = Vec::new();
        for &row in rows.iter().filter(|row| row.quota == quota) {
            let mut entries = model.counting(quota);
            let most = match row.side {
                Side::Minimum => min,
                Side::Maximum => seats.saturating_sub(max),
            };
            let step = program.whole_column(0.0, 0.0, f64::from(most));
            match row.side {
                Side::Minimum => {
                    entries.push((step, 1.0));
                    program.row(f64::from(min), f64::INFINITY, entries);
                }
                Side::Maximum => {
                    entries.push((step, -1.0));
                    program.row(f64::NEG_INFINITY, f64::from(max), entries);
                }
            }
            own.push((step, f64::from(most)));
            steps.push((row, step));
        }
        if !own.is_empty() {
            let switch = program.whole_column(0.0, 0.0, 1.0);
            for (step, most) in own {
                program.row(f64::NEG_INFINITY, 0.0, vec![(step, 1.0), (switch, -most)]);
            }
            switches.push(switch);
        }
    }
    Elastic {
        program,
        steps,
        switches,
    }
}

/// Makes each step, from the first quota on, as small as those before it allow. A step that is zero
/// needs no question, so this costs one program per quota touched.
fn spare_earlier_rows(elastic: &mut Elastic, mut values: Vec<f64>) -> Result<Vec<f64>, Fault> {
    for &switch in &elastic.switches {
        elastic.program.set_cost(switch, 0.0);
    }
    for place in 0..elastic.steps.len() {
        let step = elastic.steps[place].1;
        if values[step].round() > 0.0 {
            elastic.program.set_cost(step, 1.0);
            values = solved_again(&elastic.program)?;
            elastic.program.set_cost(step, 0.0);
        }
        elastic.program.set_upper(step, values[step].round());
    }
    Ok(values)
}

fn solved_again(program: &Program) -> Result<Vec<f64>, Fault> {
    program
        .solve()?
        .ok_or_else(|| Fault::WrongAnswer("a relaxation found once was not found again".into()))
}

fn steps_taken(elastic: &Elastic, values: &[f64]) -> u32 {
    let steps = elastic.steps.iter();
    steps.map(|&(_, step)| values[step].round() as u32).sum()
}

fn touched(elastic: &Elastic, values: &[f64]) -> u32 {
    let switches = elastic.switches.iter();
    switches.map(|&switch| values[switch].round() as u32).sum()
}

fn changes(instance: &Instance, model: &Model, elastic: &Elastic, values: &[f64]) -> Vec<Change> {
    let quotas = instance.quotas().iter().enumerate();
    quotas
        .filter_map(|(position, quota)| {
            let (min, max) = model.bounds[position];
            let from = Range { min, max };
            let mut to = from;
            for &(row, step) in elastic
                .steps
                .iter()
                .filter(|(row, _)| row.quota == position)
            {
                let by = values[step].round() as u32;
                match row.side {
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

/// Advice that does not help is a fault of ours: find a panel under it and count it.
fn must_help(instance: &Instance, changes: &[Change]) -> Result<(), Fault> {
    let relaxed = instance
        .relaxed(changes)
        .map_err(|error| Fault::WrongAnswer(error.to_string()))?;
    let model = Model::new(&relaxed);
    let values = model
        .panel_program(&soft_rows(&relaxed))
        .solve()?
        .ok_or_else(|| Fault::WrongAnswer("the relaxation leaves no panel".into()))?;
    crate::feasibility::must_keep_rules(&relaxed, &relaxed.ids(&model.members_chosen(&values)))
}
