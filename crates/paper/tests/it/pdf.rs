//! PDF as poppler and qpdf read it.

use paper::{Block, Format, Paper, Paragraph, Tongue};

use crate::files::{accessible, bare, file, said};
use crate::samples::{WORDS, everything, long};

fn text_of(path: &std::path::Path) -> Option<String> {
    said(
        "pdftotext",
        &["-enc", "UTF-8", &path.to_string_lossy(), "-"],
    )
}

#[test]
fn six_languages_are_whole_in_the_eyes_of_other_programs() {
    for words in &WORDS {
        let code = words.tongue.code();
        let path = file(&everything(words), code, Format::Pdf);
        let path_text = path.to_string_lossy().into_owned();
        said("qpdf", &["--check", &path_text]);
        let Some(info) = said("pdfinfo", &[&path_text]) else {
            return;
        };
        assert!(info.contains("Tagged:          yes"), "{info}");
        assert!(info.contains(words.title), "{info}");
        let fonts = said("pdffonts", &[&path_text]).expect("poppler has both");
        for line in fonts.lines().skip(2) {
            // Every font is embedded, as a subset, and says which letters its glyphs stand for.
            assert!(line.contains("yes yes yes"), "{code}: {line}");
        }
        let text = bare(&text_of(&path).expect("poppler has all three"));
        assert!(!text.contains('\u{25A1}'), "{code}: a character is missing");
        if words.tongue != Tongue::Ar {
            for part in [
                words.title,
                words.heading,
                words.text,
                words.point,
                words.note,
            ] {
                assert!(text.contains(&bare(part)), "{code}: {part}\n{text}");
            }
        }
    }
}

#[test]
fn arabic_is_read_in_its_own_order() {
    let path = file(&everything(&WORDS[3]), "ar-order", Format::Pdf);
    let Some(text) = text_of(&path) else { return };
    for word in ["الاستقبال", "اللجوء", "المشاركون", "UNHCR", "2019"] {
        assert!(text.contains(word), "{word}\n{text}");
    }
}

#[test]
fn a_screen_reader_is_told_what_each_part_is_and_in_which_language() {
    let path = file(&everything(&WORDS[0]), "tags", Format::Pdf);
    let path_text = path.to_string_lossy().into_owned();
    let Some(structure) = said("pdfinfo", &["-struct-text", &path_text]) else {
        return;
    };
    for tag in [
        "Document",
        "H1",
        "H2",
        "Table",
        "TH",
        "TD",
        "L",
        "LI",
        "Link",
        "BlockQuote",
    ] {
        let said = structure.lines().any(|line| {
            let mut words = line.trim_start().split([' ', '(', ':']);
            words.next() == Some(tag)
        });
        assert!(said, "{tag}\n{structure}");
    }
    let Some(plain) = said(
        "qpdf",
        &["--qdf", "--object-streams=disable", &path_text, "-"],
    ) else {
        return;
    };
    assert!(plain.contains("<pdfuaid:part>1</pdfuaid:part>"));
    assert!(
        plain.contains("/Lang (en)") && plain.contains("/Lang (es)"),
        "languages are told"
    );
}

#[test]
fn a_checker_of_the_standard_finds_no_error_in_any_language() {
    for words in &WORDS {
        let name = format!("standard-{}", words.tongue.code());
        accessible(&file(&everything(words), &name, Format::Pdf), &[]);
    }
    accessible(&file(&long(4), "standard-long", Format::Pdf), &[]);
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    let paper = everything(&WORDS[3]);
    for format in Format::ALL {
        let [one, other] = [(); 2].map(|()| paper.write(format).expect("a file"));
        assert_eq!(one, other, "{format:?}");
    }
    assert_eq!(
        paper.hash().expect("a hash"),
        paper.clone().hash().expect("a hash")
    );
    let mut other = paper.clone();
    other.foot.push('.');
    assert_ne!(paper.hash().expect("a hash"), other.hash().expect("a hash"));
}

#[test]
fn a_paper_without_anything_in_it_is_a_paper() {
    let mut empty: Paper = everything(&WORDS[1]);
    empty.title.text.clear();
    empty.subtitle = None;
    empty.facts.clear();
    empty.blocks = vec![Block::Paragraph(Paragraph::new(Tongue::Fr, Vec::new()))];
    for format in Format::ALL {
        file(&empty, "empty", format);
    }
}

#[test]
fn tables_and_texts_go_on_over_the_pages() {
    let path = file(&long(12), "long", Format::Pdf);
    let Some(info) = said("pdfinfo", &[&path.to_string_lossy()]) else {
        return;
    };
    let pages = info.lines().find_map(|line| line.strip_prefix("Pages:"));
    let pages: usize = pages
        .and_then(|pages| pages.trim().parse().ok())
        .expect("a number");
    assert!((8..=24).contains(&pages), "{pages}");
}
