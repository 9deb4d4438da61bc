//! A file as an answer. Whoever wrote it, it runs nowhere: browsers are told its true type and not to guess,
//! most kinds are saved instead of shown, and what is shown may load and run nothing.

use std::ops::Range;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use domain::document::FileKind;
use usecases::documents::{Content, Stored};

use crate::portal::cache::matches;
use crate::refused::Refused;
use crate::routes::Site;

/// Who can open an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    Everybody,
    /// Everybody, under an address that never means another content.
    Forever,
    /// Those with a link or a sign-in: nothing keeps a copy on the way.
    Few,
}

/// Answers with the file, a part of it, or nothing when the caller has it already (RFC 9110, 13 and 14).
pub(crate) async fn answer(
    site: &Site,
    asked: &HeaderMap,
    content: Content,
    reach: Reach,
) -> Result<Response, Refused> {
    let file = match content {
        Content::Link(address) => return Ok(Redirect::to(&address).into_response()),
        Content::File(file) => file,
    };
    let tag = format!("\"{}\"", file.hash);
    let same = HeaderValue::from_str(&tag)
        .ok()
        .zip(asked.get(header::IF_NONE_MATCH))
        .is_some_and(|(tag, known)| matches(&tag, known));
    let mut response = if same {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let part = part(asked, &tag, file.bytes);
        match part {
            Part::Whole => whole(site, &file).await?,
            Part::Some(range) => some(site, &file, range).await?,
            Part::Nowhere => {
                let mut nowhere = StatusCode::RANGE_NOT_SATISFIABLE.into_response();
                set(
                    &mut nowhere,
                    header::CONTENT_RANGE,
                    &format!("bytes */{}", file.bytes),
                );
                nowhere
            }
        }
    };
    set(&mut response, header::ETAG, &tag);
    let caching = match reach {
        Reach::Everybody => "no-cache",
        Reach::Forever => "public, max-age=31536000, immutable",
        Reach::Few => "private, no-store",
    };
    set(&mut response, header::CACHE_CONTROL, caching);
    // Compressing would change the bytes that the tag and the ranges speak of; this says that ranges are taken.
    set(&mut response, header::ACCEPT_RANGES, "bytes");
    set(
        &mut response,
        header::CONTENT_SECURITY_POLICY,
        policy(file.kind),
    );
    set(&mut response, header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    if reach == Reach::Few {
        response
            .headers_mut()
            .insert("x-robots-tag", HeaderValue::from_static("noindex"));
    }
    Ok(response)
}

/// A file that was unsealed for this reader alone: nothing keeps a copy on the way.
pub(crate) fn unsealed(name: &str, kind: FileKind, content: Vec<u8>) -> Response {
    let bytes = content.len() as u64;
    let file = Stored {
        name: name.to_owned(),
        kind,
        bytes,
        hash: String::new(),
    };
    let mut response = Response::new(Body::from(content));
    describe(&mut response, &file, bytes);
    set(&mut response, header::CACHE_CONTROL, "private, no-store");
    set(&mut response, header::CONTENT_SECURITY_POLICY, policy(kind));
    set(&mut response, header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    response
        .headers_mut()
        .insert("x-robots-tag", HeaderValue::from_static("noindex"));
    response
}

async fn whole(site: &Site, file: &Stored) -> Result<Response, Refused> {
    let stream = site.platform.files().open(&file.hash, None).await?;
    let mut response = Response::new(Body::from_stream(stream));
    describe(&mut response, file, file.bytes);
    Ok(response)
}

async fn some(site: &Site, file: &Stored, range: Range<u64>) -> Result<Response, Refused> {
    let stream = site
        .platform
        .files()
        .open(&file.hash, Some(range.clone()))
        .await?;
    let mut response = Response::new(Body::from_stream(stream));
    *response.status_mut() = StatusCode::PARTIAL_CONTENT;
    describe(&mut response, file, range.end - range.start);
    let (from, to, of) = (range.start, range.end - 1, file.bytes);
    set(
        &mut response,
        header::CONTENT_RANGE,
        &format!("bytes {from}-{to}/{of}"),
    );
    Ok(response)
}

fn describe(response: &mut Response, file: &Stored, bytes: u64) {
    set(response, header::CONTENT_TYPE, file.kind.media());
    set(response, header::CONTENT_LENGTH, &bytes.to_string());
    let how = if file.kind.is_shown() {
        "inline"
    } else {
        "attachment"
    };
    set(
        response,
        header::CONTENT_DISPOSITION,
        &format!("{how}; {}", named(&file.name)),
    );
}

fn set(response: &mut Response, name: header::HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

/// What a shown file may do: nothing. A sandbox would keep browsers from showing a PDF, which has a viewer of
/// its own and no way into our pages.
const fn policy(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Pdf => {
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        }
        FileKind::Docx
        | FileKind::Xlsx
        | FileKind::Pptx
        | FileKind::Odt
        | FileKind::Ods
        | FileKind::Odp
        | FileKind::Png
        | FileKind::Jpeg
        | FileKind::Text
        | FileKind::Csv => {
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"
        }
    }
}

/// The name in both forms (RFC 6266, 4.3 and appendix D): in ASCII, and as it is.
fn named(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' | ' ' | '-' | '_' | '.' | '(' | ')' => c,
            _ => '_',
        })
        .collect();
    let whole: String = name
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect();
    format!("filename=\"{plain}\"; filename*=UTF-8''{whole}")
}

#[derive(Debug, PartialEq, Eq)]
enum Part {
    Whole,
    Some(Range<u64>),
    Nowhere,
}

/// The part that is asked for. Several parts at once are answered with the whole, as is a part of a file that
/// is not the one that the caller has begun with (RFC 9110, 13.1.5 and 14.2).
fn part(asked: &HeaderMap, tag: &str, bytes: u64) -> Part {
    let text = |name| {
        asked
            .get(name)
            .and_then(|value: &HeaderValue| value.to_str().ok())
    };
    if text(header::IF_RANGE).is_some_and(|known| known != tag) {
        return Part::Whole;
    }
    let Some((from, to)) = text(header::RANGE)
        .and_then(|range| range.strip_prefix("bytes="))
        .filter(|ranges| !ranges.contains(','))
        .and_then(|range| range.trim().split_once('-'))
    else {
        return Part::Whole;
    };
    let range = match (from.parse::<u64>(), to.parse::<u64>()) {
        (Ok(from), Ok(to)) if from <= to => from..to.saturating_add(1).min(bytes),
        (Ok(from), Err(_)) if to.is_empty() => from..bytes,
        (Err(_), Ok(last)) if from.is_empty() => bytes.saturating_sub(last)..bytes,
        _ => return Part::Whole,
    };
    if range.start < range.end {
        Part::Some(range)
    } else {
        Part::Nowhere
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(range: &'static str) -> HeaderMap {
        let mut asked = HeaderMap::new();
        asked.insert(header::RANGE, HeaderValue::from_static(range));
        asked
    }

    #[test]
    fn parts_are_read_as_the_rfc_has_them() {
        let part = |range| part(&asked(range), "\"a\"", 1000);
        assert_eq!(part("bytes=0-499"), Part::Some(0..500));
        assert_eq!(part("bytes=900-"), Part::Some(900..1000));
        assert_eq!(part("bytes=-100"), Part::Some(900..1000));
        assert_eq!(part("bytes=990-5000"), Part::Some(990..1000));
        assert_eq!(part("bytes=1000-"), Part::Nowhere);
        assert_eq!(part("bytes=-0"), Part::Nowhere);
        for whole in [
            "bytes=0-1,5-6",
            "lines=0-1",
            "bytes=5-1",
            "bytes=-",
            "bytes=x-1",
        ] {
            assert_eq!(part(whole), Part::Whole, "{whole}");
        }
    }

    #[test]
    fn a_part_of_another_version_is_the_whole_of_this_one() {
        let mut asked = asked("bytes=0-1");
        asked.insert(header::IF_RANGE, HeaderValue::from_static("\"b\""));
        assert_eq!(part(&asked, "\"a\"", 10), Part::Whole);
        asked.insert(header::IF_RANGE, HeaderValue::from_static("\"a\""));
        assert_eq!(part(&asked, "\"a\"", 10), Part::Some(0..2));
    }

    #[test]
    fn a_name_cannot_leave_its_header() {
        assert_eq!(
            named("ورقة \"x\".pdf"),
            "filename=\"____ _x_.pdf\"; filename*=UTF-8''%D9%88%D8%B1%D9%82%D8%A9%20%22x%22.pdf"
        );
    }

    #[test]
    fn nothing_that_is_shown_can_run() {
        for kind in FileKind::ALL {
            assert!(policy(*kind).starts_with("default-src 'none';"));
            assert_eq!(policy(*kind).ends_with("sandbox"), *kind != FileKind::Pdf);
        }
    }
}
