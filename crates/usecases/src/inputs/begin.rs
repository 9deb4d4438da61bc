//! Beginning an input: somebody says who they are, and gets a link by mail.

use chrono::Duration;
use domain::call::{CallStanding, Eligible};
use domain::document::Visibility;
use domain::ids::InputId;
use domain::input::{
    Attribution, Author, AuthorForm, InputKind, InputState, parse_author, reference,
};
use domain::{EmailAddress, Language, Refusal};
use entity::input::{ActiveModel, Column, Entity};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter,
};

use super::{author, letters};
use crate::calls::{queries, rows};
use crate::secret::token_hash;
use crate::{Platform, Result, Tx, mail};

/// How many inputs one address can begin within a day.
const A_DAY: u64 = 10;

/// Begins an input to the call at this address and writes to its author. The id comes with the form, so that a form
/// that is sent twice begins one. Somebody who may not answer a call for participants is told nothing else: whether
/// an address is invited is nobody's business.
///
/// # Errors
/// Not found when there is no such call for the public; refuses fields that need another look, a call that is not
/// open, and one address that begins again and again.
pub async fn begin(
    platform: &Platform,
    slug: &str,
    call_slug: &str,
    id: InputId,
    form: &AuthorForm,
    language: Language,
) -> Result<()> {
    let mut tx = platform.begin().await?;
    let (dialogue, call) = queries::find_public(tx.db(), slug, call_slug).await?;
    tx.lock_dialogue(dialogue.id).await?;
    match rows::standing(&call, tx.now()) {
        CallStanding::Open | CallStanding::Grace => {}
        CallStanding::Ahead => return Err(Refusal::TooEarly.into()),
        CallStanding::Draft | CallStanding::Closed => return Err(Refusal::DeadlinePassed.into()),
    }
    if Entity::find_by_id(id).one(tx.db()).await?.is_some() {
        return Ok(());
    }
    let is_state = |code: &str| locale::state_name(language, code).is_some();
    let who = parse_author(form, language, is_state).map_err(Refusal::Invalid)?;
    let mac = address_mac(platform, &who.email);
    let since = tx.now() - Duration::days(1);
    let lately = Entity::find()
        .filter(Column::AddressMac.eq(&mac))
        .filter(Column::BegunAt.gt(since))
        .count(tx.db())
        .await?;
    if lately >= A_DAY {
        return Err(Refusal::TooManyTries.into());
    }
    let welcome = match call.eligible {
        Eligible::Anybody => true,
        Eligible::Participants => is_invited(tx.db(), dialogue.id, &who.email).await?,
    };
    if !welcome {
        return Ok(());
    }
    insert(&tx, &call, id, &who).await?;
    let letter = letters::link(platform, id, &who, &dialogue, &call)?;
    mail::queue(&mut tx, vec![letter]).await?;
    tx.commit().await
}

/// Writes a new input down, of which nobody knows but its author.
pub(super) async fn insert(
    tx: &Tx,
    call: &entity::call::Model,
    id: InputId,
    who: &Author,
) -> Result<()> {
    let platform = tx.platform();
    let kinds: Vec<InputKind> = rows::codes(&call.kinds)?;
    let row = ActiveModel {
        id: Set(id),
        call_id: Set(call.id),
        dialogue_id: Set(call.dialogue_id),
        reference: Set(reference(id)),
        token_hash: Set(token_hash(&author::token(platform, id))),
        address_mac: Set(address_mac(platform, &who.email)),
        state: Set(InputState::Draft),
        kind: Set(kinds.first().copied().unwrap_or(InputKind::Contribution)),
        language: Set(who.language),
        // Until its author says otherwise, nobody reads it under any name.
        visibility: Set(Visibility::Secretariat),
        attribution: Set(Attribution::Nobody),
        author_kind: Set(who.kind),
        iso3: Set(who.iso3.clone()),
        author: Set(author::seal(platform, who)?),
        draft: Set(None),
        number: Set(0),
        begun_at: Set(tx.now()),
        proved_at: Set(None),
        saved_at: Set(None),
        submitted_at: Set(None),
        revised_at: Set(None),
        withdrawn_at: Set(None),
        withheld_at: Set(None),
        withheld_reason: Set(None),
    };
    Entity::insert(row).exec_without_returning(tx.db()).await?;
    Ok(())
}

/// An address under the secret key: the same address gives the same text, and the text gives no address.
pub(crate) fn address_mac(platform: &Platform, email: &EmailAddress) -> String {
    let folded = email.key();
    platform.secret().token("input-address", &folded)
}

/// Whether somebody with this address holds an invitation that opens what is for those invited.
async fn is_invited(
    db: &impl ConnectionTrait,
    dialogue: domain::ids::DialogueId,
    email: &EmailAddress,
) -> Result<bool> {
    use entity::{invitation, person};
    use sea_orm::sea_query::Query;
    let opening = domain::InvitationState::ALL
        .iter()
        .copied()
        .filter(|state| domain::document::opens(*state));
    let people = Query::select()
        .column(person::Column::Id)
        .from(person::Entity)
        .and_where(person::Column::EmailKey.eq(email.key()))
        .to_owned();
    let held = invitation::Entity::find()
        .filter(invitation::Column::DialogueId.eq(dialogue))
        .filter(invitation::Column::State.is_in(opening))
        .filter(invitation::Column::PersonId.in_subquery(people))
        .count(db)
        .await?;
    Ok(held > 0)
}
