//! Reviewing inputs: who scores what, conflicts of interest, and what authors are told.

use domain::ids::ReviewerId;
use domain::input::AuthorForm;
use domain::review::{Decision, ReviewForm};
use domain::{Actor, Language, Refusal, Role};
use testkit::{Harness, OpenCall};
use usecases::reviews::{self, Ranked, Ranking};

use super::{call, refusal};

fn somebody(email: &str) -> AuthorForm {
    AuthorForm {
        name: "Rev".to_owned(),
        email: email.to_owned(),
        ..AuthorForm::default()
    }
}

/// A reviewer of the call, by the token of their link.
async fn reviewer(h: &Harness, officer: &Actor, call: &OpenCall, email: &str) -> String {
    let (id, this) = (ReviewerId::new(), (call.dialogue, call.id));
    for _ in 0..2 {
        reviews::name_reviewer(
            &h.platform,
            officer,
            this,
            id,
            &somebody(email),
            Language::En,
        )
        .await
        .expect("named");
    }
    h.platform.secret().token("reviewer", &id.to_string())
}

async fn score(h: &Harness, token: &str, reference: &str, scores: &[&str]) -> usecases::Result<()> {
    let page = reviews::reviewing(&h.platform, token).await?;
    let form = ReviewForm {
        scores: page
            .criteria
            .iter()
            .map(|one| one.id)
            .zip(scores.iter().map(ToString::to_string))
            .collect(),
        ..ReviewForm::default()
    };
    reviews::review(&h.platform, token, reference, &form).await
}

async fn ranking(h: &Harness, officer: &Actor, call: &OpenCall) -> Ranking {
    reviews::ranking(&h.platform, officer, (call.dialogue, call.id))
        .await
        .expect("a ranking")
}

fn of<'a>(ranking: &'a Ranking, reference: &str) -> &'a Ranked {
    ranking
        .ranked
        .iter()
        .find(|one| one.reference == reference)
        .expect("ranked")
}

testkit::on_each_database! {
    async fn inputs_are_ranked_by_weighted_scores_and_their_authors_told_once(h) {
        let call = call(h).await;
        let officer = h.officer(Role::Secretariat).await;
        let this = (call.dialogue, call.id);
        let early = reviews::name_reviewer(&h.platform, &officer, this, ReviewerId::new(), &somebody("r@x.example"), Language::En).await;
        assert_eq!(refusal(early), Refusal::Missing { what: "review-criteria" });
        reviews::set_criteria(&h.platform, &officer, this, "Relevance; 3\nExperience").await.expect("criteria");
        let (low, _, first) = h.input(&call, "a@voices.example", &call.draft("public", "One.")).await;
        let (high, _, second) = h.input(&call, "b@voices.example", &call.draft("participants", "Two.")).await;
        let one = reviewer(h, &officer, &call, "one@panel.example").await;
        let two = reviewer(h, &officer, &call, "two@panel.example").await;
        score(h, &one, &first, &["1", "5"]).await.expect("scored");
        score(h, &one, &second, &["5", "1"]).await.expect("scored");
        score(h, &two, &second, &["4", "4"]).await.expect("scored");
        // A change of mind replaces what was said.
        score(h, &two, &second, &["3", "3"]).await.expect("scored");
        let found = ranking(h, &officer, &call).await;
        let order: Vec<(&str, Option<u32>, usize)> =
            found.ranked.iter().map(|one| (one.reference.as_str(), one.mean, one.reviews)).collect();
        assert_eq!(order, [(second.as_str(), Some(350), 2), (first.as_str(), Some(200), 1)]);
        let late = reviews::set_criteria(&h.platform, &officer, this, "Something else").await;
        assert!(matches!(refusal(late), Refusal::Invalid(_)));
        h.worker.drain().await.expect("sent");
        let mails = h.mailbox.mails().len();
        reviews::decide(&h.platform, &officer, (call.dialogue, call.id, high), Some(Decision::Accepted)).await.expect("decided");
        reviews::decide(&h.platform, &officer, (call.dialogue, call.id, low), Some(Decision::NotThisTime)).await.expect("decided");
        let letters = reviews::to_tell(&h.platform, &officer, this).await.expect("letters");
        assert_eq!(letters.len(), 2);
        assert!(letters.iter().all(|one| one.text.contains(&one.reference)));
        assert_eq!(h.mailbox.mails().len(), mails, "a preview sends nothing");
        assert_eq!(reviews::tell(&h.platform, &officer, this).await.expect("told"), 2);
        assert_eq!(reviews::tell(&h.platform, &officer, this).await.expect("told once"), 0);
        h.worker.drain().await.expect("sent");
        assert_eq!(h.mailbox.mails().len(), mails + 2);
        let other = reviews::decide(&h.platform, &officer, (call.dialogue, call.id, low), Some(Decision::Accepted)).await;
        assert_eq!(refusal(other), Refusal::WrongState { state: "input-author-told" });
    }

    async fn reviewers_stay_outside_the_fire_wall_and_are_not_told_who_wrote(h) {
        let call = call(h).await;
        let officer = h.officer(Role::Secretariat).await;
        reviews::set_criteria(&h.platform, &officer, (call.dialogue, call.id), "Relevance").await.expect("criteria");
        let (_, _, secret) = h.input(&call, "a@voices.example", &call.draft("secretariat", "Behind the wall.")).await;
        let (_, _, open) = h.input(&call, "b@voices.example", &call.draft("public", "In front of it.")).await;
        let token = reviewer(h, &officer, &call, "state@ministry.example").await;
        let page = reviews::reviewing(&h.platform, &token).await.expect("a page");
        let listed: Vec<&str> = page.inputs.iter().map(|one| one.reference.as_str()).collect();
        assert_eq!((listed.as_slice(), page.anonymous), ([open.as_str()].as_slice(), true));
        assert_eq!(refusal(reviews::one_to_review(&h.platform, &token, &secret).await), Refusal::NotFound);
        assert_eq!(refusal(score(h, &token, &secret, &["5"]).await), Refusal::NotFound);
        for outsider in [Actor::Public, h.officer(Role::FocalPoint).await, h.officer(Role::WorkingGroupLead).await] {
            assert!(reviews::ranking(&h.platform, &outsider, (call.dialogue, call.id)).await.is_err());
            assert!(reviews::tell(&h.platform, &outsider, (call.dialogue, call.id)).await.is_err());
            assert!(reviews::to_tell(&h.platform, &outsider, (call.dialogue, call.id)).await.is_err());
        }
        assert_eq!(refusal(reviews::reviewing(&h.platform, "x").await), Refusal::NotFound);
        h.forget_outbox().await;
    }

    async fn an_interest_closes_the_answers_and_the_scores(h) {
        let call = call(h).await;
        let officer = h.officer(Role::Secretariat).await;
        reviews::set_criteria(&h.platform, &officer, (call.dialogue, call.id), "Relevance").await.expect("criteria");
        let (_, author, reference) = h.input(&call, "a@voices.example", &call.draft("public", "One.")).await;
        // The officer reviews, too, and has an interest.
        let own = reviewer(h, &officer, &call, "secretariat@convener.example").await;
        let other = reviewer(h, &officer, &call, "one@panel.example").await;
        score(h, &other, &reference, &["4"]).await.expect("scored");
        assert_eq!(of(&ranking(h, &officer, &call).await, &reference).mean, Some(400));
        let form = ReviewForm { conflict: "yes".to_owned(), ..ReviewForm::default() };
        reviews::review(&h.platform, &own, &reference, &form).await.expect("declared");
        let found = ranking(h, &officer, &call).await;
        let line = of(&found, &reference);
        assert_eq!((line.mean, line.own_conflict, line.conflicts), (None, true, 1));
        let (_, _, answers) = reviews::one_to_review(&h.platform, &own, &reference).await.expect("a page");
        assert!(answers.is_empty());
        let incomplete = score(h, &other, &reference, &["6"]).await;
        assert!(matches!(refusal(incomplete), Refusal::Invalid(_)));
        usecases::inputs::withdraw(&h.platform, &author).await.expect("withdrawn");
        assert!(ranking(h, &officer, &call).await.ranked.is_empty());
        h.forget_outbox().await;
    }
}
