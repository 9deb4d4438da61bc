//! The fields of a registration form and the form that every dialogue begins with.

use super::{Audience, FieldKind};

/// The most fields of one form.
pub const FIELDS_MAX: usize = 40;
/// The longest choice, in characters.
pub const OPTION_MAX: usize = 120;

/// The form of one dialogue, in the order in which it is filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Form {
    pub fields: Vec<Field>,
    /// The number of the next field: an id is never given twice, whatever was removed meanwhile.
    pub next: u32,
}

/// One field. Label, help and purpose may be empty for fields of the library that have words of ours.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Field {
    /// `f1`, `f2`, …
    pub id: String,
    pub kind: FieldKind,
    pub label: String,
    pub help: String,
    pub required: bool,
    /// Why it is asked.
    pub purpose: String,
    pub audience: Audience,
    /// How many days after the dialogue the answer is kept.
    pub days: u32,
    /// Asked only when another field says so.
    pub when: Option<When>,
    /// The choices of [`FieldKind::OneChoice`] and [`FieldKind::SeveralChoices`].
    pub options: Vec<String>,
    /// The most words of a [`FieldKind::LongText`].
    pub words: Option<u32>,
}

/// The condition of a field: another field's answer is, or holds, this value.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct When {
    pub field: String,
    pub value: String,
}

impl FieldKind {
    /// Whether the field has words of ours, so that its label may be left empty.
    #[must_use]
    pub const fn has_words(self) -> bool {
        match self {
            Self::Languages
            | Self::AccessNeeds
            | Self::Diet
            | Self::Consent
            | Self::IdentityDocument => true,
            Self::ShortText
            | Self::LongText
            | Self::OneChoice
            | Self::SeveralChoices
            | Self::YesNo
            | Self::File
            | Self::Date => false,
        }
    }

    /// Whether what is answered is the secretariat's alone, whoever may see the rest.
    #[must_use]
    pub const fn is_sealed(self) -> bool {
        matches!(self, Self::File | Self::IdentityDocument)
    }

    /// Whether its choices are written by the secretariat.
    #[must_use]
    pub const fn has_options(self) -> bool {
        match self {
            Self::OneChoice | Self::SeveralChoices => true,
            Self::ShortText
            | Self::LongText
            | Self::YesNo
            | Self::Languages
            | Self::AccessNeeds
            | Self::Diet
            | Self::Consent
            | Self::Date
            | Self::File
            | Self::IdentityDocument => false,
        }
    }
}

impl Field {
    /// A field as the library gives it.
    #[must_use]
    pub fn of(kind: FieldKind) -> Self {
        Self {
            id: String::new(),
            kind,
            label: String::new(),
            help: String::new(),
            required: false,
            purpose: String::new(),
            audience: Audience::Secretariat,
            days: 90,
            when: None,
            options: Vec::new(),
            words: (kind == FieldKind::LongText).then_some(300),
        }
    }

    /// The answers on which another field can depend; none when no field can.
    #[must_use]
    pub fn values(&self) -> Vec<String> {
        match self.kind {
            FieldKind::OneChoice | FieldKind::SeveralChoices => self.options.clone(),
            FieldKind::YesNo => vec!["yes".to_owned(), "no".to_owned()],
            FieldKind::Consent => vec!["yes".to_owned()],
            FieldKind::ShortText
            | FieldKind::LongText
            | FieldKind::Languages
            | FieldKind::AccessNeeds
            | FieldKind::Diet
            | FieldKind::Date
            | FieldKind::File
            | FieldKind::IdentityDocument => Vec::new(),
        }
    }
}

impl Form {
    /// The form that every opening begins with: what seats, kitchens and interpreters need to know.
    #[must_use]
    pub fn standard() -> Self {
        let mut form = Self {
            fields: Vec::new(),
            next: 1,
        };
        for kind in [
            FieldKind::AccessNeeds,
            FieldKind::Diet,
            FieldKind::Languages,
        ] {
            form.add(Field::of(kind));
        }
        form
    }

    /// Puts a field at the end under the next id, and says which.
    pub fn add(&mut self, field: Field) -> String {
        let id = format!("f{}", self.next.max(1));
        self.next = self.next.max(1) + 1;
        self.fields.push(Field {
            id: id.clone(),
            ..field
        });
        id
    }

    /// The field of an id.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == id)
    }

    /// The first field of a kind.
    #[must_use]
    pub fn of_kind(&self, kind: FieldKind) -> Option<&Field> {
        self.fields.iter().find(|field| field.kind == kind)
    }

    /// Whether other fields depend on this one.
    #[must_use]
    pub fn decides(&self, id: &str) -> bool {
        let mut conditions = self.fields.iter().filter_map(|field| field.when.as_ref());
        conditions.any(|when| when.field == id)
    }
}
