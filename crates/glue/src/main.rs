//! Binds the islands to JavaScript: what the wasm-bindgen command does for a browser, and nothing else of it.
//!
//! The library in the islands and the program that reads them speak a private format, so both must be of one
//! version: here the lockfile sees to that. It compiles in a quarter of the command's time.

use std::path::PathBuf;

use anyhow::Context;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> anyhow::Result<()> {
    let mut words = std::env::args_os().skip(1).map(PathBuf::from);
    let usage = "usage: glue ISLANDS.wasm FOLDER";
    let (islands, folder) = (words.next().context(usage)?, words.next().context(usage)?);
    let mut bindgen = Bindgen::new();
    bindgen.input_path(&islands).web(true)?;
    bindgen
        .out_name("client")
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true);
    bindgen
        .generate(&folder)
        .with_context(|| format!("binding {}", islands.display()))
}
