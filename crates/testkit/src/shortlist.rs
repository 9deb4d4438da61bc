//! A small world for tests about quotas and shortlists: ministries and NGOs of ten States, and a roundtable.

use domain::ids::{DialogueId, InvitationId, OrganisationId, PersonId};
use domain::{
    DialogueState, EmailAddress, Gender, InvitationState, Language, MandateScope, OrganisationType,
    Theme,
};
use sea_orm::{ActiveValue::Set, EntityTrait};

use crate::Harness;

/// Two States of each regional group.
pub const STATES: [&str; 10] = [
    "KEN", "NER", "JPN", "PHL", "POL", "UKR", "MEX", "PER", "FRA", "NZL",
];

const THEMES: [Theme; 3] = [Theme::Appeals, Theme::Interviewing, Theme::LegalAid];

/// What is special about a person; the rest is made up.
#[derive(Clone, Debug)]
pub struct Someone {
    pub gender: Gender,
    pub theme: Theme,
    pub country: Option<&'static str>,
    pub kind: OrganisationType,
}

impl Default for Someone {
    fn default() -> Self {
        Self {
            gender: Gender::Woman,
            theme: Theme::Appeals,
            country: Some("KEN"),
            kind: OrganisationType::State,
        }
    }
}

/// Adds an organisation.
pub async fn organisation(
    h: &Harness,
    kind: OrganisationType,
    country: Option<&str>,
) -> OrganisationId {
    let id = OrganisationId::new();
    entity::organisation::Entity::insert(entity::organisation::ActiveModel {
        id: Set(id),
        name: Set(format!("Organisation {id}")),
        name_key: Set(format!("organisation {id}")),
        kind: Set(kind),
        iso3: Set(country.map(str::to_owned)),
        created_at: Set(h.platform.now()),
        focal_point_id: Set(None),
    })
    .exec_without_returning(h.platform.db())
    .await
    .expect("an organisation");
    id
}

/// Adds a person with an organisation of their own.
pub async fn person(h: &Harness, someone: Someone) -> PersonId {
    let organisation = organisation(h, someone.kind, someone.country).await;
    let id = PersonId::new();
    let email = EmailAddress::parse(&format!("{id}@example.org")).expect("an address");
    entity::person::Entity::insert(entity::person::ActiveModel {
        id: Set(id),
        external_id: Set(None),
        given_name: Set("Ada".to_owned()),
        family_name: Set(format!("Person {id}")),
        name_key: Set(format!("person {id} ada")),
        gender: Set(someone.gender),
        email_key: Set(Some(email.key())),
        email: Set(Some(email)),
        position: Set(String::new()),
        mandate_scope: Set(Some(MandateScope::National)),
        organisation_id: Set(Some(organisation)),
        language: Set(Language::En),
        search_text: Set(format!("ada person {id}")),
        version: Set(1),
        created_at: Set(h.platform.now()),
        changed_at: Set(h.platform.now()),
        archived_at: Set(None),
        erased_at: Set(None),
        legal_hold: Set(String::new()),
    })
    .exec_without_returning(h.platform.db())
    .await
    .expect("a person");
    entity::person_theme::Entity::insert(entity::person_theme::ActiveModel {
        person_id: Set(id),
        theme: Set(someone.theme),
    })
    .exec_without_returning(h.platform.db())
    .await
    .expect("a theme");
    id
}

/// Adds people of [`STATES`] in turn, women and men in turn, with three themes in turn.
pub async fn people(h: &Harness, how_many: usize) -> Vec<PersonId> {
    let mut all = Vec::with_capacity(how_many);
    for nth in 0..how_many {
        let someone = Someone {
            gender: if nth % 2 == 0 {
                Gender::Woman
            } else {
                Gender::Man
            },
            theme: THEMES[nth % THEMES.len()],
            country: Some(STATES[nth / 2 % STATES.len()]),
            kind: OrganisationType::State,
        };
        all.push(person(h, someone).await);
    }
    all
}

/// Adds a convened roundtable without a date.
pub async fn dialogue(h: &Harness, seats: i64, per_country: Option<i64>) -> DialogueId {
    let id = DialogueId::new();
    let now = h.platform.now();
    entity::dialogue::Entity::insert(entity::dialogue::ActiveModel {
        repeats: Set(String::new()),
        series_ends_at: Set(None),
        series_steps: Set(0),
        process_id: Set(None),
        group_id: Set(None),
        id: Set(id),
        slug: Set(id.to_string()),
        year: Set(None),
        number: Set(None),
        title: Set("Quality of first-instance decisions".to_owned()),
        format: Set(domain::Format::Roundtable),
        mode: Set(domain::Mode::Online),
        state: Set(DialogueState::Convened),
        place: Set(String::new()),
        online_address: Set(String::new()),
        seats: Set(seats),
        per_country: Set(per_country),
        per_organisation: Set(None),
        schedule: Set("to-be-determined".to_owned()),
        first_day: Set(None),
        last_day: Set(None),
        start_time: Set(None),
        end_time: Set(None),
        zone: Set(None),
        starts_at: Set(None),
        ends_at: Set(None),
        respond_by: Set(None),
        summary: Set(String::new()),
        language: Set(Language::En),
        version: Set(1),
        created_at: Set(now),
        changed_at: Set(now),
        programme_published_at: Set(None),
        convened_at: Set(Some(now)),
        ..Default::default()
    })
    .exec_without_returning(h.platform.db())
    .await
    .expect("a dialogue");
    id
}

/// Adds an invitation in a state, without a mail.
pub async fn invitation(
    h: &Harness,
    dialogue: DialogueId,
    person: PersonId,
    state: InvitationState,
) -> InvitationId {
    let id = InvitationId::new();
    let now = h.platform.now();
    entity::invitation::Entity::insert(entity::invitation::ActiveModel {
        id: Set(id),
        dialogue_id: Set(dialogue),
        person_id: Set(person),
        state: Set(state),
        email: Set(EmailAddress::parse(&format!("{person}@example.org")).expect("an address")),
        language: Set(Language::En),
        token_hash: Set(id.to_string()),
        calendar_uid: Set(id.to_string()),
        sequence: Set(0),
        issued_by: Set(None),
        issued_at: Set(Some(now)),
        answered_at: Set(None),
        withdrawn_at: Set(None),
        access_needs: Set(String::new()),
        diet: Set(String::new()),
        languages: Set(String::new()),
        comment: Set(String::new()),
        publish_name: Set(false),
        version: Set(1),
        created_at: Set(now),
        asked_at: Set(Some(now)),
        called_off: Set(false),
        reminders_off: Set(false),
        at_table: Set(true),
    })
    .exec_without_returning(h.platform.db())
    .await
    .expect("an invitation");
    id
}
