//! Answering an invitation: on the web by the link's holder, or recorded by the secretariat for somebody
//! who telephoned.

use domain::audit::{Entry, Subject};
use domain::ids::{DialogueId, InvitationId, NominationId, RsvpId};
use domain::invitation::{self as rules, Nominee, Particulars, Rsvp};
use domain::rsvp::{Said, reference, says_nothing_new};
use domain::{
    Actor, Answer, Channel, InvitationState, Language, LetterKind, NominationState, Permission,
    Problem, Refusal,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{confirmation, dialogue_facts, find_by_token, holder_of, holders, person_name, seats};
use crate::letters::{Own, own};
use crate::{Platform, Result, Tx, mail};

/// An answer that counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    pub state: InvitationState,
    /// What the invited person and the secretariat call it on the telephone.
    pub reference: String,
    /// False when the same answer was there already: nothing was written, no mail was sent.
    pub news: bool,
}

/// Answers the invitation that a link stands for.
///
/// # Errors
/// [`Refusal::NotFound`] for an unknown link, [`Refusal::DeadlinePassed`], [`Refusal::WrongState`],
/// [`Refusal::SeatsTaken`], [`Refusal::CapReached`], or [`Refusal::Invalid`] when the substitute is the
/// invited person.
pub async fn answer(platform: &Platform, token: &str, rsvp: &Rsvp) -> Result<Answered> {
    let found = find_by_token(platform.db(), token).await?;
    let by = By {
        actor: Actor::Invited {
            invitation: found.id,
            person: found.person_id,
        },
        channel: Channel::Web,
        reason: String::new(),
        at: None,
    };
    let ids = (found.dialogue_id, found.id);
    take(platform, ids, Some(found.language), rsvp, &by).await
}

/// Records an answer that reached the secretariat by telephone or letter.
///
/// # Errors
/// As [`answer`], and when the actor may not issue invitations.
pub async fn record_answer(
    platform: &Platform,
    actor: &Actor,
    ids: (DialogueId, InvitationId),
    rsvp: &Rsvp,
    reason: &str,
) -> Result<Answered> {
    let reason = domain::text::required_line(reason, 500)
        .map_err(|problem| Refusal::field("reason", problem))?;
    let by = By {
        actor: actor.clone(),
        channel: Channel::Desk,
        reason,
        at: None,
    };
    take(platform, ids, None, rsvp, &by).await
}

/// Who brings an answer, and by which way.
#[derive(Clone, Debug)]
pub(crate) struct By {
    pub actor: Actor,
    pub channel: Channel,
    pub reason: String,
    /// When it reached us, where that was earlier than now.
    pub at: Option<chrono::DateTime<chrono::Utc>>,
}

/// An answer as a calendar gives it: a word, perhaps a comment, perhaps somebody else's name.
#[derive(Clone, Debug)]
pub(crate) struct Bare {
    pub answer: Answer,
    pub comment: String,
    pub nominee: Option<Nominee>,
}

async fn take(
    platform: &Platform,
    (dialogue, invitation): (DialogueId, InvitationId),
    language: Option<Language>,
    rsvp: &Rsvp,
    by: &By,
) -> Result<Answered> {
    // Before the lock, which everybody who answers waits for.
    let own = own(platform.db(), &LetterKind::CONFIRMATIONS, language).await?;
    let mut tx = platform.begin().await?;
    let dialogue = match by.channel {
        Channel::Desk => {
            let issue = Permission::IssueInvitations;
            tx.lock_dialogue_for(&by.actor, issue, dialogue).await?
        }
        Channel::Web | Channel::Mail => tx.lock_dialogue(dialogue).await?,
    };
    let whole = |_: &_, _: Option<&_>| rsvp.clone();
    let by = (by, &own);
    let answered = take_in(&mut tx, &dialogue, invitation, by, rsvp.answer, whole).await?;
    if answered.news {
        tx.commit().await?;
    }
    Ok(answered)
}

/// Takes an answer that came by mail, in a transaction that has locked the dialogue. What was said beside an
/// earlier answer stays, since a calendar cannot say it again. `own` are the secretariat's own words of
/// [`LetterKind::CONFIRMATIONS`], read before the lock.
pub(crate) async fn take_bare(
    tx: &mut Tx,
    dialogue: &entity::dialogue::Model,
    invitation: InvitationId,
    bare: &Bare,
    (by, own): (&By, &Own),
) -> Result<Answered> {
    take_in(
        tx,
        dialogue,
        invitation,
        (by, own),
        bare.answer,
        |before, standing| {
            let mut particulars = particulars(before);
            if !bare.comment.is_empty() {
                particulars.comment.clone_from(&bare.comment);
            }
            let declines_again =
                bare.answer == Answer::Declined && before.state == InvitationState::Declined;
            Rsvp {
                answer: bare.answer,
                particulars,
                nominee: bare
                    .nominee
                    .clone()
                    .or_else(|| standing.cloned().filter(|_| declines_again)),
            }
        },
    )
    .await
}

/// `rsvp` makes the whole of an answer of what the invitation says already and who stands in.
async fn take_in(
    tx: &mut Tx,
    dialogue: &entity::dialogue::Model,
    invitation: InvitationId,
    (by, own): (&By, &Own),
    answer: Answer,
    rsvp: impl FnOnce(&entity::invitation::Model, Option<&Nominee>) -> Rsvp,
) -> Result<Answered> {
    let platform = tx.platform().clone();
    let (before, person) = load_with_person(tx, dialogue.id, invitation).await?;
    // Only who declines names somebody else, or leaves behind whom they named.
    let declining = before.state == InvitationState::Declined || answer == Answer::Declined;
    let nomination = if declining {
        standing_nomination(tx, before.id).await?
    } else {
        None
    };
    let said_nominee = nomination.as_ref().map(nominee);
    let rsvp = &rsvp(&before, said_nominee.as_ref());
    let said = Said {
        state: before.state,
        particulars: &particulars(&before),
        nominee: said_nominee.as_ref(),
    };
    if says_nothing_new(&said, rsvp) {
        return Ok(Answered {
            state: before.state,
            reference: reference(before.id),
            news: false,
        });
    }
    let at = by.at.unwrap_or(tx.now());
    let state = decide(tx, dialogue, &before, &person, rsvp, at).await?;
    let rsvp_id = RsvpId::new();
    let after = store(tx, &before, rsvp_id, state, rsvp, by.channel).await?;
    let subject = Subject::Participant(dialogue.id, before.person_id);
    tx.record(
        &by.actor,
        &subject,
        &Entry::InvitationAnswered {
            answer: rsvp.answer,
            channel: by.channel,
            before: before.state,
            reason: by.reason.clone(),
        },
    )
    .await?;
    if renominate(tx, before.id, nomination.as_ref(), rsvp.nominee.as_ref()).await? {
        tx.record(&by.actor, &subject, &Entry::SubstituteNamed)
            .await?;
    }
    // Whatever asked the person to confirm an earlier mail has its answer now.
    crate::inbound::settle_unconfirmed(tx, before.id).await?;
    let letter = confirmation::letter(
        &platform,
        own,
        dialogue,
        &after,
        &person_name(&person),
        rsvp_id,
        rsvp.nominee.as_ref(),
    )?;
    mail::queue(tx, vec![letter]).await?;
    if is_listed(&before) != is_listed(&after) {
        tx.touch_public().await?;
    }
    let holds = after.state.holds_a_seat();
    if holds != before.state.holds_a_seat() {
        crate::registrations::follow(tx, dialogue, after.id, holds).await?;
    }
    Ok(Answered {
        state,
        reference: reference(after.id),
        news: true,
    })
}

/// Whether the public list of participants names the person.
fn is_listed(invitation: &entity::invitation::Model) -> bool {
    invitation.state == InvitationState::Accepted && invitation.publish_name
}

pub(crate) async fn load(
    tx: &Tx,
    dialogue: DialogueId,
    invitation: InvitationId,
) -> Result<entity::invitation::Model> {
    use entity::invitation::{Column, Entity};
    let found = Entity::find_by_id(invitation)
        .filter(Column::DialogueId.eq(dialogue))
        .one(tx.db())
        .await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

async fn load_with_person(
    tx: &Tx,
    dialogue: DialogueId,
    invitation: InvitationId,
) -> Result<(entity::invitation::Model, entity::person::Model)> {
    use entity::invitation::{Column, Entity};
    let found = Entity::find_by_id(invitation)
        .filter(Column::DialogueId.eq(dialogue))
        .find_also_related(entity::person::Entity)
        .one(tx.db())
        .await?;
    match found {
        Some((invitation, Some(person))) => Ok((invitation, person)),
        Some((_, None)) | None => Err(Refusal::NotFound.into()),
    }
}

async fn decide(
    tx: &Tx,
    dialogue: &entity::dialogue::Model,
    invitation: &entity::invitation::Model,
    person: &entity::person::Model,
    rsvp: &Rsvp,
    at: chrono::DateTime<chrono::Utc>,
) -> Result<InvitationState> {
    if let Some(nominee) = &rsvp.nominee
        && nominee.email.key() == invitation.email.key()
    {
        return Err(Refusal::field("email", Problem::SamePerson).into());
    }
    // Who holds a seat keeps it or gives it up: the others matter only to somebody who comes back.
    let coming_back = invitation.at_table && !invitation.state.holds_a_seat();
    let (seated, me) = if coming_back {
        let organisations = seats::organisations_of(tx.db(), std::iter::once(person)).await?;
        (
            holders(tx.db(), dialogue.id).await?,
            holder_of(person, &organisations),
        )
    } else {
        (Vec::new(), holder_of(person, &Default::default()))
    };
    let facts = dialogue_facts(dialogue)?;
    Ok(rules::answer(
        &facts,
        invitation.state,
        &seated,
        &me,
        rsvp.answer,
        at,
    )?)
}

async fn store(
    tx: &Tx,
    before: &entity::invitation::Model,
    id: RsvpId,
    state: InvitationState,
    rsvp: &Rsvp,
    channel: Channel,
) -> Result<entity::invitation::Model> {
    entity::rsvp::Entity::insert(entity::rsvp::ActiveModel {
        id: Set(id),
        invitation_id: Set(before.id),
        answer: Set(rsvp.answer),
        channel: Set(channel),
        sequence: Set(before.sequence),
        at: Set(tx.now()),
        meeting: Set(String::new()),
    })
    .exec_without_returning(tx.db())
    .await?;
    let kept = rsvp.kept();
    let after = entity::invitation::Model {
        state,
        answered_at: Some(tx.now()),
        access_needs: kept.access_needs,
        diet: kept.diet,
        languages: write_languages(&kept.languages),
        comment: kept.comment,
        publish_name: kept.publish_name,
        version: before.version + 1,
        ..before.clone()
    };
    entity::invitation::Entity::update_many()
        .set(entity::invitation::ActiveModel {
            state: Set(after.state),
            answered_at: Set(after.answered_at),
            access_needs: Set(after.access_needs.clone()),
            diet: Set(after.diet.clone()),
            languages: Set(after.languages.clone()),
            comment: Set(after.comment.clone()),
            publish_name: Set(after.publish_name),
            version: Set(after.version),
            ..Default::default()
        })
        .filter(entity::invitation::Column::Id.eq(before.id))
        .exec(tx.db())
        .await?;
    Ok(after)
}

/// The substitute who is proposed or confirmed; a refused one stands no longer.
async fn standing_nomination(
    tx: &Tx,
    invitation: InvitationId,
) -> Result<Option<entity::nomination::Model>> {
    use entity::nomination::{Column, Entity};
    Ok(Entity::find()
        .filter(Column::InvitationId.eq(invitation))
        .filter(Column::State.is_in([NominationState::Proposed, NominationState::Confirmed]))
        .order_by_desc(Column::Id)
        .one(tx.db())
        .await?)
}

/// Every new answer supersedes a substitute who was proposed with an earlier one. True when somebody new
/// was named.
async fn renominate(
    tx: &Tx,
    invitation: InvitationId,
    standing: Option<&entity::nomination::Model>,
    named: Option<&Nominee>,
) -> Result<bool> {
    use entity::nomination::{ActiveModel, Column, Entity};
    if standing.map(nominee).as_ref() == named {
        return Ok(false);
    }
    if let Some(open) = standing.filter(|open| open.state == NominationState::Proposed) {
        Entity::update_many()
            .set(ActiveModel {
                state: Set(NominationState::Superseded),
                decided_at: Set(Some(tx.now())),
                ..Default::default()
            })
            .filter(Column::Id.eq(open.id))
            .exec(tx.db())
            .await?;
    }
    let Some(named) = named else {
        return Ok(false);
    };
    Entity::insert(ActiveModel {
        id: Set(NominationId::new()),
        invitation_id: Set(invitation),
        given_name: Set(named.given_name.clone()),
        family_name: Set(named.family_name.clone()),
        email: Set(named.email.clone()),
        position: Set(named.position.clone()),
        state: Set(NominationState::Proposed),
        made_at: Set(tx.now()),
        decided_at: Set(None),
        decided_by: Set(None),
        reason: Set(String::new()),
        person_id: Set(None),
    })
    .exec_without_returning(tx.db())
    .await?;
    Ok(true)
}

/// The substitute as the invited person named them.
#[must_use]
pub fn nominee(row: &entity::nomination::Model) -> Nominee {
    Nominee {
        given_name: row.given_name.clone(),
        family_name: row.family_name.clone(),
        email: row.email.clone(),
        position: row.position.clone(),
    }
}

/// What the person said beside the answer, read from the invitation's row.
#[must_use]
pub fn particulars(invitation: &entity::invitation::Model) -> Particulars {
    Particulars {
        access_needs: invitation.access_needs.clone(),
        diet: invitation.diet.clone(),
        languages: invitation
            .languages
            .split(',')
            .filter_map(|code| code.parse().ok())
            .collect(),
        comment: invitation.comment.clone(),
        publish_name: invitation.publish_name,
    }
}

fn write_languages(languages: &[Language]) -> String {
    let codes: Vec<&str> = languages.iter().map(|language| language.code()).collect();
    codes.join(",")
}
