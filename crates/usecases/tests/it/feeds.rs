//! Calendar feeds of persons.

use chrono::Duration;
use domain::invitation::{RsvpForm, parse};
use domain::{Actor, Refusal, Role};
use testkit::Harness;
use usecases::{feeds, invitations};

use crate::inbound::posted::{Invited, invited};

fn refusal<T>(result: usecases::Result<T>) -> Option<Refusal> {
    result.err().and_then(|error| error.refusal().cloned())
}

/// The token in a feed's address.
fn token(address: &str) -> String {
    let file = address.rsplit('/').next().unwrap_or_default();
    file.trim_end_matches(".ics").to_owned()
}

async fn feed_of(h: &Harness, invited: &Invited) -> String {
    feeds::make_mine(&h.platform, &invited.token)
        .await
        .expect("made");
    let mine = feeds::mine(&h.platform, &invited.token)
        .await
        .expect("a look-up")
        .expect("a feed");
    token(&mine.address)
}

async fn answers(h: &Harness, invited: &Invited, answer: &str) {
    let form = RsvpForm {
        answer: answer.into(),
        ..RsvpForm::default()
    };
    invitations::answer(
        &h.platform,
        &invited.token,
        &parse(&form).expect("an answer"),
    )
    .await
    .expect("answered");
    h.worker.drain().await.expect("the worker works");
}

testkit::on_each_database! {
    async fn a_feed_has_the_invitations_identity_and_names_nobody(h) {
        let invited = invited(h).await;
        let feed = feed_of(h, &invited).await;
        let ics = feeds::calendar(&h.platform, &feed).await.expect("a calendar");
        assert!(ics.contains(&format!("UID:{}", invited.uid)), "{ics}");
        assert!(ics.contains("STATUS:TENTATIVE") && ics.contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H"), "{ics}");
        let unfolded = ics.replace("\r\n ", "");
        for absent in ["METHOD", "ATTENDEE", "ORGANIZER", "/rsvp/", invited.token.as_str(), "meet.example"] {
            assert!(!unfolded.contains(absent), "{absent} is in\n{ics}");
        }
    }

    async fn identical_state_gives_identical_bytes_and_any_change_gives_others(h) {
        let invited = invited(h).await;
        let feed = feed_of(h, &invited).await;
        let first = feeds::calendar(&h.platform, &feed).await.expect("a calendar");
        h.clock.advance(Duration::hours(5));
        assert_eq!(feeds::calendar(&h.platform, &feed).await.expect("a calendar"), first);
        answers(h, &invited, "accepted").await;
        let accepted = feeds::calendar(&h.platform, &feed).await.expect("a calendar");
        assert_ne!(accepted, first);
        assert!(accepted.contains("STATUS:CONFIRMED") && accepted.contains("meet.example"), "those who come are told how to join");
        answers(h, &invited, "declined").await;
        assert!(!feeds::calendar(&h.platform, &feed).await.expect("a calendar").contains("VEVENT"));
    }

    async fn what_was_withdrawn_stays_as_cancelled_for_ninety_days(h) {
        let invited = invited(h).await;
        let feed = feed_of(h, &invited).await;
        invitations::withdraw(&h.platform, &Actor::Platform, invited.invitation, "A mistake").await.expect("withdrawn");
        h.worker.drain().await.expect("the worker works");
        assert!(feeds::calendar(&h.platform, &feed).await.expect("a calendar").contains("STATUS:CANCELLED"));
        h.clock.advance(Duration::days(91));
        assert!(!feeds::calendar(&h.platform, &feed).await.expect("a calendar").contains("VEVENT"));
    }

    async fn a_revoked_feed_is_gone_and_a_new_one_has_another_address(h) {
        let invited = invited(h).await;
        let feed = feed_of(h, &invited).await;
        assert_eq!(feed_of(h, &invited).await, feed, "one at a time");
        feeds::end_mine(&h.platform, &invited.token).await.expect("ended");
        assert_eq!(refusal(feeds::calendar(&h.platform, &feed).await), Some(Refusal::NotFound));
        assert_eq!(refusal(feeds::end_mine(&h.platform, &invited.token).await), Some(Refusal::NotFound));
        assert_ne!(feed_of(h, &invited).await, feed);
        for unknown in ["", "x", invited.token.as_str()] {
            assert_eq!(refusal(feeds::calendar(&h.platform, unknown).await), Some(Refusal::NotFound));
        }
    }

    async fn the_desk_makes_and_ends_a_persons_feed(h) {
        let officer = h.officer(Role::Secretariat).await;
        let invited = invited(h).await;
        let person = invited.row(h).await.person_id;
        assert_eq!(refusal(feeds::make_of(&h.platform, &Actor::Public, person).await), Some(Refusal::SignInRequired));
        feeds::make_of(&h.platform, &officer, person).await.expect("made");
        let feed = feeds::of_person(&h.platform, &officer, person).await.expect("a look-up").expect("a feed");
        assert!(feeds::calendar(&h.platform, &token(&feed.address)).await.is_ok());
        feeds::end_of(&h.platform, &officer, person).await.expect("ended");
        assert_eq!(feeds::of_person(&h.platform, &officer, person).await.expect("a look-up"), None);
        let lead = h.officer(Role::FocalPoint).await;
        assert_eq!(refusal(feeds::of_person(&h.platform, &lead, person).await), Some(Refusal::NotPermitted));
    }
}
