//! Sendings: what goes to many at once. Planned for later, held, gone on with, stopped; sent once more to
//! those who have not answered; tried out on oneself.

mod control;
mod list;
mod made;
mod once_more;
mod tried_out;

pub use control::{hold, resume, stop};
pub use list::{SendingLine, list};
pub use made::{Plan, begins_at};
pub(crate) use made::{Sending, make};
pub use once_more::{silent, to_the_silent};
pub use tried_out::to_oneself;
