//! The opening of a dialogue at the desk: made, changed, and its late link.

use chrono_tz::Tz;
use domain::audit::{Entry, Subject};
use domain::ids::DialogueId;
use domain::registration::{Door, Form, OpeningForm, door, parse};
use domain::{Actor, DialogueState, Permission, Refusal, paths};
use entity::opening::{ActiveModel, Column, Entity};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::{forms, rows, token, waitlist};
use crate::dialogues::queries::DialogueHead;
use crate::{Platform, Result, Tx, reach};

/// An opening at the desk; the form shows what is there, or what a new one begins with.
#[derive(Clone, Debug)]
pub struct OpeningScreen {
    pub head: DialogueHead,
    pub zone: Tz,
    pub form: OpeningForm,
    /// None while there is no opening.
    pub version: Option<i64>,
    pub door: Option<Door>,
    /// The whole address of the late link that is in force.
    pub late_link: Option<String>,
    /// The whole address of the public page.
    pub address: String,
}

/// The opening of a dialogue. Five queries at most.
///
/// # Errors
/// Refuses those who may not see the dialogue.
pub async fn opening_screen(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
) -> Result<OpeningScreen> {
    let db = platform.db();
    let row = reach::dialogue(db, actor, Permission::SeeDialogues, dialogue).await?;
    let zone = rows::zone(&row);
    let found = rows::opening(db, dialogue).await?;
    let door = match &found {
        Some(found) => {
            let facts = rows::facts(platform, db, &row, false).await?;
            Some(door(&found.opening, &facts, platform.now()))
        }
        None => None,
    };
    let form = found.as_ref().map_or_else(
        || OpeningForm {
            seats: row.seats.to_string(),
            waitlist: "yes".to_owned(),
            promotes: "yes".to_owned(),
            identity_days: "30".to_owned(),
            ..OpeningForm::default()
        },
        |found| OpeningForm::prefilled(&found.opening, zone),
    );
    // Whoever holds the late link gets in: it is for those who may let people in.
    let may_give = actor.can_with(Permission::IssueInvitations, row.group_id);
    Ok(OpeningScreen {
        head: DialogueHead::of(&row)?,
        zone,
        form,
        version: found.as_ref().map(|found| found.row.version),
        door,
        late_link: found
            .as_ref()
            .filter(|_| may_give)
            .and_then(|found| late_address(platform, &row.slug, &found.row)),
        address: platform.settings().url(&paths::register(&row.slug)),
    })
}

/// The whole address of the late link that is in force.
#[must_use]
pub fn late_address(
    platform: &Platform,
    slug: &str,
    opening: &entity::opening::Model,
) -> Option<String> {
    let token = token::late_token(platform, opening.dialogue_id, opening.late_link?);
    let path = format!("{}?late={token}", paths::register(slug));
    Some(platform.settings().url(&path))
}

/// Makes the opening of a dialogue with the standard form, or changes it. `version` is that of the opening that was
/// shown, 0 for a new one. Seats that this makes free are given to those who wait.
///
/// # Errors
/// [`Refusal::Invalid`] with the fields that need another look, [`Refusal::ChangedMeanwhile`],
/// [`Refusal::WrongState`] for a dialogue that was held or cancelled; those who may not plan it.
pub async fn save(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    version: i64,
    form: &OpeningForm,
) -> Result<()> {
    let mut tx = platform.begin().await?;
    let row = lock(&tx, actor, dialogue).await?;
    let opening = parse(form, rows::zone(&row)).map_err(Refusal::Invalid)?;
    let before = rows::opening(tx.db(), dialogue).await?;
    if before.as_ref().map_or(0, |before| before.row.version) != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let types: Vec<&str> = opening.types.iter().map(|kind| kind.code()).collect();
    let said = ActiveModel {
        opens_at: Set(opening.opens_at),
        closes_at: Set(opening.closes_at),
        seats: Set(i64::from(opening.seats)),
        organisation_types: Set(types.join(",")),
        approval: Set(opening.approval),
        waitlist: Set(opening.waitlist),
        promotes: Set(opening.promotes),
        text: Set(opening.text.clone()),
        identity_days: Set(i64::from(opening.identity_days)),
        version: Set(version + 1),
        changed_at: Set(tx.now()),
        ..Default::default()
    };
    if before.is_some() {
        Entity::update_many()
            .set(said)
            .filter(Column::DialogueId.eq(dialogue))
            .exec(tx.db())
            .await?;
    } else {
        let fresh = ActiveModel {
            dialogue_id: Set(dialogue),
            late_link: Set(None),
            late_links: Set(0),
            created_at: Set(tx.now()),
            purged_at: Set(None),
            ..said
        };
        Entity::insert(fresh)
            .exec_without_returning(tx.db())
            .await?;
        let fields = serde_json::to_value(Form::standard()).map_err(anyhow::Error::from)?;
        forms::insert(&tx, dialogue, (1, 1), fields).await?;
    }
    tx.record(actor, &Subject::Dialogue(dialogue), &Entry::OpeningSaved)
        .await?;
    waitlist::fill(&mut tx, &row, &opening).await?;
    // The dialogue's page leads to it.
    tx.touch_public().await?;
    tx.commit().await
}

async fn lock(tx: &Tx, actor: &Actor, dialogue: DialogueId) -> Result<entity::dialogue::Model> {
    let row = tx
        .lock_dialogue_for(actor, Permission::PlanDialogues, dialogue)
        .await?;
    match row.state {
        DialogueState::Draft | DialogueState::Convened => Ok(row),
        DialogueState::Held | DialogueState::Cancelled => Err(Refusal::WrongState {
            state: row.state.label_key(),
        }
        .into()),
    }
}

/// Makes a late link: whoever holds it registers after the end. A former one ends.
///
/// # Errors
/// [`Refusal::NotFound`] without an opening; those who may not issue invitations.
pub async fn make_late_link(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
) -> Result<()> {
    set_late_link(platform, actor, dialogue, true).await
}

/// Ends the late link.
///
/// # Errors
/// As [`make_late_link`].
pub async fn withdraw_late_link(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
) -> Result<()> {
    set_late_link(platform, actor, dialogue, false).await
}

async fn set_late_link(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    on: bool,
) -> Result<()> {
    let tx = platform.begin().await?;
    tx.lock_dialogue_for(actor, Permission::IssueInvitations, dialogue)
        .await?;
    let found = rows::opening(tx.db(), dialogue)
        .await?
        .ok_or(Refusal::NotFound)?;
    let (number, entry) = match (on, found.row.late_link) {
        (false, None) => return Ok(()),
        (false, Some(_)) => (None, Entry::LateLinkWithdrawn),
        (true, _) => (Some(found.row.late_links + 1), Entry::LateLinkMade),
    };
    Entity::update_many()
        .set(ActiveModel {
            late_link: Set(number),
            late_links: Set(number.unwrap_or(found.row.late_links)),
            ..Default::default()
        })
        .filter(Column::DialogueId.eq(dialogue))
        .exec(tx.db())
        .await?;
    tx.record(actor, &Subject::Dialogue(dialogue), &entry)
        .await?;
    tx.commit().await
}
