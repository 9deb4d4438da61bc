//! Adding partners, changing and removing them.

use domain::audit::{Change, Entry};
use domain::ids::PartnerId;
use domain::partner::{Bearer, Facts, PARTNERS_MAX, PartnerForm, parse};
use domain::{Actor, Refusal};
use entity::partner::{ActiveModel, Entity as Partners, Model};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};

use super::desk::{Desk, may_write};
use super::logo;
use crate::documents::{Logo, Upload};
use crate::{Platform, Result};

/// Adds a partner. The id comes with the form, so that a form that is sent twice adds one. A name that an
/// organisation of the directory has stands for that organisation.
///
/// # Errors
/// Refuses fields and logos that need another look, a partner that is there already, more than
/// [`PARTNERS_MAX`], and those who may not plan dialogues; not found when there is no such dialogue or process.
pub async fn add(
    platform: &Platform,
    actor: &Actor,
    bearer: Bearer,
    id: PartnerId,
    form: &PartnerForm,
    upload: Option<Upload>,
) -> Result<()> {
    may_write(platform, actor, bearer).await?;
    let (facts, logo) = read(platform, form, upload).await?;
    logo::keep(platform, logo.as_ref()).await?;
    let desk = Desk::open(platform, actor, bearer).await?;
    let known = desk.partners().await?;
    if known.iter().any(|row| row.id == id) {
        return Ok(());
    }
    if known.len() as u64 >= PARTNERS_MAX {
        let max = PARTNERS_MAX as usize;
        return Err(Refusal::TooManyRows { max }.into());
    }
    let organisation = desk.organisation(&facts.name).await?;
    Desk::named_once(&known, id, organisation, &facts.name)?;
    let (dialogue, process) = match bearer {
        Bearer::Dialogue(id) => (Some(id), None),
        Bearer::Process(id) => (None, Some(id)),
    };
    let now = desk.tx.now();
    let last = known.iter().map(|row| row.place).max().unwrap_or(0);
    let mut row = ActiveModel {
        id: Set(id),
        dialogue_id: Set(dialogue),
        process_id: Set(process),
        organisation_id: Set(organisation),
        name: Set(own_name(&facts, organisation.is_some())),
        role: Set(facts.role),
        link: Set(facts.link),
        place: Set(last + 1),
        version: Set(1),
        created_at: Set(now),
        changed_at: Set(now),
        ..Default::default()
    };
    logo::write(logo.as_ref(), &mut row);
    Partners::insert(row)
        .exec_without_returning(desk.tx.db())
        .await?;
    if let Some(place) = facts.place {
        desk.place(id, place).await?;
    }
    desk.count(known.len() + 1).await?;
    let entry = Entry::PartnerAdded {
        name: facts.name,
        role: facts.role,
        of: desk.title.clone(),
    };
    desk.keep(actor, entry).await?;
    logo::settle(platform, logo).await
}

/// Changes a partner that `version` of was shown. Without a file the logo stays, unless the form takes it away.
///
/// # Errors
/// As [`add`]; [`Refusal::ChangedMeanwhile`]; not found when there is no such partner.
pub async fn change(
    platform: &Platform,
    actor: &Actor,
    bearer: Bearer,
    id: PartnerId,
    version: i64,
    form: &PartnerForm,
    upload: Option<Upload>,
) -> Result<()> {
    may_write(platform, actor, bearer).await?;
    let (facts, logo) = read(platform, form, upload).await?;
    logo::keep(platform, logo.as_ref()).await?;
    let desk = Desk::open(platform, actor, bearer).await?;
    let known = desk.partners().await?;
    let row = known.iter().find(|row| row.id == id);
    let row = row.ok_or(Refusal::NotFound)?;
    if row.version != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let organisation = desk.organisation(&facts.name).await?;
    Desk::named_once(&known, id, organisation, &facts.name)?;
    let place = facts.place.map_or(row.place, i64::from);
    let mut changes = Vec::new();
    let before = desk.name_of(row).await?;
    Change::note(&mut changes, "name", before, &facts.name);
    Change::note(&mut changes, "role", row.role, facts.role);
    Change::note(&mut changes, "link", &row.link, &facts.link);
    Change::note(&mut changes, "place", row.place, place);
    let with_logo = logo.is_some() || !form.without_logo.is_empty();
    if with_logo && row.logo_hash != logo.as_ref().map(|logo| logo.hash.clone()) {
        changes.push(Change {
            field: "file".to_owned(),
            before: size(row.logo_width.zip(row.logo_height)),
            after: size(
                logo.as_ref()
                    .map(|logo| (logo.width.into(), logo.height.into())),
            ),
        });
    }
    if changes.is_empty() {
        return Ok(());
    }
    if let Some(place) = facts.place.filter(|_| place != row.place) {
        desk.place(id, place).await?;
    }
    let mut changed = ActiveModel {
        id: Set(id),
        organisation_id: Set(organisation),
        name: Set(own_name(&facts, organisation.is_some())),
        role: Set(facts.role),
        link: Set(facts.link.clone()),
        version: Set(version + 1),
        changed_at: Set(desk.tx.now()),
        ..Default::default()
    };
    if with_logo {
        logo::write(logo.as_ref(), &mut changed);
    }
    changed.update(desk.tx.db()).await?;
    let entry = Entry::PartnerChanged {
        name: facts.name,
        changes,
        of: desk.title.clone(),
    };
    desk.keep(actor, entry).await?;
    logo::settle(platform, logo).await
}

/// Removes a partner. Its logo leaves the store a day later, unless another one bears the same.
///
/// # Errors
/// Not found when there is no such partner; refuses those who may not plan dialogues.
pub async fn remove(
    platform: &Platform,
    actor: &Actor,
    bearer: Bearer,
    id: PartnerId,
) -> Result<()> {
    let desk = Desk::open(platform, actor, bearer).await?;
    let known = desk.partners().await?;
    let row: &Model = known
        .iter()
        .find(|row| row.id == id)
        .ok_or(Refusal::NotFound)?;
    let name = desk.name_of(row).await?;
    Partners::delete_by_id(id).exec(desk.tx.db()).await?;
    desk.count(known.len() - 1).await?;
    let of = desk.title.clone();
    desk.keep(actor, Entry::PartnerRemoved { name, of }).await
}

/// Reads the form and looks into the logo, so that everything that is wrong is told at once.
async fn read(
    platform: &Platform,
    form: &PartnerForm,
    upload: Option<Upload>,
) -> Result<(Facts, Option<Logo>)> {
    let logo = logo::read(platform, upload).await;
    match (parse(form), logo) {
        (Ok(facts), Ok(logo)) => Ok((facts, logo)),
        (facts, logo) => {
            let mut errors = facts.err().unwrap_or_default();
            errors.extend(logo.err());
            Err(Refusal::Invalid(errors).into())
        }
    }
}

/// The name that a row holds: none when an organisation of the directory has it.
fn own_name(facts: &Facts, is_known: bool) -> String {
    if is_known {
        String::new()
    } else {
        facts.name.clone()
    }
}

/// A logo as the trail tells it: its width and height.
fn size(size: Option<(i64, i64)>) -> String {
    size.map(|(width, height)| format!("{width} × {height}"))
        .unwrap_or_default()
}
