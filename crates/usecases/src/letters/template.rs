//! Templates of letters.
//!
//! They are written in the Jinja language (minijinja), because an officer who has met a mail merge reads
//! `{{ name }}` at once, a condition says what it does, and every error carries its line. Names that are not
//! on the list are errors, never empty places. A template has no loops over our data, no files, no functions,
//! and a limit to its work.
//!
//! The text is plain: blank lines divide paragraphs, a paragraph that begins with `~` is small print, and
//! `{{ facts }}`, `{{ answer }}`, `{{ summary }}` and the like on lines of their own become the table, the
//! button and the quotation. So the plain text and the HTML always say the same.

use domain::{FieldError, LetterKind, Problem, Refusal, text};
use minijinja::{Environment, Error, UndefinedBehavior};

use super::Values;
use super::names::{BLOCKS, is_known};
use crate::Result;
use crate::mail::{Body, Part};

/// How much a template may do; a letter takes some hundred steps.
const FUEL: u64 = 20_000;
const SUBJECT_LIMIT: usize = 200;
const BODY_LIMIT: usize = 10_000;

/// Marks that stand for blocks while the text around them is rendered. Private-use characters, which are
/// taken out of everything that people wrote.
const OPEN: char = '\u{E000}';
const CLOSE: char = '\u{E001}';

/// A template as it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    pub subject: String,
    pub body: String,
}

/// Reads a template: cleaned, and rendered once to see that it can be.
///
/// # Errors
/// [`Refusal::Invalid`] for `subject` and `body`: a name that is not on the list, with its line; what cannot
/// be read, with its line; a letter that asks for an answer and has no link.
pub fn check(kind: LetterKind, source: &Source) -> std::result::Result<Source, Refusal> {
    let mut errors = Vec::new();
    let mut note = |field: &str, problem: Problem| errors.push(FieldError::new(field, problem));
    let subject = text::required_line(&source.subject, SUBJECT_LIMIT);
    let body = text::optional_paragraphs(&source.body, BODY_LIMIT).and_then(|body| {
        if body.is_empty() {
            Err(Problem::Required)
        } else {
            Ok(body)
        }
    });
    let source = Source {
        subject: subject.clone().unwrap_or_default(),
        body: body.clone().unwrap_or_default(),
    };
    for (field, read, written) in [
        ("subject", subject, &source.subject),
        ("body", body, &source.body),
    ] {
        match read {
            Err(problem) => note(field, problem),
            Ok(_) => {
                if let Some(problem) = fault(kind, written) {
                    note(field, problem);
                }
            }
        }
    }
    if errors.is_empty() && kind.asks() && !has_link(&source.body) {
        errors.push(FieldError::new(
            "body",
            Problem::MissingPlaceholder { name: "answer" },
        ));
    }
    if errors.is_empty() {
        Ok(source)
    } else {
        Err(Refusal::Invalid(errors))
    }
}

/// What is wrong with a template, if anything is.
fn fault(kind: LetterKind, written: &str) -> Option<Problem> {
    let environment = environment();
    let template = match environment.template_from_str(written) {
        Ok(template) => template,
        Err(error) => return Some(problem(&error)),
    };
    let mut unknown: Vec<(usize, String)> = template
        .undeclared_variables(true)
        .into_iter()
        .filter(|name| !is_known(kind, name))
        .map(|name| (line_of(written, &name), name))
        .collect();
    unknown.sort();
    if let Some((line, name)) = unknown.into_iter().next() {
        return Some(Problem::UnknownPlaceholder { line, name });
    }
    let values = Values::sample(kind, domain::Language::En);
    match template.render(values.context()) {
        Ok(_) => None,
        Err(error) => Some(problem(&error)),
    }
}

fn line_of(written: &str, name: &str) -> usize {
    written
        .lines()
        .position(|line| line.contains(name))
        .map_or(1, |nth| nth + 1)
}

fn problem(error: &Error) -> Problem {
    Problem::NotATemplate {
        line: error.line().unwrap_or(1),
        said: error
            .detail()
            .map_or_else(|| error.kind().to_string(), str::to_owned),
    }
}

fn has_link(body: &str) -> bool {
    environment().template_from_str(body).is_ok_and(|template| {
        let names = template.undeclared_variables(false);
        names.contains("answer") || names.contains("link")
    })
}

fn environment() -> Environment<'static> {
    let mut environment = Environment::empty();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_fuel(Some(FUEL));
    environment
}

/// Renders a letter: its subject and its body.
///
/// # Errors
/// A fault when the template cannot be rendered, which [`check`] would have found.
pub(crate) fn render(source: &Source, values: &Values) -> Result<(String, Body)> {
    let environment = environment();
    let context = values.context();
    let one = |written: &str| -> Result<String> {
        Ok(environment
            .template_from_str(written)
            .and_then(|template| template.render(&context))
            .map_err(anyhow::Error::from)?)
    };
    // A block in a subject is its words.
    let subject = in_line(&one(&source.subject)?, values);
    let body = one(&source.body)?;
    Ok((subject.replace(['\r', '\n'], " "), blocks(&body, values)))
}

/// The mark that stands for a block.
pub(super) fn mark(name: &str) -> String {
    format!("{OPEN}{name}{CLOSE}")
}

/// A value that cannot be taken for a mark.
pub(super) fn unmarked(value: &str) -> String {
    value.replace([OPEN, CLOSE], "")
}

fn blocks(rendered: &str, values: &Values) -> Body {
    let mut parts = Vec::new();
    let mut paragraph: Vec<&str> = Vec::new();
    for line in rendered.lines() {
        let block = line
            .trim()
            .strip_prefix(OPEN)
            .and_then(|rest| rest.strip_suffix(CLOSE))
            .and_then(|name| values.block(name));
        if line.trim().is_empty() || block.is_some() {
            flush(&mut paragraph, &mut parts, values);
        } else {
            paragraph.push(line);
        }
        parts.extend(block);
    }
    flush(&mut paragraph, &mut parts, values);
    Body(parts)
}

fn flush(paragraph: &mut Vec<&str>, parts: &mut Vec<Part>, values: &Values) {
    if paragraph.is_empty() {
        return;
    }
    let text = in_line(&paragraph.join("\n"), values);
    paragraph.clear();
    parts.push(match text.strip_prefix('~') {
        Some(small) => Part::Small(small.trim_start().to_owned()),
        None => Part::Text(text),
    });
}

/// Blocks within a line, as words.
fn in_line(text: &str, values: &Values) -> String {
    let mut out = text.to_owned();
    for name in BLOCKS {
        let mark = mark(name);
        if out.contains(&mark) {
            let words = values
                .block(name)
                .map(|part| Body(vec![part]).text().trim().to_owned());
            out = out.replace(&mark, &words.unwrap_or_default());
        }
    }
    out
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use domain::Language;

    fn source(body: &str) -> Source {
        Source {
            subject: "Invitation: {{ title }}".into(),
            body: body.into(),
        }
    }

    fn problems(body: &str) -> Vec<FieldError> {
        match check(LetterKind::Invitation, &source(body)) {
            Err(Refusal::Invalid(errors)) => errors,
            other => panic!("not refused: {other:?}"),
        }
    }

    #[test]
    fn an_unknown_name_is_refused_with_its_line() {
        assert_eq!(
            problems("Dear {{ name }},\n\n{{ answer }}\nfrom {{ nobody }}"),
            [FieldError::new(
                "body",
                Problem::UnknownPlaceholder {
                    line: 4,
                    name: "nobody".into()
                }
            )]
        );
        let problem = Problem::UnknownPlaceholder {
            line: 1,
            name: "no_reminders".into(),
        };
        assert_eq!(
            problems("{{ no_reminders }} {{ answer }}"),
            [FieldError::new("body", problem)]
        );
    }

    #[test]
    fn what_cannot_be_read_is_refused_with_its_line() {
        for (body, line) in [
            ("{{ answer }}\n{% if place %}\n{{ nam", 3),
            ("{{ answer }}\n{{ name | shout }}", 2),
            ("{{ answer }}\n\n{{ range(100) }}", 3),
            (
                "{% for a in name %}{% for b in link %}{% for c in contact %}{% for d in title %}x{% endfor %}{% endfor %}{% endfor %}{% endfor %}{{ answer }}",
                1,
            ),
        ] {
            let errors = problems(body);
            let (Problem::NotATemplate { line: found, .. }
            | Problem::UnknownPlaceholder { line: found, .. }) = &errors[0].problem
            else {
                panic!("{body}: {errors:?}");
            };
            assert_eq!(*found, line, "{body}: {errors:?}");
        }
    }

    #[test]
    fn a_letter_that_asks_has_a_link() {
        let missing = Problem::MissingPlaceholder { name: "answer" };
        assert_eq!(
            problems("Dear {{ name }}"),
            [FieldError::new("body", missing)]
        );
        assert!(check(LetterKind::Invitation, &source("{{ link }}")).is_ok());
        assert!(check(LetterKind::Withdrawal, &source("Dear {{ name }}")).is_ok());
        // Without the link nobody could say that an answer is theirs, or when they can come.
        for kind in [LetterKind::AnswerCheck, LetterKind::DatePoll] {
            assert!(check(kind, &source("Dear {{ name }}")).is_err(), "{kind}");
        }
    }

    #[test]
    fn each_letter_knows_the_names_that_it_has_a_value_for() {
        let knows = |kind, body: &str| {
            let body = format!("{{{{ answer }}}} {{{{ {body} }}}}");
            check(kind, &source(&body)).is_ok()
        };
        for (name, kinds) in [
            ("reference", LetterKind::CONFIRMATIONS.as_slice()),
            (
                "calendar",
                &[
                    LetterKind::ConfirmationAccepted,
                    LetterKind::ConfirmationTentative,
                ],
            ),
            ("substitute", &[LetterKind::ConfirmationSubstitute]),
            ("partners", &[LetterKind::Invitation, LetterKind::Renewed]),
            ("reason", &[LetterKind::AnswerRefused]),
            (
                "message",
                &[LetterKind::DatePoll, LetterKind::DatePollAgain],
            ),
        ] {
            for kind in LetterKind::ALL {
                assert_eq!(knows(*kind, name), kinds.contains(kind), "{name} in {kind}");
            }
        }
        assert!(knows(LetterKind::Invitation, "when") && !knows(LetterKind::DatePoll, "when"));
        // What people say of access and diet is in no mail.
        for name in ["access_needs", "diet", "comment"] {
            assert!(!knows(LetterKind::ConfirmationAccepted, name), "{name}");
        }
    }

    #[test]
    fn plain_text_and_html_say_the_same() {
        let values = Values::sample(LetterKind::Invitation, Language::Ar);
        let written = "Dear {{ name }},\nwelcome\n\n{{ facts }}\n{% if respond_by %}\nBy {{ respond_by }}.\n{% endif %}\n\n{{ answer }}\n\n~ Small {{ contact }}";
        let (subject, body) = render(&source(written), &values).unwrap();
        assert_eq!(subject, format!("Invitation: {}", values.title));
        let (text, html) = (body.text(), body.html(Language::Ar, &subject));
        for words in [
            &values.name,
            &values.respond_by,
            &values.contact,
            &values.link,
        ] {
            assert!(
                text.contains(words.as_str()) && html.contains(words.as_str()),
                "{text}"
            );
        }
        assert!(
            matches!(
                body.0.as_slice(),
                [
                    Part::Text(_),
                    Part::Facts(_),
                    Part::Text(_),
                    Part::Button { .. },
                    Part::Small(_)
                ]
            ),
            "{body:?}"
        );
        assert!(html.contains("dir=\"rtl\""));
    }

    #[test]
    fn what_people_are_called_is_never_a_template() {
        let mut values = Values::sample(LetterKind::Invitation, Language::En);
        values.name = "{{ link }}\u{E000}answer\u{E001}<b>".into();
        let (_, body) = render(&source("Dear {{ name }}"), &values).unwrap();
        assert_eq!(body.text(), "Dear {{ link }}answer<b>\n");
        assert!(!body.html(Language::En, "x").contains("<b>"));
    }
}
