#!/usr/bin/env bash
# Sets up what is missing on this machine, and nothing else. Safe to repeat; silent when all is there.
#
#   scripts/setup.sh run     what building and running needs
#   scripts/setup.sh test    that, and what the tests need
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
for part in say apt rust wasm tools peers; do
  # shellcheck source=/dev/null
  . "$ROOT/scripts/lib/$part.sh"
done
cd "$ROOT"

set_up_run() {
  want_c_compiler
  want_rust
  want_solver_tools
  want_node
  want_wasm_target
  want_wasm_opt
  want_wasm_bindgen
}

set_up_test() {
  set_up_run
  want_rust_checks
  want_postgres
  want_browser
  want_journey_packages
  want_peers
}

case ${1:-run} in
  run) set_up_run ;;
  test) set_up_test ;;
  *) die "unknown stage: $1" "Use: scripts/setup.sh run|test" ;;
esac
