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

scripts/setup.sh server
# Beside the server: each has stretches in which it keeps one core busy only. Every page works without the browser's
# part, so a machine that cannot build it still runs everything.
browser() {
  { scripts/setup.sh browser && scripts/build-browser.sh; } ||
    note "Going on without the browser's part: pages work, but nothing on them moves by itself."
}
# Through a pipe it speaks in whole lines, between which cargo draws its bar.
browser 2>&1 | cat &
trap 'jobs -p | xargs -r kill 2>/dev/null || true' EXIT
# Shown as cargo shows it: the first build takes minutes, and its progress bar says how many.
build_server() { cargo build --profile trial --package server; }
build_server
wait
trap - EXIT
# The server carries the browser's part in itself. Nothing is left to do unless that was finished after it.
build_server
load_demo_once "$CONVENER"
show_addresses "$CONVENER"
exec "$CONVENER" serve
