#!/usr/bin/env bash
# The journeys in a browser, against a freshly built server with demo data in a temporary folder.
#
#   scripts/e2e.sh                   all journeys
#   scripts/e2e.sh rsvp portal       those whose file name contains one of the words
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
for part in say peers postgres journeys; do
  # shellcheck source=/dev/null
  . "$ROOT/scripts/lib/$part.sh"
done
cd "$ROOT"

# Prints the files of the journeys asked for.
select_specs() {
  local word
  if [ "$#" -eq 0 ]; then
    compgen -G 'end2end/specs/*.test.mjs'
  else
    for word in "$@"; do compgen -G "end2end/specs/*$word*.test.mjs"; done
  fi
}

mapfile -t specs < <(select_specs "$@" || true)
[ "${#specs[@]}" -gt 0 ] || die "there is no such journey: $*" "See end2end/specs."
ensure_server_and_browser
# Two files at a time: each starts a server and a browser of its own, which fill a core together. A file may take
# fifteen minutes, a journey three.
with_postgres node --test --test-concurrency=2 --test-reporter=spec --test-timeout=900000 "${specs[@]}"
