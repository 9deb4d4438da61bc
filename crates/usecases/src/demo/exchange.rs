//! An exchange between ministries, ours and saying so: four came as delegations, and the draft of its report is with
//! them for comments until a day to come.

use chrono::{Days, NaiveDate};
use domain::comment::CircularForm;
use domain::delegation::{DelegateForm, OfferForm};
use domain::dialogue::PlanForm;
use domain::ids::{DelegateId, DialogueId};
use domain::invitation::{RsvpForm, parse};
use domain::report::{PointForm, RecommendationForm, TextsForm};
use domain::{Actor, DialogueState, OrganisationType, Refusal};
use entity::{delegation, invitation, person};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::comments::{OPEN_FOR, Place, Said, report, say};
use super::dialogues::{hold, make, working_day};
use super::documents::id;
use super::{house, outcomes};
use crate::delegations::queries::{Search, offering};
use crate::delegations::rows::token as delegation_token;
use crate::delegations::{Invitee, confirm, invite, nominate};
use crate::reports::rounds;
use crate::reports::{points, recommendations};
use crate::{Platform, Result, dialogues, invitations};

/// A fixed id, so that loading twice finds what was made the first time.
const EXCHANGE: &str = "01920000-0000-7000-8000-00000000000d";

/// How many ministries come; the last of them says nothing about the draft.
const MINISTRIES: usize = 4;

/// The points of the draft: heading, grade, verb and text.
const POINTS: [[&str; 4]; 3] = [
    [
        "Advice before the interview",
        "generally-welcomed",
        "generally welcomed",
        "Demonstration: advice before the interview shortens procedures, because fewer questions are asked twice.",
    ],
    [
        "Advice before the interview",
        "noted",
        "noted",
        "Demonstration: where lawyers are few, a first talk with a trained adviser helps most of those who come.",
    ],
    [
        "Paying for it",
        "suggested",
        "suggested",
        "Demonstration: two or three authorities could share the cost of interpreters.",
    ],
];

const SAID: [Said; 4] = [
    (
        0,
        Place::Whole,
        "Demonstration: the draft is a fair account of both days. Please send the final text in French, too.",
    ),
    (
        0,
        Place::Point(0),
        "Demonstration: we said “can shorten”. It did not do so everywhere.",
    ),
    (
        1,
        Place::Point(2),
        "Demonstration: our ministry asked to add that shared interpreters must be bound by the same rules of confidentiality.",
    ),
    (
        2,
        Place::Recommendation(0),
        "Demonstration: “within a year” is too short for us; we could join for “within two years”.",
    ),
];

/// Holds the exchange of the demonstration and circulates the draft of its report.
pub(super) async fn load(platform: &Platform, officer: &Actor) -> Result<()> {
    let today = platform.now().date_naive();
    let dialogue = make(platform, officer, EXCHANGE, &plan(today)).await?;
    let state = dialogues::queries::head(platform, officer, dialogue)
        .await?
        .state;
    if state == DialogueState::Draft {
        dialogues::convene(platform, officer, dialogue).await?;
    }
    if state != DialogueState::Held {
        come(platform, officer, dialogue).await?;
    }
    hold(platform, officer, dialogue).await?;
    if let Some(version) = outcomes::begin(platform, officer, dialogue, &texts()).await? {
        let version = write(platform, officer, dialogue, version).await?;
        let known = rounds::queries::circulation(platform, officer, dialogue).await?;
        let circular = CircularForm {
            closes_on: working_day(today + OPEN_FOR).to_string(),
            closes_time: "18:00".to_owned(),
            message: "This round of comments is part of a demonstration. Please say what the draft has wrong."
                .to_owned(),
            people: known
                .participants
                .iter()
                .map(|one| one.id.to_string())
                .collect(),
            others: String::new(),
        };
        rounds::circulate(platform, officer, dialogue, version, &circular).await?;
    }
    let report = report(platform, officer, dialogue).await?;
    say(platform, dialogue, &report, &SAID, 0xc0).await?;
    house::keep_mails(platform, dialogue).await
}

/// Two days, the second of which is the day of loading: it was held, and its draft is fresh.
fn plan(today: NaiveDate) -> PlanForm {
    PlanForm {
        title: "Demo: Early legal advice, an exchange between ministries".to_owned(),
        format: "thematic-dialogue".to_owned(),
        mode: "online".to_owned(),
        online_address: "https://meet.example.org/early-advice".to_owned(),
        seats: "12".to_owned(),
        themes: vec!["legal-aid".to_owned()],
        schedule: "days".to_owned(),
        date: (today - Days::new(1)).to_string(),
        last_date: today.to_string(),
        summary: "This dialogue is part of a demonstration. It never took place: it shows how a draft report goes to those who took part.".to_owned(),
        language: "en".to_owned(),
        ..PlanForm::default()
    }
}

fn texts() -> TextsForm {
    TextsForm {
        title: "Early legal advice".to_owned(),
        gist: "A draft of the demonstration: what four ministries said of advice before the interview, and what is to follow from it.".to_owned(),
        introduction: "This report is part of a demonstration. Nobody said what it holds.".to_owned(),
        language: "en".to_owned(),
        ..TextsForm::default()
    }
}

/// The ministries are invited as such; the focal point of each comes for it.
async fn come(platform: &Platform, officer: &Actor, dialogue: DialogueId) -> Result<()> {
    let invited = delegations(platform, dialogue).await?;
    if invited.is_empty() {
        let search = Search {
            words: String::new(),
            kind: Some(OrganisationType::State),
        };
        let offered = offering(platform, officer, dialogue, &search).await?;
        let invitees: Vec<Invitee> = offered
            .offered
            .iter()
            .filter_map(|one| {
                let (focal_point, _) = one.people.first()?;
                Some(Invitee {
                    organisation: one.organisation,
                    focal_point: *focal_point,
                })
            })
            .take(MINISTRIES)
            .collect();
        let offer = OfferForm {
            table_seats: "1".to_owned(),
            adviser_seats: "0".to_owned(),
            nominate_by: String::new(),
            message: "This invitation is part of a demonstration.".to_owned(),
        };
        invite(platform, officer, dialogue, &offer, &invitees).await?;
    }
    let mut named: Vec<DelegateId> = Vec::new();
    for (nth, row) in delegations(platform, dialogue).await?.iter().enumerate() {
        let delegate: DelegateId = id(&format!("01920000-0000-7000-8000-00000000dc{nth:02}"))?;
        let coming = person::Entity::find_by_id(row.focal_point_id)
            .one(platform.db())
            .await?
            .ok_or(Refusal::NotFound)?;
        let form = DelegateForm {
            role: "head".to_owned(),
            given_name: coming.given_name,
            family_name: coming.family_name,
            email: coming
                .email
                .map(|email| email.to_string())
                .unwrap_or_default(),
            position: coming.position,
            gender: String::new(),
            language: coming.language.code().to_owned(),
        };
        let token = delegation_token(platform, row.id);
        nominate(platform, &token, delegate, &form, None).await?;
        named.push(delegate);
    }
    confirm(platform, officer, dialogue, &named).await?;
    accept(platform, dialogue).await
}

async fn delegations(platform: &Platform, of: DialogueId) -> Result<Vec<delegation::Model>> {
    Ok(delegation::Entity::find()
        .filter(delegation::Column::DialogueId.eq(of))
        .order_by_asc(delegation::Column::Id)
        .all(platform.db())
        .await?)
}

/// Everybody who is invited accepts, each behind their own link.
async fn accept(platform: &Platform, dialogue: DialogueId) -> Result<()> {
    let invited = invitation::Entity::find()
        .filter(invitation::Column::DialogueId.eq(dialogue))
        .order_by_asc(invitation::Column::Id)
        .all(platform.db())
        .await?;
    for row in invited {
        let form = RsvpForm {
            answer: "accepted".to_owned(),
            publish_name: "yes".to_owned(),
            ..RsvpForm::default()
        };
        let rsvp = parse(&form).map_err(Refusal::Invalid)?;
        let token = invitations::token(platform, row.id);
        invitations::answer(platform, &token, &rsvp).await?;
    }
    Ok(())
}

/// Writes the points and the recommendation of the draft, and says its version.
async fn write(
    platform: &Platform,
    officer: &Actor,
    dialogue: DialogueId,
    mut version: i64,
) -> Result<i64> {
    let mut first = None;
    for [heading, grade, verb, text] in POINTS {
        let form = PointForm {
            section: "key-issues".to_owned(),
            heading: heading.to_owned(),
            theme: "legal-aid".to_owned(),
            text: text.to_owned(),
            grade: grade.to_owned(),
            verb: verb.to_owned(),
            speaker_class: "states".to_owned(),
        };
        let point = points::add(platform, officer, dialogue, version, &form).await?;
        first = first.or(Some(point));
        version += 1;
    }
    let form = RecommendationForm {
        text: "Demonstration: offer everybody a talk with a trained adviser before the interview, within a year.".to_owned(),
        theme: "legal-aid".to_owned(),
        state: "proposed".to_owned(),
        support: "generally-welcomed".to_owned(),
        point: first.map(|point| point.to_string()).unwrap_or_default(),
        addressees: vec!["states".to_owned()],
        ..RecommendationForm::default()
    };
    recommendations::add(platform, officer, dialogue, version, &form).await?;
    Ok(version + 1)
}
