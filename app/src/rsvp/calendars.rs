//! Links that put the dialogue into a calendar on the web. They carry title, time and place; never the
//! invitation's link, which would let that company answer in the person's name.

use domain::paths;
use leptos::prelude::*;
use locale::t;
use usecases::invitations::Invited;

use super::facts::place_words;
use super::opened::Opened;
use crate::routes::urlencode;

/// Where the dialogue's hours are known: two calendars on the web, by name and address.
fn on_the_web(opened: &Opened, page: &str) -> Vec<(String, String)> {
    let lang = opened.visit.lang;
    let dialogue: &Invited = &opened.shown.dialogue;
    let Some((start, end)) = dialogue.schedule.instants() else {
        return Vec::new();
    };
    let (title, place, page) = (
        urlencode(&dialogue.title),
        urlencode(&place_words(lang, dialogue)),
        urlencode(page),
    );
    let google = format!(
        "https://calendar.google.com/calendar/render?action=TEMPLATE&text={title}&dates={}/{}&location={place}&details={page}",
        start.format("%Y%m%dT%H%M%SZ"),
        end.format("%Y%m%dT%H%M%SZ"),
    );
    let outlook = format!(
        "https://outlook.live.com/calendar/0/action/compose?rru=addevent&subject={title}&startdt={}&enddt={}&location={place}&body={page}",
        start.format("%Y-%m-%dT%H:%M:%SZ"),
        end.format("%Y-%m-%dT%H:%M:%SZ"),
    );
    vec![
        (t!(lang, "rsvp-calendar-google"), google),
        (t!(lang, "rsvp-calendar-outlook"), outlook),
    ]
}

/// All ways into a calendar; `page` is the dialogue's public address.
pub(super) fn links(opened: &Opened, page: &str) -> Option<AnyView> {
    let lang = opened.visit.lang;
    opened.shown.dialogue.schedule.first_day()?;
    let elsewhere: Vec<AnyView> = on_the_web(opened, page)
        .into_iter()
        .map(|(name, href)| {
            view! { <li><a href=href rel="external noreferrer">{name}</a></li> }.into_any()
        })
        .collect();
    let warning = (!elsewhere.is_empty())
        .then(|| view! { <p class="hint">{t!(lang, "rsvp-calendar-elsewhere")}</p> });
    view! {
        <h2>{t!(lang, "rsvp-calendar-title")}</h2>
        <ul>
            <li><a href=paths::rsvp_calendar(&opened.token)>{t!(lang, "rsvp-calendar-file")}</a></li>
            {elsewhere}
        </ul>
        {warning}
    }
    .into_any()
    .into()
}
