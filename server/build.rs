//! Gathers the files that pages refer to: one style sheet, the icon, and the browser part when it was built.
//! Each gets the hash of its content into its name, and a Brotli twin where that is smaller.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

fn main() {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").expect("cargo names the folder"))
        .join("..");
    let out = PathBuf::from(std::env::var("OUT_DIR").expect("cargo names the folder"));
    let style = root.join("style");
    println!("cargo::rerun-if-changed={}", style.display());
    println!("cargo::rerun-if-env-changed=CONVENER_SITE_DIR");

    let mut files = Vec::new();
    let sheet = gather(&style);
    let style_name = add(
        &mut files,
        &out,
        "convener",
        "css",
        "text/css; charset=utf-8",
        sheet.as_bytes(),
    );
    let icon =
        fs::read(style.join("assets/favicon.svg")).expect("style/assets/favicon.svg is there");
    let icon_name = add(&mut files, &out, "favicon", "svg", "image/svg+xml", &icon);

    let picture =
        fs::read(style.join("assets/share.png")).expect("style/assets/share.png is there");
    let picture_name = add(&mut files, &out, "share", "png", "image/png", &picture);

    let drafts = fs::read(style.join("assets/drafts.js")).expect("style/assets/drafts.js is there");
    let drafts_name = add(
        &mut files,
        &out,
        "drafts",
        "js",
        "text/javascript; charset=utf-8",
        &drafts,
    );

    let conditions =
        fs::read(style.join("assets/conditions.js")).expect("style/assets/conditions.js is there");
    let conditions_name = add(
        &mut files,
        &out,
        "conditions",
        "js",
        "text/javascript; charset=utf-8",
        &conditions,
    );

    // The browser part is optional: the server is complete without it.
    let site = std::env::var("CONVENER_SITE_DIR")
        .map_or_else(|_| root.join("target/site"), PathBuf::from)
        .join("pkg");
    println!(
        "cargo::rerun-if-changed={}",
        site.join("client_bg.wasm").display()
    );
    println!(
        "cargo::rerun-if-changed={}",
        site.join("client.js").display()
    );
    let loader = style.join("assets/islands.js");
    let islands = match (
        fs::read(site.join("client_bg.wasm")),
        fs::read_to_string(site.join("client.js")),
        fs::read_to_string(&loader),
    ) {
        (Ok(wasm), Ok(script), Ok(loader)) => {
            let wasm = add(
                &mut files,
                &out,
                "client_bg",
                "wasm",
                "application/wasm",
                &wasm,
            );
            let script = script.replace("client_bg.wasm", &wasm);
            let script = add(
                &mut files,
                &out,
                "client",
                "js",
                "text/javascript; charset=utf-8",
                script.as_bytes(),
            );
            let loader = loader
                .replace("/assets/pkg/client_bg.wasm", &format!("/assets/{wasm}"))
                .replace("/assets/pkg/client.js", &format!("/assets/{script}"));
            Some(add(
                &mut files,
                &out,
                "islands",
                "js",
                "text/javascript; charset=utf-8",
                loader.as_bytes(),
            ))
        }
        _ => None,
    };

    let mut code = String::from("/// The files, sorted by name.\npub static FILES: &[File] = &[\n");
    files.sort();
    for (name, kind) in &files {
        let brotli = out.join(format!("{name}.br"));
        let twin = if brotli.exists() {
            format!("Some(include_bytes!({:?}))", brotli)
        } else {
            "None".to_owned()
        };
        writeln!(code, "    File {{ name: {name:?}, kind: {kind:?}, bytes: include_bytes!({:?}), brotli: {twin} }},", out.join(name))
            .expect("writing into a string");
    }
    writeln!(
        code,
        "];\n/// The style sheet.\npub const STYLE: &str = \"/assets/{style_name}\";\n/// The icon.\npub const ICON: &str = \"/assets/{icon_name}\";\n/// What is shown where an address of ours is shared.\npub const PICTURE: &str = \"/assets/{picture_name}\";\n/// The script that keeps what is being typed.\npub const DRAFTS: &str = \"/assets/{drafts_name}\";\n/// The script that hides fields which are not asked.\npub const CONDITIONS: &str = \"/assets/{conditions_name}\";\n/// The script that wakes the islands, when the browser part was built.\npub const ISLANDS: Option<&str> = {};",
        islands.map_or("None".to_owned(), |name| format!("Some(\"/assets/{name}\")"))
    )
    .expect("writing into a string");
    fs::write(out.join("assets.rs"), code).expect("the list of files is written");
}

/// Puts a file with its hash into the output folder and returns its name.
fn add(
    files: &mut Vec<(String, &'static str)>,
    out: &Path,
    stem: &str,
    end: &str,
    kind: &'static str,
    bytes: &[u8],
) -> String {
    let hash = hex::encode(Sha256::digest(bytes));
    let name = format!("{stem}-{}.{end}", &hash[..12]);
    fs::write(out.join(&name), bytes).expect("a file is written");
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 9,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &parameters).expect("Brotli packs");
    let twin = out.join(format!("{name}.br"));
    if packed.len() < bytes.len() {
        fs::write(twin, packed).expect("a file is written");
    } else {
        let _ = fs::remove_file(twin);
    }
    files.push((name.clone(), kind));
    name
}

/// One style sheet from `main.css` and what it imports, each file in its layer.
fn gather(style: &Path) -> String {
    let main = fs::read_to_string(style.join("main.css")).expect("style/main.css is there");
    let mut sheet = String::new();
    for line in main.lines() {
        let Some(rest) = line.trim().strip_prefix("@import url(\"") else {
            sheet.push_str(line);
            sheet.push('\n');
            continue;
        };
        let (file, rest) = rest.split_once("\")").expect("an import names its file");
        let layer = rest
            .trim()
            .trim_end_matches(';')
            .trim_start_matches("layer(")
            .trim_end_matches(')');
        let text = fs::read_to_string(style.join(file))
            .unwrap_or_else(|error| panic!("style/{file}: {error}"));
        writeln!(sheet, "@layer {layer} {{\n{text}\n}}").expect("writing into a string");
    }
    minify(&sheet)
}

/// Drops comments and indentation; the rest is left to Brotli.
fn minify(sheet: &str) -> String {
    let mut bare = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some(start) = rest.find("/*") {
        bare.push_str(&rest[..start]);
        rest = rest[start..]
            .find("*/")
            .map_or("", |end| &rest[start + end + 2..]);
    }
    bare.push_str(rest);
    bare.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}
