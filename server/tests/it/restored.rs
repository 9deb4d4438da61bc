//! A backup and the way back, with the program itself.

use std::path::Path;
use std::process::{Command, Output};

fn convener(data: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_convener"))
        .args(args)
        .env("CONVENER_DATA_DIR", data)
        .env_remove("CONVENER_DATABASE_URL")
        .output()
        .expect("the program runs")
}

fn said(output: &Output) -> String {
    let text = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    String::from_utf8_lossy(&text).into_owned()
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    for part in std::fs::read_dir(folder).expect("a folder").flatten() {
        for file in std::fs::read_dir(part.path()).expect("a folder").flatten() {
            let name = file.file_name().to_string_lossy().into_owned();
            all.push((name, std::fs::read(file.path()).expect("a file")));
        }
    }
    all.sort();
    all
}

#[test]
fn a_backup_brings_back_the_database_and_its_documents() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    let (here, there, backup) = (at("here"), at("there"), at("backup"));
    let to = backup.display().to_string();
    assert!(convener(&here, &["demo"]).status.success());
    let made = convener(&here, &["backup", &to]);
    assert!(made.status.success(), "{}", said(&made));
    let kept = files(&here.join("documents"));
    assert!(!kept.is_empty());

    // Into an empty house, and into one that holds something already.
    for _ in 0..2 {
        let restored = convener(&there, &["restore", &to]);
        assert!(restored.status.success(), "{}", said(&restored));
        assert_eq!(files(&there.join("documents")), kept);
        let again = convener(&there, &["demo"]);
        assert!(said(&again).contains("loaded before"), "{}", said(&again));
        assert!(!there.join("convener.unpacked").exists());
    }

    // A byte that fell over: nothing is put anywhere.
    let mut bytes = std::fs::read(&backup).expect("a file");
    let content = &kept[0].1;
    let found = bytes
        .windows(content.len())
        .position(|part| part == content);
    bytes[found.expect("stored as it is")] ^= 1;
    std::fs::write(&backup, bytes).expect("a file");
    let elsewhere = at("elsewhere");
    let refused = convener(&elsewhere, &["restore", &to]);
    assert!(!refused.status.success());
    assert!(files(&elsewhere.join("documents")).is_empty());
}
