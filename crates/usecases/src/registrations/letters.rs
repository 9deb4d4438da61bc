//! What people are told about their registration, in their language. What they answered is not repeated: access
//! needs and diets say much about a person, and a mail is read by many machines. It stands behind the link.

use domain::ids::{MailId, PersonId};
use domain::registration::RegistrationState;
use domain::{EmailAddress, Language, MailKind};
use itip::calendar::{CalendarObject, Method};
use itip::guard::MessageId;
use locale::{t, t_plain};

use super::{rows, token};
use crate::invitations::{self, calendar, when_words, where_words};
use crate::mail::{Body, Letter, Part, tagged};
use crate::meetings::Meetings;
use crate::{Platform, Result, Tx};

/// What somebody is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    Received,
    Confirmed,
    Waitlisted,
    Returned,
    Refused,
    Withdrawn,
    /// The dialogue was called off before they were let in.
    CalledOff,
    /// Somebody registered once more with this address; nothing was changed.
    Repeated,
}

impl Told {
    /// What somebody is told whose registration has just come.
    pub const fn of_arrival(state: RegistrationState) -> Self {
        match state {
            RegistrationState::Confirmed => Self::Confirmed,
            RegistrationState::Waitlisted => Self::Waitlisted,
            RegistrationState::Submitted
            | RegistrationState::Returned
            | RegistrationState::Refused
            | RegistrationState::Withdrawn => Self::Received,
        }
    }
}

/// A letter about a registration; for one that was confirmed with the entry for the calendar. One to four queries for
/// that, none for the others.
pub(super) async fn about(
    tx: &Tx,
    dialogue: &entity::dialogue::Model,
    row: &entity::registration::Model,
    told: Told,
    invitation: Option<&entity::invitation::Model>,
) -> Result<Letter> {
    let meetings = match (told, invitation) {
        (Told::Confirmed, Some(_)) => Meetings::of(tx.db(), dialogue).await?,
        _ => Meetings::default(),
    };
    let seat = invitation.map(|one| (one, &meetings));
    written(tx.platform(), dialogue, row, told, seat)
}

/// The same where the meetings of the dialogue are known.
pub(super) fn written(
    platform: &Platform,
    dialogue: &entity::dialogue::Model,
    row: &entity::registration::Model,
    told: Told,
    seat: Option<(&entity::invitation::Model, &Meetings)>,
) -> Result<Letter> {
    let language = row.language;
    let title = dialogue.title.as_str();
    let (subject, text) = words(told, language, title);
    let mut parts = vec![
        Part::Text(t!(
            language,
            "invitation-mail-greeting",
            name = rows::name(row).as_str()
        )),
        Part::Text(text),
    ];
    if matches!(told, Told::Returned | Told::Refused) && !row.reason.is_empty() {
        parts.push(Part::Quoted {
            text: row.reason.clone(),
            language: dialogue.language,
        });
    }
    parts.push(Part::Facts(vec![
        (
            t_plain!(language, "registration-reference"),
            row.reference.clone(),
        ),
        (
            t_plain!(language, "invitation-fact-when"),
            when_words(dialogue, language)?,
        ),
        (
            t_plain!(language, "invitation-fact-where"),
            where_words(dialogue, language),
        ),
    ]));
    parts.push(Part::Button {
        label: t_plain!(language, "registration-mail-open"),
        url: token::link(platform, row.id),
    });
    parts.push(Part::Small(t!(language, "registration-mail-small")));
    let to = To {
        email: row.email.clone(),
        name: rows::name(row),
        language,
        person: row.person_id,
        lane: format!("registration:{}", row.id),
    };
    let mut letter = plain(platform, dialogue, to, (subject, parts))?;
    if let (Told::Confirmed, Some((invitation, meetings))) = (told, seat) {
        let name = rows::name(row);
        let ask = Method::Request.into();
        let entry: Option<CalendarObject> =
            calendar(platform, dialogue, meetings, invitation, &name, ask)?;
        let token = invitations::token(platform, invitation.id);
        let settings = platform.settings();
        let host = settings.mail_host();
        letter.invitation = Some(invitation.id);
        letter.lane = format!("invitation:{}", invitation.id);
        letter.message_id =
            MessageId::of_invitation(invitation.id, 0, 0, host).map_err(anyhow::Error::from)?;
        if entry.is_some() {
            // The organizer of the entry is who writes, so that answers in calendars come back.
            letter.from = tagged(&settings.mail_from, "rsvp", &token)?;
            letter.envelope_from = tagged(&settings.mail_from, "bounce", &token)?;
            letter.calendar = entry;
        }
    }
    Ok(letter)
}

fn words(told: Told, language: Language, title: &str) -> (String, String) {
    match told {
        Told::Received => (
            t_plain!(
                language,
                "registration-mail-received-subject",
                title = title
            ),
            t!(language, "registration-mail-received-text", title = title),
        ),
        Told::Confirmed => (
            t_plain!(
                language,
                "registration-mail-confirmed-subject",
                title = title
            ),
            t!(language, "registration-mail-confirmed-text", title = title),
        ),
        Told::Waitlisted => (
            t_plain!(
                language,
                "registration-mail-waitlisted-subject",
                title = title
            ),
            t!(language, "registration-mail-waitlisted-text", title = title),
        ),
        Told::Returned => (
            t_plain!(
                language,
                "registration-mail-returned-subject",
                title = title
            ),
            t!(language, "registration-mail-returned-text", title = title),
        ),
        Told::Refused => (
            t_plain!(language, "registration-mail-refused-subject", title = title),
            t!(language, "registration-mail-refused-text", title = title),
        ),
        Told::Withdrawn => (
            t_plain!(
                language,
                "registration-mail-withdrawn-subject",
                title = title
            ),
            t!(language, "registration-mail-withdrawn-text", title = title),
        ),
        Told::CalledOff => (
            t_plain!(
                language,
                "registration-mail-called-off-subject",
                title = title
            ),
            t!(language, "registration-mail-called-off-text", title = title),
        ),
        Told::Repeated => (
            t_plain!(
                language,
                "registration-mail-repeated-subject",
                title = title
            ),
            t!(language, "registration-mail-repeated-text", title = title),
        ),
    }
}

/// To whom a letter goes.
pub(crate) struct To {
    pub email: EmailAddress,
    pub name: String,
    pub language: Language,
    pub person: Option<PersonId>,
    pub lane: String,
}

/// A letter in these words.
pub(crate) fn plain(
    platform: &Platform,
    dialogue: &entity::dialogue::Model,
    to: To,
    (subject, parts): (String, Vec<Part>),
) -> Result<Letter> {
    let settings = platform.settings();
    let id = MailId::new();
    let message_id = format!("<registration.{id}@{}>", settings.mail_host());
    Ok(Letter {
        kind: MailKind::Registration,
        dialogue: Some(dialogue.id),
        person: to.person,
        invitation: None,
        to: to.email,
        to_name: to.name,
        from: settings.mail_from.clone(),
        from_name: settings.mail_from_name.clone(),
        envelope_from: settings.mail_from.clone(),
        language: to.language,
        subject,
        body: Body(parts),
        calendar: None,
        message_id: MessageId::parse(&message_id).map_err(anyhow::Error::from)?,
        thread: None,
        lane: to.lane,
        unsubscribe: None,
    })
}

/// To the owner of an address who is invited already: their own link, and that nothing was registered.
pub(super) fn invited_already(
    tx: &Tx,
    dialogue: &entity::dialogue::Model,
    invitation: &entity::invitation::Model,
) -> Result<Letter> {
    let (language, title) = (invitation.language, dialogue.title.as_str());
    let parts = vec![
        Part::Text(t!(
            language,
            "registration-mail-invited-text",
            title = title
        )),
        Part::Button {
            label: t_plain!(language, "registration-mail-invited-open"),
            url: invitations::link(tx.platform(), invitation.id),
        },
        Part::Small(t!(language, "registration-mail-small")),
    ];
    let subject = t_plain!(language, "registration-mail-invited-subject", title = title);
    let to = To {
        email: invitation.email.clone(),
        name: String::new(),
        language,
        person: Some(invitation.person_id),
        lane: format!("invitation:{}", invitation.id),
    };
    plain(tx.platform(), dialogue, to, (subject, parts))
}
