//! Meetings of regional processes and other bodies, kept so that dialogues do not duplicate them.

use chrono::NaiveDate;

use crate::fields::web_address;
use crate::refusal::FieldErrors;
use crate::words::words;
use crate::{FieldError, Problem, RegionalGroup, Theme, schedule, text};

words! {
    /// What becomes of a meeting in a calendar file.
    ForumOutcome in "forum-outcome" {
        Created = "created",
        Updated = "updated",
        Unchanged = "unchanged",
        /// It was called off and is taken out of the list.
        Removed = "removed",
        /// It was called off and was never in the list, or is one occurrence of a series.
        LeftOut = "left-out",
        WithoutUid = "without-uid",
        UidTwice = "uid-twice",
        WithoutTitle = "without-title",
        WithoutDay = "without-day",
        EndBeforeStart = "end-before-start",
    }
}

impl ForumOutcome {
    /// Whether something is wrong with the row.
    #[must_use]
    pub const fn is_fault(self) -> bool {
        match self {
            Self::Created | Self::Updated | Self::Unchanged | Self::Removed | Self::LeftOut => {
                false
            }
            Self::WithoutUid
            | Self::UidTwice
            | Self::WithoutTitle
            | Self::WithoutDay
            | Self::EndBeforeStart => true,
        }
    }
}

/// A meeting of another body. Made by [`parse`] alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forum {
    pub title: String,
    /// Who holds it: "Bali Process", "Regional Conference on Migration".
    pub organiser: String,
    pub place: String,
    pub address: String,
    pub first_day: NaiveDate,
    pub last_day: NaiveDate,
    /// The regional group that it is for; none when it is for all of them.
    pub region: Option<RegionalGroup>,
    pub themes: Vec<Theme>,
}

/// A meeting of another body as a form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct ForumForm {
    pub title: String,
    pub organiser: String,
    pub place: String,
    pub address: String,
    pub first_day: String,
    pub last_day: String,
    pub region: String,
    pub themes: Vec<String>,
}

/// What all the meetings of a calendar file have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct CommonForm {
    pub organiser: String,
    pub region: String,
    pub themes: Vec<String>,
}

/// See [`CommonForm`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Common {
    pub organiser: String,
    pub region: Option<RegionalGroup>,
    pub themes: Vec<Theme>,
}

/// Reads a meeting of another body.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse(form: &ForumForm) -> Result<Forum, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let title = errors.take("title", text::required_line(&form.title, 200));
    let common = read_common(&form.organiser, &form.region, &form.themes, &mut errors);
    let first_day = errors.take("first_day", schedule::date(&form.first_day));
    let last_day = match form.last_day.trim() {
        "" => first_day,
        raw => errors.take("last_day", schedule::date(raw)),
    };
    if let (Some(first), Some(last)) = (first_day, last_day)
        && last < first
    {
        errors.note("last_day", Problem::EndBeforeStart);
    }
    let place = errors.take("place", text::optional_line(&form.place, 200));
    let address = errors.take("address", web_address(&form.address));
    match (title, common, first_day, last_day, place, address) {
        (
            Some(title),
            Some(common),
            Some(first_day),
            Some(last_day),
            Some(place),
            Some(address),
        ) if errors.is_empty() => Ok(Forum {
            title,
            organiser: common.organiser,
            place,
            address,
            first_day,
            last_day,
            region: common.region,
            themes: common.themes,
        }),
        _ => Err(errors.into_vec()),
    }
}

/// Reads what the meetings of a file have in common.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse_common(form: &CommonForm) -> Result<Common, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let common = read_common(&form.organiser, &form.region, &form.themes, &mut errors);
    common
        .filter(|_| errors.is_empty())
        .ok_or_else(|| errors.into_vec())
}

fn read_common(
    organiser: &str,
    region: &str,
    themes: &[String],
    errors: &mut FieldErrors,
) -> Option<Common> {
    let organiser = errors.take("organiser", text::required_line(organiser, 120));
    let region = match region {
        "" => Some(None),
        raw => errors.take(
            "region",
            raw.parse().map(Some).map_err(|_| Problem::NotAChoice),
        ),
    };
    let mut known: Vec<Theme> = Vec::new();
    for raw in themes {
        match raw.parse() {
            Ok(theme) if !known.contains(&theme) => known.push(theme),
            Ok(_) => {}
            Err(_) => errors.note("themes", Problem::NotAChoice),
        }
    }
    Some(Common {
        organiser: organiser?,
        region: region?,
        themes: known,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meeting_of_one_day_ends_on_it_and_every_fault_is_named() {
        let form = ForumForm {
            title: "Senior officials".to_owned(),
            organiser: "Bali Process".to_owned(),
            first_day: "2026-05-12".to_owned(),
            region: "asia-pacific".to_owned(),
            themes: vec!["appeals".to_owned(), "appeals".to_owned()],
            ..ForumForm::default()
        };
        let forum = parse(&form).expect("a meeting");
        assert_eq!(forum.first_day, forum.last_day);
        assert_eq!(
            (forum.region, forum.themes.len()),
            (Some(RegionalGroup::AsiaPacific), 1)
        );
        let wrong = ForumForm {
            organiser: String::new(),
            last_day: "2026-05-11".to_owned(),
            address: "ftp://x".to_owned(),
            region: "moon".to_owned(),
            ..form
        };
        let errors = parse(&wrong).expect_err("faults");
        let fields: Vec<&str> = errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["organiser", "region", "last_day", "address"]);
    }
}
