//! What the forms of a report hold, and reading them.

use crate::fields::choice;
use crate::ids::PointId;
use crate::recommendation::Addressee;
use crate::refusal::FieldErrors;
use crate::{
    AddresseeKind, FieldError, Grade, Language, Problem, RecommendationState, SectionKind,
    SpeakerClass, Theme, text,
};

/// The running texts of a report.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Texts {
    pub title: String,
    /// What the public reads first: one paragraph.
    pub gist: String,
    pub introduction: String,
    pub additional_suggestions: String,
    pub language: Language,
}

impl Texts {
    /// The fields by their names in the form.
    #[must_use]
    pub fn fields(&self) -> [(&'static str, &str); 5] {
        [
            ("title", &self.title),
            ("language", self.language.code()),
            ("gist", &self.gist),
            ("introduction", &self.introduction),
            ("additional_suggestions", &self.additional_suggestions),
        ]
    }
}

/// Brings what two people wrote together: `then` is what the second one saw, `now` what the first one saved
/// meanwhile. A field that one of them left alone is what the other wrote; none when both wrote the same field.
#[must_use]
pub fn meet(then: &Texts, now: &Texts, typed: &Texts) -> Option<Texts> {
    fn one<T: PartialEq + Clone>(then: &T, now: &T, typed: &T) -> Option<T> {
        if typed == then || typed == now {
            Some(now.clone())
        } else if now == then {
            Some(typed.clone())
        } else {
            None
        }
    }
    Some(Texts {
        title: one(&then.title, &now.title, &typed.title)?,
        gist: one(&then.gist, &now.gist, &typed.gist)?,
        introduction: one(&then.introduction, &now.introduction, &typed.introduction)?,
        additional_suggestions: one(
            &then.additional_suggestions,
            &now.additional_suggestions,
            &typed.additional_suggestions,
        )?,
        language: one(&then.language, &now.language, &typed.language)?,
    })
}

/// The running texts as a form gives them.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct TextsForm {
    pub title: String,
    pub gist: String,
    pub introduction: String,
    pub additional_suggestions: String,
    pub language: String,
}

/// Reads the running texts. All but the title may be empty while the report is drafted.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse_texts(form: &TextsForm) -> Result<Texts, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let title = errors.take("title", text::required_line(&form.title, 200));
    let language = errors.take("language", choice(&form.language));
    let gist = errors.take("gist", text::optional_paragraphs(&form.gist, 1_500));
    let introduction = errors.take(
        "introduction",
        text::optional_paragraphs(&form.introduction, 20_000),
    );
    let additional_suggestions = errors.take(
        "additional_suggestions",
        text::optional_paragraphs(&form.additional_suggestions, 20_000),
    );
    match (title, gist, introduction, additional_suggestions, language) {
        (
            Some(title),
            Some(gist),
            Some(introduction),
            Some(additional_suggestions),
            Some(language),
        ) => Ok(Texts {
            title,
            gist,
            introduction,
            additional_suggestions,
            language,
        }),
        _ => Err(errors.into_vec()),
    }
}

/// One point that was made, without naming a delegation.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct PointText {
    pub section: SectionKind,
    /// The cluster under which the point stands; the rapporteur's own words.
    pub heading: String,
    pub theme: Option<Theme>,
    pub text: String,
    pub grade: Grade,
    /// The verb as it was used in the room.
    pub verb: String,
    pub speaker_class: SpeakerClass,
}

/// A point as a form gives it.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct PointForm {
    pub section: String,
    pub heading: String,
    pub theme: String,
    pub text: String,
    pub grade: String,
    pub verb: String,
    pub speaker_class: String,
}

/// Reads a point.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse_point(form: &PointForm) -> Result<PointText, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    // The introduction is prose; only issues and suggestions are kept point by point.
    let section = errors.take(
        "section",
        choice::<SectionKind>(&form.section).and_then(|section| match section {
            SectionKind::Introduction => Err(Problem::NotAChoice),
            SectionKind::KeyIssues | SectionKind::AdditionalSuggestions => Ok(section),
        }),
    );
    let heading = errors.take("heading", text::required_line(&form.heading, 200));
    let theme = errors.take("theme", optional_choice::<Theme>(&form.theme));
    let words = errors.take("text", text::required_paragraphs(&form.text, 4_000));
    let grade = errors.take("grade", choice::<Grade>(&form.grade));
    let verb = errors.take("verb", text::optional_line(&form.verb, 100));
    let speaker_class = errors.take("speaker_class", choice::<SpeakerClass>(&form.speaker_class));
    match (section, heading, theme, words, grade, verb, speaker_class) {
        (
            Some(section),
            Some(heading),
            Some(theme),
            Some(text),
            Some(grade),
            Some(verb),
            Some(speaker_class),
        ) => Ok(PointText {
            section,
            heading,
            theme,
            text,
            grade,
            verb,
            speaker_class,
        }),
        _ => Err(errors.into_vec()),
    }
}

/// A recommendation with those to whom it speaks.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct RecommendationText {
    pub text: String,
    pub theme: Option<Theme>,
    pub state: RecommendationState,
    /// The support in the room, which is not the addressee's answer.
    pub support: Grade,
    /// The point that it arises from.
    pub point: Option<PointId>,
    pub addressees: Vec<Addressee>,
}

/// A recommendation as a form gives it; States, organisations and processes one a line.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct RecommendationForm {
    pub text: String,
    pub theme: String,
    pub state: String,
    pub support: String,
    pub point: String,
    /// `states` and `secretariat`, whichever is checked.
    pub addressees: Vec<String>,
    pub addressee_states: String,
    pub addressee_organisations: String,
    pub addressee_processes: String,
}

/// Reads a recommendation; `state_code` finds the code of a State by what somebody wrote for it.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse_recommendation(
    form: &RecommendationForm,
    state_code: impl Fn(&str) -> Option<String>,
) -> Result<RecommendationText, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let words = errors.take("text", text::required_paragraphs(&form.text, 4_000));
    let theme = errors.take("theme", optional_choice::<Theme>(&form.theme));
    let state = errors.take("state", choice::<RecommendationState>(&form.state));
    let support = errors.take("support", choice::<Grade>(&form.support));
    let point = errors.take("point", optional_choice::<PointId>(&form.point));
    let addressees = addressees(form, state_code, &mut errors);
    match (words, theme, state, support, point) {
        (Some(text), Some(theme), Some(state), Some(support), Some(point)) if errors.is_empty() => {
            Ok(RecommendationText {
                text,
                theme,
                state,
                support,
                point,
                addressees,
            })
        }
        _ => Err(errors.into_vec()),
    }
}

fn addressees(
    form: &RecommendationForm,
    state_code: impl Fn(&str) -> Option<String>,
    errors: &mut FieldErrors,
) -> Vec<Addressee> {
    let mut found: Vec<Addressee> = Vec::new();
    let mut add = |kind, name: String| {
        let addressee = Addressee { kind, name };
        if !found.contains(&addressee) {
            found.push(addressee);
        }
    };
    for raw in &form.addressees {
        match raw.as_str() {
            "states" => add(AddresseeKind::States, String::new()),
            "secretariat" => add(AddresseeKind::Secretariat, String::new()),
            _ => errors.note("addressees", Problem::NotAChoice),
        }
    }
    for raw in lines(&form.addressee_states) {
        match state_code(&raw) {
            Some(code) => add(AddresseeKind::State, code),
            None => errors.note("addressee_states", Problem::UnknownState),
        }
    }
    for (field, kind, raw) in [
        (
            "addressee_organisations",
            AddresseeKind::Organisation,
            &form.addressee_organisations,
        ),
        (
            "addressee_processes",
            AddresseeKind::RegionalProcess,
            &form.addressee_processes,
        ),
    ] {
        for name in lines(raw) {
            if name.chars().count() > 200 {
                errors.note(field, Problem::TooLong { max: 200 });
            } else {
                add(kind, name);
            }
        }
    }
    // A recommendation to nobody is a wish.
    if found.is_empty() && errors.is_empty() {
        errors.note("addressees", Problem::Required);
    }
    found
}

fn lines(raw: &str) -> Vec<String> {
    text::paragraphs(raw)
        .lines()
        .map(text::line)
        .filter(|line| !line.is_empty())
        .collect()
}

fn optional_choice<T: std::str::FromStr>(raw: &str) -> Result<Option<T>, Problem> {
    if raw.is_empty() {
        Ok(None)
    } else {
        choice(raw).map(Some)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(raw: &str) -> Option<String> {
        (raw == "Kenya").then(|| "KEN".to_owned())
    }

    fn form() -> RecommendationForm {
        RecommendationForm {
            text: "Pilot light matches.".into(),
            state: "agreed".into(),
            support: "widely-endorsed".into(),
            ..RecommendationForm::default()
        }
    }

    #[test]
    fn two_who_write_different_texts_do_not_meet() {
        let texts = |gist: &str, introduction: &str| Texts {
            title: "A".into(),
            gist: gist.into(),
            introduction: introduction.into(),
            additional_suggestions: String::new(),
            language: Language::En,
        };
        let then = texts("old", "old");
        let met = meet(&then, &texts("hers", "old"), &texts("old", "his"));
        assert_eq!(met, Some(texts("hers", "his")));
        assert_eq!(
            meet(&then, &texts("hers", "old"), &texts("his", "old")),
            None
        );
    }

    #[test]
    fn a_recommendation_names_each_addressee_once() {
        let read = parse_recommendation(
            &RecommendationForm {
                addressees: vec!["states".into(), "states".into()],
                addressee_states: " Kenya \r\n\r\nKenya".into(),
                ..form()
            },
            code,
        );
        let addressees: Vec<_> = read
            .map(|read| read.addressees)
            .unwrap_or_default()
            .into_iter()
            .map(|addressee| (addressee.kind, addressee.name))
            .collect();
        assert_eq!(
            addressees,
            [
                (AddresseeKind::States, String::new()),
                (AddresseeKind::State, "KEN".to_owned())
            ]
        );
    }

    #[test]
    fn a_recommendation_speaks_to_somebody() {
        assert_eq!(
            parse_recommendation(&form(), code).map(|_| ()),
            Err(vec![FieldError::new("addressees", Problem::Required)])
        );
    }

    #[test]
    fn an_unknown_state_is_said_by_its_field() {
        let read = parse_recommendation(
            &RecommendationForm {
                addressee_states: "Atlantis".into(),
                ..form()
            },
            code,
        );
        assert_eq!(
            read.map(|_| ()),
            Err(vec![FieldError::new(
                "addressee_states",
                Problem::UnknownState
            )])
        );
    }

    #[test]
    fn a_point_cannot_stand_in_the_introduction() {
        let read = parse_point(&PointForm {
            section: "introduction".into(),
            heading: "Pools".into(),
            text: "A pool of resources.".into(),
            grade: "endorsed".into(),
            speaker_class: "states".into(),
            ..PointForm::default()
        });
        assert_eq!(
            read.map(|_| ()),
            Err(vec![FieldError::new("section", Problem::NotAChoice)])
        );
    }
}
