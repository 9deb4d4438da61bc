//! What comes back by mail: answers of calendars, proposals, reports of undelivered mail, letters.
//!
//! [`receive`] takes one mail and does in one transaction what it asks for, or keeps it for the secretariat
//! with the reason. The answer itself is given by the same use case that the page behind the link calls. The
//! mail is kept sealed, like those that are sent; nothing here writes a name or an address into the log.

mod bounces;
mod forget;
mod hear;
mod identify;
pub mod imap;
mod letters;
mod proposals;
pub mod queries;
mod receive;
mod settle;
mod told;
mod unconfirmed;

pub use forget::forget_old;
pub use itip::read::limits::MAIL as LARGEST;
pub use proposals::{Decided, ProposedTime, Which, decide_proposals};
pub use receive::{Arrived, Received, read, receive};
pub use settle::{Done, apply, assign, dismiss, forward};
pub(crate) use unconfirmed::settle_unconfirmed;
pub use unconfirmed::{Asked, asked, confirm};
