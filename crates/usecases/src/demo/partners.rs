//! With whom the made-up roundtable is held: a network with a logo of a few circles, and a supporter without one.

use std::io::Cursor;

use domain::Actor;
use domain::ids::PartnerId;
use domain::partner::{Bearer, PartnerForm};
use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};

use super::dialogues;
use crate::documents::Upload;
use crate::{Platform, Result, partners};

/// Fixed ids, so that loading twice finds what was made the first time.
const NETWORK: &str = "01920000-0000-7000-8000-0000000000e1";
const PROCESS: &str = "01920000-0000-7000-8000-0000000000e2";
const SUPPORTER: &str = "01920000-0000-7000-8000-0000000000e3";

/// Adds them to the roundtable of the demonstration.
pub(super) async fn load(platform: &Platform, officer: &Actor) -> Result<()> {
    let roundtable: domain::ids::DialogueId =
        dialogues::ROUNDTABLE.parse().map_err(anyhow::Error::from)?;
    let all = [
        (
            NETWORK,
            "Network of Appeal Bodies (demonstration)",
            "co-host",
            "https://network.example.org",
            Some(logo()?),
        ),
        (
            PROCESS,
            "Regional Process on Asylum (demonstration)",
            "regional-process",
            "https://process.example.org",
            None,
        ),
        (
            SUPPORTER,
            "Made-up Foundation (demonstration)",
            "supporter",
            "",
            None,
        ),
    ];
    for (id, name, role, link, logo) in all {
        let id: PartnerId = id.parse().map_err(anyhow::Error::from)?;
        let form = PartnerForm {
            name: name.to_owned(),
            role: role.to_owned(),
            link: link.to_owned(),
            ..PartnerForm::default()
        };
        let bearer = Bearer::Dialogue(roundtable);
        partners::add(platform, officer, bearer, id, &form, logo).await?;
    }
    Ok(())
}

/// Three circles that overlap, on nothing: dark pages must put their own ground under it.
fn logo() -> Result<Upload> {
    const CIRCLES: [(i32, i32, [u8; 3]); 3] = [
        (60, 60, [18, 63, 124]),
        (130, 60, [19, 86, 47]),
        (200, 60, [17, 81, 102]),
    ];
    let mut picture = RgbaImage::new(260, 120);
    for (x, y, pixel) in picture.enumerate_pixels_mut() {
        let (x, y) = (
            i32::try_from(x).unwrap_or_default(),
            i32::try_from(y).unwrap_or_default(),
        );
        let on = CIRCLES
            .iter()
            .rfind(|(cx, cy, _)| (x - cx).pow(2) + (y - cy).pow(2) <= 50 * 50);
        if let Some((_, _, [red, green, blue])) = on {
            *pixel = Rgba([*red, *green, *blue, 255]);
        }
    }
    let mut content = Cursor::new(Vec::new());
    DynamicImage::ImageRgba8(picture)
        .write_to(&mut content, ImageFormat::Png)
        .map_err(anyhow::Error::from)?;
    Ok(Upload {
        name: "logo.png".to_owned(),
        content: content.into_inner(),
    })
}
