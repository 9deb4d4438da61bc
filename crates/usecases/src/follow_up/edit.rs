//! What the secretariat says of a recommendation's implementation: where it stands, who looks after it, until when,
//! and which themes it is about beside the one of its report.

use domain::audit::{self, Entry};
use domain::follow_up::{Change, ChangeForm, Owner, OwnerKind, parse_change, set_status};
use domain::ids::{OrganisationId, RecommendationId, WorkingGroupId};
use domain::{Actor, Problem, Refusal, Theme, text};
use entity::recommendation::{ActiveModel, Column, Entity, Model};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::rows::Locked;
use crate::{Platform, Result, Tx};

/// Changes what is said of a recommendation's implementation.
///
/// # Errors
/// Refuses those who may not write reports, another version than the author saw, fields that need another look, and a
/// status that merging alone gives and takes.
pub async fn change(
    platform: &Platform,
    actor: &Actor,
    reference: &str,
    version: i64,
    form: &ChangeForm,
) -> Result<()> {
    let locked = Locked::open(platform, actor, reference).await?;
    locked.unchanged_since(version)?;
    let said = parse_change(form).map_err(Refusal::Invalid)?;
    let changes = write(&locked.tx, &locked.of.row, &said).await?;
    if changes.is_empty() {
        return Ok(());
    }
    let reference = locked.of.row.reference.clone();
    let entry = Entry::RecommendationChanged { reference, changes };
    locked.keep(actor, &entry).await
}

/// Writes what is different, and says what that was.
pub(super) async fn write(tx: &Tx, row: &Model, said: &Change) -> Result<Vec<audit::Change>> {
    set_status(row.status, said.status)?;
    let owner = Owned::of(tx.db(), &said.owner).await?;
    let before = names(tx.db(), row).await?;
    let known = themes(tx.db(), row.id).await?;
    let mut wanted: Vec<Theme> = said.themes.clone();
    wanted.retain(|theme| Some(*theme) != row.theme);
    wanted.sort_unstable();
    let due = said.due.map(|day| day.to_string());
    let mut changes = Vec::new();
    audit::Change::note(&mut changes, "status", row.status, said.status);
    audit::Change::note(&mut changes, "reason", &row.status_reason, &said.reason);
    audit::Change::note(&mut changes, "owner", before, &owner.name);
    audit::Change::note(
        &mut changes,
        "due",
        row.due_on.as_deref().unwrap_or_default(),
        due.as_deref().unwrap_or_default(),
    );
    audit::Change::note(&mut changes, "themes", codes(&known), codes(&wanted));
    if changes.is_empty() {
        return Ok(changes);
    }
    Entity::update_many()
        .set(ActiveModel {
            status: Set(said.status),
            status_reason: Set(said.reason.clone()),
            owner_kind: Set(owner.kind),
            owner_organisation_id: Set(owner.organisation),
            owner_group_id: Set(owner.group),
            due_on: Set(due),
            ..Default::default()
        })
        .filter(Column::Id.eq(row.id))
        .exec(tx.db())
        .await?;
    if known != wanted {
        set_themes(tx, row.id, &wanted).await?;
    }
    Ok(changes)
}

fn codes(themes: &[Theme]) -> String {
    let codes: Vec<&str> = themes.iter().map(|theme| theme.code()).collect();
    codes.join("; ")
}

/// The themes beside the one of the report, in the order of the list.
async fn themes(db: &impl ConnectionTrait, of: RecommendationId) -> Result<Vec<Theme>> {
    use entity::recommendation_theme::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::RecommendationId.eq(of))
        .all(db)
        .await?;
    let mut themes: Vec<Theme> = rows.into_iter().map(|row| row.theme).collect();
    themes.sort_unstable();
    Ok(themes)
}

async fn set_themes(tx: &Tx, of: RecommendationId, themes: &[Theme]) -> Result<()> {
    use entity::recommendation_theme::{ActiveModel, Column, Entity};
    Entity::delete_many()
        .filter(Column::RecommendationId.eq(of))
        .exec(tx.db())
        .await?;
    if themes.is_empty() {
        return Ok(());
    }
    let rows = themes.iter().map(|theme| ActiveModel {
        recommendation_id: Set(of),
        theme: Set(*theme),
    });
    Entity::insert_many(rows)
        .exec_without_returning(tx.db())
        .await?;
    Ok(())
}

/// An owner as the row keeps it, and as the trail names it.
#[derive(Default)]
struct Owned {
    kind: Option<OwnerKind>,
    organisation: Option<OrganisationId>,
    group: Option<WorkingGroupId>,
    name: String,
}

impl Owned {
    async fn of(db: &impl ConnectionTrait, owner: &Owner) -> Result<Self> {
        Ok(match owner {
            Owner::Nobody => Self::default(),
            Owner::Secretariat => Self {
                kind: Some(OwnerKind::Secretariat),
                name: OwnerKind::Secretariat.to_string(),
                ..Self::default()
            },
            Owner::Organisation(name) => {
                let found = organisation_called(db, name).await?;
                let found = found.ok_or_else(|| {
                    let name = name.clone();
                    Refusal::field("organisation", Problem::UnknownOrganisation { name })
                })?;
                Self {
                    kind: Some(OwnerKind::Organisation),
                    organisation: Some(found.id),
                    name: found.name,
                    ..Self::default()
                }
            }
            Owner::Group(id) => {
                let found = entity::working_group::Entity::find_by_id(*id)
                    .one(db)
                    .await?
                    .ok_or_else(|| Refusal::field("owner", Problem::NotAChoice))?;
                Self {
                    kind: Some(OwnerKind::Group),
                    group: Some(found.id),
                    name: found.title,
                    ..Self::default()
                }
            }
        })
    }
}

/// The organisation of the directory with exactly this name. Of several it is the one that is there longest.
pub(super) async fn organisation_called(
    db: &impl ConnectionTrait,
    name: &str,
) -> Result<Option<entity::organisation::Model>> {
    use entity::organisation::{Column, Entity};
    use sea_orm::QueryOrder;
    Ok(Entity::find()
        .filter(Column::NameKey.eq(text::fold(name)))
        .order_by_asc(Column::Id)
        .one(db)
        .await?)
}

/// The owner as the trail names it.
async fn names(db: &impl ConnectionTrait, row: &Model) -> Result<String> {
    if let Some(id) = row.owner_organisation_id {
        return Ok(super::rows::organisation(db, id).await?.name);
    }
    if let Some(id) = row.owner_group_id {
        let found = entity::working_group::Entity::find_by_id(id)
            .one(db)
            .await?;
        return Ok(found.map(|row| row.title).unwrap_or_default());
    }
    Ok(row
        .owner_kind
        .map(|kind| kind.to_string())
        .unwrap_or_default())
}
