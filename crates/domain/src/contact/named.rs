//! Somebody whom another than the secretariat names: an address, and what is needed when the directory does not
//! know it yet.

use crate::fields::required_email;
use crate::refusal::FieldErrors;
use crate::{EmailAddress, FieldError, text};

/// Somebody by their address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub email: EmailAddress,
    /// Needed only when the directory does not know the address yet.
    pub given_name: String,
    pub family_name: String,
    /// The name of an organisation of the directory; empty for none.
    pub organisation: String,
}

/// The same as a form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct NamedForm {
    pub email: String,
    pub given_name: String,
    pub family_name: String,
    pub organisation: String,
}

/// Reads somebody.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse_named(form: &NamedForm) -> Result<Named, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let email = errors.take("email", required_email(&form.email));
    let given_name = errors.take("given_name", text::optional_line(&form.given_name, 120));
    let family_name = errors.take("family_name", text::optional_line(&form.family_name, 120));
    let organisation = errors.take("organisation", text::optional_line(&form.organisation, 200));
    match (email, given_name, family_name, organisation) {
        (Some(email), Some(given_name), Some(family_name), Some(organisation))
            if errors.is_empty() =>
        {
            Ok(Named {
                email,
                given_name,
                family_name,
                organisation,
            })
        }
        _ => Err(errors.into_vec()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Problem;

    #[test]
    fn an_address_is_needed_and_a_name_only_for_somebody_unknown() {
        let nobody = parse_named(&NamedForm::default()).expect_err("a problem");
        assert_eq!(nobody, [FieldError::new("email", Problem::Required)]);
        let known = NamedForm {
            email: " Wanjiru@interior.example ".to_owned(),
            ..NamedForm::default()
        };
        let known = parse_named(&known).expect("somebody");
        assert_eq!(known.email.as_str(), "Wanjiru@interior.example");
        assert!(known.given_name.is_empty());
    }
}
