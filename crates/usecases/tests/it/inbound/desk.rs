//! The queue of the desk.

use chrono::Duration;
use domain::{Actor, Answer, Channel, InvitationState, ReceivedKind, ReceivedState, Refusal, Role};
use sea_orm::EntityTrait;
use usecases::inbound::{self, queries::Show};

use super::posted::{Invited, invited, post};

fn refusal<T>(result: usecases::Result<T>) -> Option<Refusal> {
    result.err().and_then(|error| error.refusal().cloned())
}

fn letter(invited: &Invited, text: &str) -> String {
    invited.head("Re: Invitation") + "Content-Type: text/plain\r\n\r\n" + text + "\r\n"
}

testkit::on_each_database! {
    async fn a_plain_human_answer_goes_to_people_who_count_it(h) {
        let officer = h.officer(Role::Secretariat).await;
        let invited = invited(h).await;
        let received = post(h, &letter(&invited, "I will come.")).await;
        let id = received.id.expect("an id");
        assert_eq!((received.kind, received.state), (ReceivedKind::Letter, ReceivedState::Waiting));
        let list = inbound::queries::incoming(&h.platform, &officer, Show::Waiting, 0).await.expect("a list");
        assert_eq!((list.total, list.waiting, list.lines.len()), (1, 1, 1));
        assert_eq!(list.lines[0].subject, "Re: Invitation");
        assert_eq!(list.lines[0].person.as_deref(), Some("Wanjiru Kamau 0"));

        assert_eq!(refusal(inbound::apply(&h.platform, &Actor::Public, id, Answer::Accepted).await), Some(Refusal::SignInRequired));
        inbound::apply(&h.platform, &officer, id, Answer::Accepted).await.expect("counted");
        assert_eq!(invited.state(h).await, InvitationState::Accepted);
        let given = entity::rsvp::Entity::find().one(h.platform.db()).await.expect("a look-up").expect("an answer");
        assert_eq!(given.channel, Channel::Mail);
        let again = refusal(inbound::apply(&h.platform, &officer, id, Answer::Declined).await);
        assert_eq!(again, Some(Refusal::WrongState { state: "received-state-applied" }));
        assert_eq!(inbound::queries::waiting(&h.platform).await.expect("a count"), 0);
        h.worker.drain().await.expect("the worker works");
    }

    async fn a_letter_without_an_invitation_is_assigned_by_its_reference(h) {
        let officer = h.officer(Role::Secretariat).await;
        let invited = invited(h).await;
        let stray = letter(&invited, "Count me in.").replace(&format!("rsvp+{}", invited.token), "secretariat");
        let id = post(h, &stray).await.id.expect("an id");
        let unassigned = refusal(inbound::apply(&h.platform, &officer, id, Answer::Accepted).await);
        assert!(matches!(unassigned, Some(Refusal::Invalid(_))), "{unassigned:?}");
        for wrong in ["", "0000-0000", "nonsense", "%%%%-%%%%"] {
            assert!(matches!(refusal(inbound::assign(&h.platform, &officer, id, wrong).await), Some(Refusal::Invalid(_))));
        }
        let reference = domain::rsvp::reference(invited.invitation);
        inbound::assign(&h.platform, &officer, id, &reference.to_lowercase()).await.expect("assigned");
        inbound::apply(&h.platform, &officer, id, Answer::Declined).await.expect("counted");
        assert_eq!(invited.state(h).await, InvitationState::Declined);
        let log = inbound::queries::log(&h.platform, &officer, invited.invitation).await.expect("a log");
        assert_eq!(log.len(), 1);
        h.worker.drain().await.expect("the worker works");
    }

    async fn a_letter_is_handed_on_to_the_secretariat_and_never_comes_back(h) {
        let officer = h.officer(Role::Secretariat).await;
        let invited = invited(h).await;
        let id = post(h, &letter(&invited, "Is there a ramp?")).await.id.expect("an id");
        inbound::forward(&h.platform, &officer, id).await.expect("handed on");
        h.worker.drain().await.expect("the worker works");
        let (to, raw) = h.mailbox.mails().last().cloned().expect("a mail");
        assert_eq!(to, "secretariat@convener.example");
        let parsed = mail_parser::MessageParser::default().parse(&raw).expect("a mail");
        let said = parsed.body_text(0).expect("text");
        assert!(said.contains("Is there a ramp?") && said.contains(&invited.email), "{said}");
        let text = String::from_utf8_lossy(&raw).into_owned();
        // Where the two mailboxes are one, it arrives here; nobody is asked to look at it again.
        assert_eq!(post(h, &text).await.state, ReceivedState::Noted);
        assert_eq!(refusal(inbound::forward(&h.platform, &officer, id).await), Some(Refusal::WrongState { state: "received-state-dismissed" }));
    }

    async fn what_is_set_aside_changes_nothing_and_is_forgotten_in_time(h) {
        let officer = h.officer(Role::Secretariat).await;
        let invited = invited(h).await;
        let id = post(h, &letter(&invited, "Hello!")).await.id.expect("an id");
        inbound::dismiss(&h.platform, &officer, id).await.expect("set aside");
        assert_eq!(invited.state(h).await, InvitationState::Issued);
        assert_eq!(inbound::forget_old(&h.platform).await.expect("no fault"), 0);
        h.clock.advance(Duration::days(181));
        assert_eq!(inbound::forget_old(&h.platform).await.expect("no fault"), 1);
        assert_eq!(inbound::forget_old(&h.platform).await.expect("no fault"), 0);
        let detail = inbound::queries::detail(&h.platform, &officer, id).await.expect("a page");
        assert_eq!((detail.kept, detail.text.as_str()), (false, ""));
    }

    async fn those_without_the_right_see_and_change_nothing(h) {
        let invited = invited(h).await;
        let id = post(h, &letter(&invited, "Hello!")).await.id.expect("an id");
        let lead = h.officer(Role::FocalPoint).await;
        assert!(inbound::queries::incoming(&h.platform, &lead, Show::All, 0).await.is_err());
        assert!(inbound::queries::detail(&h.platform, &lead, id).await.is_err());
        assert!(inbound::dismiss(&h.platform, &lead, id).await.is_err());
        assert!(inbound::assign(&h.platform, &lead, id, "7F3A-91C2").await.is_err());
    }
}
