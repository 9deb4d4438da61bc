//! Letting go of what has served its time, whoever forgot to: what was begun and never sent, lists that were imported,
//! the names of those who were never let in, and what their registrations said (`docs/privacy.md`).

use chrono::Duration;
use domain::audit::{Entry, Subject};
use domain::delegation::DelegateState;
use domain::ids::{DelegateId, DialogueId, InputId};
use domain::input::InputState;
use domain::{Actor, DialogueState};
use entity::{call, delegate, delegation, dialogue, input, input_file, signatory};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, JoinType, QueryFilter, QuerySelect, Select};

use super::ERASED_NAME;
use crate::invitations::ended;
use crate::{Platform, Result, Tx, directory, registrations};

/// How many days after the end of its call an input is kept that nobody sent.
pub const BEGUN_DAYS: i64 = 30;
/// How many days after a dialogue the names of delegates are kept who were never let in.
pub const NAMED_DAYS: i64 = 90;

/// Lets go of everything whose time has come. Says how many rows that were.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn let_go(platform: &Platform) -> Result<u64> {
    let registrations = registrations::purge(platform).await?;
    let imports = directory::import::forget_old(platform).await?;
    let inputs = begun_inputs(platform).await?;
    let names = named_delegates(platform).await?;
    Ok(registrations + imports + inputs + names)
}

/// Inputs of calls that are over, which were begun and never sent.
async fn begun_inputs(platform: &Platform) -> Result<u64> {
    let tx = platform.begin().await?;
    let before = tx.now() - Duration::days(BEGUN_DAYS);
    let of_call = input::Entity::belongs_to(call::Entity)
        .from(input::Column::CallId)
        .to(call::Column::Id)
        .into();
    let begun: Vec<(InputId, DialogueId)> = input::Entity::find()
        .select_only()
        .columns([input::Column::Id, input::Column::DialogueId])
        .join(JoinType::InnerJoin, of_call)
        .filter(input::Column::State.eq(InputState::Draft))
        .filter(call::Column::ClosesAt.lt(before))
        .into_tuple()
        .all(tx.db())
        .await?;
    let mut by_dialogue: std::collections::BTreeMap<DialogueId, Vec<InputId>> = Default::default();
    for (id, dialogue) in begun {
        by_dialogue.entry(dialogue).or_default().push(id);
    }
    let mut gone = 0;
    for (dialogue, ids) in by_dialogue {
        for some in ids.chunks(400) {
            let some = || some.iter().copied();
            input_file::Entity::delete_many()
                .filter(input_file::Column::InputId.is_in(some()))
                .exec(tx.db())
                .await?;
            signatory::Entity::delete_many()
                .filter(signatory::Column::InputId.is_in(some()))
                .exec(tx.db())
                .await?;
            input::Entity::delete_many()
                .filter(input::Column::Id.is_in(some()))
                .exec(tx.db())
                .await?;
        }
        let entry = Entry::BegunInputsPurged { count: ids.len() };
        record(&tx, dialogue, &entry).await?;
        gone += ids.len() as u64;
    }
    tx.commit().await?;
    Ok(gone)
}

/// Delegates who were named for a dialogue that is long over and never let in.
async fn named_delegates(platform: &Platform) -> Result<u64> {
    let before = platform.now() - Duration::days(NAMED_DAYS);
    let over: Vec<dialogue::Model> = dialogues_with_names()
        .filter(dialogue::Column::State.is_in([DialogueState::Held, DialogueState::Cancelled]))
        .distinct()
        .all(platform.db())
        .await?;
    let mut gone = 0;
    for dialogue in over {
        if ended(&dialogue)?.is_none_or(|at| at >= before) {
            continue;
        }
        let tx = platform.begin().await?;
        let ids: Vec<DelegateId> = delegate::Entity::find()
            .select_only()
            .column(delegate::Column::Id)
            .join(JoinType::InnerJoin, of_delegation())
            .filter(delegation::Column::DialogueId.eq(dialogue.id))
            .filter(unconfirmed())
            .into_tuple()
            .all(tx.db())
            .await?;
        for id in &ids {
            let nobody = format!("{id}@erased.invalid");
            delegate::Entity::update_many()
                .col_expr(delegate::Column::GivenName, Expr::value(""))
                .col_expr(delegate::Column::FamilyName, Expr::value(ERASED_NAME))
                .col_expr(delegate::Column::Email, Expr::value(nobody.as_str()))
                .col_expr(delegate::Column::EmailKey, Expr::value(nobody.as_str()))
                .col_expr(delegate::Column::Position, Expr::value(""))
                .col_expr(delegate::Column::Reason, Expr::value(""))
                .filter(delegate::Column::Id.eq(*id))
                .exec(tx.db())
                .await?;
        }
        let entry = Entry::NamesPurged { count: ids.len() };
        record(&tx, dialogue.id, &entry).await?;
        tx.commit().await?;
        gone += ids.len() as u64;
    }
    Ok(gone)
}

fn of_delegation() -> sea_orm::RelationDef {
    delegate::Entity::belongs_to(delegation::Entity)
        .from(delegate::Column::DelegationId)
        .to(delegation::Column::Id)
        .into()
}

/// Delegates who are in no directory and still have a name here.
fn unconfirmed() -> sea_orm::Condition {
    sea_orm::Condition::all()
        .add(delegate::Column::PersonId.is_null())
        .add(delegate::Column::State.ne(DelegateState::Confirmed))
        .add(delegate::Column::FamilyName.ne(ERASED_NAME))
}

/// Dialogues that have such delegates.
fn dialogues_with_names() -> Select<dialogue::Entity> {
    let delegations: sea_orm::RelationDef = dialogue::Entity::belongs_to(delegation::Entity)
        .from(dialogue::Column::Id)
        .to(delegation::Column::DialogueId)
        .into();
    dialogue::Entity::find()
        .join(JoinType::InnerJoin, delegations)
        .join(JoinType::InnerJoin, of_delegation().rev())
        .filter(unconfirmed())
}

async fn record(tx: &Tx, dialogue: DialogueId, entry: &Entry) -> Result<()> {
    tx.record(&Actor::Platform, &Subject::Dialogue(dialogue), entry)
        .await
}
