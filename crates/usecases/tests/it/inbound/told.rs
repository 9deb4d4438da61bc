//! Who is told that an answer by mail could not be counted, and who is not.

use domain::{Doubt, MailKind, ReceivedState};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use testkit::Harness;
use usecases::inbound::{Arrived, receive};

use super::posted::{Invited, invited, post};
use crate::reading::{subject, text};

/// The letters of this kind, by their addresses, languages and subjects.
async fn told(h: &Harness) -> Vec<entity::mail::Model> {
    entity::mail::Entity::find()
        .filter(entity::mail::Column::Kind.eq(MailKind::AnswerRefused))
        .all(h.platform.db())
        .await
        .expect("mails")
}

async fn version(h: &Harness, sequence: i64) {
    use sea_orm::ActiveValue::Set;
    entity::invitation::Entity::update_many()
        .set(entity::invitation::ActiveModel {
            sequence: Set(sequence),
            ..Default::default()
        })
        .exec(h.platform.db())
        .await
        .expect("a new version");
}

fn again(mail: &str, nth: u32) -> String {
    mail.replace("Message-ID: <", &format!("Message-ID: <{nth}."))
}

/// Posts and says what the invited person read, if anything.
async fn read(h: &Harness, invited: &Invited, mail: &str) -> Option<String> {
    let before = told(h).await.len();
    post(h, mail).await;
    let letters = told(h).await;
    (letters.len() > before).then(|| {
        let (to, raw) = h.mailbox.mails().last().cloned().expect("a mail");
        assert_eq!(to, invited.email, "at the address that was invited");
        assert!(subject(&raw).starts_with("Your answer was not counted: "));
        let head = String::from_utf8_lossy(&raw).into_owned();
        assert!(
            head.contains("Auto-Submitted: auto-replied\r\n"),
            "RFC 3834 5"
        );
        assert!(
            head.contains("@mfa.example>\r\n"),
            "it names the mail that it answers"
        );
        text(&raw)
    })
}

testkit::on_each_database! {
    async fn who_answers_too_late_is_told_once_in_a_day(h) {
        let invited = invited(h).await;
        h.clock.set("2023-03-05T12:00:00Z");
        let late = invited.replies("ACCEPTED", "100000");
        let words = read(h, &invited, &late).await.expect("told");
        assert!(words.contains("The deadline for answers had passed") && words.contains(&format!("/rsvp/{}", invited.token)), "{words}");
        assert_eq!(read(h, &invited, &late).await, None, "the same mail");
        assert_eq!(read(h, &invited, &again(&late, 2)).await, None, "the same in another mail");
        h.clock.set("2023-03-06T12:00:01Z");
        assert!(read(h, &invited, &again(&late, 3)).await.is_some());
        let taken = Arrived { raw: invited.replies("DECLINED", "120000").into_bytes(), at: h.platform.now(), cut_from: None };
        assert_eq!(receive(&h.platform, &taken).await.expect("received").state, ReceivedState::Applied);
        assert_eq!(told(h).await.len(), 2, "a decline counts, and its confirmation says so");
        h.worker.drain().await.expect("the worker works");
    }

    async fn who_answers_an_older_version_is_asked_to_answer_again(h) {
        let invited = invited(h).await;
        version(h, 2).await;
        let old = invited.replies("ACCEPTED", "100000");
        let words = read(h, &invited, &old).await.expect("told");
        assert!(words.contains("earlier version"), "{words}");
        // Once they have answered what stands now, an old mail that turns up is no concern of theirs.
        post(h, &invited.replies("ACCEPTED", "110000").replace("SEQUENCE:0", "SEQUENCE:2")).await;
        h.clock.advance(chrono::Duration::days(2));
        assert_eq!(read(h, &invited, &again(&old, 2)).await, None);
    }

    async fn who_answers_an_unknown_entry_or_for_somebody_else_is_told(h) {
        let invited = invited(h).await;
        let unknown = invited.replies("DECLINED", "100000").replace(&invited.uid, "old-entry@elsewhere.example");
        let words = read(h, &invited, &unknown).await.expect("told");
        assert!(words.contains("does not match the entry"), "{words}");
        let other = invited.replies("ACCEPTED", "110000").replace(&format!("mailto:{}", invited.email), "mailto:crasher@example.org");
        let words = read(h, &invited, &other).await.expect("told");
        assert!(words.contains("somebody else’s name") && !words.contains("crasher"), "{words}");
        // A stranger who knows no invitation's address is told nothing: we write to nobody we did not invite.
        let stranger = unknown.replace(&invited.token, "x".repeat(43).as_str());
        assert_eq!(read(h, &invited, &again(&stranger, 9)).await, None);
    }

    async fn machines_and_lists_are_told_nothing(h) {
        let invited = invited(h).await;
        h.clock.set("2023-03-05T12:00:00Z");
        let late = invited.replies("ACCEPTED", "100000");
        for (nth, header) in ["Auto-Submitted: auto-generated", "Precedence: bulk", "List-Id: <staff.mfa.example>", "X-Autoreply: yes"].into_iter().enumerate() {
            let mail = again(&late, nth as u32).replace("Subject:", &format!("{header}\r\nSubject:"));
            let received = post(h, &mail).await;
            assert_eq!(received.doubt, Some(Doubt::Refused), "{header}");
        }
        let nobody = again(&late, 7).replace(&format!("Return-Path: <{}>", invited.email), "Return-Path: <>");
        post(h, &nobody).await;
        assert_eq!(told(h).await.len(), 0);
    }

    async fn everybody_is_told_in_their_own_language(h) {
        use sea_orm::ActiveValue::Set;
        let invited = invited(h).await;
        entity::invitation::Entity::update_many()
            .set(entity::invitation::ActiveModel { language: Set(domain::Language::Ar), ..Default::default() })
            .exec(h.platform.db()).await.expect("an Arabic reader");
        h.clock.set("2023-03-05T12:00:00Z");
        post(h, &invited.replies("ACCEPTED", "100000")).await;
        let letter = told(h).await.remove(0);
        assert_eq!(letter.language, domain::Language::Ar);
        assert!(letter.subject.starts_with("لم يُحتسب ردكم"), "{}", letter.subject);
    }
}
