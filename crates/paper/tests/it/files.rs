//! Files for other programs to read, and what they say of them.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use paper::{Format, Paper};

/// A file of this paper. Papers stay in the target folder, to be looked at.
pub fn file(paper: &Paper, name: &str, format: Format) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("papers");
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join(format!("{name}.{}", format.extension()));
    let bytes = paper.write(format).expect("a file");
    std::fs::write(&path, bytes).expect("the file is written");
    path
}

/// Runs a program where it is installed; says so where it is not.
pub fn run(program: &str, arguments: &[&str]) -> Option<Output> {
    match Command::new(program).args(arguments).output() {
        Ok(output) => Some(output),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            eprintln!("not checked by {program}: it is not installed");
            None
        }
        Err(error) => panic!("{program} cannot be run: {error}"),
    }
}

/// What a program prints, which must be content with what it reads.
pub fn said(program: &str, arguments: &[&str]) -> Option<String> {
    let output = run(program, arguments)?;
    let (out, err) = (
        String::from_utf8_lossy(&output.stdout).into_owned(),
        String::from_utf8_lossy(&output.stderr).into_owned(),
    );
    assert!(output.status.success(), "{program}: {out}{err}");
    Some(out)
}

/// Asks a checker of PDF/UA-1 whether it finds an error, but for these of its rules.
pub fn accessible(pdf: &Path, but: &[&str]) {
    let python = std::env::var_os("CONVENER_PEERS_PYTHON").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tools/peers/bin/python"),
        PathBuf::from,
    );
    let (checker, pdf) = (python.with_file_name("outloud"), pdf.to_string_lossy());
    let skipped = but.iter().flat_map(|rule| ["--skip", rule]);
    let arguments: Vec<&str> = skipped.chain(["--json", "-", &pdf]).collect();
    said(&checker.to_string_lossy(), &arguments);
}

/// Without spaces and what is not seen: how lines were broken does not matter.
pub fn bare(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{AD}'))
        .collect()
}
