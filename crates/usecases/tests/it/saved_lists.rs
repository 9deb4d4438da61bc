//! Selections of lists that officers come back to.

use domain::audit::Entry;
use domain::{Actor, List, Problem, Refusal, Role};
use testkit::Harness;
use usecases::saved_lists::{self, MOST, Wanted};
use usecases::{Result, audit};

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

fn pacific(shared: bool) -> Wanted<'static> {
    Wanted {
        list: List::Directory,
        name: "  Pacific   judges ",
        query: "group=asia-pacific&type=judiciary",
        shared,
    }
}

async fn names(h: &Harness, actor: &Actor) -> Vec<(String, bool, bool)> {
    let saved = saved_lists::of(&h.platform, actor, List::Directory).await;
    saved
        .expect("the selections")
        .into_iter()
        .map(|saved| (saved.name, saved.shared, saved.own))
        .collect()
}

testkit::on_each_database! {
    async fn a_selection_is_the_officers_own_until_it_is_shared(h) {
        let (ana, bo) = (h.officer(Role::Secretariat).await, h.officer(Role::Administrator).await);
        saved_lists::save(&h.platform, &ana, pacific(false)).await.expect("saved");
        assert_eq!(names(h, &ana).await, [("Pacific judges".to_owned(), false, true)]);
        assert!(names(h, &bo).await.is_empty());
        saved_lists::save(&h.platform, &ana, pacific(true)).await.expect("shared");
        assert_eq!(names(h, &bo).await, [("Pacific judges".to_owned(), true, false)]);
        // Other lists have selections of their own.
        assert!(saved_lists::of(&h.platform, &ana, List::Dialogues).await.expect("none").is_empty());
    }

    async fn a_name_used_again_stands_for_the_new_selection(h) {
        let ana = h.officer(Role::Secretariat).await;
        saved_lists::save(&h.platform, &ana, pacific(false)).await.expect("saved");
        saved_lists::save(&h.platform, &ana, pacific(false)).await.expect("saved twice is saved once");
        let other = Wanted { query: "country=FJI", ..pacific(false) };
        saved_lists::save(&h.platform, &ana, other).await.expect("saved again");
        let saved = saved_lists::of(&h.platform, &ana, List::Directory).await.expect("one");
        assert_eq!(saved.len(), 1);
        assert_eq!(saved[0].query, "country=FJI");
        let (told, _) = audit::trail(&h.platform, &Actor::Platform, &audit::Filter::default()).await.expect("the trail");
        let kept = Entry::ListSaved { name: "Pacific judges".to_owned(), shared: false };
        assert_eq!(told.iter().filter(|line| line.entry == kept).count(), 2);
    }

    async fn nobody_takes_away_what_somebody_else_saved(h) {
        let (ana, bo) = (h.officer(Role::Secretariat).await, h.officer(Role::Administrator).await);
        saved_lists::save(&h.platform, &ana, pacific(true)).await.expect("saved");
        let id = saved_lists::of(&h.platform, &bo, List::Directory).await.expect("one")[0].id;
        assert_eq!(refusal(saved_lists::remove(&h.platform, &bo, List::Directory, id).await), Refusal::NotFound);
        assert_eq!(refusal(saved_lists::remove(&h.platform, &ana, List::Dialogues, id).await), Refusal::NotFound);
        saved_lists::remove(&h.platform, &ana, List::Directory, id).await.expect("removed");
        saved_lists::remove(&h.platform, &ana, List::Directory, id).await.expect("removed twice is removed once");
        assert!(names(h, &bo).await.is_empty());
    }

    async fn a_selection_needs_a_name_a_reader_and_has_a_limit(h) {
        let ana = h.officer(Role::Secretariat).await;
        let nameless = Wanted { name: " ", ..pacific(false) };
        assert_eq!(refusal(saved_lists::save(&h.platform, &ana, nameless).await), Refusal::field("name", Problem::Required));
        let long = "x".repeat(3_000);
        let endless = Wanted { query: &long, ..pacific(false) };
        assert_eq!(refusal(saved_lists::save(&h.platform, &ana, endless).await), Refusal::NotFound);
        let lead = h.officer(Role::WorkingGroupLead).await;
        assert_eq!(refusal(saved_lists::save(&h.platform, &lead, pacific(false)).await), Refusal::NotPermitted);
        assert_eq!(refusal(saved_lists::of(&h.platform, &Actor::Public, List::Directory).await), Refusal::SignInRequired);
        for nth in 0..MOST {
            let name = format!("Selection {nth}");
            saved_lists::save(&h.platform, &ana, Wanted { name: &name, ..pacific(false) }).await.expect("saved");
        }
        let max = MOST as usize;
        assert_eq!(refusal(saved_lists::save(&h.platform, &ana, pacific(false)).await), Refusal::field("name", Problem::TooMany { max }));
    }
}
