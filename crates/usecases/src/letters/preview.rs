//! Letters as a mail program shows them, before they are sent.
//!
//! A mail's HTML brings styles that no page of ours allows, so it is shown at an address of its own. The address
//! carries the letter itself, packed, and sealed for the one path under which it opens: nothing is stored, only
//! we can make such an address, and what opens there is the very letter whose text stands beside it.

use std::io::{Read, Write};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::Refusal;
use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;

use crate::{Platform, Result};

/// The name in the query under which an address carries a letter.
const NAME: &str = "letter";
/// The longest address, in bytes; servers refuse those beyond 65,534.
const LONGEST: usize = 48_000;
/// The largest HTML that is unpacked, in bytes.
const LARGEST: u64 = 1 << 20;

/// The address under `path` where this HTML opens; none for a letter that is too long to be carried in one.
#[must_use]
pub fn preview_address(platform: &Platform, path: &str, html: &str) -> Option<String> {
    let mut packed = DeflateEncoder::new(format!("{path}\n").into_bytes(), Compression::best());
    packed.write_all(html.as_bytes()).ok()?;
    let sealed = platform.secret().seal(&packed.finish().ok()?).ok()?;
    let address = format!("{path}?{NAME}={}", URL_SAFE_NO_PAD.encode(sealed));
    (address.len() <= LONGEST).then_some(address)
}

/// The HTML of a letter that an address under `path` carries.
///
/// # Errors
/// [`Refusal::NotFound`] for what [`preview_address`] did not make for this path.
pub fn open_preview(platform: &Platform, path: &str, carried: &str) -> Result<String> {
    read(platform, path, carried).ok_or_else(|| Refusal::NotFound.into())
}

fn read(platform: &Platform, path: &str, carried: &str) -> Option<String> {
    let sealed = URL_SAFE_NO_PAD.decode(carried).ok()?;
    let opened = platform.secret().open(&sealed).ok()?;
    let packed = opened
        .strip_prefix(path.as_bytes())
        .and_then(|rest| rest.strip_prefix(b"\n"))?;
    let mut html = String::new();
    DeflateDecoder::new(packed)
        .take(LARGEST)
        .read_to_string(&mut html)
        .ok()?;
    Some(html)
}
