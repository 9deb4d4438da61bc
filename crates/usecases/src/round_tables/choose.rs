//! Choosing, by those who come, behind the link of their invitation; and seating those who wait when there is room.

use domain::audit::{Entry, Subject};
use domain::ids::{DialogueId, InvitationId, OrganisationId, SessionId};
use domain::round_table::{Choice, ChoiceForm, Got, parse_choice};
use domain::{Actor, DialogueState, InvitationState, Refusal};
use entity::table_choice::{ActiveModel, Column, Entity};
use locale::{t, t_plain};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect,
};

use super::room::{Guest, Room};
use crate::invitations::{self, dialogue_facts, find_by_token};
use crate::mail::Part;
use crate::registrations::{To, plain_letter};
use crate::{Platform, Result, Tx, mail};

/// The tables as somebody who comes meets them.
#[derive(Clone, Debug, Default)]
pub struct MyTables {
    /// Titles and rooms by the ids of their sessions, with the seats that are free.
    pub tables: Vec<(SessionId, String, String, u32)>,
    pub first: Option<SessionId>,
    pub second: Option<SessionId>,
    /// Where they sit, and whether by which choice.
    pub seated: Option<(SessionId, Got)>,
    /// Whether they asked already.
    pub asked: bool,
    /// Whether they can choose now.
    pub may: bool,
}

impl MyTables {
    /// The title of a table.
    #[must_use]
    pub fn title(&self, id: SessionId) -> &str {
        let found = self.tables.iter().find(|(known, ..)| *known == id);
        found.map_or("", |(_, title, ..)| title)
    }
}

/// The tables of the dialogue that a link is for; empty where there are none. Four queries at most.
///
/// # Errors
/// [`Refusal::NotFound`] for a link that nobody was given.
pub async fn mine(platform: &Platform, token: &str) -> Result<MyTables> {
    let db = platform.db();
    let invitation = find_by_token(db, token).await?;
    let room = Room::load(db, invitation.dialogue_id).await?;
    if room.tables.is_empty() {
        return Ok(MyTables::default());
    }
    let dialogue = entity::dialogue::Entity::find_by_id(invitation.dialogue_id)
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let own = room
        .guests
        .iter()
        .find(|guest| guest.invitation == invitation.id);
    let free = |id: SessionId, seats: u32| {
        let taken = room.guests.iter().filter(|one| one.seated == Some(id));
        seats.saturating_sub(u32::try_from(taken.count()).unwrap_or(u32::MAX))
    };
    Ok(MyTables {
        tables: room
            .tables
            .iter()
            .map(|(session, rule)| {
                let free = free(session.id, rule.seats);
                (
                    session.id,
                    session.title.clone(),
                    session.room.clone(),
                    free,
                )
            })
            .collect(),
        first: own.and_then(|guest| guest.first),
        second: own.and_then(|guest| guest.second),
        seated: own.and_then(|guest| Some((guest.seated?, guest.got()))),
        asked: own.is_some(),
        may: open(platform, &dialogue, invitation.state)?,
    })
}

/// Whether somebody can choose: while they come, until the dialogue is over.
fn open(
    platform: &Platform,
    dialogue: &entity::dialogue::Model,
    state: InvitationState,
) -> Result<bool> {
    let comes = matches!(
        state,
        InvitationState::Accepted | InvitationState::Tentative
    );
    let facts = dialogue_facts(dialogue)?;
    Ok(comes && dialogue.state == DialogueState::Convened && !facts.is_over(platform.now()))
}

/// Asks for a first and a second table. The seat is given at once, or waited for; whoever changes their choice gives
/// the seat up that they had. Returns where they sit.
///
/// # Errors
/// [`Refusal::NotFound`] for a link that nobody was given and a dialogue without round tables, [`Refusal::WrongState`]
/// for somebody who does not come and once the dialogue is over, [`Refusal::Invalid`] with the controls `first` and
/// `second`.
pub async fn choose(platform: &Platform, token: &str, form: &ChoiceForm) -> Result<Got> {
    let found = find_by_token(platform.db(), token).await?;
    let tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(found.dialogue_id).await?;
    let invitation = find_by_token(tx.db(), token).await?;
    if !open(platform, &dialogue, invitation.state)? {
        return Err(Refusal::WrongState {
            state: invitation.state.label_key(),
        }
        .into());
    }
    let mut room = Room::load(tx.db(), dialogue.id).await?;
    if room.tables.is_empty() {
        return Err(Refusal::NotFound.into());
    }
    let choice = parse_choice(form, &room.ids()).map_err(Refusal::Invalid)?;
    let before = room
        .guests
        .iter()
        .find(|guest| guest.invitation == invitation.id)
        .cloned();
    let same = |guest: &Guest| guest.first == Some(choice.first) && guest.second == choice.second;
    if let Some(guest) = before.as_ref().filter(|guest| same(guest)) {
        // The same form once more: where they sit stands.
        return Ok(guest.got());
    }
    let of = organisation(tx.db(), invitation.person_id).await?;
    room.guests
        .retain(|guest| guest.invitation != invitation.id);
    let seated = room.seat(choice, of, invitation.id);
    write(&tx, (dialogue.id, invitation.id), choice, seated).await?;
    let actor = Actor::Invited {
        invitation: invitation.id,
        person: invitation.person_id,
    };
    let subject = Subject::Participant(dialogue.id, invitation.person_id);
    let entry = Entry::RoundTableChosen {
        table: seated.map(|id| room.title(id)).unwrap_or_default(),
    };
    tx.record(&actor, &subject, &entry).await?;
    tx.commit().await?;
    Ok(match seated {
        Some(id) if id == choice.first => Got::First,
        Some(_) => Got::Second,
        None => Got::Neither,
    })
}

async fn organisation(
    db: &impl ConnectionTrait,
    person: domain::ids::PersonId,
) -> Result<Option<OrganisationId>> {
    let found: Option<Option<OrganisationId>> = entity::person::Entity::find_by_id(person)
        .select_only()
        .column(entity::person::Column::OrganisationId)
        .into_tuple()
        .one(db)
        .await?;
    Ok(found.flatten())
}

/// Keeps a choice; whoever asks anew stands at the end of those who wait.
async fn write(
    tx: &Tx,
    (dialogue, invitation): (DialogueId, InvitationId),
    choice: Choice,
    seated: Option<SessionId>,
) -> Result<()> {
    Entity::delete_by_id(invitation).exec(tx.db()).await?;
    Entity::insert(ActiveModel {
        invitation_id: Set(invitation),
        dialogue_id: Set(dialogue),
        first_id: Set(Some(choice.first)),
        second_id: Set(choice.second),
        seated_id: Set(seated),
        by_hand: Set(false),
        asked_at: Set(tx.now()),
    })
    .exec_without_returning(tx.db())
    .await?;
    Ok(())
}

/// Seats those who wait wherever there is room by now. Says how many got a seat.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn fill_all(platform: &Platform) -> Result<usize> {
    let waiting: Vec<DialogueId> = Entity::find()
        .select_only()
        .column(Column::DialogueId)
        .distinct()
        .filter(Column::SeatedId.is_null())
        .into_tuple()
        .all(platform.db())
        .await?;
    let mut seated = 0;
    for id in waiting {
        let mut tx = platform.begin().await?;
        let dialogue = tx.lock_dialogue(id).await?;
        if dialogue.state != DialogueState::Convened
            || dialogue_facts(&dialogue)?.is_over(platform.now())
        {
            continue;
        }
        let some = fill(&mut tx, &Actor::Platform, &dialogue).await?;
        if some > 0 {
            tx.commit().await?;
            seated += some;
        }
    }
    Ok(seated)
}

/// Seats those who wait, in the order of asking, and tells them.
pub(super) async fn fill(
    tx: &mut Tx,
    actor: &Actor,
    dialogue: &entity::dialogue::Model,
) -> Result<usize> {
    let mut room = Room::load(tx.db(), dialogue.id).await?;
    let mut seated = 0;
    for at in 0..room.guests.len() {
        let guest = room.guests[at].clone();
        let (None, Some(first)) = (guest.seated, guest.first) else {
            continue;
        };
        let choice = Choice {
            first,
            second: guest.second,
        };
        let of = guest.organisation.as_ref().map(|(id, _)| *id);
        let Some(table) = room.seat(choice, of, guest.invitation) else {
            continue;
        };
        room.guests[at].seated = Some(table);
        seat_at(tx, actor, dialogue, (&guest, &room), Some(table), false).await?;
        seated += 1;
    }
    Ok(seated)
}

/// Writes down where somebody sits from now on, and tells them.
pub(super) async fn seat_at(
    tx: &mut Tx,
    actor: &Actor,
    dialogue: &entity::dialogue::Model,
    (guest, room): (&Guest, &Room),
    table: Option<SessionId>,
    by_hand: bool,
) -> Result<()> {
    Entity::update_many()
        .set(ActiveModel {
            seated_id: Set(table),
            by_hand: Set(by_hand),
            ..Default::default()
        })
        .filter(Column::InvitationId.eq(guest.invitation))
        .exec(tx.db())
        .await?;
    let title = table.map(|id| room.title(id)).unwrap_or_default();
    let subject = Subject::Participant(dialogue.id, guest.person);
    let entry = Entry::RoundTablePlaced {
        table: title.clone(),
    };
    tx.record(actor, &subject, &entry).await?;
    if table.is_some() {
        tell(tx, dialogue, guest, &title).await?;
    }
    Ok(())
}

async fn tell(
    tx: &mut Tx,
    dialogue: &entity::dialogue::Model,
    guest: &Guest,
    table: &str,
) -> Result<()> {
    let invitation = entity::invitation::Entity::find_by_id(guest.invitation)
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let (language, title) = (invitation.language, dialogue.title.as_str());
    let parts = vec![
        Part::Text(t!(
            language,
            "invitation-mail-greeting",
            name = guest.name.as_str()
        )),
        Part::Text(t!(
            language,
            "round-table-mail-text",
            table = table,
            title = title
        )),
        Part::Button {
            label: t_plain!(language, "invitation-mail-button"),
            url: invitations::link(tx.platform(), invitation.id),
        },
    ];
    let subject = t_plain!(language, "round-table-mail-subject", table = table);
    let to = To {
        email: invitation.email.clone(),
        name: guest.name.clone(),
        language,
        person: Some(guest.person),
        lane: format!("invitation:{}", invitation.id),
    };
    let letter = plain_letter(tx.platform(), dialogue, to, (subject, parts))?;
    mail::queue(tx, vec![letter]).await?;
    Ok(())
}
