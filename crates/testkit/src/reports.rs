//! Dialogues in any state, for tests that are about what follows them.

use domain::ids::DialogueId;
use domain::{DialogueState, Format, Language, Mode};
use sea_orm::{ActiveValue::Set, EntityTrait};

use crate::Harness;

/// A dialogue of 2021 without a date; a number of 0 means that it was never convened.
pub async fn a_dialogue(h: &Harness, title: &str, state: DialogueState, number: i64) -> DialogueId {
    let id = DialogueId::new();
    let now = h.platform.now();
    let convened = number > 0;
    entity::dialogue::Entity::insert(entity::dialogue::ActiveModel {
        id: Set(id),
        slug: Set(domain::text::slug(title)),
        year: Set(convened.then_some(2021)),
        number: Set(convened.then_some(number)),
        title: Set(title.to_owned()),
        format: Set(Format::Stocktaking),
        mode: Set(Mode::Online),
        state: Set(state),
        place: Set(String::new()),
        online_address: Set(String::new()),
        seats: Set(20),
        schedule: Set("to-be-determined".to_owned()),
        summary: Set(String::new()),
        language: Set(Language::En),
        version: Set(1),
        created_at: Set(now),
        changed_at: Set(now),
        convened_at: Set(convened.then_some(now)),
        ..Default::default()
    })
    .exec_without_returning(h.platform.db())
    .await
    .expect("a dialogue is written");
    id
}
