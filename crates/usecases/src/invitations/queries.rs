//! What the desk shows of a dialogue's invitations, one function a screen.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use domain::ids::{DialogueId, InvitationId, MailId, PersonId};
use domain::{
    Actor, EmailAddress, InvitationState, Language, MailKind, MailState, Permission, Refusal,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::issue::must_not;
use super::{person_name, seats};
use crate::{Platform, Result, reach};

/// Which invitations a list shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    #[default]
    All,
    /// Those in one state.
    State(InvitationState),
    /// Those whose last mail was given up.
    MailFailed,
}

/// What the list's head counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub all: usize,
    pub accepted: usize,
    pub tentative: usize,
    pub declined: usize,
    /// Issued and not answered yet.
    pub silent: usize,
    pub lapsed: usize,
    pub withdrawn: usize,
    pub mail_failed: usize,
}

/// One mail, without its text.
#[derive(Clone, Debug, FromQueryResult)]
pub struct MailLine {
    pub id: MailId,
    pub kind: MailKind,
    pub state: MailState,
    pub invitation_id: Option<InvitationId>,
    pub recipient: EmailAddress,
    pub subject: String,
    pub queued_at: DateTime<Utc>,
    pub sent_at: Option<DateTime<Utc>>,
    pub tries: i64,
    pub reply: String,
}

/// One invited person.
#[derive(Clone, Debug)]
pub struct Line {
    pub invitation: InvitationId,
    pub person: PersonId,
    pub name: String,
    pub organisation: Option<String>,
    pub country: Option<String>,
    pub language: Language,
    pub state: InvitationState,
    pub answered_at: Option<DateTime<Utc>>,
    /// The last mail about it.
    pub mail: Option<MailLine>,
}

impl Line {
    /// True when the last mail was given up.
    #[must_use]
    pub fn mail_failed(&self) -> bool {
        self.mail
            .as_ref()
            .is_some_and(|mail| mail.state == MailState::Failed)
    }
}

/// The invitations of a dialogue.
#[derive(Clone, Debug)]
pub struct Overview {
    pub dialogue: entity::dialogue::Model,
    pub counts: Counts,
    /// Those that are shown: failed mails first, then by name.
    pub lines: Vec<Line>,
    /// Shortlisted people who could be invited now.
    pub ready: usize,
    pub seats_taken: usize,
}

/// The invitations of a dialogue. Seven queries.
///
/// # Errors
/// [`Refusal::NotFound`]; refuses those who may not see dialogues.
pub async fn overview(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    show: Show,
) -> Result<Overview> {
    let db = platform.db();
    let dialogue = reach::dialogue(db, actor, Permission::SeeDialogues, dialogue).await?;
    let invitations = entity::invitation::Entity::find()
        .filter(entity::invitation::Column::DialogueId.eq(dialogue.id))
        .all(db)
        .await?;
    let shortlisted = shortlist(db, dialogue.id).await?;
    let mut mails: HashMap<InvitationId, MailLine> = HashMap::new();
    for mail in mail_lines(db, entity::mail::Column::DialogueId.eq(dialogue.id)).await? {
        if let Some(invitation) = mail.invitation_id {
            // They come in their order: the last one stays.
            mails.insert(invitation, mail);
        }
    }
    let kept_out = must_not(db, dialogue.id).await?;
    let invited: HashSet<PersonId> = invitations.iter().map(|row| row.person_id).collect();
    let ids: Vec<PersonId> = invited.iter().chain(&shortlisted).copied().collect();
    let people = seats::people_by_id(db, &ids).await?;
    let ready = shortlisted
        .iter()
        .filter(|id| !invited.contains(id) && !kept_out.contains(id))
        .filter_map(|id| people.get(id))
        .filter(|person| person.archived_at.is_none() && person.email.is_some())
        .count();
    let organisations = seats::organisations_of(db, people.values()).await?;

    let mut counts = Counts::default();
    let mut lines = Vec::new();
    for row in &invitations {
        let Some(person) = people.get(&row.person_id) else {
            continue;
        };
        let organisation = person.organisation_id.and_then(|id| organisations.get(&id));
        let line = Line {
            invitation: row.id,
            person: row.person_id,
            name: person_name(person),
            organisation: organisation.map(|organisation| organisation.name.clone()),
            country: organisation.and_then(|organisation| organisation.iso3.clone()),
            language: row.language,
            state: row.state,
            answered_at: row.answered_at,
            mail: mails.remove(&row.id),
        };
        counts.add(&line);
        let shown = match show {
            Show::All => true,
            Show::State(state) => row.state == state,
            Show::MailFailed => line.mail_failed(),
        };
        if shown {
            lines.push(line);
        }
    }
    lines.sort_by_cached_key(|line| (!line.mail_failed(), domain::text::fold(&line.name)));
    Ok(Overview {
        ready,
        seats_taken: invitations
            .iter()
            .filter(|row| row.at_table && row.state.holds_a_seat())
            .count(),
        dialogue,
        counts,
        lines,
    })
}

impl Counts {
    fn add(&mut self, line: &Line) {
        self.all += 1;
        match line.state {
            InvitationState::Draft | InvitationState::Issued => self.silent += 1,
            InvitationState::Accepted => self.accepted += 1,
            InvitationState::Tentative => self.tentative += 1,
            InvitationState::Declined => self.declined += 1,
            InvitationState::Withdrawn => self.withdrawn += 1,
            InvitationState::Lapsed => self.lapsed += 1,
        }
        if line.mail_failed() {
            self.mail_failed += 1;
        }
    }
}

/// One invitation with its history.
#[derive(Clone, Debug)]
pub struct Detail {
    pub dialogue: entity::dialogue::Model,
    pub invitation: entity::invitation::Model,
    pub person: entity::person::Model,
    pub organisation: Option<entity::organisation::Model>,
    /// Every answer, the latest first.
    pub answers: Vec<entity::rsvp::Model>,
    /// Every mail, the latest first.
    pub mails: Vec<MailLine>,
    /// Every try of them, the latest first.
    pub tries: Vec<entity::mail_try::Model>,
    /// Every substitute named, the latest first.
    pub nominations: Vec<entity::nomination::Model>,
}

/// One invitation with its history. Eight queries.
///
/// # Errors
/// [`Refusal::NotFound`]; refuses those who may not see dialogues.
pub async fn detail(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    invitation: InvitationId,
) -> Result<Detail> {
    let db = platform.db();
    let dialogue = reach::dialogue(db, actor, Permission::SeeDialogues, dialogue).await?;
    let invitation = entity::invitation::Entity::find_by_id(invitation)
        .filter(entity::invitation::Column::DialogueId.eq(dialogue.id))
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
    let answers = entity::rsvp::Entity::find()
        .filter(entity::rsvp::Column::InvitationId.eq(invitation.id))
        .order_by_desc(entity::rsvp::Column::Id)
        .all(db)
        .await?;
    let mut mails = mail_lines(db, entity::mail::Column::InvitationId.eq(invitation.id)).await?;
    mails.reverse();
    let tries = entity::mail_try::Entity::find()
        .filter(entity::mail_try::Column::MailId.is_in(mails.iter().map(|mail| mail.id)))
        .order_by_desc(entity::mail_try::Column::At)
        .order_by_desc(entity::mail_try::Column::Nth)
        .all(db)
        .await?;
    let nominations = entity::nomination::Entity::find()
        .filter(entity::nomination::Column::InvitationId.eq(invitation.id))
        .order_by_desc(entity::nomination::Column::Id)
        .all(db)
        .await?;
    Ok(Detail {
        dialogue,
        invitation,
        person,
        organisation,
        answers,
        mails,
        tries,
        nominations,
    })
}

/// A shortlisted person without an invitation.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub person: PersonId,
    pub name: String,
    pub organisation: Option<String>,
    pub country: Option<String>,
    pub email: Option<EmailAddress>,
    pub language: Language,
}

/// Who could be invited now.
#[derive(Clone, Debug)]
pub struct Candidates {
    pub dialogue: entity::dialogue::Model,
    /// Those who can be written to.
    pub ready: Vec<Candidate>,
    /// Those whose address is missing in the directory.
    pub without_address: Vec<Candidate>,
    pub seats_free: usize,
}

/// Shortlisted people without an invitation, but for those who must not be invited. Six queries.
///
/// # Errors
/// [`Refusal::NotFound`]; refuses those who may not issue invitations.
pub async fn candidates(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
) -> Result<Candidates> {
    let db = platform.db();
    let dialogue = reach::dialogue(db, actor, Permission::IssueInvitations, dialogue).await?;
    let invited: Vec<(PersonId, InvitationState, bool)> = entity::invitation::Entity::find()
        .select_only()
        .column(entity::invitation::Column::PersonId)
        .column(entity::invitation::Column::State)
        .column(entity::invitation::Column::AtTable)
        .filter(entity::invitation::Column::DialogueId.eq(dialogue.id))
        .into_tuple()
        .all(db)
        .await?;
    let kept_out = must_not(db, dialogue.id).await?;
    let open: Vec<PersonId> = shortlist(db, dialogue.id)
        .await?
        .into_iter()
        .filter(|id| !kept_out.contains(id) && !invited.iter().any(|(person, ..)| person == id))
        .collect();
    let people = seats::people_by_id(db, &open).await?;
    let organisations = seats::organisations_of(db, people.values()).await?;
    let mut all: Vec<Candidate> = people
        .values()
        .filter(|person| person.archived_at.is_none())
        .map(|person| {
            let organisation = person.organisation_id.and_then(|id| organisations.get(&id));
            Candidate {
                person: person.id,
                name: person_name(person),
                organisation: organisation.map(|organisation| organisation.name.clone()),
                country: organisation.and_then(|organisation| organisation.iso3.clone()),
                email: person.email.clone(),
                language: person.language,
            }
        })
        .collect();
    all.sort_by_cached_key(|candidate| domain::text::fold(&candidate.name));
    let (ready, without_address) = all
        .into_iter()
        .partition(|candidate| candidate.email.is_some());
    let taken = invited
        .iter()
        .filter(|(_, state, at_table)| *at_table && state.holds_a_seat())
        .count();
    Ok(Candidates {
        ready,
        without_address,
        seats_free: usize::try_from(dialogue.seats)
            .unwrap_or(0)
            .saturating_sub(taken),
        dialogue,
    })
}

async fn shortlist(db: &impl ConnectionTrait, dialogue: DialogueId) -> Result<Vec<PersonId>> {
    use entity::shortlist_entry::{Column, Entity};
    Ok(Entity::find()
        .select_only()
        .column(Column::PersonId)
        .filter(Column::DialogueId.eq(dialogue))
        .into_tuple()
        .all(db)
        .await?)
}

/// Mails in their order, without their sealed bytes.
async fn mail_lines(
    db: &impl ConnectionTrait,
    filter: impl sea_orm::sea_query::IntoCondition,
) -> Result<Vec<MailLine>> {
    use entity::mail::{Column, Entity};
    let columns = [
        Column::Id,
        Column::Kind,
        Column::State,
        Column::InvitationId,
        Column::Recipient,
        Column::Subject,
        Column::QueuedAt,
        Column::SentAt,
        Column::Tries,
        Column::Reply,
    ];
    Ok(Entity::find()
        .select_only()
        .columns(columns)
        .filter(filter)
        .order_by_asc(Column::Id)
        .into_model()
        .all(db)
        .await?)
}
