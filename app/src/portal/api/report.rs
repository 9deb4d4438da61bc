//! A published report as one document, with the text that its hash is made of.

use domain::{ReportState, SectionKind, paths};
use serde::Serialize;
use usecases::Settings;
use usecases::portal::outcomes::Whole;
use usecases::reports::canonical;
use utoipa::ToSchema;

use super::items::{Dialogue, Recommended};
use super::words::{GradeCode, LanguageCode, SpeakerClassCode, ThemeCode};

/// A published summary report.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Report)]
pub(super) struct Document {
    /// Where this document is described.
    #[serde(rename = "$schema")]
    #[schema(format = "uri")]
    schema: String,
    /// The year of the dialogue and its number in that year: 2021-01.
    reference: String,
    #[schema(format = "uri")]
    url: String,
    #[schema(pattern = "^published$")]
    state: String,
    /// In the report's language.
    title: String,
    language: LanguageCode,
    /// Paragraphs, parted by empty lines.
    r#abstract: String,
    /// Paragraphs, parted by empty lines.
    introduction: String,
    key_issues: Vec<Point>,
    additional_suggestions: Suggestions,
    recommendations: Vec<Recommended>,
    dialogue: Dialogue,
    #[schema(format = DateTime, required = true)]
    adopted_at: Option<String>,
    #[schema(format = DateTime, required = true)]
    published_at: Option<String>,
    /// Of canonical_text in UTF-8.
    #[schema(pattern = "^[0-9a-f]{64}$", required = true)]
    sha256: Option<String>,
    /// What was adopted, as the text that is hashed.
    canonical_text: String,
    corrigenda: Vec<Corrigendum>,
}

/// What was suggested besides the key issues.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Suggestions {
    /// Paragraphs.
    text: String,
    points: Vec<Point>,
}

/// A point of a report.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Point {
    /// Points of one heading stand together.
    heading: String,
    #[schema(required = true)]
    theme: Option<ThemeCode>,
    /// What was said, without names.
    text: String,
    grade: GradeCode,
    /// The verb of the room, as it was used; may be empty.
    verb: String,
    speaker_class: SpeakerClassCode,
}

/// A correction of what was adopted; the text itself stays.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Corrigendum {
    #[schema(minimum = 1)]
    number: i64,
    /// Where in the report.
    place: String,
    /// As it was adopted.
    reads: String,
    /// As it should have been.
    should_read: String,
    reason: String,
    #[schema(format = Date)]
    date: String,
}

impl Document {
    pub fn of(settings: &Settings, whole: &Whole) -> Self {
        let report = &whole.report;
        let points = |section: SectionKind| -> Vec<Point> {
            let points = report.points.iter();
            points
                .filter(|point| point.said.section == section)
                .map(|point| Point {
                    heading: point.said.heading.clone(),
                    theme: point.said.theme.map(ThemeCode),
                    text: point.said.text.clone(),
                    grade: GradeCode(point.said.grade),
                    verb: point.said.verb.clone(),
                    speaker_class: SpeakerClassCode(point.said.speaker_class),
                })
                .collect()
        };
        let corrigenda = report.corrigenda.iter().map(|one| Corrigendum {
            number: one.number,
            place: one.said.place.clone(),
            reads: one.said.reads.clone(),
            should_read: one.said.should_read.clone(),
            reason: one.said.reason.clone(),
            date: one.said.day.to_string(),
        });
        let reference = whole.dialogue.reference.clone().unwrap_or_default();
        Self {
            schema: settings.url(paths::OUTCOME_SCHEMA),
            url: settings.url(&paths::outcome(&whole.dialogue.slug)),
            state: ReportState::Published.code().to_owned(),
            title: report.title.clone(),
            language: LanguageCode(report.language),
            r#abstract: report.gist.clone(),
            introduction: report.introduction.clone(),
            key_issues: points(SectionKind::KeyIssues),
            additional_suggestions: Suggestions {
                text: report.additional_suggestions.clone(),
                points: points(SectionKind::AdditionalSuggestions),
            },
            recommendations: report
                .recommendations
                .iter()
                .map(|one| Recommended::of(settings, one))
                .collect(),
            dialogue: Dialogue::of(settings, &whole.dialogue),
            adopted_at: report.adopted_at.map(|at| at.to_rfc3339()),
            published_at: report.published_at.map(|at| at.to_rfc3339()),
            sha256: report.hash.clone(),
            canonical_text: canonical(&reference, report),
            corrigenda: corrigenda.collect(),
            reference,
        }
    }
}
