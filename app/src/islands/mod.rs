//! The parts of pages that come alive in the browser. Each has a working page beneath it: without a script
//! everything is still there.

pub mod send_progress;
