//! What the page behind an invitation's link shows, and its calendar file. Reads only.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use domain::ids::{DialogueId, InvitationId, ProcessId, WorkingGroupId};
use domain::invitation::{Nominee, Particulars};
use domain::repeats::Repeats;
use domain::rsvp::{Taking, reference, taking};
use domain::schedule::Schedule;
use domain::{
    DialogueState, EmailAddress, Format, InvitationState, Language, Mode, NominationState, Refusal,
};
use itip::calendar::{Feed, Status, personal_calendar, personal_calendar_with_series};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{dialogue_facts, entry, find_by_token, nominee, particulars, person_name, schedule};
use crate::meetings::{self, Line, Meetings, rule_of};
use crate::{Platform, Result};

/// An invitation as its holder sees it.
#[derive(Clone, Debug)]
pub struct Shown {
    pub invitation: InvitationId,
    pub reference: String,
    /// The invited person's language.
    pub language: Language,
    pub person: String,
    pub organisation: Option<String>,
    pub state: InvitationState,
    pub taking: Taking,
    pub answered_at: Option<DateTime<Utc>>,
    pub particulars: Particulars,
    /// The substitute of the answer that stands, and where the nomination stands.
    pub substitute: Option<(Nominee, NominationState)>,
    pub dialogue: Invited,
    /// The meetings of a series with the holder's own answers; empty for a dialogue that takes place once.
    pub meetings: Vec<Line>,
    /// Where to write with questions.
    pub contact: EmailAddress,
}

/// What somebody is invited to. Says nothing of seats: they are the secretariat's matter.
#[derive(Clone, Debug)]
pub struct Invited {
    pub id: DialogueId,
    /// The group whose meeting it is.
    pub group: Option<WorkingGroupId>,
    /// How many partners it has of its own, and its process, which may have more.
    pub partners: i64,
    pub process: Option<ProcessId>,
    pub slug: String,
    pub title: String,
    pub summary: String,
    /// The language of title and summary.
    pub language: Language,
    pub format: Format,
    pub mode: Mode,
    pub place: String,
    pub schedule: Schedule,
    /// How the meetings repeat; none when it takes place once.
    pub repeats: Option<Repeats>,
    /// The zone in which times are told.
    pub zone: Tz,
    pub respond_by: Option<DateTime<Utc>>,
    /// The address of the online room; only who comes is told.
    pub online_address: Option<String>,
}

/// Shows the invitation that a link stands for. Five queries at most, eight for a series.
///
/// # Errors
/// [`Refusal::NotFound`] for a link that nobody was given.
pub async fn show(platform: &Platform, token: &str) -> Result<Shown> {
    let db = platform.db();
    let invitation = issued(platform, token).await?;
    let dialogue = entity::dialogue::Entity::find_by_id(invitation.dialogue_id)
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let person = entity::person::Entity::find_by_id(invitation.person_id)
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let organisation = match person.organisation_id {
        Some(id) => entity::organisation::Entity::find_by_id(id).one(db).await?,
        None => None,
    };
    let nomination = entity::nomination::Entity::find()
        .filter(entity::nomination::Column::InvitationId.eq(invitation.id))
        .filter(entity::nomination::Column::State.ne(NominationState::Superseded))
        .order_by_desc(entity::nomination::Column::Id)
        .one(db)
        .await?;
    let facts = dialogue_facts(&dialogue)?;
    let comes = matches!(
        invitation.state,
        InvitationState::Accepted | InvitationState::Tentative
    );
    let meetings = meetings::lines(
        &dialogue,
        &Meetings::of(db, &dialogue).await?,
        Some(invitation.id),
    )?;
    Ok(Shown {
        meetings,
        invitation: invitation.id,
        reference: reference(invitation.id),
        language: invitation.language,
        person: person_name(&person),
        organisation: organisation.map(|organisation| organisation.name),
        state: invitation.state,
        taking: taking(&facts, invitation.state, platform.now()),
        answered_at: invitation.answered_at,
        particulars: particulars(&invitation),
        substitute: nomination
            .filter(|_| !comes)
            .map(|row| (nominee(&row), row.state)),
        dialogue: Invited {
            online_address: (comes && dialogue.mode != Mode::InPerson)
                .then(|| dialogue.online_address.clone())
                .filter(|address| !address.is_empty()),
            zone: dialogue
                .zone
                .as_deref()
                .and_then(|zone| zone.parse().ok())
                .unwrap_or(Tz::UTC),
            schedule: facts.schedule,
            repeats: rule_of(&dialogue)?,
            id: dialogue.id,
            group: dialogue.group_id,
            partners: dialogue.partners,
            process: dialogue.process_id,
            slug: dialogue.slug,
            title: dialogue.title,
            summary: dialogue.summary,
            language: dialogue.language,
            format: dialogue.format,
            mode: dialogue.mode,
            place: dialogue.place,
            respond_by: dialogue.respond_by,
        },
        contact: platform.settings().mail_from.clone(),
    })
}

/// An invitation's entry for a calendar, as a file; none while the dialogue has no date.
///
/// # Errors
/// [`Refusal::NotFound`] for a link that nobody was given, and once the invitation was withdrawn.
pub async fn calendar_file(platform: &Platform, token: &str) -> Result<Option<String>> {
    let invitation = issued(platform, token).await?;
    if invitation.state == InvitationState::Withdrawn {
        return Err(Refusal::NotFound.into());
    }
    let dialogue = entity::dialogue::Entity::find_by_id(invitation.dialogue_id)
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    if schedule(&dialogue)? == Schedule::ToBeDetermined {
        return Ok(None);
    }
    let mut entry = entry(platform, &dialogue, &invitation)?;
    if dialogue.state == DialogueState::Cancelled {
        entry.status = Status::Cancelled;
    }
    let feed = Feed {
        name: dialogue.title.clone(),
    };
    let meetings = Meetings::of(platform.db(), &dialogue).await?;
    let series = meetings.series(entry.clone(), &dialogue, Some(&invitation))?;
    let written = match series {
        Some((series, _)) => personal_calendar_with_series(&feed, &[], &[series]),
        None => personal_calendar(&feed, &[entry]),
    };
    Ok(Some(written.map_err(anyhow::Error::from)?))
}

/// A draft has a token already, but nobody was given it.
async fn issued(platform: &Platform, token: &str) -> Result<entity::invitation::Model> {
    let invitation = find_by_token(platform.db(), token).await?;
    if invitation.state == InvitationState::Draft {
        return Err(Refusal::NotFound.into());
    }
    Ok(invitation)
}
