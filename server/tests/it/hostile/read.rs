//! Reading an answer as its reader does, and what should not be found there.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

/// What became of somebody's text that is more than words.
pub fn faults(kind: &str, body: &str) -> Vec<String> {
    let kind = kind.split(';').next().unwrap_or_default().trim();
    match kind {
        "text/html" => html(body),
        "application/atom+xml" | "application/xml" | "text/xml" => xml(body),
        "text/calendar" => lines(body, |line| {
            line.starts_with("X-HOSTILE") || line.starts_with("Bcc:")
        }),
        "application/x-research-info-systems" => lines(body, |line| line == "AU  - hostile"),
        "application/x-bibtex" => bibtex(body),
        "text/csv" => csv(body),
        "application/json" | "application/schema+json" | "application/vnd.oai.openapi+json" => {
            match serde_json::from_str::<serde_json::Value>(body) {
                Ok(_) => Vec::new(),
                Err(error) => vec![format!("is no JSON: {error}")],
            }
        }
        _ if body.starts_with("PK\u{3}\u{4}") => packed(body),
        "application/pdf" => ["/JavaScript", "/Launch", "/OpenAction"]
            .iter()
            .filter(|action| body.contains(*action))
            .map(|action| format!("holds {action}"))
            .collect(),
        _ => Vec::new(),
    }
}

/// The addresses that a page links to.
pub fn links(body: &str) -> Vec<String> {
    let tags = tags(body);
    let hrefs = tags.iter().filter(|tag| &*tag.name == "a");
    hrefs.filter_map(|tag| attribute(tag, "href")).collect()
}

fn attribute(tag: &Tag, name: &str) -> Option<String> {
    let found = tag.attrs.iter().find(|one| &*one.name.local == name);
    found.map(|one| one.value.to_string())
}

fn html(body: &str) -> Vec<String> {
    let mut found = Vec::new();
    for tag in tags(body) {
        let name: &str = &tag.name;
        if name == "x-hostile" {
            found.push("an element of somebody's".to_owned());
        }
        for attribute in &tag.attrs {
            let (named, value): (&str, &str) = (&attribute.name.local, attribute.value.trim());
            let address = matches!(
                named,
                "href" | "src" | "action" | "formaction" | "srcset" | "data"
            );
            if named.starts_with("on") {
                found.push(format!("<{name}> runs {named}"));
            }
            if address && value.to_ascii_lowercase().starts_with("javascript:") {
                found.push(format!("<{name}> leads to a script"));
            }
            if named == "src" && value.starts_with("http") {
                found.push(format!("<{name}> asks somebody else: {value}"));
            }
        }
    }
    found
}

fn xml(body: &str) -> Vec<String> {
    let mut found = Vec::new();
    // Every element that is opened is closed by its own name.
    let mut open: Vec<&str> = Vec::new();
    let mut rest = body;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let Some(end) = rest.find('>') else {
            found.push("an element that never ends".to_owned());
            break;
        };
        let inside = &rest[..end];
        rest = &rest[end + 1..];
        let name = inside
            .trim_start_matches('/')
            .split([' ', '\n', '/'])
            .next()
            .unwrap_or_default();
        if name == "x-hostile" {
            found.push("an element of somebody's".to_owned());
        }
        if inside.starts_with(['?', '!']) || inside.ends_with('/') {
            continue;
        }
        if inside.starts_with('/') {
            if open.pop() != Some(name) {
                found.push(format!("</{name}> closes something else"));
            }
        } else {
            open.push(name);
        }
    }
    found.extend(open.into_iter().map(|name| format!("<{name}> stays open")));
    found
}

fn lines(body: &str, is_hostile: impl Fn(&str) -> bool) -> Vec<String> {
    let hostile = body.lines().filter(|line| is_hostile(line));
    hostile
        .map(|line| format!("a line of somebody's: {line}"))
        .collect()
}

/// Braces in BibTeX come in pairs.
fn bibtex(body: &str) -> Vec<String> {
    let mut depth = 0_i32;
    for letter in body.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth < 0 {
            return vec!["a brace closes what was not open".to_owned()];
        }
    }
    if depth == 0 {
        Vec::new()
    } else {
        vec![format!("{depth} braces stay open")]
    }
}

/// No cell is what a program for sheets takes for a formula (OWASP, CSV Injection).
fn csv(body: &str) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .from_reader(body.trim_start_matches('\u{FEFF}').as_bytes());
    let mut found = Vec::new();
    for record in reader.records() {
        let Ok(record) = record else {
            found.push("a row that cannot be read".to_owned());
            continue;
        };
        for cell in &record {
            if cell.starts_with(['=', '@', '\t', '\r']) {
                found.push(format!("a cell begins like a formula: {cell}"));
            }
        }
    }
    found
}

/// The parts of workbooks and Word documents.
fn packed(body: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (mark, what) in [
        ("<x-hostile", "an element of somebody's"),
        ("<f>", "a formula"),
        ("Target=\"javascript", "a link to a script"),
        (
            "https://hostile.example/p.png\" TargetMode",
            "a picture of somebody else's",
        ),
    ] {
        if body.contains(mark) {
            found.push(what.to_owned());
        }
    }
    found
}

#[derive(Debug, Default)]
struct Tags(RefCell<Vec<Tag>>);

impl TokenSink for Tags {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        if let Token::TagToken(tag) = token
            && tag.kind == TagKind::StartTag
        {
            self.0.borrow_mut().push(tag);
        }
        TokenSinkResult::Continue
    }
}

/// The elements of a page, in order.
fn tags(body: &str) -> Vec<Tag> {
    let tokenizer = Tokenizer::new(Tags::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(body));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}
