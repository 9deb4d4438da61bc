//! The body of a mail, written once and rendered twice, so that the plain text and the HTML say the same.

use domain::Language;

/// What a mail says, from top to bottom.
#[derive(Clone, Debug, Default)]
pub struct Body(pub Vec<Part>);

/// A part of a mail's body. All texts are plain; HTML is made here and nowhere else.
#[derive(Clone, Debug)]
pub enum Part {
    /// A paragraph; line ends are kept.
    Text(String),
    /// Facts by their names: when, where, until when.
    Facts(Vec<(String, String)>),
    /// Facts whose values may lead to a web address: name, value, address or nothing.
    Linked(Vec<(String, String, String)>),
    /// A link that people are meant to follow.
    Button { label: String, url: String },
    /// A closing remark in small print.
    Small(String),
    /// What somebody wrote, in the language in which they wrote it.
    Quoted { text: String, language: Language },
}

impl Body {
    /// The plain text.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::new();
        for part in &self.0 {
            match part {
                Part::Text(text) | Part::Small(text) | Part::Quoted { text, .. } => {
                    out.push_str(text);
                }
                Part::Facts(facts) => {
                    for (name, value) in facts {
                        out.push_str(&format!("{name}: {value}\n"));
                    }
                }
                Part::Linked(facts) => {
                    for (name, value, url) in facts {
                        out.push_str(&format!("{name}: {value}\n"));
                        if !url.is_empty() {
                            out.push_str(&format!("{url}\n"));
                        }
                    }
                }
                Part::Button { label, url } => out.push_str(&format!("{label}:\n{url}")),
            }
            out.truncate(out.trim_end().len());
            out.push_str("\n\n");
        }
        out.truncate(out.trim_end().len());
        out.push('\n');
        out
    }

    /// The HTML: one column that every mail program shows, in light and in dark. Direction and language are
    /// repeated on the cell, because programs drop them from the body.
    #[must_use]
    pub fn html(&self, language: Language, title: &str) -> String {
        let (lang, dir, start) = (
            language.code(),
            language.dir(),
            if language.dir() == "rtl" {
                "right"
            } else {
                "left"
            },
        );
        let mut rows = String::new();
        for part in &self.0 {
            rows.push_str(&match part {
                Part::Text(text) => format!("<p style=\"margin:0 0 16px\">{}</p>", lines(text)),
                Part::Small(text) => {
                    format!("<p style=\"margin:24px 0 0;font-size:14px;opacity:.8\">{}</p>", lines(text))
                }
                Part::Quoted { text, language } => format!(
                    "<blockquote lang=\"{}\" dir=\"{}\" style=\"margin:0 0 16px;padding-inline-start:16px;border-inline-start:3px solid #174a7c\">{}</blockquote>",
                    language.code(),
                    language.dir(),
                    lines(text)
                ),
                Part::Facts(facts) => {
                    let rows = facts.iter().map(|(name, value)| row(start, name, &lines(value)));
                    table(rows)
                }
                Part::Linked(facts) => table(facts.iter().map(|(name, value, url)| {
                    let value = escape(value);
                    let value = if url.is_empty() {
                        value
                    } else {
                        format!("<a href=\"{}\">{value}</a>", escape(url))
                    };
                    row(start, name, &value)
                })),
                Part::Button { label, url } => format!(
                    "<p style=\"margin:0 0 16px\"><a href=\"{url}\" style=\"display:inline-block;padding:12px 20px;background:#174a7c;color:#ffffff;text-decoration:none;border-radius:4px;font-weight:600\">{label}</a><br><span style=\"font-size:14px;opacity:.8;word-break:break-all\" dir=\"ltr\">{url}</span></p>",
                    url = escape(url),
                    label = escape(label)
                ),
            });
        }
        format!(
            "<!doctype html><html lang=\"{lang}\" dir=\"{dir}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\"><title>{title}</title></head><body lang=\"{lang}\" dir=\"{dir}\" style=\"margin:0\"><table role=\"presentation\" width=\"100%\" style=\"border-collapse:collapse\"><tr><td lang=\"{lang}\" dir=\"{dir}\" style=\"padding:24px;max-width:600px;font:16px/1.6 system-ui,'Segoe UI',Roboto,'Noto Sans','Noto Sans Arabic',sans-serif;text-align:{start}\">{rows}</td></tr></table></body></html>",
            title = escape(title)
        )
    }
}

fn table(rows: impl Iterator<Item = String>) -> String {
    let rows: String = rows.collect();
    format!(
        "<table role=\"presentation\" style=\"border-collapse:collapse;margin:0 0 16px\">{rows}</table>"
    )
}

/// A row of a table; `value` is markup of ours.
fn row(start: &str, name: &str, value: &str) -> String {
    format!(
        "<tr><th scope=\"row\" style=\"text-align:{start};vertical-align:top;padding:4px 0;padding-inline-end:16px;font-weight:600\">{}</th><td style=\"text-align:{start};padding:4px 0\"><bdi>{value}</bdi></td></tr>",
        escape(name)
    )
}

fn lines(text: &str) -> String {
    escape(text).replace('\n', "<br>")
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_wrote_cannot_become_markup() {
        let body = Body(vec![
            Part::Text("<script>alert(1)</script>\nsecond line".into()),
            Part::Facts(vec![("Where".into(), "\"><img src=x>".into())]),
            Part::Linked(vec![
                (
                    "Co-host".into(),
                    "<img src=x>".into(),
                    "https://x.example/\"><img".into(),
                ),
                ("Co-host".into(), "Nobody".into(), String::new()),
            ]),
        ]);
        let html = body.html(Language::Ar, "a <b> title");
        assert!(!html.contains("<script") && !html.contains("<img") && !html.contains("<b>"));
        assert!(html.contains("dir=\"rtl\""));
        assert_eq!(html.matches("<a href").count(), 1);
        assert!(
            body.text()
                .contains("Co-host: <img src=x>\nhttps://x.example/\"><img\nCo-host: Nobody")
        );
        assert!(
            body.text()
                .contains("<script>alert(1)</script>\nsecond line")
        );
    }
}
