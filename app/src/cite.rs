//! How published things are cited: one line for people, BibTeX and RIS for their programs.
//!
//! Titles and names are what anybody wrote. In BibTeX a brace counts even behind a backslash, and in RIS a line is a
//! field, so neither is ever written as it came.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use domain::Language;
use leptos::prelude::*;
use locale::{Lang, format};

/// What kind of thing is cited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Report,
    Work,
}

/// The facts of a citation; what is empty is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cited {
    pub kind: Kind,
    /// What it is called in a list of references, and the name of the file.
    pub key: String,
    pub author: String,
    pub title: String,
    /// Who brought it out, or where.
    pub place: String,
    pub year: String,
    pub address: String,
    /// Its reference.
    pub number: String,
    pub language: Language,
}

impl Cited {
    /// One line: who, what, where, when, address.
    pub fn words(&self, lang: Lang) -> String {
        let facts = [
            &self.author,
            &self.title,
            &self.place,
            &self.number,
            &self.year,
            &self.address,
        ];
        format::facts(lang, facts.iter().filter(|fact| !fact.is_empty()))
    }

    /// As a file for programs that read BibTeX.
    pub fn bibtex(&self) -> Response {
        self.file("application/x-bibtex", "bib", self.to_bibtex())
    }

    /// As a file for programs that read RIS.
    pub fn ris(&self) -> Response {
        self.file("application/x-research-info-systems", "ris", self.to_ris())
    }

    fn to_bibtex(&self) -> String {
        let (kind, place, number) = match self.kind {
            Kind::Report => ("techreport", "institution", "number"),
            Kind::Work => ("misc", "howpublished", "note"),
        };
        let fields = [
            // Doubled braces: a name is one name, a title keeps its capitals.
            ("author", format!("{{{}}}", in_tex(&self.author))),
            ("title", format!("{{{}}}", in_tex(&self.title))),
            (place, format!("{{{}}}", in_tex(&self.place))),
            ("year", in_tex(&self.year)),
            (number, format!("{{{}}}", in_tex(&self.number))),
            ("url", in_url(&self.address)),
            ("language", self.language.code().to_owned()),
        ];
        let fields: String = fields
            .iter()
            .filter(|(_, value)| !matches!(value.as_str(), "" | "{}"))
            .map(|(name, value)| format!("  {name} = {{{value}}},\n"))
            .collect();
        format!("@{kind}{{{},\n{fields}}}\n", in_key(&self.key))
    }

    fn to_ris(&self) -> String {
        let (kind, place) = match self.kind {
            Kind::Report => ("RPRT", "PB"),
            Kind::Work => ("GEN", "T2"),
        };
        let fields = [
            ("AU", &self.author),
            ("TI", &self.title),
            (place, &self.place),
            ("PY", &self.year),
            ("AN", &self.number),
            ("UR", &self.address),
        ];
        let fields: String = fields
            .iter()
            .map(|(name, value)| (name, in_line(value)))
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}  - {value}\r\n"))
            .collect();
        let (id, language) = (in_key(&self.key), self.language.code());
        format!("TY  - {kind}\r\nID  - {id}\r\n{fields}LA  - {language}\r\nER  - \r\n")
    }

    fn file(&self, kind: &'static str, ending: &str, text: String) -> Response {
        let mut response = text.into_response();
        let headers = response.headers_mut();
        let kind = HeaderValue::from_static(kind);
        headers.insert(header::CONTENT_TYPE, kind);
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(
            header::VARY,
            HeaderValue::from_static("accept-language, cookie"),
        );
        let name = format!("attachment; filename=\"{}.{ending}\"", in_key(&self.key));
        if let Ok(name) = HeaderValue::from_str(&name) {
            headers.insert(header::CONTENT_DISPOSITION, name);
        }
        response
    }
}

/// The line to copy, and the files.
pub(crate) fn links(words: &str, bibtex: String, ris: String) -> AnyView {
    let words = words.to_owned();
    view! {
        <p class="measure">{words}</p>
        <p><a href=bibtex>"BibTeX"</a>" · "<a href=ris>"RIS"</a></p>
    }
    .into_any()
}

/// One line, whatever its author typed.
fn in_line(text: &str) -> String {
    text.split(|c: char| c.is_control() || c.is_whitespace())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// A text between braces of BibTeX. The commands for signs that TeX reads itself are written out.
fn in_tex(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in in_line(text).chars() {
        match c {
            '{' => out.push_str("\\textbraceleft "),
            '}' => out.push_str("\\textbraceright "),
            '\\' => out.push_str("\\textbackslash "),
            '~' => out.push_str("\\textasciitilde "),
            '^' => out.push_str("\\textasciicircum "),
            '%' | '&' | '#' | '_' | '$' => {
                out.push('\\');
                out.push(c);
            }
            other => out.push(other),
        }
    }
    out
}

/// An address between braces: what could end them is written as an address writes it.
fn in_url(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for c in address.chars() {
        match c {
            '{' => out.push_str("%7B"),
            '}' => out.push_str("%7D"),
            '\\' => out.push_str("%5C"),
            c if c.is_whitespace() || c.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

/// A key of letters, digits and hyphens.
fn in_key(key: &str) -> String {
    key.chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cited(title: &str) -> Cited {
        Cited {
            kind: Kind::Report,
            key: "2021-01\"\r\n}".to_owned(),
            author: "Asylum Capacity Support Group".to_owned(),
            title: title.to_owned(),
            place: String::new(),
            year: "2021".to_owned(),
            address: "https://convener.example/a_b}".to_owned(),
            number: "2021-01".to_owned(),
            language: Language::En,
        }
    }

    const HOSTILE: &str = "100 % of {all}}\\ & more\r\nER  - \r\nTY  - BOOK\n, author = {x}";

    #[test]
    fn a_title_cannot_end_its_field_or_begin_another_in_bibtex() {
        let text = cited(HOSTILE).to_bibtex();
        let mut depth = 0_i32;
        for (nth, c) in text.char_indices() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            assert!(
                depth > 0 || nth < 12 || nth + 3 > text.len(),
                "{nth}: {text}"
            );
        }
        assert_eq!(depth, 0, "{text}");
        assert_eq!(text.lines().count(), 8, "{text}");
        assert!(text.contains("100 \\% of \\textbraceleft all"), "{text}");
        assert!(text.contains("url = {https://convener.example/a_b%7D}"));
    }

    #[test]
    fn a_title_cannot_begin_a_line_in_ris() {
        let text = cited(HOSTILE).to_ris();
        let tags: Vec<&str> = text.lines().filter_map(|line| line.get(..2)).collect();
        assert_eq!(tags, ["TY", "ID", "AU", "TI", "PY", "AN", "UR", "LA", "ER"]);
        assert!(text.ends_with("ER  - \r\n"));
    }

    #[test]
    fn the_name_of_a_file_holds_nothing_that_ends_it() {
        let answer = cited("x").bibtex();
        let name = answer.headers().get(header::CONTENT_DISPOSITION);
        let name = name.and_then(|value| value.to_str().ok());
        assert_eq!(name, Some("attachment; filename=\"2021-01.bib\""));
    }
}
