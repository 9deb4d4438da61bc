//! The outcome of the October 2021 stocktaking: its three recommendations, and under each the actions that
//! the secretariat proposed in its roadmap of 2022.

use domain::ids::DialogueId;
use domain::report::{PointForm, RecommendationForm, Step, TextsForm};
use domain::{Actor, ReportState};

use crate::reports::names::{self, ClearForm};
use crate::reports::{self, points, queries, recommendations};
use crate::{Platform, Result};

pub(super) struct Theme {
    title: &'static str,
    text: &'static str,
    to_states: bool,
    pub(super) actions: &'static [&'static str],
}

pub(super) const THEMES: [Theme; 3] = [
    Theme {
        title: "Expand the impact of the group",
        text: "Expand the impact of the Asylum Capacity Support Group: hold dialogues and roundtables on given themes and institutional questions of asylum systems, and lead in tools and content that States can use.",
        to_states: false,
        actions: &[
            "Dialogues and roundtables, organized with States and with the support of bureaux and country offices, on given themes or institutional aspects of asylum systems; two are the aim for 2023.",
            "Tools and specialized content on the development of asylum capacity; which ones is to be settled with States and others.",
        ],
    },
    Theme {
        title: "Expand the ways of engaging",
        text: "Expand the ways of engaging with the Asylum Capacity Support Group: take up light matches that need no pledge, and bring States and others into its meetings.",
        to_states: true,
        actions: &[
            "A pilot of light matches with States that wish to support asylum capacity without a pledge to do so: study visits, deployments, direct technical support.",
            "Meetings of the group with States and other bodies as champions, with a structure for coordination, in step with regional processes and the preparation of the Global Refugee Forum.",
        ],
    },
    Theme {
        title: "Expand the stakeholders engaging",
        text: "Expand the stakeholders who engage with the Asylum Capacity Support Group: civil society and academia, law firms and bar associations.",
        to_states: false,
        actions: &[
            "Civil society and academia with roles of their own from the beginning: good practices of non-State actors on show, and virtual dialogues with those who work on asylum.",
            "Work with law firms and bar associations: legal mapping and information, research on good practices in State asylum systems, and other support.",
        ],
    },
];

/// Writes and publishes the report of the stocktaking for a dialogue that was held. Returns false, and
/// changes nothing, when that dialogue's report is published already.
///
/// # Errors
/// Refuses an actor who may not write reports and a dialogue that was not held or has no number.
pub async fn publish(platform: &Platform, actor: &Actor, dialogue: DialogueId) -> Result<bool> {
    let Some(mut version) = begin(platform, actor, dialogue, &texts()).await? else {
        return Ok(false);
    };
    for theme in &THEMES {
        let mut first = None;
        for action in theme.actions {
            let form = PointForm {
                section: "key-issues".to_owned(),
                heading: theme.title.to_owned(),
                theme: "institutional-capacity".to_owned(),
                text: (*action).to_owned(),
                grade: "suggested".to_owned(),
                verb: "proposes".to_owned(),
                speaker_class: "un-agencies".to_owned(),
            };
            let point = points::add(platform, actor, dialogue, version, &form).await?;
            first = first.or(Some(point));
            version += 1;
        }
        let mut addressees = vec!["secretariat".to_owned()];
        if theme.to_states {
            addressees.push("states".to_owned());
        }
        let form = RecommendationForm {
            text: theme.text.to_owned(),
            theme: "institutional-capacity".to_owned(),
            state: "adopted".to_owned(),
            support: "endorsed".to_owned(),
            point: first.map(|point| point.to_string()).unwrap_or_default(),
            addressees,
            ..RecommendationForm::default()
        };
        recommendations::add(platform, actor, dialogue, version, &form).await?;
        version += 1;
    }
    finish(platform, actor, dialogue, version).await?;
    Ok(true)
}

/// Begins a report with its texts and says its version; none when somebody has begun or finished it: then it is
/// theirs.
pub(super) async fn begin(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    texts: &TextsForm,
) -> Result<Option<i64>> {
    reports::start(platform, actor, dialogue).await?;
    let report = queries::desk(platform, actor, dialogue).await?.report;
    let untouched =
        report.filter(|report| report.version == 1 && report.state == ReportState::Draft);
    let Some(begun) = untouched else {
        return Ok(None);
    };
    let saved = reports::save_texts(platform, actor, dialogue, begun.version, texts).await?;
    Ok(Some(saved))
}

/// Adopts and publishes a report. What it names are places and bodies, and nobody who spoke.
pub(super) async fn finish(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    mut version: i64,
) -> Result<()> {
    let named = names::check(platform, actor, dialogue).await?;
    for one in named.findings {
        let form = ClearForm {
            kind: one.kind.code().to_owned(),
            name: one.name,
            about: one.about.code(),
            text_hash: one.text_hash,
            reason: "It names a place or a body, and nobody who spoke.".to_owned(),
        };
        names::clear(platform, actor, dialogue, &form).await?;
    }
    for step in [Step::Adopt, Step::Publish] {
        reports::step(platform, actor, dialogue, version, step).await?;
        version += 1;
    }
    Ok(())
}

fn texts() -> TextsForm {
    TextsForm {
        title: "Stocktaking of the Asylum Capacity Support Group".to_owned(),
        gist: "Governments, civil society, United Nations agencies and others reviewed two years of the Asylum Capacity Support Group and recommended three ways to carry it further: more impact, more ways of engaging, more of those who engage.".to_owned(),
        introduction: "The Asylum Capacity Support Group is an initiative of the Global Compact on Refugees. It offers coherent support to countries that wish to make their asylum systems fairer, more efficient, more adaptable and of greater integrity.\n\nSince 2019 it has above all matched pledges of States and shown good practices on its portal. Before the High-Level Officials Meeting of December 2021 its secretariat held a virtual stocktaking, in October 2021, to review what was achieved and what was hard.\n\nThe points below are the actions that the secretariat proposed for each recommendation in its roadmap of 2022.".to_owned(),
        additional_suggestions: String::new(),
        language: "en".to_owned(),
    }
}
