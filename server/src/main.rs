//! `convener`: see `convener --help`.

use std::process::ExitCode;

use clap::Parser;

/// Rendering is many small strings: this allocator takes a tenth off a page's time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    server::cli::run(server::cli::Cli::parse())
}
