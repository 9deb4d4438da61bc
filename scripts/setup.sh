#!/usr/bin/env bash
# Sets up what is missing on this machine, and nothing else. Safe to repeat; silent when all is there.
#
#   scripts/setup.sh server    what the server needs to be built
#   scripts/setup.sh browser   what the browser's part needs to be built
#   scripts/setup.sh run       both
#   scripts/setup.sh test      both, and what the tests need
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
for part in say apt rust wasm tools peers; do
  # shellcheck source=/dev/null
  . "$ROOT/scripts/lib/$part.sh"
done
cd "$ROOT"

set_up_server() {
  want_c_compiler
  want_rust
  want_solver_tools
}

set_up_browser() {
  want_rust
  want_node 18
  want_wasm_target
  want_wasm_opt
}

set_up_test() {
  set_up_server
  set_up_browser
  want_rust_checks
  want_postgres
  want_dovecot
  want_node 20
  want_browser
  want_journey_packages
  want_peers
  want_paper_readers
}

case ${1:-run} in
  server) set_up_server ;;
  browser) set_up_browser ;;
  run)
    set_up_server
    set_up_browser
    ;;
  test) set_up_test ;;
  *) die "unknown stage: $1" "Use: scripts/setup.sh server|browser|run|test" ;;
esac
