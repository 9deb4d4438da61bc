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
# Every page works without it, so a machine that cannot build it still runs everything.
{ scripts/setup.sh browser && scripts/build-browser.sh; } ||
  note "Going on without the browser's part: pages work, but nothing on them moves by itself."
# Shown as cargo shows it: the first build takes minutes, and its progress bar says how many.
cargo build --profile trial --package server
load_demo_once "$CONVENER"
show_addresses "$CONVENER"
exec "$CONVENER" serve
