//! The table of promises in `docs/calendar.md` names its tests; what it names must exist.

use std::fs;
use std::path::Path;

/// All test sources below a folder, in one text.
fn sources(folder: &Path) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            text += &sources(&path);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            text += &fs::read_to_string(path).unwrap();
        }
    }
    text
}

#[test]
fn every_promise_names_tests_that_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let promises = fs::read_to_string(root.join("docs/calendar.md")).unwrap();
    let tests: String = ["crates", "app/src", "server"]
        .iter()
        .map(|folder| sources(&root.join(folder)))
        .collect();
    let (_, table) = promises.split_once("## The forty statements").unwrap();
    let (table, _) = table.split_once("\n\n").unwrap();
    let mut promised = 0;
    for row in table.lines().filter(|row| row.starts_with("| ")).skip(1) {
        let names: Vec<&str> = row.split('`').skip(1).step_by(2).collect();
        assert!(!names.is_empty(), "no test: {row}");
        for name in names {
            assert!(
                tests.contains(&format!("fn {name}(")),
                "no test is called {name}: {row}"
            );
        }
        promised += 1;
    }
    assert_eq!(promised, 40);
}
