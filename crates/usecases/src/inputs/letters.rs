//! What an author is told by mail. No subject and no text of a mail holds a word of the input: mails are kept where
//! operators look, and addresses behind a pseudonym are nobody's to connect.

use domain::document::Visibility;
use domain::ids::{InputId, MailId};
use domain::input::Author;
use domain::{Language, MailKind, paths};
use itip::guard::MessageId;
use locale::{t, t_plain, word};

use super::author;
use crate::mail::{Body, Letter, Part};
use crate::{Platform, Result};

/// A letter to somebody about an input; `key` keeps the letters of one input in their order.
pub(super) fn letter(
    platform: &Platform,
    to: (&domain::EmailAddress, &str, Language),
    key: InputId,
    subject: String,
    said: Vec<Part>,
) -> Result<Letter> {
    let settings = platform.settings();
    let (address, name, language) = to;
    let greeting = t!(language, "invitation-mail-greeting", name = name);
    let parts = std::iter::once(Part::Text(greeting)).chain(said).collect();
    let id = MailId::new();
    Ok(Letter {
        kind: MailKind::Input,
        // The mails of a dialogue are shown at its desk: an author's address has no place there.
        dialogue: None,
        person: None,
        invitation: None,
        to: address.clone(),
        to_name: name.to_owned(),
        from: settings.mail_from.clone(),
        from_name: settings.mail_from_name.clone(),
        envelope_from: settings.mail_from.clone(),
        language,
        subject,
        body: Body(parts),
        calendar: None,
        message_id: MessageId::parse(&format!("<input.{id}@{}>", settings.mail_host()))
            .map_err(anyhow::Error::from)?,
        thread: None,
        lane: format!("input:{key}"),
        unsubscribe: None,
    })
}

fn to_author(
    platform: &Platform,
    id: InputId,
    who: &Author,
    subject: String,
    said: Vec<Part>,
) -> Result<Letter> {
    letter(
        platform,
        (&who.email, &who.name, who.language),
        id,
        subject,
        said,
    )
}

fn open(platform: &Platform, id: InputId, language: Language) -> Part {
    let path = paths::my_input(&author::token(platform, id));
    Part::Button {
        label: t_plain!(language, "input-mail-open"),
        url: platform.settings().url(&path),
    }
}

/// The link with which an author writes.
pub(super) fn link(
    platform: &Platform,
    id: InputId,
    who: &Author,
    dialogue: &entity::dialogue::Model,
    call: &entity::call::Model,
) -> Result<Letter> {
    let lang = who.language;
    let (title, of) = (call.title.as_str(), dialogue.title.as_str());
    let said = vec![
        Part::Text(t!(
            lang,
            "input-mail-link-text",
            call = title,
            dialogue = of
        )),
        open(platform, id, lang),
        Part::Text(t!(lang, "input-mail-keep-link")),
        Part::Small(t!(lang, "input-mail-not-you")),
    ];
    let subject = t_plain!(lang, "input-mail-link-subject", call = title);
    to_author(platform, id, who, subject, said)
}

/// Confirms that an input was received, and who can read it.
pub(super) fn received(
    platform: &Platform,
    id: InputId,
    who: &Author,
    reference: &str,
    number: i64,
    visibility: Visibility,
) -> Result<Letter> {
    let lang = who.language;
    let facts = vec![
        (t_plain!(lang, "input-reference"), reference.to_owned()),
        (t_plain!(lang, "input-version"), number.to_string()),
        (
            t_plain!(lang, "input-visibility"),
            word(lang, super::visibility_key(visibility)),
        ),
    ];
    let said = vec![
        Part::Text(t!(lang, "input-mail-received-text")),
        Part::Facts(facts),
        Part::Text(t!(lang, "input-mail-received-then")),
        open(platform, id, lang),
        Part::Text(t!(lang, "input-mail-keep-link")),
    ];
    let subject = t_plain!(lang, "input-mail-received-subject", reference = reference);
    to_author(platform, id, who, subject, said)
}

/// Confirms that an input was withdrawn.
pub(super) fn withdrawn(
    platform: &Platform,
    id: InputId,
    who: &Author,
    reference: &str,
) -> Result<Letter> {
    let lang = who.language;
    let said = vec![Part::Text(t!(
        lang,
        "input-mail-withdrawn-text",
        reference = reference
    ))];
    let subject = t_plain!(lang, "input-mail-withdrawn-subject", reference = reference);
    to_author(platform, id, who, subject, said)
}

/// Tells an author that their input is withheld from publication, with the reason that is public.
pub(super) fn withheld(
    platform: &Platform,
    id: InputId,
    who: &Author,
    reference: &str,
    reason: &str,
) -> Result<Letter> {
    let lang = who.language;
    let said = vec![
        Part::Text(t!(lang, "input-mail-withheld-text", reference = reference)),
        Part::Text(reason.to_owned()),
        Part::Text(t!(lang, "input-mail-withheld-then")),
        open(platform, id, lang),
    ];
    let subject = t_plain!(lang, "input-mail-withheld-subject", reference = reference);
    to_author(platform, id, who, subject, said)
}

/// Tells an author that their input led to recommendations, which are public now.
pub(crate) fn led_to(
    platform: &Platform,
    (id, reference): (InputId, &str),
    who: &Author,
    dialogue: &entity::dialogue::Model,
    recommendations: &[String],
) -> Result<Letter> {
    let lang = who.language;
    let settings = platform.settings();
    let of = dialogue.title.as_str();
    let mut said = vec![Part::Text(t!(
        lang,
        "input-mail-led-to-text",
        reference = reference,
        dialogue = of
    ))];
    let facts = recommendations.iter().map(|one| {
        let label = t_plain!(
            lang,
            "portal-recommendation-title",
            reference = one.as_str()
        );
        (label, settings.url(&paths::recommendation(one)))
    });
    said.push(Part::Facts(facts.collect()));
    said.push(Part::Button {
        label: t_plain!(lang, "input-mail-led-to-open"),
        url: settings.url(&paths::outcome(&dialogue.slug)),
    });
    said.push(Part::Small(t!(lang, "input-mail-led-to-alone")));
    let subject = t_plain!(lang, "input-mail-led-to-subject", reference = reference);
    to_author(platform, id, who, subject, said)
}

/// Asks somebody to sign what an author wrote; `token` is that of their own link.
pub(super) fn sign(
    platform: &Platform,
    id: InputId,
    who: &Author,
    own: &Author,
    call: &entity::call::Model,
    token: &str,
) -> Result<Letter> {
    let lang = who.language;
    let (author, title) = (own.name.as_str(), call.title.as_str());
    let said = vec![
        Part::Text(t!(
            lang,
            "input-mail-sign-text",
            author = author,
            call = title
        )),
        Part::Button {
            label: t_plain!(lang, "input-mail-sign-open"),
            url: platform.settings().url(&paths::signature(token)),
        },
        Part::Small(t!(lang, "input-mail-not-you")),
    ];
    let subject = t_plain!(lang, "input-mail-sign-subject", call = title);
    to_author(platform, id, who, subject, said)
}

/// Asks somebody to review the inputs of a call; `token` is that of their own link.
pub(crate) fn reviewer(
    platform: &Platform,
    id: domain::ids::ReviewerId,
    who: &Author,
    call: &str,
    token: &str,
) -> Result<Letter> {
    let lang = who.language;
    let said = vec![
        Part::Text(t!(lang, "review-mail-text", call = call)),
        Part::Button {
            label: t_plain!(lang, "review-mail-open"),
            url: platform.settings().url(&paths::reviewing(token)),
        },
        Part::Small(t!(lang, "input-mail-not-you")),
    ];
    let subject = t_plain!(lang, "review-mail-subject", call = call);
    let mut letter = letter(
        platform,
        (&who.email, &who.name, lang),
        InputId::new(),
        subject,
        said,
    )?;
    letter.lane = format!("reviewer:{id}");
    Ok(letter)
}

/// Tells an author what was decided about their input.
pub(crate) fn decided(
    platform: &Platform,
    row: &entity::input::Model,
    who: &Author,
    call: &str,
    decision: domain::review::Decision,
) -> Result<Letter> {
    use domain::review::Decision;
    let (lang, reference) = (who.language, row.reference.as_str());
    let said = match decision {
        Decision::Accepted => t!(
            lang,
            "review-mail-accepted",
            reference = reference,
            call = call
        ),
        Decision::Reserve => t!(
            lang,
            "review-mail-reserve",
            reference = reference,
            call = call
        ),
        Decision::NotThisTime => {
            t!(
                lang,
                "review-mail-not-this-time",
                reference = reference,
                call = call
            )
        }
    };
    let said = vec![Part::Text(said), open(platform, row.id, lang)];
    let subject = t_plain!(lang, "review-mail-decided-subject", reference = reference);
    to_author(platform, row.id, who, subject, said)
}
