//! The interface: pages that the server renders, forms that work without a script, and the islands that
//! the browser wakes.
//!
//! A page is an axum handler: it asks one query function for one read model and renders it with Leptos
//! components. A form posts to the address of its own page; a refusal renders the same page again with what
//! was typed. `docs/architecture.md` says why there is no client-side router and no server function.
//!
//! The feature `ssr` holds the pages and is for the server only; `hydrate` is for the browser and holds
//! nothing but the islands.

#[cfg(all(feature = "ssr", feature = "hydrate"))]
compile_error!("`ssr` is for the server and `hydrate` for the browser: build them apart");

#[cfg(feature = "ssr")]
pub mod attendance;
#[cfg(feature = "ssr")]
pub mod audit;
#[cfg(feature = "ssr")]
mod calendars;
#[cfg(feature = "ssr")]
mod calls;
#[cfg(feature = "ssr")]
mod cite;
#[cfg(feature = "ssr")]
pub mod components;
#[cfg(feature = "ssr")]
pub mod date_polls;
#[cfg(feature = "ssr")]
mod delegations;
#[cfg(feature = "ssr")]
pub mod dialogues;
#[cfg(feature = "ssr")]
pub mod directory;
#[cfg(feature = "ssr")]
pub mod documents;
#[cfg(feature = "ssr")]
pub mod drafts;
#[cfg(feature = "ssr")]
pub mod feeds;
#[cfg(feature = "ssr")]
mod follow_up;
#[cfg(feature = "ssr")]
pub mod forms;
#[cfg(feature = "ssr")]
pub mod forums;
#[cfg(feature = "ssr")]
pub mod groups;
#[cfg(feature = "ssr")]
pub mod inbound;
#[cfg(feature = "ssr")]
mod inputs;
#[cfg(feature = "ssr")]
pub mod invitations;
pub mod islands;
#[cfg(feature = "ssr")]
pub mod letters;
#[cfg(feature = "ssr")]
mod library;
#[cfg(feature = "ssr")]
pub mod listing;
#[cfg(feature = "ssr")]
mod meetings;
#[cfg(feature = "ssr")]
mod named;
#[cfg(feature = "ssr")]
pub mod outbox;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
mod papers;
#[cfg(feature = "ssr")]
mod partners;
#[cfg(feature = "ssr")]
pub mod portal;
#[cfg(feature = "ssr")]
pub mod processes;
#[cfg(feature = "ssr")]
pub mod programme;
#[cfg(feature = "ssr")]
pub mod refused;
#[cfg(feature = "ssr")]
mod registrations;
#[cfg(feature = "ssr")]
pub mod reports;
#[cfg(feature = "ssr")]
mod reviews;
#[cfg(feature = "ssr")]
pub mod round_tables;
#[cfg(feature = "ssr")]
pub mod routes;
#[cfg(feature = "ssr")]
pub mod rsvp;
#[cfg(feature = "ssr")]
mod saved_lists;
#[cfg(feature = "ssr")]
mod share;
#[cfg(feature = "ssr")]
mod sheets;
#[cfg(feature = "ssr")]
pub mod shell;
#[cfg(feature = "ssr")]
pub mod shortlist;
#[cfg(feature = "ssr")]
pub mod sign_in;
#[cfg(feature = "ssr")]
mod signed_out;
#[cfg(feature = "ssr")]
pub mod templates;
#[cfg(feature = "ssr")]
pub mod verify;
#[cfg(feature = "ssr")]
pub mod visit;

#[cfg(feature = "ssr")]
pub use routes::{Site, router};
