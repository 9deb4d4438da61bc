//! What a list of the API is asked for. A value that cannot be read is refused by the name of its parameter; what is not
//! a parameter of the list is left alone, and what is empty was not asked.

use domain::follow_up::FollowUpStatus;
use domain::library::LibraryKind;
use domain::search::EntryKind;
use domain::{AddresseeKind, Format, Language, RecommendationState, RegionalGroup, Theme};
use serde::Deserialize;
use usecases::library::public as library;
use usecases::portal::{self, dialogues, recommendations};
use usecases::search;
use utoipa::IntoParams;

use super::problem::{Bad, Problem};
use super::words::{
    AddresseeKindCode, EntryKindCode, FollowUpStatusCode, FormatCode, LanguageCode,
    LibraryKindCode, RecommendationStateCode, RegionalGroupCode, ThemeCode,
};

/// The most entries of a page.
const MOST: u64 = 100;
/// The last page that can be asked for.
const LAST: u64 = 1_000_000;

/// Which page of a list.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(crate) struct Paging {
    /// Counted from 1.
    #[param(value_type = Option<u64>, minimum = 1, default = 1)]
    pub page: String,
    /// How many entries a page has; more than 100 are answered as 100.
    #[param(value_type = Option<u64>, minimum = 1, default = 20)]
    pub per_page: String,
}

/// A page that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PageOf {
    pub page: u64,
    pub per_page: u64,
}

impl Paging {
    /// A list without filters.
    pub fn alone(&self) -> Result<PageOf, Problem> {
        let mut bad = Vec::new();
        let page = self.read(&mut bad);
        all(page, bad)
    }

    fn read(&self, bad: &mut Vec<Bad>) -> PageOf {
        let mut number = |name: &'static str, raw: &str, otherwise: u64| match raw {
            "" => otherwise,
            raw => match raw.parse::<u64>().ok().filter(|number| *number > 0) {
                Some(number) => number.min(LAST),
                None => {
                    bad.push(Bad::new(name, "a whole number from 1".to_owned()));
                    otherwise
                }
            },
        };
        let page = number("page", &self.page, 1);
        let per_page = number("per_page", &self.per_page, portal::PAGE).min(MOST);
        PageOf { page, per_page }
    }
}

/// Reads one of our words.
fn word<T>(bad: &mut Vec<Bad>, name: &'static str, raw: &str, codes: &[&str]) -> Option<T>
where
    T: std::str::FromStr,
{
    if raw.is_empty() {
        return None;
    }
    let found = raw.parse().ok();
    if found.is_none() {
        bad.push(Bad::new(name, format!("one of: {}", codes.join(", "))));
    }
    found
}

/// The codes of a closed list.
macro_rules! codes {
    ($words:ty) => {
        &<$words>::ALL
            .iter()
            .map(|word| word.code())
            .collect::<Vec<_>>()
    };
}

fn year(bad: &mut Vec<Bad>, raw: &str) -> Option<i64> {
    if raw.is_empty() {
        return None;
    }
    let found = raw.parse().ok().filter(|year| (1..=9999).contains(year));
    if found.is_none() {
        bad.push(Bad::new("year", "a year, such as 2023".to_owned()));
    }
    found
}

fn all<T>(value: T, bad: Vec<Bad>) -> Result<T, Problem> {
    if bad.is_empty() {
        Ok(value)
    } else {
        Err(Problem::parameters(bad))
    }
}

/// Which dialogues.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(crate) struct Dialogues {
    #[param(value_type = Option<ThemeCode>)]
    theme: String,
    #[param(value_type = Option<FormatCode>)]
    format: String,
    #[param(value_type = Option<u32>)]
    year: String,
    #[serde(flatten)]
    #[param(ignore)]
    paging: Paging,
}

impl Dialogues {
    pub fn read(&self) -> Result<(dialogues::Filter, PageOf), Problem> {
        let mut bad = Vec::new();
        let filter = dialogues::Filter {
            theme: word(&mut bad, "theme", &self.theme, codes!(Theme)),
            format: word(&mut bad, "format", &self.format, codes!(Format)),
            year: year(&mut bad, &self.year),
        };
        let page = self.paging.read(&mut bad);
        all((filter, page), bad)
    }
}

/// Which recommendations.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(crate) struct Recommendations {
    #[param(value_type = Option<ThemeCode>)]
    theme: String,
    /// How it was received.
    #[param(value_type = Option<RecommendationStateCode>)]
    state: String,
    #[param(value_type = Option<AddresseeKindCode>)]
    addressee: String,
    /// Where its implementation stands.
    #[param(value_type = Option<FollowUpStatusCode>)]
    status: String,
    /// The regional group of a State to which it speaks.
    #[param(value_type = Option<RegionalGroupCode>)]
    region: String,
    /// `yes`: what is late alone.
    #[param(value_type = Option<String>, pattern = "^yes$")]
    overdue: String,
    #[param(value_type = Option<u32>)]
    year: String,
    #[serde(flatten)]
    #[param(ignore)]
    paging: Paging,
}

impl Recommendations {
    pub fn read(&self) -> Result<(recommendations::Filter, PageOf), Problem> {
        let mut bad = Vec::new();
        let filter = recommendations::Filter {
            theme: word(&mut bad, "theme", &self.theme, codes!(Theme)),
            state: word(&mut bad, "state", &self.state, codes!(RecommendationState)),
            addressee: word(
                &mut bad,
                "addressee",
                &self.addressee,
                codes!(AddresseeKind),
            ),
            year: year(&mut bad, &self.year),
            status: word(&mut bad, "status", &self.status, codes!(FollowUpStatus)),
            region: word(&mut bad, "region", &self.region, codes!(RegionalGroup)),
            overdue: self.overdue == "yes",
        };
        if !matches!(self.overdue.as_str(), "" | "yes") {
            bad.push(Bad::new("overdue", "yes".to_owned()));
        }
        let page = self.paging.read(&mut bad);
        all((filter, page), bad)
    }
}

/// Which entries of the library.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(crate) struct Library {
    #[param(value_type = Option<LibraryKindCode>)]
    kind: String,
    #[param(value_type = Option<ThemeCode>)]
    theme: String,
    /// The language in which the material can be had.
    #[param(value_type = Option<LanguageCode>)]
    language: String,
    /// As they are credited, word for word.
    #[param(value_type = Option<String>)]
    author: String,
    #[param(value_type = Option<u32>)]
    year: String,
    #[serde(flatten)]
    #[param(ignore)]
    paging: Paging,
}

impl Library {
    pub fn read(&self) -> Result<(library::Filter, PageOf), Problem> {
        let mut bad = Vec::new();
        let filter = library::Filter {
            kind: word(&mut bad, "kind", &self.kind, codes!(LibraryKind)),
            theme: word(&mut bad, "theme", &self.theme, codes!(Theme)),
            language: word(&mut bad, "language", &self.language, codes!(Language)),
            authors: Some(self.author.clone()).filter(|authors| !authors.is_empty()),
            year: year(&mut bad, &self.year),
        };
        let page = self.paging.read(&mut bad);
        all((filter, page), bad)
    }
}

/// What to look for.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(crate) struct Search {
    /// The words, of which 200 characters are looked at; without any nothing is found.
    #[param(value_type = Option<String>)]
    q: String,
    #[param(value_type = Option<EntryKindCode>)]
    kind: String,
    #[param(value_type = Option<ThemeCode>)]
    theme: String,
    /// In which it is written.
    #[param(value_type = Option<LanguageCode>)]
    language: String,
    #[param(value_type = Option<u32>)]
    year: String,
    #[serde(flatten)]
    #[param(ignore)]
    paging: Paging,
}

impl Search {
    pub fn read(&self) -> Result<search::Asked, Problem> {
        let mut bad = Vec::new();
        let mut asked = search::Asked {
            words: super::super::search::words(&self.q),
            kind: word(&mut bad, "kind", &self.kind, codes!(EntryKind)),
            theme: word(&mut bad, "theme", &self.theme, codes!(Theme)),
            language: word(&mut bad, "language", &self.language, codes!(Language)),
            year: year(&mut bad, &self.year),
            ..search::Asked::default()
        };
        let page = self.paging.read(&mut bad);
        (asked.page, asked.per_page) = (page.page, page.per_page);
        all(asked, bad)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_parameter_that_cannot_be_read_is_named_at_once() {
        let asked = Recommendations {
            theme: "moon".to_owned(),
            overdue: "no".to_owned(),
            year: "soon".to_owned(),
            paging: Paging {
                page: "0".to_owned(),
                ..Paging::default()
            },
            ..Recommendations::default()
        };
        let problem = asked.read().expect_err("a problem");
        assert_eq!(problem.names(), ["theme", "year", "overdue", "page"]);
    }

    #[test]
    fn what_is_empty_was_not_asked_and_a_long_page_is_cut() {
        let asked = Dialogues {
            paging: Paging {
                page: "3".to_owned(),
                per_page: "5000".to_owned(),
            },
            ..Dialogues::default()
        };
        let (filter, page) = asked.read().expect("a page");
        assert!(filter.theme.is_none());
        assert_eq!((page.page, page.per_page), (3, 100));
    }
}
