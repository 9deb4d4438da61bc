//! Erasing a person, and the hold that keeps what is still needed by law.

use domain::audit::{Entry, Subject};
use domain::ids::PersonId;
use domain::{Actor, Permission, Problem, Refusal, text};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, Query, SimpleExpr};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
    QuerySelect,
};

use super::tables::{By, Erased, HELD, Held, Instead};
use crate::{Platform, Result, Tx, registrations};

/// What stands where a name was.
pub const ERASED_NAME: &str = "–";

/// The longest reason of a hold, in characters.
const REASON_MAX: usize = 500;

/// Why a person may not be erased yet; nothing when they may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    pub reason: Option<String>,
    pub erased: bool,
}

/// Whether a person is held. One query.
///
/// # Errors
/// [`Refusal::NotFound`] when there is no such person; refuses those who may not change the directory.
pub async fn hold(platform: &Platform, actor: &Actor, person: PersonId) -> Result<Hold> {
    actor.may(Permission::EditDirectory)?;
    let row = entity::person::Entity::find_by_id(person)
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    Ok(Hold {
        reason: Some(row.legal_hold).filter(|reason| !reason.is_empty()),
        erased: row.erased_at.is_some(),
    })
}

/// Holds what there is about a person, with a reason, or lets go of it when the reason is empty.
///
/// # Errors
/// As [`hold`]; refuses a reason that is too long, and somebody who is erased.
pub async fn set_hold(
    platform: &Platform,
    actor: &Actor,
    person: PersonId,
    reason: &str,
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = lock(&tx, actor, person).await?;
    let reason = text::optional_line(reason, REASON_MAX)
        .map_err(|problem: Problem| Refusal::field("reason", problem))?;
    if row.legal_hold == reason {
        return Ok(());
    }
    let changed = entity::person::ActiveModel {
        id: Set(person),
        legal_hold: Set(reason.clone()),
        ..Default::default()
    };
    changed.update(tx.db()).await?;
    let entry = if reason.is_empty() {
        Entry::LegalHoldEnded
    } else {
        Entry::LegalHoldSet { reason }
    };
    tx.record(actor, &Subject::Person(person), &entry).await?;
    tx.commit().await
}

/// Erases a person: names, addresses, texts, mails and what else tells who they are. What is counted stays: that
/// somebody of that State, gender and organisation was invited and came. It cannot be undone.
///
/// # Errors
/// As [`hold`]; [`Refusal::WrongState`] while they are held, hold a seat of a dialogue that is not over, or were
/// erased before.
pub async fn erase(platform: &Platform, actor: &Actor, person: PersonId) -> Result<()> {
    let tx = platform.begin().await?;
    let row = lock(&tx, actor, person).await?;
    if !row.legal_hold.is_empty() {
        return Err(wrong("person-held"));
    }
    if seated_ahead(&tx, person).await? {
        return Err(wrong("person-still-invited"));
    }
    for held in HELD {
        clear(&tx, held, person).await?;
    }
    if let Some(key) = &row.email_key {
        registrations::forget_drafts(&tx, key).await?;
    }
    trail(&tx, person).await?;
    let now = tx.now();
    let blank = entity::person::ActiveModel {
        id: Set(person),
        external_id: Set(None),
        given_name: Set(String::new()),
        family_name: Set(ERASED_NAME.to_owned()),
        name_key: Set(ERASED_NAME.to_owned()),
        email: Set(None),
        email_key: Set(None),
        position: Set(String::new()),
        search_text: Set(String::new()),
        version: Set(row.version + 1),
        changed_at: Set(now),
        archived_at: Set(Some(row.archived_at.unwrap_or(now))),
        erased_at: Set(Some(now)),
        ..Default::default()
    };
    blank.update(tx.db()).await?;
    tx.record(actor, &Subject::Person(person), &Entry::PersonErased)
        .await?;
    tx.touch_public().await?;
    tx.commit().await
}

fn wrong(state: &'static str) -> crate::Error {
    Refusal::WrongState { state }.into()
}

async fn lock(tx: &Tx, actor: &Actor, person: PersonId) -> Result<entity::person::Model> {
    actor.may(Permission::EditDirectory)?;
    // SQLite's write lock is held already; the lock clause is for PostgreSQL, SQLite has none.
    let row = entity::person::Entity::find_by_id(person)
        .lock_exclusive()
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    match row.erased_at {
        Some(_) => Err(wrong("person-erased")),
        None => Ok(row),
    }
}

/// Whether the person holds a seat of a dialogue that is not over: they would be missed there.
async fn seated_ahead(tx: &Tx, person: PersonId) -> Result<bool> {
    use domain::{DialogueState, InvitationState};
    use entity::{dialogue, invitation};
    let rows: Vec<(InvitationState, DialogueState)> = invitation::Entity::find()
        .select_only()
        .column(invitation::Column::State)
        .column(dialogue::Column::State)
        .join(
            sea_orm::JoinType::InnerJoin,
            invitation::Entity::belongs_to(dialogue::Entity)
                .from(invitation::Column::DialogueId)
                .to(dialogue::Column::Id)
                .into(),
        )
        .filter(invitation::Column::PersonId.eq(person))
        .into_tuple()
        .all(tx.db())
        .await?;
    Ok(rows
        .iter()
        .any(|(invited, of)| invited.holds_a_seat() && *of == DialogueState::Convened))
}

/// The rows of a table that lead to the person.
pub(super) fn condition(by: By, person: PersonId) -> SimpleExpr {
    let some = |column: &'static str, table: &'static str, condition: SimpleExpr| {
        Query::select()
            .column(Alias::new(column))
            .from(Alias::new(table))
            .and_where(condition)
            .to_owned()
    };
    let column = |name: &'static str| Expr::col(Alias::new(name));
    match by {
        By::Person(name) => column(name).eq(Expr::value(person)),
        By::Invitation(name) => {
            let theirs = condition(By::Person("person_id"), person);
            column(name).in_subquery(some("id", "invitation", theirs))
        }
        By::Address(name) => {
            let theirs = condition(By::Person("id"), person);
            column(name).in_subquery(some("email_key", "person", theirs))
        }
        By::Mailbox(name) => {
            let theirs = Query::select()
                .expr(Func::lower(column("email")))
                .from(Alias::new("person"))
                .and_where(condition(By::Person("id"), person))
                .to_owned();
            Expr::expr(Func::lower(column(name))).in_subquery(theirs)
        }
        By::Row {
            column: name,
            of,
            by,
        } => column(name).in_subquery(some("id", of, condition(*by, person))),
    }
}

async fn clear(tx: &Tx, held: &Held, person: PersonId) -> Result<()> {
    let db = tx.db();
    let backend = db.get_database_backend();
    let condition = condition(held.by, person);
    match held.erased {
        Erased::Kept => {}
        Erased::Deleted => {
            let delete = Query::delete()
                .from_table(Alias::new(held.table))
                .and_where(condition)
                .to_owned();
            db.execute_raw(backend.build(&delete)).await?;
        }
        Erased::Blanked(columns) => {
            let mut update = Query::update();
            update.table(Alias::new(held.table)).and_where(condition);
            for (column, instead) in columns {
                update.value(Alias::new(*column), value(*instead));
            }
            db.execute_raw(backend.build(&update)).await?;
        }
    }
    Ok(())
}

fn value(instead: Instead) -> SimpleExpr {
    match instead {
        Instead::Nothing => Expr::value(Option::<String>::None),
        Instead::Empty => Expr::value(""),
        Instead::NoBytes => Expr::value(Vec::<u8>::new()),
        Instead::NoJson => Expr::value(serde_json::json!({})),
        Instead::No => Expr::value(false),
        Instead::Mark => Expr::value(ERASED_NAME),
        // Of the row itself: rows that must differ still do.
        Instead::Nobody => Expr::col(Alias::new("id"))
            .cast_as(Alias::new("text"))
            .binary(
                sea_orm::sea_query::BinOper::Custom("||"),
                Expr::value("@erased.invalid"),
            ),
    }
}

/// The trail keeps what was done and when; texts, and values before and after, go.
async fn trail(tx: &Tx, person: PersonId) -> Result<()> {
    use entity::audit::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::PersonId.eq(person))
        .all(tx.db())
        .await?;
    for row in rows {
        let mut entry = row.entry.clone();
        if blanked(&mut entry) {
            Entity::update_many()
                .col_expr(Column::Entry, Expr::value(entry))
                .filter(Column::Id.eq(row.id))
                .exec(tx.db())
                .await?;
        }
    }
    Ok(())
}

/// Empties reasons and changes, wherever they stand in an entry; says whether there was anything.
fn blanked(entry: &mut serde_json::Value) -> bool {
    use serde_json::Value;
    match entry {
        Value::Object(fields) => {
            let mut any = false;
            for (name, value) in fields.iter_mut() {
                any |= match (name.as_str(), &mut *value) {
                    ("reason", Value::String(text)) if !text.is_empty() => {
                        text.clear();
                        true
                    }
                    ("changes", Value::Array(changes)) if !changes.is_empty() => {
                        changes.clear();
                        true
                    }
                    (_, value) => blanked(value),
                };
            }
            any
        }
        Value::Array(items) => items
            .iter_mut()
            .map(blanked)
            .fold(false, |any, one| any | one),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}
