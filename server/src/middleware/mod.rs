//! What happens around every request.

pub mod client;
pub mod headers;
pub mod limits;
pub mod origin;
pub mod patience;
pub mod record;
pub mod tags;
