//! Reads every catalogue, refuses those that disagree, and writes the table of keys that `t!` consults
//! while the callers compile.
//!
//! With `CONVENER_LOCALE_DRAFT=1` differences between the languages are warnings, so that a slice can be
//! written in English first; what is missing is then shown in English. `make test` never sets it.

#[path = "src/check.rs"]
mod check;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

use check::{Catalogue, LANGUAGES};

fn main() {
    let root = PathBuf::from(
        env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets the manifest directory"),
    );
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets the output directory"));
    println!("cargo::rerun-if-env-changed=CONVENER_LOCALE_DRAFT");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/check.rs");
    println!("cargo::rerun-if-changed=data/state-names.csv");
    // A directory is watched with all that is in it, so that a new file is noticed too.
    println!("cargo::rerun-if-changed=ftl");

    let draft = env::var("CONVENER_LOCALE_DRAFT").is_ok_and(|value| value == "1");
    let catalogues = read(&root);
    let findings = check::check(&catalogues);
    if draft {
        for difference in findings.summary() {
            println!("cargo::warning={difference}");
        }
    }
    let mut refused = findings.faults.clone();
    if !draft {
        refused.extend(findings.differences.iter().cloned());
    }
    if !refused.is_empty() {
        for line in refused.iter().take(60) {
            println!("cargo::error={line}");
        }
        if refused.len() > 60 {
            println!("cargo::error=and {} more", refused.len() - 60);
        }
        process::exit(1);
    }
    fs::write(
        out.join("catalogues.rs"),
        generated(&root, &catalogues, &findings),
    )
    .expect("the output directory can be written");
    fs::write(out.join("states.rs"), states(&root)).expect("the output directory can be written");
}

fn read(root: &Path) -> Vec<Catalogue> {
    let mut catalogues = Vec::new();
    for lang in LANGUAGES {
        let folder = root.join("ftl").join(lang);
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        let mut files: Vec<PathBuf> = entries
            .filter_map(|entry| entry.ok().map(|entry| entry.path()))
            .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
            .collect();
        files.sort();
        for file in files {
            let slice = file
                .file_stem()
                .map(|stem| stem.to_string_lossy().into_owned())
                .unwrap_or_default();
            let text = fs::read_to_string(&file)
                .unwrap_or_else(|error| panic!("{} cannot be read: {error}", file.display()));
            catalogues.push(Catalogue {
                lang: lang.to_owned(),
                slice,
                text,
            });
        }
    }
    catalogues
}

fn generated(root: &Path, catalogues: &[Catalogue], findings: &check::Findings) -> String {
    let mut code = String::from("pub(crate) const CATALOGUES: &[(&str, &str, &str)] = &[\n");
    for Catalogue { lang, slice, .. } in catalogues {
        let path = root.join("ftl").join(lang).join(format!("{slice}.ftl"));
        let path = path.to_string_lossy();
        let _ = writeln!(code, "    ({lang:?}, {slice:?}, include_str!({path:?})),");
    }
    code.push_str("];\n\npub(crate) const KEYS: &[(&str, &[&str])] = &[\n");
    // A BTreeMap iterates in byte order, which is what the search at compile time relies on.
    for (key, variables) in &findings.keys {
        let variables: Vec<&String> = variables.iter().collect();
        let _ = writeln!(code, "    ({key:?}, &{variables:?}),");
    }
    code.push_str("];\n");
    code
}

/// The names of States as a table sorted by code; no name contains a comma or a quotation mark.
fn states(root: &Path) -> String {
    let file = root.join("data/state-names.csv");
    let text = fs::read_to_string(&file)
        .unwrap_or_else(|error| panic!("{} cannot be read: {error}", file.display()));
    let mut rows: Vec<Vec<&str>> = text
        .lines()
        .skip(1)
        .map(|line| line.split(',').collect())
        .collect();
    rows.sort();
    let mut code = String::from("pub(crate) const STATES: &[(&str, [&str; 6])] = &[\n");
    for row in rows {
        let [iso3, names @ ..] = row.as_slice() else {
            continue;
        };
        if names.len() != 6 || names.iter().any(|name| name.trim().is_empty()) {
            println!(
                "cargo::error=data/state-names.csv: {iso3} does not have a name in each of six languages"
            );
            process::exit(1);
        }
        let _ = writeln!(code, "    ({iso3:?}, {names:?}),");
    }
    code.push_str("];\n");
    code
}
