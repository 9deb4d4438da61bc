//! Drawing points from what was written to the dialogue's calls and from the notes of its sessions, and where each
//! point comes from. The origin stays inside: no page for others, paper or file of data holds it.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use domain::ids::{CallQuestionId, DialogueId, InputId, OriginId, PointId, ReportId, SessionId};
use domain::report::{PointForm, parse_point};
use domain::{Actor, Language, Problem, Refusal, text};
use entity::point_origin::{ActiveModel, Column, Entity, Model};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect,
};

use super::draft::{Draft, Part};
use super::{note, points, queries, session_notes};
use crate::calls::rows;
use crate::inputs::readers::{Byline, Reader, answers_of, heads, known_to};
use crate::{Platform, Result};

/// What a point is drawn from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    Answer(InputId, CallQuestionId),
    Session(SessionId),
}

/// What somebody wrote or noted, as a rapporteur reads it before they put it into words of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub from: From,
    /// The question, or the title of the session.
    pub heading: String,
    pub text: String,
    pub language: Language,
    /// The input it stands in and the name under which it stands; none for a session.
    pub input: Option<(String, Byline)>,
}

/// Reads what a point can be drawn from.
///
/// # Errors
/// Not found when there is no such answer or note of the dialogue, or the actor cannot read it; refuses those who may
/// not write reports.
pub async fn source(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    from: From,
) -> Result<Source> {
    actor.may(domain::Permission::WriteReports)?;
    match from {
        From::Answer(input, question) => answer(platform, actor, dialogue, input, question).await,
        From::Session(session) => {
            let (session, text, language) = session_notes::of(platform, dialogue, session).await?;
            let text = Some(text).filter(|text| !text.is_empty());
            Ok(Source {
                from,
                heading: session.title,
                text: text.ok_or(Refusal::NotFound)?,
                language,
                input: None,
            })
        }
    }
}

async fn answer(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    input: InputId,
    question: CallQuestionId,
) -> Result<Source> {
    let db = platform.db();
    let row = entity::input::Entity::find_by_id(input)
        .filter(entity::input::Column::DialogueId.eq(dialogue))
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    // What the fire-wall keeps from the actor is not there.
    let reader = Reader::Desk(actor);
    let found = answers_of(platform, reader, &[input]).await?.remove(&input);
    let found = found.into_iter().flatten();
    let answer = found.into_iter().find(|answer| answer.question == question);
    let answer = answer.ok_or(Refusal::NotFound)?;
    let head = heads(platform, reader, [input]).await?.remove(&input);
    let head = head.ok_or(Refusal::NotFound)?;
    let asked = rows::questions(db, row.call_id).await?;
    let asked = asked.into_iter().find(|line| line.id == question);
    let asked = asked.ok_or(Refusal::NotFound)?;
    Ok(Source {
        from: From::Answer(input, question),
        heading: asked.said.text,
        text: answer.text,
        language: row.language,
        input: Some((row.reference, head.byline)),
    })
}

/// Adds a point that was drawn from something, and remembers from what. The words are the rapporteur's own.
///
/// # Errors
/// As [`source`] and [`points::add`]; refuses a text that is the other's word for word.
pub async fn draw(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    version: i64,
    from: From,
    form: &PointForm,
) -> Result<PointId> {
    let source = source(platform, actor, dialogue, from).await?;
    let draft = Draft::open_part(platform, actor, dialogue, version, Part::Beside).await?;
    let said = parse_point(form).map_err(Refusal::Invalid)?;
    if text::fold(&said.text) == text::fold(&text::paragraphs(&source.text)) {
        return Err(Refusal::field("text", Problem::NotRephrased).into());
    }
    if let Some(known) = points::sent_before(&draft, version, &said).await? {
        return Ok(known);
    }
    let mut changes = Vec::new();
    note(&mut changes, "point", "", &said.text);
    let point = points::add_in(&draft, said).await?;
    let (input, question, session) = match from {
        From::Answer(input, question) => (Some(input), Some(question), None),
        From::Session(session) => (None, None, Some(session)),
    };
    let row = ActiveModel {
        id: Set(OriginId::new()),
        report_id: Set(draft.report.id),
        point_id: Set(point),
        input_id: Set(input),
        question_id: Set(question),
        session_id: Set(session),
        drawn_by: Set(actor.account()),
        drawn_at: Set(draft.tx.now()),
    };
    Entity::insert(row)
        .exec_without_returning(draft.tx.db())
        .await?;
    draft.keep(actor, changes).await?;
    Ok(point)
}

/// Where a point comes from, as the desk says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// An input by its reference, with the address of its call.
    Input {
        call: domain::ids::CallId,
        input: InputId,
        reference: String,
        /// When it was first sent.
        sent_at: Option<DateTime<Utc>>,
    },
    /// An input of which the reader may not know.
    Unseen,
    Session {
        id: SessionId,
        title: String,
    },
}

/// Where the points of a report come from, as far as the actor may know. Three queries.
///
/// # Errors
/// Refuses those who may not write reports.
pub async fn of_report(
    platform: &Platform,
    actor: &Actor,
    report: ReportId,
) -> Result<HashMap<PointId, Vec<Origin>>> {
    actor.may(domain::Permission::WriteReports)?;
    let db = platform.db();
    let rows = rows_of(db, report).await?;
    let inputs = entity::input::Entity::find()
        .filter(known_to(Reader::Desk(actor)))
        .filter(entity::input::Column::Id.is_in(rows.iter().filter_map(|row| row.input_id)))
        .all(db)
        .await?;
    let sessions = entity::session::Entity::find()
        .filter(entity::session::Column::Id.is_in(rows.iter().filter_map(|row| row.session_id)))
        .all(db)
        .await?;
    let mut all: HashMap<PointId, Vec<Origin>> = HashMap::new();
    for row in rows {
        let input = inputs.iter().find(|input| Some(input.id) == row.input_id);
        let session = sessions.iter().find(|one| Some(one.id) == row.session_id);
        let origin = match (input, session) {
            (Some(input), _) => Origin::Input {
                call: input.call_id,
                input: input.id,
                reference: input.reference.clone(),
                sent_at: input.submitted_at,
            },
            (None, Some(session)) => Origin::Session {
                id: session.id,
                title: session.title.clone(),
            },
            (None, None) => Origin::Unseen,
        };
        let of_point = all.entry(row.point_id).or_default();
        if !of_point.contains(&origin) {
            of_point.push(origin);
        }
    }
    Ok(all)
}

async fn rows_of(db: &impl ConnectionTrait, report: ReportId) -> Result<Vec<Model>> {
    Ok(Entity::find()
        .filter(Column::ReportId.eq(report))
        .all(db)
        .await?)
}

/// Which answers to a question points were drawn from already.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn drawn(
    platform: &Platform,
    report: ReportId,
    question: CallQuestionId,
) -> Result<HashSet<InputId>> {
    let rows: Vec<Option<InputId>> = Entity::find()
        .select_only()
        .column(Column::InputId)
        .filter(Column::ReportId.eq(report))
        .filter(Column::QuestionId.eq(question))
        .into_tuple()
        .all(platform.db())
        .await?;
    Ok(rows.into_iter().flatten().collect())
}

/// A question of which answers can be read, in the pane beside the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub call: domain::ids::CallId,
    pub call_title: String,
    pub question: CallQuestionId,
    pub number: String,
    pub text: String,
    /// How many answers the actor can read.
    pub answers: u64,
}

/// What points can be drawn from.
#[derive(Clone, Debug, Default)]
pub struct Pane {
    pub questions: Vec<Asked>,
    pub sessions: Vec<session_notes::Line>,
}

/// Everything that points of a dialogue's report can be drawn from. Two queries, two for each call and two for the
/// sessions.
///
/// # Errors
/// Refuses those who may not write reports.
pub async fn pane(platform: &Platform, actor: &Actor, dialogue: DialogueId) -> Result<Pane> {
    actor.may(domain::Permission::WriteReports)?;
    let db = platform.db();
    let calls = entity::call::Entity::find()
        .filter(entity::call::Column::DialogueId.eq(dialogue))
        .filter(entity::call::Column::PublishedAt.is_not_null())
        .all(db)
        .await?;
    let counts: HashMap<CallQuestionId, u64> = if calls.is_empty() {
        HashMap::new()
    } else {
        let of = calls.iter().map(|call| call.id);
        crate::inputs::readers::count_answers(platform, Reader::Desk(actor), of).await?
    };
    let mut questions = Vec::new();
    for call in calls {
        let lines = rows::questions(db, call.id).await?;
        questions.extend(lines.into_iter().map(|line| Asked {
            call: call.id,
            call_title: call.title.clone(),
            question: line.id,
            answers: counts.get(&line.id).copied().unwrap_or_default(),
            number: line.number,
            text: line.said.text,
        }));
    }
    Ok(Pane {
        questions,
        sessions: session_notes::list(platform, dialogue).await?,
    })
}

/// A form for a point that is drawn from something: under what was asked, with the other's words to start from.
#[must_use]
pub fn blank(source: &Source, report: &queries::Report) -> PointForm {
    let heading: String = text::line(&source.heading).chars().take(200).collect();
    let known = report.points.iter().find(|one| one.said.heading == heading);
    PointForm {
        section: known
            .map_or(domain::SectionKind::KeyIssues, |one| one.said.section)
            .code()
            .to_owned(),
        heading,
        text: source.text.chars().take(4_000).collect(),
        grade: domain::Grade::Noted.code().to_owned(),
        speaker_class: domain::SpeakerClass::Participants.code().to_owned(),
        ..PointForm::default()
    }
}
