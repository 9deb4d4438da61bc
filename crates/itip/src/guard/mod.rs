//! The door through which everything user-written passes.
//!
//! The libraries below us trust their callers: a line break in a name becomes a new calendar
//! property or a panic, a quotation mark becomes a new parameter. So free text is *cleaned*
//! here (nobody should lose an invitation over a pasted control character), while addresses
//! and identifiers are *parsed* and refused when they are wrong (a repaired address is
//! somebody else's address).

mod address;
mod identifier;
mod text;

pub use address::{EmailAddress, Mailbox, WebAddress};
pub use identifier::{Language, MessageId, Uid};
pub use text::{header, line, name, paragraphs};

pub(crate) use text::escape;
