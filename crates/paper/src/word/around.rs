//! What stands around the document: header, footer, properties, and where links lead.

use super::body::paragraph;
use super::runs::{self, Set};
use super::xml::Xml;
use super::{MAIN, RELATIONSHIPS, link_id};
use crate::Fault;
use crate::model::{Paper, Tongue};

const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const CORE: &str = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

/// Who issues the paper, at the head of each page.
pub(super) fn header(paper: &Paper) -> Result<Vec<u8>, Fault> {
    let mut xml = Xml::new()?;
    xml.around("w:hdr", &[("xmlns:w", MAIN)], |xml| {
        paragraph(xml, "Header", paper.tongue, |xml| {
            runs::text(xml, &paper.issuer, Set::plain(paper.tongue))
        })
    })?;
    Ok(xml.done())
}

/// The address, and the page of how many.
pub(super) fn footer(paper: &Paper) -> Result<Vec<u8>, Fault> {
    let mut xml = Xml::new()?;
    let set = Set::plain(paper.tongue);
    xml.around("w:ftr", &[("xmlns:w", MAIN)], |xml| {
        paragraph(xml, "Footer", paper.tongue, |xml| {
            runs::text(xml, &paper.foot, set)?;
            // From left to right in every language: page 1 of 3 is 1/3.
            let set = Set::plain(Tongue::En);
            runs::run(xml, set, false, |xml| xml.empty("w:tab", &[]))?;
            runs::text(xml, runs::LEFT_TO_RIGHT, set)?;
            field(xml, "PAGE", set)?;
            runs::text(xml, "/", set)?;
            field(xml, "NUMPAGES", set)?;
            runs::text(xml, runs::LEFT_TO_RIGHT, set)
        })
    })?;
    Ok(xml.done())
}

/// A number that Word fills in (17.16.19).
fn field(xml: &mut Xml, what: &str, set: Set<'_>) -> Result<(), Fault> {
    xml.around("w:fldSimple", &[("w:instr", what)], |xml| {
        runs::text(xml, "1", set)
    })
}

/// Title, author and language of the file (29500-2, clause 11).
pub(super) fn properties(paper: &Paper) -> Result<Vec<u8>, Fault> {
    let mut xml = Xml::new()?;
    let names = [
        ("xmlns:cp", CORE),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ];
    xml.around("cp:coreProperties", &names, |xml| {
        let told = [
            ("dc:title", paper.title.text.as_str()),
            ("dc:subject", paper.kind.as_str()),
            ("dc:creator", paper.issuer.as_str()),
            ("dc:language", paper.tongue.code()),
        ];
        told.into_iter()
            .try_for_each(|(name, words)| xml.around(name, &[], |xml| xml.text(words)))
    })?;
    Ok(xml.done())
}

/// The parts that the document refers to, and the addresses that it leads to.
pub(super) fn relationships(links: &[String]) -> Result<Vec<u8>, Fault> {
    let mut xml = Xml::new()?;
    xml.around("Relationships", &[("xmlns", PACKAGE)], |xml| {
        for part in ["styles", "numbering", "settings", "header", "footer"] {
            let kind = format!("{RELATIONSHIPS}/{part}");
            let target = format!("{part}.xml");
            let with = [
                ("Id", part),
                ("Type", kind.as_str()),
                ("Target", target.as_str()),
            ];
            xml.empty("Relationship", &with)?;
        }
        let kind = format!("{RELATIONSHIPS}/hyperlink");
        links.iter().enumerate().try_for_each(|(nth, to)| {
            let id = link_id(nth + 1);
            let with = [
                ("Id", id.as_str()),
                ("Type", kind.as_str()),
                ("Target", to.as_str()),
                ("TargetMode", "External"),
            ];
            xml.empty("Relationship", &with)
        })
    })?;
    Ok(xml.done())
}
