//! The dialogues of the demonstration.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use domain::dialogue::PlanForm;
use domain::ids::DialogueId;
use domain::quota::QuotaForm;
use domain::tie::{Side, TieForm};
use domain::{Actor, DialogueState, MandateScope, RegionalGroup};

use crate::dialogues::{self, Seen, queries};
use crate::shortlist::set_quotas;
use crate::{Platform, Result};

use super::{outcomes, processes, programme, reception};

/// Fixed ids, so that loading twice finds what was made the first time.
pub(super) const STOCKTAKING: &str = "01920000-0000-7000-8000-000000000001";
const SIDE_EVENT: &str = "01920000-0000-7000-8000-000000000002";
pub(super) const ROUNDTABLE: &str = "01920000-0000-7000-8000-000000000003";

const BRIEFING: &str = "01920000-0000-7000-8000-000000000004";
const CONSULTATIONS: [&str; 4] = [
    "01920000-0000-7000-8000-000000000005",
    "01920000-0000-7000-8000-000000000006",
    "01920000-0000-7000-8000-000000000007",
    "01920000-0000-7000-8000-000000000008",
];
const STAKEHOLDERS: &str = "01920000-0000-7000-8000-000000000009";
const RECEPTION: &str = "01920000-0000-7000-8000-00000000000b";
const REVIEW_MEETING: &str = "01920000-0000-7000-8000-00000000000a";

/// How far ahead the planned roundtable and its deadline lie.
const AHEAD: Days = Days::new(60);
const DEADLINE_BEFORE: Days = Days::new(25);

/// Makes the dialogues and says how many there are.
pub async fn load(platform: &Platform, officer: &Actor) -> Result<usize> {
    let stocktaking = make(platform, officer, STOCKTAKING, &stocktaking()).await?;
    hold(platform, officer, stocktaking).await?;
    outcomes::publish(platform, officer, stocktaking).await?;

    let side_event = make(platform, officer, SIDE_EVENT, &side_event()).await?;
    hold(platform, officer, side_event).await?;

    let briefing = make(platform, officer, BRIEFING, &briefing()).await?;
    hold(platform, officer, briefing).await?;
    programme::of_briefing(platform, officer, briefing).await?;

    let session = make(platform, officer, RECEPTION, &reception::plan()).await?;
    hold(platform, officer, session).await?;
    reception::publish(platform, officer, session).await?;
    let mut count = 4;
    for (id, plan) in review() {
        make(platform, officer, id, &plan).await?;
        count += 1;
    }

    eve_of_the_review(platform, officer).await?;

    let plan = roundtable(platform.now().date_naive());
    let roundtable = make(platform, officer, ROUNDTABLE, &plan).await?;
    if state(platform, officer, roundtable).await? == DialogueState::Draft {
        quotas(platform, officer, roundtable, &plan).await?;
        dialogues::convene(platform, officer, roundtable).await?;
    }
    programme::of_roundtable(platform, officer, roundtable).await?;
    Ok(count + 1)
}

pub(super) async fn make(
    platform: &Platform,
    officer: &Actor,
    id: &str,
    plan: &PlanForm,
) -> Result<DialogueId> {
    let id: DialogueId = id.parse().map_err(anyhow::Error::from)?;
    dialogues::create(platform, officer, id, plan).await
}

async fn state(platform: &Platform, officer: &Actor, id: DialogueId) -> Result<DialogueState> {
    Ok(queries::head(platform, officer, id).await?.state)
}

/// Convenes and holds a dialogue of the past, from wherever an earlier load left it.
pub(super) async fn hold(platform: &Platform, officer: &Actor, id: DialogueId) -> Result<()> {
    if state(platform, officer, id).await? == DialogueState::Draft {
        dialogues::convene(platform, officer, id).await?;
    }
    if state(platform, officer, id).await? == DialogueState::Convened {
        dialogues::hold(platform, officer, id).await?;
    }
    Ok(())
}

/// The documents give the month and not the days; both ends of the month say so.
fn stocktaking() -> PlanForm {
    PlanForm {
        title: "Stocktaking of the Asylum Capacity Support Group, October 2021".to_owned(),
        process: processes::FORUM.to_owned(),
        format: "stocktaking".to_owned(),
        mode: "online".to_owned(),
        seats: "100".to_owned(),
        themes: vec!["institutional-capacity".to_owned()],
        schedule: "days".to_owned(),
        date: "2021-10-01".to_owned(),
        last_date: "2021-10-31".to_owned(),
        summary: "Before the High-Level Officials Meeting of December 2021, the secretariat of the Asylum Capacity Support Group held a virtual stocktaking that brought together Governments, civil society, the United Nations and others to review progress and challenges. Three recommendations were made.\n\nThe documents give the month, October 2021, and neither the day nor the number of participants.".to_owned(),
        language: "en".to_owned(),
        ..PlanForm::default()
    }
}

/// The documents give the session of the Executive Committee; its days are those of its 73rd session.
fn side_event() -> PlanForm {
    PlanForm {
        title: "Promoting Partnerships to Strengthen National Asylum Systems".to_owned(),
        process: processes::FORUM.to_owned(),
        format: "side-event".to_owned(),
        mode: "in-person".to_owned(),
        place: "Geneva, at the 2022 session of the Executive Committee".to_owned(),
        seats: "100".to_owned(),
        themes: vec!["institutional-capacity".to_owned()],
        schedule: "days".to_owned(),
        date: "2022-10-10".to_owned(),
        last_date: "2022-10-14".to_owned(),
        summary: "A side event on the Asylum Capacity Support Group at the 2022 session of the Executive Committee of the High Commissioner’s Programme. It took the discussion of the recommendations of October 2021 further.\n\nThe documents name the session and neither the day nor the number of participants.".to_owned(),
        language: "en".to_owned(),
        ..PlanForm::default()
    }
}

/// Of the review, the briefing alone has its hours in the documents.
fn briefing() -> PlanForm {
    PlanForm {
        title: "Briefing of stakeholders on the Asia-Pacific regional review".to_owned(),
        process: processes::REVIEW.to_owned(),
        format: "briefing".to_owned(),
        mode: "online".to_owned(),
        seats: "200".to_owned(),
        schedule: "hours".to_owned(),
        date: "2020-08-26".to_owned(),
        start_time: "11:00".to_owned(),
        end_time: "13:30".to_owned(),
        zone: "Asia/Bangkok".to_owned(),
        summary: "The Regional Network on Migration briefs civil society and other stakeholders on the progress of the regional review, answers questions and helps them find where they can take part.\n\nThe documents do not give the number of participants.".to_owned(),
        language: "en".to_owned(),
        ..PlanForm::default()
    }
}

/// What the documents announce with dates to be determined: four consultations on the themes of the roundtables,
/// the multi-stakeholder consultation and the review itself.
fn review() -> Vec<(&'static str, PlanForm)> {
    let to_come = |title: &str, format: &str, mode: &str, place: &str, summary: &str| PlanForm {
        title: title.to_owned(),
        process: processes::REVIEW.to_owned(),
        format: format.to_owned(),
        mode: mode.to_owned(),
        place: place.to_owned(),
        seats: "100".to_owned(),
        schedule: "to-be-determined".to_owned(),
        summary: format!("{summary}\n\nThe documents do not give the number of participants."),
        language: "en".to_owned(),
        ..PlanForm::default()
    };
    let consultations = [
        "Ensuring that migration is voluntary, orderly and regular",
        "Protecting migrants through rights-based border governance",
        "Supporting the integration of migrants and their contribution to development",
        "Evidence-based policymaking, public debate and cooperation on migration",
    ];
    let mut plans: Vec<(&'static str, PlanForm)> = CONSULTATIONS
        .into_iter()
        .zip(consultations)
        .map(|(id, theme)| {
            let title = format!("Stakeholder consultation: {theme}");
            let summary = "One of two to four consultations, planned for September and October 2020, which all use the same template for concept note and programme. A summary report follows each.";
            (id, to_come(&title, "consultation", "online", "", summary))
        })
        .collect();
    plans.push((
        STAKEHOLDERS,
        to_come(
            "Multi-stakeholder consultation before the Asia-Pacific regional review",
            "consultation",
            "hybrid",
            "Bangkok",
            "On the day before the review meeting, in the same way of meeting.",
        ),
    ));
    plans.push((
        REVIEW_MEETING,
        to_come(
            "Asia-Pacific regional review meeting",
            "thematic-dialogue",
            "hybrid",
            "Bangkok, Economic and Social Commission for Asia and the Pacific",
            "The intergovernmental review with its four thematic panels.",
        ),
    ));
    plans
}

/// "One day immediately prior to the regional review", following its modalities and its date.
async fn eve_of_the_review(platform: &Platform, officer: &Actor) -> Result<()> {
    let id: DialogueId = STAKEHOLDERS.parse().map_err(anyhow::Error::from)?;
    let overview = queries::overview(platform, officer, id).await?;
    if overview.ties.to.is_some() {
        return Ok(());
    }
    let form = TieForm {
        parent: REVIEW_MEETING.to_owned(),
        days: "1".to_owned(),
        side: Side::Before.code().to_owned(),
        place: "yes".to_owned(),
    };
    let version = overview.head.version;
    dialogues::tie(platform, officer, id, version, &form, Seen::Anything).await?;
    Ok(())
}

fn roundtable(today: NaiveDate) -> PlanForm {
    let day = working_day(today + AHEAD);
    PlanForm {
        title: "Demo: Quality of first-instance decisions".to_owned(),
        format: "roundtable".to_owned(),
        mode: "hybrid".to_owned(),
        place: "Geneva, Palais des Nations".to_owned(),
        online_address: "https://meet.example.org/first-instance".to_owned(),
        seats: "20".to_owned(),
        themes: ["interviewing", "country-of-origin-information", "appeals"]
            .map(ToOwned::to_owned)
            .to_vec(),
        schedule: "hours".to_owned(),
        date: day.to_string(),
        start_time: "15:00".to_owned(),
        end_time: "17:30".to_owned(),
        zone: "Europe/Zurich".to_owned(),
        respond_by: working_day(day - DEADLINE_BEFORE).to_string(),
        summary: "This dialogue is a demonstration; no such meeting is planned.\n\nHow States and others make first-instance decisions better: interviews that bring out what matters, country-of-origin information that is at hand when it is needed, and what appeals teach those who decide first.".to_owned(),
        language: "en".to_owned(),
        per_country: "1".to_owned(),
        ..PlanForm::default()
    }
}

/// The day itself, or the Monday after it.
pub(super) fn working_day(day: NaiveDate) -> NaiveDate {
    match day.weekday() {
        Weekday::Sat => day + Days::new(2),
        Weekday::Sun => day + Days::new(1),
        Weekday::Mon | Weekday::Tue | Weekday::Wed | Weekday::Thu | Weekday::Fri => day,
    }
}

/// Three to five seats for each regional group, half of them for women, three for each theme, two for each
/// mandate scope.
async fn quotas(
    platform: &Platform,
    officer: &Actor,
    id: DialogueId,
    plan: &PlanForm,
) -> Result<()> {
    let row = |dimension, feature, min, max| QuotaForm {
        dimension,
        feature,
        unit: "seats",
        min,
        max,
        firmness: "",
    };
    let mut rows: Vec<QuotaForm<'_>> = RegionalGroup::ALL
        .iter()
        .map(|group| row("regional-group", group.code(), "3", "5"))
        .collect();
    rows.push(QuotaForm {
        unit: "per-cent",
        ..row("gender", "woman", "50", "")
    });
    rows.extend(plan.themes.iter().map(|theme| row("theme", theme, "3", "")));
    rows.extend(
        MandateScope::ALL
            .iter()
            .map(|scope| row("mandate-scope", scope.code(), "2", "")),
    );
    set_quotas(platform, officer, id, &rows, None).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_roundtable_lies_on_a_working_day_and_its_deadline_before_it() {
        for day in 0..7 {
            let today = NaiveDate::from_ymd_opt(2026, 11, 22 + day).unwrap_or_default();
            let plan = roundtable(today);
            let parsed = domain::dialogue::parse(&plan);
            assert!(parsed.is_ok(), "{parsed:?}");
            assert!(plan.respond_by < plan.date);
            assert!(plan.respond_by > today.to_string());
        }
    }
}
