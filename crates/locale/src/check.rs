//! Says where the catalogues of the six languages disagree.
//!
//! Used twice: by the build script, which refuses to build on a finding, and by the tests, which show on
//! small catalogues that it finds what it should. It therefore knows nothing of files.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

/// The languages that every text must exist in; the first is the one the others are compared with.
pub const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ar", "ru", "zh"];

/// One file: the texts of one slice in one language.
#[derive(Debug)]
pub struct Catalogue {
    pub lang: String,
    pub slice: String,
    pub text: String,
}

impl Catalogue {
    fn file(&self) -> String {
        format!("ftl/{}/{}.ftl", self.lang, self.slice)
    }
}

/// What the comparison found.
#[derive(Debug, Default)]
pub struct Findings {
    /// Wrong whatever the other languages say: syntax, a key twice, an unknown term.
    pub faults: Vec<String>,
    /// One language says what another does not.
    pub differences: Vec<String>,
    /// Every key of the first language with its variables.
    pub keys: BTreeMap<String, BTreeSet<String>>,
}

impl Findings {
    /// The differences, at most a few lines a file: for warnings while a slice is being written.
    #[allow(dead_code, reason = "the tests have no use for it")]
    pub fn summary(&self) -> Vec<String> {
        let mut by_file: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for line in &self.differences {
            let file = line.split(':').next().unwrap_or_default();
            by_file.entry(file).or_default().push(line);
        }
        by_file
            .into_values()
            .filter_map(|lines| {
                let first = lines.first()?;
                Some(match lines.len() {
                    1 => (*first).to_owned(),
                    n => format!("{first} (and {} more in this file)", n - 1),
                })
            })
            .collect()
    }
}

#[derive(Debug, Default)]
struct Message {
    variables: BTreeSet<String>,
    plurals: Vec<BTreeSet<String>>,
    terms: BTreeSet<String>,
    faults: Vec<&'static str>,
}

type Messages = BTreeMap<String, Message>;

/// Compares the catalogues of all languages.
pub fn check(catalogues: &[Catalogue]) -> Findings {
    let mut findings = Findings::default();
    let mut read: BTreeMap<(&str, &str), Messages> = BTreeMap::new();
    for lang in LANGUAGES {
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        let mut terms: BTreeSet<String> = BTreeSet::new();
        for catalogue in catalogues.iter().filter(|catalogue| catalogue.lang == lang) {
            let messages = parse(catalogue, &mut terms, &mut seen, &mut findings.faults);
            read.insert((lang, &catalogue.slice), messages);
        }
        for ((_, slice), messages) in read.iter().filter(|((of, _), _)| *of == lang) {
            for (key, message) in messages {
                for term in message.terms.difference(&terms) {
                    findings.faults.push(format!(
                        "ftl/{lang}/{slice}.ftl: {key} refers to the unknown term -{term}"
                    ));
                }
                for fault in &message.faults {
                    findings
                        .faults
                        .push(format!("ftl/{lang}/{slice}.ftl: {key} {fault}"));
                }
                for plural in &message.plurals {
                    for form in forms_needed(lang)
                        .iter()
                        .filter(|form| !plural.contains(**form))
                    {
                        findings.differences.push(format!(
                            "ftl/{lang}/{slice}.ftl: {key} lacks the plural form [{form}]"
                        ));
                    }
                }
            }
        }
    }
    compare(&read, &mut findings);
    findings
}

fn parse(
    catalogue: &Catalogue,
    terms: &mut BTreeSet<String>,
    seen: &mut BTreeMap<String, String>,
    faults: &mut Vec<String>,
) -> Messages {
    let file = catalogue.file();
    let resource = match parser::parse(catalogue.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = catalogue.text[..error.pos.start].lines().count().max(1);
                faults.push(format!("{file}: line {line}: {error}"));
            }
            resource
        }
    };
    let mut messages = Messages::new();
    for entry in resource.body {
        let (id, name) = match &entry {
            Entry::Message(message) => (message.id.name, message.id.name.to_owned()),
            Entry::Term(term) => (term.id.name, format!("-{}", term.id.name)),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => continue,
        };
        if let Some(other) = seen.insert(name.clone(), file.clone()) {
            faults.push(format!("{file}: {name} is also in {other}"));
        }
        let mut found = Message::default();
        match &entry {
            Entry::Message(message) => {
                if let Some(value) = &message.value {
                    walk(value, &mut found);
                } else {
                    found.faults.push("has no text");
                }
                if !message.attributes.is_empty() {
                    found.faults.push("has attributes; give each its own key");
                }
                messages.insert(id.to_owned(), found);
            }
            Entry::Term(_) => {
                terms.insert(id.to_owned());
            }
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => {}
        }
    }
    messages
}

fn walk(pattern: &Pattern<&str>, found: &mut Message) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, found);
        }
    }
}

fn walk_expression(expression: &Expression<&str>, found: &mut Message) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, found),
        Expression::Select { selector, variants } => {
            walk_inline(selector, found);
            let forms: BTreeSet<String> = variants
                .iter()
                .filter_map(|variant| match variant.key {
                    VariantKey::Identifier { name } => Some(name.to_owned()),
                    VariantKey::NumberLiteral { .. } => None,
                })
                .collect();
            if ["zero", "one", "two", "few", "many"]
                .iter()
                .any(|form| forms.contains(*form))
            {
                found.plurals.push(forms);
            }
            for variant in variants {
                walk(&variant.value, found);
            }
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, found: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            if id.name.contains('-') || id.name.chars().any(char::is_uppercase) {
                found
                    .faults
                    .push("has a variable that is not written like_this");
            }
            found.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { id, arguments } => {
            if id.name != "NUMBER" {
                found.faults.push("calls a function other than NUMBER");
            }
            for argument in &arguments.positional {
                walk_inline(argument, found);
            }
        }
        InlineExpression::TermReference { id, .. } => {
            found.terms.insert(id.name.to_owned());
        }
        // A referenced text would hide its variables from the check of `t!`.
        InlineExpression::MessageReference { .. } => {
            found
                .faults
                .push("refers to another text; only terms (-name) may be referred to");
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, found),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

/// The plural forms without which a language's grammar breaks; `*[other]` stands in for the rest.
fn forms_needed(lang: &str) -> &'static [&'static str] {
    match lang {
        "ar" => &["one", "two", "few", "many"],
        "ru" => &["one", "few", "many"],
        "en" | "fr" | "es" => &["one"],
        _ => &[],
    }
}

fn compare(read: &BTreeMap<(&str, &str), Messages>, findings: &mut Findings) {
    let first = LANGUAGES[0];
    let slices: BTreeSet<&str> = read.keys().map(|(_, slice)| *slice).collect();
    let nothing = Messages::new();
    for slice in slices {
        let english = read.get(&(first, slice)).unwrap_or(&nothing);
        for (key, message) in english {
            findings.keys.insert(key.clone(), message.variables.clone());
        }
        for lang in &LANGUAGES[1..] {
            let file = format!("ftl/{lang}/{slice}.ftl");
            let Some(translated) = read.get(&(*lang, slice)) else {
                findings.differences.push(format!(
                    "{file}: the file is missing, with {} texts",
                    english.len()
                ));
                continue;
            };
            for (key, message) in english {
                match translated.get(key) {
                    None => findings
                        .differences
                        .push(format!("{file}: {key} is missing")),
                    Some(other) if other.variables != message.variables => {
                        findings.differences.push(format!(
                            "{file}: {key} uses the variables {:?}, the English text {:?}",
                            other.variables, message.variables
                        ));
                    }
                    Some(_) => {}
                }
            }
            for key in translated.keys().filter(|key| !english.contains_key(*key)) {
                findings
                    .differences
                    .push(format!("{file}: {key} is not in ftl/{first}/{slice}.ftl"));
            }
        }
    }
}
