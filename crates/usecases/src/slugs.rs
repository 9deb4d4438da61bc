//! The last part of public addresses: the words of a title, and a number when another has them already.

use domain::text;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect};

use crate::{Result, Tx};

/// Something with a public address of its own.
pub(crate) trait Addressed: EntityTrait {
    /// What it is called in an address when its title has no Latin letters.
    const NOUN: &'static str;
    const ID: Self::Column;
    const SLUG: Self::Column;
}

impl Addressed for entity::dialogue::Entity {
    const NOUN: &'static str = "dialogue";
    const ID: Self::Column = entity::dialogue::Column::Id;
    const SLUG: Self::Column = entity::dialogue::Column::Slug;
}

impl Addressed for entity::process::Entity {
    const NOUN: &'static str = "process";
    const ID: Self::Column = entity::process::Column::Id;
    const SLUG: Self::Column = entity::process::Column::Slug;
}

impl Addressed for entity::working_group::Entity {
    const NOUN: &'static str = "group";
    const ID: Self::Column = entity::working_group::Column::Id;
    const SLUG: Self::Column = entity::working_group::Column::Slug;
}

impl Addressed for entity::library_entry::Entity {
    const NOUN: &'static str = "entry";
    const ID: Self::Column = entity::library_entry::Column::Id;
    const SLUG: Self::Column = entity::library_entry::Column::Slug;
}

/// The address for the title of `id`, which nothing else of its kind has.
///
/// # Errors
/// A fault when the database does not answer.
pub(crate) async fn free_for<E: Addressed>(
    tx: &Tx,
    id: impl Into<sea_orm::Value> + std::fmt::Display + Copy,
    title: &str,
) -> Result<String> {
    tx.lock_addresses().await?;
    let base = base(title, || without_words::<E>(id));
    let taken: Vec<String> = E::find()
        .select_only()
        .column(E::SLUG)
        .filter(E::ID.ne(id))
        .filter(
            Condition::any()
                .add(E::SLUG.eq(&base))
                .add(E::SLUG.starts_with(format!("{base}-"))),
        )
        .into_tuple()
        .all(tx.db())
        .await?;
    Ok(free(base, &taken))
}

/// The address of what has no title in Latin letters.
pub(crate) fn without_words<E: Addressed>(id: impl std::fmt::Display) -> String {
    format!("{}-{id}", E::NOUN)
}

/// The address for the title of something that hangs on another thing, of which `taken` are the addresses. The caller
/// holds the lock of that other thing.
pub(crate) fn among(title: &str, otherwise: impl FnOnce() -> String, taken: &[String]) -> String {
    free(base(title, otherwise), taken)
}

/// The words of a title, or something else for a title without Latin letters.
fn base(title: &str, otherwise: impl FnOnce() -> String) -> String {
    match text::slug(title) {
        words if words.is_empty() => otherwise(),
        words => words,
    }
}

/// The first of `base`, `base-2`, `base-3`, … that is free.
fn free(base: String, taken: &[String]) -> String {
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
