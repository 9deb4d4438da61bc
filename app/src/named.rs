//! The parts of an address under the names that its route gives them, for pages that stand below several things.

use std::collections::HashMap;
use std::str::FromStr;

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use domain::Refusal;

use crate::refused::{Refused, read_id};

/// What the route of a request names in its address.
#[derive(Debug)]
pub(crate) struct Named(HashMap<String, String>);

impl<S: Send + Sync> FromRequestParts<S> for Named {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        let Path(named) = Path::from_request_parts(parts, state)
            .await
            .map_err(|_| Refusal::NotFound)?;
        Ok(Self(named))
    }
}

impl Named {
    /// The part of this name; empty where the route does not give it.
    pub fn text(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// The id of this name.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for what is no such id, and for a name that the route does not give.
    pub fn id<T: FromStr>(&self, name: &str) -> Result<T, Refusal> {
        read_id(self.text(name))
    }
}
