//! What tests stand on: a fresh database of each kind, a clock set by hand, a mailbox, and people with roles.
//!
//! Each test gets its own SQLite file, and its own PostgreSQL schema where `CONVENER_TEST_POSTGRES_URL` names
//! a server; [`on_each_database!`] writes both tests from one body.

mod builders;
mod clock;
mod directory;
mod groups;
mod harness;
mod inputs;
mod invitations;
mod reports;
pub mod shortlist;

pub use builders::{DialogueBuilder, PersonBuilder};
pub use clock::TestClock;
pub use directory::{contact_list, contact_row};
pub use harness::{Harness, Kind};
pub use inputs::{OpenCall, call_form};
pub use reports::a_dialogue;

/// Writes one test for each database from one body, which is given a [`Harness`].
///
/// ```ignore
/// testkit::on_each_database! {
///     async fn the_last_seat_is_given_once(h) { … }
/// }
/// ```
/// Without `CONVENER_TEST_POSTGRES_URL` the PostgreSQL test says that it was not run and passes.
#[macro_export]
macro_rules! on_each_database {
    ($($(#[$meta:meta])* async fn $name:ident($h:ident) $body:block)+) => {$(
        mod $name {
            #[allow(unused_imports, reason = "a body may need nothing from around it")]
            use super::*;

            async fn body($h: &$crate::Harness) $body

            $(#[$meta])*
            #[test]
            fn on_sqlite() {
                $crate::Harness::run($crate::Kind::Sqlite, async |h| body(h).await);
            }

            $(#[$meta])*
            #[test]
            fn on_postgres() {
                $crate::Harness::run($crate::Kind::Postgres, async |h| body(h).await);
            }
        }
    )+};
}
