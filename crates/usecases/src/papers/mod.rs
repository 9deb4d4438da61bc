//! Documents to take along: concept notes, programmes, summary reports and texts of groups in PDF and for Word.
//!
//! A use case reads what its page reads, by the same query and for the same people, says it as a
//! [`paper::Paper`], and has that set. Nothing is written, so nothing is recorded.

mod concept_note;
mod group_text;
mod marked;
mod press;
mod programme;
mod report;

use bytes::Bytes;
use domain::partner::PartnerRole;
use domain::{Language, Mode};
use locale::{Lang, t, word};
use paper::{Block, Fact, Look, Paper, Paragraph, Phrase, Run, Tongue};

pub use concept_note::concept_note;
pub use group_text::group_text;
pub use paper::Format;
pub(crate) use press::Press;
pub use programme::{programme, public_programme};
pub use report::{public_report, report};

use crate::dialogues::queries::DialogueHead;
use crate::dialogues::words::when_words;
use crate::partners::part_words;
use crate::partners::queries::Partner;

/// A document as a file.
#[derive(Clone, Debug)]
pub struct Printed {
    /// Its name with the ending, in ASCII.
    pub name: String,
    pub format: Format,
    pub bytes: Bytes,
}

/// How a document is asked for: in which language it speaks around the texts, and in which form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub lang: Lang,
    pub format: Format,
}

const fn tongue(language: Language) -> Tongue {
    match language {
        Language::En => Tongue::En,
        Language::Fr => Tongue::Fr,
        Language::Es => Tongue::Es,
        Language::Ar => Tongue::Ar,
        Language::Ru => Tongue::Ru,
        Language::Zh => Tongue::Zh,
    }
}

/// A line of the table under the title, said by us.
fn fact(lang: Lang, label: String, value: impl Into<String>) -> Fact {
    Fact {
        label,
        value: Paragraph::plain(tongue(lang), value),
    }
}

/// Says where the document is on the web: in the foot of every page, and once where it is read out, which a foot is not.
fn found_at(paper: &mut Paper, lang: Lang, address: String) {
    paper.facts.push(Fact {
        label: t!(lang, "papers-address"),
        value: Paragraph::new(
            tongue(lang),
            vec![Run::link(address.clone(), address.clone())],
        ),
    });
    paper.foot = address;
}

/// When, where and how the dialogue takes place.
fn facts(lang: Lang, head: &DialogueHead) -> Vec<Fact> {
    let city = domain::dialogue::city(head.mode, &head.place);
    let when = when_words(lang, city, &head.schedule, head.instants);
    let mode = word(lang, head.mode.label_key());
    let place = match head.mode {
        Mode::Online => mode,
        _ if head.place.is_empty() => mode,
        Mode::InPerson => apart(&head.place),
        Mode::Hybrid => format!("{} · {mode}", apart(&head.place)),
    };
    vec![
        fact(lang, t!(lang, "dialogue-when"), when),
        fact(lang, t!(lang, "label-place"), place),
        fact(
            lang,
            t!(lang, "portal-format"),
            word(lang, head.format.label_key()),
        ),
    ]
}

/// With whom it is held: a line for each part that partners take.
fn partners(lang: Lang, partners: &[Partner]) -> Vec<Fact> {
    PartnerRole::ALL
        .iter()
        .filter_map(|role| {
            let of_role = partners.iter().filter(|partner| partner.role == *role);
            let names: Vec<String> = of_role.map(|partner| apart(&partner.name)).collect();
            (!names.is_empty()).then(|| fact(lang, part_words(lang, *role), names.join("; ")))
        })
        .collect()
}

/// Somebody's words among ours: they keep their own direction (Unicode Standard Annex 9, 2.4.2).
fn apart(words: &str) -> String {
    format!("\u{2068}{words}\u{2069}")
}

/// A heading of ours.
fn heading(lang: Lang, text: String) -> Block {
    Block::Heading {
        level: 1,
        number: None,
        text: Phrase::new(text, tongue(lang)),
    }
}

/// Small print of ours.
fn note(lang: Lang, runs: Vec<Run>) -> Paragraph {
    Paragraph::new(tongue(lang), runs).looking(Look::Note)
}

/// A text under its heading; nothing where there is none.
fn section(lang: Lang, title: String, text: &str, language: Language) -> Vec<Block> {
    let text = Paragraph::of_text(tongue(language), text);
    if text.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![heading(lang, title)];
    blocks.extend(text.into_iter().map(Block::Paragraph));
    blocks
}

/// Says in which language the texts are when that is not the paper's.
fn not_translated(lang: Lang, language: Language) -> Option<Block> {
    (lang != language).then(|| {
        let named = word(lang, language.label_key());
        let words = t!(lang, "portal-not-translated", language = named);
        Block::Paragraph(note(lang, vec![Run::plain(words)]))
    })
}

/// A paper about a dialogue, before anything is said in it.
fn blank(issuer: &str, lang: Lang, kind: String, title: &str, language: Language) -> Paper {
    Paper {
        tongue: tongue(lang),
        kind,
        title: Phrase::new(title, tongue(language)),
        subtitle: None,
        issuer: issuer.to_owned(),
        facts: Vec::new(),
        blocks: not_translated(lang, language).into_iter().collect(),
        foot: String::new(),
    }
}
