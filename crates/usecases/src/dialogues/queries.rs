//! What the pages of dialogues show: one function a page.

mod head;
mod home;
mod life;
mod list;
mod overview;
mod ties;

pub use head::{DialogueHead, head};
pub use home::{DeskHome, LatestAnswer, Task, home};
pub use list::{DialogueLine, Dialogues, Filter, PAGE, list};
pub use overview::{Overview, overview};
pub use ties::{TieScreen, Ties, tie_screen};
