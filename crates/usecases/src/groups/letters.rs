//! Telling a group's leads what became of a text: cleared, sent back with reasons, or published. Each is written to in
//! the language of their account.

use domain::group_outcome::Step;
use domain::ids::MailId;
use domain::{MailKind, paths};
use itip::guard::MessageId;
use locale::{t, t_plain};

use super::terms;
use crate::mail::{Body, Letter, Part, queue};
use crate::{Result, Tx};

/// Queues a letter to each lead of the group about the step that was taken with the text; nothing for steps of their
/// own that change nothing for good.
///
/// # Errors
/// A fault when a letter cannot be written or the database does not answer.
pub(super) async fn tell_leads(
    tx: &mut Tx,
    group: &entity::working_group::Model,
    text: &entity::group_outcome::Model,
    step: Step,
) -> Result<()> {
    match step {
        Step::Clear | Step::Return | Step::Publish => {}
        Step::Submit | Step::TakeBack => return Ok(()),
    }
    let mut letters = Vec::new();
    for account in terms::leads(tx, group.id).await? {
        letters.push(letter(tx, group, text, step, &account)?);
    }
    queue(tx, letters).await?;
    Ok(())
}

fn letter(
    tx: &Tx,
    group: &entity::working_group::Model,
    text: &entity::group_outcome::Model,
    step: Step,
    account: &entity::account::Model,
) -> Result<Letter> {
    let settings = tx.platform().settings();
    let language = account.language;
    let (title, of) = (text.title.as_str(), group.title.as_str());
    let at_desk = paths::desk_group_part(group.id, &format!("texts/{}", text.id));
    let open = Part::Button {
        label: t_plain!(language, "group-mail-open"),
        url: settings.url(&at_desk),
    };
    let (subject, said) = match step {
        Step::Return => {
            let reasons = Part::Quoted {
                text: text.reason.clone(),
                language: group.language,
            };
            let told = t!(
                language,
                "group-mail-returned-text",
                title = title,
                group = of
            );
            let then = t!(language, "group-mail-returned-then");
            let parts = vec![Part::Text(told), reasons, Part::Text(then), open];
            let subject = t_plain!(language, "group-mail-returned-subject", title = title);
            (subject, parts)
        }
        Step::Publish => {
            let number = text.number.unwrap_or_default();
            let hash = text.hash.clone().unwrap_or_default();
            let told = t!(
                language,
                "group-mail-published-text",
                title = title,
                group = of
            );
            let read = Part::Button {
                label: t_plain!(language, "group-mail-read"),
                url: settings.url(&paths::group_outcome(&group.slug, number)),
            };
            let facts = Part::Facts(vec![(t_plain!(language, "group-text-hash"), hash)]);
            let subject = t_plain!(language, "group-mail-published-subject", title = title);
            (subject, vec![Part::Text(told), facts, read])
        }
        Step::Clear | Step::Submit | Step::TakeBack => {
            let told = t!(
                language,
                "group-mail-cleared-text",
                title = title,
                group = of
            );
            let subject = t_plain!(language, "group-mail-cleared-subject", title = title);
            (subject, vec![Part::Text(told), open])
        }
    };
    let name = account.name.as_str();
    let mut parts = vec![Part::Text(t!(
        language,
        "invitation-mail-greeting",
        name = name
    ))];
    parts.extend(said);
    parts.push(Part::Small(t!(language, "group-mail-small", group = of)));
    let id = MailId::new();
    Ok(Letter {
        kind: MailKind::GroupText,
        dialogue: None,
        person: None,
        invitation: None,
        to: account.email.clone(),
        to_name: account.name.clone(),
        from: settings.mail_from.clone(),
        from_name: settings.mail_from_name.clone(),
        envelope_from: settings.mail_from.clone(),
        language,
        subject,
        body: Body(parts),
        calendar: None,
        message_id: MessageId::parse(&format!("<group-text.{id}@{}>", settings.mail_host()))
            .map_err(anyhow::Error::from)?,
        thread: None,
        lane: format!("group-text:{}:{}", text.id, account.id),
        unsubscribe: None,
    })
}
