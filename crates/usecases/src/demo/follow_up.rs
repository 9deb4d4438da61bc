//! What became of the recommendations of October 2021: the actions of the secretariat's roadmap as steps, as the
//! documents have them. The two later dialogues that carry them on, the organisations that answer and everything
//! they say are ours and say so.

use domain::follow_up::{ChangeForm, LineageKind, SayForm, StatementKind, StepForm};
use domain::ids::{DialogueId, RecommendationStatementId, RecommendationStepId};
use domain::report::{RecommendationForm, TextsForm};
use domain::{Actor, OrganisationType};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::dialogues::{STOCKTAKING, hold, make};
use super::documents::id;
use super::{comments, house, outcomes};
use crate::delegations::Invitee;
use crate::delegations::queries::Search;
use crate::follow_up::queries::{desk, offering};
use crate::follow_up::{AskForm, ask, change, link, rows, say, set_step};
use crate::reports::{queries, recommendations};
use crate::{Platform, Result};
use domain::dialogue::PlanForm;

/// A dialogue of ours, and what it recommends.
struct Later {
    id: &'static str,
    title: &'static str,
    date: &'static str,
    /// Whether its draft goes round for comments, and what is published is corrected.
    discussed: bool,
    recommendations: &'static [&'static str],
}

const LATER: [Later; 2] = [
    Later {
        id: "01920000-0000-7000-8000-0000000000f1",
        title: "Demo: Light matches, a first look",
        date: "2022-01-19",
        discussed: false,
        recommendations: &[
            "Demonstration: describe each light match on one page, with what it cost and what it changed.",
            "Demonstration: name a contact for bar associations that wish to take part.",
        ],
    },
    Later {
        id: "01920000-0000-7000-8000-0000000000f2",
        title: "Demo: Light matches, one year on",
        date: "2023-01-18",
        discussed: true,
        recommendations: &[
            "Demonstration: keep a list of light matches and of those who offer them, bar associations among them.",
        ],
    },
];

/// A recommendation by its dialogue, 0 being the stocktaking, and its number in the report.
type At = (usize, usize);

/// Which recommendation carries which on.
const LINEAGE: [(At, LineageKind, At); 4] = [
    ((1, 0), LineageKind::Continues, (0, 1)),
    ((1, 1), LineageKind::Continues, (0, 2)),
    ((2, 0), LineageKind::Continues, (1, 0)),
    ((2, 0), LineageKind::Merges, (1, 1)),
];

/// What two organisations of the demonstration say of the recommendation of 2023: by whose link, what kind, which
/// answer, and the words.
const SAID: [(usize, StatementKind, &str, &str, &str); 4] = [
    (
        0,
        StatementKind::Answer,
        "accepted-in-part",
        "2023-01-20",
        "Demonstration: we shall keep the list, and cannot promise to renew it more than once a year.",
    ),
    (
        0,
        StatementKind::Progress,
        "",
        "2023-01-27",
        "Demonstration: a first list holds four light matches.",
    ),
    (
        1,
        StatementKind::Comment,
        "",
        "2023-01-31",
        "Demonstration: the list is welcome; nobody whom we asked knows where to find it.",
    ),
    (
        0,
        StatementKind::Answer,
        "accepted",
        "2023-02-03",
        "Demonstration: the list will be renewed twice a year.",
    ),
];

/// Follows the recommendations up and says how many dialogues were made for it.
pub(super) async fn load(platform: &Platform, officer: &Actor) -> Result<usize> {
    let stocktaking: DialogueId = id(STOCKTAKING)?;
    let mut references = vec![followed(platform, officer, stocktaking).await?];
    for later in &LATER {
        let dialogue = make(platform, officer, later.id, &plan(later)).await?;
        hold(platform, officer, dialogue).await?;
        publish(platform, officer, dialogue, later).await?;
        if later.discussed {
            comments::correct(platform, officer, dialogue).await?;
        }
        references.push(of(platform, officer, dialogue).await?);
    }
    let at = |(dialogue, number): (usize, usize)| -> Option<String> {
        references.get(dialogue)?.get(number).cloned()
    };
    for (later, how, earlier) in LINEAGE {
        if let (Some(later), Some(earlier)) = (at(later), at(earlier)) {
            link(platform, officer, &later, how.code(), &earlier).await?;
        }
    }
    if let Some(last) = at((2, 0)) {
        spoken_of(platform, officer, &last).await?;
        house::keep_mails(platform, id(LATER[1].id)?).await?;
    }
    Ok(LATER.len())
}

/// The references of a dialogue's recommendations, in their order.
async fn of(platform: &Platform, officer: &Actor, dialogue: DialogueId) -> Result<Vec<String>> {
    let report = queries::desk(platform, officer, dialogue).await?.report;
    let recommendations = report.map(|report| report.recommendations);
    let recommendations = recommendations.unwrap_or_default().into_iter();
    Ok(recommendations.map(|one| one.reference).collect())
}

/// The three of October 2021, with the actions of the roadmap of 2022 as steps.
async fn followed(
    platform: &Platform,
    officer: &Actor,
    dialogue: DialogueId,
) -> Result<Vec<String>> {
    let references = of(platform, officer, dialogue).await?;
    for (nth, (reference, theme)) in references.iter().zip(&outcomes::THEMES).enumerate() {
        for (place, action) in theme.actions.iter().enumerate() {
            let step = format!("01920000-0000-7000-8000-00000000f{nth:01}{place:02}");
            let step: RecommendationStepId = id(&step)?;
            let form = StepForm {
                text: (*action).to_owned(),
                ..StepForm::default()
            };
            set_step(platform, officer, reference, step, &form).await?;
        }
        let file = desk(platform, officer, reference).await?.file;
        let form = ChangeForm {
            status: "under-way".to_owned(),
            reason: "Taken up in the secretariat’s roadmap of 2022. The documents do not say which of the steps were carried out.".to_owned(),
            owner: "secretariat".to_owned(),
            ..ChangeForm::default()
        };
        change(platform, officer, reference, file.version, &form).await?;
    }
    Ok(references)
}

fn plan(later: &Later) -> PlanForm {
    PlanForm {
        title: later.title.to_owned(),
        format: "thematic-dialogue".to_owned(),
        mode: "online".to_owned(),
        seats: "40".to_owned(),
        themes: vec!["institutional-capacity".to_owned()],
        schedule: "days".to_owned(),
        date: later.date.to_owned(),
        last_date: later.date.to_owned(),
        summary: "This dialogue is part of a demonstration. It never took place: it shows how a recommendation is carried on from one dialogue to the next.".to_owned(),
        language: "en".to_owned(),
        ..PlanForm::default()
    }
}

async fn publish(
    platform: &Platform,
    officer: &Actor,
    dialogue: DialogueId,
    later: &Later,
) -> Result<()> {
    let texts = TextsForm {
        title: later.title.to_owned(),
        gist: "A report of the demonstration: it shows how recommendations go on.".to_owned(),
        introduction: "This report is part of a demonstration. Nobody said what it holds."
            .to_owned(),
        language: "en".to_owned(),
        ..TextsForm::default()
    };
    let Some(mut version) = outcomes::begin(platform, officer, dialogue, &texts).await? else {
        return Ok(());
    };
    for text in later.recommendations {
        let form = RecommendationForm {
            text: (*text).to_owned(),
            theme: "institutional-capacity".to_owned(),
            state: "adopted".to_owned(),
            support: "generally-welcomed".to_owned(),
            addressees: vec!["secretariat".to_owned()],
            ..RecommendationForm::default()
        };
        recommendations::add(platform, officer, dialogue, version, &form).await?;
        version += 1;
    }
    if later.discussed {
        version = comments::discussed(platform, officer, dialogue, version, &texts).await?;
    }
    outcomes::finish(platform, officer, dialogue, version).await
}

/// Two organisations of the demonstration are asked; one answers and reports, the other comments.
async fn spoken_of(platform: &Platform, officer: &Actor, reference: &str) -> Result<()> {
    use entity::recommendation_request::{Column, Entity};
    let file = desk(platform, officer, reference).await?.file;
    let requests = || {
        Entity::find()
            .filter(Column::RecommendationId.eq(file.id))
            .order_by_asc(Column::Id)
    };
    // A load that was interrupted goes on with those whom it asked.
    let mut asked = requests().all(platform.db()).await?.len();
    let search = Search {
        words: String::new(),
        kind: Some(OrganisationType::Ngo),
    };
    let offered = offering(platform, officer, reference, &search)
        .await?
        .offered;
    let parts = ["addressee", "commentator"];
    for one in &offered {
        let (Some(part), Some((focal_point, _))) = (parts.get(asked), one.people.first()) else {
            break;
        };
        let form = AskForm {
            part: (*part).to_owned(),
            message: "This mail is part of a demonstration.".to_owned(),
            ..AskForm::default()
        };
        let invitee = Invitee {
            organisation: one.organisation,
            focal_point: *focal_point,
        };
        asked += ask(platform, officer, reference, &form, &[invitee]).await?;
    }
    let requests = requests().all(platform.db()).await?;
    for (nth, (by, kind, answer, day, text)) in SAID.into_iter().enumerate() {
        let Some(request) = requests.get(by) else {
            continue;
        };
        let statement = format!("01920000-0000-7000-8000-0000000fe{nth:03}");
        let statement: RecommendationStatementId = id(&statement)?;
        let form = SayForm {
            answer: answer.to_owned(),
            text: text.to_owned(),
            day: day.to_owned(),
            language: "en".to_owned(),
            ..SayForm::default()
        };
        let token = rows::token(platform, request.id);
        say(platform, &token, statement, kind, &form).await?;
    }
    Ok(())
}
