//! Mails as their readers meet them, for the tests of what is sent.

use mail_parser::{MessageParser, MimeHeaders};

/// The unfolded calendar part of a mail, if it has one.
pub fn ics(bytes: &[u8]) -> Option<String> {
    let mail = MessageParser::default().parse(bytes).expect("a mail");
    let part = mail.parts.iter().find(|part| {
        part.content_type()
            .is_some_and(|kind| kind.subtype() == Some("calendar"))
    })?;
    Some(String::from_utf8_lossy(part.contents()).replace("\r\n ", ""))
}

/// The whole first line of a property, by its name.
pub fn line(ics: &str, name: &str) -> String {
    let event = ics.split("BEGIN:VEVENT").nth(1).unwrap_or(ics);
    [event, ics]
        .iter()
        .flat_map(|text| text.lines())
        .find(|line| {
            line.strip_prefix(name)
                .is_some_and(|rest| rest.starts_with([':', ';']))
        })
        .unwrap_or_default()
        .to_owned()
}

/// The text part.
pub fn text(bytes: &[u8]) -> String {
    let mail = MessageParser::default().parse(bytes).expect("a mail");
    mail.body_text(0).unwrap_or_default().into_owned()
}

/// The subject.
pub fn subject(bytes: &[u8]) -> String {
    let mail = MessageParser::default().parse(bytes).expect("a mail");
    mail.subject().unwrap_or_default().to_owned()
}

/// The Message-ID.
pub fn message_id(bytes: &[u8]) -> String {
    let mail = MessageParser::default().parse(bytes).expect("a mail");
    mail.message_id().unwrap_or_default().to_owned()
}
