//! Corrigenda: what is corrected after a report was published. The adopted text stays as it is.

use chrono::NaiveDate;

use crate::refusal::FieldErrors;
use crate::{FieldError, Problem, schedule, text};

/// What is corrected: "reads" and "should read".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Where in the report: a point, a paragraph.
    pub place: String,
    pub reads: String,
    pub should_read: String,
    pub reason: String,
    pub day: NaiveDate,
}

/// The same as its form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct CorrectionForm {
    pub place: String,
    pub reads: String,
    pub should_read: String,
    pub reason: String,
    pub day: String,
}

/// Reads a correction.
///
/// # Errors
/// Every field that needs another look, in the order of the form; a correction that corrects nothing.
pub fn parse_correction(form: &CorrectionForm) -> Result<Correction, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let place = errors.take("place", text::required_line(&form.place, 200));
    let reads = errors.take("reads", text::required_paragraphs(&form.reads, 2_000));
    let should_read = errors.take(
        "should_read",
        text::required_paragraphs(&form.should_read, 2_000),
    );
    if reads.is_some() && reads == should_read {
        errors.note("should_read", Problem::SameText);
    }
    let reason = errors.take("reason", text::required_paragraphs(&form.reason, 1_000));
    let day = if form.day.trim().is_empty() {
        errors.note("day", Problem::Required);
        None
    } else {
        errors.take("day", schedule::date(&form.day))
    };
    match (place, reads, should_read, reason, day) {
        (Some(place), Some(reads), Some(should_read), Some(reason), Some(day))
            if errors.is_empty() =>
        {
            Ok(Correction {
                place,
                reads,
                should_read,
                reason,
                day,
            })
        }
        _ => Err(errors.into_vec()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_correction_corrects_something() {
        let form = CorrectionForm {
            place: "Point 1.1".into(),
            reads: "2019".into(),
            should_read: "2019".into(),
            reason: "A slip.".into(),
            day: "2023-03-01".into(),
        };
        assert_eq!(
            parse_correction(&form),
            Err(vec![FieldError::new("should_read", Problem::SameText)])
        );
    }
}
