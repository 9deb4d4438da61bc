//! Joint inputs, and files that come with them.

use domain::document::FileFault;
use domain::ids::{InputFileId, SignatoryId};
use domain::input::AuthorForm;
use domain::{Actor, Problem, Refusal, Role};
use testkit::Harness;
use usecases::documents::{self, Upload};
use usecases::inputs::readers::Reader;
use usecases::inputs::{self, Signed, public};

use super::{call, fields, refusal};

fn somebody(name: &str, email: &str) -> AuthorForm {
    AuthorForm {
        name: name.to_owned(),
        email: email.to_owned(),
        organisation: "Legal Aid Network".to_owned(),
        ..AuthorForm::default()
    }
}

fn text(content: &str) -> Upload {
    Upload {
        name: "notes.txt".to_owned(),
        content: content.into(),
    }
}

fn token(h: &Harness, id: SignatoryId) -> String {
    h.platform.secret().token("signatory", &id.to_string())
}

async fn signed_by(h: &Harness, reference: &str) -> Vec<String> {
    let one = public::one(&h.platform, Reader::Public, reference)
        .await
        .expect("to read");
    one.signed_by
}

testkit::on_each_database! {
    async fn only_who_confirms_is_shown_and_a_revision_asks_each_again(h) {
        let call = call(h).await;
        let (_, token_of_author) = h.author(&call, "nadia@voices.example").await;
        let (omar, eva) = (SignatoryId::new(), SignatoryId::new());
        for (id, form) in [(omar, somebody("Omar", "omar@aid.example")), (eva, somebody("Eva", "eva@aid.example"))] {
            for _ in 0..2 {
                inputs::name_signatory(&h.platform, &token_of_author, id, &form).await.expect("named once");
            }
        }
        let again = inputs::name_signatory(&h.platform, &token_of_author, SignatoryId::new(), &somebody("Omar", "OMAR@aid.example")).await;
        assert_eq!(fields(refusal(again)), [("email".to_owned(), Problem::AlreadyTaken)]);
        // There is nothing to sign before it is sent, and nobody was written to.
        assert_eq!(refusal(inputs::signature(&h.platform, &token(h, omar)).await), Refusal::NotFound);
        h.worker.drain().await.expect("sent");
        assert_eq!(h.mailbox.mails().len(), 1);
        inputs::save(&h.platform, &token_of_author, &call.draft("public", "First.")).await.expect("saved");
        inputs::submit(&h.platform, &token_of_author).await.expect("sent");
        h.worker.drain().await.expect("sent");
        assert_eq!(h.mailbox.mails().len(), 4);
        let reference = inputs::mine(&h.platform, &token_of_author).await.expect("a page").reference;
        assert!(signed_by(h, &reference).await.is_empty());
        let shown = inputs::signature(&h.platform, &token(h, omar)).await.expect("a page");
        assert_eq!((shown.number, shown.signed), (1, Signed::Asked));
        for _ in 0..2 {
            inputs::sign(&h.platform, &token(h, omar), 1, true).await.expect("signed");
        }
        inputs::sign(&h.platform, &token(h, eva), 1, false).await.expect("declined");
        assert_eq!(signed_by(h, &reference).await, ["Omar, Legal Aid Network"]);
        inputs::save(&h.platform, &token_of_author, &call.draft("public", "Second.")).await.expect("saved");
        inputs::submit(&h.platform, &token_of_author).await.expect("sent");
        assert!(signed_by(h, &reference).await.is_empty(), "nobody signs what they have not seen");
        let stale = inputs::sign(&h.platform, &token(h, omar), 1, true).await;
        assert_eq!(refusal(stale), Refusal::ChangedMeanwhile);
        h.worker.drain().await.expect("sent");
        // The author, and Omar once more; Eva said no.
        assert_eq!(h.mailbox.mails().len(), 6);
        for foreign in [token_of_author.as_str(), "x"] {
            assert_eq!(refusal(inputs::sign(&h.platform, foreign, 2, true).await), Refusal::NotFound);
        }
    }

    async fn files_are_read_by_those_who_read_the_text_and_lie_sealed_in_the_store(h) {
        let call = call(h).await;
        let (id, author) = h.author(&call, "nadia@voices.example").await;
        let file = InputFileId::new();
        for _ in 0..2 {
            inputs::attach(&h.platform, &author, file, text("The gate is open at night.")).await.expect("added once");
        }
        inputs::save(&h.platform, &author, &call.draft("secretariat", "See the file.")).await.expect("saved");
        inputs::submit(&h.platform, &author).await.expect("sent");
        let reference = inputs::mine(&h.platform, &author).await.expect("a page").reference;
        let (officer, outside) = (h.officer(Role::Secretariat).await, h.officer(Role::FocalPoint).await);
        let this = (call.dialogue, call.id, id);
        let found = inputs::open_file_at_desk(&h.platform, &officer, this, file).await.expect("a file");
        assert_eq!(String::from_utf8_lossy(&found.content), "The gate is open at night.");
        for actor in [&outside, &Actor::Public, &Actor::Platform] {
            assert!(inputs::open_file_at_desk(&h.platform, actor, this, file).await.is_err(), "{actor:?}");
        }
        for reader in [Reader::Public, Reader::Participant(call.dialogue)] {
            assert!(inputs::open_file(&h.platform, reader, &reference, file).await.is_err());
        }
        for kept in h.platform.files().all().await.expect("a list") {
            assert_ne!(kept.bytes, 26, "sealed");
        }
        // A day later the file is still there: a row names it.
        h.clock.advance(chrono::Duration::days(2));
        assert_eq!(documents::sweep(&h.platform, h.platform.now()).await.expect("swept"), 0);
        assert!(documents::missing(&h.platform).await.expect("a look").1.is_empty());
        inputs::withdraw(&h.platform, &author).await.expect("withdrawn");
        assert!(inputs::open_my_file(&h.platform, &author, file).await.is_err());
        h.forget_outbox().await;
    }

    async fn a_call_takes_so_many_files_of_kinds_that_it_knows_and_no_more(h) {
        let call = call(h).await;
        let (_, author) = h.author(&call, "nadia@voices.example").await;
        let program = Upload { name: "notes.pdf".to_owned(), content: b"MZ\x90\0 this program".to_vec() };
        let refused = inputs::attach(&h.platform, &author, InputFileId::new(), program).await;
        assert_eq!(fields(refusal(refused))[0].0, "file");
        for _ in 0..2 {
            inputs::attach(&h.platform, &author, InputFileId::new(), text("Some notes.")).await.expect("added");
        }
        let third = inputs::attach(&h.platform, &author, InputFileId::new(), text("Some notes.")).await;
        assert_eq!(refusal(third), Refusal::field("file", Problem::File(FileFault::TooMany)));
        let nobody = inputs::attach(&h.platform, "x", InputFileId::new(), text("Some notes.")).await;
        assert_eq!(refusal(nobody), Refusal::NotFound);
        h.forget_outbox().await;
    }
}
