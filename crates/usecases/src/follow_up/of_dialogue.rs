//! What became of the recommendations of one dialogue, as its desk shows it.

use chrono::NaiveDate;
use domain::follow_up::{AuthorKind, StatementKind};
use domain::ids::DialogueId;
use domain::recommendation::Addressee;
use domain::{Actor, AddresseeKind, Permission, Refusal, ReportState};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::board::Board;
use super::file::{Reader, files};
use super::one::{File, StatementLine, latest_answers};
use super::queries::{asked, urgent_first};
use super::rows::FOLLOWED;
use crate::dialogues::queries::DialogueHead;
use crate::reports::origins::{self, Origin};
use crate::{Platform, Result};

/// The follow-up of a dialogue.
#[derive(Clone, Debug)]
pub struct Followed {
    pub head: DialogueHead,
    /// Where its report stands; none while there is none.
    pub report: Option<ReportState>,
    /// Those of an adopted report: what is late first, then what is open, then the rest.
    pub lines: Vec<FollowedLine>,
    /// How many of them stand where.
    pub board: Board,
    /// The day on which it is read.
    pub today: NaiveDate,
}

/// A recommendation of the dialogue.
#[derive(Clone, Debug)]
pub struct FollowedLine {
    pub file: File,
    /// How many organisations are asked, and how many of them have said something.
    pub asked: usize,
    pub answered: usize,
    /// What its point was drawn from, as far as the reader may know.
    pub origins: Vec<Origin>,
}

/// Somebody to whom a recommendation speaks, and what they answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spoken<'a> {
    /// None for one who answers and is not named by the report.
    pub to: Option<&'a Addressee>,
    /// The answer that stands; none while there is none.
    pub answer: Option<&'a StatementLine>,
}

impl FollowedLine {
    /// Everybody to whom it speaks with their answer, then those who answered for themselves.
    #[must_use]
    pub fn answers(&self) -> Vec<Spoken<'_>> {
        let mut left = latest_answers(&self.file.statements);
        let mut all = Vec::new();
        for to in &self.file.found.recommendation.said.addressees {
            // Several ministries may answer for one State.
            let (theirs, others) = left.into_iter().partition(|one| is_of(to, one));
            let theirs: Vec<&StatementLine> = theirs;
            left = others;
            if theirs.is_empty() {
                let (to, answer) = (Some(to), None);
                all.push(Spoken { to, answer });
            }
            all.extend(theirs.into_iter().map(|answer| Spoken {
                to: Some(to),
                answer: Some(answer),
            }));
        }
        all.extend(left.into_iter().map(|answer| Spoken {
            to: None,
            answer: Some(answer),
        }));
        all
    }

    /// The last report of progress.
    #[must_use]
    pub fn progress(&self) -> Option<&StatementLine> {
        let mut said = self.file.statements.iter();
        said.rfind(|one| one.kind == StatementKind::Progress)
    }
}

/// Whether a statement is of the one to whom a recommendation speaks by name.
fn is_of(to: &Addressee, said: &StatementLine) -> bool {
    match (to.kind, said.author) {
        (AddresseeKind::State, AuthorKind::State) => said.iso3.as_deref() == Some(&to.name),
        (
            AddresseeKind::Organisation | AddresseeKind::RegionalProcess,
            AuthorKind::Organisation,
        ) => domain::text::fold(&said.author_name) == domain::text::fold(&to.name),
        (AddresseeKind::Secretariat, AuthorKind::Secretariat) => true,
        // States at large answer one by one.
        (
            AddresseeKind::States
            | AddresseeKind::State
            | AddresseeKind::Organisation
            | AddresseeKind::RegionalProcess
            | AddresseeKind::Secretariat,
            _,
        ) => false,
    }
}

/// Reads what became of the recommendations of a dialogue. Nineteen queries at most, however many there are.
///
/// # Errors
/// Refuses those who may not write reports; not found when there is no such dialogue.
pub async fn of_dialogue(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
) -> Result<Followed> {
    actor.may(Permission::WriteReports)?;
    let db = platform.db();
    let today = platform.now().date_naive();
    let row = entity::dialogue::Entity::find_by_id(dialogue)
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let head = DialogueHead::of(&row)?;
    let report = entity::report::Entity::find()
        .filter(entity::report::Column::DialogueId.eq(dialogue))
        .one(db)
        .await?;
    let state = report.as_ref().map(|report| report.state);
    let lines = match report.filter(|report| FOLLOWED.contains(&report.state)) {
        Some(report) => lines(platform, actor, &report, &row, today).await?,
        None => Vec::new(),
    };
    let counted = lines
        .iter()
        .map(|line| (line.file.status(), line.file.overdue));
    Ok(Followed {
        head,
        report: state,
        board: Board::by_status(counted),
        lines,
        today,
    })
}

async fn lines(
    platform: &Platform,
    actor: &Actor,
    report: &entity::report::Model,
    dialogue: &entity::dialogue::Model,
    today: NaiveDate,
) -> Result<Vec<FollowedLine>> {
    use entity::recommendation::{Column, Entity};
    let db = platform.db();
    let of_report = Entity::find().filter(Column::ReportId.eq(report.id));
    let rows = urgent_first(of_report, today).all(db).await?;
    let asked = asked(db, &rows).await?;
    let origins = origins::of_report(platform, actor, report.id).await?;
    let files = files(db, report, dialogue, rows, today, Reader::Desk).await?;
    Ok(files
        .into_iter()
        .map(|file| {
            let (asked, answered) = asked.get(&file.id).copied().unwrap_or_default();
            let point = file.point.as_ref().map(|point| point.id);
            let origins = point.and_then(|point| origins.get(&point).cloned());
            FollowedLine {
                file,
                asked,
                answered,
                origins: origins.unwrap_or_default(),
            }
        })
        .collect())
}
