//! Which recommendations are listed and how they are counted, as the address says; the same at the desk and outside.

use domain::follow_up::FollowUpStatus;
use domain::{AddresseeKind, RecommendationState, RegionalGroup, Theme};
use locale::{Lang, t};
use usecases::follow_up::By;
use usecases::portal::recommendations::Filter;

use crate::listing::{Filters, by_name, in_order};

/// What is asked for.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    theme: String,
    state: String,
    addressee: String,
    year: String,
    status: String,
    region: String,
    overdue: String,
    by: String,
    page: String,
}

impl Asked {
    pub fn filter(&self) -> Filter {
        Filter {
            theme: self.theme.parse().ok(),
            state: self.state.parse().ok(),
            addressee: self.addressee.parse().ok(),
            year: self.year.parse().ok(),
            status: self.status.parse().ok(),
            region: self.region.parse().ok(),
            overdue: self.overdue == "yes",
        }
    }

    pub fn by(&self) -> By {
        By::of(&self.by)
    }

    pub fn page(&self) -> u64 {
        self.page.parse().unwrap_or(1).clamp(1, 10_000)
    }

    /// The filters of the list at `path`; `years` are those to choose from.
    pub fn filters(&self, lang: Lang, path: &'static str, years: &[i64]) -> Filters {
        let themes = by_name(lang, Theme::ALL.iter().map(|t| (t.code(), t.label_key())));
        let states = RecommendationState::ALL.iter();
        let states = in_order(lang, states.map(|s| (s.code(), s.label_key())));
        let kinds = AddresseeKind::ALL.iter();
        let kinds = in_order(lang, kinds.map(|k| (k.code(), k.label_key())));
        let statuses = FollowUpStatus::ALL.iter();
        let statuses = in_order(lang, statuses.map(|s| (s.code(), s.label_key())));
        let regions = RegionalGroup::ALL.iter();
        let regions = by_name(lang, regions.map(|r| (r.code(), r.label_key())));
        Filters::new(lang, path)
            .one_of("theme", t!(lang, "label-theme"), themes, &self.theme)
            .one_of("state", t!(lang, "label-status"), states, &self.state)
            .one_of(
                "status",
                t!(lang, "follow-up-status"),
                statuses,
                &self.status,
            )
            .one_of(
                "addressee",
                t!(lang, "portal-addressee"),
                kinds,
                &self.addressee,
            )
            .one_of(
                "region",
                t!(lang, "follow-up-region"),
                regions,
                &self.region,
            )
            .year(t!(lang, "portal-year"), years, &self.year)
            .switch(
                "overdue",
                t!(lang, "follow-up-only-overdue"),
                self.overdue == "yes",
            )
            .keep("by", in_address(self.by()))
    }
}

/// How an address says by what is counted: nothing for what is counted without asking.
pub(super) const fn in_address(by: By) -> &'static str {
    match by {
        By::Status => "",
        By::Theme | By::Region | By::Age => by.code(),
    }
}
