//! The one text of an adopted report, the same on every machine: what its hash is made of.
//!
//! One line a field, `name: value`. A line break inside a value is followed by two spaces, which no field
//! begins with, so two different reports never have the same text. Whoever holds the text can check the
//! hash with `sha256sum`.

use super::{PointText, RecommendationText, Texts};

/// A report as it is adopted.
#[derive(Clone, Debug)]
pub struct Document<'a> {
    pub reference: &'a str,
    pub texts: &'a Texts,
    /// In their order.
    pub points: &'a [PointText],
    /// With their references, in their order.
    pub recommendations: &'a [(String, RecommendationText)],
}

/// Writes the text that the hash is made of.
#[must_use]
pub fn canonical_text(document: &Document<'_>) -> String {
    let mut out = String::new();
    let mut field = |name: &str, value: &str| {
        out.push_str(name);
        out.push_str(": ");
        out.push_str(&value.replace('\n', "\n  "));
        out.push('\n');
    };
    let texts = document.texts;
    field("convener-report", "1");
    field("reference", document.reference);
    field("language", texts.language.code());
    field("title", &texts.title);
    field("abstract", &texts.gist);
    field("introduction", &texts.introduction);
    for point in document.points {
        field("section", point.section.code());
        field("heading", &point.heading);
        field("theme", point.theme.map_or("", crate::Theme::code));
        field("text", &point.text);
        field("grade", point.grade.code());
        field("verb", &point.verb);
        field("speaker", point.speaker_class.code());
    }
    field("additional-suggestions", &texts.additional_suggestions);
    for (reference, recommendation) in document.recommendations {
        field("recommendation", reference);
        field("text", &recommendation.text);
        field("theme", recommendation.theme.map_or("", crate::Theme::code));
        field("state", recommendation.state.code());
        field("support", recommendation.support.code());
        for addressee in &recommendation.addressees {
            field(
                "addressee",
                &format!("{} {}", addressee.kind, addressee.name),
            );
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Grade, Language, SectionKind, SpeakerClass};

    fn texts(introduction: &str) -> Texts {
        Texts {
            title: "Stocktaking".into(),
            gist: String::new(),
            introduction: introduction.into(),
            additional_suggestions: String::new(),
            language: Language::En,
        }
    }

    fn text_of(texts: &Texts, points: &[PointText]) -> String {
        canonical_text(&Document {
            reference: "2021-01",
            texts,
            points,
            recommendations: &[],
        })
    }

    #[test]
    fn a_text_cannot_pass_for_a_field() {
        let point = PointText {
            section: SectionKind::KeyIssues,
            heading: "A".into(),
            theme: None,
            text: "B".into(),
            grade: Grade::Noted,
            verb: String::new(),
            speaker_class: SpeakerClass::States,
        };
        let forged = "x\nsection: key-issues\nheading: A\ntheme: \ntext: B\ngrade: noted\nverb: \nspeaker: states";
        assert_ne!(text_of(&texts("x"), &[point]), text_of(&texts(forged), &[]));
    }

    #[test]
    fn the_text_is_readable() {
        assert_eq!(
            text_of(&texts("One.\nTwo."), &[]),
            "convener-report: 1\nreference: 2021-01\nlanguage: en\ntitle: Stocktaking\nabstract: \nintroduction: One.\n  Two.\nadditional-suggestions: \n"
        );
    }
}
