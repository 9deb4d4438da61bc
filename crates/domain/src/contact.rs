//! A contact as a list or a form brings it: twelve cells of text in, a person with every word known out, or
//! everything that is wrong with the row at once.
//!
//! A blank cell says nothing: over a contact that is known already it changes nothing. Cells that a
//! spreadsheet would run as a formula are refused, so that no export of ours ever carries one.

use std::str::FromStr;

use crate::audit::Change;
use crate::refusal::{FieldError, FieldErrors, Problem};
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

const LONGEST_ID: usize = 60;
const LONGEST_NAME: usize = 120;
const LONGEST_ORGANISATION: usize = 240;
const LONGEST_POSITION: usize = 240;

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

    /// This contact with what only the other one says: blanks change nothing.
    #[must_use]
    pub fn over(self, known: &Self) -> Self {
        let list = |new: Vec<Language>, old: &Vec<Language>| {
            if new.is_empty() { old.clone() } else { new }
        };
        let one_name = self.given_name.is_empty() || self.family_name.is_empty();
        let names_blank = self.given_name.is_empty() && self.family_name.is_empty();
        let (given_name, family_name) = if one_name && names_blank {
            (known.given_name.clone(), known.family_name.clone())
        } else {
            // A single name is the whole name; half of the old one must not stay behind.
            (self.given_name, self.family_name)
        };
        Self {
            external_id: self.external_id.or_else(|| known.external_id.clone()),
            given_name,
            family_name,
            gender: self.gender.or(known.gender),
            email: match (self.email, &known.email) {
                // The same address in other letters is the same address.
                (Some(new), Some(old)) if new.key() == old.key() => Some(old.clone()),
                (Some(new), _) => Some(new),
                (None, old) => old.clone(),
            },
            languages: list(self.languages, &known.languages),
            organisation: self.organisation.or_else(|| known.organisation.clone()),
            mandate_scope: self.mandate_scope.or(known.mandate_scope),
            themes: if self.themes.is_empty() {
                known.themes.clone()
            } else {
                self.themes
            },
            position: if self.position.is_empty() {
                known.position.clone()
            } else {
                self.position
            },
        }
    }

    /// What differs from an earlier state, for the audit trail, which holds no mail addresses: of those
    /// only the first letter and the host are told.
    #[must_use]
    pub fn differences(&self, before: &Self) -> Vec<Change> {
        let mut changes = Vec::new();
        let (old, new) = (before, self);
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let body = |contact: &Self| contact.organisation.clone();
        Change::note(
            &mut changes,
            "external_id",
            text(&old.external_id),
            text(&new.external_id),
        );
        Change::note(&mut changes, "given_name", &old.given_name, &new.given_name);
        Change::note(
            &mut changes,
            "family_name",
            &old.family_name,
            &new.family_name,
        );
        Change::note(&mut changes, "gender", code(old.gender), code(new.gender));
        if old.email.as_ref().map(EmailAddress::key) != new.email.as_ref().map(EmailAddress::key) {
            let masked = |contact: &Self| {
                contact
                    .email
                    .as_ref()
                    .map(EmailAddress::masked)
                    .unwrap_or_default()
            };
            changes.push(Change {
                field: "email".to_owned(),
                before: masked(old),
                after: masked(new),
            });
        }
        Change::note(
            &mut changes,
            "languages",
            list(&old.languages),
            list(&new.languages),
        );
        let name = |contact: &Self| body(contact).map(|body| body.name).unwrap_or_default();
        Change::note(&mut changes, "organisation", name(old), name(new));
        let kind = |contact: &Self| code(body(contact).map(|body| body.kind));
        Change::note(&mut changes, "organisation_type", kind(old), kind(new));
        let country = |contact: &Self| {
            body(contact)
                .and_then(|body| body.country)
                .unwrap_or_default()
        };
        Change::note(&mut changes, "country", country(old), country(new));
        Change::note(
            &mut changes,
            "mandate_scope",
            code(old.mandate_scope),
            code(new.mandate_scope),
        );
        // The order of themes means nothing.
        if !same_set(&old.themes, &new.themes) {
            Change::note(&mut changes, "themes", list(&old.themes), list(&new.themes));
        }
        Change::note(&mut changes, "position", &old.position, &new.position);
        changes
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

fn same_set<T: PartialEq>(left: &[T], right: &[T]) -> bool {
    left.len() == right.len() && left.iter().all(|item| right.contains(item))
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
