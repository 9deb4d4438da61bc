//! What pages and mails show of partners: one query a list, and none where the row says that there are none.

use domain::document::FileKind;
use domain::ids::{DialogueId, PartnerId, ProcessId};
use domain::partner::{Bearer, PartnerForm, PartnerRole};
use domain::{Actor, Permission, ProcessState, Refusal};
use entity::partner::{Column, Entity as Partners, Model};
use entity::{organisation, process};
use sea_orm::sea_query::Query;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::desk::{allowed, of};
use crate::invitations::Invited;
use crate::{Platform, Result};

/// A partner as pages show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partner {
    pub id: PartnerId,
    pub name: String,
    pub role: PartnerRole,
    /// An https address; empty when it has none.
    pub link: String,
    pub logo: Option<Logo>,
    /// Its place in its list, from 1.
    pub place: i64,
    pub version: i64,
    /// Set when a dialogue has it from its process.
    pub of_process: bool,
}

/// A picture that the store keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// SHA-256 in hexadecimal.
    pub hash: String,
    pub kind: FileKind,
    /// In pixels.
    pub width: i64,
    pub height: i64,
}

/// The partners of a dialogue as its readers see them: its own, then those of its process once the public knows
/// of that. One query, and none for a dialogue that has neither.
///
/// # Errors
/// A fault when the database does not answer.
pub(crate) async fn of_dialogue(
    db: &impl ConnectionTrait,
    row: &entity::dialogue::Model,
) -> Result<Vec<Partner>> {
    announced(db, row.id, row.partners, row.process_id).await
}

/// The same for those who are invited.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn for_invited(platform: &Platform, to: &Invited) -> Result<Vec<Partner>> {
    announced(platform.db(), to.id, to.partners, to.process).await
}

async fn announced(
    db: &impl ConnectionTrait,
    dialogue: DialogueId,
    own: i64,
    process: Option<ProcessId>,
) -> Result<Vec<Partner>> {
    if own == 0 && process.is_none() {
        return Ok(Vec::new());
    }
    let known = Query::select()
        .column(process::Column::Id)
        .from(process::Entity)
        .and_where(process::Column::State.ne(ProcessState::Draft))
        .to_owned();
    let inherited = process.map(|id| {
        Condition::all()
            .add(Column::ProcessId.eq(id))
            .add(Column::ProcessId.in_subquery(known))
    });
    let own = Column::DialogueId.eq(dialogue);
    list(db, Condition::any().add(own).add_option(inherited)).await
}

/// The same where it is known already how many there are: of the dialogue, and of its process when the public
/// knows of that.
///
/// # Errors
/// A fault when the database does not answer.
pub(crate) async fn counted(
    db: &impl ConnectionTrait,
    (dialogue, own): (DialogueId, i64),
    process: Option<(ProcessId, i64)>,
) -> Result<Vec<Partner>> {
    let process = process.filter(|(_, count)| *count > 0);
    if own == 0 && process.is_none() {
        return Ok(Vec::new());
    }
    let inherited = process.map(|(id, _)| Column::ProcessId.eq(id));
    let own = Column::DialogueId.eq(dialogue);
    list(db, Condition::any().add(own).add_option(inherited)).await
}

/// The partners of a process.
pub(crate) async fn of_process(
    db: &impl ConnectionTrait,
    row: &process::Model,
) -> Result<Vec<Partner>> {
    if row.partners == 0 {
        return Ok(Vec::new());
    }
    list(db, of(Bearer::Process(row.id))).await
}

/// The partners of a dialogue for those who read about it, by its id.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn for_readers(platform: &Platform, id: DialogueId) -> Result<Vec<Partner>> {
    let row = entity::dialogue::Entity::find_by_id(id)
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    of_dialogue(platform.db(), &row).await
}

/// What the desk's page of partners shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    /// In their order.
    pub own: Vec<Partner>,
    /// The process of a dialogue with its partners, whether the public knows of it or not.
    pub process: Option<(ProcessId, Vec<Partner>)>,
}

/// Reads the partners of a dialogue or a process for the desk.
///
/// # Errors
/// Refuses those who may not see dialogues at the desk.
pub async fn desk(platform: &Platform, actor: &Actor, bearer: Bearer) -> Result<Screen> {
    allowed(platform, actor, bearer, Permission::SeeDialogues).await?;
    let db = platform.db();
    let process = match bearer {
        Bearer::Dialogue(id) => {
            let row = entity::dialogue::Entity::find_by_id(id).one(db).await?;
            row.ok_or(Refusal::NotFound)?.process_id
        }
        Bearer::Process(_) => None,
    };
    let inherited = process.map(|id| of(Bearer::Process(id)));
    let all = list(db, Condition::any().add(of(bearer)).add_option(inherited)).await?;
    let is_process = matches!(bearer, Bearer::Process(_));
    let (inherited, own) = all
        .into_iter()
        .partition(|partner| partner.of_process && !is_process);
    Ok(Screen {
        own,
        process: process.map(|id| (id, inherited)),
    })
}

/// A partner as its form shows it, with its version.
///
/// # Errors
/// Not found when there is no such partner; refuses those who may not plan dialogues.
pub async fn form(
    platform: &Platform,
    actor: &Actor,
    bearer: Bearer,
    id: PartnerId,
) -> Result<(PartnerForm, Partner)> {
    allowed(platform, actor, bearer, Permission::PlanDialogues).await?;
    let this = of(bearer).add(Column::Id.eq(id));
    let found = list(platform.db(), this).await?.pop();
    let partner = found.ok_or(Refusal::NotFound)?;
    let form = PartnerForm {
        name: partner.name.clone(),
        role: partner.role.to_string(),
        link: partner.link.clone(),
        place: partner.place.to_string(),
        without_logo: String::new(),
    };
    Ok((form, partner))
}

/// One query: the rows with the names that organisations have in the directory.
async fn list(db: &impl ConnectionTrait, which: Condition) -> Result<Vec<Partner>> {
    let organisations = Partners::belongs_to(organisation::Entity)
        .from(Column::OrganisationId)
        .to(organisation::Column::Id);
    let rows = Partners::find()
        .select_also(organisation::Entity)
        .join(JoinType::LeftJoin, organisations.into())
        .filter(which)
        .order_by_asc(Column::Place)
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    let mut partners: Vec<Partner> = rows
        .into_iter()
        .map(|(row, organisation)| partner(row, organisation))
        .collect();
    partners.sort_by_key(|partner| partner.of_process);
    Ok(partners)
}

fn partner(row: Model, organisation: Option<organisation::Model>) -> Partner {
    let size = row.logo_width.zip(row.logo_height);
    let logo = match (row.logo_hash, row.logo_kind, size) {
        (Some(hash), Some(kind), Some((width, height))) => Some(Logo {
            hash,
            kind,
            width,
            height,
        }),
        // The database keeps a row from having half a logo.
        (Some(_) | None, ..) => None,
    };
    Partner {
        id: row.id,
        name: organisation.map_or(row.name, |organisation| organisation.name),
        role: row.role,
        link: row.link,
        logo,
        place: row.place,
        version: row.version,
        of_process: row.process_id.is_some(),
    }
}
