//! What the pages of groups show, at the desk and in public: one function a page, each with a fixed number of
//! queries.

mod forms;
mod list;
mod one;
mod texts;

use chrono::{DateTime, NaiveDate, Utc};
use domain::group::{Capacity, GroupKind, GroupState};
use domain::group_outcome::OutcomeState;
use domain::ids::{GroupMemberId, GroupOutcomeId, PersonId, WorkingGroupId};
use domain::{Language, Refusal, Theme};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::portal::Dialogue;
use crate::processes::queries::Kin;
use crate::{Platform, Result};

pub use forms::{choices, form, member_form, name};
pub(super) use list::lead_names;
pub use list::{list, public_list};
pub use one::{one, public};
pub use texts::{one_text, public_text};

/// A group in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: WorkingGroupId,
    pub slug: String,
    pub kind: GroupKind,
    pub title: String,
    pub purpose: String,
    pub language: Language,
    pub state: GroupState,
    /// The organisations that lead it, by name.
    pub leads: Vec<String>,
    /// How many people serve today.
    pub members: u32,
    /// How many texts wait for clearance.
    pub waiting: u32,
}

/// Somebody's term in a group, with what the directory says of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub id: GroupMemberId,
    pub person: PersonId,
    pub name: String,
    pub organisation: String,
    /// ISO 3166-1 alpha-3 of the organisation's State.
    pub country: Option<String>,
    pub capacity: Capacity,
    pub since: NaiveDate,
    pub until: Option<NaiveDate>,
    pub availability: String,
    pub languages: Vec<Language>,
    pub themes: Vec<Theme>,
    /// Whether the term runs today.
    pub serves: bool,
}

/// A text of a group in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextLine {
    pub id: GroupOutcomeId,
    pub number: Option<i64>,
    pub title: String,
    pub language: Language,
    pub state: OutcomeState,
    pub published_at: Option<DateTime<Utc>>,
}

/// A group with everything that belongs to it.
#[derive(Clone, Debug)]
pub struct Group {
    pub line: Line,
    pub version: i64,
    pub process: Option<Kin>,
    /// Those who serve first, leads before others, then by name.
    pub members: Vec<Member>,
    /// The earliest first, those without a date last.
    pub meetings: Vec<Dialogue>,
    /// Published ones by number, then the others.
    pub texts: Vec<TextLine>,
}

/// A text, whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub line: TextLine,
    pub body: String,
    /// Why it was returned last; empty when it was not.
    pub reason: String,
    pub hash: Option<String>,
    pub version: i64,
}

async fn title(platform: &Platform, group: WorkingGroupId) -> Result<String> {
    let found = entity::working_group::Entity::find_by_id(group)
        .one(platform.db())
        .await?;
    Ok(found.ok_or(Refusal::NotFound)?.title)
}

/// The group of a public address, when the public may know of it.
async fn by_slug(platform: &Platform, slug: &str) -> Result<entity::working_group::Model> {
    use entity::working_group::{Column, Entity};
    let found = Entity::find()
        .filter(Column::Slug.eq(slug))
        .filter(Column::State.ne(GroupState::Draft))
        .one(platform.db())
        .await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}
