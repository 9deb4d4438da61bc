//! Calendar files: one dialogue, or all of them. They name nobody and hold no link to join.

use axum::extract::State;
use axum::response::Response;
use domain::schedule::Schedule;
use domain::{DialogueState, Mode, paths};
use itip::calendar::{Days, Entry, Feed, Place, Status, Timed, When, public_calendar_with_series};
use itip::guard::{Uid, WebAddress};
use locale::{Lang, t_plain, word};
use usecases::meetings;
use usecases::portal::Dialogue;
use usecases::portal::dialogues::{self, Filter};

use super::file;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

const KIND: &str = "text/calendar; charset=utf-8";

pub(super) async fn all(State(site): State<Site>, visit: Visit) -> Result<Response, Refused> {
    let all = dialogues::all(&site.platform, &Filter::default(), 1, 2_000).await?;
    let name = t_plain!(visit.lang, "portal-calendar-name");
    answer(&site, visit.lang, name, &all.items).await
}

pub(super) async fn one(site: &Site, visit: &Visit, slug: &str) -> Result<Response, Refused> {
    let one = dialogues::one(&site.platform, slug).await?;
    let name = one.dialogue.title.clone();
    answer(site, visit.lang, name, &[one.dialogue]).await
}

async fn answer(
    site: &Site,
    lang: Lang,
    name: String,
    dialogues: &[Dialogue],
) -> Result<Response, Refused> {
    // A dialogue that no calendar can hold, say of 1950, is left out; the others stay.
    let entries: Vec<(&Dialogue, Entry)> = dialogues
        .iter()
        .filter_map(|dialogue| Some((dialogue, entry(site, lang, dialogue).ok()?)))
        .collect();
    let (once, again) = meetings::calendars(&site.platform, entries).await?;
    let written = public_calendar_with_series(&Feed { name }, &once, &again);
    let calendar = written.map_err(|error| {
        usecases::Error::from(anyhow::Error::from(error).context("writing the public calendar"))
    })?;
    Ok(file(KIND, calendar))
}

fn entry(site: &Site, lang: Lang, dialogue: &Dialogue) -> Result<Entry, itip::Refused> {
    let settings = site.platform.settings();
    let when = match &dialogue.schedule {
        Schedule::ToBeDetermined => When::ToBeDetermined,
        Schedule::Days { first, last } => When::Date(Days::through(*first, *last)?),
        Schedule::Hours { start, end, zone } => When::Timed(Timed::new(*start, *end, *zone)?),
    };
    let venue = dialogue.place.clone();
    let place = match dialogue.mode {
        Mode::InPerson => Place::InPerson { venue },
        Mode::Online => Place::Online {
            wording: word(lang, dialogue.mode.label_key()),
            join: None,
        },
        Mode::Hybrid => Place::Hybrid { venue, join: None },
    };
    Ok(Entry {
        uid: Uid::at_host(dialogue.id, settings.mail_host())?,
        sequence: u32::try_from(dialogue.version - 1).unwrap_or_default(),
        dtstamp: dialogue.changed_at,
        created: dialogue.created_at,
        last_modified: dialogue.changed_at,
        when,
        summary: dialogue.title.clone(),
        description: dialogue.summary.clone(),
        place,
        url: WebAddress::parse(&settings.url(&paths::dialogue(&dialogue.slug))).ok(),
        status: match dialogue.state {
            DialogueState::Cancelled => Status::Cancelled,
            DialogueState::Draft => Status::Tentative,
            DialogueState::Convened | DialogueState::Held => Status::Confirmed,
        },
    })
}
