//! The template of the regional review: its public paper asks that all consultations use the same one for the
//! concept note and the programme, and says what a note should pay attention to.

use domain::Actor;
use domain::ids::ProcessId;
use domain::template::PartForm;

use super::processes::REVIEW;
use crate::{Platform, Result, templates};

/// A part: its heading, its guiding questions, and the most words or the usual minutes.
type Known = (&'static str, &'static str, &'static str);

const NOTE: &[Known] = &[
    (
        "Theme and objectives",
        "Which roundtable of the review does the consultation prepare? Which objectives of the Global Compact does it address?",
        "300",
    ),
    (
        "Who takes part",
        "How is the consultation transparent, inclusive and diverse, and how is participation made meaningful? How are theme, geography, scope of mandate and gender balanced?",
        "300",
    ),
    (
        "Guiding questions",
        "Which questions are put to the participants?",
        "200",
    ),
    (
        "Background documents",
        "Which documents should participants have read?",
        "",
    ),
];

const PROGRAMME: &[Known] = &[
    ("Opening", "", "15"),
    ("Discussion of the guiding questions", "", ""),
    (
        "Key issues and salient recommendations",
        "What goes into the informal summary report?",
        "30",
    ),
];

/// Gives the regional review its template.
pub(super) async fn load(platform: &Platform, officer: &Actor) -> Result<()> {
    let process: ProcessId = REVIEW.parse().map_err(anyhow::Error::from)?;
    let before = templates::queries::template(platform, officer, process).await?;
    if before.version > 0 {
        return Ok(());
    }
    let parts = |kind: &'static str, known: &[Known]| -> Vec<PartForm> {
        let part = |(heading, guidance, limit): &Known| PartForm {
            kind: kind.to_owned(),
            heading: (*heading).to_owned(),
            guidance: (*guidance).to_owned(),
            limit: (*limit).to_owned(),
        };
        known.iter().map(part).collect()
    };
    let mut all = parts("concept-note", NOTE);
    all.extend(parts("programme", PROGRAMME));
    templates::save(platform, officer, process, 0, &all).await
}
