//! The files that pages refer to, kept in the binary. Their names change with their content, so browsers may
//! keep them for good.

use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// A file in the binary.
#[derive(Clone, Copy, Debug)]
pub struct File {
    pub name: &'static str,
    pub kind: &'static str,
    pub bytes: &'static [u8],
    pub brotli: Option<&'static [u8]>,
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The addresses that pages name.
#[must_use]
pub fn addresses() -> app::routes::Assets {
    app::routes::Assets {
        style: STYLE.to_owned(),
        icon: ICON.to_owned(),
        picture: PICTURE.to_owned(),
        drafts: DRAFTS.to_owned(),
        conditions: CONDITIONS.to_owned(),
        islands: ISLANDS.map(str::to_owned),
    }
}

/// Serves a file.
pub async fn serve(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let Ok(at) = FILES.binary_search_by(|file| file.name.cmp(&name)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let file = &FILES[at];
    let takes_brotli = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.contains("br"));
    let (bytes, encoding) = match file.brotli {
        Some(packed) if takes_brotli => (packed, Some("br")),
        _ => (file.bytes, None),
    };
    let mut response = bytes.into_response();
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static(file.kind));
    out.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=31536000, immutable"),
    );
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        out.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}
