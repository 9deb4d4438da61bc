//! The demonstration data.

use balance::Method;
use domain::{Actor, DialogueState, ReportState};
use sea_orm::{EntityTrait, PaginatorTrait};
use usecases::dialogues::queries;
use usecases::reports::rounds;
use usecases::{demo, processes, shortlist};

testkit::on_each_database! {
    async fn the_demonstration_is_loaded_once(h) {
        h.clock.set("2026-11-22T12:00:00Z");
        let first = demo::load(&h.platform).await.expect("loaded");
        assert_eq!((first.before, first.people, first.dialogues), (false, 600, 15));
        let again = demo::load(&h.platform).await.expect("loaded before");
        assert!(again.before);
        let db = h.platform.db();
        assert_eq!(entity::person::Entity::find().count(db).await.expect("a count"), 600);
        // Nobody who took part in the past is made up: four who hold seats registered for what is ours, and four came
        // to our exchange for their ministries.
        let registered = entity::registration::Entity::find().all(db).await.expect("rows");
        let seats = registered.iter().filter(|row| row.invitation_id.is_some()).count();
        assert_eq!((registered.len(), seats), (7, 4));
        assert_eq!(entity::invitation::Entity::find().count(db).await.expect("a count"), 8);

        let list = queries::list(&h.platform, &Actor::Platform, &queries::Filter::default()).await.expect("a list");
        let states: Vec<DialogueState> = list.lines.iter().map(|line| line.head.state).collect();
        let of = |wanted| states.iter().filter(|state| **state == wanted).count();
        assert_eq!([DialogueState::Draft, DialogueState::Convened, DialogueState::Held].map(of), [6, 2, 7]);
        let processes = processes::queries::public_list(&h.platform).await.expect("processes");
        assert_eq!(processes.iter().map(|line| line.dialogues).collect::<Vec<_>>(), [1, 1, 2]);
        let reports = entity::report::Entity::find().all(db).await.expect("reports");
        let published = reports.iter().filter(|row| row.state == ReportState::Published).count();
        assert_eq!((reports.len(), published), (5, 4));
        // The draft is with those who took part, one of whom is silent; the other round is over and decided about.
        let comments = entity::report_comment::Entity::find().all(db).await.expect("comments");
        let waiting = comments.iter().filter(|row| row.disposition.is_none()).count();
        assert_eq!((comments.len(), waiting), (7, 4));
        let of_ours = list.lines.iter().find(|line| line.head.title.contains("exchange between ministries"));
        let rounds = rounds::queries::rounds(&h.platform, &Actor::Platform, of_ours.expect("the exchange").head.id).await.expect("rounds");
        let asked = &rounds.rounds[0].asked;
        assert_eq!((rounds.rounds.len(), asked.len()), (1, 4));
        assert!(rounds.rounds[0].ended.is_none());
        assert_eq!(asked.iter().filter(|one| one.comments == 0).count(), 1);
        assert_eq!(entity::corrigendum::Entity::find().count(db).await.expect("a count"), 1);
        // Nothing of it leaves the house.
        h.worker.drain().await.expect("nothing to send");
        assert!(h.mailbox.mails().is_empty());

        let convened = list.lines.iter().find(|line| line.head.title.contains("first-instance"));
        let roundtable = convened.expect("the roundtable").head.id;
        let ask = shortlist::Ask { seed: "2026".to_owned(), method: Method::Random };
        shortlist::propose(&h.platform, &Actor::Platform, roundtable, &ask).await.expect("its quotas can be met");
    }

    async fn an_interrupted_load_is_finished(h) {
        demo::load(&h.platform).await.expect("loaded");
        // As if the last step had not been reached.
        entity::audit::Entity::delete_many().exec(h.platform.db()).await.expect("emptied");
        let again = demo::load(&h.platform).await.expect("loaded");
        assert_eq!((again.before, again.people), (false, 0));
        assert_eq!(entity::dialogue::Entity::find().count(h.platform.db()).await.expect("a count"), 15);
    }
}
