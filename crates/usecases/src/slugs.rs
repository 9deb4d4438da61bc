//! The last part of public addresses: the words of a title, and a number when another has them already.

use domain::text;

/// The words of a title, or something else for a title without Latin letters.
pub(crate) fn base(title: &str, otherwise: impl FnOnce() -> String) -> String {
    match text::slug(title) {
        words if words.is_empty() => otherwise(),
        words => words,
    }
}

/// The first of `base`, `base-2`, `base-3`, … that is free.
pub(crate) fn free(base: String, taken: &[String]) -> String {
    let mut slug = base.clone();
    let mut nth = 1;
    while taken.contains(&slug) {
        nth += 1;
        slug = format!("{base}-{nth}");
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_title_of_the_same_words_gets_a_number() {
        let taken = ["forum".to_owned(), "forum-2".to_owned()];
        assert_eq!(free("forum".to_owned(), &taken), "forum-3");
        assert_eq!(free("review".to_owned(), &taken), "review");
        assert_eq!(base("المنتدى", || "process-1".to_owned()), "process-1");
    }
}
