//! Processes: planned by the secretariat, with milestones, followed by the public once they run.

mod milestones;
pub mod queries;
pub mod rows;
mod write;

pub use milestones::{
    add as add_milestone, change as change_milestone, remove as remove_milestone,
};
pub use write::{create, edit, step};
