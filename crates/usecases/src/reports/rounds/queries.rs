//! Rounds of comments at the desk and behind a participant's link.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use domain::comment::{About, Disposition, RoundEnd};
use domain::ids::{CommentId, CommentRoundId, CommenterId, DialogueId, PersonId};
use domain::{Actor, InvitationState, Language, Permission, Presence, Refusal, ReportState};
use entity::{comment_round, commenter, report_comment};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

use super::rows;
use crate::dialogues::queries::DialogueHead;
use crate::dialogues::rows::{schedule_of, zone_of};
use crate::invitations::person_name;
use crate::reports::of_dialogue;
use crate::reports::queries::{Report, whole};
use crate::{Platform, Result};

/// Somebody who took part, and can be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participant {
    pub id: PersonId,
    pub name: String,
    pub organisation: String,
}

/// Those who took part in a dialogue and can be written to: who accepted, advisers among them, and who was there. By
/// name; four queries.
pub(super) async fn participants(
    db: &impl ConnectionTrait,
    dialogue: DialogueId,
) -> Result<Vec<Participant>> {
    use entity::{attendance, invitation, organisation, person};
    let invited: Vec<PersonId> = invitation::Entity::find()
        .select_only()
        .column(invitation::Column::PersonId)
        .filter(invitation::Column::DialogueId.eq(dialogue))
        .filter(invitation::Column::State.eq(InvitationState::Accepted))
        .into_tuple()
        .all(db)
        .await?;
    let marks: Vec<(PersonId, Presence)> = attendance::Entity::find()
        .select_only()
        .column(attendance::Column::PersonId)
        .column(attendance::Column::Presence)
        .filter(attendance::Column::DialogueId.eq(dialogue))
        .into_tuple()
        .all(db)
        .await?;
    let there = marks.iter().filter(|(_, mark)| *mark != Presence::Absent);
    let ids: Vec<PersonId> = invited
        .into_iter()
        .chain(there.map(|(person, _)| *person))
        .collect();
    let mut people = Vec::with_capacity(ids.len());
    for some in ids.chunks(1_000) {
        people.extend(
            person::Entity::find()
                .filter(person::Column::Id.is_in(some.iter().copied()))
                .filter(person::Column::Email.is_not_null())
                .filter(person::Column::ArchivedAt.is_null())
                .all(db)
                .await?,
        );
    }
    let of = people.iter().filter_map(|person| person.organisation_id);
    let organisations: HashMap<_, _> = organisation::Entity::find()
        .filter(organisation::Column::Id.is_in(of))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.id, row.name))
        .collect();
    let mut all: Vec<Participant> = people
        .into_iter()
        .map(|person| Participant {
            id: person.id,
            name: person_name(&person),
            organisation: person
                .organisation_id
                .and_then(|id| organisations.get(&id).cloned())
                .unwrap_or_default(),
        })
        .collect();
    all.sort_by_cached_key(|one| (domain::text::fold(&one.name), one.id));
    all.dedup_by_key(|one| one.id);
    Ok(all)
}

/// Who can be asked, and by which clock the deadline is.
#[derive(Clone, Debug)]
pub struct Circulation {
    pub participants: Vec<Participant>,
    pub zone: Tz,
}

/// What the form of a circulation offers. Five queries.
///
/// # Errors
/// Refuses those who may not write reports; not found when there is no such dialogue.
pub async fn circulation(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
) -> Result<Circulation> {
    actor.may(Permission::WriteReports)?;
    let row = dialogue_row(platform.db(), dialogue).await?;
    Ok(Circulation {
        participants: participants(platform.db(), dialogue).await?,
        zone: zone_of(&schedule_of(&row)?),
    })
}

async fn dialogue_row(
    db: &impl ConnectionTrait,
    id: DialogueId,
) -> Result<entity::dialogue::Model> {
    let found = entity::dialogue::Entity::find_by_id(id).one(db).await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

/// Somebody who was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedLine {
    pub id: CommenterId,
    pub name: String,
    pub organisation: String,
    pub email: String,
    pub comments: usize,
    pub reminded_at: Option<DateTime<Utc>>,
    /// When their silence was written down.
    pub silent_at: Option<DateTime<Utc>>,
}

/// A comment and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommentLine {
    pub id: CommentId,
    pub about: About,
    /// The words that it is about, as they were circulated; empty for the draft as a whole.
    pub of: String,
    pub text: String,
    pub by: String,
    pub organisation: String,
    pub made_at: DateTime<Utc>,
    pub changed_at: Option<DateTime<Utc>>,
    pub disposition: Option<Disposition>,
    pub reason: String,
}

/// A round at the desk.
#[derive(Clone, Debug)]
pub struct Round {
    pub id: CommentRoundId,
    pub number: i64,
    pub message: String,
    pub zone: Tz,
    pub opened_at: DateTime<Utc>,
    pub closes_at: DateTime<Utc>,
    pub reminded_at: Option<DateTime<Utc>>,
    pub ended: Option<RoundEnd>,
    /// The report as it was circulated.
    pub draft: Report,
    /// By name.
    pub asked: Vec<AskedLine>,
    /// In the order of the draft, what is about the whole first.
    pub comments: Vec<CommentLine>,
}

impl Round {
    /// How many comments have no disposition yet.
    #[must_use]
    pub fn undecided(&self) -> usize {
        let comments = self.comments.iter();
        comments.filter(|one| one.disposition.is_none()).count()
    }
}

/// All rounds of a report.
#[derive(Clone, Debug)]
pub struct Rounds {
    pub head: DialogueHead,
    pub state: ReportState,
    pub language: Language,
    /// The latest first.
    pub rounds: Vec<Round>,
}

/// The rounds of a dialogue's report with everything that was said. Eight queries.
///
/// # Errors
/// Refuses those who may not write reports; not found when the dialogue has no report.
pub async fn rounds(platform: &Platform, actor: &Actor, dialogue: DialogueId) -> Result<Rounds> {
    actor.may(Permission::WriteReports)?;
    let db = platform.db();
    let row = dialogue_row(db, dialogue).await?;
    let report = of_dialogue(db, dialogue).await?.ok_or(Refusal::NotFound)?;
    let (state, language) = (report.state, report.language);
    let found = rows::of_report(db, report.id).await?;
    let report = whole(db, report).await?;
    let ids: Vec<CommentRoundId> = found.iter().map(|round| round.id).collect();
    let asked = rows::commenters(db, &ids).await?;
    let comments = rows::comments(db, &asked).await?;
    let mut rounds = found
        .into_iter()
        .map(|round| {
            let asked: Vec<&commenter::Model> = asked
                .iter()
                .filter(|one| one.round_id == round.id)
                .collect();
            one_round(&row, &report, round, &asked, &comments)
        })
        .collect::<Result<Vec<Round>>>()?;
    rounds.reverse();
    Ok(Rounds {
        head: DialogueHead::of(&row)?,
        state,
        language,
        rounds,
    })
}

fn one_round(
    dialogue: &entity::dialogue::Model,
    report: &Report,
    round: comment_round::Model,
    asked: &[&commenter::Model],
    comments: &[report_comment::Model],
) -> Result<Round> {
    let zone = rows::zone(&round)?;
    let draft = circulated(dialogue, report, &round)?;
    let mut lines = Vec::new();
    for row in comments {
        if let Some(by) = asked.iter().find(|one| one.id == row.commenter_id) {
            lines.push(line(&draft, row, by)?);
        }
    }
    let order = order(&draft);
    lines.sort_by_key(|line| {
        let place = order.iter().position(|about| *about == line.about);
        (place, line.id)
    });
    Ok(Round {
        id: round.id,
        number: round.number,
        message: round.message,
        zone,
        opened_at: round.opened_at,
        closes_at: round.closes_at,
        reminded_at: round.reminded_at,
        ended: round.ended,
        asked: asked
            .iter()
            .map(|one| AskedLine {
                id: one.id,
                name: one.name.clone(),
                organisation: one.organisation.clone(),
                email: one.email.to_string(),
                comments: comments
                    .iter()
                    .filter(|row| row.commenter_id == one.id)
                    .count(),
                reminded_at: one.reminded_at,
                silent_at: one.silent_at,
            })
            .collect(),
        comments: lines,
        draft,
    })
}

/// The report as it was circulated.
fn circulated(
    dialogue: &entity::dialogue::Model,
    report: &Report,
    round: &comment_round::Model,
) -> Result<Report> {
    let numbers = crate::reports::number_of(dialogue).ok();
    let reference = |nth: i64| match (numbers, u32::try_from(nth)) {
        (Some((year, number)), Ok(nth)) => domain::recommendation::reference(year, number, nth),
        _ => String::new(),
    };
    Ok(report.as_in(rows::draft(round)?, reference))
}

/// The places of a draft from its beginning to its end.
fn order(draft: &Report) -> Vec<About> {
    let points = |section| {
        let points = draft.points.iter();
        points
            .filter(move |one| one.said.section == section)
            .map(|one| About::Point(one.id))
    };
    [About::Whole, About::Gist, About::Introduction]
        .into_iter()
        .chain(points(domain::SectionKind::KeyIssues))
        .chain([About::AdditionalSuggestions])
        .chain(points(domain::SectionKind::AdditionalSuggestions))
        .chain(
            draft
                .recommendations
                .iter()
                .map(|one| About::Recommendation(one.id)),
        )
        .collect()
}

fn line(draft: &Report, row: &report_comment::Model, by: &commenter::Model) -> Result<CommentLine> {
    let about = rows::about(row)?;
    Ok(CommentLine {
        id: row.id,
        about,
        of: draft
            .snapshot()
            .text_at(about)
            .unwrap_or_default()
            .to_owned(),
        text: row.text.clone(),
        by: by.name.clone(),
        organisation: by.organisation.clone(),
        made_at: row.made_at,
        changed_at: row.changed_at,
        disposition: row.disposition,
        reason: row.reason.clone(),
    })
}

/// What the holder of a link sees.
#[derive(Clone, Debug)]
pub struct Shown {
    pub head: DialogueHead,
    /// The draft as it was circulated.
    pub draft: Report,
    /// Where the report stands now.
    pub state: ReportState,
    pub name: String,
    /// In which language they read.
    pub language: Language,
    pub message: String,
    pub zone: Tz,
    pub closes_at: DateTime<Utc>,
    /// Whether comments are taken now.
    pub takes: bool,
    /// The holder's own, in the order of the draft.
    pub own: Vec<CommentLine>,
    /// Everybody's, once the report is adopted; nobody is named.
    pub all: Vec<CommentLine>,
}

impl Shown {
    /// One of the holder's own.
    #[must_use]
    pub fn comment(&self, id: CommentId) -> Option<&CommentLine> {
        self.own.iter().find(|one| one.id == id)
    }
}

/// What the holder of a link sees. Nine queries.
///
/// # Errors
/// [`Refusal::NotFound`] for a link that nobody was given.
pub async fn show(platform: &Platform, token: &str) -> Result<Shown> {
    let db = platform.db();
    let (round, holder) = rows::by_token(db, token).await?;
    let report = entity::report::Entity::find_by_id(round.report_id)
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let dialogue = dialogue_row(db, report.dialogue_id).await?;
    let state = report.state;
    let report = whole(db, report).await?;
    // Before the adoption nobody reads another's comments.
    let asked = if state.is_open() {
        vec![holder.clone()]
    } else {
        rows::commenters(db, &[round.id]).await?
    };
    let comments = rows::comments(db, &asked).await?;
    let takes = rows::times(&round).takes(state, platform.now());
    let message = round.message.clone();
    let asked: Vec<&commenter::Model> = asked.iter().collect();
    let round = one_round(&dialogue, &report, round, &asked, &comments)?;
    let own_ids: Vec<CommentId> = comments
        .iter()
        .filter(|row| row.commenter_id == holder.id)
        .map(|row| row.id)
        .collect();
    let mut all = round.comments;
    for one in &mut all {
        // What becomes of a comment is told with the report: until then it may change.
        if state.is_open() {
            one.disposition = None;
            one.reason.clear();
        }
        one.by.clear();
        one.organisation.clear();
    }
    let own = all.iter().filter(|one| own_ids.contains(&one.id));
    Ok(Shown {
        head: DialogueHead::of(&dialogue)?,
        own: own.cloned().collect(),
        all: if state.is_open() { Vec::new() } else { all },
        draft: round.draft,
        state,
        name: holder.name,
        language: holder.language,
        message,
        zone: round.zone,
        closes_at: round.closes_at,
        takes,
    })
}
