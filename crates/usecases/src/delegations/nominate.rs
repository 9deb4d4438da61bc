//! What a focal point does behind the link: names people, writes them anew, replaces and withdraws them, or declines.

use domain::audit::{Entry, Subject};
use domain::delegation::{
    DELEGATES_MAX, Delegate, DelegateForm, DelegateState, DelegationState, Seated, Step, Taking,
    may_nominate, parse_delegate, step,
};
use domain::ids::DelegateId;
use domain::{Problem, Refusal};
use entity::delegate::{ActiveModel, Column, Entity, Model};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter,
};

use super::rows::{self, Held};
use crate::{Platform, Result, invitations, registrations};

/// Names somebody; `stands_for` is whose seat they get, who keeps it until the newcomer is confirmed. The id comes
/// with the form, so that a form that is sent twice names one.
///
/// # Errors
/// [`Refusal::NotFound`] for a link that nobody was given; refuses fields that need another look, more people than
/// the seat rule gives, and a delegation that takes no nominations now.
pub async fn nominate(
    platform: &Platform,
    token: &str,
    id: DelegateId,
    form: &DelegateForm,
    stands_for: Option<DelegateId>,
) -> Result<()> {
    let held = Held::open(platform, token).await?;
    let said = parse_delegate(form).map_err(Refusal::Invalid)?;
    let delegates = held.delegates().await?;
    if delegates.iter().any(|row| row.id == id) {
        return Ok(());
    }
    // An id of another delegation is none that our form made.
    if Entity::find_by_id(id).one(held.tx.db()).await?.is_some() {
        return Err(Refusal::NotFound.into());
    }
    if delegates.len() >= DELEGATES_MAX {
        return Err(Refusal::TooManyRows { max: DELEGATES_MAX }.into());
    }
    match (held.taking()?, stands_for) {
        (Taking::Everything, _) | (Taking::Replacements, Some(_)) => {}
        (Taking::Replacements, None) | (Taking::Nothing, _) => {
            return Err(Refusal::DeadlinePassed.into());
        }
    }
    if let Some(replaced) = stands_for {
        let row = delegates.iter().find(|row| row.id == replaced);
        let row = row.ok_or(Refusal::NotFound)?;
        step(row.state, Step::Replace)?;
        let waits = |row: &&Model| {
            row.stands_for_id == Some(replaced)
                && matches!(
                    row.state,
                    DelegateState::Nominated | DelegateState::Returned
                )
        };
        if delegates.iter().any(|row| waits(&row)) {
            return Err(Refusal::field("email", Problem::AlreadyTaken).into());
        }
    }
    fits(&held, &delegates, stands_for, &said)?;
    let now = held.tx.now();
    let row = Model {
        id,
        delegation_id: held.row.id,
        role: said.role,
        email_key: said.email.key(),
        given_name: said.given_name,
        family_name: said.family_name,
        email: said.email,
        position: said.position,
        gender: said.gender,
        language: said.language,
        state: DelegateState::Nominated,
        reason: String::new(),
        stands_for_id: stands_for,
        person_id: None,
        invitation_id: None,
        nominated_at: now,
        decided_at: None,
        decided_by: None,
    };
    Entity::insert(row.into_active_model().reset_all())
        .exec_without_returning(held.tx.db())
        .await?;
    answered(&held, DelegationState::Asked).await?;
    let entry = match stands_for {
        Some(_) => Entry::DelegateReplacementNamed {
            organisation: organisation(&held).await?,
        },
        None => Entry::DelegateNominated {
            organisation: organisation(&held).await?,
        },
    };
    record(held, entry).await
}

/// Writes a nomination anew that nobody decided about, or that was returned.
///
/// # Errors
/// As [`nominate`]; refuses somebody who is confirmed already.
pub async fn change(
    platform: &Platform,
    token: &str,
    id: DelegateId,
    form: &DelegateForm,
) -> Result<()> {
    let held = Held::open(platform, token).await?;
    let said = parse_delegate(form).map_err(Refusal::Invalid)?;
    let delegates = held.delegates().await?;
    let row = find(&delegates, id)?;
    if held.taking()? == Taking::Nothing {
        return Err(Refusal::DeadlinePassed.into());
    }
    let state = step(row.state, Step::Change)?;
    if state == row.state && rows::said(row) == said {
        return Ok(());
    }
    let beside = row.stands_for_id;
    let others: Vec<Model> = delegates
        .iter()
        .filter(|other| other.id != id)
        .cloned()
        .collect();
    fits(&held, &others, beside, &said)?;
    let changed = ActiveModel {
        state: Set(state),
        role: Set(said.role),
        email_key: Set(said.email.key()),
        given_name: Set(said.given_name),
        family_name: Set(said.family_name),
        email: Set(said.email),
        position: Set(said.position),
        gender: Set(said.gender),
        language: Set(said.language),
        reason: Set(String::new()),
        nominated_at: Set(held.tx.now()),
        decided_at: Set(None),
        ..Default::default()
    };
    update(&held, id, changed).await?;
    let entry = Entry::DelegateNominated {
        organisation: organisation(&held).await?,
    };
    record(held, entry).await
}

/// Takes somebody back. Who was confirmed loses the invitation, and is told by a mail that takes the entry out of
/// their calendar.
///
/// # Errors
/// [`Refusal::NotFound`], and [`Refusal::WrongState`] for somebody who has no seat any more; refuses once the dialogue
/// is over.
pub async fn withdraw(platform: &Platform, token: &str, id: DelegateId) -> Result<()> {
    let mut held = Held::open(platform, token).await?;
    let delegates = held.delegates().await?;
    let row = find(&delegates, id)?.clone();
    if held.taking()? == Taking::Nothing {
        return Err(Refusal::DeadlinePassed.into());
    }
    let state = step(row.state, Step::Withdraw)?;
    if let Some(invitation) = row.invitation_id {
        let reason = "Withdrawn by the delegation's focal point";
        let actor = held.actor.clone();
        invitations::withdraw_in(&mut held.tx, &actor, &held.dialogue, invitation, reason).await?;
        registrations::follow(&mut held.tx, &held.dialogue, invitation, false).await?;
    }
    let changed = ActiveModel {
        state: Set(state),
        ..Default::default()
    };
    update(&held, id, changed).await?;
    // Whoever was to get the seat is a nomination of its own now.
    Entity::update_many()
        .set(ActiveModel {
            stands_for_id: Set(None),
            ..Default::default()
        })
        .filter(Column::StandsForId.eq(id))
        .filter(Column::State.is_in([DelegateState::Nominated, DelegateState::Returned]))
        .exec(held.tx.db())
        .await?;
    let entry = Entry::DelegateWithdrawn {
        organisation: organisation(&held).await?,
    };
    record(held, entry).await
}

/// Says that the organisation sends nobody. Naming somebody takes it back.
///
/// # Errors
/// [`Refusal::NotFound`]; refuses while somebody is named, and once nothing is taken any more.
pub async fn decline(platform: &Platform, token: &str) -> Result<()> {
    let held = Held::open(platform, token).await?;
    if held.row.state == DelegationState::Declined {
        return Ok(());
    }
    if held.taking()? == Taking::Nothing {
        return Err(Refusal::DeadlinePassed.into());
    }
    let delegates = held.delegates().await?;
    if let Some(named) = delegates.iter().find(|row| row.state.takes_a_seat()) {
        return Err(Refusal::WrongState {
            state: named.state.label_key(),
        }
        .into());
    }
    answered(&held, DelegationState::Declined).await?;
    let entry = Entry::DelegationDeclined {
        organisation: organisation(&held).await?,
    };
    record(held, entry).await
}

/// Whether somebody fits into the delegation beside the others. Who stands for another gets that one's seat.
fn fits(
    held: &Held,
    others: &[Model],
    stands_for: Option<DelegateId>,
    said: &Delegate,
) -> Result<()> {
    let newcomer = Seated {
        role: said.role,
        email_key: said.email.key(),
    };
    // Two newcomers with one address would be one person on two seats, whosever seats these are.
    let twice = others
        .iter()
        .filter(|row| row.state.takes_a_seat())
        .any(|row| row.email_key == newcomer.email_key);
    if twice {
        return Err(Refusal::field("email", Problem::AlreadyTaken).into());
    }
    let seated = rows::seated(others, stands_for);
    may_nominate(rows::seats(&held.row), &seated, &newcomer)?;
    Ok(())
}

fn find(delegates: &[Model], id: DelegateId) -> Result<&Model> {
    let found = delegates.iter().find(|row| row.id == id);
    Ok(found.ok_or(Refusal::NotFound)?)
}

async fn update(held: &Held, id: DelegateId, changed: ActiveModel) -> Result<()> {
    Entity::update_many()
        .set(changed)
        .filter(Column::Id.eq(id))
        .exec(held.tx.db())
        .await?;
    Ok(())
}

/// Notes that the focal point answered.
async fn answered(held: &Held, state: DelegationState) -> Result<()> {
    use entity::delegation::{ActiveModel, Column, Entity};
    Entity::update_many()
        .set(ActiveModel {
            state: Set(state),
            answered_at: Set(Some(held.tx.now())),
            ..Default::default()
        })
        .filter(Column::Id.eq(held.row.id))
        .exec(held.tx.db())
        .await?;
    Ok(())
}

pub(super) async fn organisation(held: &Held) -> Result<String> {
    Ok(rows::organisation(held.tx.db(), &held.row).await?.name)
}

pub(super) async fn record(held: Held, entry: Entry) -> Result<()> {
    let subject = Subject::Dialogue(held.dialogue.id);
    held.tx.record(&held.actor, &subject, &entry).await?;
    held.tx.commit().await
}
