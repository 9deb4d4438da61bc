//! Recommendations counted: by where they stand, by theme, by the region of those to whom they speak, by age.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;
use domain::follow_up::{FollowUpStatus, age, is_overdue, year_of};
use domain::ids::RecommendationId;
use domain::{AddresseeKind, RegionalGroup, ReportState, Theme};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait};

use super::rows::day;
use crate::Result;
use crate::portal::recommendations::{Filter, selected};

/// What is counted apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    #[default]
    Status,
    Theme,
    Region,
    Age,
}

impl By {
    pub const ALL: [Self; 4] = [Self::Status, Self::Theme, Self::Region, Self::Age];

    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Theme => "theme",
            Self::Region => "region",
            Self::Age => "age",
        }
    }

    /// The one of this code, the first one for any other.
    #[must_use]
    pub fn of(code: &str) -> Self {
        let found = Self::ALL.into_iter().find(|by| by.code() == code);
        found.unwrap_or_default()
    }
}

/// What a row counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    Status(FollowUpStatus),
    Theme(Theme),
    WithoutTheme,
    /// Addressed to a State of this group.
    Region(RegionalGroup),
    /// Addressed to States at large.
    AllStates,
    /// Addressed to nobody but organisations, processes and the secretariat, or to a State of no group.
    NoRegion,
    /// The year of the dialogue, and how many years ago that was; the latest first.
    Age {
        years: i32,
        year: i32,
    },
}

/// How many recommendations stand where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// In the order of [`FollowUpStatus::ALL`].
    pub by_status: [usize; FollowUpStatus::ALL.len()],
    pub overdue: usize,
}

impl Counted {
    #[must_use]
    pub fn total(&self) -> usize {
        self.by_status.iter().sum()
    }

    /// How many stand there.
    #[must_use]
    pub fn of(&self, status: FollowUpStatus) -> usize {
        self.by_status.get(status as usize).copied().unwrap_or(0)
    }

    fn count(&mut self, status: FollowUpStatus, overdue: bool) {
        if let Some(place) = self.by_status.get_mut(status as usize) {
            *place += 1;
        }
        self.overdue += usize::from(overdue);
    }
}

/// All counts. One that speaks to two regions, or is about two themes, is counted in both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Board {
    pub by: By,
    pub rows: Vec<(Key, Counted)>,
    /// Each recommendation once.
    pub all: Counted,
}

impl Board {
    /// Counts what was read already by where it stands and whether it is late.
    pub(super) fn by_status(all: impl Iterator<Item = (FollowUpStatus, bool)>) -> Self {
        let mut board = Self {
            by: By::Status,
            rows: Vec::new(),
            all: Counted::default(),
        };
        let mut counted: BTreeMap<Key, Counted> = BTreeMap::new();
        for (status, overdue) in all {
            board.all.count(status, overdue);
            let of = counted.entry(Key::Status(status)).or_default();
            of.count(status, overdue);
        }
        board.rows = counted.into_iter().collect();
        board
    }
}

type Slim = (
    RecommendationId,
    String,
    Option<Theme>,
    FollowUpStatus,
    Option<String>,
);

/// Counts. Three queries at most.
pub(super) async fn of(
    db: &impl ConnectionTrait,
    filter: &Filter,
    states: &[ReportState],
    by: By,
    today: NaiveDate,
) -> Result<Board> {
    use entity::recommendation::Column;
    let rows: Vec<Slim> = selected(filter, states, today)
        .select_only()
        .column(Column::Id)
        .column(Column::Reference)
        .column(Column::Theme)
        .column(Column::Status)
        .column(Column::DueOn)
        .into_tuple()
        .all(db)
        .await?;
    let ids = || {
        selected(filter, states, today)
            .select_only()
            .column(Column::Id)
            .into_query()
    };
    let mut keys: HashMap<RecommendationId, BTreeSet<Key>> = HashMap::new();
    match by {
        By::Status | By::Age => {}
        By::Theme => {
            use entity::recommendation_theme::{Column, Entity};
            let more = Entity::find()
                .filter(Column::RecommendationId.in_subquery(ids()))
                .all(db)
                .await?;
            for row in more {
                let of = keys.entry(row.recommendation_id).or_default();
                of.insert(Key::Theme(row.theme));
            }
        }
        By::Region => {
            use entity::recommendation_addressee::{Column, Entity};
            let groups: HashMap<String, RegionalGroup> = entity::state::Entity::find()
                .all(db)
                .await?
                .into_iter()
                .filter_map(|state| Some((state.iso3, state.regional_group?)))
                .collect();
            let addressees = Entity::find()
                .filter(Column::RecommendationId.in_subquery(ids()))
                .all(db)
                .await?;
            for row in addressees {
                let key = match row.kind {
                    AddresseeKind::State => groups.get(&row.name).copied().map(Key::Region),
                    AddresseeKind::States => Some(Key::AllStates),
                    AddresseeKind::Organisation
                    | AddresseeKind::Secretariat
                    | AddresseeKind::RegionalProcess => None,
                };
                keys.entry(row.recommendation_id).or_default().extend(key);
            }
        }
    }
    let mut all = Counted::default();
    let mut counted: BTreeMap<Key, Counted> = BTreeMap::new();
    for (id, reference, theme, status, due) in rows {
        let overdue = is_overdue(status, day(due.as_deref())?, today);
        all.count(status, overdue);
        let mut of = keys.remove(&id).unwrap_or_default();
        match by {
            By::Status => {
                of.insert(Key::Status(status));
            }
            By::Theme => {
                of.extend(theme.map(Key::Theme));
            }
            By::Region => {}
            By::Age => {
                let years = age(&reference, today).unwrap_or_default();
                let year = year_of(&reference).unwrap_or_default();
                of.insert(Key::Age { years, year });
            }
        }
        if of.is_empty() {
            of.insert(match by {
                By::Theme => Key::WithoutTheme,
                By::Status | By::Region | By::Age => Key::NoRegion,
            });
        }
        for key in of {
            counted.entry(key).or_default().count(status, overdue);
        }
    }
    Ok(Board {
        by,
        rows: counted.into_iter().collect(),
        all,
    })
}
