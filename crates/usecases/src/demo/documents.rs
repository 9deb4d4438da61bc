//! A few documents of what is made up: a note in two languages, a link, and a paper of the working group.

use domain::Actor;
use domain::document::{FactsForm, NewForm, Shelf, VersionForm};
use domain::ids::DocumentFileId;

use super::{dialogues, groups};
use crate::documents::{self, Upload};
use crate::{Platform, Result};

/// Fixed ids, so that loading twice finds what was made the first time.
const NOTE: &str = "01920000-0000-7000-8000-0000000000d1";
const NOTE_IN_FRENCH: &str = "01920000-0000-7000-8000-0000000000d2";
const READING: &str = "01920000-0000-7000-8000-0000000000d3";
const PRACTICAL: &str = "01920000-0000-7000-8000-0000000000d4";
const QUESTIONS: &str = "01920000-0000-7000-8000-0000000000d5";

/// Adds them to the roundtable and the working group of the demonstration.
pub(super) async fn load(platform: &Platform, officer: &Actor) -> Result<()> {
    let roundtable = Shelf::Dialogue(id(dialogues::ROUNDTABLE)?);
    let note = form(
        "Questions for the roundtable (demonstration)",
        "concept-note",
        "public",
    );
    let content = "This note is made up, as the roundtable is.\n\n1. What makes an interview bring out what matters?\n2. Which country-of-origin information is at hand when a decision is written?\n3. What do those who decide first learn from appeals?\n";
    let file = Some(text("questions.txt", content));
    documents::add(platform, officer, roundtable, id(NOTE)?, &note, file).await?;
    let french = VersionForm {
        language: "fr".to_owned(),
        link: String::new(),
    };
    let content = "Cette note est inventée, comme la table ronde.\n\n1. Comment un entretien fait-il ressortir l’essentiel ?\n2. De quelles informations sur les pays d’origine dispose-t-on au moment de rédiger une décision ?\n3. Qu’apprennent des recours ceux qui décident en premier ?\n";
    let file = Some(text("questions-fr.txt", content));
    let version: DocumentFileId = id(NOTE_IN_FRENCH)?;
    documents::add_version(
        platform,
        officer,
        roundtable,
        id(NOTE)?,
        version,
        &french,
        file,
    )
    .await?;

    let mut reading = form(
        "The Global Compact on Refugees",
        "background-paper",
        "public",
    );
    reading.version.link = "https://www.unhcr.org/the-global-compact-on-refugees".to_owned();
    documents::add(platform, officer, roundtable, id(READING)?, &reading, None).await?;

    let practical = form(
        "How to get there (demonstration)",
        "logistics",
        "participants",
    );
    let content = "This page is made up.\n\nCome by the Pregny gate with an identity document. The doors open at 14:30.\n";
    let file = Some(text("how-to-get-there.txt", content));
    documents::add(
        platform,
        officer,
        roundtable,
        id(PRACTICAL)?,
        &practical,
        file,
    )
    .await?;

    let group = id(groups::GROUP)?;
    let lead = groups::lead(officer, group);
    let asked = form(
        "What we ask our members (demonstration)",
        "background-paper",
        "public",
    );
    let content = "question,asked of\nWho gives legal aid before the interview?,everybody\nWho pays for it?,States\nHow is its quality known?,everybody\n";
    let file = Some(text("questions.csv", content));
    let shelf = Shelf::Group(group);
    documents::add(platform, &lead, shelf, id(QUESTIONS)?, &asked, file).await
}

pub(super) fn id<T: std::str::FromStr<Err: std::error::Error + Send + Sync + 'static>>(
    raw: &str,
) -> Result<T> {
    Ok(raw.parse().map_err(anyhow::Error::from)?)
}

pub(super) fn text(name: &str, content: &str) -> Upload {
    Upload {
        name: name.to_owned(),
        content: content.as_bytes().to_vec(),
    }
}

fn form(title: &str, kind: &str, visibility: &str) -> NewForm {
    NewForm {
        facts: FactsForm {
            title: title.to_owned(),
            kind: kind.to_owned(),
            visibility: visibility.to_owned(),
            place: String::new(),
        },
        session: String::new(),
        version: VersionForm {
            language: "en".to_owned(),
            link: String::new(),
        },
    }
}
