//! Signing in by a one-time link.

use domain::{EmailAddress, Refusal, Role};
use usecases::accounts;

fn token_of(url: &str) -> &str {
    url.rsplit('/').next().unwrap_or_default()
}

testkit::on_each_database! {
    async fn a_link_signs_in_once(h) {
        h.officer(Role::Secretariat).await;
        let email = EmailAddress::parse("SECRETARIAT@convener.example").expect("an address");
        let url = accounts::make_link(&h.platform, &email).await.expect("a link");
        let token = token_of(&url);

        let shown = accounts::look_at_link(&h.platform, token).await.expect("the link is good");
        assert_eq!(shown, "s…@convener.example");
        let cookie = accounts::sign_in(&h.platform, token).await.expect("the link signs in");
        let again = accounts::sign_in(&h.platform, token).await;
        assert_eq!(again.err().and_then(|e| e.refusal().cloned()), Some(Refusal::LinkSpent));

        let known = accounts::signed_in(&h.platform, &cookie).await.expect("a look-up").expect("a sign-in");
        accounts::sign_out(&h.platform, &known).await.expect("a sign-out");
        assert_eq!(accounts::signed_in(&h.platform, &cookie).await.expect("a look-up"), None);
    }

    async fn a_link_is_too_old_after_half_an_hour(h) {
        h.officer(Role::Secretariat).await;
        let email = EmailAddress::parse("secretariat@convener.example").expect("an address");
        let url = accounts::make_link(&h.platform, &email).await.expect("a link");
        h.clock.advance(chrono::Duration::minutes(30));
        let late = accounts::sign_in(&h.platform, token_of(&url)).await;
        assert_eq!(late.err().and_then(|e| e.refusal().cloned()), Some(Refusal::LinkSpent));
    }

    async fn a_mailed_link_goes_to_known_addresses_only(h) {
        h.officer(Role::Secretariat).await;
        for address in ["nobody@convener.example", "secretariat@convener.example"] {
            let email = EmailAddress::parse(address).expect("an address");
            accounts::mail_link(&h.platform, &email, domain::Language::En).await.expect("no difference to see");
        }
        h.worker.drain().await.expect("the worker works");
        let mails = h.mailbox.mails();
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].0, "secretariat@convener.example");
    }
}
