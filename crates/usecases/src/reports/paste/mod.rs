//! Texts that come from elsewhere – pasted, or a document for Word – as points that the rapporteur confirms: their
//! structure is kept, and nothing else of them.

mod docx;
mod text;

use domain::document::{FileFault, FileKind};
use domain::ids::DialogueId;
use domain::refusal::FieldErrors;
use domain::report::{PointForm, parse_point};
use domain::{Actor, FieldError, Permission, Problem, Refusal};

use super::draft::{Draft, Part};
use super::{note, points};
use crate::documents::{Upload, check_file};
use crate::{Platform, Result};

pub use text::proposals;
pub(crate) use text::sign_of;

/// The most points that one text can become.
pub const POINTS_MAX: usize = 200;
/// The longest text that is taken apart, in bytes.
pub const TEXT_MAX: usize = 400 * 1024;

/// A block of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Block {
    Heading(String),
    /// A paragraph or an item of a list.
    Paragraph(String),
}

/// A point as it is proposed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// The heading that it stood under; empty where there was none.
    pub heading: String,
    pub text: String,
}

/// Each paragraph under its heading, the first [`POINTS_MAX`] of them.
fn under_headings(blocks: impl IntoIterator<Item = Block>) -> Vec<Proposal> {
    let mut heading = String::new();
    let mut all = Vec::new();
    for block in blocks {
        match block {
            Block::Heading(text) => heading = domain::text::line(&text).chars().take(200).collect(),
            Block::Paragraph(text) => all.push(Proposal {
                heading: heading.clone(),
                text: domain::text::paragraphs(&text),
            }),
        }
        if all.len() >= POINTS_MAX {
            break;
        }
    }
    all.retain(|one| !one.text.is_empty());
    all
}

/// The paragraphs and headings of a document for Word; nothing when it cannot be read.
pub(crate) fn paragraphs_of_docx(content: &[u8]) -> Option<Vec<String>> {
    let blocks = docx::blocks(content)?;
    let words = blocks.into_iter().map(|block| match block {
        Block::Heading(words) | Block::Paragraph(words) => words,
    });
    Some(words.collect())
}

/// What a document for Word or a text file holds, as points.
///
/// # Errors
/// Refuses no file, one that needs another look, and those who may not write reports.
pub async fn of_file(
    platform: &Platform,
    actor: &Actor,
    upload: Option<Upload>,
) -> Result<Vec<Proposal>> {
    actor.may(Permission::WriteReports)?;
    let refused = |problem: Problem| Refusal::field("file", problem);
    let upload = upload.ok_or_else(|| refused(Problem::Required))?;
    let file = check_file(platform.files(), upload)
        .await
        .map_err(refused)?;
    let read = match file.kind {
        FileKind::Docx => {
            let reading = tokio::task::spawn_blocking(move || docx::blocks(&file.content));
            reading.await.ok().flatten().map(under_headings)
        }
        FileKind::Text => String::from_utf8(file.content.into())
            .ok()
            .map(|text| proposals(&text)),
        FileKind::Pdf
        | FileKind::Xlsx
        | FileKind::Pptx
        | FileKind::Odt
        | FileKind::Ods
        | FileKind::Odp
        | FileKind::Csv
        | FileKind::Png
        | FileKind::Jpeg => return Err(refused(Problem::File(FileFault::UnknownKind)).into()),
    };
    Ok(read.ok_or_else(|| refused(Problem::File(FileFault::Damaged)))?)
}

/// Adds the points that the rapporteur confirmed, all or none, and says how many. A form that is sent twice adds them
/// once.
///
/// # Errors
/// Refuses points with gaps, each by its number in the form, no point at all and more than [`POINTS_MAX`]; a locked
/// report and those who may not write reports.
pub async fn add(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    version: i64,
    forms: &[(usize, PointForm)],
) -> Result<usize> {
    let draft = Draft::open_part(platform, actor, dialogue, version, Part::Beside).await?;
    if forms.is_empty() {
        return Err(Refusal::field("take", Problem::Required).into());
    }
    if forms.len() > POINTS_MAX {
        let problem = Problem::TooMany { max: POINTS_MAX };
        return Err(Refusal::field("take", problem).into());
    }
    let mut errors = FieldErrors::default();
    let mut said = Vec::with_capacity(forms.len());
    for (nth, form) in forms {
        match parse_point(form) {
            Ok(one) => said.push(one),
            Err(wrong) => {
                for FieldError { field, problem } in wrong {
                    errors.note(&format!("{field}-{nth}"), problem);
                }
            }
        }
    }
    if !errors.is_empty() {
        return Err(Refusal::Invalid(errors.into_vec()).into());
    }
    let mut changes = Vec::new();
    let mut added = 0;
    for one in said {
        if points::sent_before(&draft, version, &one).await?.is_none() {
            note(&mut changes, "point", "", &one.text);
            points::add_in(&draft, one).await?;
            added += 1;
        }
    }
    if added > 0 {
        draft.keep(actor, changes).await?;
    }
    Ok(added)
}
