#!/usr/bin/env bash
# Serves the debug build, and builds and starts it again after each change. Reload the page by hand.
# Those who have cargo-leptos may use "cargo leptos watch" instead: Cargo.toml has its settings.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
for part in say demo; do
  # shellcheck source=/dev/null
  . "$ROOT/scripts/lib/$part.sh"
done
cd "$ROOT"
CONVENER=${CARGO_TARGET_DIR:-$ROOT/target}/debug/convener
SERVER=
SHOWN=

stop_server() {
  if [ -n "$SERVER" ]; then
    kill "$SERVER" 2>/dev/null || true
    wait "$SERVER" 2>/dev/null || true
    SERVER=
  fi
}
trap stop_server EXIT
trap 'exit 0' INT TERM

# One number for the state of all sources; asking the file system each second is cheap and needs no tool.
source_state() {
  find app server migrations crates style Cargo.toml Cargo.lock -type f -printf '%p %T@\n' 2>/dev/null | cksum
}

build_and_start() {
  # A build that fails leaves the server of before running.
  scripts/build-browser.sh && cargo build --package server || {
    note "It did not build; waiting for the next change."
    return 0
  }
  stop_server
  load_demo_once "$CONVENER"
  if [ -z "$SHOWN" ]; then
    show_addresses "$CONVENER"
    SHOWN=yes
  fi
  "$CONVENER" serve &
  SERVER=$!
}

scripts/setup.sh run
previous=
while :; do
  state=$(source_state)
  if [ "$state" != "$previous" ]; then
    previous=$state
    build_and_start
  fi
  sleep 1
done
