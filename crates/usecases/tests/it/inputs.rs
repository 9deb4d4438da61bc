//! Calls for contributions, and what people write to them.

mod calls;
mod fire_wall;
mod hostile;
mod reviews;
mod together;

use chrono::Duration;
use domain::ids::InputId;
use domain::input::{AuthorForm, DraftForm, InputState, control};
use domain::{Actor, Language, Problem, Refusal, Role};
use sea_orm::EntityTrait;
use testkit::{Harness, OpenCall};
use usecases::Result;
use usecases::inputs::public::{self, Standing};
use usecases::inputs::readers::{Byline, Reader};
use usecases::inputs::{self, Stage, queries};

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

/// The fields that a refusal names, with their problems.
fn fields(refusal: Refusal) -> Vec<(String, Problem)> {
    let Refusal::Invalid(errors) = refusal else {
        panic!("no fields: {refusal:?}");
    };
    errors
        .into_iter()
        .map(|one| (one.field, one.problem))
        .collect()
}

async fn call(h: &Harness) -> OpenCall {
    let dialogue = h.convened(20).await;
    h.open_call(dialogue).await
}

/// The text of the last mail.
fn last_mail(h: &Harness) -> String {
    let mails = h.mailbox.mails();
    let (_, bytes) = mails.last().expect("a mail");
    String::from_utf8_lossy(bytes).replace("=\r\n", "")
}

async fn title(h: &Harness, reader: Reader<'_>, reference: &str) -> Option<String> {
    let one = public::one(&h.platform, reader, reference).await.ok()?;
    match one.line.standing {
        Standing::Readable(head) => Some(head.title),
        Standing::Withdrawn(_) | Standing::Withheld(..) => None,
    }
}

testkit::on_each_database! {
    async fn somebody_without_an_account_writes_sends_and_is_read(h) {
        let call = call(h).await;
        let (_, token) = h.author(&call, "nadia@voices.example").await;
        h.worker.drain().await.expect("sent");
        assert!(last_mail(h).contains(&token), "the link is in the mail");
        let mine = inputs::mine(&h.platform, &token).await.expect("a page");
        assert_eq!((mine.stage, mine.state), (Stage::Writing, InputState::Draft));
        inputs::save(&h.platform, &token, &call.draft("public", "We brought interpreters.")).await.expect("saved");
        // Nobody reads a draft, not even the desk.
        let officer = h.officer(Role::Secretariat).await;
        let all = queries::list(&h.platform, &officer, (call.dialogue, call.id), &Default::default(), 1).await.expect("a list");
        assert_eq!((all.found.total, all.tally.all), (0, 0));
        assert!(title(h, Reader::Public, &mine.reference).await.is_none());
        inputs::submit(&h.platform, &token).await.expect("sent");
        // Sent twice is sent once.
        inputs::submit(&h.platform, &token).await.expect("sent");
        h.worker.drain().await.expect("sent");
        assert!(last_mail(h).contains(&mine.reference));
        let one = public::one(&h.platform, Reader::Public, &mine.reference).await.expect("to read");
        assert_eq!((one.number, one.answers[0].text.as_str()), (1, "We brought interpreters."));
        let Standing::Readable(head) = one.line.standing else { panic!("readable") };
        assert_eq!(head.byline, Byline::Organisation("Refugee Voices".to_owned()));
    }

    async fn an_author_revises_until_the_grace_is_over_and_every_version_stays_theirs(h) {
        let call = call(h).await;
        let (_, token, reference) = h.input(&call, "nadia@voices.example", &call.draft("public", "First words.")).await;
        // Half an hour after the deadline, within two hours of grace.
        h.clock.set("2023-04-01T22:29:00Z");
        inputs::save(&h.platform, &token, &call.draft("public", "Second words.")).await.expect("saved");
        let before = public::one(&h.platform, Reader::Public, &reference).await.expect("to read");
        assert_eq!(before.answers[0].text, "First words.");
        inputs::submit(&h.platform, &token).await.expect("sent");
        let after = public::one(&h.platform, Reader::Public, &reference).await.expect("to read");
        assert_eq!((after.number, after.answers[0].text.as_str()), (2, "Second words."));
        let versions = inputs::versions(&h.platform, &token).await.expect("versions");
        let said: Vec<&str> = versions.iter().map(|one| one.content.answers[0].text.as_str()).collect();
        assert_eq!(said, ["Second words.", "First words."]);
        h.clock.set("2023-04-02T00:00:00Z");
        let late = inputs::save(&h.platform, &token, &call.draft("public", "Third words.")).await;
        assert_eq!(refusal(late), Refusal::DeadlinePassed);
        h.forget_outbox().await;
    }

    async fn withdrawing_deletes_every_word_and_shows_that_it_was_there(h) {
        let call = call(h).await;
        let (id, token, reference) = h.input(&call, "nadia@voices.example", &call.draft("public", "A word too many.")).await;
        // Long after the call has closed.
        h.clock.advance(Duration::days(400));
        inputs::withdraw(&h.platform, &token).await.expect("withdrawn");
        inputs::withdraw(&h.platform, &token).await.expect("once");
        let one = public::one(&h.platform, Reader::Public, &reference).await.expect("to see");
        assert!(matches!(one.line.standing, Standing::Withdrawn(_)) && one.answers.is_empty());
        assert!(inputs::versions(&h.platform, &token).await.expect("none").is_empty());
        assert_eq!(inputs::mine(&h.platform, &token).await.expect("a page").stage, Stage::Withdrawn);
        let officer = h.officer(Role::Secretariat).await;
        let one = queries::one(&h.platform, &officer, (call.dialogue, call.id, id)).await.expect("to see");
        assert!(one.line.head.is_none() && one.author.is_none() && one.answers.is_empty());
        h.forget_outbox().await;
    }

    async fn withholding_needs_a_reason_that_everybody_reads_and_changes_no_word(h) {
        let call = call(h).await;
        let (id, token, reference) = h.input(&call, "nadia@voices.example", &call.draft("public", "Names of minors.")).await;
        let officer = h.officer(Role::Secretariat).await;
        let this = (call.dialogue, call.id, id);
        let nothing = inputs::withhold(&h.platform, &officer, this, " \u{202E} ").await;
        assert_eq!(fields(refusal(nothing)), [("reason".to_owned(), Problem::Required)]);
        inputs::withhold(&h.platform, &officer, this, "It names children.").await.expect("withheld");
        h.worker.drain().await.expect("sent");
        assert!(last_mail(h).contains("It names children."));
        let register = public::register(&h.platform, 1).await.expect("a register");
        assert_eq!((register.items[0].reference.as_str(), register.items[0].reason.as_str()), (reference.as_str(), "It names children."));
        let one = public::one(&h.platform, Reader::Public, &reference).await.expect("to see");
        assert!(matches!(&one.line.standing, Standing::Withheld(_, reason) if reason == "It names children."));
        assert!(one.answers.is_empty());
        let mine = inputs::versions(&h.platform, &token).await.expect("the author's");
        assert_eq!(mine[0].content.answers[0].text, "Names of minors.");
        inputs::release(&h.platform, &officer, this).await.expect("released");
        assert_eq!(title(h, Reader::Public, &reference).await.as_deref(), Some("Interpreters first"));
        assert!(public::register(&h.platform, 1).await.expect("a register").items.is_empty());
        for outsider in [Actor::Public, h.officer(Role::FocalPoint).await, h.officer(Role::WorkingGroupLead).await] {
            assert!(inputs::withhold(&h.platform, &outsider, this, "No.").await.is_err());
        }
    }

    async fn what_is_missing_or_too_long_is_told_at_its_question(h) {
        let call = call(h).await;
        let (_, token) = h.author(&call, "nadia@voices.example").await;
        inputs::save(&h.platform, &token, &call.draft("everybody", &"word ".repeat(21))).await.expect("a draft may be anything");
        let wrong = fields(refusal(inputs::submit(&h.platform, &token).await));
        assert_eq!(wrong, [
            (control(call.questions[0]), Problem::TooManyWords { max: 20, found: 21 }),
            ("visibility".to_owned(), Problem::NotAChoice),
        ]);
        let checked = inputs::check(&h.platform, &token).await.expect("checked");
        assert_eq!(checked.result.expect_err("the same").len(), 2);
        h.forget_outbox().await;
    }

    async fn a_call_for_participants_answers_everybody_alike_and_writes_to_those_invited(h) {
        let dialogue = h.convened(20).await;
        let people = h.shortlisted(dialogue, 1, Language::En).await;
        let call = h.open_call(dialogue).await;
        let form = domain::call::CallForm { eligible: "participants".to_owned(), ..testkit::call_form() };
        usecases::calls::change(&h.platform, &Actor::Platform, dialogue, call.id, 2, &form).await.expect("changed");
        usecases::invitations::issue(&h.platform, &Actor::Platform, dialogue, &people).await.expect("invited");
        h.worker.drain().await.expect("sent");
        let mails = h.mailbox.mails().len();
        let row = entity::person::Entity::find_by_id(people[0]).one(h.platform.db()).await.expect("a look-up");
        let theirs = row.and_then(|row| row.email).expect("an address").as_str().to_uppercase();
        for (email, letters) in [("stranger@nowhere.example", 0), (theirs.as_str(), 1)] {
            let form = AuthorForm { name: "Ana".to_owned(), email: email.to_owned(), ..AuthorForm::default() };
            let begun = inputs::begin(&h.platform, &call.dialogue_slug, &call.slug, InputId::new(), &form, Language::En).await;
            assert!(begun.is_ok(), "{email}");
            h.worker.drain().await.expect("sent");
            assert_eq!(h.mailbox.mails().len() - mails, letters, "{email}");
        }
    }

    async fn lists_ask_as_often_for_sixty_inputs_as_for_three(h) {
        let call = call(h).await;
        let officer = h.officer(Role::Secretariat).await;
        let mut asked = Vec::new();
        for (from, to) in [(0, 3), (3, 40)] {
            for n in from..to {
                h.input(&call, &format!("author-{n}@voices.example"), &call.draft("public", "Some words.")).await;
            }
            h.forget_outbox().await;
            let before = h.statements();
            let this = (call.dialogue, call.id);
            queries::list(&h.platform, &officer, this, &Default::default(), 1).await.expect("a list");
            let listed = h.statements();
            queries::readings(&h.platform, &officer, (call.dialogue, call.id, call.questions[0]), 1).await.expect("answers");
            let read = h.statements();
            public::of_call(&h.platform, Reader::Public, call.id, 1).await.expect("a list");
            asked.push((listed - before, read - listed, h.statements() - read));
        }
        assert_eq!(asked[0], asked[1]);
    }
}

fn a_draft() -> DraftForm {
    DraftForm {
        title: "Nobody’s".to_owned(),
        ..DraftForm::default()
    }
}
