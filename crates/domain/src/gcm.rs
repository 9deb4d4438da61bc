//! The roundtable themes of the Global Compact for Safe, Orderly and Regular Migration and the objectives
//! under each (General Assembly resolution 73/326; the stakeholder briefing for the Asia-Pacific regional
//! review of 26 August 2020 lists the same). Labels: `gcm-theme-a` …, `gcm-objective-1` ….

/// A roundtable theme and its objectives, by their numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoundtableTheme {
    /// `a` to `d`.
    pub letter: char,
    pub label_key: &'static str,
    pub objectives: &'static [u8],
}

/// The four themes; together they hold each of the 23 objectives once.
pub const THEMES: [RoundtableTheme; 4] = [
    RoundtableTheme {
        letter: 'a',
        label_key: "gcm-theme-a",
        objectives: &[2, 5, 6, 12, 18],
    },
    RoundtableTheme {
        letter: 'b',
        label_key: "gcm-theme-b",
        objectives: &[4, 8, 9, 10, 11, 13, 21],
    },
    RoundtableTheme {
        letter: 'c',
        label_key: "gcm-theme-c",
        objectives: &[14, 15, 16, 19, 20, 22],
    },
    RoundtableTheme {
        letter: 'd',
        label_key: "gcm-theme-d",
        objectives: &[1, 3, 7, 17, 23],
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_themes_hold_all_twenty_three_objectives_once_each() {
        let mut all: Vec<u8> = THEMES
            .iter()
            .flat_map(|theme| theme.objectives)
            .copied()
            .collect();
        all.sort_unstable();
        assert_eq!(all, (1..=23).collect::<Vec<u8>>());
    }
}
