//! The headers and parts of a mail, in the form in which the rest of the reader asks for them.

use domain::Doubt;
use mail_parser::{Message, MessagePart, MimeHeaders, PartType};

use super::limits;
use crate::guard::EmailAddress;

/// Refuses a mail that would cost more to take apart than it can be worth.
///
/// Every nested part announces itself with a Content-Type or at least a boundary line, so counting
/// these bounds the depth to which the mail library goes.
pub(super) fn measure(raw: &[u8]) -> Result<(), Doubt> {
    if raw.len() > limits::MAIL {
        return Err(Doubt::TooLarge);
    }
    let (mut lines, mut types, mut boundaries) = (0, 0, 0);
    for line in raw.split(|byte| *byte == b'\n' || *byte == b'\r') {
        lines += 1;
        boundaries += usize::from(line.starts_with(b"--"));
        types += usize::from(
            line.get(..12)
                .is_some_and(|start| start.eq_ignore_ascii_case(b"content-type")),
        );
    }
    // A break of two characters makes two lines here.
    if lines > 2 * limits::MAIL_LINES || types > 4 * limits::PARTS || boundaries > 2_000 {
        return Err(Doubt::TooManyParts);
    }
    Ok(())
}

/// Refuses a mail with too many parts, or parts too deep in parts.
pub(super) fn check_parts(message: &Message<'_>) -> Result<(), Doubt> {
    if message.parts.len() > limits::PARTS {
        return Err(Doubt::TooManyParts);
    }
    let mut waiting = vec![(0_u32, 1_usize)];
    let mut seen = 0;
    while let Some((id, depth)) = waiting.pop() {
        seen += 1;
        if depth > limits::DEPTH || seen > limits::PARTS {
            return Err(Doubt::TooManyParts);
        }
        if let Some(PartType::Multipart(children)) = message.part(id).map(|part| &part.body) {
            waiting.extend(children.iter().map(|child| (*child, depth + 1)));
        }
    }
    Ok(())
}

/// The headers of the mail itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct Headers<'a>(pub &'a Message<'a>);

impl<'a> Headers<'a> {
    /// The unfolded values of a header, the topmost first.
    pub fn all(&self, name: &str) -> impl Iterator<Item = String> + use<'a> {
        let name = name.to_owned();
        self.0
            .headers_raw()
            .filter(move |(key, _)| key.eq_ignore_ascii_case(&name))
            .map(|(_, value)| {
                value
                    .split(['\r', '\n'])
                    .collect::<String>()
                    .trim()
                    .to_owned()
            })
    }

    pub fn first(&self, name: &str) -> Option<String> {
        self.all(name).next()
    }

    /// The mail addresses in the headers of these names, in the order of the names.
    pub fn addresses(&self, names: &[&str]) -> Vec<EmailAddress> {
        let mut found = Vec::new();
        for name in names {
            for value in self.all(name).take(10) {
                found.extend(addresses_in(&value));
            }
        }
        found.truncate(50);
        found
    }

    /// Whether the whole mail is a report of this type (RFC 6522).
    pub fn is_report(&self, kind: &str) -> bool {
        let root: &MessagePart<'_> = self.0.root_part();
        root.content_type().is_some_and(|content| {
            content.c_type.eq_ignore_ascii_case("multipart")
                && content
                    .subtype()
                    .is_some_and(|sub| sub.eq_ignore_ascii_case("report"))
                && content
                    .attribute("report-type")
                    .is_some_and(|report| report.eq_ignore_ascii_case(kind))
        })
    }
}

/// Addresses in a header's text: whatever stands between delimiters and reads as one. Good enough
/// to find our own address; names in quotation marks yield none, since they hold blanks or no `@`.
pub(super) fn addresses_in(value: &str) -> Vec<EmailAddress> {
    value
        .split(|character: char| character.is_whitespace() || "<>,;()\"[]".contains(character))
        .filter(|word| word.contains('@'))
        .map(|word| word.strip_prefix("rfc822;").unwrap_or(word))
        .map(|word| word.strip_prefix("mailto:").unwrap_or(word))
        .filter_map(|word| EmailAddress::parse(word).ok())
        .take(20)
        .collect()
}

/// Whether the part is of this type.
pub(super) fn is_kind(part: &MessagePart<'_>, kind: &str, sub: &str) -> bool {
    part.is_content_type(kind, sub)
}

/// Whether the part holds a calendar object, by its type or its file name.
pub(super) fn is_calendar(part: &MessagePart<'_>) -> bool {
    let by_name = part
        .attachment_name()
        .is_some_and(|name| name.len() > 4 && name.to_ascii_lowercase().ends_with(".ics"));
    is_kind(part, "text", "calendar")
        || is_kind(part, "application", "ics")
        || (by_name && is_kind(part, "application", "octet-stream"))
}
