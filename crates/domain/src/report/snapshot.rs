//! A state of a report as it was saved: what versions and circulated drafts keep.

use super::{PointText, RecommendationText, Texts};
use crate::ids::{PointId, RecommendationId};

/// Everything that the rapporteur writes, with the ids by which its parts are known.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Snapshot {
    #[serde(flatten)]
    pub texts: Texts,
    /// In their order.
    pub points: Vec<(PointId, PointText)>,
    /// In their order.
    pub recommendations: Vec<(RecommendationId, RecommendationText)>,
}

impl Snapshot {
    /// A point by its id.
    #[must_use]
    pub fn point(&self, id: PointId) -> Option<&PointText> {
        let found = self.points.iter().find(|(known, _)| *known == id);
        found.map(|(_, said)| said)
    }

    /// A recommendation by its id.
    #[must_use]
    pub fn recommendation(&self, id: RecommendationId) -> Option<&RecommendationText> {
        let found = self.recommendations.iter().find(|(known, _)| *known == id);
        found.map(|(_, said)| said)
    }

    /// The text that stands at a place of the draft; none where the draft has no such place.
    #[must_use]
    pub fn text_at(&self, about: crate::comment::About) -> Option<&str> {
        use crate::comment::About;
        match about {
            About::Whole => Some(""),
            About::Gist => Some(&self.texts.gist),
            About::Introduction => Some(&self.texts.introduction),
            About::AdditionalSuggestions => Some(&self.texts.additional_suggestions),
            About::Point(id) => self.point(id).map(|said| said.text.as_str()),
            About::Recommendation(id) => self.recommendation(id).map(|said| said.text.as_str()),
        }
    }
}
