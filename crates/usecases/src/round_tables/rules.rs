//! Which sessions are round tables, with their seats.

use domain::audit::{Entry, Subject};
use domain::ids::{DialogueId, SessionId};
use domain::round_table::{Rule, parse_rule};
use domain::{Actor, FieldError, Permission, Refusal};
use entity::round_table::{ActiveModel, Column, Entity};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use crate::{Platform, Result};

/// The rule of one session as its row in the form gives it; empty seats: nobody chooses it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RuleForm {
    pub session: String,
    pub seats: String,
    pub per_organisation: String,
}

/// Says which sessions are chosen among. Those who sit at one that is none any more wait again.
///
/// # Errors
/// [`Refusal::Invalid`] with the controls `seats-{session}` and `per_organisation-{session}`; refuses those who may not
/// plan the dialogue.
pub async fn set(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    rows: &[RuleForm],
) -> Result<()> {
    let tx = platform.begin().await?;
    tx.lock_dialogue_for(actor, Permission::PlanDialogues, dialogue)
        .await?;
    let known: Vec<SessionId> = entity::session::Entity::find()
        .filter(entity::session::Column::DialogueId.eq(dialogue))
        .all(tx.db())
        .await?
        .into_iter()
        .map(|row| row.id)
        .collect();
    let mut rules: Vec<(SessionId, Rule)> = Vec::new();
    let mut errors = Vec::new();
    for row in rows {
        let id = row.session.parse::<SessionId>().ok();
        let id = id
            .filter(|id| known.contains(id))
            .ok_or(Refusal::NotFound)?;
        match parse_rule(&row.seats, &row.per_organisation) {
            Ok(Some(rule)) => rules.push((id, rule)),
            Ok(None) => {}
            Err(wrong) => errors.extend(wrong.into_iter().map(|error| FieldError {
                field: format!("{}-{id}", error.field),
                ..error
            })),
        }
    }
    if !errors.is_empty() {
        return Err(Refusal::Invalid(errors).into());
    }
    Entity::delete_many()
        .filter(Column::DialogueId.eq(dialogue))
        .exec(tx.db())
        .await?;
    for (session, rule) in &rules {
        Entity::insert(ActiveModel {
            session_id: Set(*session),
            dialogue_id: Set(dialogue),
            seats: Set(i64::from(rule.seats)),
            per_organisation: Set(rule.per_organisation.map(i64::from)),
        })
        .exec_without_returning(tx.db())
        .await?;
    }
    stand_up(&tx, dialogue, &rules).await?;
    let entry = Entry::RoundTablesSet {
        tables: rules.len(),
    };
    tx.record(actor, &Subject::Dialogue(dialogue), &entry)
        .await?;
    tx.commit().await
}

/// Frees those who sit where no table is any more.
async fn stand_up(tx: &crate::Tx, dialogue: DialogueId, rules: &[(SessionId, Rule)]) -> Result<()> {
    use entity::table_choice::{ActiveModel, Column, Entity};
    Entity::update_many()
        .set(ActiveModel {
            seated_id: Set(None),
            by_hand: Set(false),
            ..Default::default()
        })
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::SeatedId.is_not_null())
        .filter(Column::SeatedId.is_not_in(rules.iter().map(|(id, _)| *id)))
        .exec(tx.db())
        .await?;
    Ok(())
}
