//! The draws that were kept, and the files by which anybody can draw again.

use balance::{Bound, Draft, Give, Instance, Proposal, PublishedDraw, Seed};
use chrono::{DateTime, Utc};
use domain::ids::{AccountId, DialogueId, DrawId};
use domain::{Actor, Permission, Refusal};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::contacts::{self, Contact, Which};
use crate::{Platform, Result};

/// What is kept of a draw beside its seed and hash.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Kept {
    pub proposal: Proposal,
    /// Those whom no list can hold, with what stands against them; none in records older than this field.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocked: Vec<balance::Blocked>,
}

/// A draw in the list of draws.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DrawHead {
    pub id: DrawId,
    pub method: String,
    pub seed: String,
    pub instance_hash: String,
    pub drawn_at: DateTime<Utc>,
}

/// A draw in full.
#[derive(Clone, Debug)]
pub struct DrawRecord {
    pub dialogue: entity::dialogue::Model,
    pub head: DrawHead,
    /// The name of the account that drew.
    pub drawn_by: Option<String>,
    pub proposal: Proposal,
    /// Those drawn, with their chance where the method has chances.
    pub panel: Vec<(Contact, Option<f64>)>,
    /// How many people could have been drawn.
    pub pool: usize,
    /// Caps as the command line takes them: `country=1`.
    pub at_most: Vec<String>,
    /// Pairs kept apart as the command line takes them, by identifier.
    pub apart: Vec<String>,
    /// Attributes of which each seat serves one minimum only.
    pub champions: Vec<String>,
    pub seats: u32,
}

/// The two files that `convener balance` reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckFiles {
    pub categories: String,
    pub respondents: String,
}

/// The draws of a dialogue, the latest first.
pub(super) async fn heads<C: ConnectionTrait>(db: &C, id: DialogueId) -> Result<Vec<DrawHead>> {
    use entity::draw::{Column, Entity};
    let rows: Vec<(DrawId, String, String, String, DateTime<Utc>)> = Entity::find()
        .select_only()
        .columns([
            Column::Id,
            Column::Method,
            Column::Seed,
            Column::InstanceHash,
            Column::DrawnAt,
        ])
        .filter(Column::DialogueId.eq(id))
        .order_by_desc(Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, method, seed, instance_hash, drawn_at)| DrawHead {
            id,
            method,
            seed,
            instance_hash,
            drawn_at,
        })
        .collect())
}

/// What a draw found.
pub(super) async fn result<C: ConnectionTrait>(db: &C, id: DrawId) -> Result<Option<Kept>> {
    use entity::draw::{Column, Entity};
    let row: Option<serde_json::Value> = Entity::find_by_id(id)
        .select_only()
        .column(Column::Result)
        .into_tuple()
        .one(db)
        .await?;
    row.map(read).transpose()
}

fn read<T: serde::de::DeserializeOwned>(value: serde_json::Value) -> Result<T> {
    Ok(serde_json::from_value(value)
        .map_err(|error| anyhow::Error::new(error).context("reading the record of a draw"))?)
}

/// The record of a draw.
///
/// # Errors
/// [`Refusal::NotFound`] when the dialogue has no such draw.
pub async fn draw(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    id: DrawId,
) -> Result<DrawRecord> {
    actor.may(Permission::DrawShortlists)?;
    let (row, instance) = load(platform, dialogue, id).await?;
    let dialogue = entity::dialogue::Entity::find_by_id(dialogue)
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let proposal = read::<Kept>(row.result)?.proposal;
    let ids: Vec<_> = proposal
        .selected
        .iter()
        .filter_map(|id| id.parse().ok())
        .collect();
    let panel = contacts::load(platform.db(), Which::These(&ids))
        .await?
        .into_iter()
        .map(|contact| {
            let lottery = proposal.lottery.as_ref();
            let chance = lottery
                .and_then(|lottery| lottery.probabilities.get(&contact.id.to_string()))
                .copied();
            (contact, chance)
        })
        .collect();
    Ok(DrawRecord {
        drawn_by: account_name(platform, row.drawn_by).await?,
        dialogue,
        head: DrawHead {
            id: row.id,
            method: row.method,
            seed: row.seed,
            instance_hash: row.instance_hash,
            drawn_at: row.drawn_at,
        },
        proposal,
        panel,
        pool: instance.pool.len() - instance.must_not.len(),
        at_most: instance
            .caps
            .iter()
            .map(|(attribute, cap)| format!("{attribute}={cap}"))
            .collect(),
        apart: instance
            .apart
            .iter()
            .map(|group| group.iter().cloned().collect::<Vec<_>>().join(","))
            .collect(),
        champions: instance.champions.iter().cloned().collect(),
        seats: instance.seats,
    })
}

/// The files by which the draw can be made again.
///
/// # Errors
/// [`Refusal::NotFound`] when the dialogue has no such draw.
pub async fn check_files(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    id: DrawId,
) -> Result<CheckFiles> {
    actor.may(Permission::DrawShortlists)?;
    let (_, instance) = load(platform, dialogue, id).await?;
    Ok(CheckFiles {
        categories: categories(&instance)?,
        respondents: respondents(&instance)?,
    })
}

/// The draw as it is published; without what people count towards unless `whole`.
///
/// # Errors
/// [`Refusal::NotFound`] when the dialogue has no such draw, or the draw weighed no lists.
pub async fn published(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    id: DrawId,
    whole: bool,
) -> Result<PublishedDraw> {
    actor.may(Permission::DrawShortlists)?;
    let (row, draft) = load(platform, dialogue, id).await?;
    let proposal = read::<Kept>(row.result)?.proposal;
    let instance = Instance::new(draft).map_err(anyhow::Error::from)?;
    // A number with zeros before it makes another seed than its text.
    let text = Some(row.seed.as_str()).filter(|text| Seed::from_text(text) == proposal.seed);
    let draw = PublishedDraw::of(&instance, &proposal, text).ok_or(Refusal::NotFound)?;
    Ok(if whole { draw } else { draw.without_instance() })
}

async fn load(
    platform: &Platform,
    dialogue: DialogueId,
    id: DrawId,
) -> Result<(entity::draw::Model, Draft)> {
    let row = entity::draw::Entity::find_by_id(id)
        .filter(entity::draw::Column::DialogueId.eq(dialogue))
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let instance = row.instance.clone().ok_or(Refusal::NotFound)?;
    Ok((row, read(instance)?))
}

async fn account_name(platform: &Platform, id: Option<AccountId>) -> Result<Option<String>> {
    let Some(id) = id else { return Ok(None) };
    let account = entity::account::Entity::find_by_id(id)
        .one(platform.db())
        .await?;
    Ok(account.map(|account| account.name))
}

fn categories(instance: &Draft) -> Result<String> {
    let bound = |bound: &Bound| match bound {
        Bound::Count(count) => count.to_string(),
        Bound::Percent(percent) => format!("{}%", percent.in_hundredths() / 100),
    };
    // How quotas give way is told only where one does so otherwise than usual.
    let usual = |quota: &balance::Quota| quota.give == Give::default();
    let gives = !instance.quotas.iter().all(usual);
    let mut head = vec!["category", "feature", "min", "max"];
    if gives {
        head.extend(["min_flex", "max_flex", "priority", "soft"]);
    }
    let mut rows = vec![head.into_iter().map(str::to_owned).collect()];
    for quota in &instance.quotas {
        let mut row = vec![
            quota.attribute.clone(),
            quota.value.clone(),
            bound(&quota.min),
            bound(&quota.max),
        ];
        if gives {
            row.extend(giving(quota, instance.seats));
        }
        rows.push(row);
    }
    csv_text(&rows)
}

/// How far a quota's bounds may move, which gives way later, and whether a draw may move it by itself.
fn giving(quota: &balance::Quota, seats: u32) -> [String; 4] {
    let Give {
        soft,
        priority,
        down,
        up,
    } = quota.give;
    let (min, max) = (quota.min_seats(seats), quota.max_seats(seats));
    let flexed = |bound: Option<u32>| bound.map(|bound| bound.to_string()).unwrap_or_default();
    [
        flexed(down.map(|down| min.saturating_sub(down))),
        flexed(up.map(|up| max + up)),
        priority.to_string(),
        if soft { "yes" } else { "no" }.to_owned(),
    ]
}

fn respondents(instance: &Draft) -> Result<String> {
    let quotas = instance.quotas.iter().map(|quota| quota.attribute.as_str());
    let caps = instance.caps.keys().map(String::as_str);
    let attributes: std::collections::BTreeSet<&str> = quotas.chain(caps).collect();
    let mut head = vec!["id".to_owned(), balance::files::STANDING.to_owned()];
    head.extend(attributes.iter().map(|&attribute| attribute.to_owned()));
    let mut rows = vec![head];
    for candidate in &instance.pool {
        let standing = balance::files::standing(instance, &candidate.id);
        let mut row = vec![candidate.id.clone(), standing.to_owned()];
        row.extend(attributes.iter().map(|&attribute| {
            candidate
                .attributes
                .get(attribute)
                .map(|values| values.join(";"))
                .unwrap_or_default()
        }));
        rows.push(row);
    }
    csv_text(&rows)
}

fn csv_text(rows: &[Vec<String>]) -> Result<String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).map_err(anyhow::Error::from)?;
    }
    let bytes = writer
        .into_inner()
        .map_err(|error| anyhow::anyhow!("{error}"))?;
    Ok(String::from_utf8(bytes).map_err(anyhow::Error::from)?)
}
