//! The parts of pages that come alive in the browser. Each has a working page beneath it: without a script
//! everything is still there.

mod balance_meter;
mod dragged_rows;
mod live_answer;
#[cfg(feature = "hydrate")]
mod refresh;
pub mod send_progress;
mod upload_progress;

pub use balance_meter::BalanceMeter;
pub use dragged_rows::DraggedRows;
pub use live_answer::LiveAnswer;
pub use upload_progress::UploadProgress;
