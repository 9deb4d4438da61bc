//! What the public learns of those who take part.

use domain::statistics::Cell;
use domain::{Dimension, InvitationState};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};
use testkit::Harness;
use testkit::shortlist::invitation;
use usecases::portal::participants;

async fn coming(h: &Harness, dialogue: domain::ids::DialogueId, names: &[(&str, bool)]) {
    for (nth, (name, publish)) in names.iter().enumerate() {
        let person = h.person("Grace", name);
        let person = if nth == 0 {
            person.man()
        } else {
            person.woman()
        };
        let person = person
            .organisation("Ministry of KEN", domain::OrganisationType::State)
            .country("KEN")
            .email(&format!("{}@interior.example", name.to_lowercase()))
            .make()
            .await;
        let id = invitation(h, dialogue, person, InvitationState::Accepted).await;
        let change = entity::invitation::ActiveModel {
            id: Set(id),
            publish_name: Set(*publish),
            ..Default::default()
        };
        change.update(h.platform.db()).await.expect("changed");
    }
}

testkit::on_each_database! {
    async fn names_are_told_of_those_who_want_it_and_few_are_never_counted(h) {
        let dialogue = h.dialogue().convened().make().await;
        let slug = entity::dialogue::Entity::find_by_id(dialogue)
            .one(h.platform.db()).await.expect("rows").expect("a dialogue").slug;
        let none = participants::of(&h.platform, &slug).await.expect("read");
        assert_eq!((none.total, none.named.len()), (0, 0));
        coming(h, dialogue, &[("Okello", true), ("Kamau", false), ("Achieng", false)]).await;
        let few = participants::of(&h.platform, &slug).await.expect("read");
        assert_eq!(few.named.len(), 1);
        assert_eq!(few.named[0].name, "Grace Okello");
        assert!(few.counted.iter().all(|one| one.cells.is_none()), "{:?}", few.counted);
        coming(h, dialogue, &[("Adhiambo", false), ("Wanjiru", false), ("Njeri", false), ("Mwangi", false)]).await;
        let more = participants::of(&h.platform, &slug).await.expect("read");
        assert_eq!(more.total, 7);
        let of = |wanted: Dimension| {
            let found = more.counted.iter().find(|one| one.dimension == wanted).expect("told");
            found.cells.clone().expect("enough")
        };
        // Two men and five women: the two would tell who they are, and the total gives them away.
        assert!(of(Dimension::Gender).iter().all(|(_, cell)| *cell == Cell::Kept || *cell == Cell::Exact(0)));
        assert!(of(Dimension::RegionalGroup).contains(&("african", Cell::Exact(7))));
        // Somebody who was only invited does not take part.
        let draft = h.dialogue().with_title("A draft").make().await;
        let hidden = entity::dialogue::Entity::find_by_id(draft)
            .one(h.platform.db()).await.expect("rows").expect("a dialogue").slug;
        assert!(participants::of(&h.platform, &hidden).await.is_err());
    }
}
