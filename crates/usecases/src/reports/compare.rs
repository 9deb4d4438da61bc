//! The versions of a report, and what is different between two of them, word by word.

use std::collections::HashMap;

use super::words::addressee;
use chrono::{DateTime, Utc};
use domain::comment::About;
use domain::ids::{AccountId, DialogueId};
use domain::report::Snapshot;
use domain::{Actor, Permission, Refusal, ReportState};
use entity::report_version::{Column, Entity};
use locale::{Lang, word};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use similar::{ChangeTag, TextDiff};

use super::queries::{Report, whole};
use super::{number_of, of_dialogue, versions};
use crate::dialogues::queries::DialogueHead;
use crate::portal::Listing;
use crate::{Platform, Result};

/// How many versions a page has.
pub const PAGE: u64 = 50;

/// A version in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub version: i64,
    pub made_at: DateTime<Utc>,
    /// Who saved it; none for the platform, and for what was there before versions were kept.
    pub by: Option<String>,
}

/// The versions of a report.
#[derive(Clone, Debug)]
pub struct Versions {
    pub head: DialogueHead,
    pub state: ReportState,
    /// The version that stands now.
    pub now: i64,
    /// The latest first.
    pub found: Listing<Line>,
}

/// A page of a report's versions. Five queries.
///
/// # Errors
/// Refuses those who may not write reports; not found when the dialogue has no report.
pub async fn list(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    page: u64,
) -> Result<Versions> {
    let db = platform.db();
    let (row, report) = rows(platform, actor, dialogue).await?;
    let of_report = Entity::find().filter(Column::ReportId.eq(report.id));
    let total = of_report.clone().count(db).await?;
    let page = page.max(1);
    let lines: Vec<(i64, Option<AccountId>, DateTime<Utc>)> = of_report
        .select_only()
        .column(Column::Version)
        .column(Column::MadeBy)
        .column(Column::MadeAt)
        .order_by_desc(Column::Version)
        .offset((page - 1) * PAGE)
        .limit(PAGE)
        .into_tuple()
        .all(db)
        .await?;
    let names = names(platform, lines.iter().filter_map(|line| line.1)).await?;
    let items = lines.into_iter().map(|(version, by, made_at)| Line {
        version,
        made_at,
        by: by.and_then(|by| names.get(&by).cloned()),
    });
    Ok(Versions {
        head: DialogueHead::of(&row)?,
        state: report.state,
        now: report.version,
        found: Listing {
            items: items.collect(),
            page,
            per_page: PAGE,
            total,
        },
    })
}

async fn names(
    platform: &Platform,
    of: impl Iterator<Item = AccountId>,
) -> Result<HashMap<AccountId, String>> {
    use entity::account::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::Id.is_in(of))
        .all(platform.db())
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.name)).collect())
}

async fn rows(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
) -> Result<(entity::dialogue::Model, entity::report::Model)> {
    actor.may(Permission::WriteReports)?;
    let db = platform.db();
    let row = entity::dialogue::Entity::find_by_id(dialogue)
        .one(db)
        .await?;
    let row = row.ok_or(Refusal::NotFound)?;
    let report = of_dialogue(db, dialogue).await?;
    Ok((row, report.ok_or(Refusal::NotFound)?))
}

/// A stretch of words that both have, or one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Same(String),
    Added(String),
    Removed(String),
}

/// A text that is different: where it stands, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Different {
    /// The field of the report's own texts, or the point or recommendation.
    pub at: At,
    pub pieces: Vec<Piece>,
}

/// Where a difference stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    Title,
    Language,
    Place(About),
}

/// Two versions beside each other.
#[derive(Clone, Debug)]
pub struct Comparison {
    pub head: DialogueHead,
    pub state: ReportState,
    pub now: i64,
    pub from: i64,
    pub to: i64,
    /// The later one, by which places are named; a place that is gone is named by the earlier one.
    pub after: Report,
    pub before: Report,
    pub different: Vec<Different>,
}

/// What is different from one version to another, words of lists in the reader's language. Seven queries.
///
/// # Errors
/// As [`list`]; not found when one of them was not kept.
pub async fn compare(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    (from, to): (i64, i64),
    lang: Lang,
) -> Result<Comparison> {
    let db = platform.db();
    let (row, report) = rows(platform, actor, dialogue).await?;
    let before = versions::at(db, report.id, from).await?;
    let before = before.ok_or(Refusal::NotFound)?;
    let after = versions::at(db, report.id, to).await?;
    let after = after.ok_or(Refusal::NotFound)?;
    let numbers = number_of(&row).ok();
    let reference = |nth: i64| match (numbers, u32::try_from(nth)) {
        (Some((year, number)), Ok(nth)) => domain::recommendation::reference(year, number, nth),
        _ => String::new(),
    };
    let (state, now) = (report.state, report.version);
    let report = whole(db, report).await?;
    Ok(Comparison {
        head: DialogueHead::of(&row)?,
        state,
        now,
        from,
        to,
        different: different(lang, &before, &after),
        before: report.as_in(before, reference),
        after: report.as_in(after, reference),
    })
}

/// Every text that is not the same in both.
fn different(lang: Lang, before: &Snapshot, after: &Snapshot) -> Vec<Different> {
    let (then, now) = (texts(lang, before), texts(lang, after));
    let mut places: Vec<At> = now.iter().map(|(at, _)| *at).collect();
    places.extend(then.iter().map(|(at, _)| *at).filter(|at| {
        // What is gone stands at the end of its kind.
        !now.iter().any(|(known, _)| known == at)
    }));
    let text = |of: &[(At, String)], at: At| {
        let found = of.iter().find(|(known, _)| *known == at);
        found.map(|(_, text)| text.clone()).unwrap_or_default()
    };
    places
        .into_iter()
        .map(|at| (at, text(&then, at), text(&now, at)))
        .filter(|(_, then, now)| then != now)
        .map(|(at, then, now)| Different {
            at,
            pieces: pieces(&then, &now),
        })
        .collect()
}

/// All texts of a version, one a place. Words of lists stand one a line after the text.
fn texts(lang: Lang, of: &Snapshot) -> Vec<(At, String)> {
    let theme = |of: Option<domain::Theme>| of.map(|of| word(lang, of.label_key()));
    let own = [
        (At::Title, of.texts.title.clone()),
        (At::Language, word(lang, of.texts.language.label_key())),
        (At::Place(About::Gist), of.texts.gist.clone()),
        (
            At::Place(About::Introduction),
            of.texts.introduction.clone(),
        ),
        (
            At::Place(About::AdditionalSuggestions),
            of.texts.additional_suggestions.clone(),
        ),
    ];
    let points = of.points.iter().map(|(id, said)| {
        let lines = [
            said.heading.clone(),
            said.text.clone(),
            said.verb.clone(),
            word(lang, said.section.label_key()),
            word(lang, said.grade.label_key()),
            word(lang, said.speaker_class.label_key()),
            theme(said.theme).unwrap_or_default(),
        ];
        (At::Place(About::Point(*id)), joined(&lines))
    });
    let recommendations = of.recommendations.iter().map(|(id, said)| {
        let addressees: Vec<String> = said
            .addressees
            .iter()
            .map(|to| addressee(lang, to))
            .collect();
        let lines = [
            said.text.clone(),
            word(lang, said.state.label_key()),
            word(lang, said.support.label_key()),
            theme(said.theme).unwrap_or_default(),
            addressees.join("; "),
        ];
        (At::Place(About::Recommendation(*id)), joined(&lines))
    });
    own.into_iter()
        .chain(points)
        .chain(recommendations)
        .collect()
}

fn joined(lines: &[String]) -> String {
    let lines = lines.iter().map(String::as_str);
    let said: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    said.join("\n")
}

/// The words that both have, and those of one. Words are those of Unicode: Chinese has no spaces between them.
fn pieces(then: &str, now: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let diff = TextDiff::from_unicode_words(then, now);
    for change in diff.iter_all_changes() {
        let words = change.value();
        match (pieces.last_mut(), change.tag()) {
            (Some(Piece::Same(text)), ChangeTag::Equal)
            | (Some(Piece::Added(text)), ChangeTag::Insert)
            | (Some(Piece::Removed(text)), ChangeTag::Delete) => text.push_str(words),
            (_, ChangeTag::Equal) => pieces.push(Piece::Same(words.to_owned())),
            (_, ChangeTag::Insert) => pieces.push(Piece::Added(words.to_owned())),
            (_, ChangeTag::Delete) => pieces.push(Piece::Removed(words.to_owned())),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_are_told_by_the_word() {
        let found = pieces("States welcomed the pilot.", "Several States welcomed it.");
        let text: String = found
            .iter()
            .map(|piece| match piece {
                Piece::Same(text) => text.clone(),
                Piece::Added(text) => format!("[+{text}]"),
                Piece::Removed(text) => format!("[-{text}]"),
            })
            .collect();
        assert_eq!(text, "[+Several ]States welcomed [-the pilot][+it].");
    }

    #[test]
    fn chinese_is_compared_by_its_own_words() {
        let found = pieces("与会者欢迎试点", "与会者支持试点");
        assert!(
            found.contains(&Piece::Same("与会者".into())) || found.len() > 2,
            "{found:?}"
        );
        assert!(!found.contains(&Piece::Removed("与会者欢迎试点".into())));
    }
}
