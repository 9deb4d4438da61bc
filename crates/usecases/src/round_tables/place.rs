//! Placing somebody by hand, and seating those who wait at once.

use domain::ids::{DialogueId, InvitationId, SessionId};
use domain::round_table::Against;
use domain::{Actor, Permission, Refusal};

use super::choose::{fill, seat_at};
use super::room::Room;
use crate::{Platform, Result};

/// Places somebody who asked for a table, at any of them, or takes them from theirs.
///
/// # Errors
/// [`Refusal::SeatsTaken`] and [`Refusal::CapReached`] as the rule of the table says, [`Refusal::NotFound`] for
/// somebody who did not ask and for a table that is none; refuses those who may not issue invitations.
pub async fn place(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    who: InvitationId,
    table: Option<SessionId>,
) -> Result<()> {
    let mut tx = platform.begin().await?;
    let dialogue = tx
        .lock_dialogue_for(actor, Permission::IssueInvitations, dialogue)
        .await?;
    let room = Room::load(tx.db(), dialogue.id).await?;
    let guest = room.guests.iter().find(|guest| guest.invitation == who);
    let guest = guest.ok_or(Refusal::NotFound)?.clone();
    if guest.seated == table {
        return Ok(());
    }
    if let Some(id) = table {
        let of = guest.organisation.as_ref().map(|(id, _)| *id);
        let found = room.table(id, of, who).ok_or(Refusal::NotFound)?;
        match found.against() {
            None => {}
            Some(Against::Full) => {
                let seats = found.rule.seats;
                return Err(Refusal::SeatsTaken { seats }.into());
            }
            Some(Against::Organisation(cap)) => return Err(Refusal::CapReached { cap }.into()),
        }
    }
    seat_at(
        &mut tx,
        actor,
        &dialogue,
        (&guest, &room),
        table,
        table.is_some(),
    )
    .await?;
    tx.commit().await
}

/// Seats those who wait wherever there is room. Says how many got a seat.
///
/// # Errors
/// Refuses those who may not issue invitations.
pub async fn seat_those_who_wait(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
) -> Result<usize> {
    let mut tx = platform.begin().await?;
    let dialogue = tx
        .lock_dialogue_for(actor, Permission::IssueInvitations, dialogue)
        .await?;
    let seated = fill(&mut tx, actor, &dialogue).await?;
    tx.commit().await?;
    Ok(seated)
}
