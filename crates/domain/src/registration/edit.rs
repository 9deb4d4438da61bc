//! Changing a form at the desk, one field at a time.

use super::{Audience, FIELDS_MAX, Field, FieldKind, Form, OPTION_MAX, When};
use crate::fields::{choice, number, optional_number};
use crate::refusal::FieldErrors;
use crate::{FieldError, Problem, Refusal, text};

/// A field as its form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct FieldForm {
    pub kind: String,
    pub label: String,
    pub help: String,
    /// `yes` or nothing.
    pub required: String,
    pub purpose: String,
    pub audience: String,
    pub days: String,
    /// A field and one of its answers, as `f2=Yes`; empty: always asked.
    pub when: String,
    /// One choice a line.
    pub options: String,
    pub words: String,
}

/// Which way a field moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Up,
    Down,
}

/// The form that shows a field.
#[must_use]
pub fn prefilled(field: &Field) -> FieldForm {
    FieldForm {
        kind: field.kind.code().to_owned(),
        label: field.label.clone(),
        help: field.help.clone(),
        required: if field.required { "yes" } else { "" }.to_owned(),
        purpose: field.purpose.clone(),
        audience: field.audience.code().to_owned(),
        days: field.days.to_string(),
        when: field
            .when
            .as_ref()
            .map_or_else(String::new, |when| format!("{}={}", when.field, when.value)),
        options: field.options.join("\n"),
        words: field
            .words
            .map_or_else(String::new, |words| words.to_string()),
    }
}

/// The label of a field as it was typed, or what stands for it: a key of the catalogues for fields with words of
/// ours.
///
/// # Errors
/// That key, when nothing was typed.
pub fn label_of(field: &Field) -> Result<&str, &'static str> {
    if field.label.is_empty() {
        Err(field.kind.label_key())
    } else {
        Ok(&field.label)
    }
}

impl Form {
    /// Reads a field; `id` is the field that it takes the place of, none for a new one.
    ///
    /// # Errors
    /// Every control that needs another look.
    pub fn read_field(
        &self,
        id: Option<&str>,
        typed: &FieldForm,
    ) -> Result<Field, Vec<FieldError>> {
        let mut errors = FieldErrors::default();
        // What a field asks for stays: its answers mean that.
        let kind = match id.and_then(|id| self.field(id)) {
            Some(known) => Some(known.kind),
            None => errors.take("kind", choice::<FieldKind>(&typed.kind)),
        };
        let kind = kind.unwrap_or(FieldKind::ShortText);
        if id.is_none() && self.fields.len() >= FIELDS_MAX {
            errors.note("kind", Problem::TooMany { max: FIELDS_MAX });
        }
        let label = if kind.has_words() {
            text::optional_line(&typed.label, 200)
        } else {
            text::required_line(&typed.label, 200)
        };
        let label = errors.take("label", label);
        // A consent is to something.
        let help = if kind == FieldKind::Consent {
            text::required_paragraphs(&typed.help, 2_000)
        } else {
            text::optional_paragraphs(&typed.help, 2_000)
        };
        let help = errors.take("help", help);
        let purpose = if kind.has_words() {
            text::optional_line(&typed.purpose, 300)
        } else {
            text::required_line(&typed.purpose, 300)
        };
        let purpose = errors.take("purpose", purpose);
        let audience = errors.take("audience", choice::<Audience>(&typed.audience));
        if kind.is_sealed() && audience.is_some_and(|a| a != Audience::Secretariat) {
            errors.note("audience", Problem::NotAChoice);
        }
        let days = errors.take("days", number(&typed.days, 0, 3_650));
        let options = self.read_options(kind, &typed.options, &mut errors);
        let words = if kind == FieldKind::LongText {
            errors.take("words", optional_number(&typed.words, 1, 5_000))
        } else {
            Some(None)
        };
        let when = self.read_when(id, &typed.when, &mut errors);
        match (label, help, purpose, audience, days, words) {
            (Some(label), Some(help), Some(purpose), Some(audience), Some(days), Some(words))
                if errors.is_empty() =>
            {
                Ok(Field {
                    id: id.unwrap_or_default().to_owned(),
                    kind,
                    label,
                    help,
                    required: typed.required == "yes",
                    purpose,
                    audience,
                    days,
                    when,
                    options,
                    words,
                })
            }
            _ => Err(errors.into_vec()),
        }
    }

    fn read_options(&self, kind: FieldKind, raw: &str, errors: &mut FieldErrors) -> Vec<String> {
        let mut options: Vec<String> = Vec::new();
        if !kind.has_options() {
            return options;
        }
        for line in raw.lines() {
            match text::optional_line(line, OPTION_MAX) {
                Ok(option) if option.is_empty() || options.contains(&option) => {}
                Ok(option) => options.push(option),
                Err(problem) => errors.note("options", problem),
            }
        }
        match options.len() {
            0 | 1 => errors.note("options", Problem::Required),
            2..=60 => {}
            _ => errors.note("options", Problem::TooMany { max: 60 }),
        }
        options
    }

    /// A condition names a field that is always asked, and a field on which others depend has none: so one look
    /// says whether a field is asked, and no two wait for each other.
    fn read_when(&self, id: Option<&str>, raw: &str, errors: &mut FieldErrors) -> Option<When> {
        let (field, value) = match raw.split_once('=') {
            Some(pair) => pair,
            None if raw.trim().is_empty() => return None,
            None => {
                errors.note("when", Problem::NotAChoice);
                return None;
            }
        };
        let fits = self.field(field).is_some_and(|decides| {
            id != Some(field)
                && decides.when.is_none()
                && decides.values().iter().any(|known| known == value)
        });
        let leads = id.is_some_and(|id| self.decides(id));
        if !fits || leads {
            errors.note("when", Problem::NotAChoice);
            return None;
        }
        Some(When {
            field: field.to_owned(),
            value: value.to_owned(),
        })
    }

    /// The same form with a field in the place of the one of its id. A choice on which another field depends stays.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when there is none, [`Refusal::Invalid`] for a choice that is still needed.
    pub fn with(mut self, field: Field) -> Result<Self, Refusal> {
        let needed = self.fields.iter().filter_map(|other| other.when.as_ref());
        let values = field.values();
        for when in needed.filter(|when| when.field == field.id) {
            if !values.contains(&when.value) {
                return Err(Refusal::field("options", Problem::Required));
            }
        }
        let place = self.fields.iter_mut().find(|known| known.id == field.id);
        *place.ok_or(Refusal::NotFound)? = field;
        Ok(self)
    }

    /// The same form without a field; those that depended on it are always asked from then on.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when there is none.
    pub fn without(mut self, id: &str) -> Result<Self, Refusal> {
        self.field(id).ok_or(Refusal::NotFound)?;
        self.fields.retain(|field| field.id != id);
        for field in &mut self.fields {
            if field.when.as_ref().is_some_and(|when| when.field == id) {
                field.when = None;
            }
        }
        Ok(self)
    }

    /// The same form with a field one place on; the first and the last stay where they are.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when there is none.
    pub fn moved(mut self, id: &str, direction: Direction) -> Result<Self, Refusal> {
        let at = self.fields.iter().position(|field| field.id == id);
        let at = at.ok_or(Refusal::NotFound)?;
        let to = match direction {
            Direction::Up => at.saturating_sub(1),
            Direction::Down => (at + 1).min(self.fields.len() - 1),
        };
        self.fields.swap(at, to);
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(kind: &str) -> FieldForm {
        FieldForm {
            kind: kind.to_owned(),
            label: "Topic".to_owned(),
            purpose: "To plan the groups".to_owned(),
            audience: "secretariat".to_owned(),
            days: "30".to_owned(),
            ..FieldForm::default()
        }
    }

    #[test]
    fn an_id_is_never_given_twice() {
        let mut form = Form::standard();
        let last = form.add(Field::of(FieldKind::Date));
        let mut form = form.without(&last).expect("removed");
        assert_ne!(form.add(Field::of(FieldKind::Date)), last);
    }

    #[test]
    fn a_condition_names_an_answer_that_can_be_given_and_no_chain_is_made() {
        let mut form = Form::standard();
        let visa = form.add(form.read_field(None, &typed("yes-no")).expect("a field"));
        let when = |raw: String| FieldForm {
            when: raw,
            ..typed("short-text")
        };
        assert!(
            form.read_field(None, &when(format!("{visa}=perhaps")))
                .is_err()
        );
        let number = form
            .read_field(None, &when(format!("{visa}=yes")))
            .expect("a field");
        let number = form.add(number);
        // Whoever decides cannot depend, and whoever depends cannot decide.
        assert!(
            form.read_field(Some(&visa), &when(format!("{number}=yes")))
                .is_err()
        );
        assert!(form.decides(&visa));
        let form = form.without(&visa).expect("removed");
        assert_eq!(form.field(&number).expect("there").when, None);
    }

    #[test]
    fn choices_are_at_least_two_and_a_passport_is_for_the_secretariat_alone() {
        let form = Form::standard();
        let one = FieldForm {
            options: "Only this\n\nOnly this".to_owned(),
            ..typed("one-choice")
        };
        assert_eq!(
            form.read_field(None, &one),
            Err(vec![FieldError::new("options", Problem::Required)])
        );
        let passport = FieldForm {
            audience: "public".to_owned(),
            ..typed("identity-document")
        };
        assert!(form.read_field(None, &passport).is_err());
    }

    #[test]
    fn fields_move_and_stop_at_the_ends() {
        let form = Form::standard();
        let (first, second) = (form.fields[0].id.clone(), form.fields[1].id.clone());
        let form = form.moved(&second, Direction::Up).expect("moved");
        assert_eq!(form.fields[0].id, second);
        let form = form.moved(&second, Direction::Up).expect("stays");
        assert_eq!((&form.fields[0].id, &form.fields[1].id), (&second, &first));
    }
}
