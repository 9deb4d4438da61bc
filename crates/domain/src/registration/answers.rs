//! What somebody answered to the fields of a form.

use std::collections::{BTreeMap, BTreeSet};

use super::{Field, FieldKind, Form};
use crate::refusal::FieldErrors;
use crate::words::words;
use crate::{FieldError, Language, Problem, places, schedule, text};

/// The longest ticket of a file, in characters.
const TICKET_MAX: usize = 200;

/// The answers by the ids of their fields; several for several choices, none for what was left out.
pub type Answers = BTreeMap<String, Vec<String>>;

words! {
    /// What identifies a person at a border or at a door.
    IdentityKind in "identity-kind" {
        Passport = "passport",
        IdentityCard = "identity-card",
        Visa = "visa",
    }
}

/// A document that identifies a person.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Identity {
    pub kind: IdentityKind,
    pub number: String,
    /// The State that issued it, ISO 3166-1 alpha-3.
    pub country: String,
    pub expires: chrono::NaiveDate,
}

/// What was read of a posted form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    pub answers: Answers,
    pub identity: BTreeMap<String, Identity>,
}

/// The name of a field's control.
#[must_use]
pub fn control(id: &str) -> String {
    format!("field-{id}")
}

/// Whether a field is asked, given what the others say.
#[must_use]
pub fn shown(field: &Field, said: impl Fn(&str) -> Vec<String>) -> bool {
    match &field.when {
        Some(when) => said(&when.field).contains(&when.value),
        None => true,
    }
}

/// Reads the answers of a form as it was posted. What is not asked is not kept. `kept` are the identity documents
/// that are there already: left empty, they stay.
///
/// # Errors
/// Every control that needs another look, in the order of the form.
pub fn read(
    form: &Form,
    pairs: &[(String, String)],
    kept: &BTreeSet<String>,
) -> Result<Read, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let mut read = Read::default();
    let said = |id: &str| posted(pairs, &control(id));
    for field in form.fields.iter().filter(|field| shown(field, said)) {
        if field.kind == FieldKind::IdentityDocument {
            let is_kept = kept.contains(&field.id);
            if let Some(identity) = read_identity(field, pairs, is_kept, &mut errors) {
                read.identity.insert(field.id.clone(), identity);
            }
            continue;
        }
        let name = control(&field.id);
        if let Some(values) = errors.take(&name, read_field(field, &said(&field.id)))
            && !values.is_empty()
        {
            read.answers.insert(field.id.clone(), values);
        }
    }
    if errors.is_empty() {
        Ok(read)
    } else {
        Err(errors.into_vec())
    }
}

/// The values of a control, without empty ones.
fn posted(pairs: &[(String, String)], name: &str) -> Vec<String> {
    let values = pairs.iter().filter(|(key, _)| key == name);
    values
        .map(|(_, value)| value.trim().to_owned())
        .filter(|value| !value.is_empty())
        .collect()
}

fn read_field(field: &Field, said: &[String]) -> Result<Vec<String>, Problem> {
    let first = said.first().map(String::as_str).unwrap_or_default();
    let values = match field.kind {
        FieldKind::ShortText => filled(text::optional_line(first, 500)?),
        FieldKind::LongText => {
            let clean = text::optional_paragraphs(first, 40_000)?;
            let found = clean.split_whitespace().count();
            let max = field.words.unwrap_or(5_000) as usize;
            if found > max {
                return Err(Problem::TooManyWords { max, found });
            }
            filled(clean)
        }
        FieldKind::AccessNeeds => filled(text::optional_paragraphs(first, 2_000)?),
        FieldKind::Diet => filled(text::optional_line(first, 200)?),
        FieldKind::OneChoice => chosen(&field.options, said.get(..1).unwrap_or_default())?,
        FieldKind::SeveralChoices => chosen(&field.options, said)?,
        FieldKind::YesNo => chosen(&field.values(), said.get(..1).unwrap_or_default())?,
        FieldKind::Consent => {
            let given = said.iter().any(|value| value == "yes");
            filled(if given { "yes" } else { "" }.to_owned())
        }
        FieldKind::Languages => {
            let known: Vec<String> = Language::ALL.iter().map(|l| l.code().to_owned()).collect();
            chosen(&known, said)?
        }
        FieldKind::Date if first.is_empty() => Vec::new(),
        FieldKind::Date => vec![schedule::date(first)?.to_string()],
        // The ticket of a file that was taken already.
        FieldKind::File => filled(text::optional_line(first, TICKET_MAX)?),
        // Read apart.
        FieldKind::IdentityDocument => Vec::new(),
    };
    if field.required && values.is_empty() {
        return Err(Problem::Required);
    }
    Ok(values)
}

fn filled(value: String) -> Vec<String> {
    if value.is_empty() {
        Vec::new()
    } else {
        vec![value]
    }
}

/// What was chosen, in the order of the choices.
fn chosen(known: &[String], said: &[String]) -> Result<Vec<String>, Problem> {
    if said.iter().any(|value| !known.contains(value)) {
        return Err(Problem::NotAChoice);
    }
    let chosen = known.iter().filter(|value| said.contains(value));
    Ok(chosen.cloned().collect())
}

fn read_identity(
    field: &Field,
    pairs: &[(String, String)],
    kept: bool,
    errors: &mut FieldErrors,
) -> Option<Identity> {
    let name = |part: &str| format!("{}-{part}", control(&field.id));
    let value = |part: &str| {
        let mut said = posted(pairs, &name(part)).into_iter();
        said.next().unwrap_or_default()
    };
    let untouched = ["number", "country", "expires"]
        .iter()
        .all(|part| value(part).is_empty());
    if untouched && (kept || !field.required) {
        return None;
    }
    let kind = errors.take(&name("kind"), crate::fields::choice(&value("kind")));
    let number = errors.take(&name("number"), text::required_line(&value("number"), 40));
    let country = value("country").to_uppercase();
    let country = if country.is_empty() {
        Err(Problem::Required)
    } else if places::is_state(&country) {
        Ok(country)
    } else {
        Err(Problem::UnknownState)
    };
    let country = errors.take(&name("country"), country);
    let expires = errors.take(&name("expires"), schedule::date(&value("expires")));
    Some(Identity {
        kind: kind?,
        number: number?,
        country: country?,
        expires: expires?,
    })
}

#[cfg(test)]
mod tests {
    use super::super::{Field, When};
    use super::*;

    fn pair(id: &str, value: &str) -> (String, String) {
        (control(id), value.to_owned())
    }

    /// Whether a visa is needed, and then which; a consent; a long text of three words.
    fn form() -> Form {
        let mut form = Form::default();
        let visa = form.add(Field {
            required: true,
            ..Field::of(FieldKind::YesNo)
        });
        form.add(Field {
            required: true,
            when: Some(When {
                field: visa,
                value: "yes".to_owned(),
            }),
            ..Field::of(FieldKind::IdentityDocument)
        });
        form.add(Field {
            required: true,
            ..Field::of(FieldKind::Consent)
        });
        form.add(Field {
            words: Some(3),
            ..Field::of(FieldKind::LongText)
        });
        form
    }

    fn problems(pairs: &[(String, String)]) -> Vec<String> {
        let errors = read(&form(), pairs, &BTreeSet::new()).expect_err("problems");
        errors.into_iter().map(|error| error.field).collect()
    }

    #[test]
    fn what_is_not_asked_is_neither_required_nor_kept() {
        let pairs = [
            pair("f1", "no"),
            ("field-f2-number".to_owned(), "X1".to_owned()),
            pair("f3", "yes"),
        ];
        let read = read(&form(), &pairs, &BTreeSet::new()).expect("read");
        assert!(read.identity.is_empty());
        assert_eq!(read.answers.len(), 2);
    }

    #[test]
    fn a_passport_is_whole_or_left_as_it_was() {
        let mut pairs = vec![pair("f1", "yes"), pair("f3", "yes")];
        assert!(problems(&pairs).contains(&"field-f2-number".to_owned()));
        let kept = BTreeSet::from(["f2".to_owned()]);
        assert!(read(&form(), &pairs, &kept).is_ok());
        for (part, value) in [
            ("kind", "passport"),
            ("number", "AB 123"),
            ("country", "ken"),
            ("expires", "2030-01-31"),
        ] {
            pairs.push((format!("field-f2-{part}"), value.to_owned()));
        }
        let read = read(&form(), &pairs, &BTreeSet::new()).expect("read");
        assert_eq!(read.identity["f2"].country, "KEN");
    }

    #[test]
    fn strange_values_are_named_and_never_stored() {
        assert_eq!(
            problems(&[pair("f1", "perhaps"), pair("f3", "on")]),
            ["field-f1", "field-f3"]
        );
        assert_eq!(
            problems(&[
                pair("f1", "no"),
                pair("f3", "yes"),
                pair("f4", "one two three four")
            ]),
            ["field-f4"]
        );
    }
}
