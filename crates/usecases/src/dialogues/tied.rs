//! Dialogues that are tied to others by rule: what moves along when one moves, tying and untying.

use std::collections::HashSet;

use domain::audit::{Entry, Subject};
use domain::dialogue::{Plan, PlanForm};
use domain::ids::DialogueId;
use domain::tie::{Rule, TieForm, parse};
use domain::{Actor, DialogueState, Permission, Problem, Refusal, schedule};
use entity::tie::{ActiveModel, Column, Entity, Model};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::consequences::{Consequences, look_ahead};
use super::edit::{Edit, Edited, Seen, Tell, apply};
use super::rows;
use crate::{Error, Platform, Result, Tx, reach};

/// The rule of a row.
///
/// # Errors
/// A fault when the row holds a side that cannot be read.
pub(super) fn rule_of(row: &Model) -> Result<Rule> {
    let side = row.side.parse();
    let side = side.map_err(|_| anyhow::anyhow!("the tie of {} has no side", row.dialogue_id))?;
    Ok(Rule {
        side,
        days: u32::try_from(row.days).unwrap_or_default(),
        same_place: row.same_place,
    })
}

/// Whether a changed plan keeps the rule by which its dialogue is tied. What was not changed is not asked.
///
/// # Errors
/// The fields that break it, with [`Problem::TiedToAnother`].
pub(super) async fn keeps_its_rule(
    db: &impl ConnectionTrait,
    id: DialogueId,
    before: &Plan,
    after: &Plan,
) -> Result<()> {
    if before.schedule == after.schedule && before.place == after.place && before.mode == after.mode
    {
        return Ok(());
    }
    let Some(tie) = Entity::find_by_id(id).one(db).await? else {
        return Ok(());
    };
    let parent = plan_of(db, tie.parent_id).await?.ok_or(Refusal::NotFound)?;
    let kept = rule_of(&tie)?.kept(&parent.1, after);
    let errors = kept.err().unwrap_or_default();
    let changed: Vec<_> = errors
        .into_iter()
        .filter(|error| match error.field.as_str() {
            "mode" => before.mode != after.mode,
            "place" => before.place != after.place,
            _ => before.schedule != after.schedule,
        })
        .collect();
    if changed.is_empty() {
        Ok(())
    } else {
        Err(Refusal::Invalid(changed).into())
    }
}

async fn plan_of(
    db: &impl ConnectionTrait,
    id: DialogueId,
) -> Result<Option<(entity::dialogue::Model, Plan)>> {
    let Some(row) = entity::dialogue::Entity::find_by_id(id).one(db).await? else {
        return Ok(None);
    };
    let plan = rows::plan_of(&row, rows::themes(db, id).await?)?;
    Ok(Some((row, plan)))
}

/// The form of a dialogue that follows the rule; its deadline keeps its distance from the meeting.
fn form_by(rule: &Rule, parent: &Plan, child: &Plan) -> PlanForm {
    let mut plan = child.clone();
    plan.schedule = rule.schedule(&parent.schedule, &child.schedule);
    if rule.same_place {
        plan.mode = parent.mode;
        plan.place.clone_from(&parent.place);
    }
    let mut form = rows::form_of(child);
    let deadline = schedule::date(&form.respond_by).ok();
    form = PlanForm {
        respond_by: std::mem::take(&mut form.respond_by),
        ..rows::form_of(&plan)
    };
    if let (Some(was), Some(is), Some(deadline)) = (
        child.schedule.first_day(),
        plan.schedule.first_day(),
        deadline,
    ) {
        form.respond_by = (deadline + (is - was)).to_string();
    }
    form
}

/// What moves along with a change, in the order in which it is tied. Dialogues that were cancelled, held or are
/// over stay where they are. With `tx` each is locked before it is looked at.
///
/// # Errors
/// [`Refusal::TiedCannotFollow`] with the title of the dialogue whose plan the rule would make impossible,
/// [`Refusal::MovesOthers`] when one would move along that the actor does not plan.
pub(super) async fn along<C: ConnectionTrait>(
    platform: &Platform,
    actor: &Actor,
    db: &C,
    tx: Option<&Tx>,
    first: &Edit,
) -> Result<Vec<Edit>> {
    let mut moved: Vec<Edit> = Vec::new();
    let mut known = HashSet::from([first.row.id]);
    let mut waiting = vec![(first.row.id, first.after.clone())];
    while let Some((parent, plan)) = waiting.pop() {
        let ties = Entity::find()
            .filter(Column::ParentId.eq(parent))
            .all(db)
            .await?;
        for tie in ties {
            // There are no circles; were there one, it would end here.
            if !known.insert(tie.dialogue_id) {
                continue;
            }
            let row = match tx {
                Some(tx) => tx.lock_dialogue(tie.dialogue_id).await?,
                None => match plan_of(db, tie.dialogue_id).await? {
                    Some((row, _)) => row,
                    None => continue,
                },
            };
            let child = rows::plan_of(&row, rows::themes(db, row.id).await?)?;
            let stays = match row.state {
                DialogueState::Draft => false,
                DialogueState::Convened => rows::facts(&row)?.is_over(platform.now()),
                DialogueState::Held | DialogueState::Cancelled => true,
            };
            if stays {
                continue;
            }
            let form = form_by(&rule_of(&tie)?, &plan, &child);
            let (version, title) = (row.version, row.title.clone());
            let plans = actor.can_with(Permission::PlanDialogues, row.group_id);
            let edit = match Edit::decide(platform, db, row, version, &form).await {
                Ok(edit) => edit,
                Err(Error::Refused(_)) if !plans => return Err(Refusal::MovesOthers.into()),
                Err(Error::Refused(_)) => return Err(Refusal::TiedCannotFollow { title }.into()),
                Err(fault) => return Err(fault),
            };
            if !edit.changes.is_empty() {
                if !plans {
                    return Err(Refusal::MovesOthers.into());
                }
                waiting.push((edit.row.id, edit.after.clone()));
                moved.push(edit);
            }
        }
    }
    Ok(moved)
}

/// A tie that was found to be possible, and what its dialogue changes to keep it.
struct Tying {
    parent: entity::dialogue::Model,
    rule: Rule,
    edit: Edit,
}

impl Tying {
    async fn decide<C: ConnectionTrait>(
        platform: &Platform,
        actor: &Actor,
        db: &C,
        row: entity::dialogue::Model,
        version: i64,
        form: &TieForm,
    ) -> Result<Self> {
        let (parent, rule) = parse(form).map_err(Refusal::Invalid)?;
        let not_a_choice = || Refusal::field("parent", Problem::NotAChoice);
        let (parent, plan) = plan_of(db, parent).await?.ok_or_else(not_a_choice)?;
        if !actor.can_with(Permission::SeeDialogues, parent.group_id) {
            return Err(not_a_choice().into());
        }
        if parent.state == DialogueState::Cancelled || leads_to(db, parent.id, row.id).await? {
            return Err(not_a_choice().into());
        }
        let child = rows::plan_of(&row, rows::themes(db, row.id).await?)?;
        let form = form_by(&rule, &plan, &child);
        let edit = Edit::decide(platform, db, row, version, &form).await?;
        Ok(Self { parent, rule, edit })
    }
}

/// Whether a dialogue is another one, or tied to it by whatever way.
async fn leads_to(db: &impl ConnectionTrait, from: DialogueId, to: DialogueId) -> Result<bool> {
    let ties = Entity::find().all(db).await?;
    let mut next = Some(from);
    for _ in 0..=ties.len() {
        match next {
            Some(found) if found == to => return Ok(true),
            Some(found) => {
                let tie = ties.iter().find(|tie| tie.dialogue_id == found);
                next = tie.map(|tie| tie.parent_id);
            }
            None => return Ok(false),
        }
    }
    Ok(false)
}

/// Ties a dialogue that `version` of was shown to another one; it moves at once to where the rule wants it, and
/// whatever is tied to it moves along.
///
/// # Errors
/// Fields that need another look; as [`super::edit`].
pub async fn tie(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    version: i64,
    form: &TieForm,
    seen: Seen<'_>,
) -> Result<Edited> {
    let mut tx = platform.begin().await?;
    let row = tx
        .lock_dialogue_for(actor, Permission::PlanDialogues, id)
        .await?;
    let tying = Tying::decide(platform, actor, tx.db(), row, version, form).await?;
    let made = ActiveModel {
        dialogue_id: Set(id),
        parent_id: Set(tying.parent.id),
        side: Set(tying.rule.side.code().to_owned()),
        days: Set(i64::from(tying.rule.days)),
        same_place: Set(tying.rule.same_place),
    };
    let over = [
        Column::ParentId,
        Column::Side,
        Column::Days,
        Column::SamePlace,
    ];
    Entity::insert(made)
        .on_conflict(
            OnConflict::column(Column::DialogueId)
                .update_columns(over)
                .to_owned(),
        )
        .exec_without_returning(tx.db())
        .await?;
    let entry = Entry::DialogueTied {
        to: tying.parent.title,
        side: tying.rule.side.code().to_owned(),
        days: tying.rule.days,
    };
    tx.record(actor, &Subject::Dialogue(id), &entry).await?;
    let along = along(platform, actor, tx.db(), Some(&tx), &tying.edit).await?;
    seen.holds(&along)?;
    let edited = apply(&mut tx, actor, tying.edit, Tell::Everybody).await?;
    for edit in along {
        apply(&mut tx, actor, edit, Tell::Everybody).await?;
    }
    tx.commit().await?;
    Ok(edited)
}

/// Says what [`tie`] would change, and stores nothing.
///
/// # Errors
/// As [`tie`].
pub async fn tie_consequences(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    version: i64,
    form: &TieForm,
) -> Result<Consequences> {
    let db = platform.db();
    let row = reach::dialogue(db, actor, Permission::PlanDialogues, id).await?;
    let tying = Tying::decide(platform, actor, db, row, version, form).await?;
    look_ahead(platform, actor, &tying.edit).await
}

/// Unties a dialogue. It stays where it is.
///
/// # Errors
/// Not found when it is not tied; refuses those who may not plan dialogues.
pub async fn untie(platform: &Platform, actor: &Actor, id: DialogueId) -> Result<()> {
    let tx = platform.begin().await?;
    tx.lock_dialogue_for(actor, Permission::PlanDialogues, id)
        .await?;
    let tie = Entity::find_by_id(id).one(tx.db()).await?;
    let tie = tie.ok_or(Refusal::NotFound)?;
    let parent = plan_of(tx.db(), tie.parent_id).await?;
    let group = parent.as_ref().and_then(|(row, _)| row.group_id);
    actor.may_with(Permission::SeeDialogues, group)?;
    Entity::delete_by_id(id).exec(tx.db()).await?;
    let to = parent.map(|(row, _)| row.title).unwrap_or_default();
    let entry = Entry::DialogueUntied { to };
    tx.record(actor, &Subject::Dialogue(id), &entry).await?;
    tx.commit().await
}
