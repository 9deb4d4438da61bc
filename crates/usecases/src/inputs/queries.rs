//! Inputs at the desk: lists, one input, what was answered to one question, and all of it as a sheet.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use documents::{Cell, Sheet};
use domain::ids::{CallId, CallQuestionId, DialogueId, InputId};
use domain::input::{Answer, Author, InputKind, InputState};
use domain::{Actor, Language, OrganisationType, Permission, Refusal};
use entity::input::{Column, Entity, Model};
use entity::{call, input_answer};
use sea_orm::sea_query::Query;
use sea_orm::{
    ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select,
};

use super::author;
use super::files::{File, files_for};
use super::public::{Answered, asked};
use super::readers::{Byline, Head, Reader, answers_of, answers_to, heads, known_to, signed_by};
use crate::calls::queries::{Tally, tally};
use crate::calls::rows::{self, QuestionLine};
use crate::dialogues::queries::DialogueHead;
use crate::portal::Listing;
use crate::{Platform, Result, reach};

/// How many inputs or answers a page has.
pub const PAGE: u64 = 25;

/// Where an input stands, as lists are filtered by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Submitted,
    Withdrawn,
    Withheld,
}

impl Standing {
    pub const ALL: [Self; 3] = [Self::Submitted, Self::Withdrawn, Self::Withheld];

    /// The code in addresses, and the end of the word's key `input-standing-…`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::Withdrawn => "withdrawn",
            Self::Withheld => "withheld",
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// Which inputs of a call to list.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub kind: Option<InputKind>,
    pub language: Option<Language>,
    pub author_kind: Option<OrganisationType>,
    /// Only those that answer this question.
    pub question: Option<CallQuestionId>,
    pub standing: Option<Standing>,
}

/// An input in a list of the desk.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: InputId,
    pub reference: String,
    pub kind: InputKind,
    pub language: Language,
    pub visibility: domain::document::Visibility,
    pub author_kind: Option<OrganisationType>,
    pub iso3: Option<String>,
    pub standing: Standing,
    pub submitted_at: Option<DateTime<Utc>>,
    /// Nothing for what this reader cannot read.
    pub head: Option<Head>,
}

/// A page of inputs with the call that they answer.
#[derive(Clone, Debug)]
pub struct Screen {
    pub head: DialogueHead,
    pub call_title: String,
    pub questions: Vec<QuestionLine>,
    pub tally: Tally,
    pub found: Listing<Line>,
}

fn filtered(actor: &Actor, call: CallId, filter: &Filter) -> Select<Entity> {
    let mut all = Entity::find()
        .filter(known_to(Reader::Desk(actor)))
        .filter(Column::CallId.eq(call));
    if let Some(kind) = filter.kind {
        all = all.filter(Column::Kind.eq(kind));
    }
    if let Some(language) = filter.language {
        all = all.filter(Column::Language.eq(language));
    }
    if let Some(kind) = filter.author_kind {
        all = all.filter(Column::AuthorKind.eq(kind));
    }
    if let Some(question) = filter.question {
        let answering = Query::select()
            .column(input_answer::Column::InputId)
            .from(input_answer::Entity)
            .and_where(input_answer::Column::QuestionId.eq(question))
            .to_owned();
        all = all.filter(Column::Id.in_subquery(answering));
    }
    match filter.standing {
        Some(Standing::Submitted) => all
            .filter(Column::State.eq(InputState::Submitted))
            .filter(Column::WithheldAt.is_null()),
        Some(Standing::Withdrawn) => all.filter(Column::State.eq(InputState::Withdrawn)),
        Some(Standing::Withheld) => all.filter(Column::WithheldAt.is_not_null()),
        None => all,
    }
}

fn line(row: &Model, heads: &mut HashMap<InputId, Head>) -> Line {
    let standing = match row.state {
        InputState::Withdrawn => Standing::Withdrawn,
        InputState::Submitted | InputState::Draft if row.withheld_at.is_some() => {
            Standing::Withheld
        }
        InputState::Submitted | InputState::Draft => Standing::Submitted,
    };
    Line {
        id: row.id,
        reference: row.reference.clone(),
        kind: row.kind,
        language: row.language,
        visibility: row.visibility,
        author_kind: row.author_kind,
        iso3: row.iso3.clone(),
        standing,
        submitted_at: row.submitted_at,
        head: heads.remove(&row.id),
    }
}

/// Loads the dialogue and the call for somebody who sees inputs of it. Two queries.
async fn reached(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    call: CallId,
) -> Result<(DialogueHead, call::Model)> {
    let row = reach::dialogue(platform.db(), actor, Permission::SeeInputs, dialogue).await?;
    let call = rows::find(platform.db(), dialogue, call).await?;
    Ok((DialogueHead::of(&row)?, call))
}

/// A page of the inputs to a call, the latest first. Ten queries.
///
/// # Errors
/// Refuses those who may not see inputs of the dialogue; not found when it has no such call.
pub async fn list(
    platform: &Platform,
    actor: &Actor,
    (dialogue, call): (DialogueId, CallId),
    filter: &Filter,
    page: u64,
) -> Result<Screen> {
    let db = platform.db();
    let (head, row) = reached(platform, actor, dialogue, call).await?;
    let questions = rows::questions(db, call).await?;
    let tally = tally(platform, Reader::Desk(actor), call).await?;
    let all = filtered(actor, call, filter);
    let total = all.clone().count(db).await?;
    let page = page.max(1);
    let rows = all
        .order_by_desc(Column::SubmittedAt)
        .order_by_desc(Column::Id)
        .offset((page - 1) * PAGE)
        .limit(PAGE)
        .all(db)
        .await?;
    let mut heads = heads(platform, Reader::Desk(actor), rows.iter().map(|row| row.id)).await?;
    let items = rows.iter().map(|row| line(row, &mut heads)).collect();
    let found = Listing {
        items,
        page,
        per_page: PAGE,
        total,
    };
    Ok(Screen {
        head,
        call_title: row.title,
        questions,
        tally,
        found,
    })
}

/// An input at the desk.
#[derive(Clone, Debug)]
pub struct One {
    pub head: DialogueHead,
    pub call_title: String,
    pub line: Line,
    /// Who wrote it; for those who read behind the fire-wall alone.
    pub author: Option<Author>,
    pub answers: Vec<Answered>,
    /// Those who signed it with its author.
    pub signed_by: Vec<String>,
    pub files: Vec<File>,
    pub number: i64,
    pub revised_at: Option<DateTime<Utc>>,
    pub withdrawn_at: Option<DateTime<Utc>>,
    pub withheld: Option<(DateTime<Utc>, String)>,
}

/// One input. Ten queries at most.
///
/// # Errors
/// As [`list`]; not found when the actor may not know of it.
pub async fn one(
    platform: &Platform,
    actor: &Actor,
    (dialogue, call, id): (DialogueId, CallId, InputId),
) -> Result<One> {
    let (head, call_row) = reached(platform, actor, dialogue, call).await?;
    let reader = Reader::Desk(actor);
    let row = Entity::find_by_id(id)
        .filter(known_to(reader))
        .filter(Column::CallId.eq(call))
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let mut heads = heads(platform, reader, [id]).await?;
    let answers = answers_of(platform, reader, &[id]).await?.remove(&id);
    let author = match row.state {
        InputState::Submitted if actor.reads_behind_the_fire_wall() => {
            Some(author::of(platform, &row)?)
        }
        InputState::Submitted | InputState::Withdrawn | InputState::Draft => None,
    };
    Ok(One {
        head,
        call_title: call_row.title,
        line: line(&row, &mut heads),
        author,
        signed_by: signed_by(platform, reader, id).await?,
        files: files_for(platform, reader, id).await?,
        answers: asked(platform, call, answers.unwrap_or_default()).await?,
        number: row.number,
        revised_at: row.revised_at,
        withdrawn_at: row.withdrawn_at,
        withheld: row.withheld_at.zip(row.withheld_reason),
    })
}

/// An answer among those to one question.
#[derive(Clone, Debug)]
pub struct Reading {
    pub input: InputId,
    pub reference: String,
    pub title: String,
    pub byline: Byline,
    pub language: Language,
    pub text: String,
    /// The words that were answered, where the question has others now.
    pub other_words: Option<String>,
}

/// What was answered to one question.
#[derive(Clone, Debug)]
pub struct Readings {
    pub head: DialogueHead,
    pub call_title: String,
    pub questions: Vec<QuestionLine>,
    pub question: QuestionLine,
    pub found: Listing<Reading>,
}

/// A page of what was answered to one question, across all inputs. Nine queries.
///
/// # Errors
/// As [`list`]; not found when the call has no such question.
pub async fn readings(
    platform: &Platform,
    actor: &Actor,
    (dialogue, call, question): (DialogueId, CallId, CallQuestionId),
    page: u64,
) -> Result<Readings> {
    let db = platform.db();
    let (head, call_row) = reached(platform, actor, dialogue, call).await?;
    let questions = rows::questions(db, call).await?;
    let asked = questions.iter().find(|line| line.id == question).cloned();
    let asked = asked.ok_or(Refusal::NotFound)?;
    let reader = Reader::Desk(actor);
    let page = page.max(1);
    let (answers, total) = answers_to(platform, reader, question, page, PAGE).await?;
    let ids: Vec<InputId> = answers.iter().map(|(id, _)| *id).collect();
    let mut heads = heads(platform, reader, ids.iter().copied()).await?;
    let rows = Entity::find().filter(Column::Id.is_in(ids)).all(db).await?;
    let rows: HashMap<InputId, Model> = rows.into_iter().map(|row| (row.id, row)).collect();
    let wordings = rows::wordings(db, std::iter::once(question)).await?;
    let words_of = |answer: &Answer| {
        let found = wordings.iter().find(|row| row.number == answer.wording);
        found
            .filter(|row| row.number != asked.wording)
            .map(|row| row.text.clone())
    };
    let items = answers.into_iter().filter_map(|(id, answer)| {
        let (row, head) = (rows.get(&id)?, heads.remove(&id)?);
        Some(Reading {
            input: id,
            reference: row.reference.clone(),
            title: head.title,
            byline: head.byline,
            language: row.language,
            other_words: words_of(&answer),
            text: answer.text,
        })
    });
    let found = Listing {
        items: items.collect(),
        page,
        per_page: PAGE,
        total,
    };
    Ok(Readings {
        head,
        call_title: call_row.title,
        questions,
        question: asked,
        found,
    })
}

/// The words of a sheet, which the caller knows in its language.
pub struct SheetWords<'a> {
    pub headings: Vec<String>,
    /// Kind, language, visibility, kind of body and standing by the keys of their words.
    pub word: &'a (dyn Fn(&str) -> String + Sync),
    /// The name under which an input stands.
    pub byline: &'a (dyn Fn(&Byline) -> String + Sync),
    pub right_to_left: bool,
}

impl std::fmt::Debug for SheetWords<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SheetWords")
            .field("headings", &self.headings)
            .finish_non_exhaustive()
    }
}

/// All inputs that a filter shows with their answers, a column a question. What the actor cannot read is empty. One
/// query for 900 inputs beyond those of the list.
///
/// # Errors
/// As [`list`].
pub async fn sheet(
    platform: &Platform,
    actor: &Actor,
    (dialogue, call): (DialogueId, CallId),
    filter: &Filter,
    words: SheetWords<'_>,
) -> Result<Sheet> {
    let db = platform.db();
    let reader = Reader::Desk(actor);
    reached(platform, actor, dialogue, call).await?;
    let questions = rows::questions(db, call).await?;
    let rows = filtered(actor, call, filter)
        .order_by_asc(Column::SubmittedAt)
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    let ids: Vec<InputId> = rows.iter().map(|row| row.id).collect();
    let mut heads_of = HashMap::with_capacity(ids.len());
    for some in ids.chunks(900) {
        heads_of.extend(heads(platform, reader, some.iter().copied()).await?);
    }
    let mut answers = answers_of(platform, reader, &ids).await?;
    let mut headings = words.headings;
    headings.extend(
        questions
            .iter()
            .map(|line| format!("{} {}", line.number, line.said.text)),
    );
    let mut out = Vec::with_capacity(rows.len());
    for row in &rows {
        let line = line(row, &mut heads_of);
        let standing = format!("input-standing-{}", line.standing.code());
        let (title, byline) = match line.head {
            Some(head) => (head.title, (words.byline)(&head.byline)),
            None => (String::new(), String::new()),
        };
        let kind = line.author_kind.map(|kind| (words.word)(kind.label_key()));
        let mut cells = vec![
            Cell::from(line.reference),
            Cell::from((words.word)(line.kind.label_key())),
            Cell::from(title),
            Cell::from(byline),
            Cell::from(kind.unwrap_or_default()),
            Cell::from(line.iso3.unwrap_or_default()),
            Cell::from((words.word)(line.language.label_key())),
            Cell::from((words.word)(super::visibility_key(line.visibility))),
            Cell::from((words.word)(&standing)),
            Cell::from(line.submitted_at.map(|at| at.date_naive())),
        ];
        let said = answers.remove(&row.id).unwrap_or_default();
        cells.extend(questions.iter().map(|asked| {
            let found = said.iter().find(|answer| answer.question == asked.id);
            Cell::from(found.map(|answer| answer.text.clone()).unwrap_or_default())
        }));
        out.push(cells);
    }
    Ok(Sheet {
        title: "inputs".to_owned(),
        headings,
        rows: out,
        right_to_left: words.right_to_left,
    })
}
