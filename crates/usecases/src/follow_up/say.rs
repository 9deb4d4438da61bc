//! What is said about a recommendation after the dialogue: by the holder of a link, or written down by the
//! secretariat for somebody who wrote a letter, and for itself.

use domain::audit::Entry;
use domain::follow_up::{
    AuthorKind, Part, STATEMENTS_MAX, Said, SayForm, StatementKind, parse_say,
};
use domain::ids::RecommendationStatementId;
use domain::{Actor, Problem, Refusal, text};
use entity::recommendation_statement::{Column, Entity, Model};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel,
    PaginatorTrait, QueryFilter,
};

use super::edit::organisation_called;
use super::mails::{Mails, What};
use super::rows::{self, Held, Locked};
use crate::{Platform, Result, mail};

/// Whom the secretariat writes something down for.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct OnBehalf {
    /// A [`StatementKind`].
    pub kind: String,
    /// `secretariat`, or a [`Part`].
    pub author: String,
    /// The name of the organisation, as the directory has it.
    pub organisation: String,
}

/// Says something by a link; the focal point gets a mail that it was received. The id comes with the form, so that a
/// form that is sent twice says it once.
///
/// # Errors
/// [`Refusal::NotFound`] for a link that nobody was given, or that was closed, and for what the holder is not asked
/// for; refuses fields that need another look.
pub async fn say(
    platform: &Platform,
    token: &str,
    id: RecommendationStatementId,
    kind: StatementKind,
    form: &SayForm,
) -> Result<()> {
    let Held {
        mut locked,
        request,
        actor,
    } = Held::open(platform, token).await?;
    if !request.part.says(kind) {
        return Err(Refusal::NotFound.into());
    }
    let said = parse_say(kind, form, locked.tx.now().date_naive()).map_err(Refusal::Invalid)?;
    let db = locked.tx.db();
    if let Some(known) = Entity::find_by_id(id).one(db).await? {
        // An id of another link is none that our form made.
        if known.request_id != Some(request.id) {
            return Err(Refusal::NotFound.into());
        }
        return Ok(());
    }
    let by_link = Entity::find().filter(Column::RequestId.eq(request.id));
    if by_link.count(db).await? >= STATEMENTS_MAX {
        return Err(Refusal::TooManyTries.into());
    }
    let organisation = rows::organisation(db, request.organisation_id).await?;
    let author = request.part.author(organisation.kind);
    let mut row = model(&locked, id, said);
    row.request_id = Some(request.id);
    row.author = author;
    row.author_name = organisation.name.clone();
    row.iso3 = organisation.iso3.filter(|_| author == AuthorKind::State);
    row.organisation_id = Some(organisation.id);
    insert(db, row).await?;
    entity::recommendation_request::Entity::update_many()
        .set(entity::recommendation_request::ActiveModel {
            answered_at: Set(Some(locked.tx.now())),
            ..Default::default()
        })
        .filter(entity::recommendation_request::Column::Id.eq(request.id))
        .exec(db)
        .await?;
    let person = rows::person(db, request.focal_point_id).await?;
    let mails = Mails {
        platform,
        of: &locked.of,
    };
    let receipt = mails.letter(&request, &organisation.name, &person, &What::Received(kind))?;
    mail::queue(&mut locked.tx, receipt.into_iter().collect()).await?;
    let entry = Entry::RecommendationSpokenOf {
        reference: locked.of.row.reference.clone(),
        by: organisation.name,
        statement: kind,
    };
    locked.record(&actor, &entry).await
}

/// Writes something down at the desk: the secretariat's own report, or what somebody sent by letter.
///
/// # Errors
/// Refuses fields that need another look, an organisation that the directory does not know, and those who may not
/// write reports.
pub async fn report(
    platform: &Platform,
    actor: &Actor,
    reference: &str,
    id: RecommendationStatementId,
    whose: &OnBehalf,
    form: &SayForm,
) -> Result<()> {
    let locked = Locked::open(platform, actor, reference).await?;
    let kind: StatementKind =
        domain::fields::choice(&whose.kind).map_err(|problem| Refusal::field("kind", problem))?;
    let part = match whose.author.as_str() {
        "secretariat" if kind != StatementKind::Comment => None,
        raw => {
            let part: Part =
                domain::fields::choice(raw).map_err(|problem| Refusal::field("author", problem))?;
            if !part.says(kind) {
                return Err(Refusal::field("author", Problem::NotAChoice).into());
            }
            Some(part)
        }
    };
    let said = parse_say(kind, form, locked.tx.now().date_naive()).map_err(Refusal::Invalid)?;
    let db = locked.tx.db();
    if let Some(known) = Entity::find_by_id(id).one(db).await? {
        if known.recommendation_id != locked.of.row.id {
            return Err(Refusal::NotFound.into());
        }
        return Ok(());
    }
    let mut row = model(&locked, id, said);
    row.written_by = actor.account();
    if let Some(part) = part {
        let name = text::required_line(&whose.organisation, 300)
            .map_err(|problem| Refusal::field("organisation", problem))?;
        let found = organisation_called(db, &name).await?;
        let found = found
            .ok_or_else(|| Refusal::field("organisation", Problem::UnknownOrganisation { name }))?;
        row.author = part.author(found.kind);
        row.author_name = found.name;
        row.iso3 = found.iso3.filter(|_| row.author == AuthorKind::State);
        row.organisation_id = Some(found.id);
    }
    let by = row.author_name.clone();
    insert(db, row).await?;
    let entry = Entry::RecommendationSpokenOf {
        reference: locked.of.row.reference.clone(),
        by,
        statement: kind,
    };
    locked.record(actor, &entry).await
}

/// A statement of the secretariat, until somebody else is named.
fn model(locked: &Locked, id: RecommendationStatementId, said: Said) -> Model {
    Model {
        id,
        recommendation_id: locked.of.row.id,
        request_id: None,
        kind: said.kind,
        author: AuthorKind::Secretariat,
        author_name: String::new(),
        iso3: None,
        organisation_id: None,
        answer: said.answer,
        text: said.text,
        evidence: said.evidence.join("\n"),
        language: said.language,
        day: said.day.to_string(),
        said_at: locked.tx.now(),
        written_by: None,
        withheld_at: None,
        withheld_reason: None,
    }
}

async fn insert(db: &impl ConnectionTrait, row: Model) -> Result<()> {
    Entity::insert(row.into_active_model().reset_all())
        .exec_without_returning(db)
        .await?;
    Ok(())
}
