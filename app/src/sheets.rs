//! Lists as files to take along.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use documents::{Format, Sheet};

use crate::refused::Refused;

/// The form in which a list is asked for, by the end of its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form(Format);

impl<S: Sync> FromRequestParts<S> for Form {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let workbook = parts.uri.path().ends_with(".xlsx");
        Ok(Self(if workbook { Format::Xlsx } else { Format::Csv }))
    }
}

/// Answers with a sheet as a file of this name, for the reader alone. It is written off the threads that
/// answer: ten thousand rows take a moment.
///
/// # Errors
/// A fault when the list does not fit the form.
pub async fn file(sheet: Sheet, name: &str, Form(format): Form) -> Result<Response, Refused> {
    let written = tokio::task::spawn_blocking(move || sheet.write(format)).await;
    let bytes = written
        .map_err(anyhow::Error::from)
        .and_then(|bytes| bytes.map_err(anyhow::Error::from))
        .map_err(usecases::Error::from)?;
    let name = format!("attachment; filename=\"{name}.{}\"", format.extension());
    let name = HeaderValue::from_str(&name)
        .map_err(anyhow::Error::from)
        .map_err(usecases::Error::from)?;
    let headers = [
        (
            header::CONTENT_TYPE,
            HeaderValue::from_static(format.media_type()),
        ),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    Ok((headers, bytes).into_response())
}
