#!/usr/bin/env bash
# The journeys in a browser, against a freshly built server with demo data in a temporary folder.
#
#   scripts/e2e.sh                   all journeys
#   scripts/e2e.sh rsvp portal       those whose file name contains one of the words
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
for part in say peers; do
  # shellcheck source=/dev/null
  . "$ROOT/scripts/lib/$part.sh"
done
cd "$ROOT"

# CONVENER_BIN names a server that was just built; without it one is built here.
ensure_server() {
  if [ -z "${CONVENER_BIN:-}" ]; then
    scripts/setup.sh test
    scripts/build-browser.sh
    cargo build --package server
    CONVENER_BIN=${CARGO_TARGET_DIR:-$ROOT/target}/debug/convener
  fi
  [ -x "$CONVENER_BIN" ] || die "there is no server at $CONVENER_BIN" "Build it first: cargo build --package server"
  export CONVENER_BIN
}

select_specs() {
  local word
  if [ "$#" -eq 0 ]; then
    compgen -G 'end2end/specs/*.test.mjs'
  else
    for word in "$@"; do compgen -G "end2end/specs/*$word*.test.mjs" || die "no journey is called $word"; done
  fi
}

ensure_server
mapfile -t specs < <(select_specs "$@")
[ "${#specs[@]}" -gt 0 ] || die "there are no journeys to run"
CHROMIUM=$(chromium_binary) || die "no Chromium was found" "Run: scripts/setup.sh test"
export CHROMIUM
# One file at a time: each starts a server and a browser of its own.
node --test --test-concurrency=1 --test-reporter=spec --test-timeout=180000 "${specs[@]}"
