//! The rules of a dialogue.

use std::collections::HashMap;

use domain::ids::{DialogueId, ReminderRuleId};
use domain::reminder::{Rule, RuleForm, parse};
use domain::{Actor, Permission, Refusal, ReminderKind, audit};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect,
};

use super::owed::owed;
use crate::{Platform, Result, reach};

/// One rule, and what it did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleLine {
    pub id: ReminderRuleId,
    pub kind: ReminderKind,
    pub days: u32,
    /// How many reminders it sent.
    pub sent: u64,
    /// How many it will send as soon as the worker looks.
    pub due: usize,
}

/// The rules in force, by kind and days. Seven queries, ten for a series.
///
/// # Errors
/// [`Refusal::NotFound`]; refuses those who may not see dialogues.
pub async fn list(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
) -> Result<Vec<RuleLine>> {
    use entity::reminder_rule::{Column, Entity};
    let db = platform.db();
    let row = reach::dialogue(db, actor, Permission::SeeDialogues, dialogue).await?;
    let rules = Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::EndedAt.is_null())
        .order_by_asc(Column::Kind)
        .order_by_asc(Column::Days)
        .all(db)
        .await?;
    let sent: HashMap<ReminderRuleId, i64> = entity::reminder::Entity::find()
        .select_only()
        .column(entity::reminder::Column::RuleId)
        .column_as(entity::reminder::Column::InvitationId.count(), "sent")
        .filter(entity::reminder::Column::RuleId.is_in(rules.iter().map(|rule| rule.id)))
        .group_by(entity::reminder::Column::RuleId)
        .into_tuple::<(ReminderRuleId, i64)>()
        .all(db)
        .await?
        .into_iter()
        .collect();
    let owed = owed(db, &row, &rules, platform.now()).await?;
    Ok(rules
        .iter()
        .map(|rule| RuleLine {
            id: rule.id,
            kind: rule.kind,
            days: u32::try_from(rule.days).unwrap_or_default(),
            sent: sent
                .get(&rule.id)
                .map_or(0, |n| u64::try_from(*n).unwrap_or(0)),
            due: owed.iter().filter(|due| due.rule == rule.id).count(),
        })
        .collect())
}

/// Adds a rule, or takes an ended one up again.
///
/// # Errors
/// Problems of `kind` and `days`; [`Refusal::NotFound`].
pub async fn add(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    form: &RuleForm,
) -> Result<()> {
    use entity::reminder_rule::{ActiveModel, Column, Entity};
    let tx = platform.begin().await?;
    let dialogue = tx
        .lock_dialogue_for(actor, Permission::IssueInvitations, dialogue)
        .await?;
    let Rule { kind, days } = parse(form)?;
    let known = Entity::find()
        .filter(Column::DialogueId.eq(dialogue.id))
        .filter(Column::Kind.eq(kind))
        .filter(Column::Days.eq(i64::from(days)))
        .one(tx.db())
        .await?;
    match known {
        Some(rule) if rule.ended_at.is_none() => return Ok(()),
        Some(rule) => {
            let mut rule = rule.into_active_model();
            rule.ended_at = Set(None);
            rule.update(tx.db()).await?;
        }
        None => {
            Entity::insert(ActiveModel {
                id: Set(ReminderRuleId::new()),
                dialogue_id: Set(dialogue.id),
                kind: Set(kind),
                days: Set(i64::from(days)),
                made_by: Set(actor.account()),
                made_at: Set(tx.now()),
                ended_at: Set(None),
            })
            .exec_without_returning(tx.db())
            .await?;
        }
    }
    tx.record(
        actor,
        &audit::Subject::Dialogue(dialogue.id),
        &audit::Entry::ReminderRuleAdded { kind, days },
    )
    .await?;
    tx.commit().await
}

/// Ends a rule; what it sent stays on record.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not in force.
pub async fn remove(platform: &Platform, actor: &Actor, rule: ReminderRuleId) -> Result<()> {
    use entity::reminder_rule::{Column, Entity};
    let tx = platform.begin().await?;
    let found = Entity::find_by_id(rule)
        .filter(Column::EndedAt.is_null())
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    tx.lock_dialogue_for(actor, Permission::IssueInvitations, found.dialogue_id)
        .await?;
    let (dialogue, kind, days) = (found.dialogue_id, found.kind, found.days);
    let mut found = found.into_active_model();
    found.ended_at = Set(Some(tx.now()));
    found.update(tx.db()).await?;
    let entry = audit::Entry::ReminderRuleEnded {
        kind,
        days: u32::try_from(days).unwrap_or_default(),
    };
    tx.record(actor, &audit::Subject::Dialogue(dialogue), &entry)
        .await?;
    tx.commit().await
}
