//! Linear programs in exact fractions, for small tests: the simplex method with Bland's rule.

use std::cmp::Ordering;
use std::ops::{Add, Div, Mul, Neg, Sub};

/// A fraction in lowest terms with a positive denominator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fraction(i128, i128);

impl Fraction {
    pub const ZERO: Self = Self(0, 1);
    pub const ONE: Self = Self(1, 1);

    pub fn new(top: i128, bottom: i128) -> Self {
        let divisor = divisor(top, bottom) * bottom.signum();
        Self(top / divisor, bottom / divisor)
    }

    pub fn to_f64(self) -> f64 {
        self.0 as f64 / self.1 as f64
    }

    fn is_positive(self) -> bool {
        self.0 > 0
    }
}

fn divisor(one: i128, other: i128) -> i128 {
    let (mut one, mut other) = (one.abs(), other.abs());
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one.max(1)
}

impl Add for Fraction {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self::new(self.0 * other.1 + other.0 * self.1, self.1 * other.1)
    }
}

impl Sub for Fraction {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl Neg for Fraction {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0, self.1)
    }
}

impl Mul for Fraction {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        Self::new(self.0 * other.0, self.1 * other.1)
    }
}

impl Div for Fraction {
    type Output = Self;
    fn div(self, other: Self) -> Self {
        Self::new(self.0 * other.1, self.1 * other.0)
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.0 * other.1).cmp(&(other.0 * self.1))
    }
}

/// The largest value of `costs · x` where each row's `factors · x` equals its right side, which is not
/// negative, and `x` is not negative. None when there is no such `x`.
pub fn largest(costs: &[Fraction], rows: &[(Vec<Fraction>, Fraction)]) -> Option<Fraction> {
    let columns = costs.len();
    let mut table: Vec<Vec<Fraction>> = rows
        .iter()
        .enumerate()
        .map(|(place, (factors, right))| {
            let mut row = factors.clone();
            let artificial = |other: usize| {
                if other == place {
                    Fraction::ONE
                } else {
                    Fraction::ZERO
                }
            };
            row.extend((0..rows.len()).map(artificial));
            row.push(*right);
            row
        })
        .collect();
    let mut basis: Vec<usize> = (columns..columns + rows.len()).collect();
    let mut first = vec![Fraction::ZERO; columns + rows.len()];
    first[columns..].fill(-Fraction::ONE);
    let missing = climb(&mut table, &mut basis, &first, columns + rows.len());
    if missing < Fraction::ZERO {
        return None;
    }
    // An artificial variable that stays at zero leaves through any column it has a factor in.
    for place in 0..table.len() {
        if basis[place] >= columns {
            let other = (0..columns).find(|&column| table[place][column] != Fraction::ZERO);
            if let Some(column) = other {
                pivot(&mut table, place, column);
                basis[place] = column;
            }
        }
    }
    let mut second = costs.to_vec();
    second.resize(columns + rows.len(), Fraction::ZERO);
    Some(climb(&mut table, &mut basis, &second, columns))
}

fn climb(
    table: &mut [Vec<Fraction>],
    basis: &mut [usize],
    costs: &[Fraction],
    columns: usize,
) -> Fraction {
    loop {
        let rate = |column: usize| {
            let lost = table.iter().zip(&*basis);
            lost.fold(costs[column], |rate, (row, &basic)| {
                rate - costs[basic] * row[column]
            })
        };
        let Some(entering) = (0..columns).find(|&column| rate(column).is_positive()) else {
            let values = table.iter().zip(&*basis);
            return values.fold(Fraction::ZERO, |sum, (row, &basic)| {
                sum + costs[basic] * row[row.len() - 1]
            });
        };
        let leaving = (0..table.len())
            .filter(|&place| table[place][entering].is_positive())
            .min_by_key(|&place| {
                let row = &table[place];
                (row[row.len() - 1] / row[entering], basis[place])
            });
        let leaving = leaving.expect("weights are bounded");
        pivot(table, leaving, entering);
        basis[leaving] = entering;
    }
}

fn pivot(table: &mut [Vec<Fraction>], place: usize, column: usize) {
    let factor = table[place][column];
    for value in &mut table[place] {
        *value = *value / factor;
    }
    let pivot = table[place].clone();
    for (other, row) in table.iter_mut().enumerate() {
        let factor = row[column];
        if other != place && factor != Fraction::ZERO {
            for (value, own) in row.iter_mut().zip(&pivot) {
                *value = *value - factor * *own;
            }
        }
    }
}

#[test]
fn a_program_solved_by_hand_is_solved_alike() {
    // The most of x + 2y where x + y + s = 4 and x + 3y + t = 6: x = 3, y = 1.
    let whole = |numbers: &[i128]| -> Vec<Fraction> {
        numbers
            .iter()
            .map(|&number| Fraction::new(number, 1))
            .collect()
    };
    let rows = [
        (whole(&[1, 1, 1, 0]), Fraction::new(4, 1)),
        (whole(&[1, 3, 0, 1]), Fraction::new(6, 1)),
    ];
    assert_eq!(
        largest(&whole(&[1, 2, 0, 0]), &rows),
        Some(Fraction::new(5, 1))
    );
}
