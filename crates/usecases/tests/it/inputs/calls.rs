//! Calls and their questions.

use domain::call::{CallForm, CallStanding, QuestionForm};
use domain::ids::{CallId, CallQuestionId};
use domain::{Actor, Problem, Refusal, Role};
use usecases::calls::{self, queries};
use usecases::inputs::public;
use usecases::inputs::readers::Reader;

use super::{call, fields, refusal};

fn question(text: &str) -> QuestionForm {
    QuestionForm {
        text: text.to_owned(),
        ..QuestionForm::default()
    }
}

testkit::on_each_database! {
    async fn a_call_is_made_once_published_and_found_by_its_address(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(20).await;
        let id = CallId::new();
        for _ in 0..2 {
            calls::create(&h.platform, &officer, dialogue, id, &testkit::call_form()).await.expect("a call");
        }
        let (head, list) = queries::list(&h.platform, &officer, dialogue).await.expect("a list");
        assert_eq!((list.len(), list[0].standing), (1, CallStanding::Draft));
        let empty = calls::publish(&h.platform, &officer, dialogue, id).await;
        assert_eq!(refusal(empty), Refusal::Missing { what: "call-a-question" });
        calls::add_question(&h.platform, &officer, dialogue, id, CallQuestionId::new(), &question("Why?")).await.expect("a question");
        assert!(queries::public(&h.platform, &head.slug, "partnership-in-practice").await.is_err());
        calls::publish(&h.platform, &officer, dialogue, id).await.expect("published");
        let found = queries::public(&h.platform, &head.slug, "partnership-in-practice").await.expect("a page");
        assert_eq!((found.standing, found.questions.len()), (CallStanding::Open, 1));
        // The dialogue's clock: a second after midnight in Geneva.
        h.clock.set("2023-04-01T22:00:00Z");
        let found = queries::public(&h.platform, &head.slug, "partnership-in-practice").await.expect("a page");
        assert_eq!(found.standing, CallStanding::Grace);
    }

    async fn a_call_that_is_answered_keeps_its_questions_and_answers_keep_their_words(h) {
        let call = call(h).await;
        let officer = h.officer(Role::Secretariat).await;
        let (_, _, reference) = h.input(&call, "nadia@voices.example", &call.draft("public", "Plenty.")).await;
        let [first, second] = call.questions;
        let gone = calls::remove_question(&h.platform, &officer, call.dialogue, call.id, second).await;
        assert_eq!(refusal(gone), Refusal::WrongState { state: "call-has-inputs" });
        let back = calls::take_back(&h.platform, &officer, call.dialogue, call.id).await;
        assert_eq!(refusal(back), Refusal::WrongState { state: "call-has-inputs" });
        let other = QuestionForm { words_max: "20".to_owned(), required: "yes".to_owned(), ..question("What did you do?") };
        let shorter = QuestionForm { words_max: "10".to_owned(), ..other.clone() };
        let refused = calls::change_question(&h.platform, &officer, call.dialogue, call.id, first, 1, &shorter).await;
        assert_eq!(fields(refusal(refused)), [("words_max".to_owned(), Problem::AnsweredAlready)]);
        calls::change_question(&h.platform, &officer, call.dialogue, call.id, first, 1, &other).await.expect("reworded");
        let stale = calls::change_question(&h.platform, &officer, call.dialogue, call.id, first, 1, &other).await;
        assert_eq!(refusal(stale), Refusal::ChangedMeanwhile);
        let one = public::one(&h.platform, Reader::Public, &reference).await.expect("to read");
        assert_eq!(one.answers[0].asked, "What have you seen, part 0?");
        let later = QuestionForm { required: "yes".to_owned(), ..question("And then?") };
        let refused = calls::add_question(&h.platform, &officer, call.dialogue, call.id, CallQuestionId::new(), &later).await;
        assert_eq!(fields(refusal(refused)), [("required".to_owned(), Problem::AnsweredAlready)]);
        let below = QuestionForm { parent: first.to_string(), ..question("And then?") };
        calls::add_question(&h.platform, &officer, call.dialogue, call.id, CallQuestionId::new(), &below).await.expect("added");
        let (_, whole) = queries::one(&h.platform, &officer, call.dialogue, call.id).await.expect("a call");
        let numbers: Vec<&str> = whole.questions.iter().map(|line| line.number.as_str()).collect();
        assert_eq!(numbers, ["1", "1.1", "2"]);
        h.forget_outbox().await;
    }

    async fn two_officers_do_not_overwrite_each_other_and_others_make_no_calls(h) {
        let call = call(h).await;
        let form = CallForm { title: "Another title".to_owned(), ..testkit::call_form() };
        calls::change(&h.platform, &Actor::Platform, call.dialogue, call.id, 2, &form).await.expect("changed");
        let stale = calls::change(&h.platform, &Actor::Platform, call.dialogue, call.id, 2, &testkit::call_form()).await;
        assert_eq!(refusal(stale), Refusal::ChangedMeanwhile);
        for outsider in [Actor::Public, h.officer(Role::FocalPoint).await, h.officer(Role::WorkingGroupLead).await] {
            let made = calls::create(&h.platform, &outsider, call.dialogue, CallId::new(), &testkit::call_form()).await;
            assert!(matches!(refusal(made), Refusal::SignInRequired | Refusal::NotPermitted));
            assert!(queries::list(&h.platform, &outsider, call.dialogue).await.is_err());
        }
    }
}
