//! A convened dialogue with people on its shortlist, written straight into the tables.

use domain::ids::{DialogueId, OrganisationId, PersonId, ShortlistEntryId};
use domain::{
    DialogueState, EmailAddress, Format, Gender, Language, Mode, OrganisationType, ShortlistOrigin,
};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};

use crate::Harness;

impl Harness {
    /// A convened hybrid roundtable in Geneva on Tuesday 14 March 2023, 15:00–17:30, to be answered by the
    /// end of 3 March.
    pub async fn convened(&self, seats: i64) -> DialogueId {
        self.dialogue_like(seats, |_| {}).await
    }

    /// The same dialogue with something changed.
    pub async fn dialogue_like(
        &self,
        seats: i64,
        change: impl FnOnce(&mut entity::dialogue::Model),
    ) -> DialogueId {
        let now = self.platform.now();
        let at = |raw: &str| raw.parse().unwrap_or(now);
        let id = DialogueId::new();
        let mut row = entity::dialogue::Model {
            process_id: None,
            group_id: None,
            id,
            slug: format!("2023-roundtable-{id}"),
            year: None,
            number: None,
            title: "Quality of first-instance decisions".to_owned(),
            format: Format::Roundtable,
            mode: Mode::Hybrid,
            state: DialogueState::Convened,
            place: "Geneva, Palais des Nations, Room XXI".to_owned(),
            online_address: "https://meet.example/j/83".to_owned(),
            seats,
            per_country: None,
            per_organisation: None,
            schedule: "hours".to_owned(),
            first_day: Some("2023-03-14".to_owned()),
            last_day: Some("2023-03-14".to_owned()),
            start_time: Some("15:00".to_owned()),
            end_time: Some("17:30".to_owned()),
            zone: Some("Europe/Zurich".to_owned()),
            starts_at: Some(at("2023-03-14T14:00:00Z")),
            ends_at: Some(at("2023-03-14T16:30:00Z")),
            respond_by: Some(at("2023-03-03T23:00:00Z")),
            summary: "How do States keep first-instance decisions fair and fast?".to_owned(),
            language: Language::En,
            version: 1,
            created_at: now,
            changed_at: now,
            programme_published_at: None,
            convened_at: Some(now),
            repeats: String::new(),
            series_ends_at: None,
            series_steps: 0,
            partners: 0,
            archived_at: None,
        };
        change(&mut row);
        entity::dialogue::Entity::insert(row.into_active_model().reset_all())
            .exec_without_returning(self.platform.db())
            .await
            .expect("a dialogue is inserted");
        id
    }

    /// People of one ministry in Kenya, on the dialogue's shortlist: `person-0@mfa.example` and so on.
    pub async fn shortlisted(
        &self,
        dialogue: DialogueId,
        people: usize,
        language: Language,
    ) -> Vec<PersonId> {
        let (now, organisation) = (self.platform.now(), OrganisationId::new());
        let db = self.platform.db();
        entity::organisation::Entity::insert(
            entity::organisation::Model {
                id: organisation,
                name: format!("Ministry of the Interior {organisation}"),
                name_key: format!("ministry of the interior {organisation}"),
                kind: OrganisationType::State,
                iso3: Some("KEN".to_owned()),
                created_at: now,
                focal_point_id: None,
            }
            .into_active_model()
            .reset_all(),
        )
        .exec_without_returning(db)
        .await
        .expect("an organisation is inserted");
        let mut ids = Vec::new();
        let mut persons = Vec::new();
        let mut entries = Vec::new();
        for n in 0..people {
            let id = PersonId::new();
            let email = EmailAddress::parse(&format!("person-{n}.{organisation}@mfa.example"))
                .expect("an address");
            ids.push(id);
            persons.push(
                entity::person::Model {
                    id,
                    external_id: None,
                    given_name: "Wanjiru".to_owned(),
                    family_name: format!("Kamau {n}"),
                    name_key: format!("wanjiru kamau {n}"),
                    gender: Gender::Undisclosed,
                    email_key: Some(email.key()),
                    email: Some(email),
                    position: "Focal point".to_owned(),
                    mandate_scope: None,
                    organisation_id: Some(organisation),
                    language,
                    search_text: String::new(),
                    version: 1,
                    created_at: now,
                    changed_at: now,
                    archived_at: None,
                    erased_at: None,
                    legal_hold: String::new(),
                }
                .into_active_model()
                .reset_all(),
            );
            entries.push(
                entity::shortlist_entry::Model {
                    id: ShortlistEntryId::new(),
                    dialogue_id: dialogue,
                    person_id: id,
                    origin: ShortlistOrigin::Engine,
                    reason: String::new(),
                    locked: String::new(),
                    added_by: None,
                    added_at: now,
                }
                .into_active_model()
                .reset_all(),
            );
        }
        for some in persons.chunks(200) {
            entity::person::Entity::insert_many(some.to_vec())
                .exec_without_returning(db)
                .await
                .expect("people are inserted");
        }
        for some in entries.chunks(200) {
            entity::shortlist_entry::Entity::insert_many(some.to_vec())
                .exec_without_returning(db)
                .await
                .expect("a shortlist is inserted");
        }
        ids
    }
}
