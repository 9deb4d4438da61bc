#!/usr/bin/env bash
# Takes the pictures in docs/pictures again; with words, only those whose name contains one.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
for part in say peers journeys; do
  # shellcheck source=/dev/null
  . "$ROOT/scripts/lib/$part.sh"
done
cd "$ROOT"

ensure_server_and_browser
node end2end/screenshots.mjs "$@"
