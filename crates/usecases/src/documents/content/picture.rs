//! Pictures drawn anew: the right way up, without what the camera wrote about place, time and person, and
//! without whatever else stood in the file.

use std::io::Cursor;

use domain::document::{FileFault, FileKind};
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};

/// The longest side of a picture, in pixels, and the most memory that it may take, in bytes.
const SIDE: u32 = 16_000;
const PIXELS: u64 = 256 * 1024 * 1024;

/// How much of a picture's quality is kept, of 100: no difference that is seen, half of what cameras write.
const QUALITY: u8 = 90;

/// A PNG or JPEG drawn anew.
pub(super) fn redrawn(content: &[u8], kind: FileKind) -> Result<Vec<u8>, FileFault> {
    write(read(content, kind)?, kind)
}

/// A PNG or JPEG drawn anew, no wider and no higher than `most`, with the width and height that it has then.
pub(super) fn redrawn_within(
    content: &[u8],
    kind: FileKind,
    [width, height]: [u32; 2],
) -> Result<(Vec<u8>, [u32; 2]), FileFault> {
    let mut picture = read(content, kind)?;
    if picture.width() > width || picture.height() > height {
        // A quick first step, so that the careful one never has to look at a whole poster.
        if picture.width() > 4 * width || picture.height() > 4 * height {
            picture = picture.thumbnail(4 * width, 4 * height);
        }
        picture = picture.resize(width, height, FilterType::Lanczos3);
    }
    let size = [picture.width(), picture.height()];
    Ok((write(picture, kind)?, size))
}

const fn format(kind: FileKind) -> ImageFormat {
    match kind {
        FileKind::Png => ImageFormat::Png,
        FileKind::Jpeg
        | FileKind::Pdf
        | FileKind::Docx
        | FileKind::Xlsx
        | FileKind::Pptx
        | FileKind::Odt
        | FileKind::Ods
        | FileKind::Odp
        | FileKind::Text
        | FileKind::Csv => ImageFormat::Jpeg,
    }
}

fn fault(error: ImageError) -> FileFault {
    if matches!(error, ImageError::Limits(_)) {
        FileFault::Unfolds
    } else {
        FileFault::Damaged
    }
}

fn read(content: &[u8], kind: FileKind) -> Result<DynamicImage, FileFault> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE);
    limits.max_image_height = Some(SIDE);
    limits.max_alloc = Some(PIXELS);
    let mut reader = ImageReader::with_format(Cursor::new(content), format(kind));
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(fault)?;
    if decoder.total_bytes() > PIXELS {
        return Err(FileFault::Unfolds);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(fault)?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

fn write(picture: DynamicImage, kind: FileKind) -> Result<Vec<u8>, FileFault> {
    let mut drawn = Cursor::new(Vec::new());
    if kind == FileKind::Png {
        picture
            .write_to(&mut drawn, ImageFormat::Png)
            .map_err(fault)?;
    } else {
        let picture = if matches!(picture, DynamicImage::ImageLuma8(_)) {
            picture
        } else {
            DynamicImage::ImageRgb8(picture.into_rgb8())
        };
        picture
            .write_with_encoder(JpegEncoder::new_with_quality(&mut drawn, QUALITY))
            .map_err(fault)?;
    }
    Ok(drawn.into_inner())
}
