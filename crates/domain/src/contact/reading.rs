//! Reading the cells of a contact.

use std::str::FromStr;

use super::{Body, COLUMNS, Contact};
use crate::refusal::{FieldError, FieldErrors, Problem};
use crate::{EmailAddress, Gender, Language, MandateScope, OrganisationType, Theme, text};

const LONGEST_ID: usize = 60;
const LONGEST_NAME: usize = 120;
const LONGEST_ORGANISATION: usize = 240;
const LONGEST_POSITION: usize = 240;

/// A contact that was read, and the columns in which invisible or stray characters were removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    pub contact: Contact,
    pub cleaned: Vec<&'static str>,
}

/// Reads the cells of one contact, each asked for by the name of its column.
///
/// # Errors
/// Everything that is wrong with the row, in the order of the columns.
pub fn read<'a>(
    cell: impl Fn(&str) -> &'a str,
    is_state: impl Fn(&str) -> bool,
) -> Result<Reading, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let mut cleaned = Vec::new();
    let mut clean = [const { String::new() }; COLUMNS.len()];
    for (slot, column) in clean.iter_mut().zip(COLUMNS) {
        let raw = cell(column);
        *slot = text::line(raw);
        if *slot != raw {
            cleaned.push(column);
        }
        // A lone dash is how lists say that there is nothing.
        if matches!(slot.as_str(), "-" | "–" | "—") {
            slot.clear();
        }
        if is_formula(slot) {
            errors.note(column, Problem::LooksLikeAFormula);
            slot.clear();
        }
    }
    let [
        external_id,
        given_name,
        family_name,
        gender,
        email,
        languages,
        organisation,
        organisation_type,
        country,
        mandate_scope,
        themes,
        position,
    ] = clean;

    let external_id = errors.take("external_id", text::optional_line(&external_id, LONGEST_ID));
    // One name is enough: many people have only one.
    if given_name.is_empty() && family_name.is_empty() {
        errors.note("given_name", Problem::Required);
    }
    let given_name = errors.take("given_name", text::optional_line(&given_name, LONGEST_NAME));
    let family_name = errors.take(
        "family_name",
        text::optional_line(&family_name, LONGEST_NAME),
    );
    let gender = errors.take("gender", optional(&gender, word::<Gender>));
    let email = errors.take("email", optional(&email, EmailAddress::parse));
    let languages = errors.take("languages", words::<Language>(&languages));
    let organisation = read_body(
        &mut errors,
        &organisation,
        &organisation_type,
        &country,
        is_state,
    );
    let mandate_scope = errors.take(
        "mandate_scope",
        optional(&mandate_scope, word::<MandateScope>),
    );
    let themes = errors.take("themes", words::<Theme>(&themes));
    let position = errors.take("position", text::optional_line(&position, LONGEST_POSITION));

    if !errors.is_empty() {
        return Err(errors.into_vec());
    }
    let contact = Contact {
        external_id: external_id.filter(|id| !id.is_empty()),
        given_name: given_name.unwrap_or_default(),
        family_name: family_name.unwrap_or_default(),
        gender: gender.flatten(),
        email: email.flatten(),
        languages: languages.unwrap_or_default(),
        organisation,
        mandate_scope: mandate_scope.flatten(),
        themes: themes.unwrap_or_default(),
        position: position.unwrap_or_default(),
    };
    Ok(Reading { contact, cleaned })
}

/// A body is its name and its kind; a country or a kind without a name has nobody to belong to.
fn read_body(
    errors: &mut FieldErrors,
    name: &str,
    kind: &str,
    country: &str,
    is_state: impl Fn(&str) -> bool,
) -> Option<Body> {
    let code = country.to_uppercase();
    let country = errors.take(
        "country",
        if code.is_empty() || is_state(&code) {
            Ok(Some(code).filter(|code| !code.is_empty()))
        } else {
            Err(Problem::UnknownState)
        },
    );
    let kind = errors.take(
        "organisation_type",
        optional(kind, word::<OrganisationType>),
    );
    let name = errors.take(
        "organisation",
        text::optional_line(name, LONGEST_ORGANISATION),
    );
    let (country, kind, name) = (country?, kind?, name?);
    match (name.is_empty(), kind) {
        (false, Some(kind)) => Some(Body {
            name,
            kind,
            country,
        }),
        (false, None) => {
            errors.note("organisation_type", Problem::Required);
            None
        }
        (true, None) if country.is_none() => None,
        (true, _) => {
            errors.note("organisation", Problem::Required);
            None
        }
    }
}

/// Whether a spreadsheet would calculate the cell instead of showing it.
#[must_use]
pub fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

fn optional<T>(raw: &str, read: impl Fn(&str) -> Result<T, Problem>) -> Result<Option<T>, Problem> {
    if raw.is_empty() {
        Ok(None)
    } else {
        read(raw).map(Some)
    }
}

/// Lists write codes with underscores, spaces and capitals; all are the same word.
fn word<T: FromStr>(raw: &str) -> Result<T, Problem> {
    raw.trim()
        .to_lowercase()
        .replace(['_', ' '], "-")
        .parse()
        .map_err(|_| Problem::UnknownCode {
            code: raw.trim().chars().take(60).collect(),
        })
}

/// Words of a list, each once, in their order.
fn words<T: FromStr + PartialEq>(raw: &str) -> Result<Vec<T>, Problem> {
    let mut found = Vec::new();
    for part in raw.split([';', ',', '|']).map(str::trim) {
        if part.is_empty() {
            continue;
        }
        let known = word(part)?;
        if !found.contains(&known) {
            found.push(known);
        }
    }
    Ok(found)
}
