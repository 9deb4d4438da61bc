//! Who registers: what every form asks.

use crate::fields::choice;
use crate::refusal::FieldErrors;
use crate::{EmailAddress, FieldError, Gender, Language, OrganisationType, Problem, places, text};

/// Somebody who registers. Made by [`parse_registrant`] alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registrant {
    pub given_name: String,
    pub family_name: String,
    pub email: EmailAddress,
    pub position: String,
    /// The organisation by the name that they typed; empty for somebody who comes for none.
    pub organisation: String,
    pub organisation_type: OrganisationType,
    /// ISO 3166-1 alpha-3.
    pub country: Option<String>,
    /// The language of letters.
    pub language: Language,
    pub gender: Gender,
    pub publish_name: bool,
}

/// The same as a form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegistrantForm {
    pub given_name: String,
    pub family_name: String,
    pub email: String,
    pub position: String,
    pub organisation: String,
    pub organisation_type: String,
    pub country: String,
    pub language: String,
    pub gender: String,
    pub publish_name: String,
}

impl RegistrantForm {
    /// The controls of the form, in its order.
    pub const CONTROLS: [&'static str; 10] = [
        "given_name",
        "family_name",
        "email",
        "position",
        "organisation",
        "organisation_type",
        "country",
        "language",
        "gender",
        "publish_name",
    ];

    /// The value of a control; none when it is none of ours.
    pub fn cell(&mut self, name: &str) -> Option<&mut String> {
        Some(match name {
            "given_name" => &mut self.given_name,
            "family_name" => &mut self.family_name,
            "email" => &mut self.email,
            "position" => &mut self.position,
            "organisation" => &mut self.organisation,
            "organisation_type" => &mut self.organisation_type,
            "country" => &mut self.country,
            "language" => &mut self.language,
            "gender" => &mut self.gender,
            "publish_name" => &mut self.publish_name,
            _ => return None,
        })
    }

    /// Picks its controls out of a posted form.
    #[must_use]
    pub fn of(pairs: &[(String, String)]) -> Self {
        let mut form = Self::default();
        for (name, value) in pairs {
            if let Some(cell) = form.cell(name) {
                cell.clone_from(value);
            }
        }
        form
    }
}

impl From<&Registrant> for RegistrantForm {
    fn from(known: &Registrant) -> Self {
        Self {
            given_name: known.given_name.clone(),
            family_name: known.family_name.clone(),
            email: known.email.to_string(),
            position: known.position.clone(),
            organisation: known.organisation.clone(),
            organisation_type: known.organisation_type.code().to_owned(),
            country: known.country.clone().unwrap_or_default(),
            language: known.language.code().to_owned(),
            gender: match known.gender {
                Gender::Undisclosed => String::new(),
                Gender::Woman | Gender::Man | Gender::NonBinary => known.gender.code().to_owned(),
            },
            publish_name: if known.publish_name { "yes" } else { "" }.to_owned(),
        }
    }
}

/// Reads who registers. `types` are the types of organisation that may; all when it is empty.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse_registrant(
    form: &RegistrantForm,
    types: &[OrganisationType],
) -> Result<Registrant, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let given_name = errors.take("given_name", text::optional_line(&form.given_name, 100));
    let family_name = errors.take("family_name", text::required_line(&form.family_name, 100));
    let email = if form.email.trim().is_empty() {
        Err(Problem::Required)
    } else {
        EmailAddress::parse(&form.email)
    };
    let email = errors.take("email", email);
    let position = errors.take("position", text::optional_line(&form.position, 200));
    let organisation = errors.take("organisation", text::required_line(&form.organisation, 200));
    let kind = choice::<OrganisationType>(&form.organisation_type).and_then(|kind| {
        if types.is_empty() || types.contains(&kind) {
            Ok(kind)
        } else {
            Err(Problem::NotAChoice)
        }
    });
    let kind = errors.take("organisation_type", kind);
    let country = match form.country.trim() {
        "" if kind == Some(OrganisationType::State) => Err(Problem::Required),
        "" => Ok(None),
        code if places::is_state(code) => Ok(Some(code.to_owned())),
        _ => Err(Problem::UnknownState),
    };
    let country = errors.take("country", country);
    let language = errors.take("language", choice::<Language>(&form.language));
    let gender = match form.gender.as_str() {
        "" => Ok(Gender::Undisclosed),
        raw => choice::<Gender>(raw),
    };
    let gender = errors.take("gender", gender);
    match (given_name, family_name, email, position, organisation) {
        (Some(given_name), Some(family_name), Some(email), Some(position), Some(organisation)) => {
            if let (Some(organisation_type), Some(country), Some(language), Some(gender)) =
                (kind, country, language, gender)
            {
                return Ok(Registrant {
                    given_name,
                    family_name,
                    email,
                    position,
                    organisation,
                    organisation_type,
                    country,
                    language,
                    gender,
                    publish_name: form.publish_name == "yes",
                });
            }
            Err(errors.into_vec())
        }
        _ => Err(errors.into_vec()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> RegistrantForm {
        RegistrantForm {
            family_name: "Okello".to_owned(),
            email: "grace@ngo.example".to_owned(),
            organisation: "Legal Aid Nairobi".to_owned(),
            organisation_type: "ngo".to_owned(),
            country: "KEN".to_owned(),
            language: "en".to_owned(),
            ..RegistrantForm::default()
        }
    }

    #[test]
    fn gender_may_be_left_out_and_a_given_name_too() {
        let read = parse_registrant(&form(), &[]).expect("read");
        assert_eq!(read.gender, Gender::Undisclosed);
        let again = parse_registrant(&RegistrantForm::from(&read), &[]).expect("read");
        assert_eq!(again, read);
    }

    #[test]
    fn a_type_that_is_not_admitted_is_no_choice() {
        let errors =
            parse_registrant(&form(), &[OrganisationType::Academia]).expect_err("a problem");
        assert_eq!(
            errors,
            [FieldError::new("organisation_type", Problem::NotAChoice)]
        );
    }

    #[test]
    fn somebody_of_a_state_says_which() {
        let form = RegistrantForm {
            organisation_type: "state".to_owned(),
            country: String::new(),
            ..form()
        };
        let errors = parse_registrant(&form, &[]).expect_err("a problem");
        assert_eq!(errors, [FieldError::new("country", Problem::Required)]);
    }
}
