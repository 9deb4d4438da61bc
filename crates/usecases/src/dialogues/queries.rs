//! What the pages of dialogues show: one function a page.

mod head;

pub use head::{DialogueHead, head};
