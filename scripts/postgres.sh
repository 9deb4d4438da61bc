#!/usr/bin/env bash
# Runs a command with a private PostgreSQL, whose address is in CONVENER_TEST_POSTGRES_URL:
#
#   scripts/postgres.sh cargo test -p usecases
#
# Without a command it prints the address and serves until interrupted.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
for part in say peers postgres; do
  # shellcheck source=/dev/null
  . "$ROOT/scripts/lib/$part.sh"
done

serve_until_interrupted() {
  say "$CONVENER_TEST_POSTGRES_URL"
  while :; do sleep 1; done
}

if [ "$#" -eq 0 ]; then
  # A function sees the variable as a program would.
  export CONVENER_TEST_POSTGRES_URL
  with_postgres serve_until_interrupted
else
  with_postgres "$@"
fi
