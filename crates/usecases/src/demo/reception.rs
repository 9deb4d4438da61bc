//! The thematic session on reception and admission of December 2017, and its summary as a structured report: the
//! headings, points, verbs and shades of support of the public document, in words of our own.

use domain::Actor;
use domain::dialogue::PlanForm;
use domain::ids::DialogueId;
use domain::report::{PointForm, TextsForm};

use super::{outcomes, processes};
use crate::reports::points;
use crate::{Platform, Result};

/// A point: its section, heading, theme, grade and verb, and what was said.
type Known = [&'static str; 6];

const KEY: &str = "key-issues";
const MORE: &str = "additional-suggestions";

const POINTS: &[Known] = &[
    [
        KEY,
        "Global response group or platform",
        "",
        "generally-welcomed",
        "generally welcomed",
        "An engine for responses, be it a group or a platform: it adds to what exists and doubles nothing, and it is lean, quick and flexible.",
    ],
    [
        KEY,
        "Global response group or platform",
        "",
        "noted",
        "noted",
        "It helps to solve problems and to close gaps of humanitarian and development work, and brings in early whoever can give material, technical, standby or political support.",
    ],
    [
        KEY,
        "Global response group or platform",
        "",
        "emphasised",
        "underscored",
        "Regional organizations and platforms take an active part, as do refugees and the communities that host them, women as much as men.",
    ],
    [
        KEY,
        "Solidarity conferences",
        "",
        "endorsed",
        "endorsed",
        "Solidarity conferences belong in the programme of action, called when a situation asks for one.",
    ],
    [
        KEY,
        "Solidarity conferences",
        "",
        "noted",
        "noted",
        "They bring support in time and keep large refugee situations from being forgotten later. Pledges can come from hosts, too: reforms that open national systems to refugees.",
    ],
    [
        KEY,
        "Solidarity conferences",
        "",
        "emphasised",
        "required",
        "What is pledged is additional and fits the needs: resettlement, complementary pathways, and ways of humanitarian evacuation.",
    ],
    [
        KEY,
        "Solidarity conferences",
        "",
        "noted",
        "recalled",
        "Earlier conferences, in Brussels, Kuwait and London, hold lessons.",
    ],
    [
        KEY,
        "Security of refugees and host communities",
        "border-access",
        "noted",
        "noted",
        "Refugee sites keep their civilian character. Fighters are identified, and the exploitation of children, forced recruitment and sexual violence are addressed early.",
    ],
    [
        KEY,
        "Registration, documentation and vital statistics",
        "registration",
        "emphasised",
        "needed",
        "Data are shared better, within the rules of their protection, so that good practices spread and capacity grows.",
    ],
    [
        KEY,
        "Registration, documentation and vital statistics",
        "data-systems",
        "noted",
        "noted",
        "Registration tells age, sex and disability apart, so that needs are known early.",
    ],
    [
        KEY,
        "Registration, documentation and vital statistics",
        "institutional-capacity",
        "suggested",
        "may be needed",
        "National structures get more means where many arrive at once; partnerships with the World Bank Group and with non-governmental organizations can help.",
    ],
    [
        KEY,
        "Specific needs",
        "vulnerability",
        "emphasised",
        "strongly underlined",
        "Refugees, women and men, girls and boys, take part in planning every response, which heeds age, gender and diversity.",
    ],
    [
        KEY,
        "Specific needs",
        "registration",
        "suggested",
        "suggested",
        "People are registered early and one by one, with papers of their own, which opens protection and help to them.",
    ],
    [
        KEY,
        "Specific needs",
        "reception",
        "suggested",
        "proposed",
        "The programme of action names alternatives to detention that lie in the community.",
    ],
    [
        KEY,
        "Asylum capacity support group",
        "institutional-capacity",
        "widely-endorsed",
        "widely endorsed",
        "States that face large arrivals can draw on a pool of resources: people who can be sent at once and other standby arrangements, regional or international, hosted by UNHCR.",
    ],
    [
        KEY,
        "Asylum capacity support group",
        "legal-framework",
        "noted",
        "noted",
        "Such support stands on the rule of law, which is recognized and kept.",
    ],
    [
        KEY,
        "Asylum capacity support group",
        "legal-aid",
        "suggested",
        "could be sought",
        "Partnerships of a new kind, such as lawyers of companies who are lent for a while.",
    ],
    [
        MORE,
        "Early warning",
        "",
        "suggested",
        "was suggested",
        "A system of early warning and risk analysis, to foresee refugee movements better.",
    ],
    [
        MORE,
        "Dialogue on solutions",
        "",
        "suggested",
        "noted",
        "A platform of dialogue on solutions, with countries of origin and of asylum, international organizations and civil society.",
    ],
    [
        MORE,
        "Trust",
        "",
        "suggested",
        "could",
        "The global compact as a means to win back the trust of people who felt overwhelmed.",
    ],
];

/// The document gives the two days of the dialogue, and neither the hours of the session nor who was there.
pub(super) fn plan() -> PlanForm {
    PlanForm {
        title: "Thematic session 1: Reception and admission".to_owned(),
        process: processes::DIALOGUE_2017.to_owned(),
        format: "thematic-dialogue".to_owned(),
        mode: "in-person".to_owned(),
        place: "Geneva".to_owned(),
        seats: "100".to_owned(),
        themes: ["reception", "registration", "institutional-capacity"]
            .map(ToOwned::to_owned)
            .to_vec(),
        schedule: "days".to_owned(),
        date: "2017-12-12".to_owned(),
        last_date: "2017-12-13".to_owned(),
        summary: "A thematic session of the High Commissioner’s Dialogue on Protection Challenges 2017, “Towards a global compact on refugees”. Here an asylum capacity support group was proposed.\n\nThe document gives the two days of the dialogue, and neither the hours of the session nor the place and the number of participants.".to_owned(),
        language: "en".to_owned(),
        ..PlanForm::default()
    }
}

/// Writes and publishes the report, unless there is one that somebody has begun.
pub(super) async fn publish(
    platform: &Platform,
    officer: &Actor,
    dialogue: DialogueId,
) -> Result<()> {
    let Some(mut version) = outcomes::begin(platform, officer, dialogue, &texts()).await? else {
        return Ok(());
    };
    for [section, heading, theme, grade, verb, text] in POINTS {
        let form = PointForm {
            section: (*section).to_owned(),
            heading: (*heading).to_owned(),
            theme: (*theme).to_owned(),
            text: (*text).to_owned(),
            grade: (*grade).to_owned(),
            verb: (*verb).to_owned(),
            speaker_class: "participants".to_owned(),
        };
        points::add(platform, officer, dialogue, version, &form).await?;
        version += 1;
    }
    outcomes::finish(platform, officer, dialogue, version).await
}

fn texts() -> TextsForm {
    TextsForm {
        title: "Reception and admission: summary of the thematic session".to_owned(),
        gist: "Participants of the High Commissioner’s Dialogue of 2017 looked at what helps countries to which many refugees come: a platform for responses, solidarity conferences, registration, and a group that supports asylum capacity.".to_owned(),
        introduction: "The New York Declaration and the global compact on refugees are an occasion to answer large movements of refugees better, with more solidarity and with support that comes in time.\n\nParticipants stood by the Convention of 1951 and asked that whole governments, societies and regions take part. What is done adds to what exists, refugees and those who host them share in it, and open information, also through social media, helps people to trust it.\n\nFor the programme of action they made the proposals below.".to_owned(),
        additional_suggestions: String::new(),
        language: "en".to_owned(),
    }
}
