//! The programme of a dialogue: sessions, who has a part in them, and its publication.
//!
//! A programme is drawn up in steps, often by several officers: sessions carry versions of their own, and
//! what does not fit is found and shown, never refused.

mod desk;
mod people;
mod publish;
pub mod queries;
mod rows;
mod sessions;
pub mod words;

pub use people::{end as end_role, give as give_role};
pub use publish::{publish, withdraw};
pub use sessions::{add, change, put, remove, shift};
