//! The page behind an organisation's link.

use chrono::NaiveDate;
use domain::Language;
use domain::follow_up::Part;
use domain::ids::RecommendationRequestId;

use super::file::{Reader, file};
use super::one::File;
use super::rows;
use crate::invitations::person_name;
use crate::{Platform, Result};

/// What the holder of a link sees.
#[derive(Clone, Debug)]
pub struct Shown {
    pub request: RecommendationRequestId,
    pub file: File,
    pub organisation: String,
    /// Who answers for it, and in which language they read.
    pub focal_point: String,
    pub language: Language,
    pub part: Part,
    pub message: String,
    pub answer_by: Option<NaiveDate>,
}

/// What the holder of a link sees. Seventeen queries at most.
///
/// # Errors
/// [`domain::Refusal::NotFound`] for a link that nobody was given, or that was closed.
pub async fn show(platform: &Platform, token: &str) -> Result<Shown> {
    let db = platform.db();
    let request = rows::by_token(db, token).await?;
    let of = rows::of_request(db, &request).await?;
    let person = rows::person(db, request.focal_point_id).await?;
    let organisation = rows::organisation(db, request.organisation_id).await?;
    let today = platform.now().date_naive();
    Ok(Shown {
        request: request.id,
        file: file(db, of, today, Reader::Holder(request.id)).await?,
        organisation: organisation.name,
        focal_point: person_name(&person),
        language: person.language,
        part: request.part,
        answer_by: rows::day(request.answer_by.as_deref())?,
        message: request.message,
    })
}
