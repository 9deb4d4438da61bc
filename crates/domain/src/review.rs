//! Reviewing inputs: criteria with weights, scores, conflicts of interest, and what is decided.

use crate::fields::number;
use crate::ids::CriterionId;
use crate::refusal::FieldErrors;
use crate::words::words;
use crate::{FieldError, Problem, text};

words! {
    /// What is decided about an input that asked for something.
    Decision in "input-decision" {
        Accepted = "accepted",
        Reserve = "reserve",
        NotThisTime = "not-this-time",
    }
}

/// The most criteria of a call.
pub const CRITERIA_MAX: usize = 10;
/// The highest score; the lowest is nought.
pub const SCORE_MAX: u32 = 5;
/// The highest weight; the lowest is one.
pub const WEIGHT_MAX: u32 = 10;
/// The longest comment, in characters.
pub const COMMENT_MAX: usize = 4_000;
/// The most reviewers of a call.
pub const REVIEWERS_MAX: usize = 30;

/// A criterion, and how much it counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    pub name: String,
    pub weight: u32,
}

/// Reads criteria, one a line: the name, and after a semicolon the weight; without one it is 1.
///
/// # Errors
/// At `criteria`: none at all, too many, a name that is missing or there twice, a weight that is none.
pub fn parse_criteria(raw: &str) -> Result<Vec<Criterion>, Vec<FieldError>> {
    let read = || {
        let mut all: Vec<Criterion> = Vec::new();
        for line in raw.lines().filter(|line| !line.trim().is_empty()) {
            let (name, weight) = match line.rsplit_once(';') {
                Some((name, weight)) => (name, number(weight, 1, WEIGHT_MAX)?),
                None => (line, 1),
            };
            let name = text::required_line(name, 120)?;
            if all
                .iter()
                .any(|one| text::fold(&one.name) == text::fold(&name))
            {
                return Err(Problem::AlreadyTaken);
            }
            all.push(Criterion { name, weight });
        }
        match all.len() {
            0 => Err(Problem::Required),
            many if many > CRITERIA_MAX => Err(Problem::TooMany { max: CRITERIA_MAX }),
            _ => Ok(all),
        }
    };
    read().map_err(|problem| vec![FieldError::new("criteria", problem)])
}

/// What a reviewer says of an input. Made by [`parse_review`] alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// The reviewer has an interest in it: they give no scores.
    pub conflict: bool,
    pub comment: String,
    pub scores: Vec<(CriterionId, u32)>,
}

/// The same as its form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReviewForm {
    pub conflict: String,
    pub comment: String,
    pub scores: Vec<(CriterionId, String)>,
}

/// The name of a criterion's control.
#[must_use]
pub fn control(criterion: CriterionId) -> String {
    format!("score-{criterion}")
}

/// Reads a review: a score for each criterion, or a conflict of interest and none.
///
/// # Errors
/// Every field that needs another look.
pub fn parse_review(
    form: &ReviewForm,
    criteria: &[CriterionId],
) -> Result<Review, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let conflict = !form.conflict.is_empty();
    let comment = errors.take(
        "comment",
        text::optional_paragraphs(&form.comment, COMMENT_MAX),
    );
    let mut scores = Vec::new();
    for criterion in criteria.iter().filter(|_| !conflict) {
        let typed = form.scores.iter().find(|(id, _)| id == criterion);
        let typed = typed.map_or("", |(_, score)| score.as_str());
        if let Some(score) = errors.take(&control(*criterion), number(typed, 0, SCORE_MAX)) {
            scores.push((*criterion, score));
        }
    }
    match comment {
        Some(comment) if errors.is_empty() => Ok(Review {
            conflict,
            comment,
            scores,
        }),
        Some(_) | None => Err(errors.into_vec()),
    }
}

/// The mean of a review in hundredths of a point, each criterion by its weight; nothing without scores.
#[must_use]
pub fn weighted(scores: &[(u32, u32)]) -> Option<u32> {
    let weights: u32 = scores.iter().map(|(_, weight)| weight).sum();
    let sum: u32 = scores.iter().map(|(score, weight)| score * weight).sum();
    (sum * 100 + weights / 2).checked_div(weights)
}

/// The mean of several reviews, in hundredths; nothing without any.
#[must_use]
pub fn mean(reviews: &[u32]) -> Option<u32> {
    let count = u32::try_from(reviews.len()).unwrap_or(u32::MAX);
    let sum: u32 = reviews.iter().sum();
    (sum + count / 2).checked_div(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn criteria_are_lines_with_weights() {
        let read = parse_criteria("Relevance; 3\n\nExperience\n").expect("criteria");
        let weights: Vec<(&str, u32)> = read
            .iter()
            .map(|one| (one.name.as_str(), one.weight))
            .collect();
        assert_eq!(weights, [("Relevance", 3), ("Experience", 1)]);
        for wrong in ["", "A; 0", "A; 11", "; 3", "A\na; 2", "A; x"] {
            assert!(parse_criteria(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn whoever_has_an_interest_gives_no_scores_and_others_give_all() {
        let (one, two) = (CriterionId::new(), CriterionId::new());
        let form = ReviewForm {
            scores: vec![(one, "4".into())],
            ..ReviewForm::default()
        };
        let errors = parse_review(&form, &[one, two]).expect_err("errors");
        assert_eq!(
            (errors.len(), errors[0].field.as_str()),
            (1, control(two).as_str())
        );
        let conflict = ReviewForm {
            conflict: "yes".into(),
            ..form.clone()
        };
        assert_eq!(
            parse_review(&conflict, &[one, two])
                .expect("a review")
                .scores,
            []
        );
        let beyond = ReviewForm {
            scores: vec![(one, "6".into()), (two, "-1".into())],
            ..form
        };
        assert_eq!(
            parse_review(&beyond, &[one, two])
                .expect_err("errors")
                .len(),
            2
        );
    }

    #[test]
    fn a_mean_counts_each_criterion_by_its_weight() {
        assert_eq!(weighted(&[(5, 3), (1, 1)]), Some(400));
        assert_eq!(weighted(&[(5, 1), (4, 1), (4, 1)]), Some(433));
        assert_eq!(
            (weighted(&[]), mean(&[]), mean(&[400, 433])),
            (None, None, Some(417))
        );
    }
}
