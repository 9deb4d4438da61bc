#!/usr/bin/env bash
# Builds the release server and the program that measures it, measures, and writes docs/performance.md.
# Takes some minutes; close what else keeps the machine busy. Fails when a target is missed.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
for part in say peers postgres dovecot; do
  # shellcheck source=/dev/null
  . "$ROOT/scripts/lib/$part.sh"
done
cd "$ROOT"
RELEASE=${CARGO_TARGET_DIR:-$ROOT/target}/release

scripts/setup.sh server
# The server alone first, as it is installed: together with others it would get their features, too.
cargo build --release --package server
cargo build --release --package bench
heading "Measuring"
# Answers are read from a real mailbox, and what depends on the database is measured on both.
servers=(with_dovecot)
if postgres_bin >/dev/null; then servers+=(with_postgres); fi
"${servers[@]}" "$RELEASE/bench" "$RELEASE/convener" docs/performance.md
