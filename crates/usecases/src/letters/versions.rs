//! The secretariat's own words: kept as versions, tried out, and taken back to ours.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::ids::{AccountId, LetterTemplateId, MailId};
use domain::{Actor, Language, LetterKind, MailKind, Permission, Refusal, audit};
use itip::guard::MessageId;
use locale::t_plain;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
};

use super::{Source, Values, check, ours, render};
use crate::mail::{self, Letter};
use crate::{Platform, Result, Tx};

async fn rows(db: &impl ConnectionTrait) -> Result<Vec<entity::letter_template::Model>> {
    use entity::letter_template::{Column, Entity};
    Ok(Entity::find().order_by_asc(Column::Version).all(db).await?)
}

/// One letter in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub kind: LetterKind,
    pub language: Language,
    /// The version that is in force; none while nobody changed it.
    pub version: Option<i64>,
    /// Whether it is in our words.
    pub ours: bool,
    pub changed_at: Option<DateTime<Utc>>,
}

/// Every letter in every language. One query.
///
/// # Errors
/// Refuses those who may not issue invitations.
pub async fn list(platform: &Platform, actor: &Actor) -> Result<Vec<Line>> {
    actor.may(Permission::IssueInvitations)?;
    let mut last: HashMap<(LetterKind, Language), entity::letter_template::Model> = HashMap::new();
    for row in rows(platform.db()).await? {
        last.insert((row.letter, row.language), row);
    }
    Ok(LetterKind::ALL
        .iter()
        .flat_map(|kind| Language::ALL.iter().map(move |language| (*kind, *language)))
        .map(|(kind, language)| {
            let row = last.get(&(kind, language));
            Line {
                kind,
                language,
                version: row.map(|row| row.version),
                ours: row.is_none_or(|row| row.ours),
                changed_at: row.map(|row| row.made_at),
            }
        })
        .collect())
}

/// One version of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub version: i64,
    pub ours: bool,
    pub source: Source,
    pub made_by: Option<String>,
    pub made_at: DateTime<Utc>,
}

/// A letter in one language, with its versions.
#[derive(Clone, Debug)]
pub struct Shown {
    pub kind: LetterKind,
    pub language: Language,
    /// What is in force.
    pub source: Source,
    /// The version in force; 0 while nobody changed it.
    pub version: i64,
    /// The latest first.
    pub versions: Vec<Version>,
}

/// A letter in one language. Two queries.
///
/// # Errors
/// Refuses those who may not issue invitations.
pub async fn show(
    platform: &Platform,
    actor: &Actor,
    kind: LetterKind,
    language: Language,
) -> Result<Shown> {
    use entity::letter_template::{Column, Entity};
    actor.may(Permission::IssueInvitations)?;
    let rows = Entity::find()
        .filter(Column::Letter.eq(kind))
        .filter(Column::Language.eq(language))
        .order_by_desc(Column::Version)
        .all(platform.db())
        .await?;
    let names: HashMap<AccountId, String> = entity::account::Entity::find()
        .filter(entity::account::Column::Id.is_in(rows.iter().filter_map(|row| row.made_by)))
        .all(platform.db())
        .await?
        .into_iter()
        .map(|account| (account.id, account.name))
        .collect();
    let versions: Vec<Version> = rows
        .into_iter()
        .map(|row| Version {
            version: row.version,
            ours: row.ours,
            source: if row.ours {
                ours(kind, language)
            } else {
                Source {
                    subject: row.subject,
                    body: row.body,
                }
            },
            made_by: row.made_by.and_then(|id| names.get(&id).cloned()),
            made_at: row.made_at,
        })
        .collect();
    Ok(Shown {
        kind,
        language,
        source: versions
            .first()
            .map_or_else(|| ours(kind, language), |version| version.source.clone()),
        version: versions.first().map_or(0, |version| version.version),
        versions,
    })
}

/// Keeps a letter in the secretariat's own words as the next version. `version` is the one that was shown.
///
/// # Errors
/// What [`check`] finds; [`Refusal::ChangedMeanwhile`] when somebody else saved a version since.
pub async fn save(
    platform: &Platform,
    actor: &Actor,
    kind: LetterKind,
    language: Language,
    version: i64,
    source: &Source,
) -> Result<()> {
    actor.may(Permission::IssueInvitations)?;
    let tx = platform.begin().await?;
    let source = check(kind, source)?;
    write(&tx, actor, (kind, language), version, Some(source)).await?;
    tx.commit().await
}

/// Takes a letter back to our words.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when somebody else saved a version since.
pub async fn reset(
    platform: &Platform,
    actor: &Actor,
    kind: LetterKind,
    language: Language,
    version: i64,
) -> Result<()> {
    actor.may(Permission::IssueInvitations)?;
    let tx = platform.begin().await?;
    write(&tx, actor, (kind, language), version, None).await?;
    tx.commit().await
}

async fn write(
    tx: &Tx,
    actor: &Actor,
    (kind, language): (LetterKind, Language),
    version: i64,
    source: Option<Source>,
) -> Result<()> {
    let ours = source.is_none();
    let source = source.unwrap_or_default();
    entity::letter_template::Entity::insert(entity::letter_template::ActiveModel {
        id: Set(LetterTemplateId::new()),
        letter: Set(kind),
        language: Set(language),
        version: Set(version + 1),
        ours: Set(ours),
        subject: Set(source.subject),
        body: Set(source.body),
        made_by: Set(actor.account()),
        made_at: Set(tx.now()),
    })
    .exec_without_returning(tx.db())
    .await
    .map_err(|error| {
        crate::error::refuse_when(
            error,
            "letter_template_version_once",
            "letter_template.letter, letter_template.language, letter_template.version",
            Refusal::ChangedMeanwhile,
        )
    })?;
    let entry = audit::Entry::LetterChanged {
        letter: kind,
        language,
        version: version + 1,
        ours,
    };
    tx.record(actor, &audit::Subject::Platform, &entry).await
}

/// A letter as a reader would get it, with sample values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    pub subject: String,
    pub text: String,
    pub html: String,
}

/// Renders what was typed, and stores nothing.
///
/// # Errors
/// What [`check`] finds.
pub fn try_out(
    actor: &Actor,
    kind: LetterKind,
    language: Language,
    source: &Source,
) -> Result<Tried> {
    actor.may(Permission::IssueInvitations)?;
    let source = check(kind, source)?;
    let (subject, body) = render(&source, &Values::sample(kind, language))?;
    Ok(Tried {
        html: body.html(language, &subject),
        subject,
        text: body.text(),
    })
}

/// Sends what was typed to the officer's own address, with sample values and without a calendar part.
///
/// # Errors
/// What [`check`] finds; [`Refusal::SignInRequired`] for an actor without an account.
pub async fn sent_to_oneself(
    platform: &Platform,
    actor: &Actor,
    kind: LetterKind,
    language: Language,
    source: &Source,
) -> Result<()> {
    actor.may(Permission::IssueInvitations)?;
    let source = check(kind, source)?;
    let mut tx = platform.begin().await?;
    let account = account_of(&tx, actor).await?;
    let (subject, body) = render(&source, &Values::sample(kind, language))?;
    let settings = platform.settings();
    let id = MailId::new();
    let letter = Letter {
        kind: MailKind::Test,
        dialogue: None,
        person: None,
        invitation: None,
        to: account.email.clone(),
        to_name: account.name.clone(),
        from: settings.mail_from.clone(),
        from_name: settings.mail_from_name.clone(),
        envelope_from: settings.mail_from.clone(),
        language,
        subject: t_plain!(language, "letter-test-subject", subject = subject.as_str()),
        body,
        calendar: None,
        message_id: MessageId::parse(&format!("<test.{id}@{}>", settings.mail_host()))
            .map_err(anyhow::Error::from)?,
        thread: None,
        lane: format!("test:{}", account.id),
        unsubscribe: None,
    };
    mail::queue(&mut tx, vec![letter]).await?;
    tx.commit().await
}

/// The account of somebody who is signed in.
pub(crate) async fn account_of(tx: &Tx, actor: &Actor) -> Result<entity::account::Model> {
    let id = actor.account().ok_or(Refusal::SignInRequired)?;
    Ok(entity::account::Entity::find_by_id(id)
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?)
}
