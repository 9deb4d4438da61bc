//! What the pages of invitations share: states as tags, moments, progress in words.

use chrono::{DateTime, Offset, Utc};
use domain::ids::PersonId;
use domain::schedule::Schedule;
use domain::{InvitationState, MailState, Permission, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::dialogues::queries::DialogueHead;
use usecases::invitations::{MailLine, Progress};

use crate::components::{Tag, TimeText, Tone};
use crate::visit::Visit;

/// The state of an invitation as a sign and a word.
#[must_use]
pub fn state_tag(lang: Lang, state: InvitationState) -> AnyView {
    let tone = match state {
        InvitationState::Accepted => Tone::Ok,
        InvitationState::Tentative => Tone::Attention,
        InvitationState::Declined => Tone::Problem,
        InvitationState::Issued => Tone::Information,
        InvitationState::Draft | InvitationState::Withdrawn | InvitationState::Lapsed => {
            Tone::Neutral
        }
    };
    view! { <Tag words=word(lang, state.label_key()) tone=tone/> }.into_any()
}

/// Where a mail is, as a sign and a word; a mail that was tried in vain says so.
pub fn mail_tag(lang: Lang, mail: &MailLine) -> AnyView {
    let (words, tone) = match mail.state {
        MailState::Queued if mail.tries > 0 => {
            (t!(lang, "invitations-mail-retry"), Tone::Attention)
        }
        MailState::Queued => (word(lang, mail.state.label_key()), Tone::Information),
        MailState::Sent => (word(lang, mail.state.label_key()), Tone::Ok),
        MailState::Failed => (word(lang, mail.state.label_key()), Tone::Problem),
    };
    view! { <Tag words=words tone=tone/> }.into_any()
}

/// A person by name, with the way to them for those who read the directory.
#[must_use]
pub fn named(visit: &Visit, person: PersonId, name: String) -> AnyView {
    if visit.actor().can(Permission::SeeDirectory) {
        view! { <a href=paths::desk_person(person)><bdi>{name}</bdi></a> }.into_any()
    } else {
        view! { <bdi>{name}</bdi> }.into_any()
    }
}

/// A moment on record, in universal time.
pub fn moment(lang: Lang, at: DateTime<Utc>) -> AnyView {
    let words = format!("{} UTC", format::date_time(lang, at.naive_utc()));
    view! { <TimeText datetime=at.to_rfc3339() words=words/> }.into_any()
}

/// A moment by the clock of the meeting where its hours are known, else in universal time.
pub fn moment_there(lang: Lang, head: &DialogueHead, at: DateTime<Utc>) -> AnyView {
    let Schedule::Hours { zone, .. } = &head.schedule else {
        return moment(lang, at);
    };
    let there = at.with_timezone(zone);
    let city = domain::dialogue::city(head.mode, &head.place).map(str::to_owned);
    let city = city.unwrap_or_else(|| format::zone_city(lang, *zone));
    let offset = format::offset(there.offset().fix());
    let place = if city == offset {
        city
    } else {
        t!(lang, "when-place", place = city, offset = offset)
    };
    let local = format::date_time(lang, there.naive_local());
    let words = t!(lang, "when-meeting", local = local, place = place);
    view! { <TimeText datetime=there.to_rfc3339() words=words/> }.into_any()
}

/// "412 of 600 sent · 3 waiting to retry · 1 refused · about 2 minutes".
pub fn progress_words(lang: Lang, progress: &Progress) -> String {
    let mut words = vec![t!(
        lang,
        "invitations-progress-sent",
        sent = progress.sent as i64,
        total = progress.total as i64
    )];
    if progress.later > 0 {
        words.push(t!(
            lang,
            "invitations-progress-later",
            mails = progress.later as i64
        ));
    }
    if progress.waiting_retry > 0 {
        words.push(t!(
            lang,
            "invitations-progress-retry",
            mails = progress.waiting_retry as i64
        ));
    }
    if progress.failed > 0 {
        words.push(t!(
            lang,
            "invitations-progress-failed",
            mails = progress.failed as i64
        ));
    }
    if let Some(minutes) = progress.minutes_left() {
        words.push(t!(
            lang,
            "invitations-progress-left",
            minutes = minutes as i64
        ));
    }
    words.join(" · ")
}

/// A State by its name.
pub fn country(lang: Lang, iso3: Option<&str>) -> String {
    iso3.and_then(|iso3| locale::state_name(lang, iso3))
        .unwrap_or_default()
        .to_owned()
}
