//! Dialogues for the public: lists, one by its address, and all of them for calendars.

use chrono::{DateTime, Utc};
use domain::{Format, Refusal, ReportState, Theme};
use sea_orm::sea_query::{Expr, IntoCondition, NullOrdering, Order, Query};
use sea_orm::{
    ColumnTrait, EntityTrait, JoinType, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    Select,
};

use super::{Dialogue, Listing, PAGE, is_ahead, is_public, with_themes, years};
use crate::partners::queries::Partner;
use crate::processes::queries::Kin;
use crate::{Platform, Result, partners, processes};

/// Which dialogues to list.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub theme: Option<Theme>,
    pub format: Option<Format>,
    pub year: Option<i64>,
}

/// The page of dialogues.
#[derive(Clone, Debug)]
pub struct List {
    /// What is to come, the nearest first; on the first page only.
    pub ahead: Vec<Dialogue>,
    pub past: Listing<Dialogue>,
    /// The years to choose from.
    pub years: Vec<i64>,
}

/// Reads what is to come and a page of what was.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn list(platform: &Platform, filter: &Filter, page: u64) -> Result<List> {
    let (db, now) = (platform.db(), platform.now());
    let page = page.max(1);
    let mut rows = if page == 1 {
        upcoming(now, filter).limit(100).all(db).await?
    } else {
        Vec::new()
    };
    let ahead = rows.len();
    let past = public(filter).filter(is_ahead(now).not());
    let total = past.clone().count(db).await?;
    let past = latest_first(past)
        .offset((page - 1) * PAGE)
        .limit(PAGE)
        .all(db)
        .await?;
    rows.extend(past);
    let mut all = with_themes(db, rows).await?;
    let items = all.split_off(ahead);
    Ok(List {
        ahead: all,
        past: Listing {
            items,
            page,
            per_page: PAGE,
            total,
        },
        years: years(db).await?,
    })
}

/// Reads a page of all dialogues, the latest first.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn all(
    platform: &Platform,
    filter: &Filter,
    page: u64,
    per_page: u64,
) -> Result<Listing<Dialogue>> {
    let db = platform.db();
    let page = page.max(1);
    let total = public(filter).count(db).await?;
    let rows = latest_first(public(filter))
        .offset((page - 1) * per_page)
        .limit(per_page)
        .all(db)
        .await?;
    Ok(Listing {
        items: with_themes(db, rows).await?,
        page,
        per_page,
        total,
    })
}

/// One dialogue, and whether its outcome can be read.
#[derive(Clone, Debug)]
pub struct One {
    pub dialogue: Dialogue,
    /// The abstract of its published report.
    pub outcome: Option<Gist>,
    /// The process that it belongs to, when the public knows of it.
    pub process: Option<Kin>,
    /// Those whose names and logos it bears; asked for only where its row or its process's says that there are any.
    pub partners: Vec<Partner>,
}

/// The abstract of a published report, in its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gist {
    pub text: String,
    pub language: domain::Language,
}

/// Reads a dialogue by its address.
///
/// # Errors
/// Not found when there is none that the public may know of.
pub async fn one(platform: &Platform, slug: &str) -> Result<One> {
    use entity::{dialogue, report};
    let db = platform.db();
    // One query for both: on this page, asking is most of the work.
    let published = dialogue::Entity::belongs_to(report::Entity)
        .from(dialogue::Column::Id)
        .to(report::Column::DialogueId)
        .on_condition(|_, report| {
            let state = Expr::col((report, report::Column::State));
            sea_orm::sea_query::ExprTrait::eq(state, ReportState::Published).into_condition()
        });
    let found = dialogue::Entity::find()
        .select_also(report::Entity)
        .join(JoinType::LeftJoin, published.into())
        .filter(dialogue::Column::Slug.eq(slug))
        .filter(is_public())
        .one(db)
        .await?;
    let (row, report) = found.ok_or(Refusal::NotFound)?;
    let outcome = report.map(|report| Gist {
        text: report.gist,
        language: report.language,
    });
    let process = processes::queries::public_row(db, row.process_id).await?;
    let of_process = process
        .as_ref()
        .map(|process| (process.id, process.partners));
    let partners = partners::queries::counted(db, (row.id, row.partners), of_process).await?;
    let dialogue = with_themes(db, vec![row])
        .await?
        .pop()
        .ok_or(Refusal::NotFound)?;
    Ok(One {
        dialogue,
        outcome,
        process: process.map(processes::queries::kin_of),
        partners,
    })
}

pub(crate) async fn by_slug(platform: &Platform, slug: &str) -> Result<entity::dialogue::Model> {
    Ok(entity::dialogue::Entity::find()
        .filter(entity::dialogue::Column::Slug.eq(slug))
        .filter(is_public())
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?)
}

pub(crate) fn public(filter: &Filter) -> Select<entity::dialogue::Entity> {
    use entity::dialogue::{Column, Entity};
    let mut select = Entity::find().filter(is_public());
    if let Some(theme) = filter.theme {
        let with_theme = Query::select()
            .column(entity::dialogue_theme::Column::DialogueId)
            .from(entity::dialogue_theme::Entity)
            .and_where(entity::dialogue_theme::Column::Theme.eq(theme))
            .to_owned();
        select = select.filter(Column::Id.in_subquery(with_theme));
    }
    if let Some(format) = filter.format {
        select = select.filter(Column::Format.eq(format));
    }
    if let Some(year) = filter.year {
        select = select.filter(Column::Year.eq(year));
    }
    select
}

/// What is to come, the nearest first, those without a date last.
pub(crate) fn upcoming(now: DateTime<Utc>, filter: &Filter) -> Select<entity::dialogue::Entity> {
    use entity::dialogue::Column;
    public(filter)
        .filter(is_ahead(now))
        .order_by_with_nulls(Column::FirstDay, Order::Asc, NullOrdering::Last)
        .order_by_asc(Column::StartTime)
        .order_by_asc(Column::Id)
}

pub(crate) fn latest_first(
    select: Select<entity::dialogue::Entity>,
) -> Select<entity::dialogue::Entity> {
    use entity::dialogue::Column;
    select
        .order_by_with_nulls(Column::FirstDay, Order::Desc, NullOrdering::Last)
        .order_by_desc(Column::Id)
}
