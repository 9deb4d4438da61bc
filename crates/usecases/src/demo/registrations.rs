//! A consultation for which people register: ours, and so are those who do, all of the demonstration's directory.

use chrono::Days;
use domain::dialogue::PlanForm;
use domain::ids::DialogueId;
use domain::quota::QuotaForm;
use domain::registration::{FieldForm, OpeningForm, control};
use domain::{Actor, DialogueState};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

use super::dialogues::working_day;
use super::{house, round_tables};
use crate::dialogues::{self, queries};
use crate::registrations::{self, Edit};
use crate::shortlist::set_quotas;
use crate::{Platform, Result};

/// A fixed id, so that loading twice finds what was made the first time.
const CONSULTATION: &str = "01920000-0000-7000-8000-00000000000c";

/// Seven register for four seats.
const REGISTER: u64 = 7;
const SEATS: u32 = 4;

/// Makes the consultation with its opening, its form and those who registered.
pub async fn load(platform: &Platform, officer: &Actor) -> Result<()> {
    let id: DialogueId = CONSULTATION.parse().map_err(anyhow::Error::from)?;
    let id = dialogues::create(platform, officer, id, &plan(platform)).await?;
    let head = queries::head(platform, officer, id).await?;
    if head.state == DialogueState::Draft {
        let african = QuotaForm {
            dimension: "regional-group",
            feature: "african",
            unit: "seats",
            min: "3",
            max: "8",
            firmness: "",
        };
        set_quotas(platform, officer, id, &[african], None).await?;
        dialogues::convene(platform, officer, id).await?;
    }
    let opening = registrations::opening_screen(platform, officer, id).await?;
    if opening.version.is_none() {
        registrations::save_opening(platform, officer, id, 0, &rules()).await?;
        let edit = Edit::Add(topic());
        registrations::edit_form(platform, officer, id, 1, edit).await?;
    }
    let known = entity::registration::Entity::find()
        .filter(entity::registration::Column::DialogueId.eq(id))
        .count(platform.db())
        .await?;
    if known < REGISTER {
        register(platform, officer, id, &head.slug).await?;
    }
    round_tables::load(platform, officer, id).await?;
    house::keep_mails(platform, id).await
}

fn plan(platform: &Platform) -> PlanForm {
    let day = working_day(platform.now().date_naive() + Days::new(40));
    PlanForm {
        title: "Demo: Open consultation on legal aid".to_owned(),
        format: "consultation".to_owned(),
        mode: "online".to_owned(),
        online_address: "https://meet.example.org/legal-aid".to_owned(),
        seats: "30".to_owned(),
        themes: vec!["legal-aid".to_owned()],
        schedule: "hours".to_owned(),
        date: day.to_string(),
        start_time: "13:00".to_owned(),
        end_time: "15:00".to_owned(),
        zone: "Europe/Zurich".to_owned(),
        summary: "This dialogue is a demonstration; no such meeting is planned.\n\nOpen to whoever gives or needs legal aid in asylum procedures: what early advice changes, and what it takes to offer it everywhere.".to_owned(),
        language: "en".to_owned(),
        ..PlanForm::default()
    }
}

fn rules() -> OpeningForm {
    OpeningForm {
        seats: SEATS.to_string(),
        waitlist: "yes".to_owned(),
        promotes: "yes".to_owned(),
        text: "Seats are few: those who cannot be seated are on the waitlist.".to_owned(),
        identity_days: "30".to_owned(),
        ..OpeningForm::default()
    }
}

fn topic() -> FieldForm {
    FieldForm {
        kind: "one-choice".to_owned(),
        label: "Which part of the subject is yours?".to_owned(),
        required: "yes".to_owned(),
        purpose: "To prepare the discussion".to_owned(),
        audience: "secretariat".to_owned(),
        days: "30".to_owned(),
        options: "Advice before the interview\nRepresentation in appeals\nFunding".to_owned(),
        ..FieldForm::default()
    }
}

/// Registers people of the directory, as they would themselves.
async fn register(platform: &Platform, officer: &Actor, id: DialogueId, slug: &str) -> Result<()> {
    use entity::{organisation, person};
    let form = registrations::form_screen(platform, officer, id).await?;
    let last = form.form.fields.last();
    let topic = last.map(|field| control(&field.id)).unwrap_or_default();
    let people = person::Entity::find()
        .filter(person::Column::Email.is_not_null())
        .filter(person::Column::OrganisationId.is_not_null())
        .order_by_asc(person::Column::ExternalId)
        .limit(REGISTER * 9)
        .all(platform.db())
        .await?;
    let topics = [
        "Advice before the interview",
        "Representation in appeals",
        "Funding",
    ];
    for (nth, person) in people.iter().step_by(9).enumerate() {
        let body = match person.organisation_id {
            Some(id) => {
                organisation::Entity::find_by_id(id)
                    .one(platform.db())
                    .await?
            }
            None => None,
        };
        let (Some(email), Some(body)) = (&person.email, body) else {
            continue;
        };
        let pairs: Vec<(String, String)> = [
            ("given_name", person.given_name.as_str()),
            ("family_name", person.family_name.as_str()),
            ("email", email.as_str()),
            ("position", person.position.as_str()),
            ("organisation", body.name.as_str()),
            ("organisation_type", body.kind.code()),
            ("country", body.iso3.as_deref().unwrap_or_default()),
            ("language", person.language.code()),
            ("revision", form.revision.to_string().as_str()),
            ("key", format!("demonstration {nth}").as_str()),
            (topic.as_str(), topics[nth % topics.len()]),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec();
        registrations::register(platform, slug, ("", ""), &pairs).await?;
    }
    Ok(())
}
