//! The processes of the demonstration: three that are on record in public documents, with the days that those
//! give and nothing more exact.

use domain::Actor;
use domain::ids::{MilestoneId, ProcessId};
use domain::process::{MilestoneForm, PlanForm, Step};

use crate::processes::{self, queries};
use crate::{Platform, Result};

/// Fixed ids, so that loading twice finds what was made the first time.
pub(super) const FORUM: &str = "01920000-0000-7000-8000-0000000000a1";
pub(super) const DIALOGUE_2017: &str = "01920000-0000-7000-8000-0000000000a3";
pub(super) const REVIEW: &str = "01920000-0000-7000-8000-0000000000a2";

/// A milestone: the end of its fixed id, its words, and year, month and day as far as they are known.
type Known = (u8, &'static str, &'static str, [&'static str; 3]);

/// Makes the processes, with their milestones.
pub(super) async fn load(platform: &Platform, officer: &Actor) -> Result<()> {
    let forum = make(platform, officer, FORUM, &forum()).await?;
    let milestones: &[Known] = &[
        (
            1,
            "The group is launched at the first Global Refugee Forum",
            "",
            ["2019", "12", ""],
        ),
        (
            2,
            "High-Level Officials Meeting",
            "The stocktaking prepared it.",
            ["2021", "12", ""],
        ),
        (3, "Global Refugee Forum 2023", "", ["2023", "", ""]),
    ];
    mark(platform, officer, forum, milestones).await?;

    let review = make(platform, officer, REVIEW, &review()).await?;
    let milestones: &[Known] = &[
        (
            11,
            "Member States are briefed",
            "By the advisory committee of their permanent representatives.",
            ["2020", "6", "25"],
        ),
        (
            12,
            "Stakeholder consultations begin",
            "Two to four, in September and October.",
            ["2020", "9", ""],
        ),
    ];
    mark(platform, officer, review, milestones).await?;

    let dialogue = make(platform, officer, DIALOGUE_2017, &dialogue_2017()).await?;
    let milestones: &[Known] = &[(
        21,
        "An asylum capacity support group is proposed",
        "In the thematic session on reception and admission.",
        ["2017", "12", ""],
    )];
    mark(platform, officer, dialogue, milestones).await
}

async fn make(
    platform: &Platform,
    officer: &Actor,
    id: &str,
    plan: &PlanForm,
) -> Result<ProcessId> {
    let id: ProcessId = id.parse().map_err(anyhow::Error::from)?;
    processes::create(platform, officer, id, plan).await?;
    let process = queries::one(platform, officer, id).await?;
    if process.line.state == domain::ProcessState::Draft {
        processes::step(platform, officer, id, process.version, Step::Start).await?;
    }
    Ok(id)
}

async fn mark(
    platform: &Platform,
    officer: &Actor,
    process: ProcessId,
    milestones: &[Known],
) -> Result<()> {
    for (nth, title, note, [year, month, day]) in milestones {
        let id: MilestoneId = format!("01920000-0000-7000-8000-0000000001{nth:02}")
            .parse()
            .map_err(anyhow::Error::from)?;
        let form = MilestoneForm {
            title: (*title).to_owned(),
            note: (*note).to_owned(),
            year: (*year).to_owned(),
            month: (*month).to_owned(),
            day: (*day).to_owned(),
        };
        processes::add_milestone(platform, officer, process, id, &form).await?;
    }
    Ok(())
}

fn forum() -> PlanForm {
    PlanForm {
        title: "Towards the Global Refugee Forum 2023".to_owned(),
        summary: "What the Asylum Capacity Support Group took from its stocktaking of October 2021 to the Global Refugee Forum of 2023: more impact, more ways of engaging, more stakeholders. Its secretariat aimed to organize two dialogues or roundtables in 2023.".to_owned(),
        language: "en".to_owned(),
        target: "2".to_owned(),
        target_from: "2023-01-01".to_owned(),
        target_until: "2023-12-31".to_owned(),
        ..PlanForm::default()
    }
}

fn dialogue_2017() -> PlanForm {
    PlanForm {
        title: "High Commissioner’s Dialogue on Protection Challenges 2017".to_owned(),
        summary: "“Towards a global compact on refugees”, on 12 and 13 December 2017: thematic sessions whose proposals went into the programme of action of the compact, among them an asylum capacity support group.".to_owned(),
        language: "en".to_owned(),
        ..PlanForm::default()
    }
}

fn review() -> PlanForm {
    PlanForm {
        title: "Asia-Pacific regional review of the Global Compact for Migration".to_owned(),
        summary: "How civil society and other stakeholders take part in the regional review: a briefing, consultations on the themes of the four roundtables, and a multi-stakeholder consultation on the day before the review meeting in Bangkok, whose days were to be determined. Balance was sought in theme, geography, scope of mandate and gender.".to_owned(),
        language: "en".to_owned(),
        ..PlanForm::default()
    }
}
