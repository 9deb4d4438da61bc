# shellcheck shell=bash
# Tools of the project's own, kept in ./tools and stamped with their version.

TOOLS=$ROOT/tools
GLUE=$TOOLS/glue/tool/glue
BINARYEN_VERSION=132.0.0
WASM_OPT=$TOOLS/binaryen/node_modules/.bin/wasm-opt

# node_is_at_least MAJOR
node_is_at_least() {
  have node && have npm && [ "$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null)" -ge "$1" ]
}

# wasm-opt runs on the Node of an older Debian; the journeys ask for a newer one.
want_node() {
  node_is_at_least "$1" && return 0
  want_packages "the browser tools" nodejs npm
  node_is_at_least "$1" || die "Node.js $1 or newer is needed, found $(node --version 2>/dev/null || echo none)" \
    "Install it from https://nodejs.org or your distribution's newer sources."
}

want_glue() {
  step "Compiling what binds the islands to JavaScript" compile_glue ||
    die "the program that binds the islands could not be compiled" "The log above says why; crates.io must be reachable."
}

compile_glue() {
  env -u RUSTFLAGS CARGO_TARGET_DIR="$TOOLS/glue" cargo build --package glue --profile tool
}

want_wasm_opt() {
  local stamp=$TOOLS/binaryen/version
  [ -e "$WASM_OPT" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$BINARYEN_VERSION" ] && return 0
  step "Fetching wasm-opt (binaryen $BINARYEN_VERSION)" install_wasm_opt ||
    die "wasm-opt could not be fetched" "The npm registry must be reachable."
  printf '%s\n' "$BINARYEN_VERSION" >"$stamp"
}

install_wasm_opt() {
  rm -rf "$TOOLS/binaryen" && mkdir -p "$TOOLS/binaryen" &&
    printf '{ "private": true }\n' >"$TOOLS/binaryen/package.json" &&
    npm install --prefix "$TOOLS/binaryen" --no-audit --no-fund --no-save --ignore-scripts "binaryen@$BINARYEN_VERSION"
}
