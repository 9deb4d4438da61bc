//! The mail with a one-time sign-in link.

use domain::{Language, MailKind};
use itip::guard::MessageId;
use locale::{t, t_plain};

use super::{Body, Letter, Part, queue};
use crate::{Result, Tx};

/// Queues the mail with a one-time link for an account.
pub(crate) async fn queue_sign_in(
    tx: &mut Tx,
    account: &entity::account::Model,
    url: &str,
    language: Language,
) -> Result<()> {
    let settings = tx.platform().settings().clone();
    let id = domain::ids::MailId::new();
    let letter = Letter {
        kind: MailKind::SignIn,
        dialogue: None,
        person: None,
        invitation: None,
        to: account.email.clone(),
        to_name: account.name.clone(),
        from: settings.mail_from.clone(),
        from_name: settings.mail_from_name.clone(),
        envelope_from: settings.mail_from.clone(),
        language,
        subject: t_plain!(language, "sign-in-mail-subject"),
        body: Body(vec![
            Part::Text(t!(language, "sign-in-mail-text")),
            Part::Button {
                label: t!(language, "sign-in-mail-button"),
                url: url.to_owned(),
            },
            Part::Small(t!(language, "sign-in-mail-not-you")),
        ]),
        calendar: None,
        message_id: MessageId::parse(&format!("<sign-in.{id}@{}>", settings.mail_host()))
            .map_err(anyhow::Error::from)?,
        thread: None,
        lane: format!("sign-in:{}", account.id),
        unsubscribe: None,
    };
    queue(tx, vec![letter]).await?;
    Ok(())
}
