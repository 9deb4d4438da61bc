//! Search through what is public: every word must be found, as a part of a word, in any of its languages.
//!
//! A plain comparison that both databases know. SQLite folds the case of Latin letters alone, so a word in
//! another script is also looked for as typed, with a capital, and in capitals.

use chrono::{DateTime, Utc};
use domain::ReportState;
use domain::group::{GroupKind, GroupState};
use domain::group_outcome::OutcomeState;
use sea_orm::sea_query::{Expr, ExprTrait, Func, LikeExpr, Query};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect,
};

use super::outcomes::{self, Outcome};
use super::recommendations::{self, Found};
use super::{Dialogue, dialogues, with_themes};
use crate::{Platform, Result};

/// How many of each kind are shown.
pub const SHOWN: u64 = 20;

/// What was found, the first of each kind, and how many there are.
#[derive(Clone, Debug, Default)]
pub struct Results {
    pub dialogues: Vec<Dialogue>,
    pub dialogues_total: u64,
    pub outcomes: Vec<Outcome>,
    pub outcomes_total: u64,
    pub recommendations: Vec<Found>,
    pub recommendations_total: u64,
    pub groups: Vec<Group>,
    pub groups_total: u64,
    pub texts: Vec<GroupText>,
    pub texts_total: u64,
}

/// A group that the public may know of.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Group {
    pub slug: String,
    pub title: String,
    pub kind: GroupKind,
}

/// A text that a group has published.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct GroupText {
    /// Of the group.
    pub slug: String,
    pub group: String,
    pub number: i64,
    pub title: String,
    pub published_at: DateTime<Utc>,
}

impl Results {
    /// How many things were found.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.dialogues_total
            + self.outcomes_total
            + self.recommendations_total
            + self.groups_total
            + self.texts_total
    }
}

/// Looks for words; nothing is found for none.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn find(platform: &Platform, asked: &str) -> Result<Results> {
    let words = words(asked);
    if words.is_empty() {
        return Ok(Results::default());
    }
    let db = platform.db();

    use entity::dialogue::Column as D;
    let matching = dialogues::public(&dialogues::Filter::default())
        .filter(every(&words, &[D::Title, D::Summary]));
    let dialogues_total = matching.clone().count(db).await?;
    let rows = dialogues::latest_first(matching)
        .limit(SHOWN)
        .all(db)
        .await?;
    let dialogues = with_themes(db, rows).await?;

    use entity::report::Column as R;
    let matching = entity::report::Entity::find()
        .filter(R::State.eq(ReportState::Published))
        .filter(in_report(&words));
    let outcomes_total = matching.clone().count(db).await?;
    let rows = matching
        .order_by_desc(R::PublishedAt)
        .limit(SHOWN)
        .all(db)
        .await?;
    let outcomes = outcomes::with_dialogues(db, rows).await?;

    use entity::recommendation::Column as C;
    let matching = recommendations::published().filter(every(&words, &[C::Text, C::Reference]));
    let recommendations_total = matching.clone().count(db).await?;
    let rows = matching
        .order_by_desc(C::ReportId)
        .order_by_asc(C::Number)
        .limit(SHOWN)
        .all(db)
        .await?;
    let recommendations = recommendations::with_origin(db, rows).await?;

    let (groups, groups_total) = groups(db, &words).await?;
    let (texts, texts_total) = texts(db, &words).await?;
    Ok(Results {
        groups,
        groups_total,
        texts,
        texts_total,
        dialogues,
        dialogues_total,
        outcomes,
        outcomes_total,
        recommendations,
        recommendations_total,
    })
}

async fn groups(db: &impl ConnectionTrait, words: &[String]) -> Result<(Vec<Group>, u64)> {
    use entity::working_group::{Column, Entity};
    let matching = Entity::find()
        .filter(Column::State.ne(GroupState::Draft))
        .filter(every(words, &[Column::Title, Column::Purpose]));
    let total = matching.clone().count(db).await?;
    let found = matching
        .order_by_asc(Column::State)
        .order_by_asc(Column::Title)
        .limit(SHOWN)
        .into_model()
        .all(db)
        .await?;
    Ok((found, total))
}

async fn texts(db: &impl ConnectionTrait, words: &[String]) -> Result<(Vec<GroupText>, u64)> {
    use entity::group_outcome::{Column, Entity};
    use entity::working_group::Column as Of;
    let matching = Entity::find()
        .filter(Column::State.eq(OutcomeState::Published))
        .filter(every(words, &[Column::Title, Column::Body]));
    let total = matching.clone().count(db).await?;
    let found = matching
        .inner_join(entity::working_group::Entity)
        .select_only()
        .column(Of::Slug)
        .column_as(Of::Title, "group")
        .columns([Column::Number, Column::Title, Column::PublishedAt])
        .order_by_desc(Column::PublishedAt)
        .limit(SHOWN)
        .into_model()
        .all(db)
        .await?;
    Ok((found, total))
}

/// The words of a search: six at most, of sixty characters at most.
fn words(asked: &str) -> Vec<String> {
    domain::text::line(asked)
        .split(' ')
        .filter(|word| !word.is_empty())
        .take(6)
        .map(|word| word.chars().take(60).collect())
        .collect()
}

fn every<C: ColumnTrait>(words: &[String], columns: &[C]) -> Condition {
    words.iter().fold(Condition::all(), |all, word| {
        let any = columns
            .iter()
            .fold(Condition::any(), |any, column| any.add(says(*column, word)));
        all.add(any)
    })
}

/// Every word is in the report's texts or in one of its points.
fn in_report(words: &[String]) -> Condition {
    use entity::report::Column as R;
    use entity::report_point::{Column as P, Entity};
    words.iter().fold(Condition::all(), |all, word| {
        let mut any = Condition::any();
        for column in [R::Title, R::Gist, R::Introduction, R::AdditionalSuggestions] {
            any = any.add(says(column, word));
        }
        let in_points = Query::select()
            .column(P::ReportId)
            .from(Entity)
            .cond_where(
                Condition::any()
                    .add(says(P::Text, word))
                    .add(says(P::Heading, word)),
            )
            .to_owned();
        all.add(any.add(R::Id.in_subquery(in_points)))
    })
}

fn says<C: ColumnTrait>(column: C, word: &str) -> Condition {
    let like = |form: &str| {
        let plain = form
            .replace('!', "!!")
            .replace('%', "!%")
            .replace('_', "!_");
        LikeExpr::new(format!("%{plain}%")).escape('!')
    };
    let lower = word.to_lowercase();
    let folded = Expr::expr(Func::lower(Expr::col(column.as_column_ref())));
    let mut any = Condition::any().add(folded.like(like(&lower)));
    if !word.is_ascii() {
        let mut letters = lower.chars();
        let capital: String = letters
            .next()
            .map(|first| first.to_uppercase().chain(letters).collect())
            .unwrap_or_default();
        for form in [word.to_owned(), capital, word.to_uppercase()] {
            any = any.add(Expr::col(column.as_column_ref()).like(like(&form)));
        }
    }
    any
}
