//! Why a request to the API is refused, as programs read it (RFC 9457).

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

/// What a refused request is told.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Problem {
    /// `about:blank`: the status says what kind of problem it is.
    r#type: &'static str,
    /// The name of the status.
    title: &'static str,
    status: u16,
    /// What is wrong, in English.
    detail: String,
    /// The parameters that cannot be read.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    invalid_params: Vec<Bad>,
}

/// A parameter that cannot be read.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = InvalidParam)]
pub(crate) struct Bad {
    name: &'static str,
    /// What it has to be.
    reason: String,
}

impl Bad {
    pub fn new(name: &'static str, reason: String) -> Self {
        Self { name, reason }
    }
}

impl Problem {
    /// Parameters that cannot be read, each with what it has to be.
    pub fn parameters(bad: Vec<Bad>) -> Self {
        let names: Vec<&str> = bad.iter().map(|one| one.name).collect();
        let detail = format!("These parameters cannot be read: {}.", names.join(", "));
        Self {
            invalid_params: bad,
            ..Self::of(StatusCode::BAD_REQUEST, detail)
        }
    }

    /// A problem of a status.
    pub fn of(status: StatusCode, detail: String) -> Self {
        Self {
            r#type: "about:blank",
            title: status.canonical_reason().unwrap_or_default(),
            status: status.as_u16(),
            detail,
            invalid_params: Vec::new(),
        }
    }

    #[cfg(test)]
    pub fn names(&self) -> Vec<&str> {
        self.invalid_params.iter().map(|one| one.name).collect()
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::BAD_REQUEST);
        // A problem holds texts and numbers alone.
        let body = serde_json::to_string_pretty(&self).unwrap_or_default();
        let mut response = (status, format!("{body}\n")).into_response();
        let headers = response.headers_mut();
        let kind = HeaderValue::from_static("application/problem+json");
        headers.insert(header::CONTENT_TYPE, kind);
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    }
}
