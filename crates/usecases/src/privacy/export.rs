//! Everything that is held about one person, as they may ask for it.

use std::collections::{BTreeMap, BTreeSet};

use domain::audit::{Entry, Subject};
use domain::ids::PersonId;
use domain::{Actor, Permission, Refusal};
use sea_orm::sea_query::{Alias, Asterisk, Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, JsonValue, QueryFilter, QuerySelect,
};
use serde_json::{Map, Value, json};

use super::tables::{By, HELD, LEFT_OUT, NOT_TAKEN};
use crate::{Platform, Result};

/// All rows that lead to the person, by their table, with the titles of the dialogues they speak of; what would open
/// doors is left out. That it was taken is on record.
///
/// # Errors
/// [`Refusal::NotFound`] when there is no such person; refuses those who may not change the directory.
pub async fn export(platform: &Platform, actor: &Actor, person: PersonId) -> Result<Value> {
    actor.may(Permission::EditDirectory)?;
    let tx = platform.begin().await?;
    let mut about = rows(
        tx.db(),
        select(
            "person",
            Expr::col(Alias::new("id")).eq(Expr::value(person)),
        ),
    )
    .await?;
    if about.is_empty() {
        return Err(Refusal::NotFound.into());
    }
    let mut found: BTreeMap<&str, Vec<Map<String, Value>>> = BTreeMap::new();
    for held in HELD {
        let more = rows(tx.db(), of(held.table, held.by, person)).await?;
        let known = found.entry(held.table).or_default();
        // Two columns can lead to the same row.
        known.extend(
            more.into_iter()
                .filter(|row| !known.contains(row))
                .collect::<Vec<_>>(),
        );
    }
    let trail = select(
        "audit",
        Expr::col(Alias::new("person_id")).eq(Expr::value(person)),
    );
    found.insert("audit", rows(tx.db(), trail).await?);
    found.retain(|table, rows| !rows.is_empty() && !NOT_TAKEN.contains(table));
    let titles = titles(tx.db(), &found).await?;
    for row in found.values_mut().flatten() {
        if let Some(title) = row
            .get("dialogue_id")
            .and_then(Value::as_str)
            .and_then(|id| titles.get(id))
        {
            row.insert("dialogue".to_owned(), json!(title));
        }
    }
    let organisation = organisation(tx.db(), &about).await?;
    if let Some(person) = about.first_mut() {
        person.insert("organisation".to_owned(), organisation);
    }
    tx.record(actor, &Subject::Person(person), &Entry::PersonalDataTaken)
        .await?;
    tx.commit().await?;
    Ok(json!({
        "person": about.into_iter().next(),
        "held": found,
    }))
}

fn select(table: &str, condition: sea_orm::sea_query::SimpleExpr) -> SelectStatement {
    Query::select()
        .column(Asterisk)
        .from(Alias::new(table))
        .and_where(condition)
        .to_owned()
}

/// The rows of a table that lead to the person.
fn of(table: &'static str, by: By, person: PersonId) -> SelectStatement {
    select(table, super::erase::condition(by, person))
}

async fn rows(
    db: &impl ConnectionTrait,
    select: SelectStatement,
) -> Result<Vec<Map<String, Value>>> {
    let statement = db.get_database_backend().build(&select);
    let rows = JsonValue::find_by_statement(statement).all(db).await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| match row {
            Value::Object(mut row) => {
                row.retain(|column, _| !LEFT_OUT.contains(&column.as_str()));
                // SQLite keeps JSON as text.
                if let Some(Value::String(text)) = row.get("entry")
                    && let Ok(entry) = serde_json::from_str(text)
                {
                    row.insert("entry".to_owned(), entry);
                }
                Some(row)
            }
            Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::String(_)
            | Value::Array(_) => None,
        })
        .collect())
}

async fn titles(
    db: &impl ConnectionTrait,
    found: &BTreeMap<&str, Vec<Map<String, Value>>>,
) -> Result<BTreeMap<String, String>> {
    use entity::dialogue::{Column, Entity};
    let ids: BTreeSet<&str> = found
        .values()
        .flatten()
        .filter_map(|row| row.get("dialogue_id")?.as_str())
        .collect();
    let rows: Vec<(String, String)> = Entity::find()
        .select_only()
        .columns([Column::Id, Column::Title])
        .filter(Column::Id.is_in(ids))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

async fn organisation(db: &impl ConnectionTrait, about: &[Map<String, Value>]) -> Result<Value> {
    let id = about
        .first()
        .and_then(|person| person.get("organisation_id")?.as_str()?.parse().ok());
    let Some(id) = id else {
        return Ok(Value::Null);
    };
    let id: domain::ids::OrganisationId = id;
    let found = entity::organisation::Entity::find_by_id(id).one(db).await?;
    Ok(found.map_or(Value::Null, |body| json!(body.name)))
}
