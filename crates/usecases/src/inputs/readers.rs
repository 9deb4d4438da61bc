//! Who may read which input: the fire-wall, as a condition of every query.
//!
//! No row of `input` holds a word that anybody wrote. Texts stand in `input_text` and `input_answer`, and this is the
//! only module that reads them; each of its queries joins them to `input` under [`readable_by`].

use std::collections::HashMap;

use anyhow::Context;
use domain::access::Reach;
use domain::document::Visibility;
use domain::ids::{CallId, CallQuestionId, DialogueId, InputId};
use domain::input::{Answer, Attribution, Author, Citation, Content, InputState};
use domain::{Actor, Permission};
use entity::{call, dialogue, input, input_answer, input_text, signatory};
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, JoinType, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, Select,
};

use crate::{Platform, Result, portal, reach};

/// Somebody who reads, other than the author.
#[derive(Clone, Copy, Debug)]
pub enum Reader<'a> {
    /// Everybody.
    Public,
    /// Somebody who holds an invitation to this dialogue.
    Participant(DialogueId),
    /// Somebody at the desk.
    Desk(&'a Actor),
}

/// The inputs whose texts this reader can read: the one condition that stands between texts and readers.
///
/// - Everybody reads what is public and not withheld, of published calls of public dialogues.
/// - Participants read that and what is for participants, of their own dialogue.
/// - At the desk, whoever sees inputs reads the same of their dialogues; what is for the secretariat alone and what
///   is withheld is read by [`Actor::reads_behind_the_fire_wall`] and nobody else.
///
/// Drafts and what was withdrawn are read by none of them.
#[must_use]
pub fn readable_by(reader: Reader<'_>) -> Condition {
    let readable = known_to(reader).add(input::Column::State.eq(InputState::Submitted));
    match reader {
        Reader::Desk(actor) if actor.reads_behind_the_fire_wall() => readable,
        Reader::Public | Reader::Participant(_) | Reader::Desk(_) => {
            readable.add(input::Column::WithheldAt.is_null())
        }
    }
}

/// The inputs of which this reader may know that they are there: also those that were withdrawn, and those that are
/// withheld, which is public.
#[must_use]
pub fn known_to(reader: Reader<'_>) -> Condition {
    use input::Column;
    let sent = Condition::all().add(Column::State.ne(InputState::Draft));
    match reader {
        Reader::Public => sent
            .add(Column::Visibility.eq(Visibility::Public))
            .add(Column::CallId.in_subquery(published()))
            .add(Column::DialogueId.in_subquery(dialogues(portal::is_public()))),
        Reader::Participant(dialogue) => sent
            .add(Column::Visibility.is_in([Visibility::Public, Visibility::Participants]))
            .add(Column::CallId.in_subquery(published()))
            .add(Column::DialogueId.eq(dialogue)),
        Reader::Desk(actor) => {
            let theirs = match actor.reach(Permission::SeeInputs) {
                Reach::All => sent,
                Reach::OfGroups(_) => {
                    let condition = reach::dialogues(actor, Permission::SeeInputs);
                    sent.add(Column::DialogueId.in_subquery(dialogues(condition)))
                }
            };
            if actor.reads_behind_the_fire_wall() {
                theirs
            } else {
                theirs.add(Column::Visibility.is_in([Visibility::Public, Visibility::Participants]))
            }
        }
    }
}

fn published() -> SelectStatement {
    Query::select()
        .column((call::Entity, call::Column::Id))
        .from(call::Entity)
        .and_where(call::Column::PublishedAt.is_not_null())
        .to_owned()
}

fn dialogues(condition: Condition) -> SelectStatement {
    Query::select()
        .column((dialogue::Entity, dialogue::Column::Id))
        .from(dialogue::Entity)
        .cond_where(condition)
        .to_owned()
}

/// What readers see above the answers.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Head {
    pub title: String,
    pub byline: Byline,
    pub citation: Citation,
}

/// Under which name an input stands.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Byline {
    /// ISO 3166-1 alpha-3.
    State(String),
    Organisation(String),
    Pseudonym(String),
    Nobody,
}

impl Head {
    /// What readers see of a content by this author.
    #[must_use]
    pub fn of(content: &Content, author: &Author) -> Self {
        let byline = match content.attribution {
            Attribution::State => author.iso3.clone().map(Byline::State),
            Attribution::Organisation => Some(Byline::Organisation(author.organisation.clone())),
            Attribution::Pseudonym => Some(Byline::Pseudonym(content.pseudonym.clone())),
            Attribution::Nobody => None,
        };
        Self {
            title: content.title.clone(),
            byline: byline.unwrap_or(Byline::Nobody),
            citation: content.citation.clone(),
        }
    }
}

/// A text as it is stored: plain, or sealed with the secret key when it is for the secretariat alone.
pub(super) fn stored(
    platform: &Platform,
    visibility: Visibility,
    text: String,
) -> Result<(Option<String>, Option<Vec<u8>>)> {
    match visibility {
        Visibility::Public | Visibility::Participants => Ok((Some(text), None)),
        Visibility::Secretariat => Ok((None, Some(platform.secret().seal(text.as_bytes())?))),
    }
}

fn opened(platform: &Platform, plain: Option<String>, sealed: Option<Vec<u8>>) -> Result<String> {
    match (plain, sealed) {
        (Some(plain), _) => Ok(plain),
        (None, Some(sealed)) => {
            let bytes = platform.secret().open(&sealed)?;
            Ok(String::from_utf8(bytes).context("a sealed text is no UTF-8")?)
        }
        (None, None) => Ok(String::new()),
    }
}

/// Answers whose inputs this reader can read.
fn answers(reader: Reader<'_>) -> Select<input_answer::Entity> {
    let of_input = input_answer::Entity::belongs_to(input::Entity)
        .from(input_answer::Column::InputId)
        .to(input::Column::Id)
        .into();
    input_answer::Entity::find()
        .join(JoinType::InnerJoin, of_input)
        .filter(readable_by(reader))
}

/// What stands above the answers of these inputs, as far as the reader can read them. One query.
///
/// # Errors
/// A fault when the database does not answer, or a text was sealed with another key.
pub(crate) async fn heads(
    platform: &Platform,
    reader: Reader<'_>,
    of: impl IntoIterator<Item = InputId>,
) -> Result<HashMap<InputId, Head>> {
    let of_input = input_text::Entity::belongs_to(input::Entity)
        .from(input_text::Column::InputId)
        .to(input::Column::Id)
        .into();
    let rows = input_text::Entity::find()
        .join(JoinType::InnerJoin, of_input)
        .filter(readable_by(reader))
        .filter(input_text::Column::InputId.is_in(of))
        .all(platform.db())
        .await?;
    let mut heads = HashMap::with_capacity(rows.len());
    for row in rows {
        let json = opened(platform, row.plain, row.sealed)?;
        let head = serde_json::from_str(&json).context("reading what stands above an input")?;
        heads.insert(row.input_id, head);
    }
    Ok(heads)
}

/// All answers of these inputs, as far as the reader can read them. One query.
///
/// # Errors
/// As [`heads`].
pub(crate) async fn answers_of(
    platform: &Platform,
    reader: Reader<'_>,
    of: &[InputId],
) -> Result<HashMap<InputId, Vec<Answer>>> {
    let mut found: HashMap<InputId, Vec<Answer>> = HashMap::with_capacity(of.len());
    for some in of.chunks(900) {
        let rows = answers(reader)
            .filter(input_answer::Column::InputId.is_in(some.iter().copied()))
            .all(platform.db())
            .await?;
        for row in rows {
            let (id, answer) = answer(platform, row)?;
            found.entry(id).or_default().push(answer);
        }
    }
    Ok(found)
}

/// How many answers to each question of some calls this reader can read. One query.
///
/// # Errors
/// A fault when the database does not answer.
pub(crate) async fn count_answers(
    platform: &Platform,
    reader: Reader<'_>,
    of: impl Iterator<Item = CallId>,
) -> Result<HashMap<CallQuestionId, u64>> {
    let rows: Vec<(CallQuestionId, i64)> = answers(reader)
        .select_only()
        .column(input_answer::Column::QuestionId)
        .column_as(input_answer::Column::InputId.count(), "answers")
        .filter(input::Column::CallId.is_in(of))
        .group_by(input_answer::Column::QuestionId)
        .into_tuple()
        .all(platform.db())
        .await?;
    let rows = rows.into_iter();
    Ok(rows
        .map(|(question, count)| (question, u64::try_from(count).unwrap_or_default()))
        .collect())
}

/// A page of what was answered to one question, the earliest input first, and how many there are. Two queries.
///
/// # Errors
/// As [`heads`].
pub(crate) async fn answers_to(
    platform: &Platform,
    reader: Reader<'_>,
    question: CallQuestionId,
    page: u64,
    per_page: u64,
) -> Result<(Vec<(InputId, Answer)>, u64)> {
    let all = answers(reader).filter(input_answer::Column::QuestionId.eq(question));
    let total = all.clone().count(platform.db()).await?;
    let rows = all
        .order_by_asc(input::Column::SubmittedAt)
        .order_by_asc(input::Column::Id)
        .offset(page.saturating_sub(1) * per_page)
        .limit(per_page)
        .all(platform.db())
        .await?;
    let read = rows.into_iter().map(|row| answer(platform, row));
    Ok((read.collect::<Result<Vec<_>>>()?, total))
}

fn answer(platform: &Platform, row: input_answer::Model) -> Result<(InputId, Answer)> {
    let text = opened(platform, row.plain, row.sealed)?;
    let answer = Answer {
        question: row.question_id,
        wording: row.wording,
        text,
    };
    Ok((row.input_id, answer))
}

/// Those who signed the version that stands, as `Name, Organisation`, as far as the reader can read the input. One
/// query.
///
/// # Errors
/// As [`heads`].
pub(super) async fn signed_by(
    platform: &Platform,
    reader: Reader<'_>,
    id: InputId,
) -> Result<Vec<String>> {
    let of_input = signatory::Entity::belongs_to(input::Entity)
        .from(signatory::Column::InputId)
        .to(input::Column::Id)
        .into();
    let rows = signatory::Entity::find()
        .join(JoinType::InnerJoin, of_input)
        .filter(readable_by(reader))
        .filter(signatory::Column::InputId.eq(id))
        .filter(signatory::Column::ConfirmedNumber.is_not_null())
        .filter(
            Expr::col((signatory::Entity, signatory::Column::ConfirmedNumber))
                .equals((input::Entity, input::Column::Number)),
        )
        .order_by_asc(signatory::Column::Id)
        .all(platform.db())
        .await?;
    let names = rows.iter().map(|row| {
        let who = super::signatories::identity(platform, row)?;
        Ok(if who.organisation.is_empty() {
            who.name
        } else {
            format!("{}, {}", who.name, who.organisation)
        })
    });
    names.collect()
}

/// Puts a text where readers find it, in place of what was there.
pub(super) async fn write(
    platform: &Platform,
    db: &impl ConnectionTrait,
    id: InputId,
    content: &Content,
    author: &Author,
) -> Result<()> {
    use sea_orm::ActiveValue::Set;
    erase(db, id).await?;
    let head = serde_json::to_string(&Head::of(content, author)).map_err(anyhow::Error::from)?;
    let (plain, sealed) = stored(platform, content.visibility, head)?;
    let row = input_text::ActiveModel {
        input_id: Set(id),
        plain: Set(plain),
        sealed: Set(sealed),
    };
    input_text::Entity::insert(row)
        .exec_without_returning(db)
        .await?;
    let mut rows = Vec::with_capacity(content.answers.len());
    for answer in &content.answers {
        let words = domain::template::words(&answer.text);
        let (plain, sealed) = stored(platform, content.visibility, answer.text.clone())?;
        rows.push(input_answer::ActiveModel {
            input_id: Set(id),
            question_id: Set(answer.question),
            wording: Set(answer.wording),
            words: Set(i64::try_from(words).unwrap_or(i64::MAX)),
            plain: Set(plain),
            sealed: Set(sealed),
        });
    }
    if !rows.is_empty() {
        input_answer::Entity::insert_many(rows)
            .exec_without_returning(db)
            .await?;
    }
    Ok(())
}

/// Takes the text away from where readers find it.
pub(super) async fn erase(db: &impl ConnectionTrait, id: InputId) -> Result<()> {
    input_text::Entity::delete_by_id(id).exec(db).await?;
    input_answer::Entity::delete_many()
        .filter(input_answer::Column::InputId.eq(id))
        .exec(db)
        .await?;
    Ok(())
}
