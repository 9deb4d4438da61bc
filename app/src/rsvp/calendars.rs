//! The ways by which an invited person's calendar learns of the dialogue.

use domain::paths;
use leptos::prelude::*;
use locale::t;

use super::facts::place_words;
use super::opened::Opened;
use crate::calendars::{Meeting, ways};

/// All ways into a calendar; `page` is the dialogue's public address.
pub(super) fn links(opened: &Opened, page: &str) -> Option<AnyView> {
    let (lang, dialogue) = (opened.visit.lang, &opened.shown.dialogue);
    let place = place_words(lang, dialogue);
    let meeting = Meeting {
        title: &dialogue.title,
        place: &place,
        page,
        schedule: &dialogue.schedule,
        once: dialogue.repeats.is_none(),
    };
    let ways = ways(lang, &meeting, paths::rsvp_calendar(&opened.token))?;
    let feed = paths::rsvp_feed(&opened.token);
    view! {
        <h2>{t!(lang, "rsvp-calendar-title")}</h2>
        {ways}
        <p><a href=feed>{t!(lang, "feed-title")}</a></p>
    }
    .into_any()
    .into()
}
