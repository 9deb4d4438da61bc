//! The list of dialogues at the desk.

use std::collections::HashMap;

use domain::ids::DialogueId;
use domain::life::Answers;
use domain::{Actor, DialogueState, Format, Permission, Theme};
use sea_orm::sea_query::{Expr, ExprTrait, Func, LikeExpr};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, Order, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};

use super::head::DialogueHead;
use super::life::answers;
use crate::{Platform, Result, reach};

/// How many dialogues a page of the list has.
pub const PAGE: u64 = 25;

/// Which dialogues to list.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Words of the title or place.
    pub search: String,
    pub state: Option<DialogueState>,
    pub format: Option<Format>,
    pub theme: Option<Theme>,
    pub year: Option<i32>,
    /// Those that are archived, instead of the others.
    pub archived: bool,
    /// The earliest first, instead of the latest.
    pub earliest_first: bool,
    /// The page, from 0.
    pub page: u64,
}

/// A dialogue of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DialogueLine {
    pub head: DialogueHead,
    pub themes: Vec<Theme>,
    pub answers: Answers,
}

/// A page of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dialogues {
    pub lines: Vec<DialogueLine>,
    /// How many match the filter.
    pub total: u64,
    /// The years in which there are dialogues, the latest first.
    pub years: Vec<i32>,
}

/// Lists dialogues by date; those whose date is to be determined come first.
///
/// # Errors
/// Refuses those who may not see dialogues at the desk.
pub async fn list(platform: &Platform, actor: &Actor, filter: &Filter) -> Result<Dialogues> {
    actor.may_somewhere(Permission::SeeDialogues)?;
    let db = platform.db();
    let select = selected(actor, filter);
    let total = select.clone().count(db).await?;
    let page = in_order(select, filter)
        .offset(filter.page * PAGE)
        .limit(PAGE);
    let rows = page.all(db).await?;
    Ok(Dialogues {
        lines: lines(platform, &rows).await?,
        total,
        years: years(platform, actor).await?,
    })
}

/// Every dialogue that a filter selects, in the order of the list, whatever its page.
///
/// # Errors
/// Refuses those who may not see dialogues at the desk.
pub async fn whole_list(
    platform: &Platform,
    actor: &Actor,
    filter: &Filter,
) -> Result<Vec<DialogueLine>> {
    actor.may_somewhere(Permission::SeeDialogues)?;
    let rows = in_order(selected(actor, filter), filter)
        .all(platform.db())
        .await?;
    lines(platform, &rows).await
}

fn selected(actor: &Actor, filter: &Filter) -> Select<entity::dialogue::Entity> {
    use entity::dialogue::{Column, Entity};
    let archived = if filter.archived {
        Column::ArchivedAt.is_not_null()
    } else {
        Column::ArchivedAt.is_null()
    };
    let mut select = Entity::find()
        .filter(reach::dialogues(actor, Permission::SeeDialogues))
        .filter(archived);
    if !filter.search.trim().is_empty() {
        select = select.filter(matching(filter.search.trim()));
    }
    if let Some(state) = filter.state {
        select = select.filter(Column::State.eq(state));
    }
    if let Some(format) = filter.format {
        select = select.filter(Column::Format.eq(format));
    }
    if let Some(year) = filter.year {
        select = select.filter(Column::FirstDay.starts_with(format!("{year:04}-")));
    }
    if let Some(theme) = filter.theme {
        use entity::dialogue_theme::{Column as Of, Entity as Themes};
        let mut of_theme = Themes::find()
            .select_only()
            .column(Of::DialogueId)
            .filter(Of::Theme.eq(theme));
        select =
            select.filter(Column::Id.in_subquery(QuerySelect::query(&mut of_theme).to_owned()));
    }
    select
}

fn in_order(
    select: Select<entity::dialogue::Entity>,
    filter: &Filter,
) -> Select<entity::dialogue::Entity> {
    use entity::dialogue::Column;
    let order = if filter.earliest_first {
        Order::Asc
    } else {
        Order::Desc
    };
    // The databases place missing days at different ends, so the order says it.
    select
        .order_by(Column::FirstDay.is_null(), Order::Desc)
        .order_by(Column::FirstDay, order.clone())
        .order_by(Column::Id, order)
}

async fn lines(platform: &Platform, rows: &[entity::dialogue::Model]) -> Result<Vec<DialogueLine>> {
    let db = platform.db();
    let ids: Vec<DialogueId> = rows.iter().map(|row| row.id).collect();
    let counted = answers(db, &ids).await?;
    let mut themes: HashMap<DialogueId, Vec<Theme>> = HashMap::new();
    for row in entity::dialogue_theme::Entity::find()
        .filter(entity::dialogue_theme::Column::DialogueId.is_in(ids))
        .all(db)
        .await?
    {
        themes.entry(row.dialogue_id).or_default().push(row.theme);
    }
    rows.iter()
        .map(|row| {
            let mut themes = themes.remove(&row.id).unwrap_or_default();
            themes.sort_by_key(|theme| *theme as u8);
            Ok(DialogueLine {
                head: DialogueHead::of(row)?,
                themes,
                answers: counted.get(&row.id).copied().unwrap_or_default(),
            })
        })
        .collect()
}

/// Title or place with these words in them, in any case.
fn matching(search: &str) -> Condition {
    use entity::dialogue::Column;
    let literal = search
        .replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_");
    let mut any = Condition::any();
    for column in [Column::Title, Column::Place] {
        // SQLite folds ASCII only, so the words are also looked for as they were typed.
        any = any
            .add(Expr::col(column).like(LikeExpr::new(format!("%{literal}%")).escape('\\')))
            .add(
                Func::lower(Expr::col(column))
                    .like(LikeExpr::new(format!("%{}%", literal.to_lowercase())).escape('\\')),
            );
    }
    any
}

pub(super) async fn years(platform: &Platform, actor: &Actor) -> Result<Vec<i32>> {
    use entity::dialogue::{Column, Entity};
    let days: Vec<String> = Entity::find()
        .select_only()
        .column(Column::FirstDay)
        .filter(Column::FirstDay.is_not_null())
        .filter(reach::dialogues(actor, Permission::SeeDialogues))
        .distinct()
        .into_tuple()
        .all(platform.db())
        .await?;
    let mut years: Vec<i32> = days
        .iter()
        .filter_map(|day| day.get(..4)?.parse().ok())
        .collect();
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.dedup();
    Ok(years)
}
