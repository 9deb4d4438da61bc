//! Whom to invite: quotas, the shortlist that meets them, who must and must not be on it, and the draws.
//!
//! The `balance` crate answers; this module puts the question together. The *question* of a dialogue is its
//! quotas, its seats and caps, everybody of the directory who could be invited and was not yet, those who
//! hold a seat, and those whom an officer put on the list or kept off it. The same question always has the
//! same hash, which is how a draw can be told to be about yesterday's directory.

mod apart;
mod change;
mod chosen;
mod contacts;
mod drawing;
mod drawings;
mod draws;
mod feasible;
mod limits;
mod memory;
mod propose;
pub mod queries;
mod question;
mod quotas;
pub mod waves;
mod what_if;

pub use apart::{ApartPair, ApartScreen, apart_screen, keep_apart, lift_apart};
pub(crate) use change::REASON_MAX;
pub use change::{Limits, add, lift, lock, must_invite, must_not, remove, unlock};
pub use chosen::{choose, name};
pub(crate) use contacts::of_people;
pub use contacts::{Contact, OrganisationRef};
pub use drawing::{Outcome, PATIENCE, begin, stop, work};
pub use drawings::{Drawing, drawing};
pub use draws::{CheckFiles, DrawHead, DrawRecord, Kept, check_files, draw, published};
pub use feasible::Answer;
pub(crate) use limits::{beyond_by_invitation, let_in_with};
pub(crate) use memory::Memory;
pub use propose::{Ask, GAP, MANY, propose, seed_of, usual_method};
pub(crate) use question::quotas as quotas_of;
pub use quotas::{CHAMPIONS, relax, save_quotas, set_quotas};
pub use what_if::{WhatIf, apply};

/// The people with these ids, as the balance counts them.
pub(crate) async fn contacts_by_id<C: sea_orm::ConnectionTrait>(
    db: &C,
    ids: &[domain::ids::PersonId],
) -> crate::Result<Vec<Contact>> {
    contacts::load(db, contacts::Which::These(ids)).await
}
