//! What nobody should send.

use domain::ids::{CallQuestionId, InputId};
use domain::input::{AuthorForm, DraftForm};
use domain::{Language, Refusal, Role};
use usecases::inputs;
use usecases::inputs::public;
use usecases::inputs::readers::Reader;

use super::{a_draft, call, refusal};

testkit::on_each_database! {
    async fn other_peoples_tokens_open_nothing_and_change_nothing(h) {
        let call = call(h).await;
        let (id, token, reference) = h.input(&call, "nadia@voices.example", &call.draft("public", "Mine.")).await;
        let wrong = h.platform.secret().token("rsvp", &id.to_string());
        for token in ["", "x", &wrong, &reference, &id.to_string(), "' OR 1=1 --"] {
            assert_eq!(refusal(inputs::mine(&h.platform, token).await), Refusal::NotFound, "{token}");
            assert_eq!(refusal(inputs::save(&h.platform, token, &a_draft()).await), Refusal::NotFound);
            assert_eq!(refusal(inputs::submit(&h.platform, token).await), Refusal::NotFound);
            assert_eq!(refusal(inputs::withdraw(&h.platform, token).await), Refusal::NotFound);
            assert_eq!(refusal(inputs::versions(&h.platform, token).await), Refusal::NotFound);
        }
        let one = public::one(&h.platform, Reader::Public, &reference).await.expect("to read");
        assert_eq!(one.answers[0].text, "Mine.");
        assert!(inputs::mine(&h.platform, &token).await.is_ok());
        h.forget_outbox().await;
    }

    async fn ten_megabytes_and_questions_of_other_calls_are_not_kept(h) {
        let call = call(h).await;
        let other = h.open_call(h.convened(5).await).await;
        let (_, token) = h.author(&call, "nadia@voices.example").await;
        let huge = call.draft("public", &"a".repeat(10 * 1024 * 1024));
        assert!(matches!(refusal(inputs::save(&h.platform, &token, &huge).await), Refusal::Invalid(_)));
        let mut foreign = call.draft("public", "Here.");
        foreign.answers.push((other.questions[0], "Elsewhere.".to_owned()));
        foreign.answers.push((CallQuestionId::new(), "Nowhere.".to_owned()));
        inputs::save(&h.platform, &token, &foreign).await.expect("saved");
        let mine = inputs::mine(&h.platform, &token).await.expect("a page");
        assert_eq!(mine.form.answers.len(), 1);
        h.forget_outbox().await;
    }

    async fn marks_that_turn_text_around_are_taken_out_and_scripts_stay_text(h) {
        let call = call(h).await;
        let mut form = call.draft("public", "\u{202E}<script>alert(1)</script>\u{0} \u{1F600} نص");
        form.title = "Title\r\nBcc: x@y.example\u{2066}".to_owned();
        form.attribution = "pseudonym".to_owned();
        form.pseudonym = "\u{202D}Nobody\u{7}".to_owned();
        let (_, _, reference) = h.input(&call, "nadia@voices.example", &form).await;
        let one = public::one(&h.platform, Reader::Public, &reference).await.expect("to read");
        assert_eq!(one.answers[0].text, "<script>alert(1)</script> \u{1F600} نص");
        let said = format!("{:?}", one.line.standing);
        assert!(said.contains("Title Bcc: x@y.example\"") && said.contains("\"Nobody\""), "{said}");
        h.forget_outbox().await;
    }

    async fn one_address_begins_no_more_than_ten_in_a_day_and_a_form_sent_twice_begins_one(h) {
        let call = call(h).await;
        let form = AuthorForm { name: "Nadia".to_owned(), email: "nadia@voices.example".to_owned(), ..AuthorForm::default() };
        let first = InputId::new();
        let begin = async |id| inputs::begin(&h.platform, &call.dialogue_slug, &call.slug, id, &form, Language::En).await;
        for _ in 0..3 {
            begin(first).await.expect("begun once");
        }
        for _ in 1..10 {
            begin(InputId::new()).await.expect("begun");
        }
        assert_eq!(refusal(begin(InputId::new()).await), Refusal::TooManyTries);
        h.clock.advance(chrono::Duration::hours(25));
        begin(InputId::new()).await.expect("begun");
        h.forget_outbox().await;
    }

    async fn a_draft_of_rubbish_is_refused_when_it_is_sent_and_hurts_nobody(h) {
        let call = call(h).await;
        let (_, token) = h.author(&call, "nadia@voices.example").await;
        let empty = refusal(inputs::submit(&h.platform, &token).await);
        assert!(matches!(empty, Refusal::Invalid(_)));
        let rubbish = DraftForm {
            kind: "🦄".to_owned(),
            language: "tlh".to_owned(),
            visibility: "secretariat\u{0}".to_owned(),
            attribution: "state".to_owned(),
            cite_year: "-1".to_owned(),
            cite_link: "javascript:alert(1)".to_owned(),
            ..DraftForm::default()
        };
        inputs::save(&h.platform, &token, &rubbish).await.expect("kept as it is");
        let Refusal::Invalid(errors) = refusal(inputs::submit(&h.platform, &token).await) else { panic!("fields") };
        assert_eq!(errors.len(), 8, "{errors:?}");
        let officer = h.officer(Role::Secretariat).await;
        let this = (call.dialogue, call.id);
        let all = inputs::queries::list(&h.platform, &officer, this, &Default::default(), 1).await.expect("a list");
        assert_eq!(all.found.total, 0);
        h.forget_outbox().await;
    }
}
