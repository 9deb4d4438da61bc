//! Names that stand in a report. Nobody is named without their consent; a name that attributes nothing to anybody is
//! confirmed to be that, for the words it stands in, and a report is adopted once each is one or the other.

mod find;

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::audit::{Entry, Subject as Trail};
use domain::comment::About;
use domain::ids::{DialogueId, NamingConsentId, NamingRulingId, PersonId};
use domain::naming::{ConsentForm, NamedKind, parse_consent};
use domain::report::Snapshot;
use domain::{Actor, InvitationState, Permission, Refusal, text};
use entity::{naming_consent, naming_ruling};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect,
};

use self::find::{Found, Names, Subject, states};
use super::draft::Draft;
use super::queries::{Report, whole};
use super::{hash, of_dialogue, recommendations};
use crate::dialogues::queries::DialogueHead;
use crate::invitations::person_name;
use crate::{Platform, Result};

/// The longest reason for which a name attributes nothing, in characters.
const REASON_MAX: usize = 500;

/// Whether somebody may stand in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Neither is known: the report cannot be adopted.
    Open,
    /// They agreed to be named.
    Consented,
    /// It attributes nothing to them, and why.
    Cleared(String),
}

/// A name in the report, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub kind: NamedKind,
    /// The code of a State, or the name.
    pub name: String,
    person: Option<PersonId>,
    pub about: About,
    /// The words around it.
    pub excerpt: String,
    /// SHA-256 of the text in which it stands.
    pub text_hash: String,
    pub standing: Standing,
}

/// A consent that was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentLine {
    pub id: NamingConsentId,
    pub kind: NamedKind,
    pub name: String,
    pub given_by: String,
    pub given_on: Option<NaiveDate>,
    pub words: String,
}

/// The names of a report.
#[derive(Clone, Debug)]
pub struct Named {
    pub head: DialogueHead,
    pub report: Report,
    /// In the order of the report.
    pub findings: Vec<Finding>,
    pub consents: Vec<ConsentLine>,
}

impl Named {
    /// How many names are neither agreed to nor cleared.
    #[must_use]
    pub fn open(&self) -> usize {
        let findings = self.findings.iter();
        findings
            .filter(|one| one.standing == Standing::Open)
            .count()
    }
}

/// The names in a dialogue's report. Eleven queries.
///
/// # Errors
/// Refuses those who may not write reports; not found when the dialogue has no report.
pub async fn check(platform: &Platform, actor: &Actor, dialogue: DialogueId) -> Result<Named> {
    actor.may(Permission::WriteReports)?;
    let db = platform.db();
    let row = entity::dialogue::Entity::find_by_id(dialogue)
        .one(db)
        .await?;
    let row = row.ok_or(Refusal::NotFound)?;
    let report = of_dialogue(db, dialogue).await?.ok_or(Refusal::NotFound)?;
    let report = whole(db, report).await?;
    let consents = consents(db, &report).await?;
    let findings = findings(db, dialogue, &report, &consents).await?;
    Ok(Named {
        head: DialogueHead::of(&row)?,
        findings,
        consents: consents.iter().map(line).collect(),
        report,
    })
}

/// Goes on only when every name in the report is agreed to or attributes nothing.
pub(super) async fn settled(
    db: &impl ConnectionTrait,
    dialogue: DialogueId,
    report: &Report,
) -> Result<()> {
    let consents = consents(db, report).await?;
    let findings = findings(db, dialogue, report, &consents).await?;
    if findings.iter().any(|one| one.standing == Standing::Open) {
        return Err(Refusal::Missing {
            what: "names-unsettled",
        }
        .into());
    }
    Ok(())
}

async fn consents(
    db: &impl ConnectionTrait,
    report: &Report,
) -> Result<Vec<naming_consent::Model>> {
    Ok(naming_consent::Entity::find()
        .filter(naming_consent::Column::ReportId.eq(report.id))
        .order_by_asc(naming_consent::Column::Id)
        .all(db)
        .await?)
}

fn line(row: &naming_consent::Model) -> ConsentLine {
    ConsentLine {
        id: row.id,
        kind: row.kind,
        name: row.name.clone(),
        given_by: row.given_by.clone(),
        given_on: row.given_on.parse().ok(),
        words: row.words.clone(),
    }
}

/// The texts of a report with their places. Addressees are no attributions, and the title is nobody's saying.
fn places(kept: &Snapshot) -> Vec<(About, String)> {
    let texts = &kept.texts;
    let running = [
        (About::Gist, texts.gist.clone()),
        (About::Introduction, texts.introduction.clone()),
        (
            About::AdditionalSuggestions,
            texts.additional_suggestions.clone(),
        ),
    ];
    let points = kept.points.iter().map(|(id, said)| {
        let text = [&said.heading, &said.text, &said.verb].map(String::as_str);
        (About::Point(*id), text.join("\n"))
    });
    let recommendations = kept.recommendations.iter();
    let recommendations =
        recommendations.map(|(id, said)| (About::Recommendation(*id), said.text.clone()));
    running
        .into_iter()
        .chain(points)
        .chain(recommendations)
        .filter(|(_, text)| !text.is_empty())
        .collect()
}

async fn findings(
    db: &impl ConnectionTrait,
    dialogue: DialogueId,
    report: &Report,
    consents: &[naming_consent::Model],
) -> Result<Vec<Finding>> {
    let own = around(db, dialogue).await?;
    let rulings = naming_ruling::Entity::find()
        .filter(naming_ruling::Column::ReportId.eq(report.id))
        .all(db)
        .await?;
    let mut all = Vec::new();
    for (about, text) in places(&report.snapshot()) {
        let text_hash = hash(&text);
        let found = states()
            .in_text(&text)
            .into_iter()
            .chain(own.in_text(&text));
        for Found { subject, excerpt } in found {
            let standing = standing(&subject, about, &text_hash, consents, &rulings);
            all.push(Finding {
                kind: subject.kind,
                name: subject.key,
                person: subject.person,
                about,
                excerpt,
                text_hash: text_hash.clone(),
                standing,
            });
        }
    }
    Ok(all)
}

fn standing(
    subject: &Subject,
    about: About,
    text_hash: &str,
    consents: &[naming_consent::Model],
    rulings: &[naming_ruling::Model],
) -> Standing {
    let same = |kind: NamedKind, name: &str| {
        kind == subject.kind && text::fold(name) == text::fold(&subject.key)
    };
    if consents.iter().any(|row| same(row.kind, &row.name)) {
        return Standing::Consented;
    }
    let cleared = rulings.iter().find(|row| {
        same(row.kind, &row.name)
            && row.text_hash == text_hash
            && About::of(row.place, &row.item) == Some(about)
    });
    cleared.map_or(Standing::Open, |row| Standing::Cleared(row.reason.clone()))
}

/// The organisations and people around a dialogue: who was invited, and who was there. Four queries.
async fn around(db: &impl ConnectionTrait, dialogue: DialogueId) -> Result<Names> {
    use entity::{attendance, delegation, invitation, organisation, person};
    let invited: Vec<PersonId> = invitation::Entity::find()
        .select_only()
        .column(invitation::Column::PersonId)
        .filter(invitation::Column::DialogueId.eq(dialogue))
        .filter(invitation::Column::State.ne(InvitationState::Draft))
        .into_tuple()
        .all(db)
        .await?;
    let there: Vec<PersonId> = attendance::Entity::find()
        .select_only()
        .column(attendance::Column::PersonId)
        .filter(attendance::Column::DialogueId.eq(dialogue))
        .into_tuple()
        .all(db)
        .await?;
    let ids: Vec<PersonId> = invited.into_iter().chain(there).collect();
    let mut people: HashMap<PersonId, person::Model> = HashMap::new();
    for some in ids.chunks(1_000) {
        let rows = person::Entity::find()
            .filter(person::Column::Id.is_in(some.iter().copied()))
            .all(db)
            .await?;
        people.extend(rows.into_iter().map(|row| (row.id, row)));
    }
    let sent: Vec<domain::ids::OrganisationId> = delegation::Entity::find()
        .select_only()
        .column(delegation::Column::OrganisationId)
        .filter(delegation::Column::DialogueId.eq(dialogue))
        .into_tuple()
        .all(db)
        .await?;
    let of = people.values().filter_map(|person| person.organisation_id);
    let organisations = organisation::Entity::find()
        .filter(organisation::Column::Id.is_in(of.chain(sent)))
        .all(db)
        .await?;
    let bodies = organisations.into_iter().map(|row| {
        let subject = Subject {
            kind: NamedKind::Organisation,
            key: row.name.clone(),
            person: None,
        };
        // A name of two or three letters is an abbreviation: UN, not un.
        let short = row.name.chars().count() < 5;
        (subject, row.name, short)
    });
    let persons = people.into_values().flat_map(|row| {
        let subject = Subject {
            kind: NamedKind::Person,
            key: person_name(&row),
            person: Some(row.id),
        };
        let family = Some(row.family_name.clone()).filter(|name| name.chars().count() >= 3);
        let full = (subject.clone(), subject.key.clone(), false);
        [Some(full), family.map(|name| (subject, name, true))]
            .into_iter()
            .flatten()
    });
    Ok(Names::new(bodies.chain(persons)))
}

/// Records that somebody agreed to be named.
///
/// # Errors
/// Refuses a form that needs another look, a report that is locked, and those who may not write reports.
pub async fn consent(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    form: &ConsentForm,
) -> Result<()> {
    let draft = Draft::open(platform, actor, dialogue).await?;
    let said = parse_consent(form, recommendations::state_code).map_err(Refusal::Invalid)?;
    let report = whole(draft.tx.db(), draft.report.clone()).await?;
    let known = consents(draft.tx.db(), &report).await?;
    let same = known
        .iter()
        .any(|row| row.kind == said.kind && row.name == said.name && row.words == said.words);
    if same {
        return Ok(());
    }
    let findings = findings(draft.tx.db(), dialogue, &report, &[]).await?;
    let person = findings
        .iter()
        .find(|one| one.kind == said.kind && text::fold(&one.name) == text::fold(&said.name))
        .and_then(|one| one.person);
    let row = naming_consent::Model {
        id: NamingConsentId::new(),
        report_id: report.id,
        kind: said.kind,
        name: said.name.clone(),
        person_id: person,
        given_by: said.given_by,
        given_on: said.given_on.to_string(),
        words: said.words,
        recorded_by: actor.account(),
        recorded_at: draft.tx.now(),
    };
    naming_consent::Entity::insert(row.into_active_model().reset_all())
        .exec_without_returning(draft.tx.db())
        .await?;
    // Of a person the trail keeps no name.
    let name = if person.is_some() {
        String::new()
    } else {
        said.name
    };
    record(draft, actor, Entry::NamingConsentRecorded { name }).await
}

/// Removes a consent that was recorded by mistake or taken back.
///
/// # Errors
/// Not found when the report has no such consent; else as [`consent`].
pub async fn remove_consent(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    id: NamingConsentId,
) -> Result<()> {
    let draft = Draft::open(platform, actor, dialogue).await?;
    let row = naming_consent::Entity::find_by_id(id)
        .filter(naming_consent::Column::ReportId.eq(draft.report.id))
        .one(draft.tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    naming_consent::Entity::delete_by_id(id)
        .exec(draft.tx.db())
        .await?;
    let name = match row.person_id {
        Some(_) => String::new(),
        None => row.name,
    };
    record(draft, actor, Entry::NamingConsentRemoved { name }).await
}

/// What is cleared: a name at a place, in the words that were looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct ClearForm {
    pub kind: String,
    pub name: String,
    pub about: String,
    pub text_hash: String,
    pub reason: String,
}

/// Confirms that a name attributes nothing to anybody, with a reason. It holds for the words that were looked at.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when the words are others now; refuses no reason, a report that is locked, and those
/// who may not write reports.
pub async fn clear(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    form: &ClearForm,
) -> Result<()> {
    let draft = Draft::open(platform, actor, dialogue).await?;
    let reason = text::required_line(&form.reason, REASON_MAX)
        .map_err(|problem| Refusal::field("reason", problem))?;
    let report = whole(draft.tx.db(), draft.report.clone()).await?;
    let known = consents(draft.tx.db(), &report).await?;
    let findings = findings(draft.tx.db(), dialogue, &report, &known).await?;
    let found = findings.iter().find(|one| {
        one.kind.code() == form.kind
            && one.name == form.name
            && one.about.code() == form.about
            && one.text_hash == form.text_hash
    });
    let found = found.ok_or(Refusal::ChangedMeanwhile)?;
    if found.standing != Standing::Open {
        return Ok(());
    }
    let row = naming_ruling::Model {
        id: NamingRulingId::new(),
        report_id: report.id,
        kind: found.kind,
        name: found.name.clone(),
        person_id: found.person,
        place: found.about.place(),
        item: found.about.item(),
        text_hash: found.text_hash.clone(),
        reason: reason.clone(),
        ruled_by: actor.account(),
        ruled_at: draft.tx.now(),
    };
    naming_ruling::Entity::insert(row.into_active_model().reset_all())
        .exec_without_returning(draft.tx.db())
        .await?;
    let name = match found.person {
        Some(_) => String::new(),
        None => found.name.clone(),
    };
    record(draft, actor, Entry::NameCleared { name, reason }).await
}

async fn record(draft: Draft, actor: &Actor, entry: Entry) -> Result<()> {
    let subject = Trail::Dialogue(draft.dialogue.id);
    draft.tx.record(actor, &subject, &entry).await?;
    draft.tx.commit().await
}
