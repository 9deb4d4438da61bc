//! Word files as other programs read them: a plain reading of the package, and LibreOffice where it is installed.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use paper::{Format, Tongue};
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::files::{bare, file, run, said};
use crate::samples::{WORDS, everything};

/// The parts of the package, each read as XML from beginning to end.
pub fn parts(path: &Path) -> BTreeMap<String, String> {
    let bytes = std::fs::File::open(path).expect("the file");
    let mut zip = zip::ZipArchive::new(bytes).expect("a package");
    (0..zip.len())
        .map(|nth| {
            let mut part = zip.by_index(nth).expect("a part");
            let mut text = String::new();
            part.read_to_string(&mut text).expect("UTF-8");
            let name = part.name().expect("a name").into_owned();
            whole(&name, &text);
            (name, text)
        })
        .collect()
}

fn whole(name: &str, text: &str) {
    let mut reader = Reader::from_str(text);
    let mut depth = 0_i32;
    loop {
        match reader.read_event() {
            Ok(Event::Start(_)) => depth += 1,
            Ok(Event::End(_)) => depth -= 1,
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(error) => panic!("{name}: {error}"),
        }
    }
    assert_eq!(depth, 0, "{name}");
}

/// Everything between `<w:t>` and its end, a space between paragraphs.
pub fn text_of(path: &Path) -> String {
    let parts = parts(path);
    let mut out = String::new();
    for name in ["word/header.xml", "word/document.xml", "word/footer.xml"] {
        let mut reader = Reader::from_str(&parts[name]);
        let mut inside = false;
        loop {
            match reader.read_event().expect("it was read before") {
                Event::Start(start) => inside = start.name().as_ref() == "w:t",
                Event::End(end) => {
                    if end.name().as_ref() == "w:p" {
                        out.push(' ');
                    }
                    inside = false;
                }
                Event::Text(text) if inside => out.push_str(&text),
                Event::GeneralRef(entity) if inside => {
                    let name: &str = &entity;
                    let known = [
                        ("lt", '<'),
                        ("gt", '>'),
                        ("amp", '&'),
                        ("quot", '"'),
                        ("apos", '\''),
                    ];
                    let known = known.iter().find(|(code, _)| *code == name);
                    out.push(known.expect("a known entity").1);
                }
                Event::Eof => break,
                Event::Text(_)
                | Event::GeneralRef(_)
                | Event::Empty(_)
                | Event::CData(_)
                | Event::Comment(_)
                | Event::Decl(_)
                | Event::PI(_)
                | Event::DocType(_) => {}
            }
        }
    }
    out
}

#[test]
fn six_languages_are_whole() {
    for words in &WORDS {
        let path = file(&everything(words), words.tongue.code(), Format::Docx);
        let text = bare(&text_of(&path));
        for part in [
            words.kind,
            words.title,
            words.heading,
            words.text,
            words.point,
            words.note,
        ] {
            assert!(text.contains(&bare(part)), "{part}\n{text}");
        }
        let parts = parts(&path);
        assert!(parts["docProps/core.xml"].contains(words.title));
        for style in [
            "Title",
            "Heading1",
            "Heading2",
            "Numbered",
            "ListBullet",
            "Quote",
            "Caption",
        ] {
            let named = format!("<w:pStyle w:val=\"{style}\"/>");
            assert!(parts["word/document.xml"].contains(&named), "{style}");
            let made = format!("w:styleId=\"{style}\"");
            assert!(parts["word/styles.xml"].contains(&made), "{style}");
        }
    }
}

#[test]
fn arabic_is_set_from_right_to_left_in_every_part() {
    let path = file(&everything(&WORDS[3]), "ar-marks", Format::Docx);
    let document = parts(&path)["word/document.xml"].clone();
    for mark in [
        "<w:bidi/>",
        "<w:bidiVisual/>",
        "<w:tblHeader/>",
        "<w:rtl/><w:lang w:bidi=\"ar-SA\"/>",
        // The language that is quoted in it.
        "<w:lang w:eastAsia=\"zh-CN\"/>",
    ] {
        assert!(document.contains(mark), "{mark}");
    }
    let latin = document.split("<w:r>").find(|run| run.contains(">UNHCR<"));
    let latin = latin.expect("a run of its own");
    assert!(!latin.contains("<w:rtl/>"), "{latin}");
    let other = file(&everything(&WORDS[0]), "en-marks", Format::Docx);
    let document = &parts(&other)["word/document.xml"];
    assert!(!document.contains("<w:rtl/>") && !document.contains("bidi"));
}

#[test]
fn libreoffice_opens_what_is_written_for_word() {
    if run("soffice", &["--version"]).is_none() {
        return;
    }
    for words in [&WORDS[0], &WORDS[3], &WORDS[4], &WORDS[5]] {
        let code = words.tongue.code();
        let path = file(&everything(words), &format!("office-{code}"), Format::Docx);
        let folder = path
            .parent()
            .expect("a folder")
            .to_string_lossy()
            .into_owned();
        let profile = format!("-env:UserInstallation=file://{folder}/profile");
        let path_text = path.to_string_lossy().into_owned();
        said(
            "soffice",
            &[
                "--headless",
                &profile,
                "--convert-to",
                "pdf",
                "--outdir",
                &folder,
                &path_text,
            ],
        );
        let pdf = path.with_extension("pdf").to_string_lossy().into_owned();
        let Some(text) = said("pdftotext", &["-enc", "UTF-8", &pdf, "-"]) else {
            return;
        };
        if words.tongue != Tongue::Ar {
            for part in [words.title, words.text, words.point] {
                assert!(bare(&text).contains(&bare(part)), "{part}\n{text}");
            }
        }
    }
}
