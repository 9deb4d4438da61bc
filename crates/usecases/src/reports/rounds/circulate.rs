//! Sending a draft to those who can comment on it.

use std::collections::{BTreeMap, HashMap};

use domain::audit::{Entry, Subject};
use domain::comment::{Circular, CircularForm, RoundEnd, parse_circular};
use domain::ids::{CommentRoundId, CommenterId, DialogueId, OrganisationId, PersonId, ReportId};
use domain::report::{self, Step};
use domain::{Actor, EmailAddress, Language, Permission, Refusal};
use entity::{comment_round, commenter};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter,
};

use super::mails::{Mails, What};
use super::queries::participants;
use super::rows;
use crate::dialogues::rows::{schedule_of, zone_of};
use crate::directory::newcomer;
use crate::invitations::{people_by_id, person_name};
use crate::reports::{of_dialogue, queries, versions};
use crate::secret::token_hash;
use crate::{Platform, Result, Tx, mail};

/// Circulates the draft: each participant who is named and everybody whose address was typed gets a mail with a link
/// of their own to the draft as it stands now. A round that still runs ends with it.
///
/// # Errors
/// Refuses a form that needs another look, people who are no participants or have no address, another version than
/// the author saw, a report that is not drafted, and those who may not write reports.
pub async fn circulate(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    version: i64,
    form: &CircularForm,
) -> Result<CommentRoundId> {
    let mut tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(dialogue).await?;
    actor.may(Permission::WriteReports)?;
    let found = of_dialogue(tx.db(), dialogue.id)
        .await?
        .ok_or(Refusal::NotFound)?;
    let state = report::step(found.state, Step::Circulate)?;
    if found.version != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let zone = zone_of(&schedule_of(&dialogue)?);
    let circular = parse_circular(form, zone, tx.now()).map_err(Refusal::Invalid)?;
    let asked = asked(&tx, dialogue.id, &circular).await?;
    end(&tx, found.id).await?;
    versions::begin(&tx, &found).await?;
    let now = tx.now();
    let draft = queries::whole(tx.db(), found.clone()).await?.snapshot();
    let before = rows::of_report(tx.db(), found.id).await?;
    let number = before.last().map_or(0, |round| round.number) + 1;
    let round = comment_round::Model {
        id: CommentRoundId::new(),
        report_id: found.id,
        number,
        draft: serde_json::to_value(draft).map_err(anyhow::Error::from)?,
        message: circular.message,
        zone: zone.name().to_owned(),
        opened_by: actor.account(),
        opened_at: now,
        closes_at: circular.closes_at,
        reminded_at: None,
        ended_at: None,
        ended: None,
    };
    comment_round::Entity::insert(round.clone().into_active_model().reset_all())
        .exec_without_returning(tx.db())
        .await?;
    let commenters: Vec<commenter::Model> = asked
        .into_values()
        .map(|asked| asked.row(platform, &round))
        .collect();
    for some in commenters.chunks(100) {
        let rows = some
            .iter()
            .map(|row| row.clone().into_active_model().reset_all());
        commenter::Entity::insert_many(rows)
            .exec_without_returning(tx.db())
            .await?;
    }
    let mails = Mails {
        platform,
        dialogue: &dialogue,
        round: &round,
        language: found.language,
    };
    let letters = commenters
        .iter()
        .map(|row| mails.letter(row, What::Asked))
        .collect::<Result<Vec<_>>>()?;
    mail::queue(&mut tx, letters).await?;
    let row = entity::report::ActiveModel {
        id: Set(found.id),
        state: Set(state),
        version: Set(version + 1),
        changed_at: Set(now),
        ..Default::default()
    };
    entity::report::Entity::update(row).exec(tx.db()).await?;
    versions::keep(&tx, actor, found.id).await?;
    let subject = Subject::Dialogue(dialogue.id);
    let people = commenters.len();
    tx.record(actor, &subject, &Entry::ReportCirculated).await?;
    tx.record(actor, &subject, &Entry::CommentsAsked { number, people })
        .await?;
    tx.commit().await?;
    Ok(round.id)
}

/// Somebody who is to be asked.
struct Asked {
    person: Option<PersonId>,
    name: String,
    organisation: String,
    email: EmailAddress,
    language: Language,
}

impl Asked {
    fn row(self, platform: &Platform, round: &comment_round::Model) -> commenter::Model {
        let id = CommenterId::new();
        commenter::Model {
            id,
            round_id: round.id,
            person_id: self.person,
            name: self.name,
            organisation: self.organisation,
            email_key: self.email.key(),
            email: self.email,
            language: self.language,
            token_hash: token_hash(&rows::token(platform, id)),
            asked_at: round.opened_at,
            reminded_at: None,
            silent_at: None,
        }
    }
}

/// Everybody who is asked, each once by their address.
async fn asked(
    tx: &Tx,
    dialogue: DialogueId,
    circular: &Circular,
) -> Result<BTreeMap<String, Asked>> {
    let db = tx.db();
    let participants = participants(db, dialogue).await?;
    if circular
        .people
        .iter()
        .any(|id| !participants.iter().any(|one| one.id == *id))
    {
        return Err(Refusal::NotFound.into());
    }
    let mut known = people_by_id(db, &circular.people).await?;
    let mut all = BTreeMap::new();
    let mut others = Vec::new();
    for (name, email) in &circular.others {
        match newcomer::person_of(db, email).await? {
            Some(person) if person.archived_at.is_none() => {
                known.insert(person.id, person);
            }
            Some(_) | None => others.push((name, email)),
        }
    }
    let organisations = organisations(tx, known.values()).await?;
    for person in known.into_values() {
        let email = person.email.clone().ok_or(Refusal::NoAddress)?;
        let organisation = person
            .organisation_id
            .and_then(|id| organisations.get(&id).cloned());
        let asked = Asked {
            person: Some(person.id),
            name: person_name(&person),
            organisation: organisation.unwrap_or_default(),
            language: person.language,
            email,
        };
        all.insert(asked.email.key(), asked);
    }
    for (name, email) in others {
        all.entry(email.key()).or_insert_with(|| Asked {
            person: None,
            name: if name.is_empty() {
                email.to_string()
            } else {
                name.clone()
            },
            organisation: String::new(),
            email: email.clone(),
            language: Language::En,
        });
    }
    Ok(all)
}

async fn organisations(
    tx: &Tx,
    people: impl Iterator<Item = &entity::person::Model>,
) -> Result<HashMap<OrganisationId, String>> {
    use entity::organisation::{Column, Entity};
    let ids: Vec<OrganisationId> = people.filter_map(|person| person.organisation_id).collect();
    let rows = Entity::find()
        .filter(Column::Id.is_in(ids))
        .all(tx.db())
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.name)).collect())
}

/// Ends the round that runs before its deadline: comments stay, and nobody's silence says anything.
///
/// # Errors
/// Refuses those who may not write reports; not found when the dialogue has no report.
pub async fn end_early(platform: &Platform, actor: &Actor, dialogue: DialogueId) -> Result<()> {
    let tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(dialogue).await?;
    actor.may(Permission::WriteReports)?;
    let report = of_dialogue(tx.db(), dialogue.id)
        .await?
        .ok_or(Refusal::NotFound)?;
    if let Some(number) = end(&tx, report.id).await? {
        let entry = Entry::CommentsClosed { number, silent: 0 };
        tx.record(actor, &Subject::Dialogue(dialogue.id), &entry)
            .await?;
    }
    tx.commit().await
}

/// Ends the round that runs, if one does, and says its number.
async fn end(tx: &Tx, report: ReportId) -> Result<Option<i64>> {
    let running = rows::of_report(tx.db(), report).await?;
    let running = running.into_iter().find(|round| round.ended_at.is_none());
    let Some(running) = running else {
        return Ok(None);
    };
    let ended = comment_round::ActiveModel {
        id: Set(running.id),
        ended_at: Set(Some(tx.now())),
        ended: Set(Some(RoundEnd::Early)),
        ..Default::default()
    };
    ended.update(tx.db()).await?;
    Ok(Some(running.number))
}
