//! Registration for a dialogue by people without an account: the form and the opening at the desk, the public's way
//! in, and everything that becomes of a registration (`docs/state-machines/registration.md`).
//!
//! A person who is confirmed holds an accepted invitation, and whatever counts seats, answers calendars or keeps a
//! balance knows that and nothing of registrations. The address that somebody types is not proved: nothing that a
//! page answers says whether it is known, and what concerns its owner goes there by mail.

mod arrivals;
mod called_off;
mod decide;
mod desk;
mod doors;
mod drafts;
mod files;
mod forms;
mod identity;
mod letters;
mod link;
mod opening;
mod public;
mod purge;
mod register;
mod rows;
mod seat;
mod token;
mod waitlist;

pub(crate) use called_off::tell_called_off;
pub use decide::{Decision, decide};
pub use desk::{Counts, Detail, Filter, Line, List, PAGE, Reasons, detail, list, list_all};
pub(crate) use doors::Doors;
pub(crate) use drafts::forget as forget_drafts;
pub use drafts::{DAYS_KEPT, Restored, restored, save, save_again};
pub use files::{File, Files, open_at_desk as open_file_at_desk, open_own as open_own_file};
pub use forms::{Edit, FormScreen, edit_form, form_screen};
pub use identity::open as open_identity;
pub(crate) use letters::{To, plain as plain_letter};
pub use link::{Shown, change, own, withdraw};
pub use opening::{
    OpeningScreen, late_address, make_late_link, opening_screen, save as save_opening,
    withdraw_late_link,
};
pub use public::{Screen, screen};
pub use purge::purge;
pub use register::{Received, register};
pub use waitlist::fill_all;
pub(crate) use waitlist::{follow, lapsed};
