//! A strict reader of calendar text: whatever it does not expect is a failed test.

/// One content line, taken apart.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Line {
    pub name: String,
    pub parameters: Vec<(String, String)>,
    pub value: String,
}

impl Line {
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let found = self.parameters.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// Checks the physical form (CRLF, 75 octets, no split character) and unfolds.
pub fn unfold(text: &str) -> Vec<Line> {
    let body = text
        .strip_suffix("\r\n")
        .expect("the text ends with a line break");
    let mut lines: Vec<String> = Vec::new();
    // As bytes: a fold inside a character would make the pieces invalid UTF-8.
    for physical in body.as_bytes().split(|byte| *byte == b'\n') {
        let physical = physical.strip_suffix(b"\r").unwrap_or(physical);
        assert!(physical.len() <= 75, "longer than 75 octets: {physical:?}");
        let physical = std::str::from_utf8(physical).expect("no fold splits a character");
        assert!(
            !physical.contains(char::is_control),
            "a control character: {physical:?}"
        );
        match physical.strip_prefix(' ') {
            Some(more) => lines
                .last_mut()
                .expect("something to continue")
                .push_str(more),
            None => lines.push(physical.to_owned()),
        }
    }
    let breaks = text.matches("\r\n").count();
    assert_eq!(text.matches('\n').count(), breaks, "a lone LF");
    assert_eq!(text.matches('\r').count(), breaks, "a lone CR");
    lines.iter().map(|line| take_apart(line)).collect()
}

fn take_apart(line: &str) -> Line {
    let mut quoted = false;
    let mut cuts = Vec::new();
    let mut end = None;
    for (at, character) in line.char_indices() {
        match character {
            '"' => quoted = !quoted,
            ';' if !quoted => cuts.push(at),
            ':' if !quoted => {
                end = Some(at);
                break;
            }
            _ => {}
        }
    }
    let end = end.expect("a colon");
    let mut pieces = Vec::new();
    let mut from = 0;
    for cut in cuts.into_iter().chain([end]) {
        pieces.push(&line[from..cut]);
        from = cut + 1;
    }
    let parameters = pieces[1..]
        .iter()
        .map(|piece| {
            let (name, value) = piece.split_once('=').expect("a parameter has a value");
            let inner = value
                .strip_prefix('"')
                .and_then(|rest| rest.strip_suffix('"'))
                .unwrap_or(value);
            assert!(!inner.contains('"'), "a quote inside a parameter: {line}");
            (name.to_owned(), inner.to_owned())
        })
        .collect();
    Line {
        name: pieces[0].to_owned(),
        parameters,
        value: line[end + 1..].to_owned(),
    }
}

/// The lines directly inside the components of one kind.
pub fn inside(lines: &[Line], kind: &str) -> Vec<Line> {
    let mut path: Vec<&str> = Vec::new();
    let mut found = Vec::new();
    for line in lines {
        match line.name.as_str() {
            "BEGIN" => path.push(&line.value),
            "END" => assert_eq!(path.pop(), Some(line.value.as_str()), "components nest"),
            _ if path.last() == Some(&kind) => found.push(line.clone()),
            _ => {}
        }
    }
    assert!(path.is_empty(), "every component ends");
    found
}

pub fn values(lines: &[Line], name: &str) -> Vec<String> {
    lines
        .iter()
        .filter(|line| line.name == name)
        .map(|line| line.value.clone())
        .collect()
}

pub fn event(text: &str) -> Vec<Line> {
    inside(&unfold(text), "VEVENT")
}

/// Undoes TEXT escaping.
pub fn text_of(value: &str) -> String {
    let mut text = String::new();
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next().expect("something was escaped") {
                'n' | 'N' => text.push('\n'),
                other => text.push(other),
            },
            ',' | ';' => panic!("unescaped {character} in {value}"),
            other => text.push(other),
        }
    }
    text
}
