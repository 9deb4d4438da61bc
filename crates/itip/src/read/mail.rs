//! What a mail is, and what every kind of mail has.

use chrono::{DateTime, Utc};
use domain::Doubt;
use mail_parser::{HeaderValue, Message, MessageParser, MimeHeaders};

use super::bounce::{self, Bounce};
use super::object::{Object, Request, read_object};
use super::parts::{Headers, check_parts, is_calendar, measure};
use super::{authentication, automatic, boundaries, limits};
use crate::guard::{self, EmailAddress};

const SUBJECT_LIMIT: usize = 250;
const NAME_LIMIT: usize = 200;
const TOKENS: usize = 5;

/// What of the mail's surroundings can be relied on.
#[derive(Clone, Copy, Debug)]
pub struct Trust<'a> {
    /// The host of our own addresses: `rsvp+…@host`, `bounce+…@host`.
    pub host: &'a str,
    /// The name under which our mail server writes Authentication-Results; without it no mail is
    /// taken as proved.
    pub server: Option<&'a str>,
}

/// A received mail, read.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Mail {
    /// Without its angle brackets.
    pub message_id: Option<String>,
    /// The Message-IDs of the mails that it answers or reports about, without angle brackets.
    pub about: Vec<String>,
    pub from: Option<EmailAddress>,
    pub from_name: String,
    pub subject: String,
    /// What the sender's clock said; not to be relied on.
    pub date: Option<DateTime<Utc>>,
    /// The tokens of our `rsvp+…` addresses that it was sent to.
    pub rsvp_tokens: Vec<String>,
    /// The tokens of our `bounce+…` addresses that it was sent to.
    pub bounce_tokens: Vec<String>,
    /// The domains that our mail server vouches for.
    pub verified: Vec<String>,
    /// Whether a program wrote it, or nobody can be written back to: such a mail is never answered, whatever
    /// it holds (RFC 3834 2).
    pub automatic: bool,
    /// What a person would read, shortened.
    pub text: String,
    pub content: Content,
}

/// What a mail is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Content {
    /// Reports about mails of ours.
    Bounces(Vec<Bounce>),
    /// Written by a machine, for nobody.
    Automatic,
    /// A calendar object.
    Calendar(Object),
    /// For people to read.
    Letter,
    /// Not to be used.
    Doubtful(Doubt),
}

impl Mail {
    fn doubtful(doubt: Doubt) -> Self {
        Self {
            message_id: None,
            about: Vec::new(),
            from: None,
            from_name: String::new(),
            subject: String::new(),
            date: None,
            rsvp_tokens: Vec::new(),
            bounce_tokens: Vec::new(),
            verified: Vec::new(),
            automatic: true,
            text: String::new(),
            content: Content::Doubtful(doubt),
        }
    }
}

/// Reads a mail. Never fails: what cannot be read is [`Content::Doubtful`] and says why.
pub fn read_mail(raw: &[u8], trust: &Trust<'_>) -> Mail {
    if let Err(doubt) = measure(raw) {
        // The headers of a mail that is only too large still say whom it concerns.
        return if doubt == Doubt::TooLarge {
            let head = &raw[..raw.len().min(64 * 1024)];
            MessageParser::default().parse_headers(head).map_or_else(
                || Mail::doubtful(doubt),
                |message| frame(&message, trust, Content::Doubtful(doubt)),
            )
        } else {
            Mail::doubtful(doubt)
        };
    }
    let divided = boundaries::unmistakable(raw);
    let Some(message) = parsed(&divided) else {
        return Mail::doubtful(Doubt::Damaged);
    };
    let content = match check_parts(&message) {
        Ok(()) => content(&message),
        Err(doubt) => Content::Doubtful(doubt),
    };
    frame(&message, trust, content)
}

/// Takes a mail apart. What the library asserts in builds for development, boundaries that close a mail inside
/// a mail inside a report break: such a mail is damaged, and its reader goes on.
fn parsed(raw: &[u8]) -> Option<Message<'_>> {
    std::panic::catch_unwind(|| MessageParser::default().parse(raw))
        .ok()
        .flatten()
}

/// The order matters: a report can carry our own invitation, and programs that answer for people
/// may call their answers automatic.
fn content(message: &Message<'_>) -> Content {
    let headers = Headers(message);
    if let Some(bounces) = bounce::bounces(message, &headers) {
        return Content::Bounces(bounces);
    }
    let object = object(message);
    let answers = match &object {
        Some(Ok(object)) => asks(&[object]),
        Some(Err(_)) => true,
        None => false,
    };
    if !answers && automatic::is_automatic(&headers) {
        return Content::Automatic;
    }
    match object {
        Some(Ok(object)) if object.request == Request::None => Content::Letter,
        Some(Ok(object)) => Content::Calendar(object),
        Some(Err(doubt)) => Content::Doubtful(doubt),
        None => Content::Letter,
    }
}

/// The calendar object; equal copies count once.
fn object(message: &Message<'_>) -> Option<Result<Object, Doubt>> {
    let mut found: Option<Object> = None;
    // `parts` are those of this mail alone: a mail inside it is one part, whose own are apart.
    for part in message.parts.iter().filter(|part| is_calendar(part)) {
        let object = match read_object(part.contents()) {
            Ok(object) => object,
            Err(doubt) => return Some(Err(doubt)),
        };
        let announced = part
            .content_type()
            .and_then(|content| content.attribute("method"));
        if announced.is_some_and(|method| !method.trim().eq_ignore_ascii_case(&object.method)) {
            return Some(Err(Doubt::MethodDiffers));
        }
        match &found {
            Some(first) if !first.says_the_same_as(&object) && asks(&[first, &object]) => {
                return Some(Err(Doubt::CopiesDiffer));
            }
            Some(_) => {}
            None => found = Some(object),
        }
    }
    found.map(Ok)
}

/// Whether one of them could change something; of others it does not matter what they say.
fn asks(objects: &[&Object]) -> bool {
    objects
        .iter()
        .any(|object| matches!(object.request, Request::Reply | Request::Counter))
}

fn frame(message: &Message<'_>, trust: &Trust<'_>, content: Content) -> Mail {
    let headers = Headers(message);
    let results: Vec<String> = headers.all("Authentication-Results").collect();
    let ours = headers.addresses(&[
        "Delivered-To",
        "X-Original-To",
        "Envelope-To",
        "Original-Recipient",
        "To",
        "Cc",
    ]);
    let from = message.from().and_then(|from| from.first());
    let mut about = bounce::originals(message);
    for header in [message.in_reply_to(), message.references()] {
        about.extend(ids(header));
    }
    about.truncate(20);
    Mail {
        message_id: message.message_id().map(|id| guard::line(id, NAME_LIMIT)),
        about,
        from: from
            .and_then(|from| from.address())
            .and_then(|address| EmailAddress::parse(address).ok()),
        from_name: guard::name(
            from.and_then(|from| from.name()).unwrap_or_default(),
            NAME_LIMIT,
        ),
        subject: guard::line(message.subject().unwrap_or_default(), SUBJECT_LIMIT),
        date: message
            .date()
            .and_then(|date| DateTime::from_timestamp(date.to_timestamp(), 0)),
        rsvp_tokens: tokens(&ours, trust.host, "rsvp"),
        bounce_tokens: tokens(&ours, trust.host, "bounce"),
        verified: authentication::verified(results.iter().map(String::as_str), trust.server),
        automatic: automatic::is_automatic(&headers)
            || headers
                .first("Return-Path")
                .is_some_and(|path| path.trim() == "<>"),
        text: message
            .body_text(0)
            .map(|text| guard::paragraphs(&text, limits::TEXT))
            .unwrap_or_default(),
        content,
    }
}

fn ids(header: &HeaderValue<'_>) -> Vec<String> {
    match header {
        HeaderValue::Text(id) => vec![id.to_string()],
        HeaderValue::TextList(ids) => ids.iter().take(20).map(ToString::to_string).collect(),
        HeaderValue::Address(_)
        | HeaderValue::DateTime(_)
        | HeaderValue::ContentType(_)
        | HeaderValue::Received(_)
        | HeaderValue::Empty => Vec::new(),
    }
}

/// The tags of our plus-addresses of this kind.
fn tokens(addresses: &[EmailAddress], host: &str, kind: &str) -> Vec<String> {
    let mut tokens: Vec<String> = addresses
        .iter()
        .filter_map(|address| address.as_str().rsplit_once('@'))
        .filter(|(_, domain)| domain.eq_ignore_ascii_case(host))
        .filter_map(|(local, _)| local.split_once('+'))
        .filter(|(name, token)| name.eq_ignore_ascii_case(kind) && !token.is_empty())
        .map(|(_, token)| token.to_owned())
        .collect();
    let mut seen = std::collections::HashSet::new();
    tokens.retain(|token| seen.insert(token.clone()));
    tokens.truncate(TOKENS);
    tokens
}
