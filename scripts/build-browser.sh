#!/usr/bin/env bash
# Builds the browser's part: the islands, as wasm, into target/site/pkg.
# Does nothing when no source changed; fails when the result is over its budget.
# With --is-built it only says by its end whether there is nothing to do.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
for part in say apt wasm tools; do
  # shellcheck source=/dev/null
  . "$ROOT/scripts/lib/$part.sh"
done
cd "$ROOT"

PKG=$ROOT/target/site/pkg
STAMP=$ROOT/target/site/built-from
RAW_BUDGET=300000
BROTLI_BUDGET=120000
# What every browser of the last years reads, and rustc and wasm-bindgen emit.
FEATURES=(--enable-bulk-memory --enable-bulk-memory-opt --enable-nontrapping-float-to-int --enable-sign-ext
  --enable-mutable-globals --enable-reference-types --enable-multivalue)

# Everything that goes into the wasm. The pages in app/ are compiled for the server only, but the islands live
# beside them, and a sum over a few hundred files costs nothing.
fingerprint() {
  {
    find app crates/client crates/domain scripts/build-browser.sh scripts/lib/wasm.sh scripts/lib/tools.sh \
      Cargo.toml Cargo.lock -type f -print0 | sort -z | xargs -0 sha256sum
    printf '%s\n' "${CONVENER_WASM_ROAD:-}" "$BINARYEN_VERSION"
  } | sha256sum
}

compile() { wasm_cargo build --package client --lib --profile wasm-release; }

bind() {
  "$GLUE" "$(wasm_target_dir)/$WASM/wasm-release/client.wasm" "$PKG.new"
}

shrink() {
  "$WASM_OPT" -Oz "${FEATURES[@]}" "$PKG.new/client_bg.wasm" -o "$PKG.new/client_bg.opt.wasm" &&
    mv "$PKG.new/client_bg.opt.wasm" "$PKG.new/client_bg.wasm"
}

# Prints the file's raw and Brotli sizes.
sizes() {
  node -e '
    const bytes = require("fs").readFileSync(process.argv[1]);
    const zlib = require("zlib");
    console.log(bytes.length, zlib.brotliCompressSync(bytes).length);' "$1"
}

check_budget() {
  local raw brotli glue_raw glue_brotli
  read -r raw brotli < <(sizes "$PKG.new/client_bg.wasm")
  read -r glue_raw glue_brotli < <(sizes "$PKG.new/client.js")
  note "client_bg.wasm: $raw bytes, $brotli with Brotli (budget $RAW_BUDGET and $BROTLI_BUDGET)"
  note "client.js: $glue_raw bytes, $glue_brotli with Brotli"
  [ "$raw" -le "$RAW_BUDGET" ] && [ "$brotli" -le "$BROTLI_BUDGET" ] ||
    die "the browser's part is over its budget" \
      "See what grew: is a page compiled for the browser, or a large crate drawn in by an island?"
}

build() {
  want_glue
  step "Compiling the islands" compile
  rm -rf "$PKG.new"
  step "Binding the islands to JavaScript" bind
  step "Shrinking the islands" shrink
  check_budget
  rm -rf "$PKG"
  mv "$PKG.new" "$PKG"
}

current=$(fingerprint)
is_built() { [ -f "$PKG/client_bg.wasm" ] && [ "$(cat "$STAMP" 2>/dev/null)" = "$current" ]; }

if [ "${1:-}" = --is-built ]; then
  is_built
elif is_built; then
  note "The browser's part is up to date."
else
  build
  printf '%s\n' "$current" >"$STAMP"
fi
