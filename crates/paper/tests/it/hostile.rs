//! Texts that want to be more than texts.

use paper::{Block, Fact, Format, Numbered, Paper, Paragraph, Phrase, Run, Table, Tongue};

use crate::files::{accessible, bare, file, said};
use crate::samples::{WORDS, everything};
use crate::word::{parts, text_of};

const HOSTILE: [&str; 12] = [
    "#import \"@preview/evil:1.0.0\": *; #read(\"/etc/passwd\")",
    "$x^2$ *bold* _slanted_ `raw` = heading // comment /* more */ @label <label> ~ \\u{41} \\",
    "#panic(\"no\") #[content] #{1 + 1} #sys.inputs #set page(width: 1pt)",
    "<script>alert(1)</script> &amp; &lt; ]]> <!-- <w:t>x</w:t> -->",
    "{{ title }} ${HOME} $(reboot) %s %n {0} \\n \\x00",
    "=HYPERLINK(\"http://evil\") +1 -1 @SUM(A1)",
    "\u{202E}txt.exe\u{202C} \u{2066}left \u{2067}right",
    "a\u{0}b\u{1}c\u{8}d\u{b}e\u{c}f\u{1b}g\u{7f}h\u{9f}i",
    "\u{FFFE}\u{FFFF}\u{FDD0}\u{1FFFE}\u{FEFF}",
    "e\u{301}\u{301}\u{301}\u{301} \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} ก็ ಕ್ನಡ",
    "- item\n+ item\n1. item\n/ term: words\n\n\n| a | b |",
    "\u{2028}\u{2029}\u{85}\t\r\n\r end",
];

fn full_of(text: &str) -> Paper {
    let tongue = Tongue::En;
    let paragraph = || {
        Paragraph::new(
            tongue,
            vec![Run::plain(text), Run::bold(text), Run::italic(text)],
        )
    };
    let phrase = || Phrase::new(text, tongue);
    Paper {
        tongue,
        kind: text.to_owned(),
        title: phrase(),
        subtitle: Some(phrase()),
        issuer: text.to_owned(),
        facts: vec![Fact {
            label: text.to_owned(),
            value: paragraph(),
        }],
        blocks: vec![
            Block::Heading {
                level: 1,
                number: Some(text.to_owned()),
                text: phrase(),
            },
            Block::Paragraph(paragraph()),
            Block::Numbered {
                items: vec![Numbered {
                    number: text.to_owned(),
                    text: paragraph(),
                    notes: vec![paragraph()],
                }],
            },
            Block::List {
                items: vec![paragraph()],
            },
            Block::Table(Table {
                caption: phrase(),
                head: vec![phrase(), phrase()],
                widths: vec![50, 50],
                rows: vec![vec![vec![paragraph()], vec![paragraph()]]],
            }),
        ],
        foot: text.to_owned(),
    }
}

#[test]
fn every_text_comes_out_as_text() {
    for (nth, text) in HOSTILE.into_iter().enumerate() {
        let paper = full_of(text);
        let word = file(&paper, &format!("hostile-{nth}"), Format::Docx);
        let pdf = file(&paper, &format!("hostile-{nth}"), Format::Pdf);
        said("qpdf", &["--check", &pdf.to_string_lossy()]);
        // A foot of several sentences is prose to the checker, which wants prose to be read out; a foot is not.
        accessible(&pdf, &["TAG-002"]);
        // The first six are of characters that everything has.
        if nth < 6 {
            let shown = bare(&text_of(&word));
            assert!(shown.contains(&bare(text)), "{text}\n{shown}");
            if let Some(shown) = said("pdftotext", &["-enc", "UTF-8", &pdf.to_string_lossy(), "-"])
            {
                let shown = bare(&shown);
                assert!(shown.contains(&bare(text)), "{text}\n{shown}");
            }
        }
    }
}

#[test]
fn no_link_runs_anything() {
    let mut paper = everything(&WORDS[0]);
    let links = [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://a.example/\" onclick=\"x",
    ];
    let runs = links.iter().map(|to| Run::link("here", *to)).collect();
    paper.blocks = vec![Block::Paragraph(Paragraph::new(Tongue::En, runs))];
    let pdf = file(&paper, "links", Format::Pdf)
        .to_string_lossy()
        .into_owned();
    let pdf = said("qpdf", &["--qdf", "--object-streams=disable", &pdf, "-"]).unwrap_or_default();
    let path = file(&paper, "links", Format::Docx);
    let relations = parts(&path)["word/_rels/document.xml.rels"].clone();
    for bad in ["javascript", "passwd", "onclick"] {
        assert!(!pdf.contains(bad), "{bad}");
        assert!(!relations.contains(bad), "{bad}");
    }
}

#[test]
fn a_word_of_a_hundred_kilobytes_is_broken_over_lines() {
    for letter in ["a", "汉", "漢", "م", "Ж"] {
        let word = letter.repeat(100_000 / letter.len());
        let mut paper = everything(&WORDS[0]);
        paper.blocks = vec![Block::Paragraph(Paragraph::plain(
            Tongue::En,
            word.as_str(),
        ))];
        paper.title.text.clone_from(&"a".repeat(300));
        let begun = std::time::Instant::now();
        let pdf = file(&paper, "endless", Format::Pdf);
        assert!(
            begun.elapsed().as_secs() < 30,
            "{letter}: {:?}",
            begun.elapsed()
        );
        let docx = file(&paper, "endless", Format::Docx);
        assert!(text_of(&docx).contains(&word));
        if let Some(info) = said("pdfinfo", &[&pdf.to_string_lossy()]) {
            let pages = info.lines().find_map(|line| line.strip_prefix("Pages:"));
            let pages: usize = pages
                .and_then(|pages| pages.trim().parse().ok())
                .expect("a number");
            assert!(pages > 5, "{letter}: it all stands on {pages} pages");
        }
    }
}
