//! The quotas that whoever fills in the table had seen. The form carries them, so that a table that somebody
//! else has changed meanwhile is not overwritten, and so that the page can say what is different.

use domain::Dimension;
use domain::quota::{Quota, QuotaTable, read_written};
use leptos::prelude::*;
use locale::{Lang, t, word};

use super::super::chart::quota_name;
use super::super::what_if::parts::bounds;
use super::value;
use crate::components::{Notice, Tone};
use crate::forms::Pairs;

/// The name of the control that carries them.
const CONTROL: &str = "seen";
const CHAMPIONS: &str = "seen-champions";

/// See the module.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Seen {
    pub table: QuotaTable,
    /// What somebody else changed: each quota as it was seen and as it is.
    pub changed: Vec<(Option<Quota>, Option<Quota>)>,
    /// Dimensions for which somebody else changed whether each seat serves one quota only, and whether it does.
    pub champions_changed: Vec<(Dimension, bool)>,
}

impl Seen {
    /// Those that are set.
    pub fn now(table: QuotaTable) -> Self {
        Self {
            table,
            ..Self::default()
        }
    }

    /// Those that a form carried.
    pub fn of(pairs: &Pairs) -> Self {
        let written = value(pairs, CONTROL).split(';');
        // More seats than the dialogue has may have been set when it had more.
        let quotas = written.filter_map(|raw| read_written(raw, domain::dialogue::SEATS_MAX));
        let champions = value(pairs, CHAMPIONS).split(' ');
        Self::now(QuotaTable {
            quotas: quotas.collect(),
            champions: champions.filter_map(|code| code.parse().ok()).collect(),
        })
    }

    /// Those that are set, with what is different since these were seen.
    pub fn caught_up(self, now: QuotaTable) -> Self {
        let mut changed: Vec<(Option<Quota>, Option<Quota>)> = Vec::new();
        let seen = &self.table.quotas;
        for before in seen {
            let after = now.quotas.iter().find(|quota| quota.same_row(before));
            if after != Some(before) {
                changed.push((Some(before.clone()), after.cloned()));
            }
        }
        let new = now
            .quotas
            .iter()
            .filter(|quota| !seen.iter().any(|before| before.same_row(quota)));
        changed.extend(new.map(|quota| (None, Some(quota.clone()))));
        let champions_changed = Dimension::ALL
            .iter()
            .map(|dimension| (*dimension, now.champions.contains(dimension)))
            .filter(|(dimension, is)| self.table.champions.contains(dimension) != *is)
            .collect();
        Self {
            table: now,
            changed,
            champions_changed,
        }
    }

    /// The control of the form.
    pub fn control(&self) -> AnyView {
        let written: Vec<String> = self.table.quotas.iter().map(Quota::written).collect();
        let champions: Vec<&str> = self.table.champions.iter().map(|one| one.code()).collect();
        view! {
            <input type="hidden" name=CONTROL value=written.join(";")/>
            <input type="hidden" name=CHAMPIONS value=champions.join(" ")/>
        }
        .into_any()
    }

    /// What is different, quota by quota; nothing while nothing is.
    pub fn notice(&self, lang: Lang) -> Option<AnyView> {
        if self.changed.is_empty() && self.champions_changed.is_empty() {
            return None;
        }
        let champions: Vec<AnyView> = self
            .champions_changed
            .iter()
            .map(|(dimension, alone)| {
                let dimension = word(lang, dimension.label_key());
                let words = if *alone {
                    t!(lang, "rules-champions-now", dimension = dimension)
                } else {
                    t!(lang, "rules-champions-no-more", dimension = dimension)
                };
                view! { <li>{words}</li> }.into_any()
            })
            .collect();
        let lines: Vec<AnyView> = self
            .changed
            .iter()
            .filter_map(|(before, after)| {
                let about = after.as_ref().or(before.as_ref())?;
                let words = t!(
                    lang,
                    "what-if-quota",
                    quota = quota_name(lang, about.dimension, &about.feature),
                    before = bounds(lang, before.as_ref()),
                    after = bounds(lang, after.as_ref())
                );
                Some(view! { <li>{words}</li> }.into_any())
            })
            .collect();
        Some(
            view! {
                <Notice tone=Tone::Attention title=t!(lang, "quotas-meanwhile") text=t!(lang, "quotas-meanwhile-text")>
                    <ul>{lines}{champions}</ul>
                </Notice>
            }
            .into_any(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quota(raw: &str) -> Quota {
        read_written(raw, 20).unwrap_or_else(|| panic!("{raw}"))
    }

    #[test]
    fn what_somebody_else_changed_added_and_gave_up_is_told_and_nothing_else() {
        let women = quota("gender woman per-cent 40 -");
        let (few, many) = (
            quota("theme appeals seats 2 -"),
            quota("theme appeals seats 5 -"),
        );
        let french = quota("language fr seats 1 -");
        let arabic = quota("language ar seats 1 -");
        let table = |quotas: &[Quota], champions: &[Dimension]| QuotaTable {
            quotas: quotas.to_vec(),
            champions: champions.to_vec(),
        };
        let seen = Seen::now(table(&[women.clone(), few.clone(), french.clone()], &[]));
        let now = table(&[women, many.clone(), arabic.clone()], &[Dimension::Theme]);
        let caught_up = seen.caught_up(now.clone());
        assert_eq!(
            caught_up.changed,
            [
                (Some(few), Some(many)),
                (Some(french), None),
                (None, Some(arabic))
            ]
        );
        assert_eq!(caught_up.champions_changed, [(Dimension::Theme, true)]);
        assert_eq!(caught_up.table, now);
        assert_eq!(
            Seen::now(now.clone()).caught_up(now.clone()),
            Seen::now(now)
        );
    }
}
