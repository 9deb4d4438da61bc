//! Names in reports, and corrigenda after their publication.

use domain::Refusal;
use domain::ids::CorrigendumId;
use domain::naming::{ConsentForm, NamedKind};
use domain::report::{CorrectionForm, Step};
use usecases::portal::outcomes;
use usecases::reports::names::{self, ClearForm, Finding, Standing};
use usecases::reports::{self, corrigenda, points};

use super::{drafted, participant, point, refusal, report, step};

fn clear(one: &Finding) -> ClearForm {
    ClearForm {
        kind: one.kind.code().to_owned(),
        name: one.name.clone(),
        about: one.about.code(),
        text_hash: one.text_hash.clone(),
        reason: "The place of the meeting.".to_owned(),
    }
}

fn correction() -> CorrectionForm {
    CorrectionForm {
        place: "Point 1.1".into(),
        reads: "Light matches help.".into(),
        should_read: "Light matches can help.".into(),
        reason: "A word was lost.".into(),
        day: "2023-02-06".into(),
    }
}

testkit::on_each_database! {
    async fn nobody_is_named_without_consent_or_reason(h) {
        let (officer, dialogue, version) = drafted(h).await;
        let p = &h.platform;
        participant(h, dialogue, "Amina", "Mwangi").await;
        let text = "Kenya and the Lantern Foundation said so, and Mwangi agreed.";
        points::add(p, &officer, dialogue, version, &point(text)).await.expect("a point");
        let found = names::check(p, &officer, dialogue).await.expect("names");
        let mut kinds: Vec<(NamedKind, &str)> = found.findings.iter().map(|one| (one.kind, one.name.as_str())).collect();
        kinds.sort();
        assert_eq!(kinds, [
            (NamedKind::State, "KEN"),
            (NamedKind::Organisation, "Lantern Foundation"),
            (NamedKind::Person, "Amina Mwangi"),
        ]);
        assert_eq!(refusal(step(h, &officer, dialogue, Step::Adopt).await), Refusal::Missing { what: "names-unsettled" });

        let consent = ConsentForm {
            kind: "state".into(),
            name: "Кения".into(),
            given_by: "The permanent mission".into(),
            given_on: "2023-02-05".into(),
            words: "You may quote us.".into(),
        };
        names::consent(p, &officer, dialogue, &consent).await.expect("recorded");
        for one in found.findings.iter().filter(|one| one.kind != NamedKind::State) {
            names::clear(p, &officer, dialogue, &clear(one)).await.expect("cleared");
        }
        let found = names::check(p, &officer, dialogue).await.expect("names");
        assert_eq!((found.open(), found.consents.len()), (0, 1));

        // What was cleared is cleared in those words alone.
        let now = report(h, &officer, dialogue).await;
        let id = now.points.iter().find(|one| one.said.text == text).expect("the point").id;
        let other = point("Kenya and the Lantern Foundation said the opposite.");
        points::change(p, &officer, dialogue, now.version, id, &other).await.expect("changed");
        let found = names::check(p, &officer, dialogue).await.expect("names");
        let open: Vec<&str> = found.findings.iter().filter(|one| one.standing == Standing::Open).map(|one| one.name.as_str()).collect();
        assert_eq!(open, ["Lantern Foundation"]);
        let stale = ClearForm { text_hash: "0".repeat(64), ..clear(&found.findings[0]) };
        assert_eq!(refusal(names::clear(p, &officer, dialogue, &stale).await), Refusal::ChangedMeanwhile);
        let body = found.findings.iter().find(|one| one.kind == NamedKind::Organisation).expect("a body");
        names::clear(p, &officer, dialogue, &clear(body)).await.expect("cleared");
        step(h, &officer, dialogue, Step::Adopt).await.expect("adopted");
        let late = names::remove_consent(p, &officer, dialogue, found.consents[0].id).await;
        assert_eq!(refusal(late), Refusal::WrongState { state: "report-state-adopted" });
    }

    async fn corrigenda_stand_beside_the_adopted_text(h) {
        let (officer, dialogue, _) = drafted(h).await;
        let p = &h.platform;
        let id = CorrigendumId::new();
        let early = corrigenda::issue(p, &officer, dialogue, id, &correction()).await;
        assert_eq!(refusal(early), Refusal::WrongState { state: "report-state-draft" });
        step(h, &officer, dialogue, Step::Adopt).await.expect("adopted");
        step(h, &officer, dialogue, Step::Publish).await.expect("published");
        let before = report(h, &officer, dialogue).await;
        let revision = p.public_revision().await.expect("a revision");
        corrigenda::issue(p, &officer, dialogue, id, &correction()).await.expect("issued");
        corrigenda::issue(p, &officer, dialogue, id, &correction()).await.expect("sent twice");
        corrigenda::issue(p, &officer, dialogue, CorrigendumId::new(), &correction()).await.expect("issued");
        assert!(p.public_revision().await.expect("a revision") > revision);
        let whole = outcomes::one(p, "stocktaking").await.expect("public").report;
        let numbers: Vec<i64> = whole.corrigenda.iter().map(|one| one.number).collect();
        assert_eq!(numbers, [1, 2]);
        assert_eq!((&whole.hash, &whole.points), (&before.hash, &before.points));
        assert_eq!(whole.hash, Some(reports::hash(reports::canonical("2021-01", &whole))));
    }
}
