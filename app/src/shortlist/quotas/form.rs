//! The table of quotas as text: what is set, what was typed, what a preset fills in.

use domain::quota::{Quota, QuotaForm};
use domain::{Dimension, Unit};

use super::super::why::changes_of;
use super::Seen;
use crate::forms::Pairs;

/// A row of the table as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Row {
    pub dimension: String,
    pub feature: String,
    pub unit: String,
    pub min: String,
    pub max: String,
    pub firmness: String,
}

impl Row {
    fn of(quota: &Quota) -> Self {
        let figure = |n: Option<u32>| n.map(|n| n.to_string()).unwrap_or_default();
        Self {
            dimension: quota.dimension.code().to_owned(),
            feature: quota.feature.clone(),
            unit: quota.unit.code().to_owned(),
            min: figure(quota.min),
            max: figure(quota.max),
            firmness: quota.firmness.code().to_owned(),
        }
    }

    fn is_about(&self, quota: &Quota) -> bool {
        self.dimension == quota.dimension.code() && self.feature == quota.feature
    }

    /// How the names of the row's controls end.
    pub fn ending(&self) -> String {
        format!("{}-{}", self.dimension, self.feature)
    }

    /// The dimension, when the form was ours.
    pub fn dimension(&self) -> Option<Dimension> {
        self.dimension.parse().ok()
    }
}

/// The rows of the quotas that are set.
pub(super) fn set(quotas: &[Quota]) -> Vec<Row> {
    quotas.iter().map(Row::of).collect()
}

/// The rows that were typed: those that stood there and are not to be removed, then those that were added.
pub(super) fn typed(pairs: &Pairs) -> Vec<Row> {
    let value = |name: &str| super::value(pairs, name).to_owned();
    let all = |name: &str| -> Vec<&str> {
        let own = pairs.iter().filter(|(key, _)| key == name);
        own.map(|(_, value)| value.as_str()).collect()
    };
    let mut rows: Vec<Row> = Vec::new();
    for (dimension, feature) in all("row").iter().filter_map(|row| row.split_once(' ')) {
        let ending = format!("{dimension}-{feature}");
        if !value(&format!("remove-{ending}")).is_empty() {
            continue;
        }
        rows.push(Row {
            dimension: dimension.to_owned(),
            feature: feature.to_owned(),
            unit: value(&format!("unit-{ending}")),
            min: value(&format!("min-{ending}")),
            max: value(&format!("max-{ending}")),
            firmness: value(&format!("firmness-{ending}")),
        });
    }
    let (units, mins, maxs) = (all("add-unit"), all("add-min"), all("add-max"));
    let firmness = all("add-firmness");
    let cell = |cells: &[&str], at: usize| cells.get(at).copied().unwrap_or_default().to_owned();
    for (at, added) in all("add").iter().enumerate() {
        let Some((dimension, feature)) = added.split_once(' ') else {
            continue;
        };
        rows.retain(|row| row.dimension != dimension || row.feature != feature);
        rows.push(Row {
            dimension: dimension.to_owned(),
            feature: feature.to_owned(),
            unit: cell(&units, at),
            min: cell(&mins, at),
            max: cell(&maxs, at),
            firmness: cell(&firmness, at),
        });
    }
    rows
}

/// The dimensions that were ticked: each seat serves one of their quotas only.
pub(super) fn champions(pairs: &Pairs) -> Vec<Dimension> {
    let ticked = pairs.iter().filter(|(name, _)| name == "champions");
    let mut champions: Vec<Dimension> = ticked.filter_map(|(_, code)| code.parse().ok()).collect();
    champions.sort();
    champions.dedup();
    champions
}

/// Adds the rows that somebody else added meanwhile.
pub(super) fn add_new(rows: &mut Vec<Row>, seen: &Seen) {
    for (before, after) in &seen.changed {
        if let (None, Some(quota)) = (before, after)
            && !rows.iter().any(|row| row.is_about(quota))
        {
            rows.push(Row::of(quota));
        }
    }
}

/// The rows as the use case reads them.
pub(super) fn forms(rows: &[Row]) -> Vec<QuotaForm<'_>> {
    rows.iter()
        .map(|row| QuotaForm {
            dimension: &row.dimension,
            feature: &row.feature,
            unit: &row.unit,
            min: &row.min,
            max: &row.max,
            firmness: &row.firmness,
        })
        .collect()
}

/// Writes advised bounds into their rows.
pub(super) fn move_to(rows: &mut [Row], advice: &str) {
    // More seats than there are is refused when the rows are read, so any number may be read here.
    for quota in changes_of(advice, domain::dialogue::SEATS_MAX) {
        if let Some(row) = rows.iter_mut().find(|row| row.is_about(&quota)) {
            *row = Row {
                unit: Unit::Seats.code().to_owned(),
                // Advice moves a quota, not how firm it is.
                firmness: std::mem::take(&mut row.firmness),
                ..Row::of(&quota)
            };
        }
    }
}

/// The rows that were typed with those that were filled in, in the order of the quotas; rows that are still
/// empty stand at the end.
pub(super) fn filled(typed: &[Row], quotas: &[Quota]) -> Vec<Row> {
    let mut rows = set(quotas);
    let empty = typed
        .iter()
        .filter(|row| !quotas.iter().any(|quota| row.is_about(quota)));
    rows.extend(empty.cloned());
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(raw: &[(&str, &str)]) -> Pairs {
        raw.iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect()
    }

    #[test]
    fn rows_are_changed_removed_and_added_in_one_form() {
        let posted = pairs(&[
            ("row", "gender woman"),
            ("unit-gender-woman", "per-cent"),
            ("min-gender-woman", "50"),
            ("max-gender-woman", ""),
            ("row", "theme appeals"),
            ("min-theme-appeals", "3"),
            ("remove-theme-appeals", "yes"),
            ("add", ""),
            ("add-unit", "seats"),
            ("add-min", "9"),
            ("add-max", ""),
            ("add", "language fr"),
            ("add-unit", "seats"),
            ("add-min", "2"),
            ("add-max", "4"),
            ("champions", "theme"),
            ("champions", "nothing"),
        ]);
        assert_eq!(champions(&posted), [Dimension::Theme]);
        let rows = typed(&posted);
        let told: Vec<String> = rows
            .iter()
            .map(|row| format!("{} {} {} {}", row.feature, row.unit, row.min, row.max))
            .collect();
        assert_eq!(told, ["woman per-cent 50 ", "fr seats 2 4"]);
    }

    #[test]
    fn advice_moves_the_rows_it_names_and_no_others() {
        let mut rows = vec![
            Row {
                dimension: "gender".into(),
                feature: "woman".into(),
                unit: "per-cent".into(),
                min: "50".into(),
                max: String::new(),
                firmness: "preferred".into(),
            },
            Row::default(),
        ];
        move_to(&mut rows, "gender woman seats 4 -;theme appeals seats 1 2");
        assert_eq!(
            (rows[0].unit.as_str(), rows[0].min.as_str()),
            ("seats", "4")
        );
        assert_eq!(
            rows[0].firmness, "preferred",
            "advice leaves it as firm as it is"
        );
        assert_eq!(rows[1], Row::default());
    }
}
