//! Whether two meetings may be the same conversation held twice: what they share, said by name, and how much that
//! is. Nothing is ever refused for it.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::words::words;
use crate::{RegionalGroup, Theme, text};

words! {
    /// How much two meetings have in common.
    Likeness in "likeness" { Strong = "strong", Clear = "clear", Some = "some" }
}

/// How close two meetings are in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nearness {
    SameDays,
    /// Within ten days.
    Days,
    /// Within a month.
    Month,
    /// Within three months.
    Quarter,
}

/// Meetings that are further apart than this are not compared.
pub const DAYS_APART: i64 = 92;

/// What is compared of a meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    pub title: String,
    pub themes: Vec<Theme>,
    /// The regional groups that it is for; none when it is for all of them.
    pub regions: Vec<RegionalGroup>,
    pub days: Option<(NaiveDate, NaiveDate)>,
}

/// What two meetings share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    pub themes: Vec<Theme>,
    pub regions: Vec<RegionalGroup>,
    pub nearness: Option<Nearness>,
    /// Most of the words of one title are in the other.
    pub title: bool,
    /// For the order of a list: the more, the more alike.
    pub points: u32,
    pub likeness: Likeness,
}

/// Compares two meetings; nothing when they are about different things, or further apart than three months.
#[must_use]
pub fn compare(one: &Subject, other: &Subject) -> Option<Shared> {
    let nearness = match (one.days, other.days) {
        (Some(one), Some(other)) => Some(near(one, other)?),
        // A date that is not known yet can still be any.
        (None, _) | (_, None) => None,
    };
    let common = |theme: &&Theme| other.themes.contains(theme);
    let themes: Vec<Theme> = one.themes.iter().filter(common).copied().collect();
    let in_both = |region: &&RegionalGroup| other.regions.contains(region);
    let regions: Vec<RegionalGroup> = one.regions.iter().filter(in_both).copied().collect();
    let title = titles_alike(&one.title, &other.title);
    if themes.is_empty() && !title {
        return None;
    }
    let by_time = match nearness {
        Some(Nearness::SameDays) => 4,
        Some(Nearness::Days) => 3,
        Some(Nearness::Month) => 2,
        Some(Nearness::Quarter) => 1,
        None => 0,
    };
    // Three themes are as much as there is to say about the subject.
    let by_theme = 2 * u32::try_from(themes.len().min(3)).unwrap_or(3);
    let points =
        by_theme + by_time + if title { 3 } else { 0 } + if regions.is_empty() { 0 } else { 2 };
    Some(Shared {
        themes,
        regions,
        nearness,
        title,
        points,
        likeness: match points {
            8.. => Likeness::Strong,
            5..8 => Likeness::Clear,
            _ => Likeness::Some,
        },
    })
}

fn near(one: (NaiveDate, NaiveDate), other: (NaiveDate, NaiveDate)) -> Option<Nearness> {
    let gap = if one.1 < other.0 {
        (other.0 - one.1).num_days()
    } else if other.1 < one.0 {
        (one.0 - other.1).num_days()
    } else {
        0
    };
    match gap {
        0 => Some(Nearness::SameDays),
        1..=10 => Some(Nearness::Days),
        11..=31 => Some(Nearness::Month),
        32..=DAYS_APART => Some(Nearness::Quarter),
        _ => None,
    }
}

/// Whether most of the long words of the shorter title are in the other one.
fn titles_alike(one: &str, other: &str) -> bool {
    let long = |title: &str| -> BTreeSet<String> {
        text::fold(title)
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.chars().count() >= 5)
            .map(ToOwned::to_owned)
            .collect()
    };
    let (one, other) = (long(one), long(other));
    let shorter = one.len().min(other.len());
    let common = one.intersection(&other).count();
    common >= 2 && common * 3 >= shorter * 2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(title: &str, themes: &[Theme], first: &str, last: &str) -> Subject {
        let day = |raw: &str| raw.parse().expect("a day");
        Subject {
            title: title.to_owned(),
            themes: themes.to_vec(),
            regions: Vec::new(),
            days: Some((day(first), day(last))),
        }
    }

    #[test]
    fn a_shared_theme_close_in_time_is_found_and_said_by_name() {
        let one = on(
            "Quality",
            &[Theme::Appeals, Theme::LegalAid],
            "2023-03-14",
            "2023-03-14",
        );
        let other = on("Courts", &[Theme::Appeals], "2023-03-20", "2023-03-22");
        let shared = compare(&one, &other).expect("alike");
        assert_eq!(shared.themes, [Theme::Appeals]);
        assert_eq!(shared.nearness, Some(Nearness::Days));
        assert_eq!((shared.points, shared.likeness), (5, Likeness::Clear));
        assert_eq!(compare(&other, &one), Some(shared), "either way round");
    }

    #[test]
    fn another_subject_or_another_season_is_no_duplicate() {
        let one = on("Quality", &[Theme::Appeals], "2023-03-14", "2023-03-14");
        let subject = on("Reception", &[Theme::Reception], "2023-03-14", "2023-03-14");
        assert_eq!(compare(&one, &subject), None);
        let season = on("Quality", &[Theme::Appeals], "2023-09-14", "2023-09-14");
        assert_eq!(compare(&one, &season), None);
    }

    #[test]
    fn the_same_region_and_title_weigh_more_and_an_open_date_weighs_nothing() {
        let mut one = on(
            "Regional review of the Global Compact",
            &[],
            "2023-03-14",
            "2023-03-14",
        );
        one.days = None;
        one.regions = vec![RegionalGroup::AsiaPacific];
        let mut other = on(
            "Review of the Global Compact: Asia",
            &[],
            "2023-05-01",
            "2023-05-02",
        );
        other.regions = vec![RegionalGroup::AsiaPacific];
        let shared = compare(&one, &other).expect("alike");
        assert!(shared.title && shared.nearness.is_none());
        assert_eq!(shared.regions, [RegionalGroup::AsiaPacific]);
        assert_eq!(shared.points, 5);
    }

    #[test]
    fn short_words_make_no_titles_alike() {
        assert!(!titles_alike("The way to go on", "The way to go off"));
        assert!(titles_alike(
            "Quality of first decisions",
            "Decisions of quality, first of all"
        ));
    }
}
