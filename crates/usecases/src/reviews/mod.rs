//! Reviewing inputs. Reviewers are named by address and get a link of their own. They read what its authors opened to
//! more than the secretariat; what is for the secretariat alone stays behind the fire-wall, and is read and judged at
//! the desk. With an anonymous review nobody who judges sees who wrote.

mod decide;
mod desk;
mod name;
mod reviewer;

pub(crate) use decide::forget;
pub use decide::{Told, decide, tell, to_tell};
pub use desk::{Ranked, Ranking, ranking};
pub use name::{name_reviewer, remove_reviewer, set_criteria};
pub use reviewer::{Reviewing, ToReview, one_to_review, review, reviewing};
