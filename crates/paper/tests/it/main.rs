//! Papers as other programs read them.

mod files;
mod hostile;
mod pdf;
mod samples;
mod word;
