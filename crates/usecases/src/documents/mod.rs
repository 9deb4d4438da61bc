//! Documents: files and links of dialogues, of their sessions, and of groups.
//!
//! Nothing is overwritten: a new upload is the next version in its language, what is taken away is archived.
//! What belongs to a session is looked after with its dialogue's.

mod change;
mod content;
mod desk;
mod open;
pub mod queries;
mod readers;
mod searched;
mod sweep;
mod write;

pub use change::{archive, change, restore};
pub use desk::{may_write, withdraws_group, writes_dialogue, writes_group};
pub use open::{Content, Stored, at_desk, behind_link, public};
pub use sweep::{missing, sweep};
pub use write::{Upload, add, add_version};

pub(crate) use change::leave_session;
pub(crate) use content::{Checked, Logo, check as check_file, check_logo};
pub(crate) use readers::worth_asking;
pub(crate) use searched::{Searched, hashes, page_for_everybody};
