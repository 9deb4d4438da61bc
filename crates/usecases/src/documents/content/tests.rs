//! Files as they arrive in practice, and as somebody would make them who means harm.

use std::io::{Cursor, Write};

use domain::document::FileFault;
use image::{DynamicImage, ImageFormat, RgbImage};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;

fn upload(name: &str, content: impl Into<Vec<u8>>) -> Upload {
    Upload {
        name: name.to_owned(),
        content: content.into(),
    }
}

fn fault(name: &str, content: impl Into<Vec<u8>>) -> FileFault {
    look(upload(name, content)).expect_err("a refusal")
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive
            .start_file(*name, SimpleFileOptions::default())
            .expect("a part");
        archive.write_all(content).expect("its content");
    }
    archive.finish().expect("an archive").into_inner()
}

fn types(main: &str) -> String {
    format!(
        "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.{main}.main+xml\"/></Types>"
    )
}

fn docx(more: &[(&str, &[u8])]) -> Vec<u8> {
    let types = types("wordprocessingml.document");
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", types.as_bytes()),
        ("word/document.xml", b"<w:document/>"),
    ];
    parts.extend_from_slice(more);
    zipped(&parts)
}

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\nstartxref\n9\n%%EOF\n";

fn picture(format: ImageFormat) -> Vec<u8> {
    let mut written = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(RgbImage::from_pixel(40, 20, image::Rgb([10, 90, 160])))
        .write_to(&mut written, format)
        .expect("a picture");
    written.into_inner()
}

/// A JPEG with what cameras write: an Exif segment that says where it was taken and that it lies on its side.
fn photograph() -> Vec<u8> {
    let mut exif =
        b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0GPS 46.2N 6.1E"
            .to_vec();
    let mut segment = vec![0xFF, 0xE1];
    let length = u16::try_from(exif.len() + 2).expect("a short segment");
    segment.extend_from_slice(&length.to_be_bytes());
    segment.append(&mut exif);
    let plain = picture(ImageFormat::Jpeg);
    [&plain[..2], &segment, &plain[2..]].concat()
}

#[test]
fn what_people_send_is_taken_by_its_content() {
    let sheet = types("spreadsheetml.sheet");
    let slides = types("presentationml.presentation");
    let odt = FileKind::Odt.media();
    let taken: [(&str, Vec<u8>, FileKind); 8] = [
        ("paper.pdf", PDF.to_vec(), FileKind::Pdf),
        ("Note.DOCX", docx(&[]), FileKind::Docx),
        (
            "a.xlsx",
            zipped(&[("[Content_Types].xml", sheet.as_bytes())]),
            FileKind::Xlsx,
        ),
        (
            "a.pptx",
            zipped(&[("[Content_Types].xml", slides.as_bytes())]),
            FileKind::Pptx,
        ),
        (
            "a.odt",
            zipped(&[("mimetype", odt.as_bytes()), ("content.xml", b"<x/>")]),
            FileKind::Odt,
        ),
        ("a.png", picture(ImageFormat::Png), FileKind::Png),
        ("a.txt", "Déclaration\r\n声明".into(), FileKind::Text),
        ("a.csv", "name;seats\nKenya;2\n".into(), FileKind::Csv),
    ];
    for (name, content, kind) in taken {
        let checked = look(upload(name, content)).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        assert_eq!((checked.kind, checked.hash.len()), (kind, 64), "{name}");
    }
}

#[test]
fn a_name_that_promises_another_kind_is_refused() {
    assert_eq!(fault("paper.docx", PDF), FileFault::WrongName);
    assert_eq!(fault("paper.txt", PDF), FileFault::WrongName);
    assert_eq!(fault("paper.pdf.exe", PDF), FileFault::WrongName);
    // Shown from right to left it would seem to end in .pdf.
    assert_eq!(fault("paper\u{202E}fdp.scr", PDF), FileFault::WrongName);
    assert_eq!(
        fault("picture.pdf", picture(ImageFormat::Png)),
        FileFault::WrongName
    );
}

#[test]
fn what_is_none_of_the_kinds_is_refused_whatever_it_is_called() {
    let program = [b"MZ".as_slice(), &[0x90, 0, 3, 0, 0, 0, 4, 0], &[0; 64]].concat();
    let elf = [b"\x7FELF\x02\x01\x01".as_slice(), &[0; 64]].concat();
    let html = "<!DOCTYPE html><script>alert(1)</script>";
    let svg = "\u{FEFF}  <svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";
    for (name, content) in [
        ("setup.exe", program.clone()),
        ("paper.pdf", program.clone()),
        ("paper.txt", program),
        ("paper.pdf", elf),
        ("page.html", html.into()),
        ("page.txt", html.into()),
        ("page.csv", svg.into()),
        ("page.svg", svg.into()),
        ("run.txt", "#!/bin/sh\nrm -rf /".into()),
        ("letter.txt", "{\\rtf1 hello}".into()),
        ("letter.txt", "a\0b".into()),
        ("paper.md", "# Words".into()),
        ("a.zip", zipped(&[("a.txt", b"a")])),
        ("a.docx", zipped(&[("word/document.xml", b"<w:document/>")])),
    ] {
        assert_eq!(fault(name, content), FileFault::UnknownKind, "{name}");
    }
    assert_eq!(
        fault("old.txt", b"D\xE9claration".as_slice()),
        FileFault::NotUtf8
    );
}

#[test]
fn a_file_that_is_two_things_is_neither() {
    // A page before the PDF, so that a browser that guesses would show it.
    let before = [b"<html><script>alert(1)</script>".as_slice(), PDF].concat();
    assert_eq!(fault("paper.pdf", before), FileFault::UnknownKind);
    // A program before the archive, and something behind it.
    let ahead = [b"MZ\x90\0".as_slice(), &docx(&[])].concat();
    assert_eq!(fault("paper.docx", ahead), FileFault::UnknownKind);
    let behind = [docx(&[]), b"<script>alert(1)</script>".to_vec()].concat();
    assert_eq!(fault("paper.docx", behind), FileFault::Damaged);
    let cut = &docx(&[])[..100];
    assert_eq!(fault("paper.docx", cut), FileFault::Damaged);
    assert_eq!(fault("paper.pdf", &PDF[..20]), FileFault::Damaged);
}

#[test]
fn programs_in_office_documents_are_refused() {
    let macros = docx(&[("word/vbaProject.bin", b"\xD0\xCF")]);
    assert_eq!(fault("paper.docx", macros), FileFault::Macros);
    let renamed = zipped(&[(
        "[Content_Types].xml",
        b"<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>",
    )]);
    assert_eq!(fault("paper.docx", renamed), FileFault::Macros);
    let active = docx(&[("word/activeX/activeX1.xml", b"<x/>")]);
    assert_eq!(fault("paper.docx", active), FileFault::Macros);
    let odt = FileKind::Odt.media();
    let basic = zipped(&[
        ("mimetype", odt.as_bytes()),
        ("Basic/Standard/Module1.xml", b"<x/>"),
    ]);
    assert_eq!(fault("paper.odt", basic), FileFault::Macros);
    let climbs = docx(&[("../../etc/passwd", b"x")]);
    assert_eq!(fault("paper.docx", climbs), FileFault::Damaged);
}

#[test]
fn an_archive_that_unfolds_to_far_more_is_not_unpacked_to_its_end() {
    let zeros = vec![0_u8; 90 * 1024 * 1024];
    let bomb = docx(&[
        ("word/media/a.bin", &zeros),
        ("word/media/b.bin", &zeros),
        ("word/media/c.bin", &zeros),
    ]);
    assert!(bomb.len() < 1024 * 1024, "a small file: {}", bomb.len());
    assert_eq!(fault("paper.docx", bomb), FileFault::Unfolds);
}

#[test]
fn a_picture_loses_what_the_camera_wrote_and_stands_upright() {
    let content = photograph();
    assert!(content.windows(3).any(|three| three == b"GPS"));
    let checked = look(upload("room.jpg", content)).expect("a picture");
    assert!(!checked.content.windows(3).any(|three| three == b"GPS"));
    assert!(!checked.content.windows(4).any(|four| four == b"Exif"));
    let drawn = image::load_from_memory(&checked.content).expect("a picture");
    assert_eq!((drawn.width(), drawn.height()), (20, 40));
}

#[test]
fn a_picture_with_a_page_behind_it_is_only_the_picture() {
    let mut content = picture(ImageFormat::Png);
    content.extend_from_slice(b"<script>alert(1)</script>");
    let checked = look(upload("room.png", content)).expect("a picture");
    assert!(!checked.content.windows(7).any(|seven| seven == b"<script"));
}

#[test]
fn a_picture_of_too_many_pixels_is_not_drawn() {
    let mut content = picture(ImageFormat::Png);
    // The size in the first chunk, 30,000 by 30,000, and the chunk's new checksum.
    content[16..24].copy_from_slice(&[0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30]);
    let sum = crc(&content[12..29]);
    content[29..33].copy_from_slice(&sum.to_be_bytes());
    assert_eq!(fault("room.png", content), FileFault::Unfolds);
}

/// The checksum of PNG chunks (ISO 3309).
fn crc(bytes: &[u8]) -> u32 {
    let step = |sum: u32, byte: &u8| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 {
                (sum >> 1) ^ 0xEDB8_8320
            } else {
                sum >> 1
            }
        })
    };
    !bytes.iter().fold(u32::MAX, step)
}

#[tokio::test]
async fn the_size_is_looked_at_first() {
    let files = Files::in_memory();
    let empty = check(&files, upload("a.pdf", "")).await;
    assert_eq!(empty, Err(Problem::File(FileFault::Empty)));
    let large = check(&files, upload("a.pdf", vec![b'%'; files.largest() + 1])).await;
    assert_eq!(large, Err(Problem::FileTooLarge { megabytes: 20 }));
}

#[test]
fn a_logo_is_a_picture_and_no_larger_than_pages_show_it() {
    let large = DynamicImage::ImageRgba8(image::RgbaImage::from_pixel(
        3000,
        600,
        image::Rgba([10, 90, 160, 128]),
    ));
    let mut written = Cursor::new(Vec::new());
    large
        .write_to(&mut written, ImageFormat::Png)
        .expect("a picture");
    let kept = logo(upload("logo.png", written.into_inner())).expect("a logo");
    assert_eq!(
        (kept.kind, kept.width, kept.height),
        (FileKind::Png, 640, 128)
    );
    let again = image::load_from_memory(&kept.content).expect("a picture");
    assert!(again.color().has_alpha() && again.width() == 640);

    // A small one stays as small as it is, and what a camera wrote goes, whatever the file is called.
    let small = logo(upload("anything", photograph())).expect("a logo");
    assert_eq!(
        (small.kind, small.width, small.height),
        (FileKind::Jpeg, 20, 40)
    );
    assert!(!small.content.windows(3).any(|three| three == b"GPS"));
    for other in [PDF.to_vec(), b"<svg onload='alert(1)'/>".to_vec()] {
        assert_eq!(
            logo(upload("logo.png", other)).expect_err("a refusal"),
            FileFault::NotAPicture
        );
    }
}

/// A scanner that knows one virus, speaking as clamd does (clamd(8), INSTREAM), or saying something else.
async fn a_scanner(answer: Option<&'static str>) -> Files {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let address = listener.local_addr().expect("an address").to_string();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut command = [0; 10];
            stream.read_exact(&mut command).await.expect("a command");
            assert_eq!(&command, b"zINSTREAM\0");
            let mut content = Vec::new();
            loop {
                let length = stream.read_u32().await.expect("a length") as usize;
                if length == 0 {
                    break;
                }
                let from = content.len();
                content.resize(from + length, 0);
                stream
                    .read_exact(&mut content[from..])
                    .await
                    .expect("a chunk");
            }
            let known = content.windows(7).any(|some| some == b"harmful");
            let said = if known {
                "stream: Test-Signature FOUND"
            } else {
                "stream: OK"
            };
            let said = format!("{}\0", answer.unwrap_or(said));
            stream.write_all(said.as_bytes()).await.expect("an answer");
        }
    });
    Files::in_memory().scanned_by(crate::files::Scanner::read(&address))
}

#[tokio::test]
async fn a_file_passes_the_operators_scanner_first() {
    let text = |words: &str| Upload {
        name: "note.txt".to_owned(),
        content: words.as_bytes().to_vec(),
    };
    let files = a_scanner(None).await;
    assert!(
        check(&files, text("Two rooms with interpretation."))
            .await
            .is_ok()
    );
    let found = check(&files, text("something harmful")).await;
    assert_eq!(found, Err(Problem::File(FileFault::Infected)));
    // What was not looked into is not taken.
    let strange = a_scanner(Some("INSTREAM size limit exceeded. ERROR")).await;
    let refused = check(&strange, text("Two rooms.")).await;
    assert_eq!(refused, Err(Problem::File(FileFault::NotScanned)));
    let gone = Files::in_memory().scanned_by(crate::files::Scanner::read("127.0.0.1:1"));
    let refused = check(&gone, text("Two rooms.")).await;
    assert_eq!(refused, Err(Problem::File(FileFault::NotScanned)));
}
