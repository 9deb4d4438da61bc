//! What becomes of recommendations: who says what, what everybody reads of it, and what stays as it was.

mod of_dialogue;

use bytes::Bytes;
use chrono::Duration;
use domain::follow_up::{
    AddresseeAnswer, AuthorKind, ChangeForm, FollowUpStatus, LineageKind, SayForm, StatementKind,
    StepForm,
};
use domain::ids::{
    OrganisationId, PersonId, RecommendationRequestId, RecommendationStatementId,
    RecommendationStepId,
};
use domain::report::{RecommendationForm, Step, TextsForm};
use domain::{Actor, DialogueState, OrganisationType, Problem, Refusal, Role, Theme};
use sea_orm::EntityTrait;
use testkit::Harness;
use usecases::delegations::Invitee;
use usecases::follow_up::{
    self, AskForm, Becomes, By, File, Key, OnBehalf, latest_answers, queries,
};
use usecases::portal::recommendations::Filter;
use usecases::reports::{self, recommendations};
use usecases::{Result, portal};

const TEXT: &str = "Train those who interview.";

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

/// Adopts a report of the dialogue with this number, and publishes it where that is wanted; says the references of
/// its recommendations, one an addressee State.
async fn adopted(
    h: &Harness,
    number: i64,
    states: &[&str],
    steps: &[Step],
) -> (Actor, Vec<String>) {
    let officer = h.officer(Role::Secretariat).await;
    let title = format!("Stocktaking {number}");
    let dialogue = testkit::a_dialogue(h, &title, DialogueState::Held, number).await;
    let p = &h.platform;
    reports::start(p, &officer, dialogue)
        .await
        .expect("a start");
    let texts = TextsForm {
        title,
        gist: "What was achieved.".into(),
        introduction: "Participants met.".into(),
        language: "en".into(),
        ..TextsForm::default()
    };
    let saved = reports::save_texts(p, &officer, dialogue, 1, &texts).await;
    let mut version = saved.expect("texts");
    for state in states {
        let form = RecommendationForm {
            text: TEXT.into(),
            theme: "interviewing".into(),
            state: "agreed".into(),
            support: "endorsed".into(),
            addressee_states: (*state).into(),
            ..RecommendationForm::default()
        };
        let added = recommendations::add(p, &officer, dialogue, version, &form).await;
        added.expect("a recommendation");
        version += 1;
    }
    for step in steps {
        let taken = reports::step(p, &officer, dialogue, version, *step).await;
        taken.expect("a step");
        version += 1;
    }
    let references = (1..=states.len()).map(|nth| format!("2021-{number:02}-R{nth}"));
    (officer, references.collect())
}

const PUBLISHED: [Step; 2] = [Step::Adopt, Step::Publish];

async fn published(h: &Harness) -> (Actor, String) {
    let (officer, mut references) = adopted(h, 1, &["KEN"], &PUBLISHED).await;
    (officer, references.remove(0))
}

/// Somebody who answers for an organisation.
async fn focal_point(h: &Harness, name: &str, kind: OrganisationType, country: &str) -> Invitee {
    let person: PersonId = h
        .person("Amina", name)
        .country(country)
        .organisation(name, kind)
        .make()
        .await;
    let row = entity::person::Entity::find_by_id(person)
        .one(h.platform.db())
        .await
        .expect("an answer")
        .expect("a person");
    let organisation: OrganisationId = row.organisation_id.expect("an organisation");
    Invitee {
        organisation,
        focal_point: person,
    }
}

/// The tokens in the mails so far, in the order in which they were sent.
fn tokens(h: &Harness) -> Vec<String> {
    let mails = h.mailbox.mails();
    let token = |bytes: &Vec<u8>| {
        let text = String::from_utf8_lossy(bytes).replace("=\r\n", "");
        let (_, rest) = text.split_once("/follow-up/")?;
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')?;
        Some(rest[..end].to_owned())
    };
    mails.iter().filter_map(|(_, bytes)| token(bytes)).collect()
}

async fn asked(h: &Harness, officer: &Actor, reference: &str, part: &str, who: Invitee) -> String {
    let form = AskForm {
        part: part.to_owned(),
        message: "Please answer early.".to_owned(),
        ..AskForm::default()
    };
    let count = follow_up::ask(&h.platform, officer, reference, &form, &[who]).await;
    assert_eq!(count.expect("asked"), 1);
    h.worker.drain().await.expect("sent");
    tokens(h).pop().expect("a link")
}

fn words(text: &str) -> SayForm {
    SayForm {
        text: text.to_owned(),
        language: "en".to_owned(),
        ..SayForm::default()
    }
}

fn answer(answer: &str, text: &str) -> SayForm {
    SayForm {
        answer: answer.to_owned(),
        ..words(text)
    }
}

async fn say(h: &Harness, token: &str, kind: StatementKind, form: &SayForm) -> Result<()> {
    let id = RecommendationStatementId::new();
    follow_up::say(&h.platform, token, id, kind, form).await
}

async fn story(h: &Harness, reference: &str) -> File {
    let story = queries::story(&h.platform, reference).await;
    story.expect("everybody reads it")
}

async fn desk(h: &Harness, officer: &Actor, reference: &str) -> File {
    let desk = queries::desk(&h.platform, officer, reference).await;
    desk.expect("the desk reads it").file
}

fn status(status: &str) -> ChangeForm {
    ChangeForm {
        status: status.to_owned(),
        ..ChangeForm::default()
    }
}

async fn set(h: &Harness, officer: &Actor, reference: &str, form: &ChangeForm) -> Result<()> {
    let version = desk(h, officer, reference).await.version;
    follow_up::change(&h.platform, officer, reference, version, form).await
}

testkit::on_each_database! {
    async fn what_is_followed_up_is_adopted_and_what_is_public_is_published(h) {
        let (officer, draft) = adopted(h, 1, &["KEN"], &[]).await;
        assert_eq!(refusal(queries::desk(&h.platform, &officer, &draft[0]).await), Refusal::NotFound);
        let (officer, kept) = adopted(h, 2, &["KEN"], &[Step::Adopt]).await;
        let file = desk(h, &officer, &kept[0]).await;
        assert_eq!((file.status(), file.public), (FollowUpStatus::NotStarted, false));
        assert_eq!(refusal(queries::story(&h.platform, &kept[0]).await), Refusal::NotFound);
        let focal = h.officer(Role::FocalPoint).await;
        for (actor, why) in [(&focal, Refusal::NotPermitted), (&Actor::Public, Refusal::SignInRequired)] {
            assert_eq!(refusal(queries::desk(&h.platform, actor, &kept[0]).await), why);
            assert_eq!(refusal(follow_up::change(&h.platform, actor, &kept[0], 1, &status("done")).await), why);
            assert_eq!(refusal(queries::list(&h.platform, actor, &Filter::default(), By::Status, 1).await), why);
        }
    }

    async fn an_officer_says_where_it_stands_and_nobody_overwrites_another(h) {
        let (officer, reference) = published(h).await;
        let group = h.group("Champions").await;
        focal_point(h, "Ministry of Justice", OrganisationType::State, "KEN").await;
        let form = ChangeForm {
            owner: "organisation".to_owned(),
            organisation: "ministry of  justice".to_owned(),
            due: "2023-06-30".to_owned(),
            themes: vec!["appeals".to_owned(), "interviewing".to_owned()],
            ..status("under-way")
        };
        follow_up::change(&h.platform, &officer, &reference, 1, &form).await.expect("saved");
        let late = follow_up::change(&h.platform, &officer, &reference, 1, &status("done")).await;
        assert_eq!(refusal(late), Refusal::ChangedMeanwhile);
        let file = story(h, &reference).await;
        assert_eq!((file.status(), file.found.due.map(|day| day.to_string())), (FollowUpStatus::UnderWay, Some("2023-06-30".to_owned())));
        assert_eq!(file.owner.expect("an owner").name, "Ministry of Justice");
        // The report's own theme is there already.
        assert_eq!(file.themes, [Theme::Appeals]);
        let unknown = ChangeForm { organisation: "Ministry of Magic".to_owned(), ..form.clone() };
        assert!(matches!(refusal(set(h, &officer, &reference, &unknown).await), Refusal::Invalid(errors) if errors[0].field == "organisation"));
        assert_eq!(refusal(set(h, &officer, &reference, &status("will-not-be-done")).await), Refusal::field("reason", Problem::Required));
        assert!(matches!(refusal(set(h, &officer, &reference, &status("merged")).await), Refusal::WrongState { .. }));
        let of_group = ChangeForm { owner: group.to_string(), ..status("done") };
        set(h, &officer, &reference, &of_group).await.expect("saved");
        let file = story(h, &reference).await;
        assert_eq!((file.owner.expect("an owner").name.as_str(), file.overdue), ("Champions", false));
    }

    async fn steps_are_added_once_changed_and_taken_away(h) {
        let (officer, reference) = published(h).await;
        let id = RecommendationStepId::new();
        let form = |text: &str, done: &str| StepForm { text: text.to_owned(), done: done.to_owned(), ..StepForm::default() };
        let set = async |id, form: &StepForm| follow_up::set_step(&h.platform, &officer, &reference, id, form).await;
        set(id, &form("Plan", "")).await.expect("added");
        set(id, &form("Plan", "")).await.expect("the same form again");
        set(RecommendationStepId::new(), &form("Train", "")).await.expect("added");
        set(id, &form("Plan it", "2023-01-01")).await.expect("changed");
        let steps = story(h, &reference).await.steps;
        assert_eq!(steps.iter().map(|step| step.text.as_str()).collect::<Vec<_>>(), ["Plan it", "Train"]);
        assert!(steps[0].done.is_some());
        let (_, other) = adopted(h, 2, &["KEN"], &PUBLISHED).await;
        let foreign = follow_up::set_step(&h.platform, &officer, &other[0], id, &form("Mine", "")).await;
        assert_eq!(refusal(foreign), Refusal::NotFound);
        follow_up::remove_step(&h.platform, &officer, &reference, id).await.expect("removed");
        follow_up::remove_step(&h.platform, &officer, &reference, id).await.expect("once more is nothing");
        assert_eq!(story(h, &reference).await.steps.len(), 1);
    }

    async fn an_addressee_answers_by_a_link_and_its_earlier_answer_stays(h) {
        let (officer, reference) = published(h).await;
        let kenya = focal_point(h, "Ministry of the Interior", OrganisationType::State, "KEN").await;
        let token = asked(h, &officer, &reference, "addressee", kenya).await;
        let form = AskForm { part: "addressee".to_owned(), ..AskForm::default() };
        assert_eq!(follow_up::ask(&h.platform, &officer, &reference, &form, &[kenya]).await.expect("nobody new"), 0);

        assert_eq!(refusal(say(h, &token, StatementKind::Answer, &answer("not-accepted", "")).await), Refusal::field("text", Problem::Required));
        assert_eq!(refusal(say(h, &token, StatementKind::Comment, &words("Hm.")).await), Refusal::NotFound);
        let id = RecommendationStatementId::new();
        let first = answer("not-accepted", "Our law forbids it.");
        for _ in 0..2 {
            follow_up::say(&h.platform, &token, id, StatementKind::Answer, &first).await.expect("said once");
        }
        h.clock.advance(Duration::days(30));
        say(h, &token, StatementKind::Answer, &answer("accepted", "")).await.expect("changed");
        let report = SayForm { evidence: "https://example.org/training".to_owned(), ..words("Two trainings were held.") };
        say(h, &token, StatementKind::Progress, &report).await.expect("reported");
        let file = story(h, &reference).await;
        assert_eq!(file.statements.len(), 3);
        let standing = latest_answers(&file.statements);
        assert_eq!(standing.len(), 1);
        assert_eq!((standing[0].answer, standing[0].author, standing[0].iso3.as_deref()), (Some(AddresseeAnswer::Accepted), AuthorKind::State, Some("KEN")));
        assert_eq!(file.statements[0].answer, Some(AddresseeAnswer::NotAccepted), "the history stays");
        assert_eq!(file.statements[2].evidence, ["https://example.org/training"]);
        // The support in the room is another matter.
        assert_eq!(file.found.recommendation.said.support, domain::Grade::Endorsed);
        h.worker.drain().await.expect("sent");
        // The request and three receipts.
        assert_eq!(h.mailbox.mails().len(), 4);
        let line = &queries::desk(&h.platform, &officer, &reference).await.expect("a desk").requests[0];
        assert!(line.answered_at.is_some());
        let list = queries::list(&h.platform, &officer, &Filter::default(), By::Status, 1).await.expect("a list");
        assert_eq!((list.found.items[0].asked, list.found.items[0].answered), (1, 1));
    }

    async fn civil_society_comments_beside_and_a_closed_link_opens_nothing(h) {
        let (officer, reference) = published(h).await;
        let ngo = focal_point(h, "Lawyers for refugees", OrganisationType::Ngo, "KEN").await;
        let token = asked(h, &officer, &reference, "commentator", ngo).await;
        assert_eq!(refusal(say(h, &token, StatementKind::Answer, &answer("accepted", "")).await), Refusal::NotFound);
        say(h, &token, StatementKind::Comment, &words("Nobody was trained.")).await.expect("said");
        let file = story(h, &reference).await;
        assert_eq!((file.statements[0].author, file.statements[0].author_name.as_str()), (AuthorKind::CivilSociety, "Lawyers for refugees"));
        let request: RecommendationRequestId = queries::desk(&h.platform, &officer, &reference).await.expect("a desk").requests[0].id;
        assert!(!follow_up::ask_again(&h.platform, &officer, &reference, request).await.expect("in peace"));
        h.clock.advance(Duration::hours(21));
        assert!(follow_up::ask_again(&h.platform, &officer, &reference, request).await.expect("written to"));
        follow_up::close(&h.platform, &officer, &reference, request).await.expect("closed");
        follow_up::close(&h.platform, &officer, &reference, request).await.expect("once more is nothing");
        assert_eq!(refusal(follow_up::show(&h.platform, &token).await), Refusal::NotFound);
        assert_eq!(refusal(say(h, &token, StatementKind::Comment, &words("More.")).await), Refusal::NotFound);
        assert!(matches!(refusal(follow_up::ask_again(&h.platform, &officer, &reference, request).await), Refusal::WrongState { .. }));
        assert_eq!(story(h, &reference).await.statements.len(), 1, "what was said stays");
        // Asked anew, the same link opens again.
        assert_eq!(asked(h, &officer, &reference, "commentator", ngo).await, token);
        follow_up::show(&h.platform, &token).await.expect("it opens");
        h.worker.drain().await.expect("sent");
    }

    async fn what_is_withheld_says_why_and_is_read_by_the_desk_and_its_author(h) {
        let (officer, reference) = published(h).await;
        let ngo = focal_point(h, "Lawyers for refugees", OrganisationType::Ngo, "KEN").await;
        let token = asked(h, &officer, &reference, "commentator", ngo).await;
        say(h, &token, StatementKind::Comment, &words("Ms Doe of Nairobi was not heard.")).await.expect("said");
        let id = story(h, &reference).await.statements[0].id;
        let withhold = async |reason: &str| follow_up::withhold(&h.platform, &officer, &reference, id, reason).await;
        assert_eq!(refusal(withhold(" ").await), Refusal::field("reason", Problem::Required));
        withhold("It names a person.").await.expect("withheld");
        let public = story(h, &reference).await.statements.remove(0);
        assert_eq!((public.text.as_str(), public.withheld.as_deref()), ("", Some("It names a person.")));
        assert!(desk(h, &officer, &reference).await.statements[0].text.contains("Nairobi"));
        assert!(follow_up::show(&h.platform, &token).await.expect("a page").file.statements[0].text.contains("Nairobi"));
        let sheet = follow_up::public_sheet(&h.platform, &Filter::default()).await.expect("a sheet");
        assert!(!format!("{sheet:?}").contains("Nairobi"));
        h.worker.drain().await.expect("sent");
        let told = h.mailbox.mails().iter().any(|(_, bytes)| String::from_utf8_lossy(bytes).contains("It names a person."));
        assert!(told, "whoever said it reads the reason");
        follow_up::release(&h.platform, &officer, &reference, id).await.expect("released");
        assert!(story(h, &reference).await.statements[0].text.contains("Nairobi"));
    }

    async fn the_secretariat_writes_down_what_comes_by_letter(h) {
        let (officer, reference) = published(h).await;
        focal_point(h, "Ministry of the Interior", OrganisationType::State, "KEN").await;
        let write = async |whose: &OnBehalf, form: &SayForm| {
            let id = RecommendationStatementId::new();
            follow_up::report(&h.platform, &officer, &reference, id, whose, form).await
        };
        let own = OnBehalf { kind: "progress".to_owned(), author: "secretariat".to_owned(), organisation: String::new() };
        write(&own, &words("A toolkit is out.")).await.expect("written");
        let letter = OnBehalf { kind: "answer".to_owned(), author: "addressee".to_owned(), organisation: "Ministry of the Interior".to_owned() };
        write(&letter, &answer("noted", "")).await.expect("written");
        let comment = OnBehalf { kind: "comment".to_owned(), ..own.clone() };
        assert_eq!(refusal(write(&comment, &words("Hm.")).await), Refusal::field("author", Problem::NotAChoice));
        let unknown = OnBehalf { organisation: "Nobody".to_owned(), ..letter };
        assert!(matches!(refusal(write(&unknown, &answer("noted", "")).await), Refusal::Invalid(errors) if errors[0].field == "organisation"));
        let authors: Vec<_> = story(h, &reference).await.statements.iter().map(|one| one.author).collect();
        assert_eq!(authors, [AuthorKind::Secretariat, AuthorKind::State]);
    }

    async fn recommendations_carry_each_other_on_and_never_themselves(h) {
        let (officer, first) = adopted(h, 1, &["KEN", "FRA"], &PUBLISHED).await;
        let (_, second) = adopted(h, 2, &["KEN"], &PUBLISHED).await;
        let (_, third) = adopted(h, 3, &["KEN"], &[Step::Adopt]).await;
        let link = async |later: &str, how: &str, earlier: &str| follow_up::link(&h.platform, &officer, later, how, earlier).await;
        link(&second[0], "continues", &first[0]).await.expect("linked");
        link(&third[0], "continues", &second[0]).await.expect("linked");
        for earlier in [&third[0], &first[0]] {
            assert_eq!(refusal(link(&first[0], "replaces", earlier).await), Refusal::field("earlier", Problem::ComesFromThisOne));
        }
        assert_eq!(refusal(link(&first[0], "replaces", "2021-09-R9").await), Refusal::field("earlier", Problem::UnknownRecommendation));
        // Both ends show it; what is not published is nobody's to see.
        let story_of = story(h, &second[0]).await;
        assert_eq!(story_of.earlier[0].found.recommendation.reference, first[0]);
        assert!(story_of.later.is_empty());
        assert_eq!(desk(h, &officer, &second[0]).await.later[0].found.recommendation.reference, third[0]);

        link(&second[0], "merges", &first[1]).await.expect("merged");
        let merged = story(h, &first[1]).await;
        assert_eq!(merged.status(), FollowUpStatus::Merged);
        assert_eq!(merged.merged_into().expect("a pointer").found.recommendation.reference, second[0]);
        assert_eq!(merged.found.recommendation.said.text, TEXT, "its own address stays");
        assert_eq!(refusal(link(&third[0], "merges", &first[1]).await), Refusal::field("earlier", Problem::AlreadyTaken));
        assert!(matches!(refusal(set(h, &officer, &first[1], &status("done")).await), Refusal::WrongState { .. }));
        // Another word for the same two takes the place of the first.
        link(&second[0], "continues", &first[1]).await.expect("changed");
        assert_eq!(story(h, &first[1]).await.status(), FollowUpStatus::NotStarted);
        assert_eq!(story(h, &first[1]).await.later[0].how, LineageKind::Continues);
        for _ in 0..2 {
            follow_up::unlink(&h.platform, &officer, &second[0], &first[1]).await.expect("taken back");
        }
        assert!(story(h, &first[1]).await.later.is_empty());
    }

    async fn those_who_look_after_it_are_written_to_before_and_after_once_each(h) {
        h.clock.set("2023-03-01T08:00:00Z");
        let (officer, reference) = published(h).await;
        let kenya = focal_point(h, "Ministry of the Interior", OrganisationType::State, "KEN").await;
        asked(h, &officer, &reference, "addressee", kenya).await;
        let ngo = focal_point(h, "Lawyers for refugees", OrganisationType::Ngo, "KEN").await;
        asked(h, &officer, &reference, "commentator", ngo).await;
        let before = h.mailbox.mails().len();
        let form = ChangeForm { owner: "secretariat".to_owned(), due: "2023-04-01".to_owned(), ..status("under-way") };
        set(h, &officer, &reference, &form).await.expect("saved");
        let due = async || follow_up::send_due(&h.platform).await.expect("looked");
        assert_eq!(due().await, 0, "a month ahead");
        h.clock.set("2023-03-20T08:00:00Z");
        assert_eq!(due().await, 2, "the addressee and the secretariat; who comments is left in peace");
        assert_eq!(due().await, 0, "once");
        h.clock.set("2023-04-02T08:00:00Z");
        assert!(desk(h, &officer, &reference).await.overdue);
        assert_eq!(due().await, 2);
        assert_eq!(due().await, 0, "once");
        // A day that is moved is another one; what is done is nobody's to be reminded of.
        set(h, &officer, &reference, &ChangeForm { due: "2023-04-10".to_owned(), ..form.clone() }).await.expect("moved");
        assert_eq!(due().await, 2);
        h.clock.set("2023-05-01T08:00:00Z");
        set(h, &officer, &reference, &ChangeForm { due: "2023-04-10".to_owned(), ..status("done") }).await.expect("done");
        assert_eq!(due().await, 0);
        h.worker.drain().await.expect("sent");
        assert_eq!(h.mailbox.mails().len() - before, 6);
    }

    async fn the_list_begins_with_what_is_late_and_counts_by_four_things(h) {
        h.clock.set("2023-03-01T08:00:00Z");
        let (officer, references) = adopted(h, 1, &["KEN", "FRA", "KEN"], &PUBLISHED).await;
        let due = |due: &str, as_it: &str| ChangeForm { due: due.to_owned(), ..status(as_it) };
        set(h, &officer, &references[0], &due("2022-01-01", "done")).await.expect("saved");
        set(h, &officer, &references[1], &due("2023-05-01", "under-way")).await.expect("saved");
        set(h, &officer, &references[2], &ChangeForm { themes: vec!["appeals".to_owned()], ..due("2023-02-01", "under-way") }).await.expect("saved");
        let list = async |filter: Filter, by: By| queries::list(&h.platform, &officer, &filter, by, 1).await.expect("a list");
        let all = list(Filter::default(), By::Status).await;
        let order: Vec<_> = all.found.items.iter().map(|line| line.found.recommendation.reference.as_str()).collect();
        assert_eq!(order, [&references[2], &references[1], &references[0]]);
        assert_eq!((all.board.all.total(), all.board.all.overdue), (3, 1));
        let rows: Vec<_> = all.board.rows.iter().map(|(key, counted)| (*key, counted.total())).collect();
        assert_eq!(rows, [(Key::Status(FollowUpStatus::UnderWay), 2), (Key::Status(FollowUpStatus::Done), 1)]);
        let themes = list(Filter::default(), By::Theme).await.board.rows;
        let of = |theme| themes.iter().find(|(key, _)| *key == Key::Theme(theme)).map(|(_, counted)| counted.total());
        assert_eq!((of(Theme::Interviewing), of(Theme::Appeals)), (Some(3), Some(1)));
        let regions = list(Filter::default(), By::Region).await.board.rows;
        assert_eq!(regions.len(), 2);
        let ages = list(Filter::default(), By::Age).await.board.rows;
        assert_eq!(ages.iter().map(|(key, _)| *key).collect::<Vec<_>>(), [Key::Age { years: 2, year: 2021 }]);

        let appeals = list(Filter { theme: Some(Theme::Appeals), ..Filter::default() }, By::Status).await;
        assert_eq!(appeals.found.total, 1);
        let late = list(Filter { overdue: true, ..Filter::default() }, By::Status).await;
        assert_eq!(late.found.items[0].found.recommendation.reference, references[2]);
        let african = Filter { region: Some(domain::RegionalGroup::African), ..Filter::default() };
        assert_eq!(list(african.clone(), By::Region).await.found.total, 2);
        let public = portal::recommendations::list(&h.platform, &african, By::Status, 1).await.expect("a list");
        assert_eq!((public.found.total, public.board.all.total()), (2, 2));
        let csv = portal::recommendations::csv(&h.platform, &african).await.expect("a table");
        assert!(csv.starts_with("reference,dialogue,text,language,theme,state,support,addressees,url,status,"), "{csv}");
        assert_eq!(csv.lines().count(), 3);
    }

    async fn a_sheet_comes_back_whole_or_not_at_all(h) {
        let (officer, references) = adopted(h, 1, &["KEN", "FRA"], &PUBLISHED).await;
        h.group("Champions").await;
        focal_point(h, "Ministry of Justice", OrganisationType::State, "KEN").await;
        let sheet = follow_up::desk_sheet(&h.platform, &officer, &Filter::default()).await.expect("a sheet");
        for format in [documents::Format::Csv, documents::Format::Xlsx] {
            let bytes = sheet.write(format).expect("a file");
            let id = follow_up::upload(&h.platform, &officer, "list", bytes).await.expect("read");
            let preview = follow_up::preview(&h.platform, &officer, id).await.expect("a preview");
            assert!(preview.lines.iter().all(|line| line.becomes == Becomes::Unchanged), "{format:?}: {preview:?}");
        }
        let upload = async |rows: &str| {
            let file = format!("reference,status,reason,owner_kind,owner,due_on,themes\n{rows}");
            let bytes = Bytes::from(file).to_vec();
            follow_up::upload(&h.platform, &officer, "list.csv", bytes).await.expect("read")
        };
        let [one, two] = &references[..] else { panic!("two") };
        let bad = upload(&format!("{one},done,,,,2023-05-01,appeals\n{two},soon,,organisation,Nobody,,\n2021-09-R9,done,,,,,\n{one},done,,,,,\n")).await;
        let preview = follow_up::preview(&h.platform, &officer, bad).await.expect("a preview");
        let refused: Vec<_> = preview.lines.iter().map(|line| match &line.becomes {
            Becomes::Refused(errors) => errors.iter().map(|error| error.field.clone()).collect::<Vec<_>>().join(" "),
            Becomes::Updated(_) | Becomes::Unchanged => "fine".to_owned(),
        }).collect();
        assert_eq!(refused, ["fine", "owner status", "reference", "reference"]);
        assert_eq!(refusal(follow_up::confirm(&h.platform, &officer, bad).await), Refusal::RowsRefused { rows: 3 });
        assert_eq!(story(h, one).await.status(), FollowUpStatus::NotStarted, "nothing is half-imported");

        let champions = entity::working_group::Entity::find().one(h.platform.db()).await.expect("an answer").expect("a group").slug;
        let good = upload(&format!("{one},done,'=SUM,organisation,Ministry of Justice,2023-05-01,appeals\n{two},not-started,,group,{champions},,\n")).await;
        let counts = follow_up::confirm(&h.platform, &officer, good).await.expect("taken over");
        assert_eq!((counts.updated, counts.unchanged), (2, 0));
        let counts = follow_up::confirm(&h.platform, &officer, good).await.expect("once more is nothing");
        assert_eq!((counts.updated, counts.unchanged), (0, 0));
        let file = story(h, one).await;
        assert_eq!((file.status(), file.reason.as_str(), file.themes.as_slice()), (FollowUpStatus::Done, "=SUM", [Theme::Appeals].as_slice()));
        assert_eq!(file.owner.expect("an owner").name, "Ministry of Justice");
        assert_eq!(story(h, two).await.owner.expect("an owner").name, "Champions");
        // Columns that are not there stay as they are.
        let bytes = format!("Reference;due on\n{one};\n").into_bytes();
        let id = follow_up::upload(&h.platform, &officer, "list.csv", bytes).await.expect("read");
        follow_up::confirm(&h.platform, &officer, id).await.expect("taken over");
        let file = story(h, one).await;
        assert_eq!((file.status(), file.found.due), (FollowUpStatus::Done, None));
    }
}
