//! Inputs for the public and for participants: as their authors chose, and no further.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::ids::{CallId, CallQuestionId, InputId};
use domain::input::{Answer, InputKind, InputState};
use domain::{Language, Refusal};
use entity::input::{Column, Entity, Model};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

use super::files::{File, files_for};
use super::readers::{Head, Reader, answers_of, heads, known_to, signed_by};
use crate::calls::queries::PublicCall;
use crate::calls::rows;
use crate::portal::Listing;
use crate::{Platform, Result, calls, invitations};

/// How many inputs a page of a list has.
pub const PAGE: u64 = 20;

/// An input in a list: what it says of itself, unless it is withdrawn or withheld.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: InputId,
    pub reference: String,
    pub kind: InputKind,
    pub language: Language,
    pub submitted_at: Option<DateTime<Utc>>,
    pub standing: Standing,
}

/// What becomes of a text on its way to this reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    Readable(Box<Head>),
    Withdrawn(DateTime<Utc>),
    /// Since when, and the public reason.
    Withheld(DateTime<Utc>, String),
}

fn line(row: Model, heads: &mut HashMap<InputId, Head>) -> Option<Line> {
    let standing = match (
        row.state,
        row.withdrawn_at,
        row.withheld_at,
        row.withheld_reason,
    ) {
        (InputState::Draft, ..) => return None,
        (InputState::Withdrawn, at, ..) => Standing::Withdrawn(at?),
        (InputState::Submitted, _, Some(at), Some(reason)) => Standing::Withheld(at, reason),
        (InputState::Submitted, ..) => Standing::Readable(Box::new(heads.remove(&row.id)?)),
    };
    Some(Line {
        id: row.id,
        reference: row.reference,
        kind: row.kind,
        language: row.language,
        submitted_at: row.submitted_at,
        standing,
    })
}

/// A page of the inputs to a call, in the order in which they arrived. Three queries.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn of_call(
    platform: &Platform,
    reader: Reader<'_>,
    call: CallId,
    page: u64,
) -> Result<Listing<Line>> {
    let all = Entity::find()
        .filter(known_to(reader))
        .filter(Column::CallId.eq(call));
    let total = all.clone().count(platform.db()).await?;
    let page = page.max(1);
    let rows = all
        .order_by_asc(Column::SubmittedAt)
        .order_by_asc(Column::Id)
        .offset((page - 1) * PAGE)
        .limit(PAGE)
        .all(platform.db())
        .await?;
    let mut heads = heads(platform, reader, rows.iter().map(|row| row.id)).await?;
    let items = rows
        .into_iter()
        .filter_map(|row| line(row, &mut heads))
        .collect();
    Ok(Listing {
        items,
        page,
        per_page: PAGE,
        total,
    })
}

/// An answer with the question in the words that were answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    pub question: CallQuestionId,
    /// `2` or `2.1`.
    pub number: String,
    pub asked: String,
    pub text: String,
}

/// An input to read.
#[derive(Clone, Debug)]
pub struct One {
    pub line: Line,
    pub answers: Vec<Answered>,
    /// Those who signed it with its author.
    pub signed_by: Vec<String>,
    pub files: Vec<File>,
    pub call_title: String,
    pub call_slug: String,
    pub call_language: Language,
    pub dialogue_title: String,
    pub dialogue_slug: String,
    pub revised_at: Option<DateTime<Utc>>,
    pub number: i64,
}

/// A published input by its reference. Nine queries at most.
///
/// # Errors
/// Not found when there is none that this reader may know of: a draft, another audience's and none at all look the
/// same.
pub async fn one(platform: &Platform, reader: Reader<'_>, reference: &str) -> Result<One> {
    let db = platform.db();
    let row = Entity::find()
        .filter(known_to(reader))
        .filter(Column::Reference.eq(reference))
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let call = entity::call::Entity::find_by_id(row.call_id)
        .one(db)
        .await?;
    let dialogue = entity::dialogue::Entity::find_by_id(row.dialogue_id)
        .one(db)
        .await?;
    let (Some(call), Some(dialogue)) = (call, dialogue) else {
        return Err(Refusal::NotFound.into());
    };
    let mut heads = heads(platform, reader, [row.id]).await?;
    let answers = answers_of(platform, reader, &[row.id])
        .await?
        .remove(&row.id);
    let (revised_at, number) = (row.revised_at, row.number);
    let signed_by = signed_by(platform, reader, row.id).await?;
    let files = files_for(platform, reader, row.id).await?;
    Ok(One {
        signed_by,
        files,
        answers: asked(platform, call.id, answers.unwrap_or_default()).await?,
        line: line(row, &mut heads).ok_or(Refusal::NotFound)?,
        call_title: call.title,
        call_slug: call.slug,
        call_language: call.language,
        dialogue_title: dialogue.title,
        dialogue_slug: dialogue.slug,
        revised_at,
        number,
    })
}

/// Answers in the order of the questions, each with the words that it answers. Three queries; none without answers.
pub(crate) async fn asked(
    platform: &Platform,
    call: CallId,
    answers: Vec<Answer>,
) -> Result<Vec<Answered>> {
    if answers.is_empty() {
        return Ok(Vec::new());
    }
    let db = platform.db();
    let questions = rows::questions(db, call).await?;
    let wordings = rows::wordings(db, questions.iter().map(|line| line.id)).await?;
    let words: HashMap<(CallQuestionId, i64), String> = wordings
        .into_iter()
        .map(|row| ((row.question_id, row.number), row.text))
        .collect();
    let mut by_question: HashMap<CallQuestionId, Answer> = answers
        .into_iter()
        .map(|answer| (answer.question, answer))
        .collect();
    Ok(questions
        .into_iter()
        .filter_map(|line| {
            let answer = by_question.remove(&line.id)?;
            let asked = words.get(&(line.id, answer.wording)).cloned();
            Some(Answered {
                question: line.id,
                number: line.number,
                asked: asked.unwrap_or(line.said.text),
                text: answer.text,
            })
        })
        .collect())
}

/// A withheld input in the public register.
#[derive(Clone, Debug)]
pub struct Withheld {
    pub reference: String,
    pub kind: InputKind,
    pub since: DateTime<Utc>,
    pub reason: String,
    pub call_title: String,
}

/// A page of the public register: what the secretariat withholds from its readers, with the reasons, the latest
/// first. Three queries.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn register(platform: &Platform, page: u64) -> Result<Listing<Withheld>> {
    let db = platform.db();
    let all = Entity::find()
        .filter(Column::WithheldAt.is_not_null())
        .filter(Column::State.eq(InputState::Submitted));
    let total = all.clone().count(db).await?;
    let page = page.max(1);
    let rows = all
        .order_by_desc(Column::WithheldAt)
        .order_by_desc(Column::Id)
        .offset((page - 1) * PAGE)
        .limit(PAGE)
        .all(db)
        .await?;
    let calls = entity::call::Entity::find()
        .filter(entity::call::Column::Id.is_in(rows.iter().map(|row| row.call_id)))
        .all(db)
        .await?;
    let titles: HashMap<CallId, String> = calls
        .into_iter()
        .map(|call| (call.id, call.title))
        .collect();
    let items = rows
        .into_iter()
        .filter_map(|row| {
            Some(Withheld {
                call_title: titles.get(&row.call_id).cloned().unwrap_or_default(),
                since: row.withheld_at?,
                reason: row.withheld_reason?,
                reference: row.reference,
                kind: row.kind,
            })
        })
        .collect();
    Ok(Listing {
        items,
        page,
        per_page: PAGE,
        total,
    })
}

/// A page of what those who are invited can read, behind the link of their invitation.
#[derive(Clone, Debug)]
pub struct Space {
    pub dialogue_title: String,
    pub language: Language,
    pub calls: Vec<(PublicCall, Listing<Line>)>,
}

/// What the holder of an invitation's link can read: the inputs of the dialogue's published calls. Three queries and
/// five for each call.
///
/// # Errors
/// Not found for a link that nobody was given, or whose invitation opens nothing more.
pub async fn space(platform: &Platform, token: &str, page: u64) -> Result<Space> {
    let db = platform.db();
    let (dialogue, language) = invited(platform, token).await?;
    let rows = entity::call::Entity::find()
        .filter(entity::call::Column::DialogueId.eq(dialogue.id))
        .filter(entity::call::Column::PublishedAt.is_not_null())
        .order_by_asc(entity::call::Column::ClosesAt)
        .all(db)
        .await?;
    let mut calls = Vec::with_capacity(rows.len());
    for row in rows {
        let listing = of_call(platform, Reader::Participant(dialogue.id), row.id, page).await?;
        calls.push((
            calls::queries::of_row(platform, &dialogue, row).await?,
            listing,
        ));
    }
    Ok(Space {
        dialogue_title: dialogue.title,
        language,
        calls,
    })
}

/// One input for the holder of an invitation's link.
///
/// # Errors
/// As [`space`] and [`one`].
pub async fn one_in_space(
    platform: &Platform,
    token: &str,
    reference: &str,
) -> Result<(One, Language)> {
    let (dialogue, language) = invited(platform, token).await?;
    let one = one(platform, Reader::Participant(dialogue.id), reference).await?;
    Ok((one, language))
}

/// The dialogue of an invitation whose link opens what is for those invited.
///
/// # Errors
/// As [`space`].
pub async fn dialogue_of(platform: &Platform, token: &str) -> Result<domain::ids::DialogueId> {
    Ok(invited(platform, token).await?.0.id)
}

async fn invited(platform: &Platform, token: &str) -> Result<(entity::dialogue::Model, Language)> {
    let db = platform.db();
    let invitation = invitations::find_by_token(db, token).await?;
    if !domain::document::opens(invitation.state) {
        return Err(Refusal::NotFound.into());
    }
    let dialogue = entity::dialogue::Entity::find_by_id(invitation.dialogue_id)
        .one(db)
        .await?;
    let person = entity::person::Entity::find_by_id(invitation.person_id)
        .one(db)
        .await?;
    let language = person.map_or(Language::En, |person| person.language);
    Ok((dialogue.ok_or(Refusal::NotFound)?, language))
}
