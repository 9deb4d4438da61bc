//! Dialogues and people for tests: a builder names only what matters to its test.

use domain::dialogue::PlanForm;
use domain::ids::{DialogueId, OrganisationId, PersonId};
use domain::{Actor, EmailAddress, Gender, Language, MandateScope, OrganisationType, Theme, text};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use usecases::dialogues;

use crate::Harness;

impl Harness {
    /// A roundtable in Geneva on 14 March 2023, 15:00–17:30, with 20 seats and answers until 1 March.
    #[must_use]
    pub fn dialogue(&self) -> DialogueBuilder<'_> {
        DialogueBuilder {
            harness: self,
            form: PlanForm {
                title: "Quality of first-instance decisions".to_owned(),
                format: "roundtable".to_owned(),
                mode: "hybrid".to_owned(),
                place: "Geneva, Palais des Nations".to_owned(),
                online_address: "https://meet.example/quality".to_owned(),
                seats: "20".to_owned(),
                themes: vec!["interviewing".to_owned(), "appeals".to_owned()],
                schedule: "hours".to_owned(),
                date: "2023-03-14".to_owned(),
                start_time: "15:00".to_owned(),
                end_time: "17:30".to_owned(),
                zone: "Europe/Zurich".to_owned(),
                respond_by: "2023-03-01".to_owned(),
                summary: "How first-instance decisions become better.".to_owned(),
                language: "en".to_owned(),
                ..PlanForm::default()
            },
            convened: false,
            held: false,
        }
    }

    /// A person of the directory, by default without anything that a quota could count.
    #[must_use]
    pub fn person(&self, given: &str, family: &str) -> PersonBuilder<'_> {
        let words = text::slug(&format!("{given} {family}")).replace('-', ".");
        PersonBuilder {
            harness: self,
            given: given.to_owned(),
            family: family.to_owned(),
            gender: Gender::Undisclosed,
            email: (!words.is_empty()).then(|| format!("{words}@example.org")),
            position: String::new(),
            scope: None,
            country: None,
            organisation: None,
            languages: vec![Language::En],
            themes: Vec::new(),
        }
    }
}

/// See [`Harness::dialogue`].
#[derive(Debug)]
pub struct DialogueBuilder<'a> {
    harness: &'a Harness,
    form: PlanForm,
    convened: bool,
    held: bool,
}

impl DialogueBuilder<'_> {
    #[must_use]
    pub fn with_title(mut self, title: &str) -> Self {
        self.form.title = title.to_owned();
        self
    }

    #[must_use]
    pub fn seats(mut self, seats: u32) -> Self {
        self.form.seats = seats.to_string();
        self
    }

    #[must_use]
    pub fn themes(mut self, themes: &[Theme]) -> Self {
        self.form.themes = themes.iter().map(ToString::to_string).collect();
        self
    }

    #[must_use]
    pub fn per_country(mut self, cap: u32) -> Self {
        self.form.per_country = cap.to_string();
        self
    }

    #[must_use]
    pub fn per_organisation(mut self, cap: u32) -> Self {
        self.form.per_organisation = cap.to_string();
        self
    }

    #[must_use]
    pub fn date_to_be_determined(mut self) -> Self {
        self.form.schedule = "to-be-determined".to_owned();
        self.form.respond_by = String::new();
        self
    }

    /// On these days, without hours, as `2023-03-14`.
    #[must_use]
    pub fn on_days(mut self, first: &str, last: &str) -> Self {
        self.form.schedule = "days".to_owned();
        self.form.date = first.to_owned();
        self.form.last_date = last.to_owned();
        self
    }

    /// Any other field of the plan.
    #[must_use]
    pub fn with(mut self, change: impl FnOnce(&mut PlanForm)) -> Self {
        change(&mut self.form);
        self
    }

    #[must_use]
    pub fn convened(mut self) -> Self {
        self.convened = true;
        self
    }

    /// Convened and held; its date must lie in the past of the test's clock.
    #[must_use]
    pub fn held(mut self) -> Self {
        self.convened = true;
        self.held = true;
        self
    }

    /// The form as it would be posted.
    #[must_use]
    pub fn form(self) -> PlanForm {
        self.form
    }

    /// Makes it through the use cases of the desk.
    pub async fn make(self) -> DialogueId {
        let platform = &self.harness.platform;
        let id = dialogues::create(platform, &Actor::Platform, DialogueId::new(), &self.form)
            .await
            .expect("the dialogue is made");
        if self.convened {
            dialogues::convene(platform, &Actor::Platform, id)
                .await
                .expect("the dialogue is convened");
        }
        if self.held {
            dialogues::hold(platform, &Actor::Platform, id)
                .await
                .expect("the dialogue is held");
        }
        id
    }
}

/// See [`Harness::person`].
#[derive(Debug)]
pub struct PersonBuilder<'a> {
    harness: &'a Harness,
    given: String,
    family: String,
    gender: Gender,
    email: Option<String>,
    position: String,
    scope: Option<MandateScope>,
    country: Option<String>,
    organisation: Option<(String, OrganisationType)>,
    languages: Vec<Language>,
    themes: Vec<Theme>,
}

impl PersonBuilder<'_> {
    /// The country of the organisation, as `KEN`; a ministry there, unless another organisation is named.
    #[must_use]
    pub fn country(mut self, iso3: &str) -> Self {
        self.country = Some(iso3.to_owned());
        self
    }

    #[must_use]
    pub fn organisation(mut self, name: &str, kind: OrganisationType) -> Self {
        self.organisation = Some((name.to_owned(), kind));
        self
    }

    #[must_use]
    pub fn woman(mut self) -> Self {
        self.gender = Gender::Woman;
        self
    }

    #[must_use]
    pub fn man(mut self) -> Self {
        self.gender = Gender::Man;
        self
    }

    #[must_use]
    pub fn themes(mut self, themes: &[Theme]) -> Self {
        self.themes = themes.to_vec();
        self
    }

    #[must_use]
    pub fn scope(mut self, scope: MandateScope) -> Self {
        self.scope = Some(scope);
        self
    }

    /// The languages, the preferred one first.
    #[must_use]
    pub fn languages(mut self, languages: &[Language]) -> Self {
        self.languages = languages.to_vec();
        self
    }

    #[must_use]
    pub fn email(mut self, email: &str) -> Self {
        self.email = Some(email.to_owned());
        self
    }

    #[must_use]
    pub fn without_email(mut self) -> Self {
        self.email = None;
        self
    }

    #[must_use]
    pub fn position(mut self, position: &str) -> Self {
        self.position = position.to_owned();
        self
    }

    /// Writes the person, and the organisation where it is not known yet.
    pub async fn make(self) -> PersonId {
        let db = self.harness.platform.db();
        let now = self.harness.platform.now();
        let organisation = match (&self.organisation, &self.country) {
            (Some((name, kind)), country) => Some((name.clone(), *kind, country.clone())),
            (None, Some(country)) => Some((
                format!("Ministry of the Interior, {country}"),
                OrganisationType::State,
                Some(country.clone()),
            )),
            (None, None) => None,
        };
        let organisation_id = match &organisation {
            Some((name, kind, country)) => {
                Some(organisation_of(self.harness, name, *kind, country.clone()).await)
            }
            None => None,
        };
        let email = self
            .email
            .as_deref()
            .map(|raw| EmailAddress::parse(raw).expect("an address"));
        let id = PersonId::new();
        let of = organisation.map(|(name, ..)| name).unwrap_or_default();
        let words = format!("{} {} {of} {}", self.given, self.family, self.position);
        entity::person::Entity::insert(entity::person::ActiveModel {
            id: Set(id),
            external_id: Set(None),
            given_name: Set(self.given.clone()),
            family_name: Set(self.family.clone()),
            name_key: Set(text::fold(&format!("{} {}", self.family, self.given))),
            gender: Set(self.gender),
            email_key: Set(email.as_ref().map(EmailAddress::key)),
            email: Set(email),
            position: Set(self.position),
            mandate_scope: Set(self.scope),
            organisation_id: Set(organisation_id),
            language: Set(self.languages.first().copied().unwrap_or(Language::En)),
            search_text: Set(text::fold(&words)),
            version: Set(1),
            created_at: Set(now),
            changed_at: Set(now),
            archived_at: Set(None),
            erased_at: Set(None),
            legal_hold: Set(String::new()),
        })
        .exec_without_returning(db)
        .await
        .expect("the person is written");
        for theme in self.themes {
            entity::person_theme::Entity::insert(entity::person_theme::ActiveModel {
                person_id: Set(id),
                theme: Set(theme),
            })
            .exec_without_returning(db)
            .await
            .expect("the theme is written");
        }
        for (place, language) in (0..).zip(self.languages) {
            entity::person_language::Entity::insert(entity::person_language::ActiveModel {
                person_id: Set(id),
                language: Set(language),
                place: Set(place),
            })
            .exec_without_returning(db)
            .await
            .expect("the language is written");
        }
        id
    }
}

async fn organisation_of(
    harness: &Harness,
    name: &str,
    kind: OrganisationType,
    iso3: Option<String>,
) -> OrganisationId {
    use entity::organisation::{ActiveModel, Column, Entity};
    let db = harness.platform.db();
    let mut select = Entity::find()
        .filter(Column::NameKey.eq(text::fold(name)))
        .filter(Column::Kind.eq(kind));
    select = match &iso3 {
        Some(iso3) => select.filter(Column::Iso3.eq(iso3)),
        None => select.filter(Column::Iso3.is_null()),
    };
    if let Some(known) = select.one(db).await.expect("organisations can be read") {
        return known.id;
    }
    let id = OrganisationId::new();
    Entity::insert(ActiveModel {
        id: Set(id),
        name: Set(name.to_owned()),
        name_key: Set(text::fold(name)),
        kind: Set(kind),
        iso3: Set(iso3),
        created_at: Set(harness.platform.now()),
        focal_point_id: Set(None),
    })
    .exec_without_returning(db)
    .await
    .expect("the organisation is written");
    id
}
