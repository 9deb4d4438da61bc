//! A paper as PDF: Typst sets it and writes PDF/UA-1 (ISO 14289-1), tagged for those who listen to it.

mod text;
mod world;

use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::Fault;
use crate::model::Paper;
use world::World;

/// The bytes of the file. The same paper gives the same bytes: nothing in them is of the day or of the machine.
///
/// # Errors
/// [`Fault`] when the paper cannot be set.
pub(crate) fn write(paper: &Paper) -> Result<Vec<u8>, Fault> {
    let mut data = serde_json::to_value(paper)?;
    text::fit(&mut data);
    let world = World::new(serde_json::to_vec(&data)?);
    let set = typst::compile::<PagedDocument>(&world).output;
    let document = set.map_err(|faults| told(&faults))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|fault| Fault::Set(fault.message().to_string()))?;
    let options = PdfOptions {
        standards,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&document, &options).map_err(|faults| told(&faults));
    // What was remembered of this paper would only help to set the very same one again.
    comemo::evict(0);
    bytes
}

fn told(faults: &[SourceDiagnostic]) -> Fault {
    let lines: Vec<String> = faults
        .iter()
        .map(|fault| fault.message.to_string())
        .collect();
    Fault::Set(lines.join("; "))
}
