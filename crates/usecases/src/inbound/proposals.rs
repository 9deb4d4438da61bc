//! Another time that an invited person proposed. It never moves the meeting; the secretariat decides.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use domain::audit::{self, Subject};
use domain::ids::{DialogueId, ProposalId, ReceivedId};
use domain::{Actor, LetterKind, Permission, ProposalState, ReceivedState, Refusal};
use entity::proposal::{ActiveModel, Column, Entity, Model};
use itip::read::Heard;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::letters::About;
use super::{hear, settle};
use crate::invitations;
use crate::letters::{Own, own};
use crate::meetings::{Meeting, Meetings};
use crate::{Platform, Result, Tx, mail};

/// Keeps a proposal.
pub(super) async fn keep(
    tx: &Tx,
    received: ReceivedId,
    dialogue: &entity::dialogue::Model,
    invitation: &entity::invitation::Model,
    (heard, meeting): (&Heard, &str),
) -> Result<()> {
    let zone = hear::zone(dialogue);
    let Some(proposed) = heard.proposed else {
        return Ok(());
    };
    Entity::insert(ActiveModel {
        id: Set(ProposalId::new()),
        received_id: Set(received),
        invitation_id: Set(invitation.id),
        starts_at: Set(proposed.start.instant(zone)),
        ends_at: Set(proposed.end.and_then(|end| end.instant(zone))),
        occurrence: Set(meeting.to_owned()),
        state: Set(ProposalState::Open),
        made_at: Set(tx.now()),
        decided_at: Set(None),
        decided_by: Set(None),
    })
    .exec_without_returning(tx.db())
    .await?;
    tx.record(
        &Actor::Invited {
            invitation: invitation.id,
            person: invitation.person_id,
        },
        &Subject::Participant(dialogue.id, invitation.person_id),
        &audit::Entry::TimeProposed,
    )
    .await
}

/// A time that was proposed, by the clock of the meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProposedTime {
    pub dialogue: DialogueId,
    /// The meeting of a series that it was proposed for, by its day.
    pub meeting: Option<NaiveDate>,
    /// None when what was proposed could not be read.
    pub start: Option<NaiveDateTime>,
    pub end: Option<NaiveDateTime>,
}

impl ProposedTime {
    /// Where no end was proposed it takes as long as the dialogue does.
    pub(super) fn of(dialogue: &entity::dialogue::Model, proposal: &Model) -> Self {
        let zone = hear::zone(dialogue);
        let lasts = dialogue.starts_at.zip(dialogue.ends_at);
        let lasts = lasts.map(|(start, end)| end - start);
        let ends = proposal.starts_at.and_then(|start| match proposal.ends_at {
            Some(end) if end > start => Some(end),
            Some(_) | None => lasts.map(|lasts| start + lasts),
        });
        let local = |at: DateTime<Utc>| at.with_timezone(&zone).naive_local();
        Self {
            dialogue: dialogue.id,
            meeting: proposal.occurrence.parse().ok(),
            start: proposal.starts_at.map(local),
            end: ends.map(local),
        }
    }
}

/// Which of the times that a mail proposes are decided about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    One(ProposalId),
    /// All that were not decided about yet.
    Rest,
}

/// What was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// The times that were decided about.
    pub times: Vec<ProposedTime>,
    /// Whether nothing of the mail waits any more.
    pub settled: bool,
}

/// Takes or refuses times that a received mail proposes; the mail is settled once all are decided. A refusal is told
/// to the one who proposed it (RFC 5546 3.2.8); a time that is taken is set by rescheduling the dialogue, or the one
/// meeting of a series, which sends the update to everybody.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::WrongState`] when they, or the mail, were decided before.
pub async fn decide_proposals(
    platform: &Platform,
    actor: &Actor,
    received: ReceivedId,
    which: Which,
    take: bool,
) -> Result<Decided> {
    actor.may(Permission::IssueInvitations)?;
    let own = own(platform.db(), &[LetterKind::TimeRefused], None).await?;
    let mut tx = platform.begin().await?;
    // A colleague who decides about another time of the same mail waits here.
    let mail = settle::open(&tx, received).await?;
    let all = Entity::find()
        .filter(Column::ReceivedId.eq(mail.id))
        .order_by_asc(Column::Occurrence)
        .order_by_asc(Column::Id)
        .all(tx.db())
        .await?;
    let (chosen, others) = choose(all, which)?;
    let invitation = entity::invitation::Entity::find_by_id(chosen[0].invitation_id)
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let dialogue = tx.lock_dialogue(invitation.dialogue_id).await?;
    let invitation = invitations::load(&tx, dialogue.id, invitation.id).await?;
    let (state, entry) = if take {
        (ProposalState::Accepted, audit::Entry::ProposalAccepted)
    } else {
        (ProposalState::Refused, audit::Entry::ProposalRefused)
    };
    let subject = Subject::Participant(dialogue.id, invitation.person_id);
    for proposal in &chosen {
        close(&tx, proposal, state, actor).await?;
        tx.record(actor, &subject, &entry).await?;
    }
    let settled = others
        .iter()
        .all(|other| other.state != ProposalState::Open);
    if settled {
        settle::mark(&tx, received, ReceivedState::Applied, actor).await?;
    }
    // What was withdrawn or called off meanwhile needs no word about its time.
    if !take && hear::is_open(invitation.state) {
        refuse(&mut tx, &own, &dialogue, &invitation, &chosen).await?;
    }
    tx.commit().await?;
    let time = |proposal| ProposedTime::of(&dialogue, proposal);
    Ok(Decided {
        times: chosen.iter().map(time).collect(),
        settled,
    })
}

/// Those that are decided about, at least one, and the others of the mail.
fn choose(all: Vec<Model>, which: Which) -> Result<(Vec<Model>, Vec<Model>)> {
    let (chosen, others): (Vec<Model>, Vec<Model>) =
        all.into_iter().partition(|proposal| match which {
            Which::One(id) => proposal.id == id,
            Which::Rest => proposal.state == ProposalState::Open,
        });
    if chosen.is_empty() {
        return Err(Refusal::NotFound.into());
    }
    Ok((chosen, others))
}

/// Writes the decision down, which is taken once.
async fn close(tx: &Tx, proposal: &Model, state: ProposalState, actor: &Actor) -> Result<()> {
    let changed = Entity::update_many()
        .set(ActiveModel {
            state: Set(state),
            decided_at: Set(Some(tx.now())),
            decided_by: Set(actor.account()),
            ..Default::default()
        })
        .filter(Column::Id.eq(proposal.id))
        .filter(Column::State.eq(ProposalState::Open))
        .exec(tx.db())
        .await?;
    if changed.rows_affected == 0 {
        return Err(Refusal::WrongState {
            state: proposal.state.label_key(),
        }
        .into());
    }
    Ok(())
}

/// Tells who proposed the times that it stays as it is, in one letter for each: a calendar takes back one
/// proposal at a time.
async fn refuse(
    tx: &mut Tx,
    own: &Own,
    dialogue: &entity::dialogue::Model,
    invitation: &entity::invitation::Model,
    proposals: &[Model],
) -> Result<()> {
    let person = entity::person::Entity::find_by_id(invitation.person_id)
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let meetings = Meetings::of(tx.db(), dialogue).await?;
    let list = meetings.list(dialogue)?;
    let platform = tx.platform().clone();
    let about = About {
        platform: &platform,
        own,
        dialogue,
        invitation,
        person: &person,
    };
    let mut letters = Vec::with_capacity(proposals.len());
    for proposal in proposals {
        let one = match proposal.occurrence.parse::<NaiveDate>() {
            // A meeting that was dropped since, or has left the series, stays nowhere: its end was told before.
            Ok(day) => {
                let stands = |one: &&Meeting| one.day == day && one.takes_place();
                let Some(one) = list.iter().find(stands) else {
                    continue;
                };
                Some(one)
            }
            Err(_) => None,
        };
        letters.push(about.time_refused(proposal.id, &meetings, one)?);
    }
    mail::queue(tx, letters).await?;
    Ok(())
}
