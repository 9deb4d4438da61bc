//! What a dialogue is tied to, and what is tied to it.

use domain::ids::DialogueId;
use domain::tie::{Rule, TieForm};
use domain::{Actor, DialogueState, Permission};
use entity::tie::{Column, Entity};
use sea_orm::sea_query::{NullOrdering, Order};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::head::DialogueHead;
use crate::dialogues::tied::rule_of;
use crate::{Platform, Result, reach};

/// The ties of a dialogue, each with the dialogue at the other end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ties {
    /// The one that it follows.
    pub to: Option<(DialogueHead, Rule)>,
    /// Those that follow it.
    pub along: Vec<(DialogueHead, Rule)>,
}

/// Reads the ties of a dialogue to dialogues that the actor may see: two queries.
pub(super) async fn ties(db: &impl ConnectionTrait, actor: &Actor, id: DialogueId) -> Result<Ties> {
    use entity::dialogue::Column as Of;
    let rows = Entity::find()
        .filter(
            Condition::any()
                .add(Column::DialogueId.eq(id))
                .add(Column::ParentId.eq(id)),
        )
        .all(db)
        .await?;
    let others = rows.iter().map(|tie| {
        if tie.dialogue_id == id {
            tie.parent_id
        } else {
            tie.dialogue_id
        }
    });
    let dialogues = entity::dialogue::Entity::find()
        .filter(Of::Id.is_in(others))
        .filter(reach::dialogues(actor, Permission::SeeDialogues))
        .order_by_with_nulls(Of::FirstDay, Order::Asc, NullOrdering::Last)
        .order_by_asc(Of::Id)
        .all(db)
        .await?;
    let mut found = Ties::default();
    for other in &dialogues {
        for tie in &rows {
            let end = (DialogueHead::of(other)?, rule_of(tie)?);
            if tie.dialogue_id == id && tie.parent_id == other.id {
                found.to = Some(end);
            } else if tie.dialogue_id == other.id {
                found.along.push(end);
            }
        }
    }
    Ok(found)
}

/// What the form of a tie shows.
#[derive(Clone, Debug)]
pub struct TieScreen {
    pub head: DialogueHead,
    /// The rule as it is; none while the dialogue is not tied.
    pub form: Option<TieForm>,
    /// The dialogues that it could follow: those of its process, or all that are not over.
    pub choices: Vec<DialogueHead>,
}

/// How many dialogues are offered at most.
const OFFERED: u64 = 200;

/// Reads what the form of a tie shows.
///
/// # Errors
/// Not found when there is no such dialogue; refuses those who may not plan dialogues.
pub async fn tie_screen(platform: &Platform, actor: &Actor, id: DialogueId) -> Result<TieScreen> {
    use entity::dialogue::Column as Of;
    let db = platform.db();
    let row = reach::dialogue(db, actor, Permission::PlanDialogues, id).await?;
    let ties = ties(db, actor, id).await?;
    let around = match row.process_id {
        Some(process) => Condition::all().add(Of::ProcessId.eq(process)),
        None => {
            Condition::all().add(Of::State.is_in([DialogueState::Draft, DialogueState::Convened]))
        }
    };
    let rows = entity::dialogue::Entity::find()
        .filter(Of::Id.ne(id))
        .filter(Of::State.ne(DialogueState::Cancelled))
        .filter(Of::ArchivedAt.is_null())
        .filter(around)
        .filter(reach::dialogues(actor, Permission::SeeDialogues))
        .order_by_with_nulls(Of::FirstDay, Order::Desc, NullOrdering::First)
        .order_by_asc(Of::Title)
        .limit(OFFERED)
        .all(db)
        .await?;
    let mut choices = rows
        .iter()
        .map(DialogueHead::of)
        .collect::<Result<Vec<_>>>()?;
    let form = ties.to.map(|(parent, rule)| {
        let form = TieForm::of(parent.id, &rule);
        // What it is tied to now can always be chosen again.
        if !choices.iter().any(|choice| choice.id == parent.id) {
            choices.push(parent);
        }
        form
    });
    Ok(TieScreen {
        head: DialogueHead::of(&row)?,
        form,
        choices,
    })
}
