//! Which recommendation carries which earlier one on. A recommendation never comes from itself, on whatever way round.

use std::collections::{BTreeSet, HashMap};
use std::hash::Hash;

/// A later recommendation carries an earlier one on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link<T> {
    pub later: T,
    pub earlier: T,
}

/// Whether one more link would let a recommendation come from itself.
#[must_use]
pub fn closes_a_circle<T: Copy + Eq + Ord + Hash>(known: &[Link<T>], new: Link<T>) -> bool {
    let mut earlier: HashMap<T, Vec<T>> = HashMap::new();
    for link in known {
        earlier.entry(link.later).or_default().push(link.earlier);
    }
    // Everything that the earlier one comes from; the later one must not be among it.
    let (mut seen, mut left) = (BTreeSet::new(), vec![new.earlier]);
    while let Some(one) = left.pop() {
        if one == new.later {
            return true;
        }
        if seen.insert(one) {
            left.extend(earlier.get(&one).into_iter().flatten().copied());
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn link(later: u16, earlier: u16) -> Link<u16> {
        Link { later, earlier }
    }

    #[test]
    fn what_comes_from_something_cannot_be_where_that_came_from() {
        let known = [link(2022, 2021), link(2023, 2022)];
        let new = |later, earlier| closes_a_circle(&known, Link { later, earlier });
        assert!(new(2021, 2023));
        assert!(new(2022, 2023));
        assert!(new(2021, 2021));
        assert!(!new(2023, 2021));
        assert!(!new(2023, 2020));
    }

    proptest! {
        #[test]
        fn links_that_are_let_in_never_close_a_circle(pairs in prop::collection::vec((0_u8..12, 0_u8..12), 0..60)) {
            let mut known: Vec<Link<u8>> = Vec::new();
            for (later, earlier) in pairs {
                let new = Link { later, earlier };
                if !closes_a_circle(&known, new) {
                    known.push(new);
                }
            }
            // Without a circle the things can be taken away one by one, each when nothing comes from it.
            let mut left = known;
            while !left.is_empty() {
                let before = left.len();
                let earlier: Vec<u8> = left.iter().map(|one| one.earlier).collect();
                left.retain(|one| earlier.contains(&one.later));
                prop_assert!(left.len() < before, "{left:?}");
            }
        }
    }
}
