# shellcheck shell=bash
# What the journeys and the pictures need before they start: a server and a browser.

# CONVENER_BIN names a server that was just built; without it one is built here.
ensure_server_and_browser() {
  if [ -z "${CONVENER_BIN:-}" ]; then
    scripts/setup.sh test
    scripts/build-browser.sh
    cargo build --package server
    CONVENER_BIN=${CARGO_TARGET_DIR:-$ROOT/target}/debug/convener
  fi
  [ -x "$CONVENER_BIN" ] || die "there is no server at $CONVENER_BIN" "Build it first: cargo build --package server"
  CONVENER_BIN=$(realpath "$CONVENER_BIN")
  CHROMIUM=$(chromium_binary) || die "no Chromium was found" "Run: scripts/setup.sh test"
  export CONVENER_BIN CHROMIUM
}
