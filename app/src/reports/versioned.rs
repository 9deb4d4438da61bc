//! Forms that carry the version of the report they were opened with, so that nobody overwrites what another
//! wrote meanwhile.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use usecases::reports::Direction;

use crate::refused::Refused;
use crate::routes::Site;

/// The version of the report that the author of a form saw; none when it is not a number.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Seen {
    pub(super) version: i64,
}

/// A move within a list.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Move {
    pub(super) version: i64,
    direction: String,
}

impl Move {
    pub(super) fn direction(&self) -> Direction {
        if self.direction == "up" {
            Direction::Up
        } else {
            Direction::Down
        }
    }
}

/// A form and the version it was opened with.
#[derive(Debug)]
pub(super) struct Versioned<T> {
    pub(super) version: String,
    pub(super) form: T,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct OpenedWith {
    version: String,
}

impl<T> Versioned<T> {
    /// The number of the version. A form without one was not made by us: it never matches.
    pub(super) fn version(&self) -> i64 {
        self.version.parse().unwrap_or_default()
    }
}

impl<T: serde::de::DeserializeOwned> FromRequest<Site> for Versioned<T> {
    type Rejection = Refused;

    // Read twice rather than flattened: serde's flattening loses lists of one.
    async fn from_request(request: Request, site: &Site) -> Result<Self, Refused> {
        let body = Bytes::from_request(request, site)
            .await
            .map_err(|_| Refused::malformed())?;
        let opened: OpenedWith =
            serde_html_form::from_bytes(&body).map_err(|_| Refused::malformed())?;
        let form = serde_html_form::from_bytes(&body).map_err(|_| Refused::malformed())?;
        Ok(Self {
            version: opened.version,
            form,
        })
    }
}
