//! What the pages of dialogues show: one function a page.

mod head;
mod home;
mod life;
mod list;
mod overview;
mod since;
mod ties;
mod year;

pub use head::{DialogueHead, head, may};
pub use home::{DeskHome, LatestAnswer, Led, Task, home};
pub use list::{DialogueLine, Dialogues, Filter, PAGE, list, whole_list};
pub use overview::{Overview, overview};
pub use since::{Since, changes_since};
pub use ties::{TieScreen, Ties, tie_screen};
pub use year::{Dated, Due, Year, year};
