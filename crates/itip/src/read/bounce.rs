//! Reports of mails that could not be delivered (RFC 3464), and what older servers send instead.

use mail_parser::{Message, PartType};

use super::parts::{Headers, addresses_in, is_kind};
use crate::guard::{self, EmailAddress};

const DIAGNOSTIC_LIMIT: usize = 300;

/// What became of the mail for one recipient.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Outcome {
    /// It will never arrive.
    Failed,
    /// It is tried again.
    Delayed,
    /// It arrived, or went on to somewhere without reports.
    Delivered,
}

/// The report about one recipient.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Bounce {
    /// Nothing where the report does not say; then the address that the report was sent to does.
    pub recipient: Option<EmailAddress>,
    pub outcome: Outcome,
    /// The status code (RFC 3463), such as `5.1.1`; empty where there is none.
    pub status: String,
    /// What the refusing server said.
    pub diagnostic: String,
}

/// The reports in a mail; nothing when it is none. Parts inside a returned mail are never looked at.
pub(super) fn bounces(message: &Message<'_>, headers: &Headers<'_>) -> Option<Vec<Bounce>> {
    let statuses = || {
        message
            .parts
            .iter()
            .filter(|part| is_kind(part, "message", "delivery-status"))
    };
    let is_report = headers.is_report("delivery-status") || statuses().next().is_some();
    let failed_recipients = headers.first("X-Failed-Recipients");
    if !is_report && failed_recipients.is_none() && !is_from_a_mail_server(headers) {
        return None;
    }
    let mut bounces: Vec<Bounce> = statuses()
        .flat_map(|part| in_status(&String::from_utf8_lossy(part.contents())))
        .take(100)
        .collect();
    if bounces.is_empty() {
        let named = failed_recipients
            .map(|value| addresses_in(&value))
            .unwrap_or_default();
        bounces.extend(
            named
                .into_iter()
                .map(|recipient| unexplained(Some(recipient))),
        );
    }
    if bounces.is_empty() {
        bounces.push(unexplained(None));
    }
    Some(bounces)
}

fn unexplained(recipient: Option<EmailAddress>) -> Bounce {
    Bounce {
        recipient,
        outcome: Outcome::Failed,
        status: String::new(),
        diagnostic: String::new(),
    }
}

/// The empty envelope sender belongs to reports; absence notes carry it too, but not from these names.
fn is_from_a_mail_server(headers: &Headers<'_>) -> bool {
    let empty = headers
        .first("Return-Path")
        .is_some_and(|path| path.split_whitespace().collect::<String>() == "<>");
    let from = headers.addresses(&["From"]);
    let name = from
        .first()
        .and_then(|from| from.as_str().split('@').next());
    empty
        && name.is_some_and(|name| {
            name.eq_ignore_ascii_case("mailer-daemon") || name.eq_ignore_ascii_case("postmaster")
        })
}

/// The fields of `message/delivery-status`: a block about the mail, then one for each recipient.
fn in_status(text: &str) -> Vec<Bounce> {
    let normal = text.replace("\r\n", "\n");
    normal
        .split("\n\n")
        .take(101)
        .map(fields)
        .filter_map(|fields| {
            let field = |name: &str| {
                fields
                    .iter()
                    .find(|(key, _)| key.eq_ignore_ascii_case(name))
                    .map(|(_, value)| value.as_str())
            };
            let recipient = field("Final-Recipient").or_else(|| field("Original-Recipient"))?;
            let status = field("Status").unwrap_or_default();
            let status: String = status
                .chars()
                .take_while(|c| c.is_ascii_digit() || *c == '.')
                .take(11)
                .collect();
            let action = field("Action")
                .unwrap_or_default()
                .trim()
                .to_ascii_lowercase();
            let outcome = match (action.as_str(), status.chars().next()) {
                ("failed", _) => Outcome::Failed,
                ("delayed", _) => Outcome::Delayed,
                ("delivered" | "relayed" | "expanded", _) => Outcome::Delivered,
                (_, Some('4')) => Outcome::Delayed,
                (_, Some('2')) => Outcome::Delivered,
                _ => Outcome::Failed,
            };
            let said = field("Diagnostic-Code").unwrap_or_default();
            let said = said.split_once(';').map_or(said, |(_, said)| said);
            Some(Bounce {
                recipient: addresses_in(&recipient.replace(';', " "))
                    .into_iter()
                    .next(),
                outcome,
                status,
                diagnostic: guard::line(said, DIAGNOSTIC_LIMIT),
            })
        })
        .collect()
}

fn fields(block: &str) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in block.lines().take(100) {
        match (
            line.starts_with([' ', '\t']),
            fields.last_mut(),
            line.split_once(':'),
        ) {
            (true, Some((_, value)), _) => {
                value.push(' ');
                value.push_str(line.trim());
            }
            (false, _, Some((name, value))) => {
                fields.push((name.trim().to_owned(), value.trim().to_owned()));
            }
            _ => {}
        }
    }
    fields
}

/// The Message-IDs of the mail that is reported about: from its returned headers, or from the thread.
pub(super) fn originals(message: &Message<'_>) -> Vec<String> {
    let mut ids = Vec::new();
    for part in &message.parts {
        if let PartType::Message(inner) = &part.body {
            ids.extend(inner.message_id().map(str::to_owned));
        } else if is_kind(part, "text", "rfc822-headers") {
            let text = String::from_utf8_lossy(part.contents()).into_owned();
            ids.extend(fields(&text).into_iter().filter_map(|(name, value)| {
                name.eq_ignore_ascii_case("Message-ID")
                    .then(|| value.trim_matches(['<', '>']).to_owned())
            }));
        }
    }
    ids.truncate(10);
    ids
}
