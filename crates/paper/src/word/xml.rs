//! Markup, written so that a text can be nothing but a text.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use crate::Fault;

/// A part of the package while it is written.
pub(super) struct Xml(Writer<Vec<u8>>);

type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Xml {
    /// A part in UTF-8 (ISO/IEC 29500-2, 8.1.3.1).
    pub(super) fn new() -> Result<Self, Fault> {
        let mut writer = Writer::new(Vec::new());
        let declaration = BytesDecl::new("1.0", Some("UTF-8"), Some("yes"));
        writer.write_event(Event::Decl(declaration))?;
        Ok(Self(writer))
    }

    /// An element without content.
    pub(super) fn empty(&mut self, name: &str, with: Attributes<'_>) -> Result<(), Fault> {
        let start = BytesStart::new(name).with_attributes(with.iter().copied());
        Ok(self.0.write_event(Event::Empty(start))?)
    }

    /// An element around what `content` writes.
    pub(super) fn around(
        &mut self,
        name: &str,
        with: Attributes<'_>,
        content: impl FnOnce(&mut Self) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        self.open(name, with)?;
        content(self)?;
        self.close(name)
    }

    /// The beginning of an element, for those who cannot hand over what is in it.
    pub(super) fn open(&mut self, name: &str, with: Attributes<'_>) -> Result<(), Fault> {
        let start = BytesStart::new(name).with_attributes(with.iter().copied());
        Ok(self.0.write_event(Event::Start(start))?)
    }

    /// Its end.
    pub(super) fn close(&mut self, name: &str) -> Result<(), Fault> {
        Ok(self.0.write_event(Event::End(BytesEnd::new(name)))?)
    }

    /// A text.
    pub(super) fn text(&mut self, text: &str) -> Result<(), Fault> {
        Ok(self.0.write_event(Event::Text(BytesText::new(text)))?)
    }

    /// The bytes of the part.
    pub(super) fn done(self) -> Vec<u8> {
        self.0.into_inner()
    }
}
