//! A contact over what is known already, and what differs from it.

use super::{Contact, code, list};
use crate::audit::Change;
use crate::{EmailAddress, Language};

impl Contact {
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
}

fn same_set<T: PartialEq>(left: &[T], right: &[T]) -> bool {
    left.len() == right.len() && left.iter().all(|item| right.contains(item))
}
