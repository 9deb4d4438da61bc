//! Measures a release build of Convener from outside: as a browser, a crowd of browsers and a mail server meet it.
//!
//! `make bench` runs it. Everything goes through the doors that people use (commands, forms, mails), against
//! a server in a process of its own on temporary data, so that nothing is measured that nobody has.

mod crowd;
mod desk;
mod http;
mod lmtp;
mod machine;
mod measures;
mod replies;
mod report;
mod server;

use std::path::PathBuf;

use anyhow::Context;

fn main() -> anyhow::Result<()> {
    let mut words = std::env::args().skip(1);
    let usage = "usage: bench CONVENER [REPORT]";
    let program = PathBuf::from(words.next().context(usage)?);
    let page = words.next().map(PathBuf::from);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    let report = runtime.block_on(measures::all(&program))?;
    print!("{}", report.as_text());
    if let Some(page) = page {
        report.write_into(&page)?;
    }
    anyhow::ensure!(report.all_met(), "not every target was met");
    Ok(())
}
