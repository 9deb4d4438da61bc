//! Dialogues for the public: lists, one by its address, and all of them for calendars.

use chrono::{DateTime, Utc};
use domain::{Format, Language, Refusal, ReportState, Theme};
use entity::{dialogue, opening, report};
use sea_orm::sea_query::{Expr, IntoCondition, NullOrdering, Order, Query};
use sea_orm::{
    ColumnTrait, DbErr, EntityTrait, FromQueryResult, JoinType, PaginatorTrait, QueryFilter,
    QueryOrder, QueryResult, QuerySelect, Select, SelectModel, Selector,
};

use super::{Dialogue, Listing, PAGE, Themed, is_ahead, is_public, with_themes, years};
use crate::calls::queries::PublicLine;
use crate::documents::queries::Document;
use crate::partners::queries::Partner;
use crate::processes::queries::Kin;
use crate::{Platform, Result, calls, documents, partners, processes};

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
    let ahead = if page == 1 {
        let ahead = upcoming(now, filter).limit(100);
        with_themes(ahead).all(db).await?
    } else {
        Vec::new()
    };
    let past = public(filter).filter(is_ahead(now).not());
    let total = past.clone().count(db).await?;
    let past = latest_first(past).offset((page - 1) * PAGE).limit(PAGE);
    let items = with_themes(past).all(db).await?;
    Ok(List {
        ahead,
        past: Listing {
            items,
            page,
            per_page: PAGE,
            total,
        },
        years: years(db).await?,
    })
}

/// Reads what is to come alone, the nearest first.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn ahead(platform: &Platform, filter: &Filter) -> Result<Vec<Dialogue>> {
    let ahead = upcoming(platform.now(), filter).limit(100);
    Ok(with_themes(ahead).all(platform.db()).await?)
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
        .limit(per_page);
    Ok(Listing {
        items: with_themes(rows).all(db).await?,
        page,
        per_page,
        total,
    })
}

/// One dialogue, with what its page says of it.
#[derive(Clone, Debug)]
pub struct One {
    pub dialogue: Dialogue,
    /// The abstract of its published report.
    pub outcome: Option<Gist>,
    /// The process that it belongs to, when the public knows of it.
    pub process: Option<Kin>,
    /// What everybody can read of it and of its sessions.
    pub documents: Vec<Document>,
    /// Its published calls for contributions; asked for only where there are any.
    pub calls: Vec<PublicLine>,
    /// Those whose names and logos it bears; asked for only where its row or its process's says that there are any.
    pub partners: Vec<Partner>,
    /// Whether people register for it, or will.
    pub registers: bool,
}

/// The abstract of a published report, in its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gist {
    pub text: String,
    pub language: Language,
}

/// Reads a dialogue by its address.
///
/// # Errors
/// Not found when there is none that the public may know of.
pub async fn one(platform: &Platform, slug: &str) -> Result<One> {
    let db = platform.db();
    let Found {
        of,
        outcome,
        may_have_documents,
        has_calls,
        registers_until,
    } = found(slug).one(db).await?.ok_or(Refusal::NotFound)?;
    let row = &of.row;
    let process = processes::queries::public_row(db, row.process_id).await?;
    let of_process = process
        .as_ref()
        .map(|process| (process.id, process.partners));
    let partners = partners::queries::counted(db, (row.id, row.partners), of_process).await?;
    let documents = if may_have_documents {
        documents::queries::public_of_dialogue(platform, row.id).await?
    } else {
        Vec::new()
    };
    let calls = if has_calls {
        calls::queries::published_of(platform, row.id).await?
    } else {
        Vec::new()
    };
    let now = platform.now();
    let registers = registers_until.is_some_and(|until| until.is_none_or(|until| now < until));
    Ok(One {
        dialogue: of.into(),
        outcome,
        process: process.map(processes::queries::kin_of),
        calls,
        partners,
        documents,
        registers,
    })
}

/// What one query says of a dialogue: on its page, asking is most of the work.
struct Found {
    of: Themed,
    outcome: Option<Gist>,
    may_have_documents: bool,
    has_calls: bool,
    /// None without an opening; until when otherwise, where that is set.
    registers_until: Option<Option<DateTime<Utc>>>,
}

const GIST: &str = "outcome_gist";
const GIST_LANGUAGE: &str = "outcome_language";
const REGISTERS: &str = "opening_of";
const REGISTERS_UNTIL: &str = "opening_until";
const MAY_HAVE_DOCUMENTS: &str = "may_have_documents";
const HAS_CALLS: &str = "has_calls";

impl FromQueryResult for Found {
    fn from_query_result(result: &QueryResult, prefix: &str) -> Result<Self, DbErr> {
        let gist: Option<String> = result.try_get(prefix, GIST)?;
        let language: Option<Language> = result.try_get(prefix, GIST_LANGUAGE)?;
        Ok(Self {
            of: Themed::from_query_result(result, prefix)?,
            outcome: gist
                .zip(language)
                .map(|(text, language)| Gist { text, language }),
            may_have_documents: result.try_get(prefix, MAY_HAVE_DOCUMENTS)?,
            has_calls: result.try_get(prefix, HAS_CALLS)?,
            registers_until: match result.try_get::<Option<String>>(prefix, REGISTERS)? {
                Some(_) => Some(result.try_get(prefix, REGISTERS_UNTIL)?),
                None => None,
            },
        })
    }
}

fn found(slug: &str) -> Selector<SelectModel<Found>> {
    let published = dialogue::Entity::belongs_to(report::Entity)
        .from(dialogue::Column::Id)
        .to(report::Column::DialogueId)
        .on_condition(|_, report| {
            let state = Expr::col((report, report::Column::State));
            sea_orm::sea_query::ExprTrait::eq(state, ReportState::Published).into_condition()
        });
    let select = dialogue::Entity::find()
        .join(JoinType::LeftJoin, published.into())
        .join(
            JoinType::LeftJoin,
            dialogue::Entity::belongs_to(opening::Entity)
                .from(dialogue::Column::Id)
                .to(opening::Column::DialogueId)
                .into(),
        )
        .column_as(opening::Column::DialogueId, REGISTERS)
        .column_as(opening::Column::ClosesAt, REGISTERS_UNTIL)
        .column_as(report::Column::Gist, GIST)
        .column_as(report::Column::Language, GIST_LANGUAGE)
        .expr_as(documents::worth_asking(), MAY_HAVE_DOCUMENTS)
        .expr_as(calls::queries::has_published(), HAS_CALLS)
        .filter(dialogue::Column::Slug.eq(slug))
        .filter(is_public());
    with_themes(select)
}

pub(crate) async fn by_slug(platform: &Platform, slug: &str) -> Result<dialogue::Model> {
    Ok(dialogue::Entity::find()
        .filter(dialogue::Column::Slug.eq(slug))
        .filter(is_public())
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?)
}

pub(crate) fn public(filter: &Filter) -> Select<dialogue::Entity> {
    use dialogue::{Column, Entity};
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
pub(crate) fn upcoming(now: DateTime<Utc>, filter: &Filter) -> Select<dialogue::Entity> {
    use dialogue::Column;
    public(filter)
        .filter(is_ahead(now))
        .order_by_with_nulls(Column::FirstDay, Order::Asc, NullOrdering::Last)
        .order_by_asc(Column::StartTime)
        .order_by_asc(Column::Id)
}

pub(crate) fn latest_first(select: Select<dialogue::Entity>) -> Select<dialogue::Entity> {
    use dialogue::Column;
    select
        .order_by_with_nulls(Column::FirstDay, Order::Desc, NullOrdering::Last)
        .order_by_desc(Column::Id)
}
