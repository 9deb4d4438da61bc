//! What is kept in memory is never old.

use std::sync::atomic::{AtomicI64, Ordering};

use domain::ids::DialogueId;
use domain::{Actor, Gender, Role};
use testkit::shortlist::{Someone, dialogue, people, person};
use testkit::{Harness, contact_row};
use usecases::database::Database;
use usecases::shortlist::queries::{quota_screen, screen};
use usecases::{Platform, directory, shortlist};

use crate::directory::cells;

async fn pool(h: &Harness, id: DialogueId) -> (usize, usize) {
    let page = screen(&h.platform, &Actor::Platform, id, "")
        .await
        .expect("the page");
    (page.pool, page.without_address)
}

async fn women(h: &Harness, id: DialogueId) -> usize {
    let page = quota_screen(&h.platform, &Actor::Platform, id, None)
        .await
        .expect("the page");
    page.available
        .get(&("gender", "woman".to_owned()))
        .copied()
        .unwrap_or(0)
}

testkit::on_each_database! {
    async fn the_balance_sees_every_change_of_the_directory_at_once(h) {
        let id = dialogue(h, 4, None).await;
        people(h, 3).await;
        assert_eq!(pool(h, id).await, (3, 0));
        assert_eq!(pool(h, id).await, (3, 0));
        let before = women(h, id).await;

        let man = contact_row(7, &[("gender", "man")]);
        let woman = contact_row(7, &[("gender", "woman")]);
        let added = directory::add(&h.platform, &Actor::Platform, cells(&man)).await.expect("a person");
        assert_eq!(pool(h, id).await, (4, 0));
        assert_eq!(women(h, id).await, before);
        // No time has passed: the clock of this test stands still.
        directory::edit(&h.platform, &Actor::Platform, added, 1, cells(&woman)).await.expect("an edit");
        assert_eq!(women(h, id).await, before + 1);
        directory::archive(&h.platform, &Actor::Platform, added).await.expect("taken out");
        assert_eq!(pool(h, id).await, (3, 0));
        directory::restore(&h.platform, &Actor::Platform, added).await.expect("taken back");
        assert_eq!(pool(h, id).await, (4, 0));
        person(h, Someone { gender: Gender::Man, ..Someone::default() }).await;
        assert_eq!(pool(h, id).await.0, 5);
    }

    async fn the_balance_sees_every_decision_at_once(h) {
        let officer = h.officer(Role::Secretariat).await;
        let id = dialogue(h, 4, None).await;
        let somebody = people(h, 3).await[0];
        assert_eq!(pool(h, id).await.0, 3);
        shortlist::must_not(&h.platform, &officer, id, somebody, "On leave").await.expect("a decision");
        assert_eq!(pool(h, id).await.0, 2);
        shortlist::lift(&h.platform, &officer, id, somebody).await.expect("lifted");
        assert_eq!(pool(h, id).await.0, 3);
    }

    async fn a_change_by_another_process_is_seen_by_the_next_who_asks(h) {
        let db = Database::open(&h.url).await.expect("the database opens twice");
        let other = Platform::new(
            db,
            h.clock.clone(),
            usecases::secret::Secret::of("another process with the same key"),
            h.platform.settings().clone(),
        );
        let raised = AtomicI64::new(h.platform.public_revision().await.expect("a number"));
        let done = std::sync::atomic::AtomicBool::new(false);
        let raise = async {
            for _ in 0..20 {
                let tx = other.begin().await.expect("a transaction");
                tx.touch_public().await.expect("a row");
                tx.commit().await.expect("a commit");
                raised.fetch_add(1, Ordering::SeqCst);
            }
            done.store(true, Ordering::SeqCst);
        };
        let look = async || {
            let mut looks = 0;
            while !done.load(Ordering::SeqCst) {
                let at_least = raised.load(Ordering::SeqCst);
                let seen = h.platform.public_revision().await.expect("a number");
                assert!(seen >= at_least, "{seen} was told when {at_least} was committed");
                looks += 1;
            }
            assert!(looks > 0);
        };
        futures::join!(raise, look(), look(), look(), look());
    }

    async fn many_writers_stand_in_line(h) {
        let before = h.platform.public_revision().await.expect("a number");
        let write = async || {
            for _ in 0..5 {
                let tx = h.platform.begin().await.expect("a transaction");
                tx.touch_public().await.expect("a row");
                tx.commit().await.expect("a commit");
            }
        };
        // One gives up half-way: its turn passes on.
        let gives_up = async {
            let tx = h.platform.begin().await.expect("a transaction");
            tx.touch_public().await.expect("a row");
        };
        futures::join!(write(), write(), gives_up, write(), write());
        assert_eq!(h.platform.public_revision().await.expect("a number"), before + 20);
    }
}
