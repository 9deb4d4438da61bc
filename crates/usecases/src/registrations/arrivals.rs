//! Letting in those who come at once. When registration opens for a dialogue that many want, its lock is what everybody
//! waits for. Whoever finds nobody before them leads: they let in all who came meanwhile in one transaction, with one
//! statement for each kind of row, until nobody is left. Each registration has its own row, entry and letter all the
//! same, and a group is let in whole or not at all.
//!
//! Only newcomers with nothing but answers go in a group. Whoever is known, brings a file or a document, or comes by a
//! late link goes alone ([`super::register`]), and so does everybody of a group that could not be written.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Duration, Utc};
use domain::audit::{Entry, Subject};
use domain::ids::{DialogueId, RegistrationFormId};
use domain::registration::{Answers, Facts, Registrant, RegistrationState, arrival};
use domain::{Actor, Refusal, text};
use entity::{invitation, person, person_language, registration, rsvp};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QuerySelect,
};
use tokio::sync::oneshot;

use super::doors::{Leading, Waiting};
use super::letters::{self, Told};
use super::register::fresh;
use super::rows::{self, FormRow, OpeningRow};
use super::seat;
use crate::directory::newcomer as directory;
use crate::meetings::Meetings;
use crate::{Platform, Result, Tx, mail};

/// Somebody who came, with what they sent, read and in order.
#[derive(Debug)]
pub(super) struct Arrival {
    pub form: RegistrationFormId,
    /// Raised by every change of the form, also of one that nobody has answered yet.
    pub revision: i64,
    pub who: Registrant,
    pub answers: Answers,
    pub key: String,
    pub reference: String,
}

/// What became of somebody in a group.
#[derive(Debug)]
pub(super) enum Outcome {
    In,
    Refused(Refusal),
    /// They go alone.
    Alone,
}

/// Comes to the door of a dialogue, and waits to be let in.
pub(super) async fn come(platform: &Platform, dialogue: DialogueId, arrival: Arrival) -> Outcome {
    let (tell, told) = oneshot::channel();
    if platform.doors().join(dialogue, Waiting { arrival, tell }) {
        // On its own: a visitor who leaves does not take the others along.
        tokio::spawn(lead(platform.clone(), dialogue));
    }
    told.await.unwrap_or(Outcome::Alone)
}

async fn lead(platform: Platform, dialogue: DialogueId) {
    let mut leading = Leading::new(platform.doors(), dialogue);
    while let Some(group) = leading.next() {
        let (arrivals, tell): (Vec<Arrival>, Vec<_>) =
            group.into_iter().map(|one| (one.arrival, one.tell)).unzip();
        let outcomes = match let_in(&platform, dialogue, arrivals).await {
            Ok(outcomes) => outcomes,
            Err(error) => {
                tracing::warn!(%error, group = tell.len(), "a group of registrations goes one by one");
                Vec::new()
            }
        };
        // Whom nothing is told goes alone; who left does not hear it.
        for (tell, outcome) in tell.into_iter().zip(outcomes) {
            let _ = tell.send(outcome);
        }
    }
}

/// Lets a group in, in one transaction: twenty statements at most, however many they are.
async fn let_in(
    platform: &Platform,
    dialogue: DialogueId,
    arrivals: Vec<Arrival>,
) -> Result<Vec<Outcome>> {
    let mut tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(dialogue).await?;
    let alone = || arrivals.iter().map(|_| Outcome::Alone).collect();
    if dialogue.per_country.is_some() || dialogue.per_organisation.is_some() {
        // Who fits below a cap is decided one after the other.
        return Ok(alone());
    }
    let (Some(opening), Some(form)) = (
        rows::opening(tx.db(), dialogue.id).await?,
        rows::latest_form(tx.db(), dialogue.id).await?,
    ) else {
        return Ok(alone());
    };
    let facts = rows::facts(platform, tx.db(), &dialogue, false).await?;
    let known = known(&tx, dialogue.id, &arrivals).await?;
    let bodies = bodies(&tx, &arrivals).await?;
    let meetings = Meetings::of(tx.db(), &dialogue).await?;
    let mut group = Group {
        at: tx.now(),
        dialogue: &dialogue,
        opening: &opening,
        form: &form,
        meetings: &meetings,
        facts,
        known,
        bodies,
        written: Written::default(),
    };
    let mut outcomes = Vec::with_capacity(arrivals.len());
    for one in arrivals {
        outcomes.push(group.decide(&tx, one)?);
    }
    let written = group.written;
    if written.write(&mut tx).await? {
        tx.commit().await?;
        Ok(outcomes)
    } else {
        Ok(outcomes.iter().map(|_| Outcome::Alone).collect())
    }
}

/// The addresses of a group that have a registration of the dialogue, or somebody in the directory.
async fn known(tx: &Tx, dialogue: DialogueId, arrivals: &[Arrival]) -> Result<HashSet<String>> {
    let keys = || arrivals.iter().map(|one| one.who.email.key());
    let registered: Vec<String> = registration::Entity::find()
        .select_only()
        .column(registration::Column::EmailKey)
        .filter(registration::Column::DialogueId.eq(dialogue))
        .filter(registration::Column::EmailKey.is_in(keys()))
        .into_tuple()
        .all(tx.db())
        .await?;
    let people: Vec<String> = person::Entity::find()
        .select_only()
        .column(person::Column::EmailKey)
        .filter(person::Column::EmailKey.is_in(keys()))
        .into_tuple()
        .all(tx.db())
        .await?;
    Ok(registered.into_iter().chain(people).collect())
}

/// The organisations of exactly the names that were typed, where a name has one.
async fn bodies(
    tx: &Tx,
    arrivals: &[Arrival],
) -> Result<HashMap<String, entity::organisation::Model>> {
    use entity::organisation::{Column, Entity};
    let names: HashSet<String> = arrivals
        .iter()
        .map(|one| text::fold(&one.who.organisation))
        .collect();
    let found = Entity::find()
        .filter(Column::NameKey.is_in(names))
        .all(tx.db())
        .await?;
    let mut bodies = HashMap::new();
    let mut twice = HashSet::new();
    for body in found {
        let name = body.name_key.clone();
        if bodies.insert(name.clone(), body).is_some() {
            twice.insert(name);
        }
    }
    bodies.retain(|name, _| !twice.contains(name));
    Ok(bodies)
}

/// A group on its way in, with what each of them changes for those behind.
struct Group<'a> {
    at: DateTime<Utc>,
    dialogue: &'a entity::dialogue::Model,
    opening: &'a OpeningRow,
    form: &'a FormRow,
    meetings: &'a Meetings,
    facts: Facts,
    known: HashSet<String>,
    bodies: HashMap<String, entity::organisation::Model>,
    written: Written,
}

impl Group<'_> {
    fn decide(&mut self, tx: &Tx, one: Arrival) -> Result<Outcome> {
        let same_form = (one.form, one.revision) == (self.form.id, self.form.revision);
        if !same_form || !self.known.insert(one.who.email.key()) {
            return Ok(Outcome::Alone);
        }
        let state = match arrival(&self.opening.opening, &self.facts, self.at) {
            Ok(state) => state,
            Err(refusal) => return Ok(Outcome::Refused(refusal)),
        };
        let platform = tx.platform();
        let row = fresh(
            platform,
            (self.dialogue.id, self.form.id, self.at),
            &one.who,
            &one.answers,
            (&one.key, one.reference),
        )?;
        // The order in which they came stays theirs.
        self.at += Duration::microseconds(1);
        let row = registration::Model { state, ..row };
        let (row, invitation) = match state {
            RegistrationState::Confirmed => {
                self.facts.confirmed += 1;
                self.facts.free = self.facts.free.saturating_sub(1);
                let (row, invitation) = self.seat(platform, row)?;
                (row, Some(invitation))
            }
            RegistrationState::Waitlisted => {
                self.facts.waiting = true;
                (row, None)
            }
            RegistrationState::Submitted
            | RegistrationState::Returned
            | RegistrationState::Refused
            | RegistrationState::Withdrawn => (row, None),
        };
        let entry = Entry::RegistrationReceived {
            reference: row.reference.clone(),
            state: row.state,
        };
        let told = Told::of_arrival(row.state);
        let seat = invitation.as_ref().map(|one| (one, self.meetings));
        let letter = letters::written(platform, self.dialogue, &row, told, seat)?;
        let written = &mut self.written;
        written.letters.push(letter);
        written.entries.push((seat::subject(&row), entry));
        written
            .registrations
            .push(row.into_active_model().reset_all());
        Ok(Outcome::In)
    }

    /// Gives a seat to somebody whom the directory does not know.
    fn seat(
        &mut self,
        platform: &Platform,
        row: registration::Model,
    ) -> Result<(registration::Model, invitation::Model)> {
        let body = self.bodies.get(&text::fold(&row.organisation));
        let said = seat::said(&row, &self.form.form)?;
        let newcomer = seat::newcomer(&row, &said, body);
        let (person, languages) = directory::rows(self.at, newcomer);
        let granted = seat::granted(platform, &Actor::Public, self.dialogue, row, said, &person);
        let (row, invitation, answer) = granted;
        let written = &mut self.written;
        written.public |= invitation.publish_name;
        written
            .entries
            .push((Subject::Person(person.id), Entry::PersonAdded));
        written.people.push(person.into_active_model().reset_all());
        written.languages.extend(languages);
        written
            .invitations
            .push(invitation.clone().into_active_model().reset_all());
        written.answers.push(answer);
        Ok((row, invitation))
    }
}

/// The rows of a group, kind by kind.
#[derive(Default)]
struct Written {
    people: Vec<person::ActiveModel>,
    languages: Vec<person_language::ActiveModel>,
    invitations: Vec<invitation::ActiveModel>,
    answers: Vec<rsvp::ActiveModel>,
    registrations: Vec<registration::ActiveModel>,
    entries: Vec<(Subject, Entry)>,
    letters: Vec<mail::Letter>,
    public: bool,
}

impl Written {
    /// Whether all of it was written: not when the directory got to know one of them meanwhile.
    async fn write(self, tx: &mut Tx) -> Result<bool> {
        let people = self.people.len() as u64;
        if people > 0 && directory::write(tx.db(), self.people).await? != people {
            return Ok(false);
        }
        all(tx.db(), self.languages).await?;
        all(tx.db(), self.invitations).await?;
        all(tx.db(), self.answers).await?;
        all(tx.db(), self.registrations).await?;
        tx.record_each(&Actor::Public, &self.entries).await?;
        mail::queue(tx, self.letters).await?;
        if self.public {
            tx.touch_public().await?;
        }
        Ok(true)
    }
}

async fn all<A>(db: &impl ConnectionTrait, rows: Vec<A>) -> Result<()>
where
    A: ActiveModelTrait,
{
    if !rows.is_empty() {
        A::Entity::insert_many(rows)
            .exec_without_returning(db)
            .await?;
    }
    Ok(())
}
