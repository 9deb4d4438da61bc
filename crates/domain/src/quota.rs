//! Quotas: how many seats, at least and at most, go to people with something in common.

use crate::refusal::FieldErrors;
mod preset;

pub use preset::Preset;

use crate::{
    Dimension, FieldError, Firmness, Gender, Language, MandateScope, OrganisationType, Problem,
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
    pub firmness: Firmness,
}

/// The quota table: the quotas, and the dimensions of which each seat serves one quota only, so that three
/// themes are spoken for by three people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuotaTable {
    pub quotas: Vec<Quota>,
    pub champions: Vec<Dimension>,
}

/// With more minima in one dimension nobody can say in reasonable time who speaks for which.
pub const CHAMPIONS_MAX: usize = 10;

/// Goes on only when each seat can be counted for one quota of these dimensions.
///
/// # Errors
/// Names the control `champions` when one of them has too many minima.
pub fn check_champions(
    quotas: &[Quota],
    champions: &[Dimension],
    seats: u32,
) -> Result<(), FieldError> {
    let minima = |dimension: &Dimension| {
        let own = quotas.iter().filter(|quota| quota.dimension == *dimension);
        own.filter(|quota| quota.min_seats(seats) > 0).count()
    };
    if champions.iter().any(|one| minima(one) > CHAMPIONS_MAX) {
        let max = CHAMPIONS_MAX;
        return Err(FieldError::new("champions", Problem::TooMany { max }));
    }
    Ok(())
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

impl Quota {
    /// The quota in one line, as an address or a form's control carries it: `theme appeals seats 3 5`. A
    /// quota without bounds is written too: it stands for one that is given up. How firm it is comes last, where
    /// it is not simply required.
    #[must_use]
    pub fn written(&self) -> String {
        let figure = |bound: Option<u32>| bound.map_or_else(|| "-".to_owned(), |n| n.to_string());
        let (min, max) = (figure(self.min), figure(self.max));
        let mut written = format!(
            "{} {} {} {min} {max}",
            self.dimension, self.feature, self.unit
        );
        if self.firmness != Firmness::Required {
            written.push(' ');
            written.push_str(self.firmness.code());
        }
        written
    }

    /// Whether two quotas are about the same people.
    #[must_use]
    pub fn same_row(&self, other: &Self) -> bool {
        self.dimension == other.dimension && self.feature == other.feature
    }
}

/// Reads a quota that was [written](Quota::written), of `seats` in all; nothing when it is none.
#[must_use]
pub fn read_written(raw: &str, seats: u32) -> Option<Quota> {
    let mut parts = raw.split_whitespace();
    let (dimension, feature) = (parts.next()?, parts.next()?);
    let (unit, min, max) = (parts.next()?, parts.next()?, parts.next()?);
    let dimension: Dimension = dimension.parse().ok()?;
    feature_label_key(dimension, feature)?;
    let firmness: Firmness = match parts.next() {
        Some(code) => code.parse().ok()?,
        None => Firmness::Required,
    };
    let figure = |raw: &'_ str| if raw == "-" { "" } else { raw }.to_owned();
    let (min, max) = (figure(min), figure(max));
    let row = QuotaForm {
        dimension: dimension.code(),
        feature,
        unit,
        min: &min,
        max: &max,
        firmness: firmness.code(),
    };
    let given_up = Quota {
        dimension,
        feature: feature.to_owned(),
        unit: unit.parse().ok()?,
        min: None,
        max: None,
        firmness,
    };
    let mut read = parse(&[row], seats).ok()?;
    Some(read.pop().unwrap_or(given_up))
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
    /// Blank: required.
    pub firmness: &'a str,
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
        let min = errors.take(&min_field, crate::fields::optional_number(row.min, 0, top));
        let max = errors.take(&max_field, crate::fields::optional_number(row.max, 0, top));
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
            firmness: row.firmness.parse().unwrap_or(Firmness::Required),
        });
    }
    if errors.is_empty() {
        Ok(quotas)
    } else {
        Err(errors.into_vec())
    }
}

/// Puts quotas beside those there are; a quota for the same feature takes the old one's place and stays as firm
/// as that was.
#[must_use]
pub fn merged(mut quotas: Vec<Quota>, newer: Vec<Quota>) -> Vec<Quota> {
    for quota in newer {
        let same = quotas
            .iter_mut()
            .find(|known| known.dimension == quota.dimension && known.feature == quota.feature);
        match same {
            Some(known) => {
                let firmness = known.firmness;
                *known = Quota { firmness, ..quota };
            }
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
            firmness: "",
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
            firmness: Firmness::Required,
        };
        assert_eq!((half.min_seats(15), half.max_seats(15)), (8, 10));
    }

    #[test]
    fn a_quota_is_read_as_it_was_written_and_nonsense_is_not() {
        let mut quotas = Preset::FourDimensions.quotas(20, &[Theme::Appeals]);
        assert_eq!(quotas.len(), 5 + 2 + 1 + 4);
        quotas.push(Quota {
            min: None,
            max: None,
            ..quotas[0].clone()
        });
        quotas.push(Quota {
            firmness: Firmness::Desirable,
            ..quotas[1].clone()
        });
        for quota in &quotas {
            assert_eq!(read_written(&quota.written(), 20).as_ref(), Some(quota));
        }
        for raw in [
            "",
            "theme appeals",
            "theme nothing seats 1 2",
            "gender undisclosed seats 1 2",
            "theme appeals chairs 1 2",
            "theme appeals seats 5 2",
            "theme appeals seats 1 21",
            "theme appeals seats 1 2 somehow",
        ] {
            assert_eq!(read_written(raw, 20), None, "{raw}");
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
    fn a_quota_that_is_moved_stays_as_firm_as_it_was() {
        let mut old = Preset::Themes.quotas(20, &[Theme::Appeals]);
        old[0].firmness = Firmness::Fixed;
        let moved = merged(old, Preset::Themes.quotas(2, &[Theme::Appeals]));
        assert_eq!(
            (moved[0].min, moved[0].firmness),
            (Some(2), Firmness::Fixed)
        );
    }

    #[test]
    fn each_seat_for_one_theme_is_asked_of_so_many_themes_only() {
        let quotas = |themes: usize| Preset::Themes.quotas(20, &Theme::ALL[..themes]);
        let champions = [Dimension::Theme];
        assert_eq!(check_champions(&quotas(10), &champions, 20), Ok(()));
        assert!(check_champions(&quotas(11), &champions, 20).is_err());
        assert_eq!(check_champions(&quotas(11), &[], 20), Ok(()));
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
