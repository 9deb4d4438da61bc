//! Comments on draft reports of the demonstration, each made by the link of its author; and the round on the report of
//! 2023, which ended before its adoption with what became of each comment, and was corrected once it was published.

use chrono::Days;
use domain::comment::{About, CircularForm, DispositionForm};
use domain::ids::{CommentId, CorrigendumId, DialogueId};
use domain::report::{CorrectionForm, TextsForm};
use domain::{Actor, Refusal, ReportState};
use entity::commenter;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::dialogues::working_day;
use super::documents::id;
use super::house;
use crate::reports::queries::{Report, desk};
use crate::reports::rounds::{self, rows};
use crate::reports::{self, corrigenda};
use crate::{Platform, Result};

/// How long people have for their comments.
pub(super) const OPEN_FOR: Days = Days::new(21);

/// Where a comment of ours is made.
pub(super) enum Place {
    Whole,
    /// On a point, by its number from 0.
    Point(usize),
    /// On a recommendation, by its number from 0.
    Recommendation(usize),
}

/// Who comments, by their number among those who are asked; where, and what they say.
pub(super) type Said = (usize, Place, &'static str);

pub(super) async fn report(
    platform: &Platform,
    officer: &Actor,
    dialogue: DialogueId,
) -> Result<Report> {
    let report = desk(platform, officer, dialogue).await?.report;
    Ok(report.ok_or(Refusal::NotFound)?)
}

/// Comments on the draft that goes round, each by the link of its author; `series` tells fixed ids apart.
pub(super) async fn say(
    platform: &Platform,
    dialogue: DialogueId,
    report: &Report,
    said: &[Said],
    series: u8,
) -> Result<Vec<CommentId>> {
    let round = rows::of_report(platform.db(), report.id).await?;
    let round = round.last().ok_or(Refusal::NotFound)?.id;
    let asked = commenter::Entity::find()
        .filter(commenter::Column::RoundId.eq(round))
        .order_by_asc(commenter::Column::EmailKey)
        .all(platform.db())
        .await?;
    let mut made = Vec::new();
    for (nth, (by, place, text)) in said.iter().enumerate() {
        let about = match place {
            Place::Whole => Some(About::Whole),
            Place::Point(at) => report.points.get(*at).map(|one| About::Point(one.id)),
            Place::Recommendation(at) => report
                .recommendations
                .get(*at)
                .map(|one| About::Recommendation(one.id)),
        };
        let (Some(about), Some(by)) = (about, asked.get(*by)) else {
            continue;
        };
        let comment: CommentId = id(&format!(
            "01920000-0000-7000-8000-0000000{series:02x}{nth:03}"
        ))?;
        let token = rows::token(platform, by.id);
        rounds::comment(platform, &token, comment, about, text).await?;
        made.push(comment);
    }
    // Receipts stay in the house like every mail of the demonstration.
    house::keep_mails(platform, dialogue).await?;
    Ok(made)
}

/// Those of the directory who were asked about the report of 2023, the last of whom said nothing.
const ASKED: &str = "contact4@ao.example.org\ncontact38@cg.example.org\ncontact114@mn.example.org";

const SAID_THEN: [Said; 3] = [
    (
        0,
        Place::Whole,
        "Demonstration: the introduction does not say how many light matches there were.",
    ),
    (
        0,
        Place::Recommendation(0),
        "Demonstration: name an authority that keeps the list.",
    ),
    (
        1,
        Place::Recommendation(0),
        "Demonstration: thank you for taking our words over as they were.",
    ),
];

/// What became of each, and why.
const DECIDED: [(&str, &str); 3] = [
    (
        "accepted",
        "Demonstration: the introduction now says that there were four.",
    ),
    (
        "not-accepted",
        "Demonstration: the room did not agree who that should be.",
    ),
    ("noted", ""),
];

/// Circulates the draft of 2023, decides about every comment and changes the text; says the version after that.
pub(super) async fn discussed(
    platform: &Platform,
    officer: &Actor,
    dialogue: DialogueId,
    version: i64,
    texts: &TextsForm,
) -> Result<i64> {
    let today = platform.now().date_naive();
    let circular = CircularForm {
        closes_on: working_day(today + OPEN_FOR).to_string(),
        message: "This round of comments is part of a demonstration.".to_owned(),
        others: ASKED.to_owned(),
        ..CircularForm::default()
    };
    rounds::circulate(platform, officer, dialogue, version, &circular).await?;
    let draft = report(platform, officer, dialogue).await?;
    let comments = say(platform, dialogue, &draft, &SAID_THEN, 0xc1).await?;
    rounds::end_early(platform, officer, dialogue).await?;
    for (comment, (disposition, reason)) in comments.into_iter().zip(DECIDED) {
        let form = DispositionForm {
            disposition: disposition.to_owned(),
            reason: reason.to_owned(),
            before: String::new(),
        };
        rounds::decide(platform, officer, dialogue, comment, &form).await?;
    }
    let changed = TextsForm {
        introduction: format!("{} It speaks of four light matches.", texts.introduction),
        ..texts.clone()
    };
    reports::save_texts(platform, officer, dialogue, draft.version, &changed).await
}

/// Corrects the published report of 2023.
pub(super) async fn correct(
    platform: &Platform,
    officer: &Actor,
    dialogue: DialogueId,
) -> Result<()> {
    // A load that was interrupted before the publication leaves nothing to correct.
    if report(platform, officer, dialogue).await?.state != ReportState::Published {
        return Ok(());
    }
    let corrigendum: CorrigendumId = id("01920000-0000-7000-8000-0000000c1fff")?;
    let form = CorrectionForm {
        place: "Recommendation 1".to_owned(),
        reads: "bar associations among them".to_owned(),
        should_read: "bar associations and law clinics among them".to_owned(),
        reason: "Demonstration: law clinics were named in the room and left out by mistake."
            .to_owned(),
        day: platform.now().date_naive().to_string(),
    };
    corrigenda::issue(platform, officer, dialogue, corrigendum, &form).await
}
