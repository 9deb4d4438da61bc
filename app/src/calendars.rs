//! Links that put a dialogue into a calendar on the web. They carry title, time and place; never an
//! invitation's link, which would let that company answer in the person's name.

use domain::schedule::Schedule;
use leptos::prelude::*;
use locale::{Lang, t};

use crate::routes::urlencode;

/// What such a link says.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Meeting<'a> {
    pub title: &'a str,
    pub place: &'a str,
    /// The dialogue's public address.
    pub page: &'a str,
    pub schedule: &'a Schedule,
    /// Whether it takes place once: of a series, such a link could tell no more than the first meeting.
    pub once: bool,
}

/// The ways into a calendar: the file at `file`, and two calendars on the web while the hours are known.
/// Nothing while there is no date.
pub(crate) fn ways(lang: Lang, meeting: &Meeting<'_>, file: String) -> Option<AnyView> {
    meeting.schedule.first_day()?;
    let elsewhere: Vec<AnyView> = on_the_web(lang, meeting)
        .into_iter()
        .map(|(name, href)| {
            view! { <li><a href=href rel="external noreferrer">{name}</a></li> }.into_any()
        })
        .collect();
    let warning = (!elsewhere.is_empty())
        .then(|| view! { <p class="hint">{t!(lang, "rsvp-calendar-elsewhere")}</p> });
    view! {
        <ul>
            <li><a href=file>{t!(lang, "rsvp-calendar-file")}</a></li>
            {elsewhere}
        </ul>
        {warning}
    }
    .into_any()
    .into()
}

fn on_the_web(lang: Lang, meeting: &Meeting<'_>) -> Vec<(String, String)> {
    let Some((start, end)) = meeting.schedule.instants().filter(|_| meeting.once) else {
        return Vec::new();
    };
    let (title, place, page) = (
        urlencode(meeting.title),
        urlencode(meeting.place),
        urlencode(meeting.page),
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
