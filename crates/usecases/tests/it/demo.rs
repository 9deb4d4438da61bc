//! The demonstration data.

use balance::Method;
use domain::{Actor, DialogueState};
use sea_orm::{EntityTrait, PaginatorTrait};
use usecases::dialogues::queries;
use usecases::{demo, processes, shortlist};

testkit::on_each_database! {
    async fn the_demonstration_is_loaded_once(h) {
        h.clock.set("2026-11-22T12:00:00Z");
        let first = demo::load(&h.platform).await.expect("loaded");
        assert_eq!((first.before, first.people, first.dialogues), (false, 600, 14));
        let again = demo::load(&h.platform).await.expect("loaded before");
        assert!(again.before);
        let db = h.platform.db();
        assert_eq!(entity::person::Entity::find().count(db).await.expect("a count"), 600);
        // Nobody who took part in the past is made up: the four who hold seats registered for what is ours.
        let registered = entity::registration::Entity::find().all(db).await.expect("rows");
        let seats = registered.iter().filter(|row| row.invitation_id.is_some()).count();
        assert_eq!((registered.len(), seats), (7, 4));
        assert_eq!(entity::invitation::Entity::find().count(db).await.expect("a count"), 4);

        let list = queries::list(&h.platform, &Actor::Platform, &queries::Filter::default()).await.expect("a list");
        let states: Vec<DialogueState> = list.lines.iter().map(|line| line.head.state).collect();
        let of = |wanted| states.iter().filter(|state| **state == wanted).count();
        assert_eq!([DialogueState::Draft, DialogueState::Convened, DialogueState::Held].map(of), [6, 2, 6]);
        let processes = processes::queries::public_list(&h.platform).await.expect("processes");
        assert_eq!(processes.iter().map(|line| line.dialogues).collect::<Vec<_>>(), [1, 1, 2]);
        let reports = entity::report::Entity::find().all(db).await.expect("reports");
        assert_eq!(reports.iter().map(|row| row.state).collect::<Vec<_>>(), [domain::ReportState::Published; 4]);

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
        assert_eq!(entity::dialogue::Entity::find().count(h.platform.db()).await.expect("a count"), 14);
    }
}
