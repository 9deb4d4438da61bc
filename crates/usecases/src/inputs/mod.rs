//! Inputs: what people write to a call. An author needs no account: their link proves the address and opens their
//! own text. Nobody else changes a word of it – there is no function here that would.
//!
//! The fire-wall is one place: [`readers::readable_by`] is the condition under which a text can be read, and every
//! query that brings a text to light is joined to it. `docs/inputs.md` says what it keeps from whom.

pub(crate) mod author;
pub(crate) mod begin;
mod draft;
mod files;
pub(crate) mod letters;
pub mod public;
pub mod queries;
pub mod readers;
mod signatories;
mod submit;
mod withdraw;
mod withhold;

pub use author::{Mine, Stage, Version, mine, versions};
pub use begin::begin;
pub use draft::save;
pub use files::{File, attach, detach, files, open_file, open_file_at_desk, open_my_file};
pub use signatories::{
    SIGNATORIES_MAX, Signatory, Signature, Signed, name_signatory, remove_signatory, sign,
    signatories, signature,
};
pub(crate) use submit::enter;
pub use submit::{Checked, check, submit};
pub(crate) use withdraw::leave;
pub use withdraw::withdraw;
pub use withhold::{release, withhold};

/// The key of the word that says who can read an input.
#[must_use]
pub const fn visibility_key(visibility: domain::document::Visibility) -> &'static str {
    use domain::document::Visibility;
    match visibility {
        Visibility::Public => "input-visibility-public",
        Visibility::Participants => "input-visibility-participants",
        Visibility::Secretariat => "input-visibility-secretariat",
    }
}
