//! Dialogues that the desk's lists leave out, and bring back.

use domain::document::{FactsForm, NewForm, Shelf, VersionForm};
use domain::ids::{DialogueId, DocumentId, PartnerId, SessionId};
use domain::partner::{Bearer, PartnerForm};
use domain::programme::SessionForm;
use domain::{Actor, DialogueState, Language, Refusal, Role};
use testkit::Harness;
use usecases::dialogues::{self, Tell, queries};
use usecases::portal::dialogues as portal;
use usecases::{Result, documents, invitations, partners, programme};

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

async fn listed(h: &Harness, officer: &Actor, archived: bool) -> Vec<DialogueId> {
    let filter = queries::Filter {
        archived,
        ..queries::Filter::default()
    };
    let list = queries::list(&h.platform, officer, &filter).await;
    let lines = list.expect("a list").lines.into_iter();
    lines.map(|line| line.head.id).collect()
}

testkit::on_each_database! {
    async fn an_archived_dialogue_is_out_of_the_lists_and_the_public_sees_no_difference(h) {
        let officer = h.officer(Role::Secretariat).await;
        h.clock.set("2023-03-15T12:00:00Z");
        let held = h.dialogue().with_title("Looked back upon").held().make().await;
        let other = h.dialogue().make().await;
        let before = portal::one(&h.platform, "looked-back-upon").await.expect("a dialogue").dialogue;
        let revision = h.platform.public_revision().await.expect("a revision");
        for _ in 0..2 {
            dialogues::archive(&h.platform, &officer, held).await.expect("archived");
        }
        assert_eq!(listed(h, &officer, false).await, [other]);
        assert_eq!(listed(h, &officer, true).await, [held]);
        let whole = queries::whole_list(&h.platform, &officer, &queries::Filter::default()).await.expect("a list");
        assert_eq!(whole.len(), 1, "an export holds what the list shows");
        let year = async |with| {
            let year = queries::year(&h.platform, &officer, 2023, with).await.expect("a year");
            let shown: Vec<_> = year.dialogues.iter().map(|one| one.id).collect();
            (shown.contains(&held), year.archived)
        };
        assert_eq!((year(false).await, year(true).await), ((false, 1), (true, 1)));
        let home = queries::home(&h.platform, &officer).await.expect("a home");
        assert_eq!(home.dialogues, 1);
        assert!(home.own.iter().all(|head| head.id != held) && home.tasks.iter().all(|task| task.dialogue.id != held));
        let overview = queries::overview(&h.platform, &officer, held).await.expect("it can be read");
        assert!(overview.head.archived_at.is_some() && !overview.may_be_archived);
        let after = portal::one(&h.platform, "looked-back-upon").await.expect("a dialogue").dialogue;
        assert_eq!(after, before);
        assert_eq!(h.platform.public_revision().await.expect("a revision"), revision);

        for _ in 0..2 {
            dialogues::restore(&h.platform, &officer, held).await.expect("restored");
        }
        assert!(listed(h, &officer, true).await.is_empty());
        assert_eq!(listed(h, &officer, false).await.len(), 2);
    }

    async fn nobody_goes_on_with_an_archived_dialogue_unseen(h) {
        let officer = h.officer(Role::Secretariat).await;
        let draft = h.dialogue().make().await;
        dialogues::archive(&h.platform, &officer, draft).await.expect("archived");
        let archived = Refusal::WrongState { state: "dialogue-archived" };
        let form = h.dialogue().with_title("Another title").form();
        let edited = dialogues::edit(&h.platform, &officer, draft, 1, &form, Tell::Everybody).await;
        assert_eq!(refusal(edited), archived);
        assert_eq!(refusal(dialogues::convene(&h.platform, &officer, draft).await), archived);
        assert_eq!(refusal(dialogues::cancel(&h.platform, &officer, draft, "No need").await), archived);
        dialogues::restore(&h.platform, &officer, draft).await.expect("restored");
        dialogues::convene(&h.platform, &officer, draft).await.expect("convened");
    }

    async fn what_people_are_invited_to_is_not_archived(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(5).await;
        let ahead = Refusal::WrongState { state: DialogueState::Convened.label_key() };
        assert_eq!(refusal(dialogues::archive(&h.platform, &officer, dialogue).await), ahead);
        let people = h.shortlisted(dialogue, 1, Language::En).await;
        invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        let open = Refusal::WrongState { state: "dialogue-open-invitations" };
        assert_eq!(refusal(dialogues::archive(&h.platform, &officer, dialogue).await), open);
        dialogues::cancel(&h.platform, &officer, dialogue, "The room is gone").await.expect("cancelled");
        dialogues::archive(&h.platform, &officer, dialogue).await.expect("archived");
        let archived = Refusal::WrongState { state: "dialogue-archived" };
        assert_eq!(refusal(dialogues::reconvene(&h.platform, &officer, dialogue).await), archived);
        h.worker.drain().await.expect("the worker works");
    }

    async fn only_those_who_plan_dialogues_archive_them(h) {
        let draft = h.dialogue().make().await;
        let stranger = h.officer(Role::FocalPoint).await;
        assert_eq!(refusal(dialogues::archive(&h.platform, &stranger, draft).await), Refusal::NotPermitted);
        assert_eq!(refusal(dialogues::restore(&h.platform, &stranger, draft).await), Refusal::NotPermitted);
        let officer = h.officer(Role::Secretariat).await;
        let nothing = dialogues::archive(&h.platform, &officer, DialogueId::new()).await;
        assert_eq!(refusal(nothing), Refusal::NotFound);
    }

    async fn what_is_archived_is_not_worked_on_before_it_is_restored(h) {
        let officer = h.officer(Role::Secretariat).await;
        let draft = h.dialogue().make().await;
        dialogues::archive(&h.platform, &officer, draft).await.expect("archived");
        let p = &h.platform;
        let archived = Refusal::WrongState { state: "dialogue-archived" };
        let partner = PartnerForm { name: "Law Centre".to_owned(), role: "co-host".to_owned(), ..PartnerForm::default() };
        let added = partners::add(p, &officer, Bearer::Dialogue(draft), PartnerId::new(), &partner, None).await;
        assert_eq!(refusal(added), archived);
        let session = SessionForm { title: "Opening".to_owned(), kind: "session".to_owned(), day: "1".to_owned(), start: "09:00".to_owned(), minutes: "30".to_owned(), ..SessionForm::default() };
        assert_eq!(refusal(programme::add(p, &officer, draft, SessionId::new(), &session).await), archived);
        let link = NewForm {
            facts: FactsForm { title: "Note".to_owned(), kind: "other".to_owned(), visibility: "secretariat".to_owned(), ..FactsForm::default() },
            version: VersionForm { language: "en".to_owned(), link: "https://www.example.org/note".to_owned() },
            ..NewForm::default()
        };
        assert_eq!(refusal(documents::add(p, &officer, Shelf::Dialogue(draft), DocumentId::new(), &link, None).await), archived);
        dialogues::restore(p, &officer, draft).await.expect("restored");
        partners::add(p, &officer, Bearer::Dialogue(draft), PartnerId::new(), &partner, None).await.expect("added");
        programme::add(p, &officer, draft, SessionId::new(), &session).await.expect("added");
        documents::add(p, &officer, Shelf::Dialogue(draft), DocumentId::new(), &link, None).await.expect("added");
    }

    async fn a_lead_archives_and_names_partners_of_their_own_groups_dialogues_alone(h) {
        let (own, other) = (h.group("Appeals").await, h.group("Reception").await);
        let (lead, stranger) = (h.lead(own, "lead@ngo.example").await, h.lead(other, "other@ngo.example").await);
        let meeting = h.dialogue().with(|form| form.group = own.to_string()).make().await;
        let p = &h.platform;
        let partner = PartnerForm { name: "Law Centre".to_owned(), role: "co-host".to_owned(), ..PartnerForm::default() };
        let add = async |actor: &Actor| partners::add(p, actor, Bearer::Dialogue(meeting), PartnerId::new(), &partner, None).await;
        assert_eq!(refusal(add(&stranger).await), Refusal::NotPermitted);
        assert_eq!(refusal(dialogues::archive(p, &stranger, meeting).await), Refusal::NotPermitted);
        add(&lead).await.expect("added");
        dialogues::archive(p, &lead, meeting).await.expect("archived");
        assert_eq!(refusal(dialogues::restore(p, &stranger, meeting).await), Refusal::NotPermitted);
        dialogues::restore(p, &lead, meeting).await.expect("restored");
    }
}
