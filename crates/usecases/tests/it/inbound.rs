//! What comes back by mail, from its bytes to what the desk and the invited person see.

mod answers;
mod desk;
mod mailbox;
mod parts;
pub mod posted;
mod reports;
mod told;
