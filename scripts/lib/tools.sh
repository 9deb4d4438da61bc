# shellcheck shell=bash
# Tools of the project's own, kept in ./tools and stamped with their version.

TOOLS=$ROOT/tools
WASM_BINDGEN=$TOOLS/wasm-bindgen/bin/wasm-bindgen
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

# The version of a crate in the lockfile.
locked_version() {
  awk -v want="name = \"$1\"" '$0 == want { getline; gsub(/[^0-9.]/, ""); print; exit }' "$ROOT/Cargo.lock"
}

# The tool and the library inside the wasm speak a private format: they must be of one version.
want_wasm_bindgen() {
  local version stamp=$TOOLS/wasm-bindgen/version
  version=$(locked_version wasm-bindgen)
  [ -x "$WASM_BINDGEN" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$version" ] && return 0
  rm -f "$stamp"
  # Unoptimised: it works on one small file, and compiles in a fraction of the time.
  step "Compiling wasm-bindgen $version" install_wasm_bindgen "$version" ||
    die "wasm-bindgen $version could not be compiled" "The log above says why; crates.io must be reachable."
  printf '%s\n' "$version" >"$stamp"
}

install_wasm_bindgen() {
  env -u RUSTFLAGS CARGO_TARGET_DIR="$TOOLS/wasm-bindgen/target" \
    cargo install wasm-bindgen-cli --version "$1" --debug --root "$TOOLS/wasm-bindgen" --force &&
    rm -rf "$TOOLS/wasm-bindgen/target"
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
