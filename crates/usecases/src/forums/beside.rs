//! What stands beside a date while a dialogue is planned: similar meetings, ours and others', and the weekends and
//! public holidays where people come from. It tells and never blocks.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};

use chrono::{Duration, NaiveDate};
use domain::dialogue::{Plan, PlanForm};
use domain::holidays::{Flag, flags};
use domain::ids::{DialogueId, PersonId};
use domain::refusal::FieldErrors;
use domain::schedule::{self, Schedule, ScheduleForm};
use domain::similar::{DAYS_APART, Shared, Subject, compare};
use domain::{
    Actor, DialogueState, Dimension, InvitationState, Mode, Permission, RegionalGroup, Theme,
    places,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::queries::{self, Line};
use crate::dialogues::queries::DialogueHead;
use crate::portal::{Themed, is_public, with_themes};
use crate::{Platform, Result, reach};

/// How many similar meetings are shown.
const SHOWN: usize = 6;
/// How many meetings of each kind are compared at most.
const COMPARED: u64 = 500;

/// A meeting that is like the one that is planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    Ours(DialogueHead),
    Theirs(Line),
}

/// A similar meeting and what it shares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Similar {
    pub found: Found,
    pub shared: Shared,
}

/// What stands beside a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// The most alike first.
    pub similar: Vec<Similar>,
    pub flags: Vec<Flag>,
    /// Some of the days lie beyond the last year of which holidays are known.
    pub unknown: bool,
}

/// As much of a plan as is compared; a form that is being filled in may say no more than that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub title: String,
    pub themes: Vec<Theme>,
    pub schedule: Schedule,
    pub mode: Mode,
}

impl From<&Plan> for Draft {
    fn from(plan: &Plan) -> Self {
        Self {
            title: plan.title.clone(),
            themes: plan.themes.clone(),
            schedule: plan.schedule,
            mode: plan.mode,
        }
    }
}

impl From<&PlanForm> for Draft {
    /// What can be read of a form; what cannot is as if it had not been said.
    fn from(form: &PlanForm) -> Self {
        let typed = ScheduleForm {
            kind: &form.schedule,
            date: &form.date,
            last_date: &form.last_date,
            start_time: &form.start_time,
            end_time: &form.end_time,
            zone: &form.zone,
        };
        let schedule = schedule::parse(&typed, &mut FieldErrors::default());
        Self {
            title: form.title.clone(),
            themes: form
                .themes
                .iter()
                .filter_map(|raw| raw.parse().ok())
                .collect(),
            schedule: schedule.unwrap_or(Schedule::ToBeDetermined),
            mode: form.mode.parse().unwrap_or(Mode::Hybrid),
        }
    }
}

/// What is compared.
#[derive(Clone, Debug)]
struct Planned {
    id: Option<DialogueId>,
    subject: Subject,
}

/// Says what stands beside a plan; `id` is the dialogue when there is one already. Fourteen queries at most,
/// however many meetings there are.
///
/// # Errors
/// Refuses those who may not see the dialogue at the desk.
pub async fn beside(
    platform: &Platform,
    actor: &Actor,
    id: Option<DialogueId>,
    plan: &Draft,
) -> Result<Beside> {
    let db = platform.db();
    match id {
        Some(id) => reach::may(db, actor, Permission::SeeDialogues, id).await?,
        None => actor.may_somewhere(Permission::SeeDialogues)?,
    }
    let days = plan.schedule.first_day().zip(plan.schedule.last_day());
    let (countries, regions) = match id {
        Some(id) => origins(db, id).await?,
        None => (Vec::new(), Vec::new()),
    };
    let planned = Planned {
        id,
        subject: Subject {
            title: plan.title.clone(),
            themes: plan.themes.clone(),
            regions,
            days,
        },
    };
    let countries = with_host(countries, &plan.schedule, plan.mode);
    let flags = days.map_or_else(Vec::new, |(first, last)| flags(&countries, first, last));
    Ok(Beside {
        similar: similar(platform, actor, &planned).await?,
        flags,
        unknown: !countries.is_empty()
            && days.is_some_and(|(_, last)| !domain::holidays::is_known(last)),
    })
}

/// The flags of a day for people of these States and for where the meeting takes place.
#[must_use]
pub fn flags_for(
    countries: Vec<String>,
    schedule: &Schedule,
    mode: Mode,
    day: NaiveDate,
) -> Vec<Flag> {
    flags(&with_host(countries, schedule, mode), day, day)
}

/// The States of those who come, and the one in which they meet, each once.
fn with_host(mut countries: Vec<String>, schedule: &Schedule, mode: Mode) -> Vec<String> {
    if let (Schedule::Hours { zone, .. }, Mode::InPerson | Mode::Hybrid) = (schedule, mode) {
        let host = places::state_of(*zone).map(ToOwned::to_owned);
        countries.extend(host);
    }
    let mut met = BTreeSet::new();
    countries.retain(|code| met.insert(code.clone()));
    countries
}

async fn similar(platform: &Platform, actor: &Actor, planned: &Planned) -> Result<Vec<Similar>> {
    let db = platform.db();
    let mut found = Vec::new();
    for (head, subject) in ours(platform, actor, planned).await? {
        if let Some(shared) = compare(&planned.subject, &subject) {
            found.push((Found::Ours(head), subject, shared));
        }
    }
    // Only those that are alike already are asked for whom they are.
    let ids: Vec<DialogueId> = found
        .iter()
        .filter_map(|(found, ..)| match found {
            Found::Ours(head) => Some(head.id),
            Found::Theirs(_) => None,
        })
        .collect();
    let regions = if planned.subject.regions.is_empty() {
        HashMap::new()
    } else {
        regions_of(db, &ids).await?
    };
    for (found, subject, shared) in &mut found {
        if let Found::Ours(head) = found
            && let Some(regions) = regions.get(&head.id)
        {
            subject.regions.clone_from(regions);
            if let Some(again) = compare(&planned.subject, subject) {
                *shared = again;
            }
        }
    }
    for line in theirs(platform, planned).await? {
        let subject = Subject {
            title: line.title.clone(),
            themes: line.themes.clone(),
            regions: line.region.into_iter().collect(),
            days: Some((line.first_day, line.last_day)),
        };
        if let Some(shared) = compare(&planned.subject, &subject) {
            found.push((Found::Theirs(line), subject, shared));
        }
    }
    found.sort_by_key(|(_, subject, shared)| (Reverse(shared.points), subject.days));
    Ok(found
        .into_iter()
        .take(SHOWN)
        .map(|(found, _, shared)| Similar { found, shared })
        .collect())
}

/// From when to when meetings are compared: three months on both sides, or from a year ago while there is no date.
fn window(platform: &Platform, planned: &Planned) -> (String, Option<String>) {
    match planned.subject.days {
        Some((first, last)) => {
            let apart = Duration::days(DAYS_APART);
            (
                (first - apart).to_string(),
                Some((last + apart).to_string()),
            )
        }
        None => {
            let year = platform.now().date_naive() - Duration::days(365);
            (year.to_string(), None)
        }
    }
}

async fn ours(
    platform: &Platform,
    actor: &Actor,
    planned: &Planned,
) -> Result<Vec<(DialogueHead, Subject)>> {
    use entity::dialogue::{Column, Entity};
    let (from, to) = window(platform, planned);
    let mut near = Condition::all().add(Column::LastDay.gte(from));
    if let Some(to) = to {
        near = near.add(Column::FirstDay.lte(to));
    }
    // What the public knows of, everybody may be told of.
    let known = Condition::any()
        .add(reach::dialogues(actor, Permission::SeeDialogues))
        .add(is_public());
    let mut select = Entity::find()
        .filter(Column::State.ne(DialogueState::Cancelled))
        .filter(known)
        .filter(Condition::any().add(Column::FirstDay.is_null()).add(near));
    if let Some(id) = planned.id {
        select = select.filter(Column::Id.ne(id));
    }
    let select = select.order_by_desc(Column::Id).limit(COMPARED);
    let known: Vec<Themed> = with_themes(select).all(platform.db()).await?;
    known
        .into_iter()
        .map(|Themed { row, themes }| {
            let head = DialogueHead::of(&row)?;
            let subject = Subject {
                title: head.title.clone(),
                themes,
                regions: Vec::new(),
                days: head.schedule.first_day().zip(head.schedule.last_day()),
            };
            Ok((head, subject))
        })
        .collect()
}

async fn theirs(platform: &Platform, planned: &Planned) -> Result<Vec<Line>> {
    use entity::forum::{Column, Entity};
    let (from, to) = window(platform, planned);
    let mut select = Entity::find().filter(Column::LastDay.gte(from));
    if let Some(to) = to {
        select = select.filter(Column::FirstDay.lte(to));
    }
    let rows = select
        .order_by_asc(Column::FirstDay)
        .limit(COMPARED)
        .all(platform.db())
        .await?;
    queries::lines(platform.db(), rows).await
}

/// Those who are on the shortlist or hold an invitation, by dialogue.
async fn people_of(
    db: &impl ConnectionTrait,
    ids: &[DialogueId],
) -> Result<Vec<(DialogueId, PersonId)>> {
    let mut people: Vec<(DialogueId, PersonId)> = {
        use entity::shortlist_entry::{Column, Entity};
        Entity::find()
            .select_only()
            .columns([Column::DialogueId, Column::PersonId])
            .filter(Column::DialogueId.is_in(ids.iter().copied()))
            .into_tuple()
            .all(db)
            .await?
    };
    use entity::invitation::{Column, Entity};
    let holding = InvitationState::ALL
        .iter()
        .copied()
        .filter(|state| state.holds_a_seat());
    let invited: Vec<(DialogueId, PersonId)> = Entity::find()
        .select_only()
        .columns([Column::DialogueId, Column::PersonId])
        .filter(Column::DialogueId.is_in(ids.iter().copied()))
        .filter(Column::State.is_in(holding))
        .into_tuple()
        .all(db)
        .await?;
    people.extend(invited);
    people.sort_unstable();
    people.dedup();
    Ok(people)
}

/// The States of people, by their organisations.
async fn countries_of(
    db: &impl ConnectionTrait,
    people: &[(DialogueId, PersonId)],
) -> Result<HashMap<PersonId, String>> {
    use entity::{organisation, person};
    let bodies: Vec<(PersonId, Option<domain::ids::OrganisationId>)> = person::Entity::find()
        .select_only()
        .columns([person::Column::Id, person::Column::OrganisationId])
        .filter(person::Column::Id.is_in(people.iter().map(|(_, person)| *person)))
        .into_tuple()
        .all(db)
        .await?;
    let codes: HashMap<domain::ids::OrganisationId, Option<String>> = organisation::Entity::find()
        .select_only()
        .columns([organisation::Column::Id, organisation::Column::Iso3])
        .filter(organisation::Column::Id.is_in(bodies.iter().filter_map(|(_, body)| *body)))
        .into_tuple::<(domain::ids::OrganisationId, Option<String>)>()
        .all(db)
        .await?
        .into_iter()
        .collect();
    Ok(bodies
        .into_iter()
        .filter_map(|(person, body)| Some((person, codes.get(&body?)?.clone()?)))
        .collect())
}

async fn groups(db: &impl ConnectionTrait) -> Result<HashMap<String, RegionalGroup>> {
    use entity::state::{Column, Entity};
    let rows: Vec<(String, Option<RegionalGroup>)> = Entity::find()
        .select_only()
        .columns([Column::Iso3, Column::RegionalGroup])
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .filter_map(|(iso3, group)| Some((iso3, group?)))
        .collect())
}

/// The States from which people come, those of most people first, and the regional groups that the dialogue is
/// for. While nobody is on the list, the groups are those that its quotas ask for, with all their States.
async fn origins(
    db: &impl ConnectionTrait,
    id: DialogueId,
) -> Result<(Vec<String>, Vec<RegionalGroup>)> {
    let people = people_of(db, &[id]).await?;
    let groups = groups(db).await?;
    if people.is_empty() {
        return asked_for(db, id, &groups).await;
    }
    let countries = countries_of(db, &people).await?;
    let mut counts: HashMap<&String, usize> = HashMap::new();
    for code in countries.values() {
        *counts.entry(code).or_default() += 1;
    }
    let mut codes: Vec<&String> = counts.keys().copied().collect();
    codes.sort_unstable_by_key(|code| (Reverse(counts[*code]), *code));
    let regions = regional(codes.iter().filter_map(|code| groups.get(*code)).copied());
    Ok((codes.into_iter().cloned().collect(), regions))
}

async fn asked_for(
    db: &impl ConnectionTrait,
    id: DialogueId,
    groups: &HashMap<String, RegionalGroup>,
) -> Result<(Vec<String>, Vec<RegionalGroup>)> {
    use entity::quota::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::DialogueId.eq(id))
        .filter(Column::Dimension.eq(Dimension::RegionalGroup))
        .filter(Column::Min.gt(0))
        .all(db)
        .await?;
    let asked: BTreeSet<RegionalGroup> = rows
        .iter()
        .filter_map(|row| row.feature.parse().ok())
        .collect();
    let mut codes: Vec<String> = groups
        .iter()
        .filter(|(_, group)| asked.contains(group))
        .map(|(code, _)| code.clone())
        .collect();
    codes.sort_unstable();
    Ok((codes, regional(asked.into_iter())))
}

/// A dialogue of more than two regional groups is for all of them.
fn regional(groups: impl Iterator<Item = RegionalGroup>) -> Vec<RegionalGroup> {
    let groups: BTreeSet<RegionalGroup> = groups.collect();
    if groups.len() > 2 {
        Vec::new()
    } else {
        groups.into_iter().collect()
    }
}

/// The regional groups of several dialogues. Five queries.
async fn regions_of(
    db: &impl ConnectionTrait,
    ids: &[DialogueId],
) -> Result<HashMap<DialogueId, Vec<RegionalGroup>>> {
    let people = people_of(db, ids).await?;
    let (countries, groups) = (countries_of(db, &people).await?, groups(db).await?);
    let mut found: HashMap<DialogueId, BTreeSet<RegionalGroup>> = HashMap::new();
    for (dialogue, person) in people {
        let group = countries.get(&person).and_then(|code| groups.get(code));
        found.entry(dialogue).or_default().extend(group.copied());
    }
    Ok(found
        .into_iter()
        .map(|(id, groups)| (id, regional(groups.into_iter())))
        .collect())
}
