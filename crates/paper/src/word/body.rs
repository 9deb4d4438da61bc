//! The document itself: `word/document.xml` (ISO/IEC 29500-1, 17.2).

use super::runs::{self, Set};
use super::xml::Xml;
use crate::Fault;
use crate::model::{
    Block, Fact, Look, Numbered, Paper, Paragraph, Phrase, Run, Table, Tongue, Weight,
};

/// The width between the margins, in twentieths of a point.
const WIDTH: usize = 9_184;

/// A document while it is written.
pub(super) struct Body {
    xml: Xml,
    /// Where its links lead; the first has the number 1.
    links: Vec<String>,
    /// Whether the paper as a whole is read from right to left.
    mirrored: bool,
}

/// The part, and where its links lead.
pub(super) fn write(paper: &Paper) -> Result<(Vec<u8>, Vec<String>), Fault> {
    let mut body = Body {
        xml: Xml::new()?,
        links: Vec::new(),
        mirrored: paper.tongue.right_to_left(),
    };
    let names = [("xmlns:w", super::MAIN), ("xmlns:r", super::RELATIONSHIPS)];
    body.open("w:document", &names)?;
    body.open("w:body", &[])?;
    body.front(paper)?;
    for block in &paper.blocks {
        body.block(block)?;
    }
    section(&mut body.xml, body.mirrored)?;
    body.close("w:body")?;
    body.close("w:document")?;
    Ok((body.xml.done(), body.links))
}

/// The page: A4, its header and footer.
fn section(xml: &mut Xml, mirrored: bool) -> Result<(), Fault> {
    xml.around("w:sectPr", &[], |xml| {
        let both = [("w:type", "default"), ("r:id", "header")];
        xml.empty("w:headerReference", &both)?;
        let both = [("w:type", "default"), ("r:id", "footer")];
        xml.empty("w:footerReference", &both)?;
        xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")])?;
        let margins = [
            ("w:top", "1474"),
            ("w:right", "1361"),
            ("w:bottom", "1361"),
            ("w:left", "1361"),
            ("w:header", "709"),
            ("w:footer", "680"),
            ("w:gutter", "0"),
        ];
        xml.empty("w:pgMar", &margins)?;
        if mirrored {
            xml.empty("w:bidi", &[])?;
        }
        Ok(())
    })
}

/// Writes a paragraph of this style around what `content` writes.
pub(super) fn paragraph(
    xml: &mut Xml,
    style: &str,
    tongue: Tongue,
    content: impl FnOnce(&mut Xml) -> Result<(), Fault>,
) -> Result<(), Fault> {
    xml.around("w:p", &[], |xml| {
        xml.around("w:pPr", &[], |xml| {
            xml.empty("w:pStyle", &[("w:val", style)])?;
            if tongue.right_to_left() {
                xml.empty("w:bidi", &[])?;
            }
            Ok(())
        })?;
        content(xml)
    })
}

impl Body {
    fn open(&mut self, name: &str, with: &[(&str, &str)]) -> Result<(), Fault> {
        self.xml.open(name, with)
    }

    fn close(&mut self, name: &str) -> Result<(), Fault> {
        self.xml.close(name)
    }

    fn front(&mut self, paper: &Paper) -> Result<(), Fault> {
        let kind = Phrase::new(paper.kind.as_str(), paper.tongue);
        self.phrase("Kind", &kind, Weight::Plain)?;
        self.phrase("Title", &paper.title, Weight::Plain)?;
        if let Some(subtitle) = &paper.subtitle {
            self.phrase("Subtitle", subtitle, Weight::Plain)?;
        }
        if !paper.facts.is_empty() {
            self.facts(&paper.facts, paper.tongue)?;
        }
        Ok(())
    }

    fn block(&mut self, block: &Block) -> Result<(), Fault> {
        match block {
            Block::Heading {
                level,
                number,
                text,
            } => {
                let style = if *level <= 1 { "Heading1" } else { "Heading2" };
                let numbered = match number {
                    Some(number) => format!("{number} {}", text.text),
                    None => text.text.clone(),
                };
                self.phrase(style, &Phrase::new(numbered, text.tongue), Weight::Plain)
            }
            Block::Paragraph(one) => self.words(style(one.look), one),
            Block::Numbered { items } => items.iter().try_for_each(|item| self.numbered(item)),
            Block::List { items } => items
                .iter()
                .try_for_each(|item| self.words("ListBullet", item)),
            Block::Table(table) => self.table(table),
        }
    }

    fn phrase(&mut self, style: &str, of: &Phrase, weight: Weight) -> Result<(), Fault> {
        let set = Set {
            weight,
            ..Set::plain(of.tongue)
        };
        paragraph(&mut self.xml, style, of.tongue, |xml| {
            runs::text(xml, &of.text, set)
        })
    }

    fn words(&mut self, style: &str, one: &Paragraph) -> Result<(), Fault> {
        let links = &mut self.links;
        paragraph(&mut self.xml, style, one.tongue, |xml| {
            one.runs
                .iter()
                .try_for_each(|run| words_of(xml, links, run, one.tongue))
        })
    }

    fn numbered(&mut self, item: &Numbered) -> Result<(), Fault> {
        let (links, tongue) = (&mut self.links, item.text.tongue);
        paragraph(&mut self.xml, "Numbered", tongue, |xml| {
            let set = Set {
                style: Some("Number"),
                ..Set::plain(tongue)
            };
            runs::text(xml, &item.number, set)?;
            runs::run(xml, set, tongue.right_to_left(), |xml| {
                xml.empty("w:tab", &[])
            })?;
            item.text
                .runs
                .iter()
                .try_for_each(|run| words_of(xml, links, run, tongue))
        })?;
        item.notes
            .iter()
            .try_for_each(|note| self.words("NumberedNote", note))
    }

    fn facts(&mut self, facts: &[Fact], tongue: Tongue) -> Result<(), Fault> {
        let widths = [28, 72];
        self.open_table("Facts", None, &widths)?;
        for fact in facts {
            self.open("w:tr", &[])?;
            self.xml
                .around("w:trPr", &[], |xml| xml.empty("w:cantSplit", &[]))?;
            self.cell(widths[0], |body| {
                let label = Phrase::new(fact.label.as_str(), tongue);
                body.phrase("Label", &label, Weight::Plain)
            })?;
            self.cell(widths[1], |body| body.words("Cell", &fact.value))?;
            self.close("w:tr")?;
        }
        self.close("w:tbl")?;
        self.gap(tongue)
    }

    fn table(&mut self, table: &Table) -> Result<(), Fault> {
        self.phrase("Caption", &table.caption, Weight::Plain)?;
        let width = |nth: usize| usize::from(table.widths.get(nth).copied().unwrap_or(20));
        let widths: Vec<usize> = (0..table.head.len()).map(width).collect();
        self.open_table("PaperTable", Some(&table.caption.text), &widths)?;
        self.open("w:tr", &[])?;
        self.xml.around("w:trPr", &[], |xml| {
            xml.empty("w:cantSplit", &[])?;
            xml.empty("w:tblHeader", &[])
        })?;
        for (head, width) in table.head.iter().zip(&widths) {
            self.cell(*width, |body| body.phrase("Cell", head, Weight::Bold))?;
        }
        self.close("w:tr")?;
        for row in &table.rows {
            self.open("w:tr", &[])?;
            for (cell, width) in row.iter().zip(&widths) {
                self.cell(*width, |body| {
                    // A cell ends with a paragraph, whatever is in it (17.4.65).
                    if cell.is_empty() {
                        return body.gap(table.caption.tongue);
                    }
                    cell.iter().try_for_each(|one| {
                        let style = match one.look {
                            Look::Body => "Cell",
                            Look::Quote | Look::Note => style(one.look),
                        };
                        body.words(style, one)
                    })
                })?;
            }
            self.close("w:tr")?;
        }
        self.close("w:tbl")?;
        self.gap(table.caption.tongue)
    }

    fn open_table(
        &mut self,
        style: &str,
        caption: Option<&str>,
        widths: &[usize],
    ) -> Result<(), Fault> {
        let mirrored = self.mirrored;
        let total: usize = widths.iter().sum::<usize>().max(1);
        self.open("w:tbl", &[])?;
        self.xml.around("w:tblPr", &[], |xml| {
            xml.empty("w:tblStyle", &[("w:val", style)])?;
            if mirrored {
                xml.empty("w:bidiVisual", &[])?;
            }
            xml.empty("w:tblW", &[("w:w", "5000"), ("w:type", "pct")])?;
            xml.empty("w:tblLayout", &[("w:type", "fixed")])?;
            let head = if caption.is_some() { "1" } else { "0" };
            let look = [
                ("w:val", if caption.is_some() { "0020" } else { "0080" }),
                ("w:firstRow", head),
                ("w:lastRow", "0"),
                ("w:firstColumn", if caption.is_some() { "0" } else { "1" }),
                ("w:lastColumn", "0"),
                ("w:noHBand", "1"),
                ("w:noVBand", "1"),
            ];
            xml.empty("w:tblLook", &look)?;
            match caption {
                Some(caption) => xml.empty("w:tblCaption", &[("w:val", caption)]),
                None => Ok(()),
            }
        })?;
        self.xml.around("w:tblGrid", &[], |xml| {
            widths.iter().try_for_each(|share| {
                let width = (WIDTH * share / total).to_string();
                xml.empty("w:gridCol", &[("w:w", width.as_str())])
            })
        })
    }

    fn cell(
        &mut self,
        share: usize,
        content: impl FnOnce(&mut Self) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        self.open("w:tc", &[])?;
        // In fiftieths of a hundredth (17.18.90).
        let width = (share * 50).to_string();
        self.xml.around("w:tcPr", &[], |xml| {
            xml.empty("w:tcW", &[("w:w", width.as_str()), ("w:type", "pct")])
        })?;
        content(self)?;
        self.close("w:tc")
    }

    /// Two tables that touch would be one.
    fn gap(&mut self, tongue: Tongue) -> Result<(), Fault> {
        paragraph(&mut self.xml, "Cell", tongue, |_| Ok(()))
    }
}

const fn style(look: Look) -> &'static str {
    match look {
        Look::Body => "Normal",
        Look::Quote => "Quote",
        Look::Note => "Note",
    }
}

fn words_of(
    xml: &mut Xml,
    links: &mut Vec<String>,
    run: &Run,
    tongue: Tongue,
) -> Result<(), Fault> {
    let set = Set {
        weight: run.weight,
        style: run.link.as_ref().map(|_| "Hyperlink"),
        ..Set::plain(tongue)
    };
    match &run.link {
        Some(to) => {
            links.push(to.clone());
            let id = super::link_id(links.len());
            xml.around("w:hyperlink", &[("r:id", id.as_str())], |xml| {
                runs::text(xml, &run.text, set)
            })
        }
        None => runs::text(xml, &run.text, set),
    }
}
