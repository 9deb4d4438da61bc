//! The guard before the calendar library: bytes of any origin become lines that it reads rightly.
//!
//! Lines are joined as bytes, because some programs fold inside a character. Names are written in
//! capitals, values lose their control characters, and only the components and properties that we
//! look at go on: the library recurses once a component, and nothing that it does not see can hurt it.

use domain::Doubt;

use super::limits;

const NAME_LIMIT: usize = 60;
const VALUE_LIMIT: usize = 4_096;
const PARAMETERS: usize = 40;
const PARAMETER_LIMIT: usize = 1_024;

/// The properties that we look at.
const KNOWN: &[&str] = &[
    "METHOD",
    "UID",
    "SEQUENCE",
    "DTSTAMP",
    "DTSTART",
    "DTEND",
    "DURATION",
    "RECURRENCE-ID",
    "ORGANIZER",
    "ATTENDEE",
    "COMMENT",
    "X-MS-OLK-ORIGINALSTART",
    "X-MS-OLK-ORIGINALEND",
];

/// A calendar object in the form that the library reads.
#[derive(Debug, Default, Eq, PartialEq)]
pub(super) struct Guarded {
    pub text: String,
    /// How many components of each kind it has directly in it: `VEVENT`, `VFREEBUSY`, …
    pub kinds: Vec<String>,
}

/// Rewrites one calendar object.
pub(super) fn guarded(raw: &[u8]) -> Result<Guarded, Doubt> {
    guarded_for(raw, KNOWN)
}

/// Rewrites one calendar object for a reader that looks at other properties.
pub(super) fn guarded_for(raw: &[u8], known: &[&str]) -> Result<Guarded, Doubt> {
    if raw.len() > limits::OBJECT {
        return Err(Doubt::TooLarge);
    }
    let raw = raw.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(raw);
    let mut guarded = Guarded::default();
    let mut open: Vec<String> = Vec::new();
    let mut objects = 0;
    for bytes in unfolded(raw)? {
        let text = String::from_utf8_lossy(&bytes);
        let Some(line) = Line::take_apart(&text, known) else {
            continue;
        };
        match line.name.as_str() {
            "BEGIN" => {
                let kind = line.value.trim().to_ascii_uppercase();
                if !is_name(&kind) || open.len() >= limits::OBJECT_DEPTH {
                    return Err(Doubt::Damaged);
                }
                match (open.len(), kind == "VCALENDAR") {
                    (0, true) => objects += 1,
                    (0, false) | (_, true) => return Err(Doubt::Damaged),
                    _ => {}
                }
                if objects > 1 {
                    return Err(Doubt::SeveralObjects);
                }
                open.push(kind);
                if open.len() == 2 {
                    guarded.kinds.push(open[1].clone());
                }
                if is_kept(&open) {
                    guarded.text += &format!("BEGIN:{}\r\n", open[open.len() - 1]);
                }
            }
            "END" => {
                let kind = line.value.trim().to_ascii_uppercase();
                if open.last() != Some(&kind) {
                    return Err(Doubt::Damaged);
                }
                if is_kept(&open) {
                    guarded.text += &format!("END:{kind}\r\n");
                }
                open.pop();
            }
            name if is_kept(&open) && known.contains(&name) => line.write(&mut guarded.text),
            _ => {}
        }
    }
    if objects == 1 && open.is_empty() {
        Ok(guarded)
    } else {
        Err(Doubt::Damaged)
    }
}

/// The calendar itself and its events; zones, alarms and the rest are not looked at.
fn is_kept(open: &[String]) -> bool {
    match open {
        [_calendar] => true,
        [_calendar, kind] => kind == "VEVENT",
        _ => false,
    }
}

fn unfolded(raw: &[u8]) -> Result<Vec<Vec<u8>>, Doubt> {
    let mut lines: Vec<Vec<u8>> = Vec::new();
    for (nth, physical) in raw.split(|byte| *byte == b'\n').enumerate() {
        if nth >= limits::OBJECT_LINES {
            return Err(Doubt::Damaged);
        }
        let physical = physical.strip_suffix(b"\r").unwrap_or(physical);
        match (physical.first(), lines.last_mut()) {
            (Some(b' ' | b'\t'), Some(line)) => line.extend_from_slice(&physical[1..]),
            (Some(_), _) => lines.push(physical.to_vec()),
            (None, _) => {}
        }
    }
    Ok(lines)
}

/// One content line (RFC 5545 3.1), taken apart.
#[derive(Debug, Eq, PartialEq)]
struct Line {
    name: String,
    parameters: Vec<(String, String)>,
    value: String,
}

impl Line {
    /// Nothing for a line that is none: it is left out, as most programs do.
    fn take_apart(text: &str, known: &[&str]) -> Option<Self> {
        let end = text.find([';', ':'])?;
        let name = text[..end].trim().to_ascii_uppercase();
        if !is_name(&name) {
            return None;
        }
        // Most lines are long texts that nobody here looks at.
        if name != "BEGIN" && name != "END" && !known.contains(&name.as_str()) {
            return None;
        }
        let mut rest = &text[end..];
        let mut parameters = Vec::new();
        while let Some(after) = rest.strip_prefix(';') {
            let cut = parameter_end(after)?;
            if parameters.len() < PARAMETERS {
                parameters.extend(parameter(&after[..cut]));
            }
            rest = &after[cut..];
        }
        let value = clean(rest.strip_prefix(':')?, VALUE_LIMIT);
        Some(Self {
            name,
            parameters,
            value,
        })
    }

    fn write(&self, text: &mut String) {
        text.push_str(&self.name);
        for (name, value) in &self.parameters {
            text.push_str(&format!(";{name}=\"{value}\""));
        }
        text.push_str(&format!(":{}\r\n", self.value));
    }
}

/// Where a parameter ends: at the next `;` or `:` outside quotation marks.
fn parameter_end(text: &str) -> Option<usize> {
    let mut quoted = false;
    text.bytes().position(|byte| {
        quoted ^= byte == b'"';
        !quoted && (byte == b';' || byte == b':')
    })
}

fn parameter(text: &str) -> Option<(String, String)> {
    let (name, value) = text.split_once('=')?;
    let name = name.trim().to_ascii_uppercase();
    let value: String = clean(value, PARAMETER_LIMIT)
        .chars()
        .filter(|character| *character != '"')
        .collect();
    (is_name(&name) && !value.is_empty()).then_some((name, value))
}

fn is_name(name: &str) -> bool {
    (1..=NAME_LIMIT).contains(&name.len())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn clean(value: &str, limit: usize) -> String {
    value[..value.floor_char_boundary(limit)]
        .chars()
        .filter(|character| !character.is_control())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const OBJECT: &str = "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:a@b\r\nATTENDEE;CN=\"Zoë; 1\";PARTSTAT=ACCEPTED:mailto:z@x.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    #[test]
    fn lower_case_lone_breaks_marks_and_split_characters_read_as_the_canonical_form() {
        let canonical = guarded(OBJECT.as_bytes());
        assert!(canonical.is_ok());
        let lower = OBJECT
            .replace("BEGIN:VEVENT", "begin:vevent")
            .replace("ATTENDEE", "attendee")
            .replace("METHOD", "method");
        let lone = OBJECT.replace("\r\n", "\n");
        let marked = [b"\xEF\xBB\xBF", OBJECT.as_bytes()].concat();
        let blank = OBJECT.replace("\r\n", "\r\n\r\n");
        let at = OBJECT.find('ë').unwrap_or_default() + 1;
        let split = [&OBJECT.as_bytes()[..at], b"\r\n ", &OBJECT.as_bytes()[at..]].concat();
        for form in [
            lower.into_bytes(),
            lone.into_bytes(),
            marked,
            blank.into_bytes(),
            split,
        ] {
            assert_eq!(guarded(&form), canonical);
        }
    }

    #[test]
    fn what_nests_too_deep_or_does_not_end_is_damaged() {
        let deep = "BEGIN:VCALENDAR\n".to_owned() + &"BEGIN:VEVENT\n".repeat(10);
        assert_eq!(guarded(deep.as_bytes()), Err(Doubt::Damaged));
        assert_eq!(
            guarded(b"BEGIN:VCALENDAR\nMETHOD:REPLY\n"),
            Err(Doubt::Damaged)
        );
        assert_eq!(
            guarded(b"BEGIN:VCALENDAR\nEND:VEVENT\n"),
            Err(Doubt::Damaged)
        );
        assert_eq!(guarded(b""), Err(Doubt::Damaged));
    }

    #[test]
    fn two_objects_in_one_part_are_too_many() {
        assert_eq!(
            guarded(OBJECT.repeat(2).as_bytes()),
            Err(Doubt::SeveralObjects)
        );
    }

    #[test]
    fn zones_alarms_and_unknown_properties_do_not_go_on() {
        let text = "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:X\nEND:VTIMEZONE\nBEGIN:VEVENT\nX-ALT-DESC:<b>\nUID:1\nBEGIN:VALARM\nUID:2\nEND:VALARM\nEND:VEVENT\nEND:VCALENDAR\n";
        let text = guarded(text.as_bytes()).map(|guarded| guarded.text);
        assert_eq!(
            text.as_deref(),
            Ok("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
        );
    }
}
