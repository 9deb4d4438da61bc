//! Forms: what was typed, what was wrong with it, and reading what browsers post.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::response::Response;
use domain::Refusal;
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::Error;

use crate::components::{ErrorSummary, FieldError, Words};
use crate::page::done;
use crate::refused::{Refused, field_errors, problem, sentence};

/// A posted form. Controls that share a name come as a list.
#[derive(Clone, Copy, Debug, Default)]
pub struct Posted<T>(pub T);

impl<S, T> FromRequest<S> for Posted<T>
where
    S: Send + Sync,
    T: serde::de::DeserializeOwned,
{
    type Rejection = Refused;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refused> {
        let body = Bytes::from_request(request, state)
            .await
            .map_err(|_| Refused::malformed())?;
        serde_html_form::from_bytes(&body)
            .map(Self)
            .map_err(|_| Refused::malformed())
    }
}

/// Pairs of a posted form, for tables whose controls are named by their row.
pub type Pairs = Vec<(String, String)>;

/// Sends on to `path` with the news `code` after success; what a form can show is shown `again` where it was.
///
/// # Errors
/// A refusal that has a page of its own, and a fault.
pub async fn sent_on<T>(
    result: usecases::Result<T>,
    lang: Lang,
    path: &str,
    code: &str,
    again: impl AsyncFnOnce(Errors) -> Result<Response, Refused>,
) -> Result<Response, Refused> {
    match result {
        Ok(_) => Ok(done(path, code)),
        Err(Error::Refused(refusal)) if shown_by_the_form(&refusal) => {
            again(Errors::of(lang, &refusal)).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Whether a refusal is shown on the page of its form; the others have pages of their own.
#[must_use]
pub const fn shown_by_the_form(refusal: &Refusal) -> bool {
    !matches!(
        refusal,
        Refusal::NotFound | Refusal::SignInRequired | Refusal::NotPermitted
    )
}

/// What was wrong with a form, in the reader's language.
#[derive(Clone, Debug, Default)]
pub struct Errors {
    lang: Option<Lang>,
    fields: Vec<(String, String)>,
    whole: Option<String>,
    /// The labels of the fields, where a page gave them.
    labels: Vec<Option<String>>,
}

impl Errors {
    /// A form that nobody has sent yet.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// What a refusal says about the form.
    #[must_use]
    pub fn of(lang: Lang, refusal: &Refusal) -> Self {
        let fields: Vec<_> = field_errors(refusal)
            .iter()
            .map(|error| (error.field.clone(), problem(lang, &error.problem)))
            .collect();
        let whole = fields.is_empty().then(|| sentence(lang, refusal));
        Self {
            lang: Some(lang),
            fields,
            whole,
            labels: Vec::new(),
        }
    }

    /// True when something was wrong.
    #[must_use]
    pub fn any(&self) -> bool {
        self.whole.is_some() || !self.fields.is_empty()
    }

    /// What was wrong with one field.
    #[must_use]
    pub fn field(&self, name: &str) -> Words {
        self.fields
            .iter()
            .find(|(field, _)| field == name)
            .map(|(_, words)| words.clone())
            .into()
    }

    /// The same errors, each with its field's label in front in the summary, where the field is not seen.
    #[must_use]
    pub fn named(mut self, label: impl Fn(&str) -> Option<String>) -> Self {
        self.labels = self.fields.iter().map(|(field, _)| label(field)).collect();
        self
    }

    /// Every error as a line: what is wrong with the whole, then the fields.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let errors = self.errors().into_iter();
        errors.map(|(_, words)| words).collect()
    }

    /// The errors with the fields that they lead to.
    fn errors(&self) -> Vec<(String, String)> {
        let Some(lang) = self.lang else {
            return Vec::new();
        };
        let whole = self
            .whole
            .iter()
            .map(|words| (String::new(), words.clone()));
        let fields = self.fields.iter().enumerate().map(|(nth, (field, words))| {
            let words = match self.labels.get(nth) {
                Some(Some(label)) => {
                    t!(
                        lang,
                        "form-problem-of",
                        label = label.as_str(),
                        problem = words.as_str()
                    )
                }
                Some(None) | None => words.clone(),
            };
            (field.clone(), words)
        });
        whole.chain(fields).collect()
    }

    /// The summary above the form; nothing while all is well.
    pub fn summary(&self) -> AnyView {
        let Some(lang) = self.lang else {
            return ().into_any();
        };
        let errors: Vec<FieldError> = self
            .errors()
            .into_iter()
            .map(|(field, words)| FieldError::new(field, words))
            .collect();
        view! { <ErrorSummary heading=t!(lang, "form-problem") errors=errors/> }.into_any()
    }
}
