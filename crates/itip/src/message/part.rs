//! The parts of a mail.

use lettre::message::SinglePart;
use lettre::message::header::{ContentDisposition, ContentTransferEncoding, ContentType};

use super::unwritable;
use crate::Refused;
use crate::calendar::CalendarObject;
use crate::guard::MessageId;

/// A boundary that is the same at every composition and can stand in no part.
///
/// Every part is quoted-printable or base64, and neither can contain `=_`.
pub(super) fn boundary(kind: &str, seed: &MessageId) -> String {
    let seed: String = seed
        .as_str()
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(48)
        .collect();
    format!("=_{kind}_{seed}")
}

/// Text in whichever encoding keeps it short.
pub(super) fn text(content_type: &str, text: String) -> Result<SinglePart, Refused> {
    let foreign = text.bytes().filter(|byte| !byte.is_ascii()).count();
    let encoding = if foreign > text.len() / 6 {
        ContentTransferEncoding::Base64
    } else {
        ContentTransferEncoding::QuotedPrintable
    };
    Ok(SinglePart::builder()
        .header(kind(content_type)?)
        .header(encoding)
        .body(text))
}

/// The part that makes buttons appear. A Content-Disposition on it makes Thunderbird hide them.
pub(super) fn calendar(calendar: &CalendarObject) -> Result<SinglePart, Refused> {
    let method = calendar.method().as_str();
    Ok(SinglePart::builder()
        .header(kind(&format!(
            "text/calendar; charset=utf-8; method={method}"
        ))?)
        .header(ContentTransferEncoding::Base64)
        .body(calendar.ics().as_bytes().to_vec()))
}

/// The same bytes as a file, for programs that show only files.
pub(super) fn attachment(calendar: &CalendarObject) -> Result<SinglePart, Refused> {
    Ok(SinglePart::builder()
        .header(kind("application/ics; name=\"invite.ics\"")?)
        .header(ContentDisposition::attachment("invite.ics"))
        .header(ContentTransferEncoding::Base64)
        .body(calendar.ics().as_bytes().to_vec()))
}

fn kind(content_type: &str) -> Result<ContentType, Refused> {
    ContentType::parse(content_type).map_err(unwritable)
}
