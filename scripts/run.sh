#!/usr/bin/env bash
# From a fresh clone to a running Convener with demo data: sets up, builds, migrates, serves.
# The second time there is nothing to do but start.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
for part in say demo; do
  # shellcheck source=/dev/null
  . "$ROOT/scripts/lib/$part.sh"
done
cd "$ROOT"
CONVENER=${CARGO_TARGET_DIR:-$ROOT/target}/trial/convener

# Shown as cargo shows it: the first build takes minutes, and its progress bar says how many.
build_server() { cargo build --profile trial --package server; }

scripts/setup.sh server
build_server
load_demo_once "$CONVENER"
# The server carries the browser's part in itself, so there is nothing more to do when that was there before.
if scripts/build-browser.sh --is-built; then
  show_addresses "$CONVENER"
  exec "$CONVENER" serve
fi

# Every page works without the browser's part: whoever waits for the first one need not wait for it, too.
"$CONVENER" serve &
server=$!
trap 'kill "$server" 2>/dev/null && wait "$server" || true' EXIT
trap 'exit 130' INT TERM
sleep 1
# It has said why, a port that is taken for one: building on would only put that off.
kill -0 "$server" 2>/dev/null || exit 1
show_addresses "$CONVENER"
note "Meanwhile the browser's part is built, which keeps parts of pages fresh. Then the server starts again with it."
# Through a pipe it speaks in whole lines.
if { nice scripts/setup.sh browser && nice scripts/build-browser.sh && build_server; } 2>&1 | cat; then
  trap - EXIT
  kill "$server" 2>/dev/null || true
  wait "$server" || true
  note "Starting again, with the browser's part."
  exec "$CONVENER" serve
fi
note "Going on without the browser's part: pages work, but nothing on them moves by itself."
wait "$server"
