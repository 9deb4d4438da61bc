//! The instance as the solver sees it: people who count towards the same rows are one *type* with a
//! size, so that a variable says how many of the type are in the panel. Which of them it is, is a
//! matter for the lottery, not for feasibility.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::champions::{Union, unions};
use crate::instance::Instance;
use crate::solver::Program;

/// The end of a quota that is at stake.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The quota asks for too many.
    Minimum,
    /// The quota lets too few in.
    Maximum,
}

/// One end of one quota: what a conflict is made of and a relaxation moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Soft {
    pub quota: usize,
    pub side: Side,
}

/// A rule a relaxation never touches, but without which a conflict may vanish.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "rule", rename_all = "snake_case")]
pub enum HardRule {
    /// The panel has exactly this many seats.
    Seats { seats: u32 },
    /// At most so many people per value of an attribute.
    AtMost { attribute: String, limit: u32 },
    /// These people must be invited.
    MustInvite,
    /// These people must not be invited.
    MustNotInvite,
    /// These people hold their seat already.
    AlreadyInvited,
    /// Of some groups of people the panel holds one at most.
    Apart,
    /// A seat serves one minimum of the attribute only.
    Champions { attribute: String },
}

/// The hard rules an instance has, in a fixed order.
pub(crate) fn hard_rules(instance: &Instance) -> Vec<HardRule> {
    let draft = instance.draft();
    let mut rules = vec![HardRule::Seats { seats: draft.seats }];
    for (attribute, &limit) in &draft.caps {
        rules.push(HardRule::AtMost {
            attribute: attribute.clone(),
            limit,
        });
    }
    for (list, rule) in [
        (&draft.must, HardRule::MustInvite),
        (&draft.must_not, HardRule::MustNotInvite),
        (&draft.fixed, HardRule::AlreadyInvited),
    ] {
        if !list.is_empty() {
            rules.push(rule);
        }
    }
    if !draft.apart.is_empty() {
        rules.push(HardRule::Apart);
    }
    let attributes = draft.champions.iter().cloned();
    rules.extend(attributes.map(|attribute| HardRule::Champions { attribute }));
    rules
}

/// The ends of quotas that exclude any panel at all, in the order of the quotas.
pub(crate) fn soft_rows(instance: &Instance) -> Vec<Soft> {
    let mut rows = Vec::new();
    for (quota, facts) in instance.quotas().iter().enumerate() {
        if facts.min_seats(instance.seats()) > 0 {
            rows.push(Soft {
                quota,
                side: Side::Minimum,
            });
        }
        if facts.max_seats(instance.seats()) < instance.seats() {
            rows.push(Soft {
                quota,
                side: Side::Maximum,
            });
        }
    }
    rows
}

/// People who count towards the same rows.
#[derive(Debug, Clone)]
pub(crate) struct Type {
    /// Positions in the pool, by id.
    pub members: Vec<usize>,
    /// Whether all of them are in the panel already.
    pub held: bool,
    /// The quotas each member counts towards.
    pub quotas: Vec<usize>,
    /// The cap rows each member counts towards.
    pub caps: Vec<usize>,
}

/// People of whom a cap, or a group that is kept apart, lets in fewer than there are.
#[derive(Debug, Clone)]
pub(crate) struct CapRow {
    pub rule: HardRule,
    pub limit: u32,
}

#[derive(Debug, Clone)]
pub(crate) struct Model {
    pub types: Vec<Type>,
    pub caps: Vec<CapRow>,
    /// None when the number of seats is the rule left out.
    pub seats: Option<u32>,
    /// Minimum and maximum of each quota, in seats.
    pub bounds: Vec<(u32, u32)>,
    /// The rows of distinct champions.
    pub unions: Vec<Union>,
}

impl Model {
    pub fn new(instance: &Instance) -> Self {
        Self::without(instance, None)
    }

    /// The model in which one hard rule does not hold.
    pub fn without(instance: &Instance, left_out: Option<&HardRule>) -> Self {
        let draft = instance.draft();
        let applies = |rule: &HardRule| left_out != Some(rule);
        let must = applies(&HardRule::MustInvite);
        let must_not = applies(&HardRule::MustNotInvite);
        let fixed = applies(&HardRule::AlreadyInvited);

        let mut people: Vec<usize> = (0..draft.pool.len())
            .filter(|&position| !(must_not && draft.must_not.contains(&draft.pool[position].id)))
            .collect();
        people.sort_by(|&one, &other| draft.pool[one].id.cmp(&draft.pool[other].id));

        let (caps, caps_of) = cap_rows(instance, &people, left_out);
        let mut types: BTreeMap<(bool, Vec<usize>, Vec<usize>), Vec<usize>> = BTreeMap::new();
        for (&position, caps) in people.iter().zip(caps_of) {
            let id = &draft.pool[position].id;
            let held = (must && draft.must.contains(id)) || (fixed && draft.fixed.contains(id));
            let quotas = instance.facts(position).quotas.clone();
            types
                .entry((held, quotas, caps))
                .or_default()
                .push(position);
        }
        let seats = draft.seats;
        Self {
            types: types
                .into_iter()
                .map(|((held, quotas, caps), members)| Type {
                    members,
                    held,
                    quotas,
                    caps,
                })
                .collect(),
            caps,
            seats: applies(&HardRule::Seats { seats }).then_some(seats),
            bounds: draft
                .quotas
                .iter()
                .map(|quota| (quota.min_seats(seats), quota.max_seats(seats)))
                .collect(),
            unions: unions(instance)
                .into_iter()
                .filter(|union| {
                    let attribute = union.attribute.clone();
                    applies(&HardRule::Champions { attribute })
                })
                .collect(),
        }
    }

    /// The same model with a type of their own for each person.
    pub fn one_by_one(&self) -> Self {
        let mut model = self.clone();
        model.types = self
            .types
            .iter()
            .flat_map(|kind| {
                kind.members.iter().map(|&member| Type {
                    members: vec![member],
                    ..kind.clone()
                })
            })
            .collect();
        model
    }

    /// A program with one whole variable per type and the hard rules as rows.
    pub fn hard_program(&self) -> Program {
        let mut program = Program::default();
        for kind in &self.types {
            let size = kind.members.len() as f64;
            program.whole_column(0.0, if kind.held { size } else { 0.0 }, size);
        }
        if let Some(seats) = self.seats {
            let everyone = (0..self.types.len()).map(|column| (column, 1.0)).collect();
            program.row(f64::from(seats), f64::from(seats), everyone);
        }
        for (row, cap) in self.caps.iter().enumerate() {
            let entries = self.columns_where(|kind| kind.caps.contains(&row));
            program.row(f64::NEG_INFINITY, f64::from(cap.limit), entries);
        }
        program
    }

    /// The program whose solutions are the panels that keep the hard rules and these quota ends.
    pub fn panel_program(&self, rows: &[Soft]) -> Program {
        let mut program = self.hard_program();
        let mut bounds: BTreeMap<usize, (f64, f64)> = BTreeMap::new();
        for row in rows {
            let (min, max) = self.bounds[row.quota];
            let entry = bounds
                .entry(row.quota)
                .or_insert((f64::NEG_INFINITY, f64::INFINITY));
            match row.side {
                Side::Minimum => entry.0 = f64::from(min),
                Side::Maximum => entry.1 = f64::from(max),
            }
        }
        for (quota, (lower, upper)) in bounds {
            // Two rows when the ends cross: a solver may refuse a row whose bounds do.
            if lower > upper {
                program.row(lower, f64::INFINITY, self.counting(quota));
                program.row(f64::NEG_INFINITY, upper, self.counting(quota));
            } else {
                program.row(lower, upper, self.counting(quota));
            }
        }
        for union in &self.unions {
            let asked = |quota: &usize| {
                let side = Side::Minimum;
                rows.contains(&Soft {
                    quota: *quota,
                    side,
                })
            };
            if union.quotas.iter().all(asked) {
                program.row(
                    f64::from(union.min),
                    f64::INFINITY,
                    self.counting_any(&union.quotas),
                );
            }
        }
        program
    }

    /// The entries of the row that counts everybody with one of these quotas' values.
    pub fn counting_any(&self, quotas: &[usize]) -> Vec<(usize, f64)> {
        self.columns_where(|kind| quotas.iter().any(|quota| kind.quotas.contains(quota)))
    }

    /// The entries of the row that counts a quota's value.
    pub fn counting(&self, quota: usize) -> Vec<(usize, f64)> {
        self.columns_where(|kind| kind.quotas.contains(&quota))
    }

    fn columns_where(&self, counts: impl Fn(&Type) -> bool) -> Vec<(usize, f64)> {
        self.types
            .iter()
            .enumerate()
            .filter(|(_, kind)| counts(kind))
            .map(|(column, _)| (column, 1.0))
            .collect()
    }

    /// The first members of each type, so many as the solver chose.
    pub fn members_chosen(&self, values: &[f64]) -> Vec<usize> {
        let mut chosen: Vec<usize> = self
            .types
            .iter()
            .zip(values)
            .flat_map(|(kind, value)| kind.members.iter().take(value.round() as usize))
            .copied()
            .collect();
        chosen.sort_unstable();
        chosen
    }
}

/// The cap rows that can bind, and for each person the rows they count towards.
fn cap_rows(
    instance: &Instance,
    people: &[usize],
    left_out: Option<&HardRule>,
) -> (Vec<CapRow>, Vec<Vec<usize>>) {
    let mut rows = Vec::new();
    let mut rows_of = vec![Vec::new(); people.len()];
    let mut add = |rule: &HardRule, limit: u32, holders: Vec<usize>| {
        if holders.len() > limit as usize {
            for place in holders {
                rows_of[place].push(rows.len());
            }
            let rule = rule.clone();
            rows.push(CapRow { rule, limit });
        }
    };
    for (attribute, &limit) in instance.caps() {
        let rule = HardRule::AtMost {
            attribute: attribute.clone(),
            limit,
        };
        if left_out == Some(&rule) {
            continue;
        }
        let mut holders: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (place, &position) in people.iter().enumerate() {
            for value in instance.pool()[position].values(attribute) {
                holders.entry(value).or_default().push(place);
            }
        }
        for holders in holders.into_values() {
            add(&rule, limit, holders);
        }
    }
    if left_out != Some(&HardRule::Apart) {
        // By their members: which group is named first must not matter.
        let groups: BTreeSet<_> = instance.draft().apart.iter().collect();
        for group in groups {
            let holders = people
                .iter()
                .enumerate()
                .filter(|(_, position)| group.contains(&instance.pool()[**position].id))
                .map(|(place, _)| place)
                .collect();
            add(&HardRule::Apart, 1, holders);
        }
    }
    (rows, rows_of)
}
