//! The words and rules of Convener: what a dialogue, an invitation, a quota and a report are, which
//! changes they allow and why a change is refused.
//!
//! Nothing here reads a clock, a database or a network; callers pass facts in and get a decision out.
//! The crate compiles for the browser. With the feature `sea-orm` its ids and words can be database
//! columns.

pub mod access;
pub mod attendance;
pub mod audit;
pub mod call;
pub mod comment;
pub mod contact;
pub mod date_poll;
pub mod delegation;
pub mod dialogue;
pub mod document;
pub mod draft;
pub mod email;
pub mod fields;
pub mod follow_up;
pub mod forum;
pub mod gcm;
pub mod group;
pub mod group_outcome;
pub mod holidays;
pub mod ids;
pub mod input;
pub mod invitation;
pub mod library;
pub mod life;
pub mod limits;
pub mod naming;
pub mod partial_date;
pub mod partner;
pub mod paths;
pub mod places;
pub mod process;
pub mod programme;
pub mod quota;
pub mod received;
pub mod recommendation;
pub mod refusal;
pub mod registration;
pub mod reminder;
pub mod repeats;
pub mod report;
pub mod review;
pub mod round_table;
pub mod rsvp;
pub mod schedule;
pub mod search;
pub mod similar;
pub mod statistics;
pub mod template;
pub mod text;
pub mod tie;
pub mod wave;
pub mod words;

pub use access::{Actor, Permission};
pub use email::EmailAddress;
pub use received::{Doubt, ProposalState, ReceivedKind, ReceivedState};
pub use refusal::{FieldError, Problem, Refusal};
pub use repeats::{Every, MeetingState};
pub use words::*;
