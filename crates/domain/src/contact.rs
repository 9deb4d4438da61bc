//! A contact as a list or a form brings it: twelve cells of text in, a person with every word known out, or
//! everything that is wrong with the row at once.
//!
//! A blank cell says nothing: over a contact that is known already it changes nothing. Cells that a
//! spreadsheet would run as a formula are refused, so that no export of ours ever carries one.

mod changes;
mod named;
mod reading;

pub use named::{Named, NamedForm, parse_named};
pub use reading::{Reading, is_formula, read};

use crate::{EmailAddress, Gender, Language, MandateScope, OrganisationType, Theme, text};

/// The columns of a contact list, in their order; also the names of the form's controls.
pub const COLUMNS: [&str; 12] = [
    "external_id",
    "given_name",
    "family_name",
    "gender",
    "email",
    "languages",
    "organisation",
    "organisation_type",
    "country",
    "mandate_scope",
    "themes",
    "position",
];

/// The body that a contact speaks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    pub name: String,
    pub kind: OrganisationType,
    /// ISO 3166-1 alpha-3; bodies that belong to no State have none.
    pub country: Option<String>,
}

impl Body {
    /// What tells two bodies apart: the name without its case, the kind and the State.
    #[must_use]
    pub fn key(&self) -> (String, OrganisationType, Option<String>) {
        (text::fold(&self.name), self.kind, self.country.clone())
    }
}

/// A person as lists and forms describe them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    pub external_id: Option<String>,
    pub given_name: String,
    pub family_name: String,
    /// None when the cell is blank, which differs from "undisclosed".
    pub gender: Option<Gender>,
    pub email: Option<EmailAddress>,
    /// The preferred one first.
    pub languages: Vec<Language>,
    pub organisation: Option<Body>,
    pub mandate_scope: Option<MandateScope>,
    pub themes: Vec<Theme>,
    pub position: String,
}

impl Contact {
    /// The name as the person writes it, the given name first.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{} {}", self.given_name, self.family_name)
            .trim()
            .to_owned()
    }

    /// "family given" without case and accents, for order and for finding people of one name.
    #[must_use]
    pub fn name_key(&self) -> String {
        text::search_key(&format!("{} {}", self.family_name, self.given_name))
    }

    /// What search looks through.
    #[must_use]
    pub fn search_text(&self) -> String {
        let organisation = self.organisation.as_ref().map_or("", |body| &body.name);
        text::search_key(&format!(
            "{} {} {organisation} {}",
            self.given_name, self.family_name, self.position
        ))
    }

    /// The language in which mails are written.
    #[must_use]
    pub fn language(&self) -> Language {
        self.languages.first().copied().unwrap_or(Language::En)
    }

    /// The cells of the contact in the order of [`COLUMNS`].
    #[must_use]
    pub fn cells(&self) -> [String; 12] {
        let body = self.organisation.as_ref();
        [
            self.external_id.clone().unwrap_or_default(),
            self.given_name.clone(),
            self.family_name.clone(),
            code(self.gender),
            self.email
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
            list(&self.languages),
            body.map(|body| body.name.clone()).unwrap_or_default(),
            code(body.map(|body| body.kind)),
            body.and_then(|body| body.country.clone())
                .unwrap_or_default(),
            code(self.mandate_scope),
            list(&self.themes),
            self.position.clone(),
        ]
    }
}

fn code<T: ToString>(word: Option<T>) -> String {
    word.map(|word| word.to_string()).unwrap_or_default()
}

fn list<T: ToString>(words: &[T]) -> String {
    words
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(";")
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::refusal::{FieldError, Problem};

    const GOOD: [&str; 12] = [
        "C1",
        "Wanjiru",
        "Mwangi",
        "woman",
        "wanjiru@interior.example",
        "en;fr",
        "Kenya Bar Association",
        "bar_association",
        "ken",
        "National",
        "legal_aid;appeals",
        "Chair",
    ];

    fn read_with(changes: &[(&str, &str)]) -> Result<Reading, Vec<FieldError>> {
        read(
            |column| {
                changes
                    .iter()
                    .find(|(name, _)| *name == column)
                    .map_or_else(
                        || GOOD[COLUMNS.iter().position(|c| *c == column).unwrap()],
                        |(_, value)| *value,
                    )
            },
            |code| code == "KEN",
        )
    }

    fn problem(changes: &[(&str, &str)]) -> Vec<FieldError> {
        read_with(changes).unwrap_err()
    }

    #[test]
    fn codes_are_read_with_underscores_and_capitals() {
        let contact = read_with(&[]).unwrap().contact;
        let body = contact.organisation.clone().unwrap();
        assert_eq!(body.kind, OrganisationType::BarAssociation);
        assert_eq!(body.country.as_deref(), Some("KEN"));
        assert_eq!(contact.themes, [Theme::LegalAid, Theme::Appeals]);
        assert_eq!(contact.mandate_scope, Some(MandateScope::National));
        assert_eq!(contact.language(), Language::En);
    }

    #[test]
    fn every_fault_of_a_row_is_told_at_once() {
        let errors = problem(&[
            ("email", "not an address"),
            ("country", "XXX"),
            ("themes", "appeals;unknown-theme"),
            ("position", "=HYPERLINK(\"http://example.org\")"),
        ]);
        let fields: Vec<_> = errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["position", "email", "country", "themes"]);
        assert!(errors.contains(&FieldError::new(
            "themes",
            Problem::UnknownCode {
                code: "unknown-theme".to_owned()
            }
        )));
    }

    #[test]
    fn what_a_spreadsheet_would_calculate_is_refused() {
        for cell in ["=1+1", "+41 22 000", "-1", "@SUM(A1)", "  =cmd"] {
            assert_eq!(
                problem(&[("position", cell)]),
                [FieldError::new("position", Problem::LooksLikeAFormula)],
                "{cell}"
            );
        }
        assert_eq!(
            read_with(&[("position", "–")]).unwrap().contact.position,
            ""
        );
    }

    #[test]
    fn invisible_marks_are_removed_and_told() {
        let reading = read_with(&[("given_name", "محمد\u{202e}"), ("family_name", " Diallo\t")]);
        let reading = reading.unwrap();
        assert_eq!(reading.contact.given_name, "محمد");
        assert_eq!(reading.contact.family_name, "Diallo");
        assert_eq!(reading.cleaned, ["given_name", "family_name"]);
    }

    #[test]
    fn one_name_is_enough_and_none_is_not() {
        assert!(read_with(&[("family_name", "")]).is_ok());
        assert_eq!(
            problem(&[("given_name", ""), ("family_name", " ")]),
            [FieldError::new("given_name", Problem::Required)]
        );
    }

    #[test]
    fn a_country_without_an_organisation_has_nobody_to_belong_to() {
        assert_eq!(
            problem(&[("organisation", "")]),
            [FieldError::new("organisation", Problem::Required)]
        );
        let alone = read_with(&[
            ("organisation", ""),
            ("organisation_type", ""),
            ("country", ""),
        ]);
        assert_eq!(alone.unwrap().contact.organisation, None);
    }

    #[test]
    fn a_blank_cell_changes_nothing_of_what_is_known() {
        let known = read_with(&[]).unwrap().contact;
        let blank = read_with(&[
            ("email", ""),
            ("gender", ""),
            ("themes", ""),
            ("position", "Secretary"),
        ]);
        let after = blank.unwrap().contact.over(&known);
        let changes = after.differences(&known);
        assert_eq!(changes.len(), 1);
        assert_eq!(
            (changes[0].before.as_str(), changes[0].after.as_str()),
            ("Chair", "Secretary")
        );
    }

    #[test]
    fn a_withdrawn_disclosure_is_a_change_and_a_changed_address_is_told_without_itself() {
        let known = read_with(&[]).unwrap().contact;
        let now = read_with(&[("gender", "undisclosed"), ("email", "new@interior.example")]);
        let changes = now.unwrap().contact.over(&known).differences(&known);
        assert_eq!(changes[0].after, "undisclosed");
        assert_eq!(changes[1].after, "n…@interior.example");
    }

    #[test]
    fn what_is_written_is_read_back() {
        let contact = read_with(&[]).unwrap().contact;
        let cells = contact.cells();
        let again = read(
            |column| &cells[COLUMNS.iter().position(|c| *c == column).unwrap()],
            |_| true,
        );
        assert_eq!(again.unwrap().contact, contact);
    }

    #[test]
    fn search_forgets_case_and_accents() {
        let contact = read_with(&[("given_name", "Élise"), ("family_name", "Müller")]).unwrap();
        assert!(
            contact
                .contact
                .search_text()
                .starts_with("elise muller kenya bar")
        );
        assert_eq!(contact.contact.name_key(), "muller elise");
    }
}
