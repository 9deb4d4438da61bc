//! Fields that several forms share: words of closed lists, whole numbers, web addresses.

use crate::{EmailAddress, Problem, text};

/// Reads one of the words of a closed list.
///
/// # Errors
/// [`Problem::Required`] when empty, [`Problem::NotAChoice`] when it is none of them.
pub fn choice<T: std::str::FromStr>(raw: &str) -> Result<T, Problem> {
    if raw.is_empty() {
        return Err(Problem::Required);
    }
    raw.parse().map_err(|_| Problem::NotAChoice)
}

/// Reads the id of something that is chosen from a list; nothing chosen is fine.
///
/// # Errors
/// [`Problem::NotAChoice`] when it is no id.
pub fn optional_id<T: std::str::FromStr>(raw: &str) -> Result<Option<T>, Problem> {
    match raw {
        "" => Ok(None),
        raw => raw.parse().map(Some).map_err(|_| Problem::NotAChoice),
    }
}

/// Reads an address that must be there.
///
/// # Errors
/// [`Problem::Required`] when empty, [`Problem::NotAnEmail`] when it is none.
pub fn required_email(raw: &str) -> Result<EmailAddress, Problem> {
    match raw.trim() {
        "" => Err(Problem::Required),
        raw => raw.parse().map_err(|_| Problem::NotAnEmail),
    }
}

/// Reads a whole number between two bounds, both included.
///
/// # Errors
/// [`Problem::Required`] when empty, [`Problem::NotANumber`] otherwise.
pub fn number(raw: &str, min: u32, max: u32) -> Result<u32, Problem> {
    let raw = raw.trim();
    if raw.is_empty() {
        return Err(Problem::Required);
    }
    let bounds = Problem::NotANumber {
        min: i64::from(min),
        max: i64::from(max),
    };
    raw.parse::<u32>()
        .ok()
        .filter(|n| (min..=max).contains(n))
        .ok_or(bounds)
}

/// Reads a number that may be left out.
///
/// # Errors
/// [`Problem::NotANumber`] when something else is there.
pub fn optional_number(raw: &str, min: u32, max: u32) -> Result<Option<u32>, Problem> {
    if raw.trim().is_empty() {
        Ok(None)
    } else {
        number(raw, min, max).map(Some)
    }
}

/// Reads a web address, empty when left out. Only https is taken: the address goes into calendars.
pub fn web_address(raw: &str) -> Result<String, Problem> {
    let clean = text::optional_line(raw, 500)?;
    let ok = clean.is_empty()
        || clean.strip_prefix("https://").is_some_and(|rest| {
            rest.len() > 3
                && rest.contains('.')
                && rest.is_ascii()
                && !rest.contains(['"', '<', '>', ' ', '\\'])
        });
    if ok {
        Ok(clean)
    } else {
        Err(Problem::NotAWebAddress)
    }
}
