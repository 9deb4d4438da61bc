//! Data to try the platform with, made by the same use cases as everything else.
//!
//! Three processes and their dialogues are on record in public documents, and nothing is added to what those say.
//! One roundtable, one consultation, one exchange between ministries and two dialogues that follow recommendations up
//! are ours and say so in their titles; so are the people of the directory, who all live under `example.org`.

mod comments;
mod delegations;
mod dialogues;
mod documents;
mod exchange;
mod follow_up;
mod groups;
mod house;
mod inputs;
mod library;
mod library_files;
pub mod outcomes;
mod partners;
mod processes;
mod programme;
mod reception;
mod registrations;
mod round_tables;
mod templates;

use domain::access::Grant;
use domain::audit::{Entry, Subject};
use domain::{Actor, EmailAddress, Role};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::directory::{ImportOptions, import_bytes};
use crate::{Platform, Result, accounts};

/// The accounts that the demonstration can be tried with, by a link of `convener user link`.
pub const OFFICER: &str = "officer@convener.example";
pub const ADMINISTRATOR: &str = "admin@convener.example";

const CONTACTS: &str = "demo-directory.csv";

/// What loading the demonstration made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// True when it had been loaded before; then nothing was done.
    pub before: bool,
    pub people: usize,
    pub dialogues: usize,
}

/// Loads the demonstration. A load that was interrupted is finished; one that was finished is left alone,
/// with whatever has been made of it since.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn load(platform: &Platform) -> Result<Loaded> {
    if is_loaded(platform).await? {
        return Ok(Loaded {
            before: true,
            ..Loaded::default()
        });
    }
    account(
        platform,
        ADMINISTRATOR,
        "Administrator",
        Role::Administrator,
    )
    .await?;
    let officer = account(platform, OFFICER, "Secretariat officer", Role::Secretariat).await?;
    let contacts = include_bytes!("../../data/demo-directory.csv").to_vec();
    let people = import_bytes(
        platform,
        &officer,
        CONTACTS,
        contacts,
        ImportOptions::default(),
    )
    .await?;
    processes::load(platform, &officer).await?;
    templates::load(platform, &officer).await?;
    groups::load(platform, &officer).await?;
    let dialogues = dialogues::load(platform, &officer).await?;
    delegations::load(platform, &officer).await?;
    documents::load(platform, &officer).await?;
    partners::load(platform, &officer).await?;
    inputs::load(platform, &officer).await?;
    library::load(platform, &officer).await?;
    library_files::load(platform, &officer).await?;
    registrations::load(platform, &officer).await?;
    exchange::load(platform, &officer).await?;
    let followed = follow_up::load(platform, &officer).await?;

    let tx = platform.begin().await?;
    tx.record(&Actor::Platform, &Subject::Platform, &Entry::DemoLoaded)
        .await?;
    tx.commit().await?;
    crate::search::catch_up(platform).await?;
    Ok(Loaded {
        before: false,
        people: people.counts.created,
        // The consultation and the exchange are made beside the others.
        dialogues: dialogues + 2 + followed,
    })
}

async fn is_loaded(platform: &Platform) -> Result<bool> {
    use entity::audit::{Column, Entity};
    let found = Entity::find()
        .filter(Column::Code.eq(Entry::DemoLoaded.code()))
        .one(platform.db())
        .await?;
    Ok(found.is_some())
}

async fn account(platform: &Platform, email: &str, name: &str, role: Role) -> Result<Actor> {
    let email = EmailAddress::parse(email).map_err(anyhow::Error::from)?;
    let (id, _) = accounts::add(platform, &email, name, role).await?;
    Ok(Actor::Account {
        id,
        grants: vec![Grant {
            role,
            organisation: None,
            working_group: None,
        }],
    })
}
