//! Dialogues at the desk: the list, a dialogue's overview, its plan and the steps of its life.

pub mod tabs;
pub mod when;
