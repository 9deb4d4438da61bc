//! Quotas: how many seats, at least and at most, go to people with something in common.

use crate::refusal::FieldErrors;
use crate::{
    Dimension, FieldError, Gender, Language, MandateScope, OrganisationType, Problem,
    RegionalGroup, Theme, Unit,
};

/// One row of a dialogue's balance: at least `min` and at most `max` seats for people who carry `feature`
/// of `dimension`. Per cent are of the dialogue's seats, a minimum rounded up and a maximum down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quota {
    pub dimension: Dimension,
    /// A code of the dimension's list, for example `african` or `woman`.
    pub feature: String,
    pub unit: Unit,
    pub min: Option<u32>,
    pub max: Option<u32>,
}

impl Quota {
    /// The least seats, of `seats` in all.
    #[must_use]
    pub fn min_seats(&self, seats: u32) -> u32 {
        match (self.unit, self.min) {
            (_, None) => 0,
            (Unit::Seats, Some(min)) => min,
            (Unit::PerCent, Some(per_cent)) => (per_cent * seats).div_ceil(100),
        }
    }

    /// The most seats, of `seats` in all.
    #[must_use]
    pub fn max_seats(&self, seats: u32) -> u32 {
        match (self.unit, self.max) {
            (_, None) => seats,
            (Unit::Seats, Some(max)) => max.min(seats),
            (Unit::PerCent, Some(per_cent)) => per_cent * seats / 100,
        }
    }
}

/// The features that a quota of this dimension can name, by their codes and label keys.
#[must_use]
pub fn features(dimension: Dimension) -> Vec<(&'static str, &'static str)> {
    macro_rules! all {
        ($word:ident) => {
            $word::ALL
                .iter()
                .map(|word| (word.code(), word.label_key()))
                .collect()
        };
    }
    match dimension {
        Dimension::RegionalGroup => all!(RegionalGroup),
        // Undisclosed counts neither way, so no quota can name it.
        Dimension::Gender => Gender::ALL
            .iter()
            .filter(|g| **g != Gender::Undisclosed)
            .map(|g| (g.code(), g.label_key()))
            .collect(),
        Dimension::Theme => all!(Theme),
        Dimension::MandateScope => all!(MandateScope),
        Dimension::OrganisationType => all!(OrganisationType),
        Dimension::Language => all!(Language),
    }
}

/// The key of a feature's label, when the dimension has such a feature.
#[must_use]
pub fn feature_label_key(dimension: Dimension, feature: &str) -> Option<&'static str> {
    features(dimension)
        .into_iter()
        .find(|(code, _)| *code == feature)
        .map(|(_, key)| key)
}

/// A row of the quota table as a form gives it.
#[derive(Clone, Debug, Default)]
pub struct QuotaForm<'a> {
    pub dimension: &'a str,
    pub feature: &'a str,
    pub unit: &'a str,
    pub min: &'a str,
    pub max: &'a str,
}

/// Reads the quota table. Rows without minimum and maximum are left out; a later row for the same feature
/// is an error. Errors are noted under `min-<dimension>-<feature>` and `max-<dimension>-<feature>`.
///
/// # Errors
/// Every cell that needs another look.
pub fn parse(rows: &[QuotaForm<'_>], seats: u32) -> Result<Vec<Quota>, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let mut quotas: Vec<Quota> = Vec::new();
    for row in rows {
        if row.min.trim().is_empty() && row.max.trim().is_empty() {
            continue;
        }
        let min_field = format!("min-{}-{}", row.dimension, row.feature);
        let max_field = format!("max-{}-{}", row.dimension, row.feature);
        let Ok(dimension) = row.dimension.parse::<Dimension>() else {
            errors.note(&min_field, Problem::NotAChoice);
            continue;
        };
        if feature_label_key(dimension, row.feature).is_none() {
            errors.note(&min_field, Problem::NotAChoice);
            continue;
        }
        let unit = match row.unit {
            "per-cent" => Unit::PerCent,
            _ => Unit::Seats,
        };
        let top = match unit {
            Unit::Seats => seats,
            Unit::PerCent => 100,
        };
        let min = errors.take(
            &min_field,
            crate::dialogue::optional_number(row.min, 0, top),
        );
        let max = errors.take(
            &max_field,
            crate::dialogue::optional_number(row.max, 0, top),
        );
        let (Some(min), Some(max)) = (min, max) else {
            continue;
        };
        if let (Some(low), Some(high)) = (min, max)
            && low > high
        {
            errors.note(&min_field, Problem::MinimumAboveMaximum);
            continue;
        }
        if quotas
            .iter()
            .any(|q| q.dimension == dimension && q.feature == row.feature)
        {
            errors.note(&min_field, Problem::AlreadyTaken);
            continue;
        }
        quotas.push(Quota {
            dimension,
            feature: row.feature.to_owned(),
            unit,
            min,
            max,
        });
    }
    if errors.is_empty() {
        Ok(quotas)
    } else {
        Err(errors.into_vec())
    }
}

/// Quotas that a dialogue often starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
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
        Self::RegionalGroups,
        Self::GenderParity,
        Self::Themes,
        Self::MandateScopes,
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
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

    /// The bounds that the preset sets for each of its features, of `seats` in all.
    #[must_use]
    pub fn bounds(self, seats: u32) -> (Unit, Option<u32>, Option<u32>) {
        match self {
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
            })
            .collect()
    }
}

/// Puts quotas beside those there are; a quota for the same feature takes the old one's place.
#[must_use]
pub fn merged(mut quotas: Vec<Quota>, newer: Vec<Quota>) -> Vec<Quota> {
    for quota in newer {
        let same = quotas
            .iter_mut()
            .find(|known| known.dimension == quota.dimension && known.feature == quota.feature);
        match same {
            Some(known) => *known = quota,
            None => quotas.push(quota),
        }
    }
    quotas
}

/// In the order of the quota table: a presentation that never depends on who set which quota first.
pub fn sort(quotas: &mut [Quota]) {
    let place = |quota: &Quota| {
        let features = features(quota.dimension);
        let nth = features
            .iter()
            .position(|(code, _)| *code == quota.feature)
            .unwrap_or(features.len());
        (quota.dimension, nth)
    };
    quotas.sort_by_key(place);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row<'a>(
        dimension: &'a str,
        feature: &'a str,
        unit: &'a str,
        min: &'a str,
        max: &'a str,
    ) -> QuotaForm<'a> {
        QuotaForm {
            dimension,
            feature,
            unit,
            min,
            max,
        }
    }

    #[test]
    fn per_cent_become_seats_a_minimum_rounded_up_and_a_maximum_down() {
        let half = Quota {
            dimension: Dimension::Gender,
            feature: "woman".into(),
            unit: Unit::PerCent,
            min: Some(50),
            max: Some(70),
        };
        assert_eq!((half.min_seats(15), half.max_seats(15)), (8, 10));
    }

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

    #[test]
    fn a_newer_quota_takes_the_place_of_the_older_one() {
        let old = Preset::Themes.quotas(20, &[Theme::Appeals]);
        let new = Preset::Themes.quotas(2, &[Theme::Appeals, Theme::Reception]);
        let merged = merged(old, new);
        assert_eq!(merged.len(), 2);
        assert_eq!(merged[0].min, Some(2));
    }

    #[test]
    fn undisclosed_gender_cannot_be_a_quota() {
        let parsed = parse(&[row("gender", "undisclosed", "seats", "1", "")], 20);
        assert_eq!(
            parsed,
            Err(vec![FieldError::new(
                "min-gender-undisclosed",
                Problem::NotAChoice
            )])
        );
    }

    #[test]
    fn empty_rows_are_left_out_and_wrong_rows_named() {
        let rows = [
            row("regional-group", "african", "seats", "3", "5"),
            row("regional-group", "asia-pacific", "seats", "", " "),
            row("theme", "appeals", "seats", "6", "5"),
            row("theme", "legal-aid", "per-cent", "101", ""),
        ];
        let errors = parse(&rows, 20);
        assert_eq!(
            errors,
            Err(vec![
                FieldError::new("min-theme-appeals", Problem::MinimumAboveMaximum),
                FieldError::new(
                    "min-theme-legal-aid",
                    Problem::NotANumber { min: 0, max: 100 }
                ),
            ])
        );
        assert_eq!(parse(&rows[..2], 20).map(|quotas| quotas.len()), Ok(1));
    }
}
