//! The template of a process: which parts the concept note of each of its dialogues has, what each should say
//! and in how many words, and which sessions no programme goes without.
//!
//! A template is never changed: saving makes the next version. What was filled stays with the version that it
//! was filled in, until somebody takes the next one over.

use crate::fields::{choice, optional_number};
use crate::refusal::FieldErrors;
use crate::{FieldError, Problem, TemplatePart, text};

/// The most parts of a template.
pub const PARTS_MAX: usize = 40;
/// The most words that a part can be limited to.
pub const WORDS_MAX: u32 = 5_000;

/// A part of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub kind: TemplatePart,
    /// What stands over the text, or the title of the session; dialogues cannot change it.
    pub heading: String,
    /// The questions that the part should answer.
    pub guidance: String,
    /// The most words of a text, or the minutes that a session usually takes.
    pub limit: Option<u32>,
}

/// A part as a form gives it; one without a heading is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartForm {
    pub kind: String,
    pub heading: String,
    pub guidance: String,
    pub limit: String,
}

impl PartForm {
    /// The form of a part as it is.
    #[must_use]
    pub fn of(part: &Part) -> Self {
        Self {
            kind: part.kind.to_string(),
            heading: part.heading.clone(),
            guidance: part.guidance.clone(),
            limit: part
                .limit
                .map(|limit| limit.to_string())
                .unwrap_or_default(),
        }
    }
}

/// Reads the parts of a template, in their order. Errors name the control and its row: `limit-3`.
///
/// # Errors
/// Every field that needs another look; a heading that stands twice among parts of one kind is one, because
/// what was filled is found again by it.
pub fn parse(forms: &[PartForm]) -> Result<Vec<Part>, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let mut parts: Vec<Part> = Vec::new();
    for (nth, form) in forms.iter().enumerate() {
        if form.heading.trim().is_empty() && form.guidance.trim().is_empty() {
            continue;
        }
        let name = |field: &str| format!("{field}-{nth}");
        let kind = errors.take(&name("kind"), choice::<TemplatePart>(&form.kind));
        let heading = errors.take(&name("heading"), text::required_line(&form.heading, 200));
        let guidance = errors.take(
            &name("guidance"),
            text::optional_paragraphs(&form.guidance, 1_000),
        );
        let most = match kind {
            Some(TemplatePart::Programme) => crate::programme::DAY,
            Some(TemplatePart::ConceptNote) | None => WORDS_MAX,
        };
        let limit = errors.take(&name("limit"), optional_number(&form.limit, 1, most));
        let (Some(kind), Some(heading), Some(guidance), Some(limit)) =
            (kind, heading, guidance, limit)
        else {
            continue;
        };
        let twice = parts
            .iter()
            .any(|part| part.kind == kind && text::fold(&part.heading) == text::fold(&heading));
        if twice {
            errors.note(&name("heading"), Problem::AlreadyTaken);
        }
        parts.push(Part {
            kind,
            heading,
            guidance,
            limit,
        });
    }
    if errors.is_empty() {
        parts.truncate(PARTS_MAX);
        Ok(parts)
    } else {
        Err(errors.into_vec())
    }
}

/// How many words a text has; each Chinese character counts as one.
#[must_use]
pub fn words(text: &str) -> usize {
    let is_ideograph = |c: char| matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}');
    text.split_whitespace()
        .map(|word| {
            let ideographs = word.chars().filter(|c| is_ideograph(*c)).count();
            let others = word.split(|c: char| is_ideograph(c));
            let others = others.filter(|part| part.chars().any(char::is_alphanumeric));
            ideographs + others.count()
        })
        .sum()
}

/// Reads the text of a part.
///
/// # Errors
/// [`Problem::TooManyWords`] above the limit, [`Problem::TooLong`] above what fits.
pub fn parse_text(raw: &str, limit: Option<u32>) -> Result<String, Problem> {
    let text = text::optional_paragraphs(raw, 40_000)?;
    let found = words(&text);
    match limit.map(|max| max as usize) {
        Some(max) if found > max => Err(Problem::TooManyWords { max, found }),
        Some(_) | None => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(kind: &str, heading: &str, limit: &str) -> PartForm {
        PartForm {
            kind: kind.to_owned(),
            heading: heading.to_owned(),
            limit: limit.to_owned(),
            ..PartForm::default()
        }
    }

    #[test]
    fn rows_without_a_heading_are_left_out_and_headings_stand_once() {
        let forms = [
            part("concept-note", "Background", "200"),
            PartForm::default(),
            part("programme", "Background", "15"),
            part("concept-note", " background ", ""),
        ];
        let errors = parse(&forms).err().unwrap_or_default();
        assert_eq!(
            errors,
            [FieldError::new("heading-3", Problem::AlreadyTaken)]
        );
        let parts = parse(&forms[..3]).unwrap_or_default();
        let limits: Vec<_> = parts.iter().map(|part| part.limit).collect();
        assert_eq!(limits, [Some(200), Some(15)]);
    }

    #[test]
    fn words_are_counted_as_people_count_them() {
        assert_eq!(words("How do States – in one sentence – decide?"), 7);
        assert_eq!(words("庇护制度 ACSG 对话"), 7);
        assert_eq!(words(" \n "), 0);
    }

    #[test]
    fn a_text_above_its_limit_says_how_far() {
        assert_eq!(parse_text("one two", Some(2)).as_deref(), Ok("one two"));
        assert_eq!(
            parse_text("one two three", Some(2)),
            Err(Problem::TooManyWords { max: 2, found: 3 })
        );
        assert!(parse_text("one two three", None).is_ok());
    }
}
