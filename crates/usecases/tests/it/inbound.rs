//! What comes back by mail, from its bytes to what the desk and the invited person see.

mod answers;
mod desk;
mod posted;
mod reports;
