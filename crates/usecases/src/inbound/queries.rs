//! Received mails as the desk shows them.

use chrono::{DateTime, Utc};
use domain::ids::{DialogueId, InvitationId, PersonId, ReceivedId};
use domain::{Actor, Answer, Doubt, Permission, ReceivedKind, ReceivedState, Refusal};
use sea_orm::{
    ColumnTrait, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::ProposedTime;
use super::receive;
use crate::invitations::person_name;
use crate::{Platform, Result, reach};

/// How many mails a page of the list has.
pub const PAGE: u64 = 30;

/// Which mails to list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    /// Those that wait for a decision.
    #[default]
    Waiting,
    /// All.
    All,
}

/// A line of the list.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: ReceivedId,
    pub kind: ReceivedKind,
    pub state: ReceivedState,
    pub doubt: Option<Doubt>,
    pub from: String,
    pub subject: String,
    pub arrived_at: DateTime<Utc>,
    pub person: Option<String>,
    pub dialogue: Option<String>,
}

/// When a mailbox was looked into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    pub at: Option<DateTime<Utc>>,
    /// What went wrong since, in the words of the server.
    pub failure: String,
}

/// The list.
#[derive(Clone, Debug)]
pub struct Incoming {
    pub lines: Vec<Line>,
    pub total: u64,
    pub waiting: u64,
    /// The latest look into a mailbox; nothing when none was ever looked into.
    pub looked: Option<Looked>,
}

/// A page of the list, the latest first; `page` counts from 0. Six queries.
///
/// # Errors
/// Refuses those who may not see dialogues.
pub async fn incoming(
    platform: &Platform,
    actor: &Actor,
    show: Show,
    page: u64,
) -> Result<Incoming> {
    use entity::received_mail::{Column, Entity};
    actor.may(Permission::SeeDialogues)?;
    let db = platform.db();
    let mut select = Entity::find();
    if show == Show::Waiting {
        select = select.filter(Column::State.eq(ReceivedState::Waiting));
    }
    let total = select.clone().count(db).await?;
    let rows = select
        .order_by_desc(Column::Id)
        .offset(page * PAGE)
        .limit(PAGE)
        .all(db)
        .await?;
    let invitations = entity::invitation::Entity::find()
        .filter(
            entity::invitation::Column::Id.is_in(rows.iter().filter_map(|row| row.invitation_id)),
        )
        .all(db)
        .await?;
    let people = entity::person::Entity::find()
        .filter(entity::person::Column::Id.is_in(invitations.iter().map(|row| row.person_id)))
        .all(db)
        .await?;
    let dialogues = entity::dialogue::Entity::find()
        .filter(entity::dialogue::Column::Id.is_in(rows.iter().filter_map(|row| row.dialogue_id)))
        .all(db)
        .await?;
    let lines = rows
        .into_iter()
        .map(|row| {
            let mail = opened(platform, &row.sealed);
            let invitation = invitations
                .iter()
                .find(|one| Some(one.id) == row.invitation_id);
            Line {
                id: row.id,
                kind: row.kind,
                state: row.state,
                doubt: row.doubt,
                from: mail.from,
                subject: mail.subject,
                arrived_at: row.arrived_at,
                person: invitation
                    .and_then(|one| people.iter().find(|person| person.id == one.person_id))
                    .map(person_name),
                dialogue: dialogues
                    .iter()
                    .find(|one| Some(one.id) == row.dialogue_id)
                    .map(|one| one.title.clone()),
            }
        })
        .collect();
    Ok(Incoming {
        lines,
        total,
        waiting: waiting(platform).await?,
        looked: looked(platform).await?,
    })
}

/// How many mails wait for a decision; for the badge and for metrics.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn waiting(platform: &Platform) -> Result<u64> {
    use entity::received_mail::{Column, Entity};
    Ok(Entity::find()
        .filter(Column::State.eq(ReceivedState::Waiting))
        .count(platform.db())
        .await?)
}

async fn looked(platform: &Platform) -> Result<Option<Looked>> {
    let row = entity::mailbox::Entity::find()
        .order_by_desc(entity::mailbox::Column::LookedAt)
        .one(platform.db())
        .await?;
    Ok(row.map(|row| Looked {
        at: row.looked_at,
        failure: row.failure,
    }))
}

/// One mail with everything that a decision needs.
#[derive(Clone, Debug)]
pub struct Detail {
    pub id: ReceivedId,
    pub kind: ReceivedKind,
    pub state: ReceivedState,
    pub doubt: Option<Doubt>,
    /// The rule that refused it, as the code of its sentence.
    pub refusal: String,
    pub answer: Option<Answer>,
    pub arrived_at: DateTime<Utc>,
    pub settled_at: Option<DateTime<Utc>>,
    pub from: String,
    pub from_name: String,
    pub subject: String,
    /// What a person would read of it; empty when it has no text or was forgotten.
    pub text: String,
    /// False when the text was forgotten, half a year after the mail was settled.
    pub kept: bool,
    pub about: Option<About>,
    /// The times that it proposes, in their order.
    pub proposals: Vec<Proposed>,
}

/// A time that a mail proposes.
#[derive(Clone, Debug)]
pub struct Proposed {
    pub row: entity::proposal::Model,
    /// By the clock of the meeting; none where the mail belongs to no invitation.
    pub time: Option<ProposedTime>,
}

/// The invitation that a mail is about.
#[derive(Clone, Debug)]
pub struct About {
    pub invitation: InvitationId,
    pub dialogue: DialogueId,
    pub title: String,
    pub zone: Option<String>,
    pub person: PersonId,
    pub name: String,
    pub state: domain::InvitationState,
}

/// One received mail. Five queries.
///
/// # Errors
/// [`Refusal::NotFound`]; refuses those who may not see dialogues.
pub async fn detail(platform: &Platform, actor: &Actor, id: ReceivedId) -> Result<Detail> {
    actor.may(Permission::SeeDialogues)?;
    let db = platform.db();
    let row = entity::received_mail::Entity::find_by_id(id)
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let about = match row.invitation_id {
        Some(invitation) => about(platform, invitation).await?,
        None => None,
    };
    let proposals = entity::proposal::Entity::find()
        .filter(entity::proposal::Column::ReceivedId.eq(id))
        .order_by_asc(entity::proposal::Column::Occurrence)
        .order_by_asc(entity::proposal::Column::Id)
        .all(db)
        .await?;
    let dialogue = about.as_ref().map(|(_, dialogue)| dialogue);
    let proposals = proposals
        .into_iter()
        .map(|row| Proposed {
            time: dialogue.map(|dialogue| ProposedTime::of(dialogue, &row)),
            row,
        })
        .collect();
    let mail = opened(platform, &row.sealed);
    Ok(Detail {
        id,
        kind: row.kind,
        state: row.state,
        doubt: row.doubt,
        refusal: row.refusal,
        answer: row.answer,
        arrived_at: row.arrived_at,
        settled_at: row.settled_at,
        from: mail.from,
        from_name: mail.from_name,
        subject: mail.subject,
        text: mail.text,
        kept: !row.sealed.is_empty(),
        about: about.map(|(about, _)| about),
        proposals,
    })
}

async fn about(
    platform: &Platform,
    invitation: InvitationId,
) -> Result<Option<(About, entity::dialogue::Model)>> {
    let db = platform.db();
    let Some(invitation) = entity::invitation::Entity::find_by_id(invitation)
        .one(db)
        .await?
    else {
        return Ok(None);
    };
    let person = entity::person::Entity::find_by_id(invitation.person_id)
        .one(db)
        .await?;
    let dialogue = entity::dialogue::Entity::find_by_id(invitation.dialogue_id)
        .one(db)
        .await?;
    Ok(person.zip(dialogue).map(|(person, dialogue)| {
        let about = About {
            invitation: invitation.id,
            dialogue: dialogue.id,
            title: dialogue.title.clone(),
            zone: dialogue.zone.clone(),
            person: person.id,
            name: person_name(&person),
            state: invitation.state,
        };
        (about, dialogue)
    }))
}

/// A received mail in an invitation's log.
#[derive(Clone, Debug, FromQueryResult)]
pub struct LogLine {
    pub id: ReceivedId,
    pub kind: ReceivedKind,
    pub state: ReceivedState,
    pub doubt: Option<Doubt>,
    pub answer: Option<Answer>,
    pub arrived_at: DateTime<Utc>,
}

/// The mails about one invitation, the latest first. One query.
///
/// # Errors
/// Refuses those who may not see dialogues.
pub async fn log(
    platform: &Platform,
    actor: &Actor,
    invitation: InvitationId,
) -> Result<Vec<LogLine>> {
    use entity::received_mail::{Column, Entity};
    let (db, see) = (platform.db(), Permission::SeeDialogues);
    reach::may_with_invitation(db, actor, see, invitation).await?;
    Ok(Entity::find()
        .select_only()
        .columns([
            Column::Id,
            Column::Kind,
            Column::State,
            Column::Doubt,
            Column::Answer,
            Column::ArrivedAt,
        ])
        .filter(Column::InvitationId.eq(invitation))
        .order_by_desc(Column::Id)
        .limit(100)
        .into_model()
        .all(platform.db())
        .await?)
}

#[derive(Default)]
struct Opened {
    from: String,
    from_name: String,
    subject: String,
    text: String,
}

/// Opens and reads the mail. One that was sealed with an older key, or was forgotten, is shown without words.
fn opened(platform: &Platform, sealed: &[u8]) -> Opened {
    let Ok(raw) = platform.secret().open(sealed) else {
        return Opened::default();
    };
    let mail = receive::read(platform, &raw);
    Opened {
        from: mail.from.map(|from| from.to_string()).unwrap_or_default(),
        from_name: mail.from_name,
        subject: mail.subject,
        text: mail.text,
    }
}
