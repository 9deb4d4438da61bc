//! A call of the demonstration with its inputs. Its questions are those of a forum that took place, in our words; one
//! input is the summary, in our words too, of a contribution to it, with the contribution's own citation. The others
//! are made up and say so. Nobody is written to.

use chrono::Days;
use domain::call::{CallForm, QuestionForm};
use domain::ids::{CallId, CallQuestionId, DialogueId, InputId};
use domain::input::{AuthorForm, DraftForm, InputKind, parse_author};
use domain::{Actor, Language, Refusal};
use entity::input;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};

use super::dialogues;
use crate::{Platform, Result, calls, inputs};

/// Fixed ids, so that loading twice finds what was made the first time.
pub(super) const CALL: &str = "01920000-0000-7000-8000-0000000000e1";
const QUESTIONS: [&str; 5] = [
    "01920000-0000-7000-8000-0000000000e2",
    "01920000-0000-7000-8000-0000000000e3",
    "01920000-0000-7000-8000-0000000000e4",
    "01920000-0000-7000-8000-0000000000e5",
    "01920000-0000-7000-8000-0000000000e6",
];
const SUMMARY: &str = "01920000-0000-7000-8000-00a1b2c3d4e7";
const WITHHELD: &str = "01920000-0000-7000-8000-00b2c3d4e5f8";
const WITHDRAWN: &str = "01920000-0000-7000-8000-00c3d4e5f6a9";
const CONFIDENTIAL: &str = "01920000-0000-7000-8000-00d4e5f6a7ba";
pub(super) const PRACTICE: &str = "01920000-0000-7000-8000-00e5f6a7b8cb";

/// How long before the roundtable the call closes, and how far ahead that lies.
const AHEAD: Days = Days::new(45);

fn id<T: std::str::FromStr>(raw: &str) -> Result<T> {
    Ok(raw.parse().map_err(|_| Refusal::NotFound)?)
}

/// Makes the call of the roundtable, publishes it, and enters its inputs.
pub(super) async fn load(platform: &Platform, officer: &Actor) -> Result<()> {
    let (dialogue, call): (DialogueId, CallId) = (id(dialogues::ROUNDTABLE)?, id(CALL)?);
    calls::create(platform, officer, dialogue, call, &form(platform)).await?;
    for (nth, said) in questions().into_iter().enumerate() {
        let question: CallQuestionId = id(QUESTIONS[nth])?;
        calls::add_question(platform, officer, dialogue, call, question, &said).await?;
    }
    calls::publish(platform, officer, dialogue, call).await?;
    for entered in [
        summary()?,
        withheld()?,
        withdrawn()?,
        confidential()?,
        practice()?,
    ] {
        enter(platform, call, entered).await?;
    }
    Ok(())
}

fn form(platform: &Platform) -> CallForm {
    let closes = platform.now().date_naive() + AHEAD;
    CallForm {
        title: "Demo: Partnership in practice".to_owned(),
        introduction: "This call is made up, as the roundtable is. Its questions are put in our own words after the introduction to the second ASILE forum, “The Partnership Approaches in the UN Global Compacts on Refugees and Migration” (S. Carrera, L. Vosyliūtė and A. Fallone, editors, CEPS), which asked academics and civil society for evidence and testimonies.\n\nThat introduction warns that partnership without a fire-wall can blur who answers for what. Here is one: nobody but you changes your text, and what you write for the secretariat alone is read by no State.".to_owned(),
        language: "en".to_owned(),
        kinds: [InputKind::Contribution, InputKind::Testimony, InputKind::PromisingPractice]
            .iter()
            .map(|kind| kind.code().to_owned())
            .collect(),
        languages: Language::ALL.iter().map(|one| one.code().to_owned()).collect(),
        closes_on: closes.to_string(),
        closes_time: "18:00".to_owned(),
        grace_hours: "6".to_owned(),
        files_max: "2".to_owned(),
        eligible: "anybody".to_owned(),
        review: "anonymous".to_owned(),
        ..CallForm::default()
    }
}

fn questions() -> Vec<QuestionForm> {
    let asked = |text: &str, help: &str, words: &str, parent: &str| QuestionForm {
        text: text.to_owned(),
        help: help.to_owned(),
        words_max: words.to_owned(),
        parent: parent.to_owned(),
        required: String::new(),
    };
    vec![
        asked(
            "Has working across borders made States answer for what they promised in the two compacts?",
            "Think of advocacy, litigation, monitoring and campaigns, and of what came of them.",
            "400",
            "",
        ),
        asked(
            "Under which conditions do organisations keep an independent mandate when they work with authorities?",
            "",
            "400",
            "",
        ),
        asked(
            "Which practice has kept the roles of the partners apart?",
            "",
            "200",
            QUESTIONS[1],
        ),
        asked(
            "What makes the part of refugees and migrants in decisions more than a gesture?",
            "",
            "400",
            "",
        ),
        asked(
            "When do the compacts put the mandate or the work of civil society at risk?",
            "You can answer this one for the secretariat alone.",
            "400",
            "",
        ),
    ]
}

/// What somebody wrote, and what became of it.
struct Entered {
    id: &'static str,
    author: AuthorForm,
    draft: DraftForm,
    then: Then,
}

enum Then {
    Stands,
    Withheld(&'static str),
    Withdrawn,
}

fn author(name: &str, organisation: &str, kind: &str) -> AuthorForm {
    AuthorForm {
        name: name.to_owned(),
        email: "author@example.org".to_owned(),
        organisation: organisation.to_owned(),
        kind: kind.to_owned(),
        iso3: String::new(),
    }
}

fn draft(
    kind: &str,
    title: &str,
    visibility: &str,
    attribution: &str,
    answers: &[(usize, &str)],
) -> Result<DraftForm> {
    let answers = answers
        .iter()
        .map(|(nth, text)| Ok((id(QUESTIONS[*nth])?, (*text).to_owned())));
    Ok(DraftForm {
        kind: kind.to_owned(),
        language: "en".to_owned(),
        title: title.to_owned(),
        visibility: visibility.to_owned(),
        attribution: attribution.to_owned(),
        answers: answers.collect::<Result<_>>()?,
        ..DraftForm::default()
    })
}

fn summary() -> Result<Entered> {
    let mut draft = draft(
        "contribution",
        "Multi-stakeholder Engagement in the Strengthening of National Asylum Systems",
        "public",
        "organisation",
        &[
            (
                0,
                "A summary in our own words. The authors observe that the first years of the Asylum Capacity Support Group brought six confirmed matches, five of them between States, and none with civil society. They find in the stocktaking of 2021 the wish to draw on legal aid and refugee-led organisations, too, and ask for regional and global meetings at which such work is shared.",
            ),
            (
                1,
                "Whoever takes part, the State answers for a fair procedure. Roles must therefore be told apart: several partners must not become a reason for a State to pass its duty on.",
            ),
            (
                2,
                "Three fields gain from working together, as the authors see it: legal aid from the beginning of a procedure and not only on appeal, independent monitoring with access to places of detention, and raising awareness together with support to those who decide.",
            ),
            (
                3,
                "Applicants know from their own case where a procedure fails. The authors count their part among what makes a partnership work, beside trust and preparation for the interview.",
            ),
        ],
    )?;
    draft.cite_authors =
        "Cecilia Vejby Andersen and Solveig Als, Danish Refugee Council".to_owned();
    draft.cite_source = "Contribution to the ASILE Forum on the Partnership Principle in the UN Global Compact on Refugees, 6 September 2022".to_owned();
    draft.cite_year = "2022".to_owned();
    Ok(Entered {
        id: SUMMARY,
        author: author(
            "Demonstration",
            "Danish Refugee Council (summary by the demonstration)",
            "ngo",
        ),
        draft,
        then: Then::Stands,
    })
}

fn withheld() -> Result<Entered> {
    let text = "A made-up input: it would name people who are at risk, and so it is withheld.";
    Ok(Entered {
        id: WITHHELD,
        author: author("Demonstration", "Made-up Legal Aid Network", "ngo"),
        draft: draft(
            "testimony",
            "What we saw at a border (made up)",
            "public",
            "none",
            &[(4, text)],
        )?,
        then: Then::Withheld(
            "The text names people who could come to harm. The author was asked to leave the names out.",
        ),
    })
}

fn withdrawn() -> Result<Entered> {
    let text = "A made-up input that its author took back.";
    Ok(Entered {
        id: WITHDRAWN,
        author: author("Demonstration", "Made-up University", "academia"),
        draft: draft(
            "promising-practice",
            "Early legal advice (made up)",
            "public",
            "organisation",
            &[(2, text)],
        )?,
        then: Then::Withdrawn,
    })
}

fn confidential() -> Result<Entered> {
    let text = "A made-up input for the secretariat alone: our registration was questioned after we had reported on a reception centre.";
    Ok(Entered {
        id: CONFIDENTIAL,
        author: author(
            "Demonstration",
            "Made-up Refugee-led Association",
            "refugee-led",
        ),
        draft: draft(
            "testimony",
            "Reporting and its price (made up)",
            "secretariat",
            "pseudonym",
            &[(4, text)],
        )?,
        then: Then::Stands,
    })
    .map(|mut entered| {
        entered.draft.pseudonym = "An association in a host country".to_owned();
        entered
    })
}

fn practice() -> Result<Entered> {
    let text = "A made-up input: we gave up one office and made two rooms for interviews with children, without a desk and with somebody beside them whom they know. Interviews take a third less time, and fewer have to be repeated.";
    Ok(Entered {
        id: PRACTICE,
        author: author("Demonstration", "Made-up Child Protection Service", "ngo"),
        draft: draft(
            "promising-practice",
            "Interviewing rooms for children (made up)",
            "public",
            "organisation",
            &[(2, text)],
        )?,
        then: Then::Stands,
    })
}

async fn enter(platform: &Platform, call: CallId, entered: Entered) -> Result<()> {
    let input: InputId = id(entered.id)?;
    let known = input::Entity::find_by_id(input).one(platform.db()).await?;
    if known.is_some() {
        return Ok(());
    }
    let who = parse_author(&entered.author, Language::En, |_| false).map_err(Refusal::Invalid)?;
    let mut tx = platform.begin().await?;
    inputs::enter(&mut tx, call, input, &who, &entered.draft).await?;
    match entered.then {
        Then::Stands => {}
        Then::Withheld(reason) => {
            let row = input::ActiveModel {
                id: Set(input),
                withheld_at: Set(Some(tx.now())),
                withheld_reason: Set(Some(reason.to_owned())),
                ..Default::default()
            };
            row.update(tx.db()).await?;
        }
        Then::Withdrawn => inputs::leave(&tx, input).await?,
    }
    tx.touch_public().await?;
    tx.commit().await
}
