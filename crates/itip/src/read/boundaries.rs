//! The lines that divide a mail into its parts, made unmistakable.
//!
//! A boundary divides at the beginning of a line only (RFC 2046 5.1.1). `mail-parser` finds it anywhere, and a
//! short one stands by chance in the random part of our own addresses: `--a` in the token of an answer whose
//! parts are divided by `--a`. Such a mail is given longer boundaries before the library sees it. Few mails need
//! that; the others are not copied.

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::limits;

/// RFC 2046 5.1.1 allows 70 characters.
const LENGTH: usize = 200;

/// A boundary that the mail announces.
#[derive(Clone, Copy, Debug)]
struct Announced<'a> {
    /// What stands between its dashes and the end: by this it is looked for, so that a mail of nothing but
    /// dashes costs no more than any other.
    rest: &'a [u8],
    dashes: usize,
    whole: &'a [u8],
    /// Whether it also stands inside a line.
    mistakable: bool,
}

/// The mail with boundaries that stand nowhere but at the beginning of a line.
pub(super) fn unmistakable(raw: &[u8]) -> Cow<'_, [u8]> {
    let values = values(raw);
    let mut boundaries: Vec<Announced<'_>> = Vec::new();
    for (start, end) in &values {
        let whole = &raw[*start..*end];
        // More boundaries than parts are refused later.
        if boundaries.len() >= limits::PARTS {
            break;
        }
        if boundaries.iter().all(|known| known.whole != whole) {
            let dashes = leading_dashes(whole);
            boundaries.push(Announced {
                rest: &whole[dashes..],
                dashes,
                whole,
                mistakable: false,
            });
        }
    }
    find_inside_lines(raw, &mut boundaries);
    if boundaries.iter().any(|boundary| boundary.mistakable) {
        // The longest first: at the beginning of a line one can begin like another.
        boundaries.sort_by_key(|boundary| std::cmp::Reverse(boundary.whole.len()));
        Cow::Owned(rewritten(raw, &values, &boundaries))
    } else {
        Cow::Borrowed(raw)
    }
}

fn leading_dashes(text: &[u8]) -> usize {
    text.iter().take_while(|byte| **byte == b'-').count()
}

/// Where the values of `boundary=` stand, in headers of the mail and of its parts. What a text says of boundaries
/// is found, too, and does no harm.
fn values(raw: &[u8]) -> Vec<(usize, usize)> {
    const NAME: &[u8] = b"boundary";
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = raw[at..].iter().position(|byte| byte | 0x20 == b'b') {
        at += start;
        let named = raw
            .get(at..at + NAME.len())
            .is_some_and(|name| name.eq_ignore_ascii_case(NAME));
        if !named {
            at += 1;
            continue;
        }
        at += NAME.len();
        let equals = skip_blanks(raw, at);
        if raw.get(equals) == Some(&b'=') {
            found.extend(value(raw, skip_blanks(raw, equals + 1)));
        }
    }
    found
}

fn skip_blanks(raw: &[u8], from: usize) -> usize {
    let blanks = raw[from..].iter().take_while(|b| b.is_ascii_whitespace());
    from + blanks.count()
}

/// A quoted string or a word (RFC 2045 5.1).
fn value(raw: &[u8], from: usize) -> Option<(usize, usize)> {
    let quoted = raw.get(from) == Some(&b'"');
    let start = from + usize::from(quoted);
    let ends = |byte: &u8| match byte {
        b'"' | b'\r' | b'\n' => true,
        b';' | b' ' | b'\t' => !quoted,
        _ => false,
    };
    let length = raw.get(start..)?.iter().position(ends)?;
    let value = &raw[start..start + length];
    let plain = (1..=LENGTH).contains(&length) && !value.contains(&b'\\');
    plain.then_some((start, start + length))
}

/// Marks the boundaries that stand inside a line behind two dashes.
fn find_inside_lines(raw: &[u8], boundaries: &mut [Announced<'_>]) {
    if boundaries.is_empty() {
        return;
    }
    let mut at = 0;
    while let Some(start) = raw[at..].iter().position(|byte| *byte == b'-') {
        let start = at + start;
        let dashes = leading_dashes(&raw[start..]);
        at = start + dashes;
        let begins_a_line = start == 0 || raw[start - 1] == b'\n';
        for boundary in boundaries.iter_mut().filter(|one| !one.mistakable) {
            let needed = boundary.dashes + 2;
            let inside = !begins_a_line || (dashes > needed && !boundary.rest.is_empty());
            boundary.mistakable =
                dashes >= needed && inside && raw[at..].starts_with(boundary.rest);
        }
    }
}

/// The mail with another name for each boundary that can be mistaken.
fn rewritten(raw: &[u8], values: &[(usize, usize)], boundaries: &[Announced<'_>]) -> Vec<u8> {
    let stem = stem(raw);
    let named = |text: &[u8], exact: bool| -> Option<(usize, Option<String>)> {
        let (nth, boundary) = boundaries.iter().enumerate().find(|(_, boundary)| {
            text.starts_with(boundary.whole) && (!exact || text.len() == boundary.whole.len())
        })?;
        let name = boundary.mistakable.then(|| format!("{stem}.{nth}.of.ours"));
        Some((boundary.whole.len(), name))
    };
    let mut out = Vec::with_capacity(raw.len() + 4_096);
    let mut values = values.iter().copied().peekable();
    let mut at = 0;
    for line in raw.split_inclusive(|byte| *byte == b'\n') {
        let end = at + line.len();
        let divides = line.strip_prefix(b"--").and_then(|text| named(text, false));
        let mut from = at;
        if let Some((length, Some(name))) = divides {
            out.extend_from_slice(b"--");
            out.extend_from_slice(name.as_bytes());
            from = at + 2 + length;
        }
        while let Some((start, stop)) = values.next_if(|(start, _)| *start < end) {
            if let Some((_, Some(name))) = named(&raw[start..stop], true).filter(|_| start >= from)
            {
                out.extend_from_slice(&raw[from..start]);
                out.extend_from_slice(name.as_bytes());
                from = stop;
            }
        }
        out.extend_from_slice(&raw[from..end]);
        at = end;
    }
    out
}

/// A beginning for names that no mail has: whoever writes one would have to know the mark of the mail around it.
fn stem(raw: &[u8]) -> String {
    let mut mark = DefaultHasher::new();
    raw.hash(&mut mark);
    format!("part.{:016x}", mark.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn divided(raw: &str) -> String {
        String::from_utf8(unmistakable(raw.as_bytes()).into_owned()).unwrap_or_default()
    }

    #[test]
    fn boundaries_at_the_beginning_of_lines_alone_leave_the_mail_as_it_is() {
        for raw in [
            "Subject: x\r\n\r\na--a\r\n",
            "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n\r\nx - a -- b\r\n--a--\r\n",
            "Content-Type: multipart/mixed; boundary=\"--=_1\"\r\n\r\n----=_1\r\n\r\nx\r\n----=_1--\r\n",
            "Content-Type: multipart/mixed; boundary=\"---\"\r\n\r\n-----\r\n\r\nx\r\n-------\r\n",
        ] {
            assert!(
                matches!(unmistakable(raw.as_bytes()), Cow::Borrowed(_)),
                "{raw}"
            );
        }
    }

    #[test]
    fn one_that_stands_inside_a_line_gets_another_name_wherever_it_divides() {
        let raw = "Content-Type: multipart/mixed;\r\n\tBoundary = \"a\"\r\n\r\n--a\r\nContent-Type: multipart/alternative; boundary=ab\r\n\r\n--ab\r\n\r\nrsvp+x--ay@h\r\n--ab--\r\n--a--\r\n";
        let name = format!("{}.1.of.ours", stem(raw.as_bytes()));
        assert_eq!(
            divided(raw),
            raw.replace("\"a\"", &format!("\"{name}\""))
                .replace("--a\r", &format!("--{name}\r"))
                .replace("--a--", &format!("--{name}--"))
        );
    }

    #[test]
    fn dashes_before_it_are_inside_a_line_too() {
        let raw = "Content-Type: multipart/mixed; boundary=b; charset=x\n\n--b\n\n---b\n--b--\n";
        let out = divided(raw);
        assert!(out.contains("\n---b\n") && !out.contains("\n--b"), "{out}");
        assert!(out.contains(".of.ours; charset=x\n"), "{out}");
    }
}
