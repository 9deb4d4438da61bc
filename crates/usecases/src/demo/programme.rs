//! The programmes of the demonstration: what the documents say of the briefing, and an invented one with parallel
//! tracks for the roundtable that is ours.

use anyhow::Context;
use domain::ids::{DialogueId, SessionId};
use domain::programme::SessionForm;
use domain::{Actor, SessionRole};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::{Platform, Result, programme};

/// A session: the end of its fixed id, kind and title, start and minutes, track and room, languages.
type Known = (
    u8,
    [&'static str; 2],
    (&'static str, u32),
    [&'static str; 2],
    &'static [&'static str],
);

const ROUNDTABLE: &[Known] = &[
    (
        1,
        ["session", "Opening"],
        ("15:00", 15),
        ["", "Room XX"],
        &["en", "fr"],
    ),
    (
        2,
        ["panel", "What appeals teach those who decide first"],
        ("15:15", 45),
        ["", "Room XX"],
        &["en", "fr"],
    ),
    (3, ["break", "Break"], ("16:00", 15), ["", ""], &[]),
    (
        4,
        ["panel", "Interviews that bring out what matters"],
        ("16:15", 45),
        ["A", "Room XX"],
        &["en", "fr"],
    ),
    (
        5,
        ["panel", "Country-of-origin information at hand"],
        ("16:15", 45),
        ["B", "Room XXII"],
        &["en"],
    ),
    (
        6,
        ["session", "What we take home, and closing"],
        ("17:00", 30),
        ["", "Room XX"],
        &["en", "fr"],
    ),
];

/// Who speaks: the session, the part, and the address of somebody of the invented directory.
const SPEAKERS: &[(u8, SessionRole, &str)] = &[
    (1, SessionRole::Chair, "contact1@al.example.org"),
    (2, SessionRole::Moderator, "contact4@ao.example.org"),
    (2, SessionRole::Panellist, "contact5@ag.example.org"),
    (2, SessionRole::Panellist, "contact7@am.example.org"),
    (4, SessionRole::Moderator, "contact8@au.example.org"),
    (4, SessionRole::Panellist, "contact0@af.example.org"),
    (4, SessionRole::Interpreter, "contact9@at.example.org"),
    (5, SessionRole::Moderator, "contact10@az.example.org"),
    (5, SessionRole::Panellist, "contact6@ar.example.org"),
    (6, SessionRole::Rapporteur, "contact2@dz.example.org"),
];

/// The briefing has its hours and its contents in the documents, and no order of speakers.
pub(super) async fn of_briefing(
    platform: &Platform,
    officer: &Actor,
    dialogue: DialogueId,
) -> Result<()> {
    let briefing: Known = (
        21,
        [
            "session",
            "Progress of the regional review, questions and answers",
        ],
        ("11:00", 150),
        ["", "MS Teams"],
        &["en"],
    );
    let about = "The progress to date: the Asia-Pacific Migration Report, the voluntary reviews, the briefing of Member States on 25 June and what followed. An open part with questions and answers helps civil society organizations find where they can take part.";
    add(platform, officer, dialogue, &briefing, about).await?;
    programme::publish(platform, officer, dialogue).await
}

/// The programme of the roundtable that is made up.
pub(super) async fn of_roundtable(
    platform: &Platform,
    officer: &Actor,
    dialogue: DialogueId,
) -> Result<()> {
    for session in ROUNDTABLE {
        add(platform, officer, dialogue, session, "").await?;
    }
    for (session, role, address) in SPEAKERS {
        let person = entity::person::Entity::find()
            .filter(entity::person::Column::EmailKey.eq(*address))
            .one(platform.db())
            .await?
            .with_context(|| format!("the demonstration's directory lacks {address}"))?;
        let id = id(*session)?;
        programme::give_role(platform, officer, dialogue, id, person.id, *role).await?;
    }
    programme::publish(platform, officer, dialogue).await
}

async fn add(
    platform: &Platform,
    officer: &Actor,
    dialogue: DialogueId,
    (nth, [kind, title], (start, minutes), [track, room], languages): &Known,
    about: &str,
) -> Result<()> {
    let form = SessionForm {
        kind: (*kind).to_owned(),
        title: (*title).to_owned(),
        about: about.to_owned(),
        day: "1".to_owned(),
        start: (*start).to_owned(),
        minutes: minutes.to_string(),
        track: (*track).to_owned(),
        room: (*room).to_owned(),
        languages: languages.iter().map(|code| (*code).to_owned()).collect(),
    };
    programme::add(platform, officer, dialogue, id(*nth)?, &form).await
}

/// Fixed, so that a load that was interrupted adds nothing twice.
fn id(nth: u8) -> Result<SessionId> {
    let id = format!("01920000-0000-7000-8000-0000000005{nth:02}");
    Ok(id.parse().map_err(anyhow::Error::from)?)
}
