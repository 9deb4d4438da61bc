//! Quotas that many dialogues start from.

use super::Quota;
use crate::{Dimension, Firmness, Gender, MandateScope, RegionalGroup, Theme, Unit};

/// Quotas that a dialogue often starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// Region, theme, scope of mandate and gender at once: the balance that the Regional Network on
    /// Migration for Asia and the Pacific asked of its consultations in 2020.
    FourDimensions,
    /// Each regional group of the United Nations gets its even share, give or take one seat.
    RegionalGroups,
    /// Women and men each get at least forty per cent.
    GenderParity,
    /// Each theme of the dialogue gets at least three people, as far as there are seats.
    Themes,
    /// Each mandate scope gets at least a tenth of the seats.
    MandateScopes,
}

impl Preset {
    /// Every preset there is.
    pub const ALL: &'static [Self] = &[
        Self::FourDimensions,
        Self::RegionalGroups,
        Self::GenderParity,
        Self::Themes,
        Self::MandateScopes,
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::FourDimensions => "four-dimensions",
            Self::RegionalGroups => "regional-groups",
            Self::GenderParity => "gender-parity",
            Self::Themes => "themes",
            Self::MandateScopes => "mandate-scopes",
        }
    }

    /// Reads the stable code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|preset| preset.code() == code)
    }

    /// The bounds that the preset sets for each of its features, of `seats` in all; none when they differ
    /// from one feature to the next.
    #[must_use]
    pub fn bounds(self, seats: u32) -> (Unit, Option<u32>, Option<u32>) {
        match self {
            Self::FourDimensions => (Unit::Seats, None, None),
            Self::RegionalGroups => {
                let groups = RegionalGroup::ALL.len() as u32;
                let least = (seats / groups).saturating_sub(1);
                let most = (seats.div_ceil(groups) + 1).min(seats);
                (Unit::Seats, Some(least), Some(most))
            }
            Self::GenderParity => (Unit::PerCent, Some(40), None),
            Self::Themes => (Unit::Seats, Some(seats.min(3)), None),
            Self::MandateScopes => (Unit::Seats, Some(seats / 10), None),
        }
    }

    /// The quotas of the preset.
    #[must_use]
    pub fn quotas(self, seats: u32, themes: &[Theme]) -> Vec<Quota> {
        let (unit, min, max) = self.bounds(seats);
        let (dimension, features): (_, Vec<&str>) = match self {
            Self::FourDimensions => {
                let parts = Self::ALL.iter().filter(|part| **part != self);
                return parts.flat_map(|part| part.quotas(seats, themes)).collect();
            }
            Self::RegionalGroups => (
                Dimension::RegionalGroup,
                RegionalGroup::ALL
                    .iter()
                    .map(|group| group.code())
                    .collect(),
            ),
            Self::GenderParity => (
                Dimension::Gender,
                vec![Gender::Woman.code(), Gender::Man.code()],
            ),
            Self::Themes => (
                Dimension::Theme,
                themes.iter().map(|theme| theme.code()).collect(),
            ),
            Self::MandateScopes => (
                Dimension::MandateScope,
                MandateScope::ALL.iter().map(|scope| scope.code()).collect(),
            ),
        };
        features
            .into_iter()
            .map(|feature| Quota {
                dimension,
                feature: feature.to_owned(),
                unit,
                min,
                max,
                firmness: Firmness::Required,
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_preset_for_regional_groups_is_three_to_five_of_twenty_seats() {
        assert_eq!(
            Preset::RegionalGroups.bounds(20),
            (Unit::Seats, Some(3), Some(5))
        );
        for seats in 1..200 {
            let quotas = Preset::RegionalGroups.quotas(seats, &[]);
            let min: u32 = quotas.iter().map(|quota| quota.min_seats(seats)).sum();
            let max: u32 = quotas.iter().map(|quota| quota.max_seats(seats)).sum();
            assert!(
                min <= seats && seats <= max,
                "{seats} seats: {min} to {max}"
            );
        }
    }
}
