//! Dialogues with their themes, by the query that reads them: on a small page, asking is most of the work.

use domain::Theme;
use domain::schedule::Schedule;
use entity::{dialogue, dialogue_theme};
use sea_orm::sea_query::{Expr, ExprTrait, Func, Query};
use sea_orm::{DbErr, FromQueryResult, QueryResult, QuerySelect, Select, SelectModel, Selector};

use super::Dialogue;
use crate::dialogues::rows;

/// A dialogue's row and its themes, in the order of the themes.
#[derive(Clone, Debug)]
pub(crate) struct Themed {
    pub row: dialogue::Model,
    pub themes: Vec<Theme>,
}

const THEMES: &str = "themes_of_dialogue";

impl FromQueryResult for Themed {
    fn from_query_result(result: &QueryResult, prefix: &str) -> Result<Self, DbErr> {
        let codes: Option<String> = result.try_get(prefix, THEMES)?;
        let mut themes = codes
            .iter()
            .flat_map(|codes| codes.split(','))
            .map(|code| {
                code.parse()
                    .map_err(|_| DbErr::Type(format!("the theme {code:?}")))
            })
            .collect::<Result<Vec<Theme>, DbErr>>()?;
        themes.sort_unstable();
        Ok(Self {
            row: dialogue::Model::from_query_result(result, prefix)?,
            themes,
        })
    }
}

impl From<Themed> for Dialogue {
    fn from(Themed { row, themes }: Themed) -> Self {
        Self {
            // A schedule that cannot be read counts as not yet determined.
            schedule: rows::schedule_of(&row).unwrap_or(Schedule::ToBeDetermined),
            reference: crate::reports::reference_of(&row).ok(),
            instants: row.starts_at.zip(row.ends_at),
            repeats: row.repeats.parse().ok(),
            series_ends_at: row.series_ends_at,
            id: row.id,
            slug: row.slug,
            title: row.title,
            format: row.format,
            mode: row.mode,
            state: row.state,
            place: row.place,
            seats: row.seats,
            themes,
            summary: row.summary,
            language: row.language,
            version: row.version,
            created_at: row.created_at,
            changed_at: row.changed_at,
            has_programme: row.programme_published_at.is_some(),
        }
    }
}

impl FromQueryResult for Dialogue {
    fn from_query_result(result: &QueryResult, prefix: &str) -> Result<Self, DbErr> {
        Themed::from_query_result(result, prefix).map(Self::from)
    }
}

/// Reads what is selected as [`Themed`], as [`Dialogue`], or as something that begins with one of them.
pub(crate) fn with_themes<M: FromQueryResult>(
    select: Select<dialogue::Entity>,
) -> Selector<SelectModel<M>> {
    // SQLite and PostgreSQL both know `string_agg`.
    let code = Expr::col((dialogue_theme::Entity, dialogue_theme::Column::Theme));
    let codes = Query::select()
        .expr(Func::cust("string_agg").arg(code).arg(Expr::val(",")))
        .from(dialogue_theme::Entity)
        .and_where(
            Expr::col((dialogue_theme::Entity, dialogue_theme::Column::DialogueId))
                .equals((dialogue::Entity, dialogue::Column::Id)),
        )
        .to_owned();
    select
        .expr_as(Expr::SubQuery(None, Box::new(codes.into())), THEMES)
        .into_model()
}
