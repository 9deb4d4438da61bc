//! What a list would do to the directory, row by row, before anything is written.

use std::collections::HashMap;

use domain::audit::Change;
use domain::contact::{self, Contact};
use domain::ids::PersonId;
use domain::{FieldError, Problem};

use super::known::{Directory, Entry, Known};
use super::reader::{Row, Sheet};

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Somebody new.
    Create,
    /// Somebody known, with what changes.
    Update(Vec<Change>),
    /// Somebody known, of whom the list says nothing new.
    Unchanged,
    /// The same person as in an earlier row, whose blanks this one fills.
    Merge { row: usize },
    /// Not taken, with everything that is wrong.
    Refuse(Vec<Fault>),
}

/// What is wrong with one cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The column; empty when the whole row is meant.
    pub column: String,
    /// What the cell says.
    pub value: String,
    pub problem: Problem,
}

/// What an officer may want to know of a row that is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// Without an address nobody can be invited.
    NoAddress,
    /// Invisible or stray characters were removed from these columns.
    Cleaned { columns: Vec<String> },
    /// This row says something else than the earlier one, which is kept.
    Differs { columns: Vec<String> },
    /// Another person has the same name in the same organisation.
    LooksLike { name: String },
    /// The person is not in use any more and stays so.
    Archived,
}

impl Note {
    /// The stable code, which is also the end of the sentence's key.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoAddress => "no-address",
            Self::Cleaned { .. } => "cleaned",
            Self::Differs { .. } => "differs",
            Self::LooksLike { .. } => "looks-like",
            Self::Archived => "archived",
        }
    }
}

/// A row and what becomes of it.
#[derive(Clone, Debug)]
pub struct PlannedRow {
    pub number: usize,
    /// Whom the row is about, as far as it can be told.
    pub name: String,
    pub outcome: Outcome,
    pub notes: Vec<Note>,
}

/// How many rows become what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Counts {
    pub created: usize,
    pub updated: usize,
    pub unchanged: usize,
    pub merged: usize,
    pub refused: usize,
}

/// What a list would do.
#[derive(Debug)]
pub struct Plan {
    pub rows: Vec<PlannedRow>,
    pub counts: Counts,
    pub left_out: Vec<String>,
    pub(super) entries: Vec<Entry>,
    pub(super) changes: Vec<(PersonId, Vec<Change>)>,
}

/// A person of the list, gathered from one row or more.
struct Draft {
    /// Where its outcome stands in the plan.
    at: usize,
    number: usize,
    contact: Contact,
}

/// Plans a list against the directory.
pub(super) fn plan(sheet: &Sheet, directory: &Directory) -> Plan {
    let mut rows = Vec::with_capacity(sheet.rows.len());
    let mut drafts = gather(sheet, directory, &mut rows);
    settle_bodies(directory, &mut drafts);
    let (entries, changes) = against(directory, drafts, &mut rows);
    let mut counts = Counts::default();
    for row in &rows {
        match row.outcome {
            Outcome::Create => counts.created += 1,
            Outcome::Update(_) => counts.updated += 1,
            Outcome::Unchanged => counts.unchanged += 1,
            Outcome::Merge { .. } => counts.merged += 1,
            Outcome::Refuse(_) => counts.refused += 1,
        }
    }
    Plan {
        rows,
        counts,
        left_out: sheet.left_out.clone(),
        entries,
        changes,
    }
}

/// Reads every row and brings those of one person together.
fn gather(sheet: &Sheet, directory: &Directory, rows: &mut Vec<PlannedRow>) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    let mut by_id: HashMap<String, usize> = HashMap::new();
    let mut by_email: HashMap<String, usize> = HashMap::new();
    for row in &sheet.rows {
        let mut planned = PlannedRow {
            number: row.number,
            name: name(row),
            outcome: Outcome::Create,
            notes: Vec::new(),
        };
        match read(row, directory) {
            Err(faults) => planned.outcome = Outcome::Refuse(faults),
            Ok(reading) => {
                let contact = reading.contact;
                planned.name = contact.name();
                if !reading.cleaned.is_empty() {
                    let columns = reading.cleaned.iter().map(ToString::to_string).collect();
                    planned.notes.push(Note::Cleaned { columns });
                }
                let id = contact.external_id.clone();
                let email = contact.email.as_ref().map(domain::EmailAddress::key);
                let same_id = id.as_ref().and_then(|id| by_id.get(id)).copied();
                let same_email = email.as_ref().and_then(|key| by_email.get(key)).copied();
                match (same_id, same_email) {
                    // Two ids share one address, or the row is torn between two people.
                    (None, Some(other))
                        if id.is_some() && drafts[other].contact.external_id.is_some() =>
                    {
                        planned.outcome = shared(row, drafts[other].number);
                    }
                    (Some(one), Some(other)) if one != other => {
                        planned.outcome = shared(row, drafts[other].number);
                    }
                    (Some(one), _) | (None, Some(one)) => {
                        let draft = &mut drafts[one];
                        planned.outcome = Outcome::Merge { row: draft.number };
                        planned.notes.extend(merge(draft, contact));
                        by_id.extend(id.map(|id| (id, one)));
                        by_email.extend(email.map(|key| (key, one)));
                    }
                    (None, None) => {
                        by_id.extend(id.map(|id| (id, drafts.len())));
                        by_email.extend(email.map(|key| (key, drafts.len())));
                        drafts.push(Draft {
                            at: rows.len(),
                            number: row.number,
                            contact,
                        });
                    }
                }
            }
        }
        rows.push(planned);
    }
    drafts
}

/// Fills the blanks of the earlier row; where both speak, the earlier one is kept and the later one told.
fn merge(draft: &mut Draft, later: Contact) -> Option<Note> {
    let earlier = draft.contact.clone();
    let mut merged = earlier.clone().over(&later);
    for language in later.languages.iter().copied() {
        if !merged.languages.contains(&language) {
            merged.languages.push(language);
        }
    }
    for theme in later.themes.iter().copied() {
        if !merged.themes.contains(&theme) {
            merged.themes.push(theme);
        }
    }
    let columns: Vec<String> = later
        .over(&merged)
        .differences(&merged)
        .into_iter()
        .map(|change| change.field)
        // Lists were united: nothing of them is lost.
        .filter(|column| column != "languages" && column != "themes")
        .collect();
    draft.contact = merged;
    (!columns.is_empty()).then_some(Note::Differs { columns })
}

/// Bodies that differ in capitals only are one, spelled as it is known or as the list spells it first.
fn settle_bodies(directory: &Directory, drafts: &mut [Draft]) {
    let mut spelled: HashMap<super::known::BodyKey, String> = HashMap::new();
    for body in drafts
        .iter_mut()
        .filter_map(|draft| draft.contact.organisation.as_mut())
    {
        let key = body.key();
        if let Some((_, name)) = directory.bodies.get(&key) {
            body.name.clone_from(name);
        } else {
            body.name = spelled
                .entry(key)
                .or_insert_with(|| body.name.clone())
                .clone();
        }
    }
}

/// Compares the people of the list with those of the directory.
fn against(
    directory: &Directory,
    drafts: Vec<Draft>,
    rows: &mut [PlannedRow],
) -> (Vec<Entry>, Vec<(PersonId, Vec<Change>)>) {
    let index = Index::of(directory);
    let mut taken: HashMap<PersonId, usize> = HashMap::new();
    let mut seen: HashMap<(String, String), usize> = HashMap::new();
    let (mut entries, mut changes) = (Vec::new(), Vec::new());
    for draft in drafts {
        let planned = &mut rows[draft.at];
        let known = match index.find(&draft.contact) {
            Ok(known) => known,
            Err(fault) => {
                planned.outcome = Outcome::Refuse(vec![fault]);
                continue;
            }
        };
        let Some(known) = known else {
            if draft.contact.email.is_none() {
                planned.notes.push(Note::NoAddress);
            }
            let key = likeness(&draft.contact);
            if let Some(other) = index.alike.get(&key) {
                planned.notes.push(Note::LooksLike {
                    name: other.contact.name(),
                });
            } else if seen.insert(key, draft.number).is_some() {
                planned.notes.push(Note::LooksLike {
                    name: draft.contact.name(),
                });
            }
            entries.push(Entry {
                id: PersonId::new(),
                contact: draft.contact,
                before: None,
            });
            continue;
        };
        if let Some(row) = taken.insert(known.model.id, draft.number) {
            taken.insert(known.model.id, row);
            planned.outcome = Outcome::Refuse(vec![Fault {
                column: String::new(),
                value: String::new(),
                problem: Problem::SameAsRow { row },
            }]);
            continue;
        }
        let after = draft.contact.over(&known.contact);
        if after.email.is_none() {
            planned.notes.push(Note::NoAddress);
        }
        if known.model.archived_at.is_some() {
            planned.notes.push(Note::Archived);
        }
        let differences = after.differences(&known.contact);
        if differences.is_empty() {
            planned.outcome = Outcome::Unchanged;
            continue;
        }
        planned.outcome = Outcome::Update(differences.clone());
        changes.push((known.model.id, differences));
        entries.push(Entry {
            id: known.model.id,
            contact: after,
            before: Some(known.model.clone()),
        });
    }
    (entries, changes)
}

/// The directory by what tells people apart.
struct Index<'a> {
    ids: HashMap<&'a str, &'a Known>,
    emails: HashMap<&'a str, &'a Known>,
    alike: HashMap<(String, String), &'a Known>,
}

impl<'a> Index<'a> {
    fn of(directory: &'a Directory) -> Self {
        let people = &directory.people;
        Self {
            ids: people
                .iter()
                .filter_map(|known| Some((known.model.external_id.as_deref()?, known)))
                .collect(),
            emails: people
                .iter()
                .filter_map(|known| Some((known.model.email_key.as_deref()?, known)))
                .collect(),
            alike: people
                .iter()
                .map(|known| (likeness(&known.contact), known))
                .collect(),
        }
    }

    /// The person that the list means: by id first, then by address.
    fn find(&self, contact: &Contact) -> Result<Option<&'a Known>, Fault> {
        let by_id = contact
            .external_id
            .as_deref()
            .and_then(|id| self.ids.get(id));
        let key = contact.email.as_ref().map(domain::EmailAddress::key);
        let by_email = key.as_deref().and_then(|key| self.emails.get(key));
        match (by_id, by_email) {
            (Some(one), Some(other)) if one.model.id != other.model.id => Err(taken(contact)),
            (Some(known), _) => Ok(Some(known)),
            // The address belongs to somebody whom the same list knows under another id.
            (None, Some(known))
                if contact.external_id.is_some() && known.model.external_id.is_some() =>
            {
                Err(taken(contact))
            }
            (None, known) => Ok(known.copied()),
        }
    }
}

fn taken(contact: &Contact) -> Fault {
    Fault {
        column: "email".to_owned(),
        value: contact
            .email
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default(),
        problem: Problem::AlreadyTaken,
    }
}

fn shared(row: &Row, number: usize) -> Outcome {
    Outcome::Refuse(vec![Fault {
        column: "email".to_owned(),
        value: row.cell("email").to_owned(),
        problem: Problem::SameAsRow { row: number },
    }])
}

/// Name and organisation: two people who agree in both may be one.
fn likeness(contact: &Contact) -> (String, String) {
    let body = contact.organisation.as_ref().map_or("", |body| &body.name);
    (contact.name_key(), domain::text::search_key(body))
}

fn read(row: &Row, directory: &Directory) -> Result<contact::Reading, Vec<Fault>> {
    if let Some((found, expected)) = row.ragged {
        return Err(vec![Fault {
            column: String::new(),
            value: String::new(),
            problem: Problem::WrongNumberOfCells { found, expected },
        }]);
    }
    contact::read(
        |column| row.cell(column),
        |code| directory.states.contains(code),
    )
    .map_err(|errors| {
        errors
            .into_iter()
            .map(|FieldError { field, problem }| Fault {
                value: row.cell(&field).chars().take(120).collect(),
                column: field,
                problem,
            })
            .collect()
    })
}

/// The name in a row that may be spoiled.
fn name(row: &Row) -> String {
    let name = format!("{} {}", row.cell("given_name"), row.cell("family_name"));
    domain::text::line(&name).chars().take(120).collect()
}
