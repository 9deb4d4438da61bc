//! Counts of people that the public may read. A count of a few tells who they are, so small cells are not told; and
//! never one alone, since the total and the others would give it away.

/// A count below this is not told.
pub const FEW: u32 = 5;

/// A count as the public reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    Exact(u32),
    /// Somebody, and not said how many.
    Kept,
}

/// The counts of one question as the public reads them, in their order. Nothing at all is told of fewer than [`FEW`]
/// people.
#[must_use]
pub fn public(counts: &[u32]) -> Option<Vec<Cell>> {
    if counts.iter().sum::<u32>() < FEW {
        return None;
    }
    let small = |count: u32| (1..FEW).contains(&count);
    let mut kept: Vec<bool> = counts.iter().map(|count| small(*count)).collect();
    let sum = |kept: &[bool]| -> u32 {
        let counts = counts.iter().zip(kept);
        counts
            .filter(|(_, kept)| **kept)
            .map(|(count, _)| *count)
            .sum()
    };
    // One that is kept back alone, or a few in all, can be worked out: the smallest of the others joins them.
    while kept.iter().any(|kept| *kept)
        && (kept.iter().filter(|kept| **kept).count() < 2 || sum(&kept) < FEW)
    {
        let others = counts
            .iter()
            .enumerate()
            .filter(|(at, count)| !kept[*at] && **count > 0);
        match others.min_by_key(|(_, count)| **count) {
            Some((at, _)) => kept[at] = true,
            None => return None,
        }
    }
    let cells = counts.iter().zip(&kept);
    Some(
        cells
            .map(|(count, kept)| {
                if *kept {
                    Cell::Kept
                } else {
                    Cell::Exact(*count)
                }
            })
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn few_people_are_not_counted_in_public() {
        assert_eq!(public(&[2, 2]), None);
        assert_eq!(
            public(&[5, 9, 0]),
            Some(vec![Cell::Exact(5), Cell::Exact(9), Cell::Exact(0)])
        );
        // The one of two is given away by the total, so both are kept.
        assert_eq!(public(&[1, 20]), Some(vec![Cell::Kept, Cell::Kept]));
        assert_eq!(
            public(&[1, 20, 7]),
            Some(vec![Cell::Kept, Cell::Exact(20), Cell::Kept])
        );
        // Nobody is no secret; all of one kind are told apart from nobody else.
        assert_eq!(public(&[4, 0, 0]), None);
    }

    proptest! {
        #[test]
        fn what_is_kept_back_cannot_be_worked_out(counts in proptest::collection::vec(0..30_u32, 1..9)) {
            let Some(cells) = public(&counts) else { return Ok(()) };
            let kept: Vec<u32> = counts
                .iter()
                .zip(&cells)
                .filter(|(_, cell)| **cell == Cell::Kept)
                .map(|(count, _)| *count)
                .collect();
            prop_assert_ne!(kept.len(), 1);
            prop_assert!(kept.is_empty() || kept.iter().sum::<u32>() >= FEW);
            for (count, cell) in counts.iter().zip(&cells) {
                if let Cell::Exact(told) = cell {
                    prop_assert!(told == count && (*told == 0 || *told >= FEW));
                }
            }
        }
    }
}
